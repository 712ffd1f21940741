import { primOpNames, primTypeNames, representationNames } from '../prim/names.ts';
import { primModule } from './builtin.ts';
import { globalName, type Name, type Space } from './name.ts';

/** How an operator groups with its neighbours (Haskell 2010, §4.4.2). Precedence is 0 to 9. */
export interface Fixity {
  readonly associativity: 'left' | 'right' | 'none';
  readonly precedence: number;
}

/** That of every operator without a fixity declaration. */
export const defaultFixity: Fixity = { associativity: 'left', precedence: 9 };

/** What a top-level name stands for, as far as scopes care. */
export type EntityKind =
  | 'variable'
  | 'constructor'
  | 'pattern'
  | 'field'
  | 'method'
  | 'data'
  | 'newtype'
  | 'synonym'
  | 'family'
  | 'class'
  | 'primitive type';

/** Something that a module can define, export and import (Haskell 2010, §5). */
export interface Entity {
  readonly name: Name;
  readonly kind: EntityKind;
  /** The type of a constructor or field, the class of a method; else undefined. */
  readonly parent: Name | undefined;
  /** The fields of a constructor in record form, in order. */
  readonly fields: readonly Name[];
  /** Undefined: nothing was declared, which means `defaultFixity`. */
  readonly fixity: Fixity | undefined;
  /** Is it a field that is no function as well (NoFieldSelectors)? */
  readonly selectorless?: boolean;
}

/** The space that the names of a kind of entity live in. */
export function spaceOf(kind: EntityKind): Space {
  switch (kind) {
    case 'variable':
    case 'field':
    case 'method':
      return 'value';
    case 'constructor':
    case 'pattern':
      return 'con';
    default:
      return 'type';
  }
}

/** What importing a module may bring: no entity twice, and no two of one spelling in one space. */
export interface Interface {
  readonly module: string;
  readonly exports: readonly Entity[];
}

const primitive = (kind: EntityKind, text: string, parent?: string): Entity => ({
  name: globalName(primModule, spaceOf(kind), text),
  kind,
  parent: parent === undefined ? undefined : globalName(primModule, 'type', parent),
  fields: [],
  fixity: undefined,
});

/** The interface of the module that has no source. */
export const primInterface: Interface = {
  module: primModule,
  exports: [
    ...primTypeNames.map(text => primitive('primitive type', text)),
    ...['Type', 'Constraint', 'Nat', 'Symbol', 'Any', 'TYPE', 'RuntimeRep'].map(text =>
      primitive('primitive type', text),
    ),
    ...representationNames.map(text => primitive('constructor', text, 'RuntimeRep')),
    ...primOpNames.map(text => primitive('variable', text)),
  ],
};
