import {
  countWord,
  infoOffset,
  objectTag,
  payloadWord,
  tagInTable,
  tagMask,
  wordBytes,
} from '../layout/layout.ts';
import { accessNames, type ComputedOpName, type ElementName, elementNames } from '../prim/names.ts';
import type { PrimOpName } from '../prim/names.ts';
import { touches } from './module.ts';
import type { Position } from './position.ts';
import type { Emit } from './primitives.ts';

/** How an element lies in memory, and how it becomes a value of the program and back. */
interface Format {
  readonly type: string;
  readonly bytes: number;
  /** The instructions between memory and a word, if they differ. */
  readonly widen?: 'zext' | 'sext';
  readonly value: 'i64' | 'double' | 'float';
}

const narrow = (bits: number, widen: 'zext' | 'sext'): Format => ({
  type: `i${bits}`,
  bytes: bits / 8,
  widen,
  value: 'i64',
});
const word: Format = { type: 'i64', bytes: 8, value: 'i64' };

const formats: Readonly<Record<ElementName, Format>> = {
  Char: narrow(8, 'zext'),
  WideChar: narrow(32, 'zext'),
  Int: word,
  Word: word,
  Addr: word,
  Float: { type: 'float', bytes: 4, value: 'float' },
  Double: { type: 'double', bytes: 8, value: 'double' },
  Int8: narrow(8, 'sext'),
  Int16: narrow(16, 'sext'),
  Int32: narrow(32, 'sext'),
  Int64: word,
  Word8: narrow(8, 'zext'),
  Word16: narrow(16, 'zext'),
  Word32: narrow(32, 'zext'),
  Word64: word,
};

function load(at: Position, { type, widen, value }: Format, place: string, align: number): string {
  const raw = at.op('element', `load ${type}, ptr ${place}, align ${align}, ${touches.bytes}`);
  return widen === undefined ? raw : at.op('wide', `${widen} ${type} ${raw} to ${value}`);
}

function store(at: Position, format: Format, place: string, align: number, value: string): void {
  const { type, widen } = format;
  const raw = widen === undefined ? value : at.op('low', `trunc i64 ${value} to ${type}`);
  at.block.add(`store ${type} ${raw}, ptr ${place}, align ${align}, ${touches.bytes}`);
}

/** The bytes of an array begin here. */
function contents(at: Position, array: string): string {
  return at.address(array, payloadWord('bytes') * wordBytes - objectTag, 'bytes');
}

/** The access to an element, where `place` says. */
function accessTo(
  format: Format,
  align: number,
  place: (at: Position, base: string, index: string) => string,
): Emit {
  return (at, [base = '', index = '', value]) => {
    const where = place(at, base, index);
    if (value === undefined) return [load(at, format, where, align)];
    store(at, format, where, align, value);
    return [];
  };
}

const table: Partial<Record<ComputedOpName, Emit>> = {};

/** The operations on the elements of byte arrays and at addresses. */
export const elementTable: Readonly<Partial<Record<ComputedOpName, Emit>>> = table;

function pointerTo(at: Position, address: string): string {
  return at.op('base', `inttoptr i64 ${address} to ptr`);
}

for (const access of accessNames)
  for (const element of elementNames) {
    const format = formats[element];
    const { type, bytes } = format;
    const step = (of: string) => (at: Position, base: string, index: string) =>
      at.op('place', `getelementptr ${of}, ptr ${base}, i64 ${index}`);
    const inArray = (of: string) => (at: Position, array: string, index: string) =>
      step(of)(at, contents(at, array), index);
    table[`${access}${element}Array#`] = accessTo(format, bytes, inArray(type));
    table[`${access}Word8ArrayAs${element}#`] = accessTo(format, 1, inArray('i8'));
    const name = `${access}${element}OffAddr#` as const;
    if (name === 'indexCharOffAddr#') continue;
    table[name] = accessTo(format, 1, (at, address, index) =>
      step(type)(at, pointerTo(at, address), index),
    );
  }

/** The place of an element of an array of pointers. */
function cell(at: Position, array: string, index: string): string {
  const first = at.address(array, payloadWord('array') * wordBytes - objectTag, 'elements');
  return at.op('cell', `getelementptr ptr, ptr ${first}, i64 ${index}`);
}

/** The place of the pointer in a variable. */
function variable(at: Position, object: string): string {
  return at.address(object, payloadWord('mutable') * wordBytes - objectTag, 'cell');
}

function readPointer(at: Position, place: string): string {
  return at.op('value', `load ptr, ptr ${place}, ${touches.object}`);
}

function writePointer(at: Position, place: string, value: string): void {
  at.block.add(`store ptr ${value}, ptr ${place}, ${touches.object}`);
  at.block.add(`call void @wrote(ptr ${place})`);
}

const read: Emit = (at, [array = '', index = '']) => [readPointer(at, cell(at, array, index))];

const write: Emit = (at, [array = '', index = '', value = '']) => {
  writePointer(at, cell(at, array, index), value);
  return [];
};

const countOf: Emit = (at, [array = '']) => {
  const place = at.address(array, countWord * wordBytes - objectTag, 'count');
  return [at.op('count', `load i64, ptr ${place}, ${touches.object}`)];
};

/** Compare and swap. The other threads of a program run when this one lets them, and not meanwhile. */
function swap(at: Position, place: string, expected: string, value: string): readonly string[] {
  const found = readPointer(at, place);
  const differs = at.op('differs', `icmp ne ptr ${found}, ${expected}`);
  const now = at.op('now', `select i1 ${differs}, ptr ${found}, ptr ${value}`);
  writePointer(at, place, now);
  return [at.op('failed', `zext i1 ${differs} to i64`), now];
}

const same: Emit = (_, [a]) => [a ?? 'poison'];
const nothing: Emit = () => [];

const equal: Emit = (at, [a, b]) => {
  const bit = at.op('bit', `icmp eq ptr ${a}, ${b}`);
  return [at.op('is', `zext i1 ${bit} to i64`)];
};

const compare =
  (condition: string): Emit =>
  (at, [a, b]) => {
    const bit = at.op('bit', `icmp ${condition} i64 ${a}, ${b}`);
    return [at.op('is', `zext i1 ${bit} to i64`)];
  };

const swapElement: Emit = (at, [array = '', index = '', expected = '', value = '']) =>
  swap(at, cell(at, array, index), expected, value);

/** A function of the run-time system that neither allocates nor collects. */
const service =
  (name: string, parameters: readonly string[], result: 'i64' | 'void' = 'void'): Emit =>
  (at, args) => {
    const list = parameters.map((type, i) => `${type} ${args[i]}`).join(', ');
    const call = `call ${result} @rusholme_${name}(${list})`;
    if (result === 'i64') return [at.op(name, call)];
    at.block.add(call);
    return [];
  };

/** Where byte `index` of an array is. */
function byteAt(at: Position, array: string, index: string): string {
  return at.op('place', `getelementptr i8, ptr ${contents(at, array)}, i64 ${index}`);
}

function move(at: Position, to: string, from: string, count: string): readonly string[] {
  at.block.add(`call void @llvm.memmove.p0.p0.i64(ptr ${to}, ptr ${from}, i64 ${count}, i1 false)`);
  return [];
}

const copyBytes: Emit = (at, [from = '', start = '', to = '', into = '', count = '']) =>
  move(at, byteAt(at, to, into), byteAt(at, from, start), count);

const copyOut: Emit = (at, [from = '', start = '', to = '', count = '']) =>
  move(at, pointerTo(at, to), byteAt(at, from, start), count);

/** The number of an evaluated constructor: in the tag, or else in the info table. */
const constructorNumber: Emit = (at, [value = '']) => {
  const address = at.op('address', `ptrtoint ptr ${value} to i64`);
  const tag = at.op('tag', `and i64 ${address}, ${tagMask}`);
  const own = at.op('own', `sub i64 ${tag}, 1`);
  const object = at.op('object', `call ptr @llvm.ptrmask.p0.i64(ptr ${value}, i64 ${~tagMask})`);
  const header = at.op('header', `load ptr, ptr ${object}, ${touches.object}`);
  const place = at.address(header, infoOffset.tag, 'place');
  const small = at.op('small', `load i16, ptr ${place}, ${touches.info}`);
  const written = at.op('written', `zext i16 ${small} to i64`);
  const isShared = at.op('is.shared', `icmp eq i64 ${tag}, ${tagInTable}`);
  return [at.op('number', `select i1 ${isShared}, i64 ${written}, i64 ${own}`)];
};

const addressOf: Emit = (at, [array = '']) => [
  at.op('address', `ptrtoint ptr ${contents(at, array)} to i64`),
];

export const storeTable = {
  'byteArrayContents#': addressOf,
  'mutableByteArrayContents#': addressOf,
  'isByteArrayPinned#': service('is_pinned', ['ptr'], 'i64'),
  'isMutableByteArrayPinned#': service('is_pinned', ['ptr'], 'i64'),
  'sizeofByteArray#': countOf,
  'sizeofMutableByteArray#': countOf,
  'getSizeofMutableByteArray#': countOf,
  'shrinkMutableByteArray#': service('shrink_bytes', ['ptr', 'i64']),
  'unsafeFreezeByteArray#': same,
  'unsafeThawByteArray#': same,
  'compareByteArrays#': service('compare_bytes', ['ptr', 'i64', 'ptr', 'i64', 'i64'], 'i64'),
  'copyByteArray#': copyBytes,
  'copyMutableByteArray#': copyBytes,
  'copyByteArrayToAddr#': copyOut,
  'copyMutableByteArrayToAddr#': copyOut,
  'copyAddrToByteArray#': (at, [from = '', to = '', into = '', count = '']) =>
    move(at, byteAt(at, to, into), pointerTo(at, from), count),
  'setByteArray#': (at, [array = '', start = '', count, value]) => {
    const byte = at.op('byte', `trunc i64 ${value} to i8`);
    const place = byteAt(at, array, start);
    at.block.add(`call void @llvm.memset.p0.i64(ptr ${place}, i8 ${byte}, i64 ${count}, i1 false)`);
    return [];
  },
  'sameMutableByteArray#': equal,
  'sameMutableArray#': equal,
  'sameSmallMutableArray#': equal,
  'sameMutVar#': equal,
  'reallyUnsafePtrEquality#': equal,
  'dataToTag#': constructorNumber,
  'touch#': nothing,
  'noDuplicate#': nothing,
} as const satisfies Partial<Record<PrimOpName, Emit>>;

const copyCells = service('copy_cells', ['ptr', 'i64', 'ptr', 'i64', 'i64']);

export const cellTable = {
  'readArray#': read,
  'readSmallArray#': read,
  'indexArray#': read,
  'indexSmallArray#': read,
  'writeArray#': write,
  'writeSmallArray#': write,
  'sizeofArray#': countOf,
  'sizeofSmallArray#': countOf,
  'sizeofMutableArray#': countOf,
  'sizeofSmallMutableArray#': countOf,
  'getSizeofSmallMutableArray#': countOf,
  'shrinkSmallMutableArray#': service('shrink_cells', ['ptr', 'i64']),
  'unsafeFreezeArray#': same,
  'unsafeFreezeSmallArray#': same,
  'unsafeThawArray#': same,
  'unsafeThawSmallArray#': same,
  'copyArray#': copyCells,
  'copySmallArray#': copyCells,
  'copyMutableArray#': copyCells,
  'copySmallMutableArray#': copyCells,
  'casArray#': swapElement,
  'casSmallArray#': swapElement,
  'readMutVar#': (at, [object = '']) => [readPointer(at, variable(at, object))],
  'writeMutVar#': (at, [object = '', value = '']) => {
    writePointer(at, variable(at, object), value);
    return [];
  },
  'casMutVar#': (at, [object = '', expected = '', value = '']) =>
    swap(at, variable(at, object), expected, value),
} as const satisfies Partial<Record<PrimOpName, Emit>>;

export const addressTable = {
  'nullAddr#': () => ['0'],
  'minusAddr#': (at, [a, b]) => [at.op('n', `sub i64 ${a}, ${b}`)],
  'addr2Int#': same,
  'int2Addr#': same,
  'eqAddr#': compare('eq'),
  'neAddr#': compare('ne'),
  'ltAddr#': compare('ult'),
  'leAddr#': compare('ule'),
  'gtAddr#': compare('ugt'),
  'geAddr#': compare('uge'),
} as const satisfies Partial<Record<PrimOpName, Emit>>;
