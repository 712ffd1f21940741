import { freshName, type Name } from '../names/name.ts';
import type { Expr, Pat, PatternSynonym, SynType } from '../syntax/syntax.ts';
import { variablesIn } from '../syntax/variables.ts';
import { contextFromSyntax } from './contexts.ts';
import type { Checker } from './environment.ts';
import { demand, type Origin } from './expected.ts';
import { count } from './print.ts';
import { openKind } from './promotion.ts';
import { typeVariable, valueType } from './signatures.ts';
import { defaultKind } from './solver.ts';
import { bindAll, type Pred, substitute, type TyVar, type Type, view } from './type.ts';
import { want } from './wanted.ts';

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

/** What a signature says of a pattern: what must hold, and the types that the match does not hide. */
interface Declared {
  readonly vars: readonly TyVar[];
  readonly context: readonly Pred[];
  readonly args: readonly (Type | undefined)[];
  readonly result: Type;
}

/** What signatures say, for those that have been read. */
const read = new WeakMap<SynType<Name>, Declared>();

function declared(c: Checker, signature: SynType<Name>, count: number): Declared | undefined {
  const known = read.get(signature);
  if (known !== undefined) return known;
  let [body, context]: [SynType<Name>, readonly SynType<Name>[] | undefined] = [
    signature,
    undefined,
  ];
  const vars: TyVar[] = [];
  const written: SynType<Name>[] = [];
  while (body.tag !== 'fun' || written.length < count) {
    if (body.tag === 'paren') body = body.type;
    else if (body.tag === 'forall') {
      vars.push(...body.vars.map(v => typeVariable(c, v)));
      body = body.body;
    } else if (body.tag === 'qualified') {
      context ??= body.context;
      body = body.body;
    } else if (body.tag === 'fun') {
      written.push(body.arg);
      body = body.res;
    } else break;
  }
  if (written.length < count) return undefined;
  const told = new Set(variablesIn([body]).map(v => v.name));
  const types = written.map(type => valueType(c, type));
  const args = types.map((type, i) => {
    const hidden = variablesIn(written.slice(i, i + 1)).some(v => !told.has(v.name));
    return hidden || view(type).tag === 'forall' ? undefined : type;
  });
  const result = valueType(c, body);
  const preds = contextFromSyntax(c, context ?? []);
  if (c.extensions.has('PolyKinds')) for (const v of vars) openKind(v.kind);
  for (const v of vars) v.kind = defaultKind(v.kind);
  const found = { vars, context: preds, args, result };
  read.set(signature, found);
  return found;
}
/**
 * The pattern, once its arguments and the value have the types that the signature says; undefined
 * after a report.
 */
export function asDeclared(
  c: Checker,
  pat: ConPat,
  synonym: PatternSynonym<Name>,
  type: Type,
  why: Origin,
): ConPat | undefined {
  const { signature } = synonym;
  const says = signature && declared(c, signature, synonym.params.length);
  if (says === undefined) return pat;
  const { span } = pat;
  const by = bindAll(
    says.vars,
    says.vars.map(v => c.solver.fresh(v.kind)),
  );
  const errors = c.diagnostics.errorCount;
  demand(c, span, substitute(says.result, by), type, why);
  if (c.diagnostics.errorCount > errors) return undefined;
  for (const pred of says.context) {
    const { text } = pat.con.name;
    want(c, substitute(pred, by), { tag: 'syntax', what: `the pattern \`${text}\``, span });
  }
  const args = pat.args.map((arg, i): Pat<Name> => {
    const known = says.args[i];
    if (known === undefined) return arg;
    const name = freshName('value', 'x', arg.span);
    c.inPattern.set(name, { name, type: substitute(known, by) });
    return { tag: 'as', name: { name, span: arg.span }, pat: arg, span: arg.span };
  });
  return { ...pat, args };
}
