import type { PrimOpName } from '../prim/names.ts';
import type { PrimOp } from '../prim/primops.ts';
import { invariant } from '../source/diagnostics.ts';
import type { Module } from './module.ts';
import type { Position } from './position.ts';

const functions: Readonly<Partial<Record<PrimOpName, string>>> = {
  'newByteArray#': 'new_bytes',
  'newPinnedByteArray#': 'new_pinned_bytes',
  'newAlignedPinnedByteArray#': 'new_aligned_bytes',
  'resizeMutableByteArray#': 'resize_bytes',
  'newArray#': 'new_array',
  'newSmallArray#': 'new_array',
  'cloneArray#': 'clone_array',
  'cloneSmallArray#': 'clone_array',
  'cloneMutableArray#': 'clone_array',
  'cloneSmallMutableArray#': 'clone_array',
  'freezeArray#': 'clone_array',
  'freezeSmallArray#': 'clone_array',
  'thawArray#': 'clone_array',
  'thawSmallArray#': 'clone_array',
  'fork#': 'fork',
  'myThreadId#': 'my_thread',
  'newMVar#': 'new_mvar',
  'takeMVar#': 'take_mvar',
  'readMVar#': 'read_mvar',
  'atomically#': 'atomically',
  'catchRetry#': 'catch_retry',
  'catchSTM#': 'catch_stm',
  'yield#': 'yield',
  'delay#': 'delay',
  'killThread#': 'kill_thread',
  'putMVar#': 'put_mvar',
  'tryPutMVar#': 'try_put_mvar',
  'tryTakeMVar#': 'try_take_mvar',
  'tryReadMVar#': 'try_read_mvar',
  'natFromWords#': 'nat_from_words',
  'natToDecimal#': 'nat_to_decimal',
  'natFromDecimal#': 'nat_from_decimal',
  'natAdd#': 'nat_add',
  'natSub#': 'nat_sub',
  'natMul#': 'nat_mul',
  'natQuot#': 'nat_quot',
  'natRem#': 'nat_rem',
  'natGcd#': 'nat_gcd',
  'natQuotRem#': 'nat_quot_rem',
  'natPart#': 'nat_part',
  'natAddWord#': 'nat_add_word',
  'natSubWord#': 'nat_sub_word',
  'natMulWord#': 'nat_mul_word',
  'natQuotWord#': 'nat_quot_word',
  'natAnd#': 'nat_and',
  'natOr#': 'nat_or',
  'natXor#': 'nat_xor',
  'natAndNot#': 'nat_and_not',
  'natShiftL#': 'nat_shift_left',
  'natShiftR#': 'nat_shift_right',
  'mkWeak#': 'make_weak',
  'mkWeakNoFinalizer#': 'make_plain_weak',
  'addCFinalizerToWeak#': 'add_finalizer',
  'deRefWeak#': 'get_weak',
  'finalizeWeak#': 'finalize_weak',
  'makeStableName#': 'make_name',
};

/** Is the operation a function of the run-time system that may allocate? */
export function isService(op: PrimOp): boolean {
  return functions[op.name] !== undefined;
}

/** The results of an operation, of which the function has returned one pointer. */
export function resultsOfService(
  at: Position,
  op: PrimOp,
  object: string,
  args: readonly { readonly value: string }[],
): readonly string[] {
  if (['yield#', 'delay#', 'killThread#', 'putMVar#'].includes(op.name)) return [];
  if (op.name === 'tryPutMVar#') return [at.op('done', `ptrtoint ptr ${object} to i64`)];
  if (op.name === 'tryTakeMVar#' || op.name === 'tryReadMVar#') {
    const found = at.op('found', `icmp ne ptr ${object}, ${args[0]?.value}`);
    return [at.op('is', `zext i1 ${found} to i64`), object];
  }
  if (op.name === 'addCFinalizerToWeak#') return [at.op('done', `ptrtoint ptr ${object} to i64`)];
  if (op.name === 'deRefWeak#' || op.name === 'finalizeWeak#') {
    const found = at.op('found', `icmp ne ptr ${object}, ${args[0]?.value}`);
    return [at.op('is', `zext i1 ${found} to i64`), object];
  }
  return [object];
}

/** The function of the run-time system that does an operation, declared in the module. */
export function runTimeFunction(
  module: Module,
  op: PrimOp,
  args: readonly { readonly type: string }[],
): string {
  const name = functions[op.name];
  invariant(name !== undefined, `the run-time system can do ${op.name}`);
  const parameters = ['ptr', 'ptr', ...args.map(a => a.type)].join(', ');
  return module.once(`rusholme_${name}`, symbol => {
    module.define('', `declare dso_local { ptr, ptr } ${symbol}(${parameters}) #0\n`);
  });
}
