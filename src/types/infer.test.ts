import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { attempt, Compilation } from '../driver/compilation.ts';
import { defaultOptions } from '../driver/options.ts';
import { Modules, readerOf } from '../names/modules.ts';
import { Diagnostics, invariant } from '../source/diagnostics.ts';
import { Source } from '../source/source.ts';
import { printTypes } from './dump.ts';
import { inferModule } from './infer.ts';
import type { TypedModule } from './typed.ts';

/** Infers a module that uses no library; gives it with the codes of what is wrong with it. */
function infer(text: string): { module: TypedModule; codes: readonly string[] } {
  const diagnostics = new Diagnostics();
  const compilation = new Compilation(defaultOptions, diagnostics);
  const pragma = '{-# LANGUAGE NoImplicitPrelude, MagicHash #-}';
  const source = new Source('M.hs', `${pragma}\nmodule M where\nimport GHC.Prim\n${text}\n`);
  const parse = (s: Source) => attempt(() => compilation.parse(s));
  const modules = new Modules(readerOf(new Map([['M', source]])), parse, diagnostics);
  const tree = modules.named('M')?.module;
  invariant(tree !== undefined, 'a test module can be renamed');
  const module = inferModule(tree, () => undefined, diagnostics);
  return { module, codes: diagnostics.sorted().map(d => d.code) };
}

/** The definitions of a module with their types. */
function typesOf(text: string): string[] {
  const { module, codes } = infer(text);
  assert.equal(codes, []);
  return printTypes(module).trim().split('\n').slice(1);
}

test('a local function is generalised over what is its own', () => {
  const [line] = typesOf('f x = let pair y = (x, y) in (pair x, pair [x])');
  assert.is(line, 'f :: a -> ((a, a), (a, [a]))');
});

test('a parameter has one type', () => {
  assert.equal(infer('f g = (g (), g [()])').codes, ['RH0410']);
});

test('groups come after those that they use, and only loops are recursive', () => {
  const { module } = infer('a x = b x\nb x = c (d x)\nc x = x\nd x = e x\ne x = d x');
  const groups = module.groups.map(({ recursive, binds }) => {
    const names = binds.map(b => (b.tag === 'function' ? b.var.name.text : '?'));
    return `${recursive ? 'rec ' : ''}${names.sort().join(' ')}`;
  });
  const order = groups.join(', ');
  assert.ok(['c, rec d e, b, a', 'rec d e, c, b, a'].includes(order), order);
});

test('a signature allows polymorphic recursion, and nothing else does', () => {
  const nested = 'data N a = F a | D (N [a])\n';
  const body = 'depth (F _) = ()\ndepth (D n) = depth n';
  assert.equal(infer(`${nested}depth :: N a -> ()\n${body}`).codes, []);
  assert.equal(infer(nested + body).codes, ['RH0411']);
});
test('uses of a variable say at which types, also in its own group', () => {
  const { module } = infer('first x = second x []\nsecond x [] = x\nsecond x (_ : r) = first x');
  const [first, second] = module.groups.flatMap(g => g.binds);
  invariant(first?.tag === 'function' && second?.tag === 'function', 'two functions');
  const byName = [first, second].sort((a, b) => (a.var.name.text < b.var.name.text ? -1 : 1));
  assert.equal(
    byName.map(b => b.tyVars.length),
    [1, 2],
  );
  const body = byName[0]?.matches[0]?.rhs.guarded[0]?.body;
  invariant(body?.tag === 'app' && body.fun.tag === 'app', 'a call with two arguments');
  const head = body.fun.fun;
  invariant(head.tag === 'var', 'of a variable');
  const [a, b] = head.types;
  assert.is(a?.tag === 'var' ? a.var : undefined, byName[0]?.tyVars[0]);
  assert.is(b?.tag === 'con' ? b.con.name.text : undefined, 'Any');
});

test('one mistake is one error, and the next one is found as well', () => {
  const text = 'x :: ()\nx = [()]\ny = x x\nz = (y, y ())\nw = (z, [(), [()]])';
  assert.equal(infer(text).codes, ['RH0410', 'RH0420', 'RH0410']);
});

test('unboxed values are bound locally, not at top level', () => {
  assert.equal(infer('f x = let y = x +# 1# in y *# y').codes, []);
  assert.equal(infer('y = 1#').codes, ['RH0423']);
  assert.equal(infer('f x = let y = y +# x in y').codes, ['RH0423']);
});

test.run();
