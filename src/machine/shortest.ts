/** `digits` · 10^`power`. */
export interface Decimal {
  readonly digits: bigint;
  readonly power: number;
}

/** The shortest digits that are nearer to mantissa · 2^exponent than to its neighbours. */
export function shortestDigits(mantissa: bigint, exponent: number, precision: 53 | 24): Decimal {
  if (mantissa === 0n) return { digits: 0n, power: 0 };
  const least = precision === 53 ? -1074 : -149;
  const missing = BigInt(Math.max(0, least - exponent));
  const f = mantissa >> missing;
  const e = exponent + Number(missing);
  // Below a power of two the neighbour is only half as far away as above it.
  const close = f === 1n << BigInt(precision - 1) && e > least;
  const unit = (close ? 4n : 2n) << BigInt(Math.max(0, -e));
  const up = (close ? 2n : 1n) << BigInt(Math.max(0, e));
  const down = close ? up / 2n : up;
  return generate(2n * f * up, unit, up, down);
}
/** The digits of rest / unit, up to where one more would tell nothing that up and down do not leave open. */
function generate(first: bigint, one: bigint, above: bigint, below: bigint): Decimal {
  let [rest, unit, up, down] = [first, one, above, below];
  let power = 0;
  for (; rest + up > unit; power++) unit *= 10n;
  for (; 10n * (rest + up) <= unit; power--) {
    rest *= 10n;
    up *= 10n;
    down *= 10n;
  }
  for (let digits = 0n; ; ) {
    power--;
    rest *= 10n;
    up *= 10n;
    down *= 10n;
    digits = 10n * digits + rest / unit;
    rest %= unit;
    const low = rest < down;
    const high = rest + up > unit;
    if (low && high) return { digits: 2n * rest < unit ? digits : digits + 1n, power };
    if (low || high) return { digits: low ? digits : digits + 1n, power };
  }
}
