// Eta-expansion: parameters for functions that are computed.

import { apply, freshVar, lambda, pairsOf } from '../core/build.ts';
import type { Expr, Pair } from '../core/core.ts';
import { typeOf } from '../core/types.ts';
import { isLifted } from '../types/builtin.ts';
import { sameType, splitForall, splitFun, type Type, type Var } from '../types/type.ts';
import { core, isAtom, isSpeculable, isValue, representationOf } from './facts.ts';
import { isStateToken } from './occurrences.ts';
import type { Unfoldings } from './unfoldings.ts';

/**
 * The function with all the parameters that it can have at no cost: `\x -> case x of { A -> \y -> … }`
 * becomes `\x y -> …`, and an action that was computed becomes a function of the world.
 */
export function etaExpand(e: Expr, unfoldings: Unfoldings): Expr {
  return withArity(e, new Arities(unfoldings).of(e));
}

function withArity(e: Expr, wanted: number): Expr {
  if (e.tag === 'tyLam') return { ...e, body: withArity(e.body, wanted) };
  const given = manifestArity(e);
  return wanted > given ? addParameters(e, given, wanted) : e;
}

function manifestArity(e: Expr): number {
  if (e.tag === 'lam') return e.params.length + manifestArity(e.body);
  return e.tag === 'cast' || e.tag === 'tyLam' ? manifestArity(innerOf(e)) : 0;
}

function innerOf(e: Expr & { readonly tag: 'cast' | 'tyLam' }): Expr {
  return e.tag === 'cast' ? e.expr : e.body;
}
/** The same for functions that call each other. */
export function etaExpandGroup(pairs: readonly Pair[], unfoldings: Unfoldings): Pair[] {
  const arities = new Arities(unfoldings);
  const manifest = pairs.map(pair => manifestArity(pair.rhs));
  let assumed = pairs.map(pair => mostParameters(pair.rhs));
  for (let stable = false; !stable; ) {
    for (const [i, pair] of pairs.entries()) arities.assume(pair.var, assumed[i] ?? 0);
    const found = pairs.map((pair, i) =>
      Math.max(manifest[i] ?? 0, Math.min(assumed[i] ?? 0, arities.of(pair.rhs))),
    );
    stable = found.every((n, i) => n === assumed[i]);
    assumed = found;
  }
  return pairs.map(({ var: v, rhs }, i) => ({ var: v, rhs: withArity(rhs, assumed[i] ?? 0) }));
}

/** How many parameters the type of an expression has room for. */
function mostParameters(e: Expr): number {
  let type = splitForall(typeOf(e)).body;
  let count = 0;
  // A newtype may stand for itself, so the number of steps is limited.
  for (let steps = 0; steps < 50; steps++) {
    const split = splitFun(type);
    const rep = split === undefined ? representationOf(type) : split.res;
    if (rep === undefined) break;
    if (split !== undefined) count += 1;
    type = rep;
  }
  return count;
}

/** Counts to how many arguments expressions can be applied before any work is done that two such calls could share. */
class Arities {
  readonly #unfoldings: Unfoldings;
  readonly #local = new Map<Var, number>();

  constructor(unfoldings: Unfoldings) {
    this.#unfoldings = unfoldings;
  }

  assume(v: Var, arity: number): void {
    this.#local.set(v, arity);
  }

  #ofVariable(v: Var): number {
    return this.#local.get(v) ?? this.#unfoldings.arity(v);
  }

  of(e: Expr): number {
    switch (e.tag) {
      case 'lam':
        return e.params.length + this.of(e.body);
      case 'cast':
      case 'tyLam':
        return this.of(innerOf(e));
      case 'tyApp':
        return this.of(e.fun);
      case 'var':
        return isLifted(e.var.type) ? this.#ofVariable(e.var) : 0;
      case 'app': {
        const head = core(e.fun);
        const left = head.tag === 'var' ? this.#ofVariable(head.var) - e.args.length : 0;
        return left > 0 && e.args.every(isCheap) ? left : 0;
      }
      case 'case':
        return this.#ofCase(e);
      case 'let':
        return this.#ofLet(e);
      case 'lit':
      case 'con':
      case 'prim':
        return 0;
    }
  }

  /** A binding that does no work can be made anew for each call. */
  #ofLet(e: Expr & { readonly tag: 'let' }): number {
    const cheap = pairsOf(e.bind).every(({ var: v, rhs }) => {
      const arity = this.of(rhs);
      this.#local.set(v, arity);
      return arity > 0 || isValue(rhs);
    });
    return Math.min(this.of(e.body), cheap ? Infinity : isAction(typeOf(e)) ? 1 : 0);
  }

  #ofCase(e: Expr & { readonly tag: 'case' }): number {
    const arities = e.alts.map(alt =>
      this.#unfoldings.diverges(alt.body) ? Infinity : this.of(alt.body),
    );
    const least = Math.min(...arities);
    if (least === Infinity) return 0;
    if (isAtom(e.scrutinee) || isSpeculable(e.scrutinee)) return least;
    return isAction(e.type) ? Math.min(1, least) : 0;
  }
}

/** An atom, a speculable operation, or a box around atoms: so small that it does not matter how often it is made. */
function isCheap(e: Expr): boolean {
  return isAtom(e) || isSpeculable(e) || (e.tag === 'con' && e.args.every(isCheap));
}

/** Does a value of this type do something to the world when it is given the world? Then it is run once. */
function isAction(type: Type): boolean {
  const rep = representationOf(type);
  if (rep !== undefined) return isAction(rep);
  const split = splitFun(type);
  return split !== undefined && isStateToken(split.arg);
}

function addParameters(e: Expr, given: number, wanted: number): Expr {
  if (wanted === 0) return e;
  if (e.tag === 'cast' && e.expr.tag === 'lam' && representationOf(e.type) !== undefined)
    return { ...e, expr: addParameters(e.expr, given, wanted) };
  if (e.tag === 'lam') {
    const { length } = e.params;
    return lambda(e.params, addParameters(e.body, given - length, wanted - length));
  }
  const type = typeOf(e);
  const rep = representationOf(type);
  if (rep !== undefined) {
    const inside = addParameters(castTo(e, rep), given, wanted);
    return inside.tag === 'lam' ? { tag: 'cast', expr: inside, type } : e;
  }
  const split = splitFun(type);
  if (split === undefined) return e;
  const param = freshVar('eta', split.arg);
  const call = apply(e, [{ tag: 'var', var: param }]);
  return lambda([param], addParameters(call, 0, wanted - 1));
}

/** A cast, unless the expression has the type already. */
export function castTo(e: Expr, type: Type): Expr {
  const inner = e.tag === 'cast' ? e.expr : e;
  return sameType(typeOf(inner), type) ? inner : { tag: 'cast', expr: e, type };
}
