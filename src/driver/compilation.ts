import { readFileSync } from 'node:fs';
import { Diagnostics } from '../source/diagnostics.ts';
import { Source } from '../source/source.ts';
import type { Options } from './options.ts';
import { attempt, Stop } from './stop.ts';
import { type Lexed, lex } from '../lex/lexer.ts';
import { parse } from '../parse/parser.ts';
import { invariant } from '../source/diagnostics.ts';
import path from 'node:path';
import { folderOf, libraryFolder, readerOfFolders } from '../names/files.ts';
import { Modules } from '../names/modules.ts';
import type { Renamed } from '../names/rename.ts';
import { shared } from './shared.ts';
import { isLiterate, withoutText } from '../lex/literate.ts';
import { existsSync } from 'node:fs';
import { preprocess, wishes } from '../preprocess/preprocess.ts';
import { inferModule } from '../types/infer.ts';
import type { TypedModule } from '../types/typed.ts';
import { derive, type RenamedModule } from '../deriving/derive.ts';
import { joined, keeping } from '../names/circles.ts';
import {
  type CoreModule,
  type CoreProgram,
  nothingAround,
  type Surroundings,
} from '../core/core.ts';
import type { Name } from '../names/name.ts';
import { link } from '../core/link.ts';
import { lintModule, lintProgram } from '../core/lint.ts';
import { desugar } from '../desugar/desugar.ts';
import type { Var } from '../types/type.ts';
import { findMain, handledMain, needsHandler, runMain, startModule } from '../desugar/main.ts';
import { flattenTuples } from '../core/flatten.ts';
import { optimise } from '../optimise/optimise.ts';
import type { StgProgram } from '../stg/stg.ts';
import { toStg } from '../stg/to-stg.ts';
import { type GeneratedCode, generate } from '../llvm/generate.ts';
import { exportName, symbolOf, withExports } from '../names/exported.ts';
import { globalName } from '../names/name.ts';
import { afterExports, type Exported } from '../desugar/exports.ts';
import { type CValue, constantsOf } from '../desugar/headers.ts';
import { reportForeignType } from '../types/validity.ts';
import { standingOrders } from '../native/standing.ts';
import { unpackProgram } from '../optimise/unpack.ts';
import { compiled, rewritingFor } from './ready.ts';
import { runsOnce } from '../stg/once.ts';

export { attempt, Stop };

/** One run of the compiler over one program: the stages in order, each computed when it is asked for. */
export class Compilation {
  readonly options: Options;
  readonly diagnostics: Diagnostics;
  /** What the steps have found out. */
  readonly #results: { clear(): void }[] = [];

  constructor(options: Options, diagnostics: Diagnostics) {
    this.options = options;
    this.diagnostics = diagnostics;
  }

  /**
   * Makes a step of the pipeline: `compute` runs at most once a key.
   * The step throws `Stop` if an error was reported meanwhile, again every time that it is asked.
   */
  protected step<K, V>(compute: (key: K) => V): (key: K) => V {
    const results = new Map<K, { readonly value: V } | Stop>();
    this.#results.push(results);
    return key => {
      let result = results.get(key);
      if (result === undefined) {
        const errors = this.diagnostics.errorCount;
        const value = attempt(() => ({ value: compute(key) }));
        const stopped = value === undefined || this.diagnostics.errorCount > errors;
        result = stopped ? new Stop() : value;
        results.set(key, result);
      }
      if (result instanceof Stop) throw result;
      return result.value;
    };
  }

  /** As `step`, for modules by name; what is found out about a module of the library is kept in `kept`. */
  protected moduleStep<V>(
    kept: Map<string, V>,
    compute: (module: string) => V,
  ): (module: string) => V {
    const own = this.step(compute);
    return module => {
      if (this.#modules?.isLibrary(module) !== true) return own(module);
      const known = kept.get(module);
      if (known !== undefined) return known;
      const value = own(module);
      kept.set(module, value);
      return value;
    };
  }

  /** Reads a file. Reports RH0901 (cannot be read) and RH0902 (not UTF-8). */
  readonly source = this.step((path: string): Source => readSource(path, this.diagnostics));

  /** The tokens of a source. */
  readonly tokens = this.step((source: Source): Lexed => {
    const text = this.prepared(source);
    return lex(text, this.#optionsFor(source), this.diagnostics);
  });

  /** What the command line says about the text of a source. */
  #optionsFor(source: Source): Options {
    const file = path.resolve(source.name);
    if (file.startsWith(libraryFolder() + path.sep)) return { ...this.options, extensions: [] };
    const own = this.options.folders.find(({ folder }) => file.startsWith(folder + path.sep));
    if (own !== undefined) {
      const { extensions, defines, includePath } = this.options;
      return {
        ...this.options,
        extensions: [...own.extensions, ...extensions],
        defines: [...own.defines, ...defines],
        includePath: [...own.includePath, ...includePath],
      };
    }
    return this.options;
  }

  /** The tree of a source, and its tokens with the braces that its layout means. */
  readonly parsed = this.step((source: Source) => parse(this.tokens(source), this.diagnostics));

  /** The tree of a source. */
  readonly parse = this.step((source: Source) => this.parsed(source).module);
  /** Every file that was looked for, and what it held: on these the result depends. */
  readonly consulted = new Map<string, Source | undefined>();
  #modules: Modules | undefined;

  /** Resolves the program in a file: its own module and all that it imports. */
  readonly rootModule = this.step((file: string): Renamed => {
    const source = this.source(file);
    this.consulted.set(file, source);
    const root = this.parse(source);
    this.lookIn(folderOf(file, root.name));
    return orStop(this.modules.root(source));
  });

  /** Says in which folder the program's own modules are. `rootModule` knows it from the file. */
  lookIn(folder: string): void {
    const reader = readerOfFolders(
      [folder, ...this.options.searchPath],
      file => this.source(file),
      (place, found) => this.consulted.set(place, found),
    );
    const parse = (text: Source) =>
      attempt(() => {
        const tree = this.parse(text);
        return tree && withExports(tree);
      });
    // One for all names that are unknown: what it has parsed is not parsed again.
    const quiet = new Compilation(this.options, new Diagnostics());
    const peek = (text: Source) => attempt(() => quiet.parse(text));
    this.#modules = new Modules(reader, parse, this.diagnostics, shared.renamed, peek);
  }

  /** Forgets all that was found out, but what is kept of the library for all compilations. */
  release(): void {
    for (const results of this.#results) results.clear();
    this.consulted.clear();
    this.#modules?.release();
  }

  /** The modules of the program. `rootModule` or `lookIn` comes first. */
  get modules(): Modules {
    const modules = this.#modules;
    invariant(modules !== undefined, 'modules are asked for when it is known where to look');
    return modules;
  }

  /** A module of the program by its name. */
  readonly renamed = this.step((module: string): Renamed => orStop(this.modules.named(module)));

  /** A source as the lexer wants it. */
  readonly prepared = this.step((source: Source): Source => {
    const program = isLiterate(source.name) ? withoutText(source, this.diagnostics) : source;
    const { isWanted, defines } = wishes(program.text);
    const { extensions, includePath, defines: given } = this.#optionsFor(source);
    if (!(isWanted ?? extensions.includes('CPP'))) return program;
    const include = (name: string, from: Source) => {
      for (const folder of [path.dirname(from.name), ...includePath]) {
        const file = path.join(folder, name);
        const found = existsSync(file) ? this.source(file) : undefined;
        this.consulted.set(file, found);
        if (found !== undefined) return found;
      }
      return undefined;
    };
    const surroundings = { defines: [...given, ...defines], include };
    return preprocess(program, surroundings, this.diagnostics);
  });
  /** The typed syntax of a module, by name. Reports RH04xx. */
  readonly typed = this.moduleStep(shared.typed, (module: string): TypedModule => {
    const circle = this.modules.circleOf(module);
    const [leader] = circle;
    if (leader !== undefined && leader !== module) return this.typed(leader);
    const promises = circle.map(part =>
      circle.length > 1 ? this.modules.promise(part) : undefined,
    );
    const promised = promises.flatMap(promise => promise?.binds.signatures ?? []);
    const tree = joined(
      circle.map((part, i) => {
        const { definitions } = this.renamed(part);
        return keeping(this.derived(part), promises[i], definitions, this.diagnostics);
      }),
    );
    if (promised.length > 0 && this.diagnostics.hasErrors) throw new Stop();
    const find = (name: string) => (circle.includes(name) ? undefined : this.typed(name).types);
    return inferModule(tree, find, this.diagnostics, promised);
  });
  /** A module with the instances that it asks for by `deriving`. Reports RH047x. */
  readonly derived = this.moduleStep(shared.derived, (module: string): RenamedModule => {
    const find = (name: string) => this.renamed(name).module;
    return derive(this.renamed(module).module, find, this.diagnostics);
  });
  /** The Core of a module, by the module's name. */
  readonly core = this.moduleStep(shared.core, (module: string): CoreModule => {
    const known = (name: Name): Var => {
      const found = this.typed(name.module ?? module).types.values.get(name);
      invariant(found !== undefined, `the library defines ${name}`);
      return found;
    };
    // The library's own modules come out the same at all levels: they are shared.
    const fusible = this.options.optimise === 2 && this.#modules?.isLibrary(module) === false;
    const made = desugar(this.typed(module), known, fusible);
    const { extensions } = this.renamed(module).module;
    const hasTuples = extensions.has('UnboxedTuples') || extensions.has('UnboxedSums');
    const core = hasTuples ? flattenTuples(made) : made;
    lintModule(core, 'desugaring');
    return core;
  });

  #linked(
    main: Var,
    moduleOf: (name: string) => CoreModule,
    around: Surroundings = nothingAround,
  ): CoreProgram {
    const rewriting = rewritingFor(around);
    return link(main, moduleOf, around, rewriting);
  }

  /** The program that starts at `main`, inside of the library's handler. */
  #handled(
    main: Var,
    around: Surroundings = nothingAround,
    exported: readonly Exported[] = [],
  ): CoreProgram {
    const { module } = this.renamed(runMain.module ?? '');
    const handler = this.typed(module.name).types.values.get(runMain);
    invariant(handler !== undefined, 'the library has a handler');
    const start = afterExports(
      handledMain(main, handler, name => this.typed(name)),
      exported,
    );
    // It is called once; but who looks at the program wants to find it.
    main.inline = 'never';
    const moduleOf = (name: string): CoreModule => {
      if (name !== startModule) return this.core(name);
      return { name, tyCons: [], binds: [{ tag: 'nonrec', ...start }] };
    };
    return this.#linked(start.var, moduleOf, around);
  }
  /** The program whose `main` is in a file. Reports RH0501. */
  readonly program = this.step((file: string): CoreProgram => {
    const root = this.rootModule(file);
    const main = findMain(root, module => this.typed(module), this.diagnostics);
    if (main === undefined) throw new Stop();
    const bare = this.#linked(main, module => this.core(module));
    const exported = this.exported(file);
    const isHandled = needsHandler(bare) || exported.length > 0;
    const program = isHandled ? this.#handled(main, nothingAround, exported) : bare;
    lintProgram(program, 'linking');
    return program;
  });
  /** The program after the optimiser, at the level that the options ask for. */
  readonly optimised = this.step(
    (file: string): CoreProgram =>
      optimise(this.program(file), this.options.optimise, this.options.without),
  );
  /** The program whose `main` is in a file, in STG. */
  readonly stg = this.step((file: string): StgProgram => toStg(this.optimised(file)));
  /** The program in a file as LLVM IR for this machine. */
  readonly generated = this.step((file: string): GeneratedCode => {
    const host = process.arch === 'arm64' ? 'aarch64-linux' : 'x86_64-linux';
    const target = this.options.target ?? host;
    const architecture = target === 'aarch64-linux' ? 'aarch64' : 'x86-64';
    return generate(this.stg(file), architecture, new Set(), this.options.lines);
  });

  /** The whole module as text. */
  readonly llvm = this.step((file: string): string => {
    const { module } = this.generated(file);
    return module + standingOrders(this.options.rtsOptions);
  });
  /** The C constants that the program uses. */
  readonly values: CValue[] = [];
  /** What the modules of the program in a file export to C. Reports RH0480. */
  readonly exported = this.step((file: string): readonly Exported[] => {
    const found: Exported[] = [];
    const seen = new Set<string>();
    const visit = ({ module, imports }: Renamed): void => {
      seen.add(module.name);
      for (const decl of module.foreigns) {
        if (decl.direction === 'import') {
          const { values } = this.typed(module.name).types;
          this.values.push(...constantsOf(decl, values.get(decl.name.name)));
          continue;
        }
        const symbol = symbolOf(decl);
        const name = globalName(module.name, 'value', exportName(symbol));
        const v = this.typed(module.name).types.values.get(name);
        if (v === undefined) continue;
        reportForeignType(this.diagnostics, v.type, decl.type.span);
        found.push({ module: module.name, symbol, value: v });
      }
      for (const name of imports) {
        const next = seen.has(name) ? undefined : this.renamed(name);
        if (next !== undefined && !this.modules.isLibrary(name)) visit(next);
      }
    };
    visit(this.rootModule(file));
    return found;
  });
  /** A program for the linker: the code that it has alone, and the part of the library that goes with it. */
  readonly linkable = this.step((file: string) => {
    const host = process.arch === 'arm64' ? 'aarch64-linux' : 'x86_64-linux';
    const target = this.options.target ?? host;
    const architecture = target === 'aarch64-linux' ? 'aarch64' : 'x86-64';
    const whole = this.options.without.length > 0 || this.options.lines;
    const ready = whole ? undefined : compiled.get(architecture);
    if (ready === undefined) return { ir: this.llvm(file), library: undefined };
    const { around, tables } = ready;
    const main = findMain(this.rootModule(file), module => this.typed(module), this.diagnostics);
    if (main === undefined) throw new Stop();
    const linked = this.#handled(main, around, this.exported(file));
    lintProgram(linked, 'linking', around);
    const program = this.options.optimise === 2 ? linked : unpackProgram(linked);
    const stg = toStg(optimise(program, this.options.optimise, [], around), around);
    const { module: ir } = generate(stg, architecture, tables, false, runsOnce(stg));
    return { ir: ir + standingOrders(this.options.rtsOptions), library: ready };
  });
}

function readSource(path: string, diagnostics: Diagnostics): Source {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    diagnostics.error('RH0901', `cannot read ${path}: ${reason(error)}`, undefined);
    throw new Stop();
  }
  try {
    return new Source(path, new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    reportBadUtf8(new Source(path, new TextDecoder().decode(bytes)), diagnostics);
    throw new Stop();
  }
}

function reportBadUtf8(source: Source, diagnostics: Diagnostics): void {
  const start = Math.max(0, source.text.indexOf('\ufffd'));
  const span = { source, start, end: start + 1 };
  diagnostics.error('RH0902', 'this file is not valid UTF-8', span, {
    text: 'these bytes are not a character',
    hints: ['save the file with the encoding UTF-8'],
  });
}

/** Why the operating system refused, in words. */
function reason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EISDIR') return 'it is a folder';
  if (code === 'EACCES') return 'permission denied';
  return error instanceof Error ? error.message : String(error);
}
function orStop<T>(value: T | undefined): T {
  if (value === undefined) throw new Stop();
  return value;
}
