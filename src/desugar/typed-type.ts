import { resultType } from '../core/types.ts';
import { invariant } from '../source/diagnostics.ts';
import { listOf, tupleOf, unboxedTupleOf } from '../types/builtin.ts';
import { funType, instantiate, type Type } from '../types/type.ts';
import type { TExpr } from '../types/typed.ts';
import { typeOfPat } from './pattern.ts';

/** The type of an expression, before there is Core of it. */
export function typeOfTyped(e: TExpr): Type {
  const at = (type: Type, types: readonly Type[]): Type =>
    types.length === 0 ? type : instantiate(type, types);
  switch (e.tag) {
    case 'var':
      return at(e.var.type, e.types);
    case 'con':
      return at(e.con.type, e.types);
    case 'prim':
      return at(e.op.type, e.types);
    case 'app':
      return resultType(typeOfTyped(e.fun), 1);
    case 'lambda':
      return funType(e.match.params.map(typeOfPat), e.match.result);
    case 'let':
      return typeOfTyped(e.body);
    case 'typeApp':
      return instantiate(typeOfTyped(e.fun), e.types);
    case 'lit':
    case 'case':
    case 'if':
    case 'cast':
    case 'failure':
    case 'number':
      return e.type;
    case 'overloaded':
      return typeOfTyped(e.expr);
    case 'do': {
      const last = e.stmts.at(-1);
      invariant(last?.tag === 'expr', 'the last statement of a do block is an expression');
      return typeOfTyped(last.expr);
    }
    case 'tuple':
      return e.boxed ? tupleOf(e.types) : unboxedTupleOf(e.types);
    case 'list':
    case 'comprehension':
      return listOf(e.type);
  }
}
