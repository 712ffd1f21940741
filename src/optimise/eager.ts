// Cheap eagerness: what is computed sooner than remembered is computed at once.

import { children, freshVar, letIn, pairsOf, walk } from '../core/build.ts';
import type { Alt, Bind, CoreProgram, Expr, Pair } from '../core/core.ts';
import { typeOf } from '../core/types.ts';
import {
  type DataCon,
  bindAll,
  splitCon,
  splitFun,
  substitute,
  type Type,
  type Var,
} from '../types/type.ts';
import { isLifted } from '../types/builtin.ts';
import { isProduct } from './demand.ts';
import { core, isAtom, isValue, peel, spine } from './facts.ts';
import { replaceBody } from './worker.ts';

/** The program with thunks replaced by their values where these are computed as fast, and surely. */
export function eagerProgram(program: CoreProgram): CoreProgram {
  const facts = new Facts(program);
  const rewriter = new Rewriter(facts);
  const pair = ({ var: v, rhs }: Pair): Pair => ({ var: v, rhs: rewriter.binding(rhs) });
  const binds = program.binds.map((bind): Bind => {
    return bind.tag === 'nonrec'
      ? { tag: 'nonrec', ...pair(bind) }
      : { tag: 'rec', pairs: bind.pairs.map(pair) };
  });
  return { ...program, binds };
}

/** A place where a parameter gets its value. */
interface Passed {
  readonly param: Var;
  readonly arg: Expr;
}

/** What is known to be evaluated, or is cheap to evaluate, in a program whose binders all differ. */
class Facts {
  readonly #evaluated = new Set<Var>();
  readonly #thunks = new Map<Var, Expr>();
  readonly #functions = new Map<Var, readonly Var[]>();
  /** The parameters that we suppose to be always evaluated. */
  readonly #supposed = new Set<Var>();
  /** Those that save a thunk by it. */
  readonly #gaining = new Set<Var>();

  constructor({ binds, main }: CoreProgram) {
    const all = binds.flatMap(pairsOf);
    for (const pair of all) this.#define(pair);
    for (const { rhs } of all) walk(rhs, e => this.#look(e));
    this.#functions.delete(main);
    const passed: Passed[] = [];
    for (const { rhs } of all) this.#calls(rhs, passed);
    for (const params of this.#functions.values())
      for (const p of params) if (isLifted(p.type)) this.#supposed.add(p);
    this.#settle(passed);
  }

  #define({ var: v, rhs }: Pair): void {
    const { params } = peel(rhs);
    if (params.length > 0) this.#functions.set(v, params);
    if (isValue(rhs)) this.#evaluated.add(v);
    else if (v.name.module === undefined) this.#thunks.set(v, rhs);
  }

  #look(e: Expr): void {
    if (e.tag === 'let') for (const pair of pairsOf(e.bind)) this.#define(pair);
    if (e.tag !== 'case') return;
    this.#evaluated.add(e.binder);
    for (const { con } of e.alts) {
      if (con.tag !== 'con') continue;
      con.vars.forEach((v, i) => {
        if (con.con.strict[i] === true) this.#evaluated.add(v);
      });
    }
  }
  /** Notes what the calls in an expression pass, and which functions are used as values. */
  #calls(e: Expr, passed: Passed[]): void {
    switch (e.tag) {
      case 'var':
        this.#functions.delete(e.var);
        return;
      case 'app': {
        const { head, args } = spine(e);
        for (const arg of args) this.#calls(arg, passed);
        const params = head.tag === 'var' ? this.#functions.get(head.var) : undefined;
        if (params === undefined || args.length < params.length) this.#calls(head, passed);
        else
          for (const [i, param] of params.entries()) {
            const arg = args[i];
            if (arg !== undefined && isLifted(param.type)) passed.push({ param, arg });
          }
        return;
      }
      default:
        for (const child of children(e)) this.#calls(child, passed);
    }
  }

  /** Drops suppositions until what all calls pass agrees with the rest. */
  #settle(passed: readonly Passed[]): void {
    for (let left = passed, before = -1; left.length !== before; ) {
      before = left.length;
      left = left.filter(({ param, arg }) => {
        if (!this.#supposed.has(param)) return false;
        if (this.isCheap(arg)) return true;
        this.#supposed.delete(param);
        return false;
      });
    }
    for (const { param, arg } of passed)
      if (this.#supposed.has(param) && this.#savesThunk(arg)) this.#gaining.add(param);
  }

  #savesThunk(arg: Expr): boolean {
    const inner = core(arg);
    if (inner.tag === 'var') return this.#thunks.has(inner.var);
    return !isAtom(arg) && !isValue(arg);
  }

  /** Is the parameter evaluated whenever its function is called, and is that worth something? */
  isEager(param: Var): boolean {
    return this.#gaining.has(param);
  }

  /** Can the lifted expression be evaluated at once, with a few instructions and for sure? */
  isCheap(e: Expr): boolean {
    return this.#cost(e, 0) <= mostSpent;
  }

  /** Instructions, roughly; infinitely many if it may fail, or nobody knows. */
  #cost(e: Expr, depth: number): number {
    if (depth > deepest) return Infinity;
    switch (e.tag) {
      case 'lit':
      case 'lam':
        return 0;
      case 'var':
        return this.#costOfVariable(e.var, depth);
      case 'cast':
        return this.#cost(e.expr, depth);
      case 'con':
        return this.#sum(
          e.args.filter(arg => !isLifted(typeOf(arg))),
          depth,
        );
      case 'prim':
        return isQuick(e.op.name, e.op.type) ? 1 + this.#sum(e.args, depth) : Infinity;
      case 'case': {
        if (e.alts.length > 2) return Infinity;
        const bodies = e.alts.map(alt => alt.body);
        return (bodies.length - 1) * 2 + this.#sum([e.scrutinee, ...bodies], depth);
      }
      default:
        return Infinity;
    }
  }

  #costOfVariable(v: Var, depth: number): number {
    if (this.#evaluated.has(v) || this.#supposed.has(v) || !isLifted(v.type)) return 0;
    const rhs = this.#thunks.get(v);
    return rhs === undefined ? Infinity : this.#cost(rhs, depth + 1);
  }

  #sum(es: readonly Expr[], depth: number): number {
    let cost = 0;
    for (const e of es) if (cost <= mostSpent) cost += this.#cost(e, depth + 1);
    return cost;
  }
}

const mostSpent = 8;
/** Chains of definitions longer than this are not followed. */
const deepest = 12;

/** Is it an operation from numbers to a number that takes a few cycles, whatever the numbers are? */
function isQuick(name: string, type: Type): boolean {
  const known = quick.get(name);
  if (known !== undefined) return known;
  let at = type;
  let numbers = true;
  for (let fun = splitFun(at); fun !== undefined; fun = splitFun(at)) {
    numbers &&= isNumber(fun.arg);
    at = fun.res;
  }
  const result = numbers && at !== type && isNumber(at) && !slow.test(name);
  quick.set(name, result);
  return result;
}

const quick = new Map<string, boolean>();
const numberTypes = new Set(['Int#', 'Word#', 'Double#', 'Float#', 'Char#']);

function isNumber(type: Type): boolean {
  const split = splitCon(type);
  return split !== undefined && numberTypes.has(split.con.name.text);
}

/** Divisions that can fail, and functions that take their time. */
const slow =
  /^(quot|rem|exp|log|a?(sin|cos|tan)h?(Double|Float)|power|\*\*|decode|scale|decimal|double?Digits|floatDigits)/;

class Rewriter {
  readonly #facts: Facts;

  constructor(facts: Facts) {
    this.#facts = facts;
  }

  /** A definition at the top of the program. What is a value there stays one. */
  binding(rhs: Expr): Expr {
    return isValue(rhs) && peel(rhs).params.length === 0 ? rhs : this.#function(rhs);
  }

  #expr(e: Expr): Expr {
    switch (e.tag) {
      case 'var':
      case 'lit':
        return e;
      case 'con':
      case 'app': {
        const early: Early[] = [];
        const made = this.#hoisted(e, early);
        return evaluatedFirst(early, made);
      }
      case 'prim':
        return { ...e, args: e.args.map(arg => this.#expr(arg)) };
      case 'tyApp':
        return { ...e, fun: this.#expr(e.fun) };
      case 'cast':
        return { ...e, expr: this.#expr(e.expr) };
      case 'lam':
      case 'tyLam':
        return { ...e, body: this.#expr(e.body) };
      case 'case': {
        const alts = e.alts.map(({ con, body }): Alt => ({ con, body: this.#expr(body) }));
        return { ...e, scrutinee: this.#expr(e.scrutinee), alts };
      }
      case 'let':
        return this.#let(e);
    }
  }

  /** The construction or call with its cheap arguments as variables, which are to be evaluated before. */
  #hoisted(e: Expr & { readonly tag: 'con' | 'app' }, early: Early[]): Expr {
    const args = e.args.map((arg): Expr => {
      if (isAtom(arg)) return arg;
      if (arg.tag === 'con') return this.#hoisted(arg, early);
      if (isValue(arg) || !isLifted(typeOf(arg)) || !this.#facts.isCheap(arg))
        return this.#expr(arg);
      const v = freshVar('early', typeOf(arg));
      early.push({ v, rhs: this.#expr(arg) });
      return { tag: 'var', var: v };
    });
    return e.tag === 'con' ? { ...e, args } : { ...e, fun: this.#expr(e.fun), args };
  }

  #let(e: Expr & { readonly tag: 'let' }): Expr {
    const { bind } = e;
    if (bind.tag === 'rec') {
      const pairs = bind.pairs.map(p => ({ var: p.var, rhs: this.#member(p) }));
      return letIn({ tag: 'rec', pairs }, this.#expr(e.body));
    }
    const { var: v, rhs } = bind;
    if (rhs.tag === 'con') {
      const early: Early[] = [];
      const made = this.#hoisted(rhs, early);
      return evaluatedFirst(early, letIn({ tag: 'nonrec', var: v, rhs: made }, this.#expr(e.body)));
    }
    if (!isValue(rhs) && isLifted(v.type) && this.#facts.isCheap(rhs))
      return evaluatedFirst([{ v, rhs: this.#expr(rhs) }], this.#expr(e.body));
    return letIn({ tag: 'nonrec', var: v, rhs: this.#function(rhs) }, this.#expr(e.body));
  }

  /** A member of a recursive group, whose arguments cannot be evaluated before the group is there. */
  #member({ rhs }: Pair): Expr {
    if (rhs.tag === 'con') return { ...rhs, args: rhs.args.map(arg => this.#expr(arg)) };
    return this.#function(rhs);
  }

  #function(rhs: Expr): Expr {
    const { params, body } = peel(rhs);
    const eager = params.filter(p => this.#facts.isEager(p));
    if (eager.length === 0) return this.#expr(rhs);
    const outer = new Map(eager.map(p => [p, freshVar(p.name.text, p.type)]));
    const inner = eager.reduceRight<Expr>((rest, p) => {
      const param = outer.get(p);
      return param === undefined ? rest : opened(param, p, rest);
    }, this.#expr(body));
    return withParams(replaceBody(rhs, params.length, inner), outer);
  }
}

/** The body with the parameter evaluated, and its box opened if it is one. */
function opened(param: Var, binder: Var, body: Expr): Expr {
  const box = boxOf(param.type);
  const con: Alt['con'] =
    box === undefined
      ? { tag: 'default' }
      : { tag: 'con', con: box.con, vars: [freshVar(param.name.text, box.content)] };
  const scrutinee: Expr = { tag: 'var', var: param };
  return { tag: 'case', scrutinee, binder, type: typeOf(body), alts: [{ con, body }] };
}

function boxOf(type: Type): { readonly con: DataCon; readonly content: Type } | undefined {
  const split = splitCon(type);
  const [con] = split?.con.cons ?? [];
  if (split === undefined || con === undefined || !isProduct(con)) return undefined;
  const [field] = con.fields;
  if (con.fields.length !== 1 || field === undefined) return undefined;
  const content = substitute(field, bindAll(con.univ, split.args));
  return isLifted(content) ? undefined : { con, content };
}

/** The function with other variables for some of its parameters. */
function withParams(e: Expr, others: ReadonlyMap<Var, Var>): Expr {
  switch (e.tag) {
    case 'lam':
      return {
        ...e,
        params: e.params.map(p => others.get(p) ?? p),
        body: withParams(e.body, others),
      };
    case 'tyLam':
      return { ...e, body: withParams(e.body, others) };
    case 'cast':
      return { ...e, expr: withParams(e.expr, others) };
    default:
      return e;
  }
}

/** A variable that is to be evaluated before what follows. */
interface Early {
  readonly v: Var;
  readonly rhs: Expr;
}

function evaluatedFirst(early: readonly Early[], body: Expr): Expr {
  const type = early.length === 0 ? undefined : typeOf(body);
  return early.reduceRight<Expr>((rest, { v, rhs }) => {
    const alts: Alt[] = [{ con: { tag: 'default' }, body: rest }];
    return { tag: 'case', scrutinee: rhs, binder: v, type: type ?? typeOf(rest), alts };
  }, body);
}
