import type { Lit } from '../core/core.ts';
import { encodeText } from '../core/text.ts';
import { nearestDouble, nearestFloat } from '../prim/nearest.ts';
import type { Literal } from '../syntax/syntax.ts';

/** The code points of a text. A surrogate that is half of no pair counts as one. */
export function codePointsOf(text: string): number[] {
  return Array.from(text, char => char.codePointAt(0) ?? 0);
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
      return { tag: 'string', bytes: encodeText(codePointsOf(literal.value)) };
  }
}
