import type { Compilation } from './compilation.ts';
import { printTokens } from '../lex/print.ts';
import { printLayout } from '../offside/print.ts';
import { printModule, rawNameText } from '../syntax/print.ts';
import { nameShower } from '../names/show.ts';
import { printTypes } from '../types/dump.ts';
import { printInstances } from '../deriving/haskell.ts';
import { printCore, printCoreProgram } from '../core/print.ts';
import { pairsOf } from '../core/build.ts';
import { DemandAnalysis, showDemand } from '../optimise/demand.ts';
import { peel } from '../optimise/facts.ts';
import { optimise } from '../optimise/optimise.ts';
import { isLifted } from '../types/builtin.ts';
import { printStg } from '../stg/print.ts';
import { traceOnMachine } from '../machine/run.ts';
import { programAssembly } from '../native/executable.ts';
import { warningsOf } from '../warn/warn.ts';

/** The text of a stage's result for a file, ending in a newline. Throws `Stop` on errors. */
export type Dump = (compilation: Compilation, file: string) => string;

/** What `dump --stage` can show, in the order of the pipeline. */
export const stages: Readonly<Record<string, Dump>> = {
  source: (c, file) => c.source(file).text,
  tokens: (c, file) => printTokens(c.tokens(c.source(file)).tokens),
  layout: (c, file) => printLayout(c.source(file), c.parsed(c.source(file)).tokens),
  syntax: (c, file) => printModule(c.parse(c.source(file)), rawNameText),
  renamed: (c, file) => {
    const { module } = c.rootModule(file);
    return printModule(module, nameShower(module), true);
  },
  types: (c, file) => printTypes(c.typed(c.rootModule(file).module.name)),
  derived: (c, file) => {
    const { module } = c.rootModule(file);
    return printInstances(c.derived(module.name), module);
  },
  core: (c, file) => printCore(c.core(c.rootModule(file).module.name), { types: false }),
  'core-types': (c, file) => printCore(c.core(c.rootModule(file).module.name), { types: true }),
  program: (c, file) => printCoreProgram(c.program(file), { types: false }),
  optimised: (c, file) => {
    const { name } = c.rootModule(file).module;
    const { binds, main } = c.optimised(file);
    const own = binds.filter(bind => pairsOf(bind).some(({ var: v }) => v.name.module === name));
    return printCoreProgram({ binds: own, main }, { types: false });
  },
  demands: (c, file) => {
    const { name } = c.rootModule(file).module;
    const { binds } = optimise(c.program(file), 1);
    const analysis = new DemandAnalysis();
    for (const bind of binds) analysis.group(bind);
    const own = binds.flatMap(pairsOf).filter(({ var: v }) => v.name.module === name);
    return own
      .flatMap(({ var: v, rhs }) => {
        const demands = analysis.signatures.get(v)?.params ?? [];
        const boxed = demands.filter((_, i) => isLifted(peel(rhs).params[i]?.type ?? v.type));
        return boxed.length === 0 ? [] : [`${v.name.text}: ${boxed.map(showDemand).join(' ')}`];
      })
      .join('\n');
  },
  stg: (c, file) => printStg(c.stg(file), c.rootModule(file).module.name),
  trace: (c, file) => traceOnMachine(c.stg(file), file),
  llvm: (c, file) => {
    const own = `${c.rootModule(file).module.name}.`;
    return c.generated(file).only(binding => binding.startsWith(own));
  },
  asm: (c, file) => programAssembly(c, file),
  warnings: (c, file) => warningsOf(c, file),
};
