// Questions about expressions that several passes ask.

import { children } from '../core/build.ts';
import type { Expr, Pair } from '../core/core.ts';
import { typeOf } from '../core/types.ts';
import { isLifted, isUnboxedTuple } from '../types/builtin.ts';
import { bindAll, splitCon, substitute, type Type, type Var } from '../types/type.ts';

/** How much code an expression is, roughly in instructions; stops counting at `limit`. */
export function sizeOf(expr: Expr, limit: number): number {
  let size = 0;
  const visit = (e: Expr): void => {
    if (size >= limit) return;
    size += ownSize(e);
    for (const child of children(e)) visit(child);
  };
  visit(expr);
  return size;
}

function ownSize(e: Expr): number {
  switch (e.tag) {
    case 'var':
    case 'lit':
    case 'tyApp':
    case 'tyLam':
    case 'cast':
    case 'lam':
      return 0;
    case 'app':
      return 1 + e.args.length;
    case 'con':
      return e.args.length === 0 || isUnboxedTuple(e.con.tyCon) ? 0 : 1 + e.args.length;
    case 'prim':
      return 1;
    case 'let':
      return 1;
    case 'case':
      return Math.max(e.alts.length, 1);
  }
}

/** Can the expression stand for a variable everywhere, at no cost? */
export function isAtom(e: Expr): boolean {
  switch (e.tag) {
    case 'var':
    case 'lit':
      return true;
    case 'con':
      return e.args.length === 0;
    case 'prim':
      return e.op.name === 'realWorld#';
    case 'cast':
      return isAtom(e.expr);
    case 'tyApp':
      return isAtom(e.fun);
    default:
      return false;
  }
}

/** An atom, at types that it may abstract from: `/\a -> f @s @a` costs no more than `f`. */
export function isAlias(e: Expr): boolean {
  return e.tag === 'tyLam' ? isAlias(e.body) : isAtom(e);
}

/** Can an unlifted expression be computed where its result may not be needed? */
export function isSpeculable(e: Expr): boolean {
  if (e.tag !== 'prim') return isAtom(e);
  const safe = !e.op.canFail || isSafeDivision(e);
  return safe && !e.op.sideEffect && e.args.every(isSpeculable);
}

/** Is it a division by a known number that cannot fail? */
function isSafeDivision({ op, args }: Expr & { readonly tag: 'prim' }): boolean {
  const divisor = args[1];
  if (divisor?.tag !== 'lit' || divisor.lit.tag !== 'int') return false;
  const { value } = divisor.lit;
  return (op.name === 'quotInt#' || op.name === 'remInt#') && value !== 0n && value !== -1n;
}

/** Is the expression in weak head normal form, so that evaluating it does nothing? */
export function isValue(e: Expr): boolean {
  switch (e.tag) {
    case 'lam':
    case 'lit':
      return true;
    case 'con':
      return e.args.every(arg => isAtom(arg) || isLifted(typeOf(arg)));
    case 'tyLam':
      return isValue(e.body);
    case 'cast':
      return isValue(e.expr);
    case 'tyApp':
      return isValue(e.fun);
    default:
      return false;
  }
}

/** The type that a newtype stands for, applied to its arguments; undefined for any other type. */
export function representationOf(type: Type): Type | undefined {
  const split = splitCon(type);
  if (split === undefined || split.con.flavour !== 'newtype') return undefined;
  const [con] = split.con.cons;
  const [field] = con?.fields ?? [];
  return con === undefined || field === undefined
    ? undefined
    : substitute(field, bindAll(con.univ, split.args));
}

/** What an expression is below its type abstractions, applications and casts. */
export function core(e: Expr): Expr {
  switch (e.tag) {
    case 'tyLam':
      return core(e.body);
    case 'tyApp':
      return core(e.fun);
    case 'cast':
      return core(e.expr);
    default:
      return e;
  }
}

/**
 * Can the variable occur in the expression? In a large one yes, without a look at all of it: who asks
 * of each part of a long program reads it all as often as it has parts.
 */
export function mayMention(e: Expr, v: Var): boolean {
  let left = 2000;
  const visit = (at: Expr): boolean => {
    if (at.tag === 'var') return at.var === v;
    return --left < 0 || children(at).some(visit);
  };
  return visit(e);
}

/** A function applied to arguments, through casts and type applications. */
export function spine(e: Expr): { head: Expr; args: readonly Expr[] } {
  if (e.tag === 'cast') return spine(e.expr);
  if (e.tag === 'tyApp') return spine(e.fun);
  if (e.tag !== 'app') return { head: e, args: [] };
  const { head, args } = spine(e.fun);
  return { head, args: [...args, ...e.args] };
}

/** The parameters of a function, through type abstractions and casts, and what it does with them. */
export function peel(e: Expr): { params: readonly Var[]; body: Expr } {
  const params: Var[] = [];
  let body = e;
  let at = e;
  while (at.tag === 'lam' || at.tag === 'cast' || (at.tag === 'tyLam' && params.length === 0)) {
    if (at.tag === 'lam') params.push(...at.params);
    if (at.tag === 'lam') body = at.body;
    at = at.tag === 'cast' ? at.expr : at.body;
  }
  return { params, body };
}

/** The names of workers begin so: see the chapter on unboxing. */
export const workerPrefix = 'w$';

/** Does the function only unpack, call, and pack? Then the name of what it calls. */
export function wrapped(rhs: Expr): Var | undefined {
  const { params, body } = peel(rhs);
  if (params.length === 0) return undefined;
  let at = body;
  for (;;) {
    if (at.tag !== 'case') break;
    const [alt] = at.alts;
    if (at.alts.length !== 1 || alt === undefined) return undefined;
    if (at.scrutinee.tag !== 'var') return isPacking(alt.body) ? workerOf(at.scrutinee) : undefined;
    at = alt.body;
  }
  return workerOf(at);
}

function workerOf(call: Expr): Var | undefined {
  const { head, args } = spine(call);
  const plain = call.tag === 'app' && head.tag === 'var' && args.every(isAtom);
  return plain ? head.var : undefined;
}

function isPacking(e: Expr): boolean {
  if (e.tag === 'cast') return isPacking(e.expr);
  const isPart = (arg: Expr): boolean =>
    isAtom(arg) || (arg.tag === 'con' && arg.args.every(isAtom));
  return isAtom(e) || (e.tag === 'con' && e.args.every(isPart));
}
/** The wrappers of a recursive group: those that call a member of it which is no wrapper. */
export function wrappersOf(pairs: readonly Pair[]): ReadonlySet<Var> {
  const targets = new Map(pairs.map(pair => [pair.var, wrapped(pair.rhs)]));
  const wrappers = pairs.filter(pair => {
    const target = targets.get(pair.var);
    return target !== undefined && targets.has(target) && targets.get(target) === undefined;
  });
  return new Set(wrappers.map(pair => pair.var));
}
