/** `Int#` on the machine: a number when that is exact, else a bigint in 64 bits. Never both for one value. */
export type Int = number | bigint;

const max = Number.MAX_SAFE_INTEGER;

/** The `Int` that is congruent to `n` modulo 2⁶⁴. */
export function wrap(n: bigint): Int {
  const wrapped = BigInt.asIntN(64, n);
  return -max <= wrapped && wrapped <= max ? Number(wrapped) : wrapped;
}

export function add(a: Int, b: Int): Int {
  if (typeof a === 'number' && typeof b === 'number') {
    const sum = a + b;
    if (-max <= sum && sum <= max) return sum;
  }
  return wrap(BigInt(a) + BigInt(b));
}

export function subtract(a: Int, b: Int): Int {
  if (typeof a === 'number' && typeof b === 'number') {
    const difference = a - b;
    if (-max <= difference && difference <= max) return difference;
  }
  return wrap(BigInt(a) - BigInt(b));
}

export function multiply(a: Int, b: Int): Int {
  if (typeof a === 'number' && typeof b === 'number') {
    const product = a * b;
    if (-max <= product && product <= max) return product + 0;
  }
  return wrap(BigInt(a) * BigInt(b));
}
/** Truncates toward zero. The library never passes a zero divisor. */
export function quotient(a: Int, b: Int): Int {
  if (typeof a === 'number' && typeof b === 'number' && b !== 0) return (a - (a % b)) / b + 0;
  return wrap(BigInt(a) / BigInt(b));
}

/** Has the sign of the dividend. */
export function remainder(a: Int, b: Int): Int {
  if (typeof a === 'number' && typeof b === 'number' && b !== 0) return (a % b) + 0;
  return wrap(BigInt(a) % BigInt(b));
}

export function negate(a: Int): Int {
  return typeof a === 'number' ? 0 - a : wrap(-a);
}

const small = (a: Int): a is number => typeof a === 'number' && (a | 0) === a;

export function and(a: Int, b: Int): Int {
  return small(a) && small(b) ? a & b : wrap(BigInt(a) & BigInt(b));
}

export function or(a: Int, b: Int): Int {
  return small(a) && small(b) ? a | b : wrap(BigInt(a) | BigInt(b));
}

export function not(a: Int): Int {
  return typeof a === 'number' && a < max ? -1 - a : wrap(~BigInt(a));
}

/** Any shift by 0 to 63 places. */
export function shiftLeft(a: Int, places: Int): Int {
  return wrap(BigInt(a) << BigInt(places));
}

/** Keeps the sign: rounds toward minus infinity. */
export function shiftRight(a: Int, places: Int): Int {
  if (small(a) && small(places) && places < 32) return a >> places;
  return wrap(BigInt(a) >> BigInt(places));
}
