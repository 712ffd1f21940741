import type { Literal } from './literal.ts';

/** The reserved words (Haskell 2010, §2.4). */
export const keywords = [
  ...['case', 'class', 'data', 'default', 'deriving', 'do', 'else', 'foreign', 'if', 'import'],
  ...['in', 'infix', 'infixl', 'infixr', 'instance', 'let', 'module', 'newtype', 'of'],
  ...['then', 'type', 'where', '_'],
] as const;

/** The reserved operators, but for `:`, which behaves like any constructor operator. */
export const reservedOperators = [
  ...['..', '::', '=', '\\', '|', '<-', '->', '@', '~', '=>'],
] as const;

/** Punctuation. `(#` and `#)` are tokens only with UnboxedTuples. */
export const punctuation = ['(', ')', '[', ']', ',', ';', '`', '{', '}', '(#', '#)'] as const;
/** Names and literals have a class for a kind; everything else is its own kind. */
export type TokenKind =
  /** Names: `x`, `Just`, `+`, `:|`, with or without a qualifier. */
  | 'varid'
  | 'conid'
  | 'varsym'
  | 'consym'
  | Literal['tag']
  | (typeof keywords)[number]
  | (typeof reservedOperators)[number]
  | (typeof punctuation)[number]
  /** Before a constructor in a type (DataKinds). */
  | "'"
  /** `{-# INLINE` and its like, and the end of it. */
  | 'pragma'
  | '#-}'
  /** Put in by layout. */
  | 'v{'
  | 'v;'
  | 'v}'
  /** `?name` (ImplicitParams); its text is the name. */
  | 'implicit'
  /** `#name` (OverloadedLabels). */
  | 'label'
  /** `.name` close behind what it is a field of, or at the beginning of a section (OverloadedRecordDot). */
  | 'field'
  | 'end';
/** With UnicodeSyntax, these mean what their ASCII spelling means. */
export const unicodeOperators: Readonly<
  Record<string, (typeof reservedOperators)[number] | undefined>
> = { '∷': '::', '⇒': '=>', '→': '->', '←': '<-' };

/** A word of the program. Offsets are those of spans: UTF-16 units, `end` exclusive. */
export interface Token {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
  /** From 1. */
  readonly line: number;
  /** From 1, in code points, where a tab goes up to the next multiple of 8 (Haskell 2010, §10.3). */
  readonly column: number;
  /** As written; for a qualified name only what follows the qualifier, for a pragma its keyword. */
  readonly text: string;
  /** The `M` of `M.x`. */
  readonly qualifier: string | undefined;
  /** The value of a literal. */
  readonly literal: Literal | undefined;
}
