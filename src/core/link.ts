import { components } from '../names/components.ts';
import { invariant } from '../source/diagnostics.ts';
import type { Var } from '../types/type.ts';
import { pairsOf, walk } from './build.ts';
import {
  type Bind,
  type CoreModule,
  type CoreProgram,
  type Expr,
  nothingAround,
  type Pair,
  type Surroundings,
} from './core.ts';

/**
 * The program that starts at `main`: its bindings and all that they refer to, in dependency order.
 * `moduleOf` gives a module by name; it is asked only for modules that something reachable mentions.
 * What is `around` stays outside; `rewriting` may change what is reached.
 */
export function link(
  main: Var,
  moduleOf: (name: string) => CoreModule,
  around: Surroundings = nothingAround,
  rewriting: Rewriting = (v, definition) => definition(v),
): CoreProgram {
  const linker = new Linker(moduleOf, around);
  linker.reach(main, rewriting);
  return { binds: linker.binds(), main };
}

/** What a variable is bound to in the program, given what variables are bound to in their modules. */
export type Rewriting = (v: Var, definition: (v: Var) => Expr) => Expr;

class Linker {
  readonly #moduleOf: (name: string) => CoreModule;
  readonly #around: Surroundings;
  readonly #opened = new Map<string, ReadonlyMap<Var, Pair>>();
  readonly #index = new Map<Var, number>();
  readonly #reached: { readonly pair: Pair; readonly uses: ReadonlySet<Var> }[] = [];

  constructor(moduleOf: (name: string) => CoreModule, around: Surroundings) {
    this.#moduleOf = moduleOf;
    this.#around = around;
  }

  /** Takes a variable's binding into the program, and with it all that it needs. */
  reach(start: Var, rewriting: Rewriting): void {
    const definition = (v: Var): Expr => this.#definition(v).rhs;
    const waiting = [start];
    for (let v = waiting.pop(); v !== undefined; v = waiting.pop()) {
      if (this.#index.has(v) || this.#around.has(v)) continue;
      const rhs = rewriting(v, definition);
      const uses = globalsOf(rhs);
      this.#index.set(v, this.#reached.length);
      this.#reached.push({ pair: { var: v, rhs }, uses });
      waiting.push(...uses);
    }
  }

  #definition(v: Var): Pair {
    const { module } = v.name;
    invariant(module !== undefined, `${v.name}: a linked variable is global`);
    let pairs = this.#opened.get(module);
    if (pairs === undefined) {
      const all = this.#moduleOf(module).binds.flatMap(pairsOf);
      pairs = new Map(all.map(pair => [pair.var, pair]));
      this.#opened.set(module, pairs);
    }
    const pair = pairs.get(v);
    invariant(pair !== undefined, `${v.name}: an exported variable is bound in its module`);
    return pair;
  }

  /** The bindings that were reached, each group after those that it uses. */
  binds(): Bind[] {
    const uses = (node: number): number[] =>
      [...(this.#reached[node]?.uses ?? [])].flatMap(v => this.#index.get(v) ?? []);
    return components(this.#reached.length, uses).map(group => {
      const pairs = group.flatMap(node => this.#reached[node]?.pair ?? []);
      const [first] = pairs;
      const recursive = pairs.length > 1 || group.some(node => uses(node).includes(node));
      return recursive || first === undefined ? { tag: 'rec', pairs } : { tag: 'nonrec', ...first };
    });
  }
}

/** The global variables that an expression mentions. */
export function globalsOf(expr: Expr): ReadonlySet<Var> {
  const found = new Set<Var>();
  walk(expr, e => {
    if (e.tag === 'var' && e.var.name.module !== undefined) found.add(e.var);
  });
  return found;
}
