import * as fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { defaultOptions } from '../driver/options.ts';
import { lex } from '../lex/lexer.ts';
import { keywords, punctuation, reservedOperators } from '../lex/token.ts';
import { Diagnostics } from '../source/diagnostics.ts';
import { Source } from '../source/source.ts';
import { printModule, rawNameText } from '../syntax/print.ts';
import { parse } from './parser.ts';

/** The tree of a program, or the codes of its errors. */
function parsed(text: string, nesting = 500): string {
  const diagnostics = new Diagnostics();
  const lexed = lex(new Source('test.hs', text), defaultOptions, diagnostics);
  const { module } = parse(lexed, diagnostics, nesting);
  if (!diagnostics.hasErrors) return printModule(module, rawNameText);
  return diagnostics
    .sorted()
    .map(d => d.code)
    .join(' ');
}

const word = fc.oneof(
  fc.constantFrom(...keywords, ...reservedOperators, ...punctuation),
  fc.constantFrom('x', 'f', 'C', 'M.x', '1', '"s"', "'c'", '+', '-', '!', ':', 'forall', 'as'),
  fc.constantFrom('\n', '\n  ', '\n    ', '{-# INLINE', '#-}'),
);

test('any row of tokens is parsed or reported', () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), words => {
      assert.type(parsed(words.join(' ')), 'string');
    }),
    { numRuns: 2000 },
  );
});

test('what nests too deeply is reported', () => {
  assert.is(parsed(`a = ${'('.repeat(50)}x${')'.repeat(50)}`, 40), 'RH0204');
  assert.is(parsed(`a = ${'[if x then '.repeat(50)}`, 40), 'RH0204');
  assert.not.match(parsed(`a = ${'('.repeat(50)}x${')'.repeat(50)}`, 200), 'RH0204');
});

test('a mistake in one definition does not hide those in others', () => {
  assert.is(parsed('a = (1 +\nb = 2\nc = )\nd = if x then y'), 'RH0201 RH0201 RH0201');
  assert.is(parsed('a = r { x = 1\nb = 2\nc = )'), 'RH0209 RH0201');
});
test('equations are joined if they are neighbours', () => {
  assert.match(parsed('f 1 = 2\nf x = 3'), '(function f (match (1) 2) (match (x) 3))');
  assert.match(parsed('f 1 = 2\ng = 1\nf x = 3'), '(function f (match (1) 2))');
  assert.is(parsed('f 1 = 2\nf x y = 3'), 'RH0217');
});

test('a statement is read once, whatever it turns out to be', () => {
  const depth = 60;
  const text = `a = ${'do { (x, '.repeat(depth)}y${') <- z; w }'.repeat(depth)}`;
  const start = performance.now();
  assert.is(parsed(text), 'RH0216');
  assert.ok(performance.now() - start < 2000);
});

test('layout and explicit braces give the same tree', () => {
  const name = fc.constantFrom('x', 'y', 'z');
  const { block } = fc.letrec<{ block: string[]; item: string[] }>(tie => ({
    block: fc.array(tie('item'), { minLength: 1, maxLength: 3 }).map(items => items.flat()),
    item: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      name.map(n => [n]),
      fc.tuple(name, tie('block')).map(([n, lines]) => [`${n} $ do`, ...lines.map(l => `  ${l}`)]),
    ),
  }));
  fc.assert(
    fc.property(block, lines => {
      const byLayout = ['f = do', ...lines.map(line => `  ${line}`)].join('\n');
      assert.is(parsed(byLayout), parsed(withBraces(byLayout)));
    }),
  );
});
/** Braces by counting blanks: two for each level. */
function withBraces(text: string): string {
  let level = 0;
  let out = '';
  for (const line of text.split('\n')) {
    const indent = (line.length - line.trimStart().length) / 2;
    out += indent > level ? '{ ' : `${' }'.repeat(level - indent)}${indent > 0 ? '; ' : ''}`;
    out += line.trim();
    level = indent;
  }
  return out + ' }'.repeat(level);
}

test.run();
