import { freshName } from '../names/name.ts';
import { primTyCons, unboxedTupleOf } from '../types/builtin.ts';
import {
  boundTyVar,
  conType,
  forallType,
  funType,
  liftedKind,
  type Type,
  varType,
} from '../types/type.ts';
import { type PrimOpName, primOpNames } from './names.ts';

/** An operation that the machine does itself. */
export interface PrimOp {
  readonly name: PrimOpName;
  readonly type: Type;
  /** How many arguments it takes, `State#` tokens included. It is always given all of them. */
  readonly arity: number;
  /** Must it be done exactly once and in its place, even when the result is not used? */
  readonly sideEffect: boolean;
  /** Are there arguments for which it has no result (division by zero)? Then it may not be done early. */
  readonly canFail: boolean;
}

const int = primTyCons['Int#'].type;
const char = primTyCons['Char#'].type;
const addr = primTyCons['Addr#'].type;
const s = boundTyVar(freshName('tyvar', 's'), liftedKind);
const a = boundTyVar(freshName('tyvar', 'a'), liftedKind);
const state = conType(primTyCons['State#'], [varType(s)]);
/** The token of the real world, which `IO` threads. */
export const realWorldState: Type = conType(primTyCons['State#'], [primTyCons.RealWorld.type]);

interface Entry {
  readonly args: readonly Type[];
  readonly result: Type;
  readonly effect?: boolean;
  readonly fails?: boolean;
}

const pure = (args: readonly Type[], result: Type): Entry => ({ args, result });
const partial = (args: readonly Type[], result: Type): Entry => ({ args, result, fails: true });
/** An operation that takes the state token last, and gives back a new one before its other result. */
const effect = (args: readonly Type[], result?: Type): Entry => ({
  args: [...args, state],
  result: result === undefined ? state : unboxedTupleOf([state, result]),
  effect: true,
});
const arithmetic = pure([int, int], int);
const comparison = pure([int, int], int);
const charComparison = pure([char, char], int);

const entries: Readonly<Record<PrimOpName, Entry>> = {
  '+#': arithmetic,
  '-#': arithmetic,
  '*#': arithmetic,
  'quotInt#': partial([int, int], int),
  'remInt#': partial([int, int], int),
  'negateInt#': pure([int], int),
  '==#': comparison,
  '/=#': comparison,
  '<#': comparison,
  '<=#': comparison,
  '>#': comparison,
  '>=#': comparison,
  'andI#': arithmetic,
  'orI#': arithmetic,
  'notI#': pure([int], int),
  'uncheckedIShiftL#': arithmetic,
  'uncheckedIShiftRA#': arithmetic,
  'chr#': pure([int], char),
  'ord#': pure([char], int),
  'eqChar#': charComparison,
  'neChar#': charComparison,
  'ltChar#': charComparison,
  'leChar#': charComparison,
  'gtChar#': charComparison,
  'geChar#': charComparison,
  'indexCharOffAddr#': pure([addr, int], char),
  'plusAddr#': pure([addr, int], addr),
  'putChar#': effect([int, char]),
  'getChar#': effect([], int),
  'peekChar#': effect([], int),
  'flush#': effect([int]),
  'exit#': effect([int], varType(a)),
  'argumentCount#': effect([], int),
  'argument#': effect([int], addr),
  'realWorld#': pure([], realWorldState),
};

function primOp(name: PrimOpName): PrimOp {
  const { args, result, effect = false, fails = false } = entries[name];
  const vars = [...(effect ? [s] : []), ...(name === 'exit#' ? [a] : [])];
  return {
    name,
    type: forallType(vars, funType(args, result)),
    arity: args.length,
    sideEffect: effect,
    canFail: fails,
  };
}

/** Every primitive operation, by name. */
export const primOps: ReadonlyMap<string, PrimOp> = new Map(
  primOpNames.map(name => [name, primOp(name)]),
);
