/**
 * Core: the small typed language between the front end and the machine.
 * A lazy lambda calculus with explicit types (System F), n-ary application,
 * and `case` as the only construct that evaluates.
 */
import type { PrimOp } from '../prim/primops.ts';
import type { Rep } from '../types/builtin.ts';
import type { DataCon, TyCon, Type, TyVar, Var } from '../types/type.ts';

/** A literal. All are unlifted: `5` in the source is `I# 5#` here. */
export type Lit =
  | { readonly tag: 'int'; readonly value: bigint }
  | { readonly tag: 'word'; readonly value: bigint }
  | { readonly tag: 'char'; readonly value: number /* code point */ }
  | { readonly tag: 'double'; readonly value: number }
  | { readonly tag: 'float'; readonly value: number }
  /** An `Addr#`: the bytes of modified UTF-8 (U+0000 is C0 80) without the NUL that ends them in memory. */
  | { readonly tag: 'string'; readonly bytes: Uint8Array };

/** An expression. Each has exactly one type, which `typeOf` computes without inference. */
export type Expr =
  | { readonly tag: 'var'; readonly var: Var }
  | { readonly tag: 'lit'; readonly lit: Lit }
  /** At least one argument. The function may want fewer or more arguments than it gets. */
  | { readonly tag: 'app'; readonly fun: Expr; readonly args: readonly Expr[] }
  | { readonly tag: 'tyApp'; readonly fun: Expr; readonly types: readonly Type[] }
  /** At least one parameter. */
  | { readonly tag: 'lam'; readonly params: readonly Var[]; readonly body: Expr }
  | { readonly tag: 'tyLam'; readonly params: readonly TyVar[]; readonly body: Expr }
  /** A constructor with all its arguments; `types` instantiates its universal, then its existential variables. */
  | {
      readonly tag: 'con';
      readonly con: DataCon;
      readonly types: readonly Type[];
      readonly args: readonly Expr[];
    }
  /** A primitive operation with all its arguments. */
  | {
      readonly tag: 'prim';
      readonly op: PrimOp;
      readonly types: readonly Type[];
      readonly args: readonly Expr[];
    }
  /** Binds without evaluating; the types bound are lifted. */
  | { readonly tag: 'let'; readonly bind: Bind; readonly body: Expr }
  /** Evaluates the scrutinee to weak head normal form, names it, chooses. `type` is the type of every alternative. */
  | {
      readonly tag: 'case';
      readonly scrutinee: Expr;
      readonly binder: Var;
      readonly type: Type;
      readonly alts: readonly Alt[];
    }
  /** Into or out of a newtype: costs nothing when the program runs. */
  | { readonly tag: 'cast'; readonly expr: Expr; readonly type: Type };

/** One pair of a binding group. */
export interface Pair {
  readonly var: Var;
  readonly rhs: Expr;
}

/** One variable that does not occur in its right-hand side, or several that may occur in all of them. */
export type Bind =
  | { readonly tag: 'nonrec'; readonly var: Var; readonly rhs: Expr }
  | { readonly tag: 'rec'; readonly pairs: readonly Pair[] };

/** What an alternative is for. */
export type AltCon =
  | { readonly tag: 'con'; readonly con: DataCon; readonly vars: readonly Var[] }
  | { readonly tag: 'lit'; readonly lit: Lit }
  | { readonly tag: 'default' };

/** One alternative. A default comes last, if there is one. */
export interface Alt {
  readonly con: AltCon;
  readonly body: Expr;
}

/** A module after desugaring: its types, and its bindings in dependency order. */
export interface CoreModule {
  readonly name: string;
  readonly tyCons: readonly TyCon[];
  readonly binds: readonly Bind[];
}

/** What is known of a global variable whose code exists already. */
export interface Elsewhere {
  readonly symbol: string;
  /** The representations of a function's parameters; none: a thunk. */
  readonly params: readonly Rep[];
  readonly result: readonly Rep[];
  /** For each parameter: is it surely evaluated? */
  readonly strict: readonly boolean[];
  /** Does a call never return, for want of a value or after effects? */
  readonly diverges: 'no' | 'pure' | 'effect';
}

/** The global variables that a program may mention without binding them. */
export type Surroundings = ReadonlyMap<Var, Elsewhere>;

/** What a program stands on that binds all it mentions. */
export const nothingAround: Surroundings = new Map();

/** A whole program: the bindings that `main` can reach, in dependency order. */
export interface CoreProgram {
  readonly binds: readonly Bind[];
  readonly main: Var;
}
