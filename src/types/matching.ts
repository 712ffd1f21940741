import type { Class, Dependency, Instance } from './classes.ts';
import { aligned, isStuck } from './families.ts';
import { couldBeEqual } from './families.ts';
import type { Checker } from './environment.ts';
import {
  arrow,
  bindAll,
  kindFit,
  kindOf,
  sameType,
  substitute,
  type Type,
  type TyVar,
  view,
} from './type.ts';

/** Whether a type is an instance of a pattern; `maybe` if that depends on what is still unknown. */
export type Fit = 'yes' | 'maybe' | 'no';

/** Finds types for variables that make patterns equal to types; the types stay as they are. */
export class Matching {
  readonly found = new Map<TyVar, Type>();
  readonly #vars: ReadonlySet<TyVar>;

  constructor(vars: readonly TyVar[]) {
    this.#vars = new Set(vars);
  }

  all(patterns: readonly Type[], types: readonly Type[]): Fit {
    let fit: Fit = 'yes';
    for (const [i, pattern] of patterns.entries()) {
      const type = types[i];
      const one = type === undefined ? 'no' : this.one(pattern, type);
      if (one === 'no') return 'no';
      if (one === 'maybe') fit = 'maybe';
    }
    return fit;
  }

  one(pattern: Type, type: Type): Fit {
    const p = view(pattern);
    if (p.tag === 'var' && this.#vars.has(p.var)) return this.#variable(p.var, type);
    const t = view(type);
    if (t.tag === 'meta') return p.tag === 'meta' && p.meta === t.meta ? 'yes' : 'maybe';
    if (isStuck(t)) return isStuck(p) && sameType(p, t) ? 'yes' : 'maybe';
    if (t.tag === 'con' || t.tag === 'app') {
      const [q, u] = aligned(p, t);
      if (q !== p || u !== t) {
        const split = q.tag === 'app' && u.tag === 'app';
        return split ? this.all([q.fun, q.arg], [u.fun, u.arg]) : 'no';
      }
    }
    switch (p.tag) {
      case 'con':
        return t.tag === 'con' && t.con === p.con ? 'yes' : 'no';
      case 'var':
        return t.tag === 'var' && t.var === p.var ? 'yes' : 'no';
      case 'app':
        if (t.tag === 'app') return this.all([p.fun, p.arg], [t.fun, t.arg]);
        if (t.tag !== 'fun') return 'no';
        return this.all([p.fun, p.arg], [{ tag: 'app', fun: arrow.type, arg: t.arg }, t.res]);
      case 'fun':
        if (t.tag === 'fun') return this.all([p.arg, p.res], [t.arg, t.res]);
        if (t.tag !== 'app') return 'no';
        return this.all([{ tag: 'app', fun: arrow.type, arg: p.arg }, p.res], [t.fun, t.arg]);
      case 'forall':
        return sameType(p, t) ? 'yes' : 'no';
      case 'meta':
        return 'maybe';
    }
  }

  #variable(v: TyVar, type: Type): Fit {
    const known = this.found.get(v);
    if (known === undefined) {
      this.found.set(v, type);
      return kindFit(v.kind, kindOf(type));
    }
    if (sameType(known, type)) return 'yes';
    return hasUnknowns(known) || hasUnknowns(type) ? 'maybe' : 'no';
  }
}

function hasUnknowns(type: Type): boolean {
  const t = view(type);
  if (isStuck(t)) return true;
  switch (t.tag) {
    case 'meta':
      return true;
    case 'app':
      return hasUnknowns(t.fun) || hasUnknowns(t.arg);
    case 'fun':
      return hasUnknowns(t.arg) || hasUnknowns(t.res);
    default:
      return false;
  }
}

/** The instance for a constraint, if it can be said which one that is. */
export type Choice =
  | { readonly tag: 'found'; readonly instance: Instance; readonly types: readonly Type[] }
  /** More must be known about the types. */
  | { readonly tag: 'stuck'; readonly instances: readonly Instance[] }
  | { readonly tag: 'none' };

/** Finds the most specific instance that fits some types (GHC User's Guide, “Overlapping instances”). */
export function findInstance(c: Checker, cls: Class, types: readonly Type[]): Choice {
  const fitting: { readonly instance: Instance; readonly by: Matching }[] = [];
  const possible: Instance[] = [];
  for (const instance of cls.instances.for(types)) {
    if (!c.env.sees(instance)) continue;
    const by = new Matching(instance.vars);
    const fit = by.all(instance.types, types);
    if (fit === 'yes') fitting.push({ instance, by });
    if (fit === 'maybe' && instance.overlap !== 'incoherent') possible.push(instance);
  }
  const [first] = fitting;
  if (first === undefined) return possible.length > 0 ? stuck(possible) : { tag: 'none' };
  const left = fitting.filter(
    ({ instance }) => !fitting.some(other => beats(other.instance, instance)),
  );
  const firm = left.filter(({ instance }) => instance.overlap !== 'incoherent');
  const best = (firm.length > 0 ? firm[0] : left[0]) ?? first;
  if (firm.length > 1) return stuck(firm.map(({ instance }) => instance));
  if (best.instance.overlap !== 'incoherent') {
    const others = cls.instances.for(types).filter(other => {
      if (other === best.instance || other.overlap === 'incoherent' || !c.env.sees(other))
        return false;
      if (fitting.some(({ instance }) => instance === other)) return false;
      return possible.includes(other) || couldBeEqual(other.types, types);
    });
    if (others.length > 0) return stuck([best.instance, ...others]);
  }
  const found = best.instance.vars.map(v => best.by.found.get(v) ?? c.solver.fresh(v.kind));
  return { tag: 'found', instance: best.instance, types: found };
}

/** Is the first instance more specific, and does the program say that it may be taken for that? */
function beats(a: Instance, b: Instance): boolean {
  const may = a.overlap === 'overlapping' || a.overlap === 'overlaps' || a.overlap === 'incoherent';
  const lets =
    b.overlap === 'overlappable' || b.overlap === 'overlaps' || b.overlap === 'incoherent';
  return a !== b && (may || lets) && isMoreSpecific(a, b) && !isMoreSpecific(b, a);
}

function stuck(instances: readonly Instance[]): Choice {
  return { tag: 'stuck', instances };
}

/** Another instance for just the same types. */
export function findDuplicate(c: Checker, instance: Instance): Instance | undefined {
  return instance.class.instances
    .for(instance.types)
    .filter(other => c.env.sees(other))
    .find(other => isMoreSpecific(other, instance) && isMoreSpecific(instance, other));
}

/** Does the second fit wherever the first does? */
export function isMoreSpecific(a: Instance, b: Instance): boolean {
  return new Matching(b.vars).all(b.types, a.types) === 'yes';
}

/** An instance whose determining types fit says what the determined ones are. */
export function improveByInstance(
  c: Checker,
  cls: Class,
  types: readonly Type[],
  { from, to }: Dependency,
): boolean {
  const pick = (indices: readonly number[], all: readonly Type[]): Type[] =>
    indices.flatMap(i => all[i] ?? []);
  for (const instance of cls.instances.all) {
    if (!c.env.sees(instance)) continue;
    const by = new Matching(instance.vars);
    if (by.all(pick(from, instance.types), pick(from, types)) !== 'yes') continue;
    const wanted = pick(to, types);
    const open = instance.vars.filter(v => !by.found.has(v));
    const partly = pick(to, instance.types).map(t => substitute(t, by.found));
    if (new Matching(open).all(partly, wanted) !== 'maybe') continue;
    const fresh = bindAll(
      open,
      open.map(v => c.solver.fresh(v.kind)),
    );
    const failed = partly.some((t, i) => {
      const other = wanted[i];
      if (other === undefined) return true;
      const at = substitute(t, fresh);
      if (c.solver.closed === 0) return c.solver.unify(at, other) !== undefined;
      return c.solver.trying(() => c.solver.unify(at, other)) !== undefined || !sameType(at, other);
    });
    if (!failed) return true;
  }
  return false;
}
