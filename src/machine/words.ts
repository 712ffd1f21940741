import type { NumberOpName } from '../prim/numbers.ts';
import type { Value } from './heap.ts';
import * as int from './int.ts';
import type { Int } from './int.ts';
import { type Primitive, unboxed } from './primitive.ts';
import type { World } from './world.ts';

/** The number that a word stands for, without a sign. */
export function unsigned(value: Value): bigint {
  return BigInt.asUintN(64, BigInt(unboxed(value)));
}

/** Is this a word that is the same number with and without a sign? */
const isSmall = (value: Value): value is number => typeof value === 'number' && value >= 0;

const truth = (holds: boolean): number => (holds ? 1 : 0);

/** Leaves several results; what it gives back is not looked at. */
export function several(world: World, results: readonly Value[]): Value {
  world.results = results;
  return 0;
}
/** An operation on words: the fast way for small ones, and the way that is always right. */
function onWords(
  fast: (a: number, b: number) => Int,
  exact: (a: bigint, b: bigint) => bigint,
): Primitive {
  return (a, b) =>
    isSmall(a) && isSmall(b) ? fast(a, b) : int.wrap(exact(unsigned(a), unsigned(b)));
}

function compare(
  fast: (a: number, b: number) => boolean,
  exact: (a: bigint, b: bigint) => boolean,
): Primitive {
  return (a, b) => truth(isSmall(a) && isSmall(b) ? fast(a, b) : exact(unsigned(a), unsigned(b)));
}

const ints =
  (f: (a: Int, b: Int) => Int): Primitive =>
  (a, b) =>
    f(unboxed(a), unboxed(b));
/** The exact result of two words in two words, the upper one first. */
function wide(exact: (a: bigint, b: bigint) => bigint): Primitive {
  return (a, b, world) => {
    const result = exact(unsigned(a), unsigned(b));
    return several(world, [int.wrap(result >> 64n), int.wrap(result)]);
  };
}

/** The lower 64 bits, and whether that is not the exact result. */
function checked(
  read: (value: Value) => bigint,
  limit: (bits: number, n: bigint) => bigint,
  exact: (a: bigint, b: bigint) => bigint,
): Primitive {
  return (a, b, world) => {
    const result = exact(read(a), read(b));
    return several(world, [int.wrap(result), truth(limit(64, result) !== result)]);
  };
}

const signed = (value: Value): bigint => BigInt(unboxed(value));
const add = (a: bigint, b: bigint): bigint => a + b;
const subtract = (a: bigint, b: bigint): bigint => a - b;
const multiply = (a: bigint, b: bigint): bigint => a * b;
/** An operation on the lower bits of one word. */
const onBits =
  (bits: number, f: (n: bigint) => bigint): Primitive =>
  a =>
    int.wrap(f(BigInt.asUintN(bits, signed(a))));

/** The lower bits as text, which is a fine way of counting and reversing them. */
const inBinary = (bits: number, n: bigint): string => n.toString(2).padStart(bits, '0');

const population = (bits: number) =>
  onBits(bits, n => BigInt(inBinary(bits, n).replaceAll('0', '').length));
const leading = (bits: number) => onBits(bits, n => BigInt(`${inBinary(bits, n)}1`.indexOf('1')));
const trailing = (bits: number) =>
  onBits(bits, n => BigInt(bits - 1 - inBinary(bits, n).lastIndexOf('1')));
const reversed = (bits: number, digits: RegExp) =>
  onBits(bits, n => BigInt(`0b${(inBinary(bits, n).match(digits) ?? []).reverse().join('')}`));
const bitReverse = (bits: number) => reversed(bits, /./g);
const byteSwap = (bits: number) => reversed(bits, /.{8}/g);
const narrowWord = (bits: number) => onBits(bits, n => n);
const narrowInt =
  (bits: number): Primitive =>
  a =>
    int.wrap(BigInt.asIntN(bits, signed(a)));

/** What the machine does for the operations on `Int#` and `Word#`. */
export const wordPrimitives = {
  'xorI#': (a, b) => int.wrap(signed(a) ^ signed(b)),
  'uncheckedIShiftRL#': (a, b) => int.wrap(unsigned(a) >> signed(b)),
  'mulIntMayOflo#': (a, b) => {
    const product = signed(a) * signed(b);
    return truth(BigInt.asIntN(64, product) !== product);
  },
  'addIntC#': checked(signed, BigInt.asIntN, add),
  'subIntC#': checked(signed, BigInt.asIntN, subtract),
  'timesInt2#': (a, b, world) => {
    const product = signed(a) * signed(b);
    const needed = truth(BigInt.asIntN(64, product) !== product);
    return several(world, [needed, int.wrap(product >> 64n), int.wrap(product)]);
  },
  'quotRemInt#': (a, b, world) =>
    several(world, [int.quotient(unboxed(a), unboxed(b)), int.remainder(unboxed(a), unboxed(b))]),
  'plusWord#': ints(int.add),
  'minusWord#': ints(int.subtract),
  'timesWord#': ints(int.multiply),
  'and#': ints(int.and),
  'or#': ints(int.or),
  'xor#': (a, b) => int.wrap(signed(a) ^ signed(b)),
  'not#': a => int.not(unboxed(a)),
  'quotWord#': onWords(
    (a, b) => (a - (a % b)) / b,
    (a, b) => a / b,
  ),
  'remWord#': onWords(
    (a, b) => a % b,
    (a, b) => a % b,
  ),
  'quotRemWord#': (a, b, world) => {
    const [n, d] = [unsigned(a), unsigned(b)];
    return several(world, [int.wrap(n / d), int.wrap(n % d)]);
  },
  'quotRemWord2#': (high, low, world, [by = 0]) => {
    const [n, d] = [(unsigned(high) << 64n) | unsigned(low), unsigned(by)];
    return several(world, [int.wrap(n / d), int.wrap(n % d)]);
  },
  'eqWord#': (a, b) => truth(a === b),
  'neWord#': (a, b) => truth(a !== b),
  'ltWord#': compare(
    (a, b) => a < b,
    (a, b) => a < b,
  ),
  'leWord#': compare(
    (a, b) => a <= b,
    (a, b) => a <= b,
  ),
  'gtWord#': compare(
    (a, b) => a > b,
    (a, b) => a > b,
  ),
  'geWord#': compare(
    (a, b) => a >= b,
    (a, b) => a >= b,
  ),
  'timesWord2#': wide(multiply),
  'plusWord2#': wide(add),
  'addWordC#': checked(unsigned, BigInt.asUintN, add),
  'subWordC#': checked(unsigned, BigInt.asUintN, subtract),
  'uncheckedShiftL#': ints(int.shiftLeft),
  'uncheckedShiftRL#': (a, b) => int.wrap(unsigned(a) >> signed(b)),
  'popCnt8#': population(8),
  'popCnt16#': population(16),
  'popCnt32#': population(32),
  'popCnt64#': population(64),
  'popCnt#': population(64),
  'clz8#': leading(8),
  'clz16#': leading(16),
  'clz32#': leading(32),
  'clz64#': leading(64),
  'clz#': leading(64),
  'ctz8#': trailing(8),
  'ctz16#': trailing(16),
  'ctz32#': trailing(32),
  'ctz64#': trailing(64),
  'ctz#': trailing(64),
  'bitReverse8#': bitReverse(8),
  'bitReverse16#': bitReverse(16),
  'bitReverse32#': bitReverse(32),
  'bitReverse64#': bitReverse(64),
  'bitReverse#': bitReverse(64),
  'byteSwap16#': byteSwap(16),
  'byteSwap32#': byteSwap(32),
  'byteSwap64#': byteSwap(64),
  'byteSwap#': byteSwap(64),
  'narrow8Word#': narrowWord(8),
  'narrow16Word#': narrowWord(16),
  'narrow32Word#': narrowWord(32),
  'narrow8Int#': narrowInt(8),
  'narrow16Int#': narrowInt(16),
  'narrow32Int#': narrowInt(32),
  'int2Word#': a => a,
  'word2Int#': a => a,
} satisfies Partial<Record<NumberOpName, Primitive>>;
