import { elementary } from '../prim/numbers.ts';

const words = ['ctpop', 'bitreverse'];
const flagged = ['ctlz', 'cttz'];
const overflow = ['sadd', 'ssub', 'smul', 'uadd', 'usub'];
const bits = [8, 16, 32, 64];
const pure = 'nounwind willreturn memory(none)';

/** Declarations of what the operations on numbers call. */
export const numberDeclarations: string = [
  ...words.flatMap(f => bits.map(n => `declare i${n} @llvm.${f}.i${n}(i${n})`)),
  ...bits.slice(1).map(n => `declare i${n} @llvm.bswap.i${n}(i${n})`),
  ...flagged.flatMap(f => bits.map(n => `declare i${n} @llvm.${f}.i${n}(i${n}, i1)`)),
  ...overflow.map(f => `declare { i64, i1 } @llvm.${f}.with.overflow.i64(i64, i64)`),
  ...['fabs', 'sqrt'].map(f => `declare double @llvm.${f}.f64(double)`),
  ...['fabs', 'sqrt'].map(f => `declare float @llvm.${f}.f32(float)`),
  'declare i64 @llvm.abs.i64(i64, i1)',
  ...elementary.map(f => `declare dso_local double @rusholme_${f}(double) ${pure}`),
  `declare dso_local double @rusholme_power(double, double) ${pure}`,
  `declare dso_local double @rusholme_scale(double, i64) ${pure}`,
  `declare dso_local { i64, i64 } @rusholme_decode_double(double) ${pure}`,
  `declare dso_local { i64, i64 } @rusholme_decode_float(float) ${pure}`,
  `declare dso_local { i64, i64 } @rusholme_double_digits(double) ${pure}`,
  `declare dso_local { i64, i64 } @rusholme_float_digits(float) ${pure}`,
  `declare dso_local double @rusholme_decimal_double(i64, i64) ${pure}`,
  `declare dso_local float @rusholme_decimal_float(i64, i64) ${pure}`,
  `declare dso_local { i64, i64 } @rusholme_divide_wide(i64, i64, i64) ${pure}`,
].join('\n');
