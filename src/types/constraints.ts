import { type Class, splitPred } from './classes.ts';
import type { Checker } from './environment.ts';
import {
  addGiven,
  type Evidence,
  type EvidenceScope,
  newScope,
  sameTypes,
  typeKey,
  type WantedOrigin,
} from './evidence.ts';
import { findInstance, improveByInstance } from './matching.ts';
import { bindAll, errorType, type Pred, prune, substitute, type Type } from './type.ts';
import { builtIn } from './built-in.ts';
import { equalityTyCon } from './builtin.ts';
import { splitCon } from './type.ts';
import { isEquality } from './builtin.ts';
import { solveEquality } from './equalities.ts';
import { improveByEqualities } from './equalities.ts';
import { byAssumption, byAssumedInstance, solveOther } from './assumptions.ts';
import { improveImplicit, solveImplicit } from './implicit.ts';
import { implicitClass } from './parameters.ts';
import { inItsScope } from './refinement.ts';
import { hasFieldClass, solveField } from './fields.ts';

/**
 * Solves constraints as far as what is known of their types allows. Gives those that are left.
 */
export function solve(c: Checker, wanted: readonly Evidence[]): Evidence[] {
  let pending = wanted;
  for (;;) {
    const left: Evidence[] = [];
    let again = false;
    const queue = [...pending];
    for (let i = 0; i < queue.length; i++) {
      const evidence = queue[i];
      if (evidence === undefined || evidence.ref !== undefined) continue;
      const more = inItsScope(c, evidence, () => step(c, evidence));
      if (evidence.ref !== undefined && c.refined.length > 0) evidence.refined = true;
      if (more !== undefined && isEquality(evidence.pred)) again = true;
      if (more !== undefined && splitCon(evidence.pred)?.con.name === hasFieldClass) again = true;
      if (more === undefined) left.push(evidence);
      else queue.push(...more);
    }
    if (left.length === 0 || !(again || improve(c, left))) return left;
    pending = left;
  }
}
/** Tries to solve one constraint. Gives what is needed for that, or undefined if it must wait. */
function step(c: Checker, evidence: Evidence): readonly Evidence[] | undefined {
  const equality = splitCon(evidence.pred);
  if (equality?.con === equalityTyCon) return solveEquality(c, evidence, equality.args);
  const other = solveOther(evidence);
  if (other !== 'class') return other;
  const split = splitPred(evidence.pred);
  if (split === undefined || split.types.some(type => prune(type) === errorType)) {
    evidence.ref = { tag: 'none' };
    return [];
  }
  const { class: cls, types } = split;
  if (cls.tyCon.name === implicitClass) return solveImplicit(c, evidence);
  const term = given(evidence.scope, cls, types);
  if (term !== undefined) {
    evidence.ref = term;
    return [];
  }
  return byInstance(c, evidence, cls, types);
}

function given(scope: EvidenceScope, cls: Class, types: readonly Type[]): Evidence['ref'] {
  for (let s: EvidenceScope | undefined = scope; s !== undefined; s = s.parent) {
    const found = s.givens.get(cls.tyCon)?.find(g => sameTypes(g.types, types));
    if (found !== undefined) return found.term;
    const other = byAssumption(s, cls, types);
    if (other !== undefined) return other;
  }
  return undefined;
}
/** How many instances may be needed for one constraint, each for the context of the one before. */
const deepest = 200;

function byInstance(
  c: Checker,
  evidence: Evidence,
  cls: Class,
  types: readonly Type[],
): readonly Evidence[] | undefined {
  const own = builtIn(c, evidence, cls, types);
  if (own === 'wait') return byAssumedInstance(c, evidence, cls, types);
  if (own !== undefined) return own;
  if (cls.tyCon.name === hasFieldClass) {
    const field = solveField(c, evidence, cls, types);
    if (field !== undefined) return field === 'wait' ? undefined : field;
  }
  const assumed = byAssumedInstance(c, evidence, cls, types);
  if (assumed !== undefined) return assumed;
  const found = findInstance(c, cls, types);
  if (found.tag !== 'found') return undefined;
  const { instance } = found;
  const key = instance.context.length === 0 ? undefined : typeKey(evidence.pred);
  const { scope, why } = evidence;
  const known = key === undefined ? undefined : scope.solved.get(key);
  if (known !== undefined) {
    evidence.ref = { tag: 'same', as: known };
    return [];
  }
  const depth = why.tag === 'context' ? why.depth + 1 : 0;
  if (depth > deepest) return undefined;
  const around = depth > 1 ? enclosing(evidence, cls, types) : undefined;
  if (around !== undefined) {
    evidence.ref = { tag: 'same', as: around };
    return [];
  }
  if (key !== undefined) scope.solved.set(key, evidence);
  const by = bindAll(instance.vars, found.types);
  const args = instance.context.map((pred): Evidence => {
    const origin: WantedOrigin = { tag: 'context', of: evidence, depth, span: why.span };
    return { pred: substitute(pred, by), scope, why: origin, ref: undefined };
  });
  evidence.ref = { tag: 'instance', instance, types: found.types, args };
  return args;
}

/** A constraint that needs this one, and is the same: its dictionary may refer to itself. */
function enclosing(evidence: Evidence, cls: Class, types: readonly Type[]): Evidence | undefined {
  for (let e = evidence; e.why.tag === 'context'; ) {
    e = e.why.of;
    const split = splitPred(e.pred);
    if (split?.class === cls && sameTypes(split.types, types)) return e;
  }
  return undefined;
}

/** The constraints without those that follow from others by superclasses, or are there twice. */
export function withoutImplied(preds: readonly Pred[]): readonly Pred[] {
  const kept = newScope(0, undefined);
  return preds.filter((pred, i) => {
    const others = newScope(0, undefined);
    preds.forEach((other, j) => {
      const sameClass = splitPred(other)?.class === splitPred(pred)?.class;
      if (i !== j && !sameClass) addGiven(others, other, { tag: 'none' });
    });
    if (isGiven(others, pred) || isGiven(kept, pred)) return false;
    addGiven(kept, pred, { tag: 'none' });
    return true;
  });
}

function isGiven(scope: EvidenceScope, pred: Pred): boolean {
  const split = splitPred(pred);
  return split !== undefined && given(scope, split.class, split.types) !== undefined;
}

/**
 * Uses functional dependencies: where the determining types of two constraints are equal, so are the
 * determined ones. Says whether anything was found out.
 */
function improve(c: Checker, left: readonly Evidence[]): boolean {
  let progress = false;
  left.forEach((evidence, i) => {
    const split = splitPred(evidence.pred);
    if (split === undefined) return;
    const { class: cls, types } = split;
    if (cls.tyCon.name === implicitClass) {
      if (improveImplicit(c, evidence, left.slice(0, i))) progress = true;
      return;
    }
    if (improveByEqualities(c, evidence.pred)) progress = true;
    for (const { from, to } of cls.dependencies) {
      const equal = (other: readonly Type[]): void => {
        if (!sameTypes(pick(from, other), pick(from, types))) return;
        if (unifyAll(c, pick(to, other), pick(to, types))) progress = true;
      };
      for (const other of givenTypes(evidence.scope, cls)) equal(other);
      for (const other of left.slice(0, i)) {
        const second = splitPred(other.pred);
        if (second?.class === cls) equal(second.types);
      }
      if (improveByInstance(c, cls, types, { from, to })) progress = true;
    }
  });
  return progress;
}

function givenTypes(scope: EvidenceScope, cls: Class): (readonly Type[])[] {
  const found: (readonly Type[])[] = [];
  for (let s: EvidenceScope | undefined = scope; s !== undefined; s = s.parent) {
    found.push(...(s.givens.get(cls.tyCon) ?? []).map(g => g.types));
  }
  return found;
}

function pick(indices: readonly number[], types: readonly Type[]): Type[] {
  return indices.flatMap(i => types[i] ?? []);
}

/** Makes types equal, pairwise; says whether that was news. */
function unifyAll(c: Checker, left: readonly Type[], right: readonly Type[]): boolean {
  if (sameTypes(left, right)) return false;
  if (c.solver.closed > 0) {
    for (const [i, type] of left.entries()) {
      c.solver.trying(() => c.solver.unify(type, right[i] ?? type));
    }
    return sameTypes(left, right);
  }
  return left.every((type, i) => {
    const other = right[i];
    return other !== undefined && c.solver.unify(type, other) === undefined;
  });
}
