/** Operations on magnitudes that make one. */
export const naturalMaking = [
  ...['natFromWords#', 'natFromDecimal#', 'natToDecimal#', 'natPart#', 'natQuotRem#'],
  ...['natAdd#', 'natSub#', 'natMul#', 'natQuot#', 'natRem#', 'natGcd#'],
  ...['natAddWord#', 'natSubWord#', 'natMulWord#', 'natQuotWord#'],
  ...['natAnd#', 'natOr#', 'natXor#', 'natAndNot#', 'natShiftL#', 'natShiftR#'],
] as const;

/** Those that look at some. */
export const naturalAsking = ['natCompare#', 'natRemWord#', 'natToDouble#'] as const;

export type NaturalOpName = (typeof naturalMaking)[number] | (typeof naturalAsking)[number];
