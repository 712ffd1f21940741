// How long functions take, as far as their text tells.

import { pairsOf, walk } from '../core/build.ts';
import type { Expr } from '../core/core.ts';
import type { Var } from '../types/type.ts';
import { spine } from './facts.ts';

/** Time for one step of what a function returns. `linear`: it has a loop, and each round is bounded. */
export type Effort = 'bounded' | 'linear' | 'more';

/** Tells the efforts of functions whose definitions it has been given. */
export class Efforts {
  readonly #definitions = new Map<Var, Expr>();
  readonly #known = new Map<Var, Effort>();
  /** The function that is being looked at, and whether it calls itself. */
  #own: Var | undefined;
  #recursive = false;

  define(v: Var, rhs: Expr): void {
    this.#definitions.set(v, rhs);
  }

  /** The effort of a call; of a function without a definition it may be anything. */
  of(v: Var): Effort {
    if (v === this.#own) {
      this.#recursive = true;
      return 'bounded';
    }
    const known = this.#known.get(v);
    const rhs = this.#definitions.get(v);
    if (known !== undefined || rhs === undefined) return known ?? 'more';
    // Who comes back to it through other functions finds this.
    this.#known.set(v, 'more');
    const [own, recursive] = [this.#own, this.#recursive];
    [this.#own, this.#recursive] = [v, false];
    const inside = this.#inside(rhs);
    const effort = !this.#recursive ? inside : inside === 'bounded' ? 'linear' : 'more';
    [this.#own, this.#recursive] = [own, recursive];
    this.#known.set(v, effort);
    return effort;
  }

  #inside(e: Expr): Effort {
    let effort: Effort = 'bounded';
    walk(e, part => {
      if (part.tag === 'let') for (const p of pairsOf(part.bind)) this.define(p.var, p.rhs);
      if (part.tag !== 'app' || effort === 'more') return;
      const { head } = spine(part);
      const own = head.tag === 'var' ? this.of(head.var) : 'more';
      if (own !== 'bounded') effort = own;
    });
    return effort;
  }
}
