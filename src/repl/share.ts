// Values that are defined by themselves, kept once.

import { freshVar, varExpr } from '../core/build.ts';
import type { Bind, CoreModule, Expr, Pair } from '../core/core.ts';
import { typeOf } from '../core/types.ts';
import type { TyVar, Type, Var } from '../types/type.ts';

/** What a definition takes before its value: types and dictionaries. */
interface Heading {
  readonly types: readonly TyVar[];
  readonly dicts: readonly Var[];
  readonly body: Expr;
}

/** Gives overloaded values that use themselves a local name for what they are at one type. */
export function shareRecursion(core: CoreModule): CoreModule {
  const binds = core.binds.map((bind): Bind => {
    const [pair] = bind.tag === 'rec' ? bind.pairs : [];
    if (bind.tag !== 'rec' || pair === undefined || bind.pairs.length > 1) return bind;
    return { tag: 'rec', pairs: [shared(pair)] };
  });
  return { ...core, binds };
}

function shared(pair: Pair): Pair {
  const heading = headingOf(pair.rhs);
  const { types, dicts, body } = heading;
  if (dicts.length === 0 || body.tag === 'lam') return pair;
  const own = freshVar(pair.var.name.text, typeOf(body));
  const rhs = new Replacing(pair.var, heading, own).expression(body);
  const inner: Expr = {
    tag: 'let',
    bind: { tag: 'rec', pairs: [{ var: own, rhs }] },
    body: varExpr(own),
  };
  const abstracted: Expr = { tag: 'lam', params: dicts, body: inner };
  return { var: pair.var, rhs: { tag: 'tyLam', params: types, body: abstracted } };
}

function headingOf(rhs: Expr): Heading {
  if (rhs.tag !== 'tyLam' || rhs.body.tag !== 'lam') return { types: [], dicts: [], body: rhs };
  return { types: rhs.params, dicts: rhs.body.params, body: rhs.body.body };
}

/** Puts a variable where a definition is used at the types and dictionaries that it has itself. */
class Replacing {
  readonly #global: Var;
  readonly #heading: Heading;
  readonly #own: Var;

  constructor(global: Var, heading: Heading, own: Var) {
    this.#global = global;
    this.#heading = heading;
    this.#own = own;
  }

  expression(e: Expr): Expr {
    if (this.#isItself(e)) return varExpr(this.#own);
    switch (e.tag) {
      case 'var':
      case 'lit':
        return e;
      case 'app':
        return { ...e, fun: this.expression(e.fun), args: this.#all(e.args) };
      case 'tyApp':
        return { ...e, fun: this.expression(e.fun) };
      case 'lam':
      case 'tyLam':
        return { ...e, body: this.expression(e.body) };
      case 'con':
      case 'prim':
        return { ...e, args: this.#all(e.args) };
      case 'let':
        return { ...e, bind: this.#bind(e.bind), body: this.expression(e.body) };
      case 'case': {
        const alts = e.alts.map(alt => ({ ...alt, body: this.expression(alt.body) }));
        return { ...e, scrutinee: this.expression(e.scrutinee), alts };
      }
      case 'cast':
        return { ...e, expr: this.expression(e.expr) };
    }
  }

  #all(exprs: readonly Expr[]): Expr[] {
    return exprs.map(e => this.expression(e));
  }

  #bind(bind: Bind): Bind {
    const pair = (p: Pair): Pair => ({ var: p.var, rhs: this.expression(p.rhs) });
    if (bind.tag === 'nonrec') return { tag: 'nonrec', ...pair(bind) };
    return { tag: 'rec', pairs: bind.pairs.map(pair) };
  }

  #isItself(e: Expr): boolean {
    const { types, dicts } = this.#heading;
    if (e.tag !== 'app' || e.fun.tag !== 'tyApp' || e.fun.fun.tag !== 'var') return false;
    return (
      e.fun.fun.var === this.#global &&
      e.args.length === dicts.length &&
      e.args.every((arg, i) => arg.tag === 'var' && arg.var === dicts[i]) &&
      e.fun.types.every((type: Type, i) => type.tag === 'var' && type.var === types[i])
    );
  }
}
