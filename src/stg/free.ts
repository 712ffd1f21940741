import { unreachable } from '../source/diagnostics.ts';
import type { Atom, JoinPoint, Label, Rhs, StgCase, StgExpr, StgVar } from './stg.ts';

/** What code can need from around it: local variables, and join points to jump to. */
export type FreeName = StgVar | Label;

/** Is it a variable, not a label? */
export function isVariable(name: FreeName): name is StgVar {
  return 'rep' in name;
}

type Names = ReadonlySet<FreeName>;

let known = new WeakMap<StgExpr, Names>();

/** Gives back the room of what was remembered. */
export function forgetFreeNames(): void {
  known = new WeakMap();
}

/** The free local names of an expression. Computed once for every node. */
export function freeNames(e: StgExpr): Names {
  let names = known.get(e);
  if (names === undefined) {
    names = compute(e);
    known.set(e, names);
  }
  return names;
}

function compute(e: StgExpr): Names {
  switch (e.tag) {
    case 'values':
      return ofAtoms(e.atoms);
    case 'app':
      return ofAtoms(e.args, [e.fun]);
    case 'con':
    case 'prim':
      return ofAtoms(e.args);
    case 'case':
      return union(freeNames(e.scrutinee), freeOfAlternatives(e));
    case 'let': {
      const { bindings } = e.group;
      const all = union(freeNames(e.body), ...bindings.map(b => freeOfRhs(b.rhs)));
      return without(
        all,
        bindings.map(b => b.var),
      );
    }
    case 'join': {
      const all = union(freeNames(e.body), ...e.points.map(freeOfJoinPoint));
      return without(
        all,
        e.points.map(point => point.label),
      );
    }
    case 'jump':
      return new Set([e.label, ...ofAtoms(e.args)]);
    default:
      return unreachable(e);
  }
}

/** The free names of what follows the scrutinee. */
export function freeOfAlternatives({ binder, alts }: StgCase): Names {
  const bound = binder === undefined ? [] : [binder];
  switch (alts.tag) {
    case 'force':
      return without(freeNames(alts.body), bound);
    case 'tuple':
      return without(
        freeNames(alts.body),
        alts.vars.map(field => field.var),
      );
    case 'lit': {
      const bodies = [alts.default, ...alts.alts.map(alt => alt.body)];
      return without(union(...bodies.map(freeNames)), bound);
    }
    case 'con': {
      const rest = alts.default === undefined ? [] : [freeNames(alts.default)];
      const each = alts.alts.map(alt =>
        without(
          freeNames(alt.body),
          alt.vars.map(field => field.var),
        ),
      );
      return without(union(...rest, ...each), bound);
    }
    default:
      return unreachable(alts);
  }
}

/** The free names of a join point: its body's without its parameters. */
export function freeOfJoinPoint({ params, body }: JoinPoint): Names {
  return without(freeNames(body), params);
}

/** The free names of a right-hand side: what its closure has to hold. */
export function freeOfRhs(rhs: Rhs): Names {
  return rhs.tag === 'con' ? ofAtoms(rhs.args) : without(freeNames(rhs.body), rhs.params);
}
function ofAtoms(atoms: readonly Atom[], more: readonly StgVar[] = []): Names {
  const variables = atoms.flatMap(atom => (atom.tag === 'var' ? [atom.var] : []));
  return new Set([...more, ...variables].filter(v => !v.global));
}

function union(...sets: readonly Names[]): Names {
  const all = new Set<FreeName>();
  for (const set of sets) for (const name of set) all.add(name);
  return all;
}

function without(names: Names, bound: readonly (FreeName | undefined)[]): Names {
  const rest = new Set(names);
  for (const name of bound) if (name !== undefined) rest.delete(name);
  return rest;
}
