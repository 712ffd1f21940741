import type { PrimOpName } from '../prim/names.ts';
import type { PrimOp } from '../prim/primops.ts';
import { invariant } from '../source/diagnostics.ts';
import type { Position } from './position.ts';
import { realEmitters, wordEmitters } from './numbers.ts';
import { addressTable, cellTable, elementTable, storeTable } from './stores.ts';
import { failureTable } from './failures.ts';
import { threadTable } from './threads.ts';

/** Emits a primitive operation. Arguments and results are without the `void` ones. */
export type Emit = (at: Position, args: readonly string[]) => readonly string[];

/** An instruction on two words. */
const word =
  (instruction: string): Emit =>
  (at, [a, b]) => [at.op('n', `${instruction} i64 ${a}, ${b}`)];

/** A comparison, whose result is 0 or 1. */
const compare =
  (condition: string): Emit =>
  (at, [a, b]) => {
    const bit = at.op('bit', `icmp ${condition} i64 ${a}, ${b}`);
    return [at.op('is', `zext i1 ${bit} to i64`)];
  };

/** A conversion between things that are the same word. */
const same: Emit = (_, [a]) => [a ?? 'poison'];

/** A service of the run-time system that returns a word, or nothing. */
const service =
  (name: string, result: 'i64' | 'void'): Emit =>
  (at, args) => {
    const call = `call ${result} @rusholme_${name}(${args.map(a => `i64 ${a}`).join(', ')})`;
    if (result === 'i64') return [at.op(name, call)];
    at.block.add(call);
    return [];
  };

/** How each primitive operation is done. */
const table: Readonly<Partial<Record<PrimOpName, Emit>>> = {
  '+#': word('add'),
  '-#': word('sub'),
  '*#': word('mul'),
  'quotInt#': word('sdiv'),
  'remInt#': word('srem'),
  'negateInt#': (at, [a]) => [at.op('n', `sub i64 0, ${a}`)],
  '==#': compare('eq'),
  '/=#': compare('ne'),
  '<#': compare('slt'),
  '<=#': compare('sle'),
  '>#': compare('sgt'),
  '>=#': compare('sge'),
  'andI#': word('and'),
  'orI#': word('or'),
  'notI#': (at, [a]) => [at.op('n', `xor i64 ${a}, -1`)],
  'uncheckedIShiftL#': word('shl'),
  'uncheckedIShiftRA#': word('ashr'),
  'chr#': same,
  'ord#': same,
  'eqChar#': compare('eq'),
  'neChar#': compare('ne'),
  'ltChar#': compare('ult'),
  'leChar#': compare('ule'),
  'gtChar#': compare('ugt'),
  'geChar#': compare('uge'),
  'plusAddr#': word('add'),
  'indexCharOffAddr#': (at, [address, index]) => {
    const base = at.op('base', `inttoptr i64 ${address} to ptr`);
    const place = at.op('place', `getelementptr i8, ptr ${base}, i64 ${index}`);
    const byte = at.op('byte', `load i8, ptr ${place}`);
    return [at.op('char', `zext i8 ${byte} to i64`)];
  },
  'putChar#': service('put_char', 'void'),
  'getChar#': service('get_char', 'i64'),
  'peekChar#': service('peek_char', 'i64'),
  'flush#': service('flush', 'void'),
  'exit#': service('exit', 'void'),
  'argumentCount#': service('argument_count', 'i64'),
  'argument#': service('argument', 'i64'),
  'realWorld#': () => [],
  ...wordEmitters,
  ...realEmitters,
  ...elementTable,
  ...storeTable,
  ...cellTable,
  ...addressTable,
  ...failureTable,
  ...threadTable,
  'readTVar#': cellTable['readMutVar#'],
  'readTVarIO#': cellTable['readMutVar#'],
  'sameTVar#': storeTable['sameMutVar#'],
  'sameMVar#': storeTable['sameMutVar#'],
  'natCompare#': (at, [a, b]) => [
    at.op('order', `call i64 @rusholme_nat_compare(ptr ${a}, ptr ${b})`),
  ],
  'natRemWord#': (at, [a, w]) => [
    at.op('rest', `call i64 @rusholme_nat_rem_word(ptr ${a}, i64 ${w})`),
  ],
  'natToDouble#': (at, [a, e]) => [
    at.op('n', `call double @rusholme_nat_to_double(ptr ${a}, i64 ${e})`),
  ],
  'keyOfMutVar#': (_, [object = '']) => [object],
  'keyOfMVar#': (_, [object = '']) => [object],
  'stableNameToInt#': (at, [name]) => [at.op('n', `call i64 @rusholme_name_number(ptr ${name})`)],
  'threadState#': (at, [id]) => [at.op('state', `call i64 @rusholme_thread_state(ptr ${id})`)],
};

/** Does a primitive operation. */
export function emitPrimitive(
  op: PrimOp,
  at: Position,
  args: readonly string[],
): readonly string[] {
  const emit = table[op.name];
  invariant(emit !== undefined, `there is native code for ${op.name}`);
  return emit(at, args);
}
