import { unreachable } from '../source/diagnostics.ts';
import { bodiesOf, mapAlts } from './alts.ts';
import { freeNames, freeOfRhs, isVariable } from './free.ts';
import type {
  Atom,
  Rhs,
  StgBinding,
  StgCase,
  StgExpr,
  StgGroup,
  StgProgram,
  StgVar,
} from './stg.ts';

/**
 * Writes down the free variables of every closure, moves closures without any to the top level,
 * and forgets binders that nothing uses.
 */
export function close(program: StgProgram): StgProgram {
  const bindings: StgBinding[] = [];
  for (const { var: v, rhs } of program.bindings) {
    const closed = new Closer(v.name, bindings).rhs(rhs);
    bindings.push({ var: v, rhs: closed });
  }
  return { ...program, bindings };
}

/** Closes the code of one top-level binding. */
class Closer {
  readonly #top: string;
  /** The top level as it grows. */
  readonly #statics: StgBinding[];
  /** Local variables that have become global. */
  readonly #moved = new Map<StgVar, StgVar>();

  constructor(top: string, statics: StgBinding[]) {
    this.#top = top;
    this.#statics = statics;
  }

  /** A right-hand side with its free variables, in the order of their first use. */
  rhs(rhs: Rhs): Rhs {
    if (rhs.tag === 'con') return { ...rhs, args: this.#atoms(rhs.args) };
    return { ...rhs, free: this.#free(rhs), body: this.#expression(rhs.body) };
  }

  #free(rhs: Rhs): StgVar[] {
    const variables = [...freeOfRhs(rhs)].filter(isVariable).map(v => this.#variable(v));
    return [...new Set(variables)].filter(v => !v.global);
  }

  #variable(v: StgVar): StgVar {
    return this.#moved.get(v) ?? v;
  }

  #atoms(atoms: readonly Atom[]): Atom[] {
    return atoms.map(atom =>
      atom.tag === 'var' ? { ...atom, var: this.#variable(atom.var) } : atom,
    );
  }

  #let(group: StgGroup, body: StgExpr): StgExpr {
    if (this.#isStatic(group)) {
      this.#moveOut(group);
      return this.#expression(body);
    }
    const bindings = group.bindings.map(b => ({ var: b.var, rhs: this.rhs(b.rhs) }));
    return { tag: 'let', group: { ...group, bindings }, body: this.#expression(body) };
  }

  /** Functions and constructors that need nothing but each other and the top level. */
  #isStatic({ bindings }: StgGroup): boolean {
    const own = new Set(bindings.map(b => b.var));
    return bindings.every(
      ({ var: v, rhs }) => v.evaluated && this.#free(rhs).every(free => own.has(free)),
    );
  }

  #moveOut({ bindings }: StgGroup): void {
    for (const { var: v } of bindings) {
      this.#moved.set(v, { ...v, name: `${this.#top}.${v.name}`, global: true });
    }
    for (const { var: v, rhs } of bindings) {
      this.#statics.push({ var: this.#variable(v), rhs: this.rhs(rhs) });
    }
  }

  #expression(e: StgExpr): StgExpr {
    switch (e.tag) {
      case 'values':
        return { ...e, atoms: this.#atoms(e.atoms) };
      case 'app':
        return { ...e, fun: this.#variable(e.fun), args: this.#atoms(e.args) };
      case 'con':
      case 'prim':
      case 'jump':
        return { ...e, args: this.#atoms(e.args) };
      case 'case':
        return this.#case(e);
      case 'let':
        return this.#let(e.group, e.body);
      case 'join': {
        const points = e.points.map(p => ({ ...p, body: this.#expression(p.body) }));
        return { ...e, points, body: this.#expression(e.body) };
      }
      default:
        return unreachable(e);
    }
  }
  #case(e: StgCase): StgExpr {
    const scrutinee = this.#expression(e.scrutinee);
    const { binder } = e;
    const used = binder !== undefined && bodiesOf(e.alts).some(body => freeNames(body).has(binder));
    const kept = used || (e.alts.tag === 'force' && binder?.rep !== 'ptr');
    const alts = mapAlts(
      e.alts,
      body => this.#expression(body),
      (field, body) => (field.var && freeNames(body).has(field.var) ? field : { rep: field.rep }),
    );
    return { tag: 'case', scrutinee, binder: kept ? binder : undefined, alts };
  }
}
