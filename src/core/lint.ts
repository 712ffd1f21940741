import { invariant, InternalError, unreachable } from '../source/diagnostics.ts';
import { anyTyCon, inRegisters, isLifted, isUnboxedTuple } from '../types/builtin.ts';
import { isStuck, waitsForKind } from '../types/families.ts';
import { showType } from '../types/print.ts';
import {
  bindAll,
  conType,
  type DataCon,
  errorType,
  forallType,
  funType,
  type Kind,
  kindOf,
  prune,
  sameType,
  splitCon,
  splitForall,
  splitFun,
  substitute,
  type TyVar,
  type Type,
  type Var,
  varType,
  view,
} from '../types/type.ts';
import { hiddenTypes, pairsOf } from './build.ts';
import {
  type Alt,
  type AltCon,
  type Bind,
  type CoreModule,
  type CoreProgram,
  type Expr,
  nothingAround,
  type Surroundings,
} from './core.ts';
import { printExpr, printLit } from './print.ts';
import { typeOfLit } from './types.ts';

/**
 * Checks every rule of Core. `pass` is whoever made this Core, for the message.
 * Throws `InternalError`: broken Core is never the user's fault.
 */
export function lintModule(module: CoreModule, pass: string): void {
  lintBinds(module.binds, module.name, pass, nothingAround);
}

/** The same for a whole program, where every global variable must be bound, or be around. */
export function lintProgram(
  program: CoreProgram,
  pass: string,
  around: Surroundings = nothingAround,
): void {
  lintBinds(program.binds, undefined, pass, around);
}

function lintBinds(
  binds: readonly Bind[],
  module: string | undefined,
  pass: string,
  around: Surroundings,
): void {
  const globals = new Set<Var>(around.keys());
  for (const pair of binds.flatMap(pairsOf)) {
    const where = `${pass}: ${pair.var.name}`;
    invariant(pair.var.name.module !== undefined, `${where}: a top-level variable is global`);
    invariant(!globals.has(pair.var), `${where}: a variable is bound once`);
    globals.add(pair.var);
  }
  for (const pair of binds.flatMap(pairsOf)) {
    new Linter(module, globals, `${pass}: ${pair.var.name}`).topLevel(pair.var, pair.rhs);
  }
}

/** Checks one top-level binding. Each method that takes an expression returns its type. */
class Linter {
  readonly #module: string | undefined;
  readonly #globals: ReadonlySet<Var>;
  readonly #where: string;
  readonly #vars = new Set<Var>();
  readonly #tyVars = new Set<TyVar>();

  constructor(module: string | undefined, globals: ReadonlySet<Var>, where: string) {
    this.#module = module;
    this.#globals = globals;
    this.#where = where;
  }

  topLevel(bound: Var, rhs: Expr): void {
    this.#binding(bound, rhs);
  }

  #fail(rule: string, detail: string, at?: Expr): never {
    const place = at === undefined ? '' : `\n  in ${printExpr(at).replaceAll('\n', '\n  ')}`;
    throw new InternalError(`${this.#where}: ${rule}: ${detail}${place}`);
  }

  #same(found: Type, wanted: Type, rule: string, at: Expr): void {
    if (sameType(found, wanted) || agree(found, wanted)) return;
    this.#fail(rule, `found ${showType(found)}, wanted ${showType(wanted)}`, at);
  }

  /** No meta is left, every variable is in scope, and the type is well-kinded. */
  #type(type: Type): void {
    const t = prune(type);
    switch (t.tag) {
      case 'con':
        return;
      case 'var':
        if (!this.#tyVars.has(t.var)) this.#fail('type variables are in scope', showType(t));
        return;
      case 'meta':
        return this.#fail('types are known', showType(t));
      case 'fun':
        this.#type(t.arg);
        return this.#type(t.res);
      case 'app':
        this.#type(t.fun);
        this.#type(t.arg);
        return this.#kind(t.fun, t.arg);
      case 'forall':
        return this.#withTyVars(t.vars, () => this.#type(t.body));
      default:
        return unreachable(t);
    }
  }

  /** An unboxed tuple's arguments may have any representation, whatever its kind says. */
  #kind(fun: Type, arg: Type): void {
    const head = splitCon(fun);
    if (head !== undefined && isUnboxedTuple(head.con)) return;
    const kind = prune(kindOf(fun));
    if (kind.tag === 'fun' && sameKind(kind.arg, kindOf(arg))) return;
    this.#fail('types are well-kinded', `${showType(fun)} applied to ${showType(arg)}`);
  }

  #withTyVars<T>(vars: readonly TyVar[], inside: () => T): T {
    for (const v of vars) {
      if (this.#tyVars.has(v)) this.#fail('a type variable is bound once', v.name.text);
      this.#tyVars.add(v);
    }
    const result = inside();
    for (const v of vars) this.#tyVars.delete(v);
    return result;
  }

  /** Brings variables into scope. None may be in scope already: passes then need not rename. */
  #withVars<T>(vars: readonly Var[], inside: () => T): T {
    for (const v of vars) {
      if (v.name.module !== undefined) this.#fail('a local variable is local', `${v.name}`);
      if (this.#vars.has(v)) this.#fail('a variable is bound once in its scope', v.name.text);
      this.#type(v.type);
      this.#vars.add(v);
    }
    const result = inside();
    for (const v of vars) this.#vars.delete(v);
    return result;
  }
  #variable(v: Var, at: Expr): Type {
    const { module } = v.name;
    const ours = module !== undefined && (module === this.#module || this.#module === undefined);
    const known = module === undefined ? this.#vars.has(v) : !ours || this.#globals.has(v);
    if (!known) this.#fail('variables are in scope', `${v.name}`, at);
    return v.type;
  }

  /** A value of this type can be bound to a variable, passed and stored. */
  #oneValue(type: Type, rule: string, at: Expr): void {
    const split = splitCon(type);
    if (split === undefined || !inRegisters(split.con)) return;
    this.#fail(`${rule} is not an unboxed tuple`, showType(type), at);
  }

  #expr(e: Expr): Type {
    switch (e.tag) {
      case 'var':
        return this.#variable(e.var, e);
      case 'lit':
        return typeOfLit(e.lit);
      case 'app':
        if (e.args.length === 0) this.#fail('an application has arguments', 'none', e);
        return this.#arguments(this.#expr(e.fun), e.args, e);
      case 'tyApp':
        return this.#instantiate(this.#expr(e.fun), e.types, e);
      case 'lam':
        return this.#lambda(e.params, e.body, e);
      case 'tyLam':
        return forallType(
          e.params,
          this.#withTyVars(e.params, () => this.#expr(e.body)),
        );
      case 'con':
        return this.#con(e);
      case 'prim':
        return this.#prim(e);
      case 'let':
        return this.#let(e);
      case 'case':
        return this.#case(e);
      case 'cast':
        return this.#cast(e);
      default:
        return unreachable(e);
    }
  }

  #lambda(params: readonly Var[], body: Expr, at: Expr): Type {
    if (params.length === 0) this.#fail('a function has parameters', 'none', at);
    for (const p of params) this.#oneValue(p.type, 'a parameter', at);
    const types = params.map(p => p.type);
    return this.#withVars(params, () => funType(types, this.#expr(body)));
  }

  #arguments(fun: Type, args: readonly Expr[], at: Expr): Type {
    let type = fun;
    for (const arg of args) {
      const split = splitFun(type);
      if (split === undefined)
        return this.#fail('what is applied is a function', showType(type), at);
      this.#same(this.#expr(arg), split.arg, 'an argument has the type of the parameter', at);
      this.#oneValue(split.arg, 'an argument', at);
      type = split.res;
    }
    return type;
  }

  #instantiate(fun: Type, types: readonly Type[], at: Expr): Type {
    const { vars, body } = splitForall(fun);
    if (vars.length === 0 || vars.length !== types.length) {
      this.#fail('a type application has a type for each variable', showType(fun), at);
    }
    const by = bindAll(vars, types);
    types.forEach((type, i) => {
      this.#type(type);
      const kind = substitute(vars[i]?.kind ?? errorType, by);
      if (sameKind(kindOf(type), kind)) return;
      this.#fail('a type argument has the kind of the variable', showType(type), at);
    });
    return substitute(body, bindAll(vars, types));
  }

  #con(e: Extract<Expr, { tag: 'con' }>): Type {
    const { con, types, args } = e;
    if (con.tyCon.flavour === 'newtype') this.#fail('newtypes are cast', con.name.text, e);
    const vars = [...con.univ, ...con.exis];
    if (types.length !== vars.length) {
      this.#fail('a constructor has a type for each variable', con.name.text, e);
    }
    for (const type of types) this.#type(type);
    this.#saturated(con.name.text, args.length, con.fields.length, e);
    const by = bindAll(vars, types);
    const fields = con.fields.map(field => substitute(field, by));
    this.#arguments(funType(fields, conType(con.tyCon, [])), args, e);
    return conType(con.tyCon, types.slice(0, con.univ.length));
  }

  #prim(e: Extract<Expr, { tag: 'prim' }>): Type {
    this.#saturated(e.op.name, e.args.length, e.op.arity, e);
    const { vars } = splitForall(e.op.type);
    const type = vars.length === 0 ? e.op.type : this.#instantiate(e.op.type, e.types, e);
    return this.#arguments(type, e.args, e);
  }

  #saturated(name: string, found: number, wanted: number, at: Expr): void {
    if (found === wanted) return;
    this.#fail('it has all its arguments', `${name} has ${found} of ${wanted}`, at);
  }

  /** A cast is a promise of the front end. What can be checked is that the representation stays. */
  #cast(e: Extract<Expr, { tag: 'cast' }>): Type {
    const from = this.#expr(e.expr);
    this.#type(e.type);
    if (sameKind(kindOf(from), kindOf(e.type))) return e.type;
    const change = `${showType(from)} to ${showType(e.type)}`;
    return this.#fail('a cast keeps the representation', change, e);
  }

  #binding(bound: Var, rhs: Expr): void {
    this.#type(bound.type);
    this.#same(this.#expr(rhs), bound.type, `${bound.name.text} has the type of its binding`, rhs);
    if (!isLifted(bound.type)) this.#fail('a let binds lifted types', showType(bound.type), rhs);
  }

  #let(e: Extract<Expr, { tag: 'let' }>): Type {
    const vars = pairsOf(e.bind).map(pair => pair.var);
    if (e.bind.tag === 'nonrec') this.#binding(e.bind.var, e.bind.rhs);
    return this.#withVars(vars, () => {
      if (e.bind.tag === 'rec') for (const pair of e.bind.pairs) this.#binding(pair.var, pair.rhs);
      return this.#expr(e.body);
    });
  }

  #case(e: Extract<Expr, { tag: 'case' }>): Type {
    const scrutinee = this.#expr(e.scrutinee);
    this.#same(scrutinee, e.binder.type, 'the binder has the type of the scrutinee', e);
    this.#type(e.type);
    this.#alternatives(e);
    this.#withVars([e.binder], () => {
      const split = splitCon(scrutinee);
      const tuple = split !== undefined && isUnboxedTuple(split.con);
      if (tuple) this.#vars.delete(e.binder);
      for (const alt of e.alts) {
        const type = this.#alt(alt, e.binder.type, e);
        this.#same(type, e.type, 'an alternative has the type of the case', alt.body);
      }
    });
    return e.type;
  }

  #alt(alt: Alt, scrutinee: Type, at: Expr): Type {
    switch (alt.con.tag) {
      case 'default':
        return this.#expr(alt.body);
      case 'lit': {
        const type = typeOfLit(alt.con.lit);
        this.#same(type, scrutinee, 'a literal has the type of the scrutinee', at);
        return this.#expr(alt.body);
      }
      case 'con':
        return this.#conAlt(alt.con.con, alt.con.vars, scrutinee, alt.body, at);
      default:
        return unreachable(alt.con);
    }
  }
  /** The variables of a constructor's alternative stand for its fields, at the scrutinee's type. */
  #conAlt(con: DataCon, vars: readonly Var[], scrutinee: Type, body: Expr, at: Expr): Type {
    const split = splitCon(scrutinee);
    if (split?.con !== con.tyCon || con.tyCon.flavour === 'newtype') {
      return this.#fail('a pattern has the type of the scrutinee', con.name.text, at);
    }
    this.#saturated(con.name.text, vars.length, con.fields.length, at);
    const by = bindAll([...con.univ, ...con.exis], [...split.args, ...hiddenTypes(con)]);
    vars.forEach((v, i) => {
      const field = con.fields[i];
      if (field !== undefined)
        this.#same(v.type, substitute(field, by), 'a field has its type', at);
    });
    return this.#withVars(vars, () => this.#expr(body));
  }

  /** Alternatives are of one sort, differ, and leave nothing out; a default comes last. */
  #alternatives(e: Extract<Expr, { tag: 'case' }>): void {
    const seen = new Set<string>();
    e.alts.forEach((alt, i) => {
      const key = altKey(alt.con);
      if (seen.has(key)) this.#fail('alternatives differ', key, e);
      seen.add(key);
      if (key === '_' && i + 1 < e.alts.length) this.#fail('a default comes last', key, e);
    });
    if (seen.has('_')) return;
    const family = splitCon(e.binder.type)?.con.cons ?? [];
    const complete = family.length > 0 && family.length === e.alts.length;
    if (!complete) this.#fail('a case is exhaustive or has a default', [...seen].join(', '), e);
  }
}
/** Are two types the same, where `Any` stands for a type that a constructor hides? */
function agree(a: Type, b: Type): boolean {
  const [x, y] = [view(a), view(b)];
  if (isAny(x) || isAny(y)) return true;
  if (isStuck(x) || isStuck(y) || waitsForKind(x) || waitsForKind(y)) return true;
  if (x.tag === 'app' && y.tag === 'app') return agree(x.fun, y.fun) && agree(x.arg, y.arg);
  if (x.tag === 'fun' && y.tag === 'fun') return agree(x.arg, y.arg) && agree(x.res, y.res);
  if (x.tag === 'forall' && y.tag === 'forall' && x.vars.length === y.vars.length) {
    const by = bindAll(y.vars, x.vars.map(varType));
    return agree(x.body, substitute(y.body, by));
  }
  return sameType(x, y);
}

function isAny(type: Type): boolean {
  return type.tag === 'con' && type.con.name === anyTyCon.name;
}

/** Are the kinds equal, as far as they are known? A parameter of any kind has the kind `errorType`. */
function sameKind(a: Kind, b: Kind): boolean {
  const [x, y] = [prune(a), prune(b)];
  if (x === errorType || y === errorType) return true;
  // Kinds are erased with the types: what a variable of one stands for makes no difference here.
  if (x.tag === 'var' || y.tag === 'var' || x.tag === 'meta' || y.tag === 'meta') return true;
  if (x.tag === 'fun' && y.tag === 'fun') return sameKind(x.arg, y.arg) && sameKind(x.res, y.res);
  if (x.tag === 'app' && y.tag === 'app') return sameKind(x.fun, y.fun) && sameKind(x.arg, y.arg);
  return sameType(x, y);
}

function altKey(con: AltCon): string {
  switch (con.tag) {
    case 'con':
      return con.con.name.toString();
    case 'lit':
      return printLit(con.lit);
    case 'default':
      return '_';
  }
}
