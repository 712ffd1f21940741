// Demand analysis: what is sure to be evaluated, and which parts of it.

import { type Bind, type Expr, nothingAround, type Pair, type Surroundings } from '../core/core.ts';
import { typeOf } from '../core/types.ts';
import { realWorldState } from '../prim/primops.ts';
import { isLifted, isUnboxedTuple } from '../types/builtin.ts';
import { type DataCon, sameType, splitCon, type Type, type Var } from '../types/type.ts';
import { core, peel, spine } from './facts.ts';

/** How a value is used by code that is sure to run, or that may run. */
export interface Demand {
  /** Is the value evaluated for certain? */
  readonly strict: boolean;
  /** For a value that is taken apart: its only constructor, and the demands on the fields. */
  readonly product: { readonly con: DataCon; readonly fields: readonly Demand[] } | undefined;
}
/** Used perhaps, and as a whole. */
const lazy: Demand = { strict: false, product: undefined };
const evaluated: Demand = { strict: true, product: undefined };
/** A variable without an entry in a Usage is not used at all. */
interface Usage {
  readonly demands: Map<Var, Demand>;
  readonly diverges: Divergence;
}
/** Does evaluation never come to a value? In pure code it makes no difference what else is lost then; after an effect it does. */
export type Divergence = 'no' | 'pure' | 'effect';

const unused: Usage = { demands: new Map(), diverges: 'no' };
const impossible: Usage = { demands: new Map(), diverges: 'pure' };

/** A variable is used. Nobody asks for the demand on a global one. */
function useOf(v: Var, demand: Demand): Usage {
  if (v.name.module !== undefined) return unused;
  return { demands: new Map([[v, demand]]), diverges: 'no' };
}

/** The demands that stay, and those to add to them. */
function largerFirst(a: Usage, b: Usage): [Usage['demands'], Usage['demands']] {
  return a.demands.size >= b.demands.size ? [a.demands, b.demands] : [b.demands, a.demands];
}

/** Both happen, one after the other. Both usages are used up, as in all functions here. */
function both(a: Usage, b: Usage): Usage {
  if (b.demands.size === 0 && b.diverges === 'no') return a;
  if (a.demands.size === 0 && a.diverges === 'no') return b;
  const [demands, others] = largerFirst(a, b);
  for (const [v, d] of others) {
    const other = demands.get(v);
    demands.set(v, other === undefined ? d : bothDemands(other, d));
  }
  return { demands, diverges: a.diverges === 'no' ? b.diverges : a.diverges };
}

function bothDemands(a: Demand, b: Demand): Demand {
  return { strict: a.strict || b.strict, product: mergeProducts(a, b, bothDemands) };
}

/** One of the two happens. What diverges makes no claim, since nobody sees what comes after. */
function either(a: Usage, b: Usage): Usage {
  const [demands, others] = largerFirst(a, b);
  const absent = (usage: Usage) => (usage.diverges === 'pure' ? undefined : lazy);
  const [here, there] = demands === a.demands ? [absent(a), absent(b)] : [absent(b), absent(a)];
  const merge = (v: Var, x: Demand | undefined, y: Demand | undefined): void => {
    const only = x ?? y ?? lazy;
    demands.set(v, x === undefined || y === undefined ? only : eitherDemand(x, y));
  };
  if (there !== undefined) {
    for (const [v, d] of demands) if (d !== lazy && !others.has(v)) merge(v, d, there);
  }
  for (const [v, d] of others) merge(v, demands.get(v) ?? here, d);
  const neither = a.diverges === 'no' || b.diverges === 'no';
  return { demands, diverges: neither ? 'no' : a.diverges === b.diverges ? a.diverges : 'effect' };
}

function eitherDemand(a: Demand, b: Demand): Demand {
  const strict = a.strict && b.strict;
  return strict ? { strict, product: mergeProducts(a, b, eitherDemand) } : lazy;
}

function mergeProducts(
  a: Demand,
  b: Demand,
  merge: (x: Demand, y: Demand) => Demand,
): Demand['product'] {
  const [x, y] = [a.product, b.product];
  if (x === undefined || y === undefined || x.con !== y.con) return x ?? y;
  return { con: x.con, fields: x.fields.map((field, i) => merge(field, y.fields[i] ?? lazy)) };
}

/** The code may run, or not, or later. */
function perhaps(usage: Usage): Usage {
  const { demands } = usage;
  for (const [v, d] of demands) if (d !== lazy) demands.set(v, lazy);
  return { demands, diverges: 'no' };
}

/** What a function does when it gets all its arguments. */
export interface Signature {
  /** For each parameter; undefined when the function does not look at it. */
  readonly params: readonly (Demand | undefined)[];
  /** What it does with the variables around it. */
  readonly free: ReadonlyMap<Var, Demand>;
  readonly diverges: Divergence;
}

function sameSignature(a: Signature, b: Signature): boolean {
  const key = (s: Signature): string => {
    const free = [...s.free].map(([v, d]) => `${v.name.unique}${showDemand(d)}`).sort();
    return [...s.params.map(showDemand), s.diverges, ...free].join(' ');
  };
  return key(a) === key(b);
}

/** A demand as text: `L` lazy, `S` evaluated, `S(…)` with the demands on the fields; `A` if there is none. */
export function showDemand(demand: Demand | undefined): string {
  if (demand === undefined) return 'A';
  const { strict, product } = demand;
  const inside = product === undefined ? '' : `(${product.fields.map(showDemand).join('')})`;
  return (strict ? 'S' : 'L') + inside;
}

/** Finds out what is used how. Fills in `strictLets` and `signatures` for the pass that makes use of it. */
export class DemandAnalysis {
  readonly signatures = new Map<Var, Signature>();
  readonly strictLets = new Set<Var>();

  readonly #kept: ReadonlySet<Var>;

  /** The parameters in `kept` stay whole: what a later chapter has found better left in its box. */
  constructor(around: Surroundings = nothingAround, kept: ReadonlySet<Var> = new Set()) {
    this.#kept = kept;
    for (const [v, { strict, diverges }] of around) {
      const params = strict.map(surely => (surely ? evaluated : lazy));
      this.signatures.set(v, { params, free: new Map(), diverges });
    }
  }

  /** A binding group at top level. */
  group(bind: Bind): void {
    if (bind.tag === 'nonrec') this.signatures.set(bind.var, this.#signature(bind.rhs));
    else this.#fixpoint(bind.pairs);
  }

  /** What happens when `e` is evaluated, and its value applied to `count` arguments. */
  #use(e: Expr, count: number): Usage {
    switch (e.tag) {
      case 'lit':
        return unused;
      case 'var':
        return this.#call(e.var, [], count);
      case 'app': {
        const { head, args } = spine(e);
        if (head.tag === 'var') return this.#call(head.var, args, count + args.length);
        return args.reduce(
          (usage, arg) => both(usage, this.#argument(arg, lazy)),
          this.#use(head, count + args.length),
        );
      }
      case 'tyApp':
        return this.#use(e.fun, count);
      case 'cast':
        return this.#use(e.expr, count);
      case 'tyLam':
        return this.#use(e.body, count);
      case 'lam': {
        const inside = without(this.#use(e.body, Math.max(0, count - e.params.length)), e.params);
        return count >= e.params.length ? inside : perhaps(inside);
      }
      case 'con':
      case 'prim': {
        const usage = e.args.reduce((all, arg) => both(all, this.#argument(arg, lazy)), unused);
        return e.tag === 'prim' && e.op.diverges
          ? { ...usage, diverges: e.op.sideEffect ? 'effect' : 'pure' }
          : usage;
      }
      case 'let':
        return this.#let(e, count);
      case 'case':
        return this.#case(e, count);
    }
  }

  /** An argument: computed before the call if it is unlifted, otherwise as the function demands. */
  #argument(arg: Expr, demand: Demand): Usage {
    if (isLifted(typeOf(arg))) {
      if (!demand.strict) return perhaps(this.#use(arg, 0));
      const subject = core(arg);
      if (subject.tag !== 'var') return this.#use(arg, 0);
      return both(this.#use(arg, 0), useOf(subject.var, demand));
    }
    return this.#use(arg, 0);
  }

  #call(v: Var, args: readonly Expr[], count: number): Usage {
    const self = useOf(v, evaluated);
    const signature = this.signatures.get(v);
    if (signature === undefined || count < signature.params.length) {
      const usage = args.reduce((all, arg) => both(all, this.#argument(arg, lazy)), self);
      return signature === undefined
        ? usage
        : both(usage, perhaps({ demands: new Map(signature.free), diverges: 'no' }));
    }
    const used = args.map((arg, i) => {
      const demand = i < signature.params.length ? signature.params[i] : lazy;
      return demand === undefined && isLifted(typeOf(arg))
        ? unused
        : this.#argument(arg, demand ?? lazy);
    });
    return used.reduce(
      both,
      both(self, { demands: new Map(signature.free), diverges: signature.diverges }),
    );
  }

  #let(e: Expr & { readonly tag: 'let' }, count: number): Usage {
    const { bind } = e;
    if (bind.tag === 'rec') {
      const free = this.#fixpoint(bind.pairs);
      const vars = bind.pairs.map(pair => pair.var);
      return without(both(this.#use(e.body, count), free), vars);
    }
    if (peel(bind.rhs).params.length > 0) {
      const signature = this.#signature(bind.rhs);
      this.signatures.set(bind.var, signature);
      return without(this.#use(e.body, count), [bind.var]);
    }
    const body = this.#use(e.body, count);
    const demand = body.demands.get(bind.var);
    const rest = without(body, [bind.var]);
    if (demand === undefined) return rest;
    if (!demand.strict) this.strictLets.delete(bind.var);
    else this.strictLets.add(bind.var);
    return both(rest, demand.strict ? this.#use(bind.rhs, 0) : perhaps(this.#use(bind.rhs, 0)));
  }

  /**
   * Recursive functions: start with the claim that they diverge, which is the strictest of all, and weaken it until
   * it agrees with what the bodies do. The result is what the group's thunks may use.
   */
  #fixpoint(pairs: readonly Pair[]): Usage {
    const functions = pairs.filter(pair => peel(pair.rhs).params.length > 0);
    const thunks = pairs.filter(pair => !functions.includes(pair));
    for (const { var: v, rhs } of functions) {
      const params = peel(rhs).params.map(() => undefined);
      this.signatures.set(v, { params, free: new Map(), diverges: 'pure' });
    }
    for (let round = 0; ; round += 1) {
      let stable = true;
      for (const { var: v, rhs } of functions) {
        const old = this.signatures.get(v);
        const signature = round < maximalRounds ? this.#signature(rhs) : this.#lazySignature(rhs);
        this.signatures.set(v, signature);
        stable &&= old !== undefined && sameSignature(old, signature);
      }
      if (stable || round > maximalRounds) break;
    }
    return thunks.map(({ rhs }) => perhaps(this.#use(rhs, 0))).reduce(both, unused);
  }

  #signature(rhs: Expr): Signature {
    const { params, body } = peel(rhs);
    if (params.length === 0)
      return { params: [], free: new Map(), diverges: this.#use(rhs, 0).diverges };
    const usage = this.#use(body, 0);
    const demands = params.map((p): Demand | undefined => {
      const demand = usage.demands.get(p);
      return demand === undefined || !this.#kept.has(p)
        ? demand
        : { ...demand, product: undefined };
    });
    return { params: demands, free: without(usage, params).demands, diverges: usage.diverges };
  }

  #lazySignature(rhs: Expr): Signature {
    const signature = this.#signature(rhs);
    const free = new Map([...signature.free.keys()].map(v => [v, lazy]));
    return { params: signature.params.map(() => lazy), free, diverges: 'no' };
  }

  #case(e: Expr & { readonly tag: 'case' }, count: number): Usage {
    const scrutinee = this.#use(e.scrutinee, 0);
    const subject = core(e.scrutinee);
    const used = e.alts.map(({ con, body }) => {
      const inside = this.#use(body, count);
      const vars = con.tag === 'con' ? con.vars : [];
      const whole: Demand = { strict: true, product: inside.demands.get(e.binder)?.product };
      const parts: Demand =
        con.tag === 'con' && isProduct(con.con) ? takenApart(con.con, vars, inside) : evaluated;
      const outside = without(inside, [...vars, e.binder]);
      if (subject.tag !== 'var') return outside;
      return both(outside, useOf(subject.var, bothDemands(whole, parts)));
    });
    const [first = unused, ...others] = used;
    const alternatives = e.alts.length === 0 ? impossible : others.reduce(either, first);
    const after = mayStopTheWorld(e) ? afterEffect(alternatives) : alternatives;
    const usage = scrutinee.diverges === 'no' ? both(scrutinee, after) : scrutinee;
    return usage.diverges === 'effect' && !carriesWorld(e.type)
      ? { ...usage, diverges: 'pure' }
      : usage;
  }
}

const maximalRounds = 10;

/** The demand of a pattern on the value that it matches. */
function takenApart(con: DataCon, vars: readonly Var[], inside: Usage): Demand {
  const fields = vars.map(v => shallow(inside.demands.get(v) ?? lazy));
  return { strict: true, product: { con, fields } };
}

/** Demands on fields go two levels deep, which is as far as unboxing goes. */
function shallow(d: Demand): Demand {
  const { product } = d;
  if (product === undefined) return d;
  return {
    ...d,
    product: {
      con: product.con,
      fields: product.fields.map(field => ({ ...field, product: undefined })),
    },
  };
}

function without(usage: Usage, vars: readonly Var[]): Usage {
  if (!vars.some(v => usage.demands.has(v))) return usage;
  for (const v of vars) usage.demands.delete(v);
  return usage;
}

/**
 * A step of an action may be the last: it may end the program, or wait for ever. What comes after it is
 * not certain to happen, so evaluating for it early could put an error before an effect.
 */
function mayStopTheWorld(e: Expr & { readonly tag: 'case' }): boolean {
  const subject = core(e.scrutinee);
  if (subject.tag !== 'app' && !(subject.tag === 'prim' && subject.op.sideEffect)) return false;
  return carriesWorld(e.binder.type);
}

/** Is it the world, or the world and a result? */
function carriesWorld(type: Type): boolean {
  const [first = type] = splitCon(type)?.args ?? [];
  return isRealWorld(type) || isRealWorld(first);
}

function afterEffect({ demands, diverges }: Usage): Usage {
  return { ...perhaps({ demands, diverges }), diverges: diverges === 'no' ? 'no' : 'effect' };
}

function isRealWorld(type: Type): boolean {
  return sameType(type, realWorldState);
}

/** Can the constructor's fields stand for the whole value? */
export function isProduct(con: DataCon): boolean {
  return (
    con.tyCon.cons.length === 1 &&
    con.exis.length === 0 &&
    con.fields.length > 0 &&
    !isUnboxedTuple(con.tyCon)
  );
}
