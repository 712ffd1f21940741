// Programs broken at random: each decision takes a number from the dice.

import type { Dice } from '../random/dice.ts';

/** The words of a program, and the stretches of blanks between them. */
export function wordsOf(text: string): string[] {
  return text.match(/\n *|[ \t\r]+|[\w'#]+|"(?:[^"\\\n]|\\.)*"|[!$%&*+./<=>?@\\^|~:-]+|./gs) ?? [];
}

const keywords = `case class data default deriving do else forall foreign if import in infixl instance
  let mdo module newtype of proc rec then type where pattern family role qualified as hiding _`;
const symbols =
  '-> <- => :: = | .. @ ~ ! \\ . - -- {- -} {-# #-} ( ) [ ] { } , ; ` " \' (# #) ? % $ -<';
const numbers = '0 1e999999999 0x 1.5e-400 0b2 1_000 99999999999999999999 1e 0xffff_ffff## 1.e3';
const pragmas = `CPP GADTs TypeFamilies DataKinds Arrows LambdaCase MagicHash UnboxedTuples RankNTypes
  OverloadedStrings RebindableSyntax Strict ApplicativeDo ImplicitParams LinearTypes NoImplicitPrelude
  MultiWayIf RecordWildCards PatternSynonyms ViewPatterns TypeApplications OverloadedLists PolyKinds
  MonadComprehensions ParallelListComp RecursiveDo UnicodeSyntax NegativeLiterals BlockArguments
  QuasiQuotes TemplateHaskell OverloadedRecordDot Nonsense`;
const fresh = [keywords, symbols, numbers].flatMap(list => list.split(/\s+/));
const extensions = pragmas.split(/\s+/);

/** Characters that are not often seen in programs, and sequences of bytes that are no characters. */
const odd = [
  ...[
    '\0',
    '\t',
    '\r',
    '\r\n',
    '\f',
    '\v',
    '\x7f',
    '\u0085',
    '\u00a0',
    '\u2028',
    '\ufeff',
    '\u200f',
  ],
  ...['λ', '∷', '→', '∀', 'é', 'e\u0301', 'ǅ', '٣', '²', '𝔸', '😀', '“', '\u{10ffff}', '\ufffd'],
].map(text => Buffer.from(text).toString('latin1'));
const noText = ['\xff', '\xc0\x80', '\xed\xa0\x80', '\xe2\x82', '\xf4\x90\x80\x80', '\x80'];

type Way = (words: readonly string[], dice: Dice, other: readonly string[]) => string[];

/** A stretch of a list: from where, and how many. */
function stretch(list: readonly unknown[], dice: Dice, most: number): [number, number] {
  return [dice.below(list.length), 1 + dice.below(most)];
}

/** Changes the lines of a program that is given in words. */
function onLines(change: (lines: string[], dice: Dice) => void): Way {
  return (words, dice) => {
    const lines = words.join('').split('\n');
    change(lines, dice);
    return wordsOf(lines.join('\n'));
  };
}

const ways: readonly Way[] = [
  (words, dice) => words.toSpliced(...stretch(words, dice, 4)),
  (words, dice) => words.toSpliced(dice.below(words.length), 0, ` ${dice.pick(fresh)} `),
  (words, dice) => words.toSpliced(dice.below(words.length), 1, dice.pick(words)),
  (words, dice) => words.toSpliced(dice.below(words.length), 1, dice.pick(words)),
  swapped,
  (words, dice) => {
    const [from, count] = stretch(words, dice, 6);
    return words.toSpliced(dice.below(words.length), 0, ...words.slice(from, from + count));
  },
  (words, dice, other) => {
    const [from, count] = stretch(other, dice, 30);
    return words.toSpliced(
      dice.below(words.length),
      dice.below(30),
      ...other.slice(from, from + count),
    );
  },
  (words, dice) => words.slice(0, dice.below(words.length)),
  (words, dice) => words.toSpliced(dice.below(words.length), 0, dice.pick(odd)),
  (words, dice) => words.toSpliced(dice.below(words.length), 0, dice.pick(noText)),
  (words, dice) => [`{-# LANGUAGE ${dice.pick(extensions)} #-}\n`, ...words],
  deepened,
  onLines((lines, dice) => lines.splice(...stretch(lines, dice, 3))),
  onLines((lines, dice) => lines.splice(dice.below(lines.length), 0, dice.pick(lines))),
  onLines((lines, dice) => {
    const at = dice.below(lines.length);
    const indentation = dice.chance(20) ? '\t' : ' '.repeat(dice.below(9));
    lines[at] = indentation + (lines[at] ?? '').trimStart();
  }),
  onLines((lines, dice) => {
    const end = dice.pick(['\r\n', '\r', '\n\t', '\n ']).slice(0, -1);
    for (const [i, line] of lines.entries()) lines[i] = line + end;
  }),
];

function swapped(words: readonly string[], dice: Dice): string[] {
  const [a, b] = [dice.below(words.length), dice.below(words.length)];
  return words.with(a, words[b] ?? '').with(b, words[a] ?? '');
}
/** What can be nested, and what ends it. */
const nested: readonly (readonly [string, string])[] = [
  ...([
    ['(', ')'],
    ['[', ']'],
    ['{-', '-}'],
    ['(\\x -> ', ')'],
    ['\\x -> ', ''],
  ] as const),
  ...([
    ['do ', ''],
    ['do { ', ' }'],
    ['case x of { _ -> ', ' }'],
    ['case ', ' of _ -> 1'],
  ] as const),
  ...([
    ['if ', ' then 1 else 2'],
    ['if True then 1 else ', ''],
    ['let x = ', ' in x'],
  ] as const),
  ...([
    ['- ', ''],
    ['1 + ', ''],
    ['f $ ', ''],
    ['Maybe (', ')'],
    ['a -> ', ''],
    ['!', ''],
  ] as const),
  ...([
    ['forall a. ', ''],
    ['Just (', ')'],
    ['x : ', ''],
    ['(, ', ')'],
    ['[x | x <- ', ']'],
  ] as const),
  ...([
    ['"" ++ ', ''],
    ['(1, ', ')'],
    ['', ' x'],
    ['', '.x'],
    ['~', ''],
    ['x@', ''],
    ['{', '}'],
  ] as const),
  ...([
    ['where ', ''],
    ['\n x = do\n', ''],
    ['`', '`'],
    ["'", "'"],
    ['not (', ')'],
  ] as const),
];

function deepened(words: readonly string[], dice: Dice): string[] {
  const at = dice.below(words.length);
  const [open, close] = dice.pick(nested);
  const depth = dice.pick([3, 30, 300, 1000, 3000, 10_000]);
  const closing = dice.chance(60) ? close.repeat(depth) : '';
  return words.with(at, open.repeat(depth) + (words[at] ?? '') + closing);
}

/** A program broken in a few places; `other` is a program to take pieces from. */
export function broken(text: string, other: string, dice: Dice): Uint8Array {
  let [words, more] = [text, other].map(one => wordsOf(Buffer.from(one).toString('latin1')));
  if (words === undefined || more === undefined) return new Uint8Array();
  const times = 1 + dice.below(dice.chance(20) ? 6 : 2);
  for (let i = 0; i < times; i++) {
    if (words.length === 0) words = [' '];
    words = dice.pick(ways)(words, dice, more);
  }
  return Buffer.from(words.join(''), 'latin1');
}
