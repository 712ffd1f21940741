import { printStgExpr } from '../stg/print.ts';
import type { Atom, StgExpr, StgVar } from '../stg/stg.ts';
import type { Code } from './code.ts';
import * as heap from './heap.ts';
import type { Closure, Value } from './heap.ts';
import type { Origins } from './load.ts';

/** Writes what a machine does, a line a transition. */
export class Tracer {
  readonly origins: Origins = new Map();
  readonly #write: (line: string) => void;

  constructor(write: (line: string) => void) {
    this.#write = write;
  }

  /** The machine is about to run `code`; so many continuations wait. */
  transition(code: Code, waiting: number, slot: (n: number) => Value): void {
    const origin = this.origins.get(code);
    if (origin === undefined) return;
    const values = variablesOf(origin.expression).flatMap(v => {
      const n = origin.slots.get(v);
      return n === undefined ? [] : [`${v.name} = ${showValue(slot(n))}`];
    });
    const text = `${String(waiting).padStart(3)} ${headOf(origin.expression)}`;
    this.#write(values.length === 0 ? text : `${text.padEnd(36)} ${values.join(', ')}`);
  }

  /** A thunk is about to be overwritten. */
  update(value: Closure, waiting: number): void {
    this.#write(`${String(waiting).padStart(3)} update: ${showValue(value)}`);
  }
}

/** The part of an expression that the next transition is about. */
function headOf(e: StgExpr): string {
  if (e.tag === 'case') return `case ${headOf(e.scrutinee)}`;
  if (e.tag === 'let') return `let ${e.group.bindings.map(b => b.var.name).join(', ')}`;
  if (e.tag === 'join') return headOf(e.body);
  return printStgExpr(e).replace(/\s+/g, ' ');
}

function variablesOf(e: StgExpr): readonly StgVar[] {
  const ofAtoms = (atoms: readonly Atom[]): StgVar[] =>
    atoms.flatMap(atom => (atom.tag === 'var' ? [atom.var] : []));
  if (e.tag === 'case') return variablesOf(e.scrutinee);
  if (e.tag === 'join') return variablesOf(e.body);
  if (e.tag === 'let') return [];
  if (e.tag === 'values') return ofAtoms(e.atoms);
  const args = ofAtoms(e.args);
  return [...new Set(e.tag === 'app' ? [e.fun, ...args] : args)];
}

/** A value as far as one can see without looking through pointers. */
function showValue(value: Value): string {
  if (typeof value !== 'object') return `${value}#`;
  const { info, payload } = value;
  const name = info.name.replace(/^(?:\p{Lu}[\p{L}\p{N}_']*\.)+(?=[\p{Lu}:([])/u, '');
  if (info.kind === heap.data) {
    return [name, ...payload.map(v => (typeof v === 'object' ? '_' : `${v}#`))].join(' ');
  }
  const kinds = { 1: 'function', 2: '', 3: 'thunk', 4: 'thunk', 5: '' } as const;
  return `${kinds[info.kind]} ${name}`.trim();
}
