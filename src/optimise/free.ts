// Free variables of Core expressions.

import { children, pairsOf, walk } from '../core/build.ts';
import type { Expr } from '../core/core.ts';
import { type Type, type TyVar, type Var, view } from '../types/type.ts';

let known = new WeakMap<Expr, ReadonlySet<Var>>();

/** Gives back the room of what was remembered. */
export function forgetFreeVars(): void {
  known = new WeakMap();
}

/** The local variables that are free in an expression. Each expression is looked at once. */
export function freeLocals(e: Expr): ReadonlySet<Var> {
  const before = known.get(e);
  if (before !== undefined) return before;
  const free = new Set<Var>();
  if (e.tag === 'var' && e.var.name.module === undefined) free.add(e.var);
  for (const child of children(e)) for (const v of freeLocals(child)) free.add(v);
  for (const v of boundBy(e)) free.delete(v);
  known.set(e, free);
  return free;
}

/** The variables that an expression binds. All binders differ, so it does not matter for which part. */
function boundBy(e: Expr): readonly Var[] {
  switch (e.tag) {
    case 'lam':
      return e.params;
    case 'let':
      return pairsOf(e.bind).map(pair => pair.var);
    case 'case':
      return [e.binder, ...e.alts.flatMap(({ con }) => (con.tag === 'con' ? con.vars : []))];
    default:
      return [];
  }
}

/** The type variables that are free in an expression, in the order in which they are first mentioned. */
export function freeTypes(e: Expr): TyVar[] {
  const found = new Set<TyVar>();
  const bound = new Set<TyVar>();
  walk(e, part => {
    if (part.tag === 'tyLam') for (const v of part.params) bound.add(v);
    for (const type of typesIn(part)) mentioned(type, bound, found);
  });
  return [...found].filter(v => !bound.has(v));
}

/** The types that stand in an expression, those of its parts left out. */
function typesIn(e: Expr): readonly Type[] {
  switch (e.tag) {
    case 'var':
      return e.var.name.module === undefined ? [e.var.type] : [];
    case 'tyApp':
    case 'con':
    case 'prim':
      return e.types;
    case 'cast':
      return [e.type];
    case 'case':
      return [e.type, ...boundBy(e).map(v => v.type)];
    default:
      return boundBy(e).map(v => v.type);
  }
}

function mentioned(type: Type, bound: Set<TyVar>, found: Set<TyVar>): void {
  const t = view(type);
  if (t.tag === 'var') found.add(t.var);
  else if (t.tag === 'app') for (const part of [t.fun, t.arg]) mentioned(part, bound, found);
  else if (t.tag === 'fun') for (const part of [t.arg, t.res]) mentioned(part, bound, found);
  else if (t.tag === 'forall') {
    for (const v of t.vars) bound.add(v);
    mentioned(t.body, bound, found);
  }
}
