// The simplifier: one pass over an expression, with its context in hand.

import {
  apply,
  freshVar,
  hiddenTypes,
  lambda,
  letIn,
  primOp,
  varExpr,
  voidArg,
  voidParam,
} from '../core/build.ts';
import type { Alt, AltCon, Bind, Expr, Pair } from '../core/core.ts';
import { resultType, typeOf } from '../core/types.ts';
import { freshName } from '../names/name.ts';
import { invariant } from '../source/diagnostics.ts';
import { isLifted, isUnboxedTuple, tupleDataCon } from '../types/builtin.ts';
import {
  bindAll,
  type DataCon,
  funType,
  instantiate,
  kindOf,
  repOfKind,
  sameType,
  splitCon,
  splitFun,
  substitute,
  type Type,
  type TyVar,
  type Var,
} from '../types/type.ts';
import { copyExpr, renameVars } from './copy.ts';
import { castTo, etaExpand, etaExpandGroup } from './eta.ts';
import {
  core,
  isAlias,
  isAtom,
  isSpeculable,
  isValue,
  mayMention,
  peel,
  sizeOf,
  wrapped,
  wrappersOf,
} from './facts.ts';
import { isStateToken, type Occurrences } from './occurrences.ts';
import { fold, sameLit, tidyCase } from './tidy.ts';
import type { Call, Unfoldings } from './unfoldings.ts';
import { fractionLiteral } from './literals.ts';
import { fuse } from './fuse.ts';

/** What will be done with the result of an expression: the inside-out view of what surrounds it. */
type Context =
  | { readonly tag: 'stop' }
  | { readonly tag: 'apply'; readonly args: readonly Expr[]; readonly next: Context }
  | { readonly tag: 'tyApply'; readonly types: readonly Type[]; readonly next: Context }
  | {
      readonly tag: 'select';
      readonly binder: Var;
      readonly type: Type;
      readonly alts: readonly Alt[];
      readonly shared: boolean;
      readonly next: Context;
    }
  | { readonly tag: 'cast'; readonly type: Type; readonly next: Context };

const stop: Context = { tag: 'stop' };

/** Simplifies the bindings of a program, one after the other. */
export class Simplifier {
  readonly #subst = new Map<Var, Expr>();
  readonly #types = new Map<TyVar, Type>();
  /** The join points in scope, with the number of their parameters. */
  readonly #joins = new Map<Var, number>();
  readonly #unfoldings: Unfoldings;
  #occurrences: Occurrences;
  /** How much code inlining may still add to the binding at hand. */
  #budget = 0;

  constructor(unfoldings: Unfoldings, occurrences: Occurrences) {
    this.#unfoldings = unfoldings;
    this.#occurrences = occurrences;
  }

  /** The right-hand side of a binding at top level, simplified and with all the parameters it can have. */
  binding(rhs: Expr): Expr {
    return etaExpand(this.member(rhs), this.#unfoldings);
  }

  /** The right-hand side of a member of a recursive group at top level, simplified. */
  member(rhs: Expr): Expr {
    this.#budget = 400 + 8 * sizeOf(rhs, 5000);
    return this.#simplify(rhs, stop);
  }

  #simplify(e: Expr, k: Context): Expr {
    switch (e.tag) {
      case 'var':
        return this.#variable(e.var, k);
      case 'lit':
        return this.#rebuild(e, k);
      case 'app':
        return this.#simplify(e.fun, { tag: 'apply', args: e.args, next: k });
      case 'tyApp':
        return this.#simplify(e.fun, {
          tag: 'tyApply',
          types: e.types.map(t => this.#type(t)),
          next: k,
        });
      case 'cast':
        return this.#simplify(e.expr, this.#castContext(e, k));
      case 'lam':
        return this.#lambda(e, k);
      case 'tyLam':
        return this.#tyLambda(e, k);
      case 'con':
        return this.#construction(e, k);
      case 'prim':
        return this.#rebuild(
          fold({ ...e, types: e.types.map(t => this.#type(t)), args: this.#all(e.args) }),
          k,
        );
      case 'let':
        return e.bind.tag === 'nonrec'
          ? this.#let(e.bind.var, e.bind.rhs, e.body, k)
          : this.#letrec(e.bind.pairs, e.body, k);
      case 'case': {
        const call = this.#callOfScrutinee(e, argumentsIn(k));
        if (call !== undefined) return this.#simplify(call, k);
        return this.#simplify(e.scrutinee, {
          tag: 'select',
          binder: e.binder,
          type: this.#type(e.type),
          alts: e.alts,
          shared: false,
          next: k,
        });
      }
    }
  }

  /**
   * `case e of !f -> f x` is `e x`: a call evaluates its function first, and so the call meets the branches
   * of e. In between, other things may be computed and taken apart, as long as nothing is done to the
   * world, and functions begin that get their arguments here.
   */
  #callOfScrutinee(e: Expr & { readonly tag: 'case' }, given: number): Expr | undefined {
    const [alt, ...others] = e.alts;
    if (alt?.con.tag !== 'default' || others.length > 0) return undefined;
    const use = this.#occurrences.of(e.binder);
    if (use?.count !== 1 || !use.applied) return undefined;
    return this.#calling(e.binder, e.scrutinee, alt.body, given);
  }

  #calling(f: Var, e: Expr, body: Expr, given: number): Expr | undefined {
    switch (body.tag) {
      case 'case': {
        const [alt, ...others] = body.alts;
        if (alt === undefined || others.length > 0 || changesTheWorld(body)) return undefined;
        const inner = this.#calling(f, e, alt.body, given);
        return inner && { ...body, alts: [{ con: alt.con, body: inner }] };
      }
      case 'cast': {
        const inner = this.#calling(f, e, body.expr, given);
        return inner && { ...body, expr: inner };
      }
      case 'lam': {
        const left = given - body.params.length;
        const inner = left < 0 ? undefined : this.#calling(f, e, body.body, left);
        return inner && { ...body, body: inner };
      }
      case 'app': {
        const waits = (arg: Expr): boolean => isAtom(arg) || isLifted(this.#type(typeOf(arg)));
        const fun = body.args.every(waits) ? inPlaceOf(f, e, body.fun) : undefined;
        return fun && { ...body, fun };
      }
      default:
        return undefined;
    }
  }

  #castContext(e: Expr & { readonly tag: 'cast' }, k: Context): Context {
    const to = this.#type(e.type);
    if (k.tag !== 'apply' && k.tag !== 'cast') return { tag: 'cast', type: to, next: k };
    return pushCast(this.#type(typeOf(e.expr)), to, k);
  }

  /**
   * `x = cast (\\a -> cast (\\b -> e))` becomes `x' = \\a b -> e`, and `x` stands for `cast x'`: the casts
   * go to the calls, where they meet those of the other direction.
   */
  #withoutCasts(pair: Pair): Pair {
    const { params, body } = peel(pair.rhs);
    const plain = pair.rhs.tag === 'lam' ? pair.rhs.params.length : 0;
    if (params.length === plain || abstractsTypes(pair.rhs)) return pair;
    const types = params.map(p => p.type);
    const renamed = freshVar(pair.var.name.text, funType(types, typeOf(body)));
    this.#occurrences.alias(renamed, pair.var);
    this.#subst.set(pair.var, {
      tag: 'cast',
      expr: { tag: 'var', var: renamed },
      type: pair.var.type,
    });
    return { var: renamed, rhs: lambda(params, body) };
  }

  #all(es: readonly Expr[]): Expr[] {
    return es.map(e => this.#simplify(e, stop));
  }

  #type(type: Type): Type {
    return substitute(type, this.#types);
  }

  /** The variable as it is bound in the result: the same, unless its type has changed. */
  #binder(v: Var): Var {
    const type = this.#type(v.type);
    if (type === v.type) return v;
    const renamed: Var = { name: freshName('value', v.name.text, v.name.span), type };
    this.#subst.set(v, { tag: 'var', var: renamed });
    return renamed;
  }

  #variable(v: Var, k: Context): Expr {
    const replacement = this.#subst.get(v);
    if (replacement !== undefined) {
      const bindsTypes = replacement.tag === 'tyLam';
      return this.#simplify(bindsTypes ? copyExpr(replacement) : replacement, k);
    }
    const arity = this.#joins.get(v);
    if (arity !== undefined) {
      const args = argumentsOf(k, arity);
      return { tag: 'app', fun: { tag: 'var', var: v }, args: this.#all(args) };
    }
    const alias = this.#unfoldings.alias(v);
    if (alias !== undefined) return this.#simplify(alias, k);
    const first = k.tag === 'apply' ? k.args[0] : undefined;
    const literal = fractionLiteral(v, first, e => this.#resolve(e));
    if (literal !== undefined && k.tag === 'apply') return this.#simplify(literal, k.next);
    const code = this.#unfoldings.inline(
      v,
      callOf(k, e => this.#resolve(e)),
      this.#budget,
    );
    if (code === undefined) return this.#rebuild({ tag: 'var', var: v }, k);
    this.#budget -= sizeOf(code, 5000);
    this.#occurrences.add(code);
    return this.#simplify(code, k);
  }

  /** What an argument is known to be, without looking further than variables. */
  #resolve(e: Expr): Expr {
    const inner = core(e);
    if (inner.tag !== 'var') return inner;
    const replacement = this.#subst.get(inner.var);
    if (replacement !== undefined) return this.#resolve(replacement);
    return this.#unfoldings.value(inner) ?? inner;
  }

  #lambda(e: Expr & { readonly tag: 'lam' }, k: Context): Expr {
    if (k.tag !== 'apply') {
      const params = e.params.map(p => this.#binder(p));
      return this.#rebuild({ tag: 'lam', params, body: this.#simplify(e.body, stop) }, k);
    }
    const count = Math.min(e.params.length, k.args.length);
    const next = count < k.args.length ? { ...k, args: k.args.slice(count) } : k.next;
    const rest = count < e.params.length ? { ...e, params: e.params.slice(count) } : e.body;
    return this.#beta(e.params.slice(0, count), k.args.slice(0, count), rest, next);
  }

  /** Bind parameters to arguments: lifted ones wait, unlifted ones are computed first. */
  #beta(params: readonly Var[], args: readonly Expr[], body: Expr, k: Context): Expr {
    const [param, ...params_] = params;
    const [given, ...args_] = args;
    if (param === undefined || given === undefined) return this.#simplify(body, k);
    const arg = isAtom(given) ? this.#moved(given) : given;
    if (isAlias(arg)) {
      this.#subst.set(param, arg);
      return this.#beta(params_, args_, body, k);
    }
    const rest: Expr =
      params_.length === 0
        ? body
        : { tag: 'app', fun: { tag: 'lam', params: params_, body }, args: args_ };
    if (isLifted(this.#type(param.type))) return this.#let(param, arg, rest, k);
    const alts: Alt[] = [{ con: { tag: 'default' }, body: rest }];
    return this.#simplify(
      { tag: 'case', scrutinee: arg, binder: param, type: typeOf(rest), alts },
      k,
    );
  }

  #tyLambda(e: Expr & { readonly tag: 'tyLam' }, k: Context): Expr {
    if (k.tag === 'tyApply') {
      e.params.forEach((v, i) => {
        const type = k.types[i];
        if (type !== undefined) this.#types.set(v, type);
      });
      return this.#simplify(e.body, k.next);
    }
    return this.#rebuild({ tag: 'tyLam', params: e.params, body: this.#simplify(e.body, stop) }, k);
  }

  #construction(e: Expr & { readonly tag: 'con' }, k: Context): Expr {
    if (k.tag === 'select') return this.#knownConstructor(e, this.#alternatives(k));
    if (k.tag === 'cast' && k.next.tag === 'select') {
      const known = this.#castConstructor(e, k.type, k.next);
      if (known !== undefined) return known;
    }
    return this.#rebuild(
      { ...e, types: e.types.map(t => this.#type(t)), args: this.#all(e.args) },
      k,
    );
  }

  /** A construction in a newtype, of which only the name is wanted, or which the newtype is taken off again. */
  #castConstructor(e: Expr & { readonly tag: 'con' }, type: Type, k: Select): Expr | undefined {
    const own = typeOf({ ...e, types: e.types.map(t => this.#type(t)) });
    if (sameType(own, type)) return this.#knownConstructor(e, this.#alternatives(k));
    if (k.alts.some(({ con }) => con.tag !== 'default')) return undefined;
    return this.#knownConstructor(e, this.#alternatives(k), type);
  }

  /** `case C a b of … C x y -> body` is `body`, with x for a and y for b. */
  #knownConstructor(e: Expr & { readonly tag: 'con' }, k: Select, type?: Type): Expr {
    const alt = k.alts.find(
      ({ con }) => con.tag === 'default' || (con.tag === 'con' && con.con === e.con),
    );
    invariant(alt !== undefined, 'a case has an alternative for every constructor');
    const tuple = isUnboxedTuple(e.con.tyCon);
    if (alt.con.tag === 'con' && (tuple || this.#isDead(k.binder, alt.body))) {
      return this.#beta(alt.con.vars, e.args, alt.body, k.next);
    }
    const by = bindAll([...e.con.univ, ...e.con.exis], e.types);
    const own = alt.con.tag === 'con' ? alt.con.vars : [];
    const fields = e.con.fields.map((type, i) => {
      const v = own[i];
      return v === undefined
        ? freshVar('field', substitute(type, by))
        : freshVar(v.name.text, this.#type(v.type));
    });
    // The value below mentions each field once more than the alternative does: they need new names.
    for (const [i, v] of own.entries()) {
      const field = fields[i];
      if (field !== undefined) this.#subst.set(v, varExpr(field));
    }
    const made: Expr = { ...e, args: fields.map(v => ({ tag: 'var', var: v })) };
    const value: Expr = type === undefined ? made : { tag: 'cast', expr: made, type };
    const body: Expr = {
      tag: 'let',
      bind: { tag: 'nonrec', var: k.binder, rhs: value },
      body: alt.body,
    };
    return this.#beta(fields, e.args, body, k.next);
  }

  #isDead(v: Var, scope: Expr): boolean {
    const known = this.#occurrences.of(v);
    return known === undefined && !mayMention(scope, v);
  }

  /** The alternatives of a context. Those of a context that is used twice are copied each time. */
  #alternatives(k: Select): Select {
    if (!k.shared) return k;
    const fresh = copyExpr({
      tag: 'case',
      scrutinee: hole,
      binder: k.binder,
      type: k.type,
      alts: k.alts,
    });
    invariant(fresh.tag === 'case', 'a copy has the shape of the original');
    return { ...k, binder: fresh.binder, alts: fresh.alts, shared: false };
  }

  /** An atom that stands for an expression, which was to replace its only occurrence, is that expression. */
  #moved(e: Expr): Expr {
    if (e.tag === 'tyApp') return { ...e, fun: this.#moved(e.fun) };
    if (e.tag === 'cast') return { ...e, expr: this.#moved(e.expr) };
    const replacement = e.tag === 'var' ? this.#subst.get(e.var) : undefined;
    return replacement === undefined ? e : this.#moved(replacement);
  }

  #let(v: Var, given: Expr, body: Expr, k: Context): Expr {
    const rhs = isAtom(given) ? this.#moved(given) : given;
    const use = this.#occurrences.of(v);
    if (use === undefined && !mayMention(body, v)) return this.#simplify(body, k);
    if (
      isAtom(rhs) ||
      (use?.count === 1 &&
        (!use.insideLambda || (use.applied && core(rhs).tag === 'lam')) &&
        !isWorkerOf(v, body))
    ) {
      this.#subst.set(v, rhs);
      return this.#simplify(body, k);
    }
    if (wrapped(rhs) !== undefined) {
      const own = this.#simplify(copyExpr(rhs), stop);
      if (wrapped(own) !== undefined) return this.#letWrapper(v, own, body, k);
    }
    if (rhs.tag === 'lam' && this.#occurrences.isJoin(v, rhs))
      return this.#join([{ var: v, rhs }], false, body, k);
    return this.#letLazy(this.#withoutCasts({ var: v, rhs }), body, k);
  }
  #letLazy({ var: v, rhs }: Pair, body: Expr, k: Context): Expr {
    const { outer, inner } = splitLets(etaExpand(this.#simplify(rhs, stop), this.#unfoldings));
    // What is recursive is known already, and must not be seen as a function to inline.
    for (const bind of outer) {
      if (bind.tag === 'nonrec') this.#unfoldings.define(bind.var, bind.rhs);
    }
    return outer.reduceRight<Expr>(
      (rest, bind) => letIn(bind, rest),
      this.#letSimplified(v, inner, body, k),
    );
  }

  /** A local wrapper, simplified, goes to all its calls; if it is mentioned elsewhere, it stays as well. */
  #letWrapper(v: Var, rhs: Expr, body: Expr, k: Context): Expr {
    const bound = this.#binder(v);
    this.#unfoldings.always(bound, rhs);
    const inner = this.#simplify(body, k);
    if (!mayMention(inner, bound)) return inner;
    return { tag: 'let', bind: { tag: 'nonrec', var: bound, rhs }, body: inner };
  }

  #letSimplified(v: Var, rhs: Expr, body: Expr, k: Context): Expr {
    if (isAtom(rhs)) {
      this.#subst.set(v, rhs);
      return this.#simplify(body, k);
    }
    const { floated, value } = nameArguments(rhs);
    for (const binding of floated) this.#unfoldings.define(binding.var, binding.rhs);
    const bound = this.#binder(v);
    this.#unfoldings.define(bound, value);
    return wrap([...floated, { var: bound, rhs: value, strict: false }], this.#simplify(body, k));
  }

  #letrec(given: readonly Pair[], body: Expr, k: Context): Expr {
    const used = given.some(
      pair => this.#occurrences.of(pair.var) !== undefined || mayMention(body, pair.var),
    );
    if (!used) return this.#simplify(body, k);
    const pairs = given.map(pair => this.#withoutCasts(pair));
    if (pairs.every(pair => this.#occurrences.isJoin(pair.var, pair.rhs)))
      return this.#join(pairs, true, body, k);
    const wrappers = wrappersOf(pairs);
    const vars = pairs.map(pair => {
      const v = this.#binder(pair.var);
      if (wrappers.has(pair.var)) this.#unfoldings.always(v, pair.rhs);
      else this.#unfoldings.recursive(v, pair.rhs);
      return v;
    });
    const bound = new Set([...wrappers].map(v => vars[pairs.findIndex(pair => pair.var === v)]));
    const simplified = pairs.map((pair, i): Pair => {
      return { var: vars[i] ?? pair.var, rhs: this.#simplify(pair.rhs, stop) };
    });
    const expanded = etaExpandGroup(simplified, this.#unfoldings);
    for (const { var: v, rhs } of expanded) {
      if (!bound.has(v)) this.#unfoldings.recursive(v, rhs);
    }
    return { tag: 'let', bind: { tag: 'rec', pairs: expanded }, body: this.#simplify(body, k) };
  }

  /** What happens to a join point's result happens inside it: then its calls still are jumps. */
  #join(pairs: readonly Pair[], recursive: boolean, body: Expr, k: Context): Expr {
    const { floated, context } = this.#duplicable(k);
    const joins = pairs.map(pair => {
      invariant(pair.rhs.tag === 'lam', 'a join point is a function');
      return { pair, lambda: pair.rhs };
    });
    const vars = joins.map(({ pair, lambda }) => {
      const params = lambda.params.map(p => this.#type(p.type));
      const result = resultOf(context, this.#type(typeOf(lambda.body)));
      const v: Var = {
        name: freshName('value', pair.var.name.text, pair.var.name.span),
        type: funType(params, result),
      };
      this.#subst.set(pair.var, { tag: 'var', var: v });
      this.#joins.set(v, lambda.params.length);
      return v;
    });
    const simplified = joins.flatMap(({ lambda }, i): Pair[] => {
      const v = vars[i];
      if (v === undefined) return [];
      const params = lambda.params.map(p => this.#binder(p));
      return [{ var: v, rhs: { tag: 'lam', params, body: this.#simplify(lambda.body, context) } }];
    });
    const inner = this.#simplify(body, context);
    const [first] = simplified;
    if (first === undefined) return wrap(floated, inner);
    const bind: Bind = recursive ? { tag: 'rec', pairs: simplified } : { tag: 'nonrec', ...first };
    return wrap(floated, { tag: 'let', bind, body: inner });
  }

  /** Put a simplified expression into its context. */
  #rebuild(e: Expr, k: Context): Expr {
    switch (k.tag) {
      case 'stop':
        return e;
      case 'apply':
        return this.#applied(e, this.#all(k.args), k.next);
      case 'tyApply':
        return this.#rebuild({ tag: 'tyApp', fun: e, types: k.types }, k.next);
      case 'cast':
        return this.#rebuild(castTo(e, k.type), k.next);
      case 'select':
        return this.#select(e, this.#alternatives(k));
    }
  }

  #applied(e: Expr, args: readonly Expr[], k: Context): Expr {
    const fused = fuse(e, args);
    if (fused !== undefined) {
      const code = copyExpr(fused);
      this.#occurrences.add(code);
      return this.#simplify(code, k);
    }
    return this.#rebuild(apply(e, args), k);
  }

  /** What a simplified expression is known to be, also below newtypes that are put on and taken off. */
  #knownValue(e: Expr): Expr | undefined {
    if (isVariable(e)) return this.#unfoldings.value(e);
    if (e.tag !== 'cast') return e;
    const below = belowCasts(e);
    const value = isVariable(below) ? this.#unfoldings.value(below) : undefined;
    return value !== undefined && sameType(typeOf(value), e.type) ? value : e;
  }

  #select(scrutinee: Expr, k: Select): Expr {
    if (scrutinee.tag === 'lit') return this.#knownLiteral(scrutinee, k);
    const named = isVariable(scrutinee);
    const known = this.#knownValue(scrutinee);
    if (known?.tag === 'con' && known.args.every(isAlias)) {
      if (named || scrutinee.tag === 'cast') {
        this.#subst.set(k.binder, scrutinee);
        return this.#chooseKnown(known, k);
      }
      return this.#knownConstructor(known, k);
    }
    if (this.#unfoldings.diverges(scrutinee)) {
      const never = endless(scrutinee, resultOf(k.next, k.type));
      if (never !== undefined) return never;
    }
    const [alt] = k.alts;
    if (k.alts.length === 1 && alt?.con.tag === 'default') {
      const unlifted = scrutinee.tag === 'var' && !isLifted(scrutinee.var.type);
      if (unlifted || this.#unfoldings.isEvaluated(scrutinee)) {
        this.#subst.set(k.binder, scrutinee);
        return this.#simplify(alt.body, k.next);
      }
      if (isValue(scrutinee)) return this.#letSimplified(k.binder, scrutinee, alt.body, k.next);
      if (
        isSpeculable(scrutinee) &&
        !isLifted(typeOf(scrutinee)) &&
        this.#isDead(k.binder, alt.body)
      ) {
        return this.#simplify(alt.body, k.next);
      }
    }
    return this.#case(scrutinee, k);
  }

  #chooseKnown(known: Expr & { readonly tag: 'con' }, k: Select): Expr {
    const alt = k.alts.find(
      ({ con }) => con.tag === 'default' || (con.tag === 'con' && con.con === known.con),
    );
    invariant(alt !== undefined, 'a case has an alternative for every constructor');
    return alt.con.tag === 'con'
      ? this.#beta(alt.con.vars, known.args, alt.body, k.next)
      : this.#simplify(alt.body, k.next);
  }

  #knownLiteral(e: Expr & { readonly tag: 'lit' }, k: Select): Expr {
    const alt = k.alts.find(
      ({ con }) => con.tag === 'default' || (con.tag === 'lit' && sameLit(con.lit, e.lit)),
    );
    invariant(alt !== undefined, 'a case on literals has a default');
    this.#subst.set(k.binder, e);
    return this.#simplify(alt.body, k.next);
  }

  #case(scrutinee: Expr, k: Select): Expr {
    const { floated, context } =
      k.alts.length > 1 ? this.#duplicable(k.next) : { floated: [], context: k.next };
    const binder = this.#binder(k.binder);
    const subject =
      scrutinee.tag === 'var' && scrutinee.var.name.module === undefined
        ? scrutinee.var
        : undefined;
    if (subject !== undefined) this.#subst.set(subject, { tag: 'var', var: binder });
    this.#unfoldings.evaluated(binder);
    const alts = k.alts.map((alt): Alt => {
      const con = this.#pattern(alt.con);
      if (con.tag === 'con')
        this.#unfoldings.define(binder, constructed(con.con, con.vars, binder.type));
      if (con.tag === 'lit') this.#unfoldings.define(binder, { tag: 'lit', lit: con.lit });
      const body = this.#simplify(alt.body, context);
      this.#unfoldings.evaluated(binder);
      return { con, body };
    });
    if (subject !== undefined) this.#subst.delete(subject);
    const type = resultOf(k.next, k.type);
    return wrap(floated, tidyCase({ tag: 'case', scrutinee, binder, type, alts }));
  }

  #pattern(con: AltCon): AltCon {
    if (con.tag !== 'con') return con;
    const vars = con.vars.map(v => this.#binder(v));
    vars.forEach((v, i) => {
      if (con.con.strict[i] === true || !isLifted(v.type)) this.#unfoldings.evaluated(v);
    });
    return { ...con, vars };
  }

  /**
   * A context that may be used more than once: what is large in it becomes a binding, to be wrapped
   * around everything, and is only called from the copies.
   */
  #duplicable(k: Context): { floated: Floated[]; context: Context } {
    switch (k.tag) {
      case 'stop':
        return { floated: [], context: k };
      case 'tyApply':
      case 'cast': {
        const { floated, context } = this.#duplicable(k.next);
        return { floated, context: { ...k, next: context } };
      }
      case 'apply': {
        const { floated, context } = this.#duplicable(k.next);
        const args = this.#all(k.args).map(arg => {
          if (isAtom(arg)) return arg;
          const v = freshVar('arg', typeOf(arg));
          floated.push({ var: v, rhs: arg, strict: !isLifted(v.type) });
          return { tag: 'var', var: v } as const;
        });
        return { floated, context: { tag: 'apply', args, next: context } };
      }
      case 'select':
        return this.#duplicableSelect(k);
    }
  }

  /**
   * The variables of a large alternative become the parameters of a join point as they are, and the
   * alternative gets new ones: to rename what is small costs less than to copy what is large.
   */
  #duplicableSelect(select: Select): { floated: Floated[]; context: Context } {
    const k = this.#alternatives(select);
    const { floated, context } = this.#duplicable(k.next);
    const type = resultOf(k.next, k.type);
    const binder = freshVar(k.binder.name.text, this.#type(k.binder.type));
    const alts = k.alts.map((alt): Alt => {
      const own = freshVar(k.binder.name.text, binder.type);
      this.#subst.set(k.binder, { tag: 'var', var: own });
      this.#unfoldings.evaluated(own);
      const con = this.#pattern(alt.con);
      if (con.tag === 'con')
        this.#unfoldings.define(own, constructed(con.con, con.vars, binder.type));
      const body = this.#simplify(alt.body, context);
      if (sizeOf(body, smallAlternative + 1) <= smallAlternative) {
        return { con, body: renameVars(body, [own], [binder]) };
      }
      const vars = con.tag === 'con' ? con.vars : [];
      const bound = isUnboxedTupleType(binder.type) ? vars : [...vars, own];
      const fields = vars.map(v => freshVar(v.name.text, v.type));
      const outside = new Map(vars.map((v, i) => [v, fields[i] ?? v] as const)).set(own, binder);
      const params = bound.filter(v => mayMention(body, v));
      const args = params.map(v => outside.get(v) ?? v);
      const join = makeJoin(params, args, body, type);
      floated.push({ var: join.var, rhs: join.rhs, strict: false });
      return { con: con.tag === 'con' ? { ...con, vars: fields } : con, body: join.call };
    });
    return { floated, context: { tag: 'select', binder, type, alts, shared: true, next: stop } };
  }
}

/** The variable, below casts and type applications, replaced by an expression; undefined when it is another one. */
function inPlaceOf(v: Var, e: Expr, at: Expr): Expr | undefined {
  if (at.tag === 'var') return at.var === v ? e : undefined;
  if (at.tag !== 'cast' && at.tag !== 'tyApp') return undefined;
  const inner = inPlaceOf(v, e, at.tag === 'cast' ? at.expr : at.fun);
  if (inner === undefined) return undefined;
  return at.tag === 'cast' ? { ...at, expr: inner } : { ...at, fun: inner };
}

/** What never returns, as an expression of another type: whatever would have been done with the result is left out. */
function endless(e: Expr, type: Type): Expr | undefined {
  const rep = repOfKind(kindOf(type));
  if (rep === undefined) return undefined;
  const unit: Expr = { tag: 'con', con: tupleDataCon(0), types: [], args: [] };
  // It is never reached, and takes no room.
  const body: Expr = {
    tag: 'prim',
    op: primOp('raise#'),
    types: [typeOf(unit), rep, type],
    args: [unit],
  };
  const binder = freshVar('never', typeOf(e));
  return { tag: 'case', scrutinee: e, binder, type, alts: [{ con: { tag: 'default' }, body }] };
}

/** The context of a cast. Casts of casts are one; a function is cast after it has been applied, its arguments before. */
function pushCast(from: Type, to: Type, k: Context): Context {
  if (k.tag === 'cast') return pushCast(from, k.type, k.next);
  if (sameType(from, to)) return k;
  const { args, results } = k.tag === 'apply' ? castArguments(from, to, k.args) : notPushed;
  return k.tag !== 'apply' || results === undefined
    ? { tag: 'cast', type: to, next: k }
    : { tag: 'apply', args, next: pushCast(...results, k.next) };
}

interface CastArguments {
  readonly args: readonly Expr[];
  /** The types of the call before the cast and after it; undefined if one of them is no function for so many arguments. */
  readonly results: readonly [Type, Type] | undefined;
}

const notPushed: CastArguments = { args: [], results: undefined };

/** Arguments for a function of the type `to`, as a function of the type `from` gets them. */
function castArguments(from: Type, to: Type, args: readonly Expr[]): CastArguments {
  const [arg, ...more] = args;
  if (arg === undefined) return { args, results: [from, to] };
  const [a, b] = [splitFun(from), splitFun(to)];
  if (a === undefined || b === undefined) return notPushed;
  const rest = castArguments(a.res, b.res, more);
  if (sameType(a.arg, b.arg)) return { ...rest, args: [arg, ...rest.args] };
  if (!isLifted(a.arg) || !isLifted(b.arg)) return notPushed;
  return { ...rest, args: [{ tag: 'cast', expr: arg, type: a.arg }, ...rest.args] };
}

/** Is the next state of the world among what the scrutinee gives? */
function changesTheWorld(e: Expr & { readonly tag: 'case' }): boolean {
  const { type } = e.binder;
  const [first = type] = splitCon(type)?.args ?? [];
  return !isAtom(e.scrutinee) && (isStateToken(type) || isStateToken(first));
}

/** To how many arguments will the result be applied, through casts? */
function argumentsIn(k: Context): number {
  if (k.tag === 'cast') return argumentsIn(k.next);
  return k.tag === 'apply' ? k.args.length + argumentsIn(k.next) : 0;
}

/** The next arguments, through casts. */
function argumentsOf(k: Context, count: number): readonly Expr[] {
  if (count === 0) return [];
  if (k.tag === 'cast') return argumentsOf(k.next, count);
  invariant(k.tag === 'apply', 'a join point is called with all its arguments');
  return [...k.args, ...argumentsOf(k.next, count - k.args.length)];
}

/** Is it, below casts, a function of types? */
function abstractsTypes(e: Expr): boolean {
  return e.tag === 'cast' ? abstractsTypes(e.expr) : e.tag === 'tyLam';
}

function belowCasts(e: Expr): Expr {
  return e.tag === 'cast' ? belowCasts(e.expr) : e;
}

/** A variable, perhaps at certain types? */
function isVariable(e: Expr): boolean {
  return e.tag === 'var' || (e.tag === 'tyApp' && e.fun.tag === 'var');
}

type Select = Context & { readonly tag: 'select' };

/** A binding on its way outwards; a strict one is evaluated where it is bound. */
interface Floated extends Pair {
  readonly strict: boolean;
}

const smallAlternative = 4;
const hole: Expr = voidArg;

function wrap(floated: readonly Floated[], body: Expr): Expr {
  return floated.reduceRight<Expr>((inner, { var: v, rhs, strict }) => {
    if (!strict) return { tag: 'let', bind: { tag: 'nonrec', var: v, rhs }, body: inner };
    return {
      tag: 'case',
      scrutinee: rhs,
      binder: v,
      type: typeOf(inner),
      alts: [{ con: { tag: 'default' }, body: inner }],
    };
  }, body);
}

/** Is the variable the worker of the wrapper that is bound next? The wrapper would not be one any more with the worker's code in it. */
function isWorkerOf(v: Var, body: Expr): boolean {
  return body.tag === 'let' && body.bind.tag === 'nonrec' && wrapped(body.bind.rhs) === v;
}

/** `let x = let y = e in C y` is `let y = e; x = C y`, so that everybody sees what x is. */
function splitLets(e: Expr): { outer: readonly Bind[]; inner: Expr } {
  const outer: Bind[] = [];
  let inner = e;
  for (; inner.tag === 'let'; inner = inner.body) outer.push(inner.bind);
  return isValue(inner) ? { outer, inner } : { outer: [], inner: e };
}

/** Gives names to the arguments of a constructor, so that who takes it apart finds variables. */
function nameArguments(rhs: Expr): { floated: Floated[]; value: Expr } {
  if (rhs.tag !== 'con') return { floated: [], value: rhs };
  const floated: Floated[] = [];
  const args = rhs.args.map((arg): Expr => {
    if (isAtom(arg)) return arg;
    const type = typeOf(arg);
    const strict = !isLifted(type);
    if (strict && !isSpeculable(arg)) return arg;
    const v = freshVar('field', type);
    floated.push({ var: v, rhs: arg, strict });
    return { tag: 'var', var: v };
  });
  return { floated, value: { ...rhs, args } };
}

/** A function for a piece of code that is needed in several places, and the call of it. */
function makeJoin(
  params: readonly Var[],
  vars: readonly Var[],
  body: Expr,
  type: Type,
): Pair & { readonly call: Expr } {
  const all = params.length === 0 ? [voidParam()] : params;
  const join = freshVar(
    'join',
    funType(
      all.map(p => p.type),
      type,
    ),
  );
  const args: Expr[] = vars.length === 0 ? [voidArg] : vars.map(v => ({ tag: 'var', var: v }));
  const call: Expr = { tag: 'app', fun: { tag: 'var', var: join }, args };
  return { var: join, rhs: { tag: 'lam', params: all, body }, call };
}

function isUnboxedTupleType(type: Type): boolean {
  const split = splitCon(type);
  return split !== undefined && isUnboxedTuple(split.con);
}

function constructed(con: DataCon, vars: readonly Var[], type: Type): Expr {
  const types = [...(splitCon(type)?.args ?? []), ...hiddenTypes(con)];
  return { tag: 'con', con, types, args: vars.map(v => ({ tag: 'var', var: v })) };
}

/** What inlining wants to know of a call. */
function callOf(k: Context, resolve: (e: Expr) => Expr): Call {
  const args: Expr[] = [];
  let at = k;
  while (at.tag === 'apply' || at.tag === 'tyApply' || at.tag === 'cast') {
    if (at.tag === 'apply') args.push(...at.args.map(resolve));
    at = at.next;
  }
  return {
    args,
    scrutinised: at.tag === 'select' && at.alts.some(alt => alt.con.tag !== 'default'),
  };
}

/** The type of what a context makes of a value of type `type`. */
function resultOf(k: Context, type: Type): Type {
  switch (k.tag) {
    case 'stop':
      return type;
    case 'apply':
      return resultOf(k.next, resultType(type, k.args.length));
    case 'tyApply':
      return resultOf(k.next, instantiate(type, k.types));
    case 'select':
    case 'cast':
      return resultOf(k.next, k.type);
  }
}
