import type { Entry } from './primops.ts';
import * as groups from './numbers.ts';
import type { NumberOpName } from './numbers.ts';
import { primTyCons, unboxedTupleOf } from '../types/builtin.ts';
import type { Type } from '../types/type.ts';

const int = primTyCons['Int#'].type;
const word = primTyCons['Word#'].type;
const double = primTyCons['Double#'].type;
const float = primTyCons['Float#'].type;
const pair = (a: Type, b: Type): Type => unboxedTupleOf([a, b]);

/** An entry for each name of a group. */
function all<N extends string>(
  names: readonly N[],
  args: readonly Type[],
  result: Type,
  fails = false,
): Record<N, Entry> {
  const entry: Entry = { args, result, fails };
  // The keys are exactly the names; the library's type for fromEntries does not say so.
  return Object.fromEntries(names.map(name => [name, entry])) as Record<N, Entry>;
}
const counts = [...groups.bitCounts.popCnt, ...groups.bitCounts.clz, ...groups.bitCounts.ctz];

const grouped = {
  ...all(groups.intBinary, [int, int], int),
  ...all(groups.intUnary, [int], int),
  ...all(groups.intChecked, [int, int], pair(int, int)),
  ...all(groups.wordBinary, [word, word], word),
  ...all(groups.wordDivision, [word, word], word, true),
  ...all(groups.wordComparison, [word, word], int),
  ...all(groups.wordShift, [word, int], word),
  ...all(groups.wordWide, [word, word], pair(word, word)),
  ...all(groups.wordChecked, [word, word], pair(word, int)),
  ...all([...counts, ...groups.bitCounts.bitReverse, ...groups.wordUnary], [word], word),
  ...all(groups.doubleBinary, [double, double], double),
  ...all(groups.doubleComparison, [double, double], int),
  ...all(groups.doubleUnary, [double], double),
  ...all(groups.floatBinary, [float, float], float),
  ...all(groups.floatComparison, [float, float], int),
  ...all(groups.floatUnary, [float], float),
};
const one = (arg: Type, result: Type): Entry => ({ args: [arg], result });
const two = (a: Type, b: Type, result: Type, fails = false): Entry => ({
  args: [a, b],
  result,
  fails,
});

/** The types of all operations on numbers. */
export const numberEntries: Readonly<Record<NumberOpName, Entry>> = {
  ...grouped,
  'quotRemInt#': two(int, int, pair(int, int), true),
  'timesInt2#': two(int, int, unboxedTupleOf([int, int, int])),
  'int2Word#': one(int, word),
  'int2Double#': one(int, double),
  'int2Float#': one(int, float),
  'quotRemWord#': two(word, word, pair(word, word), true),
  'quotRemWord2#': { args: [word, word, word], result: pair(word, word), fails: true },
  'word2Int#': one(word, int),
  'word2Double#': one(word, double),
  'word2Float#': one(word, float),
  'double2Int#': one(double, int),
  'double2Float#': one(double, float),
  'float2Int#': one(float, int),
  'float2Double#': one(float, double),
  'decodeDouble_Int64#': one(double, pair(int, int)),
  'decodeDouble_2Int#': one(double, unboxedTupleOf([int, word, word, int])),
  'decodeFloat_Int#': one(float, pair(int, int)),
  'castDoubleToWord64#': one(double, word),
  'castWord64ToDouble#': one(word, double),
  'castFloatToWord32#': one(float, word),
  'castWord32ToFloat#': one(word, float),
  'scaleDouble#': two(double, int, double),
  'scaleFloat#': two(float, int, float),
  'doubleDigits#': one(double, pair(word, int)),
  'floatDigits#': one(float, pair(word, int)),
  'decimalDouble#': two(word, int, double),
  'decimalFloat#': two(word, int, float),
};
