// Bindings move in, to where they are used.

import { letIn, pairsOf } from '../core/build.ts';
import type { Bind, CoreProgram, Expr, Pair } from '../core/core.ts';
import type { Var } from '../types/type.ts';
import { isAtom, isValue, sizeOf } from './facts.ts';
import { freeLocals } from './free.ts';
import { isOneShot, Occurrences } from './occurrences.ts';

/** Every binding in the innermost place that its uses allow without any work being done twice. */
export function sinkProgram(program: CoreProgram): CoreProgram {
  const sinker = new Sinker();
  const binds = program.binds.map((bind): Bind => {
    if (bind.tag === 'nonrec') return { ...bind, rhs: sinker.binding(bind.rhs) };
    return { tag: 'rec', pairs: bind.pairs.map(p => ({ ...p, rhs: sinker.binding(p.rhs) })) };
  });
  return { ...program, binds };
}

/** A place that pending bindings can go to. */
interface Place {
  readonly expr: Expr;
  /** May bindings move into it? */
  readonly open: boolean;
  /** Is it one of several, of which only one is carried out? */
  readonly exclusive?: boolean;
}

/** Deals bindings out to the places that mention them; `here` are those that must stay in front of all. */
function deal(
  pending: readonly Bind[],
  places: readonly Place[],
): { readonly here: Bind[]; readonly into: Bind[][] } {
  const needs = places.map(({ expr }) => new Set(freeLocals(expr)));
  const into: Bind[][] = places.map(() => []);
  const here: Bind[] = [];
  const neededHere = new Set<Var>();
  for (const bind of [...pending].reverse()) {
    const vars = pairsOf(bind).map(pair => pair.var);
    const users = places.flatMap((_, i) => (vars.some(v => needs[i]?.has(v)) ? [i] : []));
    const [only] = users;
    const stays = vars.some(v => neededHere.has(v));
    if (only === undefined && !stays) continue;
    if (users.length > 1 && !stays && isSmall(bind) && users.every(i => places[i]?.exclusive)) {
      for (const i of users) {
        for (const { rhs } of pairsOf(bind)) for (const v of freeLocals(rhs)) needs[i]?.add(v);
        into[i]?.unshift(bind);
      }
      continue;
    }
    const enters =
      users.length === 1 && !stays && only !== undefined && places[only]?.open === true;
    const target = enters ? needs[only] : neededHere;
    for (const { rhs } of pairsOf(bind)) for (const v of freeLocals(rhs)) target?.add(v);
    (enters ? (into[only] ?? here) : here).unshift(bind);
  }
  return { here, into };
}

/** So small that each branch which needs it can have its own. Only one of them makes it. */
function isSmall(bind: Bind): boolean {
  return bind.tag === 'nonrec' && sizeOf(bind.rhs, largestCopied + 1) <= largestCopied;
}

const largestCopied = 10;

function argument(expr: Expr): Place {
  return { expr, open: !isValue(expr) && !isAtom(expr) };
}

function putDown(binds: readonly Bind[], e: Expr): Expr {
  return binds.reduceRight((rest, bind) => letIn(bind, rest), e);
}
/** With more, dealing them out again at every step would take too long. */
const mostPending = 100;

function sameShape(bind: Bind, pairs: readonly Pair[]): Bind {
  const [first] = pairs;
  return bind.tag === 'nonrec' && first !== undefined
    ? { tag: 'nonrec', ...first }
    : { tag: 'rec', pairs };
}

class Sinker {
  #occurrences = new Occurrences();

  binding(rhs: Expr): Expr {
    this.#occurrences = new Occurrences();
    this.#occurrences.add(rhs);
    return this.#sink(rhs, []);
  }

  #sink(e: Expr, pending: readonly Bind[]): Expr {
    switch (e.tag) {
      case 'var':
      case 'lit':
        return putDown(deal(pending, [{ expr: e, open: false }]).here, e);
      case 'lam': {
        const place = { expr: e.body, open: isOneShot(e) };
        return this.#deal(pending, [place], ([body = e.body]) => ({ ...e, body }));
      }
      case 'tyLam':
        return { ...e, body: this.#sink(e.body, pending) };
      case 'cast':
        return { ...e, expr: this.#sink(e.expr, pending) };
      case 'tyApp':
        return { ...e, fun: this.#sink(e.fun, pending) };
      case 'app': {
        const places = [{ expr: e.fun, open: false }, ...e.args.map(argument)];
        return this.#deal(pending, places, ([fun = e.fun, ...args]) => ({ ...e, fun, args }));
      }
      case 'con':
      case 'prim':
        return this.#deal(pending, e.args.map(argument), args => ({ ...e, args }));
      case 'let':
        return this.#let(e, pending);
      case 'case': {
        const alts = e.alts.map(alt => ({ expr: alt.body, open: true, exclusive: true }));
        const places = [{ expr: e.scrutinee, open: false }, ...alts];
        return this.#deal(pending, places, ([scrutinee = e.scrutinee, ...bodies]) => ({
          ...e,
          scrutinee,
          alts: e.alts.map((alt, i) => ({ ...alt, body: bodies[i] ?? alt.body })),
        }));
      }
    }
  }

  /** Deals out what is pending, goes on in each place, and puts the rest in front of what becomes of it all. */
  #deal(pending: readonly Bind[], places: readonly Place[], make: (parts: Expr[]) => Expr): Expr {
    const { here, into } = deal(pending, places);
    return putDown(here, make(places.map(({ expr }, i) => this.#sink(expr, into[i] ?? []))));
  }
  #let(e: Expr & { readonly tag: 'let' }, pending: readonly Bind[]): Expr {
    const { bind } = e;
    const pairs = pairsOf(bind);
    if (pairs.every(pair => this.#occurrences.isJoin(pair.var, pair.rhs))) {
      const open = bind.tag === 'nonrec';
      const bodies = pairs.map(({ rhs }) => ({ expr: rhs.tag === 'lam' ? rhs.body : rhs, open }));
      const places = [{ expr: e.body, open: true }, ...bodies];
      return this.#deal(pending, places, ([body = e.body, ...inner]) => {
        const joins = pairs.map(({ var: v, rhs }, i): Pair => {
          const part = inner[i] ?? rhs;
          return { var: v, rhs: rhs.tag === 'lam' ? { ...rhs, body: part } : part };
        });
        return letIn(sameShape(bind, joins), body);
      });
    }
    const places = pairs.map(({ rhs }) => ({
      expr: rhs,
      open: bind.tag === 'nonrec' && !isValue(rhs),
    }));
    const { here, into } = deal(pending, [...places, { expr: e.body, open: false }]);
    const own = pairs.map(({ var: v, rhs }, i) => ({
      var: v,
      rhs: this.#sink(rhs, into[i] ?? []),
    }));
    const next = [...here, sameShape(bind, own)];
    if (next.length <= mostPending) return this.#sink(e.body, next);
    return putDown(next, this.#sink(e.body, []));
  }
}
