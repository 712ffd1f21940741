import type { Checker } from './environment.ts';
import type { Evidence, WantedOrigin } from './evidence.ts';
import type { Pred } from './type.ts';

/** Takes note that a constraint must hold here. */
export function want(c: Checker, pred: Pred, why: WantedOrigin): Evidence {
  const evidence: Evidence = { pred, scope: c.scope.current, why, ref: undefined };
  c.wanted.current.push(evidence);
  return evidence;
}

/** Does some work, and gives the constraints that it left unsolved. */
export function collecting<T>(c: Checker, work: () => T): { result: T; wanted: Evidence[] } {
  const outer = c.wanted.current;
  c.wanted.current = [];
  const result = work();
  const wanted = c.wanted.current;
  c.wanted.current = outer;
  return { result, wanted };
}
