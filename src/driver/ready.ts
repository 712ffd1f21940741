// The part of the library that is compiled once, for all programs.

import { conExpr, pairsOf, varExpr, walk } from '../core/build.ts';
import {
  type CoreModule,
  type CoreProgram,
  type Elsewhere,
  type Expr,
  nothingAround,
  type Pair,
  type Surroundings,
} from '../core/core.ts';
import { link, type Rewriting } from '../core/link.ts';
import { settling } from '../core/representations.ts';
import { typeOf } from '../core/types.ts';
import { generateLibrary } from '../llvm/generate.ts';
import type { Architecture } from '../llvm/module.ts';
import { globalName } from '../names/name.ts';
import { contentKey } from '../native/cache.ts';
import { DemandAnalysis, type Signature } from '../optimise/demand.ts';
import { core, isValue, peel, sizeOf, workerPrefix, wrapped } from '../optimise/facts.ts';
import { isFusible } from '../optimise/fuse.ts';
import { optimise } from '../optimise/optimise.ts';
import { invariant } from '../source/diagnostics.ts';
import type { Closure, StgProgram, StgVar } from '../stg/stg.ts';
import { toStg } from '../stg/to-stg.ts';
import { tupleDataCon } from '../types/builtin.ts';
import { anyOfKind } from '../types/solver.ts';
import { splitCon, splitForall, splitFun, type Type, type Var } from '../types/type.ts';

/** Code that is ready to be linked with, and what a program has to know of it. */
export interface Ready {
  readonly around: Surroundings;
  /** Functions that call what is around with arguments out of their boxes: what programs have in their place. */
  readonly wrappers: ReadonlyMap<Var, Expr>;
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

function staysAFunction({ var: v, rhs }: Pair): boolean {
  const { params } = peel(rhs);
  if (params.length === 0 || v.inline === 'always' || takesDictionary(params)) return false;
  return v.inline === 'never' || isLarge(rhs);
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
/** Modules with functions that programs share, if they gain nothing from the program. */
const sharedModules = new RegExp(
  [
    /^Data\.((Int)?(Map|Set)|Sequence)\.Internal$/,
    /^GHC\.(CString|Err|Num\.(Integer|Natural)|Read|Show|Unicode(\..*)?)$/,
    /^GHC\.(Exception\.Type|Float\.Double)$/,
    /^Text\.ParserCombinators\.ReadP$/,
  ]
    .map(pattern => pattern.source)
    .join('|'),
);

function isShared(pair: Pair): boolean {
  const { params } = peel(pair.rhs);
  return (
    sharedModules.test(pair.var.name.module ?? '') &&
    staysAFunction(pair) &&
    params.every(p => p.type.tag !== 'forall' && splitFun(p.type) === undefined) &&
    !mentionsFusible(pair.rhs)
  );
}

function mentionsFusible(rhs: Expr): boolean {
  let found = false;
  walk(rhs, e => {
    if (e.tag === 'var') found ||= isFusible(e.var.name);
  });
  return found;
}
/** Compiles the closed part of a library. */
export function makeReady(library: readonly CoreModule[], architecture: Architecture): Ready {
  const all = library.flatMap(({ binds }) => binds.flatMap(pairsOf));
  const pairs = all.filter(isClosed);
  const closed = pairs.filter(staysAFunction).map(pair => pair.var);
  // What is computed once must be there once: whatever the functions mention of that is public, too.
  const reached = gathered(closed, library).binds.flatMap(pairsOf);
  const constants = reached.filter(isConstant).map(pair => pair.var);
  const functions = [...new Set([...closed, ...all.filter(isShared).map(pair => pair.var)])];
  const wanted = [...new Set([...functions, ...constants])];
  const better = optimise(gathered(wanted, library), 2);
  const { wrappers, workers } = workersIn(better, functions);
  const program = withMore(better, workers);
  const stg = toStg(program);
  const functional = new Set([...functions, ...workers]);
  const bindings = new Bindings(program, stg);
  const found = [...wanted, ...workers]
    .flatMap((v, i) => (wrappers.has(v) ? [] : (bindings.published(v, i) ?? [])))
    // A default method filled into an instance is a constant only until it is expanded.
    .filter(({ var: v, closure }) => closure.update !== 'function' || functional.has(v));
  const symbols = new Map(found.map(({ own, symbol }) => [own, symbol]));
  const { ir, tables } = generateLibrary(stg, symbols, architecture);
  const around = surroundings(found, program);
  return { around, wrappers, tables, ir: () => ir, key: contentKey([ir]) };
}

/** The part of the library that has been compiled, for each kind of machine. */
export const compiled = new Map<Architecture, Ready>();
const readyModule = ':Ready';

function atAnyTypes(v: Var): Expr {
  const { vars } = splitForall(v.type);
  return varExpr(
    v,
    vars.map(p => anyOfKind(p.kind)),
  );
}

/** A program that is nothing but a tuple of these variables, at types that do not matter. */
function gathered(wanted: readonly Var[], library: readonly CoreModule[]): CoreProgram {
  const args = wanted.map(atAnyTypes);
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

/** The bindings of a program that is a tuple, by their variables. */
class Bindings {
  readonly #core: ReadonlyMap<Var, Expr>;
  readonly #stg: ReadonlyMap<StgVar, StgProgram['bindings'][number]['rhs']>;
  readonly #tuple: readonly Expr[];
  readonly #main: StgVar;

  constructor(program: CoreProgram, { bindings, main }: StgProgram) {
    this.#core = new Map(program.binds.flatMap(pairsOf).map(({ var: v, rhs }) => [v, rhs]));
    this.#stg = new Map(bindings.map(({ var: v, rhs }) => [v, rhs]));
    this.#tuple = itemsOf(this.#core.get(program.main));
    this.#main = main;
  }

  /** What the `i`-th variable of the tuple has become; undefined when the optimiser makes more of it in each program. */
  published(v: Var, i: number): Published | undefined {
    const bound = this.#tuple[i];
    const head = bound === undefined ? undefined : core(bound);
    const tuple = this.#stg.get(this.#main);
    const atom = tuple?.tag === 'con' ? tuple.args[i] : undefined;
    if (head?.tag !== 'var' || atom?.tag !== 'var') return undefined;
    const rhs = this.#core.get(head.var);
    const closure = this.#stg.get(atom.var);
    if (rhs === undefined || closure?.tag !== 'closure') return undefined;
    const stays = closure.update !== 'function' || v.inline === 'never';
    if (!stays && wrapped(rhs) === undefined && !isLarge(rhs)) return undefined;
    return { var: v, symbol: `lib:${atom.var.name}`, bound: head.var, own: atom.var, closure };
  }
}

function itemsOf(tuple: Expr | undefined): readonly Expr[] {
  return tuple?.tag === 'con' ? tuple.args : [];
}
/** The functions that have become wrappers of large workers, as what, and these workers. */
function workersIn({ binds }: CoreProgram, functions: readonly Var[]) {
  const definitions = new Map(binds.flatMap(pairsOf).map(({ var: v, rhs }) => [v, rhs]));
  const wrappers = new Map<Var, Expr>();
  const workers = new Set<Var>();
  for (const v of functions) {
    const rhs = v.inline === 'never' ? undefined : definitions.get(v);
    const worker = rhs && wrapped(rhs);
    if (rhs === undefined || worker?.name.text.startsWith(workerPrefix) !== true) continue;
    const code = definitions.get(worker);
    if (code === undefined || wrapped(code) !== undefined || !isLarge(code)) continue;
    wrappers.set(v, rhs);
    workers.add(worker);
  }
  return { wrappers, workers: [...workers] };
}

/** The program whose tuple has these variables, too. */
function withMore({ binds, main }: CoreProgram, more: readonly Var[]): CoreProgram {
  const tuple = binds.flatMap(pairsOf).find(pair => pair.var === main)?.rhs;
  const args = [...itemsOf(tuple), ...more.map(atAnyTypes)];
  const rhs = conExpr(tupleDataCon(args.length), args.map(typeOf), args);
  const others = binds.filter(bind => bind.tag === 'rec' || bind.var !== main);
  return { binds: [...others, { tag: 'nonrec', var: main, rhs }], main };
}

/** How a program that stands on this gets its definitions from those of the library. */
export function rewritingFor(around: Surroundings): Rewriting {
  const ready = [...compiled.values()].find(known => known.around === around);
  const settled = settling();
  if (ready === undefined) return settled;
  return (v, definition) => settled(v, w => ready.wrappers.get(w) ?? definition(w));
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
