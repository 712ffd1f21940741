import { collecting, solve } from './constraints.ts';
import type { Checker } from './environment.ts';

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
