/** A size of fractions: the bits of a mantissa, and the exponent of the smallest positive number. */
interface Size {
  readonly precision: number;
  readonly least: number;
}

const doubleSize: Size = { precision: 53, least: -1074 };
const floatSize: Size = { precision: 24, least: -149 };

/** The `Double#` nearest to a fraction; of two that are equally near, the even one. */
export function nearestDouble(numerator: bigint, denominator: bigint): number {
  return nearest(numerator, denominator, doubleSize);
}

/** The `Float#` nearest to a fraction. */
export function nearestFloat(numerator: bigint, denominator: bigint): number {
  return Math.fround(nearest(numerator, denominator, floatSize));
}

function nearest(numerator: bigint, denominator: bigint, { precision, least }: Size): number {
  if (numerator < 0n) return -nearest(-numerator, denominator, { precision, least });
  if (numerator === 0n) return 0;
  let exponent = Math.max(bits(numerator) - bits(denominator) - precision, least);
  if (scaled(numerator, denominator, exponent).whole >> BigInt(precision) > 0n) exponent++;
  const { whole, above } = scaled(numerator, denominator, exponent);
  const rounded = above > 0 || (above === 0 && (whole & 1n) === 1n) ? whole + 1n : whole;
  return exponent > 1023 ? Number.POSITIVE_INFINITY : Number(rounded) * 2 ** exponent;
}

/** The fraction divided by 2^exponent: the whole part, and how the rest compares with a half. */
function scaled(numerator: bigint, denominator: bigint, exponent: number) {
  const n = exponent < 0 ? numerator << BigInt(-exponent) : numerator;
  const d = exponent > 0 ? denominator << BigInt(exponent) : denominator;
  const twice = 2n * (n % d);
  return { whole: n / d, above: twice > d ? 1 : twice === d ? 0 : -1 };
}

function bits(n: bigint): number {
  return n.toString(2).length;
}
