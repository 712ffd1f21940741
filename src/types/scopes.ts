import type { Checker } from './environment.ts';

/**
 * Does some work that may open scopes for type variables as it goes, by `skolemise`: they all end
 * with it.
 */
export function withScope<T>(c: Checker, work: () => T): T {
  const { level } = c.solver;
  try {
    return work();
  } finally {
    c.solver.level = level;
  }
}
