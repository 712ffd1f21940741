import type { PrimOp } from '../prim/primops.ts';
import { invariant } from '../source/diagnostics.ts';
import { primTyCons } from '../types/builtin.ts';
import { conType, forallType, funType, instantiate, splitFun, type Type } from '../types/type.ts';
import type { Expr, Lit } from './core.ts';

/** The type of a literal. */
export function typeOfLit(lit: Lit): Type {
  return primTyCons[litTypes[lit.tag]].type;
}

const litTypes = {
  int: 'Int#',
  word: 'Word#',
  char: 'Char#',
  double: 'Double#',
  float: 'Float#',
  string: 'Addr#',
} as const satisfies Record<Lit['tag'], string>;

/**
 * The type of an expression that `lint` accepts. Takes time linear in the depth of the expression's
 * heads, bodies and functions, for arguments and alternatives need not be looked at.
 */
export function typeOf(expr: Expr): Type {
  switch (expr.tag) {
    case 'var':
      return expr.var.type;
    case 'lit':
      return typeOfLit(expr.lit);
    case 'app':
      return resultType(typeOf(expr.fun), expr.args.length);
    case 'tyApp':
      return instantiate(typeOf(expr.fun), expr.types);
    case 'lam':
      return funType(
        expr.params.map(p => p.type),
        typeOf(expr.body),
      );
    case 'tyLam':
      return forallType(expr.params, typeOf(expr.body));
    case 'con':
      return conType(expr.con.tyCon, expr.types.slice(0, expr.con.univ.length));
    case 'prim':
      return resultType(primType(expr.op, expr.types), expr.op.arity);
    case 'let':
      return typeOf(expr.body);
    case 'case':
    case 'cast':
      return expr.type;
  }
}

/** What is left of a function's type after so many arguments. */
export function resultType(fun: Type, count: number): Type {
  let type = fun;
  for (let i = 0; i < count; i++) {
    const split = splitFun(type);
    invariant(split !== undefined, 'what is applied to an argument has a function type');
    type = split.res;
  }
  return type;
}

/** The type of an operation at the types it is used at. */
export function primType(op: PrimOp, types: readonly Type[]): Type {
  return types.length === 0 ? op.type : instantiate(op.type, types);
}
