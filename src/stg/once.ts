// Which code of a program runs once at most.

import { unreachable } from '../source/diagnostics.ts';
import { bodiesOf } from './alts.ts';
import type { Atom, Closure, Rhs, StgExpr, StgProgram, StgVar } from './stg.ts';

/** Closures whose code runs once at most, and has no loop in it. */
export function runsOnce({ bindings, main }: StgProgram): ReadonlySet<Closure> {
  const search = new Search();
  for (const { var: v, rhs } of bindings) search.define(v, rhs);
  for (const { var: v, rhs } of bindings)
    if (rhs.tag === 'closure' && (v === main || rhs.update !== 'function')) search.enter(rhs);
  search.start(main);
  return search.found;
}

class Search {
  readonly found = new Set<Closure>();
  readonly #globals = new Map<StgVar, Closure>();
  readonly #mentions = new Map<StgVar, number>();
  readonly #entered = new Set<Closure>();

  define(v: StgVar, rhs: Rhs): void {
    if (rhs.tag === 'closure') this.#globals.set(v, rhs);
    this.#mentionsIn(rhs);
  }

  /** Takes note of what is mentioned. */
  #mentionsIn(e: StgExpr | Rhs): void {
    switch (e.tag) {
      case 'closure':
        return this.#mentionsIn(e.body);
      case 'values':
        return e.atoms.forEach(a => void this.#mention(a));
      case 'app':
        this.#mention({ tag: 'var', var: e.fun });
        return e.args.forEach(a => void this.#mention(a));
      case 'con':
      case 'prim':
      case 'jump':
        return e.args.forEach(a => void this.#mention(a));
      case 'case':
        this.#mentionsIn(e.scrutinee);
        return bodiesOf(e.alts).forEach(body => void this.#mentionsIn(body));
      case 'let':
        for (const b of e.group.bindings) this.#mentionsIn(b.rhs);
        return this.#mentionsIn(e.body);
      case 'join':
        for (const point of e.points) this.#mentionsIn(point.body);
        return this.#mentionsIn(e.body);
      default:
        return unreachable(e);
    }
  }

  #mention(a: Atom): void {
    if (a.tag !== 'var' || !a.var.global) return;
    this.#mentions.set(a.var, (this.#mentions.get(a.var) ?? 0) + 1);
  }

  /** Says that the code of a closure runs once at most. */
  enter(closure: Closure): void {
    if (this.#entered.has(closure)) return;
    this.#entered.add(closure);
    if (!this.#hasLoop(closure.body)) this.found.add(closure);
  }

  /** Is there a loop in an expression? Enters what surely runs once when the expression does. */
  #hasLoop(e: StgExpr): boolean {
    switch (e.tag) {
      case 'values':
      case 'con':
      case 'prim':
      case 'jump':
        return false;
      case 'app': {
        const called = this.#onlyHere(e.fun);
        if (called?.params.length === e.args.length) this.enter(called);
        return false;
      }
      case 'case': {
        const loops = [e.scrutinee, ...bodiesOf(e.alts)].map(part => this.#hasLoop(part));
        return loops.includes(true);
      }
      case 'let':
        for (const { rhs } of e.group.bindings)
          if (rhs.tag === 'closure' && rhs.update !== 'function') this.enter(rhs);
        return this.#hasLoop(e.body);
      case 'join': {
        const parts = e.rec ? [e.body] : [e.body, ...e.points.map(p => p.body)];
        return parts.map(part => this.#hasLoop(part)).includes(true) || e.rec;
      }
      default:
        return unreachable(e);
    }
  }

  /** The code of a global variable that is mentioned once in the program. */
  #onlyHere(v: StgVar): Closure | undefined {
    return this.#mentions.get(v) === 1 ? this.#globals.get(v) : undefined;
  }

  /** Says that a program starts with this: a call, whose arguments are performed once. */
  start(main: StgVar): void {
    const body = this.#globals.get(main)?.body;
    if (body?.tag !== 'app') return;
    for (const a of body.args) {
      const action = a.tag === 'var' ? this.#onlyHere(a.var) : undefined;
      if (action !== undefined) this.enter(action);
    }
  }
}
