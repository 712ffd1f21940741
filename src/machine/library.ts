import { Bytes, bytesOf } from './cells.ts';
import { elementaryFunctions, power } from './elementary.ts';
import type { ForeignFunction } from './foreign.ts';
import type { Value } from './heap.ts';
import { small } from './primitive.ts';
import type { World } from './world.ts';

/** The `count` bytes that a pointer leads to. */
export function region({ memory }: World, pointer: Value, count: number): Uint8Array {
  return pointer instanceof Bytes
    ? bytesOf(pointer).slice(0, count)
    : memory.slice(small(pointer), count);
}

/** A text ended by a NUL. */
export function textAt({ memory }: World, pointer: Value): string {
  const { buffer, byteOffset, byteLength } =
    pointer instanceof Bytes ? pointer.view : memory.view(small(pointer));
  const start = pointer instanceof Bytes ? 0 : memory.offset(small(pointer));
  const bytes = new Uint8Array(buffer, byteOffset + start, byteLength - start);
  const end = bytes.indexOf(0);
  return new TextDecoder().decode(end < 0 ? bytes : bytes.subarray(0, end));
}

const ofDouble =
  (f: (x: number) => number): ForeignFunction =>
  (_, x) =>
    f(Number(x));

const mathematics: Record<string, ForeignFunction> = {
  sqrt: ofDouble(Math.sqrt),
  fabs: ofDouble(Math.abs),
  floor: ofDouble(Math.floor),
  ceil: ofDouble(Math.ceil),
  trunc: ofDouble(Math.trunc),
  pow: (_, x = 0, y = 0) => power(Number(x), Number(y)),
  atan2: (_, y = 0, x = 0) => Math.atan2(Number(y), Number(x)),
};
for (const [name, f] of Object.entries(elementaryFunctions)) mathematics[name] = ofDouble(f);
for (const [name, f] of Object.entries(mathematics)) mathematics[`${name}f`] = f;

const memoryFunctions: Readonly<Record<string, ForeignFunction>> = {
  malloc: (world, count = 0) => world.memory.allocate(Math.max(1, small(count))),
  calloc: (world, n = 0, size = 0) => world.memory.allocate(Math.max(1, small(n) * small(size))),
  realloc: (world, old = 0, count = 0) => reallocate(world, small(old), small(count)),
  free: (world, address = 0) => {
    if (address !== 0) world.memory.free(small(address));
    return 0;
  },
  memcpy: move,
  memmove: move,
  memset: (world, to = 0, byte = 0, count = 0) => {
    region(world, to, small(count)).fill(small(byte) & 0xff);
    return to;
  },
  memcmp: (world, a = 0, b = 0, count = 0) =>
    Buffer.compare(region(world, a, small(count)), region(world, b, small(count))),
  strlen: (world, text = 0) => Buffer.byteLength(textAt(world, text)),
};

function move(world: World, to: Value = 0, from: Value = 0, count: Value = 0): Value {
  region(world, to, small(count)).set(region(world, from, small(count)));
  return to;
}

function reallocate({ memory }: World, old: number, count: number): number {
  const address = memory.allocate(Math.max(1, count));
  if (old === 0) return address;
  const kept = Math.min(count, memory.view(old).byteLength);
  memory.slice(address, kept).set(memory.slice(old, kept));
  memory.free(old);
  return address;
}

const letters: Readonly<Record<string, ForeignFunction>> = {
  toupper: (_, c = 0) => (small(c) >= 97 && small(c) <= 122 ? small(c) - 32 : c),
  tolower: (_, c = 0) => (small(c) >= 65 && small(c) <= 90 ? small(c) + 32 : c),
  labs: (_, n = 0) => Math.abs(small(n)),
};

/** Functions of the C library that the machine knows. */
export const libraryFunctions: Readonly<Record<string, ForeignFunction>> = {
  ...mathematics,
  ...memoryFunctions,
  ...letters,
};
