import type { Span } from '../source/source.ts';
import type { Type } from './type.ts';

/** What the checker has seen and warnings are about. The types are known when the module is done. */
export interface Notes {
  /** Statements of `do` whose results nobody takes: the action's type is `monad result`. */
  readonly statements: {
    readonly span: Span;
    readonly monad: Type;
    readonly result: Type;
  }[];
  /** Numbers that got a type by default. */
  readonly defaults: { readonly span: Span; readonly type: Type }[];
  /** Literals beyond the smallest type of the library, and what they are of. */
  readonly literals: { readonly span: Span; readonly value: bigint; readonly type: Type }[];
}

/** Nothing seen yet. */
export function noNotes(): Notes {
  return {
    statements: [],
    defaults: [],
    literals: [],
  };
}
