// Workers and wrappers: functions that take and return parts.

import {
  apply,
  conExpr,
  freshVar,
  lambda,
  letIn,
  pairsOf,
  tyLambda,
  varExpr,
  voidArg,
  voidParam,
} from '../core/build.ts';
import type { Alt, Bind, CoreProgram, Expr, Pair } from '../core/core.ts';
import { typeOf } from '../core/types.ts';
import { freshName, globalName } from '../names/name.ts';
import { invariant } from '../source/diagnostics.ts';
import { isLifted, isUnboxedTuple, unboxedTupleDataCon, unboxedTupleOf } from '../types/builtin.ts';
import {
  bindAll,
  type DataCon,
  splitCon,
  substitute,
  type Type,
  type TyVar,
  type Var,
  varType,
} from '../types/type.ts';
import { keptBoxes } from './boxes.ts';
import { copyExpr } from './copy.ts';
import { type Demand, DemandAnalysis, isProduct, type Signature } from './demand.ts';
import { castTo } from './eta.ts';
import {
  core,
  isAtom,
  isValue,
  mayMention,
  peel,
  representationOf,
  spine,
  wrapped,
  workerPrefix,
} from './facts.ts';
import { dependencyGroups, type Learned, reachable } from './program.ts';

/**
 * One round of unboxing over a whole program: what is surely needed is computed before it is passed or
 * bound, and functions that take their arguments apart get workers that receive the parts.
 */
export function unboxProgram(program: CoreProgram, learned: Learned): CoreProgram {
  const kept = keptBoxes(program, learned.divergent);
  const analysis = new DemandAnalysis(learned.around, kept);
  const results = new ResultAnalysis(analysis);
  const binds = program.binds.flatMap((bind): Bind[] => {
    analysis.group(bind);
    results.group(bind);
    for (const { var: v } of pairsOf(bind)) {
      const diverges = analysis.signatures.get(v)?.diverges ?? 'no';
      if (diverges !== 'no') learned.divergent.add(v);
    }
    return new Unboxer(analysis, results).topLevel(bind);
  });
  return reachable(binds, program.main);
}

/** What a function returns, if that is always the same constructor; or that it returns nothing at all. */
type Result =
  | { readonly tag: 'product'; readonly con: DataCon; readonly fields: readonly Result[] }
  | { readonly tag: 'nothing' }
  | { readonly tag: 'unknown' };
const unknown: Result = { tag: 'unknown' };
type Product = Result & { readonly tag: 'product' };

/** A product of which only the constructor is known. */
function flat(con: DataCon): Product {
  return { tag: 'product', con, fields: con.fields.map(() => unknown) };
}

/** Finds functions that always return a freshly made product of unlifted things, or a product at least. */
export class ResultAnalysis {
  readonly #analysis: DemandAnalysis;
  readonly #results = new Map<Var, { readonly arity: number; readonly result: Result }>();
  readonly #products = new Map<Var, DataCon>();

  constructor(analysis: DemandAnalysis) {
    this.#analysis = analysis;
  }

  of(v: Var): Product | undefined {
    const result = this.#results.get(v)?.result;
    return result?.tag === 'product' ? result : undefined;
  }

  group(bind: Bind): void {
    const functions = pairsOf(bind).map(pair => ({ v: pair.var, ...peel(pair.rhs) }));
    for (const { v, params } of functions) {
      if (bind.tag === 'rec')
        this.#results.set(v, { arity: params.length, result: { tag: 'nothing' } });
    }
    for (let stable = false; !stable; ) {
      stable = true;
      for (const { v, params, body } of functions) {
        if (params.length === 0) this.#results.set(v, { arity: 0, result: unknown });
        else {
          this.#parameters(v, params);
          const result = this.#result(body);
          stable &&=
            sameResult(this.#results.get(v)?.result ?? unknown, result) || bind.tag === 'nonrec';
          this.#results.set(v, { arity: params.length, result });
        }
      }
    }
  }

  /** A parameter that will arrive in parts can be put together again by whoever needs it. */
  #parameters(v: Var, params: readonly Var[]): void {
    const demands = this.#analysis.signatures.get(v)?.params ?? [];
    params.forEach((p, i) => {
      const product = demands[i]?.strict === true ? demands[i]?.product : undefined;
      if (product !== undefined) this.#products.set(p, product.con);
    });
  }

  #result(e: Expr): Result {
    switch (e.tag) {
      case 'con':
        return isProduct(e.con) || isUnboxedTuple(e.con.tyCon)
          ? { tag: 'product', con: e.con, fields: e.args.map(arg => this.#field(arg)) }
          : unknown;
      case 'var':
      case 'app':
        return this.#callResult(e);
      case 'let': {
        const { bind } = e;
        if (bind.tag === 'nonrec' && bind.rhs.tag === 'con' && isProduct(bind.rhs.con))
          this.#products.set(bind.var, bind.rhs.con);
        this.group(bind);
        return this.#result(e.body);
      }
      case 'case': {
        const subject = core(e.scrutinee);
        for (const { con } of e.alts) {
          if (con.tag !== 'con' || !isProduct(con.con)) continue;
          if (!con.con.fields.every(field => !isLifted(field))) continue;
          this.#products.set(e.binder, con.con);
          if (subject.tag === 'var') this.#products.set(subject.var, con.con);
        }
        return e.alts.map(alt => this.#result(alt.body)).reduce(join, { tag: 'nothing' });
      }
      case 'cast':
        return this.#result(e.expr);
      default:
        return unknown;
    }
  }

  /** What is known of a field: a product that exists already, and is no thunk; nothing, if it is never made. */
  #field(arg: Expr): Result {
    if (arg.tag === 'con') return isProduct(arg.con) ? flat(arg.con) : unknown;
    if (arg.tag === 'prim' && arg.op.diverges) return { tag: 'nothing' };
    const con = arg.tag === 'var' ? this.#products.get(arg.var) : undefined;
    return con === undefined ? unknown : flat(con);
  }

  #callResult(e: Expr): Result {
    const { head, args } = spine(e);
    if (head.tag !== 'var') return unknown;
    const product = this.#products.get(head.var);
    if (product !== undefined && args.length === 0) return flat(product);
    const known = this.#results.get(head.var);
    const signature = this.#analysis.signatures.get(head.var);
    if (signature?.diverges === 'pure' && args.length >= signature.params.length)
      return { tag: 'nothing' };
    return known !== undefined && known.arity > 0 && args.length === known.arity
      ? known.result
      : unknown;
  }
}

function join(a: Result, b: Result): Result {
  if (a.tag === 'nothing') return b;
  if (b.tag === 'nothing') return a;
  if (a.tag !== 'product' || b.tag !== 'product' || a.con !== b.con) return unknown;
  return { ...a, fields: a.fields.map((field, i) => join(field, b.fields[i] ?? unknown)) };
}

function sameResult(a: Result, b: Result): boolean {
  if (a.tag !== 'product' || b.tag !== 'product') return a.tag === b.tag;
  return a.con === b.con && a.fields.every((field, i) => sameResult(field, b.fields[i] ?? unknown));
}

/** Rewrites bindings by what the analyses have found. */
class Unboxer {
  readonly #analysis: DemandAnalysis;
  readonly #results: ResultAnalysis;

  constructor(analysis: DemandAnalysis, results: ResultAnalysis) {
    this.#analysis = analysis;
    this.#results = results;
  }

  topLevel(bind: Bind): Bind[] {
    const pairs = pairsOf(bind).flatMap(pair => this.#split(pair, true));
    const [first] = pairs;
    if (bind.tag === 'nonrec' && pairs.length === 1 && first !== undefined)
      return [{ tag: 'nonrec', ...first }];
    return bind.tag === 'rec'
      ? [{ tag: 'rec', pairs }]
      : pairs.map(pair => ({ tag: 'nonrec', ...pair }));
  }

  /** A binding, or in its place a worker and the wrapper that calls it. */
  #split(pair: Pair, global: boolean): readonly Pair[] {
    const rhs = this.#expr(pair.rhs);
    const signature = this.#analysis.signatures.get(pair.var);
    if (signature === undefined || wrapped(rhs) !== undefined) return [{ var: pair.var, rhs }];
    const result = signature.diverges !== 'no' ? undefined : this.#results.of(pair.var);
    const split = splitFunction(pair.var, rhs, signature, result, global);
    if (split === undefined) return [{ var: pair.var, rhs }];
    return [split.worker, split.wrapper];
  }

  #expr(e: Expr): Expr {
    switch (e.tag) {
      case 'var':
      case 'lit':
        return e;
      case 'app':
        return this.#call(e, 0);
      case 'tyApp':
        return { ...e, fun: this.#expr(e.fun) };
      case 'cast':
        return { ...e, expr: this.#expr(e.expr) };
      case 'lam':
      case 'tyLam':
        return { ...e, body: this.#expr(e.body) };
      case 'con':
      case 'prim':
        return { ...e, args: e.args.map(arg => this.#expr(arg)) };
      case 'case':
        return {
          ...e,
          scrutinee: this.#expr(e.scrutinee),
          alts: e.alts.map(alt => ({ con: alt.con, body: this.#expr(alt.body) })),
        };
      case 'let':
        return this.#let(e);
    }
  }

  #let(e: Expr & { readonly tag: 'let' }): Expr {
    const { bind } = e;
    if (bind.tag === 'nonrec' && this.#analysis.strictLets.has(bind.var) && !isValue(bind.rhs)) {
      const body = this.#expr(e.body);
      const alts: Alt[] = [{ con: { tag: 'default' }, body }];
      return {
        tag: 'case',
        scrutinee: this.#expr(bind.rhs),
        binder: bind.var,
        type: typeOf(body),
        alts,
      };
    }
    const pairs = pairsOf(bind).flatMap(pair => this.#split(pair, false));
    const body = this.#expr(e.body);
    return dependencyGroups(pairs).reduceRight<Expr>((rest, group) => letIn(group, rest), body);
  }

  /** A call: what the function is sure to evaluate is evaluated before, which saves a thunk. */
  #call(e: Expr & { readonly tag: 'app' }, more: number): Expr {
    const { head, args: all } = spine(e);
    const signature = head.tag === 'var' ? this.#analysis.signatures.get(head.var) : undefined;
    const fun = e.fun.tag === 'app' ? this.#call(e.fun, more + e.args.length) : this.#expr(e.fun);
    const args = e.args.map(arg => this.#expr(arg));
    if (signature === undefined || all.length + more < signature.params.length)
      return { tag: 'app', fun, args };
    const first = all.length - e.args.length;
    const early: { readonly v: Var; readonly arg: Expr }[] = [];
    const values = args.map((arg, i): Expr => {
      const strict = signature.params[first + i]?.strict === true;
      if (!strict || isAtom(arg) || isValue(arg) || !isLifted(typeOf(arg))) return arg;
      const v = freshVar('arg', typeOf(arg));
      early.push({ v, arg });
      return { tag: 'var', var: v };
    });
    const call: Expr = { tag: 'app', fun, args: values };
    const type = typeOf(call);
    return early.reduceRight<Expr>(
      (body, { v, arg }) => ({
        tag: 'case',
        scrutinee: arg,
        binder: v,
        type,
        alts: [{ con: { tag: 'default' }, body }],
      }),
      call,
    );
  }
}

/** Worker and wrapper of a function; undefined when they would gain nothing. */
function splitFunction(
  v: Var,
  rhs: Expr,
  signature: Signature,
  result: Product | undefined,
  global: boolean,
): { worker: Pair; wrapper: Pair } | undefined {
  const { params, body } = peel(rhs);
  if (params.length === 0 || params.length !== signature.params.length) return undefined;
  const plans = params.map((p, i) => planParameter(p, signature.params[i]));
  const returned = result === undefined ? undefined : planResult(result, typeOf(body));
  if (returned === undefined && plans.every(plan => plan.tag === 'keep')) return undefined;
  const parts = plans.flatMap(plan =>
    plan.tag === 'keep' ? [plan.param] : plan.tag === 'drop' ? [] : plan.fields,
  );
  const inner = plans.reduceRight<Expr>(rebuildParameter, body);
  const workerParams = parts.length === 0 ? [voidParam()] : parts;
  const tyParams = tyParamsOf(rhs);
  const workerBody = lambda(workerParams, returned === undefined ? inner : returned.unpack(inner));
  // The binders stay with the worker, which is large; the wrapper gets new ones.
  const workerRhs = tyLambda(tyParams, workerBody);
  const text = `${workerPrefix}${v.name.text}`;
  const name =
    global && v.name.module !== undefined
      ? globalName(v.name.module, 'value', text, v.name.span)
      : freshName('value', text, v.name.span);
  const worker: Var = { name, type: typeOf(workerRhs) };
  // Whoever forbids that the function is part of others means its code, not the boxes around it.
  if (v.inline === 'never') worker.inline = 'never';
  const args: Expr[] = parts.length === 0 ? [voidArg] : parts.map(p => ({ tag: 'var', var: p }));
  const call = apply(varExpr(worker, tyParams.map(varType)), args);
  const outer = plans.reduceRight<Expr>(
    unpackParameter,
    returned === undefined ? call : returned.pack(call),
  );
  return {
    worker: { var: worker, rhs: workerRhs },
    wrapper: { var: v, rhs: copyExpr(replaceBody(rhs, params.length, outer)) },
  };
}

/** The type parameters that come before all others. */
function tyParamsOf(e: Expr): readonly TyVar[] {
  if (e.tag === 'cast') return tyParamsOf(e.expr);
  return e.tag === 'tyLam' ? [...e.params, ...tyParamsOf(e.body)] : [];
}

/** The function with its parameters, abstractions and casts, and another body. */
export function replaceBody(e: Expr, count: number, body: Expr): Expr {
  if (count === 0) return body;
  if (e.tag === 'lam') return { ...e, body: replaceBody(e.body, count - e.params.length, body) };
  if (e.tag === 'cast') return { ...e, expr: replaceBody(e.expr, count, body) };
  invariant(e.tag === 'tyLam', 'parameters stand below abstractions and casts only');
  return { ...e, body: replaceBody(e.body, count, body) };
}

/** What becomes of a parameter on its way to the worker. */
type Plan =
  | { readonly tag: 'keep'; readonly param: Var }
  | { readonly tag: 'drop'; readonly param: Var }
  | {
      readonly tag: 'unpack';
      readonly param: Var;
      readonly con: DataCon;
      readonly types: readonly Type[];
      readonly fields: readonly Var[];
    };

/** A value of more fields than this stays whole. */
const mostParts = 20;

function planParameter(param: Var, demand: Demand | undefined): Plan {
  if (demand === undefined)
    return isLifted(param.type) ? { tag: 'drop', param } : { tag: 'keep', param };
  const split = splitCon(param.type);
  if (!demand.strict || demand.product === undefined || split?.con !== demand.product.con.tyCon)
    return { tag: 'keep', param };
  const { con } = demand.product;
  if (con.fields.length > mostParts) return { tag: 'keep', param };
  const by = bindAll(con.univ, split.args);
  const fields = con.fields.map((type, i) =>
    freshVar(fieldText(param, i, con.fields.length), substitute(type, by)),
  );
  return { tag: 'unpack', param, con, types: split.args, fields };
}

function fieldText(param: Var, i: number, count: number): string {
  return count === 1 ? `${param.name.text}` : `${param.name.text}${i + 1}`;
}

/** In the worker: the parameter, for whatever still needs it whole. */
function rebuildParameter(body: Expr, plan: Plan): Expr {
  if (plan.tag === 'keep') return body;
  const self: Expr = { tag: 'var', var: plan.param };
  if (plan.tag === 'drop') {
    return mayMention(body, plan.param)
      ? letIn({ tag: 'rec', pairs: [{ var: plan.param, rhs: self }] }, body)
      : body;
  }
  const args = plan.fields.map((v): Expr => ({ tag: 'var', var: v }));
  return letIn({ tag: 'nonrec', var: plan.param, rhs: conExpr(plan.con, plan.types, args) }, body);
}

/** In the wrapper: the parts of the parameter. */
function unpackParameter(body: Expr, plan: Plan): Expr {
  if (plan.tag !== 'unpack') return body;
  const { param, con, fields } = plan;
  const binder = freshVar(param.name.text, param.type);
  const alts: Alt[] = [{ con: { tag: 'con', con, vars: fields }, body }];
  return { tag: 'case', scrutinee: { tag: 'var', var: param }, binder, type: typeOf(body), alts };
}

/** A field of a result on its way from the worker to the wrapper: as it is, or in parts. */
interface Piece {
  readonly type: Type;
  readonly parts: { readonly con: DataCon; readonly args: readonly Type[] } | undefined;
  readonly leaves: readonly Type[];
}

function pieceOf(type: Type, result: Result): Piece {
  const split = splitCon(type);
  if (result.tag !== 'product' || split?.con !== result.con.tyCon)
    return { type, parts: undefined, leaves: [type] };
  const { con } = result;
  const by = bindAll(con.univ, split.args);
  const leaves = con.fields.map(field => substitute(field, by));
  const [single] = leaves;
  if (leaves.length === 1 && (single === undefined || isLifted(single)))
    return { type, parts: undefined, leaves: [type] };
  return { type, parts: { con, args: split.args }, leaves };
}
/** How a product travels from the worker to the wrapper: its only field alone, several in an unboxed tuple; and fields that are products themselves in parts, too. */
function planResult(
  { con, fields }: Product,
  type: Type,
): { unpack: (e: Expr) => Expr; pack: (e: Expr) => Expr } | undefined {
  const inside = belowNewtypes(type, con);
  const split = splitCon(inside);
  if (split?.con !== con.tyCon) return undefined;
  const by = bindAll(con.univ, split.args);
  const pieces = con.fields.map((field, i) => pieceOf(substitute(field, by), fields[i] ?? unknown));
  const types = pieces.flatMap(piece => piece.leaves);
  const [single] = types;
  if (isUnboxedTuple(con.tyCon) && pieces.every(piece => piece.parts === undefined))
    return undefined;
  if (types.length === 1 && (single === undefined || isLifted(single))) return undefined;
  if (types.length > mostParts) return undefined;
  const tuple = unboxedTupleDataCon(types.length);
  const packed = types.length === 1 && single !== undefined ? single : unboxedTupleOf(types);
  const unpack = (e: Expr): Expr => {
    const whole = pieces.map(piece => freshVar('result', piece.type));
    const leaves = pieces.map((piece, i) =>
      piece.parts === undefined ? whole.slice(i, i + 1) : resultVars(piece.leaves),
    );
    const all = leaves.flat().map(v => varExpr(v));
    const [first] = all;
    const inner = all.length === 1 && first !== undefined ? first : conExpr(tuple, types, all);
    const body = pieces.reduceRight<Expr>((rest, { parts, type: own }, i) => {
      const subject = whole[i];
      if (parts === undefined || subject === undefined) return rest;
      const alt: Alt = {
        con: { tag: 'con', con: parts.con, vars: leaves[i] ?? [] },
        body: rest,
      };
      const binder = freshVar('field', own);
      return { tag: 'case', scrutinee: varExpr(subject), binder, type: packed, alts: [alt] };
    }, inner);
    const alts: Alt[] = [{ con: { tag: 'con', con, vars: whole }, body }];
    const binder = freshVar('whole', inside);
    return { tag: 'case', scrutinee: castTo(e, inside), binder, type: packed, alts };
  };
  const pack = (e: Expr): Expr => {
    const leaves = pieces.map(piece => resultVars(piece.leaves));
    const args = pieces.flatMap(({ parts }, i): Expr[] => {
      const own = (leaves[i] ?? []).map(v => varExpr(v));
      return parts === undefined ? own : [conExpr(parts.con, parts.args, own)];
    });
    const body = castTo(conExpr(con, split.args, args), type);
    const all = leaves.flat();
    const [first] = all;
    const alone = all.length === 1 && first !== undefined;
    const binder = alone ? first : freshVar('parts', packed);
    const alts: Alt[] = [
      { con: alone ? { tag: 'default' } : { tag: 'con', con: tuple, vars: all }, body },
    ];
    return { tag: 'case', scrutinee: e, binder, type, alts };
  };
  return { unpack, pack };
}

/** The type that the newtypes around a product stand for. */
function belowNewtypes(type: Type, con: DataCon): Type {
  let at = type;
  // A newtype may stand for itself, so the number of steps is limited.
  for (let steps = 0; steps < 20 && splitCon(at)?.con !== con.tyCon; steps++) {
    const inner = representationOf(at);
    if (inner === undefined) break;
    at = inner;
  }
  return at;
}

function resultVars(types: readonly Type[]): Var[] {
  return types.map(t => freshVar('result', t));
}
