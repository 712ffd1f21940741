import { freshName, type Name } from '../names/name.ts';
import type { Expr, Pat } from '../syntax/syntax.ts';
import { checkPolymorphic } from './bindings.ts';
import type { Checker } from './environment.ts';
import { type Call, checking, type Expected, type Origin } from './expected.ts';
import type { SkolemOrigin } from './explain.ts';
import { checkExpr, letExpr, plainTyped } from './expressions.ts';
import { checkPattern } from './patterns.ts';
import { instantiate, splitForall, type Type, type TyVar, type Var, varType } from './type.ts';
import type { TExpr, TPat } from './typed.ts';

/** Is this a type with quantified variables, at its head? */
export function isQuantified(type: Type): boolean {
  return splitForall(type).vars.length > 0;
}

type Checking = Extract<Expected, { tag: 'check' }>;

/** Checks an expression that is to be polymorphic, and abstracts it over the type variables. */
export function checkSigma(c: Checker, e: Expr<Name>, expected: Checking): TExpr {
  const { type: sigma, why } = expected;
  const origin = originOf(e, expected);
  const signature = { vars: splitForall(sigma).vars, type: sigma };
  const { tyVars, result } = checkPolymorphic(c, signature, origin, type =>
    checkExpr(c, e, checking(type, why)),
  );
  const v: Var = { name: freshName('value', 'poly'), type: sigma };
  const match = plainTyped(result, instantiate(sigma, tyVars.map(varType)), e.span);
  return letExpr(v, tyVars, match, { tag: 'var', var: v, types: [] });
}

/** Whose type it is that has the quantifier. */
function originOf(e: Expr<Name>, { why }: Checking): SkolemOrigin {
  if (why.tag === 'argument') return { name: why.call.name, span: why.call.span };
  if (why.tag === 'field') return { name: why.con.name.text, span: why.span };
  if (why.tag === 'signature') return { name: why.name, span: why.span };
  return { name: 'this expression', span: e.span };
}

/** The type without the quantifier at its head; notes for the call what its variables became. */
export function atInstance(c: Checker, call: Call, index: number, sigma: Type): Type {
  const { vars } = splitForall(sigma);
  if (vars.length === 0) return sigma;
  const types = vars.map(v => c.solver.fresh(v.kind));
  call.instances.set(index, { sigma, types });
  return atInstance(c, call, index, instantiate(sigma, types));
}

/** The function with its arguments and with the types between them. */
export function applyAll(call: Call, fun: TExpr, args: readonly TExpr[]): TExpr {
  const at = (expr: TExpr, index: number): TExpr => {
    const instance = call.instances.get(index);
    const as = call.casts.get(index);
    const used: TExpr =
      instance === undefined ? expr : { tag: 'typeApp', fun: expr, types: instance.types };
    return as === undefined ? used : { tag: 'cast', expr: used, type: as };
  };
  const done = args.reduce<TExpr>((f, arg, i) => ({ tag: 'app', fun: at(f, i), arg }), fun);
  return at(done, args.length);
}

/** Skolems for the variables of a type, and the type with them. They live until the scope ends. */
export function skolemise(
  c: Checker,
  sigma: Type,
  origin: SkolemOrigin,
): { readonly tyVars: readonly TyVar[]; readonly type: Type } {
  c.solver.level++;
  const tyVars = splitForall(sigma).vars.map(v => {
    const skolem = c.solver.skolem(v);
    c.env.tyVars.set(v.name, skolem);
    c.skolems.set(skolem, origin);
    return skolem;
  });
  return { tyVars, type: instantiate(sigma, tyVars.map(varType)) };
}
/** Does a pattern do more with a value than to name it? */
export function looksInside(pat: Pat<Name>): boolean {
  return pat.tag === 'con' || pat.tag === 'record' || pat.tag === 'tuple' || pat.tag === 'list';
}

/** A pattern for an instance of a polymorphic value. */
export function patternAtInstance(c: Checker, pat: Pat<Name>, sigma: Type, why: Origin): TPat {
  const types = splitForall(sigma).vars.map(v => c.solver.fresh(v.kind));
  const type = instantiate(sigma, types);
  const v: Var = { name: freshName('value', 'poly'), type: sigma };
  const body: TExpr = { tag: 'var', var: v, types };
  const match = { ...plainTyped(body, type, pat.span), params: [{ tag: 'var', var: v }] as const };
  const inside = checkPattern(c, pat, type, why);
  return { tag: 'view', fun: { tag: 'lambda', match }, pat: inside, type: sigma };
}
