// Copies of recursive functions, made to measure for the functions that they are given.

import { freshVar, lambda, letIn, pairsOf, tyLambda, varExpr, walk } from '../core/build.ts';
import type { Bind, CoreProgram, Expr, Pair } from '../core/core.ts';
import { typeOf } from '../core/types.ts';
import { funType, type Type, type TyVar, type Var, view } from '../types/type.ts';
import { Copier, copyExpr } from './copy.ts';
import { core, sizeOf } from './facts.ts';
import { reachable } from './program.ts';

/** The program with a loop of its own for each call that passes a known function through a recursion. */
export function tailorProgram(program: CoreProgram): CoreProgram {
  const loops = new Map<Var, Loop>();
  for (const bind of program.binds) {
    const [pair, ...others] = bind.tag === 'rec' ? bind.pairs : [];
    const loop = pair === undefined || others.length > 0 ? undefined : loopOf(pair);
    if (pair !== undefined && loop !== undefined) loops.set(pair.var, loop);
  }
  if (loops.size === 0) return program;
  const arities = new Map(program.binds.flatMap(pairsOf).map(p => [p.var, arityOf(p.rhs)]));
  const tailored = ({ var: v, rhs }: Pair): Pair => {
    const affected = mentionsOther(rhs, loops, v);
    return { var: v, rhs: affected ? new Tailor(loops, arities, v, rhs).expr(rhs) : rhs };
  };
  const binds = program.binds.map((bind): Bind => {
    if (bind.tag === 'nonrec') return { tag: 'nonrec', ...tailored(bind) };
    return { tag: 'rec', pairs: bind.pairs.map(tailored) };
  });
  return reachable(binds, program.main);
}

/** A function that calls itself and hands functions on as it got them. */
interface Loop {
  /** For each parameter: is it such a function, and called? */
  readonly statics: readonly boolean[];
  /** The function as one that calls a local loop, in which the static parameters are free. */
  readonly code: Expr;
  readonly size: number;
}

function loopOf({ var: f, rhs }: Pair): Loop | undefined {
  const types = rhs.tag === 'tyLam' ? rhs.params : [];
  const inner = rhs.tag === 'tyLam' ? rhs.body : rhs;
  if (inner.tag !== 'lam') return undefined;
  const { params, body } = inner;
  const size = sizeOf(body, largestLoop + 1);
  const called = calledIn(body);
  if (size > largestLoop || !params.some(p => called.has(p))) return undefined;
  const passed = passedOn(f, types, params, body);
  const statics = params.map((p, i) => called.has(p) && passed?.[i] === true);
  if (!statics.includes(true) || !statics.includes(false)) return undefined;
  return { statics, code: closed(f, types, params, statics, body), size };
}

/** The variables that are called somewhere in the expression. */
function calledIn(e: Expr): ReadonlySet<Var> {
  const called = new Set<Var>();
  walk(e, part => {
    const head = part.tag === 'app' ? core(part.fun) : undefined;
    if (head?.tag === 'var') called.add(head.var);
  });
  return called;
}
/** For each parameter: do all calls of the function in its own body pass it on? Undefined if the function is used in any other way there. */
function passedOn(
  f: Var,
  types: readonly TyVar[],
  params: readonly Var[],
  body: Expr,
): readonly boolean[] | undefined {
  const passed = params.map(() => true);
  let mentions = 0;
  let calls = 0;
  walk(body, e => {
    if (e.tag === 'var' && e.var === f) mentions += 1;
    const args = ownArguments(e, f, types, params.length);
    if (args === undefined) return;
    calls += 1;
    params.forEach((p, i) => {
      const arg = args[i];
      if (arg?.tag !== 'var' || arg.var !== p) passed[i] = false;
    });
  });
  return mentions === calls && calls > 0 ? passed : undefined;
}

/** The arguments, if the expression is a call of `f` at its own types with all its arguments. */
function ownArguments(
  e: Expr,
  f: Var,
  types: readonly TyVar[],
  count: number,
): readonly Expr[] | undefined {
  if (e.tag !== 'app' || e.args.length < count) return undefined;
  const given: readonly Type[] = e.fun.tag === 'tyApp' ? e.fun.types : [];
  const head = e.fun.tag === 'tyApp' ? e.fun.fun : e.fun;
  const own = given.every((t, i) => {
    const type = view(t);
    return type.tag === 'var' && type.var === types[i];
  });
  return head.tag === 'var' && head.var === f && own && given.length === types.length
    ? e.args
    : undefined;
}
/** The function around a loop: `\\n f x -> let go m y = … in go n x`. */
function closed(
  f: Var,
  types: readonly TyVar[],
  params: readonly Var[],
  statics: readonly boolean[],
  body: Expr,
): Expr {
  const changing = params.filter((_, i) => statics[i] !== true);
  const outer = params.map((p, i) => (statics[i] === true ? p : freshVar(p.name.text, p.type)));
  const type = funType(
    changing.map(p => p.type),
    typeOf(body),
  );
  const go = freshVar(f.name.text, type);
  const rewrite = new OwnCalls(f, types, statics, go);
  const rhs = lambda(changing, rewrite.expr(body));
  const start = outer.flatMap((p, i) => (statics[i] === true ? [] : [varExpr(p)]));
  const inner = letIn(
    { tag: 'rec', pairs: [{ var: go, rhs }] },
    { tag: 'app', fun: varExpr(go), args: start },
  );
  return tyLambda(types, lambda(outer, inner));
}

/** Copies the body of a function, its own calls as calls of the loop. */
class OwnCalls extends Copier {
  readonly #f: Var;
  readonly #types: readonly TyVar[];
  readonly #statics: readonly boolean[];
  readonly #go: Var;

  constructor(f: Var, types: readonly TyVar[], statics: readonly boolean[], go: Var) {
    super();
    this.#f = f;
    this.#types = types;
    this.#statics = statics;
    this.#go = go;
  }

  override expr(e: Expr): Expr {
    const args = ownArguments(e, this.#f, this.#types, this.#statics.length);
    if (args === undefined) return super.expr(e);
    const changing = args.filter((_, i) => this.#statics[i] !== true);
    return { tag: 'app', fun: varExpr(this.#go), args: changing.map(arg => this.expr(arg)) };
  }
}

/** A larger function gains little by knowing one of its arguments. */
const largestLoop = 80;

/** How many parameters the function has that an expression is, at first sight. */
function arityOf(e: Expr): number {
  const inner = core(e);
  return inner.tag === 'lam' ? inner.params.length : 0;
}

function mentionsOther(e: Expr, loops: ReadonlyMap<Var, Loop>, own: Var): boolean {
  let found = false;
  walk(e, part => {
    found ||= part.tag === 'var' && part.var !== own && loops.has(part.var);
  });
  return found;
}

/** Copies a definition; calls of loops with known functions become loops of their own. */
class Tailor extends Copier {
  readonly #loops: ReadonlyMap<Var, Loop>;
  readonly #arities: ReadonlyMap<Var, number>;
  readonly #own: Var;
  readonly #functions = new Set<Var>();
  #budget: number;

  constructor(
    loops: ReadonlyMap<Var, Loop>,
    arities: ReadonlyMap<Var, number>,
    own: Var,
    rhs: Expr,
  ) {
    super();
    this.#loops = loops;
    this.#arities = arities;
    this.#own = own;
    this.#budget = 300 + 2 * sizeOf(rhs, 2000);
  }

  override expr(e: Expr): Expr {
    if (e.tag === 'let')
      for (const { var: v, rhs } of pairsOf(e.bind))
        if (core(rhs).tag === 'lam') this.#functions.add(v);
    return (e.tag === 'app' ? this.#call(e) : undefined) ?? super.expr(e);
  }

  #call(e: Expr & { readonly tag: 'app' }): Expr | undefined {
    const head = e.fun.tag === 'tyApp' ? e.fun.fun : e.fun;
    const loop = head.tag === 'var' ? this.#loops.get(head.var) : undefined;
    if (head.tag !== 'var' || loop === undefined || head.var === this.#own) return undefined;
    const known = e.args.some((arg, i) => loop.statics[i] === true && this.#isKnown(arg));
    if (!known || loop.size > this.#budget) return undefined;
    this.#budget -= loop.size;
    const code = copyExpr(loop.code);
    const types = e.fun.tag === 'tyApp' ? e.fun.types.map(t => this.type(t)) : [];
    const fun: Expr = types.length === 0 ? code : { tag: 'tyApp', fun: code, types };
    return { tag: 'app', fun, args: e.args.map(arg => this.expr(arg)) };
  }

  /** Is it a function whose code can be seen? */
  #isKnown(arg: Expr): boolean {
    const inner = core(arg);
    if (inner.tag === 'lam') return true;
    const head = inner.tag === 'app' ? core(inner.fun) : inner;
    const given = inner.tag === 'app' ? inner.args.length : 0;
    if (head.tag !== 'var') return false;
    return (this.#arities.get(head.var) ?? 0) > given || this.#functions.has(head.var);
  }
}
