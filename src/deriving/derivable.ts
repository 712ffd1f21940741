import type { Fixity } from '../names/interface.ts';
import type { Name } from '../names/name.ts';
import type { Bind, ConDecl } from '../syntax/syntax.ts';
import type { Maker } from './make.ts';
import { applied, type T } from './types.ts';
import type { DataDecl, FamilyEquation } from '../syntax/syntax.ts';

/** A constructor of the type that an instance is for, with the types of its fields there. */
export interface Constructor {
  readonly name: Name;
  readonly style: ConDecl<Name>['style'];
  readonly fixity: Fixity;
  readonly fields: readonly { readonly name: Name | undefined; readonly type: T }[];
}

/** What a deriver gets to know. */
export interface Derivable {
  readonly className: Name;
  /** The type constructor, as messages call it. */
  readonly type: string;
  readonly constructors: readonly Constructor[];
  /** For a class of type constructors: the parameter that the instance leaves out. */
  readonly last: Name | undefined;
  readonly make: Maker;
  /** A type without synonyms. */
  readonly expanded: (type: T) => T;
  /** The declaration, and the type that the instance is for; not there in tests of single derivers. */
  readonly origin?: { readonly decl: DataDecl<Name>; readonly head: T };
}

/** An instance's methods and what they need, or why there can be none. */
export type Derived =
  | {
      readonly tag: 'methods';
      readonly methods: readonly Bind<Name>[];
      readonly wanted: readonly T[];
      /** What families are at the type, in the order of the class. */
      readonly equations?: readonly FamilyEquation<Name>[];
    }
  | { readonly tag: 'refused'; readonly why: string };

/** One constraint on the type of each field. */
export function onFields({ className, constructors }: Derivable): T[] {
  return constructors.flatMap(con => {
    return con.fields.map(({ type }): T => {
      return applied({ tag: 'con', name: className, span: type.span }, [type]);
    });
  });
}

export function refused(why: string): Derived {
  return { tag: 'refused', why };
}
