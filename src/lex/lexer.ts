import {
  type Diagnostics,
  type Label,
  type ReportOptions,
  unreachable,
} from '../source/diagnostics.ts';
import type { Source } from '../source/source.ts';
import {
  asciiClasses,
  blank,
  type CharacterClass,
  classOf,
  continuesName,
  digit,
  doubleQuote,
  lower,
  nameTail,
  other,
  singleQuote,
  special,
  symbol,
  upper,
} from './characters.ts';
import type { Literal } from './literal.ts';
import { keywords, punctuation, reservedOperators, type Token, type TokenKind } from './token.ts';
import type { Options } from '../driver/options.ts';
import { escapeNames, simpleEscapes } from './escapes.ts';
import { commandLineExtensions, type Extensions, switchExtension } from './extensions.ts';
import {
  digitsEnd,
  exponentEnd,
  integerValue,
  maximumDigits,
  negated,
  rationalValue,
  withHash,
} from './numbers.ts';
import { unicodeOperators } from './token.ts';
import { glasgowExtensions } from './glasgow.ts';
import { lowestTerms } from './numbers.ts';
import { defaultOptions } from '../driver/options.ts';
import { Diagnostics as Reports } from '../source/diagnostics.ts';
import { Source as Text } from '../source/source.ts';

/** A source taken apart. */
export interface Lexed {
  readonly source: Source;
  /** In order; the last is of kind `end`, and stands where the text ends. */
  readonly tokens: readonly Token[];
  /** From the language, the command line and the file's pragmas. */
  readonly extensions: ReadonlySet<string>;
}

/**
 * Takes a source apart (Haskell 2010, §2). Reports RH01xx; after an error it goes on with
 * the next thing that looks like a token.
 */
export function lex(source: Source, options: Options, diagnostics: Diagnostics): Lexed {
  return new Lexer(source, options, diagnostics).run();
}

interface Word {
  readonly kind: TokenKind;
  readonly text: string;
}

const startWords: readonly (readonly [string, Word])[] = [
  ...[...keywords, ...reservedOperators].map(text => [text, { kind: text, text }] as const),
  ...punctuation.map(text => [text, { kind: text, text }] as const),
];

const newline = 10;
const tab = 9;
const dash = 45;
const dot = 46;
const openBrace = 123;
const closeBrace = 125;
const colon = 58;
/** Two dashes or more, and nothing else. */
function isDashes(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (text.charCodeAt(at) !== dash) return false;
  return end - start >= 2;
}

/** Operators that begin with a colon are constructors. */
function symbolKind(first: number): 'varsym' | 'consym' {
  return first === colon ? 'consym' : 'varsym';
}
/** Characters that come from word processors, and what they were before. */
const lookalikes: readonly (readonly [string, string])[] = [
  ['“”„«»', 'the double quote "'],
  ['‘’‚‹›', "the single quote '"],
];
const hash = 35;
const openParen = 40;
const closeParen = 41;
const backslash = 92;
const quote = 39;
const doubleQuoteCode = 34;
/** Pragmas that are part of the syntax, and their canonical names. */
const parsedPragmas: Readonly<Record<string, string | undefined>> = {
  INLINE: 'INLINE',
  NOINLINE: 'NOINLINE',
  NOTINLINE: 'NOINLINE',
  INLINABLE: 'INLINABLE',
  INLINEABLE: 'INLINABLE',
  SOURCE: 'SOURCE',
  UNPACK: 'UNPACK',
  NOUNPACK: 'NOUNPACK',
  OVERLAPPING: 'OVERLAPPING',
  OVERLAPPABLE: 'OVERLAPPABLE',
  OVERLAPS: 'OVERLAPS',
  INCOHERENT: 'INCOHERENT',
};

/** The inside of a text over several lines as a text in one line, with its quotes. */
function withoutIndentation(inside: string): string {
  const lines = inside.replaceAll(/\\\s+\\/g, '').split(/\r\n|\n|\f/);
  const spread = lines.map(line => line.replace(/^[ \t]+/, tabsAsBlanks));
  const widths = spread.slice(1).flatMap(line => (/\S/.test(line) ? [line.search(/\S/)] : []));
  const common = Math.min(...widths, Number.MAX_SAFE_INTEGER);
  const shorter = spread.map((line, i) => {
    if (!/\S/.test(line)) return i === 0 ? line : '';
    return i === 0 ? line : line.slice(common);
  });
  const joined = shorter.join('\n').replace(/^\n/, '').replace(/\n$/, '');
  const quoted = joined.replaceAll(/\\[\s\S]|"/g, found => (found === '"' ? '\\"' : found));
  return `"${quoted.replaceAll('\n', '\\n').replaceAll('\t', '\\t')}"`;
}

/** Tabs go to multiples of 8 columns. */
function tabsAsBlanks(blanks: string): string {
  let out = '';
  for (const char of blanks) out += char === '\t' ? ' '.repeat(8 - (out.length % 8)) : ' ';
  return out;
}

class Lexer {
  readonly source: Source;
  readonly text: string;
  readonly diagnostics: Diagnostics;
  readonly tokens: Token[] = [];
  readonly words = new Map(startWords);
  /** What comes next. */
  at = 0;
  /** Where the token that is being scanned starts. */
  start = 0;
  startLine = 1;
  startColumn = 1;
  /** The line that `at` is in, where that line starts, and what to add to get columns. */
  line = 1;
  lineStart = 0;
  shift = 0;

  readonly extensions: Extensions;
  /** Inside of a pragma that the parser wants to see. */
  inPragma = false;
  /** Extensions that are asked for at each token; looked up again after each LANGUAGE pragma. */
  magicHash = false;
  negativeLiterals = false;
  promotion = false;
  unboxedTuples = false;

  constructor(source: Source, options: Options, diagnostics: Diagnostics) {
    this.source = source;
    this.text = source.text;
    this.diagnostics = diagnostics;
    this.extensions = commandLineExtensions(options.extensions, diagnostics);
    this.readSwitches();
  }

  readSwitches(): void {
    this.magicHash = this.extensions.has('MagicHash');
    this.unboxedTuples = this.extensions.has('UnboxedTuples');
    this.negativeLiterals = this.extensions.has('NegativeLiterals');
    if (this.extensions.has('RecursiveDo')) {
      for (const text of ['mdo', 'rec']) this.words.set(text, { kind: 'do', text });
    }
    if (this.extensions.has('TransformListComp')) {
      for (const text of ['by', 'using']) this.words.set(text, { kind: 'then', text });
    }
    if (this.extensions.has('Arrows')) {
      this.words.set('proc', { kind: '\\', text: 'proc' });
      this.words.set('rec', { kind: 'do', text: 'rec' });
      const tails = { '-<': '⤙', '-<<': '⤛', '>-': '⤚', '>>-': '⤜' };
      for (const [text, sign] of Object.entries(tails)) {
        this.words.set(text, { kind: '<-', text });
        if (this.extensions.has('UnicodeSyntax')) this.words.set(sign, { kind: '<-', text });
      }
    }
    if (this.extensions.has('UnboxedSums')) this.unboxedTuples = true;
    this.promotion = this.extensions.has('DataKinds');
  }

  result(): Lexed {
    return { source: this.source, tokens: this.tokens, extensions: this.extensions };
  }

  run(): Lexed {
    const { text } = this;
    // The first line of a script names the program that runs it.
    if (text.startsWith('#!')) this.at = Math.max(text.indexOf('\n'), 0) || text.length;
    while (this.at < text.length) {
      const code = text.charCodeAt(this.at);
      this.start = this.at;
      this.startLine = this.line;
      this.startColumn = this.at - this.lineStart + 1 + this.shift;
      this.scan(code < 128 ? (asciiClasses[code] ?? other) : classOf(this.codePoint(this.at)));
    }
    this.start = this.at;
    this.startLine = this.line;
    this.startColumn = this.at - this.lineStart + 1 + this.shift;
    this.push('end', '');
    return this.result();
  }
  scan(characterClass: CharacterClass): void {
    switch (characterClass) {
      case blank:
        return this.blanks();
      case lower:
      case upper:
        return this.name();
      case symbol:
        return this.symbol();
      case special:
        return this.special();
      case digit:
        return this.number();
      case doubleQuote:
        return this.string();
      case singleQuote:
        return this.char();
      case other:
        return this.badCharacter();
      default:
        return unreachable(characterClass);
    }
  }

  blanks(): void {
    const { text } = this;
    let code = text.charCodeAt(this.at);
    for (; asciiClasses[code] === blank; code = text.charCodeAt(++this.at)) {
      if (code === newline) this.startOfLine(this.at + 1);
      else if (code === tab) {
        const column = this.at - this.lineStart + this.shift;
        this.shift += 7 - (column % 8);
      }
    }
    while (code >= 128 && classOf(this.codePoint(this.at)) === blank) {
      code = text.charCodeAt(++this.at);
    }
  }

  startOfLine(at: number): void {
    this.line++;
    this.lineStart = at;
    this.shift = 0;
  }
  lineComment(): void {
    const end = this.text.indexOf('\n', this.at);
    this.at = end < 0 ? this.text.length : end;
  }

  blockComment(): void {
    const { text } = this;
    const openers = [this.at];
    for (this.at += 2; openers.length > 0; ) {
      if (this.at >= text.length) return this.unclosedComment(openers);
      const code = text.charCodeAt(this.at);
      if (code === dash && text.charCodeAt(this.at + 1) === closeBrace) {
        openers.pop();
        this.at += 2;
      } else if (code === openBrace && text.charCodeAt(this.at + 1) === dash) {
        openers.push(this.at);
        this.at += 2;
      } else this.skip(code);
    }
  }
  skip(code: number): void {
    if (code === newline) this.startOfLine(this.at + 1);
    else if (code === tab) this.shift += 7 - ((this.at - this.lineStart + this.shift) % 8);
    else if (code >= 0xd800 && this.codePoint(this.at) > 0xffff) {
      this.at++;
      this.shift--;
    }
    this.at++;
  }

  unclosedComment(openers: readonly number[]): void {
    const outer = openers[0] ?? 0;
    const inner = openers.at(-1) ?? outer;
    const more =
      inner === outer ? [] : [this.label(inner, inner + 2, 'this one is open inside it')];
    this.error('RH0105', 'this comment is never closed', outer, outer + 2, {
      more,
      hints: ['comments nest in Haskell: every `{-` needs a `-}` of its own'],
    });
  }

  /**
   * varid, conid, and their qualified forms, also of operators:  `x`  `M.x`  `M.N.T`  `M.+`
   */
  name(): void {
    let from = this.at;
    let end = this.endOfName(from);
    while (this.classAt(from) === upper && this.text.charCodeAt(end) === dot) {
      const next = this.classAt(end + 1);
      if (next === symbol) return this.qualifiedOperator(end);
      if (next !== lower && next !== upper) break;
      const nextEnd = this.endOfName(end + 1);
      if (next === lower && !this.canBeQualified(end + 1, nextEnd)) break;
      from = end + 1;
      end = nextEnd;
    }
    const kind = this.classAt(from) === upper ? 'conid' : 'varid';
    const word = this.word(from, end, kind);
    this.moveTo(end);
    this.push(word.kind, word.text, this.qualifierBefore(from));
  }
  /** Is text[start..end) a variable, and no reserved word? */
  canBeQualified(start: number, end: number): boolean {
    const { kind } = this.word(start, end, 'varid');
    if (kind === 'do' && this.extensions.has('QualifiedDo')) return true;
    return kind === 'varid';
  }

  endOfName(from: number): number {
    const { text } = this;
    let end = from + (text.charCodeAt(from) < 128 ? 1 : this.width(from));
    for (;;) {
      const code = text.charCodeAt(end);
      if (code < 128) {
        if (nameTail[code] === 0) break;
        end++;
      } else if (end < text.length && continuesName(this.codePoint(end))) end += this.width(end);
      else break;
    }
    if (this.magicHash) while (text.charCodeAt(end) === hash) end++;
    return end;
  }

  /** The qualifier that starts with the token and ends with the dot before `from`. */
  qualifierBefore(from: number): string | undefined {
    return from === this.start ? undefined : this.word(this.start, from - 1, 'conid').text;
  }

  classAt(at: number): CharacterClass {
    return at < this.text.length ? classOf(this.codePoint(at)) : other;
  }
  qualifiedOperator(dotAt: number): void {
    const end = this.endOfSymbol(dotAt + 1);
    const word = this.word(dotAt + 1, end, symbolKind(this.text.charCodeAt(dotAt + 1)));
    if (word.kind !== 'varsym' && word.kind !== 'consym') {
      this.at = dotAt;
      const con = this.word(this.start, dotAt, 'conid');
      return this.push('conid', con.text);
    }
    this.moveTo(end);
    this.push(word.kind, word.text, this.qualifierBefore(dotAt + 1));
  }

  /** varsym, consym, reserved operators; line comments */
  symbol(): void {
    const { text } = this;
    const end = this.endOfSymbol(this.at);
    const first = text.charCodeAt(this.at);
    if (first === dash && isDashes(text, this.at, end)) return this.lineComment();
    const next = text.charCodeAt(end);
    if (first === dash && this.classAt(end) === digit && end === this.at + 1) {
      const negative = this.magicHash || this.negativeLiterals;
      if (negative && this.negativeNumber()) return;
    }
    if (first === hash && next === closeBrace && this.inPragma && text[end - 1] === '-') {
      return this.endOfPragma(end + 1);
    }
    if (first === hash && next === closeParen && this.unboxedTuples && end === this.at + 1) {
      return this.punctuation(2);
    }
    const ascii = first < 128 ? undefined : unicodeOperators[text.slice(this.at, end)];
    if (ascii !== undefined && this.extensions.has('UnicodeSyntax')) {
      this.moveTo(end);
      return this.push(ascii, ascii);
    }
    if (first === 0x22b8 && this.extensions.has('LinearTypes') && end === this.at + 1) {
      this.moveTo(end);
      return this.push('->', '⊸');
    }
    if (text[this.at] === '?' && end === this.at + 1 && this.classAt(end) === lower) {
      if (this.extensions.has('ImplicitParams')) return this.implicitParameter(end);
    }
    if (first === hash && end === this.at + 1 && this.classAt(end) === lower) {
      if (this.extensions.has('OverloadedLabels')) {
        const to = this.endOfName(end);
        const name = text.slice(this.at, to);
        this.moveTo(to);
        return this.push('label', name);
      }
    }
    if (first === dot && end === this.at + 1 && this.classAt(end) === lower) {
      if (this.extensions.has('OverloadedRecordDot') && this.fieldFollows(end)) return;
    }
    const word = this.word(this.at, end, symbolKind(first));
    this.moveTo(end);
    this.push(word.kind, word.text);
  }
  endOfSymbol(from: number): number {
    const { text } = this;
    let end = from;
    while (end < text.length) {
      const code = this.codePoint(end);
      if (classOf(code) !== symbol) break;
      end += code > 0xffff ? 2 : 1;
    }
    return end;
  }

  /** Brackets and the like, and block comments, which begin like one. */
  special(): void {
    const code = this.text.charCodeAt(this.at);
    const next = this.text.charCodeAt(this.at + 1);
    if (code === openBrace && next === dash) {
      if (this.text.charCodeAt(this.at + 2) === hash) return this.pragma();
      return this.blockComment();
    }
    if (code === openParen && next === hash && this.unboxedTuples) {
      if (this.classAt(this.at + 2) !== symbol) return this.punctuation(2);
    }
    this.punctuation(1);
  }

  punctuation(length: number): void {
    const word = this.word(this.at, this.at + length, 'end');
    this.at += length;
    this.push(word.kind, word.text);
  }

  /** Takes `.name`, if the name at `from` is a variable and what stands before the dot lets it be a field. */
  fieldFollows(from: number): boolean {
    const before = this.text[this.at - 1] ?? ' ';
    const to = this.endOfName(from);
    if (!/[\p{L}\p{N}_'"\])}(]/u.test(before) || !this.canBeQualified(from, to)) return false;
    const name = this.text.slice(this.at, to);
    this.moveTo(to);
    this.push('field', name);
    return true;
  }

  badCharacter(): void {
    const code = this.codePoint(this.at);
    const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
    const char = String.fromCodePoint(code);
    const shown = /[\p{C}\p{Z}\p{M}]/u.test(char) ? 'this invisible character' : char;
    const message = `${shown} (${name}) means nothing here`;
    const likely = lookalikes.find(([chars]) => chars.includes(char));
    const hints = likely === undefined ? [] : [`it looks like ${likely[1]}`];
    const from = this.at;
    this.moveTo(from + this.width(from));
    this.error('RH0101', message, from, this.at, { hints });
  }

  /** integer, float */
  number(): void {
    const { text } = this;
    const radix = this.radix();
    const from = this.at + (radix === 10 ? 0 : 2);
    let end = digitsEnd(text, from, radix);
    this.requireDigits(from, end, radix);
    let literal: Literal | undefined;
    if (radix === 10) {
      const whole = end;
      if (text.charCodeAt(end) === dot && this.classAt(end + 1) === digit) {
        end = digitsEnd(text, end + 1, 10);
      }
      const mantissa = end;
      end = exponentEnd(text, end);
      if (end > whole) {
        literal = this.rational(text.slice(from, mantissa), text.slice(mantissa, end));
      }
    }
    if (radix === 16 && this.extensions.has('HexFloatLiterals')) {
      const form = /0[xX]([\da-fA-F_]+)(?:\.([\da-fA-F][\da-fA-F_]*))?(?:_*[pP]([-+]?\d[\d_]*))?/y;
      form.lastIndex = this.at;
      const [whole = '', before = '', behind = '', exponent = ''] = form.exec(text) ?? [];
      if (behind !== '' || exponent !== '') {
        end = this.at + whole.length;
        literal = this.hexadecimalFraction(before, behind, exponent);
      }
    }
    if (
      literal?.tag === 'rational' &&
      literal.denominator === 1n &&
      this.extensions.has('NumDecimals')
    ) {
      literal = { tag: 'integer', value: literal.numerator, hash: 0 };
    }
    literal ??= this.integer(from, end, radix);
    const hashes = this.hashesAt(end);
    this.at = end + hashes;
    this.push(literal.tag, text.slice(this.start, this.at), undefined, withHash(literal, hashes));
  }
  radix(): 2 | 8 | 10 | 16 {
    if (this.text[this.at] !== '0') return 10;
    const mark = this.text[this.at + 1];
    const radix = mark === 'x' || mark === 'X' ? 16 : mark === 'o' || mark === 'O' ? 8 : 2;
    if (radix === 2 && mark !== 'b' && mark !== 'B') return 10;
    return digitsEnd(this.text, this.at + 2, radix) > this.at + 2 ? radix : 10;
  }

  /** Digits that only an extension would allow. */
  requireDigits(from: number, end: number, radix: number): void {
    const digits = this.text.slice(from, end);
    if (radix === 2) this.require('BinaryLiterals', 'binary numbers', end);
    if (digits.includes('_')) this.require('NumericUnderscores', 'underscores in numbers', end);
  }

  require(extension: string, what: string, end: number): void {
    if (this.extensions.has(extension)) return;
    this.error('RH0109', `${what} need the extension ${extension}`, this.start, end, {
      hints: [`write {-# LANGUAGE ${extension} #-} at the top of the file`],
    });
  }
  integer(from: number, end: number, radix: 2 | 8 | 10 | 16): Literal {
    const tooLong = end - from > maximumDigits;
    if (tooLong) this.numberTooLong(end);
    const value = tooLong ? 0n : integerValue(this.text.slice(from, end), radix);
    return { tag: 'integer', value, hash: 0 };
  }

  rational(mantissa: string, exponent: string): Literal {
    const value = rationalValue(mantissa, exponent, maximumDigits);
    if (value === undefined) this.numberTooLong(this.start + mantissa.length + exponent.length);
    const { numerator, denominator } = value ?? { numerator: 0n, denominator: 1n };
    return { tag: 'rational', numerator, denominator, hash: 0 };
  }

  numberTooLong(end: number): void {
    const message = `this number has more than ${maximumDigits} digits`;
    this.error('RH0106', message, this.start, end);
  }
  hashesAt(end: number): 0 | 1 | 2 {
    if (!this.magicHash || this.text.charCodeAt(end) !== hash) return 0;
    return this.text.charCodeAt(end + 1) === hash ? 2 : 1;
  }

  /**
   * Scans `-1#` as one literal, and `-1` with NegativeLiterals; false, and nothing scanned, if there is
   * no hash or `-` is infix.
   */
  negativeNumber(): boolean {
    const before = this.text[this.at - 1] ?? ' ';
    if (/[\w)\]}'"]/.test(before)) return false;
    this.at++;
    this.number();
    const token = this.tokens.pop();
    const plain = token?.literal?.hash === 0 && !this.negativeLiterals;
    if (token?.literal === undefined || plain) {
      this.at = this.start;
      return false;
    }
    this.tokens.push({ ...token, literal: negated(token.literal) });
    return true;
  }

  hexadecimalFraction(before: string, behind: string, exponent: string): Literal {
    const digits = integerValue(before + behind, 16);
    const power = Number(exponent.replaceAll('_', '')) - 4 * behind.replaceAll('_', '').length;
    const tooLong = Math.abs(power) > maximumDigits;
    if (tooLong) this.numberTooLong(this.at + 2 + before.length);
    const scale = 2n ** BigInt(tooLong ? 0 : Math.abs(power));
    const value =
      power < 0 ? { above: digits, below: scale } : { above: digits * scale, below: 1n };
    const fraction = lowestTerms(value.above, value.below);
    return { tag: 'rational', ...fraction, hash: 0 };
  }

  /** A character in quotes */
  char(): void {
    const { text } = this;
    this.at++;
    if (
      this.promotion &&
      !/^'(?:[^'\\\n]|\\[^\n]+?)'/u.test(text.slice(this.start, this.start + 12))
    ) {
      return this.push("'", "'");
    }
    const code = this.codePoint(this.at);
    if (code === quote) return this.badChar('there is no character between these quotes', 2);
    if (this.at >= text.length || code === newline) {
      return this.badChar('this quote begins a character, but the line ends', 1);
    }
    const value = code === backslash ? this.escape() : this.plainChar();
    if (text.charCodeAt(this.at) === quote) {
      this.at++;
      const hashes = Math.min(this.hashesAt(this.at), 1);
      this.at += hashes;
      const literal = { tag: 'char', value, hash: hashes === 1 ? 1 : 0 } as const;
      return this.push('char', text.slice(this.start, this.at), undefined, literal);
    }
    this.charNotClosed();
  }

  plainChar(): string {
    const from = this.at;
    this.skip(this.codePoint(from));
    return this.text.slice(from, this.at);
  }
  badChar(message: string, length: number): void {
    const end = this.start + length;
    this.error('RH0103', message, this.start, end);
    this.at = Math.max(this.at, end);
    this.push('char', '', undefined, { tag: 'char', value: '?', hash: 0 });
  }

  /** More than one character, or no second quote. */
  charNotClosed(): void {
    const line = /^.*/.exec(this.text.slice(this.start, this.start + 200))?.[0] ?? '';
    const string = /^'((?:[^'\\]|\\.)*)'/.exec(line)?.[1];
    if (string === undefined) return this.badChar('this quote is never closed', 1);
    const end = this.start + string.length + 2;
    const hints = [`a string stands in double quotes: "${string}"`];
    this.error('RH0103', 'single quotes hold one character', this.start, end, { hints });
    this.moveTo(end);
    this.push('string', string, undefined, { tag: 'string', value: string, hash: 0 });
  }
  /** A string in double quotes */
  string(): void {
    const { text } = this;
    if (text.startsWith('"""', this.at) && this.extensions.has('MultilineStrings')) {
      return this.longString();
    }
    const parts: string[] = [];
    let from = ++this.at;
    for (;;) {
      const code = text.charCodeAt(this.at);
      if (code === doubleQuoteCode) break;
      if (code === newline || this.at >= text.length) return this.stringNotClosed();
      if (code === backslash) {
        parts.push(text.slice(from, this.at), this.escapeInString());
        from = this.at;
      } else {
        if (code === tab) this.tabInString();
        this.skip(code);
      }
    }
    parts.push(text.slice(from, this.at++));
    const hashes = Math.min(this.hashesAt(this.at), 1);
    this.at += hashes;
    const literal = { tag: 'string', value: parts.join(''), hash: hashes === 1 ? 1 : 0 } as const;
    this.push('string', text.slice(this.start, this.at), undefined, literal);
  }
  /** GHC's lexer takes the report at its word: a tab is no graphic character. */
  tabInString(): void {
    const hints = ['a tab in a string is written \\t'];
    this.error('RH0104', 'there is a tab in this string', this.at, this.at + 1, { hints });
  }

  stringNotClosed(): void {
    const end = this.at;
    const hints = [
      'a string ends on its line; to go on with the next, end this one with \\ and begin that with \\',
    ];
    this.error('RH0102', 'this string is never closed', this.start, end, { hints });
    const value = this.text.slice(this.start + 1, end);
    this.push('string', this.text.slice(this.start, end), undefined, {
      tag: 'string',
      value,
      hash: 0,
    });
  }

  /** An escape, or one of the two that stand for nothing: `\&`, and a gap. */
  escapeInString(): string {
    const { text } = this;
    if (text[this.at + 1] === '&') {
      this.at += 2;
      return '';
    }
    if (asciiClasses[text.charCodeAt(this.at + 1)] !== blank) return this.escape();
    const gap = this.at++;
    this.blanks();
    if (text.charCodeAt(this.at) === backslash) this.at++;
    else {
      const hints = ['\\ before blanks begins a gap, which ends at the next \\'];
      this.error('RH0104', 'this gap in a string is never closed', gap, gap + 1, { hints });
    }
    return '';
  }
  /** The character that an escape at `at` stands for. */
  escape(): string {
    const { text } = this;
    const from = this.at++;
    const next = text[this.at] ?? '';
    const simple = simpleEscapes[next];
    if (simple !== undefined) {
      this.at++;
      return simple;
    }
    if (/[0-9]/.test(next)) return this.numericEscape(from, this.at, 10);
    if (/[xX]/.test(next)) return this.numericEscape(from, this.at + 1, 16);
    if (/[oO]/.test(next)) return this.numericEscape(from, this.at + 1, 8);
    const control = /^\^([@-_])/.exec(text.slice(this.at, this.at + 2));
    if (control?.[1] !== undefined) {
      this.at += 2;
      return String.fromCharCode(control[1].charCodeAt(0) - 64);
    }
    const named = escapeNames.find(([name]) => text.startsWith(name, this.at));
    if (named === undefined) return this.badEscape(from);
    this.at += named[0].length;
    return named[1];
  }
  numericEscape(from: number, digits: number, radix: 8 | 10 | 16): string {
    let end = digits;
    while (Number.parseInt(this.text[end] ?? '', radix) >= 0) end++;
    if (end === digits) return this.badEscape(from);
    const value = Number.parseInt(this.text.slice(digits, end), radix);
    this.at = end;
    if (value <= 0x10ffff) return String.fromCodePoint(value);
    const hints = ['the last one is \\x10FFFF, or \\1114111'];
    this.error('RH0104', 'there is no character with so high a number', from, end, { hints });
    return '\ufffd';
  }

  badEscape(from: number): string {
    const code = this.codePoint(this.at);
    const next = code < 32 ? '' : String.fromCodePoint(code);
    const hints = ['a backslash itself is written twice: \\\\'];
    this.error('RH0104', `\\${next} is not a character`, from, this.at + next.length, { hints });
    this.moveTo(this.at + next.length);
    return next;
  }
  /** A text between triple quotes, from its first quote. */
  longString(): void {
    const { text } = this;
    const from = this.at + 3;
    let end = from;
    while (end < text.length && !text.startsWith('"""', end)) end += text[end] === '\\' ? 2 : 1;
    if (end >= text.length) {
      this.error('RH0102', 'this string is never closed', this.start, from);
      end = text.length;
    }
    const plain = withoutIndentation(text.slice(from, end));
    while (this.at < Math.min(end + 3, text.length)) this.skip(this.codePoint(this.at));
    const diagnostics = new Reports();
    const inner = new Lexer(new Text(this.source.name, plain), defaultOptions, diagnostics);
    const [token] = inner.run().tokens;
    if (diagnostics.errorCount > 0 || token?.literal === undefined) {
      this.error('RH0104', 'an escape in this string is wrong', this.start, this.at);
    }
    const literal = token?.literal ?? { tag: 'string', value: '', hash: 0 };
    this.push('string', text.slice(this.start, this.at), undefined, literal);
  }

  pragma(): void {
    const { text } = this;
    const word = /^\{-#\s*([A-Za-z_]*)/.exec(text.slice(this.at, this.at + 200));
    const name = word?.[1]?.toUpperCase() ?? '';
    const kind = parsedPragmas[name];
    if (kind === undefined) {
      const from = this.at;
      this.blockComment();
      if (name === 'LANGUAGE') this.languagePragma(from);
      if (name === 'OPTIONS_GHC') this.optionsPragma(from);
      return;
    }
    const end = this.at + (word?.[0].length ?? 0);
    while (this.at < end) this.skip(text.charCodeAt(this.at));
    this.inPragma = true;
    this.push('pragma', kind);
  }

  endOfPragma(end: number): void {
    this.at = end;
    this.inPragma = false;
    this.push('#-}', '#-}');
  }
  languagePragma(from: number): void {
    const span = { source: this.source, start: from, end: this.at };
    if (this.tokens.length > 0) {
      return this.diagnostics.report({
        code: 'RH0108',
        severity: 'warning',
        message: 'this pragma has no effect',
        labels: [{ span, text: '' }],
        hints: ['LANGUAGE pragmas stand at the top of the file, before the word `module`'],
      });
    }
    const body = this.text.slice(from, this.at);
    for (const match of body.slice(0, -3).matchAll(/[A-Za-z0-9_]+/g)) {
      if (match[0].toUpperCase() === 'LANGUAGE') continue;
      const start = from + match.index;
      this.switchOn(match[0], start, start + match[0].length);
    }
    this.readSwitches();
  }

  optionsPragma(from: number): void {
    if (this.tokens.length > 0) return;
    for (const match of this.text.slice(from, this.at).matchAll(/\s-X([A-Za-z0-9]+)/g)) {
      const start = from + match.index + 3;
      this.switchOn(match[1] ?? '', start, from + match.index + match[0].length);
    }
    if (/\s-fglasgow-exts\b/.test(this.text.slice(from, this.at))) {
      for (const name of glasgowExtensions) switchExtension(this.extensions, name);
    }
    const body = this.text.slice(from, this.at);
    for (const [flag] of body.matchAll(/\s-(O\d?|f(no-)?ignore-asserts)\b/g)) {
      switchExtension(this.extensions, /-O0|-no-/.test(flag) ? 'NoIgnoreAsserts' : 'IgnoreAsserts');
    }
    this.readSwitches();
  }

  switchOn(name: string, start: number, end: number): void {
    const problem = switchExtension(this.extensions, name);
    if (problem !== undefined) this.error('RH0107', problem.message, start, end, problem);
  }
  implicitParameter(from: number): void {
    const end = this.endOfName(from);
    const text = this.text.slice(this.at, end);
    this.moveTo(end);
    this.push('implicit', text);
  }

  push(
    kind: TokenKind,
    text: string,
    qualifier: string | undefined = undefined,
    literal: Literal | undefined = undefined,
  ): void {
    this.tokens.push({
      kind,
      start: this.start,
      end: this.at,
      line: this.startLine,
      column: this.startColumn,
      text,
      qualifier,
      literal,
    });
  }

  error(code: string, message: string, start: number, end: number, options?: ReportOptions): void {
    this.diagnostics.error(code, message, { source: this.source, start, end }, options);
  }

  codePoint(at: number): number {
    return this.text.codePointAt(at) ?? 0;
  }

  /** How many UTF-16 units the character at `at` takes. */
  width(at: number): number {
    return this.codePoint(at) > 0xffff ? 2 : 1;
  }

  /** Steps over the rest of a token that has no line end in it. */
  moveTo(end: number): void {
    for (let at = this.at; at < end; at++) {
      if (this.text.charCodeAt(at) >= 0xd800 && this.codePoint(at) > 0xffff) this.shift--;
    }
    this.at = end;
  }
  label(start: number, end: number, text: string): Label {
    return { span: { source: this.source, start, end }, text };
  }
  /** The word text[start..end); its kind if it is new. */
  word(start: number, end: number, kind: TokenKind): Word {
    const text = this.text.slice(start, end);
    let word = this.words.get(text);
    if (word === undefined) {
      word = { kind, text };
      this.words.set(text, word);
    }
    return word;
  }
}
