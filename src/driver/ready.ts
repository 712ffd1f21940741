// The part of the library that is compiled once, for all programs.

import { conExpr, pairsOf, varExpr } from '../core/build.ts';
import {
  type CoreModule,
  type CoreProgram,
  type Elsewhere,
  type Expr,
  nothingAround,
  type Pair,
  type Surroundings,
} from '../core/core.ts';
import { link } from '../core/link.ts';
import { settling } from '../core/representations.ts';
import { typeOf } from '../core/types.ts';
import { generateLibrary } from '../llvm/generate.ts';
import type { Architecture } from '../llvm/module.ts';
import { globalName } from '../names/name.ts';
import { contentKey } from '../native/cache.ts';
import { DemandAnalysis, type Signature } from '../optimise/demand.ts';
import { core, isValue, peel, sizeOf, wrapped } from '../optimise/facts.ts';
import { optimise } from '../optimise/optimise.ts';
import { invariant } from '../source/diagnostics.ts';
import type { Closure, StgProgram, StgVar } from '../stg/stg.ts';
import { toStg } from '../stg/to-stg.ts';
import { tupleDataCon } from '../types/builtin.ts';
import { anyOfKind } from '../types/solver.ts';
import { splitCon, splitForall, type Type, type Var } from '../types/type.ts';

/** Code that is ready to be linked with, and what a program has to know of it. */
export interface Ready {
  readonly around: Surroundings;
  /** The constructors whose info tables it has. */
  readonly tables: ReadonlySet<string>;
  /** The code, which is read when it is needed; and a name that other code does not have. */
  ir: () => string;
  readonly key: string;
}
/** Modules whose functions gain nothing by being compiled with the program that calls them. */
const closedModules = new RegExp(
  [
    /^GHC\.(TopHandler|Session|IO|Conc|Exception|Environment|Clock|Fingerprint)(\..*)?$/,
    /^(Control\.Exception\.Base|Data\.Typeable\.Internal|Text\.Printf|Text\.Read\.Lex)$/,
    /^System\.(IO|Exit|Environment|CPUTime|Process|Directory|Timeout)(\..*)?$/,
  ]
    .map(pattern => pattern.source)
    .join('|'),
);

/** Functions of other modules of which the same is true. */
const closedFunctions: ReadonlySet<string> = new Set(
  ['formatDigits', 'roundTo', 'digitsOfWord', 'rationalToDouble', 'rationalToFloat'].map(
    name => `GHC.Float.Double.${name}`,
  ),
);
/** A smaller function is better inlined, and one that takes dictionaries specialised. */
const smallest = 30;

function isLargeFunction({ var: v, rhs }: Pair): boolean {
  const { params } = peel(rhs);
  return params.length > 0 && v.inline !== 'always' && !takesDictionary(params) && isLarge(rhs);
}

function isClosed({ var: { name } }: Pair): boolean {
  return closedModules.test(name.module ?? '') || closedFunctions.has(`${name}`);
}

function isLarge(rhs: Expr): boolean {
  return sizeOf(rhs, smallest) >= smallest;
}

function takesDictionary(params: readonly Var[]): boolean {
  return params.some(p => isDictionary(p.type));
}

function isDictionary(type: Type): boolean {
  return splitCon(type)?.con.flavour === 'class';
}

/** Is it computed when it is first needed, and kept? */
function isConstant({ var: v, rhs }: Pair): boolean {
  if (v.name.module === readyModule || isValue(rhs) || isDictionary(v.type)) return false;
  return splitForall(v.type).vars.length === 0;
}
/** Compiles the closed part of a library. */
export function makeReady(library: readonly CoreModule[], architecture: Architecture): Ready {
  const pairs = library.flatMap(({ binds }) => binds.flatMap(pairsOf)).filter(isClosed);
  const functions = pairs.filter(isLargeFunction).map(pair => pair.var);
  // What is computed once must be there once: whatever the functions mention of that is public, too.
  const reached = gathered(functions, library).binds.flatMap(pairsOf);
  const constants = reached.filter(isConstant).map(pair => pair.var);
  const wanted = [...new Set([...functions, ...constants])];
  const program = optimise(gathered(wanted, library), 2);
  const stg = toStg(program);
  const functional = new Set(functions);
  const found = wanted
    .flatMap((v, i) => published(v, i, program, stg) ?? [])
    // A default method filled into an instance is a constant only until it is expanded.
    .filter(({ var: v, closure }) => closure.update !== 'function' || functional.has(v));
  const symbols = new Map(found.map(({ own, symbol }) => [own, symbol]));
  const { ir, tables } = generateLibrary(stg, symbols, architecture);
  return { around: surroundings(found, program), tables, ir: () => ir, key: contentKey([ir]) };
}

/** The part of the library that has been compiled, for each kind of machine. */
export const compiled = new Map<Architecture, Ready>();
const readyModule = ':Ready';

/** A program that is nothing but a tuple of these variables, at types that do not matter. */
function gathered(wanted: readonly Var[], library: readonly CoreModule[]): CoreProgram {
  const args = wanted.map((v): Expr => {
    const { vars } = splitForall(v.type);
    return varExpr(
      v,
      vars.map(p => anyOfKind(p.kind)),
    );
  });
  const rhs = conExpr(tupleDataCon(args.length), args.map(typeOf), args);
  const all: Var = { name: globalName(readyModule, 'value', 'all'), type: typeOf(rhs) };
  const modules = new Map(library.map(module => [module.name, module]));
  const moduleOf = (name: string): CoreModule => {
    if (name === readyModule)
      return { name, tyCons: [], binds: [{ tag: 'nonrec', var: all, rhs }] };
    const module = modules.get(name);
    invariant(module !== undefined, `the library has ${name}`);
    return module;
  };
  return link(all, moduleOf, nothingAround, settling());
}
/** A variable of the library, and what it has become. */
interface Published {
  readonly var: Var;
  readonly symbol: string;
  /** The variable that is bound to its code, after the optimiser. */
  readonly bound: Var;
  readonly own: StgVar;
  readonly closure: Closure;
}

/** What the `i`-th variable of the tuple has become; undefined when the optimiser makes more of it in each program. */
function published(
  v: Var,
  i: number,
  program: CoreProgram,
  stg: StgProgram,
): Published | undefined {
  const all = program.binds.flatMap(pairsOf).find(pair => pair.var === program.main)?.rhs;
  const bound = all?.tag === 'con' ? all.args[i] : undefined;
  const head = bound === undefined ? undefined : core(bound);
  const tuple = stg.bindings.find(b => b.var === stg.main)?.rhs;
  const atom = tuple?.tag === 'con' ? tuple.args[i] : undefined;
  if (head?.tag !== 'var' || atom?.tag !== 'var') return undefined;
  const rhs = program.binds.flatMap(pairsOf).find(pair => pair.var === head.var)?.rhs;
  const closure = stg.bindings.find(b => b.var === atom.var)?.rhs;
  if (rhs === undefined || closure?.tag !== 'closure') return undefined;
  const stays = closure.update !== 'function' || v.inline === 'never';
  if (!stays && wrapped(rhs) === undefined && !isLarge(rhs)) return undefined;
  return { var: v, symbol: `lib:${atom.var.name}`, bound: head.var, own: atom.var, closure };
}
/** What programs are told. */
function surroundings(found: readonly Published[], program: CoreProgram): Surroundings {
  const analysis = new DemandAnalysis();
  for (const bind of program.binds) analysis.group(bind);
  return new Map(
    found.map(({ var: v, symbol, bound, closure }): [Var, Elsewhere] => {
      const signature = analysis.signatures.get(bound);
      const params = closure.params.map(p => p.rep);
      const diverges = signature?.diverges ?? 'no';
      return [
        v,
        {
          symbol,
          params,
          result: closure.result,
          strict: strictness(signature, params.length),
          diverges,
        },
      ];
    }),
  );
}

function strictness(signature: Signature | undefined, count: number): readonly boolean[] {
  const known = signature?.params.length === count ? signature.params : [];
  return Array.from({ length: count }, (_, i) => known[i]?.strict === true);
}
