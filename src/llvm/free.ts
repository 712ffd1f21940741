import { invariant, unreachable } from '../source/diagnostics.ts';
import type {
  Atom,
  Field,
  JoinPoint,
  Label,
  StgAlts,
  StgExpr,
  StgGroup,
  StgVar,
} from '../stg/stg.ts';

type Vars = ReadonlySet<StgVar>;

const none: Vars = new Set();

/** All that is in any of the sets. */
export function union(sets: readonly Vars[]): Vars {
  const [first, ...more] = sets.filter(set => set.size > 0);
  if (first === undefined) return none;
  if (more.length === 0) return first;
  const all = new Set(first);
  for (const set of more) for (const v of set) all.add(v);
  return all;
}

/** What is in the set and not bound. */
export function without(set: Vars, bound: Iterable<StgVar | undefined>): Vars {
  let rest: Set<StgVar> | undefined;
  for (const v of bound) {
    if (v === undefined || !set.has(v)) continue;
    rest ??= new Set(set);
    rest.delete(v);
  }
  return rest ?? set;
}

/** The local variables among atoms. */
export function atomVars(atoms: readonly Atom[]): Vars {
  const vars = atoms.flatMap(a => (a.tag === 'var' && !a.var.global ? [a.var] : []));
  return vars.length === 0 ? none : new Set(vars);
}

function fieldVars(fields: readonly Field[]): readonly (StgVar | undefined)[] {
  return fields.map(f => f.var);
}

/** What is free in the expressions of one function: the local variables that code still needs. */
export class FreeVariables {
  private readonly known = new Map<StgExpr, Vars>();
  private readonly labels = new Map<Label, Vars>();

  /** The free local variables of an expression; of a jump, also those of the code it goes to. */
  of(e: StgExpr): Vars {
    const old = this.known.get(e);
    if (old !== undefined) return old;
    const found = this.find(e);
    this.known.set(e, found);
    return found;
  }

  private find(e: StgExpr): Vars {
    switch (e.tag) {
      case 'values':
        return atomVars(e.atoms);
      case 'con':
      case 'prim':
        return atomVars(e.args);
      case 'app':
        return atomVars([{ tag: 'var', var: e.fun }, ...e.args]);
      case 'jump':
        return union([atomVars(e.args), this.ofLabel(e.label)]);
      case 'case':
        return union([this.of(e.scrutinee), without(this.ofAlts(e.alts), [e.binder])]);
      case 'let':
        return this.ofLet(e.group, e.body);
      case 'join':
        return this.ofJoin(e.points, e.rec, e.body);
      default:
        return unreachable(e);
    }
  }

  private ofLet({ rec, bindings }: StgGroup, body: StgExpr): Vars {
    const bound = bindings.map(b => b.var);
    const sides = union(
      bindings.map(({ rhs }) => (rhs.tag === 'con' ? atomVars(rhs.args) : new Set(rhs.free))),
    );
    return union([rec ? without(sides, bound) : sides, without(this.of(body), bound)]);
  }

  /** What the alternatives of a `case` need, the case binder included. */
  ofAlts(alts: StgAlts): Vars {
    switch (alts.tag) {
      case 'con': {
        const each = alts.alts.map(alt => without(this.of(alt.body), fieldVars(alt.vars)));
        return union(alts.default === undefined ? each : [...each, this.of(alts.default)]);
      }
      case 'lit':
        return union([...alts.alts.map(alt => this.of(alt.body)), this.of(alts.default)]);
      case 'tuple':
        return without(this.of(alts.body), fieldVars(alts.vars));
      case 'force':
        return this.of(alts.body);
      default:
        return unreachable(alts);
    }
  }

  /** What the code behind a label needs besides its parameters. */
  ofLabel(label: Label): Vars {
    const vars = this.labels.get(label);
    invariant(vars !== undefined, `jump to ${label.name} outside its scope`);
    return vars;
  }

  private ofJoin(points: readonly JoinPoint[], rec: boolean, body: StgExpr): Vars {
    if (rec) this.solveLoop(points);
    else for (const p of points) this.labels.set(p.label, without(this.of(p.body), p.params));
    return union([this.of(body), ...points.map(p => this.ofLabel(p.label))]);
  }

  private solveLoop(points: readonly JoinPoint[]): void {
    const alone = new FreeVariables();
    for (const [label, vars] of this.labels) alone.labels.set(label, vars);
    for (const p of points) alone.labels.set(p.label, none);
    const all = union(points.map(p => without(alone.of(p.body), p.params)));
    for (const p of points) this.labels.set(p.label, all);
  }
}
