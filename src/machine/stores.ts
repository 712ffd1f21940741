import type { PrimOpName } from '../prim/names.ts';
import {
  Bytes,
  bytesOf,
  Cells,
  cellsOf,
  cloneCells,
  copyCells,
  readCell,
  writeCell,
} from './cells.ts';
import { InternalError } from '../source/diagnostics.ts';
import type { Closure, Value } from './heap.ts';
import { type Primitive, small } from './primitive.ts';
import type { World } from './world.ts';

/** The bytes from `start` to `start + count` of an array. */
function part(array: Value, start: Value, count: Value): Uint8Array {
  return bytesOf(array).slice(small(start), small(count));
}

const copyBytes: Primitive = (from, start, _, [to = 0, at = 0, count = 0]) => {
  part(to, at, count).set(part(from, start, count));
  return 0;
};

const copyOut: Primitive = (from, start, { memory }, [to = 0, count = 0]) => {
  memory.slice(small(to), small(count)).set(part(from, start, count));
  return 0;
};

const newBytes: Primitive = size => new Bytes(small(size));
const sizeOf: Primitive = array => bytesOf(array).size;
const contents: Primitive = (array, _, { memory }) => memory.addressOf(bytesOf(array));
const same: Primitive = (a, b) => (a === b ? 1 : 0);
const itself: Primitive = a => a;
const yes: Primitive = () => 1;

function resize(array: Bytes, size: number): Bytes {
  const resized = new Bytes(size);
  const kept = Math.min(size, array.size);
  resized.slice(0, kept).set(array.slice(0, kept));
  return resized;
}

/** Whole numbers below, at or above 0 as the first bytes come before, are, or come after the second. */
const compareBytes: Primitive = (a, start, _, [b = 0, at = 0, count = 0]) =>
  Buffer.compare(part(a, start, count), part(b, at, count));

export const byteArrayPrimitives = {
  'newByteArray#': newBytes,
  'newPinnedByteArray#': newBytes,
  'newAlignedPinnedByteArray#': newBytes,
  'byteArrayContents#': contents,
  'mutableByteArrayContents#': contents,
  'isByteArrayPinned#': yes,
  'isMutableByteArrayPinned#': yes,
  'sizeofByteArray#': sizeOf,
  'sizeofMutableByteArray#': sizeOf,
  'getSizeofMutableByteArray#': sizeOf,
  'shrinkMutableByteArray#': (array, size) => {
    bytesOf(array).size = small(size);
    return 0;
  },
  'resizeMutableByteArray#': (array, size) => resize(bytesOf(array), small(size)),
  'unsafeFreezeByteArray#': itself,
  'unsafeThawByteArray#': itself,
  'compareByteArrays#': compareBytes,
  'copyByteArray#': copyBytes,
  'copyMutableByteArray#': copyBytes,
  'copyByteArrayToAddr#': copyOut,
  'copyMutableByteArrayToAddr#': copyOut,
  'copyAddrToByteArray#': (address, array, { memory }, [at = 0, count = 0]) => {
    part(array, at, count).set(memory.slice(small(address), small(count)));
    return 0;
  },
  'setByteArray#': (array, start, _, [count = 0, byte = 0]) => {
    part(array, start, count).fill(small(byte));
    return 0;
  },
  'sameMutableByteArray#': same,
} as const satisfies Partial<Record<PrimOpName, Primitive>>;

const newArray: Primitive = (count, value) => new Cells(new Array<Value>(small(count)).fill(value));
const count: Primitive = array => cellsOf(array).length;
const write: Primitive = (array, index, _, [value = 0]) => {
  writeCell(array, index, value);
  return 0;
};
const copy: Primitive = (from, start, _, [to = 0, ...rest]) => {
  copyCells(from, start, to, rest);
  return 0;
};
const clone: Primitive = (array, start, _, [size = 0]) => new Cells(cloneCells(array, start, size));

/** Compare and swap, of a cell: if it is as expected, it gets the new value. */
function swap(array: Value, index: Value, expected: Value, value: Value, world: World): Value {
  const found = readCell(array, index);
  if (found === expected) writeCell(array, index, value);
  world.results = found === expected ? [0, value] : [1, found];
  return 0;
}

function closureOf(value: Value): Closure {
  if (typeof value !== 'object') throw new InternalError('a pointer was expected');
  return value;
}

const swapElement: Primitive = (array, index, world, [expected = 0, value = 0]) =>
  swap(array, index, expected, value, world);

export const cellPrimitives = {
  'newArray#': newArray,
  'readArray#': readCell,
  'writeArray#': write,
  'indexArray#': readCell,
  'sizeofArray#': count,
  'sizeofMutableArray#': count,
  'unsafeFreezeArray#': itself,
  'unsafeThawArray#': itself,
  'copyArray#': copy,
  'copyMutableArray#': copy,
  'cloneArray#': clone,
  'cloneMutableArray#': clone,
  'freezeArray#': clone,
  'thawArray#': clone,
  'casArray#': swapElement,
  'sameMutableArray#': same,
} as const satisfies Partial<Record<PrimOpName, Primitive>>;

export const smallArrayPrimitives = {
  'newSmallArray#': newArray,
  'readSmallArray#': readCell,
  'writeSmallArray#': write,
  'indexSmallArray#': readCell,
  'sizeofSmallArray#': count,
  'sizeofSmallMutableArray#': count,
  'getSizeofSmallMutableArray#': count,
  'shrinkSmallMutableArray#': (array, size) => {
    cellsOf(array).length = small(size);
    return 0;
  },
  'unsafeFreezeSmallArray#': itself,
  'unsafeThawSmallArray#': itself,
  'copySmallArray#': copy,
  'copySmallMutableArray#': copy,
  'cloneSmallArray#': clone,
  'cloneSmallMutableArray#': clone,
  'freezeSmallArray#': clone,
  'thawSmallArray#': clone,
  'casSmallArray#': swapElement,
  'sameSmallMutableArray#': same,
} as const satisfies Partial<Record<PrimOpName, Primitive>>;

export const variablePrimitives = {
  'newMutVar#': value => new Cells([value]),
  'readMutVar#': variable => readCell(variable, 0),
  'writeMutVar#': (variable, value) => {
    writeCell(variable, 0, value);
    return 0;
  },
  'casMutVar#': (variable, expected, world, [value = 0]) =>
    swap(variable, 0, expected, value, world),
  'sameMutVar#': same,
  'touch#': () => 0,
  'noDuplicate#': () => 0,
  'reallyUnsafePtrEquality#': same,
  'dataToTag#': value => closureOf(value).info.tag,
} as const satisfies Partial<Record<PrimOpName, Primitive>>;

const compareAddresses =
  (test: (a: number, b: number) => boolean): Primitive =>
  (a, b) =>
    test(small(a), small(b)) ? 1 : 0;

export const addressPrimitives = {
  'nullAddr#': () => 0,
  'minusAddr#': (a, b) => small(a) - small(b),
  'addr2Int#': itself,
  'int2Addr#': itself,
  'eqAddr#': compareAddresses((a, b) => a === b),
  'neAddr#': compareAddresses((a, b) => a !== b),
  'ltAddr#': compareAddresses((a, b) => a < b),
  'leAddr#': compareAddresses((a, b) => a <= b),
  'gtAddr#': compareAddresses((a, b) => a > b),
  'geAddr#': compareAddresses((a, b) => a >= b),
} as const satisfies Partial<Record<PrimOpName, Primitive>>;
