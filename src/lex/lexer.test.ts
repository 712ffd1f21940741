// Reads: nothing
import * as fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { defaultOptions } from '../driver/options.ts';
import { Diagnostics } from '../source/diagnostics.ts';
import { Source } from '../source/source.ts';
import { type Lexed, lex } from './lexer.ts';
import { rationalValue } from './numbers.ts';

function lexed(text: string, extensions: string[] = []): Lexed & { codes: string } {
  const diagnostics = new Diagnostics();
  const result = lex(new Source('a.hs', text), { ...defaultOptions, extensions }, diagnostics);
  return {
    ...result,
    codes: diagnostics
      .sorted()
      .map(d => d.code)
      .join(' '),
  };
}

const piece = fc.oneof(
  fc.constantFrom('x', "f'", 'M.x', 'M..', 'M.where', 'case', '--', '-->', '{-', '-}', '..', '#-}'),
  fc.constantFrom(
    '0x1F',
    '1.5e3',
    '1_0',
    '"a\\n"',
    '"\\SO\\&H"',
    "'c'",
    "'",
    '"',
    '\\',
    '`',
    '{-# INLINE',
  ),
  fc.constantFrom(' ', '\n', '\t', '(', ')', '(#', '変', '😀', '\u00a0', '\u200b', 'é'),
  fc.string({ unit: 'binary', maxLength: 3 }),
);

test('tokens stand in order, in any text', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), pieces => {
      const { tokens, source } = lexed(pieces.join(''), ['MagicHash', 'UnboxedTuples']);
      let at = 0;
      for (const token of tokens) {
        assert.ok(token.start >= at && token.end >= token.start);
        assert.is(token.line, source.lineAt(token.start));
        at = token.end;
      }
      assert.is(tokens.at(-1)?.kind, 'end');
    }),
    { numRuns: 2000 },
  );
});

test('tokens on lines of their own are the same tokens', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), pieces => {
      const first = lexed(pieces.join(''));
      fc.pre(first.codes === '');
      const spelt = first.tokens.map(t => first.source.text.slice(t.start, t.end)).join('\n');
      const again = lexed(spelt);
      const kinds = (l: Lexed): string => l.tokens.map(t => `${t.kind} ${t.text}`).join('\n');
      assert.is(kinds(again), kinds(first));
    }),
  );
});
test('fractions are exact', () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(999), fc.integer({ min: -20, max: 20 }), (whole, part, power) => {
      const digits = String(part).padStart(3, '0');
      const value = rationalValue(`${whole}.${digits}`, `e${power}`, 1000);
      assert.ok(value !== undefined);
      const left =
        BigInt(`${whole}${digits}`) * 10n ** BigInt(Math.max(0, power)) * value.denominator;
      const right = value.numerator * 1000n * 10n ** BigInt(Math.max(0, -power));
      assert.is(left, right);
    }),
  );
});

test('extensions of the command line, and what is wrong with them', () => {
  assert.is(lexed('0b1', ['BinaryLiterals']).codes, '');
  assert.is(lexed('0b1', ['BinaryLiterals', 'NoBinaryLiterals']).codes, 'RH0109');
  assert.is(lexed('', ['Foo']).codes, 'RH0904');
  assert.ok(lexed('{-# LANGUAGE RankNTypes #-}').extensions.has('ExplicitForAll'));
});

test.run();
