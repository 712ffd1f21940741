import type { PrimOpName } from '../prim/names.ts';
import { invariant } from '../source/diagnostics.ts';
import * as int from './int.ts';
import type { Int } from './int.ts';
import { type Primitive, small, unboxed } from './primitive.ts';
import { realPrimitives } from './reals.ts';
import { wordPrimitives } from './words.ts';
import { elementPrimitives } from './elements.ts';
import {
  addressPrimitives,
  byteArrayPrimitives,
  cellPrimitives,
  smallArrayPrimitives,
  variablePrimitives,
} from './stores.ts';
import { naturalPrimitives } from './naturals.ts';
import { failurePrimitives } from './failures.ts';
import { transactionPrimitives } from './transactions.ts';
import { threadPrimitives } from './threads.ts';
import { lifetimePrimitives } from './lifetimes.ts';
import { stateOfThread } from './threads.ts';

const arithmetic =
  (f: (a: Int, b: Int) => Int): Primitive =>
  (a, b) =>
    f(unboxed(a), unboxed(b));

const table: Readonly<Partial<Record<PrimOpName, Primitive>>> = {
  '+#': (a, b) => int.add(unboxed(a), unboxed(b)),
  '-#': (a, b) => int.subtract(unboxed(a), unboxed(b)),
  '*#': (a, b) => int.multiply(unboxed(a), unboxed(b)),
  'quotInt#': arithmetic(int.quotient),
  'remInt#': arithmetic(int.remainder),
  'negateInt#': a => int.negate(unboxed(a)),
  'andI#': arithmetic(int.and),
  'orI#': arithmetic(int.or),
  'notI#': a => int.not(unboxed(a)),
  'uncheckedIShiftL#': arithmetic(int.shiftLeft),
  'uncheckedIShiftRA#': arithmetic(int.shiftRight),
  '==#': (a, b) => (a === b ? 1 : 0),
  '/=#': (a, b) => (a !== b ? 1 : 0),
  '<#': (a, b) => (unboxed(a) < unboxed(b) ? 1 : 0),
  '<=#': (a, b) => (unboxed(a) <= unboxed(b) ? 1 : 0),
  '>#': (a, b) => (unboxed(a) > unboxed(b) ? 1 : 0),
  '>=#': (a, b) => (unboxed(a) >= unboxed(b) ? 1 : 0),
  'eqChar#': (a, b) => (a === b ? 1 : 0),
  'neChar#': (a, b) => (a !== b ? 1 : 0),
  'ltChar#': (a, b) => (small(a) < small(b) ? 1 : 0),
  'leChar#': (a, b) => (small(a) <= small(b) ? 1 : 0),
  'gtChar#': (a, b) => (small(a) > small(b) ? 1 : 0),
  'geChar#': (a, b) => (small(a) >= small(b) ? 1 : 0),
  'chr#': a => a,
  'ord#': a => a,
  'indexCharOffAddr#': (a, b, world) => world.byte(small(a) + small(b)),
  'plusAddr#': (a, b) => small(a) + small(b),
  'putChar#': (fd, char, world) => world.putChar(small(fd), small(char)),
  'getChar#': (_a, _b, world) => world.getChar(),
  'peekChar#': (_a, _b, world) => world.peekChar(),
  'flush#': (fd, _, world) => world.flush(small(fd)),
  'exit#': (code, _, world) => world.exit(small(code)),
  'argumentCount#': (_a, _b, world) => world.argumentCount,
  'argument#': (n, _, world) => world.argument(small(n)),
  'realWorld#': () => 0,
  ...wordPrimitives,
  ...realPrimitives,
  ...elementPrimitives,
  ...byteArrayPrimitives,
  ...cellPrimitives,
  ...smallArrayPrimitives,
  ...variablePrimitives,
  ...addressPrimitives,
  ...naturalPrimitives,
  ...failurePrimitives,
  'getMaskingState#': (_a, _b, world) => world.masking,
  ...transactionPrimitives,
  ...threadPrimitives,
  ...lifetimePrimitives,
  'threadState#': stateOfThread,
  'keyOfMutVar#': variable => variable,
  'keyOfMVar#': box => box,
};

/** How the machine does a primitive operation. */
export function primitive(name: PrimOpName): Primitive {
  const found = table[name];
  invariant(found !== undefined, `the machine can do ${name}`);
  return found;
}
