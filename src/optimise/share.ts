// Full laziness: what does not depend on a function's parameters is computed once, outside of it.

import { freshVar, letIn, pairsOf, varExpr, walk } from '../core/build.ts';
import type { Alt, Bind, CoreProgram, Expr, Pair } from '../core/core.ts';
import { typeOf } from '../core/types.ts';
import { globalName, type Name } from '../names/name.ts';
import { isLifted, listTyCon, tupleDataCon } from '../types/builtin.ts';
import { splitCon, type TyVar, type Var } from '../types/type.ts';
import { Efforts } from './effort.ts';
import { core, isAtom, isValue, peel, spine } from './facts.ts';
import { freeLocals, freeTypes } from './free.ts';
import { isOneShot, Occurrences } from './occurrences.ts';
import { reachable } from './program.ts';
import { Unfoldings } from './unfoldings.ts';

/** The program with every computation outside of the functions that it does not depend on. */
export function shareProgram(program: CoreProgram): CoreProgram {
  const sharer = new Sharer(program);
  for (const { var: v, rhs } of program.binds.flatMap(pairsOf)) sharer.binding(v, rhs);
  return reachable([{ tag: 'rec', pairs: sharer.pairs }], program.main);
}

class Sharer {
  readonly pairs: Pair[] = [];
  readonly #unfoldings = new Unfoldings();
  readonly #efforts = new Efforts();
  /** Functions that do so little that nobody waits for them. */
  readonly #cheap = new Set<Var>();
  /** How many functions around its binding a variable depends on. */
  readonly #levels = new Map<Var | TyVar, number>();
  #occurrences = new Occurrences();
  /** How many functions stand around the code at hand, of those that may be called more than once. */
  #level = 0;
  /** For each level: the bindings that go to the innermost place of that level. */
  #places: Bind[][] = [];
  readonly #joins = new Set<Var>();
  readonly #globals = new Map<Var, Expr>();
  #owner: Var;
  #count = 0;

  constructor({ binds, main }: CoreProgram) {
    this.#owner = main;
    for (const { var: v, rhs } of binds.flatMap(pairsOf)) {
      this.#unfoldings.define(v, rhs);
      this.#efforts.define(v, rhs);
      const { body } = peel(rhs);
      if (this.#unfoldings.diverges(body)) this.#unfoldings.divergent(v);
      if (isSelection(body)) this.#cheap.add(v);
    }
  }

  /** The right-hand side of a definition at the top of the program. */
  binding(v: Var, rhs: Expr): void {
    this.#occurrences = new Occurrences();
    this.#occurrences.add(rhs);
    this.#owner = v;
    this.#count = 0;
    this.#level = 0;
    this.#places = [];
    this.pairs.push({ var: v, rhs: this.#anchored(0, rhs) });
  }

  /** The expression, walked through as code of the level, with the bindings that come to rest here. */
  #anchored(level: number, e: Expr): Expr {
    const [outer, place] = [this.#level, this.#places[level]];
    const own: Bind[] = [];
    this.#level = level;
    this.#places[level] = own;
    const inner = this.#expr(e);
    this.#places[level] = place ?? [];
    this.#level = outer;
    return own.reduceRight((rest, bind) => letIn(bind, rest), inner);
  }
  #expr(e: Expr): Expr {
    switch (e.tag) {
      case 'lit':
        return e;
      case 'var':
        return this.#globals.get(e.var) ?? e;
      case 'app':
        return this.#shared(e) ?? { ...e, fun: this.#expr(e.fun), args: this.#all(e.args) };
      case 'con':
      case 'prim':
        return { ...e, args: this.#all(e.args) };
      case 'tyApp':
        return { ...e, fun: this.#expr(e.fun) };
      case 'cast':
        return { ...e, expr: this.#expr(e.expr) };
      case 'tyLam':
      case 'lam':
        return this.#function(e, this.#level + (this.#isRepeated(e) ? 1 : 0));
      case 'case':
        return this.#case(e);
      case 'let':
        return this.#let(e);
    }
  }

  #all(es: readonly Expr[]): Expr[] {
    return es.map(e => this.#expr(e));
  }
  #bind(vars: readonly (Var | TyVar)[], level: number): void {
    for (const v of vars) this.#levels.set(v, level);
  }

  /** A function, whose code is of the level; parameters of types and of values that follow each other are one step. */
  #function(e: Expr, level: number): Expr {
    switch (e.tag) {
      case 'tyLam':
        this.#bind(e.params, level);
        return { ...e, body: this.#function(e.body, level) };
      case 'cast':
        return { ...e, expr: this.#function(e.expr, level) };
      case 'lam':
        this.#bind(e.params, level);
        return { ...e, body: this.#function(e.body, level) };
      default:
        return this.#anchored(level, e);
    }
  }

  #case(e: Expr & { readonly tag: 'case' }): Expr {
    const scrutinee = this.#expr(e.scrutinee);
    this.#bind([e.binder], this.#level);
    const alts = e.alts.map((alt): Alt => {
      if (alt.con.tag === 'con') this.#bind(alt.con.vars, this.#level);
      return { con: alt.con, body: this.#anchored(this.#level, alt.body) };
    });
    return { ...e, scrutinee, alts };
  }
  #let(e: Expr & { readonly tag: 'let' }): Expr {
    const pairs = pairsOf(e.bind);
    const vars = pairs.map(pair => pair.var);
    const recursive = e.bind.tag === 'rec';
    for (const { var: v, rhs } of pairs) this.#efforts.define(v, rhs);
    if (pairs.every(pair => this.#occurrences.isJoin(pair.var, pair.rhs))) {
      for (const v of vars) this.#joins.add(v);
      const level = this.#level + (recursive ? 1 : 0);
      const bind = this.#bindWith(e.bind, level, rhs => this.#function(rhs, level));
      this.#bind(vars, this.#level);
      return letIn(bind, this.#anchored(this.#level, e.body));
    }
    const target = pairs.every(({ rhs }) => isCheap(rhs)) ? this.#level : this.#levelOf(pairs);
    if (target === undefined) {
      const globals = vars.map(v => this.#global(v));
      const rhss = pairs.map(({ rhs }) => this.#anchored(0, rhs));
      for (const [i, rhs] of rhss.entries()) {
        const global = globals[i];
        if (global !== undefined) this.pairs.push({ var: global, rhs });
      }
      return this.#expr(e.body);
    }
    const outer = this.#level;
    this.#level = target;
    const bind = this.#bindWith(e.bind, target, rhs => {
      if (!this.#isRepeated(rhs)) return this.#anchored(target, rhs);
      if (recursive) this.#bind(vars, target + 1);
      const made = this.#function(rhs, target + 1);
      this.#bind(vars, target);
      return made;
    });
    this.#level = outer;
    if (target === outer) return letIn(bind, this.#anchored(outer, e.body));
    this.#places[target]?.push(bind);
    return this.#expr(e.body);
  }

  /** The binding with its right-hand sides walked through, when its variables are of the level. */
  #bindWith(bind: Bind, level: number, each: (rhs: Expr) => Expr): Bind {
    this.#bind(
      pairsOf(bind).map(pair => pair.var),
      level,
    );
    if (bind.tag === 'nonrec') return { ...bind, rhs: each(bind.rhs) };
    return { tag: 'rec', pairs: bind.pairs.map(p => ({ ...p, rhs: each(p.rhs) })) };
  }
  /** Is what the function computes to be shared by its calls? Not if it was written to put something off. */
  #isRepeated(e: Expr): boolean {
    return isRepeated(e) && (this.#level === 0 || !isDelay(e));
  }
  /** A variable for a call that is the same whenever the code at hand runs; undefined when it may be another one, or costs little. */
  #shared(e: Expr & { readonly tag: 'app' }): Expr | undefined {
    if (this.#level === 0 || !this.#isWork(e)) return undefined;
    const type = typeOf(e);
    if (!isLifted(type)) return undefined;
    const local = freshVar('shared', type);
    const target = this.#levelOf([{ var: local, rhs: e }]);
    if (target === undefined) {
      const global = this.#global(local);
      this.pairs.push({ var: global, rhs: this.#anchored(0, e) });
      return varExpr(global);
    }
    if (target === this.#level) return undefined;
    const rhs = this.#anchored(target, e);
    this.#places[target]?.push({ tag: 'nonrec', var: local, rhs });
    this.#bind([local], target);
    return varExpr(local);
  }

  #global(v: Var): Var {
    this.#count += 1;
    const { name } = this.#owner;
    const text = `${name.text}:shared${this.#count}`;
    const global: Var = { name: globalName(name.module ?? 'Main', 'value', text), type: v.type };
    this.#globals.set(v, varExpr(global));
    return global;
  }
  /** The level of the innermost thing that the right-hand sides mention; undefined when they mention nothing local, and stand inside of a function. */
  #levelOf(pairs: readonly Pair[]): number | undefined {
    const own = new Set(pairs.map(pair => pair.var));
    let closed = true;
    let level = 0;
    const depend = (v: Var | TyVar): void => {
      closed = false;
      level = Math.max(level, this.#levels.get(v) ?? 0);
    };
    for (const { rhs } of pairs)
      for (const v of freeLocals(rhs)) if (!own.has(v) && !this.#globals.has(v)) depend(v);
    if (level === this.#level) return level;
    for (const { rhs } of pairs) for (const v of freeTypes(rhs)) depend(v);
    return closed && this.#level > 0 ? undefined : level;
  }
  /** Is it a call that may take long, and ends? */
  #isWork(e: Expr): boolean {
    const { head, args } = spine(e);
    if (head.tag !== 'var' || this.#joins.has(head.var) || this.#cheap.has(head.var)) return false;
    if (this.#unfoldings.arity(head.var) > args.length || this.#unfoldings.diverges(e))
      return false;
    return !actions.has(head.var.name) && !this.#isLinearList(e, head.var);
  }

  /** Is it a list whose elements are as soon made again as looked up? */
  #isLinearList(e: Expr, maker: Var): boolean {
    return splitCon(typeOf(e))?.con === listTyCon && this.#efforts.of(maker) !== 'more';
  }
}

/** Does it wait for nothing but a call? */
function isDelay(e: Expr): boolean {
  const inner = core(e);
  return (
    inner.tag === 'lam' && inner.params.every(p => splitCon(p.type)?.con === tupleDataCon(0).tyCon)
  );
}
/** What is not the same each time it is done. */
const actions: ReadonlySet<Name> = new Set(
  ['unsafePerformIO', 'unsafeDupablePerformIO'].map(text => globalName('GHC.Base', 'value', text)),
);

/** Is it a function that may be called more than once? */
function isRepeated(e: Expr): boolean {
  if (e.tag === 'tyLam') return isRepeated(e.body);
  if (e.tag === 'cast') return isRepeated(e.expr);
  return e.tag === 'lam' && (!isOneShot(e) || isRepeated(e.body));
}

/** Does it take one thing apart at most? */
function isSelection(e: Expr): boolean {
  const inner = core(e);
  if (isAtom(inner)) return true;
  const [alt] = inner.tag === 'case' ? inner.alts : [];
  return (
    inner.tag === 'case' && isAtom(inner.scrutinee) && alt !== undefined && isAtom(core(alt.body))
  );
}

/** Is it no value, and computed without a call? */
function isCheap(e: Expr): boolean {
  if (isValue(e)) return false;
  let calls = false;
  walk(e, part => {
    calls ||= part.tag === 'app' || (part.tag === 'let' && part.bind.tag === 'rec');
  });
  return !calls;
}
