import { freshName, type Name } from '../names/name.ts';
import type { Expr, Pat, PatternSynonym } from '../syntax/syntax.ts';
import type { Checker } from './environment.ts';
import { count } from './print.ts';

type ConPat = Extract<Pat<Name>, { tag: 'con' }>;
type AsPat = Extract<Pat<Name>, { tag: 'as' }>;

/** The pattern that a synonym with these arguments means; undefined after a report (RH0418). */
export function expandSynonym(
  c: Checker,
  pat: ConPat,
  { params, pat: meaning }: PatternSynonym<Name>,
): Pat<Name> | undefined {
  const { span } = pat;
  if (pat.args.length !== params.length) {
    const { text } = pat.con.name;
    const takes = count(params.length, 'argument');
    const message = `the pattern \`${text}\` has ${takes}, but here it has ${pat.args.length}`;
    c.diagnostics.error('RH0418', message, span);
    return undefined;
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
      return { ...pat, pat: inside(pat.pat) };
    case 'as':
      return both(pat, inside(pat.pat), by.get(pat.name.name));
    case 'wildcard':
    case 'lit':
    case 'chain':
      return pat;
  }
}

/** The pattern of values that match `inner` and also what is given for the name of `as`. */
function both(as: AsPat, inner: Pat<Name>, given: Pat<Name> | undefined): Pat<Name> {
  const { span } = as;
  if (given === undefined) return { ...as, pat: inner };
  if (given.tag === 'wildcard') return inner;
  if (given.tag === 'paren') return both(as, inner, given.pat);
  if (given.tag === 'var') return { ...as, name: { name: given.name, span }, pat: inner };
  // `(\x -> (x, x)) -> (inner, given)`
  const x = freshName('value', 'x');
  const value: Expr<Name> = { tag: 'var', name: x, span };
  const pair: Expr<Name> = { tag: 'tuple', items: [value, value], boxed: true, span };
  const twice: Expr<Name> = {
    tag: 'lambda',
    params: [{ tag: 'var', name: x, span }],
    body: pair,
    span,
  };
  const pats: Pat<Name> = { tag: 'tuple', items: [inner, given], boxed: true, span };
  return { tag: 'view', expr: twice, pat: pats, span };
}
