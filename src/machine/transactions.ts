import type { PrimOpName } from '../prim/names.ts';
import { Cells, cellsOf } from './cells.ts';
import type { Primitive } from './primitive.ts';
import type { World } from './world.ts';

const read: Primitive = variable => cellsOf(variable)[0] ?? 0;
const same: Primitive = (a, b) => (a === b ? 1 : 0);

export const transactionPrimitives = {
  'newTVar#': value => new Cells([value]),
  'readTVar#': read,
  'readTVarIO#': read,
  'writeTVar#': (variable, value, { journal }) => {
    const cells = cellsOf(variable);
    journal?.push({ cells, before: cells[0] ?? 0 });
    cells[0] = value;
    return 0;
  },
  'sameTVar#': same,
  'sameMVar#': same,
} as const satisfies Partial<Record<PrimOpName, Primitive>>;

/** Takes back what a transaction has written since its journal had this length. */
export function takeBack({ journal = [] }: World, length: number): void {
  while (journal.length > length) {
    const last = journal.pop();
    if (last !== undefined) last.cells[0] = last.before;
  }
}
