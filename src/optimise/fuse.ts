// Short-cut fusion: lists that are folded as soon as they are made are not made.

import { apply, freshVar, letIn, varExpr } from '../core/build.ts';
import type { Expr } from '../core/core.ts';
import { typeOf } from '../core/types.ts';
import { globalName, type Name } from '../names/name.ts';
import { consDataCon, nilDataCon } from '../types/builtin.ts';
import type { Type } from '../types/type.ts';

const foldrName = globalName('GHC.Basics', 'value', 'foldr');
const buildName = globalName('GHC.Basics', 'value', 'build');
const appendName = globalName('GHC.Basics', 'value', '++');

/** Is it one of the functions that the equations are about? Until they had their chance it must not be inlined. */
export function isFusible(name: Name): boolean {
  return name === foldrName || name === buildName;
}

/** What a fold of a list that is made on the spot comes down to; undefined for any other call. */
export function fuse(fun: Expr, args: readonly Expr[]): Expr | undefined {
  if (instanceOf(fun, appendName) !== undefined && args.length === 2 && isNil(args[1]))
    return args[0];
  const types = instanceOf(fun, foldrName);
  const [k, z, list, ...rest] = args;
  const [, result] = types ?? [];
  if (k === undefined || z === undefined || list === undefined || result === undefined) {
    return undefined;
  }
  const folded = foldOf(fun, result, k, z, list);
  return folded === undefined ? undefined : apply(folded, rest);
}

/** The types that a global function is applied to; undefined when it is another function. */
function instanceOf(e: Expr, name: Name): readonly Type[] | undefined {
  return e.tag === 'tyApp' && e.fun.tag === 'var' && e.fun.var.name === name ? e.types : undefined;
}

function foldOf(foldr: Expr, result: Type, k: Expr, z: Expr, list: Expr): Expr | undefined {
  if (list.tag === 'let') {
    const folded = foldOf(foldr, result, k, z, list.body);
    return folded === undefined ? undefined : letIn(list.bind, folded);
  }
  const [alt] = list.tag === 'case' ? list.alts : [];
  if (list.tag === 'case' && list.alts.length === 1 && alt !== undefined) {
    const folded = foldOf(foldr, result, k, z, alt.body);
    return folded && { ...list, type: result, alts: [{ con: alt.con, body: folded }] };
  }
  if (isCons(k) && isNil(z)) return list;
  if (isNil(list)) return z;
  if (list.tag === 'con' && list.con === consDataCon) {
    const [head, tail] = list.args;
    if (head === undefined || tail === undefined || !isShort(list)) return undefined;
    return sharing(k, step => apply(step, [head, apply(foldr, [step, z, tail])]));
  }
  if (list.tag !== 'app') return undefined;
  const [first, second] = list.args;
  if (first === undefined) return undefined;
  if (instanceOf(list.fun, buildName) !== undefined) {
    return apply({ tag: 'tyApp', fun: first, types: [result] }, [k, z]);
  }
  if (instanceOf(list.fun, appendName) === undefined || second === undefined) return undefined;
  return sharing(k, step => apply(foldr, [step, apply(foldr, [step, z, second]), first]));
}

/** An expression that uses `e` more than once. */
function sharing(e: Expr, use: (shared: Expr) => Expr): Expr {
  if (e.tag === 'var') return use(e);
  const v = freshVar('k', typeOf(e));
  return letIn({ tag: 'nonrec', var: v, rhs: e }, use(varExpr(v)));
}

function isNil(e: Expr | undefined): boolean {
  return e?.tag === 'con' && e.con === nilDataCon;
}

/** Is it the function that makes a list cell of its two arguments? */
function isCons(e: Expr): boolean {
  if (e.tag !== 'lam' || e.body.tag !== 'con' || e.body.con !== consDataCon) return false;
  const [x, y] = e.params;
  const [a, b] = e.body.args;
  return a?.tag === 'var' && a.var === x && b?.tag === 'var' && b.var === y;
}

/** Is the list written out to its end, and not too long to copy the fold's step for each item? */
function isShort(list: Expr): boolean {
  let rest: Expr | undefined = list;
  for (let n = 0; n < 8; n++) {
    if (rest?.tag !== 'con') return false;
    if (rest.con === nilDataCon) return true;
    rest = rest.args[1];
  }
  return false;
}
/** Does the function call its argument once? */
export function isMaker(name: Name): boolean {
  return name === buildName;
}
