import type { Span } from '../source/source.ts';

/**
 * Where a name lives. Equal spellings in different spaces are different things (Haskell 2010, §1.4):
 * variables, constructors, types together with classes, and type variables.
 */
export type Space = 'value' | 'con' | 'type' | 'tyvar';

/**
 * What an identifier stands for, decided once. Compare by `===`; make one by `globalName` or
 * `freshName` only.
 */
export class Name {
  static #made = 0;
  /** The identifier or operator, without qualifier or parentheses. */
  readonly text: string;
  readonly space: Space;
  /** The module that defines it at top level; undefined for a local name. */
  readonly module: string | undefined;
  /** Different for every name, and larger for later ones. Not to be shown: it changes from run to run. */
  readonly unique: number = Name.#made++;
  #span: Span | undefined;

  constructor(text: string, space: Space, module: string | undefined, span: Span | undefined) {
    this.text = text;
    this.space = space;
    this.module = module;
    this.#span = span;
  }

  /** Where it was defined; undefined when the compiler itself defines it. */
  get span(): Span | undefined {
    return this.#span;
  }

  /** Says where the (latest) definition of a global name is. */
  definedAt(span: Span): void {
    this.#span = span;
  }

  /** What is written: of a field that shares its name with another one, the text before the colon. */
  get label(): string {
    const colon = this.space === 'value' ? this.text.indexOf(':') : -1;
    return colon > 0 && /^[\p{L}_]/u.test(this.text) ? this.text.slice(0, colon) : this.text;
  }

  /** The text, after the defining module's name and a dot when the name is global. */
  toString(): string {
    return this.module === undefined ? this.text : `${this.module}.${this.text}`;
  }
}

const globals: Readonly<Record<Space, Map<string, Map<string, Name>>>> = {
  value: new Map(),
  con: new Map(),
  type: new Map(),
  tyvar: new Map(),
};

/**
 * The name of `text` defined at the top level of `module`. Equal arguments give the same object.
 * A span, when given, becomes the name's place of definition.
 */
export function globalName(module: string, space: Space, text: string, span?: Span): Name {
  let names = globals[space].get(module);
  if (names === undefined) {
    names = new Map();
    globals[space].set(module, names);
  }
  let name = names.get(text);
  if (name === undefined) {
    name = new Name(text, space, module, span);
    names.set(text, name);
  } else if (span !== undefined) {
    name.definedAt(span);
  }
  return name;
}

/** A local name, different from every other name, however it is spelt. */
export function freshName(space: Space, text: string, span?: Span): Name {
  return new Name(text, space, undefined, span);
}
