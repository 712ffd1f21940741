import { pairsOf } from '../core/build.ts';
import type { Alt, Bind, CoreProgram, Expr, Pair } from '../core/core.ts';
import { typeOf } from '../core/types.ts';
import { InternalError, invariant, unreachable } from '../source/diagnostics.ts';
import { isUnboxedTuple, repsOf } from '../types/builtin.ts';
import { type DataCon, splitCon, type Type, type Var } from '../types/type.ts';
import { freshNames, type NameSupply } from './names.ts';
import type {
  Atom,
  Closure,
  ConInfo,
  Field,
  Rep,
  Rhs,
  StgAlts,
  StgBinding,
  StgExpr,
  StgProgram,
  StgVar,
} from './stg.ts';

/** The expression without what exists for the types only. */
function strip(e: Expr): Expr {
  let inner = e;
  for (;;) {
    if (inner.tag === 'cast') inner = inner.expr;
    else if (inner.tag === 'tyLam') inner = inner.body;
    else if (inner.tag === 'tyApp') inner = inner.fun;
    else return inner;
  }
}

/** A function as it is called: all parameters up to the first thing that is no lambda. */
function parameters(e: Expr): { readonly params: readonly Var[]; readonly body: Expr } {
  const params: Var[] = [];
  let body = strip(e);
  while (body.tag === 'lam') {
    params.push(...body.params);
    const inner = strip(body.body);
    body = inner.tag === 'lam' ? inner : body.body;
    if (body !== inner) break;
  }
  return { params, body };
}
/** A call as it is made: the function under all its applications, and all arguments. */
function callOf(e: Expr): { readonly head: Expr; readonly args: readonly Expr[] } {
  const args: Expr[] = [];
  let head = strip(e);
  while (head.tag === 'app') {
    args.unshift(...head.args);
    head = strip(head.fun);
  }
  return { head, args };
}

/** The representation of a type that is no unboxed tuple. */
function repOf(type: Type): Rep {
  const [rep = 'ptr'] = repsOf(type);
  return rep;
}

function tupleReps(type: Type): readonly Rep[] | undefined {
  const split = splitCon(type);
  return split !== undefined && isUnboxedTuple(split.con) ? repsOf(type) : undefined;
}

/** What has to happen before the expression that gave rise to it, in order. */
type Pending =
  | { readonly tag: 'let'; readonly binding: StgBinding }
  | { readonly tag: 'eval'; readonly scrutinee: StgExpr; readonly binder: StgVar | undefined };

function wrap(pending: readonly Pending[], body: StgExpr): StgExpr {
  return pending.reduceRight<StgExpr>((rest, p) => {
    if (p.tag === 'let') {
      return { tag: 'let', group: { rec: false, bindings: [p.binding] }, body: rest };
    }
    const { scrutinee, binder } = p;
    const alts: StgAlts =
      binder === undefined
        ? { tag: 'tuple', vars: [], body: rest }
        : { tag: 'force', body: rest };
    return { tag: 'case', scrutinee, binder, alts };
  }, body);
}

/**
 * Core → STG without join points and with empty `free`: those are later passes.
 * The program must satisfy Core's lint.
 */
export function convert(program: CoreProgram): StgProgram {
  const globals = new Globals();
  for (const bind of program.binds) globals.declare(bind);
  for (const bind of program.binds) globals.define(bind);
  const main = globals.meaning(program.main);
  invariant(main?.tag === 'var', 'main is a global variable');
  return { bindings: globals.bindings, main: main.var };
}

/** The top level: what its variables and constructors have become, and the bindings made so far. */
class Globals {
  readonly bindings: StgBinding[] = [];
  readonly #meanings = new Map<Var, Atom>();
  readonly #aliases = new Set<Var>();
  readonly #constructors = new Map<DataCon, ConInfo>();
  readonly #nullary = new Map<DataCon, Atom>();
  readonly #name = freshNames();

  /** Gives the variables of a group their meaning, so that everything may mention them. */
  declare(bind: Bind): void {
    for (const { var: v, rhs } of pairsOf(bind)) {
      const name = this.#name(v.name.toString());
      const converter = new Converter(this, name);
      const alias = bind.tag === 'nonrec' ? converter.trivial(rhs) : undefined;
      if (alias !== undefined) this.#aliases.add(v);
      this.#meanings.set(v, alias ?? { tag: 'var', var: this.#global(name, rhs) });
    }
  }

  /** What a global variable of Core has become. */
  meaning(v: Var): Atom | undefined {
    return this.#meanings.get(v);
  }

  #global(name: string, rhs: Expr): StgVar {
    const evaluated = new Converter(this, name).isValue(rhs, 'static');
    return { name, rep: 'ptr', global: true, evaluated };
  }

  /** Converts the right-hand sides of a group. */
  define(bind: Bind): void {
    for (const { var: v, rhs } of pairsOf(bind)) {
      const meaning = this.meaning(v);
      invariant(meaning?.tag === 'var', 'a top-level variable is lifted');
      if (!this.#aliases.has(v)) this.#define(meaning.var, rhs);
    }
  }

  #define(variable: StgVar, rhs: Expr): void {
    const e = strip(rhs);
    if (e.tag === 'con' && variable.evaluated) {
      const args = e.args.map(arg => this.#static(arg, variable.name));
      this.bindings.push({ var: variable, rhs: { tag: 'con', con: this.conInfo(e.con), args } });
    } else {
      const closure = new Converter(this, variable.name).closure(rhs);
      this.bindings.push({ var: variable, rhs: closure });
    }
  }

  /** A field of a static constructor: what is no atom becomes a global closure of its own. */
  #static(e: Expr, owner: string): Atom {
    const atom = new Converter(this, owner).trivial(e);
    if (atom !== undefined) return atom;
    const variable = this.#global(this.#name(`${owner}.arg`), e);
    this.#define(variable, e);
    return { tag: 'var', var: variable };
  }

  /** A constructor as the machine sees it. */
  conInfo(con: DataCon): ConInfo {
    let info = this.#constructors.get(con);
    if (info === undefined) {
      const reps = con.fields.map(repOf);
      const real = reps.map(rep => rep !== 'void');
      info = {
        name: con.name.toString(),
        tag: con.tag,
        family: con.tyCon.cons.length,
        reps: reps.filter((_, i) => real[i]),
        strict: con.strict.filter((_, i) => real[i]),
      };
      this.#constructors.set(con, info);
    }
    return info;
  }

  /** The closure that all uses of a constructor without fields share. */
  nullary(con: DataCon): Atom {
    let atom = this.#nullary.get(con);
    if (atom === undefined) {
      const info = this.conInfo(con);
      const variable = { name: this.#name(info.name), rep: 'ptr', global: true, evaluated: true } as const;
      this.bindings.push({ var: variable, rhs: { tag: 'con', con: info, args: [] } });
      atom = { tag: 'var', var: variable };
      this.#nullary.set(con, atom);
    }
    return atom;
  }
}

/** Converts the code of one top-level binding. */
class Converter {
  readonly #globals: Globals;
  readonly #top: string;
  readonly #meanings = new Map<Var, Atom>();
  readonly #name: NameSupply = freshNames();

  constructor(globals: Globals, top: string) {
    this.#globals = globals;
    this.#top = top;
  }

  #meaning(v: Var): Atom {
    const atom = this.#meanings.get(v) ?? this.#globals.meaning(v);
    invariant(atom !== undefined, `${v.name} is bound where ${this.#top} mentions it`);
    return atom;
  }

  #fresh(text: string, rep: Rep, evaluated: boolean): StgVar {
    return { name: this.#name(text), rep, global: false, evaluated };
  }

  /** Binds a variable of Core to a variable of its own. */
  #bind(v: Var, evaluated = false): StgVar {
    const variable = this.#fresh(v.name.text, repOf(v.type), evaluated);
    this.#meanings.set(v, variable.rep === 'void' ? token : { tag: 'var', var: variable });
    return variable;
  }

  /** The atom that an expression is without any work. */
  trivial(expr: Expr): Atom | undefined {
    const e = strip(expr);
    if (e.tag === 'var') return this.#meanings.get(e.var) ?? this.#globals.meaning(e.var);
    if (e.tag === 'lit') return e;
    if (e.tag === 'prim' && e.op.name === 'realWorld#') return token;
    if (e.tag !== 'con' || isUnboxedTuple(e.con.tyCon)) return undefined;
    return this.#globals.conInfo(e.con).reps.length === 0 ? this.#globals.nullary(e.con) : undefined;
  }

  /**
   * Can a closure for this lifted expression be a function or a constructor, not a thunk? Fields that
   * have to be computed first must be cheap to compute, or (`static`) no work at all.
   */
  isValue(expr: Expr, fields: 'static' | 'cheap'): boolean {
    const e = strip(expr);
    if (e.tag === 'lam') return true;
    if (e.tag !== 'con' || isUnboxedTuple(e.con.tyCon)) return false;
    return e.args.every((arg, i) => {
      if (e.con.strict[i] && repOf(e.con.fields[i] ?? typeOf(arg)) === 'ptr') {
        const atom = this.trivial(arg);
        return atom?.tag === 'var' ? atom.var.evaluated : this.isValue(arg, fields);
      }
      const atom = this.trivial(arg);
      if (atom !== undefined) return true;
      if (repOf(typeOf(arg)) === 'ptr') return true;
      return fields === 'cheap' && this.#isCheap(arg);
    });
  }

  /** Is evaluating this unlifted expression now less work than making a thunk, and always safe? */
  #isCheap(expr: Expr): boolean {
    const e = strip(expr);
    if (e.tag !== 'prim') return this.trivial(e) !== undefined;
    return !e.op.sideEffect && !e.op.canFail && e.args.every(arg => this.#isCheap(arg));
  }

  /** What a lifted expression that is no atom is bound to. */
  #rhs(expr: Expr, pending: Pending[]): Rhs {
    const e = strip(expr);
    if (e.tag !== 'con' || !this.isValue(e, 'cheap')) return this.closure(expr);
    return { tag: 'con', con: this.#globals.conInfo(e.con), args: this.#fields(e, pending) };
  }

  /** A function, or a thunk. Its free variables are found by a later pass. */
  closure(expr: Expr): Closure {
    const { params, body } = parameters(expr);
    const variables = params.map(v => this.#bind(v));
    return {
      tag: 'closure',
      free: [],
      update: params.length > 0 ? 'function' : 'updatable',
      params: variables,
      result: params.length > 0 ? repsOf(typeOf(body)).filter(rep => rep !== 'void') : ['ptr'],
      body: this.#expression(body),
    };
  }

  /** An atom for an argument; the work that it takes is added to `pending`. */
  #atom(expr: Expr, pending: Pending[]): Atom {
    const trivial = this.trivial(expr);
    if (trivial !== undefined) return trivial;
    const rep = repOf(typeOf(expr));
    if (rep === 'ptr') return { tag: 'var', var: this.#bindLazily('arg', expr, pending) };
    const scrutinee = this.#expression(expr);
    const binder = rep === 'void' ? undefined : this.#fresh('n', rep, false);
    pending.push({ tag: 'eval', scrutinee, binder });
    return binder === undefined ? token : { tag: 'var', var: binder };
  }

  #bindLazily(text: string, expr: Expr, pending: Pending[]): StgVar {
    const variable = this.#fresh(text, 'ptr', this.isValue(expr, 'cheap'));
    pending.push({ tag: 'let', binding: { var: variable, rhs: this.#rhs(expr, pending) } });
    return variable;
  }

  /** The arguments of a constructor without `void`; those of strict fields evaluated. */
  #fields(e: Expr & { tag: 'con' }, pending: Pending[]): Atom[] {
    const info = this.#globals.conInfo(e.con);
    const atoms = e.args.map(arg => this.#atom(arg, pending)).filter(atom => atom.tag !== 'void');
    return atoms.map((atom, i) => {
      if (!info.strict[i] || atom.tag !== 'var' || atom.var.rep !== 'ptr' || atom.var.evaluated) {
        return atom;
      }
      const binder = this.#fresh(atom.var.name, 'ptr', true);
      pending.push({ tag: 'eval', scrutinee: { tag: 'app', fun: atom.var, args: [] }, binder });
      return { tag: 'var', var: binder };
    });
  }

  #expression(expr: Expr): StgExpr {
    const e = strip(expr);
    const atom = this.trivial(e);
    if (atom !== undefined) return returning(atom);
    const pending: Pending[] = [];
    switch (e.tag) {
      case 'app':
        return this.#application(e);
      case 'con': {
        if (!isUnboxedTuple(e.con.tyCon)) {
          const args = this.#fields(e, pending);
          return wrap(pending, { tag: 'con', con: this.#globals.conInfo(e.con), args });
        }
        const atoms = e.args.map(arg => this.#atom(arg, pending)).filter(a => a.tag !== 'void');
        return wrap(pending, { tag: 'values', atoms });
      }
      case 'prim': {
        const args = e.args.map(arg => this.#atom(arg, pending));
        return wrap(pending, { tag: 'prim', op: e.op, args });
      }
      case 'lam': {
        const fun = this.#bindLazily('fun', e, pending);
        return wrap(pending, { tag: 'app', fun, args: [] });
      }
      case 'let':
        return this.#let(e.bind, e.body);
      case 'case':
        return this.#case(e);
      case 'var':
        this.#meaning(e.var);
        throw new InternalError('a bound variable is an atom');
      case 'lit':
      case 'tyApp':
      case 'tyLam':
      case 'cast':
        throw new InternalError(`${e.tag} was stripped or is an atom`);
      default:
        return unreachable(e);
    }
  }
  #application(e: Expr): StgExpr {
    const { head, args } = callOf(e);
    const pending: Pending[] = [];
    if (head.tag === 'lam') return this.#betaReduce(head, args);
    const known = this.trivial(head);
    let fun: StgVar;
    if (known === undefined) {
      fun = this.#fresh('fun', 'ptr', true);
      pending.push({ tag: 'eval', scrutinee: this.#expression(head), binder: fun });
    } else {
      invariant(known.tag === 'var' && known.var.rep === 'ptr', 'what is called is a function');
      fun = known.var;
    }
    const atoms = args.map(arg => this.#atom(arg, pending));
    return wrap(pending, { tag: 'app', fun, args: atoms });
  }

  /** `(\x -> e) a`: `x` means `a` in `e`. */
  #betaReduce(fun: Expr & { tag: 'lam' }, args: readonly Expr[]): StgExpr {
    const pending: Pending[] = [];
    const count = Math.min(fun.params.length, args.length);
    fun.params.slice(0, count).forEach((param, i) => {
      const arg = args[i];
      if (arg !== undefined) this.#meanings.set(param, this.#atom(arg, pending));
    });
    const params = fun.params.slice(count);
    const body: Expr = params.length === 0 ? fun.body : { ...fun, params };
    const more = args.slice(count);
    const rest: Expr = more.length === 0 ? body : { tag: 'app', fun: body, args: more };
    return wrap(pending, this.#expression(rest));
  }

  #let(bind: Bind, body: Expr): StgExpr {
    const pending: Pending[] = [];
    if (bind.tag === 'rec') return this.#letRec(bind.pairs, body);
    const alias = this.trivial(bind.rhs);
    if (alias !== undefined) this.#meanings.set(bind.var, alias);
    else {
      const variable = this.#bindLazily(bind.var.name.text, bind.rhs, pending);
      this.#meanings.set(bind.var, { tag: 'var', var: variable });
    }
    return wrap(pending, this.#expression(body));
  }

  #letRec(pairs: readonly Pair[], body: Expr): StgExpr {
    for (const { var: v, rhs } of pairs) {
      const nullary = strip(rhs).tag === 'con' ? this.trivial(rhs) : undefined;
      if (nullary !== undefined) this.#meanings.set(v, nullary);
      else this.#bind(v, this.isValue(rhs, 'cheap'));
    }
    const outside: Pending[] = [];
    const bindings: StgBinding[] = [];
    for (const { var: v, rhs } of pairs) {
      const meaning = this.#meaning(v);
      if (meaning.tag !== 'var' || meaning.var.global) continue;
      const pending: Pending[] = [];
      const binding = { var: meaning.var, rhs: this.#rhs(rhs, pending) };
      for (const p of pending) {
        if (p.tag === 'let') bindings.push(p.binding);
        else outside.push(p);
      }
      bindings.push(binding);
    }
    const rest = this.#expression(body);
    if (bindings.length === 0) return wrap(outside, rest);
    return wrap(outside, { tag: 'let', group: { rec: true, bindings }, body: rest });
  }

  #case(e: CoreCase): StgExpr {
    const reps = tupleReps(e.binder.type);
    if (reps !== undefined) return this.#tupleCase(e, reps);
    const rep = repOf(e.binder.type);
    if (rep === 'ptr') return this.#liftedCase(e);
    const atom = this.trivial(e.scrutinee);
    if (atom !== undefined) {
      this.#meanings.set(e.binder, atom);
      const alts = this.#unliftedAlts(e.alts);
      return alts.tag === 'force'
        ? alts.body
        : { tag: 'case', scrutinee: returning(atom), binder: undefined, alts };
    }
    const scrutinee = this.#expression(e.scrutinee);
    const variable = this.#bind(e.binder);
    const alts = this.#unliftedAlts(e.alts);
    if (rep !== 'void') return { tag: 'case', scrutinee, binder: variable, alts };
    invariant(alts.tag === 'force', 'there are no literals of State#');
    return { tag: 'case', scrutinee, binder: undefined, alts: { ...alts, tag: 'tuple', vars: [] } };
  }

  #unliftedAlts(alts: readonly Alt[]): StgAlts & { tag: 'lit' | 'force' } {
    const rest = alts.find(alt => alt.con.tag === 'default');
    invariant(rest !== undefined, 'a case on an unlifted value has a default');
    const literals = alts.flatMap(({ con, body }) =>
      con.tag === 'lit' ? [{ lit: con.lit, body: this.#expression(body) }] : [],
    );
    const body = this.#expression(rest.body);
    return literals.length === 0
      ? { tag: 'force', body }
      : { tag: 'lit', alts: literals, default: body };
  }
  #tupleCase({ scrutinee, alts }: CoreCase, reps: readonly Rep[]): StgExpr {
    const [alt, ...others] = alts;
    invariant(alt !== undefined && others.length === 0, 'an unboxed tuple has one alternative');
    const vars = alt.con.tag === 'con' ? alt.con.vars : [];
    const inner = strip(scrutinee);
    if (inner.tag === 'con') {
      const pending: Pending[] = [];
      const atoms = inner.args.map(arg => this.#atom(arg, pending));
      vars.forEach((v, i) => {
        const atom = atoms[i];
        if (atom !== undefined) this.#meanings.set(v, atom);
      });
      return wrap(pending, this.#expression(alt.body));
    }
    const converted = this.#expression(scrutinee);
    const fields = reps.map((rep, i) => this.#field(vars[i], rep, false));
    const real = fields.filter(field => field.rep !== 'void');
    const body = this.#expression(alt.body);
    return { tag: 'case', scrutinee: converted, binder: undefined, alts: { tag: 'tuple', vars: real, body } };
  }

  #field(v: Var | undefined, rep: Rep, strict: boolean): Field {
    return { var: v === undefined ? undefined : this.#bind(v, strict && rep === 'ptr'), rep };
  }
  #liftedCase(e: CoreCase): StgExpr {
    const inner = strip(e.scrutinee);
    const atom = this.trivial(inner);
    const known = atom?.tag === 'var' && atom.var.evaluated ? atom.var : undefined;
    const scrutinee = this.#expression(e.scrutinee);
    const binder = known === undefined ? this.#bind(e.binder, true) : undefined;
    if (known !== undefined) this.#meanings.set(e.binder, { tag: 'var', var: known });
    const before = this.#meanings;
    const swapped = binder !== undefined && inner.tag === 'var' && before.get(inner.var);
    if (swapped && inner.tag === 'var') before.set(inner.var, { tag: 'var', var: binder });
    const alts = this.#liftedAlts(e.alts);
    if (swapped && inner.tag === 'var') before.set(inner.var, swapped);
    if (known !== undefined && alts.tag === 'force') return alts.body;
    return { tag: 'case', scrutinee, binder, alts };
  }

  #liftedAlts(alts: readonly Alt[]): StgAlts {
    const conAlts = alts.flatMap(({ con, body }) => {
      if (con.tag !== 'con') return [];
      const info = this.#globals.conInfo(con.con);
      const all = con.vars.map((v, i) => this.#field(v, repOf(v.type), con.con.strict[i] ?? false));
      const vars = all.filter(field => field.rep !== 'void');
      return [{ con: info, vars, body: this.#expression(body) }];
    });
    const rest = alts.find(alt => alt.con.tag === 'default');
    const otherwise = rest && this.#expression(rest.body);
    if (conAlts.length === 0 && otherwise !== undefined) return { tag: 'force', body: otherwise };
    return { tag: 'con', alts: conAlts, default: otherwise };
  }
}
const token: Atom = { tag: 'void' };
/** The expression that returns an atom. */
function returning(atom: Atom): StgExpr {
  if (atom.tag === 'var' && atom.var.rep === 'ptr') return { tag: 'app', fun: atom.var, args: [] };
  return { tag: 'values', atoms: atom.tag === 'void' ? [] : [atom] };
}
type CoreCase = Expr & { tag: 'case' };
