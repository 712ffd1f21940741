import type { Name } from '../names/name.ts';
import type { Pat, PatternSynonym } from '../syntax/syntax.ts';
import type { Checker } from './environment.ts';
import { count } from './signatures.ts';

type ConPat = Extract<Pat<Name>, { tag: 'con' }>;

/** The pattern that a synonym with these arguments means; a wildcard after a report (RH0418). */
export function expandSynonym(
  c: Checker,
  pat: ConPat,
  { params, pat: meaning }: PatternSynonym<Name>,
): Pat<Name> {
  const { span } = pat;
  if (pat.args.length !== params.length) {
    const { text } = pat.con.name;
    const takes = count(params.length, 'argument');
    const message = `the pattern \`${text}\` has ${takes}, but here it has ${pat.args.length}`;
    c.diagnostics.error('RH0418', message, span);
    return { tag: 'wildcard', span };
  }
  const args = new Map<Name, Pat<Name>>();
  params.forEach(({ name }, i) => {
    const arg = pat.args[i];
    if (arg !== undefined) args.set(name, arg);
  });
  return replaceVariables(meaning, args);
}

/** The pattern with patterns in the place of its variables. */
function replaceVariables(pat: Pat<Name>, by: ReadonlyMap<Name, Pat<Name>>): Pat<Name> {
  const inside = (p: Pat<Name>): Pat<Name> => replaceVariables(p, by);
  switch (pat.tag) {
    case 'var':
      return by.get(pat.name) ?? pat;
    case 'con':
      return { ...pat, args: pat.args.map(inside) };
    case 'tuple':
    case 'list':
      return { ...pat, items: pat.items.map(inside) };
    case 'record': {
      const fields = pat.fields.fields.map(field => {
        return { ...field, value: field.value && inside(field.value) };
      });
      return { ...pat, fields: { ...pat.fields, fields } };
    }
    case 'lazy':
    case 'bang':
    case 'paren':
    case 'annotated':
    case 'view':
    case 'as':
      return { ...pat, pat: inside(pat.pat) };
    case 'wildcard':
    case 'lit':
    case 'chain':
      return pat;
  }
}
