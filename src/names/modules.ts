import type { Diagnostics } from '../source/diagnostics.ts';
import type { Source, Span } from '../source/source.ts';
import type { Import, Module, RawName } from '../syntax/syntax.ts';
import { primModule } from './builtin.ts';
import { importsPrelude } from './imports.ts';
import { type Interface, primInterface } from './interface.ts';
import type { Exporter } from './lookup.ts';
import type { Space } from './name.ts';
import { type Renamed, rename } from './rename.ts';
import { didYouMean, inWords, quoted } from './similar.ts';
import { neededModules } from './standard.ts';
import type { Bind } from '../syntax/syntax.ts';
import type { Name } from './name.ts';
import { definitionsOf } from './definitions.ts';

/** Where modules come from. */
export interface ModuleReader {
  /** `boot`: not the module, but what it promises to those that it imports itself. */
  find(module: string, boot?: boolean): FoundModule;
  /** The modules that could be imported without further ado, for hints. */
  library(): readonly string[];
}

export type FoundModule =
  | { readonly tag: 'found'; readonly source: Source; readonly library: boolean }
  /** The places where it was looked for, as phrases to be shown. */
  | { readonly tag: 'missing'; readonly searched: readonly string[] };

/** A reader for modules that are in memory: their texts by their names. */
export function readerOf(sources: ReadonlyMap<string, Source>): ModuleReader {
  return {
    find(module) {
      const source = sources.get(module);
      if (source === undefined) return { tag: 'missing', searched: [] };
      return { tag: 'found', source, library: false };
    },
    library: () => [...sources.keys()],
  };
}

/** How an import list writes a name. */
function inParentheses(text: string): string {
  return /^[\p{L}_]/u.test(text) ? text : `(${text})`;
}

/** Does the header of a module have the word? A constructor may be hidden in the `(..)` of its type. */
function couldExport(module: string, space: Space, word: string): boolean {
  if (!module.includes(word)) return false;
  const [header] = /^module\b.*?\bwhere\b/msu.exec(module) ?? [];
  const searched = space === 'con' ? module : (header ?? module);
  const words = searched.match(/[\p{L}\p{M}\p{N}_'#]+|[^\p{L}\s(),]+/gu);
  return words?.includes(word) === true;
}

/** The modules of one program, each parsed and renamed once, when it is needed first. */
export class Modules {
  readonly #reader: ModuleReader;
  readonly #parse: (source: Source) => Module<RawName> | undefined;
  /** As `#parse`, for modules that the program does not need: their mistakes are not reported. */
  readonly #peek: (source: Source) => Module<RawName> | undefined;
  readonly #diagnostics: Diagnostics;
  readonly #renamed = new Map<string, Renamed | undefined>();
  /** Modules of the library, which other programs have needed before. */
  readonly #kept: Map<string, Renamed>;
  /** The modules of this program that belong to the library, and import from nowhere else. */
  readonly #library = new Set<string>();
  /** The modules that are being loaded, each with the import that asked for it. */
  readonly #path: { readonly module: string; readonly wanted: Import | undefined }[] = [];
  /** The modules that were found to be in a circle; each circle through one of them is the same mistake. */
  readonly #circular = new Set<string>();
  /** Must a module called `Main` have a `main`? */
  needsMain = true;

  /** `parse` reports errors of syntax, and then gives nothing. */
  constructor(
    reader: ModuleReader,
    parse: (source: Source) => Module<RawName> | undefined,
    diagnostics: Diagnostics,
    kept: Map<string, Renamed> = new Map(),
    peek = parse,
  ) {
    this.#peek = peek;
    this.#kept = kept;
    this.#reader = reader;
    this.#parse = parse;
    this.#diagnostics = diagnostics;
  }

  /** Renames the module of a file that no import names, after all that it needs. */
  root(source: Source): Renamed | undefined {
    const module = this.#parse(source);
    return module && this.#load(module, undefined);
  }

  /** Renames a module by its name. Undefined if it has errors, or a module that it needs has. */
  named(name: string, wanted?: Import): Renamed | undefined {
    if (this.#renamed.has(name)) return this.#renamed.get(name);
    if (this.#path.some(step => step.module === name)) {
      this.#reportCircle(name, wanted);
      return undefined;
    }
    const kept = this.#kept.get(name);
    if (kept !== undefined && this.#isOnlyLibrary(name, kept)) {
      this.#renamed.set(name, kept);
      return kept;
    }
    const module = this.#find(name, wanted);
    const renamed = module && this.#load(module, wanted);
    this.#renamed.set(name, renamed);
    if (renamed !== undefined && this.#isOnlyLibrary(name, renamed)) this.#kept.set(name, renamed);
    return renamed;
  }
  /** Forgets the modules, but not which of them belong to the library. */
  release(): void {
    this.#renamed.clear();
  }

  /** Has the module, and all that it imports, been found in the library? */
  isLibrary(name: string): boolean {
    return this.#library.has(name);
  }

  #isOnlyLibrary(name: string, { imports }: Renamed): boolean {
    const found = this.#reader.find(name);
    if (found.tag === 'missing' || !found.library) return false;
    const isOnly = imports.every(module => {
      return module === primModule || (this.named(module) !== undefined && this.isLibrary(module));
    });
    if (isOnly) this.#library.add(name);
    return isOnly;
  }

  #load(module: Module<RawName>, wanted: Import | undefined): Renamed | undefined {
    const interfaces = new Map<string, Interface | undefined>([[primModule, primInterface]]);
    this.#path.push({ module: module.name, wanted });
    if (importsPrelude(module)) interfaces.set('Prelude', this.named('Prelude')?.interface);
    for (const decl of module.imports) {
      if (interfaces.has(decl.module)) continue;
      const found =
        decl.boot === true ? this.#promised(decl) : this.named(decl.module, decl)?.interface;
      interfaces.set(decl.module, found);
    }
    for (const needed of neededModules(module.name, module.extensions)) {
      if (!interfaces.has(needed)) interfaces.set(needed, this.named(needed)?.interface);
    }
    this.#path.pop();
    const before = this.#diagnostics.errorCount;
    const surroundings = {
      interfaces: (name: string) => interfaces.get(name),
      exporters: (space: Space, text: string) => this.exporters(space, text),
      needsMain: this.needsMain,
    };
    const renamed = rename(module, surroundings, this.#diagnostics);
    const isSound = [...interfaces.values()].every(found => found !== undefined);
    const result = isSound && this.#diagnostics.errorCount === before ? renamed : undefined;
    this.#renamed.set(module.name, result);
    return result;
  }

  #find(name: string, wanted: Import | undefined): Module<RawName> | undefined {
    const found = this.#reader.find(name);
    if (found.tag === 'missing') {
      const hints = didYouMean(name, this.#reader.library());
      if (found.searched.length > 0) hints.push(`searched ${inWords(found.searched, 'and')}`);
      const message = `cannot find the module ${quoted(name)}`;
      this.#diagnostics.error('RH0321', message, wanted?.moduleSpan, { hints });
      return undefined;
    }
    const module = this.#parse(found.source);
    if (module === undefined || module.name === name) return module;
    const message = `this file should hold the module ${quoted(name)}, not ${quoted(module.name)}`;
    const start: Span = { source: module.source, start: 0, end: 0 };
    this.#diagnostics.error('RH0323', message, module.nameSpan ?? start, {
      more: wanted === undefined ? [] : [{ span: wanted.moduleSpan, text: 'imported here' }],
    });
    return undefined;
  }

  #reportCircle(name: string, wanted: Import | undefined): void {
    const start = this.#path.findIndex(step => step.module === name);
    const steps = this.#path.slice(start);
    const reported = steps.some(({ module }) => this.#circular.has(module));
    for (const { module } of steps) this.#circular.add(module);
    if (reported) return;
    const circle = [...steps.map(({ module }) => module), name].join(' → ');
    const more = steps.slice(1).flatMap(step => {
      return step.wanted === undefined ? [] : [{ span: step.wanted.moduleSpan, text: '' }];
    });
    const message = `these modules import each other in a circle: ${circle}`;
    this.#diagnostics.error('RH0322', message, wanted?.moduleSpan, {
      text: 'closes the circle',
      more,
      hints: ['move what both need into a module of its own'],
    });
  }

  /** The modules that could be imported. */
  names(): readonly string[] {
    return [...new Set([...this.#reader.library(), ...this.#renamed.keys()])];
  }

  /** The modules that export something of this spelling. */
  exporters(space: Space, text: string): readonly Exporter[] {
    return this.names().flatMap(module => {
      const item = module.startsWith('GHC.') ? undefined : this.#itemFor(module, space, text);
      return item === undefined ? [] : [{ module, item }];
    });
  }

  /** What to write in an import list of `module` to get the name. */
  #itemFor(module: string, space: Space, text: string): string | undefined {
    const loaded = this.#renamed.get(module);
    if (loaded === undefined) return this.#writtenItem(module, space, text);
    const entity = loaded.interface.exports.find(({ name }) => {
      return name.text === text && name.space === space;
    });
    if (entity?.kind === 'constructor') return `${entity.parent?.text} (..)`;
    return entity && inParentheses(text);
  }
  #writtenItem(module: string, space: Space, text: string): string | undefined {
    const found = this.#reader.find(module);
    if (found.tag === 'missing' || !couldExport(found.source.text, space, text)) return undefined;
    const tree = this.#peek(found.source);
    for (const item of tree?.exports ?? []) {
      if (item.tag === 'module') continue;
      const exports = item.tag === 'var' ? 'value' : 'type';
      if (exports === space && item.name.text === text) return inParentheses(text);
      if (space !== 'con' || item.tag !== 'type' || item.members.tag === 'none') continue;
      const type = tree?.data.find(decl => decl.name.name.text === item.name.text);
      const constructors = type?.constructors ?? [];
      if (constructors.some(con => con.name.name.text === text)) return `${item.name.text} (..)`;
    }
    return undefined;
  }

  /** What each module promises that was imported with `SOURCE`. */
  readonly #promises = new Map<string, Interface | undefined>();

  #promised(decl: Import): Interface | undefined {
    if (!this.#promises.has(decl.module)) this.#promises.set(decl.module, this.#readPromise(decl));
    return this.#promises.get(decl.module);
  }

  #readPromise(decl: Import): Interface | undefined {
    const found = this.#reader.find(decl.module, true);
    if (found.tag === 'missing') {
      const message = `nothing says what the module ${quoted(decl.module)} promises`;
      const last = decl.module.split('.').at(-1) ?? '';
      this.#diagnostics.error('RH0321', message, decl.moduleSpan, {
        hints: [`an import with SOURCE needs a file ${last}.hs-boot beside ${last}.hs`],
      });
      return undefined;
    }
    const module = this.#parse(found.source);
    if (module === undefined) return undefined;
    const [defined] = module.binds.groups.flat();
    if (defined !== undefined) {
      const message = 'a boot file says what there is, and does not define it';
      const hints = ['leave the signature, and take the definition away'];
      this.#diagnostics.error('RH0331', message, defined.span, { hints });
    }
    const signed = module.binds.signatures.flatMap(({ names }) => names);
    const group = signed.map(({ name, span }): Bind<RawName> => {
      return { tag: 'function', name, nameSpan: span, matches: [], span };
    });
    const binds = { ...module.binds, groups: [group] };
    const boot = { ...module, binds };
    this.#boots.set(decl.module, boot);
    const exports = definitionsOf(boot, () => undefined, this.#diagnostics);
    return { module: decl.module, exports };
  }

  readonly #boots = new Map<string, Module<RawName>>();

  /** The boot file of a module with its names resolved, if an import has asked for it. */
  promise(name: string): Module<Name> | undefined {
    const boot = this.#boots.get(name);
    if (boot === undefined) return undefined;
    const interfaces = (other: string): Interface | undefined => {
      if (other === primModule) return primInterface;
      const decl = boot.imports.find(each => each.module === other);
      return decl?.boot === true ? this.#promised(decl) : this.named(other, decl)?.interface;
    };
    const exporters = (): readonly Exporter[] => [];
    const surroundings = { interfaces, exporters, needsMain: false };
    return rename(boot, surroundings, this.#diagnostics).module;
  }

  /** The modules that are in a circle with this one, itself among them, each after those that it imports. */
  circleOf(name: string): readonly string[] {
    if (this.#promises.size === 0 || this.isLibrary(name)) return [name];
    const own = this.#reachedFrom(name);
    const members = [...own].filter(other => this.#reachedFrom(other).has(name)).sort();
    if (!members.includes(name)) return [name];
    const order: string[] = [];
    const visited = new Set<string>();
    const visit = (module: string): void => {
      if (visited.has(module) || !members.includes(module)) return;
      visited.add(module);
      const imports = this.named(module)?.module.imports ?? [];
      for (const decl of imports) if (decl.boot !== true) visit(decl.module);
      order.push(module);
    };
    members.forEach(visit);
    return order;
  }

  /** The modules of the program that a module imports, that those import, and so on. */
  #reachedFrom(name: string): ReadonlySet<string> {
    const found = new Set<string>();
    const waiting = [name];
    for (let module = waiting.pop(); module !== undefined; module = waiting.pop()) {
      for (const next of this.named(module)?.imports ?? []) {
        if (found.has(next) || this.isLibrary(next)) continue;
        found.add(next);
        waiting.push(next);
      }
    }
    return found;
  }
}
