// What is known of variables, and whether to inline them.

import { walk } from '../core/build.ts';
import type { Elsewhere, Expr } from '../core/core.ts';
import { bindAll, type TyVar, type Var } from '../types/type.ts';
import { copyExpr, instantiateExpr } from './copy.ts';
import { core, isAlias, isValue, sizeOf } from './facts.ts';
import { isFusible } from './fuse.ts';

/** What is known of the variables that are bound around the code at hand. */
export class Unfoldings {
  readonly #known = new Map<Var, Known>();
  /** Do later passes still look for calls of certain functions? Then these stay. */
  readonly early: boolean;

  constructor(early = false) {
    this.early = early;
  }

  /** From here on, `v` stands for `rhs`, which is simplified. */
  define(v: Var, rhs: Expr): void {
    const inner = core(rhs);
    const value =
      (inner.tag === 'con' && inner.args.every(isAlias)) || inner.tag === 'lit' ? inner : undefined;
    const wanted = v.inline === 'always';
    const limit = inner.tag === 'lam' ? largestInlined + 1 : 1;
    const size = inner.tag === 'lam' ? sizeOf(rhs, limit) : Infinity;
    this.#known.set(v, {
      alias: inner.tag === 'var' && isAlias(rhs) ? rhs : undefined,
      value,
      types: typeParams(rhs),
      evaluated: isValue(rhs),
      arity: manifestParams(rhs),
      template:
        inner.tag === 'lam' && (wanted || (size < limit && v.inline !== 'never'))
          ? {
              code: rhs,
              size,
              params: firstParams(rhs),
              interesting: interestingParams(rhs),
              always: wanted,
            }
          : undefined,
      diverges: this.#known.get(v)?.diverges ?? false,
    });
  }

  /** `v` is in weak head normal form, and nothing more is known of it. */
  evaluated(v: Var): void {
    this.#known.set(v, { ...nothing, evaluated: true });
  }

  /** The code of `v` is not to be seen, only what is said of it. */
  elsewhere(v: Var, { params, diverges }: Elsewhere): void {
    const arity = params.length;
    this.#known.set(v, { ...nothing, arity, evaluated: arity > 0, diverges: diverges !== 'no' });
  }

  /** The function is called, and calls itself in a circle: it has an arity, but no code to inline. */
  recursive(v: Var, rhs: Expr): void {
    this.define(v, rhs);
    const known = this.#known.get(v);
    if (known !== undefined)
      this.#known.set(v, { ...known, template: undefined, alias: undefined });
  }

  /** Every saturated call of `v` is to be replaced by `code`, whatever its size. */
  always(v: Var, code: Expr): void {
    this.define(v, code);
    const known = this.#known.get(v) ?? nothing;
    this.#known.set(v, {
      ...known,
      template: {
        code,
        size: sizeOf(code, largestInlined),
        params: firstParams(code),
        interesting: [],
        always: true,
      },
    });
  }

  /** A call of `v` with all its arguments never returns. */
  divergent(v: Var): void {
    this.#known.set(v, { ...(this.#known.get(v) ?? nothing), diverges: true });
  }

  /** The variable that `v` is another name for. */
  alias(v: Var): Expr | undefined {
    const alias = this.#known.get(v)?.alias;
    return alias === undefined ? undefined : copyExpr(alias);
  }

  /** The constructor or literal that a variable is, at the types that it is applied to. */
  value(e: Expr): (Expr & { readonly tag: 'con' | 'lit' }) | undefined {
    if (e.tag === 'var') return fresh(this.#known.get(e.var)?.value);
    if (e.tag !== 'tyApp' || e.fun.tag !== 'var') return undefined;
    const known = this.#known.get(e.fun.var);
    if (known?.value === undefined || known.types.length !== e.types.length) return undefined;
    const value = instantiateExpr(known.value, bindAll(known.types, e.types), new Map());
    return value.tag === 'con' || value.tag === 'lit' ? value : undefined;
  }

  /** Is the expression a variable that is in weak head normal form? */
  isEvaluated(e: Expr): boolean {
    if (e.tag === 'tyApp') return this.isEvaluated(e.fun);
    if (e.tag === 'cast') return this.isEvaluated(e.expr);
    return e.tag === 'var' && (this.#known.get(e.var)?.evaluated ?? false);
  }

  arity(v: Var): number {
    return this.#known.get(v)?.arity ?? 0;
  }

  /** Does evaluation of the expression surely not end in a value? */
  diverges(e: Expr): boolean {
    switch (e.tag) {
      case 'app': {
        const head = core(e.fun);
        const known = head.tag === 'var' ? this.#known.get(head.var) : undefined;
        return known?.diverges === true && e.args.length >= known.arity;
      }
      case 'tyApp':
        return this.diverges(e.fun);
      case 'var': {
        const known = this.#known.get(e.var);
        return known?.diverges === true && known.arity === 0;
      }
      case 'prim':
        return e.op.diverges;
      case 'cast':
        return this.diverges(e.expr);
      case 'let':
        return this.diverges(e.body);
      case 'case':
        return this.diverges(e.scrutinee) || e.alts.every(alt => this.diverges(alt.body));
      default:
        return false;
    }
  }

  /** A copy of the code of `v`, if it pays to have it at this call. */
  inline(v: Var, call: Call, budget: number): Expr | undefined {
    if (this.early && isFusible(v.name)) return undefined;
    const known = this.#known.get(v);
    const template = known?.template;
    if (known === undefined || template === undefined || known.diverges) return undefined;
    if (call.args.length === 0) return undefined;
    if (call.args.length < template.params) {
      const small = template.size <= smallFunction && call.args.length > 0;
      return small ? copyExpr(template.code) : undefined;
    }
    if (template.always) return copyExpr(template.code);
    const gain = call.args.filter(
      (arg, i) => template.interesting[i] === true && isInformative(arg, this),
    ).length;
    const allowed =
      known.arity +
      baseAllowance +
      gain * gainOfKnownArgument +
      (call.scrutinised ? gainOfKnownResult : 0);
    return template.size <= Math.min(allowed, budget) ? copyExpr(template.code) : undefined;
  }
}

interface Known {
  /** Another variable, or the same at certain types, that is bound outside of it. */
  readonly alias: Expr | undefined;
  readonly value: (Expr & { readonly tag: 'con' | 'lit' }) | undefined;
  /** The types that the value abstracts from. */
  readonly types: readonly TyVar[];
  readonly evaluated: boolean;
  readonly arity: number;
  readonly template: Template | undefined;
  readonly diverges: boolean;
}

interface Template {
  readonly code: Expr;
  readonly size: number;
  /** How many arguments a call must have for the code to be of use: those before the first cast. */
  readonly params: number;
  /** For each parameter: is it taken apart or called? */
  readonly interesting: readonly boolean[];
  readonly always: boolean;
}

/** What the place of a call tells about it. */
export interface Call {
  readonly args: readonly Expr[];
  /** Is the result taken apart at once? */
  readonly scrutinised: boolean;
}

const nothing: Known = {
  alias: undefined,
  value: undefined,
  types: [],
  evaluated: false,
  arity: 0,
  template: undefined,
  diverges: false,
};
const largestInlined = 60;
/** So small that a partial application is better written out. */
const smallFunction = 4;
const baseAllowance = 6;
const gainOfKnownArgument = 12;
const gainOfKnownResult = 6;

function isInformative(arg: Expr, unfoldings: Unfoldings): boolean {
  if (arg.tag === 'cast') return isInformative(arg.expr, unfoldings);
  if (arg.tag === 'var') return unfoldings.arity(arg.var) > 0;
  if (arg.tag === 'app') {
    const head = core(arg.fun);
    return head.tag === 'var' && unfoldings.arity(head.var) > arg.args.length;
  }
  return arg.tag === 'con' || arg.tag === 'lit' || arg.tag === 'lam';
}

/** The value, its abstractions from types with parameters of their own: the uses of the others are told their types. */
function fresh(value: Value | undefined): Value | undefined {
  if (value?.tag !== 'con' || !value.args.some(arg => arg.tag === 'tyLam')) return value;
  return { ...value, args: value.args.map(copyExpr) };
}

type Value = Expr & { readonly tag: 'con' | 'lit' };

function typeParams(e: Expr): readonly TyVar[] {
  if (e.tag === 'cast') return typeParams(e.expr);
  return e.tag === 'tyLam' ? e.params : [];
}

function firstParams(e: Expr): number {
  if (e.tag === 'tyLam') return firstParams(e.body);
  return e.tag === 'lam' ? e.params.length : 0;
}

function manifestParams(e: Expr): number {
  if (e.tag === 'lam') return e.params.length + manifestParams(e.body);
  if (e.tag === 'cast') return manifestParams(e.expr);
  return e.tag === 'tyLam' ? manifestParams(e.body) : 0;
}

function interestingParams(e: Expr): boolean[] {
  const params: Var[] = [];
  let body = e;
  while (body.tag === 'lam' || body.tag === 'tyLam' || body.tag === 'cast') {
    if (body.tag === 'lam') params.push(...body.params);
    body = body.tag === 'cast' ? body.expr : body.body;
  }
  const interesting = new Set<Var>();
  walk(body, inner => {
    const subject =
      inner.tag === 'case' ? inner.scrutinee : inner.tag === 'app' ? inner.fun : undefined;
    const head = subject === undefined ? undefined : core(subject);
    if (head?.tag === 'var') interesting.add(head.var);
  });
  return params.map(p => interesting.has(p));
}
