import type { Span } from '../source/source.ts';
import type { RawName } from '../syntax/syntax.ts';
import { consCon, liftedKindName, listType, nilCon, syntaxName } from './builtin.ts';
import type { Entity } from './interface.ts';
import type { Name, Space } from './name.ts';

/** How an entity came into view. */
export interface Origin {
  /** By its definition, an import declaration, or the import of the Prelude that nobody wrote. */
  readonly by: 'definition' | 'import' | 'implicit import';
  /** The module defined or imported. */
  readonly module: string;
  /** What may stand before the dot. */
  readonly qualifier: string;
  /** Whether it can be used without the qualifier as well. */
  readonly unqualified: boolean;
  /** The import declaration, if there is one. */
  readonly span: Span | undefined;
}

/** One meaning of a spelling. */
export interface Candidate {
  readonly entity: Entity;
  readonly origins: readonly Origin[];
}

/** A pattern synonym, and a spelling that means it. */
export interface PatternInView {
  readonly entity: Entity;
  readonly name: RawName;
}

function builtinCandidate(name: Name): Candidate {
  const isList = name === nilCon || name === consCon;
  return {
    origins: [],
    entity: {
      name,
      kind: name.space === 'con' ? 'constructor' : 'primitive type',
      parent: isList ? listType : undefined,
      fields: [],
      fixity: name === consCon ? { associativity: 'right', precedence: 5 } : undefined,
    },
  };
}

/** Under which spelling a scope keeps a field that is no function: one that no program can write. */
function fieldOnly(text: string): string {
  return `${text}:`;
}

/** How a name is written: `M.x` or `x`. */
export function spelling(name: RawName): string {
  return name.qualifier === undefined ? name.text : `${name.qualifier}.${name.text}`;
}

/** The top-level entities that a module's text can mention, under all their spellings. */
export class ModuleScope {
  readonly #terms = new Map<string, Candidate[]>();
  readonly #types = new Map<string, Candidate[]>();
  readonly #children = new Map<Name, Map<string, Entity>>();
  /** Where entities can come from: the imports, and the module itself. */
  readonly origins: Origin[] = [];
  readonly #starIsType: boolean;

  /** `starIsType`: is `*` a kind, and no operator? */
  constructor(starIsType = true) {
    this.#starIsType = starIsType;
  }

  /** Makes an entity usable under its qualified and, as the origin says, its plain spelling. */
  bring(entity: Entity, origin: Origin): void {
    const { label: text, space } = entity.name;
    const key = entity.selectorless === true ? fieldOnly(text) : text;
    this.#add(space, `${origin.qualifier}.${key}`, entity, origin);
    if (origin.unqualified) this.#add(space, key, entity, origin);
    if (entity.parent !== undefined) {
      const siblings = this.#children.get(entity.parent) ?? new Map<string, Entity>();
      this.#children.set(entity.parent, siblings.set(text, entity));
    }
  }

  #add(space: Space, key: string, entity: Entity, origin: Origin): void {
    const table = this.#table(space);
    const candidates = table.get(key) ?? [];
    table.set(key, candidates);
    const known = candidates.findIndex(candidate => candidate.entity.name === entity.name);
    const origins = [...(candidates[known]?.origins ?? []), origin];
    candidates[known < 0 ? candidates.length : known] = { entity, origins };
  }

  #table(space: Space): Map<string, Candidate[]> {
    return space === 'type' ? this.#types : this.#terms;
  }

  /** All meanings of a spelling. Names with a syntax of their own always have exactly one. */
  candidates(space: Space, name: RawName): readonly Candidate[] {
    if (space === 'tyvar') return [];
    const syntax = syntaxName(space, name.text);
    const operator = syntax === liftedKindName && !this.#starIsType;
    if (syntax !== undefined && !operator) return [builtinCandidate(syntax)];
    return this.among(this.#table(space).get(spelling(name)) ?? []);
  }

  /** What a spelling means as a field: one that is no function comes before all functions. */
  fieldCandidates(name: RawName): readonly Candidate[] {
    const only = this.candidates('value', { ...name, text: fieldOnly(name.text) });
    return only.length > 0 ? only : this.candidates('value', name);
  }

  /** Which of the things of one spelling are meant by it: all of them. */
  protected among(candidates: readonly Candidate[]): readonly Candidate[] {
    return candidates;
  }

  /** Every spelling in use, qualified ones included. */
  spellings(space: Space): Iterable<string> {
    if (space === 'tyvar') return [];
    return [...this.#table(space).keys()].filter(key => !/[^:\p{S}\p{P}]'*:$/u.test(key));
  }

  /** Every entity that can be written without a qualifier. */
  *unqualified(): Iterable<Candidate> {
    for (const table of [this.#types, this.#terms]) {
      for (const candidates of table.values()) {
        for (const candidate of candidates) {
          if (candidate.origins.some(origin => origin.unqualified)) yield candidate;
        }
      }
    }
  }

  /** The pattern synonym that has this field, and how it can be written. */
  patternWith(field: Name): PatternInView | undefined {
    for (const [key, candidates] of this.#terms) {
      for (const { entity } of candidates) {
        if (entity.kind !== 'pattern' || !entity.fields.includes(field)) continue;
        const qualifier = key.slice(0, -entity.name.label.length - 1);
        const text = entity.name.label;
        return { entity, name: { qualifier: qualifier === '' ? undefined : qualifier, text } };
      }
    }
    return undefined;
  }

  /** The constructors and fields of a type or the methods of a class, as far as they are in view. */
  children(parent: Name): ReadonlyMap<string, Entity> {
    return this.#children.get(parent) ?? new Map();
  }
}

/** The local names in view, the innermost first. */
export class LocalScope {
  readonly #bound = new Map<string, Name[]>();
  readonly #entered: Name[] = [];

  /** The innermost local name of this spelling. */
  find(text: string): Name | undefined {
    return this.#bound.get(text)?.at(-1);
  }

  /** Brings a name into view until the innermost `within` ends. */
  enter(name: Name): void {
    const stack = this.#bound.get(name.text);
    if (stack === undefined) this.#bound.set(name.text, [name]);
    else stack.push(name);
    this.#entered.push(name);
  }

  /** Does `work` with these names in view. */
  within<T>(names: readonly Name[], work: () => T): T {
    const before = this.#entered.length;
    for (const name of names) this.enter(name);
    const result = work();
    while (this.#entered.length > before) {
      const name = this.#entered.pop();
      if (name !== undefined) this.#bound.get(name.text)?.pop();
    }
    return result;
  }

  /** The spellings that mean something now. */
  *spellings(): Iterable<string> {
    for (const [text, stack] of this.#bound) if (stack.length > 0) yield text;
  }
}
