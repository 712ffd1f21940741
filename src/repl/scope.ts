// What names mean on a line.

import { primModule } from '../names/builtin.ts';
import type { Name } from '../names/name.ts';
import { type Candidate, ModuleScope, type Origin } from '../names/scope.ts';

/** A scope in which later lines hide earlier ones, and all lines hide what is imported. */
export class LineScope extends ModuleScope {
  readonly #rank: (module: string) => number;

  /** `rank`: the number of the line that a module is, and 0 for modules that are none. */
  constructor(rank: (module: string) => number) {
    super();
    this.#rank = rank;
  }

  protected override among(candidates: readonly Candidate[]): readonly Candidate[] {
    if (candidates.length < 2) return candidates;
    const ranks = candidates.map(({ origins }) => Math.max(...origins.map(o => this.#rankOf(o))));
    const best = Math.max(...ranks);
    return candidates.filter((_, i) => ranks[i] === best);
  }

  /** Can something be written that means this? What has a syntax of its own can. */
  names(name: Name): boolean {
    if (name.module === primModule) return true;
    const { space, text } = name;
    return this.candidates(space, { qualifier: undefined, text }).some(c => c.entity.name === name);
  }

  #rankOf(origin: Origin): number {
    return this.#rank(origin.module);
  }
}
