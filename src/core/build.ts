import { freshName } from '../names/name.ts';
import { type PrimOp, primOps, realWorldState } from '../prim/primops.ts';
import { invariant } from '../source/diagnostics.ts';
import { anyOfKind } from '../types/solver.ts';
import type { DataCon, TyVar, Type, Var } from '../types/type.ts';
import type { Alt, Bind, Expr, Pair } from './core.ts';

/** A local variable that differs from all others. The text is only for people. */
export function freshVar(text: string, type: Type): Var {
  return { name: freshName('value', text), type };
}

export function varExpr(v: Var, types: readonly Type[] = []): Expr {
  const expr: Expr = { tag: 'var', var: v };
  return types.length === 0 ? expr : { tag: 'tyApp', fun: expr, types };
}

/** The function applied; nested applications become one, and none stays what it was. */
export function apply(fun: Expr, args: readonly Expr[]): Expr {
  if (args.length === 0) return fun;
  return fun.tag === 'app'
    ? { tag: 'app', fun: fun.fun, args: [...fun.args, ...args] }
    : { tag: 'app', fun, args };
}

/** The function of these parameters; nested functions become one. */
export function lambda(params: readonly Var[], body: Expr): Expr {
  if (params.length === 0) return body;
  return body.tag === 'lam'
    ? { tag: 'lam', params: [...params, ...body.params], body: body.body }
    : { tag: 'lam', params, body };
}

export function tyLambda(params: readonly TyVar[], body: Expr): Expr {
  return params.length === 0 ? body : { tag: 'tyLam', params, body };
}

export function letIn(bind: Bind, body: Expr): Expr {
  return { tag: 'let', bind, body };
}

export function conExpr(con: DataCon, types: readonly Type[], args: readonly Expr[]): Expr {
  return { tag: 'con', con, types, args };
}

/** What stands for the types that a constructor hides, once it has been matched: nobody knows them. */
export function hiddenTypes(con: DataCon): Type[] {
  return con.exis.map(v => anyOfKind(v.kind));
}

/** The pairs that a binding consists of. */
export function pairsOf(bind: Bind): readonly Pair[] {
  return bind.tag === 'nonrec' ? [bind] : bind.pairs;
}

/** A primitive operation by its name, which must be one. */
export function primOp(name: string): PrimOp {
  const op = primOps.get(name);
  invariant(op !== undefined, `${name} is a primitive operation`);
  return op;
}

/** An argument that takes no space, and says by its presence that here something is called. */
export const voidArg: Expr = { tag: 'prim', op: primOp('realWorld#'), types: [], args: [] };

/** A parameter for `voidArg`. */
export function voidParam(): Var {
  return freshVar('void', realWorldState);
}

/** The expressions directly inside an expression, from left to right. */
export function children(expr: Expr): readonly Expr[] {
  switch (expr.tag) {
    case 'var':
    case 'lit':
      return [];
    case 'app':
      return [expr.fun, ...expr.args];
    case 'tyApp':
      return [expr.fun];
    case 'lam':
    case 'tyLam':
      return [expr.body];
    case 'con':
    case 'prim':
      return expr.args;
    case 'let':
      return [...pairsOf(expr.bind).map(p => p.rhs), expr.body];
    case 'case':
      return [expr.scrutinee, ...expr.alts.map((alt: Alt) => alt.body)];
    case 'cast':
      return [expr.expr];
  }
}

/** Calls `visit` for the expression and all that are inside it, outer ones first. */
export function walk(expr: Expr, visit: (expr: Expr) => void): void {
  visit(expr);
  switch (expr.tag) {
    case 'var':
    case 'lit':
      return;
    case 'app':
      walk(expr.fun, visit);
      for (const arg of expr.args) walk(arg, visit);
      return;
    case 'tyApp':
      return walk(expr.fun, visit);
    case 'lam':
    case 'tyLam':
      return walk(expr.body, visit);
    case 'con':
    case 'prim':
      for (const arg of expr.args) walk(arg, visit);
      return;
    case 'let':
      for (const { rhs } of pairsOf(expr.bind)) walk(rhs, visit);
      return walk(expr.body, visit);
    case 'case':
      walk(expr.scrutinee, visit);
      for (const { body } of expr.alts) walk(body, visit);
      return;
    case 'cast':
      return walk(expr.expr, visit);
  }
}
