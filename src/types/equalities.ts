import { equalityTyCon } from './builtin.ts';
import { splitPred } from './classes.ts';
import type { Checker } from './environment.ts';
import type { Evidence } from './evidence.ts';
import { bindAll, conType, type Pred, sameType, splitCon, substitute, type Type } from './type.ts';

/** `a ~ b`. */
export function equality(a: Type, b: Type): Pred {
  return conType(equalityTyCon, [a, b]);
}

/** Tries an equality again. Gives what is left of it, or undefined if it must wait. */
export function solveEquality(
  c: Checker,
  evidence: Evidence,
  [a, b]: readonly Type[],
): readonly Evidence[] | undefined {
  if (a === undefined || b === undefined) return undefined;
  const left: [Type, Type][] = [];
  const outer = c.solver.postpone;
  c.solver.postpone = (x, y) => left.push([x, y]);
  const failure = c.solver.unify(a, b);
  c.solver.postpone = outer;
  if (failure !== undefined) return undefined;
  const [only] = left;
  if (only !== undefined && left.length === 1 && isPair(only, a, b)) return undefined;
  evidence.ref = { tag: 'none' };
  const { scope, why } = evidence;
  return left.map(([x, y]) => ({ pred: equality(x, y), scope, why, ref: undefined }));
}

function isPair([x, y]: readonly [Type, Type], a: Type, b: Type): boolean {
  return (sameType(x, a) && sameType(y, b)) || (sameType(x, b) && sameType(y, a));
}

/** If the constraint holds, so do the equalities among its superclasses. Says whether that was news. */
export function improveByEqualities(c: Checker, pred: Pred): boolean {
  const wanted = equalitiesOf(pred).filter(each => {
    const [a, b] = splitCon(each)?.args ?? [];
    return a !== undefined && b !== undefined && !sameType(a, b);
  });
  return c.solver.trying(() =>
    wanted.some(each => {
      const [a = each, b = each] = splitCon(each)?.args ?? [];
      return c.solver.unify(a, b) === undefined && sameType(a, b);
    }),
  );
}

/** The equalities that follow from a constraint: those among the superclasses of its class. */
export function equalitiesOf(pred: Pred): readonly Pred[] {
  const split = splitPred(pred);
  if (split === undefined) return [];
  const { class: cls, types } = split;
  const by = bindAll(cls.tyCon.params, types);
  const own = (cls.equalities ?? []).map(each => substitute(each, by));
  return [...own, ...cls.supers.flatMap(sup => equalitiesOf(substitute(sup, by)))];
}
