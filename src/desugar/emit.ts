import { apply, freshVar, lambda, letIn, varExpr, voidArg, voidParam } from '../core/build.ts';
import type { Alt, Expr } from '../core/core.ts';
import { typeOf } from '../core/types.ts';
import { invariant } from '../source/diagnostics.ts';
import { isLifted } from '../types/builtin.ts';
import { type DataCon, funType, splitCon, type Type, type Var } from '../types/type.ts';
import type { Branch, Point, Tree } from './tree.ts';

/** How many jumps there are to each point, in the parts of a tree that can be reached. */
function countJumps(tree: Tree): ReadonlyMap<Point, number> {
  const counts = new Map<Point, number>();
  const visit = (t: Tree): void => {
    switch (t.tag) {
      case 'switch':
        for (const branch of t.branches) visit(branch.next);
        if (t.otherwise !== undefined) visit(t.otherwise);
        break;
      case 'guard':
        visit(t.yes);
        visit(t.no);
        break;
      case 'force':
      case 'name':
      case 'bind':
      case 'share':
        visit(t.next);
        break;
      case 'jump':
        counts.set(t.point, (counts.get(t.point) ?? 0) + 1);
        if (counts.get(t.point) === 1) visit(t.point.tree);
        break;
      case 'body':
    }
  };
  visit(tree);
  return counts;
}

/** What pattern variables stand for: the variable, maybe cast, that holds the value. */
export type Aliases = Map<Var, Expr>;

/** The Core of a tree. `aliases` is filled in before the functions in the tree are called. */
export function emit(tree: Tree, type: Type, aliases: Aliases): Expr {
  return new Emitter(countJumps(tree), type, aliases).tree(tree);
}

class Emitter {
  readonly #jumps: ReadonlyMap<Point, number>;
  readonly #type: Type;
  readonly #aliases: Aliases;
  readonly #functions = new Map<Point, Var>();

  constructor(jumps: ReadonlyMap<Point, number>, type: Type, aliases: Aliases) {
    this.#jumps = jumps;
    this.#type = type;
    this.#aliases = aliases;
  }

  tree(tree: Tree): Expr {
    switch (tree.tag) {
      case 'switch':
        return this.#switch(tree, this.#resolve(tree.occ), undefined);
      case 'force': {
        const occ = this.#resolve(tree.occ);
        return this.#evaluate(occ, freshVar('v', typeOf(occ)), tree.next);
      }
      case 'guard':
        return this.#guard(tree.cond(), tree.yes, tree.no);
      case 'name':
        return this.#name(
          tree.var,
          tree.expr(occ => this.#resolve(occ)),
          tree.next,
        );
      case 'bind':
        return tree.wrap(this.tree(tree.next));
      case 'share':
        return this.#share(tree.point, tree.next);
      case 'jump':
        return this.#jump(tree.point, tree.args);
      case 'body':
        return tree.build();
    }
  }

  /** The value that an occurrence stands for. */
  #resolve(occ: Expr): Expr {
    if (occ.tag === 'var') return this.#aliases.get(occ.var) ?? occ;
    if (occ.tag === 'cast') return { ...occ, expr: this.#resolve(occ.expr) };
    return occ;
  }

  /** A point that is jumped to more than once becomes a function; it takes a void if it has no parameters. */
  #share(point: Point, next: Tree): Expr {
    if ((this.#jumps.get(point) ?? 0) < 2) return this.tree(next);
    const params = point.params.length === 0 ? [voidParam()] : point.params;
    const type = funType(
      params.map(p => p.type),
      point.result,
    );
    const name = freshVar(point.name, type);
    this.#functions.set(point, name);
    const rhs = lambda(params, this.tree(point.tree));
    return letIn({ tag: 'nonrec', var: name, rhs }, this.tree(next));
  }

  #jump(point: Point, args: readonly Expr[]): Expr {
    const values = args.map(arg => this.#resolve(arg));
    const name = this.#functions.get(point);
    if (name !== undefined) return apply(varExpr(name), values.length === 0 ? [voidArg] : values);
    point.params.forEach((param, i) => {
      const value = values[i];
      if (value !== undefined) this.#aliases.set(param, value);
    });
    return this.tree(point.tree);
  }

  /** Names a value: no binding for a variable, `case` where it is evaluated anyway, else `let`. */
  #name(v: Var, expr: Expr, next: Tree): Expr {
    if (isTrivial(expr)) {
      this.#aliases.set(v, expr);
      return this.tree(next);
    }
    if (next.tag === 'switch' && isVar(next.occ, v)) return this.#switch(next, expr, v);
    if (next.tag === 'force' && isVar(next.occ, v)) return this.#evaluate(expr, v, next.next);
    if (!isLifted(v.type) || firstEvaluated(next) === v) return this.#evaluate(expr, v, next);
    return letIn({ tag: 'nonrec', var: v, rhs: expr }, this.tree(next));
  }

  #evaluate(scrutinee: Expr, binder: Var, next: Tree): Expr {
    const body = this.tree(next);
    const alt: Alt = { con: { tag: 'default' }, body };
    return { tag: 'case', scrutinee, binder, type: this.#type, alts: [alt] };
  }

  #switch(tree: Extract<Tree, { tag: 'switch' }>, scrutinee: Expr, named: Var | undefined): Expr {
    const binder = named ?? freshVar('v', typeOf(scrutinee));
    const branches = [...tree.branches].sort((a, b) => rank(a) - rank(b));
    const alts = branches.map((branch): Alt => {
      const con =
        branch.tag === 'con'
          ? ({ tag: 'con', con: branch.con, vars: branch.vars } as const)
          : ({ tag: 'lit', lit: branch.lit } as const);
      return { con, body: this.tree(branch.next) };
    });
    if (tree.otherwise !== undefined) {
      alts.push({ con: { tag: 'default' }, body: this.tree(tree.otherwise) });
    }
    return { tag: 'case', scrutinee, binder, type: this.#type, alts };
  }

  #guard(cond: Expr, yes: Tree, no: Tree): Expr {
    return choose(
      cond,
      this.#type,
      () => this.tree(yes),
      () => this.tree(no),
    );
  }
}

/** `if`, on a Bool of the library. */
export function choose(cond: Expr, type: Type, yes: () => Expr, no: () => Expr): Expr {
  const bool = typeOf(cond);
  const [falseCon, trueCon] = splitCon(bool)?.con.cons ?? [];
  invariant(falseCon !== undefined && trueCon !== undefined, 'a condition is a Bool');
  const yesBody = yes();
  const alt = (con: DataCon, body: Expr): Alt => ({ con: { tag: 'con', con, vars: [] }, body });
  const alts = [alt(falseCon, no()), alt(trueCon, yesBody)];
  return { tag: 'case', scrutinee: cond, binder: freshVar('b', bool), type, alts };
}

/** Can it be repeated without repeating work? */
export function isTrivial(expr: Expr): boolean {
  if (expr.tag === 'cast') return isTrivial(expr.expr);
  return expr.tag === 'var' || expr.tag === 'lit' || (expr.tag === 'con' && expr.args.length === 0);
}

function isVar(expr: Expr, v: Var): boolean {
  return expr.tag === 'var' && expr.var === v;
}

/** The variable that a tree evaluates before it does anything else. */
function firstEvaluated(tree: Tree): Var | undefined {
  if (tree.tag === 'share') return firstEvaluated(tree.next);
  if (tree.tag !== 'switch' && tree.tag !== 'force') return undefined;
  return tree.occ.tag === 'var' ? tree.occ.var : undefined;
}

/** Constructors in the order of their type; literals stay as they are. */
function rank(branch: Branch): number {
  return branch.tag === 'con' ? branch.con.tag : 0;
}
