import type { CType, Foreign } from '../prim/primops.ts';
import { fileFunctions } from './files.ts';
import type { Value } from './heap.ts';
import { libraryFunctions } from './library.ts';
import { type Int, wrap } from './int.ts';
import { type Primitive, unboxed } from './primitive.ts';
import { Failure, type World } from './world.ts';

/** A function of another language. It gets and returns what is in slots. */
export type ForeignFunction = (world: World, ...args: Value[]) => Value;

const functions: Readonly<Record<string, ForeignFunction>> = {
  ...libraryFunctions,
  ...fileFunctions,
};

/** The primitive that calls a foreign function. */
export function foreignPrimitive({ symbol, what, args, result }: Foreign): Primitive {
  if (what === 'address') return () => addressOf(symbol);
  if (what === 'dynamic')
    return (address, b, world, rest) => {
      const found = places[-Number(address) / 16 - 1];
      const call = found === undefined ? undefined : functions[found];
      if (call === undefined)
        throw new Failure('the machine cannot call a function by its address', 1);
      return asC(result ?? 'word', call(world, b, ...rest));
    };
  const call = functions[symbol];
  return (a, b, world, rest) => {
    if (call === undefined)
      throw new Failure(`the machine cannot call ${symbol}, a function of C`, 1);
    const given = [a, b, ...rest].slice(0, args.length);
    const narrow = given.map((value, i) => asC(args[i] ?? 'word', value));
    return asC(result ?? 'word', call(world, ...narrow));
  };
}

const places: string[] = [];

/** An address at which nothing of ours is, so that what is foreign can be told apart. */
function addressOf(symbol: string): number {
  if (!places.includes(symbol)) places.push(symbol);
  return -16 * (places.indexOf(symbol) + 1);
}

const bits: Readonly<Partial<Record<CType, number>>> = {
  int8: 8,
  int16: 16,
  int32: 32,
  word8: 8,
  word16: 16,
  word32: 32,
};

/** A value as C sees it: of an integer only so many bits, as a number with or without sign. */
function asC(type: CType, value: Value): Value {
  const width = bits[type];
  if (width === undefined) return type === 'float' ? Math.fround(Number(value)) : value;
  const whole: Int = unboxed(value);
  const low = BigInt.asUintN(width, BigInt(whole));
  return wrap(type.startsWith('int') ? BigInt.asIntN(width, low) : low);
}
