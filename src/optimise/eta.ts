// Eta-expansion: parameters for functions that are computed.

import { apply, freshVar, lambda, pairsOf } from '../core/build.ts';
import type { Expr } from '../core/core.ts';
import { typeOf } from '../core/types.ts';
import { isLifted } from '../types/builtin.ts';
import { sameType, splitFun, type Type } from '../types/type.ts';
import { core, isAtom, isSpeculable, isValue, representationOf } from './facts.ts';
import { isStateToken } from './occurrences.ts';
import type { Unfoldings } from './unfoldings.ts';

/**
 * The function with all the parameters that it can have at no cost: `\x -> case x of { A -> \y -> … }`
 * becomes `\x y -> …`, and an action that was computed becomes a function of the world.
 */
export function etaExpand(e: Expr, unfoldings: Unfoldings): Expr {
  if (e.tag === 'tyLam') return { ...e, body: etaExpand(e.body, unfoldings) };
  const given = manifestArity(e);
  const wanted = arityOf(e, unfoldings);
  return wanted > given ? addParameters(e, given, wanted) : e;
}

function manifestArity(e: Expr): number {
  if (e.tag === 'lam') return e.params.length + manifestArity(e.body);
  return e.tag === 'cast' ? manifestArity(e.expr) : 0;
}

/** To how many arguments the expression can be applied before any work is done that two such calls could share. */
function arityOf(e: Expr, unfoldings: Unfoldings): number {
  switch (e.tag) {
    case 'lam':
      return e.params.length + arityOf(e.body, unfoldings);
    case 'cast':
      return arityOf(e.expr, unfoldings);
    case 'tyApp':
      return arityOf(e.fun, unfoldings);
    case 'var':
      return isLifted(e.var.type) ? unfoldings.arity(e.var) : 0;
    case 'app': {
      const head = core(e.fun);
      const left = head.tag === 'var' ? unfoldings.arity(head.var) - e.args.length : 0;
      return left > 0 && e.args.every(isCheap) ? left : 0;
    }
    case 'case':
      return caseArity(e, unfoldings);
    case 'let': {
      const cheap = pairsOf(e.bind).every(pair => isValue(pair.rhs));
      return Math.min(arityOf(e.body, unfoldings), cheap ? Infinity : isAction(typeOf(e)) ? 1 : 0);
    }
    case 'lit':
    case 'tyLam':
    case 'con':
    case 'prim':
      return 0;
  }
}

/** An atom, or a box around atoms: so small that it does not matter how often it is made. */
function isCheap(e: Expr): boolean {
  return isAtom(e) || (e.tag === 'con' && e.args.every(isAtom));
}

function caseArity(e: Expr & { readonly tag: 'case' }, unfoldings: Unfoldings): number {
  const arities = e.alts.map(alt =>
    unfoldings.diverges(alt.body) ? Infinity : arityOf(alt.body, unfoldings),
  );
  const least = Math.min(...arities);
  if (least === Infinity) return 0;
  if (isAtom(e.scrutinee) || isSpeculable(e.scrutinee)) return least;
  return isAction(e.type) ? Math.min(1, least) : 0;
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
  if (e.tag === 'cast' && representationOf(e.type) !== undefined)
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
