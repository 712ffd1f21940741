import type { PrimOpName } from '../prim/names.ts';
import type { Emit } from './primitives.ts';

export const threadTable = {
  'writeTVar#': (at, [variable, value]) => {
    at.block.add(`call void @rusholme_write_tvar(ptr ${variable}, ptr ${value})`);
    return [];
  },
  'isEmptyMVar#': (at, [box]) => [at.op('is', `call i64 @rusholme_is_empty_mvar(ptr ${box})`)],
  'threadNumber#': (at, [id]) => [at.op('n', `call i64 @rusholme_thread_number(ptr ${id})`)],
} as const satisfies Partial<Record<PrimOpName, Emit>>;
