import type { NaturalOpName } from '../prim/naturals.ts';
import { Bytes, bytesOf } from './cells.ts';
import type { Value } from './heap.ts';
import * as int from './int.ts';
import { type Primitive, small, unboxed } from './primitive.ts';
import { unsigned } from './words.ts';

/** The number whose limbs are in an array. */
function natural(value: Value): bigint {
  const array = bytesOf(value);
  if (array.size === 8) return array.view.getBigUint64(0, true);
  const text = Buffer.from(array.slice(0, array.size)).reverse().toString('hex');
  return text === '' ? 0n : BigInt(`0x${text}`);
}

/** An array with the limbs of a number, and no more of them than there are. */
function limbs(n: bigint): Bytes {
  const text = n === 0n ? '' : n.toString(16);
  const array = new Bytes(8 * Math.ceil(text.length / 16));
  const bytes = Buffer.from(text.padStart(2 * array.size, '0'), 'hex').reverse();
  array.slice(0, array.size).set(bytes);
  return array;
}

const two =
  (f: (a: bigint, b: bigint) => bigint): Primitive =>
  (a, b) =>
    limbs(f(natural(a), natural(b)));

const withWord =
  (f: (a: bigint, w: bigint) => bigint): Primitive =>
  (a, w) =>
    limbs(f(natural(a), unsigned(w)));

function gcd(a: bigint, b: bigint): bigint {
  return b === 0n ? a : gcd(b, a % b);
}

/** m · 2^e, without the bits for which a double has no room. */
function truncated(m: bigint, e: number): number {
  const lost = Math.max(0, m.toString(2).length - 53, -1074 - e);
  const power = e + lost;
  const kept = m >> BigInt(lost);
  return power > 1000 ? Number.POSITIVE_INFINITY : Number(kept) * 2 ** power;
}

/** Two numbers in one array, after the size of the first. */
function both(a: Bytes, b: Bytes): Bytes {
  const array = new Bytes(8 + a.size + b.size);
  array.view.setBigInt64(0, BigInt(a.size / 8), true);
  array.slice(8, a.size).set(a.slice(0, a.size));
  array.slice(8 + a.size, b.size).set(b.slice(0, b.size));
  return array;
}

/** Some limbs of an array. */
function part(array: Bytes, start: number, count: number): Bytes {
  const copy = new Bytes(8 * count);
  copy.slice(0, copy.size).set(array.slice(8 * start, 8 * count));
  return copy;
}
/** What the machine does for the operations on magnitudes. */
export const naturalPrimitives: Readonly<Record<NaturalOpName, Primitive>> = {
  'natFromWords#': (high, low) => limbs((unsigned(high) << 64n) | unsigned(low)),
  'natAdd#': two((a, b) => a + b),
  'natSub#': two((a, b) => a - b),
  'natMul#': two((a, b) => a * b),
  'natQuot#': two((a, b) => a / b),
  'natRem#': two((a, b) => a % b),
  'natGcd#': two(gcd),
  'natAddWord#': withWord((a, w) => a + w),
  'natSubWord#': withWord((a, w) => a - w),
  'natMulWord#': withWord((a, w) => a * w),
  'natQuotWord#': withWord((a, w) => a / w),
  'natAnd#': two((a, b) => a & b),
  'natOr#': two((a, b) => a | b),
  'natXor#': two((a, b) => a ^ b),
  'natAndNot#': two((a, b) => a & ~b),
  'natShiftL#': withWord((a, by) => a << by),
  'natShiftR#': withWord((a, by) => a >> by),
  'natQuotRem#': (a, b) => {
    const [n, d] = [natural(a), natural(b)];
    return both(limbs(n / d), limbs(n % d));
  },
  'natPart#': (a, start, _, [count = 0]) => part(bytesOf(a), small(start), small(count)),
  'natCompare#': (a, b) => {
    const [m, n] = [natural(a), natural(b)];
    return m < n ? -1 : m > n ? 1 : 0;
  },
  'natRemWord#': (a, w) => int.wrap(natural(a) % unsigned(w)),
  'natToDouble#': (m, e) => truncated(natural(m), Number(unboxed(e))),
  'natToDecimal#': a => {
    const text = Buffer.from(natural(a).toString(), 'latin1');
    const array = new Bytes(text.length);
    array.slice(0, text.length).set(text);
    return array;
  },
  'natFromDecimal#': a => {
    const array = bytesOf(a);
    return limbs(BigInt(Buffer.from(array.slice(0, array.size)).toString('latin1')));
  },
};
