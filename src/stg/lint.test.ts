import { test } from 'uvu';
import * as assert from 'uvu/assert';
import * as b from './build.ts';
import { lintStg } from './lint.ts';
import type { ConInfo, Rhs, StgExpr, StgProgram } from './stg.ts';

const main = b.global('Main.main');
const state = b.local('s', 'void');
const just: ConInfo = { name: 'M.Just', tag: 1, family: 2, reps: ['ptr'], strict: [false] };
const intCon: ConInfo = { name: 'M.I#', tag: 0, family: 1, reps: ['int'], strict: [false] };

/** A program of one action. */
function program(body: StgExpr): StgProgram {
  return { bindings: [{ var: main, rhs: b.fun([state], [], body) }], main };
}

const broken: readonly (readonly [string, RegExp, StgExpr])[] = [
  ['a variable nobody bound', /x is in scope/, b.call(b.local('x'))],
  ['a constructor without fields in a function', /without fields is global/, b.build(just)],
  ['too many fields', /the fields of M\.I#: \(int int\) for \(int\)/, b.build(intCon, 1, 2)],
  ['a number for a pointer', /the fields of M\.Just: \(int\) for \(ptr\)/, b.build(just, 1)],
  ['an unsaturated operation', /saturated: \+#/, b.prim('+#', 1)],
  ['a jump out of nowhere', /jump is in the tail/, b.jump({ name: 'j' })],
  ['a jump that is not in tail position', /jump is in the tail/, jumpInScrutinee({ name: 'j' })],
  ['a name bound twice', /each variable is bound once: n/, twice(b.local('n', 'int'))],
];

function jumpInScrutinee(label: { readonly name: string }): StgExpr {
  const body = b.unpack(b.jump(label), [], b.values());
  return b.join(false, { label, params: [], body: b.values() }, body);
}

function twice(n: ReturnType<typeof b.local>): StgExpr {
  return b.force(b.values(1), n, b.force(b.values(2), n, b.values(n)));
}

for (const [name, message, body] of broken) {
  test(`lint finds ${name}`, () => {
    assert.throws(() => lintStg(program(body)), message);
  });
}
test('lint finds a lazy variable in a strict field', () => {
  const strict: ConInfo = { ...just, strict: [true] };
  const x = b.local('x');
  const body = b.unpack(b.call(main, b.token), [x], b.build(strict, x));
  assert.throws(() => lintStg(program(body)), /a strict field holds an evaluated variable/);
});

test('lint finds free variables that are missing, and ones that are not used', () => {
  const x = b.local('x');
  const t = b.local('t');
  const check = (rhs: Rhs): void =>
    lintStg(program(b.unpack(b.call(main, b.token), [x], b.let1(t, rhs, b.call(t)))));
  const message = /free variables are exactly those that occur/;
  assert.throws(() => check(b.thunk(b.call(x))), message);
  assert.throws(() => check({ ...b.thunk(b.call(main, b.token)), free: [x] }), message);
  check({ ...b.thunk(b.call(x)), free: [x] });
});

test.run();
