import type { Name } from '../names/name.ts';
import type { Module, Role } from '../syntax/syntax.ts';
import type { Checker } from './environment.ts';
import { prune, type TyCon, type Type, type TyVar } from './type.ts';

const strength: Readonly<Record<Role, number>> = { phantom: 0, representational: 1, nominal: 2 };

/** The roles of types that are known for good. */
const settled = new WeakMap<TyCon, readonly Role[]>();

/** The role of each parameter of a type. What is applied to more arguments has them at `nominal`. */
export function rolesOf(con: TyCon): readonly Role[] {
  const known = settled.get(con);
  if (known !== undefined) return known;
  const group = new Map<TyCon, Role[]>();
  gather(con, group);
  for (let again = true; again; ) {
    again = false;
    for (const [member, roles] of group) if (raise(member, roles, group)) again = true;
  }
  for (const [member, roles] of group) settled.set(member, roles);
  return group.get(con) ?? [];
}

/** Adds a type, and what its fields mention, each with the least roles that it may have. */
function gather(con: TyCon, group: Map<TyCon, Role[]>): void {
  if (group.has(con) || settled.has(con)) return;
  const params = con.params.map((_, i) => con.roles?.[i] ?? 'phantom');
  group.set(con, fixedRoles(con) ?? params);
  for (const type of con.cons.flatMap(each => each.fields)) mentioned(type, group);
}

function mentioned(type: Type, group: Map<TyCon, Role[]>): void {
  const t = prune(type);
  if (t.tag === 'con') gather(t.con, group);
  for (const part of partsOfType(t)) mentioned(part, group);
}

function partsOfType(t: Type): readonly Type[] {
  if (t.tag === 'app') return [t.fun, t.arg];
  if (t.tag === 'fun') return [t.arg, t.res];
  return t.tag === 'forall' ? [...t.context, t.body] : [];
}

/** The first parameter of these is the thread of states that they belong to. */
const inState: ReadonlySet<string> = new Set([
  ...['State#', 'MutVar#', 'MVar#', 'TVar#'],
  ...['MutableArray#', 'SmallMutableArray#', 'MutableByteArray#'],
]);

/** The roles of a type that do not depend on fields. */
function fixedRoles(con: TyCon): Role[] | undefined {
  if (con.flavour === 'class') return con.params.map((_, i) => con.roles?.[i] ?? 'nominal');
  if (con.flavour === 'family' || con.instanceOf !== undefined) {
    return con.params.map(() => 'nominal');
  }
  if (con.flavour !== 'primitive') return undefined;
  const count = Math.max(con.params.length, 2);
  const roles = Array.from({ length: count }, (): Role => 'representational');
  if (inState.has(con.name.text)) roles[0] = 'nominal';
  return roles;
}
/** Raises the roles of a type to what its constructors demand. Says whether that changed anything. */
function raise(con: TyCon, roles: Role[], group: ReadonlyMap<TyCon, readonly Role[]>): boolean {
  if (fixedRoles(con) !== undefined) return false;
  let changed = false;
  const demand = (v: TyVar, role: Role): void => {
    const i = con.params.indexOf(v);
    const old = roles[i];
    if (old === undefined || strength[old] >= strength[role]) return;
    roles[i] = role;
    changed = true;
  };
  const look = (each: TyCon): readonly Role[] => group.get(each) ?? rolesOf(each);
  for (const { fields, equalities = [], assumed = [] } of con.cons) {
    for (const field of fields) walk(field, 'representational', look, demand);
    for (const { var: v, type } of equalities) {
      demand(v, 'nominal');
      walk(type, 'nominal', look, demand);
    }
    for (const pred of assumed) walk(pred, 'nominal', look, demand);
  }
  return changed;
}

/** Says of each variable in a type at `role` what role that gives to it. */
function walk(
  type: Type,
  role: Role,
  look: (con: TyCon) => readonly Role[],
  demand: (v: TyVar, role: Role) => void,
): void {
  const args: Type[] = [];
  let head = prune(type);
  for (; head.tag === 'app'; head = prune(head.fun)) args.unshift(head.arg);
  const roles = head.tag === 'con' ? look(head.con) : [];
  args.forEach((arg, i) => {
    const inner = role === 'nominal' ? role : (roles[i] ?? 'nominal');
    if (inner !== 'phantom') walk(arg, inner, look, demand);
  });
  if (head.tag === 'var') demand(head.var, role);
  else if (head.tag === 'fun') for (const t of [head.arg, head.res]) walk(t, role, look, demand);
  else if (head.tag === 'forall') {
    walk(head.body, role, look, demand);
    for (const pred of head.context) walk(pred, 'nominal', look, demand);
  }
}

/** RH0468: what an annotation may not say. */
export function checkRoles(c: Checker, module: Module<Name>): void {
  const seen = new Set<Name>();
  for (const {
    name: { name },
    roles,
    span,
  } of module.roles) {
    const con = c.env.tyCons.get(name);
    const wrong = seen.has(name) ? 'has roles already' : wrongRoles(c, con, roles);
    seen.add(name);
    if (wrong !== undefined) c.diagnostics.error('RH0468', `\`${name.text}\` ${wrong}`, span);
  }
}

function wrongRoles(
  c: Checker,
  con: TyCon | undefined,
  roles: readonly (Role | undefined)[],
): string | undefined {
  if (con === undefined) return 'is not declared in this module';
  if (con.flavour === 'synonym' || con.flavour === 'family') return 'is no data type or class';
  const takes = con.params.length;
  if (takes !== roles.length) return `has ${takes} parameters, and ${roles.length} roles here`;
  const weak = con.flavour === 'class' && roles.some(role => role !== 'nominal');
  if (weak && !c.extensions.has('IncoherentInstances')) {
    return 'is a class: the roles of its parameters are nominal';
  }
  const real = rolesOf(con);
  const at = roles.findIndex((role, i) => role !== undefined && role !== real[i]);
  if (at < 0) return undefined;
  const param = con.params[at]?.name.text ?? '';
  return `uses \`${param}\` in a way that makes it ${real[at] ?? ''}, not ${roles[at] ?? ''}`;
}
