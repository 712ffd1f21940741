import type { PrimOpName } from '../prim/names.ts';
import { type Primitive, small } from './primitive.ts';
import { Failure } from './world.ts';

/** The exceptions that the machine raises itself, by the number that the library gives them. */
export const found = {
  loop: 0,
  stackOverflow: 1,
  blockedOnMVar: 3,
  blockedOnTransaction: 4,
} as const;

/** Has the program said what to raise in such a case? */
export const failurePrimitives = {
  'stackOverflow#': () => {
    throw new Failure('Stack space overflow.', 2);
  },
  'setException#': (number, exception, { exceptions }) => {
    exceptions[small(number)] = exception;
    return 0;
  },
} as const satisfies Partial<Record<PrimOpName, Primitive>>;
