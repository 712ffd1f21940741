// How often and where variables occur.

import { pairsOf } from '../core/build.ts';
import type { Expr } from '../core/core.ts';
import { primTyCons } from '../types/builtin.ts';
import { spine } from './facts.ts';
import { isMaker } from './fuse.ts';
import { splitCon, type Type, type Var } from '../types/type.ts';

/** How a variable is used within its scope. Counts are of places in the text, not of evaluations. */
export interface Occurrence {
  count: number;
  /** Is one of the places inside a function that may be called more than once? */
  insideLambda: boolean;
  /** Are all places calls? */
  applied: boolean;
  /** With how many arguments it is always called in tail position; undefined when that is not so. */
  tailArity: number | undefined;
}

/** The occurrences of all variables in some expressions, local ones with the facts about tail calls. */
export class Occurrences {
  readonly #found = new Map<Var, Occurrence>();
  /** For each local variable: the nesting at its binding. */
  readonly #bound = new Map<Var, Nesting>();
  #nesting: Nesting = { lambdas: 0, frame: 0 };
  #frames = 0;
  #counted = false;

  of(v: Var): Occurrence | undefined {
    return this.#found.get(v);
  }

  /** `renamed` is used as `v` is. */
  alias(renamed: Var, v: Var): void {
    const known = this.#found.get(v);
    if (known !== undefined) this.#found.set(renamed, known);
  }

  /** Count what is in `expr`, which is the right-hand side of a binding or a body. */
  add(expr: Expr): void {
    this.#outsideTail(() => this.#visit(expr));
  }

  /** `expr` does not return for the expression around it, and a jump out of it would skip something. */
  #outsideTail(work: () => void, lambdas = 0): void {
    const outer = this.#nesting;
    this.#frames += 1;
    this.#nesting = { lambdas: outer.lambdas + lambdas, frame: this.#frames };
    work();
    this.#nesting = outer;
  }

  #bind(v: Var): void {
    this.#bound.set(v, this.#nesting);
  }

  #occurs(v: Var, args: number): void {
    const bound = this.#bound.get(v) ?? outermost;
    const tail = bound.frame === this.#nesting.frame ? args : undefined;
    const known = this.#found.get(v);
    const insideLambda = this.#nesting.lambdas > bound.lambdas;
    if (known === undefined) {
      this.#found.set(v, { count: 1, insideLambda, applied: args > 0, tailArity: tail });
      return;
    }
    if (!this.#counted) known.count += 1;
    known.insideLambda ||= insideLambda;
    known.applied &&= args > 0;
    if (known.tailArity !== tail) known.tailArity = undefined;
  }

  #visit(e: Expr): void {
    switch (e.tag) {
      case 'lit':
        return;
      case 'var':
        return this.#occurs(e.var, 0);
      case 'app': {
        const { head, args } = spine(e);
        if (head.tag === 'var') this.#occurs(head.var, args.length);
        else this.#outsideTail(() => this.#visit(head));
        if (head.tag === 'var' && isMaker(head.var.name)) return this.oneShotArguments(args);
        return this.#arguments(args);
      }
      case 'con':
      case 'prim':
        return this.#arguments(e.args);
      case 'tyApp':
      case 'cast':
        return this.#outsideTail(() => this.#visit(e.tag === 'cast' ? e.expr : e.fun));
      case 'tyLam':
        return this.#visit(e.body);
      case 'lam':
        return this.#outsideTail(() => this.#function(e), isOneShot(e) ? 0 : 1);
      case 'case':
        this.#outsideTail(() => this.#visit(e.scrutinee));
        this.#bind(e.binder);
        for (const { con, body } of e.alts) {
          if (con.tag === 'con') for (const v of con.vars) this.#bind(v);
          this.#visit(body);
        }
        return;
      case 'let':
        return this.#let(e);
    }
  }

  #function(e: Expr & { readonly tag: 'lam' }): void {
    for (const p of e.params) this.#bind(p);
    this.#visit(e.body);
  }

  /** Arguments that are functions which will be called once at most. */
  protected oneShotArguments(args: readonly Expr[]): void {
    for (const arg of args) {
      const inner = arg.tag === 'tyLam' ? arg.body : arg;
      this.#outsideTail(() => (inner.tag === 'lam' ? this.#function(inner) : this.#visit(inner)));
    }
  }

  #arguments(args: readonly Expr[]): void {
    for (const arg of args) this.#outsideTail(() => this.#visit(arg));
  }

  #let(e: Expr & { readonly tag: 'let' }): void {
    const pairs = pairsOf(e.bind);
    for (const { var: v } of pairs) this.#bind(v);
    this.#visit(e.body);
    const candidates = pairs.every(pair => this.isJoin(pair.var, pair.rhs));
    const recursive = e.bind.tag === 'rec' ? 1 : 0;
    for (const { rhs } of pairs) {
      if (candidates && rhs.tag === 'lam') this.#insideJoin(rhs, recursive);
      else this.#outsideTail(() => this.#visit(rhs), recursive);
    }
    if (!candidates || recursive === 0 || pairs.every(pair => this.isJoin(pair.var, pair.rhs)))
      return;
    this.#again(() => {
      for (const { rhs } of pairs) this.#outsideTail(() => this.#visit(rhs), 1);
    });
  }

  /** Visit what has been counted already: only the facts about its nesting are new. */
  #again(work: () => void): void {
    const outer = this.#counted;
    this.#counted = true;
    work();
    this.#counted = outer;
  }

  #insideJoin(join: Expr & { readonly tag: 'lam' }, lambdas: number): void {
    const outer = this.#nesting;
    this.#nesting = { lambdas: outer.lambdas + lambdas, frame: outer.frame };
    this.#function(join);
    this.#nesting = outer;
  }

  /** Is the variable bound to a function that is only ever jumped to? Then its calls need no closure and no return. */
  isJoin(v: Var, rhs: Expr): boolean {
    return rhs.tag === 'lam' && this.of(v)?.tailArity === rhs.params.length;
  }
}

interface Nesting {
  /** Functions around this place that may run more than once. */
  readonly lambdas: number;
  /** Differs whenever control would have to return in between. */
  readonly frame: number;
}

const outermost: Nesting = { lambdas: 0, frame: -1 };

/**
 * A function of a state token is called at most once for each time it is made: nobody does the same
 * action twice with the same world. (False for an action that is bound by `let` and then run twice, where
 * it can duplicate work but never changes a result; GHC makes the same assumption and calls it the state hack.)
 */
export function isOneShot(e: Expr & { readonly tag: 'lam' }): boolean {
  const [first] = e.params;
  return e.params.length === 1 && first !== undefined && isStateToken(first.type);
}

export function isStateToken(type: Type): boolean {
  return splitCon(type)?.con === primTyCons['State#'];
}
