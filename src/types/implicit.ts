import { globalName } from '../names/name.ts';
import { literalValue } from './builtin.ts';
import { splitPred } from './classes.ts';
import type { Checker } from './environment.ts';
import type { Evidence, EvidenceScope, Given } from './evidence.ts';
import { plainTyped } from './expressions.ts';
import { freshName } from '../names/name.ts';
import type { Span } from '../source/source.ts';
import { conType, forallType, type Pred, sameType, type Type, type Var } from './type.ts';
import type { TExpr } from './typed.ts';
import { isCallStack, solveCallStack } from './callers.ts';

/** The class of implicit parameters. */
export const implicitClass = globalName('GHC.Classes', 'type', 'IP');
const bindImplicit = globalName('GHC.Classes', 'value', 'bindImplicit');

/** The name and the type of the implicit parameter that a constraint is about. */
export function implicitOf(pred: Pred): { readonly name: string; readonly type: Type } | undefined {
  const split = splitPred(pred);
  const [text, type] = split?.types ?? [];
  if (split?.class.tyCon.name !== implicitClass || text === undefined) return undefined;
  const name = literalValue(text);
  return typeof name === 'string' && type !== undefined ? { name, type } : undefined;
}

/** What the nearest scope says that a parameter is; `waits` if that is not decided yet. */
export function nearestImplicit(pred: Pred, from: EvidenceScope): Given | 'waits' | undefined {
  const split = splitPred(pred);
  const wanted = implicitOf(pred);
  if (split === undefined || wanted === undefined) return undefined;
  for (let s: EvidenceScope | undefined = from; s !== undefined; s = s.parent) {
    const givens = s.givens.get(split.class.tyCon) ?? [];
    const found = givens.find(given => {
      return given.types[0] !== undefined && literalValue(given.types[0]) === wanted.name;
    });
    if (found !== undefined) return found;
    if (s.waits && mayWait(pred)) return 'waits';
  }
  return undefined;
}

/** Is the constraint about a parameter that a function without a signature may be given? */
export function mayWait(pred: Pred): boolean {
  if (isCallStack(pred)) return false;
  return implicitOf(pred) !== undefined;
}

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
