import { isEquality } from './builtin.ts';
import type { Checker } from './environment.ts';
import type { Evidence } from './evidence.ts';
import { TypePrinter } from './print.ts';
import { splitCon, type Type, view } from './type.ts';

/** Reports the equalities about unknowns that are now to be quantified over. */
export function reportInVain(c: Checker, left: readonly Evidence[]): void {
  for (const evidence of left) {
    const isOutside = (side: Type): boolean => {
      const t = view(side);
      return t.tag === 'meta' && isBetween(t.meta.level, c.solver.level, evidence.scope.level);
    };
    const [a, b] = isEquality(evidence.pred) ? (splitCon(evidence.pred)?.args ?? []) : [];
    if (a === undefined || b === undefined || ![a, b].some(isOutside)) continue;
    if (!reportUntouchable(c, evidence, [a, b])) continue;
    evidence.ref = { tag: 'none' };
    c.solver.unify(a, b);
  }
}

function isBetween(level: number, outer: number, inner: number): boolean {
  return outer < level && level < inner;
}

/** Reports an equality about an unknown that a match has kept from being solved, if it is one. RH0483. */
export function reportUntouchable(
  c: Checker,
  { scope, why }: Evidence,
  sides: readonly [Type, Type],
): boolean {
  const [unknown, other] = view(sides[0]).tag === 'meta' ? sides : [sides[1], sides[0]];
  if (view(unknown).tag !== 'meta') return false;
  const match = scope.equalities.length > 0 ? scope.origin : scope.parent?.origin;
  if (c.diagnostics.errorCount > c.solver.outOfReach) return true;
  c.solver.outOfReach = c.diagnostics.errorCount + 1;
  const printer = new TypePrinter([other], { stringName: true });
  const text = printer.print(other);
  const message = `this is \`${text}\`, but what type is meant outside of the match is not said`;
  const more =
    match === undefined
      ? []
      : [{ span: match.span, text: `\`${match.name}\` says here what a type is, and only here` }];
  c.diagnostics.error('RH0483', message, why.span, {
    more,
    hints: ['a signature, or an annotation around the match, says which type the whole has'],
  });
  return true;
}
