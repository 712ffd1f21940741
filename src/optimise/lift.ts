// Constants move out, to the top of the program.

import { freshVar, pairsOf, tyLambda, varExpr } from '../core/build.ts';
import type { CoreProgram, Expr, Pair } from '../core/core.ts';
import { typeOf } from '../core/types.ts';
import { freshName, globalName } from '../names/name.ts';
import { isUnboxedTuple, nilDataCon } from '../types/builtin.ts';
import {
  boundTyVar,
  forallType,
  substitute,
  type Type,
  type TyVar,
  type Var,
  varType,
} from '../types/type.ts';
import { Copier, instantiateExpr } from './copy.ts';
import { isAtom, spine } from './facts.ts';
import { freeLocals, freeTypes } from './free.ts';
import { isOneShot, Occurrences } from './occurrences.ts';
import { reachable } from './program.ts';

/** The program with its constants at the top. */
export function liftProgram(program: CoreProgram): CoreProgram {
  const lifter = new Lifter();
  for (const { var: v, rhs } of program.binds.flatMap(pairsOf)) lifter.binding(v, rhs);
  return reachable([{ tag: 'rec', pairs: lifter.pairs }], program.main);
}

class Lifter {
  readonly pairs: Pair[] = [];
  /** Constructions of literals, which are shared by the whole program. */
  readonly #boxes = new Map<string, Expr>();
  #count = 0;

  binding(v: Var, rhs: Expr): void {
    this.#count = 0;
    const occurrences = new Occurrences();
    occurrences.add(rhs);
    const walk = new Walk(
      occurrences,
      e => this.#lift(v, e),
      pairs => this.together(v, pairs),
    );
    this.pairs.push({ var: v, rhs: walk.binding(rhs) });
  }

  /** A global variable for a constant that stands in the definition of `v`. */
  #lift(v: Var, constant: Expr): Expr {
    const key = boxKey(constant);
    const known = key === undefined ? undefined : this.#boxes.get(key);
    if (known !== undefined) return known;
    const local = freshVar('constant', typeOf(constant));
    const [global = constant] = this.together(v, [{ var: local, rhs: constant }]);
    if (key !== undefined) this.#boxes.set(key, global);
    return global;
  }

  /** Global variables for constants that may mention each other, with the types that they take. */
  together(v: Var, constants: readonly Pair[]): Expr[] {
    const free = [...new Set(constants.flatMap(({ rhs }) => freeTypes(rhs)))];
    const globals = constants.map(({ var: local }): Var => {
      this.#count += 1;
      const name = globalName(
        v.name.module ?? 'Main',
        'value',
        `${v.name.text}:${this.#count}`,
        v.name.span,
      );
      const { own, types } = renamed(free);
      return { name, type: forallType(own, substitute(local.type, types)) };
    });
    constants.forEach(({ rhs }, i) => {
      const global = globals[i];
      const { own, types } = renamed(free);
      const others = constants.map((c, j): [Var, Expr] => [
        c.var,
        varExpr(globals[j] ?? c.var, own.map(varType)),
      ]);
      const body = tyLambda(own, instantiateExpr(rhs, types, new Map(others)));
      if (global !== undefined) this.pairs.push({ var: global, rhs: body });
    });
    return globals.map(g => varExpr(g, free.map(varType)));
  }
}

/** Copies a definition, with its constants replaced by what `lift` gives for them. */
class Walk extends Copier {
  readonly #occurrences: Occurrences;
  readonly #lift: (e: Expr) => Expr;
  readonly #together: (pairs: readonly Pair[]) => Expr[];
  /** Is the code at hand inside of a function that may be called more than once? */
  #repeated = false;

  constructor(
    occurrences: Occurrences,
    lift: (e: Expr) => Expr,
    together: (pairs: readonly Pair[]) => Expr[],
  ) {
    super();
    this.#occurrences = occurrences;
    this.#lift = lift;
    this.#together = together;
  }

  /** The right-hand side of a definition: what it is made of is lifted, itself it is at the top already. */
  binding(e: Expr): Expr {
    return this.#inside(e);
  }

  override expr(e: Expr): Expr {
    if (e.tag === 'let') return this.#let(e);
    const copy = this.#inside(e);
    return this.#isConstant(copy) ? this.#lift(copy) : copy;
  }

  /** The expression with its parts walked through. */
  #inside(e: Expr): Expr {
    if (e.tag === 'let') return this.#let(e);
    if (e.tag === 'tyLam') {
      const params = e.params.map(p => this.bindType(p));
      return { tag: 'tyLam', params, body: this.#inside(e.body) };
    }
    if (e.tag === 'cast')
      return { tag: 'cast', expr: this.#inside(e.expr), type: this.type(e.type) };
    if (e.tag === 'con') {
      const args = e.args.map(arg => this.#stored(arg));
      return { ...e, types: e.types.map(t => this.type(t)), args };
    }
    if (e.tag !== 'lam') return super.expr(e);
    const outer = this.#repeated;
    this.#repeated ||= !isOneShot(e);
    const params = e.params.map(p => this.bind(p));
    const body = this.expr(e.body);
    this.#repeated = outer;
    return { tag: 'lam', params, body };
  }

  #isConstant(e: Expr): boolean {
    if (isAtom(e) || freeLocals(e).size > 0) return false;
    return isStatic(e) || (this.#repeated && isText(e));
  }

  /** What a variable or a field of a structure holds: a text there makes no closure each time. */
  #stored(e: Expr): Expr {
    const copy = this.expr(e);
    return isText(copy) ? this.#lift(copy) : copy;
  }

  #let(e: Expr & { readonly tag: 'let' }): Expr {
    const pairs = pairsOf(e.bind);
    const isJoin = pairs.every(pair => this.#occurrences.isJoin(pair.var, pair.rhs));
    if (e.bind.tag === 'nonrec') {
      const rhs = isJoin ? this.#inside(e.bind.rhs) : this.#stored(e.bind.rhs);
      if (!isJoin && isAtom(rhs)) {
        this.vars.set(e.bind.var, rhs);
        return this.expr(e.body);
      }
      const v = this.bind(e.bind.var);
      return { tag: 'let', bind: { tag: 'nonrec', var: v, rhs }, body: this.expr(e.body) };
    }
    const vars = pairs.map(pair => this.bind(pair.var));
    const copies = pairs.map(
      (pair, i): Pair => ({ var: vars[i] ?? pair.var, rhs: this.#inside(pair.rhs) }),
    );
    if (!isJoin && copies.every(pair => isClosedFunction(pair.rhs, vars))) {
      const globals = this.#together(copies);
      for (const [i, pair] of pairs.entries())
        this.vars.set(pair.var, globals[i] ?? varExpr(pair.var));
      return this.expr(e.body);
    }
    return { tag: 'let', bind: { tag: 'rec', pairs: copies }, body: this.expr(e.body) };
  }
}

/** Is it a function or a construction of atoms, so that it can be part of the executable? */
function isStatic(e: Expr): boolean {
  switch (e.tag) {
    case 'lam':
      return true;
    case 'con':
      return !isUnboxedTuple(e.con.tyCon) && e.args.every(isAtom);
    case 'cast':
      return isStatic(e.expr);
    case 'tyLam':
      return isStatic(e.body);
    default:
      return false;
  }
}

/** Is it a text of the source, and nothing after it? */
function isText(e: Expr): boolean {
  const { head, args } = spine(e);
  const [text, rest] = args;
  if (head.tag !== 'var' || text?.tag !== 'lit') return false;
  if (rest === undefined) return head.var.name.text === 'unpackCString#';
  return (
    head.var.name.text === 'unpackAppendCString#' && rest.tag === 'con' && rest.con === nilDataCon
  );
}

function isClosedFunction(e: Expr, own: readonly Var[]): boolean {
  return isStatic(e) && [...freeLocals(e)].every(v => own.includes(v));
}

/** Equal for constructions of equal literals. */
function boxKey(e: Expr): string | undefined {
  if (e.tag !== 'con' || e.types.length > 0) return undefined;
  const fields = e.args.map(arg => {
    if (arg.tag !== 'lit' || arg.lit.tag === 'string') return undefined;
    return `${arg.lit.tag} ${Object.is(arg.lit.value, -0) ? '-0' : arg.lit.value}`;
  });
  if (fields.includes(undefined)) return undefined;
  return [e.con.name.module, e.con.name.text, ...fields].join(' ');
}

function renamed(vars: readonly TyVar[]): { own: TyVar[]; types: Map<TyVar, Type> } {
  const own = vars.map(v => boundTyVar(freshName('tyvar', v.name.text), v.kind));
  return { own, types: new Map(vars.map((v, i) => [v, varType(own[i] ?? v)])) };
}
