// Reads: nothing
import * as assert from 'node:assert/strict';
import { test } from 'uvu';
import type { Closure, ConInfo, Rep, Rhs, StgBinding, StgExpr, StgVar } from '../stg/stg.ts';
import { quietFunctions } from './quiet.ts';
import { Statics } from './statics.ts';

const local = (name: string, rep: Rep): StgVar => {
  return { name, rep, global: false, evaluated: false };
};
const n = local('n', 'int');
const one = { tag: 'lit', lit: { tag: 'int', value: 1n } } as const;

function bind(name: string, rhs: Rhs): StgBinding {
  return { var: { name, rep: 'ptr', global: true, evaluated: rhs.tag === 'con' }, rhs };
}

function closure(update: Closure['update'], params: StgVar[], body: StgExpr): Closure {
  return { tag: 'closure', free: [], update, params, result: ['ptr'], body };
}

function con(name: string, ...reps: Rep[]): ConInfo {
  return { name, tag: 1, family: 2, reps, strict: reps.map(() => false) };
}

const boxed: StgExpr = { tag: 'con', con: con('Box', 'int'), args: [{ tag: 'var', var: n }] };
const f = bind('f', closure('function', [n, local('s', 'void')], boxed));
const t = bind('t', closure('updatable', [], { tag: 'app', fun: f.var, args: [one] }));
const atoms = [f, t].map(b => ({ tag: 'var', var: b.var }) as const);
const pair = bind('pair', {
  tag: 'con',
  con: con('Pair', 'int', 'ptr', 'ptr'),
  args: [one, ...atoms],
});

test('global objects: constants are read-only, thunks are not, functions have an entry', () => {
  const statics = new Statics({ bindings: [f, t, pair], main: t.var });
  assert.equal(statics.global(pair.var), 'getelementptr (i8, ptr @pair.closure, i64 2)');
  assert.equal(statics.global(t.var), '@t.closure');
  assert.equal(statics.global(f.var), 'getelementptr (i8, ptr @f.closure, i64 2)', 'tokens count');
  const text = statics.module.print(() => true);
  const fields =
    'ptr @Pair.info, ptr getelementptr (i8, ptr @f.closure, i64 2), ptr @t.closure, i64 1';
  assert.ok(
    text.includes(`@pair.closure = internal constant { ptr, ptr, ptr, i64 } { ${fields} }`),
  );
  assert.ok(
    text.includes('@t.closure = internal global { ptr, i64, i64 } { ptr @t, i64 0, i64 0 }'),
  );
  assert.ok(text.includes('@f.closure = internal constant { ptr } { ptr @f.entry }'));
  assert.match(
    text,
    /@f\.entry\(ptr %sp, ptr %hp, ptr %self, i64 %n\).*ptr @unpack_iv, i16 0, i16 0, i16 2/,
  );
});

test('code is asked for once, and only what is used', () => {
  const statics = new Statics({ bindings: [f, t, pair], main: t.var });
  statics.global(t.var);
  statics.global(t.var);
  assert.equal(statics.next()?.own, t.var);
  assert.equal(statics.next(), undefined);
});

test('equal constants are one object', () => {
  const statics = new Statics({ bindings: [], main: t.var });
  const [first, second] = [1, 2].map(() => statics.constant(con('Box', 'int'), [one]));
  assert.equal(first, second);
  assert.equal(
    statics.module.print(() => true).match(/internal constant { ptr, i64 }/g)?.length,
    1,
  );
});

test('functions are quiet together, or not', () => {
  const call = (name: StgVar): StgExpr => ({ tag: 'app', fun: name, args: [one] });
  const even = bind('even', closure('function', [n], boxed)).var;
  const odd = bind('odd', closure('function', [n], call(even)));
  const loops = { var: even, rhs: closure('function', [n], call(odd.var)) };
  assert.equal(quietFunctions({ bindings: [loops, odd], main: even }).size, 2);
  const allocates = { var: even, rhs: closure('function', [n], boxed) };
  assert.equal(quietFunctions({ bindings: [allocates, odd], main: even }).size, 0);
});

test.run();
