import { conExpr, freshVar, lambda, varExpr } from '../core/build.ts';
import type { Expr } from '../core/core.ts';
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
  let type = types.length === 0 ? op.type : instantiate(op.type, types);
  for (const _ of args) type = splitFun(type)?.res ?? type;
  const result = resultOfAction(type);
  const wanted = args.map(arg => cTypeOf(typeOf(arg)));
  const call: Foreign = { ...foreign, args: wanted, result: resultType(result ?? type) };
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
    const made: PrimOp = { ...op, foreign, type: opType, arity: inside.length, canFail: true };
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
    const made: PrimOp = { ...op, foreign, type: opType, arity, sideEffect: true, canFail: true };
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
