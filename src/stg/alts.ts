import { unreachable } from '../source/diagnostics.ts';
import type { Field, StgAlts, StgExpr } from './stg.ts';

/** The expressions that alternatives end in. */
export function bodiesOf(alts: StgAlts): readonly StgExpr[] {
  switch (alts.tag) {
    case 'force':
    case 'tuple':
      return [alts.body];
    case 'lit':
      return [...alts.alts.map(alt => alt.body), alts.default];
    case 'con': {
      const bodies = alts.alts.map(alt => alt.body);
      return alts.default === undefined ? bodies : [...bodies, alts.default];
    }
    default:
      return unreachable(alts);
  }
}

/** The alternatives with every body, and every field (given the body it is for), replaced. */
export function mapAlts(
  alts: StgAlts,
  onBody: (body: StgExpr) => StgExpr,
  onField: (field: Field, body: StgExpr) => Field = field => field,
): StgAlts {
  const one = <A extends { readonly body: StgExpr }>(alt: A): A => ({
    ...alt,
    body: onBody(alt.body),
  });
  const withFields = <A extends { readonly vars: readonly Field[]; readonly body: StgExpr }>(
    alt: A,
  ): A => one({ ...alt, vars: alt.vars.map(field => onField(field, alt.body)) });
  switch (alts.tag) {
    case 'force':
      return one(alts);
    case 'tuple':
      return withFields(alts);
    case 'lit':
      return { ...alts, alts: alts.alts.map(one), default: onBody(alts.default) };
    case 'con':
      return {
        ...alts,
        alts: alts.alts.map(withFields),
        default: alts.default && onBody(alts.default),
      };
    default:
      return unreachable(alts);
  }
}
