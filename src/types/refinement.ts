import type { Span } from '../source/source.ts';
import type { Pat } from '../syntax/syntax.ts';
import type { Name } from '../names/name.ts';
import { freshName } from '../names/name.ts';
import { equalitiesOf } from './equalities.ts';
import { addRule, stuckFamily } from './families.ts';
import { sameType } from './type.ts';
import type { Meta } from './type.ts';
import type { Evidence, EvidenceScope } from './evidence.ts';
import { isEquality } from './builtin.ts';
import type { Checker } from './environment.ts';
import type { Call, Expected, Origin } from './expected.ts';
import { checkForm, plainTyped } from './expressions.ts';
import { checkPattern } from './patterns.ts';
import { assume } from './ranks.ts';
import { anyOfKind } from './solver.ts';
import {
  bindAll,
  type DataCon,
  errorType,
  instantiate,
  isUnknown,
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
import type { Expr } from '../syntax/syntax.ts';

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

/** Takes two types to be equal until the scope ends. If they cannot be, nothing inside is ever reached. */
export function refine(c: Checker, a: Type, b: Type): void {
  const [x, y] = [view(a), view(b)];
  if (x === y) return;
  if (refineFamily(c, x, y) || refineFamily(c, y, x)) return;
  if (x.tag === 'meta' || y.tag === 'meta') {
    if (x.tag === 'meta') return suppose(c, x.meta, y);
    if (y.tag === 'meta') return suppose(c, y.meta, x);
  }
  if (x.tag === 'var' && (y.tag !== 'var' || y.var.level <= x.var.level)) return bind(c, x.var, y);
  if (y.tag === 'var') return bind(c, y.var, x);
  const [left, right] = [splitCon(x), splitCon(y)];
  if (left !== undefined && right !== undefined) {
    if (left.con !== right.con) return;
    left.args.forEach((arg, i) => {
      const other = right.args[i];
      if (other !== undefined) refine(c, arg, other);
    });
  } else if (x.tag === 'app' && y.tag === 'app') {
    refine(c, x.fun, y.fun);
    refine(c, x.arg, y.arg);
  }
}

function bind(c: Checker, v: TyVar, type: Type): void {
  if (mentionsVar(type, v)) return;
  if (v.kind !== liftedKind && !isUnknown(v.kind)) c.solver.unify(v.kind, kindOf(type));
  v.given = type;
  c.refined.push(() => {
    v.given = undefined;
  });
  if (v.level < c.solver.level) closeOff(c);
}

function mentionsVar(type: Type, v: TyVar): boolean {
  const t = view(type);
  switch (t.tag) {
    case 'var':
      return t.var === v;
    case 'app':
      return mentionsVar(t.fun, v) || mentionsVar(t.arg, v);
    case 'fun':
      return mentionsVar(t.arg, v) || mentionsVar(t.res, v);
    case 'forall':
      return mentionsVar(t.body, v);
    case 'con':
    case 'meta':
      return false;
  }
}
/** Takes the equalities among some constraints to hold. */
export function refineAll(c: Checker, preds: readonly Type[]): void {
  for (const pred of preds) {
    refineAll(c, equalitiesOf(pred));
    const [a, b] = splitCon(pred)?.args ?? [];
    if (!isEquality(pred) || a === undefined || b === undefined) continue;
    c.scope.current.equalities.push([a, b]);
    refine(c, a, b);
  }
}

/** Takes a family that is stuck to be a type, until the scope ends. Says whether that is what it is. */
function refineFamily(c: Checker, a: Type, b: Type): boolean {
  const stuck = stuckFamily(a);
  if (stuck === undefined) return false;
  if (!mentions(b, a)) c.refined.push(addRule(stuck.family, stuck.args, b));
  return true;
}

/** Does a type occur in another? */
function mentions(type: Type, part: Type): boolean {
  const t = view(type);
  if (sameType(t, part)) return true;
  if (t.tag === 'app') return mentions(t.fun, part) || mentions(t.arg, part);
  return t.tag === 'fun' && (mentions(t.arg, part) || mentions(t.res, part));
}

/** Takes an unknown to be a type, until the scope ends. */
function suppose(c: Checker, meta: Meta, type: Type): void {
  if (mentions(type, { tag: 'meta', meta })) return;
  c.solver.unify(meta.kind, kindOf(type));
  meta.given = type;
  c.refined.push(() => {
    meta.given = undefined;
  });
  closeOff(c);
}

/** Until the scope ends, what is unknown outside of it is not to be solved. */
function closeOff(c: Checker): void {
  const outer = c.solver.closed;
  c.solver.closed = c.solver.level;
  c.refined.push(() => {
    c.solver.closed = outer;
  });
}

/** Does some work on a constraint with the knowledge of the place that it comes from. */
export function inItsScope<T>(c: Checker, evidence: Evidence, work: () => T): T {
  const scopes = scopesInside(c, evidence);
  if (scopes.length === 0) return work();
  const { level } = c.solver;
  const known = c.refined.length;
  for (const scope of scopes.reverse()) {
    c.solver.level = scope.level;
    for (const [a, b] of scope.equalities) refine(c, a, b);
  }
  const result = work();
  if (evidence.ref !== undefined && c.refined.length > known) evidence.refined = true;
  c.solver.level = level;
  for (const undo of c.refined.splice(known).reverse()) undo();
  return result;
}

/** The scopes with equalities that a constraint has left, the innermost first. */
export function scopesInside(c: Checker, { scope }: Evidence): EvidenceScope[] {
  const found: EvidenceScope[] = [];
  for (let s: EvidenceScope | undefined = scope; s !== undefined; s = s.parent) {
    if (s === c.scope.current) break;
    if (s.equalities.length > 0) found.push(s);
  }
  return found;
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
