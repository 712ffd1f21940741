// Unboxed tuples that a program holds in variables, or passes to functions.

import { invariant } from '../source/diagnostics.ts';
import { isUnboxedTuple, unboxedTupleDataCon, unboxedTupleOf } from '../types/builtin.ts';
import { realWorldState } from '../prim/primops.ts';
import { componentsOf, inRegisters, isUnboxedSum, sumLayout } from '../types/builtin.ts';
import { primTyCons } from '../types/builtin.ts';
import { primOp } from './build.ts';
import { isLifted, tupleDataCon } from '../types/builtin.ts';
import { letIn } from './build.ts';
import { conType, funType, splitCon, splitFun, type Type, type Var } from '../types/type.ts';
import { apply, conExpr, freshVar, varExpr, voidArg, voidParam } from './build.ts';
import type { Alt, Bind, CoreModule, Expr, Pair } from './core.ts';
import { typeOf } from './types.ts';

/** The module without variables that hold unboxed tuples, and without functions that take them. */
export function flattenTuples(module: CoreModule): CoreModule {
  const pair = ({ var: v, rhs }: Pair): Pair => ({ var: v, rhs: new Flattener().expr(rhs) });
  const binds = module.binds.map((bind): Bind => {
    if (bind.tag === 'nonrec') return { tag: 'nonrec', ...pair(bind) };
    return { tag: 'rec', pairs: bind.pairs.map(pair) };
  });
  return { ...module, binds };
}

function isTuple(type: Type): boolean {
  const split = splitCon(type);
  return split !== undefined && inRegisters(split.con);
}

function isSum(type: Type): boolean {
  const split = splitCon(type);
  return split !== undefined && isUnboxedSum(split.con);
}

/** Does the tuple hold its components itself? */
function isFlat(type: Type): boolean {
  return !isSum(type) && splitCon(type)?.args.some(isTuple) !== true;
}

/** The parameters that a function has for one of this type: for nothing, a token. */
function parametersFor(type: Type): Type[] {
  const components = componentsOf(type);
  return components.length === 0 ? [realWorldState] : components;
}

/** The function type with the parts of tuples for its first parameters. */
function flatFunction(type: Type, count: number): Type {
  if (count === 0) return type;
  const split = splitFun(type);
  invariant(split !== undefined, 'what is applied to an argument has a function type');
  return funType(parametersFor(split.arg), flatFunction(split.res, count - 1));
}

function castTo(expr: Expr, type: Type): Expr {
  return { tag: 'cast', expr, type };
}
/** A look into a tuple of the type, with a variable for each of its components. */
function tupleCase(tuple: Expr, type: Type, vars: readonly Var[], body: Expr): Expr {
  const flat = unboxedTupleOf(componentsOf(type));
  const scrutinee = isFlat(type) ? tuple : castTo(tuple, flat);
  const con = unboxedTupleDataCon(vars.length);
  const binder = freshVar('tuple', conType(con.tyCon, splitCon(flat)?.args ?? []));
  const alts: Alt[] = [{ con: { tag: 'con', con, vars }, body }];
  return { tag: 'case', scrutinee, binder, type: typeOf(body), alts };
}
function intLit(value: number): Expr {
  return { tag: 'lit', lit: { tag: 'int', value: BigInt(value) } };
}

const unit: Expr = conExpr(tupleDataCon(0), [], []);

/** An array of no bytes: something that is no thunk, and that a pointer can lead to. */
function emptyArray(): Expr {
  const op = primOp('newByteArray#');
  const made: Expr = {
    tag: 'prim',
    op,
    types: [primTyCons.RealWorld.type],
    args: [intLit(0), voidArg],
  };
  const type = typeOf(made);
  const vars = componentsOf(type).map(of => freshVar('empty', of));
  const array = vars.at(-1);
  invariant(array !== undefined, 'a new array comes with a state');
  return tupleCase(made, type, vars, varExpr(array));
}

/** What stands in a place that an alternative does not use. */
function emptyPlace(type: Type): Expr {
  switch (splitCon(type)?.con) {
    case primTyCons['Int#']:
      return intLit(0);
    case primTyCons['Word#']:
      return { tag: 'lit', lit: { tag: 'word', value: 0n } };
    case primTyCons['Double#']:
      return { tag: 'lit', lit: { tag: 'double', value: 0 } };
    case primTyCons['Float#']:
      return { tag: 'lit', lit: { tag: 'float', value: 0 } };
    case primTyCons['Addr#']:
      return { tag: 'lit', lit: { tag: 'string', bytes: new Uint8Array() } };
    case primTyCons['MutableByteArray#']:
      return emptyArray();
    default:
      return castTo(unit, type);
  }
}

class Flattener {
  /** What stands for a variable that would hold a tuple: its components. */
  readonly #held = new Map<Var, readonly Expr[]>();

  expr(e: Expr): Expr {
    switch (e.tag) {
      case 'lit':
        return e;
      case 'var': {
        const parts = this.#held.get(e.var);
        return parts === undefined ? e : this.#tuple(parts, e.var.type);
      }
      case 'app':
        return this.#application(e.fun, e.args);
      case 'tyApp':
        return { ...e, fun: this.expr(e.fun) };
      case 'lam':
        return this.#function(e);
      case 'tyLam':
        return { ...e, body: this.expr(e.body) };
      case 'con':
        if (isUnboxedSum(e.con.tyCon)) return this.#summand(e);
        return isUnboxedTuple(e.con.tyCon) && e.args.some(arg => isTuple(typeOf(arg)))
          ? this.#nested(e.args, typeOf(e))
          : { ...e, args: e.args.map(arg => this.expr(arg)) };
      case 'prim':
        return { ...e, args: e.args.map(arg => this.expr(arg)) };
      case 'let':
        return { tag: 'let', bind: this.#bind(e.bind), body: this.expr(e.body) };
      case 'case':
        return isTuple(e.binder.type) ? this.#tupleCase(e) : this.#case(e);
      case 'cast':
        return { ...e, expr: this.expr(e.expr) };
    }
  }

  #bind(bind: Bind): Bind {
    if (bind.tag === 'nonrec') return { ...bind, rhs: this.expr(bind.rhs) };
    return { tag: 'rec', pairs: bind.pairs.map(p => ({ var: p.var, rhs: this.expr(p.rhs) })) };
  }

  #function(e: Expr & { readonly tag: 'lam' }): Expr {
    if (!e.params.some(p => isTuple(p.type))) return { ...e, body: this.expr(e.body) };
    const params = e.params.flatMap(p => {
      if (!isTuple(p.type)) return [p];
      const parts = this.#partsOf(p);
      return parts.length === 0 ? [voidParam()] : parts;
    });
    const body = this.expr(e.body);
    return castTo({ tag: 'lam', params, body }, typeOf(e));
  }

  /** Variables for the components of a variable that holds a tuple. */
  #partsOf(v: Var): Var[] {
    const parts = componentsOf(v.type).map(type => freshVar(v.name.text, type));
    this.#held.set(
      v,
      parts.map(part => varExpr(part)),
    );
    return parts;
  }

  #application(fun: Expr, args: readonly Expr[]): Expr {
    const inner = this.expr(fun);
    const types = args.map(typeOf);
    if (!types.some(isTuple)) {
      return apply(
        inner,
        args.map(arg => this.expr(arg)),
      );
    }
    const flat = castTo(inner, flatFunction(typeOf(fun), args.length));
    return this.#apart(args, parts =>
      apply(
        flat,
        parts.flatMap((of, i) => {
          return of.length === 0 && isTuple(types[i] ?? realWorldState) ? [voidArg] : of;
        }),
      ),
    );
  }

  /** `body` of the components of all the expressions. */
  #apart(exprs: readonly Expr[], body: (parts: readonly (readonly Expr[])[]) => Expr): Expr {
    const [first, ...rest] = exprs;
    if (first === undefined) return body([]);
    const more = (parts: readonly Expr[]): Expr =>
      this.#apart(rest, others => body([parts, ...others]));
    const type = typeOf(first);
    const expr = this.expr(first);
    if (!isTuple(type)) return more([expr]);
    const known = expr.tag === 'cast' ? expr.expr : expr;
    if (known.tag === 'con') return more(known.args);
    const vars = componentsOf(type).map(part => freshVar('part', part));
    return tupleCase(expr, type, vars, more(vars.map(v => varExpr(v))));
  }

  #nested(args: readonly Expr[], type: Type): Expr {
    return this.#apart(args, parts => this.#tuple(parts.flat(), type));
  }

  #tuple(parts: readonly Expr[], type: Type): Expr {
    const types = componentsOf(type);
    const flat = conExpr(unboxedTupleDataCon(parts.length), types, parts);
    return isFlat(type) ? flat : castTo(flat, type);
  }

  #case(e: Expr & { readonly tag: 'case' }): Expr {
    const alts = e.alts.map((alt): Alt => ({ con: alt.con, body: this.expr(alt.body) }));
    return { ...e, scrutinee: this.expr(e.scrutinee), alts };
  }

  /** A tuple has one alternative, which names its parts, or does not look at it. */
  #tupleCase(e: Expr & { readonly tag: 'case' }): Expr {
    const [alt] = e.alts;
    invariant(alt !== undefined, 'a case on a tuple has an alternative');
    const scrutinee = this.expr(e.scrutinee);
    if (isSum(e.binder.type)) return this.#sumCase(e, scrutinee);
    const fields = alt.con.tag === 'con' ? alt.con.vars : undefined;
    const vars = fields?.flatMap(v => (isTuple(v.type) ? this.#partsOf(v) : [v]));
    if (vars === undefined) {
      const parts = this.#partsOf(e.binder);
      return tupleCase(scrutinee, e.binder.type, parts, this.expr(alt.body));
    }
    this.#held.set(
      e.binder,
      vars.map(v => varExpr(v)),
    );
    return tupleCase(scrutinee, e.binder.type, vars, this.expr(alt.body));
  }

  /** An alternative: its number, and its components in their places. */
  #summand(e: Expr & { readonly tag: 'con' }): Expr {
    const type = typeOf(e);
    const layout = sumLayout(splitCon(type)?.args ?? []);
    const placed = layout.alternatives[e.con.tag] ?? [];
    return this.#apart(e.args, ([parts = []]) => {
      const places = layout.places.map((of, i) => {
        const part = parts[placed.findIndex(({ place }) => place === i)];
        return part === undefined ? emptyPlace(of) : castTo(part, of);
      });
      return this.#tuple([intLit(e.con.tag), ...places], type);
    });
  }
  /** A choice between alternatives is one by their number. */
  #sumCase(e: Expr & { readonly tag: 'case' }, scrutinee: Expr): Expr {
    const type = e.binder.type;
    const [number, ...places] = this.#partsOf(e.binder);
    invariant(number !== undefined, 'a sum has a number');
    const alts = e.alts.map((alt, i): Alt => {
      const body = this.#summandBody(alt, type, places);
      if (i === e.alts.length - 1 || alt.con.tag !== 'con')
        return { con: { tag: 'default' }, body };
      return { con: { tag: 'lit', lit: { tag: 'int', value: BigInt(alt.con.con.tag) } }, body };
    });
    const [only, ...others] = alts;
    invariant(only !== undefined, 'a case on a sum has an alternative');
    const binder = freshVar('which', number.type);
    const choice: Expr = { tag: 'case', scrutinee: varExpr(number), binder, type: e.type, alts };
    const vars = [number, ...places];
    return tupleCase(scrutinee, type, vars, others.length === 0 ? only.body : choice);
  }
  /** What an alternative does, with its variable bound to what is in the places. */
  #summandBody({ con, body }: Alt, type: Type, places: readonly Var[]): Expr {
    const v = con.tag === 'con' ? con.vars[0] : undefined;
    if (con.tag !== 'con' || v === undefined) return this.expr(body);
    const placed = sumLayout(splitCon(type)?.args ?? []).alternatives[con.con.tag] ?? [];
    const parts = placed.map(({ type: of, place }) => {
      const held = place === undefined ? undefined : places[place];
      return held === undefined ? voidArg : castTo(varExpr(held), of);
    });
    const [part] = parts;
    if (isTuple(v.type) || part === undefined) {
      this.#held.set(v, parts);
      return this.expr(body);
    }
    const inside = this.expr(body);
    if (isLifted(v.type)) return letIn({ tag: 'nonrec', var: v, rhs: part }, inside);
    const alts: Alt[] = [{ con: { tag: 'default' }, body: inside }];
    return { tag: 'case', scrutinee: part, binder: v, type: typeOf(inside), alts };
  }
}
