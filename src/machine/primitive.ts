import { InternalError } from '../source/diagnostics.ts';
import type { Value } from './heap.ts';
import type { Int } from './int.ts';
import type { World } from './world.ts';

/**
 * A primitive operation, on its operands that are not `void`: those after the second come together.
 * Returns its result that is not `void`; anything where there is none. Several results it leaves in
 * `world.results`.
 */
export type Primitive = (a: Value, b: Value, world: World, rest: readonly Value[]) => Value;

/** The unboxed number in a slot. */
export function unboxed(value: Value): Int {
  if (typeof value === 'object') throw new InternalError('a primitive operation got a pointer');
  return value;
}

/** The same where only a small one makes sense: a character, an address, a file descriptor. */
export function small(value: Value): number {
  if (typeof value !== 'number') throw new InternalError('a character or address is out of range');
  return value;
}
