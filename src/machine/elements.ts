import { accessNames, type ComputedOpName, type ElementName, elementNames } from '../prim/names.ts';
import { bytesOf } from './cells.ts';
import type { Value } from './heap.ts';
import { type Int, wrap } from './int.ts';
import { type Primitive, small, unboxed } from './primitive.ts';

/** How an element is read and written; `bytes` is its size. */
interface Format {
  readonly bytes: number;
  read(view: DataView, at: number): Value;
  write(view: DataView, at: number, value: Value): void;
}

const low = (value: Value): number => Number(BigInt.asIntN(32, BigInt(unboxed(value))));

const integer = (bytes: number, read: (view: DataView, at: number) => Int): Format => ({
  bytes,
  read,
  write(view, at, value) {
    if (bytes === 8) view.setBigInt64(at, BigInt(unboxed(value)), true);
    else if (bytes === 4) view.setInt32(at, low(value), true);
    else if (bytes === 2) view.setInt16(at, low(value), true);
    else view.setInt8(at, low(value));
  },
});
const word8 = integer(1, (view, at) => view.getUint8(at));
const word32 = integer(4, (view, at) => view.getUint32(at, true));
const word64 = integer(8, (view, at) => wrap(view.getBigInt64(at, true)));

const formats: Readonly<Record<ElementName, Format>> = {
  Char: word8,
  WideChar: word32,
  Int: word64,
  Word: word64,
  Addr: word64,
  Float: {
    bytes: 4,
    read: (view, at) => view.getFloat32(at, true),
    write: (view, at, value) => view.setFloat32(at, Number(value), true),
  },
  Double: {
    bytes: 8,
    read: (view, at) => view.getFloat64(at, true),
    write: (view, at, value) => view.setFloat64(at, Number(value), true),
  },
  Int8: integer(1, (view, at) => view.getInt8(at)),
  Int16: integer(2, (view, at) => view.getInt16(at, true)),
  Int32: integer(4, (view, at) => view.getInt32(at, true)),
  Int64: word64,
  Word8: word8,
  Word16: integer(2, (view, at) => view.getUint16(at, true)),
  Word32: word32,
  Word64: word64,
};

const table: Partial<Record<ComputedOpName, Primitive>> = {};

/** The operations on the elements of byte arrays and at addresses. */
export const elementPrimitives: Readonly<Partial<Record<ComputedOpName, Primitive>>> = table;

function inArray({ read, write }: Format, scale: number, access: string): Primitive {
  if (access !== 'write') return (array, i) => read(bytesOf(array).view, small(i) * scale);
  return (array, i, _, [value = 0]) => {
    write(bytesOf(array).view, small(i) * scale, value);
    return 0;
  };
}

function atAddress({ bytes, read, write }: Format, access: string): Primitive {
  const place = (address: Value, i: Value) => small(address) + small(i) * bytes;
  if (access !== 'write')
    return (address, i, { memory }) => {
      const at = place(address, i);
      return read(memory.view(at), memory.offset(at));
    };
  return (address, i, { memory }, [value = 0]) => {
    const at = place(address, i);
    write(memory.view(at), memory.offset(at), value);
    return 0;
  };
}
for (const access of accessNames)
  for (const element of elementNames) {
    const format = formats[element];
    table[`${access}${element}Array#`] = inArray(format, format.bytes, access);
    table[`${access}Word8ArrayAs${element}#`] = inArray(format, 1, access);
    const name = `${access}${element}OffAddr#` as const;
    if (name !== 'indexCharOffAddr#') table[name] = atAddress(format, access);
  }
