import type { Name } from '../names/name.ts';
import type { Span } from '../source/source.ts';
import type { Expr } from '../syntax/syntax.ts';
import type { Checker } from './environment.ts';
import { reportMismatch } from './explain.ts';
import type { Failure } from './solver.ts';
import type { DataCon, Type } from './type.ts';
import type { Evidence } from './evidence.ts';

/**
 * What an expression is wanted for. `check`: it must have this type, for that reason. `infer`: find
 * out its type and put it into the hole.
 */
export type Expected = { readonly tag: 'check'; readonly type: Type; readonly why: Origin } | Hole;

/** A place for an inferred type. */
export interface Hole {
  readonly tag: 'infer';
  type: Type | undefined;
}

/** An expectation of a known type. */
export function checking(type: Type, why: Origin): Expected {
  return { tag: 'check', type, why };
}

/** Where an expected type comes from: the other end of a mismatch. */
export type Origin =
  | { readonly tag: 'signature'; readonly name: string; readonly span: Span }
  | { readonly tag: 'annotation'; readonly span: Span }
  | { readonly tag: 'argument'; readonly call: Call; readonly index: number }
  | { readonly tag: 'condition' }
  | { readonly tag: 'branch'; readonly what: BranchKind; readonly first: FirstBranch }
  | { readonly tag: 'matched'; readonly span: Span }
  | { readonly tag: 'field'; readonly con: DataCon; readonly index: number; readonly span: Span }
  | { readonly tag: 'statement' }
  | { readonly tag: 'generator' }
  | { readonly tag: 'bound'; readonly span: Span }
  | { readonly tag: 'plain'; readonly text: string };

/** Things that stand side by side and must have the same type. */
export type BranchKind = 'equation' | 'alternative' | 'branch' | 'item' | 'pattern';

/** The first of several things that must have the same type, once it has been checked. */
export interface FirstBranch {
  span: Span | undefined;
}

/** A function and the arguments that it is applied to. */
export interface Call {
  /** How to speak of the function: `map`. */
  readonly name: string;
  readonly span: Span;
  readonly operator: boolean;
  /** The type of the function before its variables were instantiated. */
  readonly type: Type;
  /** The types that its parameters have in this call. */
  readonly params: Type[];
  readonly args: readonly Expr<Name>[];
  /** The types that the arguments were found to have, where they were. */
  readonly actuals: (Type | undefined)[];
  readonly failures: ArgumentFailure[];
  /** The types that the function is cast to behind so many arguments. */
  readonly casts: Map<number, Type>;
  /** How often the function uses each of its parameters. */
  readonly mults: (Type | undefined)[];
  /** Where a type with a `forall` came up behind so many arguments: what its variables became. */
  readonly instances: Map<number, Instance>;
}

/** The types that a polymorphic type is used at. */
export interface Instance {
  readonly sigma: Type;
  readonly types: readonly Type[];
  readonly evidence: readonly Evidence[];
}

/** An argument whose type is not that of the parameter. */
export interface ArgumentFailure {
  readonly index: number;
  readonly actual: Type;
  readonly failure: Failure;
}

/** The type `actual` was found for an expression: fills the hole, or compares it with what was expected. */
export function meet(c: Checker, expr: Expr<Name>, actual: Type, expected: Expected): void {
  meetNow(c, expr, actual, expected)?.();
}

/**
 * As `meet`, but gives back the complaint, if there is one, instead of making it: more may be known
 * about the types when it is made.
 */
export function meetNow(
  c: Checker,
  expr: Expr<Name>,
  actual: Type,
  expected: Expected,
): (() => void) | undefined {
  if (expected.tag === 'infer') {
    expected.type = actual;
    return undefined;
  }
  const { why, type } = expected;
  c.solver.site = expr.span;
  const failure = c.solver.unify(actual, type);
  if (why.tag === 'argument' && why.call.args[why.index] === expr) {
    why.call.actuals[why.index] = actual;
    if (failure !== undefined) why.call.failures.push({ index: why.index, actual, failure });
    return undefined;
  }
  if (failure === undefined) return undefined;
  return () => reportMismatch(c, { span: expr.span, expr }, actual, type, why, failure);
}

/** Makes two types equal; reports it when that is impossible. `actual` belongs to what stands at `span`. */
export function demand(c: Checker, span: Span, actual: Type, expected: Type, why: Origin): void {
  c.solver.site = span;
  const failure = c.solver.unify(actual, expected);
  if (failure !== undefined) {
    reportMismatch(c, { span, expr: undefined }, actual, expected, why, failure);
  }
}
