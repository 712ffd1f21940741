import { freshName, globalName, type Name } from '../names/name.ts';
import { invariant } from '../source/diagnostics.ts';
import type { Span } from '../source/source.ts';
import type { Expr } from '../syntax/syntax.ts';
import { inferConstructor } from './application.ts';
import { isLifted } from './builtin.ts';
import type { Checker } from './environment.ts';
import { checking, type Expected, meetNow, type Origin } from './expected.ts';
import { checkExpr } from './expressions.ts';
import { letExpr, plainTyped } from './lets.ts';
import { fieldCount } from './patterns.ts';
import { anyOfKind } from './solver.ts';
import {
  bindAll,
  boundTyVar,
  conType,
  type DataCon,
  errorType,
  forallType,
  funType,
  sameType,
  splitForall,
  splitFun,
  substitute,
  type TyCon,
  type Type,
  type TyVar,
  type Var,
  varType,
} from './type.ts';
import type { TExpr, TGroup, TMatch, TPat } from './typed.ts';
import { typeFromSyntax } from './signatures.ts';
import { splitCon } from './type.ts';

const recSelError = globalName('GHC.Err', 'value', 'recSelError');
const recConError = globalName('GHC.Err', 'value', 'recConError');
const patError = globalName('GHC.Err', 'value', 'patError');

/**
 * The functions that take fields out, for the types of a module; puts their variables into the
 * environment. Reports RH0424: the same field with different types.
 */
export function selectors(c: Checker, tyCons: readonly TyCon[]): TGroup[] {
  return tyCons.flatMap(tyCon => {
    const labels = new Set(tyCon.cons.flatMap(con => con.labels));
    const written = [...labels].filter(label => label.module !== undefined);
    return written.flatMap(label => selector(c, tyCon, label));
  });
}

/** The constructors of a type that have all these fields. */
function having(tyCon: TyCon, labels: readonly Name[]): DataCon[] {
  return tyCon.cons.filter(con => labels.every(label => con.labels.includes(label)));
}

/** The type of a field, over the variables of its type constructor; with synonyms if `written`. */
function fieldType(con: DataCon, label: Name, written = false): Type {
  const index = con.labels.indexOf(label);
  if (!written || con.written === undefined) return con.fields[index] ?? errorType;
  let rest = splitForall(con.written).body;
  const hidden = con.fields.length - fieldCount(con);
  for (let i = hidden; i < index; i++) rest = splitFun(rest)?.res ?? rest;
  return splitFun(rest)?.arg ?? errorType;
}
function selector(c: Checker, tyCon: TyCon, label: Name): TGroup[] {
  const cons = having(tyCon, [label]);
  const [first, ...others] = cons;
  const { span } = label;
  invariant(first !== undefined && span !== undefined, 'a field is declared in a constructor');
  for (const con of others) checkSameField(c, label, first, con, span);
  const made = selectorTypes(first);
  if (!coversField(made, fieldType(first, label))) return [];
  const vars = made.vars.map(v => boundTyVar(freshName('tyvar', v.name.text), v.kind));
  const by = bindAll(made.vars, vars.map(varType));
  const types = made.args.map(arg => substitute(arg, by));
  const result = substitute(fieldType(first, label), by);
  const equation = (pat: TPat, body: TExpr): TMatch => {
    return { ...plainTyped(body, result, span), params: [pat] };
  };
  const matches = cons.map(con => {
    const field: Var = { name: freshName('value', label.text), type: result };
    const { pat } = patternOf(con, types, [label], () => field);
    return equation(pat, { tag: 'var', var: field, types: [] });
  });
  if (cons.length < tyCon.cons.length) {
    matches.push(
      equation(
        { tag: 'wildcard', type: conType(tyCon, types) },
        failure(recSelError, undefined, label.label, result),
      ),
    );
  }
  const v = declareSelector(c, label, first, made);
  const bind = { tag: 'function', var: v, tyVars: vars, arity: 1, matches, span } as const;
  return [{ recursive: false, binds: [bind] }];
}

/** The variable of a selector: `label :: forall vars. T args -> field`. */
function declareSelector(c: Checker, label: Name, con: DataCon, made: Made): Var {
  const whole = conType(con.tyCon, made.args);
  const over = (field: Type): Type => forallType(made.vars, funType([whole], field));
  const v: Var = {
    name: label,
    type: over(fieldType(con, label)),
    written: over(fieldType(con, label, true)),
  };
  c.env.values.set(label, v);
  return v;
}

/** What a constructor makes: its type constructor's arguments, and the variables in them. */
interface Made {
  readonly vars: readonly TyVar[];
  readonly args: readonly Type[];
}

/** With the equalities of a constructor in their places; a hidden type that none mentions is not there. */
function selectorTypes({ tyCon, exis, equalities = [] }: DataCon): Made {
  const known = new Map(equalities.map(({ var: v, type }) => [v, type]));
  const args = tyCon.params.map(v => known.get(v) ?? varType(v));
  const mentioned = new Set(args.flatMap(variablesIn));
  const vars = [...tyCon.params, ...exis].filter(v => mentioned.has(v));
  return { vars, args };
}

/** Can the field's type be said by somebody who only knows the type of the whole? */
function coversField(made: Made, field: Type): boolean {
  return variablesIn(field).every(v => made.vars.includes(v));
}

function failure(fun: Name, span: Span | undefined, text: string, type: Type): TExpr {
  return { tag: 'failure', function: fun, span, text, type };
}
/** A field has the same type in all constructors of its type (Haskell 2010, §4.2.1). */
function checkSameField(c: Checker, label: Name, a: DataCon, b: DataCon, span: Span): void {
  if (sameType(fieldType(a, label), fieldType(b, label))) return;
  const places = [a, b].flatMap(({ name }) => name.span ?? []);
  c.diagnostics.error('RH0424', `the field \`${label.text}\` has two different types`, span, {
    more: places.map(place => ({ span: place, text: 'in this constructor' })),
  });
}

/** A pattern for a constructor, with variables for the fields that are wanted. */
function patternOf(
  con: DataCon,
  types: readonly Type[],
  wanted: readonly Name[],
  variable: (label: Name | undefined, index: number) => Var,
): { readonly pat: TPat; readonly vars: ReadonlyMap<Name, Var> } {
  const by = bindAll(con.univ, types);
  const vars = new Map<Name, Var>();
  const args = con.fields.map((field, i): TPat => {
    const label = con.labels[i];
    if (label === undefined || !wanted.includes(label)) {
      return { tag: 'wildcard', type: substitute(field, by) };
    }
    const v = variable(label, i);
    vars.set(label, v);
    return { tag: 'var', var: v };
  });
  return { pat: { tag: 'con', con, types, args }, vars };
}

type Construction = Extract<Expr<Name>, { tag: 'recordCon' }>;

/** `C { x = e, … }`: the constructor with its fields in order. RH0425: a strict field is missing. */
export function checkConstruction(c: Checker, e: Construction, expected: Expected): TExpr {
  const con = c.env.dataCon(e.con.name);
  const head = inferConstructor(c, con, e.con.span);
  const params: Type[] = [];
  let rest = head.type;
  for (let i = 0; i < fieldCount(con); i++) {
    const parts = splitFun(rest);
    params.push(parts?.arg ?? errorType);
    rest = parts?.res ?? errorType;
  }
  const complain = meetNow(c, e, rest, expected);
  const values = new Map(e.fields.fields.map(f => [f.name.name, f.value]));
  const hidden = con.fields.length - fieldCount(con);
  const args = params.map((type, i) => {
    const index = hidden + i;
    const label = con.labels[index];
    const value = label === undefined ? undefined : values.get(label);
    if (value === undefined) return missingField(c, e, con, index, type);
    const why: Origin = { tag: 'field', con, index, span: e.con.span };
    return checkExpr(c, value, checking(type, why));
  });
  complain?.();
  return args.reduce<TExpr>((fun, arg) => ({ tag: 'app', fun, arg }), head.expr);
}
function missingField(c: Checker, e: Construction, con: DataCon, i: number, type: Type): TExpr {
  const label = con.labels[i];
  const field = con.fields[i];
  const lazy = con.strict[i] !== true && field !== undefined && isLifted(field);
  if (!lazy) {
    const name = label === undefined ? 'a strict field' : `the strict field \`${label.text}\``;
    c.diagnostics.error('RH0425', `${name} of \`${con.name.text}\` is missing`, e.span, {
      more: label?.span === undefined ? [] : [{ span: label.span, text: 'declared here' }],
    });
  }
  return failure(recConError, e.span, label?.label ?? '', type);
}

type Update = Extract<Expr<Name>, { tag: 'recordUpdate' }>;

/** `e { x = v, … }`. RH0426: no constructor has all the fields. */
export function checkUpdate(c: Checker, e: Update, expected: Expected): TExpr {
  const { others = [] } = e;
  if (others.length > 0) {
    const chosen = updateByType(c, e, expected);
    return chosen === undefined ? noUpdate(e, expected) : checkUpdate(c, chosen, expected);
  }
  const labels = e.fields.fields.map(f => f.name.name);
  const [label] = labels;
  invariant(label !== undefined, 'an update names a field');
  const tyCon = c.env.fieldOwner(label);
  const cons = having(tyCon, labels);
  const [first] = cons;
  if (first === undefined) return noConstructor(c, e, labels, expected);
  const hidden = hiddenFields(c, e, cons);
  const kept = keptVariables(cons, labels);
  const before = tyCon.params.map(v => c.solver.fresh(v.kind));
  const after = tyCon.params.map((v, i) => {
    return kept.has(v) ? (before[i] ?? errorType) : c.solver.fresh(v.kind);
  });
  const complain = meetNow(c, e, conType(tyCon, after), expected);
  const text = `a value with the field \`${label.text}\` is a \`${tyCon.name.text}\``;
  const old = conType(tyCon, before);
  const scrutinee = checkExpr(c, e.expr, checking(old, { tag: 'plain', text }));
  const by = bindAll(tyCon.params, after);
  const given = e.fields.fields.map(({ name, value }) => {
    const declared = substitute(fieldType(first, name.name, true), by);
    const type = hidden.has(name.name) ? errorType : declared;
    const index = first.labels.indexOf(name.name);
    const why: Origin = { tag: 'field', con: first, index, span: name.span };
    invariant(value !== undefined, 'renaming has expanded puns');
    const v: Var = { name: freshName('value', name.name.text), type };
    return { label: name.name, var: v, value: checkExpr(c, value, checking(type, why)) };
  });
  complain?.();
  const result = conType(tyCon, after);
  const news = new Map(given.map(g => [g.label, g.var]));
  const alts = cons.map(con => copyWith(con, { before, after, result, span: e.span }, news));
  if (cons.length < tyCon.cons.length) {
    const body = failure(patError, e.span, 'record update', result);
    alts.push({ ...plainTyped(body, result, e.span), params: [{ tag: 'wildcard', type: old }] });
  }
  const { span } = e;
  const types = { scrutineeType: old, type: result };
  const whole: TExpr = { tag: 'case', scrutinee, alts, ...types, span };
  return given.reduceRight<TExpr>(
    (body, g) => letExpr(g.var, { tyVars: [] }, plainTyped(g.value, g.var.type, span), body),
    whole,
  );
}
/** The variables that fields mention which are not given anew. */
function keptVariables(cons: readonly DataCon[], labels: readonly Name[]): ReadonlySet<TyVar> {
  const kept = new Set<TyVar>();
  for (const con of cons) {
    con.fields.forEach((field, i) => {
      const label = con.labels[i];
      if (label !== undefined && labels.includes(label)) return;
      for (const v of variablesIn(field)) kept.add(v);
    });
  }
  return kept;
}

function variablesIn(type: Type): TyVar[] {
  switch (type.tag) {
    case 'var':
      return [type.var];
    case 'app':
      return [...variablesIn(type.fun), ...variablesIn(type.arg)];
    case 'fun':
      return [...variablesIn(type.arg), ...variablesIn(type.res)];
    case 'forall':
      return variablesIn(type.body).filter(v => !type.vars.includes(v));
    case 'con':
    case 'meta':
      return [];
  }
}
interface UpdateTypes {
  readonly before: readonly Type[];
  readonly after: readonly Type[];
  readonly result: Type;
  readonly span: Span;
}

/** `C old … -> C new …`: the alternative of an update for one constructor. */
function copyWith(con: DataCon, at: UpdateTypes, news: ReadonlyMap<Name, Var>): TMatch {
  const hidden = con.exis.map(v => anyOfKind(v.kind));
  const by = bindAll([...con.univ, ...con.exis], [...at.before, ...hidden]);
  const vars = con.fields.map((field, i): Var => {
    const label = con.labels[i];
    const given = label === undefined ? undefined : news.get(label);
    const text = label?.text ?? 'p';
    return given ?? { name: freshName('value', text), type: substitute(field, by) };
  });
  const given = new Set(news.values());
  const args = vars.map((v, i): TPat => {
    const field = con.fields[i] ?? errorType;
    return given.has(v) ? { tag: 'wildcard', type: substitute(field, by) } : { tag: 'var', var: v };
  });
  const pat: TPat = { tag: 'con', con, types: at.before, args };
  const head: TExpr = { tag: 'con', con, types: [...at.after, ...hidden] };
  const body = vars.reduce<TExpr>((fun, v) => {
    return { tag: 'app', fun, arg: { tag: 'var', var: v, types: [] } };
  }, head);
  return { ...plainTyped(body, at.result, at.span), params: [pat] };
}

/** A field whose type a constructor hides cannot be given anew: nobody knows the type. RH0431. */
function hiddenFields(c: Checker, e: Update, cons: readonly DataCon[]): ReadonlySet<Name> {
  const found = new Set<Name>();
  for (const { name } of e.fields.fields) {
    const hidden = cons.some(con => {
      return variablesIn(fieldType(con, name.name)).some(v => con.exis.includes(v));
    });
    if (!hidden) continue;
    found.add(name.name);
    const message = `the field \`${name.name.text}\` has a hidden type and cannot be given anew`;
    c.diagnostics.error('RH0431', message, name.span);
  }
  return found;
}

function noConstructor(c: Checker, e: Update, labels: readonly Name[], expected: Expected): TExpr {
  const list = labels.map(({ text }) => `\`${text}\``).join(', ');
  c.diagnostics.error('RH0426', `no constructor has all these fields: ${list}`, e.span);
  return noUpdate(e, expected);
}

/** What stands for an update about which an error was reported. */
function noUpdate(e: Update, expected: Expected): TExpr {
  if (expected.tag === 'infer') expected.type = errorType;
  return failure(patError, e.span, 'record update', errorType);
}
/** Of several updates, that of the type that is expected, or that `e` is annotated with. RH0305. */
function updateByType(c: Checker, e: Update, expected: Expected): Update | undefined {
  const { others = [], ...rest } = e;
  const all = [e.fields, ...others];
  const wanted = expected.tag === 'check' ? splitCon(expected.type)?.con : undefined;
  const known = wanted ?? typeOfUpdated(c, e.expr);
  const found = all.find(({ fields: [field] }) => {
    return field !== undefined && c.env.fieldOwner(field.name.name) === known;
  });
  if (found === undefined && known === undefined) {
    const hints = ['say which: `(record :: Type) { … }`'];
    c.diagnostics.error('RH0305', 'several types have all of these fields', e.span, { hints });
    return undefined;
  }
  return { ...rest, fields: found ?? e.fields };
}

/** What the program says itself of the type of what is updated. */
function typeOfUpdated(c: Checker, e: Expr<Name>): TyCon | undefined {
  if (e.tag === 'paren') return typeOfUpdated(c, e.expr);
  if (e.tag !== 'annotated') return undefined;
  return splitCon(splitForall(typeFromSyntax(c, e.type)).body)?.con;
}
