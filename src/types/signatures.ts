import type { Name } from '../names/name.ts';
import { InternalError } from '../source/diagnostics.ts';
import type { Span } from '../source/source.ts';
import type { SynType, TypeParam } from '../syntax/syntax.ts';
import { listTyCon, literalTyCon, tupleDataCon, unboxedTupleDataCon } from './builtin.ts';
import type { Checker } from './environment.ts';
import { count, TypePrinter } from './print.ts';
import { defaultKind, expand } from './solver.ts';
import {
  appType,
  bindAll,
  boundTyVar,
  errorType,
  forallType,
  funType,
  type Kind,
  kindOf,
  kindOfRep,
  liftedKind,
  type Pred,
  prune,
  runtimeRep,
  splitFun,
  substitute,
  type TyCon,
  type Type,
  type TyVar,
  varType,
} from './type.ts';
import { constraintTuple, isTuple } from './contexts.ts';
import { constraintKind } from './type.ts';
import { contextFromSyntax } from './contexts.ts';
import { unnamedHole } from './holes.ts';
import { openKind, promotedCon, withoutQuantifiers } from './promotion.ts';
import { onceType } from './type.ts';

/**
 * The type that a piece of syntax means. Reports RH0401 (kinds that do not fit), and gives
 * `errorType` then. Type variables must be in the environment.
 */
export function typeFromSyntax(c: Checker, syntax: SynType<Name>): Type {
  switch (syntax.tag) {
    case 'paren':
      return typeFromSyntax(c, syntax.type);
    case 'var': {
      const v = c.env.tyVars.get(syntax.name);
      return v === undefined ? boundByPattern(c, syntax.name) : varType(v);
    }
    case 'con':
    case 'app':
      return application(c, syntax);
    case 'fun': {
      const arg = valueType(c, syntax.arg);
      if (syntax.mult !== undefined) {
        const mult = syntax.mult.tag === 'literal' ? onceType : typeFromSyntax(c, syntax.mult);
        return { tag: 'fun', mult, arg, res: valueType(c, syntax.res) };
      }
      return { tag: 'fun', arg, res: valueType(c, syntax.res) };
    }
    case 'list':
      return appType(listTyCon.type, ofKind(c, syntax.item, liftedKind));
    case 'tuple': {
      const { boxed, items } = syntax;
      const types = items.map(item => (boxed ? ofKind(c, item, liftedKind) : valueType(c, item)));
      const con = boxed ? tupleDataCon(items.length) : unboxedTupleDataCon(items.length);
      return types.reduce(appType, con.tyCon.type);
    }
    case 'literal':
      return literalTyCon(syntax.value).type;
    case 'wildcard':
      if (c.partial.reading) return unnamedHole(c, syntax.span);
      return c.solver.fresh(c.solver.fresh());
    case 'kinded':
      return ofKind(c, syntax.type, kindFromSyntax(c, syntax.kind));
    case 'promotedItems':
    case 'chain':
      throw new InternalError('renaming leaves no chains');
    case 'promoted':
      return promotedCon(c.env.dataCon(syntax.name)).type;
    case 'forall': {
      const vars = syntax.vars.map(p => typeVariable(c, p));
      const { context, type } = qualifiedType(c, syntax.body);
      for (const v of vars) v.kind = defaultKind(v.kind);
      if (syntax.visible === true) return withArguments(vars, type);
      return forallType(vars, type, context);
    }
    case 'qualified': {
      const { context, type } = qualifiedType(c, syntax);
      return forallType([], type, context);
    }
  }
}

/** `forall k -> kind`, where a type is written for `k`. That the rest depends on it is not known here. */
export function withArguments(vars: readonly TyVar[], kind: Kind): Kind {
  const open = new Map(vars.map(v => [v, errorType] as const));
  return funType(
    vars.map(v => v.kind),
    substitute(kind, open),
  );
}

/**
 * A type variable that a type in a pattern brings into view (ScopedTypeVariables): it names whatever
 * type stands there.
 */
function boundByPattern(c: Checker, name: Name): Type {
  const known = c.env.patternTypes.get(name);
  const type = known ?? c.solver.fresh(c.solver.fresh());
  c.env.patternTypes.set(name, type);
  return type;
}

function application(c: Checker, syntax: SynType<Name>, partial = false): Type {
  const args: SynType<Name>[] = [];
  let head = syntax;
  while (head.tag === 'app' || head.tag === 'paren') {
    if (head.tag === 'app') args.unshift(head.arg);
    head = head.tag === 'app' ? head.fun : head.type;
  }
  if (head.tag !== 'con') return applyAll(c, syntax, typeFromSyntax(c, head), args);
  const con = c.env.tyCon(head.name);
  if (con.flavour === 'synonym' && args.length < con.arity && !partial) {
    const wanted = count(con.arity, 'argument');
    const message = `the synonym \`${con.name.text}\` needs ${wanted} and has ${args.length}`;
    c.diagnostics.error('RH0402', message, syntax.span, {
      hints: ['a synonym can only be used with all its arguments'],
    });
    return errorType;
  }
  return applyAll(c, syntax, con.type, args);
}
function applyAll(
  c: Checker,
  whole: SynType<Name>,
  head: Type,
  args: readonly SynType<Name>[],
): Type {
  let type = head;
  let kind = kindOfHead(c, head);
  for (const [i, arg] of args.entries()) {
    const parts = asFunction(c, kind);
    if (parts === undefined) {
      tooManyArguments(c, whole, head, i, args.length);
      return errorType;
    }
    const made = argument(c, head, arg, parts.arg);
    type = appType(type, made);
    const param = head.tag === 'con' ? head.con.params[i] : undefined;
    kind = param === undefined ? parts.res : substitute(parts.res, new Map([[param, made]]));
  }
  return type;
}

/**
 * An argument. That of a synonym may be a synonym without all of its arguments (LiberalTypeSynonyms):
 * the outer one is expanded first, and gives it the others.
 */
function argument(c: Checker, head: Type, syntax: SynType<Name>, kind: Kind): Type {
  const liberal = c.extensions.has('LiberalTypeSynonyms');
  const isNamed = syntax.tag === 'con' || syntax.tag === 'app' || syntax.tag === 'paren';
  if (!liberal || !isNamed || head.tag !== 'con' || head.con.flavour !== 'synonym') {
    return ofKind(c, syntax, kind);
  }
  const type = application(c, syntax, true);
  if (c.solver.unify(kindOf(type), kind) === undefined) return type;
  wrongKind(c, type, kind, syntax.span);
  return errorType;
}

/** The kind of what stands before arguments, where the variables of the kind are still to be found out. */
function kindOfHead(c: Checker, head: Type): Kind {
  if (head.tag !== 'con') return kindOf(head);
  const { kind, kindVars } = head.con;
  const unknown = kindVars.map(v => c.solver.fresh(v.kind));
  return substitute(kind, bindAll(kindVars, unknown));
}

/** The kind as one of functions; undefined when it takes no argument. */
function asFunction(c: Checker, of: Kind): { readonly arg: Kind; readonly res: Kind } | undefined {
  const kind = prune(of);
  if (kind === errorType) return { arg: errorType, res: errorType };
  if (kind.tag !== 'meta') return splitFun(kind);
  const parts = { arg: c.solver.fresh(), res: c.solver.fresh() };
  c.solver.unify(kind, { tag: 'fun', ...parts });
  return parts;
}

/** The kind of a type constructor, at unknown kinds. */
export function kindAtUnknowns(c: Checker, con: TyCon): Kind {
  return kindOfHead(c, con.type);
}

function tooManyArguments(
  c: Checker,
  whole: SynType<Name>,
  head: Type,
  takes: number,
  given: number,
): void {
  const name = new TypePrinter([head], { stringName: true }).print(head);
  const wanted = takes === 0 ? 'no arguments' : count(takes, 'argument');
  const message = `\`${name}\` takes ${wanted}, but is given ${given}`;
  c.diagnostics.error('RH0401', message, whole.span);
}

/** The type that some syntax means, which must have the given kind. */
export function ofKind(c: Checker, syntax: SynType<Name>, kind: Kind): Type {
  if (prune(kind) === constraintKind && isTuple(syntax)) {
    return constraintTuple(contextFromSyntax(c, [syntax]));
  }
  const type = typeFromSyntax(c, syntax);
  if (c.solver.unify(kindOf(type), kind) === undefined) return type;
  wrongKind(c, type, kind, syntax.span);
  return errorType;
}

/** The type of a value: of kind `Type`, or unlifted. */
export function valueType(c: Checker, syntax: SynType<Name>): Type {
  return ofKind(c, syntax, kindOfRep(c.solver.fresh(runtimeRep.type)));
}
export function wrongKind(c: Checker, type: Type, wanted: Kind, span: Span): void {
  const actual = defaultKind(kindOf(type));
  const expected = defaultKind(wanted);
  const printer = new TypePrinter([type, actual, expected], { stringName: true });
  const name = printer.print(type);
  const missing = arityOfKind(actual) - arityOfKind(expected);
  const kinds = `expected kind \`${printer.print(expected)}\`, but \`${name}\` has kind \`${printer.print(actual)}\``;
  const text = missing > 0 ? `\`${name}\` needs ${count(missing, 'more argument')} here` : kinds;
  c.diagnostics.error('RH0401', text, span, {
    text: `has kind \`${printer.print(actual)}\``,
    hints: unliftedHint(actual, expected),
  });
}

function arityOfKind(kind: Kind): number {
  const parts = splitFun(kind);
  return parts === undefined ? 0 : 1 + arityOfKind(parts.res);
}

function unliftedHint(actual: Kind, expected: Kind): string[] {
  const unlifted = prune(actual).tag === 'app' && actual !== liftedKind;
  if (!unlifted || expected !== liftedKind) return [];
  return ['types of unboxed values cannot be arguments of lists, tuples, or type variables'];
}

/** A type with its quantified variables, as a signature or an annotation gives it. */
export interface SignatureType {
  readonly vars: readonly TyVar[];
  readonly type: Type;
}

/**
 * The type that a signature means. Renaming has made its quantifier explicit: the variables of a
 * signature are quantified over in the order in which they occur (Haskell 2010, §4.4.1).
 */
export function signatureType(c: Checker, syntax: SynType<Name>): SignatureType {
  let body = syntax;
  while (body.tag === 'paren') body = body.type;
  const params = body.tag === 'forall' ? body.vars : [];
  const vars = params.map(p => typeVariable(c, p));
  const { context, type } = qualifiedType(c, body.tag === 'forall' ? body.body : body);
  if (c.extensions.has('PolyKinds')) for (const v of vars) openKind(v.kind);
  for (const v of vars) v.kind = defaultKind(v.kind);
  return { vars, type: forallType(vars, type, context) };
}

/** A type and the context before it. */
export function qualifiedType(
  c: Checker,
  syntax: SynType<Name>,
): { readonly context: readonly Pred[]; readonly type: Type } {
  if (syntax.tag === 'paren') return qualifiedType(c, syntax.type);
  if (syntax.tag === 'qualified') {
    const context = contextFromSyntax(c, syntax.context);
    const rest = qualifiedType(c, syntax.body);
    return { context: [...context, ...rest.context], type: rest.type };
  }
  return { context: [], type: valueType(c, syntax) };
}

/** A new type variable, of a kind to be found out, in the environment. */
export function typeVariable(c: Checker, p: TypeParam<Name>): TyVar {
  const kind = p.kind === undefined ? c.solver.fresh() : kindFromSyntax(c, p.kind);
  const v = boundTyVar(p.name, kind);
  if (p.inferred === true) v.inferred = true;
  c.env.tyVars.set(p.name, v);
  return v;
}

/** The kind that is written: a type that has the kind `Type` itself. */
export function kindFromSyntax(c: Checker, syntax: SynType<Name>): Kind {
  noKindVariables(c, syntax);
  const kind = expand(ofKind(c, syntax, liftedKind));
  if (kind.tag === 'forall') return withoutQuantifiers(kind);
  return kind;
}

/** RH0456: a variable in a kind, without PolyKinds. */
export function noKindVariables(c: Checker, syntax: SynType<Name>): void {
  const found = c.extensions.has('PolyKinds') ? undefined : firstVariable(syntax);
  if (found === undefined) return;
  c.diagnostics.error('RH0456', 'a variable in a kind', found.span, {
    hints: ['write {-# LANGUAGE PolyKinds #-} to allow it'],
  });
}

function firstVariable(t: SynType<Name>): SynType<Name> | undefined {
  switch (t.tag) {
    case 'var':
      return t;
    case 'app':
      return firstVariable(t.fun) ?? firstVariable(t.arg);
    case 'fun':
      return firstVariable(t.arg) ?? firstVariable(t.res);
    case 'tuple':
      return t.items.map(firstVariable).find(found => found !== undefined);
    case 'list':
      return firstVariable(t.item);
    case 'paren':
      return firstVariable(t.type);
    default:
      return undefined;
  }
}
