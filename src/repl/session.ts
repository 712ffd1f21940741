// A program that grows by a line at a time.

import { pairsOf } from '../core/build.ts';
import type { CoreModule, Pair } from '../core/core.ts';
import { lintModule } from '../core/lint.ts';
import { derive } from '../deriving/derive.ts';
import { desugar } from '../desugar/desugar.ts';
import { attempt, Compilation, Stop } from '../driver/compilation.ts';
import { shared } from '../driver/shared.ts';
import type { Options } from '../driver/options.ts';
import { lex } from '../lex/lexer.ts';
import { GrowingImage } from '../machine/grow.ts';
import { Machine } from '../machine/machine.ts';
import type { Host } from '../machine/world.ts';
import { primModule } from '../names/builtin.ts';
import { folderOf } from '../names/files.ts';
import { bringImports, importsPrelude } from '../names/imports.ts';
import { type Entity, type Interface, primInterface } from '../names/interface.ts';
import type { Exporter } from '../names/lookup.ts';
import { globalName, type Name, type Space } from '../names/name.ts';
import { rename, type Renamed } from '../names/rename.ts';
import { parse, parseLine, parseType } from '../parse/parser.ts';
import { Diagnostics, invariant } from '../source/diagnostics.ts';
import { Source, type Span } from '../source/source.ts';
import { GrowingProgram } from '../stg/grow.ts';
import type { Import, Module, RawName, Stmt, SynType } from '../syntax/syntax.ts';
import { inferModule } from '../types/infer.ts';
import type { Var } from '../types/type.ts';
import type { TypedModule } from '../types/typed.ts';
import { shareRecursion } from './share.ts';
import { LineScope } from './scope.ts';
import { emptyModule, importOf, prefixed, runName, supportImport } from './trees.ts';

/** A line that has been taken into the program. */
export interface Line {
  readonly name: string;
  readonly renamed: Renamed;
  readonly typed: TypedModule;
  readonly core: CoreModule;
}

/** What lines are read with, before the extensions that were asked for. */
const dialect = ['ExtendedDefaultRules', 'NoMonomorphismRestriction'];

/** The state of a session: what was loaded, imported and defined, and the machine that runs it. */
export class Session {
  readonly machine: Machine;
  options: Options;
  compilation: Compilation;
  /** What `import` and `:module` have asked for. */
  imports: Import[] = [];
  /** The modules all of whose definitions are in scope, and what they import. */
  open: string[] = [];
  lines: Line[] = [];
  #count = 0;
  /** The number of the line that is being read. */
  number = 1;
  readonly #image: GrowingImage;
  readonly #program: GrowingProgram;
  readonly #definitions = new Map<Var, Pair>();
  readonly #taken = new Set<CoreModule>();
  #scope: LineScope | undefined;

  constructor(options: Options, host: Host) {
    this.options = options;
    this.compilation = this.#start();
    this.#program = new GrowingProgram(v => this.#definition(v));
    this.#image = new GrowingImage(variable => this.#program.binding(variable));
    this.machine = new Machine(this.#image, host);
  }

  #start(): Compilation {
    // The machine runs what the program says: nothing is gained by optimising code that runs once.
    const compilation = new Compilation({ ...this.options, optimise: 0 }, new Diagnostics());
    compilation.lookIn(process.cwd());
    return compilation;
  }

  /**
   * Begins anew with the modules in files. All that they define is in scope, of the last one without
   * a qualifier too. False if there are errors: then nothing is loaded.
   */
  load(files: readonly string[]): boolean {
    const compilation = this.#start();
    this.compilation = compilation;
    this.lines = [];
    this.open = [];
    this.forget();
    return (
      attempt(() => {
        for (const file of files) this.open = [this.#loadFile(file)];
        return !compilation.diagnostics.hasErrors;
      }) ?? this.#loadNothing()
    );
  }

  #loadNothing(): false {
    this.open = [];
    return false;
  }

  #loadFile(file: string): string {
    const { compilation } = this;
    const source = compilation.source(file);
    const root = compilation.parse(source);
    const isFirst = this.open.length === 0;
    if (isFirst) compilation.lookIn(folderOf(file, root.name));
    const { modules } = compilation;
    modules.needsMain = false;
    const renamed = isFirst ? modules.root(source) : modules.named(root.name);
    if (renamed === undefined) throw new Stop();
    compilation.typed(root.name);
    return root.name;
  }

  /** The context has changed: what is in scope has to be found out again. */
  forget(): void {
    this.#scope = undefined;
  }

  /** The text of a line as a source, in which it has the number that it has in the session. */
  source(text: string): Source {
    return new Source('<interactive>', '\n'.repeat(this.number - 1) + text);
  }

  /** The extensions that lines are read with. */
  lexed(source: Source, diagnostics: Diagnostics, more: readonly string[] = []) {
    const extensions = [...dialect, ...this.options.extensions, ...more];
    return lex(source, { ...this.options, extensions }, diagnostics);
  }

  /** A line as a statement. */
  statement(source: Source, diagnostics: Diagnostics): Stmt<RawName> | undefined {
    return parseLine(this.lexed(source, diagnostics), diagnostics);
  }

  /** A line as declarations, or imports. */
  declarations(source: Source, diagnostics: Diagnostics): Module<RawName> {
    return parse(this.lexed(source, diagnostics), diagnostics).module;
  }

  /** A line as a type. */
  type(source: Source, diagnostics: Diagnostics): SynType<RawName> | undefined {
    return parseType(this.lexed(source, diagnostics), diagnostics);
  }

  /** The name for the module of the next line. */
  nextName(): string {
    return `Ghci${++this.#count}`;
  }

  /** The imports of a line: the context, and what lines have defined. */
  context(source: Source): readonly Import[] {
    const span: Span = { source, start: 0, end: 0 };
    const opened = this.open.flatMap(name => {
      const { module } = this.compilation.renamed(name);
      const prelude = importsPrelude(module) ? [importOf('Prelude', span)] : [];
      return [...module.imports, ...prelude, importOf(name, span)];
    });
    const lines = this.lines.map(line => importOf(line.name, span));
    return [...this.imports, ...opened, ...lines, supportImport(span)];
  }

  /** Does a line without `import Prelude` get it? */
  get hasPrelude(): boolean {
    return this.open.length === 0;
  }

  #interface(module: string, wanted?: Import): Interface | undefined {
    if (module === primModule) return primInterface;
    const line = this.lines.find(other => other.name === module);
    if (line !== undefined) return line.renamed.interface;
    const renamed = this.compilation.modules.named(module, wanted);
    if (renamed === undefined || !this.open.includes(module)) return renamed?.interface;
    const exports = new Map<Name, Entity>();
    for (const entity of [...renamed.interface.exports, ...renamed.definitions]) {
      exports.set(entity.name, entity);
    }
    return { module, exports: [...exports.values()] };
  }

  /** What the context makes of a name. */
  scope(): LineScope {
    if (this.#scope !== undefined) return this.#scope;
    const source = new Source('<interactive>', '');
    const scope = this.#newScope();
    const module = this.#complete(emptyModule('Ghci', source, this.#extensions(source)));
    bringImports(module, name => this.#interface(name), scope, new Diagnostics());
    this.#scope = scope;
    return scope;
  }

  #extensions(source: Source): ReadonlySet<string> {
    return this.lexed(source, new Diagnostics()).extensions;
  }

  #newScope(own?: string): LineScope {
    const ranks = new Map(this.lines.map((line, i) => [line.name, i + 1]));
    if (own !== undefined) ranks.set(own, ranks.size + 1);
    return new LineScope(module => ranks.get(module) ?? 0);
  }

  /** The tree of a line with its imports. */
  #complete(module: Module<RawName>): Module<RawName> {
    const extensions = new Set(module.extensions);
    if (!this.hasPrelude) extensions.delete('ImplicitPrelude');
    return { ...module, extensions, imports: this.context(module.source) };
  }

  /** Takes the tree of a line through all stages. Undefined if it has errors, which are reported. */
  compile(tree: Module<RawName>, diagnostics: Diagnostics): Line | undefined {
    const { name } = tree;
    const surroundings = {
      interfaces: (module: string) => this.#interface(module),
      exporters: (space: Space, text: string) => this.#exporters(space, text),
      scope: this.#newScope(name),
    };
    const renamed = rename(this.#complete(tree), surroundings, diagnostics);
    if (diagnostics.hasErrors) return undefined;
    const derived = derive(renamed.module, module => this.#renamed(module).module, diagnostics);
    if (diagnostics.hasErrors) return undefined;
    const typed = inferModule(derived, module => this.typed(module).types, diagnostics);
    if (diagnostics.hasErrors) return undefined;
    const known = (wanted: Name): Var => {
      const found = this.typed(wanted.module ?? name).types.values.get(wanted);
      invariant(found !== undefined, `the library defines ${wanted}`);
      return found;
    };
    const core = shareRecursion(desugar(typed, known, false));
    lintModule(core, 'desugaring');
    return { name, renamed, typed, core };
  }

  /** The modules of the library that export a name, as far as they are known without reading them. */
  #exporters(space: Space, text: string): readonly Exporter[] {
    return [...shared.renamed].flatMap(
      ([
        module,
        {
          interface: { exports },
        },
      ]) => {
        if (module.startsWith('GHC.')) return [];
        const entity = exports.find(({ name }) => name.text === text && name.space === space);
        if (entity === undefined) return [];
        if (entity.kind === 'constructor') return { module, item: `${entity.parent?.text} (..)` };
        return { module, item: prefixed(text) };
      },
    );
  }

  #renamed(module: string): Renamed {
    const line = this.lines.find(other => other.name === module);
    return line?.renamed ?? this.compilation.renamed(module);
  }

  /** What is known of the types of a module. */
  typed(module: string): TypedModule {
    const line = this.lines.find(other => other.name === module);
    return line?.typed ?? this.compilation.typed(module);
  }

  /** Takes a line into the program: the lines after it see what it defines. */
  add(line: Line): void {
    this.#take(line.core);
    this.lines = [...this.lines, line];
    this.forget();
  }

  /** Goes back to the lines that there were before. */
  remove(lines: Line[]): void {
    this.lines = lines;
    this.forget();
  }

  #definition(v: Var): Pair {
    const known = this.#definitions.get(v);
    if (known !== undefined) return known;
    invariant(v.name.module !== undefined, 'a global variable has a module');
    this.#take(this.compilation.core(v.name.module));
    const found = this.#definitions.get(v);
    invariant(found !== undefined, `${v.name} is bound in its module`);
    return found;
  }

  #take(core: CoreModule): void {
    if (this.#taken.has(core)) return;
    this.#taken.add(core);
    for (const pair of core.binds.flatMap(pairsOf)) this.#definitions.set(pair.var, pair);
  }

  /** Makes the machine ready to perform a line; `run` of the machine does it. */
  begin({ name, core, typed }: Line): void {
    this.#take(core);
    const run = typed.types.values.get(globalName(name, 'value', runName));
    invariant(run !== undefined, 'the line has an action');
    this.machine.begin(this.#image.closure(this.#program.variable(run)));
  }
}
