import type { Name } from '../names/name.ts';
import type { Expr } from '../syntax/syntax.ts';
import { checkApplication, checkOperatorSection } from './application.ts';
import type { Checker } from './environment.ts';
import type { Expected, Hole } from './expected.ts';
import { libraryCall, rangeName } from './library.ts';
import { checkLiteral, checkNegation } from './numbers.ts';
import { errorType, type Type } from './type.ts';
import type { TExpr } from './typed.ts';
import { checkConstruction, checkUpdate } from './records.ts';
import type { Var } from './type.ts';
import type { TMatch } from './typed.ts';
import { freshName } from '../names/name.ts';
import { InternalError, invariant } from '../source/diagnostics.ts';
import { abstraction, checkBinds, checkPolymorphic } from './bindings.ts';
import { listTyCon, tupleDataCon, unboxedTupleDataCon } from './builtin.ts';
import { type BranchKind, checking, type FirstBranch, meet, type Origin } from './expected.ts';
import { withEvidence } from './instantiation.ts';
import { letExpr, plainTyped } from './lets.ts';
import { checkFunction, checkGuarded, checkMatches, plainMatch } from './matches.ts';
import { itemType } from './patterns.ts';
import { signatureType } from './signatures.ts';
import { checkComprehension, checkCondition, checkDo } from './statements.ts';
import { conType, instantiate, isUnknown, splitCon, varType } from './type.ts';
import type { TPat } from './typed.ts';
import { checkSigma, isQuantified } from './ranks.ts';
import { hasHoles } from '../names/holes.ts';
import { checkRefined } from './opening.ts';
import { withScope } from './scopes.ts';
import { addUsage, branchwise, often } from './linear.ts';
import { checkSignature } from './validity.ts';

/**
 * Infers or checks the type of an expression, as `expected` says, and elaborates it. Reports what
 * does not fit; the elaborated expression is then of no use.
 */
export function checkExpr(c: Checker, e: Expr<Name>, expected: Expected): TExpr {
  if (expected.tag === 'check' && isQuantified(expected.type)) return checkSigma(c, e, expected);
  if (c.refined.length > 0 && expected.tag === 'check') return checkRefined(c, e, expected);
  return checkForm(c, e, expected);
}

/** As `checkExpr`, by the form of the expression. */
export function checkForm(c: Checker, e: Expr<Name>, expected: Expected): TExpr {
  switch (e.tag) {
    case 'var':
    case 'con':
    case 'app':
    case 'typeApp':
    case 'binary':
    case 'leftSection':
      return checkApplication(c, e, expected);
    case 'paren':
      return checkExpr(c, e.expr, expected);
    case 'lit':
      return checkLiteral(c, e, expected);
    case 'rightSection':
      return checkOperatorSection(c, e, expected);
    case 'negate':
      return checkNegation(c, e, expected);
    case 'range': {
      const args = [
        e.from,
        ...(e.next === undefined ? [] : [e.next]),
        ...(e.to === undefined ? [] : [e.to]),
      ];
      const name = rangeName(e.next !== undefined, e.to !== undefined);
      return libraryCall(c, e, name, args, 'the limits of a range are `Int`', expected);
    }
    case 'lambda': {
      const match = plainMatch(e.span, e.params, e.body);
      const { matches } = checkFunction(c, [match], { expected, span: e.span, name: undefined });
      const [typed] = matches;
      invariant(typed !== undefined, 'a lambda has one match');
      return { tag: 'lambda', match: typed };
    }
    case 'lambdaCase':
      return checkLambdaCase(c, e, expected);
    case 'let': {
      const groups = checkBinds(c, e.binds);
      return { tag: 'let', groups, body: checkExpr(c, e.body, expected) };
    }
    case 'annotated':
      return checkAnnotated(c, e, expected);
    case 'if': {
      const cond = checkCondition(c, e.cond);
      const { type, each, first } = branches(c, expected, 'branch');
      const branch = (body: Expr<Name>) => (): TExpr => {
        const typed = checkExpr(c, body, each);
        first.span ??= body.span;
        return typed;
      };
      const [yes = nothing, no = nothing] = branchwise(c, [branch(e.yes), branch(e.no)]);
      return { tag: 'if', cond, yes, no, type };
    }
    case 'case': {
      const outer = c.linear?.usage;
      if (c.linear !== undefined) c.linear.usage = new Map();
      const { expr: scrutinee, type: scrutineeType } = inferExpr(c, e.scrutinee);
      const looked = c.linear?.usage;
      if (c.linear !== undefined && outer !== undefined) c.linear.usage = outer;
      const { type, each, first } = branches(c, expected, 'alternative');
      const whys: Origin[] = [{ tag: 'matched', span: e.scrutinee.span }];
      const types = { params: [scrutineeType], whys, result: each, first };
      const mult = c.linear === undefined ? undefined : c.solver.fresh();
      const alts = checkMatches(
        c,
        e.alts,
        mult === undefined ? types : { ...types, mults: [mult] },
      );
      if (looked !== undefined) addUsage(c, mult, looked);
      return { tag: 'case', scrutinee, scrutineeType, alts, type, span: e.span };
    }
    case 'multiIf': {
      const { type, each, first } = branches(c, expected, 'branch');
      const guarded = branchwise(
        c,
        e.branches.map(one => () => checkGuarded(c, one, each, first)),
      );
      const unit = tupleDataCon(0);
      const unitType = unit.tyCon.type;
      const params: TPat[] = [{ tag: 'wildcard', type: unitType }];
      const alt: TMatch = { params, rhs: { guarded, where: [] }, result: type, span: e.span };
      const scrutinee: TExpr = { tag: 'con', con: unit, types: [] };
      const rest = { scrutineeType: unitType, alts: [alt], type, span: e.span };
      return { tag: 'case', scrutinee, ...rest, multiWay: true };
    }
    case 'tuple':
      return checkTuple(c, e, expected);
    case 'list':
      return checkList(c, e, expected);
    case 'comprehension':
      return withScope(c, () => checkComprehension(c, e, expected));
    case 'do':
      return often(c, () => withScope(c, () => checkDo(c, e, expected)));
    case 'chain':
    case 'parallel':
      throw new InternalError('renaming leaves no chains and no parallel comprehensions');
    case 'tupleSection':
      return checkTupleSection(c, e, expected);
    case 'recordCon':
      return checkConstruction(c, e, expected);
    case 'recordUpdate':
      return checkUpdate(c, e, expected);
  }
}

/** Infers the type of an expression. */
export function inferExpr(c: Checker, e: Expr<Name>): { expr: TExpr; type: Type } {
  const hole: Hole = { tag: 'infer', type: undefined };
  const expr = checkExpr(c, e, hole);
  return { expr, type: hole.type ?? errorType };
}

/** What each of several branches is expected to be. */
export interface Branches {
  readonly type: Type;
  readonly each: Extract<Expected, { tag: 'check' }>;
  readonly first: FirstBranch;
}

/**
 * Branches are checked against the type that is expected of the whole. If that is to be inferred, a
 * meta stands for it: the first branch solves it, and the others are compared with the first.
 */
export function branches(c: Checker, expected: Expected, what: BranchKind): Branches {
  const first: FirstBranch = { span: undefined };
  if (expected.tag === 'check' && !isUnknown(expected.type)) {
    return { type: expected.type, each: expected, first };
  }
  const type = expected.tag === 'check' ? expected.type : c.solver.freshOpen();
  if (expected.tag === 'infer') expected.type = type;
  return { type, each: { tag: 'check', type, why: { tag: 'branch', what, first } }, first };
}
const nothing: TExpr = { tag: 'tuple', items: [], types: [], boxed: true };

type TupleExpr = Extract<Expr<Name>, { tag: 'tuple' }>;

function checkTuple(c: Checker, e: TupleExpr, expected: Expected): TExpr {
  const { items, boxed } = e;
  const con = (boxed ? tupleDataCon(items.length) : unboxedTupleDataCon(items.length)).tyCon;
  const known = expected.tag === 'check' ? splitCon(expected.type) : undefined;
  if (expected.tag === 'check' && known?.con === con) {
    const typed = items.map((item, i) =>
      checkExpr(c, item, checking(known.args[i] ?? errorType, expected.why)),
    );
    return { tag: 'tuple', items: typed, types: known.args, boxed };
  }
  const types = items.map(() => (boxed ? c.solver.fresh() : c.solver.freshOpen()));
  const typed = items.map((item, i) =>
    checkExpr(
      c,
      item,
      checking(types[i] ?? errorType, { tag: 'plain', text: 'the items of a tuple are boxed' }),
    ),
  );
  meet(c, e, conType(con, types), expected);
  return { tag: 'tuple', items: typed, types, boxed };
}
type TupleSection = Extract<Expr<Name>, { tag: 'tupleSection' }>;

/** `(e, )` is `\x -> (e, x)`, where `e` is evaluated once at most. */
function checkTupleSection(c: Checker, e: TupleSection, expected: Expected): TExpr {
  const { items, boxed, span } = e;
  const con = (boxed ? tupleDataCon(items.length) : unboxedTupleDataCon(items.length)).tyCon;
  const types = items.map(() => (boxed ? c.solver.fresh() : c.solver.freshOpen()));
  const result = conType(con, types);
  const missing = types.filter((_, i) => items[i] === undefined);
  const whole = missing.reduceRight((res, arg) => c.solver.functionOf(arg, res), result);
  meet(c, e, whole, expected);
  const why: Origin = { tag: 'plain', text: 'the items of a tuple are boxed' };
  const parts = items.map((item, i) => {
    const type = types[i] ?? errorType;
    const v: Var = { name: freshName('value', 'x'), type };
    const given = item === undefined ? undefined : checkExpr(c, item, checking(type, why));
    return { v, given };
  });
  const vars = parts.map(({ v }): TExpr => ({ tag: 'var', var: v, types: [] }));
  const tuple = plainTyped({ tag: 'tuple', items: vars, types, boxed }, result, span);
  const params = parts.flatMap(({ v, given }): TPat[] => {
    return given === undefined ? [{ tag: 'var', var: v }] : [];
  });
  return parts.reduceRight<TExpr>(
    (body, { v, given }) =>
      given === undefined
        ? body
        : letExpr(v, { tyVars: [] }, plainTyped(given, v.type, span), body),
    { tag: 'lambda', match: { ...tuple, params } },
  );
}

type ListExpr = Extract<Expr<Name>, { tag: 'list' }>;

function checkList(c: Checker, e: ListExpr, expected: Expected): TExpr {
  const known = expected.tag === 'check' ? itemType(expected.type) : undefined;
  const first: FirstBranch = { span: undefined };
  const type = known ?? c.solver.fresh();
  const why: Origin =
    expected.tag === 'infer' || isUnknown(type)
      ? { tag: 'branch', what: 'item', first }
      : expected.why;
  const errors = c.diagnostics.errorCount;
  const items = e.items.map(item => {
    // After an item of the wrong type, the others are only compared with themselves.
    const wanted = c.diagnostics.errorCount === errors ? type : c.solver.freshOpen();
    const typed = checkExpr(c, item, checking(wanted, why));
    first.span ??= item.span;
    return typed;
  });
  if (known === undefined) meet(c, e, conType(listTyCon, [type]), expected);
  return { tag: 'list', items, type };
}

type Annotated = Extract<Expr<Name>, { tag: 'annotated' }>;

function checkAnnotated(c: Checker, e: Annotated, expected: Expected): TExpr {
  if (hasHoles(e.type)) return checkExpr(c, letWithHoles(e), expected);
  const sig = signatureType(c, e.type);
  checkSignature(c, sig.type, e.type.span);
  const why: Origin = { tag: 'annotation', span: e.type.span };
  const place = { name: 'this expression', span: e.type.span };
  const v: Var = { name: freshName('value', 'it'), type: sig.type };
  const checked = checkPolymorphic(c, sig, place, type =>
    checkExpr(c, e.expr, checking(type, why)),
  );
  const { tyVars, result } = checked;
  const types = sig.vars.map(tv => c.solver.fresh(tv.kind));
  meet(c, e, instantiate(sig.type, types), expected);
  if (sig.type.tag !== 'forall') return result;
  const match = plainTyped(result, instantiate(sig.type, tyVars.map(varType)), e.span);
  const use = { name: 'this expression', span: e.span };
  const body = withEvidence(c, { tag: 'var', var: v, types }, sig.type, types, use);
  return letExpr(v, abstraction(checked), match, body);
}
function checkLambdaCase(
  c: Checker,
  e: Extract<Expr<Name>, { tag: 'lambdaCase' }>,
  expected: Expected,
): TExpr {
  const site = { expected, span: e.span, name: undefined };
  const { matches: alts, params, result: type } = checkFunction(c, e.alts, site);
  const argType = params[0] ?? errorType;
  const v: Var = { name: freshName('value', 'x'), type: argType };
  const scrutinee: TExpr = { tag: 'var', var: v, types: [] };
  const body: TExpr = { tag: 'case', scrutinee, scrutineeType: argType, alts, type, span: e.span };
  const match = plainTyped(body, type, e.span);
  return { tag: 'lambda', match: { ...match, params: [{ tag: 'var', var: v }] } };
}
/** `let it :: type; it = e in it` */
function letWithHoles({ expr, type, span }: Annotated): Expr<Name> {
  const name = freshName('value', 'it', span);
  const nothing = { groups: [], signatures: [], fixities: [], pragmas: [] };
  const rhs = { guarded: [{ guards: [], body: expr, span }], where: nothing };
  const matches = [{ params: [], rhs, span }];
  const bind = { tag: 'function', name, nameSpan: span, matches, span } as const;
  const signatures = [{ names: [{ name, span }], type, span }];
  const binds = { ...nothing, groups: [[bind]], signatures };
  return { tag: 'let', binds, body: { tag: 'var', name, span }, span };
}
