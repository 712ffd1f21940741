import type { Name } from '../names/name.ts';
import type { Span } from '../source/source.ts';
import type { Expr, Guarded, Match, Pat, Rhs } from '../syntax/syntax.ts';
import { checkBinds } from './bindings.ts';
import type { Checker } from './environment.ts';
import type { Expected, FirstBranch, Origin } from './expected.ts';
import { otherEnd } from './explain.ts';
import { checkExpr } from './expressions.ts';
import { checkPattern } from './patterns.ts';
import { count, TypePrinter } from './print.ts';
import { checkGuards } from './statements.ts';
import { errorType, funType, mayBecomeFun, splitFun, type Type, view } from './type.ts';
import type { TGuarded, TMatch, TRhs } from './typed.ts';
import { isQuantified, skolemise } from './ranks.ts';
import { withScope } from './scopes.ts';
import type { InnerAbstraction } from './typed.ts';
import { bindingLinearly, branchwise, often } from './linear.ts';
import { multiplicityOf } from './type.ts';

/** What several matches have in common. */
export interface MatchTypes {
  readonly params: readonly Type[];
  /** Why each parameter has its type. */
  readonly whys: readonly Origin[];
  readonly result: Extract<Expected, { tag: 'check' }>;
  readonly first: FirstBranch;
  /** How often each parameter is to be used. */
  readonly mults?: readonly (Type | undefined)[];
}

/**
 * Checks equations or alternatives: patterns against parameters, right-hand sides against the
 * result. When a pattern does not fit its parameter, the patterns below it are not compared with it.
 */
export function checkMatches(
  c: Checker,
  matches: readonly Match<Name>[],
  types: MatchTypes,
): TMatch[] {
  const wrong = new Set<number>();
  const checkMatch = (match: Match<Name>): TMatch => {
    const params = match.params.map((pat, i) => {
      const why = types.whys[i] ?? types.result.why;
      const type = wrong.has(i) ? undefined : types.params[i];
      const errors = c.diagnostics.errorCount;
      const typed = checkPattern(c, pat, type ?? errorType, why);
      if (c.diagnostics.errorCount > errors) wrong.add(i);
      if (why.tag === 'branch') why.first.span ??= pat.span;
      return typed;
    });
    const rhs = bindingLinearly(c, match.params, types.mults, () =>
      checkRhs(c, match.rhs, types.result, types.first),
    );
    return { params, rhs, result: types.result.type, span: match.span };
  };
  return branchwise(
    c,
    matches.map(match => () => withScope(c, () => checkMatch(match))),
  );
}

/** Checks a right-hand side; `where` comes first, for its variables are in scope in guards and bodies. */
export function checkRhs(c: Checker, rhs: Rhs<Name>, result: Expected, first: FirstBranch): TRhs {
  const where = checkBinds(c, rhs.where);
  const guarded = branchwise(
    c,
    rhs.guarded.map(g => () => checkGuarded(c, g, result, first)),
  );
  return { guarded, where };
}

export function checkGuarded(
  c: Checker,
  g: Guarded<Name>,
  result: Expected,
  first: FirstBranch,
): TGuarded {
  const check = (): TGuarded => {
    const guards = often(c, () => checkGuards(c, g.guards));
    const body = checkExpr(c, g.body, result);
    first.span ??= g.body.span;
    return { guards, body, span: g.span };
  };
  return withScope(c, check);
}

/** A match without guards. */
export function plainMatch(
  span: Span,
  params: readonly Pat<Name>[],
  body: Expr<Name>,
): Match<Name> {
  const where = { groups: [], signatures: [], fixities: [], pragmas: [] };
  return { span, params, rhs: { guarded: [{ span: body.span, guards: [], body }], where } };
}

/** A function as a whole: what it is expected to be, where it stands, and its name. */
export interface FunctionSite {
  readonly expected: Expected;
  readonly span: Span;
  /** Undefined for a lambda. */
  readonly name: string | undefined;
}

/** The equations of a function, with the types of its parameters and of its result. */
export interface CheckedFunction extends FunctionTypes {
  readonly matches: TMatch[];
}

/** Checks the equations of a function, or a lambda. */
export function checkFunction(
  c: Checker,
  equations: readonly Match<Name>[],
  site: FunctionSite,
): CheckedFunction {
  const arity = equations[0]?.params.length ?? 1;
  const { expected } = site;
  if (expected.tag === 'check') return checkAgainst(c, equations, arity, site, expected);
  const types = openTypes(c, arity);
  const mults = c.linear && types.params.map(() => c.solver.fresh());
  const open = mults === undefined ? types : { ...types, mults };
  expected.type = withArrows(funType(types.params, types.result), mults ?? []);
  return checkEquations(c, equations, open);
}
/** How many arguments a type shows before the next quantifier; Infinity if there is none. */
function beforeQuantifier(type: Type): number {
  if (isQuantified(type)) return 0;
  const parts = splitFun(type);
  return parts === undefined ? Number.POSITIVE_INFINITY : 1 + beforeQuantifier(parts.res);
}

/** Checks equations against a type that is known, at least in part. */
function checkAgainst(
  c: Checker,
  equations: readonly Match<Name>[],
  arity: number,
  site: FunctionSite,
  expected: Extract<Expected, { tag: 'check' }>,
): CheckedFunction {
  return withScope(c, () => {
    const params: Type[] = [];
    const inner: InnerAbstraction[] = [];
    const taken: (Type | undefined)[] = [];
    if (c.linear !== undefined) c.linear.params = taken;
    let rest = expected.type;
    while (params.length < arity) {
      while (isQuantified(rest)) {
        const origin = { name: site.name ?? 'this function', span: site.span };
        const { tyVars, dicts, type } = skolemise(c, rest, origin);
        inner.push({ at: params.length, tyVars, dicts, level: c.solver.level });
        rest = type;
      }
      const some = Math.min(beforeQuantifier(rest), arity - params.length);
      const found: Type[] = [];
      rest = splitParameters(c, rest, some, found, site);
      params.push(...found);
    }
    const whys = params.map(() => expected.why);
    const each = { ...expected, type: rest };
    const types = {
      params,
      whys,
      result: each,
      first: { span: undefined },
      mults: taken,
    };
    const matches = checkMatches(c, equations, types);
    if (inner.length === 0) return { matches, params, result: rest };
    return { matches: matches.map(m => ({ ...m, inner })), params, result: rest };
  });
}

/** The types of a function's parameters and of its result. */
export interface FunctionTypes {
  readonly params: readonly Type[];
  readonly result: Type;
  /** How often each parameter is to be used. */
  readonly mults?: readonly (Type | undefined)[];
}

/** Metas for a function of which nothing is known but the number of its parameters. */
export function openTypes(c: Checker, arity: number): FunctionTypes {
  const params = Array.from({ length: arity }, () => c.solver.freshOpen());
  return { params, result: c.solver.freshOpen() };
}

/** Infers the types of equations that no signature says anything about. */
export function checkEquations(
  c: Checker,
  equations: readonly Match<Name>[],
  { params, result, ...rest }: FunctionTypes,
): CheckedFunction {
  const first: FirstBranch = { span: undefined };
  const each = {
    tag: 'check',
    type: result,
    why: { tag: 'branch', what: 'equation', first },
  } as const;
  const types = { ...rest, params, whys: columns(params.length), result: each, first };
  return { matches: checkMatches(c, equations, types), params, result };
}

/** The patterns of one column must have the same type: each is compared with the first. */
function columns(arity: number): Origin[] {
  return Array.from({ length: arity }, () => {
    return { tag: 'branch', what: 'pattern', first: { span: undefined } };
  });
}
/** Takes `arity` parameters off a function type, into `params`; gives what is left. */
function splitParameters(
  c: Checker,
  fun: Type,
  arity: number,
  params: Type[],
  site: FunctionSite,
): Type {
  let rest = fun;
  for (let i = 0; i < arity; i++) {
    const parts = splitFun(rest);
    const type = view(rest);
    if (parts === undefined && !mayBecomeFun(type)) {
      if (type !== errorType) reportTooManyParams(c, fun, arity, i, site);
      while (params.length < arity) params.push(errorType);
      return errorType;
    }
    const fresh = parts ?? { arg: c.solver.freshOpen(), res: c.solver.freshOpen() };
    if (parts === undefined) c.solver.unify(type, c.solver.functionOf(fresh.arg, fresh.res));
    params.push(fresh.arg);
    c.linear?.params.push(multiplicityOf(rest));
    rest = fresh.res;
  }
  return rest;
}
function reportTooManyParams(
  c: Checker,
  type: Type,
  has: number,
  wanted: number,
  site: FunctionSite,
): void {
  const printer = new TypePrinter([type], { stringName: true });
  const text = printer.print(type);
  const what =
    site.name === undefined ? 'this lambda has' : `the equations of \`${site.name}\` have`;
  const allows = wanted === 0 ? 'is not a function type' : `allows ${wanted}`;
  const message = `${what} ${count(has, 'parameter')}, but the type \`${text}\` ${allows}`;
  const more =
    site.expected.tag === 'check'
      ? otherEnd({ why: site.expected.why, printer, expected: site.expected.type })
      : [];
  c.diagnostics.error('RH0419', message, site.span, { more });
}
function withArrows(type: Type, [mult, ...rest]: readonly Type[]): Type {
  return mult === undefined || type.tag !== 'fun'
    ? type
    : { ...type, mult, res: withArrows(type.res, rest) };
}
