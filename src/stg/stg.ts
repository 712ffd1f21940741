import type { Lit } from '../core/core.ts';
import type { PrimOp } from '../prim/primops.ts';
import type { Rep } from '../types/builtin.ts';
import type { Span } from '../source/source.ts';

export type { Rep };

/**
 * A variable. Two variables are the same when they are the same object; the name is for people,
 * unique among the globals, and among the locals of one top-level binding.
 */
export interface StgVar {
  readonly name: string;
  readonly rep: Rep;
  readonly global: boolean;
  /**
   * Only for `ptr`: wherever this variable is in scope it points straight at a constructor, a
   * function or a partial application, never at a thunk. Neither engine needs to evaluate it.
   */
  readonly evaluated: boolean;
  /** Where the program binds it, if it does. */
  readonly span?: Span | undefined;
}

/** The name of a join point. */
export interface Label {
  readonly name: string;
}

/** What can be an argument. A variable of representation `void` never occurs: `void` stands for it. */
export type Atom =
  | { readonly tag: 'var'; readonly var: StgVar }
  | { readonly tag: 'lit'; readonly lit: Lit }
  | { readonly tag: 'void' };

/** A constructor, seen from below. Fields of representation `void` are gone from `reps` and `strict`. */
export interface ConInfo {
  /** Qualified and unique: `Main.Leaf`. */
  readonly name: string;
  /** Its number in its type, from 0. */
  readonly tag: number;
  /** How many constructors the type has. */
  readonly family: number;
  readonly reps: readonly Rep[];
  /** Which fields always hold evaluated pointers. */
  readonly strict: readonly boolean[];
}

export type StgExpr =
  /** Return unboxed values, or the components of an unboxed tuple (any number, `void` left out). */
  | { readonly tag: 'values'; readonly atoms: readonly Atom[] }
  /** Call; with no arguments: evaluate the variable and return it. `void` arguments count. */
  | { readonly tag: 'app'; readonly fun: StgVar; readonly args: readonly Atom[] }
  /** Allocate a constructor and return it. At least one field: the others are global variables. */
  | { readonly tag: 'con'; readonly con: ConInfo; readonly args: readonly Atom[] }
  /** A primitive operation, saturated. `void` arguments stay. */
  | { readonly tag: 'prim'; readonly op: PrimOp; readonly args: readonly Atom[] }
  | StgCase
  | { readonly tag: 'let'; readonly group: StgGroup; readonly body: StgExpr }
  /** Code that several branches share; a jump to it is a tail call without a closure. */
  | {
      readonly tag: 'join';
      readonly rec: boolean;
      readonly points: readonly JoinPoint[];
      readonly body: StgExpr;
    }
  | { readonly tag: 'jump'; readonly label: Label; readonly args: readonly Atom[] };

/** Evaluate the scrutinee, name what it returned, and go on with an alternative. */
export interface StgCase {
  readonly tag: 'case';
  readonly scrutinee: StgExpr;
  /** The value itself, where it is used; never for an unboxed tuple. A `ptr` binder is evaluated. */
  readonly binder: StgVar | undefined;
  readonly alts: StgAlts;
}

export type StgAlts =
  /** By constructor. No alternative and no default: the scrutinee never returns. */
  | { readonly tag: 'con'; readonly alts: readonly ConAlt[]; readonly default: StgExpr | undefined }
  /** By the value of an unboxed number or character. */
  | { readonly tag: 'lit'; readonly alts: readonly LitAlt[]; readonly default: StgExpr }
  /** The components of an unboxed tuple without its `void`s; `undefined` where not used. */
  | { readonly tag: 'tuple'; readonly vars: readonly Field[]; readonly body: StgExpr }
  /** Whatever it is: a lifted value, now evaluated, or one unboxed value. */
  | { readonly tag: 'force'; readonly body: StgExpr };

/** A field or component: the variable that gets it, or its representation when nothing uses it. */
export interface Field {
  readonly var?: StgVar | undefined;
  readonly rep: Rep;
}

export interface ConAlt {
  readonly con: ConInfo;
  /** One for each of `con.reps`. */
  readonly vars: readonly Field[];
  readonly body: StgExpr;
}

export interface LitAlt {
  readonly lit: Lit;
  readonly body: StgExpr;
}

export interface JoinPoint {
  readonly label: Label;
  readonly params: readonly StgVar[];
  readonly body: StgExpr;
}

export type Rhs =
  | Closure
  /** A constructor, built at once. At least one field. */
  | { readonly tag: 'con'; readonly con: ConInfo; readonly args: readonly Atom[] };

/** Code with the variables that it needs: a function (with parameters) or a thunk (without). */
export interface Closure {
  readonly tag: 'closure';
  /** `once`: a thunk that is surely entered at most once, so that its value need not be kept. */
  readonly update: 'function' | 'updatable' | 'once';
  /** Exactly the local variables that the code uses and does not bind. Never `void`. */
  readonly free: readonly StgVar[];
  /** `void` parameters stay: they make an action of `IO` a function. */
  readonly params: readonly StgVar[];
  /** How the result comes back, without `void`: `['ptr']` for a lifted type. */
  readonly result: readonly Rep[];
  readonly body: StgExpr;
}

export interface StgBinding {
  readonly var: StgVar;
  readonly rhs: Rhs;
}

/** One binding, or (`rec`) several that may mention each other. */
export interface StgGroup {
  readonly rec: boolean;
  readonly bindings: readonly StgBinding[];
}

/** A closure whose code exists already, under a symbol; its `body` says nothing. */
export interface StgElsewhere {
  readonly var: StgVar;
  readonly symbol: string;
  readonly closure: Closure;
}

/** A whole program: top-level bindings (whose `free` are empty), in any order. */
export interface StgProgram {
  readonly bindings: readonly StgBinding[];
  /** What it uses and does not bind. */
  readonly elsewhere?: readonly StgElsewhere[];
  /** `Main.main`: an action of `IO`. */
  readonly main: StgVar;
}
