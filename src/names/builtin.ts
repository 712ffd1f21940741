import { globalName, type Name, type Space } from './name.ts';

/** The module of everything that no Haskell source defines. */
export const primModule = 'GHC.Prim';

export const arrowType: Name = globalName(primModule, 'type', '->');
export const listType: Name = globalName(primModule, 'type', '[]');
export const nilCon: Name = globalName(primModule, 'con', '[]');
export const consCon: Name = globalName(primModule, 'con', ':');
/** The kind of types whose values may be thunks. */
export const liftedKindName: Name = globalName(primModule, 'type', 'Type');
/** `~`, which says that two types are equal. */
export const equalityType: Name = globalName(primModule, 'type', '~');
export const unitType: Name = globalName(primModule, 'type', '()');
export const unitCon: Name = globalName(primModule, 'con', '()');
/** `()` for 0, `(,)` for 2, `(,,)` for 3; there is no tuple of one. */
export function tupleName(space: 'type' | 'con', size: number): Name {
  return globalName(primModule, space, `(${','.repeat(Math.max(0, size - 1))})`);
}

/** Unboxed tuples: `(##)` for 0, `(#_#)` for 1, which cannot be written, `(#,#)` for 2. */
export function unboxedTupleName(space: 'type' | 'con', size: number): Name {
  const inside = size === 1 ? '_' : ','.repeat(Math.max(0, size - 1));
  return globalName(primModule, space, `(#${inside}#)`);
}

/** The name of `[]`, `:`, `->`, `()`, `(,)`, `(#,#)` or, as a kind, `*`; else undefined. */
export function syntaxName(space: Space, text: string): Name | undefined {
  if (space === 'con' && text === ':') return consCon;
  if (space === 'type' && text === '->') return arrowType;
  if (space === 'type' && text === '*') return liftedKindName;
  if (space === 'type' && text === '~') return equalityType;
  const isSyntax = (space === 'con' || space === 'type') && /^(\[\]|\(,*\)|\(#,*#\))$/.test(text);
  if (/^\(#(\|*_\|+|\|+_?)#\)$/.test(text)) return globalName(primModule, space, text);
  return isSyntax ? globalName(primModule, space, text) : undefined;
}

export const intType: Name = globalName('GHC.Types', 'type', 'Int');
export const intCon: Name = globalName('GHC.Types', 'con', 'I#');
export const charType: Name = globalName('GHC.Types', 'type', 'Char');
export const charCon: Name = globalName('GHC.Types', 'con', 'C#');
export const boolType: Name = globalName('GHC.Types', 'type', 'Bool');
export const falseCon: Name = globalName('GHC.Types', 'con', 'False');
export const trueCon: Name = globalName('GHC.Types', 'con', 'True');
export const ioType: Name = globalName('GHC.Types', 'type', 'IO');
export const ioCon: Name = globalName('GHC.Types', 'con', 'IO');
/** What takes a field out, by its name. */
export const getField: Name = globalName('GHC.Records', 'value', 'getField');
/** How the alternative of an unboxed sum is spelt, from the number of bars on both sides. */
export function summandText(before: number, behind: number): string {
  return `(#${'|'.repeat(before)}_${'|'.repeat(behind)}#)`;
}

/** How the type of unboxed sums with so many alternatives is spelt. */
export function sumText(size: number): string {
  return `(#${'|'.repeat(size - 1)}#)`;
}
