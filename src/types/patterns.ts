import type { Name } from '../names/name.ts';
import { InternalError } from '../source/diagnostics.ts';
import type { Located, Pat } from '../syntax/syntax.ts';
import { listTyCon, tupleDataCon, unboxedTupleDataCon } from './builtin.ts';
import type { Checker } from './environment.ts';
import { checking, demand, type Origin } from './expected.ts';
import { checkExpr } from './expressions.ts';
import { literalType } from './literals.ts';
import { count, valueType } from './signatures.ts';
import {
  conType,
  type DataCon,
  errorType,
  splitCon,
  splitFun,
  type Type,
  type Var,
} from './type.ts';
import type { TPat } from './typed.ts';
import { refined } from './type.ts';
import { isQuantified, looksInside, patternAtInstance } from './ranks.ts';
import { castPattern, openConstructor } from './refinement.ts';

/**
 * Checks that a pattern can match values of `type`, and gives its variables their types. Patterns
 * are always checked: the type of what they match is known, if only as a meta.
 */
export function checkPattern(c: Checker, pat: Pat<Name>, type: Type, why: Origin): TPat {
  if (looksInside(pat) && isQuantified(type)) return patternAtInstance(c, pat, type, why);
  const inside = pat.tag === 'lit' || looksInside(pat);
  if (c.refined.length > 0 && inside && refined(type) !== undefined) {
    return castPattern(c, pat, type, why);
  }
  switch (pat.tag) {
    case 'wildcard':
      return { tag: 'wildcard', type };
    case 'var':
      return { tag: 'var', var: bindVariable(c, pat, type, why) };
    case 'as': {
      const v = bindVariable(c, pat.name, type, why);
      return { tag: 'as', var: v, pat: checkPattern(c, pat.pat, type, why) };
    }
    case 'lazy':
    case 'bang':
      return { tag: pat.tag, pat: checkPattern(c, pat.pat, type, why) };
    case 'paren':
      return checkPattern(c, pat.pat, type, why);
    case 'lit': {
      const { literal, negative, span } = pat;
      const found = literalType(c, literal, span);
      demand(c, span, found, type, why);
      return { tag: 'lit', literal, negative, type: found };
    }
    case 'con':
      return constructorPattern(c, pat, type, why);
    case 'list': {
      const item = itemType(type) ?? c.solver.fresh();
      demand(c, pat.span, conType(listTyCon, [item]), type, why);
      const items = pat.items.map(p => checkPattern(c, p, item, why));
      return { tag: 'list', items, type: item };
    }
    case 'tuple':
      return tuplePattern(c, pat, type, why);
    case 'chain':
      throw new InternalError('renaming leaves no chains');
    case 'record': {
      const con = c.env.dataCon(pat.con.name);
      const fields = new Map(pat.fields.fields.map(f => [f.name.name, f.value]));
      const args = con.fields.map((_, i): Pat<Name> => {
        const label = con.labels[i];
        const wildcard = { tag: 'wildcard', span: pat.span } as const;
        return (label === undefined ? undefined : fields.get(label)) ?? wildcard;
      });
      return constructorPattern(c, { tag: 'con', con: pat.con, args, span: pat.span }, type, why);
    }
    case 'annotated': {
      const written = valueType(c, pat.type);
      demand(c, pat.span, written, type, why);
      return checkPattern(c, pat.pat, written, { tag: 'annotation', span: pat.type.span });
    }
    case 'view': {
      const result = c.solver.freshOpen();
      const text = 'a view pattern applies a function to the value that is matched';
      const wanted = checking({ tag: 'fun', arg: type, res: result }, { tag: 'plain', text });
      const fun = checkExpr(c, pat.expr, wanted);
      const origin: Origin = { tag: 'matched', span: pat.expr.span };
      return { tag: 'view', fun, pat: checkPattern(c, pat.pat, result, origin), type };
    }
  }
}

/** The variable of a pattern. Those of pattern bindings are in the environment already. */
function bindVariable(c: Checker, at: Located<Name>, type: Type, why: Origin): Var {
  const known = c.env.values.get(at.name);
  if (known !== undefined) {
    demand(c, at.span, known.type, type, why);
    return known;
  }
  const v: Var = { name: at.name, type };
  c.env.values.set(at.name, v);
  return v;
}

type TuplePat = Extract<Pat<Name>, { tag: 'tuple' }>;

function tuplePattern(c: Checker, pat: TuplePat, type: Type, why: Origin): TPat {
  const { items, boxed } = pat;
  const con = (boxed ? tupleDataCon(items.length) : unboxedTupleDataCon(items.length)).tyCon;
  const known = splitCon(type);
  const types =
    known?.con === con
      ? known.args
      : items.map(() => (boxed ? c.solver.fresh() : c.solver.freshOpen()));
  demand(c, pat.span, conType(con, types), type, why);
  const checked = items.map((p, i) => checkPattern(c, p, types[i] ?? errorType, why));
  return { tag: 'tuple', items: checked, types, boxed };
}

/** The type of the items, when the type is known to be a list. */
export function itemType(type: Type): Type | undefined {
  const list = splitCon(type);
  return list?.con === listTyCon ? list.args[0] : undefined;
}
type ConPat = Extract<Pat<Name>, { tag: 'con' }>;

function constructorPattern(c: Checker, pat: ConPat, type: Type, why: Origin): TPat {
  const con = c.env.dataCon(pat.con.name);
  const types = con.univ.map(v => c.solver.fresh(v.kind));
  demand(c, pat.span, conType(con.tyCon, types), type, why);
  let rest = openConstructor(c, con, types, pat.con.span).type;
  if (pat.args.length !== con.fields.length) wrongFieldCount(c, con, pat);
  const args = pat.args.map((arg, index) => {
    const parts = index < con.fields.length ? splitFun(rest) : undefined;
    rest = parts?.res ?? rest;
    const origin: Origin = { tag: 'field', con, index, span: pat.con.span };
    return checkPattern(c, arg, parts?.arg ?? errorType, origin);
  });
  return { tag: 'con', con, types, args };
}

function wrongFieldCount(c: Checker, con: DataCon, pat: ConPat): void {
  const takes = count(con.fields.length, 'argument');
  const message = `the constructor \`${con.name.text}\` has ${takes}, but this pattern has ${pat.args.length}`;
  const more = con.name.span === undefined ? [] : [{ span: con.name.span, text: 'defined here' }];
  c.diagnostics.error('RH0418', message, pat.span, { more });
}
