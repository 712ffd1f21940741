import { globalName, type Name } from '../names/name.ts';

import type { Span } from '../source/source.ts';
import type { Expr } from '../syntax/syntax.ts';
import type { Checker } from './environment.ts';
import { checking, demand, type Expected, meet, type Origin } from './expected.ts';
import { checkExpr } from './expressions.ts';
import { withEvidence } from './instantiation.ts';
import { errorType, instantiate, splitForall, splitFun, type Type } from './type.ts';
import type { TExpr } from './typed.ts';

const value = (module: string, text: string): Name => globalName(module, 'value', text);

/** What the syntax of expressions stands for (Haskell 2010, §3.4, §3.10, §3.14). */
export const negateName = value('GHC.Num', 'negate');
const binds = value('GHC.Base', '>>=');
const thens = value('GHC.Base', '>>');
const fails = value('Control.Monad.Fail', 'fail');

/** The operators of `do`: those of the class, or those of `IO` in a library without the class. */
export const bindName = (c: Checker): Name =>
  c.env.hasVariable(binds) ? binds : value('GHC.Base', 'bindIO');
export const thenName = (c: Checker): Name =>
  c.env.hasVariable(thens) ? thens : value('GHC.Base', 'thenIO');
export const failName = (c: Checker): Name =>
  c.env.hasVariable(fails) ? fails : value('GHC.Base', 'failIO');

const enumFrom = value('GHC.Enum', 'enumFrom');
const enumFromThen = value('GHC.Enum', 'enumFromThen');
const enumFromTo = value('GHC.Enum', 'enumFromTo');
const enumFromThenTo = value('GHC.Enum', 'enumFromThenTo');

/** The function behind a range: with a second item or without, finite or not. */
export function rangeName(next: boolean, to: boolean): Name {
  if (to) return next ? enumFromThenTo : enumFromTo;
  return next ? enumFromThen : enumFrom;
}

/** A variable of the library at fresh types. Reports RH0491 when there is none, with `errorType`. */
export function libraryVariable(c: Checker, name: Name, span: Span): { expr: TExpr; type: Type } {
  if (!c.env.hasVariable(name)) {
    c.diagnostics.error(
      'RH0491',
      `this needs the function \`${name}\`, which does not exist`,
      span,
    );
    return { expr: { tag: 'tuple', items: [], types: [], boxed: true }, type: errorType };
  }
  const v = c.env.variable(name);
  c.uses.current.add(v);
  const sigma = v.written ?? v.type;
  const types = splitForall(sigma).vars.map(tv => c.solver.fresh(tv.kind));
  const use: TExpr = { tag: 'var', var: v, types };
  const at = { name: name.text, span };
  return { expr: withEvidence(c, use, sigma, types, at), type: instantiate(sigma, types) };
}

/** A variable of the library, used at a type that it must have. */
export function libraryOperator(c: Checker, name: Name, span: Span, wanted: Type): TExpr {
  const { expr, type } = libraryVariable(c, name, span);
  // It fails where a number stands for something unboxed, or polymorphic.
  demand(c, span, type, wanted, { tag: 'plain', text: `\`${name.text}\` makes a value` });
  return expr;
}
/** Elaborates syntax that stands for a call of a library function. */
export function libraryCall(
  c: Checker,
  e: Expr<Name>,
  name: Name,
  args: readonly Expr<Name>[],
  text: string,
  expected: Expected,
): TExpr {
  const why: Origin = { tag: 'plain', text };
  const fun = libraryVariable(c, name, e.span);
  let rest = fun.type;
  let expr = fun.expr;
  for (const arg of args) {
    const parts = splitFun(rest);
    expr = {
      tag: 'app',
      fun: expr,
      arg: checkExpr(c, arg, checking(parts?.arg ?? errorType, why)),
    };
    rest = parts?.res ?? errorType;
  }
  meet(c, e, rest, expected);
  return expr;
}
