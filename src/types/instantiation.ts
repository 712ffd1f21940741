import type { Span } from '../source/source.ts';
import { want } from './wanted.ts';
import { isEquality } from './builtin.ts';
import type { Checker } from './environment.ts';
import type { Evidence } from './evidence.ts';
import { bindAll, splitForall, substitute, type Type, type Var } from './type.ts';
import type { TExpr } from './typed.ts';

/** What is used, and where. */
export interface Use {
  readonly name: string;
  readonly span: Span;
}

/** An expression of the type `sigma` at some types, with evidence for what its context says of them. */
export function withEvidence(
  c: Checker,
  expr: TExpr,
  sigma: Type,
  types: readonly Type[],
  { name, span }: Use,
): TExpr {
  const evidence = evidenceFor(c, sigma, types, { name, span });
  return evidence.length === 0 ? expr : { tag: 'overloaded', expr, evidence };
}

/** Evidence for what the context of a type says of some types. */
export function evidenceFor(
  c: Checker,
  sigma: Type,
  types: readonly Type[],
  { name, span }: Use,
): Evidence[] {
  const { vars, context } = splitForall(sigma);
  if (context.length === 0) return [];
  const by = bindAll(vars, types);
  return context
    .map(pred => want(c, substitute(pred, by), { tag: 'use', name, span }))
    .filter(evidence => !isEquality(evidence.pred));
}

/** A variable where it is used inside of its own group, which decides later what it is abstracted over. */
export function ownUse(c: Checker, v: Var, types: Type[]): TExpr {
  const evidence = c.own.get(v) ?? [];
  c.own.set(v, evidence);
  return { tag: 'overloaded', expr: { tag: 'var', var: v, types }, evidence };
}
