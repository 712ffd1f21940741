// The optimiser: which passes run, in which order.

import {
  type Bind,
  type CoreProgram,
  nothingAround,
  type Pair,
  type Surroundings,
} from '../core/core.ts';
import { lintProgram } from '../core/lint.ts';
import { InternalError } from '../source/diagnostics.ts';
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

/** The passes of each level of optimisation, in the order in which they run. */
const passes = {
  0: [],
  1: ['specialise', 'simplify', 'simplify'],
  2: [
    ...['unpack', 'specialise', 'fuse', 'fuse', 'tailor', 'simplify', 'share', 'sink', 'eager'],
    ...['unbox', 'simplify', 'unbox', 'simplify', 'simplify', 'eager', 'unbox', 'simplify'],
    ...['sink', 'unbox'],
    ...['simplify', 'lift'],
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
  const start = level === 0 ? program : withUniqueBinders(program);
  return passes[level].reduce((current, name) => {
    const pass = without.includes(name) ? undefined : passByName[name];
    const next = pass === undefined ? current : withUniqueBinders(pass(current, learned));
    check(next, name);
    return next;
  }, start);
}

/** The passes rely on it that no two binders of the program are the same object. */
function withUniqueBinders({ binds, main }: CoreProgram): CoreProgram {
  const fresh = (pair: Pair): Pair => ({ var: pair.var, rhs: copyExpr(pair.rhs) });
  const copies = binds.map((bind): Bind => {
    return bind.tag === 'nonrec'
      ? { tag: 'nonrec', ...fresh(bind) }
      : { tag: 'rec', pairs: bind.pairs.map(fresh) };
  });
  return { binds: copies, main };
}
