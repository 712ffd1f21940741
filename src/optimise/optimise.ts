// The optimiser: which passes run, in which order.

import type { Bind, CoreProgram, Pair } from '../core/core.ts';
import { lintProgram } from '../core/lint.ts';
import { copyExpr } from './copy.ts';
import { type Learned, simplifyProgram } from './program.ts';
import { specialiseProgram } from './specialise.ts';
import { liftProgram } from './lift.ts';
import { sinkProgram } from './sink.ts';
import { unboxProgram } from './worker.ts';

/** The passes of each level of optimisation, in the order in which they run. */
const passes = {
  0: [],
  1: ['specialise', 'simplify', 'simplify'],
  2: [
    ...['specialise', 'fuse', 'fuse', 'simplify', 'sink', 'unbox', 'simplify', 'unbox'],
    ...['simplify', 'simplify', 'unbox', 'simplify', 'sink', 'unbox', 'simplify', 'lift'],
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
  unbox: unboxProgram,
};

/** The program, made faster. It means the same; `lint` has seen it after every pass. */
export function optimise(program: CoreProgram, level: 0 | 1 | 2): CoreProgram {
  const learned: Learned = { divergent: new Set() };
  const start = level === 0 ? program : withUniqueBinders(program);
  return passes[level].reduce((current, name) => {
    const pass = passByName[name];
    const next = pass === undefined ? current : withUniqueBinders(pass(current, learned));
    lintProgram(next, name);
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
