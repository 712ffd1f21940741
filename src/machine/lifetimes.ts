import type { PrimOpName } from '../prim/names.ts';
import { InternalError } from '../source/diagnostics.ts';
import { Closure, data, Info, noPayload, type Value } from './heap.ts';
import { type Primitive, small } from './primitive.ts';
import type { World } from './world.ts';

const weakInfo = new Info(data, 'weak', 0, 0);

class Weak extends Closure {
  /** What it leads to, and its finalizer; undefined when it has been finalized. */
  content: { readonly value: Value; readonly finalizer: Value | undefined } | undefined;

  constructor(value: Value, finalizer: Value | undefined) {
    super(weakInfo, noPayload);
    this.content = { value, finalizer };
  }
}

function weakOf(value: Value): Weak {
  if (!(value instanceof Weak)) throw new InternalError('a Weak# was expected');
  return value;
}

/** Whether there is a value, and what: the pointer itself if there is none. */
function perhaps(weak: Weak, value: Value | undefined, world: World): Value {
  world.results = value === undefined ? [0, weak] : [1, value];
  return world.results[0] ?? 0;
}

const nameInfo = new Info(data, 'name', 0, 0);

class StableName extends Closure {
  readonly number: number;

  constructor(number: number) {
    super(nameInfo, noPayload);
    this.number = number;
  }
}

const names = new WeakMap<Closure, StableName>();
let count = 0;

function nameOf(value: Value): StableName {
  if (!(value instanceof Closure)) throw new InternalError('a number gets a stable name');
  const known = names.get(value);
  if (known !== undefined) return known;
  const made = new StableName(++count);
  names.set(value, made);
  return made;
}

export const lifetimePrimitives = {
  'mkWeak#': (_key, value, _world, [finalizer]) => new Weak(value, finalizer),
  'mkWeakNoFinalizer#': (_key, value) => new Weak(value, undefined),
  'addCFinalizerToWeak#': () => 1,
  'deRefWeak#': (weak, _, world) => perhaps(weakOf(weak), weakOf(weak).content?.value, world),
  'finalizeWeak#': (weak, _, world) => {
    const { content } = weakOf(weak);
    weakOf(weak).content = undefined;
    return perhaps(weakOf(weak), content?.finalizer, world);
  },
  'makeStableName#': value => nameOf(value),
  'stableNameToInt#': name => (name instanceof StableName ? name.number : small(name)),
} as const satisfies Partial<Record<PrimOpName, Primitive>>;
