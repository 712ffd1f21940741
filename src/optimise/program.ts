// Simplification of a whole program.

import { pairsOf, walk } from '../core/build.ts';
import type { Bind, CoreProgram, Expr, Pair, Surroundings } from '../core/core.ts';
import { globalsOf } from '../core/link.ts';
import { components } from '../names/components.ts';
import type { Var } from '../types/type.ts';
import { core, sizeOf, workerPrefix, wrapped, wrappersOf } from './facts.ts';
import { Occurrences } from './occurrences.ts';
import { etaExpandGroup } from './eta.ts';
import { Simplifier } from './simplify.ts';
import { Unfoldings } from './unfoldings.ts';

/** What the passes have learned about global variables and hand on to the next one. */
export interface Learned {
  /** Functions and constants whose evaluation never ends in a value. */
  readonly divergent: Set<Var>;
  /** What the program stands on. */
  readonly around: Surroundings;
}

/** One round of simplification over a whole program. */
export function simplifyProgram(
  program: CoreProgram,
  learned: Learned,
  early = false,
): CoreProgram {
  const occurrences = new Occurrences();
  for (const pair of program.binds.flatMap(pairsOf)) occurrences.add(pair.rhs);
  const unfoldings = new Unfoldings(early);
  for (const [v, known] of learned.around) unfoldings.elsewhere(v, known);
  for (const v of learned.divergent) unfoldings.divergent(v);
  const simplifier = new Simplifier(unfoldings, occurrences);
  const workers = new Set(
    program.binds
      .flatMap(pairsOf)
      .map(pair => wrapped(pair.rhs))
      .filter(v => v?.name.text.startsWith(workerPrefix)),
  );
  const binds = program.binds.map((bind): Bind => {
    if (bind.tag === 'rec') return simplifyGroup(bind.pairs, simplifier, unfoldings);
    if (wrapped(bind.rhs)?.name.text.startsWith(workerPrefix) === true) {
      unfoldings.always(bind.var, bind.rhs);
      return bind;
    }
    const rhs = simplifier.binding(bind.rhs);
    const use = occurrences.of(bind.var);
    // With the worker's code in it, the wrapper would not be inlined any more.
    const free = bind.var.inline !== 'never' && !workers.has(bind.var);
    const once =
      free && use?.count === 1 && use.applied && core(rhs).tag === 'lam' && isReadable(rhs);
    if (once || wrapped(rhs) !== undefined) unfoldings.always(bind.var, rhs);
    else unfoldings.define(bind.var, rhs);
    return { tag: 'nonrec', var: bind.var, rhs };
  });
  return reachable(binds, program.main);
}

/** Is the function small enough to stand within another? A large one gains nothing there, and whoever reads the result loses the way. */
function isReadable(rhs: Expr): boolean {
  return sizeOf(rhs, largestMoved + 1) <= largestMoved;
}

const largestMoved = 80;

/** In a recursive group only the wrappers are inlined: each circle goes through a worker. */
function simplifyGroup(
  pairs: readonly Pair[],
  simplifier: Simplifier,
  unfoldings: Unfoldings,
): Bind {
  const wrappers = wrappersOf(pairs);
  for (const { var: v, rhs } of pairs) {
    if (wrappers.has(v)) unfoldings.always(v, rhs);
    else unfoldings.recursive(v, rhs);
  }
  const simplified = pairs.map(({ var: v, rhs }): Pair => {
    const better = simplifier.member(rhs);
    if (!wrappers.has(v)) unfoldings.recursive(v, better);
    return { var: v, rhs: better };
  });
  const expanded = etaExpandGroup(simplified, unfoldings);
  for (const { var: v, rhs } of expanded) if (!wrappers.has(v)) unfoldings.recursive(v, rhs);
  return { tag: 'rec', pairs: expanded };
}

/** The bindings that `main` reaches, in dependency order. */
export function reachable(binds: readonly Bind[], main: Var): CoreProgram {
  const pairs = new Map(binds.flatMap(pairsOf).map(pair => [pair.var, pair]));
  const reached = new Map<Pair, ReadonlySet<Var>>();
  const waiting = [main];
  for (let v = waiting.pop(); v !== undefined; v = waiting.pop()) {
    const pair = pairs.get(v);
    if (pair === undefined || reached.has(pair)) continue;
    const used = globalsOf(pair.rhs);
    reached.set(pair, used);
    waiting.push(...used);
  }
  const groups = dependencyGroups([...reached.keys()], pair => reached.get(pair) ?? new Set());
  return { binds: groups, main };
}

/** The pairs as binding groups in dependency order; `usedBy` says what a pair mentions, if that is known. */
export function dependencyGroups(
  pairs: readonly Pair[],
  usedBy: (pair: Pair) => ReadonlySet<Var> = pair => mentioned(pair.rhs),
): Bind[] {
  const index = new Map(pairs.map((pair, n) => [pair.var, n]));
  const uses = pairs.map(pair => [...usedBy(pair)].flatMap(v => index.get(v) ?? []));
  return components(pairs.length, n => uses[n] ?? []).map((group): Bind => {
    const members = group.flatMap(n => pairs[n] ?? []);
    const [first] = members;
    const recursive = members.length > 1 || group.some(n => uses[n]?.includes(n));
    return recursive || first === undefined
      ? { tag: 'rec', pairs: members }
      : { tag: 'nonrec', ...first };
  });
}

function mentioned(rhs: Expr): ReadonlySet<Var> {
  const found = new Set<Var>();
  walk(rhs, e => {
    if (e.tag === 'var') found.add(e.var);
  });
  return found;
}
