import { freshName, type Name } from '../names/name.ts';
import type { Span } from '../source/source.ts';
import type { DataDecl, FamilyDecl, FamilyEquation, Module, SynType } from '../syntax/syntax.ts';
import { variablesIn } from '../syntax/variables.ts';
import type { Checker } from './environment.ts';
import { agreeing, type Equation, type Family, overlapping, stuckFamily } from './families.ts';
import type { Instance } from './classes.ts';
import { arithmetic, inversion } from './arithmetic.ts';
import { Matching } from './matching.ts';
import { looseKind, openKind } from './promotion.ts';
import { count } from './print.ts';
import { kindAtUnknowns, ofKind, typeVariable } from './signatures.ts';
import { defaultKind, expand } from './solver.ts';
import {
  appType,
  boundTyVar,
  conType,
  errorType,
  funType,
  type Kind,
  kindOf,
  prune,
  splitFun,
  substitute,
  type TyCon,
  type Type,
  type TyVar,
  varType,
} from './type.ts';

/** Makes a type constructor a family, which has no equations yet. */
export function introduceFamily(c: Checker, decl: FamilyDecl<Name>, con: TyCon): void {
  const parent = decl.parent === undefined ? undefined : c.env.tyCon(decl.parent.name);
  decl.params.forEach((param, i) => {
    const [own, shared] = [con.params[i], parent?.params.find(p => isCalled(p, param.name.text))];
    if (own !== undefined && shared !== undefined) c.solver.unify(own.kind, shared.kind);
  });
  if (parent !== undefined) parent.families = [...parent.families, con];
  const closed = decl.equations !== undefined;
  const written = decl.params.length;
  if (!decl.data) addKindParameters(con);
  if (closed) (c.extensions.has('PolyKinds') ? openKind : looseKind)(con.kind);
  const injective = decl.injective.flatMap(({ name }) => {
    const index = decl.params.findIndex(param => param.name === name);
    return index < 0 ? [] : [index];
  });
  con.family = {
    ...{ con, arity: decl.data ? written : con.params.length, written },
    ...{ data: decl.data, closed, injective },
    ...{ equations: [], rules: [], fallback: undefined },
  };
  con.family.compute = arithmetic(c, con);
  con.family.invert = inversion(con);
}

/**
 * `type family Sing :: k -> Type` looks at `k`, which only what it is applied to can tell. It is taken
 * for a family with so many parameters that all variables of its kind are known.
 */
function addKindParameters(con: TyCon): void {
  const known = (v: TyVar): boolean => con.params.some(p => p === v || occursIn(p.kind, v));
  let rest = con.params.reduce<Kind | undefined>(
    kind => (kind === undefined ? undefined : splitFun(kind)?.res),
    con.kind,
  );
  while (rest !== undefined && !con.kindVars.every(known)) {
    const parts = splitFun(rest);
    if (parts !== undefined) {
      con.params = [...con.params, boundTyVar(freshName('tyvar', 'x'), parts.arg)];
    }
    rest = parts?.res;
  }
}

function isCalled(v: TyVar, text: string): boolean {
  return v.name.text === text;
}

/** Is the kind of the family known without its equations? */
export function saysItsKind(c: Checker, decl: FamilyDecl<Name>): boolean {
  const { name, params, kind, equations } = decl;
  if (equations === undefined || c.env.kindSignatures.has(name.name)) return true;
  return kind !== undefined && params.every(param => param.kind !== undefined);
}

/** Finds out from the equations of a closed family what its head does not say of its kind. */
export function kindsFromEquations(c: Checker, decl: FamilyDecl<Name>, con: TyCon): void {
  for (const { left, right } of decl.equations ?? []) {
    const { head, args } = spineOf(left);
    if (head.tag !== 'con' || head.name !== con.name) continue;
    if (args.length !== con.params.length) continue;
    for (const v of variablesIn([left])) typeVariable(c, { ...v, kind: undefined });
    let kind = con.kind;
    for (const arg of args) {
      ofKind(c, arg, splitFun(kind)?.arg ?? errorType);
      kind = splitFun(kind)?.res ?? kind;
    }
    ofKind(c, right, kind);
  }
}

/** The head of a type and its arguments. */
function spineOf(type: SynType<Name>): { head: SynType<Name>; args: SynType<Name>[] } {
  const args: SynType<Name>[] = [];
  let head = type;
  while (head.tag === 'app' || head.tag === 'paren') {
    if (head.tag === 'app') args.unshift(head.arg);
    head = head.tag === 'app' ? head.fun : head.type;
  }
  return { head, args };
}

/** The family at the head of a left side. RH0450: there is none. */
function familyAt(c: Checker, left: SynType<Name>, data: boolean) {
  const { head, args } = spineOf(left);
  const known = head.tag === 'con' && c.env.hasTyCon(head.name);
  const family = known ? c.env.tyCon(head.name).family : undefined;
  if (family !== undefined && family.data === data) return { family, args };
  const what = data ? 'data family' : 'type family';
  const text = head.tag === 'con' ? `\`${head.name.text}\`` : 'this';
  if (known) c.diagnostics.error('RH0450', `${text} is no ${what}`, left.span);
  return undefined;
}

/** The types that some syntax means where a family has its parameters, and what kind is left. */
function argumentTypes(
  c: Checker,
  { con }: Family,
  args: readonly SynType<Name>[],
): { types: readonly Type[]; rest: Kind } {
  let kind: Kind = kindAtUnknowns(c, con);
  const types = args.map((arg, i) => {
    const parts = splitFun(kind);
    const type = expand(ofKind(c, arg, parts?.arg ?? c.solver.fresh()));
    const param = con.params[i];
    kind = parts?.res ?? kindOf(con.type);
    if (param !== undefined) kind = substitute(kind, new Map([[param, type]]));
    return type;
  });
  return { types, rest: kind };
}

/** Makes the type of a data instance what its family is at some types. */
export function introduceInstance(c: Checker, decl: DataDecl<Name>, con: TyCon): void {
  const left = decl.instanceOf;
  const found = left === undefined ? undefined : familyAt(c, left, true);
  if (left === undefined || found === undefined) return;
  const { family, args } = found;
  const types = argumentTypes(c, family, args).types;
  const own = con.params.slice(0, decl.params.length);
  const vars = own.filter(v => types.some(type => occursIn(type, v)));
  onlyInKinds(
    con,
    own.filter(v => !vars.includes(v)),
  );
  const at = [...types];
  while (family.con.kindVars.length === 0 && endsWith(at, vars.at(-1))) {
    at.pop();
    vars.pop();
  }
  con.instanceVars = vars.length;
  con.instanceOf = { family: family.con, args: at };
  addEquation(c, family, { vars, args: at, right: conType(con, vars.map(varType)) }, left.span);
}

/** Variables that only kinds on the left side mention are no parameters of the type, but of its kind. */
function onlyInKinds(con: TyCon, vars: readonly TyVar[]): void {
  if (vars.length === 0) return;
  let result: Kind = con.kind;
  for (const _ of con.params) result = splitFun(result)?.res ?? result;
  con.params = con.params.filter(p => !vars.includes(p));
  con.kindVars = [...con.kindVars, ...vars];
  con.kind = funType(
    con.params.map(p => p.kind),
    result,
  );
}

/** Is the last of the types the variable, which does not occur in the others? */
function endsWith(types: readonly Type[], v: TyVar | undefined): boolean {
  const last = types.at(-1);
  if (last?.tag !== 'var' || last.var !== v) return false;
  return !types.slice(0, -1).some(type => occursIn(type, v));
}

function occursIn(type: Type, v: TyVar): boolean {
  const t = prune(type);
  if (t.tag === 'var') return t.var === v;
  if (t.tag === 'app') return occursIn(t.fun, v) || occursIn(t.arg, v);
  return t.tag === 'fun' && (occursIn(t.arg, v) || occursIn(t.res, v));
}

/** Adds an equation to a family. RH0451: it contradicts another one. */
function addEquation(c: Checker, family: Family, equation: Equation, span: Span): void {
  const other = family.closed ? undefined : family.equations.find(e => !agreeing(e, equation));
  if (other === undefined) family.equations.push(equation);
  else {
    const message = `this contradicts another equation of \`${family.con.name.text}\``;
    c.diagnostics.error('RH0451', message, span, {
      hints: ['both fit some types, and say different things about them'],
    });
  }
}

/** Reads the equations of a module. */
export function declareEquations(c: Checker, module: Module<Name>): void {
  for (const decl of module.families) {
    for (const each of decl.equations ?? []) {
      const read = readEquation(c, each);
      if (read === undefined) continue;
      if (read.family.con.name === decl.name.name) read.family.equations.push(read.equation);
      else notItsOwn(c, each, decl.name.name);
    }
  }
  for (const each of module.familyEquations) {
    const read = readEquation(c, each);
    if (read === undefined) continue;
    const { family, equation } = read;
    if (family.closed) notItsOwn(c, each, family.con.name);
    else if (each.fallback) family.fallback = equation;
    else addEquation(c, family, equation, each.span);
  }
}

/**
 * An equation that makes its arguments smaller comes to an end. RH0453: this one may not, and the
 * program does not say that it knows (UndecidableInstances).
 */
function ends(c: Checker, { args, right }: Equation, span: Span): boolean {
  if (c.extensions.has('UndecidableInstances')) return true;
  const endless = familiesIn(right).find(inner => {
    const grows = sum(inner.map(sizeOf)) >= sum(args.map(sizeOf));
    const nested = inner.some(arg => familiesIn(arg).length > 0);
    const more = variablesOf(inner).some(v => {
      return sum(inner.map(t => times(t, v))) > sum(args.map(t => times(t, v)));
    });
    return grows || nested || more;
  });
  if (endless === undefined) return true;
  const message = 'this equation may have no end: the arguments on the right are not smaller';
  c.diagnostics.error('RH0453', message, span, {
    hints: ['write {-# LANGUAGE UndecidableInstances #-} if you know that it has one'],
  });
  return false;
}

/** The arguments of each family in a type. */
function familiesIn(type: Type): (readonly Type[])[] {
  const t = prune(type);
  const own = stuckFamily(t)?.args;
  const inner = partsOfType(t).flatMap(familiesIn);
  return own === undefined ? inner : [own, ...inner];
}

function partsOfType(t: Type): readonly Type[] {
  if (t.tag === 'app') return [t.fun, t.arg];
  return t.tag === 'fun' ? [t.arg, t.res] : [];
}

/** How many constructors and variables a type has. */
function sizeOf(type: Type): number {
  const t = prune(type);
  return t.tag === 'app' || t.tag === 'fun' ? sum(partsOfType(t).map(sizeOf)) : 1;
}

function times(type: Type, v: TyVar): number {
  const t = prune(type);
  if (t.tag === 'var') return t.var === v ? 1 : 0;
  return sum(partsOfType(t).map(part => times(part, v)));
}

function sum(all: readonly number[]): number {
  return all.reduce((a, b) => a + b, 0);
}

/** RH0450: the equation is in the wrong place. */
function notItsOwn(c: Checker, each: FamilyEquation<Name>, name: Name): void {
  const message = `the equations of \`${name.text}\` are all under its own \`where\``;
  c.diagnostics.error('RH0450', message, each.left.span);
}

function readEquation(
  c: Checker,
  { left, right }: FamilyEquation<Name>,
): { family: Family; equation: Equation } | undefined {
  const found = familyAt(c, left, false);
  if (found === undefined) return undefined;
  const { family, args } = found;
  if (args.length !== family.written) {
    const { text } = family.con.name;
    const wanted = count(family.written, 'argument');
    const message = `\`${text}\` needs ${wanted} and has ${args.length}`;
    c.diagnostics.error('RH0402', message, left.span);
    return undefined;
  }
  const vars = variablesIn([left]).map(v => typeVariable(c, { ...v, kind: undefined }));
  const { types, body } = c.solver.nested(() => {
    const { types, rest } = argumentTypes(c, family, args);
    const body = expand(ofKind(c, right, rest));
    const more = family.con.params.slice(types.length).map((p, i) => {
      return varType(boundTyVar(p.name, argumentKind(rest, i)));
    });
    return { types: [...types, ...more], body: more.reduce(appType, body) };
  });
  const added = types.slice(args.length).flatMap(t => (t.tag === 'var' ? [t.var] : []));
  if (types.some(type => familiesIn(type).length > 0)) {
    const message = 'a type family in the arguments of an equation';
    c.diagnostics.error('RH0451', message, left.span, {
      hints: ['equations look at types, and a family may stand for any type'],
    });
  }
  for (const v of [...vars, ...added]) {
    openKind(v.kind);
    v.kind = defaultKind(v.kind);
  }
  const unnamed = c.solver.quantify(types);
  const equation = { vars: [...vars, ...added, ...unnamed], args: types, right: body };
  return ends(c, equation, left.span) ? { family, equation } : undefined;
}

/** What kind the argument after so many others has. */
function argumentKind(kind: Kind, index: number): Kind {
  const parts = splitFun(kind);
  if (parts === undefined) return errorType;
  return index === 0 ? parts.arg : argumentKind(parts.res, index - 1);
}

/** An instance that says nothing of a family of its class gets what the class says. */
export function completeFamilies(c: Checker, { class: cls, types, span }: Instance): void {
  for (const { family } of cls.tyCon.families) {
    if (family?.fallback === undefined) continue;
    const { params } = family.con;
    const at = params.map((p): Type => {
      const index = cls.tyCon.params.findIndex(q => q.name.text === p.name.text);
      const fresh = boundTyVar(freshName('tyvar', p.name.text), p.kind);
      return types[index] ?? varType(fresh);
    });
    const known = family.equations.some(each => overlapping(each, at));
    const by = new Matching(family.fallback.vars);
    if (known || by.all(family.fallback.args, at) !== 'yes') continue;
    const vars = variablesOf(at);
    const right = substitute(family.fallback.right, by.found);
    addEquation(c, family, { vars, args: at, right }, span);
  }
}

/** The type variables in some types, each once. */
function variablesOf(types: readonly Type[]): TyVar[] {
  const found = new Set<TyVar>();
  const visit = (type: Type): void => {
    const t = prune(type);
    if (t.tag === 'var') found.add(t.var);
    else if (t.tag === 'app') [t.fun, t.arg].forEach(visit);
    else if (t.tag === 'fun') [t.arg, t.res].forEach(visit);
  };
  types.forEach(visit);
  return [...found];
}
