// What happens before the program: C's names get their functions.

import { freshVar, lambda, varExpr } from '../core/build.ts';
import type { Expr, Pair } from '../core/core.ts';
import { primOps, realWorldState } from '../prim/primops.ts';
import { invariant } from '../source/diagnostics.ts';
import type { Var } from '../types/type.ts';
import { exporting, performed } from './foreign.ts';

/** A function that C knows by a name, at the type that C gets, and the module that says so. */
export interface Exported {
  readonly module: string;
  readonly symbol: string;
  readonly value: Var;
}

/** The start of a program that C's names have been prepared for. */
export function afterExports(start: Pair, exports: readonly Exported[]): Pair {
  if (exports.length === 0) return start;
  const op = primOps.get('ccall#');
  invariant(op !== undefined, 'ccall# is an operation');
  const go = (rest: readonly Exported[], state: Expr): Expr => {
    const [first, ...others] = rest;
    if (first === undefined) return performed(start.rhs, state);
    return exporting(op, varExpr(first.value), first.symbol, state, after => go(others, after));
  };
  const before = freshVar('s', realWorldState);
  const type = start.var.type;
  return {
    var: start.var,
    rhs: { tag: 'cast', expr: lambda([before], go(exports, varExpr(before))), type },
  };
}
