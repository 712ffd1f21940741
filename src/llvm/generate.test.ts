// Reads: golden/llvm lib src/native
import * as assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { test } from 'uvu';
import { Compilation } from '../driver/compilation.ts';
import { defaultOptions } from '../driver/options.ts';
import { findZig } from '../native/zig.ts';
import { Diagnostics } from '../source/diagnostics.ts';
import type {
  Atom,
  ConInfo,
  StgAlts,
  StgBinding,
  StgExpr,
  StgProgram,
  StgVar,
} from '../stg/stg.ts';
import { generate } from './generate.ts';
import { region } from './region.ts';
import { type Held, isHeld } from './shape.ts';

/** What clang has to say about a module. */
function complaints(text: string): string {
  const zig = findZig();
  if (zig.tag === 'missing') throw new Error(zig.message);
  const target = ['--target=x86_64-linux-none', '-Wno-override-module'];
  const args = ['clang', ...target, '-O1', '-S', '-x', 'ir', '-', '-o', '-'];
  const result = spawnSync(zig.path, args, { input: text, encoding: 'utf8' });
  return result.status === 0 ? '' : result.stderr;
}

test('LLVM accepts the code of every golden', () => {
  const names = readdirSync('golden/llvm').filter(name => name.endsWith('.hs'));
  assert.ok(names.length > 10);
  for (const name of names) {
    const options = { ...defaultOptions, optimise: 0 } as const;
    const text = new Compilation(options, new Diagnostics()).llvm(`golden/llvm/${name}`);
    assert.equal(complaints(text), '', name);
  }
});

function local(name: string, rep: StgVar['rep'] = 'ptr'): StgVar {
  return { name, rep, global: false, evaluated: false };
}

/** A top-level function. */
function define(name: string, params: StgVar[], body: StgExpr, result: Held[] = ['ptr']) {
  const own: StgVar = { name, rep: 'ptr', global: true, evaluated: true };
  const rhs = { tag: 'closure', free: [], update: 'function', params, result, body } as const;
  return { var: own, rhs } satisfies StgBinding;
}

const [n, f] = [local('n', 'int'), local('f')];
const one: Atom = { tag: 'lit', lit: { tag: 'int', value: 1n } };
const atom = (v: StgVar): Atom => ({ tag: 'var', var: v });
const values = (...atoms: Atom[]): StgExpr => ({ tag: 'values', atoms });
const call = (fun: StgVar, ...args: Atom[]): StgExpr => ({ tag: 'app', fun, args });
const box: ConInfo = { name: 'Box', tag: 0, family: 1, reps: ['int'], strict: [false] };

/** A program whose action calls a function with an unknown function and 1, and drops the result. */
function program(called: StgBinding, ...others: StgBinding[]): StgProgram {
  const first: StgExpr = { tag: 'con', con: box, args: [one] };
  const { rhs } = called;
  const reps = rhs.tag === 'closure' ? rhs.result.filter(isHeld) : [];
  const vars = reps.map(rep => ({ var: undefined, rep }));
  const alts = { tag: 'tuple', vars, body: first } as const;
  const scrutinee = call(called.var, atom(called.var), one);
  const body: StgExpr = { tag: 'case', scrutinee, binder: undefined, alts };
  const main = define('Main.main', [local('s', 'void')], body);
  return { bindings: [main, called, ...others], main: main.var };
}

test('floating-point numbers are compared and returned, also when registers run out', () => {
  const x = local('x', 'double');
  const number = (value: number) => ({ tag: 'double', value }) as const;
  const alts: StgAlts = {
    tag: 'lit',
    alts: [{ lit: number(-0.5), body: values(...Array.from({ length: 6 }, () => atom(x))) }],
    default: call(f, { tag: 'lit', lit: number(1e300) }),
  };
  const scrutinee = call(f, one);
  const body: StgExpr = { tag: 'case', scrutinee, binder: x, alts };
  const results = Array.from({ length: 6 }, () => 'double' as const);
  const text = generate(program(define('Main.six', [f, n], body, results)), 'x86-64').module;
  assert.match(text, /fcmp oeq double %r, 0xbfe0000000000000/);
  assert.match(text, /@apply_d\.to\.dddddd\(/);
  assert.equal(complaints(text), '');
});

test('what is not reachable is not made', () => {
  const used = define('Main.used', [f, n], values(atom(n)), ['int']);
  const unused = define('Main.unused', [f, n], values(atom(n)), ['int']);
  const text = generate(program(used, unused), 'x86-64').module;
  assert.match(text, /@Main\.used\(/);
  assert.ok(!text.includes('Main.unused'));
});

test('on aarch64 the stack keeps its alignment', () => {
  const used = define('Main.used', [f, n], values(atom(n)), ['int']);
  const flag = /override-stack-alignment/;
  assert.match(generate(program(used), 'x86-64').module, flag);
  assert.ok(!flag.test(generate(program(used), 'aarch64').module));
});

test('a region ends with the first call or branch', () => {
  const con: StgExpr = { tag: 'con', con: box, args: [atom(n)] };
  const thunk = { ...define('t', [], con).rhs, update: 'updatable', free: [n] } as const;
  const group = { rec: false, bindings: [{ var: local('t'), rhs: thunk }] };
  const both: StgExpr = { tag: 'let', group, body: con };
  assert.deepEqual(region(both), { words: 3 + 2, straight: true });
  const after = (scrutinee: StgExpr): StgExpr => ({
    tag: 'case',
    scrutinee,
    binder: n,
    alts: { tag: 'force', body: both },
  });
  assert.deepEqual(region(after(values(one))), { words: 5, straight: true });
  assert.deepEqual(region(after(call(f))), { words: 0, straight: false });
});

test.run();
