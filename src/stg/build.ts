import { primOp } from '../core/build.ts';
import type { PrimOpName } from '../prim/names.ts';
import type {
  Atom,
  Closure,
  ConInfo,
  JoinPoint,
  Label,
  Rep,
  Rhs,
  StgExpr,
  StgGroup,
  StgVar,
} from './stg.ts';

/** Short ways to write STG by hand. Closures get their free variables from `close`. */
export const local = (name: string, rep: Rep = 'ptr', evaluated = false): StgVar => ({
  name,
  rep,
  global: false,
  evaluated,
});

export const global = (name: string, evaluated = true): StgVar => ({
  name,
  rep: 'ptr',
  global: true,
  evaluated,
});

/** A number is an `Int#` literal. */
export type Arg = StgVar | Atom | number;

export function atom(arg: Arg): Atom {
  if (typeof arg === 'number') return { tag: 'lit', lit: { tag: 'int', value: BigInt(arg) } };
  return 'tag' in arg ? arg : { tag: 'var', var: arg };
}

export const token: Atom = { tag: 'void' };

export const values = (...args: Arg[]): StgExpr => ({ tag: 'values', atoms: args.map(atom) });
export const call = (fun: StgVar, ...args: Arg[]): StgExpr => ({
  tag: 'app',
  fun,
  args: args.map(atom),
});
export const build = (con: ConInfo, ...args: Arg[]): StgExpr => ({
  tag: 'con',
  con,
  args: args.map(atom),
});
export const prim = (name: PrimOpName, ...args: Arg[]): StgExpr => ({
  tag: 'prim',
  op: primOp(name),
  args: args.map(atom),
});
export const jump = (label: Label, ...args: Arg[]): StgExpr => ({
  tag: 'jump',
  label,
  args: args.map(atom),
});

/** `binder <- scrutinee; body` for one value. */
export const force = (scrutinee: StgExpr, binder: StgVar, body: StgExpr): StgExpr => ({
  tag: 'case',
  scrutinee,
  binder,
  alts: { tag: 'force', body },
});

/** `(# vars #) <- scrutinee; body`. */
export const unpack = (scrutinee: StgExpr, vars: readonly StgVar[], body: StgExpr): StgExpr => ({
  tag: 'case',
  scrutinee,
  binder: undefined,
  alts: { tag: 'tuple', vars: vars.map(v => ({ var: v, rep: v.rep })), body },
});

/** `if value == n then yes else no`. */
export const whether = (value: StgExpr, n: number, yes: StgExpr, no: StgExpr): StgExpr => ({
  tag: 'case',
  scrutinee: value,
  binder: undefined,
  alts: {
    tag: 'lit',
    alts: [{ lit: { tag: 'int', value: BigInt(n) }, body: yes }],
    default: no,
  },
});

/** A `case` by constructor without a default. */
export const match = (
  scrutinee: StgExpr,
  ...alts: readonly (readonly [ConInfo, readonly StgVar[], StgExpr])[]
): StgExpr => ({
  tag: 'case',
  scrutinee,
  binder: undefined,
  alts: {
    tag: 'con',
    alts: alts.map(([con, vars, body]) => ({
      con,
      vars: vars.map(v => ({ var: v, rep: v.rep })),
      body,
    })),
    default: undefined,
  },
});

export const fun = (params: readonly StgVar[], result: readonly Rep[], body: StgExpr): Closure => ({
  tag: 'closure',
  free: [],
  update: 'function',
  params,
  result,
  body,
});

export const thunk = (body: StgExpr, update: 'updatable' | 'once' = 'updatable'): Closure => ({
  tag: 'closure',
  free: [],
  update,
  params: [],
  result: ['ptr'],
  body,
});

const group = (rec: boolean, bindings: readonly (readonly [StgVar, Rhs])[]): StgGroup => ({
  rec,
  bindings: bindings.map(([v, rhs]) => ({ var: v, rhs })),
});

export const let1 = (v: StgVar, rhs: Rhs, body: StgExpr): StgExpr => ({
  tag: 'let',
  group: group(false, [[v, rhs]]),
  body,
});

export const letRec = (bindings: readonly (readonly [StgVar, Rhs])[], body: StgExpr): StgExpr => ({
  tag: 'let',
  group: group(true, bindings),
  body,
});

export const join = (rec: boolean, point: JoinPoint, body: StgExpr): StgExpr => ({
  tag: 'join',
  rec,
  points: [point],
  body,
});
