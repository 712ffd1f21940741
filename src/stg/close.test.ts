import { test } from 'uvu';
import * as assert from 'uvu/assert';
import * as b from './build.ts';
import { close } from './close.ts';
import { findJoinPoints } from './joins.ts';
import { lintStg } from './lint.ts';
import { freshNames } from './names.ts';
import { printStg } from './print.ts';
import type { ConInfo, StgExpr, StgProgram } from './stg.ts';

const main = b.global('Main.main');
const state = b.local('s', 'void');
const intCon: ConInfo = { name: 'M.I#', tag: 0, family: 1, reps: ['int'], strict: [false] };

/** A program of one action. */
function program(body: StgExpr): StgProgram {
  return { bindings: [{ var: main, rhs: b.fun([state], [], body) }], main };
}

/** The text of a program after the passes that follow conversion. */
function passes(body: StgExpr): string {
  const result = close(findJoinPoints(program(body)));
  lintStg(result);
  return printStg(result);
}

test('names are told apart by numbers, also from names that end in one', () => {
  const name = freshNames();
  assert.equal([name('x'), name('x_1'), name('x'), name('x')], ['x', 'x_1', 'x_2', 'x_3']);
});

test('a function that is only called in tail position is a join point, another is not', () => {
  const [f, n, g, m, r] = [
    b.local('f', 'ptr', true),
    b.local('n', 'int'),
    b.local('g', 'ptr', true),
    b.local('m', 'int'),
    b.local('r', 'int'),
  ];
  const tail = b.let1(f, b.fun([n], [], b.values()), b.call(f, 1));
  assert.match(passes(tail), /join f n = \(# #\)/);
  const scrutinised = b.let1(
    g,
    b.fun([m], ['int'], b.values(m)),
    b.force(b.call(g, 1), r, b.values()),
  );
  assert.not.match(passes(scrutinised), /join/);
});

test('a recursive thunk stays a thunk: as a join point it would loop without being found out', () => {
  const x = b.local('x');
  assert.match(passes(b.letRec([[x, b.thunk(b.call(x))]], b.call(x))), /let rec x = thunk \{x\}/);
});
test('closed functions and constants move to the top level, thunks stay', () => {
  const f = b.local('f', 'ptr', true);
  const n = b.local('n', 'int');
  const k = b.local('k', 'ptr', true);
  const t = b.local('t');
  const body = b.let1(
    f,
    b.fun([n], ['ptr'], b.build(intCon, n)),
    b.let1(
      k,
      { tag: 'con', con: intCon, args: [b.atom(5)] },
      b.let1(t, b.thunk(b.call(f, 1)), b.unpack(b.call(t, f, k), [], b.values())),
    ),
  );
  const text = passes(body);
  assert.match(text, /^Main\.main\.f = fun n -> I# n$/m);
  assert.match(text, /^Main\.main\.k = I# 5#$/m);
  assert.match(text, /^ {2}let t = thunk -> Main\.main\.f 1#$/m);
});

test('a closure lists the variables that it uses, once each, also through inner closures', () => {
  const [x, y, z, t, u] = ['x', 'y', 'z', 't', 'u'].map(name => b.local(name));
  assert.ok(x && y && z && t && u);
  const inner = b.let1(u, b.thunk(b.call(x, y, x)), b.call(z, u));
  const body = b.let1(t, b.thunk(inner), b.unpack(b.call(t, t), [], b.values()));
  const closed = close(program(b.unpack(b.call(main, b.token), [x, y, z], body)));
  assert.match(printStg(closed), /let t = thunk \{z x y\} ->/);
});

test.run();
