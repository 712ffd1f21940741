import { payloadWords } from '../layout/layout.ts';
import type { Atom, Closure, Rhs, StgExpr, StgVar } from '../stg/stg.ts';

/**
 * If a thunk does nothing but take a field out of a value: the number of the constructor and the
 * word of the field, in one number, for its info table. `global`: what global variables are bound to.
 */
export function selectorOf(
  thunk: Closure,
  global: (v: StgVar) => Rhs | undefined,
): number | undefined {
  const [from, ...more] = thunk.free;
  if (from === undefined || more.length > 0) return undefined;
  const { body } = thunk;
  if (body.tag !== 'app') return selection(body, from);
  const called = global(body.fun);
  if (called?.tag !== 'closure' || called.update !== 'function') return undefined;
  const [param] = called.params;
  if (param === undefined || called.params.length > 1 || !isOnly(body.args, from)) return undefined;
  return selection(called.body, param);
}

function isOnly(args: readonly Atom[], v: StgVar): boolean {
  const [first, ...more] = args;
  return first?.tag === 'var' && first.var === v && more.length === 0;
}

/** `case from of C … x … -> x` */
function selection(e: StgExpr, from: StgVar): number | undefined {
  if (e.tag !== 'case' || e.alts.tag !== 'con' || e.alts.alts.length !== 1) return undefined;
  const { scrutinee } = e;
  if (scrutinee.tag !== 'app' || scrutinee.fun !== from || scrutinee.args.length > 0)
    return undefined;
  const [alt] = e.alts.alts;
  const selected = alt === undefined ? undefined : variable(alt.body);
  if (alt === undefined || selected === undefined) return undefined;
  const index = alt.vars.findIndex(field => field.var === selected);
  const isPointer = alt.con.reps.map(rep => rep === 'ptr');
  const word = payloadWords('constructor', isPointer)[index];
  if (word === undefined || !isPointer[index]) return undefined;
  return Math.max(word, alt.con.tag) > 0xff ? undefined : (alt.con.tag << 8) | word;
}

/** The variable whose value an expression is. */
function variable(e: StgExpr): StgVar | undefined {
  if (e.tag === 'app') return e.args.length === 0 ? e.fun : undefined;
  const [first, ...more] = e.tag === 'values' ? e.atoms : [];
  return first?.tag === 'var' && more.length === 0 ? first.var : undefined;
}
