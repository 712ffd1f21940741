import type { Checker } from './environment.ts';

/**
 * Does some work that may open scopes for type variables as it goes, by `skolemise` or by matching a
 * constructor: they all end with it, and so does what they let us know about types.
 */
export function withScope<T>(c: Checker, work: () => T): T {
  const { level } = c.solver;
  const known = c.refined.length;
  try {
    return work();
  } finally {
    c.solver.level = level;
    for (const v of c.refined.splice(known)) v.given = undefined;
  }
}
