// From a package to what the compiler is asked to do.

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { globSync } from 'glob';
import type { FolderOptions } from '../driver/options.ts';
import { didYouMean } from '../names/similar.ts';
import type { Diagnostics } from '../source/diagnostics.ts';
import { Source } from '../source/source.ts';
import { listed, readCabal } from './cabal.ts';
import { type Component, type ComponentKind, type Package, readPackage } from './package.ts';

/** What to do for one component. All paths are absolute. */
export interface Plan {
  readonly component: Component;
  /** The module with `main`; undefined for a library. */
  readonly main: string | undefined;
  /** The modules that nothing but the package's users may import: where checking begins. */
  readonly modules: readonly string[];
  readonly searchPath: readonly string[];
  readonly folders: readonly FolderOptions[];
  readonly warnings: readonly string[];
  /** Files of C and options for the linker. */
  readonly link: readonly string[];
}

/** A package and the absolute folder of its files. */
interface Placed {
  readonly folder: string;
  readonly contents: Package;
}

const arch = process.arch === 'arm64' ? 'aarch64' : 'x86_64';

function sourceOf(file: string): Source {
  const shown = path.relative('', file);
  return new Source(shown.startsWith('..') ? file : shown, readFileSync(file, 'utf8'));
}

/** The package in a folder, or of a .cabal file. Reports RH0910 (there is none, or several). */
function packageAt(place: string, diagnostics: Diagnostics): Placed | undefined {
  const isFile = place.endsWith('.cabal') && existsSync(place) && !statSync(place).isDirectory();
  const folder = path.resolve(isFile ? path.dirname(place) : place);
  const files = isFile ? [path.basename(place)] : cabalFiles(folder);
  const [file] = files;
  if (file === undefined || files.length > 1) {
    const what = file === undefined ? 'no .cabal file' : `more than one .cabal file`;
    diagnostics.error(
      'RH0910',
      `there is ${what} in ${path.relative('', folder) || 'this folder'}`,
      undefined,
      {
        hints:
          file === undefined
            ? ['name a Haskell file, or a folder with a package']
            : [`name one: ${files.join(', ')}`],
      },
    );
    return undefined;
  }
  return { folder, contents: readPackage(sourceOf(path.join(folder, file)), arch, diagnostics) };
}

function cabalFiles(folder: string): string[] {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return [];
  return readdirSync(folder)
    .filter(name => name.endsWith('.cabal'))
    .sort();
}

/** The packages that the nearest `cabal.project` above a folder lists. */
function neighbours(folder: string, diagnostics: Diagnostics): Placed[] {
  const file = path.join(folder, 'cabal.project');
  if (!existsSync(file)) {
    const above = path.dirname(folder);
    return above === folder ? [] : neighbours(above, diagnostics);
  }
  const fields = readCabal(sourceOf(file), diagnostics);
  const patterns = fields.flatMap(item =>
    item.tag === 'field' && /^(optional-)?packages$/.test(item.name) ? listed(item) : [],
  );
  const places = patterns.flatMap(({ text }) => globSync(text, { cwd: folder, absolute: true }));
  return places.sort().flatMap(place => packageAt(place, diagnostics) ?? []);
}

/** The packages whose modules come with the compiler. */
const provided = new Set(
  `array base bytestring containers data-default deepseq directory dlist exceptions extra filepath
  ghc-prim hashable haskell98 haskell2010 HUnit integer-gmp mtl old-locale old-time parallel parsec
  pretty primitive process QuickCheck random safe split stm text time transformers
  unordered-containers vector`.split(/\s+/),
);

/** A component and where its files are. */
interface Part {
  readonly folder: string;
  readonly component: Component;
}

/** A component and all libraries of the project that it needs, itself first. Reports RH0914. */
function closure(own: Placed, component: Component, diagnostics: Diagnostics): Part[] {
  const placed = [own, ...neighbours(own.folder, diagnostics)];
  const found: Part[] = [];
  const add = (from: Placed, part: Component): void => {
    if (found.some(known => known.component === part)) return;
    found.push({ folder: from.folder, component: part });
    for (const need of part.needs) {
      const there = library(need.text, from, placed);
      if (there !== undefined) add(...there);
      else if (!provided.has(need.text)) {
        diagnostics.report({
          code: 'RH0914',
          severity: 'warning',
          message: `the package \`${need.text}\` is not here`,
          labels: [{ span: need.span, text: '' }],
          hints: didYouMean(need.text, [
            ...provided,
            ...placed.map(({ contents }) => contents.name),
          ]),
        });
      }
    }
  };
  add(own, component);
  return found;
}

/** The library that a package means by a name: one of its own, or another package's. */
function library(
  name: string,
  from: Placed,
  all: readonly Placed[],
): [Placed, Component] | undefined {
  const [first = '', second = first] = name.split(':');
  const candidates = [
    { there: from, wanted: second },
    ...all
      .filter(({ contents }) => contents.name === first)
      .map(there => ({ there, wanted: second })),
  ];
  for (const { there, wanted } of candidates) {
    const found = there.contents.components.find(
      ({ kind, name }) => kind === 'library' && name === wanted,
    );
    if (found !== undefined) return [there, found];
  }
  return undefined;
}

function planOf(own: Placed, component: Component, diagnostics: Diagnostics): Plan | undefined {
  const parts = closure(own, component, diagnostics);
  const folders = parts.flatMap(({ folder, component: { folders, includePath, ...rest } }) =>
    folders.map(relative => ({
      folder: path.resolve(folder, relative),
      extensions: rest.extensions,
      defines: rest.defines,
      includePath: includePath.map(file => path.resolve(folder, file)),
    })),
  );
  const main = component.kind === 'library' ? undefined : mainOf(own, component, diagnostics);
  if (component.kind !== 'library' && main === undefined) return undefined;
  const modules = component.modules.flatMap(({ text }) => moduleFile(text, own, component) ?? []);
  const c = parts.flatMap(({ folder, component }) =>
    component.c.map(file => path.resolve(folder, file)),
  );
  return {
    component,
    main,
    modules: component.kind === 'library' ? modules : [],
    searchPath: folders.map(({ folder }) => folder),
    // Inner folders first; among equals, the component's own come first already.
    folders: folders.toSorted((a, b) => b.folder.length - a.folder.length),
    warnings: component.warnings,
    link: [...c, ...parts.flatMap(part => part.component.libraries)],
  };
}

/** Where the module with `main` is. Reports RH0915. */
function mainOf(own: Placed, component: Component, diagnostics: Diagnostics): string | undefined {
  const { mainIs, folders, name, span } = component;
  if (mainIs === undefined) {
    diagnostics.error('RH0915', `\`${name}\` does not say where its main is`, span, {
      hints: ['add a field such as `main-is: Main.hs`'],
    });
    return undefined;
  }
  const places = folders.map(folder => path.resolve(own.folder, folder, mainIs.text));
  const found = places.find(place => existsSync(place));
  if (found === undefined) {
    diagnostics.error('RH0915', `there is no file \`${mainIs.text}\``, mainIs.span, {
      hints: [`it was looked for as ${places.map(place => path.relative('', place)).join(', ')}`],
    });
  }
  return found;
}

function moduleFile(module: string, own: Placed, { folders }: Component): string | undefined {
  const file = module.replaceAll('.', '/');
  return folders
    .flatMap(folder => ['.hs', '.lhs'].map(end => path.resolve(own.folder, folder, file + end)))
    .find(place => existsSync(place));
}

/** Which components are meant, if none is named. */
export type Choice = 'the program' | 'programs' | 'all';

/** A place, and the name of a component after a colon. */
function partsOf(target: string): { place: string; name: string | undefined } {
  const colon = target.lastIndexOf(':');
  if (colon < 0 || existsSync(target)) return { place: target, name: undefined };
  return { place: target.slice(0, colon) || '.', name: target.slice(colon + 1) };
}

/** Is it a folder, a .cabal file, or one of both with a component, rather than a module? */
export function isPackage(target: string): boolean {
  const { place } = partsOf(target);
  return (
    place.endsWith('.cabal') || (statSync(place, { throwIfNoEntry: false })?.isDirectory() ?? false)
  );
}

/**
 * What to do for a package: a plan for each component that is meant. Reports RH0910 to RH0916; the
 * result is empty only then.
 */
export function plansFor(target: string, choice: Choice, diagnostics: Diagnostics): Plan[] {
  const { place, name } = partsOf(target);
  const own = packageAt(place, diagnostics);
  if (own === undefined || diagnostics.hasErrors) return [];
  const { components } = own.contents;
  const chosen =
    name === undefined
      ? components.filter(({ kind }) => meant[choice].includes(kind))
      : components.filter(component => component.name === name).slice(-1);
  const program = name !== undefined && choice !== 'all';
  const unfit = program && chosen.every(({ kind }) => kind === 'library');
  if (chosen.length === 0 || unfit || (choice === 'the program' && chosen.length > 1)) {
    const known = components.filter(({ kind }) => choice === 'all' || kind !== 'library');
    complainOf(
      own,
      name,
      known.map(component => component.name),
      diagnostics,
    );
    return [];
  }
  return chosen.flatMap(component => planOf(own, component, diagnostics) ?? []);
}

const meant: Readonly<Record<Choice, readonly ComponentKind[]>> = {
  'the program': ['executable'],
  programs: ['executable'],
  all: ['library', 'executable', 'test-suite', 'benchmark'],
};

function complainOf(
  { contents }: Placed,
  name: string | undefined,
  known: readonly string[],
  diagnostics: Diagnostics,
): void {
  const where = `the package \`${contents.name}\``;
  const message =
    name !== undefined
      ? `${where} has no program \`${name}\``
      : known.length === 0
        ? `${where} has no program`
        : `${where} has more than one program`;
  const close = didYouMean(name ?? '', known);
  const all = known.length > 0 ? [`say which: ${known.map(one => `.:${one}`).join(', ')}`] : [];
  diagnostics.error('RH0916', message, undefined, { hints: close.length > 0 ? close : all });
}
