import type { Name } from '../names/name.ts';
import type { Span } from '../source/source.ts';
import type { Overlap } from '../syntax/syntax.ts';
import type { ModuleTypes } from './environment.ts';
import { isStuck } from './families.ts';
import { view } from './type.ts';
import {
  type DataCon,
  type Pred,
  splitCon,
  type TyCon,
  type Type,
  type TyVar,
  type Var,
} from './type.ts';

/**
 * A class. It is also the type of its dictionaries: a data type with one constructor, whose fields
 * are the dictionaries of the superclasses and then the methods.
 */
export interface Class {
  readonly tyCon: TyCon;
  /** The superclasses, over the parameters of `tyCon`. */
  readonly supers: readonly Pred[];
  /** The equalities among the superclasses. */
  readonly equalities?: readonly Pred[];
  /** Functions that take a superclass's dictionary out of a dictionary. */
  readonly superSelectors: readonly Var[];
  readonly methods: readonly Method[];
  readonly dependencies: readonly Dependency[];
  readonly dictionary: DataCon;
  readonly instances: Instances;
}

/** An operation of a class. */
export interface Method {
  readonly name: Name;
  /** The function that the program calls: it takes a dictionary and gives the method in it. */
  readonly selector: Var;
  /** Its type without the class's own constraint, over the class's parameters. */
  readonly type: Type;
  /** What instances get that do not define it. */
  readonly fallback: Var | undefined;
  /** The type of that, if the class says that it has one of its own. */
  readonly fallbackType: Type | undefined;
}

/** A functional dependency: the parameters at `from` determine those at `to`. */
export interface Dependency {
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** `instance forall vars. context => class types`. */
export interface Instance {
  readonly class: Class;
  readonly vars: readonly TyVar[];
  /** Inferred, if the instance is derived; then it may grow. */
  context: readonly Pred[];
  readonly types: readonly Type[];
  /** What a pragma says; undefined if there is none. */
  readonly overlap: Overlap | undefined;
  /** The function from the dictionaries of the context to that of the instance. */
  readonly dictionary: Var;
  /** The module that declares it. */
  readonly home: ModuleTypes;
  readonly span: Span;
  /** Where its head stands, with the context before it: from there a missing method is reported. */
  readonly head?: Span;
}

/** The instances of one class, found by the type constructor at the head of their first type. */
export class Instances {
  readonly #byHead = new Map<TyCon, Instance[]>();
  readonly #general: Instance[] = [];
  readonly #all: Instance[] = [];

  get all(): readonly Instance[] {
    return this.#all;
  }

  add(instance: Instance): void {
    this.#all.push(instance);
    const head = headOf(instance.types[0]);
    if (head === undefined) {
      this.#general.push(instance);
      return;
    }
    const known = this.#byHead.get(head);
    if (known === undefined) this.#byHead.set(head, [instance]);
    else known.push(instance);
  }

  /** Those that could be about these types. */
  for(types: readonly Type[]): readonly Instance[] {
    const head = headOf(types[0]);
    if (head === undefined) return this.#all;
    const own = this.#byHead.get(head) ?? [];
    return this.#general.length === 0 ? own : [...own, ...this.#general];
  }
}

function headOf(type: Type | undefined): TyCon | undefined {
  if (type !== undefined && isStuck(view(type))) return undefined;
  return type === undefined ? undefined : splitCon(type)?.con;
}

/** The class that a constraint is about, and the types that it relates. */
export function splitPred(pred: Pred): { class: Class; types: readonly Type[] } | undefined {
  const split = splitCon(pred);
  const found = split?.con.class;
  return split === undefined || found === undefined
    ? undefined
    : { class: found, types: split.args };
}
