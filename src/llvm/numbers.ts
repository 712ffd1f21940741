import * as groups from '../prim/numbers.ts';
import type { NumberOpName } from '../prim/numbers.ts';
import type { Position } from './position.ts';
import type { Emit } from './primitives.ts';

type Type = 'i64' | 'double' | 'float';

/** An instruction on two operands of a type. */
const binary =
  (type: Type, instruction: string): Emit =>
  (at, [a, b]) => [at.op('n', `${instruction} ${type} ${a}, ${b}`)];

/** A conversion from one type to another. */
const convert =
  (instruction: string, from: string, to: string): Emit =>
  (at, [a]) => [at.op('n', `${instruction} ${from} ${a} to ${to}`)];

/** A comparison, whose result is 0 or 1. */
const compare =
  (type: Type, condition: string): Emit =>
  (at, [a, b]) => [bit(at, at.op('is', `${condition} ${type} ${a}, ${b}`))];

function bit(at: Position, value: string): string {
  return at.op('bit', `zext i1 ${value} to i64`);
}

/** Changes nothing: both are the same word. */
const same: Emit = (_, [a]) => [a ?? 'poison'];

/** A call of a function on numbers, LLVM's or the run-time system's. */
const calling =
  (symbol: string, type: Type, ...more: readonly string[]): Emit =>
  (at, args) => {
    const list = [...args.map(a => `${type} ${a}`), ...more].join(', ');
    return [at.op('n', `call ${type} @${symbol}(${list})`)];
  };
/** An operation with a look at whether it overflows: the result, and 1 if so. */
function overflowing(at: Position, operation: string, args: readonly string[]) {
  const list = args.map(a => `i64 ${a}`).join(', ');
  const both = at.op('both', `call { i64, i1 } @llvm.${operation}.with.overflow.i64(${list})`);
  const n = at.op('n', `extractvalue { i64, i1 } ${both}, 0`);
  return { n, over: bit(at, at.op('over', `extractvalue { i64, i1 } ${both}, 1`)) };
}

const checked =
  (operation: string): Emit =>
  (at, args) => {
    const { n, over } = overflowing(at, operation, args);
    return [n, over];
  };

/** The upper and the lower word of a product. */
function product(at: Position, extend: 'sext' | 'zext', args: readonly string[]) {
  const [a, b] = args.map(arg => at.op('wide', `${extend} i64 ${arg} to i128`));
  const wide = at.op('product', `mul i128 ${a}, ${b}`);
  const upper = at.op('upper', `lshr i128 ${wide}, 64`);
  return {
    high: at.op('high', `trunc i128 ${upper} to i64`),
    low: at.op('low', `trunc i128 ${wide} to i64`),
  };
}
/** An operation on the lower bits only. `flag`: of an intrinsic that has one, "zero is undefined". */
const onBits =
  (bits: number, intrinsic: string, ...flag: readonly string[]): Emit =>
  (at, [a]) => {
    const part = bits === 64 ? `${a}` : at.op('part', `trunc i64 ${a} to i${bits}`);
    const list = [`i${bits} ${part}`, ...flag].join(', ');
    const n = at.op('n', `call i${bits} @llvm.${intrinsic}.i${bits}(${list})`);
    return [bits === 64 ? n : at.op('n', `zext i${bits} ${n} to i64`)];
  };

/** Keeps the lower bits, and fills up with the sign, or with zeros. */
const narrow =
  (bits: number, extend: 'sext' | 'zext'): Emit =>
  (at, [a]) => {
    const part = at.op('part', `trunc i64 ${a} to i${bits}`);
    return [at.op('n', `${extend} i${bits} ${part} to i64`)];
  };
/** A function of the run-time system with two words as results. */
function two(at: Position, name: string, args: readonly string[]): readonly string[] {
  const both = at.op('both', `call { i64, i64 } @rusholme_${name}(${args.join(', ')})`);
  return [0, 1].map(i => at.op('n', `extractvalue { i64, i64 } ${both}, ${i}`));
}
/** An entry for each of the five operations of a group. */
function sized<N extends string>(
  names: readonly N[],
  emit: (bits: number) => Emit,
): Record<N, Emit> {
  const entry = (name: N) => [name, emit(Number(/\d+/.exec(name)?.[0] ?? 64))] as const;
  // The keys are exactly the names; the library's type for fromEntries does not say so.
  return Object.fromEntries(names.map(entry)) as Record<N, Emit>;
}

/** Native code for the operations on `Int#` and `Word#`. */
export const wordEmitters = {
  'xorI#': binary('i64', 'xor'),
  'uncheckedIShiftRL#': binary('i64', 'lshr'),
  'mulIntMayOflo#': (at, args) => [overflowing(at, 'smul', args).over],
  'addIntC#': checked('sadd'),
  'subIntC#': checked('ssub'),
  'timesInt2#': (at, args) => {
    const { high, low } = product(at, 'sext', args);
    const sign = at.op('sign', `ashr i64 ${low}, 63`);
    return [bit(at, at.op('needed', `icmp ne i64 ${high}, ${sign}`)), high, low];
  },
  'quotRemInt#': (at, [a, b]) => [
    at.op('quot', `sdiv i64 ${a}, ${b}`),
    at.op('rem', `srem i64 ${a}, ${b}`),
  ],
  'plusWord#': binary('i64', 'add'),
  'minusWord#': binary('i64', 'sub'),
  'timesWord#': binary('i64', 'mul'),
  'and#': binary('i64', 'and'),
  'or#': binary('i64', 'or'),
  'xor#': binary('i64', 'xor'),
  'not#': (at, [a]) => [at.op('n', `xor i64 ${a}, -1`)],
  'quotWord#': binary('i64', 'udiv'),
  'remWord#': binary('i64', 'urem'),
  'quotRemWord#': (at, [a, b]) => [
    at.op('quot', `udiv i64 ${a}, ${b}`),
    at.op('rem', `urem i64 ${a}, ${b}`),
  ],
  'quotRemWord2#': (at, args) =>
    two(
      at,
      'divide_wide',
      args.map(a => `i64 ${a}`),
    ),
  'eqWord#': compare('i64', 'icmp eq'),
  'neWord#': compare('i64', 'icmp ne'),
  'ltWord#': compare('i64', 'icmp ult'),
  'leWord#': compare('i64', 'icmp ule'),
  'gtWord#': compare('i64', 'icmp ugt'),
  'geWord#': compare('i64', 'icmp uge'),
  'timesWord2#': (at, args) => {
    const { high, low } = product(at, 'zext', args);
    return [high, low];
  },
  'plusWord2#': (at, args) => {
    const { n, over } = overflowing(at, 'uadd', args);
    return [over, n];
  },
  'addWordC#': checked('uadd'),
  'subWordC#': checked('usub'),
  'uncheckedShiftL#': binary('i64', 'shl'),
  'uncheckedShiftRL#': binary('i64', 'lshr'),
  ...sized(groups.bitCounts.popCnt, bits => onBits(bits, 'ctpop')),
  ...sized(groups.bitCounts.clz, bits => onBits(bits, 'ctlz', 'i1 false')),
  ...sized(groups.bitCounts.ctz, bits => onBits(bits, 'cttz', 'i1 false')),
  ...sized(groups.bitCounts.bitReverse, bits => onBits(bits, 'bitreverse')),
  'byteSwap16#': onBits(16, 'bswap'),
  'byteSwap32#': onBits(32, 'bswap'),
  'byteSwap64#': onBits(64, 'bswap'),
  'byteSwap#': onBits(64, 'bswap'),
  'narrow8Word#': narrow(8, 'zext'),
  'narrow16Word#': narrow(16, 'zext'),
  'narrow32Word#': narrow(32, 'zext'),
  'narrow8Int#': narrow(8, 'sext'),
  'narrow16Int#': narrow(16, 'sext'),
  'narrow32Int#': narrow(32, 'sext'),
  'int2Word#': same,
  'word2Int#': same,
} satisfies Partial<Record<NumberOpName, Emit>>;
/** A function of one argument for both sizes: what the run-time system has for `double` does for both. */
function elementary<S extends string>(suffix: S, emit: (name: string) => Emit) {
  const entries = groups.elementary.map(name => [`${name}${suffix}`, emit(name)]);
  // The keys are exactly these; the library's type for fromEntries does not say so.
  return Object.fromEntries(entries) as Record<`${groups.Elementary}${S}`, Emit>;
}

/** Computes with `double` what is a `float` before and afterwards. */
const asDouble =
  (emit: Emit): Emit =>
  (at, args) => {
    const wide = args.map(a => at.op('wide', `fpext float ${a} to double`));
    return emit(at, wide).map(n => at.op('n', `fptrunc double ${n} to float`));
  };
const limit = '0x43e0000000000000';

const truncate =
  (type: 'double' | 'float'): Emit =>
  (at, [a]) => {
    const size = at.op(
      'size',
      `call ${type} @llvm.fabs.${type === 'double' ? 'f64' : 'f32'}(${type} ${a})`,
    );
    const fits = at.op('fits', `fcmp olt ${type} ${size}, ${limit}`);
    const n = at.op('n', `fptosi ${type} ${a} to i64`);
    return [at.op('n', `select i1 ${fits}, i64 ${n}, i64 ${-(2n ** 63n)}`)];
  };
const rts = (name: string): Emit => calling(`rusholme_${name}`, 'double');

/** Native code for the operations on `Double#` and `Float#`. */
export const realEmitters = {
  '+##': binary('double', 'fadd'),
  '-##': binary('double', 'fsub'),
  '*##': binary('double', 'fmul'),
  '/##': binary('double', 'fdiv'),
  '**##': rts('power'),
  '==##': compare('double', 'fcmp oeq'),
  '/=##': compare('double', 'fcmp une'),
  '<##': compare('double', 'fcmp olt'),
  '<=##': compare('double', 'fcmp ole'),
  '>##': compare('double', 'fcmp ogt'),
  '>=##': compare('double', 'fcmp oge'),
  'negateDouble#': (at, [a]) => [at.op('n', `fneg double ${a}`)],
  'fabsDouble#': calling('llvm.fabs.f64', 'double'),
  'sqrtDouble#': calling('llvm.sqrt.f64', 'double'),
  ...elementary('Double#', rts),
  'plusFloat#': binary('float', 'fadd'),
  'minusFloat#': binary('float', 'fsub'),
  'timesFloat#': binary('float', 'fmul'),
  'divideFloat#': binary('float', 'fdiv'),
  'powerFloat#': asDouble(rts('power')),
  'eqFloat#': compare('float', 'fcmp oeq'),
  'neFloat#': compare('float', 'fcmp une'),
  'ltFloat#': compare('float', 'fcmp olt'),
  'leFloat#': compare('float', 'fcmp ole'),
  'gtFloat#': compare('float', 'fcmp ogt'),
  'geFloat#': compare('float', 'fcmp oge'),
  'negateFloat#': (at, [a]) => [at.op('n', `fneg float ${a}`)],
  'fabsFloat#': calling('llvm.fabs.f32', 'float'),
  'sqrtFloat#': calling('llvm.sqrt.f32', 'float'),
  ...elementary('Float#', name => asDouble(rts(name))),
  'int2Double#': convert('sitofp', 'i64', 'double'),
  'int2Float#': convert('sitofp', 'i64', 'float'),
  'word2Double#': convert('uitofp', 'i64', 'double'),
  'word2Float#': convert('uitofp', 'i64', 'float'),
  'double2Int#': truncate('double'),
  'float2Int#': truncate('float'),
  'double2Float#': convert('fptrunc', 'double', 'float'),
  'float2Double#': convert('fpext', 'float', 'double'),
  'castDoubleToWord64#': convert('bitcast', 'double', 'i64'),
  'castWord64ToDouble#': convert('bitcast', 'i64', 'double'),
  'castFloatToWord32#': (at, [a]) => {
    const bits = at.op('bits', `bitcast float ${a} to i32`);
    return [at.op('n', `zext i32 ${bits} to i64`)];
  },
  'castWord32ToFloat#': (at, [a]) => {
    const bits = at.op('bits', `trunc i64 ${a} to i32`);
    return [at.op('n', `bitcast i32 ${bits} to float`)];
  },
  'decodeDouble_Int64#': (at, [a]) => two(at, 'decode_double', [`double ${a}`]),
  'decodeFloat_Int#': (at, [a]) => two(at, 'decode_float', [`float ${a}`]),
  'decodeDouble_2Int#': (at, [a]) => {
    const [mantissa, exponent = 'poison'] = two(at, 'decode_double', [`double ${a}`]);
    const size = at.op('size', `call i64 @llvm.abs.i64(i64 ${mantissa}, i1 false)`);
    const sign = at.op('sign', `ashr i64 ${mantissa}, 63`);
    return [
      at.op('sign', `or i64 ${sign}, 1`),
      at.op('high', `lshr i64 ${size}, 32`),
      at.op('low', `and i64 ${size}, 4294967295`),
      exponent,
    ];
  },
  'scaleDouble#': (at, [a, n]) => [
    at.op('n', `call double @rusholme_scale(double ${a}, i64 ${n})`),
  ],
  'scaleFloat#': (at, [a, n]) => {
    const wide = at.op('wide', `fpext float ${a} to double`);
    const scaled = at.op('scaled', `call double @rusholme_scale(double ${wide}, i64 ${n})`);
    return [at.op('n', `fptrunc double ${scaled} to float`)];
  },
  'doubleDigits#': (at, [a]) => two(at, 'double_digits', [`double ${a}`]),
  'floatDigits#': (at, [a]) => two(at, 'float_digits', [`float ${a}`]),
  'decimalDouble#': (at, [m, e]) => [
    at.op('n', `call double @rusholme_decimal_double(i64 ${m}, i64 ${e})`),
  ],
  'decimalFloat#': (at, [m, e]) => [
    at.op('n', `call float @rusholme_decimal_float(i64 ${m}, i64 ${e})`),
  ],
} satisfies Partial<Record<NumberOpName, Emit>>;
