import type { Diagnostics, Label } from '../source/diagnostics.ts';
import type { Span } from '../source/source.ts';
import type { RawName } from '../syntax/syntax.ts';
import type { Entity } from './interface.ts';
import type { Space } from './name.ts';
import { type Candidate, type LocalScope, type ModuleScope, spelling } from './scope.ts';
import { didYouMean, inWords, quoted } from './similar.ts';

/** A module that exports a name, and what to write in an import list to get it: `Maybe (..)`. */
export interface Exporter {
  readonly module: string;
  readonly item: string;
}

/** The modules that could be imported to get a name: for hints, so it need not know of all. */
export type Exporters = (space: Space, text: string) => readonly Exporter[];
interface Missing {
  readonly space: Space;
  readonly name: RawName;
  readonly places: Span[];
  readonly hints: readonly string[];
}

/** Finds what names of one module stand for, and reports what cannot be found. */
export class Lookup {
  readonly #scope: ModuleScope;
  readonly #diagnostics: Diagnostics;
  readonly #exporters: Exporters;
  readonly #missing = new Map<string, Missing>();

  constructor(scope: ModuleScope, diagnostics: Diagnostics, exporters: Exporters) {
    this.#scope = scope;
    this.#diagnostics = diagnostics;
    this.#exporters = exporters;
  }

  /** What a name stands for. Undefined if there is no answer; that has been, or will be, reported. */
  find(space: Space, name: RawName, span: Span, locals?: LocalScope): Entity | undefined {
    const candidates = this.#scope.candidates(space, name);
    if (candidates.length === 0) this.#note(space, name, span, locals);
    else if (candidates.length > 1) this.#reportAmbiguity(name, span, candidates);
    // Most programs that clash mean their own: what follows complains less if it is taken.
    const own = candidates.find(({ origins }) => origins.some(({ by }) => by === 'definition'));
    return (own ?? candidates[0])?.entity;
  }

  #reportAmbiguity(name: RawName, span: Span, candidates: readonly Candidate[]): void {
    const more: Label[] = [];
    const all: string[] = [];
    const choices: string[] = [];
    const hints: string[] = [];
    for (const { entity, origins } of candidates) {
      const [origin] = origins;
      if (origin === undefined) continue;
      const full = quoted(`${origin.module}.${name.text}`);
      all.push(full);
      choices.push(quoted(`${origin.qualifier}.${name.text}`));
      const place = origin.by === 'definition' ? entity.name.span : origin.span;
      const verb = origin.by === 'definition' ? 'is defined here' : 'comes with this import';
      if (place !== undefined) more.push({ span: place, text: `${full} ${verb}` });
      else hints.push(`${full} is imported by every module that does not say otherwise`);
    }
    const message = `${quoted(spelling(name))} could mean ${inWords(all, 'or')}`;
    hints.push(`write ${inWords(choices, 'or')}, or hide the one not meant in its import`);
    this.#diagnostics.error('RH0305', message, span, { text: 'ambiguous', more, hints });
  }

  #note(space: Space, name: RawName, span: Span, locals: LocalScope | undefined): void {
    const key = `${space} ${spelling(name)}`;
    const known = this.#missing.get(key);
    if (known !== undefined) known.places.push(span);
    else {
      const hints = this.#hints(space, name, locals);
      this.#missing.set(key, { space, name, places: [span], hints });
    }
  }

  /** Reports all names that were not found. To be called once, after the last `find`. */
  reportMissing(): void {
    for (const { space, name, places, hints } of this.#missing.values()) {
      const [first, ...others] = places.sort((a, b) => a.start - b.start);
      const more = others.slice(0, 3).map(span => ({ span, text: 'and here' }));
      const left = others.length - more.length;
      const count = left > 0 ? [`the same in ${left} more ${left === 1 ? 'place' : 'places'}`] : [];
      const text = `the ${noun(space, name.text)} ${quoted(spelling(name))} is not in scope`;
      this.#diagnostics.error(codes[space], text, first, { more, hints: [...hints, ...count] });
    }
  }

  #hints(space: Space, name: RawName, locals: LocalScope | undefined): string[] {
    const hints: string[] = [];
    const qualifiers = new Set(this.#scope.origins.map(origin => origin.qualifier));
    const elsewhere = [...qualifiers].map(qualifier => ({ qualifier, text: name.text }));
    const there = elsewhere.filter(other => this.#scope.candidates(space, other).length > 0);
    if (there.length > 0) {
      const spellings = there.map(other => quoted(spelling(other)));
      return [`it is in scope as ${inWords(spellings, 'and')}`];
    }
    if (name.qualifier !== undefined && !qualifiers.has(name.qualifier)) {
      hints.push(`nothing is imported as ${quoted(name.qualifier)}`);
    }
    const spellings = new Set(this.#scope.spellings(space));
    for (const text of locals?.spellings() ?? []) spellings.add(text);
    hints.push(...didYouMean(spelling(name), spellings));
    const other = space === 'type' ? 'con' : 'type';
    const namesakes = this.#scope.candidates(other, name);
    if (space !== 'value' && namesakes.some(({ entity }) => entity.name.space === other)) {
      const [known, wanted] = [noun(other, name.text), noun(space, name.text)];
      hints.push(`there is a ${known} of this name, but no ${wanted}`);
    }
    const { qualifier } = name;
    const exporters = this.#exporters(space, name.text);
    const present = exporters.filter(({ module }) =>
      this.#scope.origins.some(origin => {
        return origin.module === module && (origin.qualifier === qualifier || origin.unqualified);
      }),
    );
    // What the module imports already is likelier to be meant.
    const others = exporters.filter(exporter => !present.includes(exporter));
    const likely = [...present, ...others].slice(0, present.length > 0 ? 2 : 3);
    for (const { module, item } of likely) {
      if (present.some(p => p.module === module))
        hints.push(`${module} exports it, but is imported without it`);
      else if (qualifier === undefined) hints.push(`add \`import ${module} (${item})\``);
      else if (module === qualifier) hints.push(`add \`import qualified ${module}\``);
      else if (module.endsWith(`.${qualifier}`)) {
        hints.push(`add \`import qualified ${module} as ${qualifier}\``);
      }
    }
    return hints;
  }
}

const codes: Readonly<Record<Space, string>> = {
  value: 'RH0301',
  con: 'RH0302',
  type: 'RH0303',
  tyvar: 'RH0304',
};

/** What to call a name of a space in a sentence. */
export function noun(space: Space, text: string): string {
  if (space === 'con') return 'constructor';
  if (space === 'type') return 'type or class';
  if (space === 'tyvar') return 'type variable';
  return /^[\p{L}_]/u.test(text) ? 'variable' : 'operator';
}
