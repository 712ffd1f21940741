import { isEquality } from './builtin.ts';
import type { Checker } from './environment.ts';
import { addGiven, dictionaryVar, type EvidenceScope, newScope } from './evidence.ts';
import type { SkolemOrigin } from './explain.ts';
import type { Pred, Var } from './type.ts';
import { refineAll } from './refinement.ts';
import { solve } from './constraints.ts';
import { collecting } from './wanted.ts';

/** Does some work in a new scope, where these constraints are given. */
export function assuming<T>(
  c: Checker,
  context: readonly Pred[],
  origin: SkolemOrigin | undefined,
  work: (scope: EvidenceScope) => T,
): { result: T; dicts: Var[] } {
  const outer = c.scope.current;
  const scope = newScope(c.solver.level, outer, origin);
  const dicts = context.filter(pred => !isEquality(pred)).map(dictionaryVar);
  for (const v of dicts) addGiven(scope, v.type, { tag: 'given', var: v, level: scope.level });
  const result = withScope(c, () => {
    c.scope.current = scope;
    refineAll(c, context);
    return work(scope);
  });
  return { result, dicts };
}

/**
 * Does some work that may open scopes for type variables as it goes, by `skolemise` or by matching a
 * constructor: they all end with it, and so does what they let us know about types.
 */
export function withScope<T>(c: Checker, work: () => T): T {
  const { level } = c.solver;
  const scope = c.scope.current;
  const known = c.refined.length;
  const { result, wanted } = collecting(c, work);
  const closes = c.scope.current !== scope || c.refined.length > known;
  c.wanted.current.push(...(closes ? solve(c, wanted) : wanted));
  c.solver.level = level;
  c.scope.current = scope;
  for (const undo of c.refined.splice(known).reverse()) undo();
  return result;
}
