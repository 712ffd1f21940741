import type { Lit } from '../core/core.ts';
import { encodeText } from '../core/text.ts';
import { nearestDouble, nearestFloat } from '../prim/nearest.ts';
import type { Literal } from '../syntax/syntax.ts';
import { type DataCon, splitCon } from '../types/type.ts';

/** The code points of a text. A surrogate that is half of no pair counts as one. */
export function codePointsOf(text: string): number[] {
  return Array.from(text, char => char.codePointAt(0) ?? 0);
}

/** `"\xff\0"#` is two bytes, whatever they mean; a text has the bytes that `unpackCString#` reads. */
function bytesOf({ value, hash }: Extract<Literal, { tag: 'string' }>): Uint8Array {
  const codePoints = codePointsOf(value);
  return hash === 1 ? Uint8Array.from(codePoints) : encodeText(codePoints);
}

/** The unboxed literal in a literal. Integers that do not fit in 64 bits wrap around, as GHC's do. */
export function primLit(literal: Literal, negative = false): Lit {
  switch (literal.tag) {
    case 'integer': {
      const value = negative ? -literal.value : literal.value;
      return literal.hash === 2
        ? { tag: 'word', value: BigInt.asUintN(64, value) }
        : { tag: 'int', value: BigInt.asIntN(64, value) };
    }
    case 'rational': {
      const isFloat = literal.hash === 1;
      const nearest = isFloat ? nearestFloat : nearestDouble;
      const value = nearest(literal.numerator, literal.denominator) * (negative ? -1 : 1);
      return { tag: isFloat ? 'float' : 'double', value };
    }
    case 'char':
      return { tag: 'char', value: literal.value.codePointAt(0) ?? 0 };
    case 'string':
      return { tag: 'string', bytes: bytesOf(literal) };
  }
}

/** The bits of numbers that have less than their box. */
const narrowTypes: ReadonlyMap<string, number> = new Map([
  ['Int8', 8],
  ['Int16', 16],
  ['Int32', 32],
  ['Word8', 8],
  ['Word16', 16],
  ['Word32', 32],
]);

/** The literal in the box of a constructor; undefined if it does not fit, as into `IS` of `Integer`. */
export function boxedLit(
  literal: Literal,
  { tyCon, fields }: DataCon,
  negative = false,
): Lit | undefined {
  const field = fields[0] === undefined ? undefined : splitCon(fields[0])?.con.name.text;
  if (literal.tag === 'integer') {
    const value = negative ? -literal.value : literal.value;
    const bits = narrowTypes.get(tyCon.name.text) ?? 64;
    switch (field) {
      case 'Word#':
        return { tag: 'word', value: BigInt.asUintN(bits, value) };
      case 'Double#':
        return { tag: 'double', value: nearestDouble(value, 1n) };
      case 'Float#':
        return { tag: 'float', value: nearestFloat(value, 1n) };
      default: {
        const wrapped = BigInt.asIntN(bits, value);
        if (tyCon.cons.length > 1 && wrapped !== value) return undefined;
        return { tag: 'int', value: wrapped };
      }
    }
  }
  return primLit(
    literal.tag === 'rational' && field === 'Float#' ? { ...literal, hash: 1 } : literal,
    negative,
  );
}
