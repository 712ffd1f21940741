import type { Module } from './module.ts';
import { libraryTable } from './statics.ts';

/** Types of boxes of which a program has many that are equal: the constructor, the first number, how many. */
const smallTypes = [
  { con: 'GHC.Types.C#', first: 0, count: 256 },
  { con: 'GHC.Types.I#', first: -16, count: 272 },
] as const;

/** The boxes that all equal ones become which survive a collection, and for the collector a table of them. */
export function smallBoxes(module: Module, tables: ReadonlySet<string>): string {
  const rows: string[] = [];
  let boxes = '';
  for (const { con, first, count } of smallTypes) {
    const info = tables.has(con) ? libraryTable(module, con) : module.asked(`${con}.info`);
    if (info === undefined) continue;
    const symbol = module.symbol(`${con}.small`);
    const box = (i: number) => `{ ptr, i64 } { ptr ${info}, i64 ${first + i} }`;
    const all = Array.from({ length: count }, (_, i) => box(i)).join(', ');
    boxes += `${symbol} = internal constant [${count} x { ptr, i64 }] [ ${all} ], align 8\n`;
    rows.push(`${row} { ptr ${info}, ptr ${symbol}, i64 ${first}, i64 ${count} }`);
  }
  while (rows.length < smallTypes.length) rows.push(`${row} zeroinitializer`);
  return `${boxes}@rusholme_small = constant [${rows.length} x ${row}] [ ${rows.join(', ')} ], align 8\n`;
}

const row = '{ ptr, ptr, i64, i64 }';
