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

test.run();
