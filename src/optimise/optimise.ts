// The optimiser: which passes run, in which order.

import {
  type Bind,
  type CoreProgram,
  type Expr,
  nothingAround,
  type Pair,
  type Surroundings,
} from '../core/core.ts';
import { pairsOf, walk } from '../core/build.ts';
import { lintProgram } from '../core/lint.ts';
import { InternalError } from '../source/diagnostics.ts';
import type { TyVar, Var } from '../types/type.ts';
import { copyExpr } from './copy.ts';
import { type Learned, simplifyProgram } from './program.ts';
import { specialiseProgram } from './specialise.ts';
import { liftProgram } from './lift.ts';
import { sinkProgram } from './sink.ts';
import { tailorProgram } from './tailor.ts';
import { shareProgram } from './share.ts';
import { unboxProgram } from './worker.ts';
import { unpackProgram } from './unpack.ts';
import { eagerProgram } from './eager.ts';
import { ownProgram } from './own.ts';

/** The passes of each level of optimisation, in the order in which they run. */
const passes = {
  0: [],
  1: ['specialise', 'simplify', 'simplify'],
  2: [
    ...['unpack', 'specialise', 'fuse', 'fuse', 'tailor', 'simplify', 'share', 'sink', 'eager'],
    ...['unbox', 'simplify', 'unbox', 'simplify', 'simplify', 'eager', 'unbox', 'simplify'],
    ...['sink', 'unbox'],
    ...['simplify', 'lift', 'own'],
  ],
} as const;

const passByName: Readonly<
  Record<string, (program: CoreProgram, learned: Learned) => CoreProgram>
> = {
  simplify: simplifyProgram,
  specialise: specialiseProgram,
  lift: liftProgram,
  sink: sinkProgram,
  fuse: (program, learned) => simplifyProgram(program, learned, true),
  tailor: tailorProgram,
  share: shareProgram,
  unbox: unboxProgram,
  unpack: unpackProgram,
  eager: eagerProgram,
  own: ownProgram,
};

/** The program, made faster, by the passes that are not in `without`. It means the same; `lint` has seen the result, and when it complains, what each pass made. */
export function optimise(
  program: CoreProgram,
  level: 0 | 1 | 2,
  without: readonly string[] = [],
  around: Surroundings = nothingAround,
): CoreProgram {
  try {
    const result = runPasses(program, level, without, around, () => undefined);
    lintProgram(result, `the optimiser at level ${level}`, around);
    return result;
  } catch (problem) {
    if (!(problem instanceof InternalError)) throw problem;
    // Once more, slowly: now the message names the pass.
    runPasses(program, level, without, around, (made, pass) => lintProgram(made, pass, around));
    throw problem;
  }
}

function runPasses(
  program: CoreProgram,
  level: 0 | 1 | 2,
  without: readonly string[],
  around: Surroundings,
  check: (program: CoreProgram, pass: string) => void,
): CoreProgram {
  const learned: Learned = { divergent: new Set(), around };
  const start = level === 0 ? program : withUniqueBinders(program, true);
  return passes[level].reduce((current, name) => {
    const pass = without.includes(name) ? undefined : passByName[name];
    const next = pass === undefined ? current : withUniqueBinders(pass(current, learned), false);
    check(next, name);
    return next;
  }, start);
}

/**
 * The passes rely on it that no two binders of the program are the same object. Copies the bindings
 * that bind something twice, or what another one binds; all of them if `all`.
 */
function withUniqueBinders({ binds, main }: CoreProgram, all: boolean): CoreProgram {
  const seen = new Set<Var | TyVar>();
  const fresh = (pair: Pair): Pair => {
    if (!all && bindsNew(pair.rhs, seen)) return pair;
    return { var: pair.var, rhs: copyExpr(pair.rhs) };
  };
  const copies = binds.map((bind): Bind => {
    return bind.tag === 'nonrec'
      ? { tag: 'nonrec', ...fresh(bind) }
      : { tag: 'rec', pairs: bind.pairs.map(fresh) };
  });
  return { binds: copies, main };
}

/** Adds the binders of an expression to those that were seen. Was none of them among these? */
function bindsNew(expr: Expr, seen: Set<Var | TyVar>): boolean {
  const before = seen.size;
  let count = 0;
  const add = (v: Var | TyVar): void => {
    seen.add(v);
    count += 1;
  };
  walk(expr, e => {
    if (e.tag === 'lam' || e.tag === 'tyLam') for (const v of e.params) add(v);
    else if (e.tag === 'let') for (const pair of pairsOf(e.bind)) add(pair.var);
    else if (e.tag === 'case') {
      add(e.binder);
      for (const { con } of e.alts) if (con.tag === 'con') for (const v of con.vars) add(v);
    }
  });
  return seen.size === before + count;
}
