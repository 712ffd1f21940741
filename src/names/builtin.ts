import { globalName, type Name } from './name.ts';

/** The module of everything that no Haskell source defines. */
export const primModule = 'GHC.Prim';

/** `->`, `[]` and `:` have syntax of their own: they are in scope everywhere and cannot be hidden. */
export const arrowType: Name = globalName(primModule, 'type', '->');
export const listType: Name = globalName(primModule, 'type', '[]');
export const nilCon: Name = globalName(primModule, 'con', '[]');
export const consCon: Name = globalName(primModule, 'con', ':');
export const unitType: Name = globalName(primModule, 'type', '()');
export const unitCon: Name = globalName(primModule, 'con', '()');
/** `()` for 0, `(,)` for 2, `(,,)` for 3; there is no tuple of one. */
export function tupleName(space: 'type' | 'con', size: number): Name {
  return globalName(primModule, space, `(${','.repeat(Math.max(0, size - 1))})`);
}

/** Unboxed tuples, spelt as GHC spells them: `(# #)`, `(#_#)`, `(#,#)`, `(#,,#)`. */
export function unboxedTupleName(space: 'type' | 'con', size: number): Name {
  const inside = size === 0 ? ' ' : size === 1 ? '_' : ','.repeat(size - 1);
  return globalName(primModule, space, `(#${inside}#)`);
}

/** Names of the library that the compiler itself has to know. */
export const intType: Name = globalName('GHC.Types', 'type', 'Int');
export const intCon: Name = globalName('GHC.Types', 'con', 'I#');
export const charType: Name = globalName('GHC.Types', 'type', 'Char');
export const charCon: Name = globalName('GHC.Types', 'con', 'C#');
export const boolType: Name = globalName('GHC.Types', 'type', 'Bool');
export const falseCon: Name = globalName('GHC.Types', 'con', 'False');
export const trueCon: Name = globalName('GHC.Types', 'con', 'True');
export const ioType: Name = globalName('GHC.Types', 'type', 'IO');
export const ioCon: Name = globalName('GHC.Types', 'con', 'IO');
