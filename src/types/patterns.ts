import type { Name } from '../names/name.ts';
import { InternalError } from '../source/diagnostics.ts';
import type { Located, Pat } from '../syntax/syntax.ts';
import { listTyCon, tupleDataCon, unboxedTupleDataCon } from './builtin.ts';
import type { Checker } from './environment.ts';
import { demand, type Origin } from './expected.ts';
import { libraryType } from './literals.ts';
import { count } from './print.ts';
import { valueType } from './signatures.ts';
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
import { checking } from './expected.ts';
import { checkExpr } from './expressions.ts';
import { boolType } from '../names/builtin.ts';
import { freshName, globalName } from '../names/name.ts';
import type { Span } from '../source/source.ts';
import { plainTyped } from './lets.ts';
import { libraryOperator, negateName } from './library.ts';
import { isMatched } from './literal-types.ts';
import { fixedType, literalAt } from './numbers.ts';
import { funType } from './type.ts';
import type { TExpr } from './typed.ts';
import { isQuantified, looksInside, patternAtInstance } from './ranks.ts';
import { readingHoles } from './holes.ts';
import { castPattern, openConstructor, typesInOrder } from './opening.ts';
import { ofKind } from './signatures.ts';
import { kindOf } from './type.ts';
import { asDeclared, expandSynonym } from './pattern-synonyms.ts';
import { isKnownByKind } from './families.ts';
import { seenErrorCall } from './callers.ts';

/**
 * Checks that a pattern can match values of `type`, and gives its variables their types. Patterns
 * are always checked: the type of what they match is known, if only as a meta.
 */
export function checkPattern(c: Checker, pat: Pat<Name>, type: Type, why: Origin): TPat {
  if (pat.tag === 'con') {
    const synonym = c.env.patternSynonym(pat.con.name);
    const meaning = synonym && expandSynonym(c, pat, synonym);
    if (synonym?.signature !== undefined && meaning !== undefined) {
      if (isQuantified(type)) return patternAtInstance(c, pat, type, why);
      if (c.refined.length > 0 && refined(type) !== undefined)
        return castPattern(c, pat, type, why);
      const typed = asDeclared(c, pat, synonym, type, why);
      if (typed !== undefined) {
        return checkPattern(c, expandSynonym(c, typed, synonym) ?? pat, type, why);
      }
    } else if (meaning !== undefined) return checkPattern(c, meaning, type, why);
    if (synonym !== undefined) {
      for (const arg of pat.args) checkPattern(c, arg, errorType, why);
      return { tag: 'wildcard', type };
    }
  }
  const seen = seenErrorCall(c, pat);
  if (seen !== pat) return checkPattern(c, seen, type, why);
  if (looksInside(pat) && isQuantified(type)) return patternAtInstance(c, pat, type, why);
  const inside = pat.tag === 'lit' || looksInside(pat);
  if (c.refined.length > 0 && inside && refined(type) !== undefined) {
    return castPattern(c, pat, type, why);
  }
  if (inside && isKnownByKind(type)) return castPattern(c, pat, type, why);
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
    case 'lit':
      return literalPattern(c, pat, type, why);
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
      const hidden = con.fields.length - fieldCount(con);
      const args = con.fields.slice(hidden).map((_, i): Pat<Name> => {
        const label = con.labels[hidden + i];
        const wildcard = { tag: 'wildcard', span: pat.span } as const;
        return (label === undefined ? undefined : fields.get(label)) ?? wildcard;
      });
      return constructorPattern(c, { tag: 'con', con: pat.con, args, span: pat.span }, type, why);
    }
    case 'annotated': {
      const written = readingHoles(c, () => valueType(c, pat.type));
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
  const inside = c.inPattern.get(at.name);
  if (inside !== undefined) {
    demand(c, at.span, inside.type, type, why);
    return inside;
  }
  const known = c.env.values.get(at.name);
  if (known !== undefined) {
    demand(c, at.span, known.type, type, why);
    return known;
  }
  const v: Var = { name: at.name, type };
  c.env.values.set(at.name, v);
  return v;
}

type LitPat = Extract<Pat<Name>, { tag: 'lit' }>;

function literalPattern(c: Checker, pat: LitPat, type: Type, why: Origin): TPat {
  const { literal, negative, span } = pat;
  const fixed = fixedType(c, literal, span);
  if (fixed !== undefined) {
    demand(c, span, fixed, type, why);
    return { tag: 'lit', literal, negative, type: fixed };
  }
  if (isMatched(literal, negative, type)) return { tag: 'lit', literal, negative, type };
  const bool = libraryType(c, boolType, span);
  const equal = libraryOperator(c, equalName, span, funType([type, type], bool));
  const number = literalAt(c, literal, type, span);
  const negate = (arg: TExpr): TExpr => {
    const fun = libraryOperator(c, negateName, span, funType([type], type));
    return { tag: 'app', fun, arg };
  };
  const value = negative ? negate(number) : number;
  return {
    tag: 'lit',
    literal,
    negative,
    type,
    general: comparison(equal, value, type, bool, span),
  };
}

/** The view pattern `((\\x -> x == value) -> True)`. */
function comparison(equal: TExpr, value: TExpr, type: Type, bool: Type, span: Span): TPat {
  const x: Var = { name: freshName('value', 'x'), type };
  const half: TExpr = { tag: 'app', fun: equal, arg: { tag: 'var', var: x, types: [] } };
  const match = plainTyped({ tag: 'app', fun: half, arg: value }, bool, span);
  const fun: TExpr = {
    tag: 'lambda',
    match: { ...match, params: [{ tag: 'var', var: x }] },
  };
  const con = splitCon(bool)?.con.cons[1];
  if (con === undefined) return { tag: 'wildcard', type };
  return { tag: 'view', fun, pat: { tag: 'con', con, types: [], args: [] }, type };
}

const equalName = globalName('GHC.Classes', 'value', '==');
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
/** How many fields of a constructor the program sees: those that hold dictionaries are hidden. */
export function fieldCount({ fields, context = [] }: DataCon): number {
  return fields.length - context.length;
}
type ConPat = Extract<Pat<Name>, { tag: 'con' }>;

function constructorPattern(c: Checker, pat: ConPat, type: Type, why: Origin): TPat {
  const con = c.env.dataCon(pat.con.name);
  const types = con.univ.map(v => c.solver.fresh(v.kind));
  demand(c, pat.span, conType(con.tyCon, types), type, why);
  const opened = openConstructor(c, con, types, pat.con.span);
  typesOfPattern(c, pat, typesInOrder(con, types, opened.hidden));
  let rest = opened.type;
  if (pat.args.length !== fieldCount(con)) wrongFieldCount(c, con, pat);
  const args = pat.args.map((arg, index) => {
    const parts = index < fieldCount(con) ? splitFun(rest) : undefined;
    rest = parts?.res ?? rest;
    const origin: Origin = { tag: 'field', con, index, span: pat.con.span };
    return checkPattern(c, arg, parts?.arg ?? errorType, origin);
  });
  const dicts = opened.dicts.map((v): TPat => ({ tag: 'var', var: v }));
  return { tag: 'con', con, types, args: [...dicts, ...args] };
}

function wrongFieldCount(c: Checker, con: DataCon, pat: ConPat): void {
  const takes = count(fieldCount(con), 'argument');
  const message = `the constructor \`${con.name.text}\` has ${takes}, but this pattern has ${pat.args.length}`;
  const more = con.name.span === undefined ? [] : [{ span: con.name.span, text: 'defined here' }];
  c.diagnostics.error('RH0418', message, pat.span, { more });
}
/** `C @type …`: each type is what a variable of the constructor stands for. RH0418: there are too many. */
function typesOfPattern(c: Checker, pat: ConPat, types: readonly Type[]): void {
  pat.types?.forEach((written, i) => {
    const type = types[i];
    if (type === undefined) {
      const has = count(types.length, 'type variable');
      const message = `the constructor \`${pat.con.name.text}\` has ${has}, but this is one more type`;
      c.diagnostics.error('RH0418', message, written.span);
      return;
    }
    if (written.tag === 'wildcard') return;
    const own = ofKind(c, written, kindOf(type));
    demand(c, written.span, own, type, { tag: 'annotation', span: written.span });
  });
}
