/**
 * Typed syntax: what inference hands to the desugarer. Names have become variables with types,
 * every use of something polymorphic says at which types, and no type contains a meta or a synonym.
 */
import type { PrimOp } from '../prim/primops.ts';
import type { Span } from '../source/source.ts';
import type { Literal } from '../syntax/syntax.ts';
import type { ModuleTypes } from './environment.ts';
import type { DataCon, TyCon, Type, TyVar, Var } from './type.ts';
import type { Name } from '../names/name.ts';
import type { Evidence } from './evidence.ts';
import type { Hole } from './holes.ts';
import type { Notes } from './notes.ts';

/** An expression with its types. Operators, sections, ranges and negation have become applications. */
export type TExpr =
  | { readonly tag: 'var'; readonly var: Var; readonly types: readonly Type[] }
  | { readonly tag: 'con'; readonly con: DataCon; readonly types: readonly Type[] }
  | { readonly tag: 'prim'; readonly op: PrimOp; readonly types: readonly Type[] }
  | { readonly tag: 'lit'; readonly literal: Literal; readonly type: Type }
  | { readonly tag: 'app'; readonly fun: TExpr; readonly arg: TExpr }
  | { readonly tag: 'lambda'; readonly match: TMatch }
  | { readonly tag: 'let'; readonly groups: readonly TGroup[]; readonly body: TExpr }
  /** Ends the program by a function of the library that takes a place, if there is one, and a text. */
  | {
      readonly tag: 'failure';
      readonly function: Name;
      readonly span: Span | undefined;
      readonly text: string;
      readonly type: Type;
    }
  /** The use of something overloaded, and what proves its constraints; not there after the last walk. */
  | { readonly tag: 'overloaded'; readonly expr: TExpr; readonly evidence: readonly Evidence[] }
  /** A literal of some type: itself, if that turns out to be one that has literals; else `general`. */
  | {
      readonly tag: 'number';
      readonly literal: Literal;
      readonly type: Type;
      readonly general: TExpr;
    }
  /** An expression seen as one of another type, which is known to be the same. */
  | { readonly tag: 'cast'; readonly expr: TExpr; readonly type: Type }
  /** An expression that is not a name, at the types that its own type is quantified over. */
  | { readonly tag: 'typeApp'; readonly fun: TExpr; readonly types: readonly Type[] }
  | {
      readonly tag: 'case';
      readonly scrutinee: TExpr;
      readonly scrutineeType: Type;
      readonly alts: readonly TMatch[];
      readonly type: Type;
      readonly span: Span;
      /** It stands for the guards of a multi-way `if`. */
      readonly multiWay?: true;
    }
  | {
      readonly tag: 'if';
      readonly cond: TExpr;
      readonly yes: TExpr;
      readonly no: TExpr;
      readonly type: Type;
    }
  | { readonly tag: 'do'; readonly stmts: readonly TStmt[]; readonly type: Type }
  | {
      readonly tag: 'tuple';
      readonly items: readonly TExpr[];
      readonly types: readonly Type[];
      readonly boxed: boolean;
    }
  /** `type` is the type of the items. */
  | { readonly tag: 'list'; readonly items: readonly TExpr[]; readonly type: Type }
  /** `type` is the type of the body. */
  | {
      readonly tag: 'comprehension';
      readonly body: TExpr;
      readonly stmts: readonly TStmt[];
      readonly type: Type;
    };
/**
 * A statement of a `do` block, a comprehension or a guard. In `do`, `op` is the elaborated `>>=` of a
 * bind and `>>` of an expression that is not last, and `fail` what a failing pattern calls.
 */
export type TStmt =
  | {
      readonly tag: 'bind';
      readonly pat: TPat;
      readonly expr: TExpr;
      readonly op?: TExpr;
      readonly fail?: TExpr;
      readonly span: Span;
    }
  | { readonly tag: 'let'; readonly groups: readonly TGroup[] }
  | { readonly tag: 'expr'; readonly expr: TExpr; readonly op?: TExpr };

/** A pattern with its types. */
export type TPat =
  | { readonly tag: 'var'; readonly var: Var }
  | { readonly tag: 'wildcard'; readonly type: Type }
  | {
      readonly tag: 'lit';
      readonly literal: Literal;
      readonly negative: boolean;
      readonly type: Type;
      /** The pattern to take where the type has no literals of its own. */
      readonly general?: TPat;
    }
  /** `types` instantiates the universal variables of the constructor. */
  | {
      readonly tag: 'con';
      readonly con: DataCon;
      readonly types: readonly Type[];
      readonly args: readonly TPat[];
    }
  | {
      readonly tag: 'tuple';
      readonly items: readonly TPat[];
      readonly types: readonly Type[];
      readonly boxed: boolean;
    }
  /** `type` is the type of the items. */
  | { readonly tag: 'list'; readonly items: readonly TPat[]; readonly type: Type }
  | { readonly tag: 'as'; readonly var: Var; readonly pat: TPat }
  | { readonly tag: 'lazy'; readonly pat: TPat }
  /** `(fun -> pat)`, for values of `type`. */
  | { readonly tag: 'view'; readonly fun: TExpr; readonly pat: TPat; readonly type: Type }
  | { readonly tag: 'bang'; readonly pat: TPat };
/** The variables that a pattern binds, from left to right. */
export function patternVars(pat: TPat): Var[] {
  switch (pat.tag) {
    case 'var':
      return [pat.var];
    case 'as':
      return [pat.var, ...patternVars(pat.pat)];
    case 'con':
      return pat.args.flatMap(patternVars);
    case 'tuple':
    case 'list':
      return pat.items.flatMap(patternVars);
    case 'lazy':
    case 'bang':
    case 'view':
      return patternVars(pat.pat);
    case 'wildcard':
    case 'lit':
      return [];
  }
}

/** An equation, an alternative or a lambda: patterns and what they lead to, of type `result`. */
export interface TMatch {
  readonly params: readonly TPat[];
  readonly rhs: TRhs;
  readonly result: Type;
  /** The same for all equations of a function. */
  readonly inner?: readonly InnerAbstraction[];
  readonly span: Span;
}

/** Guarded bodies, tried in order, all in the scope of `where`. No guards: always taken. */
export interface TRhs {
  readonly guarded: readonly TGuarded[];
  readonly where: readonly TGroup[];
}

export interface TGuarded {
  readonly guards: readonly TStmt[];
  readonly body: TExpr;
  readonly span: Span;
}
/** An abstraction over types behind so many of the parameters. */
export interface InnerAbstraction {
  readonly at: number;
  readonly tyVars: readonly TyVar[];
  readonly dicts: readonly Var[];
  readonly level: number;
}

/** Bindings that depend on each other. When not `recursive` it is one binding that does not use itself. */
export interface TGroup {
  readonly recursive: boolean;
  readonly binds: readonly TBind[];
}

/**
 * A function of `arity` parameters, maybe none: `var = Λ tyVars. λ … matches`. Its occurrences, also
 * those inside the group, say at which types. Or a pattern, whose variables are monomorphic.
 */
export type TBind =
  | {
      readonly tag: 'function';
      readonly var: Var;
      readonly tyVars: readonly TyVar[];
      readonly arity: number;
      readonly matches: readonly TMatch[];
      readonly span: Span;
      /** The parameters for the dictionaries of the context, before all others. */
      readonly dicts?: readonly Var[];
      /** The level of the type variables and the dictionaries. */
      readonly level?: number;
      /** Dictionaries made of these, for all of the function; found in the last walk. */
      readonly evidence?: readonly TGroup[];
    }
  | {
      readonly tag: 'pattern';
      readonly pat: TPat;
      readonly rhs: TRhs;
      readonly type: Type;
      readonly span: Span;
    };
/** What a function is abstracted over before its parameters. */
export type Abstraction = Omit<
  Extract<TBind, { tag: 'function' }>,
  'tag' | 'var' | 'arity' | 'matches' | 'span'
>;

/** A module after inference. */
export interface TypedModule {
  readonly name: string;
  readonly tyCons: readonly TyCon[];
  readonly groups: readonly TGroup[];
  readonly types: ModuleTypes;
  /** The holes in its signatures, and what was found for them. */
  readonly holes: readonly Hole[];
  /** What warnings are about. */
  readonly notes: Notes;
}
