import type { PrimOpName } from '../prim/names.ts';
import type { Emit } from './primitives.ts';

export const failureTable = {
  'getMaskingState#': at => [at.op('state', 'load i64, ptr @rusholme_masking')],
  'setException#': (at, [number, exception]) => {
    at.block.add(`call void @rusholme_set_exception(i64 ${number}, ptr ${exception})`);
    return [];
  },
  'stackOverflow#': at => {
    at.block.add('call void @rusholme_overflowed()');
    return [];
  },
} as const satisfies Partial<Record<PrimOpName, Emit>>;
