import { globalName } from '../names/name.ts';
import type { Checker } from './environment.ts';
import type { Evidence } from './evidence.ts';
import { plainTyped } from './lets.ts';
import { implicitClass, implicitOf, nearestImplicit } from './parameters.ts';
import { freshName } from '../names/name.ts';
import type { Span } from '../source/source.ts';
import { conType, forallType, sameType, type Type, type Var } from './type.ts';
import type { TExpr } from './typed.ts';
import { solveCallStack } from './callers.ts';
import { isCallStack } from './parameters.ts';

const bindImplicit = globalName('GHC.Classes', 'value', 'bindImplicit');

/** Solves a constraint that is about an implicit parameter. */
export function solveImplicit(c: Checker, evidence: Evidence): readonly Evidence[] | undefined {
  const wanted = implicitOf(evidence.pred);
  if (wanted === undefined) return undefined;
  const given = nearestImplicit(evidence.pred, evidence.scope);
  if (given === 'waits') return undefined;
  if (isCallStack(evidence.pred)) return solveCallStack(c, evidence);
  const type = given?.types[1];
  if (given === undefined || type === undefined) return undefined;
  if (c.solver.unify(type, wanted.type) !== undefined) return undefined;
  evidence.ref = given.term;
  return [];
}

/** Two parameters of one name that wait for the same function have one type. Was that news? */
export function improveImplicit(
  c: Checker,
  { pred }: Evidence,
  others: readonly Evidence[],
): boolean {
  const wanted = implicitOf(pred);
  const found = others.map(other => implicitOf(other.pred)).find(o => o?.name === wanted?.name);
  if (wanted === undefined || found === undefined || sameType(found.type, wanted.type))
    return false;
  return c.solver.unify(found.type, wanted.type) === undefined;
}

/** `bindImplicit` at its types: `\value body -> body (dictionary value)`. */
export function bindingImplicit(c: Checker, v: Var, types: readonly Type[], span: Span) {
  const [name, type, result] = types;
  if (v.name !== bindImplicit || name === undefined || type === undefined) return undefined;
  const con = c.env.tyCon(implicitClass);
  if (con.class === undefined || result === undefined) return undefined;
  const pred = conType(con, [name, type]);
  const value: Var = { name: freshName('value', 'value'), type };
  const body: Var = { name: freshName('value', 'body'), type: forallType([], result, [pred]) };
  const dictionary: TExpr = {
    tag: 'app',
    fun: { tag: 'con', con: con.class.dictionary, types: [name, type] },
    arg: { tag: 'var', var: value, types: [] },
  };
  const call: TExpr = { tag: 'app', fun: { tag: 'var', var: body, types: [] }, arg: dictionary };
  const params = [value, body].map(each => ({ tag: 'var', var: each }) as const);
  const made: TExpr = { tag: 'lambda', match: { ...plainTyped(call, result, span), params } };
  return made;
}
