import { conExpr, freshVar, lambda, varExpr } from '../core/build.ts';
import type { Expr } from '../core/core.ts';
import { apply } from '../core/build.ts';
import { typeOf } from '../core/types.ts';
import { boolType, ioType } from '../names/builtin.ts';
import { type CType, type Foreign, type PrimOp, realWorldState } from '../prim/primops.ts';
import { InternalError, invariant } from '../source/diagnostics.ts';
import { isLifted, primTyCons, unboxedTupleDataCon, unboxedTupleOf } from '../types/builtin.ts';
import {
  bindAll,
  type DataCon,
  funType,
  instantiate,
  splitCon,
  splitFun,
  substitute,
  type Type,
} from '../types/type.ts';

const cTypes: Readonly<Record<string, CType>> = {
  Int8: 'int8',
  Int16: 'int16',
  Int32: 'int32',
  Word8: 'word8',
  Word16: 'word16',
  Word32: 'word32',
  Char: 'word32',
  'Char#': 'word32',
  Bool: 'word8',
  Double: 'double',
  'Double#': 'double',
  Float: 'float',
  'Float#': 'float',
  'ByteArray#': 'bytes',
  'MutableByteArray#': 'bytes',
};

/** What a newtype at the head of a type is made of. */
function unwrapNewtype(type: Type): Type | undefined {
  const split = splitCon(type);
  const field = split?.con.flavour === 'newtype' ? split.con.cons[0]?.fields[0] : undefined;
  if (split === undefined || field === undefined) return undefined;
  return substitute(field, bindAll(split.con.cons[0]?.univ ?? [], split.args));
}

/** How C holds a value of the type. Other types than those are words: `Int`, `Ptr a`. */
function cTypeOf(type: Type): CType {
  const inside = unwrapNewtype(type);
  if (inside !== undefined) return cTypeOf(inside);
  return cTypes[splitCon(type)?.con.name.text ?? ''] ?? 'word';
}

/** The constructor of a type that is a box around one unlifted value, and the type inside. */
function boxOf(type: Type): { readonly con: DataCon; readonly inside: Type } | undefined {
  const split = splitCon(type);
  const [con, ...others] = split?.con.cons ?? [];
  const [field, ...fields] = con?.fields ?? [];
  if (split === undefined || con === undefined || field === undefined) return undefined;
  if (others.length + fields.length > 0) return undefined;
  return { con, inside: substitute(field, bindAll(con.univ, split.args)) };
}

function isBool(type: Type): boolean {
  return splitCon(type)?.con.name === boolType;
}

/** Evaluates a value, and goes on with what is in its box. */
function open(value: Expr, result: Type, then: (inside: Expr) => Expr): Expr {
  const type = typeOf(value);
  if (!isLifted(type)) return then(value);
  const inner = unwrapNewtype(type);
  if (inner !== undefined) return open({ tag: 'cast', expr: value, type: inner }, result, then);
  const binder = freshVar('whole', type);
  if (isBool(type)) return then(truth(value));
  const box = boxOf(type);
  invariant(box !== undefined, 'what C gets is a box around a number');
  const field = freshVar('n', box.inside);
  const body = open(varExpr(field), result, then);
  const alts = [{ con: { tag: 'con', con: box.con, vars: [field] }, body }] as const;
  return { tag: 'case', scrutinee: value, binder, type: result, alts };
}

const int = primTyCons['Int#'].type;

function number(value: bigint): Expr {
  return { tag: 'lit', lit: { tag: 'int', value } };
}

/** 1 or 0. */
function truth(value: Expr): Expr {
  const alts = (splitCon(typeOf(value))?.con.cons ?? []).map(con => ({
    con: { tag: 'con', con, vars: [] } as const,
    body: number(BigInt(con.tag)),
  }));
  return { tag: 'case', scrutinee: value, binder: freshVar('b', typeOf(value)), type: int, alts };
}

/** What comes back from C for a result of this type. */
function insideOf(type: Type): Type {
  if (!isLifted(type)) return type;
  const inner = unwrapNewtype(type);
  if (inner !== undefined) return insideOf(inner);
  return isBool(type) ? int : insideOf(boxOf(type)?.inside ?? int);
}

/** Puts what came back into its box. */
function close(value: Expr, type: Type): Expr {
  if (!isLifted(type)) return value;
  const inner = unwrapNewtype(type);
  if (inner !== undefined) return { tag: 'cast', expr: close(value, inner), type };
  const split = splitCon(type);
  const [first, second] = split?.con.cons ?? [];
  if (isBool(type) && first !== undefined && second !== undefined) {
    const no = {
      con: { tag: 'lit', lit: { tag: 'int', value: 0n } },
      body: conExpr(first, [], []),
    } as const;
    const yes = { con: { tag: 'default' }, body: conExpr(second, [], []) } as const;
    return { tag: 'case', scrutinee: value, binder: freshVar('n', int), type, alts: [no, yes] };
  }
  const box = boxOf(type);
  invariant(box !== undefined && split !== undefined, 'what comes from C gets a box');
  return conExpr(box.con, split.args, [close(value, box.inside)]);
}

/** Functions that call nothing of ours. */
const neverCallsBack =
  /^(rusholme_\w*|(a?(sin|cos|tan)h?|atan2|exp|exp2|expm1|log|log1p|log2|log10|pow|sqrt|cbrt|hypot|fmod|fabs|floor|ceil|round|trunc|rint)f?|mem\w*|str\w*|malloc|calloc|realloc|free|to(upper|lower)|is[a-z]*|abs|labs)$/;

/** An action's result, and what tells actions apart; undefined for what is no action. */
function resultOfAction(type: Type): Type | undefined {
  const split = splitCon(type);
  return split?.con.name === ioType ? split.args[0] : undefined;
}

function isUnit(type: Type): boolean {
  const split = splitCon(type);
  return split?.con.cons.length === 1 && split.con.cons[0]?.fields.length === 0;
}

/** The call of a foreign function, given an expression for each argument. */
export function foreignCall(op: PrimOp, types: readonly Type[], args: readonly Expr[]): Expr {
  const { foreign } = op;
  invariant(foreign !== undefined, 'it is a foreign function');
  if (foreign.what === 'wrapper' && args[0] !== undefined) return wrapperOf(op, types, args[0]);
  let type = types.length === 0 ? op.type : instantiate(op.type, types);
  for (const _ of args) type = splitFun(type)?.res ?? type;
  const result = resultOfAction(type);
  const wanted = args.map(arg => cTypeOf(typeOf(arg)));
  const reenters = foreign.reenters && !neverCallsBack.test(foreign.symbol);
  const call: Foreign = {
    ...foreign,
    args: wanted,
    result: resultType(result ?? type),
    reenters,
  };
  if (result === undefined) return pureCall(op, call, args, type);
  return { tag: 'cast', expr: actionCall(op, call, args, result), type };
}

function resultType(type: Type): CType | undefined {
  return isLifted(type) && isUnit(type) ? undefined : cTypeOf(type);
}

/** Opens all arguments, one after the other. */
function openAll(args: readonly Expr[], result: Type, then: (args: Expr[]) => Expr): Expr {
  const [first, ...rest] = args;
  if (first === undefined) return then([]);
  return open(first, result, inside => openAll(rest, result, more => then([inside, ...more])));
}

function pureCall(op: PrimOp, foreign: Foreign, args: readonly Expr[], type: Type): Expr {
  return openAll(args, type, inside => {
    const opType = funType(inside.map(typeOf), insideOf(type));
    const arity = inside.length;
    const made = { ...op, foreign, type: opType, arity, canFail: true, calls: foreign.reenters };
    const call: Expr = { tag: 'prim', op: made, types: [], args: inside };
    const n = freshVar('n', insideOf(type));
    const alts = [{ con: { tag: 'default' }, body: close(varExpr(n), type) }] as const;
    return { tag: 'case', scrutinee: call, binder: n, type, alts };
  });
}

function actionCall(op: PrimOp, foreign: Foreign, args: readonly Expr[], result: Type): Expr {
  const before = freshVar('s', realWorldState);
  const after = freshVar('s', realWorldState);
  const whole = unboxedTupleOf([realWorldState, result]);
  const body = openAll(args, whole, inside => {
    const unit = foreign.result === undefined;
    const n = freshVar('n', unit ? realWorldState : insideOf(result));
    const pair = unboxedTupleOf([realWorldState, n.type]);
    const opType = funType([...inside.map(typeOf), realWorldState], unit ? realWorldState : pair);
    const arity = inside.length + 1;
    const [sideEffect, canFail, calls] = [true, true, foreign.reenters];
    const made: PrimOp = { ...op, foreign, type: opType, arity, sideEffect, canFail, calls };
    const call: Expr = { tag: 'prim', op: made, types: [], args: [...inside, varExpr(before)] };
    if (unit) return whenDone(call, result, whole);
    const types = [realWorldState, result];
    const values = [varExpr(after), close(varExpr(n), result)];
    const con = unboxedTupleDataCon(2);
    const vars = [after, n];
    const alts = [{ con: { tag: 'con', con, vars }, body: conExpr(con, types, values) }] as const;
    return { tag: 'case', scrutinee: call, binder: freshVar('r', pair), type: whole, alts };
  });
  return lambda([before], body);
}

/** `case call of s -> (# s, () #)`. */
function whenDone(call: Expr, result: Type, type: Type): Expr {
  const after = freshVar('s', realWorldState);
  const [unit] = splitCon(result)?.con.cons ?? [];
  if (unit === undefined) throw new InternalError('a type without values comes back from C');
  const values = [varExpr(after), conExpr(unit, [], [])];
  const body = conExpr(unboxedTupleDataCon(2), [realWorldState, result], values);
  return {
    tag: 'case',
    scrutinee: call,
    binder: after,
    type,
    alts: [{ con: { tag: 'default' }, body }],
  };
}

/** Calls a function of the run-time system, and goes on with what it has returned. */
function callSystem(
  op: PrimOp,
  symbol: string,
  given: { readonly c: CType; readonly value: Expr },
  returned: { readonly c: CType; readonly type: Type } | undefined,
  before: Expr,
  then: (after: Expr, value: Expr) => Expr,
  what: Foreign['what'] = 'function',
): Expr {
  const result = returned && unboxedTupleOf([realWorldState, returned.type]);
  const foreign: Foreign = { symbol, what, args: [given.c], result: returned?.c, reenters: false };
  const type = funType([typeOf(given.value), realWorldState], result ?? realWorldState);
  const [sideEffect, canFail, calls] = [true, true, false];
  const made: PrimOp = { ...op, foreign, type, arity: 2, sideEffect, canFail, calls };
  const call: Expr = { tag: 'prim', op: made, types: [], args: [given.value, before] };
  const after = freshVar('s', realWorldState);
  const n = freshVar('n', returned?.type ?? realWorldState);
  const body = then(varExpr(after), varExpr(n));
  const whole = typeOf(body);
  const con = { tag: 'con', con: unboxedTupleDataCon(2), vars: [after, n] } as const;
  return result === undefined
    ? {
        tag: 'case',
        scrutinee: call,
        binder: after,
        type: whole,
        alts: [{ con: { tag: 'default' }, body }],
      }
    : {
        tag: 'case',
        scrutinee: call,
        binder: freshVar('r', result),
        type: whole,
        alts: [{ con, body }],
      };
}

/** An action that takes the arguments of a callback, calls the function, and gives back what it returns. */
function adapterOf(op: PrimOp, fun: Expr): Expr {
  const counts = { whole: 0n, real: 0n };
  const callWith = (called: Expr, state: Expr): Expr => {
    const split = splitFun(typeOf(called));
    if (split === undefined) return answer(called, state);
    const c = cTypeOf(split.arg);
    const place = c === 'double' || c === 'float' ? counts.real++ : counts.whole++;
    const given = { c: 'word', value: number(place) } as const;
    const taken = { c, type: insideOf(split.arg) };
    return callSystem(op, `rusholme_take_${c}`, given, taken, state, (after, value) =>
      callWith(apply(called, [close(value, split.arg)]), after),
    );
  };
  const answer = (called: Expr, state: Expr): Expr => {
    const result = resultOfAction(typeOf(called));
    if (result === undefined) return giveBack(called, state);
    const pair = unboxedTupleOf([realWorldState, result]);
    const action: Expr = { tag: 'cast', expr: called, type: funType([realWorldState], pair) };
    const [after, value] = [freshVar('s', realWorldState), freshVar('x', result)];
    const body = giveBack(varExpr(value), varExpr(after));
    const con = { tag: 'con', con: unboxedTupleDataCon(2), vars: [after, value] } as const;
    const scrutinee = apply(action, [state]);
    const binder = freshVar('r', pair);
    return { tag: 'case', scrutinee, binder, type: typeOf(body), alts: [{ con, body }] };
  };
  const done = (state: Expr): Expr =>
    conExpr(unboxedTupleDataCon(2), [realWorldState, typeOf(fun)], [state, fun]);
  const giveBack = (value: Expr, state: Expr): Expr => {
    const type = typeOf(value);
    if (isLifted(type) && isUnit(type)) return done(state);
    const c = cTypeOf(type);
    return open(value, typeOf(done(state)), inside =>
      callSystem(op, `rusholme_give_${c}`, { c, value: inside }, undefined, state, done),
    );
  };
  const before = freshVar('s', realWorldState);
  return lambda([before], callWith(fun, varExpr(before)));
}

/** The action that makes an address of a function. */
function wrapperOf(op: PrimOp, types: readonly Type[], fun: Expr): Expr {
  const type = splitFun(types.length === 0 ? op.type : instantiate(op.type, types))?.res;
  const result = type && resultOfAction(type);
  invariant(type !== undefined && result !== undefined, 'a wrapper is an action');
  const before = freshVar('s', realWorldState);
  const given = { c: 'object', value: adapterOf(op, fun) } as const;
  const taken = { c: 'word', type: insideOf(result) } as const;
  const made = callSystem(op, 'rusholme_make_callback', given, taken, varExpr(before), (after, n) =>
    conExpr(unboxedTupleDataCon(2), [realWorldState, result], [after, close(n, result)]),
  );
  return { tag: 'cast', expr: lambda([before], made), type };
}

/** An action applied to a state. */
export function performed(action: Expr, state: Expr): Expr {
  const result = resultOfAction(typeOf(action));
  invariant(result !== undefined, 'what is performed is an action');
  const type = funType([realWorldState], unboxedTupleOf([realWorldState, result]));
  return apply({ tag: 'cast', expr: action, type }, [state]);
}

/** Makes a callback of a function, and puts its address where calls of the symbol find it; then goes on. */
export function exporting(
  op: PrimOp,
  fun: Expr,
  symbol: string,
  state: Expr,
  then: (after: Expr) => Expr,
): Expr {
  const given = { c: 'object', value: adapterOf(op, fun) } as const;
  const made = { c: 'word', type: int } as const;
  return callSystem(op, 'rusholme_make_callback', given, made, state, (after, n) =>
    callSystem(op, symbol, { c: 'word', value: n }, undefined, after, then, 'export'),
  );
}
