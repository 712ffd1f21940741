import type { Elementary } from '../prim/numbers.ts';
import * as dd from './double-double.ts';
import { type Pair, pair } from './double-double.ts';

const one = pair(1);
const log2 = pair(Math.LN2, 2.3190468138462996e-17);
const halfPi = pair(1.5707963267948966, 6.123233995736766e-17);
/** What the pair above leaves of π/2. */
const halfPiRest = -1.4973849048591833e-33;

/** 1/n!, as far as they matter. */
const inverseFactorials: Pair[] = [one];
for (let n = 1; n <= 30; n++)
  inverseFactorials.push(dd.divide(inverseFactorials[n - 1] ?? one, pair(n)));

/** x is about `k` · ln 2, and `p` is e^(what is left of x) − 1. */
function exponential(x: Pair): { readonly k: number; readonly p: Pair } {
  const k = Math.round(x.high / log2.high);
  const r = dd.times(dd.subtract(x, dd.multiply(pair(k), log2)), 1 / 512);
  let p = dd.multiply(r, dd.polynomial(r, inverseFactorials.slice(1, 10)));
  for (let i = 0; i < 9; i++) p = dd.add(dd.times(p, 2), dd.multiply(p, p));
  return { k, p };
}

/** The pair times 2^k, as one double. */
function scaled({ high, low }: Pair, k: number): number {
  const half = Math.trunc(k / 2);
  return (high + low) * 2 ** half * 2 ** (k - half);
}

function exp(x: number): number {
  return x > 710 || x < -746 || Number.isNaN(x) ? Math.exp(x) : expOf(pair(x));
}

function expOf(x: Pair): number {
  const { k, p } = exponential(x);
  return scaled(dd.add(one, p), k);
}
/** e^x − 1 as a pair, for an x that is not large. */
function exponentialMinusOne(x: Pair): Pair {
  const { k, p } = exponential(x);
  return k === 0 ? p : dd.subtract(dd.times(dd.add(one, p), 2 ** k), one);
}

const tiny = 2 ** -60;

function expm1(x: number): number {
  if (Math.abs(x) < tiny || Number.isNaN(x)) return x;
  return x > 700 || x < -50 ? exp(x) - 1 : exponentialMinusOne(pair(x)).high;
}

/** 1, 1/3, 1/5, … */
const oddInverses: readonly Pair[] = Array.from({ length: 23 }, (_, i) =>
  dd.divide(one, pair(2 * i + 1)),
);

/** The logarithm of (1 + s) / (1 − s). */
function logOfRatio(s: Pair): Pair {
  return dd.times(dd.multiply(s, dd.polynomial(dd.multiply(s, s), oddInverses)), 2);
}

/** The logarithm of a positive number. */
function logarithm(x: Pair): Pair {
  let [k, m] = [0, x];
  for (; m.high < 2 ** -500; k -= 500) m = dd.times(m, 2 ** 500);
  for (; m.high > 2 ** 500; k += 500) m = dd.times(m, 2 ** -500);
  const power = Math.round(Math.log2(m.high));
  m = dd.times(m, 2 ** -power);
  const s = dd.divide(dd.subtract(m, one), dd.add(m, one));
  return dd.add(dd.multiply(pair(k + power), log2), logOfRatio(s));
}

/** The logarithm of 1 + t. */
function logarithmOnePlus(t: Pair): Pair {
  return Math.abs(t.high) < 0.25
    ? logOfRatio(dd.divide(t, dd.add(pair(2), t)))
    : logarithm(dd.add(one, t));
}
function log(x: number): number {
  return x > 0 && x < Number.POSITIVE_INFINITY ? logarithm(pair(x)).high : Math.log(x);
}

function log1p(x: number): number {
  if (Math.abs(x) < tiny) return x;
  return x > -1 && x < Number.POSITIVE_INFINITY ? logarithmOnePlus(pair(x)).high : Math.log1p(x);
}

/** π/2 · 2^1200, rounded: from Machin's formula, with integers. */
const hugeHalfPi: bigint = (() => {
  const scale = 1n << 1264n;
  const arctan = (n: bigint): bigint => {
    let [sum, term] = [0n, scale / n];
    for (let i = 1n; term !== 0n; i += 2n) {
      sum += i % 4n === 1n ? term / i : -(term / i);
      term /= n * n;
    }
    return sum;
  };
  return (8n * arctan(5n) - 2n * arctan(239n)) >> 64n;
})();
/** An angle as `quarter` · π/2 + `rest`. */
interface Angle {
  readonly quarter: number;
  readonly rest: Pair;
}

function reduce(x: number): Angle {
  if (Math.abs(x) > 2 ** 30) return reduceHuge(x);
  const k = Math.round(x / halfPi.high);
  const first = dd.subtract(pair(x), dd.multiply(pair(k), pair(halfPi.high)));
  const second = dd.subtract(first, dd.multiply(pair(k), pair(halfPi.low)));
  return { quarter: k & 3, rest: dd.subtract(second, pair(k * halfPiRest)) };
}

function reduceHuge(x: number): Angle {
  const size = Math.abs(x);
  const scaled = size < 2 ** 53 ? BigInt(size * 2 ** 52) << 1148n : BigInt(size) << 1200n;
  const k = (2n * scaled + hugeHalfPi) / (2n * hugeHalfPi);
  const left = scaled - k * hugeHalfPi;
  const high = Number(left >> 1000n) * 2 ** -200;
  const low = Number((left - (BigInt(high * 2 ** 200) << 1000n)) >> 900n) * 2 ** -300;
  const rest = dd.add(pair(high), pair(low));
  return x < 0
    ? { quarter: Number(-k & 3n), rest: dd.negate(rest) }
    : { quarter: Number(k & 3n), rest };
}
/** Every other inverse factorial from number `first` on, with alternating signs. */
const alternating = (first: number): readonly Pair[] =>
  inverseFactorials
    .filter((_, n) => n % 2 === first && n < 29)
    .map((a, i) => (i % 2 === 0 ? a : dd.negate(a)));
const sineSeries = alternating(1);
const cosineSeries = alternating(0);

const sineNear = (r: Pair): Pair => dd.multiply(r, dd.polynomial(dd.multiply(r, r), sineSeries));
const cosineNear = (r: Pair): Pair => dd.polynomial(dd.multiply(r, r), cosineSeries);

/** The sine of an angle, `quarters` · π/2 further on. */
function sineOf(angle: Angle, quarters: number): Pair {
  const quarter = (angle.quarter + quarters) & 3;
  const near = quarter % 2 === 0 ? sineNear(angle.rest) : cosineNear(angle.rest);
  return quarter < 2 ? near : dd.negate(near);
}

function sin(x: number): number {
  if (Math.abs(x) < tiny) return x;
  return Number.isFinite(x) ? sineOf(reduce(x), 0).high : Number.NaN;
}

function cos(x: number): number {
  return Number.isFinite(x) ? sineOf(reduce(x), 1).high : Number.NaN;
}

function tan(x: number): number {
  if (Math.abs(x) < tiny) return x;
  if (!Number.isFinite(x)) return Number.NaN;
  const angle = reduce(x);
  return dd.divide(sineOf(angle, 0), sineOf(angle, 1)).high;
}

const alternatingInverses = oddInverses.map((a, i) => (i % 2 === 0 ? a : dd.negate(a)));

/** The arctangent of a number that is not negative. */
function arctangent(x: Pair): Pair {
  if (x.high > 1) return dd.subtract(halfPi, arctangent(dd.divide(one, x)));
  let t = x;
  for (let i = 0; i < 3; i++)
    t = dd.divide(t, dd.add(one, dd.squareRoot(dd.add(one, dd.multiply(t, t)))));
  return dd.times(dd.multiply(t, dd.polynomial(dd.multiply(t, t), alternatingInverses)), 8);
}

/** An odd function, given what it is for numbers that are not tiny, and not negative. */
const odd =
  (f: (x: number) => number) =>
  (x: number): number => {
    if (Math.abs(x) < tiny || Number.isNaN(x)) return x;
    return x < 0 ? -f(-x) : f(x);
  };

const atan = odd(x => (x > 2 ** 70 ? halfPi.high : arctangent(pair(x)).high));

/** The square root of (1 − x)(1 + x). */
const cosineOfSine = (x: number): Pair =>
  dd.squareRoot(dd.multiply(dd.subtract(one, pair(x)), dd.add(one, pair(x))));

const asin = odd(x => {
  if (x >= 1) return x === 1 ? halfPi.high : Number.NaN;
  return arctangent(dd.divide(pair(x), cosineOfSine(x))).high;
});

function acos(x: number): number {
  if (!(Math.abs(x) < 1)) return Math.acos(x);
  if (Math.abs(x) < tiny) return halfPi.high;
  const ratio = dd.divide(dd.subtract(one, pair(x)), dd.add(one, pair(x)));
  return dd.times(arctangent(dd.squareRoot(ratio)), 2).high;
}
const sinh = odd(x => {
  if (x > 22) return halfOfExp(x);
  const p = expm1(x);
  return 0.5 * (x < 1 ? 2 * p - (p * p) / (p + 1) : p + p / (p + 1));
});

/** Half of e^x, also where e^x itself is too large for a double. */
function halfOfExp(x: number): number {
  if (x < 709) return 0.5 * exp(x);
  const root = exp(0.5 * x);
  return 0.5 * root * root;
}

function cosh(signed: number): number {
  const x = Math.abs(signed);
  if (x > 22) return halfOfExp(x);
  if (x > 0.5 * Math.LN2) return 0.5 * exp(x) + 0.5 / exp(x);
  const p = expm1(x);
  return 1 + (p * p) / (2 * (1 + p));
}

const tanh = odd(x => {
  if (x > 22) return 1;
  if (x >= 1) return 1 - 2 / (expm1(2 * x) + 2);
  const p = expm1(-2 * x);
  return -p / (p + 2);
});
const asinh = odd(x => {
  if (x > 2 ** 28) return log(x) + Math.LN2;
  const square = x * x;
  const root = Math.sqrt(square + 1);
  return x > 2 ? log(2 * x + 1 / (root + x)) : log1p(x + square / (1 + root));
});

function acosh(x: number): number {
  if (!(x > 1)) return x === 1 ? 0 : Number.NaN;
  if (x > 2 ** 28) return log(x) + Math.LN2;
  if (x > 2) return log(2 * x - 1 / (x + Math.sqrt(x * x - 1)));
  const less = x - 1;
  return log1p(less + Math.sqrt(2 * less + less * less));
}

const atanh = odd(x => {
  if (x >= 1) return x === 1 ? Number.POSITIVE_INFINITY : Number.NaN;
  const twice = 2 * x;
  return 0.5 * log1p(x < 0.5 ? twice + (twice * x) / (1 - x) : twice / (1 - x));
});

/** The functions of one argument. All but the hyperbolic ones give what is nearest to the true value. */
export const elementaryFunctions: Readonly<Record<Elementary, (x: number) => number>> = {
  ...{ exp, expm1, log, log1p, sin, cos, tan, asin, acos, atan },
  ...{ sinh, cosh, tanh, asinh, acosh, atanh },
};

/** x to the power y, as IEEE 754 has it. */
export function power(x: number, y: number): number {
  if (x === 1 || y === 0) return 1;
  if (x === -1 && !Number.isFinite(y) && !Number.isNaN(y)) return 1;
  if (x === 0 || !Number.isFinite(x) || !Number.isFinite(y)) return x ** y;
  if (x < 0 && !Number.isInteger(y)) return Number.NaN;
  const size = dd.multiply(logarithm(pair(Math.abs(x))), pair(y));
  const result = size.high > 710 ? Number.POSITIVE_INFINITY : size.high < -746 ? 0 : expOf(size);
  return x < 0 && Math.abs(y) % 2 === 1 ? -result : result;
}
