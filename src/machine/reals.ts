import { nearestDouble, nearestFloat } from '../prim/nearest.ts';
import { elementary, type Elementary, type NumberOpName } from '../prim/numbers.ts';
import { elementaryFunctions, power } from './elementary.ts';
import type { Value } from './heap.ts';
import * as int from './int.ts';
import { type Primitive, unboxed } from './primitive.ts';
import { shortestDigits } from './shortest.ts';
import { several, unsigned } from './words.ts';

/** The fraction in a slot. */
function real(value: Value): number {
  return Number(unboxed(value));
}

type Function2 = (a: number, b: number) => number;

const double1 =
  (f: (x: number) => number): Primitive =>
  a =>
    f(real(a));
const double2 =
  (f: Function2): Primitive =>
  (a, b) =>
    f(real(a), real(b));
const float1 =
  (f: (x: number) => number): Primitive =>
  a =>
    Math.fround(f(real(a)));
const float2 =
  (f: Function2): Primitive =>
  (a, b) =>
    Math.fround(f(real(a), real(b)));
const compare =
  (f: (a: number, b: number) => boolean): Primitive =>
  (a, b) =>
    f(real(a), real(b)) ? 1 : 0;
const arithmetic = {
  add: (a: number, b: number) => a + b,
  subtract: (a: number, b: number) => a - b,
  multiply: (a: number, b: number) => a * b,
  divide: (a: number, b: number) => a / b,
  negate: (a: number) => -a,
};

const equal = compare((a, b) => a === b);
const different = compare((a, b) => a !== b);
const less = compare((a, b) => a < b);
const lessOrEqual = compare((a, b) => a <= b);
const greater = compare((a, b) => a > b);
const greaterOrEqual = compare((a, b) => a >= b);

/** The part before the point; the least `Int#` for what does not fit, as x86-64 has it. */
const truncate: Primitive = a => {
  const x = Math.trunc(real(a));
  return Math.abs(x) < 2 ** 63 ? int.wrap(BigInt(x)) : int.wrap(-(2n ** 63n));
};

const view = new DataView(new ArrayBuffer(8));

/** What a fraction is made of: `mantissa` · 2^`exponent`, with as many bits as there can be. */
interface Parts {
  readonly mantissa: bigint;
  readonly exponent: number;
}

/** The mantissa and the exponent that GHC gives, which are not of much use for what is no number. */
function decode(x: number, precision: 53 | 24): Parts {
  if (x === 0) return { mantissa: 0n, exponent: 0 };
  view.setFloat64(0, x);
  const bits = view.getBigUint64(0);
  const biased = Number((bits >> 52n) & 0x7ffn);
  let mantissa = (bits & 0xfffffffffffffn) | (biased === 0 ? 0n : 1n << 52n);
  let exponent = Math.max(biased, 1) - 1075;
  for (; mantissa >> 52n === 0n; mantissa <<= 1n) exponent--;
  if (precision === 24) exponent = Number.isFinite(x) ? exponent + 29 : 105;
  mantissa >>= BigInt(53 - precision);
  return { mantissa: x < 0 || Number.isNaN(x) ? -mantissa : mantissa, exponent };
}
/** x · 2^n, rounded once. */
function scale(x: number, n: number): number {
  if (x === 0 || !Number.isFinite(x)) return x;
  const { mantissa, exponent } = decode(x, 53);
  const power = Math.max(-1300, Math.min(1100, exponent + n));
  return power >= 0
    ? nearestDouble(mantissa << BigInt(power), 1n)
    : nearestDouble(mantissa, 1n << BigInt(-power));
}

/** m · 10^e as a fraction of two integers, or nothing when it is zero or infinite in any size. */
function decimal(m: Value, e: Value): readonly [bigint, bigint] | undefined {
  const [digits, power] = [unsigned(m), Number(unboxed(e))];
  if (digits === 0n || power < -400 || power > 400) return undefined;
  const scale = 10n ** BigInt(Math.abs(power));
  return power < 0 ? [digits, scale] : [digits * scale, 1n];
}

const fromDecimal =
  (nearest: (n: bigint, d: bigint) => number): Primitive =>
  (m, e) => {
    const fraction = decimal(m, e);
    if (fraction !== undefined) return nearest(...fraction);
    return m === 0 || real(e) < 0 ? 0 : Number.POSITIVE_INFINITY;
  };

const parts =
  (precision: 53 | 24): Primitive =>
  (a, _b, world) => {
    const { mantissa, exponent } = decode(real(a), precision);
    return several(world, [int.wrap(mantissa), exponent]);
  };

const digits =
  (precision: 53 | 24): Primitive =>
  (a, _b, world) => {
    const { mantissa, exponent } = decode(real(a), precision);
    const shortest = shortestDigits(mantissa, exponent, precision);
    return several(world, [int.wrap(shortest.digits), shortest.power]);
  };

/** An operation for each function of one argument. */
function forAll<S extends string>(
  suffix: S,
  wrap: (f: (x: number) => number) => Primitive,
): Record<`${Elementary}${S}`, Primitive> {
  const entries = elementary.map(name => [`${name}${suffix}`, wrap(elementaryFunctions[name])]);
  // The keys are exactly these; the library's type for fromEntries does not say so.
  return Object.fromEntries(entries) as Record<`${Elementary}${S}`, Primitive>;
}
/** What the machine does for the operations on `Double#` and `Float#`. */
export const realPrimitives = {
  '+##': double2(arithmetic.add),
  '-##': double2(arithmetic.subtract),
  '*##': double2(arithmetic.multiply),
  '/##': double2(arithmetic.divide),
  '**##': double2(power),
  '==##': equal,
  '/=##': different,
  '<##': less,
  '<=##': lessOrEqual,
  '>##': greater,
  '>=##': greaterOrEqual,
  'negateDouble#': double1(arithmetic.negate),
  'fabsDouble#': double1(Math.abs),
  'sqrtDouble#': double1(Math.sqrt),
  ...forAll('Double#', double1),
  'plusFloat#': float2(arithmetic.add),
  'minusFloat#': float2(arithmetic.subtract),
  'timesFloat#': float2(arithmetic.multiply),
  'divideFloat#': float2(arithmetic.divide),
  'powerFloat#': float2(power),
  'eqFloat#': equal,
  'neFloat#': different,
  'ltFloat#': less,
  'leFloat#': lessOrEqual,
  'gtFloat#': greater,
  'geFloat#': greaterOrEqual,
  'negateFloat#': float1(arithmetic.negate),
  'fabsFloat#': float1(Math.abs),
  'sqrtFloat#': float1(Math.sqrt),
  ...forAll('Float#', float1),
  'int2Double#': a => real(a),
  'int2Float#': a => nearestFloat(BigInt(unboxed(a)), 1n),
  'word2Double#': a => Number(unsigned(a)),
  'word2Float#': a => nearestFloat(unsigned(a), 1n),
  'double2Int#': truncate,
  'float2Int#': truncate,
  'double2Float#': a => Math.fround(real(a)),
  'float2Double#': a => a,
  'decodeDouble_Int64#': parts(53),
  'decodeFloat_Int#': parts(24),
  'decodeDouble_2Int#': (a, _b, world) => {
    const { mantissa, exponent } = decode(real(a), 53);
    const size = mantissa < 0n ? -mantissa : mantissa;
    const halves = [int.wrap(size >> 32n), int.wrap(size & 0xffffffffn)];
    return several(world, [mantissa < 0n ? -1 : 1, ...halves, exponent]);
  },
  'scaleDouble#': double2(scale),
  'scaleFloat#': float2(scale),
  'doubleDigits#': digits(53),
  'floatDigits#': digits(24),
  'decimalDouble#': fromDecimal(nearestDouble),
  'decimalFloat#': fromDecimal(nearestFloat),
  'castDoubleToWord64#': a => {
    view.setFloat64(0, real(a));
    return int.wrap(view.getBigInt64(0));
  },
  'castWord64ToDouble#': a => {
    view.setBigInt64(0, BigInt(unboxed(a)));
    return view.getFloat64(0);
  },
  'castFloatToWord32#': a => {
    view.setFloat32(0, real(a));
    return view.getUint32(0);
  },
  'castWord32ToFloat#': a => {
    view.setUint32(0, Number(BigInt.asUintN(32, BigInt(unboxed(a)))));
    return view.getFloat32(0);
  },
} satisfies Partial<Record<NumberOpName, Primitive>>;
