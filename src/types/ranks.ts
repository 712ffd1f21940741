import { freshName, type Name } from '../names/name.ts';
import type { Expr, Pat } from '../syntax/syntax.ts';
import { abstraction, checkPolymorphic } from './bindings.ts';
import type { Checker } from './environment.ts';
import { type Call, checking, type Expected, type Origin } from './expected.ts';
import type { SkolemOrigin } from './explain.ts';
import { checkExpr } from './expressions.ts';
import { isEquality } from './builtin.ts';
import { addGiven, dictionaryVar, newScope } from './evidence.ts';
import { evidenceFor, withEvidence } from './instantiation.ts';
import { letExpr, plainTyped } from './lets.ts';
import { checkPattern } from './patterns.ts';
import {
  bindAll,
  forallType,
  instantiate,
  type Pred,
  splitForall,
  substitute,
  type Type,
  type TyVar,
  type Var,
  varType,
} from './type.ts';
import type { TExpr, TPat } from './typed.ts';
import { refineAll } from './refinement.ts';

/** Is this a type with quantified variables or a context, at its head? */
export function isQuantified(type: Type): boolean {
  const { vars, context } = splitForall(type);
  return vars.length > 0 || context.length > 0;
}

type Checking = Extract<Expected, { tag: 'check' }>;

/** Checks an expression that is to be polymorphic, and abstracts it over the type variables. */
export function checkSigma(c: Checker, e: Expr<Name>, expected: Checking): TExpr {
  const { type: whole, why } = expected;
  const { vars, context, body } = splitForall(whole);
  const sigma = forallType(vars, body, context);
  const origin = originOf(e, expected);
  const signature = { vars, type: sigma };
  const checked = checkPolymorphic(c, signature, origin, type =>
    checkExpr(c, e, checking(type, why)),
  );
  const { tyVars, result } = checked;
  const v: Var = { name: freshName('value', 'poly'), type: sigma };
  const match = plainTyped(result, instantiate(sigma, tyVars.map(varType)), e.span);
  return letExpr(v, abstraction(checked), match, { tag: 'var', var: v, types: [] });
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
  if (!isQuantified(sigma)) return sigma;
  const types = splitForall(sigma).vars.map(v => c.solver.fresh(v.kind));
  const evidence = evidenceFor(c, sigma, types, call);
  call.instances.set(index, { sigma, types, evidence });
  return atInstance(c, call, index, instantiate(sigma, types));
}

/** The function with its arguments and with the types between them. */
export function applyAll(call: Call, fun: TExpr, args: readonly TExpr[]): TExpr {
  const at = (expr: TExpr, index: number): TExpr => {
    const { types = [], evidence = [] } = call.instances.get(index) ?? {};
    const as = call.casts.get(index);
    const used: TExpr = types.length === 0 ? expr : { tag: 'typeApp', fun: expr, types };
    const proved: TExpr =
      evidence.length === 0 ? used : { tag: 'overloaded', expr: used, evidence };
    return as === undefined ? proved : { tag: 'cast', expr: proved, type: as };
  };
  const done = args.reduce<TExpr>((f, arg, i) => ({ tag: 'app', fun: at(f, i), arg }), fun);
  return at(done, args.length);
}

/** Skolems for the variables of a type, and the type with them. They live until the scope ends. */
export function skolemise(
  c: Checker,
  sigma: Type,
  origin: SkolemOrigin,
): { readonly tyVars: readonly TyVar[]; readonly dicts: readonly Var[]; readonly type: Type } {
  c.solver.level++;
  const { vars, context } = splitForall(sigma);
  const tyVars = c.solver.skolems(vars);
  tyVars.forEach((skolem, i) => {
    const v = vars[i];
    if (v !== undefined) c.env.tyVars.set(v.name, skolem);
    c.skolems.set(skolem, origin);
  });
  const types = tyVars.map(varType);
  const preds = context.map(pred => substitute(pred, bindAll(vars, types)));
  const dicts = assume(c, preds, origin);
  return { tyVars, dicts, type: instantiate(sigma, types) };
}

/** From here on, until the scope ends, some constraints are given: the dictionaries are their evidence. */
export function assume(c: Checker, preds: readonly Pred[], origin: SkolemOrigin): Var[] {
  const { level } = c.solver;
  const scope = newScope(level, c.scope.current, origin);
  const dicts = preds.filter(pred => !isEquality(pred)).map(dictionaryVar);
  for (const v of dicts) addGiven(scope, v.type, { tag: 'given', var: v, level });
  c.scope.current = scope;
  refineAll(c, preds);
  return dicts;
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
  const use: TExpr = { tag: 'var', var: v, types };
  const body = withEvidence(c, use, sigma, types, { name: 'this pattern', span: pat.span });
  const match = { ...plainTyped(body, type, pat.span), params: [{ tag: 'var', var: v }] as const };
  const inside = checkPattern(c, pat, type, why);
  return { tag: 'view', fun: { tag: 'lambda', match }, pat: inside, type: sigma };
}
