import type { Literal } from './literal.ts';

/** Numbers with more digits, written out or through an exponent, are rejected. */
export const maximumDigits = 65536;

/** Where the digits (and underscores between digits) that start at `from` end. */
export function digitsEnd(text: string, from: number, radix: number): number {
  let end = from;
  for (let at = from; ; at++) {
    const char = text[at];
    if (char === '_' && (end > from || radix !== 10)) continue;
    if (char === undefined || !(digitValue(char) < radix)) return end;
    end = at + 1;
  }
}

function digitValue(char: string): number {
  return /[0-9a-fA-F]/.test(char) ? Number.parseInt(char, 16) : Number.POSITIVE_INFINITY;
}

/** Where an exponent that starts at `from` ends; `from` if there is none. */
export function exponentEnd(text: string, from: number): number {
  if (text[from] !== 'e' && text[from] !== 'E') return from;
  const sign = text[from + 1] === '+' || text[from + 1] === '-' ? 1 : 0;
  const digits = from + 1 + sign;
  const end = digitsEnd(text, digits, 10);
  return end > digits ? end : from;
}

/** The value of digits in a radix; underscores do not count. */
export function integerValue(digits: string, radix: 2 | 8 | 10 | 16): bigint {
  const plain = digits.includes('_') ? digits.replaceAll('_', '') : digits;
  if (radix === 10) return plain.length <= 15 ? BigInt(Number(plain)) : BigInt(plain);
  return BigInt({ 2: '0b', 8: '0o', 16: '0x' }[radix] + plain);
}

/** mantissa · 10^exponent in lowest terms; undefined if it takes more than `limit` digits. */
export function rationalValue(
  mantissa: string,
  exponent: string,
  limit: number,
): { readonly numerator: bigint; readonly denominator: bigint } | undefined {
  const [whole = '', fraction = ''] = mantissa.replaceAll('_', '').split('.');
  const scale = Number(exponent.slice(1).replaceAll('_', '')) - fraction.length;
  if (whole.length + fraction.length + Math.abs(scale) > limit) return undefined;
  const digits = BigInt(whole + fraction);
  if (scale >= 0) return { numerator: digits * 10n ** BigInt(scale), denominator: 1n };
  const denominator = 10n ** BigInt(-scale);
  return lowestTerms(digits, denominator);
}

/** A fraction that is equal, with the smallest numbers. */
export function lowestTerms(
  numerator: bigint,
  denominator: bigint,
): { readonly numerator: bigint; readonly denominator: bigint } {
  const common = gcd(numerator, denominator);
  return { numerator: numerator / common, denominator: denominator / common };
}

function gcd(a: bigint, b: bigint): bigint {
  return b === 0n ? a : gcd(b, a % b);
}

/** The number with the opposite sign; other literals have none. */
export function negated(literal: Literal): Literal {
  if (literal.tag === 'integer') return { ...literal, value: -literal.value };
  if (literal.tag === 'rational') return { ...literal, numerator: -literal.numerator };
  return literal;
}

/** The literal with that many hashes; literals that cannot have two are left with one. */
export function withHash(literal: Literal, hash: 0 | 1 | 2): Literal {
  if (hash === 0) return literal;
  if (literal.tag === 'integer' || literal.tag === 'rational') return { ...literal, hash };
  return { ...literal, hash: 1 };
}
