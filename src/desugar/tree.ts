import type { Expr, Lit } from '../core/core.ts';
import type { DataCon, Type, Var } from '../types/type.ts';

/**
 * What to do, step by step, to choose among clauses. Core is made of it last, when it is known how
 * often each part is needed; the functions in it desugar expressions and are called at most once.
 */
export type Tree =
  /** Evaluates a value and goes by its constructor or literal. */
  | {
      readonly tag: 'switch';
      readonly occ: Expr;
      readonly type: Type;
      readonly branches: readonly Branch[];
      readonly otherwise: Tree | undefined;
    }
  /** Evaluates a value. */
  | { readonly tag: 'force'; readonly occ: Expr; readonly next: Tree }
  | { readonly tag: 'guard'; readonly cond: () => Expr; readonly yes: Tree; readonly no: Tree }
  /** Gives a name to the value of an expression, which need not be evaluated before it is tested. */
  | { readonly tag: 'name'; readonly var: Var; readonly expr: Named; readonly next: Tree }
  /** Puts lazy bindings around what comes next. */
  | { readonly tag: 'bind'; readonly wrap: (body: Expr) => Expr; readonly next: Tree }
  /** Lets `next` jump to a point. */
  | { readonly tag: 'share'; readonly point: Point; readonly next: Tree }
  | { readonly tag: 'jump'; readonly point: Point; readonly args: readonly Expr[] }
  | { readonly tag: 'body'; readonly build: () => Expr };

/** An expression to be named; `value` is what a value that is matched is called by then. */
export type Named = (value: (occ: Expr) => Expr) => Expr;

/** One way out of a switch. `vars` name the fields of the constructor. */
export type Branch = { readonly next: Tree } & (
  | { readonly tag: 'con'; readonly con: DataCon; readonly vars: readonly Var[] }
  | { readonly tag: 'lit'; readonly lit: Lit }
);

/** A tree that several places can jump to. It becomes a function if more than one does. */
export interface Point {
  readonly name: string;
  readonly params: readonly Var[];
  readonly tree: Tree;
  /** The type of what the tree gives. */
  readonly result: Type;
}

/** Makes a tree that may go to `target` from several places: `use` gets something small that does. */
export function sharing(target: Tree, result: Type, use: (jump: Tree) => Tree): Tree {
  if (target.tag === 'jump') return use(target);
  const point: Point = { name: 'fail', params: [], tree: target, result };
  return { tag: 'share', point, next: use({ tag: 'jump', point, args: [] }) };
}
