// Copying Core with new binders.

import { freshName } from '../names/name.ts';
import {
  boundTyVar,
  liftedKind,
  substitute,
  type Type,
  type TyVar,
  type Var,
  varType,
} from '../types/type.ts';
import type { Alt, Expr } from '../core/core.ts';

/** A copy whose binders are all new: so the same code can stand in two places, and each variable is still bound once. */
export function copyExpr(expr: Expr): Expr {
  return new Copier().expr(expr);
}

/** A copy in which the variables `from`, which are free, are called `to`. */
export function renameVars(expr: Expr, from: readonly Var[], to: readonly Var[]): Expr {
  const vars = from.map((v, i): [Var, Expr] => [v, { tag: 'var', var: to[i] ?? v }]);
  return new Copier(undefined, new Map(vars)).expr(expr);
}

/** A copy in which free variables are replaced by types and by expressions. */
export function instantiateExpr(
  expr: Expr,
  types: ReadonlyMap<TyVar, Type>,
  vars: ReadonlyMap<Var, Expr>,
): Expr {
  return new Copier(types, vars).expr(expr);
}

/** Copies expressions with new binders. */
export class Copier {
  protected readonly vars: Map<Var, Expr>;
  protected readonly types: Map<TyVar, Type>;

  constructor(types?: ReadonlyMap<TyVar, Type>, vars?: ReadonlyMap<Var, Expr>) {
    this.types = new Map(types);
    this.vars = new Map(vars);
  }

  expr(e: Expr): Expr {
    const type = (t: Type): Type => this.type(t);
    switch (e.tag) {
      case 'lit':
        return e;
      case 'var':
        return this.vars.get(e.var) ?? e;
      case 'app':
        return { tag: 'app', fun: this.expr(e.fun), args: e.args.map(arg => this.expr(arg)) };
      case 'tyApp':
        return { tag: 'tyApp', fun: this.expr(e.fun), types: e.types.map(type) };
      case 'lam': {
        const params = e.params.map(p => this.bind(p));
        return { tag: 'lam', params, body: this.expr(e.body) };
      }
      case 'tyLam': {
        const params = e.params.map(p => this.bindType(p));
        return { tag: 'tyLam', params, body: this.expr(e.body) };
      }
      case 'con':
      case 'prim':
        return { ...e, types: e.types.map(type), args: e.args.map(arg => this.expr(arg)) };
      case 'let':
        return this.#let(e);
      case 'case':
        return this.#case(e);
      case 'cast':
        return { tag: 'cast', expr: this.expr(e.expr), type: type(e.type) };
    }
  }

  protected type(type: Type): Type {
    return substitute(type, this.types);
  }

  protected bind(v: Var): Var {
    const copy: Var = {
      ...v,
      name: freshName('value', v.name.text, v.name.span),
      type: this.type(v.type),
    };
    this.vars.set(v, { tag: 'var', var: copy });
    return copy;
  }

  protected bindType(v: TyVar): TyVar {
    const kind = v.kind === liftedKind ? v.kind : this.type(v.kind);
    const copy = boundTyVar(freshName('tyvar', v.name.text), kind);
    this.types.set(v, varType(copy));
    return copy;
  }

  #let(e: Expr & { readonly tag: 'let' }): Expr {
    if (e.bind.tag === 'nonrec') {
      const rhs = this.expr(e.bind.rhs);
      const v = this.bind(e.bind.var);
      return { tag: 'let', bind: { tag: 'nonrec', var: v, rhs }, body: this.expr(e.body) };
    }
    const vars = e.bind.pairs.map(pair => this.bind(pair.var));
    const pairs = e.bind.pairs.map((pair, i) => ({
      var: vars[i] ?? pair.var,
      rhs: this.expr(pair.rhs),
    }));
    return { tag: 'let', bind: { tag: 'rec', pairs }, body: this.expr(e.body) };
  }

  #case(e: Expr & { readonly tag: 'case' }): Expr {
    const scrutinee = this.expr(e.scrutinee);
    const binder = this.bind(e.binder);
    const alts = e.alts.map((alt): Alt => {
      const { con } = alt;
      if (con.tag !== 'con') return { con, body: this.expr(alt.body) };
      const vars = con.vars.map(v => this.bind(v));
      return { con: { ...con, vars }, body: this.expr(alt.body) };
    });
    return { tag: 'case', scrutinee, binder, type: this.type(e.type), alts };
  }
}
