import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { attempt, Compilation } from '../driver/compilation.ts';
import { defaultOptions } from '../driver/options.ts';
import { Diagnostics } from '../source/diagnostics.ts';
import { Source } from '../source/source.ts';
import { Modules, readerOf } from './modules.ts';

/** Loads the first of some modules, given by their texts, and tells what happened. */
function load(...texts: readonly string[]) {
  const sources = texts.map(text => {
    const name = /module ([\w.]+)/.exec(text)?.[1] ?? 'Main';
    return [name, new Source(`${name}.hs`, `{-# LANGUAGE NoImplicitPrelude #-}\n${text}`)] as const;
  });
  const diagnostics = new Diagnostics();
  const compilation = new Compilation(defaultOptions, diagnostics);
  const parsed: string[] = [];
  const parse = (source: Source) => {
    parsed.push(source.name);
    return attempt(() => compilation.parse(source));
  };
  const modules = new Modules(readerOf(new Map(sources)), parse, diagnostics);
  const root = modules.named(sources[0]?.[0] ?? 'Main');
  const codes = diagnostics.sorted().map(({ code }) => code);
  const exports = root?.interface.exports.map(({ name }) => name.toString());
  return { root, parsed, codes, exports, messages: diagnostics.sorted() };
}

test('a module that is imported twice is parsed once, depth first', () => {
  const { parsed, codes } = load(
    'module A where\nimport B\nimport C',
    'module B where\nimport D',
    'module C where\nimport D\nimport B',
    'module D where',
  );
  assert.equal(parsed, ['A.hs', 'B.hs', 'D.hs', 'C.hs']);
  assert.equal(codes, []);
});

test('what is passed on keeps the name of the module that defines it', () => {
  const { exports } = load(
    'module A (module B, T (..), y) where\nimport B hiding (z)\ndata T = K\ny = K',
    'module B (module C, z) where\nimport C\nz = x',
    'module C where\nx = x',
  );
  assert.equal(exports?.sort(), ['A.K', 'A.T', 'A.y', 'C.x']);
});

test('`module M` exports only what has a plain and a qualified spelling', () => {
  const { exports } = load(
    'module A (module Q, module B) where\nimport qualified B\nimport B as Q (x)',
    'module B where\nx = x\ny = x',
  );
  assert.equal(exports, ['B.x']);
});
test('a circle is reported once, wherever it is entered', () => {
  const { codes, messages } = load(
    'module A where\nimport B\nimport C',
    'module B where\nimport C\nx = y',
    'module C where\nimport B\ny = x',
  );
  assert.equal(codes, ['RH0322']);
  assert.match(messages[0]?.message ?? '', 'B → C → B');
});

test('a module cannot import itself', () => {
  assert.equal(load('module A where\nimport A').codes, ['RH0322']);
});

test('the mistake of one module is not reported for its importers', () => {
  const { root, codes } = load(
    'module A where\nimport B (x, y)\na = x\na = y',
    'module B where\nx = missing',
  );
  assert.is(root, undefined);
  assert.equal(codes, ['RH0301', 'RH0306'], 'one in B, one in A itself');
});
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

test('classes, instances and deriving are named when they are rejected', () => {
  const text =
    'class C a where { m :: a }\ninstance C () where { m = () }\ndata T = T deriving (C)';
  assert.equal(infer(text).codes, ['RH0490', 'RH0490', 'RH0490']);
});

test.run();
