import type { Diagnostics, Label } from '../source/diagnostics.ts';
import type { Span } from '../source/source.ts';
import type { RawName } from '../syntax/syntax.ts';
import type { Entity } from './interface.ts';
import type { Space } from './name.ts';
import { type Candidate, type LocalScope, type ModuleScope, spelling } from './scope.ts';
import { didYouMean, inWords, quoted } from './similar.ts';

/** The modules that could be imported to get a name: knowledge for hints, and allowed to be empty. */
export type Exporters = (space: Space, text: string) => readonly string[];
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
    return candidates[0]?.entity;
  }

  #reportAmbiguity(name: RawName, span: Span, candidates: readonly Candidate[]): void {
    const more: Label[] = [];
    const choices: string[] = [];
    for (const { entity, origins } of candidates) {
      for (const origin of origins.slice(0, 1)) {
        choices.push(quoted(`${origin.qualifier}.${name.text}`));
        const place = origin.imported ?? entity.name.span;
        if (place === undefined) continue;
        const verb = origin.imported === undefined ? 'is defined here' : 'comes with this import';
        more.push({ span: place, text: `${entity.name} ${verb}` });
      }
    }
    const all = candidates.map(({ entity }) => entity.name.toString());
    const message = `${quoted(spelling(name))} could mean ${inWords(all, 'or')}`;
    const hint = `write ${inWords(choices, 'or')}, or import one of them \`hiding\` this name`;
    this.#diagnostics.error('RH0305', message, span, { text: 'ambiguous', more, hints: [hint] });
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
      const count = left > 0 ? [`it is used ${left} more times`] : [];
      const text = `the ${noun(space, name.text)} ${quoted(spelling(name))} is not in scope`;
      this.#diagnostics.error(codes[space], text, first, { more, hints: [...hints, ...count] });
    }
  }

  #hints(space: Space, name: RawName, locals: LocalScope | undefined): string[] {
    const hints: string[] = [];
    const qualified = [...this.#scope.qualifiers]
      .filter(qualifier => this.#scope.candidates(space, { qualifier, text: name.text }).length > 0)
      .map(qualifier => quoted(`${qualifier}.${name.text}`));
    if (name.qualifier !== undefined && !this.#scope.qualifiers.has(name.qualifier)) {
      hints.push(`nothing is imported as ${quoted(name.qualifier)}`);
    }
    if (qualified.length > 0) hints.push(`in scope is ${inWords(qualified, 'and')}`);
    const spellings = new Set(this.#scope.spellings(space));
    for (const text of locals?.spellings() ?? []) spellings.add(text);
    if (qualified.length === 0) hints.push(...didYouMean(spelling(name), spellings));
    const other = space === 'type' ? 'con' : 'type';
    if (space !== 'value' && this.#scope.candidates(other, name).length > 0) {
      const [there, wanted] = [noun(other, name.text), noun(space, name.text)];
      hints.push(`there is a ${there} of this name, but no ${wanted}`);
    }
    for (const module of this.#exporters(space, name.text)) {
      if (name.qualifier === undefined) {
        hints.push(`${quoted(name.text)} is exported by ${module}: import it`);
      } else if (module === name.qualifier || module.endsWith(`.${name.qualifier}`)) {
        hints.push(`add \`import qualified ${module} as ${name.qualifier}\``);
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
