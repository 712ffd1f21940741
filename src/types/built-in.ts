import { globalName, type Name } from '../names/name.ts';
import { primOps } from '../prim/primops.ts';
import { invariant } from '../source/diagnostics.ts';
import type { Class } from './classes.ts';
import type { Checker } from './environment.ts';
import type { Evidence, WantedOrigin } from './evidence.ts';
import { anyTyCon, literalValue, primTyCons } from './builtin.ts';
import {
  arrow,
  bindAll,
  conType,
  sameType,
  splitCon,
  substitute,
  type TyCon,
  type Type,
  type Var,
  view,
} from './type.ts';
import type { TExpr } from './typed.ts';
import { freshName } from '../names/name.ts';
import { appType, boundTyVar, kindOf, splitFun, varType } from './type.ts';
import { equality } from './equalities.ts';
import type { EvidenceScope } from './evidence.ts';
import { isStuck } from './families.ts';
import { rolesOf } from './roles.ts';
import { compatible } from './solver.ts';

const typeableClass = globalName('Data.Typeable.Internal', 'type', 'Typeable');
const knownNatClass = globalName('GHC.TypeNats', 'type', 'KnownNat');
const knownSymbolClass = globalName('GHC.TypeLits', 'type', 'KnownSymbol');
const coercibleClass = globalName('Data.Coerce', 'type', 'Coercible');

/** Solves a constraint on a class that has no instances but those that the compiler makes. */
export function builtIn(
  c: Checker,
  evidence: Evidence,
  cls: Class,
  types: readonly Type[],
): readonly Evidence[] | 'wait' | undefined {
  const { name } = cls.tyCon;
  const [first, second] = types;
  if (name === typeableClass && first !== undefined) return typeable(c, evidence, cls, first);
  if (name === knownNatClass && first !== undefined) {
    return knownLiteral(c, evidence, cls, first, globalName('GHC.TypeNats', 'value', 'mkSNat'));
  }
  if (name === knownSymbolClass && first !== undefined) {
    return knownLiteral(c, evidence, cls, first, globalName('GHC.TypeLits', 'value', 'mkSSymbol'));
  }
  if (name !== coercibleClass || first === undefined || second === undefined) return undefined;
  return coercible(c, evidence, cls, first, second);
}

function part(evidence: Evidence, pred: Type): Evidence {
  const { scope, why } = evidence;
  const depth = why.tag === 'context' ? why.depth + 1 : 0;
  const origin: WantedOrigin = { tag: 'context', of: evidence, depth, span: why.span };
  return { pred, scope, why: origin, ref: undefined };
}
/** Is there a cast from one type, or constructor, to another, in what is assumed here? */
export function haveSameRepresentation(c: Checker, a: Type, b: Type): boolean {
  let [x, y] = [a, b];
  let kind = kindOf(view(a));
  for (let parts = splitFun(kind); parts !== undefined; parts = splitFun(kind)) {
    const arg = varType(boundTyVar(freshName('tyvar', 'a'), parts.arg));
    [x, y] = [appType(x, arg), appType(y, arg)];
    kind = parts.res;
  }
  const needs = related(c, x, y);
  return (
    needs?.every(({ role, left, right }) => {
      return role !== 'nominal' && isAssumed(c, left, right);
    }) === true
  );
}

function isAssumed(c: Checker, a: Type, b: Type): boolean {
  for (let s: EvidenceScope | undefined = c.scope.current; s !== undefined; s = s.parent) {
    if (s.assumptions.some(({ pred }) => view(pred).tag === 'forall')) return true;
  }
  return followsFromGivens(c, c.scope.current, a, b);
}

/** `KnownNat 5`: the number itself, which `make` reads from its digits. */
function knownLiteral(
  c: Checker,
  evidence: Evidence,
  cls: Class,
  type: Type,
  make: Name,
): readonly Evidence[] | 'wait' {
  const found = literalValue(type);
  if (found === undefined) return 'wait';
  const literal = { tag: 'string', value: `${found}`, hash: 1 } as const;
  const text: TExpr = { tag: 'lit', literal, type: primTyCons['Addr#'].type };
  const fun = c.env.variable(make);
  const build = (): TExpr => {
    const con: TExpr = { tag: 'con', con: cls.dictionary, types: [type] };
    return { tag: 'app', fun: con, arg: call(fun, [type], [text]) };
  };
  evidence.ref = { tag: 'built', args: [], build };
  return [];
}

/** A representation of a type, and the type that it claims to be of. */
interface Representation {
  readonly expr: TExpr;
  readonly of: Type;
}

/** Makes a representation, given those of type variables; what it is of is free to choose but for these. */
type Shape = (known: readonly TExpr[], final: (t: Type) => Type, of: Type) => Representation;

/** `Typeable t`: a name for each constructor in the type, put together by application. */
function typeable(
  c: Checker,
  evidence: Evidence,
  cls: Class,
  type: Type,
): readonly Evidence[] | 'wait' {
  if (splitCon(type) === undefined) return 'wait';
  const variable = (text: string): Var =>
    c.env.variable(globalName('Data.Typeable.Internal', 'value', text));
  const [name, application] = [variable('mkTrCon'), variable('mkTrApp')];
  const any = anyTyCon.type;
  const args: Evidence[] = [];
  const shape = (t: Type): Shape => {
    const parts = splitCon(t);
    if (parts === undefined) {
      const index = args.length;
      args.push(part(evidence, conType(cls.tyCon, [t])));
      return (known, final) => ({ expr: selected(cls, final(t), known[index]), of: final(t) });
    }
    const inner = parts.args.map(shape);
    return (known, final, of) => {
      const start = call(name, [inner.length === 0 ? of : any], [nameOf(parts.con)]);
      const expr = inner.reduce<TExpr>((fun, make, i) => {
        const arg = make(known, final, any);
        return call(application, [any, arg.of, i + 1 === inner.length ? of : any], [fun, arg.expr]);
      }, start);
      return { expr, of };
    };
  };
  const made = shape(type);
  const build = (final: (t: Type) => Type, known: readonly TExpr[]): TExpr => {
    const of = final(type);
    const con: TExpr = { tag: 'con', con: cls.dictionary, types: [of] };
    return { tag: 'app', fun: con, arg: made(known, final, of).expr };
  };
  evidence.ref = { tag: 'built', args, build };
  return args;
}
function call(fun: Var, types: readonly Type[], args: readonly TExpr[]): TExpr {
  const start: TExpr = { tag: 'var', var: fun, types };
  return args.reduce<TExpr>((f, arg) => ({ tag: 'app', fun: f, arg }), start);
}

/** The only method in a dictionary. */
function selected(cls: Class, type: Type, dictionary: TExpr | undefined): TExpr {
  const [method] = cls.methods;
  invariant(method !== undefined && dictionary !== undefined, 'the class has one method');
  return call(method.selector, [type], [dictionary]);
}

/** The name of a constructor, as an address: module, space, name. */
function nameOf(con: TyCon): TExpr {
  const tick = con.name.space === 'con' ? "'" : '';
  const text = `${con.name.module ?? ''} ${tick}${con.name.text}`;
  const value = con === arrow ? 'GHC.Prim FUN' : text;
  const literal = { tag: 'string', value, hash: 2 } as const;
  return { tag: 'lit', literal, type: primTyCons['Addr#'].type };
}

/** What must hold in addition, so that two types have one representation. */
interface Need {
  readonly role: 'nominal' | 'representational';
  readonly left: Type;
  readonly right: Type;
}

/** `Coercible a b`: do the types have the same representation, newtypes being what they contain? */
function coercible(
  c: Checker,
  evidence: Evidence,
  cls: Class,
  a: Type,
  b: Type,
): readonly Evidence[] | 'wait' {
  const needs = related(c, a, b);
  const open = needs === undefined || needs.some(({ left, right }) => left === a && right === b);
  if (open && !followsFromGivens(c, evidence.scope, a, b)) return 'wait';
  const op = primOps.get('unsafeCoerce#');
  invariant(op !== undefined, 'there is an operation that changes a type');
  const build = (final: (t: Type) => Type): TExpr => {
    const types = [final(a), final(b)];
    const con: TExpr = { tag: 'con', con: cls.dictionary, types };
    return { tag: 'app', fun: con, arg: { tag: 'prim', op, types } };
  };
  evidence.ref = { tag: 'built', args: [], build };
  return (open ? [] : needs).map(({ role, left, right }) =>
    part(evidence, role === 'nominal' ? equality(left, right) : conType(cls.tyCon, [left, right])),
  );
}

/** How many pairs may be compared for one cast: newtypes can contain themselves. */
const mostPairs = 2000;

/** What makes two types have one representation; undefined if nothing does. */
function related(
  c: Checker,
  a: Type,
  b: Type,
  effort = { left: mostPairs },
): readonly Need[] | undefined {
  if (sameType(a, b)) return [];
  if (effort.left-- <= 0) return undefined;
  const [left, right] = [view(a), view(b)];
  if (left.tag === 'forall' && right.tag === 'forall') {
    return relatedForalls(c, left, right, effort);
  }
  const [x, y] = [splitCon(left), splitCon(right)];
  const unknown = x === undefined || y === undefined || isStuck(left) || isStuck(right);
  if (!unknown && x.con === y.con) {
    const needs = relatedArguments(c, x, y.args, effort);
    if (needs !== undefined) return needs;
  }
  const [inA, inB] = [contents(c, a), contents(c, b)];
  if (inA !== undefined) return related(c, inA, b, effort);
  if (inB !== undefined) return related(c, a, inB, effort);
  return unknown ? [{ role: 'representational', left: a, right: b }] : undefined;
}

function relatedArguments(
  c: Checker,
  { con, args }: { readonly con: TyCon; readonly args: readonly Type[] },
  others: readonly Type[],
  effort: { left: number },
): readonly Need[] | undefined {
  const roles = rolesOf(con);
  const needs: Need[] = [];
  for (const [i, left] of args.entries()) {
    const right = others[i];
    if (right === undefined) return undefined;
    const role = roles[i] ?? 'nominal';
    if (role === 'phantom' || sameType(left, right)) continue;
    if (role === 'nominal') {
      if (!c.solver.trying(() => compatible(c.solver, left, right))) return undefined;
      needs.push({ role, left, right });
      continue;
    }
    const inner = related(c, left, right, effort);
    if (inner === undefined) return undefined;
    needs.push(...inner);
  }
  return needs;
}
type Forall = Extract<Type, { tag: 'forall' }>;

function relatedForalls(
  c: Checker,
  a: Forall,
  b: Forall,
  effort: { left: number },
): readonly Need[] | undefined {
  if (a.vars.length !== b.vars.length || a.context.length !== b.context.length) return undefined;
  const by = bindAll(b.vars, a.vars.map(varType));
  const same = a.context.every((pred, i) => {
    const other = b.context[i];
    return other !== undefined && sameType(pred, substitute(other, by));
  });
  return same ? related(c, a.body, substitute(b.body, by), effort) : undefined;
}
/** Is there a path of assumptions from one type to the other? */
function followsFromGivens(c: Checker, scope: EvidenceScope, a: Type, b: Type): boolean {
  const edges: (readonly [Type, Type])[] = [];
  for (let s: EvidenceScope | undefined = scope; s !== undefined; s = s.parent) {
    for (const [con, givens] of s.givens) {
      if (con.name !== coercibleClass) continue;
      for (const {
        types: [from, to],
      } of givens) {
        if (from !== undefined && to !== undefined) addEdge(edges, from, to);
      }
    }
  }
  if (edges.length === 0) return false;
  const meet = (x: Type, y: Type): boolean => related(c, x, y)?.length === 0;
  const reached = [a];
  for (const type of reached) {
    if (meet(type, b)) return true;
    for (const [from, to] of edges) {
      if (!reached.includes(to) && meet(type, from)) reached.push(to);
      if (!reached.includes(from) && meet(type, to)) reached.push(from);
    }
  }
  return false;
}

function addEdge(edges: (readonly [Type, Type])[], from: Type, to: Type): void {
  edges.push([from, to]);
  const [x, y] = [splitCon(from), splitCon(to)];
  if (x === undefined || x.con !== y?.con || x.con.flavour === 'newtype') return;
  rolesOf(x.con).forEach((role, i) => {
    const [left, right] = [x.args[i], y.args[i]];
    if (role !== 'representational' || left === undefined || right === undefined) return;
    addEdge(edges, left, right);
  });
}

/** What a newtype contains, if its constructor can be written here. */
function contents(c: Checker, type: Type): Type | undefined {
  const split = splitCon(type);
  const con = split?.con.flavour === 'newtype' ? split.con.cons[0] : undefined;
  const field = con?.fields[0];
  if (hiddenConstructor(c, type) !== undefined) return undefined;
  if (split === undefined || con === undefined || field === undefined) return undefined;
  if (split.args.length !== con.univ.length) return undefined;
  return substitute(field, bindAll(con.univ, split.args));
}
/** The constructor of a newtype that cannot be written in the module. */
export function hiddenConstructor(c: Checker, type: Type): Name | undefined {
  const { con } = splitCon(type) ?? {};
  const [only] = con?.flavour === 'newtype' && con.instanceOf === undefined ? con.cons : [];
  if (con === undefined || only === undefined) return undefined;
  return c.env.isInView(con.name, only.name) ? undefined : only.name;
}
