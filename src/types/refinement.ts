import { equalitiesOf } from './equalities.ts';
import { addRule, stuckFamily } from './families.ts';
import { sameType } from './type.ts';
import type { Meta } from './type.ts';
import type { Evidence, EvidenceScope } from './evidence.ts';
import { isEquality } from './builtin.ts';
import type { Checker } from './environment.ts';
import { isUnknown, kindOf, liftedKind, splitCon, type Type, type TyVar, view } from './type.ts';

/** Takes two types to be equal until the scope ends. If they cannot be, nothing inside is ever reached. */
export function refine(c: Checker, a: Type, b: Type): void {
  const [x, y] = [view(a), view(b)];
  if (x === y) return;
  if (refineFamily(c, x, y) || refineFamily(c, y, x)) return;
  if (x.tag === 'meta' || y.tag === 'meta') {
    if (x.tag === 'meta') return suppose(c, x.meta, y);
    if (y.tag === 'meta') return suppose(c, y.meta, x);
  }
  if (x.tag === 'var' && (y.tag !== 'var' || y.var.level <= x.var.level)) return bind(c, x.var, y);
  if (y.tag === 'var') return bind(c, y.var, x);
  const [left, right] = [splitCon(x), splitCon(y)];
  if (left !== undefined && right !== undefined) {
    if (left.con !== right.con) return;
    left.args.forEach((arg, i) => {
      const other = right.args[i];
      if (other !== undefined) refine(c, arg, other);
    });
  } else if (x.tag === 'app' && y.tag === 'app') {
    refine(c, x.fun, y.fun);
    refine(c, x.arg, y.arg);
  }
}

function bind(c: Checker, v: TyVar, type: Type): void {
  if (mentionsVar(type, v)) return;
  if (v.kind !== liftedKind && !isUnknown(v.kind)) c.solver.unify(v.kind, kindOf(type));
  v.given = type;
  c.refined.push(() => {
    v.given = undefined;
  });
  if (v.level < c.solver.level) closeOff(c);
}

function mentionsVar(type: Type, v: TyVar): boolean {
  const t = view(type);
  switch (t.tag) {
    case 'var':
      return t.var === v;
    case 'app':
      return mentionsVar(t.fun, v) || mentionsVar(t.arg, v);
    case 'fun':
      return mentionsVar(t.arg, v) || mentionsVar(t.res, v);
    case 'forall':
      return mentionsVar(t.body, v);
    case 'con':
    case 'meta':
      return false;
  }
}
/** Takes the equalities among some constraints to hold. */
export function refineAll(c: Checker, preds: readonly Type[]): void {
  for (const pred of preds) {
    refineAll(c, equalitiesOf(pred));
    const [a, b] = splitCon(pred)?.args ?? [];
    if (!isEquality(pred) || a === undefined || b === undefined) continue;
    c.scope.current.equalities.push([a, b]);
    refine(c, a, b);
  }
}

/** Takes a family that is stuck to be a type, until the scope ends. Says whether that is what it is. */
function refineFamily(c: Checker, a: Type, b: Type): boolean {
  const stuck = stuckFamily(a);
  if (stuck === undefined) return false;
  if (!mentions(b, a)) c.refined.push(addRule(stuck.family, stuck.args, b));
  return true;
}

/** Does a type occur in another? */
function mentions(type: Type, part: Type): boolean {
  const t = view(type);
  if (sameType(t, part)) return true;
  if (t.tag === 'app') return mentions(t.fun, part) || mentions(t.arg, part);
  return t.tag === 'fun' && (mentions(t.arg, part) || mentions(t.res, part));
}

/** Takes an unknown to be a type, until the scope ends. */
function suppose(c: Checker, meta: Meta, type: Type): void {
  if (mentions(type, { tag: 'meta', meta })) return;
  c.solver.unify(meta.kind, kindOf(type));
  meta.given = type;
  c.refined.push(() => {
    meta.given = undefined;
  });
  closeOff(c);
}

/** Until the scope ends, what is unknown outside of it is not to be solved. */
function closeOff(c: Checker): void {
  const outer = c.solver.closed;
  c.solver.closed = c.solver.level;
  c.refined.push(() => {
    c.solver.closed = outer;
  });
}

/** Does some work on a constraint with the knowledge of the place that it comes from. */
export function inItsScope<T>(c: Checker, evidence: Evidence, work: () => T): T {
  const scopes = scopesInside(c, evidence);
  if (scopes.length === 0) return work();
  const { level } = c.solver;
  const known = c.refined.length;
  for (const scope of scopes.reverse()) {
    c.solver.level = scope.level;
    for (const [a, b] of scope.equalities) refine(c, a, b);
  }
  const result = work();
  if (evidence.ref !== undefined && c.refined.length > known) evidence.refined = true;
  c.solver.level = level;
  for (const undo of c.refined.splice(known).reverse()) undo();
  return result;
}

/** The scopes with equalities that a constraint has left, the innermost first. */
export function scopesInside(c: Checker, { scope }: Evidence): EvidenceScope[] {
  const found: EvidenceScope[] = [];
  for (let s: EvidenceScope | undefined = scope; s !== undefined; s = s.parent) {
    if (s === c.scope.current) break;
    if (s.equalities.length > 0) found.push(s);
  }
  return found;
}
