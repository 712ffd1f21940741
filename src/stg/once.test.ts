import { test } from 'uvu';
import * as assert from 'uvu/assert';
import * as b from './build.ts';
import { runsOnce } from './once.ts';
import type { Closure, StgExpr, StgProgram } from './stg.ts';

const main = b.global('Main.main');
const state = b.local('s', 'void');

/** A function of one number that returns it. */
function identity(): Closure {
  const n = b.local('n', 'int');
  return b.fun([n], ['int'], b.values(n));
}

function program(body: StgExpr, more: StgProgram['bindings'] = []): StgProgram {
  return { bindings: [{ var: main, rhs: b.fun([state], [], body) }, ...more], main };
}

test('a thunk of main, a constant and a function with one call run once, one with two calls does not', () => {
  const [single, twice, constant] = [b.global('single'), b.global('twice'), b.global('constant')];
  const [t, r, q] = [b.local('t'), b.local('r', 'int'), b.local('q', 'int')];
  const thunk = b.thunk(b.call(constant));
  const calls = b.force(b.call(single, 1), r, b.force(b.call(twice, 1), q, b.call(twice, 2)));
  const [one, two, value] = [identity(), identity(), b.thunk(b.call(t))];
  const made = program(b.let1(t, thunk, calls), [
    { var: single, rhs: one },
    { var: twice, rhs: two },
    { var: constant, rhs: value },
  ]);
  const found = runsOnce(made);
  assert.equal(
    [thunk, one, two, value].map(closure => found.has(closure)),
    [true, true, false, true],
  );
});

test('code with a loop is none of it, nor what a loop allocates; what stands before it is', () => {
  const label = { name: 'loop' };
  const [t, u] = [b.local('t'), b.local('u')];
  const [before, inside] = [b.thunk(b.call(main)), b.thunk(b.call(main))];
  const jump: StgExpr = { tag: 'jump', label, args: [] };
  const points = [{ label, params: [], body: b.let1(u, inside, jump) }];
  const made = program(b.let1(t, before, { tag: 'join', rec: true, points, body: jump }));
  const found = runsOnce(made);
  const own = made.bindings.map(({ rhs }) => rhs.tag === 'closure' && found.has(rhs));
  assert.equal([found.has(before), found.has(inside), own], [true, false, [false]]);
});

test.run();
