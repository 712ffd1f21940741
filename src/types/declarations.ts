import { components } from '../names/components.ts';
import type { Name } from '../names/name.ts';
import type { ConDecl, DataDecl, Module, SynonymDecl, SynType } from '../syntax/syntax.ts';
import { addDataCon } from './builtin.ts';
import { type Checker, unsupported } from './environment.ts';
import { ofKind, typeVariable, valueType } from './signatures.ts';
import { defaultKind, expand } from './solver.ts';
import {
  conType,
  errorType,
  forallType,
  funType,
  liftedKind,
  TyCon,
  type Type,
  varType,
} from './type.ts';

type TypeDecl =
  | { readonly tag: 'data'; readonly decl: DataDecl<Name>; readonly con: TyCon }
  | { readonly tag: 'synonym'; readonly decl: SynonymDecl<Name>; readonly con: TyCon };

/**
 * Makes the type and data constructors of a module and puts them into the environment. Reports kinds
 * that do not fit (RH0401, RH0402) and synonyms that stand for themselves (RH0403).
 */
export function declareTypes(c: Checker, module: Module<Name>): TyCon[] {
  const decls = typeDecls(module);
  for (const { con } of decls) c.env.tyCons.set(con.name, con);
  for (const group of inDependencyOrder(decls)) checkGroup(c, group);
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
  return [...data, ...synonyms].sort((a, b) => a.decl.span.start - b.decl.span.start);
}

/** Declarations that mention each other stand together, after those that they depend on. */
function inDependencyOrder(decls: readonly TypeDecl[]): TypeDecl[][] {
  const index = new Map(decls.map((d, i) => [d.con.name, i]));
  const uses = decls.map(d => typesOf(d).flatMap(mentionedCons));
  const successors = (i: number): number[] =>
    (uses[i] ?? []).flatMap(name => index.get(name) ?? []);
  return components(decls.length, successors).map(g => g.flatMap(i => decls[i] ?? []));
}

/** The types as written in a declaration. */
function typesOf(d: TypeDecl): SynType<Name>[] {
  if (d.tag === 'synonym') return [d.decl.type];
  return d.decl.constructors.flatMap(con => con.fields.map(f => f.type));
}
function mentionedCons(type: SynType<Name>): Name[] {
  switch (type.tag) {
    case 'con':
      return [type.name];
    case 'var':
    case 'wildcard':
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
    case 'qualified':
      return mentionedCons(type.body);
  }
}

function checkGroup(c: Checker, group: readonly TypeDecl[]): void {
  for (const d of group) introduce(c, d);
  const synonyms = group.flatMap(d => (d.tag === 'synonym' ? [d] : []));
  for (const [d] of synonymOrder(c, synonyms)) if (d !== undefined) checkSynonym(c, d);
  const data = group.flatMap(d => (d.tag === 'data' ? [d] : []));
  const fields = data.map(d => d.decl.constructors.map(con => fieldTypes(c, d.decl, con)));
  for (const { con } of group) settleKinds(con);
  data.forEach((d, i) => {
    addConstructors(c, d, fields[i] ?? []);
  });
}

/** Gives a constructor its parameters, whose kinds are still to be found out. */
function introduce(c: Checker, d: TypeDecl): void {
  const result = d.tag === 'data' ? liftedKind : c.solver.freshOpen();
  d.con.params = d.decl.params.map(p => typeVariable(c, p));
  d.con.kind = funType(
    d.con.params.map(p => p.kind),
    result,
  );
}

/** The kinds that nothing determines are `Type`. */
function settleKinds(con: TyCon): void {
  for (const p of con.params) p.kind = defaultKind(p.kind);
  con.kind = defaultKind(con.kind);
}
type SynonymOf = Extract<TypeDecl, { tag: 'synonym' }>;

/** Synonyms after those they use. One that uses itself is reported and means nothing. */
function synonymOrder(c: Checker, synonyms: readonly SynonymOf[]): SynonymOf[][] {
  const groups = inDependencyOrder(synonyms).map(g => g.filter(d => d.tag === 'synonym'));
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
  d.con.rhs = ofKind(c, d.decl.type, result);
}

/** The types of a constructor's fields, synonyms kept. */
function fieldTypes(c: Checker, decl: DataDecl<Name>, con: ConDecl<Name>): Type[] {
  if (con.style === 'record') {
    for (const { name } of con.fields) {
      if (name !== undefined) c.env.fields.set(name.name, c.env.tyCon(decl.name.name));
    }
  }
  if (con.vars.length > 0) unsupported(c, 'existential types', con.span);
  if (con.context.length > 0) unsupported(c, 'type classes', con.span);
  return con.fields.map(f => (decl.newtype ? ofKind(c, f.type, liftedKind) : valueType(c, f.type)));
}

function addConstructors(
  c: Checker,
  d: Extract<TypeDecl, { tag: 'data' }>,
  fields: readonly (readonly Type[])[],
): void {
  const { context, deriving } = d.decl;
  if (context[0] !== undefined) unsupported(c, 'contexts of data types', context[0].span);
  if (deriving[0] !== undefined) unsupported(c, '`deriving` clauses', deriving[0].span);
  d.decl.constructors.forEach((con, i) => {
    const types = fields[i] ?? [];
    const { params } = d.con;
    const written = forallType(params, funType(types, conType(d.con, params.map(varType))));
    const strict = con.fields.map(f => f.strict);
    const labels = con.fields.flatMap(f => f.name?.name ?? []);
    const rest = { strict, labels, written };
    const made = addDataCon(d.con, con.name.name, types.map(expand), rest);
    c.env.cons.set(made.name, made);
  });
}
