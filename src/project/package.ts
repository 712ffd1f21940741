// What a .cabal file says about a package.

import type { Diagnostics } from '../source/diagnostics.ts';
import type { Source, Span } from '../source/source.ts';
import { didYouMean } from '../names/similar.ts';
import {
  betweenCommas,
  type Field,
  type Item,
  listed,
  type Piece,
  readCabal,
  textOf,
} from './cabal.ts';
import { holds, type Surroundings } from './condition.ts';

export type ComponentKind = 'library' | 'executable' | 'test-suite' | 'benchmark';

/** A library or a program. Folders and files are relative to the package. */
export interface Component {
  readonly kind: ComponentKind;
  /** The package's name for its main library. */
  readonly name: string;
  readonly span: Span;
  /** The file of a program that holds `main`. */
  readonly mainIs: Piece | undefined;
  readonly folders: readonly string[];
  readonly modules: readonly Piece[];
  readonly extensions: readonly string[];
  /** Macros for the preprocessor, as `-D` takes them. */
  readonly defines: readonly string[];
  readonly includePath: readonly string[];
  /** Flags about warnings, as `-W` takes them. */
  readonly warnings: readonly string[];
  /** Files of C, and libraries as `-l` takes them. */
  readonly c: readonly string[];
  readonly libraries: readonly string[];
  /** What the executable tells its run-time system (`-with-rtsopts`). */
  readonly rtsOptions: readonly string[];
  /** The packages and libraries that it needs. */
  readonly needs: readonly Piece[];
}

export interface Package {
  readonly name: string;
  readonly source: Source;
  readonly components: readonly Component[];
}

/** Reads what a .cabal file says. Reports RH0911 (its shape), RH0912 (conditions), RH0913 (names). */
export function readPackage(
  source: Source,
  arch: Surroundings['arch'],
  diagnostics: Diagnostics,
): Package {
  const items = readCabal(source, diagnostics);
  const reader = new Reader(items, arch, diagnostics);
  const field = items.find(item => item.tag === 'field' && item.name === 'name');
  if (field?.tag !== 'field') {
    diagnostics.error('RH0913', `${source.name} does not say the name of the package`, undefined, {
      hints: ['its first lines want `name: …`'],
    });
  }
  const name = field?.tag === 'field' ? textOf(field) : '';
  return { name, source, components: reader.components(name) };
}

class Reader {
  readonly #items: readonly Item[];
  readonly #common = new Map<string, readonly Item[]>();
  readonly #known: Surroundings;
  readonly #diagnostics: Diagnostics;

  constructor(items: readonly Item[], arch: Surroundings['arch'], diagnostics: Diagnostics) {
    const flags = new Map<string, boolean>();
    this.#items = items;
    this.#diagnostics = diagnostics;
    this.#known = { flags, arch };
    for (const item of items) {
      if (item.tag === 'field') continue;
      const name = item.argument.text.toLowerCase();
      if (item.kind === 'flag') flags.set(name, isOnByDefault(item.items));
      if (item.kind === 'common') this.#common.set(name, item.items);
    }
  }

  /** The fields that hold, in order. `within` are the common sections that are being put in. */
  #flatten(items: readonly Item[], within: readonly string[] = []): Field[] {
    let taken = false;
    return items.flatMap((item): Field[] => {
      if (item.tag === 'field') {
        return item.name === 'import' ? this.#imported(item, within) : [item];
      }
      if (item.kind === 'if') taken = false;
      const holding = !taken && this.#holds(item.kind, item.argument);
      taken ||= holding;
      return holding ? this.#flatten(item.items, within) : [];
    });
  }

  #holds(kind: string, condition: Piece): boolean {
    if (kind === 'else') return true;
    if (kind === 'if' || kind === 'elif') return holds(condition, this.#known, this.#diagnostics);
    this.#diagnostics.error('RH0911', 'this is neither a field nor a condition', condition.span, {
      hints: ['a field is `name: value`; what continues a value is indented more than its name'],
    });
    return false;
  }

  #imported(field: Field, within: readonly string[]): Field[] {
    return listed(field).flatMap(({ text, span }) => {
      const name = text.toLowerCase();
      const items = this.#common.get(name);
      if (items !== undefined && !within.includes(name)) {
        return this.#flatten(items, [...within, name]);
      }
      const what = items === undefined ? 'there is no common section' : 'this leads back to';
      this.#diagnostics.error('RH0913', `${what} \`${text}\``, span, {
        hints: didYouMean(name, this.#common.keys()),
      });
      return [];
    });
  }

  components(name: string): Component[] {
    return this.#items.flatMap((item): Component[] => {
      if (item.tag === 'field') return [];
      const { kind, argument, span, items } = item;
      if (isComponent(kind)) {
        const own = argument.text === '' ? name : argument.text;
        return [component(kind, own, span, this.#flatten(items))];
      }
      if (!otherSections.includes(kind)) {
        this.#diagnostics.error('RH0911', `there are no sections called \`${kind}\``, span, {
          hints: didYouMean(kind, [...componentKinds, ...otherSections]),
        });
      }
      return [];
    });
  }
}

function isOnByDefault(items: readonly Item[]): boolean {
  const field = items.find(item => item.tag === 'field' && item.name === 'default');
  return field?.tag !== 'field' || textOf(field).toLowerCase() !== 'false';
}

/** Values by the names of their fields. */
class Values {
  readonly #fields: readonly Field[];

  constructor(fields: readonly Field[]) {
    this.#fields = fields;
  }

  #named(names: readonly string[]): Field[] {
    return names.flatMap(name => this.#fields.filter(field => field.name === name));
  }

  pieces(...names: string[]): Piece[] {
    return this.#named(names).flatMap(listed);
  }

  words(...names: string[]): string[] {
    return this.pieces(...names).map(({ text }) => text);
  }

  parts(...names: string[]): Piece[] {
    return this.#named(names).flatMap(betweenCommas);
  }
}

const componentKinds: readonly ComponentKind[] = [
  'library',
  'executable',
  'test-suite',
  'benchmark',
];
const otherSections = ['flag', 'common', 'source-repository', 'custom-setup', 'foreign-library'];

function isComponent(kind: string): kind is ComponentKind {
  return componentKinds.some(known => known === kind);
}

function component(
  kind: ComponentKind,
  name: string,
  span: Span,
  fields: readonly Field[],
): Component {
  const values = new Values(fields);
  const options = values.words('ghc-options');
  const folders = values.words('hs-source-dirs', 'hs-source-dir');
  return {
    kind,
    name,
    span,
    mainIs: values.pieces('main-is')[0],
    folders: folders.length > 0 ? folders : ['.'],
    modules: values.pieces('exposed-modules', 'other-modules'),
    extensions: [
      ...values.words('default-language', 'default-extensions', 'extensions'),
      ...after('-X', options),
    ],
    defines: after('-D', values.words('cpp-options')),
    includePath: values.words('include-dirs'),
    warnings: after('-W', options),
    c: values.words('c-sources'),
    rtsOptions: after('-with-rtsopts=', options),
    libraries: values.words('extra-libraries').map(library => `-l${library}`),
    needs: values.parts('build-depends').map(firstWord),
  };
}

/** What follows the prefix in those words that have it. */
function after(prefix: string, words: readonly string[]): string[] {
  return words.filter(word => word.startsWith(prefix)).map(word => word.slice(prefix.length));
}

/** `containers >=0.5 && <0.7` is about `containers`. */
function firstWord({ text, span }: Piece): Piece {
  const word = /^[\w.:-]*/.exec(text)?.[0] ?? '';
  return { text: word, span: { ...span, end: span.start + word.length } };
}
