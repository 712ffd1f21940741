// Core → STG, one definition at a time, as they are asked for.

import type { Pair } from '../core/core.ts';
import { invariant } from '../source/diagnostics.ts';
import type { Var } from '../types/type.ts';
import { close } from './close.ts';
import { Globals } from './convert.ts';
import { findJoinPoints } from './joins.ts';
import type { Atom, StgBinding, StgVar } from './stg.ts';

class GrowingGlobals extends Globals {
  readonly #find: (v: Var) => Pair;
  readonly #underway = new Set<Var>();
  /** What was declared and is not converted yet. */
  readonly waiting = new Map<StgVar, Pair>();

  constructor(find: (v: Var) => Pair) {
    super();
    this.#find = find;
  }

  protected override undeclared(v: Var): Atom | undefined {
    if (v.name.module === undefined || this.#underway.has(v)) return undefined;
    const pair = this.#find(v);
    this.#underway.add(v);
    this.declare({ tag: 'nonrec', ...pair });
    this.#underway.delete(v);
    const meaning = this.meaning(v);
    if (meaning?.tag === 'var' && !this.isAlias(v)) this.waiting.set(meaning.var, pair);
    return meaning;
  }
}

/** A program whose definitions become STG when they are asked for. */
export class GrowingProgram {
  readonly #globals: GrowingGlobals;
  readonly #converted = new Map<StgVar, StgBinding>();

  /** `find` gives the definition of a global variable of Core. */
  constructor(find: (v: Var) => Pair) {
    this.#globals = new GrowingGlobals(find);
  }

  /** What a global variable of Core is called in STG. */
  variable(v: Var): StgVar {
    const meaning = this.#globals.meaning(v);
    invariant(meaning?.tag === 'var', 'a global variable is a closure');
    return meaning.var;
  }

  /** The binding of a global variable of STG. */
  binding(variable: StgVar): StgBinding {
    const known = this.#converted.get(variable);
    if (known !== undefined) return known;
    const { waiting, bindings } = this.#globals;
    const pair = waiting.get(variable);
    waiting.delete(variable);
    if (pair !== undefined) this.#globals.define({ tag: 'nonrec', ...pair });
    const made = close(findJoinPoints({ bindings: bindings.splice(0), main: variable }));
    for (const binding of made.bindings) this.#converted.set(binding.var, binding);
    const found = this.#converted.get(variable);
    invariant(found !== undefined, `${variable.name} has a definition`);
    return found;
  }
}
