import { freshName, type Name } from '../names/name.ts';
import type { Span } from '../source/source.ts';
import type { Expr, Pat } from '../syntax/syntax.ts';
import type { Checker } from './environment.ts';
import type { Call, Expected, Origin } from './expected.ts';
import { checkForm } from './expressions.ts';
import { plainTyped } from './lets.ts';
import { checkPattern } from './patterns.ts';
import { assume } from './ranks.ts';
import { refine } from './refinement.ts';
import { anyOfKind } from './solver.ts';
import {
  bindAll,
  type DataCon,
  errorType,
  instantiate,
  kindOf,
  liftedKind,
  refined,
  splitCon,
  splitForall,
  splitFun,
  substitute,
  type Type,
  type TyVar,
  type Var,
  varType,
  view,
} from './type.ts';
import type { TExpr, TPat } from './typed.ts';

/** The type of a constructor that has been matched, at the types of the value. */
export function openConstructor(
  c: Checker,
  con: DataCon,
  types: readonly Type[],
  span: Span,
): { readonly type: Type; readonly dicts: readonly Var[]; readonly hidden: readonly Type[] } {
  const { exis, equalities = [], context = [], assumed = [] } = con;
  const sigma = con.written ?? con.type;
  if (exis.length + equalities.length + context.length + assumed.length === 0) {
    return { type: instantiate(sigma, types), dicts: [], hidden: [] };
  }
  c.solver.level++;
  const hidden = c.solver.skolems(exis, kindsAt(c, con.univ, types)).map(skolem => {
    skolem.erased = anyOfKind(skolem.kind);
    c.skolems.set(skolem, { name: con.name.text, span, hidden: true });
    return varType(skolem);
  });
  const by = bindAll([...con.univ, ...exis], [...types, ...hidden]);
  for (const { var: v, type } of equalities) {
    refine(c, substitute(varType(v), by), substitute(type, by));
  }
  const preds = [...context, ...assumed].map(pred => substitute(pred, by));
  const dicts = assume(c, preds, { name: con.name.text, span, hidden: true });
  for (const { var: v, type } of equalities) {
    c.scope.current.equalities.push([substitute(varType(v), by), substitute(type, by)]);
  }
  return { type: instantiate(sigma, [...types, ...hidden]), dicts, hidden };
}
/** The types that the variables of a constructor stand for, in the order of its declaration. */
export function typesInOrder(
  con: DataCon,
  types: readonly Type[],
  hidden: readonly Type[],
): readonly Type[] {
  const all = [...types, ...hidden];
  if (con.signature === undefined) return all;
  const { vars, body } = splitForall(con.signature);
  const by = new Map(bindAll([...con.univ, ...con.exis], all));
  let result = body;
  for (let parts = splitFun(result); parts !== undefined; parts = splitFun(result)) {
    result = parts.res;
  }
  splitCon(result)?.args.forEach((arg, i) => {
    const type = types[i];
    if (arg.tag === 'var' && type !== undefined && !by.has(arg.var)) by.set(arg.var, type);
  });
  return vars.filter(v => v.inferred !== true).map(v => by.get(v) ?? errorType);
}
/** Makes the types that a constructor is used at what the constructor says of them. */
export function satisfyEqualities(c: Checker, con: DataCon, types: readonly Type[]): void {
  const by = bindAll([...con.univ, ...con.exis], types);
  for (const { var: v, type } of con.equalities ?? []) {
    c.solver.unify(substitute(varType(v), by), substitute(type, by));
  }
}

/** What the variables in the kinds of parameters are at some types. */
function kindsAt(c: Checker, params: readonly TyVar[], types: readonly Type[]): Map<TyVar, Type> {
  const kinds = new Map<TyVar, Type>();
  params.forEach((p, i) => {
    const type = types[i];
    if (type !== undefined) kinds.set(p, type);
    if (p.kind === liftedKind || type === undefined) return;
    c.solver.unify(c.solver.kindAtUnknowns(p.kind, params, types, kinds), kindOf(type));
  });
  return kinds;
}

/** Checks an expression where equalities are known, and makes them visible in its type. */
export function checkRefined(
  c: Checker,
  e: Expr<Name>,
  expected: Extract<Expected, { tag: 'check' }>,
): TExpr {
  return { tag: 'cast', expr: checkForm(c, e, expected), type: expected.type };
}

/** A function's type behind some arguments, with what is known about it; notes the cast if there is one. */
export function seenFunction(c: Checker, call: Call, index: number, type: Type): Type {
  if (c.refined.length === 0 || refined(type) === undefined) return type;
  const seen = view(type);
  call.casts.set(index, seen);
  return seen;
}

/** A pattern for a value whose type is known to be another. */
export function castPattern(c: Checker, pat: Pat<Name>, type: Type, why: Origin): TPat {
  const v: Var = { name: freshName('value', 'x'), type };
  const seen = view(type);
  const body: TExpr = { tag: 'cast', expr: { tag: 'var', var: v, types: [] }, type: seen };
  const match = { ...plainTyped(body, seen, pat.span), params: [{ tag: 'var', var: v }] as const };
  const fun: TExpr = { tag: 'lambda', match };
  return { tag: 'view', fun, pat: checkPattern(c, pat, seen, why), type };
}
