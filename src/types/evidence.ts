import { freshName } from '../names/name.ts';
import type { Span } from '../source/source.ts';
import { type Instance, splitPred } from './classes.ts';
import type { SkolemOrigin } from './explain.ts';
import type { TExpr } from './typed.ts';
import { type DataCon, splitCon, type TyVar } from './type.ts';
import {
  bindAll,
  errorType,
  type Pred,
  sameType,
  substitute,
  type TyCon,
  type Type,
  type Var,
  view,
} from './type.ts';

/** A constraint that the program needs to be true, and, once it is found, the proof: a dictionary. */
export interface Evidence {
  readonly pred: Pred;
  readonly scope: EvidenceScope;
  readonly why: WantedOrigin;
  ref: EvidenceTerm | undefined;
  /** Was it found where types were known to be equal that are not, elsewhere? Then its type needs a cast. */
  refined?: boolean;
}

/** How a dictionary is made. */
export type EvidenceTerm =
  /** A variable that holds one, bound by the abstraction of that level. */
  | { readonly tag: 'given'; readonly var: Var; readonly level: number }
  /** That of a superclass, out of another: `selector` at the `types` of the subclass. */
  | {
      readonly tag: 'super';
      readonly selector: Var;
      readonly types: readonly Type[];
      readonly of: EvidenceTerm;
    }
  /** That of an instance, from those of its context. */
  | {
      readonly tag: 'instance';
      readonly instance: Instance;
      readonly types: readonly Type[];
      readonly args: readonly Evidence[];
    }
  /** The same as another. */
  | { readonly tag: 'same'; readonly as: Evidence }
  /** That of one of several constraints, out of the dictionary that holds them all. */
  | {
      readonly tag: 'part';
      readonly whole: Pred;
      readonly index: number;
      readonly of: EvidenceTerm;
    }
  /** That of an instance that is given. */
  | {
      readonly tag: 'assumed';
      readonly of: EvidenceTerm;
      readonly types: readonly Type[];
      readonly args: readonly Evidence[];
    }
  /** A function from dictionaries to one: what proves `forall a. C a => D (f a)`. */
  | {
      readonly tag: 'function';
      readonly sigma: Pred;
      readonly tyVars: readonly TyVar[];
      readonly dicts: readonly Var[];
      readonly level: number;
      readonly body: Evidence;
    }
  /** One that the compiler makes by itself, of others and of types in their final form. */
  | {
      readonly tag: 'built';
      readonly args: readonly Evidence[];
      readonly build: (type: (t: Type) => Type, args: readonly TExpr[]) => TExpr;
      /** Is it good for this one place only, though another constraint may look the same? */
      readonly single?: boolean;
    }
  /** There is none, and that was reported; or none is needed. */
  | { readonly tag: 'none' };

/** What part of the program needs a constraint, for messages. */
export type WantedOrigin =
  /** The use of something overloaded. */
  | { readonly tag: 'use'; readonly name: string; readonly span: Span }
  /** Something that syntax stands for: `a literal`. */
  | { readonly tag: 'syntax'; readonly what: string; readonly span: Span }
  /** An instance needs the instances of the superclasses. */
  | { readonly tag: 'superclass'; readonly instance: string; readonly span: Span }
  /** The context of an instance that is used for another constraint. */
  | { readonly tag: 'context'; readonly of: Evidence; readonly depth: number; readonly span: Span };

/** A constraint that holds, by a signature or an instance head: the caller passes the dictionary. */
export interface Given {
  readonly types: readonly Type[];
  readonly term: EvidenceTerm;
}

/** A part of the program in which some constraints are given. */
export interface EvidenceScope {
  readonly level: number;
  readonly parent: EvidenceScope | undefined;
  /** By class, superclasses included. */
  readonly givens: Map<TyCon, Given[]>;
  /** The signature that gives them. */
  readonly origin: SkolemOrigin | undefined;
  /** Constraints with a proof that is good in all of the scope, by the keys of their types. */
  readonly solved: Map<string, Evidence>;
  /** Constraints on which more must be known, and those that are instances. */
  readonly assumptions: Assumption[];
  /** Is it open which implicit parameters the bindings of this scope will have? */
  waits: boolean;
  /** The equalities that it adds to what is known. */
  readonly equalities: (readonly [Type, Type])[];
}

export function newScope(
  level: number,
  parent: EvidenceScope | undefined,
  origin?: SkolemOrigin,
): EvidenceScope {
  return {
    ...{ level, parent, givens: new Map(), origin, solved: new Map() },
    assumptions: [],
    waits: false,
    equalities: [],
  };
}

/** Adds a given constraint to a scope, and what follows from it by superclasses. */
export function addGiven(scope: EvidenceScope, pred: Pred, term: EvidenceTerm): void {
  const split = splitPred(pred);
  if (split === undefined) {
    const parts = partsOf(pred, term);
    if (parts === undefined) scope.assumptions.push({ pred, term });
    else for (const part of parts) addGiven(scope, part.pred, part.term);
    return;
  }
  if (split === undefined) return;
  const { class: cls, types } = split;
  const known = scope.givens.get(cls.tyCon) ?? [];
  if (known.some(given => sameTypes(given.types, types))) return;
  scope.givens.set(cls.tyCon, [...known, { types, term }]);
  const by = bindAll(cls.tyCon.params, types);
  cls.supers.forEach((sup, i) => {
    const selector = cls.superSelectors[i];
    if (selector === undefined) return;
    addGiven(scope, substitute(sup, by), { tag: 'super', selector, types, of: term });
  });
}

/** A variable for a dictionary. */
export function dictionaryVar(pred: Pred): Var {
  const name = splitPred(pred)?.class.tyCon.name.text ?? '';
  return { name: freshName('value', `d${name}`), type: pred };
}

export function sameTypes(left: readonly Type[], right: readonly Type[]): boolean {
  return left.every((type, i) => {
    const other = right[i];
    return other !== undefined && sameType(type, other);
  });
}

/** A constraint that is given, of which it is not known, or was not, which class it is about. */
export interface Assumption {
  readonly pred: Pred;
  readonly term: EvidenceTerm;
}

/** The constraints in a tuple of them, each with its place in the dictionary. */
function partsOf(pred: Pred, of: EvidenceTerm): Assumption[] | undefined {
  const split = severalOf(pred);
  return split?.args.map((part, index) => {
    return { pred: part, term: { tag: 'part', whole: pred, index, of } as const };
  });
}

/** The constraints in a tuple of them, and its constructor. */
export function severalOf(pred: Pred): { con: DataCon; args: readonly Type[] } | undefined {
  const split = splitCon(pred);
  const con = split?.con.cons[0];
  if (split === undefined || con === undefined || split.con.class !== undefined) return undefined;
  return { con, args: split.args };
}

/** A text that is the same for equal types only; undefined while parts of the type are unknown. */
export function typeKey(type: Type): string | undefined {
  const t = view(type);
  switch (t.tag) {
    case 'con':
      return t === errorType ? undefined : `${t.con.name.unique}`;
    case 'var':
      return `${t.var.name.unique}`;
    case 'meta':
    case 'forall':
      return undefined;
    case 'app':
    case 'fun': {
      const left = typeKey(t.tag === 'app' ? t.fun : t.arg);
      const right = typeKey(t.tag === 'app' ? t.arg : t.res);
      if (left === undefined || right === undefined) return undefined;
      return t.tag === 'app' ? `(${left} ${right})` : `(${left}>${right})`;
    }
  }
}
