/** The number `high + low`, where `high` is the double nearest to it. */
export interface Pair {
  readonly high: number;
  readonly low: number;
}

/** The sum with its error. */
function twoSum(a: number, b: number): Pair {
  const high = a + b;
  const part = high - a;
  return { high, low: a - (high - part) + (b - part) };
}

/** The same, when `a` is the larger one. */
function quickSum(a: number, b: number): Pair {
  const high = a + b;
  return { high, low: b - (high - a) };
}

/** The product with its error: both factors are cut in halves, whose products fit. */
function twoProduct(a: number, b: number): Pair {
  const high = a * b;
  const [p, q] = [134217729 * a, 134217729 * b];
  const [a1, b1] = [p - (p - a), q - (q - b)];
  const [a2, b2] = [a - a1, b - b1];
  return { high, low: a1 * b1 - high + a1 * b2 + a2 * b1 + a2 * b2 };
}

/** A double as a pair. */
export const pair = (high: number, low = 0): Pair => ({ high, low });

export function add(a: Pair, b: Pair): Pair {
  const s = twoSum(a.high, b.high);
  const t = twoSum(a.low, b.low);
  const u = quickSum(s.high, s.low + t.high);
  return quickSum(u.high, u.low + t.low);
}

export const negate = (a: Pair): Pair => ({ high: -a.high, low: -a.low });

export const subtract = (a: Pair, b: Pair): Pair => add(a, negate(b));

export function multiply(a: Pair, b: Pair): Pair {
  const p = twoProduct(a.high, b.high);
  return quickSum(p.high, p.low + (a.high * b.low + a.low * b.high));
}

/** Times a power of two, which is exact. */
export const times = (a: Pair, power: number): Pair => ({
  high: a.high * power,
  low: a.low * power,
});

export function divide(a: Pair, b: Pair): Pair {
  const first = a.high / b.high;
  const rest = subtract(a, multiply(b, pair(first)));
  const second = rest.high / b.high;
  const last = subtract(rest, multiply(b, pair(second))).high / b.high;
  const both = quickSum(first, second);
  return add(both, pair(last));
}

export function squareRoot(a: Pair): Pair {
  if (a.high === 0) return a;
  const root = Math.sqrt(a.high);
  const rest = subtract(a, multiply(pair(root), pair(root)));
  return quickSum(root, rest.high / (2 * root));
}

/** a₀ + x·(a₁ + x·(a₂ + …)). */
export function polynomial(x: Pair, coefficients: readonly Pair[]): Pair {
  return coefficients.reduceRight((sum, a) => add(a, multiply(x, sum)), pair(0));
}
