import { pairsOf } from '../core/build.ts';
import {
  type Alt,
  type Bind,
  type CoreProgram,
  type Expr,
  nothingAround,
  type Pair,
  type Surroundings,
} from '../core/core.ts';
import { printLit } from '../core/print.ts';
import { typeOf } from '../core/types.ts';
import { InternalError, invariant, unreachable } from '../source/diagnostics.ts';
import type { Span } from '../source/source.ts';
import { inRegisters, isLifted, isUnboxedTuple, repsOf } from '../types/builtin.ts';
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
  StgElsewhere,
  StgExpr,
  StgGroup,
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
    else {
      const [coerced] = inner.tag === 'prim' && inner.op.name === 'unsafeCoerce#' ? inner.args : [];
      if (coerced === undefined) return inner;
      inner = coerced;
    }
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
  return split !== undefined && inRegisters(split.con) ? repsOf(type) : undefined;
}
/** What is known of a function: its parameters and how its result comes back. */
interface Signature {
  readonly params: readonly { readonly name: string; readonly rep: Rep }[];
  readonly result: readonly Rep[];
}

function signatureOf(e: Expr): Signature | undefined {
  const { params, body } = parameters(e);
  if (params.length === 0) return undefined;
  const result = repsOf(typeOf(body)).filter(rep => rep !== 'void');
  return { params: params.map(v => ({ name: v.name.text, rep: repOf(v.type) })), result };
}

/** A call of a known function with too few arguments. */
interface Partial {
  readonly fun: StgVar;
  readonly args: readonly Expr[];
  readonly signature: Signature;
}

/** What has to happen before the expression that gave rise to it, in order. */
type Pending =
  | { readonly tag: 'let'; readonly group: StgGroup }
  | { readonly tag: 'eval'; readonly scrutinee: StgExpr; readonly binder: StgVar | undefined };

function wrap(pending: readonly Pending[], body: StgExpr): StgExpr {
  return pending.reduceRight<StgExpr>((rest, p) => {
    if (p.tag === 'let') return { tag: 'let', group: p.group, body: rest };
    const { scrutinee, binder } = p;
    const alts: StgAlts =
      binder === undefined ? { tag: 'tuple', vars: [], body: rest } : { tag: 'force', body: rest };
    return { tag: 'case', scrutinee, binder, alts };
  }, body);
}

/**
 * Core → STG without join points and with empty `free`: those are later passes.
 * The program must satisfy Core's lint.
 */
export function convert(program: CoreProgram, around: Surroundings = nothingAround): StgProgram {
  const globals = new Globals(around);
  for (const bind of program.binds) globals.declare(bind);
  for (const bind of program.binds) globals.define(bind);
  const main = globals.meaning(program.main);
  invariant(main?.tag === 'var', 'main is a global variable');
  const { bindings, elsewhere } = globals;
  return { bindings, elsewhere, main: main.var };
}

/** The top level: what its variables and constructors have become, and the bindings made so far. */
export class Globals {
  readonly bindings: StgBinding[] = [];
  /** What was mentioned of that which is around. */
  readonly elsewhere: StgElsewhere[] = [];
  readonly #around: Surroundings;
  readonly #meanings = new Map<Var, Atom>();
  readonly #aliases = new Set<Var>();
  readonly #signatures = new Map<StgVar, Signature>();
  readonly #constructors = new Map<DataCon, ConInfo>();
  readonly #nullary = new Map<DataCon, Atom>();
  readonly #constants = new Map<string, StgVar>();
  readonly #name = freshNames();

  constructor(around: Surroundings = nothingAround) {
    this.#around = around;
  }

  /** Gives the variables of a group their meaning, so that everything may mention them. */
  declare(bind: Bind): void {
    for (const { var: v, rhs } of pairsOf(bind)) {
      const name = this.#name(v.name.toString());
      const converter = new Converter(this, name);
      const alias = bind.tag === 'nonrec' ? converter.trivial(rhs) : undefined;
      if (alias !== undefined) this.#aliases.add(v);
      this.#meanings.set(v, alias ?? { tag: 'var', var: this.#global(name, rhs, v.name.span) });
    }
  }

  /** What a global variable of Core has become. */
  meaning(v: Var): Atom | undefined {
    const known = this.#meanings.get(v);
    return known ?? this.undeclared(v);
  }

  /** Has the variable no closure of its own, but is a name for something else? */
  isAlias(v: Var): boolean {
    return this.#aliases.has(v);
  }

  /** What to say of a variable that was not declared: nothing, or what is around is called by its symbol. */
  protected undeclared(v: Var): Atom | undefined {
    const known = this.#around.get(v);
    if (known === undefined) return undefined;
    const isFunction = known.params.length > 0;
    const name = this.#name(v.name.toString());
    const variable: StgVar = { name, rep: 'ptr', global: true, evaluated: isFunction };
    const result = known.result;
    const params = known.params.map((rep, i) => ({ name: `a${i}`, rep }));
    if (isFunction) this.#signatures.set(variable, { params, result });
    const closure: Closure = {
      tag: 'closure',
      update: isFunction ? 'function' : 'updatable',
      free: [],
      params: params.map(p => ({ ...p, global: false, evaluated: false })),
      result,
      body: { tag: 'values', atoms: [] },
    };
    this.elsewhere.push({ var: variable, symbol: known.symbol, closure });
    const atom: Atom = { tag: 'var', var: variable };
    this.#meanings.set(v, atom);
    return atom;
  }

  #global(name: string, rhs: Expr, span?: Span): StgVar {
    const evaluated = new Converter(this, name).isValue(rhs, 'static');
    const variable = { name, rep: 'ptr', global: true, evaluated, span } as const;
    const signature = signatureOf(rhs);
    if (signature !== undefined) this.#signatures.set(variable, signature);
    return variable;
  }

  /** What is known of a global function. */
  signature(v: StgVar): Signature | undefined {
    return this.#signatures.get(v);
  }

  /** Converts the right-hand sides of a group. */
  define(bind: Bind): void {
    for (const { var: v, rhs } of pairsOf(bind)) {
      const meaning = this.meaning(v);
      invariant(meaning?.tag === 'var', 'a top-level variable is lifted');
      if (!this.#aliases.has(v)) this.#define(meaning.var, rhs);
    }
  }

  #define(variable: StgVar, rhs: Expr, owner: string = variable.name): void {
    const e = strip(rhs);
    const converter = new Converter(this, owner);
    const statics = (args: readonly Expr[]) => args.map(arg => this.#static(arg, owner));
    const partial = converter.partial(e);
    let converted: Rhs;
    if (!variable.evaluated || e.tag === 'lam') converted = converter.closure(rhs);
    else if (e.tag === 'con') {
      const args = statics(e.args).filter(arg => arg.tag !== 'void');
      converted = { tag: 'con', con: this.conInfo(e.con), args };
    } else {
      invariant(partial !== undefined, 'a static value is a constructor or a function');
      converted = converter.expand(partial, statics(partial.args));
    }
    this.bindings.push({ var: variable, rhs: converted });
  }

  /** A field of a static constructor: what is no atom becomes a global closure of its own. */
  #static(e: Expr, owner: string): Atom {
    const atom = new Converter(this, owner).trivial(e);
    if (atom !== undefined) return atom;
    const variable = this.#global(this.#name(`${owner}.arg`), e);
    this.#define(variable, e, owner);
    return { tag: 'var', var: variable };
  }
  /** `I# 5#` and its like are made once for the whole program, and called `I#{5#}`. */
  constant(dataCon: DataCon, args: readonly StgLit[]): Atom {
    const con = this.conInfo(dataCon);
    const name = `${con.name}{${args.map(arg => printLit(arg.lit)).join(' ')}}`;
    let variable = this.#constants.get(name);
    if (variable === undefined) {
      variable = { name: this.#name(name), rep: 'ptr', global: true, evaluated: true };
      this.#constants.set(name, variable);
      this.bindings.push({ var: variable, rhs: { tag: 'con', con, args } });
    }
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
      const variable = {
        name: this.#name(info.name),
        rep: 'ptr',
        global: true,
        evaluated: true,
      } as const;
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
  readonly #signatures = new Map<StgVar, Signature>();
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

  #fresh(text: string, rep: Rep, evaluated: boolean, span?: Span): StgVar {
    return { name: this.#name(text), rep, global: false, evaluated, span };
  }

  /** Remembers what is known of a local function. */
  #sign(variable: StgVar, rhs: Expr): void {
    const signature = signatureOf(rhs);
    if (signature !== undefined) this.#signatures.set(variable, signature);
  }

  /** Binds a variable of Core to a variable of its own. */
  #bind(v: Var, evaluated = false): StgVar {
    const rep = repOf(v.type);
    const isValue = evaluated || (rep === 'ptr' && !isLifted(v.type));
    const variable = this.#fresh(v.name.text, rep, isValue, v.name.span);
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
    if (this.#globals.conInfo(e.con).reps.length === 0) return this.#globals.nullary(e.con);
    const literals = e.args.flatMap(arg => this.#literal(arg) ?? []);
    return literals.length === e.args.length ? this.#globals.constant(e.con, literals) : undefined;
  }

  #literal(expr: Expr): StgLit | undefined {
    const e = strip(expr);
    const atom = e.tag === 'lit' || e.tag === 'var' ? this.trivial(e) : undefined;
    return atom?.tag === 'lit' ? atom : undefined;
  }
  /**
   * Can a closure for this lifted expression be a function or a constructor, not a thunk? Fields that
   * have to be computed first must be cheap to compute, or (`static`) no work at all.
   */
  isValue(expr: Expr, fields: 'static' | 'cheap'): boolean {
    const e = strip(expr);
    if (e.tag === 'lam') return true;
    const isField = (arg: Expr): boolean =>
      this.trivial(arg) !== undefined ||
      isLifted(typeOf(arg)) ||
      (fields === 'cheap' && this.#isCheap(arg));
    if (e.tag === 'app') return this.partial(e)?.args.every(isField) ?? false;
    if (e.tag !== 'con' || isUnboxedTuple(e.con.tyCon)) return false;
    const { strict } = e.con;
    return e.args.every((arg, i) => isField(arg) && (!strict[i] || this.#isEvaluated(arg, fields)));
  }

  /** Is this field evaluated already, or unlifted? */
  #isEvaluated(e: Expr, fields: 'static' | 'cheap'): boolean {
    const atom = this.trivial(e);
    if (atom?.tag === 'var') return atom.var.rep !== 'ptr' || atom.var.evaluated;
    return atom !== undefined || !isLifted(typeOf(e)) || this.isValue(e, fields);
  }
  /** Is evaluating this unlifted expression now less work than making a thunk, and always safe? */
  #isCheap(expr: Expr): boolean {
    const e = strip(expr);
    if (e.tag !== 'prim') return this.trivial(e) !== undefined;
    return !e.op.sideEffect && !e.op.canFail && e.args.every(arg => this.#isCheap(arg));
  }
  /** The expression as a partial application, if it is one. */
  partial(e: Expr): Partial | undefined {
    const { head, args } = callOf(e);
    const atom = this.trivial(head);
    if (atom?.tag !== 'var') return undefined;
    const signature = this.#signatures.get(atom.var) ?? this.#globals.signature(atom.var);
    if (signature === undefined || args.length >= signature.params.length) return undefined;
    return { fun: atom.var, args, signature };
  }

  /** What a lifted expression that is no atom is bound to. */
  #rhs(expr: Expr, pending: Pending[]): Rhs {
    const e = strip(expr);
    if (e.tag === 'lam' || !this.isValue(e, 'cheap')) return this.closure(expr);
    if (e.tag === 'con') {
      return { tag: 'con', con: this.#globals.conInfo(e.con), args: this.#fields(e, pending) };
    }
    const partial = this.partial(e);
    invariant(partial !== undefined, 'a value is a lambda, a constructor or a partial application');
    return this.expand(partial, this.#atoms(partial.args, pending));
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
  /** `f a` for an `f` of two parameters, as the function that it is: `\y -> f a y`. */
  expand({ fun, signature }: Partial, args: readonly Atom[]): Closure {
    const params = signature.params
      .slice(args.length)
      .map(({ name, rep }) => this.#fresh(name, rep, false));
    const more = params.map(v => (v.rep === 'void' ? token : ({ tag: 'var', var: v } as const)));
    const body: StgExpr = { tag: 'app', fun, args: [...args, ...more] };
    return { tag: 'closure', free: [], update: 'function', params, result: signature.result, body };
  }

  /** An atom for an argument; the work that it takes is added to `pending`. */
  #atom(expr: Expr, pending: Pending[]): Atom {
    const trivial = this.trivial(expr);
    if (trivial !== undefined) return trivial;
    const type = typeOf(expr);
    if (isLifted(type)) return { tag: 'var', var: this.#bindLazily('arg', expr, pending) };
    const rep = repOf(type);
    const scrutinee = this.#scrutinee(expr, pending);
    const binder = rep === 'void' ? undefined : this.#fresh('n', rep, rep === 'ptr');
    pending.push({ tag: 'eval', scrutinee, binder });
    return binder === undefined ? token : { tag: 'var', var: binder };
  }

  #atoms(exprs: readonly Expr[], pending: Pending[]): Atom[] {
    return exprs.map(expr => this.#atom(expr, pending));
  }

  #bindLazily(text: string, expr: Expr, pending: Pending[], span?: Span): StgVar {
    const variable = this.#fresh(text, 'ptr', this.isValue(expr, 'cheap'), span);
    this.#sign(variable, expr);
    const bindings = [{ var: variable, rhs: this.#rhs(expr, pending) }];
    pending.push({ tag: 'let', group: { rec: false, bindings } });
    return variable;
  }
  /** The arguments of a constructor without `void`; those of strict fields evaluated. */
  #fields(e: Expr & { tag: 'con' }, pending: Pending[]): Atom[] {
    const info = this.#globals.conInfo(e.con);
    const atoms = this.#atoms(e.args, pending).filter(atom => atom.tag !== 'void');
    return atoms.map((atom, i) => {
      if (!info.strict[i] || atom.tag !== 'var' || atom.var.rep !== 'ptr' || atom.var.evaluated) {
        return atom;
      }
      const binder = this.#fresh(atom.var.name, 'ptr', true);
      pending.push({ tag: 'eval', scrutinee: { tag: 'app', fun: atom.var, args: [] }, binder });
      return { tag: 'var', var: binder };
    });
  }

  /** The expression; what its arguments need happens first. */
  #expression(expr: Expr): StgExpr {
    const pending: Pending[] = [];
    return wrap(pending, this.#after(expr, pending));
  }

  /** The same, where what has to happen first can be put off to `pending`. */
  #after(expr: Expr, pending: Pending[]): StgExpr {
    const e = strip(expr);
    const atom = this.trivial(e);
    if (atom !== undefined) return returning(atom);
    switch (e.tag) {
      case 'app':
        return this.#application(e, pending);
      case 'con':
        if (isUnboxedTuple(e.con.tyCon)) {
          return {
            tag: 'values',
            atoms: this.#atoms(e.args, pending).filter(a => a.tag !== 'void'),
          };
        }
        return { tag: 'con', con: this.#globals.conInfo(e.con), args: this.#fields(e, pending) };
      case 'prim': {
        const [first] = e.args;
        if (e.op.name === 'seq#' && first !== undefined) return this.#evaluateNow(first, pending);
        if (e.op.name === 'dataToTag#' && first !== undefined) {
          const value = this.#fresh('value', 'ptr', true);
          const body: StgExpr = { tag: 'prim', op: e.op, args: [{ tag: 'var', var: value }] };
          const scrutinee = this.#scrutinee(first, pending);
          return { tag: 'case', scrutinee, binder: value, alts: { tag: 'force', body } };
        }
        return { tag: 'prim', op: e.op, args: this.#atoms(e.args, pending) };
      }
      case 'lam':
        return { tag: 'app', fun: this.#bindLazily('fun', e, pending), args: [] };
      case 'let':
        return this.#let(e.bind, e.body, pending);
      case 'case':
        return this.#case(e, pending);
      case 'var':
        throw new InternalError(`${e.var.name} is not bound where ${this.#top} mentions it`);
      case 'lit':
      case 'tyApp':
      case 'tyLam':
      case 'cast':
        throw new InternalError(`${e.tag} was stripped or is an atom`);
      default:
        return unreachable(e);
    }
  }
  /** `seq#`: evaluates the expression, and returns it beside a token. */
  #evaluateNow(e: Expr, pending: Pending[]): StgExpr {
    const binder = this.#fresh('value', 'ptr', true);
    const body: StgExpr = { tag: 'values', atoms: [{ tag: 'var', var: binder }] };
    const scrutinee = this.#scrutinee(e, pending);
    return { tag: 'case', scrutinee, binder, alts: { tag: 'force', body } };
  }

  #application(e: Expr, pending: Pending[]): StgExpr {
    const { head, args } = callOf(e);
    if (head.tag === 'lam') return this.#betaReduce(head, args, pending);
    const known = this.trivial(head);
    let fun: StgVar;
    if (known === undefined) {
      fun = this.#fresh('fun', 'ptr', true);
      pending.push({ tag: 'eval', scrutinee: this.#expression(head), binder: fun });
    } else {
      invariant(known.tag === 'var' && known.var.rep === 'ptr', 'what is called is a function');
      fun = known.var;
    }
    return { tag: 'app', fun, args: this.#atoms(args, pending) };
  }

  /** `(\x -> e) a`: `x` means `a` in `e`. */
  #betaReduce(fun: CoreLambda, args: readonly Expr[], pending: Pending[]): StgExpr {
    const count = Math.min(fun.params.length, args.length);
    this.#atoms(args.slice(0, count), pending).forEach((atom, i) => {
      const param = fun.params[i];
      if (param !== undefined) this.#meanings.set(param, atom);
    });
    const params = fun.params.slice(count);
    const body: Expr = params.length === 0 ? fun.body : { ...fun, params };
    const more = args.slice(count);
    return this.#after(more.length === 0 ? body : { tag: 'app', fun: body, args: more }, pending);
  }
  /** What is evaluated first. Bindings stay inside, where they can become join points. */
  #scrutinee(e: Expr, pending: Pending[]): StgExpr {
    const { tag } = callOf(e).head;
    return tag === 'let' || tag === 'case' || tag === 'lam'
      ? this.#expression(e)
      : this.#after(e, pending);
  }

  #let(bind: Bind, body: Expr, pending: Pending[]): StgExpr {
    if (bind.tag === 'rec') return this.#letRec(bind.pairs, body, pending);
    const alias = this.trivial(bind.rhs);
    if (alias !== undefined) this.#meanings.set(bind.var, alias);
    else {
      const variable = this.#bindLazily(bind.var.name.text, bind.rhs, pending, bind.var.name.span);
      this.#meanings.set(bind.var, { tag: 'var', var: variable });
    }
    return this.#after(body, pending);
  }

  #letRec(pairs: readonly Pair[], body: Expr, pending: Pending[]): StgExpr {
    for (const { var: v, rhs } of pairs) {
      const nullary = strip(rhs).tag === 'con' ? this.trivial(rhs) : undefined;
      if (nullary !== undefined) this.#meanings.set(v, nullary);
      else this.#sign(this.#bind(v, this.isValue(rhs, 'cheap')), rhs);
    }
    const bindings: StgBinding[] = [];
    for (const { var: v, rhs } of pairs) {
      const meaning = this.#meaning(v);
      if (meaning.tag !== 'var' || meaning.var.global) continue;
      const inner: Pending[] = [];
      const binding = { var: meaning.var, rhs: this.#rhs(rhs, inner) };
      for (const p of inner) {
        if (p.tag === 'let') bindings.push(...p.group.bindings);
        else pending.push(p);
      }
      bindings.push(binding);
    }
    if (bindings.length > 0) pending.push({ tag: 'let', group: { rec: true, bindings } });
    return this.#after(body, pending);
  }

  #case(e: CoreCase, pending: Pending[]): StgExpr {
    const reps = tupleReps(e.binder.type);
    if (reps !== undefined) return this.#tupleCase(e, reps, pending);
    const rep = repOf(e.binder.type);
    if (rep === 'ptr') return this.#liftedCase(e, pending);
    const atom = this.trivial(e.scrutinee);
    if (atom !== undefined) {
      this.#meanings.set(e.binder, atom);
      const alts = this.#unliftedAlts(e.alts);
      return alts.tag === 'force'
        ? alts.body
        : { tag: 'case', scrutinee: returning(atom), binder: undefined, alts };
    }
    const scrutinee = this.#scrutinee(e.scrutinee, pending);
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
  #tupleCase({ scrutinee, alts }: CoreCase, reps: readonly Rep[], pending: Pending[]): StgExpr {
    const [alt, ...others] = alts;
    invariant(alt !== undefined && others.length === 0, 'an unboxed tuple has one alternative');
    const vars = alt.con.tag === 'con' ? alt.con.vars : [];
    const inner = strip(scrutinee);
    if (inner.tag === 'con') {
      this.#atoms(inner.args, pending).forEach((atom, i) => {
        const v = vars[i];
        if (v !== undefined) this.#meanings.set(v, atom);
      });
      return this.#after(alt.body, pending);
    }
    const converted = this.#scrutinee(scrutinee, pending);
    const fields = reps.map((rep, i) => this.#field(vars[i], rep, false));
    const real = fields.filter(field => field.rep !== 'void');
    const body = this.#expression(alt.body);
    return {
      tag: 'case',
      scrutinee: converted,
      binder: undefined,
      alts: { tag: 'tuple', vars: real, body },
    };
  }

  #field(v: Var | undefined, rep: Rep, strict: boolean): Field {
    return { var: v === undefined ? undefined : this.#bind(v, strict && rep === 'ptr'), rep };
  }
  #liftedCase(e: CoreCase, pending: Pending[]): StgExpr {
    const inner = strip(e.scrutinee);
    const atom = this.trivial(inner);
    const known = atom?.tag === 'var' && atom.var.evaluated ? atom.var : undefined;
    const scrutinee = this.#scrutinee(e.scrutinee, pending);
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
type StgLit = Atom & { readonly tag: 'lit' };
/** The expression that returns an atom. */
function returning(atom: Atom): StgExpr {
  if (atom.tag === 'var' && atom.var.rep === 'ptr') return { tag: 'app', fun: atom.var, args: [] };
  return { tag: 'values', atoms: atom.tag === 'void' ? [] : [atom] };
}
type CoreCase = Expr & { tag: 'case' };
type CoreLambda = Expr & { tag: 'lam' };
