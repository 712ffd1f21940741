import { unitCon } from '../names/builtin.ts';
import { freshName, type Name } from '../names/name.ts';
import type { Span } from '../source/source.ts';
import type { Expr, SynType } from '../syntax/syntax.ts';
import type { Checker } from './environment.ts';
import { type Call, checking, type Expected, meet, meetNow, type Origin } from './expected.ts';
import { settleCall } from './explain.ts';
import { checkExpr, inferExpr } from './expressions.ts';
import { ownUse, type Use, withEvidence } from './instantiation.ts';
import { letExpr, plainTyped } from './lets.ts';
import { count, TypePrinter } from './print.ts';
import { ofKind } from './signatures.ts';
import {
  type DataCon,
  errorType,
  instantiate,
  mayBecomeFun,
  prune,
  splitForall,
  splitFun,
  type Type,
  type Var,
  view,
  liftedKind,
  type TyVar,
} from './type.ts';
import type { TExpr } from './typed.ts';
import { splitPred } from './classes.ts';
import { splitCon } from './type.ts';
import { applyAll, atInstance } from './ranks.ts';
import { isQuantified } from './ranks.ts';
import { typeFromSyntax } from './signatures.ts';
import { seenFunction } from './opening.ts';
import type { Pat } from '../syntax/syntax.ts';
import { satisfyEqualities } from './opening.ts';
import { scaled, useOnce } from './linear.ts';
import { multiplicityOf } from './type.ts';
import { bindingImplicit } from './implicit.ts';
import { usedAt } from './callers.ts';

/** A function with the arguments that stand beside it. */
interface Spine {
  readonly head: Expr<Name>;
  /** The types that stand directly behind it. */
  readonly types: readonly SynType<Name>[];
  readonly args: readonly Expr<Name>[];
}

/** Takes an application apart: `f x y`, `x + y` and `(x +)` are all calls. */
function spineOf(e: Expr<Name>): Spine {
  switch (e.tag) {
    case 'app': {
      const { head, types, args } = spineOf(e.fun);
      return { head, types, args: [...args, bare(e.arg)] };
    }
    case 'typeApp': {
      const { head, types, args } = spineOf(e.fun);
      if (args.length > 0) return { head: e, types: [], args: [] };
      return { head, types: [...types, e.type], args };
    }
    case 'binary':
      if (isDollar(e.op)) {
        const { head, types, args } = spineOf(e.left);
        return { head, types, args: [...args, bare(e.right)] };
      }
      return { head: e.op, types: [], args: [bare(e.left), bare(e.right)] };
    case 'leftSection':
      return { head: e.op, types: [], args: [bare(e.arg)] };
    case 'paren':
      return spineOf(e.expr);
    default:
      return { head: e, types: [], args: [] };
  }
}

/** An expression without the parentheses around it. */
function bare(e: Expr<Name>): Expr<Name> {
  return e.tag === 'paren' ? bare(e.expr) : e;
}
/** A function before its arguments are looked at; `sigma` is its type before instantiation. */
export interface Head {
  readonly expr: TExpr;
  readonly type: Type;
  readonly sigma: Type;
}

function inferHead(c: Checker, e: Expr<Name>, given: readonly SynType<Name>[]): Head {
  if (e.tag === 'con') return inferConstructor(c, c.env.dataCon(e.name), e.span, given);
  if (e.tag === 'typeApp') return noTypeArgument(c, e.type);
  if (e.tag !== 'var') {
    if (given[0] !== undefined) return noTypeArgument(c, given[0]);
    const { expr, type } = inferExpr(c, e);
    return { expr, type, sigma: type };
  }
  const use = { name: e.name.text, span: e.span };
  const op = c.env.primOp(e.name);
  if (op !== undefined) {
    return atTypes(c, op.type, given, use, types => ({ tag: 'prim', op, types }));
  }
  if (isHiddenField(c, e)) return { expr: unusable, type: errorType, sigma: errorType };
  if (e.name.text.startsWith('$b') && !c.env.hasVariable(e.name)) {
    const text = e.name.text.slice(2);
    const message = `the pattern \`${text}\` is for matching only: it makes no values`;
    c.diagnostics.error('RH0466', message, e.span, {
      hints: ['declare it with `=`, or say after `where` what it makes'],
    });
    return { expr: unusable, type: errorType, sigma: errorType };
  }
  return inferVariable(c, c.env.variable(e.name), use, given);
}
/** A data constructor as a function. */
export function inferConstructor(
  c: Checker,
  con: DataCon,
  span: Span,
  given: readonly SynType<Name>[] = [],
): Head {
  const make = (types: Type[]): TExpr => {
    satisfyEqualities(c, con, types);
    return { tag: 'con', con, types };
  };
  const head = atTypes(c, con.written ?? con.type, given, { name: con.name.text, span }, make);
  if (c.linear !== undefined) {
    const type = withOpenArrows(c, head.type, con.fields.length, con.unrestricted ?? []);
    return { ...head, type };
  }
  return head;
}

function inferVariable(c: Checker, v: Var, use: Use, given: readonly SynType<Name>[]): Head {
  c.uses.current.add(v);
  if (c.linear !== undefined) useOnce(c.linear, v);
  const own = c.recursive.get(v);
  if (own !== undefined) return { expr: ownUse(c, v, own), type: v.type, sigma: v.type };
  const make = (types: Type[]): TExpr => {
    const special = usedAt(c, v, use, types) ?? bindingImplicit(c, v, types, use.span);
    return special ?? { tag: 'var', var: v, types };
  };
  const visible = withoutKinds(v, given);
  return atTypes(c, v.written ?? v.type, visible, use, make);
}

/** Something polymorphic at the types that are given, and at unknown ones where none is. */
function atTypes(
  c: Checker,
  sigma: Type,
  given: readonly SynType<Name>[],
  use: Use,
  make: (types: Type[]) => TExpr,
): Head {
  const { vars } = splitForall(sigma);
  const types: Type[] = [];
  let used = 0;
  const kinds = new Map<TyVar, Type>();
  for (const v of vars) {
    const kind =
      v.kind === liftedKind ? v.kind : c.solver.kindAtUnknowns(v.kind, vars, types, kinds);
    const syntax = v.inferred === true ? undefined : given[used++];
    types.push(syntax === undefined ? c.solver.fresh(kind) : ofKind(c, syntax, kind));
  }
  const extra = given[used];
  if (extra !== undefined) return noTypeArgument(c, extra);
  const expr = withEvidence(c, make(types), sigma, types, use);
  return { expr, type: instantiate(sigma, types), sigma };
}
/** Of a method the first type arguments are for the variables that the kind of the class names. */
function withoutKinds(v: Var, given: readonly SynType<Name>[]): readonly SynType<Name>[] {
  const [own] = given.length === 0 ? [] : splitForall(v.type).context;
  const cls = own === undefined ? undefined : splitPred(own)?.class;
  if (cls?.methods.some(method => method.selector === v) !== true) return given;
  return given.slice(cls.tyCon.kindVars.filter(k => k.inferred !== true).length);
}
function withOpenArrows(
  c: Checker,
  type: Type,
  count: number,
  unrestricted: readonly boolean[],
): Type {
  const [first, ...rest] = unrestricted;
  const t = view(type);
  if (count === 0 || t.tag !== 'fun') return type;
  const res = withOpenArrows(c, t.res, count - 1, rest);
  return first === true ? { ...t, res } : { ...t, mult: c.solver.fresh(), res };
}

/** Reports a type argument where no type variable is quantified. RH0427. */
function noTypeArgument(c: Checker, { span }: SynType<Name>): Head {
  c.diagnostics.error('RH0427', 'nothing here can be applied to a type', span, {
    hints: ['a type argument is for a variable of a `forall`, in the order of the signature'],
  });
  const expr: TExpr = { tag: 'tuple', items: [], types: [], boxed: true };
  return { expr, type: errorType, sigma: errorType };
}

/** Checks a variable, a constructor, or a call. */
export function checkApplication(c: Checker, e: Expr<Name>, expected: Expected): TExpr {
  const { head, types, args } = spineOf(e);
  const shared = fieldOfSeveral(e);
  if (shared !== undefined) checkChosen(c, shared, args[0], expected);
  const { expr, type, sigma } = inferHead(c, head, types);
  if (args.length === 0) return nothingApplied(c, e, { expr, type, sigma }, expected);
  const operator = (e.tag === 'binary' || e.tag === 'leftSection') && head === e.op;
  const call = newCall(head, args, sigma, operator);
  const result = parametersOf(c, call, type, e);
  const early = !isVariableResult(sigma, args.length);
  const complain = early ? meetNow(c, e, result, expected) : undefined;
  const check = (arg: Expr<Name>, index: number): TExpr => {
    const why: Origin = { tag: 'argument', call, index };
    const wanted = checking(call.params[index] ?? errorType, why);
    return scaled(c, call.mults[index], () => checkExpr(c, arg, wanted));
  };
  const typed: TExpr[] = [];
  for (const late of [false, true]) {
    for (const [index, arg] of args.entries()) {
      if (refines(c, bare(arg)) === late) typed[index] = check(arg, index);
    }
  }
  settleCall(c, call);
  complain?.();
  if (!early) meet(c, e, result, expected);
  return applied(call, expr, typed);
}

function nothingApplied(c: Checker, e: Expr<Name>, head: Head, expected: Expected): TExpr {
  const call = newCall(e, [], head.sigma, false);
  const type = atInstance(c, call, 0, head.type);
  meet(c, e, type, expected);
  return applyAll(call, head.expr, []);
}

const applied = applyAll;
/** The operator `$` of the library. */
function isDollar(e: Expr<Name>): boolean {
  return e.tag === 'var' && e.name.text === '$' && dollarModules.has(e.name.module ?? '');
}

const dollarModules: ReadonlySet<string> = new Set(['GHC.Base', 'GHC.Basics']);
const unusable: TExpr = { tag: 'tuple', items: [], types: [], boxed: true };

/** A field whose type its constructor hides is good for patterns only. RH0432. */
function isHiddenField(c: Checker, e: Extract<Expr<Name>, { tag: 'var' }>): boolean {
  if (c.env.hasVariable(e.name) || !c.env.isField(e.name)) return false;
  const message = `the field \`${e.name.text}\` has a type that its constructor hides`;
  c.diagnostics.error('RH0432', message, e.span, {
    hints: ['match the constructor: the type is known to be the same inside of one alternative'],
  });
  return true;
}
function newCall(
  head: Expr<Name>,
  args: readonly Expr<Name>[],
  type: Type,
  operator: boolean,
): Call {
  const name = head.tag === 'var' || head.tag === 'con' ? head.name.text : 'this function';
  const found = {
    params: [],
    actuals: [],
    failures: [],
    instances: new Map(),
    casts: new Map(),
    mults: [],
  };
  return { name, span: head.span, operator, type, args, ...found };
}

/** Is the result of the function one of its type variables, after so many arguments? */
function isVariableResult(sigma: Type, args: number): boolean {
  let type = splitForall(sigma).body;
  for (let i = 0; i < args; i++) type = splitFun(type)?.res ?? type;
  const { tag } = prune(type);
  return tag === 'var' || tag === 'meta';
}

/** Why a call may have more arguments than its function takes. */
function slipsOfArguments(call: Call, rest: Type, takes: number): string[] {
  const last = call.args[takes - 1]?.span ?? call.span;
  const next = call.args[takes]?.span;
  if (next !== undefined) {
    const { source } = next;
    const line = source.lineAt(next.start);
    if (line > source.lineAt(last.start)) {
      return [`line ${line} goes on with the call, since it does not begin where its block does`];
    }
  }
  const param = call.params[0];
  const tuple = param === undefined ? undefined : splitCon(param);
  const isTuple = tuple?.con.name.text.startsWith('(,') === true;
  if (takes === 1 && isTuple && tuple.args.length === call.args.length) {
    return [`it takes one argument, a tuple: \`${call.name} (…, …)\``];
  }
  return splitCon(rest)?.con.name.text === 'IO' ? ['a new action needs a line of its own'] : [];
}

/** Finds the type of each parameter of a call and gives the type of the result. */
function parametersOf(c: Checker, call: Call, fun: Type, e: Expr<Name>): Type {
  let rest = fun;
  for (const [i] of call.args.entries()) {
    rest = atInstance(c, call, i, rest);
    rest = seenFunction(c, call, i, rest);
    let parts = splitFun(rest);
    if (parts === undefined) {
      const type = view(rest);
      if (type === errorType) return errorType;
      parts = { arg: c.solver.freshOpen(), res: c.solver.freshOpen() };
      const isFunction =
        mayBecomeFun(type) &&
        c.solver.unify(type, c.solver.functionOf(parts.arg, parts.res)) === undefined;
      if (!isFunction) {
        reportTooMany(c, call, type, i, e);
        return errorType;
      }
    }
    call.params.push(parts.arg);
    if (c.solver.impredicative) lookAt(c, call.args[i], parts.arg);
    if (c.linear !== undefined) call.mults.push(multiplicityOf(rest));
    rest = parts.res;
  }
  rest = atInstance(c, call, call.args.length, rest);
  return rest;
}
function reportTooMany(c: Checker, call: Call, type: Type, takes: number, e: Expr<Name>): void {
  const printer = new TypePrinter([call.type, type], { stringName: true });
  const given = call.args.length;
  const message =
    takes === 0
      ? `\`${call.name}\` is not a function, but is given ${count(given, 'argument')}`
      : `\`${call.name}\` takes ${count(takes, 'argument')}, but is given ${given}`;
  const hints: string[] = [];
  hints.push(...slipsOfArguments(call, type, takes));
  c.diagnostics.error('RH0420', message, e.span, {
    more: [{ span: call.span, text: `this is \`${printer.print(splitForall(call.type).body)}\`` }],
    hints,
  });
}
/** Makes a parameter what its argument is, if that can be seen and has quantifiers inside. */
function lookAt(c: Checker, arg: Expr<Name> | undefined, param: Type): void {
  const type = arg === undefined || isQuantified(param) ? undefined : seenType(c, arg);
  if (type === undefined || !mentionsQuantifier(type)) return;
  c.solver.trying(() => c.solver.unify(param, type));
}

/** The type of a variable, a constructor or a call of one, as far as a look shows it. */
function seenType(c: Checker, e: Expr<Name>): Type | undefined {
  const { head, types, args } = spineOf(e);
  const sigma = types.length > 0 ? undefined : declaredType(c, head);
  if (sigma === undefined) return undefined;
  let rest = withUnknowns(c, sigma);
  for (const arg of args) {
    const parts = splitFun(rest);
    if (parts === undefined) return undefined;
    lookAt(c, arg, parts.arg);
    rest = withUnknowns(c, parts.res);
  }
  return rest;
}

function declaredType(c: Checker, head: Expr<Name>): Type | undefined {
  if (head.tag === 'con') return c.env.dataCon(head.name).type;
  if (head.tag === 'annotated') return typeFromSyntax(c, head.type);
  if (head.tag !== 'var' || !c.env.hasVariable(head.name)) return undefined;
  return c.env.primOp(head.name) === undefined ? c.env.variable(head.name).type : undefined;
}

function withUnknowns(c: Checker, sigma: Type): Type {
  if (!isQuantified(sigma)) return sigma;
  const { vars } = splitForall(sigma);
  return withUnknowns(
    c,
    instantiate(
      sigma,
      vars.map(v => c.solver.fresh(v.kind)),
    ),
  );
}

/** Is there a quantifier anywhere in a type? */
function mentionsQuantifier(type: Type): boolean {
  const t = prune(type);
  if (t.tag === 'fun') return mentionsQuantifier(t.arg) || mentionsQuantifier(t.res);
  if (t.tag === 'app') return mentionsQuantifier(t.fun) || mentionsQuantifier(t.arg);
  return t.tag === 'forall';
}

/** Is it a function that finds out which types are equal by taking its argument apart? */
function refines(c: Checker, e: Expr<Name>): boolean {
  if (e.tag === 'lambda') return e.params.some(pat => equates(c, pat));
  if (e.tag !== 'lambdaCase') return false;
  return e.alts.some(({ params }) => params.some(pat => equates(c, pat)));
}

function equates(c: Checker, pat: Pat<Name>): boolean {
  switch (pat.tag) {
    case 'con':
      if (c.env.patternSynonym(pat.con.name) !== undefined) return false;
      if ((c.env.dataCon(pat.con.name).equalities ?? []).length > 0) return true;
      return pat.args.some(arg => equates(c, arg));
    case 'tuple':
      return pat.items.some(item => equates(c, item));
    case 'paren':
    case 'bang':
    case 'annotated':
      return equates(c, pat.pat);
    default:
      return false;
  }
}
type TypeArgument = Extract<Expr<Name>, { tag: 'typeApp' }>;

/** What is called, if it is the name of several fields. */
function fieldOfSeveral(e: Expr<Name>): TypeArgument | undefined {
  switch (e.tag) {
    case 'app':
      return fieldOfSeveral(e.fun);
    case 'paren':
      return fieldOfSeveral(e.expr);
    case 'typeApp':
      return e.shared === true ? e : undefined;
    default:
      return undefined;
  }
}

/** Does the argument, or what is expected, say in so many words which field it is? RH0305. */
function checkChosen(
  c: Checker,
  { type, span }: TypeArgument,
  of: Expr<Name> | undefined,
  expected: Expected,
): void {
  if (of !== undefined && bare(of).tag === 'annotated') return;
  // What is known by now of a type that was not known before does not count.
  const wanted = expected.tag === 'check' && of === undefined ? expected.type : undefined;
  if (wanted?.tag === 'fun' && wanted.arg.tag !== 'meta' && splitCon(wanted.arg)) return;
  const name = type.tag === 'literal' ? `${type.value}` : '';
  c.diagnostics.error('RH0305', `several types have a field \`${name}\``, span, {
    text: 'ambiguous',
    hints: [`say which: \`${name} (record :: Type)\`, or match the constructor`],
  });
}

type RightSection = Extract<Expr<Name>, { tag: 'rightSection' }>;

/** `(op e)` is `\x -> x op e`, where `e` is evaluated once at most: `let y = e in \x -> x op y`. */
export function checkOperatorSection(c: Checker, e: RightSection, expected: Expected): TExpr {
  const { expr, type, sigma } = inferHead(c, e.op, []);
  const arg = bare(e.arg);
  const missing: Expr<Name> = { tag: 'con', name: unitCon, span: e.op.span };
  const call = newCall(e.op, [missing, arg], sigma, true);
  const result = parametersOf(c, call, type, e);
  const [left, right] = [call.params[0] ?? errorType, call.params[1] ?? errorType];
  meet(c, e, c.solver.functionOf(left, result), expected);
  const typed = checkExpr(c, arg, checking(right, { tag: 'argument', call, index: 1 }));
  settleCall(c, call);
  return sectionLambda(e.span, expr, typed, { left, right, result });
}
function sectionLambda(
  span: Span,
  op: TExpr,
  arg: TExpr,
  types: { readonly left: Type; readonly right: Type; readonly result: Type },
): TExpr {
  const x: Var = { name: freshName('value', 'x'), type: types.left };
  const half: TExpr = { tag: 'app', fun: op, arg: { tag: 'var', var: x, types: [] } };
  const lambda = (y: TExpr): TExpr => {
    const match = plainTyped({ tag: 'app', fun: half, arg: y }, types.result, span);
    return { tag: 'lambda', match: { ...match, params: [{ tag: 'var', var: x }] } };
  };
  if (arg.tag === 'var' || arg.tag === 'lit') return lambda(arg);
  const y: Var = { name: freshName('value', 'y'), type: types.right };
  return letExpr(
    y,
    { tyVars: [] },
    plainTyped(arg, types.right, span),
    lambda({ tag: 'var', var: y, types: [] }),
  );
}
