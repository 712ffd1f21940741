import type { Fixity } from '../names/interface.ts';
import { primModule } from '../names/builtin.ts';
import { globalName, type Name } from '../names/name.ts';
import type { Bind, ConDecl } from '../syntax/syntax.ts';
import type { E, Maker } from './make.ts';
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

/** One constraint on the type of each field that is boxed. */
export function onFields({ className, constructors }: Derivable): T[] {
  return constructors.flatMap(con => {
    return con.fields.flatMap(({ type }): T[] => {
      if (unboxedKind(type) !== undefined) return [];
      return [applied({ tag: 'con', name: className, span: type.span }, [type])];
    });
  });
}

/** How the type of an unboxed field is boxed, and what `show` puts behind such a number. */
export interface UnboxedKind {
  readonly box: Name;
  readonly suffix: string;
}

const box = (text: string, suffix: string): UnboxedKind => {
  return { box: globalName('GHC.Types', 'con', text), suffix };
};
const unboxedKinds: ReadonlyMap<string, UnboxedKind> = new Map([
  ['Int#', box('I#', '#')],
  ['Word#', box('W#', '##')],
  ['Char#', box('C#', '#')],
  ['Float#', box('F#', '#')],
  ['Double#', box('D#', '##')],
]);

/** For a type of unboxed numbers: how it is boxed. */
export function unboxedKind(type: T): UnboxedKind | undefined {
  if (type.tag !== 'con' || type.name.module !== primModule) return undefined;
  return unboxedKinds.get(type.name.text);
}

/** The field of this number, boxed, so that functions of classes take it. */
export function boxedField(make: Maker, con: Constructor, index: number, value: Name): E {
  const type = con.fields[index]?.type;
  const kind = type === undefined ? undefined : unboxedKind(type);
  return kind === undefined ? make.name(value) : make.call(kind.box, make.name(value));
}

export function refused(why: string): Derived {
  return { tag: 'refused', why };
}
