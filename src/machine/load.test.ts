import { test } from 'uvu';
import * as assert from 'uvu/assert';
import * as b from '../stg/build.ts';
import { close } from '../stg/close.ts';
import type { ConInfo, StgExpr, StgVar } from '../stg/stg.ts';
import * as code from './code.ts';
import type { Code } from './code.ts';
import { load } from './load.ts';

const main = b.global('Main.main');
const box: ConInfo = { name: 'Box', tag: 0, family: 1, reps: ['ptr'], strict: [false] };

/** The code of a function that needs nothing but its parameters, and the image it is in. */
function codeOf(params: readonly StgVar[], body: StgExpr): { code: Code; size: number } {
  const rhs = b.fun(params, ['ptr'], body);
  const { main: closure } = load(close({ bindings: [{ var: main, rhs }], main }));
  assert.ok(closure.info.code);
  return { code: closure.info.code, size: closure.info.size };
}

const [f, x, y, r, s] = [b.local('f'), b.local('x'), b.local('y'), b.local('r'), b.local('s')];

test('a call that comes back clears what is not needed any more', () => {
  const { code: c } = codeOf([f, x, y], b.unpack(b.call(f, x), [r], b.build(box, y)));
  assert.ok(c.op === code.caseOf && c.scrutinee.op === code.call);
  assert.equal(c.scrutinee.exit, { shift: 3, kill: [1, 0] });
});

test('what a join point needs is alive where it may be jumped to', () => {
  const label = { name: 'j' };
  const point = { label, params: [], body: b.build(box, y) };
  const body = b.unpack(b.call(f, x), [r], b.jump(label));
  const { code: c } = codeOf([f, x, y], b.join(false, point, body));
  assert.ok(c.op === code.caseOf && c.scrutinee.op === code.call);
  assert.equal(c.scrutinee.exit.kill, [1, 0]);
});

test('a scrutinee inside a scrutinee keeps what comes after both', () => {
  const inner = b.unpack(b.call(f, x), [r], b.call(f, r));
  const { code: c, size } = codeOf([f, x, y], b.unpack(inner, [s], b.build(box, y)));
  assert.ok(c.op === code.caseOf && c.scrutinee.op === code.caseOf);
  const call = c.scrutinee.scrutinee;
  assert.ok(call.op === code.call);
  assert.equal(call.exit.kill, [1]);
  assert.is(size, 4);
});

test.run();
