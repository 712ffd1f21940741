/** `Int# -> Int# -> Int#`. The last one: is the product perhaps too large for an `Int#`? */
export const intBinary = ['xorI#', 'uncheckedIShiftRL#', 'mulIntMayOflo#'] as const;

/** `Int# -> Int#`: what is left when only so many bits are kept. */
export const intUnary = ['narrow8Int#', 'narrow16Int#', 'narrow32Int#'] as const;

/** The result, and whether it did not fit: `Int# -> Int# -> (# Int#, Int# #)`. */
export const intChecked = ['addIntC#', 'subIntC#'] as const;

/** `Word# -> Word# -> Word#`. */
export const wordBinary = [
  ...['plusWord#', 'minusWord#', 'timesWord#'],
  ...['and#', 'or#', 'xor#'],
] as const;

/** The same, but a divisor may be zero. */
export const wordDivision = ['quotWord#', 'remWord#'] as const;

/** `Word# -> Word# -> Int#`. */
export const wordComparison = [
  ...['eqWord#', 'neWord#', 'ltWord#', 'leWord#', 'gtWord#', 'geWord#'],
] as const;

/** `Word# -> Int# -> Word#`, by 0 to 63 places. */
export const wordShift = ['uncheckedShiftL#', 'uncheckedShiftRL#'] as const;

/** A result of two words, the upper one first: `Word# -> Word# -> (# Word#, Word# #)`. */
export const wordWide = ['timesWord2#', 'plusWord2#'] as const;

/** The result, and the carry: `Word# -> Word# -> (# Word#, Int# #)`. */
export const wordChecked = ['addWordC#', 'subWordC#'] as const;
const sizes = ['8', '16', '32', '64', ''] as const;
type Size = (typeof sizes)[number];

/** The five operations whose names begin so. */
function sized<const N extends string>(name: N): readonly `${N}${Size}#`[] {
  return sizes.map((size): `${N}${Size}#` => `${name}${size}#`);
}

/** How many bits are set, are zero above the highest that is set, below the lowest; all reversed. */
export const bitCounts = {
  popCnt: sized('popCnt'),
  clz: sized('clz'),
  ctz: sized('ctz'),
  bitReverse: sized('bitReverse'),
} as const;

/** `Word# -> Word#`. */
export const wordUnary = [
  ...['not#', 'byteSwap16#', 'byteSwap32#', 'byteSwap64#', 'byteSwap#'],
  ...['narrow8Word#', 'narrow16Word#', 'narrow32Word#'],
] as const;

/** `Double# -> Double# -> Double#`. */
export const doubleBinary = ['+##', '-##', '*##', '/##', '**##'] as const;
export const floatBinary = [
  ...['plusFloat#', 'minusFloat#', 'timesFloat#', 'divideFloat#', 'powerFloat#'],
] as const;

/** `Double# -> Double# -> Int#`. */
export const doubleComparison = ['==##', '/=##', '<##', '<=##', '>##', '>=##'] as const;
export const floatComparison = [
  ...['eqFloat#', 'neFloat#', 'ltFloat#', 'leFloat#', 'gtFloat#', 'geFloat#'],
] as const;

/** The functions of one argument, each of which is `sinDouble#` for one size and `sinFloat#` for the other. */
export const elementary = [
  ...['exp', 'expm1', 'log', 'log1p', 'sin', 'cos', 'tan', 'asin', 'acos', 'atan'],
  ...['sinh', 'cosh', 'tanh', 'asinh', 'acosh', 'atanh'],
] as const;
export type Elementary = (typeof elementary)[number];

const simple = ['negate', 'fabs', 'sqrt'] as const;
type OneArgument = Elementary | (typeof simple)[number];

/** `Double# -> Double#`. */
export const doubleUnary = [...simple, ...elementary].map(
  (name): `${OneArgument}Double#` => `${name}Double#`,
);
export const floatUnary = [...simple, ...elementary].map(
  (name): `${OneArgument}Float#` => `${name}Float#`,
);

const others = [
  ...['quotRemInt#', 'timesInt2#', 'int2Word#', 'int2Double#', 'int2Float#'],
  ...['quotRemWord#', 'quotRemWord2#', 'word2Int#', 'word2Double#', 'word2Float#'],
  ...['double2Int#', 'double2Float#', 'float2Int#', 'float2Double#'],
  ...['decodeDouble_Int64#', 'decodeDouble_2Int#', 'decodeFloat_Int#'],
  ...['castDoubleToWord64#', 'castWord64ToDouble#', 'castFloatToWord32#', 'castWord32ToFloat#'],
  ...['scaleDouble#', 'scaleFloat#', 'doubleDigits#', 'floatDigits#'],
  ...['decimalDouble#', 'decimalFloat#'],
] as const;

/** All operations on numbers beside those that a compiler cannot start without. */
export const numberOpNames = [
  ...[...intBinary, ...intUnary, ...intChecked],
  ...[...wordBinary, ...wordDivision, ...wordComparison, ...wordShift, ...wordWide, ...wordChecked],
  ...[...bitCounts.popCnt, ...bitCounts.clz, ...bitCounts.ctz, ...bitCounts.bitReverse],
  ...[...wordUnary, ...doubleBinary, ...doubleComparison, ...doubleUnary],
  ...[...floatBinary, ...floatComparison, ...floatUnary],
  ...others,
];

export type NumberOpName = (typeof numberOpNames)[number];
