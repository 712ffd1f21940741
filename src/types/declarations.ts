import { components } from '../names/components.ts';
import type { Name } from '../names/name.ts';
import type { ConDecl, DataDecl, Module, SynonymDecl, SynType } from '../syntax/syntax.ts';
import { addDataCon, isUnboxedTuple } from './builtin.ts';
import { isEquality } from './builtin.ts';
import type { Equality, Substitution, TyVar } from './type.ts';
import { splitCon, substitute } from './type.ts';
import { zonk } from './solver.ts';
import { freshName } from '../names/name.ts';
import { letter } from './builtin.ts';
import type { Span } from '../source/source.ts';
import { typeFromSyntax } from './signatures.ts';
import { boundTyVar, splitFun } from './type.ts';
import { openKind } from './promotion.ts';
import { noKindVariables, wrongKind } from './signatures.ts';
import { kindFromSyntax } from './signatures.ts';
import type { FamilyDecl } from '../syntax/syntax.ts';
import { introduceFamily, introduceInstance, declareEquations } from './family-declarations.ts';
import { kindsFromEquations, saysItsKind } from './family-declarations.ts';
import { isUnboxedSum } from './builtin.ts';
import { type Checker, unsupported } from './environment.ts';
import { ofKind, typeVariable, valueType } from './signatures.ts';
import { defaultKind, expand } from './solver.ts';
import {
  conType,
  type DataCon,
  errorType,
  forallType,
  funType,
  type Kind,
  kindOfRep,
  liftedKind,
  prune,
  repOfKind,
  runtimeRep,
  TyCon,
  type Type,
  varType,
} from './type.ts';
import type { ClassDecl } from '../syntax/syntax.ts';
import { type ClassParts, readClass, makeClass } from './class-declarations.ts';
import { constraintTuple, contextFromSyntax, isContext } from './contexts.ts';
import { constraintKind } from './type.ts';

type TypeDecl =
  | { readonly tag: 'data'; readonly decl: DataDecl<Name>; readonly con: TyCon }
  | { readonly tag: 'class'; readonly decl: ClassDecl<Name>; readonly con: TyCon }
  | { readonly tag: 'family'; readonly decl: FamilyDecl<Name>; readonly con: TyCon }
  | { readonly tag: 'synonym'; readonly decl: SynonymDecl<Name>; readonly con: TyCon };

/**
 * Makes the type and data constructors of a module and puts them into the environment. Reports kinds
 * that do not fit (RH0401, RH0402) and synonyms that stand for themselves (RH0403).
 */
export function declareTypes(c: Checker, module: Module<Name>): TyCon[] {
  const decls = typeDecls(module);
  for (const synonym of module.patternSynonyms) {
    c.env.patternSynonyms.set(synonym.name.name, synonym);
  }
  for (const { name, kind } of module.kindSignatures) c.env.kindSignatures.set(name.name, kind);
  for (const { con } of decls) c.env.tyCons.set(con.name, con);
  for (const group of inDependencyOrder(c, decls)) checkGroup(c, group);
  declareEquations(c, module);
  for (const { name, roles } of module.roles) {
    const con = c.env.tyCons.get(name.name);
    if (con !== undefined) con.roles ??= roles;
  }
  return decls.map(d => d.con);
}

/** The declarations in the order of the source. */
function typeDecls(module: Module<Name>): TypeDecl[] {
  const data = module.data.map((decl): TypeDecl => {
    const con = new TyCon(decl.name.name, decl.newtype ? 'newtype' : 'data');
    return { tag: 'data', decl, con };
  });
  const synonyms = module.synonyms.map((decl): TypeDecl => {
    return { tag: 'synonym', decl, con: new TyCon(decl.name.name, 'synonym') };
  });
  const all = [...data, ...synonyms];
  for (const decl of module.classes) {
    all.push({ tag: 'class', decl, con: new TyCon(decl.name.name, 'class') });
  }
  for (const decl of module.families) {
    all.push({ tag: 'family', decl, con: new TyCon(decl.name.name, 'family') });
  }
  return all.sort((a, b) => a.decl.span.start - b.decl.span.start);
}

/** Declarations that mention each other stand together, after those that they depend on. */
function inDependencyOrder(c: Checker, decls: readonly TypeDecl[]): TypeDecl[][] {
  const index = new Map(decls.map((d, i) => [d.con.name, i]));
  decls.forEach((d, i) => {
    if (d.tag === 'data') for (const con of d.decl.constructors) index.set(con.name.name, i);
  });
  const uses = decls.map(d => {
    const types = [...typesOf(d), ...signaturesOf(c, d)];
    if (d.tag === 'family' && !saysItsKind(c, d.decl)) {
      for (const { left, right } of d.decl.equations ?? []) types.push(left, right);
    }
    return types.flatMap(mentionedCons);
  });
  const successors = (i: number): number[] =>
    (uses[i] ?? []).flatMap(name => index.get(name) ?? []);
  return components(decls.length, successors).map(g => g.flatMap(i => decls[i] ?? []));
}

/** The kind that is written for a type somewhere else. */
function signaturesOf(c: Checker, d: TypeDecl): SynType<Name>[] {
  const signature = c.env.kindSignatures.get(d.con.name);
  return signature === undefined ? [] : [signature];
}

/** The types as written in a declaration. */
function typesOf(d: TypeDecl): SynType<Name>[] {
  const kinds = d.decl.params.flatMap(p => p.kind ?? []);
  if (d.tag === 'synonym') return [d.decl.type, ...kinds];
  if (d.tag === 'class') {
    const signatures = [...d.decl.body.signatures, ...d.decl.defaults];
    return [...d.decl.context, ...kinds, ...signatures.map(signature => signature.type)];
  }
  if (d.tag === 'family') {
    const { span } = d.decl;
    const parent = d.decl.parent?.name;
    const kind = d.decl.kind === undefined ? [] : [d.decl.kind];
    return [
      ...kinds,
      ...kind,
      ...(parent === undefined ? [] : [{ tag: 'con', name: parent, span } as const]),
    ];
  }
  if (d.tag === 'data' && d.decl.instanceOf !== undefined) kinds.push(d.decl.instanceOf);
  const fields = d.decl.constructors.flatMap(con => [
    ...con.fields.map(f => f.type),
    ...con.context,
    ...(con.result === undefined ? [] : [con.result]),
  ]);
  return [...fields, ...kinds, ...(d.decl.kind === undefined ? [] : [d.decl.kind])];
}
function mentionedCons(type: SynType<Name>): Name[] {
  switch (type.tag) {
    case 'con':
      return [type.name];
    case 'promoted':
      return [type.name];
    case 'var':
    case 'literal':
    case 'wildcard':
    case 'promotedItems':
    case 'chain':
      return [];
    case 'kinded':
      return [...mentionedCons(type.type), ...mentionedCons(type.kind)];
    case 'app':
      return [...mentionedCons(type.fun), ...mentionedCons(type.arg)];
    case 'fun':
      return [...mentionedCons(type.arg), ...mentionedCons(type.res)];
    case 'tuple':
      return type.items.flatMap(mentionedCons);
    case 'list':
      return mentionedCons(type.item);
    case 'paren':
      return mentionedCons(type.type);
    case 'forall':
      return mentionedCons(type.body);
    case 'qualified':
      return [...type.context, type.body].flatMap(mentionedCons);
  }
}

function checkGroup(c: Checker, group: readonly TypeDecl[]): void {
  for (const d of group) introduce(c, d);
  const synonyms = group.flatMap(d => (d.tag === 'synonym' ? [d] : []));
  for (const [d] of synonymOrder(c, synonyms)) if (d !== undefined) checkSynonym(c, d);
  const data = group.flatMap(d => (d.tag === 'data' ? [d] : []));
  const fields = data.map(d => d.decl.constructors.map(con => fieldTypes(c, d.decl, con)));
  const classes = group.flatMap(d => (d.tag === 'class' ? [d] : []));
  const parts = classes.map((d): ClassParts => readClass(c, d.decl, d.con));
  for (const d of group) {
    if (d.tag === 'family' && !saysItsKind(c, d.decl)) kindsFromEquations(c, d.decl, d.con);
  }
  for (const d of group) if (d.tag === 'family') introduceFamily(c, d.decl, d.con);
  for (const d of data) introduceInstance(c, d.decl, d.con);
  for (const { con } of group) {
    if (c.extensions.has('PolyKinds')) {
      generaliseKinds(
        c,
        group.map(d => d.con),
      );
    }
    settleKinds(con);
  }
  data.forEach((d, i) => {
    addConstructors(c, d, fields[i] ?? []);
  });
  for (const part of parts) makeClass(c, part);
}

/** Gives a constructor its parameters, whose kinds are still to be found out. */
function introduce(c: Checker, d: TypeDecl): void {
  const result = resultKind(c, d);
  d.con.params = d.decl.params.map(p => typeVariable(c, p));
  if (d.tag === 'data' && d.decl.kind !== undefined) {
    const kind = withoutForalls(d.con, expand(typeFromSyntax(c, d.decl.kind)));
    d.con.params = [...d.con.params, ...furtherParameters(kind)];
    if (result !== liftedKind) c.solver.unify(result, endOf(kind));
  }
  d.con.kind = funType(
    d.con.params.map(p => p.kind),
    result,
  );
  const [signature] = signaturesOf(c, d);
  if (signature !== undefined) {
    const kind = kindWithVariables(c, d.con, signature);
    const open = d.tag === 'data' && d.decl.constructors.every(con => con.result !== undefined);
    if (open && d.decl.kind === undefined) addParameters(d.con, kind);
    if (c.solver.unify(d.con.kind, kind) !== undefined) {
      wrongKind(c, d.con.type, kind, d.decl.name.span);
    }
  } else if (c.extensions.has('PolyKinds') && isComplete(c, d)) generaliseKinds(c, [d.con]);
}

function resultKind(c: Checker, d: TypeDecl): Kind {
  if (d.tag === 'class') return constraintKind;
  if (d.tag === 'family') {
    if (d.decl.kind !== undefined) return kindFromSyntax(c, d.decl.kind);
    const open = d.decl.equations !== undefined || signaturesOf(c, d).length > 0;
    return open ? c.solver.fresh() : liftedKind;
  }
  if (d.tag !== 'data') return c.solver.fresh();
  const open = d.decl.newtype && c.extensions.has('UnliftedNewtypes');
  return open ? kindOfRep(c.solver.fresh(runtimeRep.type)) : liftedKind;
}

/** The kinds that nothing determines are `Type`. */
function settleKinds(con: TyCon): void {
  for (const p of con.params) p.kind = defaultKind(p.kind);
  con.kind = defaultKind(con.kind);
}
type SynonymOf = Extract<TypeDecl, { tag: 'synonym' }>;

/** Synonyms after those they use. One that uses itself is reported and means nothing. */
function synonymOrder(c: Checker, synonyms: readonly SynonymOf[]): SynonymOf[][] {
  const groups = inDependencyOrder(c, synonyms).map(g => g.filter(d => d.tag === 'synonym'));
  for (const group of groups) {
    const first = group[0];
    if (first === undefined) continue;
    const names = new Set(group.map(d => d.con.name));
    const cyclic = group.length > 1 || mentionedCons(first.decl.type).some(n => names.has(n));
    if (!cyclic) continue;
    const path = [...names, first.con.name].map(n => `\`${n.text}\``).join(' → ');
    c.diagnostics.error(
      'RH0403',
      `the type synonym ${path} stands for itself`,
      first.decl.name.span,
      {
        hints: ['a recursive type needs `data` or `newtype`'],
      },
    );
    for (const d of group) d.con.rhs = errorType;
  }
  return groups.filter(group => group.every(d => d.con.rhs === undefined));
}

function checkSynonym(c: Checker, d: SynonymOf): void {
  const result = d.con.params.reduce(kind => (kind.tag === 'fun' ? kind.res : kind), d.con.kind);
  if (isContext(c, d.decl.type)) {
    c.solver.unify(result, constraintKind);
    d.con.rhs = constraintTuple(contextFromSyntax(c, [d.decl.type]));
    return;
  }
  d.con.rhs = ofKind(c, d.decl.type, result);
}

/** The types of a constructor's fields, synonyms kept. */
function fieldTypes(c: Checker, decl: DataDecl<Name>, con: ConDecl<Name>): Type[] {
  if (con.style === 'record') {
    for (const { name } of con.fields) {
      if (name !== undefined) c.env.fields.set(name.name, c.env.tyCon(decl.name.name));
    }
  }
  for (const v of con.vars) typeVariable(c, v);
  contextFromSyntax(c, con.context);
  const { newtype } = decl;
  const kind = newtype ? kindOfValues(c, decl) : liftedKind;
  const types = con.fields.map(f => (newtype ? ofKind(c, f.type, kind) : fieldType(c, f.type)));
  if (con.result !== undefined) types.push(ofKind(c, con.result, kind));
  return types;
}

/** The kind of a newtype's values, which is the kind of what they hold. */
function kindOfValues(c: Checker, decl: DataDecl<Name>): Kind {
  const kind = endOf(c.env.tyCon(decl.name.name).kind);
  return repOfKind(kind) === undefined ? liftedKind : kind;
}

/** The kind of what a constructor of this kind makes, with all its arguments. */
function endOf(kind: Kind): Kind {
  const k = prune(kind);
  return k.tag === 'fun' ? endOf(k.res) : k;
}

/** The type of one value that a constructor holds. */
function fieldType(c: Checker, syntax: SynType<Name>): Type {
  const type = valueType(c, syntax);
  const head = headOf(type);
  if (head !== undefined && isUnboxedSum(head)) {
    c.diagnostics.error('RH0422', 'a field cannot hold an unboxed sum', syntax.span, {
      hints: ['a field can hold a data type with these alternatives'],
    });
  }
  if (head !== undefined && isUnboxedTuple(head)) {
    c.diagnostics.error('RH0422', 'a field cannot hold an unboxed tuple', syntax.span, {
      hints: ['give each part a field of its own'],
    });
  }
  return type;
}

function headOf(type: Type): TyCon | undefined {
  const t = expand(type);
  return t.tag === 'app' ? headOf(t.fun) : t.tag === 'con' ? t.con : undefined;
}

function addConstructors(
  c: Checker,
  d: Extract<TypeDecl, { tag: 'data' }>,
  fields: readonly (readonly Type[])[],
): void {
  const { deriving } = d.decl;
  if (deriving[0] !== undefined) unsupported(c, '`deriving` clauses', deriving[0].span);
  d.decl.constructors.forEach((con, i) => {
    const strict = con.fields.map(f => f.strict);
    const labels = con.fields.flatMap(f => f.name?.name ?? []);
    const made = makeConstructor(c, d.con, con, fields[i] ?? [], { strict, labels });
    if (con.fields.some(f => f.unrestricted === true)) {
      made.unrestricted = con.fields.map(f => f.unrestricted === true);
    }
    c.env.cons.set(made.name, made);
  });
}

/** Adds a constructor. In the syntax of GADTs it says itself what it makes. */
function makeConstructor(
  c: Checker,
  tyCon: TyCon,
  con: ConDecl<Name>,
  types: readonly Type[],
  rest: Pick<DataCon, 'strict' | 'labels'>,
): DataCon {
  const { params } = tyCon;
  const vars = con.vars.flatMap(v => c.env.tyVars.get(v.name) ?? []);
  if (c.extensions.has('PolyKinds')) for (const v of vars) openKind(v.kind);
  for (const v of vars) v.kind = defaultKind(v.kind);
  const made = types[con.fields.length];
  const result = made === undefined ? undefined : resultTypes(c, tyCon, made, con.span);
  const { exis, equalities, by } = splitResult(params, vars, result);
  for (const v of exis) if (v.kind !== liftedKind) v.kind = substitute(v.kind, by);
  const args = types.slice(0, con.fields.length);
  const fields = args.map(type => substitute(type, by));
  const preds = contextFromSyntax(c, con.context);
  const all = preds.map(pred => substitute(pred, by));
  const context = all.filter(pred => !isEquality(pred));
  const assumed = all.filter(isEquality);
  const whole = conType(tyCon, params.map(varType));
  const written = forallType([...params, ...exis], funType(fields, whole), all);
  const strict = [...context.map(() => false), ...rest.strict];
  const labels = rest.labels.length === 0 ? [] : [...context.map(hiddenLabel), ...rest.labels];
  const details = { strict, labels, written, exis, equalities, context, assumed };
  const held = [...context, ...fields].map(zonk);
  if (result === undefined) return addDataCon(tyCon, con.name.name, held, details);
  const signature = forallType(vars, funType(args, conType(tyCon, result)), preds);
  return addDataCon(tyCon, con.name.name, held, { ...details, signature });
}

/** Stands among the labels of a constructor for a dictionary. */
function hiddenLabel(): Name {
  return freshName('value', 'dictionary');
}

/** The arguments of the type that a constructor says that it makes. RH0430: it is another type. */
function resultTypes(c: Checker, tyCon: TyCon, made: Type, span: Span): readonly Type[] {
  const split = splitCon(made);
  if (split?.con === tyCon) return split.args.map(expand);
  const message = `a constructor of \`${tyCon.name.text}\` makes a \`${tyCon.name.text}\``;
  if (made !== errorType) c.diagnostics.error('RH0430', message, span);
  return tyCon.params.map(() => errorType);
}
/** What a constructor's result says of the parameters of the type. */
interface Split {
  readonly exis: readonly TyVar[];
  readonly equalities: readonly Equality[];
  /** Variables of the constructor that are only other names for parameters. */
  readonly by: Substitution;
}

/** The first parameter that is some variable has that variable's place; what else stands there is an equality. */
function splitResult(
  params: readonly TyVar[],
  vars: readonly TyVar[],
  result: readonly Type[] | undefined,
): Split {
  if (result === undefined) return { exis: vars, equalities: [], by: new Map() };
  const by = new Map<TyVar, Type>();
  const left: { readonly param: TyVar; readonly type: Type }[] = [];
  params.forEach((param, i) => {
    const type = result[i] ?? errorType;
    if (type.tag === 'var' && vars.includes(type.var) && !by.has(type.var)) {
      by.set(type.var, varType(param));
    } else left.push({ param, type });
  });
  const equalities = left.map(({ param, type }) => ({ var: param, type: substitute(type, by) }));
  return { exis: vars.filter(v => !by.has(v)), equalities, by };
}
/** Parameters that only the kind of a type mentions: `data T :: Type -> Type where …` has one. */
function furtherParameters(whole: Kind): TyVar[] {
  const params: TyVar[] = [];
  let kind = whole;
  for (let parts = splitFun(kind); parts !== undefined; parts = splitFun(kind)) {
    params.push(boundTyVar(freshName('tyvar', letter(params.length)), parts.arg));
    kind = parts.res;
  }
  return params;
}
/**
 * What is unknown of kinds becomes variables of theirs. Those that the program names may be given by
 * a type argument.
 */
function generaliseKinds(c: Checker, cons: readonly TyCon[]): void {
  const made = new Set<TyVar>();
  const written = new Set([...c.env.patternTypes.values()].map(prune));
  const visit = (kind: Kind): void => {
    const k = prune(kind);
    if (k.tag === 'meta' && (written.has(k) || prune(k.meta.kind) !== runtimeRep.type)) {
      const name = freshName('tyvar', made.size === 0 ? 'k' : `k${made.size}`);
      const v = boundTyVar(name, written.has(k) ? prune(k.meta.kind) : liftedKind);
      v.inferred = !written.has(k);
      k.meta.ref = varType(v);
      made.add(v);
    } else if (k.tag === 'var') {
      if (k.var.level === 0) made.add(k.var);
    } else if (k.tag === 'fun') [k.arg, k.res].forEach(visit);
    else if (k.tag === 'app') [k.fun, k.arg].forEach(visit);
  };
  for (const con of cons) {
    made.clear();
    visit(con.kind);
    con.kindVars = [...made].filter(v => !con.params.includes(v));
  }
}
/** The kind that a signature gives; what it is quantified over are the variables of the kind. */
function kindWithVariables(c: Checker, con: TyCon, signature: SynType<Name>): Kind {
  noKindVariables(c, signature);
  return withoutForalls(con, expand(ofKind(c, signature, liftedKind)));
}

/** The kind without its quantifiers, be they behind arguments: what they bind are the variables of the kind. */
function withoutForalls(con: TyCon, of: Kind): Kind {
  const kind = prune(of);
  if (kind.tag === 'forall') {
    con.kindVars = [...con.kindVars, ...kind.vars];
    return withoutForalls(con, kind.body);
  }
  return kind.tag === 'fun' ? { ...kind, res: withoutForalls(con, kind.res) } : kind;
}

/**
 * Does the head of a declaration say all about its kind (“complete user-supplied kinds”)? Where there
 * can be signatures, it does not: StandaloneKindSignatures implies NoCUSKs.
 */
function isComplete(c: Checker, d: TypeDecl): boolean {
  if (d.tag === 'synonym') return false;
  if (d.tag === 'family' && d.decl.parent !== undefined) return false;
  if (d.tag === 'family' && d.decl.equations === undefined) return true;
  if (d.tag === 'family' && d.decl.kind === undefined) return false;
  if (c.extensions.has('StandaloneKindSignatures') && !c.extensions.has('CUSKs')) return false;
  return d.decl.params.every(p => p.kind !== undefined) && d.decl.params.length > 0;
}
/** Gives a type the parameters that only its kind has. */
function addParameters(con: TyCon, kind: Kind): void {
  let rest = kind;
  for (let i = 0; rest.tag === 'fun'; i++) {
    if (i >= con.params.length) {
      con.params = [...con.params, boundTyVar(freshName('tyvar', letter(i)), rest.arg)];
    }
    rest = rest.res;
  }
  con.kind = funType(
    con.params.map(p => p.kind),
    rest,
  );
}
