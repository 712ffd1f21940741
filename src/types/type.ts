import { arrowType, primModule } from '../names/builtin.ts';
import type { Class } from './classes.ts';
import { type Family, reduced, ruleFor } from './families.ts';
import type { Role } from '../syntax/syntax.ts';
import { globalName, type Name } from '../names/name.ts';

/**
 * A type. Immutable, except that a meta variable may be solved. A type that comes from inference may
 * have solved metas and synonyms at its head: look at it through `view`.
 */
export type Type =
  | { readonly tag: 'con'; readonly con: TyCon }
  | { readonly tag: 'app'; readonly fun: Type; readonly arg: Type }
  | {
      readonly tag: 'fun';
      readonly arg: Type;
      readonly res: Type;
      /** How often functions of this type use their argument; undefined: as often as they like. */
      readonly mult?: Type;
    }
  | { readonly tag: 'var'; readonly var: TyVar }
  | {
      readonly tag: 'forall';
      readonly vars: readonly TyVar[];
      readonly context: readonly Pred[];
      readonly body: Type;
    }
  | { readonly tag: 'meta'; readonly meta: Meta };

/** Kinds are types too: `Type`, `Type -> Type`, … (Weirich, Hsu, Eisenberg 2013). */
export type Kind = Type;

/** A constraint is a type, of a kind of its own. There is none until there are classes. */
export type Pred = Type;

/** A type variable: bound by a `forall` or a declaration, or a skolem. Compared by identity. */
export interface TyVar {
  readonly name: Name;
  kind: Kind;
  /** The level a skolem was made at: no meta of a lower level may mention it. 0 when bound. */
  readonly level: number;
  /** Is it one that no type argument is for, since no signature mentions it by name? */
  inferred?: boolean;
  /** What it is known to be equal to, where that is known: see `view`. */
  given?: Type | undefined;
  /** What stands for it in Core: it is hidden in a constructor. */
  erased?: Type;
}

/** A type that inference has yet to find out: a cell, empty until `ref` is set, once. */
export interface Meta {
  readonly kind: Kind;
  /** Orders metas by age; never shown. */
  readonly id: number;
  /** The nesting of generalisations it belongs to. */
  level: number;
  ref: Type | undefined;
  /** What it is known to be, as long as it is not solved, where the checker is: by a match. */
  given?: Type | undefined;
}

/** What kind of declaration made a type constructor. */
export type Flavour = 'data' | 'newtype' | 'synonym' | 'primitive' | 'class' | 'family';

/** A type constructor. Compared by identity; filled in while its declaration is checked. */
export class TyCon {
  readonly name: Name;
  readonly flavour: Flavour;
  /** This constructor alone, as a type: one object, so that comparing pointers often suffices. */
  readonly type: Type;
  /** Until it is known, the constructor itself stands here. */
  kind: Kind;
  params: readonly TyVar[] = [];
  /** The variables of its kind: `Proxy :: forall k. k -> Type` has one. */
  kindVars: readonly TyVar[] = [];
  /** Its data constructors, by tag. */
  cons: readonly DataCon[] = [];
  /** What a synonym stands for, over `params`. */
  rhs: Type | undefined;
  /** What else is known about a class. */
  class: Class | undefined;
  /** What it stands for at some types: see the chapter on families. */
  family: Family | undefined;
  /** Of the type that stands for a data family at some types: these, over the first of `params`. */
  instanceOf: { readonly family: TyCon; readonly args: readonly Type[] } | undefined;
  /** The families that belong to a class. */
  families: readonly TyCon[] = [];
  /** How many of `params` the types in `instanceOf` mention. */
  instanceVars = 0;
  /** What the program says of the roles of its parameters. */
  roles: readonly (Role | undefined)[] | undefined;

  constructor(name: Name, flavour: Flavour, kind?: Kind) {
    this.name = name;
    this.flavour = flavour;
    this.type = { tag: 'con', con: this };
    this.kind = kind ?? this.type;
  }

  get arity(): number {
    return this.params.length;
  }
}

/** A data constructor. Its full type is `forall univ exis. fields -> tyCon univ`. */
export interface DataCon {
  readonly name: Name;
  readonly tyCon: TyCon;
  /** Position among the constructors of its type, from 0. */
  readonly tag: number;
  readonly univ: readonly TyVar[];
  readonly exis: readonly TyVar[];
  readonly fields: readonly Type[];
  /** Names of the fields, in order; empty when it is not a record. */
  readonly labels: readonly Name[];
  /** For each field: is it marked with `!`? */
  readonly strict: readonly boolean[];
  /** Constraints, whose dictionaries are the first of the fields. */
  readonly context?: readonly Pred[];
  /** Equalities among the constraints: nothing stands for them in a value. */
  readonly assumed?: readonly Pred[];
  /** What universal variables are, whenever a value has this constructor: see the chapter on existentials. */
  readonly equalities?: readonly Equality[];
  /** The type as the signature of a GADT constructor writes it. */
  readonly signature?: Type;
  /** For each field: may it be used often when the value is used once? Undefined: none may. */
  unrestricted?: readonly boolean[];
  readonly type: Type;
  /** The type with the synonyms as the declaration writes them; `type` has none. */
  readonly written?: Type;
}
/** A variable, and the type that it is. */
export interface Equality {
  readonly var: TyVar;
  readonly type: Type;
}

/** A variable of the program, in typed syntax and in Core. Compared by identity. */
export interface Var {
  readonly name: Name;
  type: Type;
  /** The type as the signature writes it, with its synonyms, for messages; `type` has none. */
  written?: Type;
  /** What the program says about inlining, by a pragma. */
  inline?: 'always' | 'never';
}

function primitiveCon(name: string, kind?: Kind): TyCon {
  return new TyCon(globalName(primModule, 'type', name), 'primitive', kind);
}

/** `TYPE`, which makes a kind of a representation. */
export const typeOfRep = primitiveCon('TYPE');
/** The kind of representations. */
export const runtimeRep = primitiveCon('RuntimeRep');

/** One way to represent values: the argument of `TYPE`. */
export function representation(name: string): TyCon {
  return primitiveCon(name, runtimeRep.type);
}

/** The kind of the types whose values are represented by `rep`. */
export function kindOfRep(rep: Type): Kind {
  return { tag: 'app', fun: typeOfRep.type, arg: rep };
}
/** A pointer to a value, or to the thunk that will compute it. */
export const liftedRep = representation('LiftedRep');
/** `Type`, the kind of ordinary types. */
export const liftedKind: Kind = kindOfRep(liftedRep.type);
runtimeRep.kind = liftedKind;
typeOfRep.kind = { tag: 'fun', arg: runtimeRep.type, res: liftedKind };

/** `(->)` as a constructor; applied to two arguments it is written as a `fun` type. */
export const arrow = new TyCon(arrowType, 'primitive');
arrow.kind = funType([liftedKind, liftedKind], liftedKind);

/** The kind of constraints: of a class with all its arguments. */
export const constraintKind: Kind = primitiveCon('Constraint', liftedKind).type;

/** Stands where an error was reported: equal to every type, so that one mistake is reported once. */
export const errorType: Type = primitiveCon('_').type;

/** The argument of a `TYPE`, solved metas followed; undefined for any other kind. */
export function repOfKind(kind: Kind): Type | undefined {
  const k = prune(kind);
  return k.tag === 'app' && k.fun.tag === 'con' && k.fun.con === typeOfRep
    ? prune(k.arg)
    : undefined;
}

/** The type `fun arg`; `(->) a b` becomes a function type. */
export function appType(fun: Type, arg: Type): Type {
  if (fun.tag === 'app' && fun.fun.tag === 'con' && fun.fun.con === arrow) {
    return { tag: 'fun', arg: fun.arg, res: arg };
  }
  return { tag: 'app', fun, arg };
}

/** The constructor applied to arguments. */
export function conType(con: TyCon, args: readonly Type[]): Type {
  return args.reduce(appType, con.type);
}

/** `args[0] -> args[1] -> … -> res`. */
export function funType(args: readonly Type[], res: Type): Type {
  return args.reduceRight<Type>((rest, arg) => ({ tag: 'fun', arg, res: rest }), res);
}

/** `forall vars. context => body`, or the body alone where there is nothing else. */
export function forallType(
  vars: readonly TyVar[],
  body: Type,
  context: readonly Pred[] = [],
): Type {
  if (vars.length === 0 && context.length === 0) return body;
  return { tag: 'forall', vars, context, body };
}

export function varType(v: TyVar): Type {
  return { tag: 'var', var: v };
}

/** A type variable bound by a quantifier or a declaration, perhaps in the midst of inference. */
export function boundTyVar(name: Name, kind: Kind, level = 0): TyVar {
  return { name, kind, level };
}

/** The type itself when it is a solved meta: follows the solutions, and shortens the path for the next time. */
export function prune(type: Type): Type {
  if (type.tag !== 'meta' || type.meta.ref === undefined) return type;
  const end = prune(type.meta.ref);
  type.meta.ref = end;
  return end;
}

/** The type with its outermost constructor visible: no solved meta and no synonym at the head. */
export function unfold(type: Type): Type {
  const t = prune(type);
  if (t.tag !== 'con' && t.tag !== 'app') return t;
  const expanded = expandSynonym(t);
  return expanded === undefined ? arrowApplied(t) : unfold(expanded);
}

/** `m b`, where `m` was found to be `(->) a`, is a function type. */
function arrowApplied(type: Type): Type {
  if (type.tag !== 'app') return type;
  const fun = prune(type.fun);
  if (fun.tag !== 'app') return type;
  const head = prune(fun.fun);
  return head.tag === 'con' && head.con === arrow ? appType({ ...fun, fun: head }, type.arg) : type;
}

/** The type as it is to be looked at: as `unfold`, and a variable that is known to be something is that. */
export function view(type: Type): Type {
  const t = unfold(type);
  const known = refined(t);
  return known === undefined ? t : view(known);
}

/** What the variable at the head of the type is known to be, with the arguments of the variable. */
export function refined(type: Type): Type | undefined {
  const t = prune(type);
  const rule = ruleFor(t);
  if (rule !== undefined) return rule;
  if (t.tag === 'var') return t.var.given;
  if (t.tag === 'meta') return t.meta.given;
  if (t.tag !== 'app') return undefined;
  const fun = refined(t.fun);
  return fun === undefined ? undefined : appType(fun, t.arg);
}
/** One step of expansion, when the head of the type is a synonym with all its arguments. */
function expandSynonym(type: Type): Type | undefined {
  let head = type;
  let count = 0;
  while (head.tag === 'app') {
    head = prune(head.fun);
    count++;
  }
  if (head.tag === 'con' && head.con.family !== undefined) {
    return reduced(head.con.family, spine(type).args, type);
  }
  if (head.tag !== 'con' || head.con.rhs === undefined) return undefined;
  const { params, rhs } = head.con;
  if (count < params.length) return undefined;
  const args = spine(type).args;
  const body = substitute(rhs, bindAll(params, args));
  return args.slice(params.length).reduce(appType, body);
}

/** The head of an application and its arguments, solved metas followed, synonyms left alone. */
function spine(type: Type): { head: Type; args: Type[] } {
  const args: Type[] = [];
  let head = type;
  for (; head.tag === 'app'; head = prune(head.fun)) args.push(head.arg);
  return { head, args: args.reverse() };
}

/** The constructor at the head and all its arguments; undefined for a variable, a meta or a `forall`. */
export function splitCon(type: Type): { con: TyCon; args: Type[] } | undefined {
  const t = view(type);
  if (t.tag === 'fun') return { con: arrow, args: [t.arg, t.res] };
  const { head, args } = spine(t);
  return head.tag === 'con' ? { con: head.con, args } : undefined;
}

/** Is nothing known about the type, not even its outermost constructor? */
export function isUnknown(type: Type): boolean {
  return prune(type).tag === 'meta';
}

/** Argument and result of a function type. */
export function splitFun(type: Type): { arg: Type; res: Type } | undefined {
  const t = view(type);
  return t.tag === 'fun' ? t : undefined;
}

/** Can a type still become a function type: an unknown, or an unknown applied, as `m a` is at `(->) r`? */
export function mayBecomeFun(type: Type): boolean {
  const t = view(type);
  const family = splitCon(t)?.con.family;
  if (family !== undefined && !family.data && hasUnknowns(t)) return true;
  return t.tag === 'meta' || (t.tag === 'app' && mayBecomeFun(t.fun));
}

/** The quantified variables, the context and the body; only a body when the type is not quantified. */
export function splitForall(type: Type): {
  vars: readonly TyVar[];
  context: readonly Pred[];
  body: Type;
} {
  const t = prune(type);
  const whole = t.tag === 'forall' ? t : view(t);
  return whole.tag === 'forall' ? whole : { vars: [], context: [], body: t };
}
/** The kind of a type that is well-kinded. */
export function kindOf(type: Type): Kind {
  switch (type.tag) {
    case 'con':
      return type.con.kindVars.length === 0 ? type.con.kind : kindAt(type.con, []);
    case 'var':
      return type.var.given === undefined ? type.var.kind : kindOf(type.var.given);
    case 'meta':
      return type.meta.ref === undefined ? type.meta.kind : kindOf(type.meta.ref);
    case 'fun':
      return liftedKind;
    case 'forall':
      return kindOf(type.body);
    case 'app': {
      const { head, args } = spine(type);
      if (head.tag === 'con' && isPolyKinded(head.con)) return kindAt(head.con, args);
      const kind = prune(kindOf(type.fun));
      return kind.tag === 'fun' ? kind.res : errorType;
    }
  }
}

/** Is something in the type unknown yet? */
function hasUnknowns(type: Type): boolean {
  const t = prune(type);
  if (t.tag === 'app') return hasUnknowns(t.fun) || hasUnknowns(t.arg);
  return t.tag === 'meta' || (t.tag === 'fun' && (hasUnknowns(t.arg) || hasUnknowns(t.res)));
}

/** Does the kind of a constructor depend on what it is applied to? */
function isPolyKinded({ kindVars, params }: TyCon): boolean {
  return kindVars.length > 0 || params.some(p => prune(p.kind).tag === 'var');
}

/** The kind of a constructor with some arguments, whose kinds say what the variables of its own are. */
export function kindAt(con: TyCon, args: readonly Type[]): Kind {
  const by = new Map<TyVar, Type>();
  let kind = con.kind;
  args.forEach((arg, i) => {
    let parts = prune(kind);
    if (parts.tag !== 'fun') parts = prune(substitute(parts, by));
    if (parts.tag !== 'fun') {
      kind = errorType;
      return;
    }
    matchKind(parts.arg, kindOf(arg), con.kindVars, by);
    const param = con.params[i];
    if (param !== undefined) by.set(param, arg);
    kind = parts.res;
  });
  for (const v of con.kindVars) if (!by.has(v)) by.set(v, errorType);
  return substitute(kind, by);
}

function matchKind(pattern: Kind, kind: Kind, vars: readonly TyVar[], by: Map<TyVar, Type>): void {
  const [p, k] = [prune(pattern), prune(kind)];
  if (k === errorType) return;
  if (p.tag === 'var') {
    if (vars.includes(p.var) && !by.has(p.var)) by.set(p.var, k);
  } else if (p.tag === 'fun' && k.tag === 'fun') {
    matchKind(p.arg, k.arg, vars, by);
    matchKind(p.res, k.res, vars, by);
  } else if (p.tag === 'app' && k.tag === 'app') {
    matchKind(p.fun, k.fun, vars, by);
    matchKind(p.arg, k.arg, vars, by);
  }
}

/** The kind with what no program can know of it left open: variables that are bound elsewhere. */
export function withoutBound(kind: Kind): Kind {
  const k = prune(kind);
  switch (k.tag) {
    case 'var':
      return k.var.level === 0 ? errorType : k;
    case 'fun': {
      const [arg, res] = [withoutBound(k.arg), withoutBound(k.res)];
      return arg === k.arg && res === k.res ? k : { tag: 'fun', arg, res };
    }
    case 'app': {
      const [fun, arg] = [withoutBound(k.fun), withoutBound(k.arg)];
      return fun === k.fun && arg === k.arg ? k : { tag: 'app', fun, arg };
    }
    default:
      return k;
  }
}

/** Can a type of the second kind stand where the pattern is a variable of the first? */
export function kindFit(pattern: Kind, kind: Kind): 'yes' | 'maybe' | 'no' {
  const [p, k] = [prune(pattern), prune(kind)];
  if (p === k || p === errorType || k === errorType || p.tag === 'var' || p.tag === 'meta')
    return 'yes';
  if (k.tag === 'meta') {
    // What is unknown of a kind is `Type` in the end, and lifted.
    const usual = p === liftedKind || prune(k.meta.kind) === runtimeRep.type;
    return usual ? 'yes' : 'maybe';
  }
  if (k.tag === 'var') return k.var.level === 0 && p === liftedKind ? 'yes' : 'maybe';
  if (p.tag === 'con') return k.tag === 'con' && k.con === p.con ? 'yes' : 'no';
  const parts = partsOfKinds(p, k);
  if (parts === undefined) return 'no';
  const fits = parts.map(([left, right]) => kindFit(left, right));
  return fits.find(fit => fit === 'no') ?? fits.find(fit => fit === 'maybe') ?? 'yes';
}

function partsOfKinds(a: Kind, b: Kind): (readonly [Kind, Kind])[] | undefined {
  if (a.tag === 'fun' && b.tag === 'fun')
    return [
      [a.arg, b.arg],
      [a.res, b.res],
    ];
  if (a.tag === 'app' && b.tag === 'app')
    return [
      [a.fun, b.fun],
      [a.arg, b.arg],
    ];
  return a.tag === 'forall' && b.tag === 'forall' ? [] : undefined;
}

/** What type variables are to be replaced by. */
export type Substitution = ReadonlyMap<TyVar, Type>;

/** The substitution of `types` for `vars`, pairwise. */
export function bindAll(vars: readonly TyVar[], types: readonly Type[]): Substitution {
  const map = new Map<TyVar, Type>();
  vars.forEach((v, i) => {
    const type = types[i];
    if (type !== undefined) map.set(v, type);
  });
  return map;
}
/**
 * The type with variables replaced. Parts without any are shared with the original. Bound variables
 * are objects of their own, so nothing can be captured.
 */
export function substitute(type: Type, by: Substitution): Type {
  if (by.size === 0) return type;
  switch (type.tag) {
    case 'con':
      return type;
    case 'var':
      return by.get(type.var) ?? type;
    case 'meta':
      return type.meta.ref === undefined ? type : substitute(type.meta.ref, by);
    case 'app': {
      const fun = substitute(type.fun, by);
      const arg = substitute(type.arg, by);
      return fun === type.fun && arg === type.arg ? type : appType(fun, arg);
    }
    case 'fun': {
      const arg = substitute(type.arg, by);
      const res = substitute(type.res, by);
      if (type.mult !== undefined) return { tag: 'fun', mult: substitute(type.mult, by), arg, res };
      return arg === type.arg && res === type.res ? type : { tag: 'fun', arg, res };
    }
    case 'forall': {
      const free = type.vars.some(v => by.has(v)) ? except(by, type.vars) : by;
      const inner = withKinds(type.vars, free);
      const vars = inner === free ? type.vars : type.vars.map(v => renamed(v, inner));
      const context = type.context.map(p => substitute(p, inner));
      return { ...type, vars, context, body: substitute(type.body, inner) };
    }
  }
}
/** Where the kinds of bound variables mention what is replaced, they are bound anew. */
function withKinds(vars: readonly TyVar[], by: Substitution): Substitution {
  let inner: Map<TyVar, Type> | undefined;
  for (const v of vars) {
    if (v.kind === liftedKind) continue;
    const kind = substitute(v.kind, inner ?? by);
    if (kind === v.kind) continue;
    inner ??= new Map(by);
    inner.set(v, varType({ ...v, kind }));
  }
  return inner ?? by;
}

function renamed(v: TyVar, by: Substitution): TyVar {
  const type = by.get(v);
  return type?.tag === 'var' ? type.var : v;
}

function except(by: Substitution, bound: readonly TyVar[]): Substitution {
  return new Map([...by].filter(([v]) => !bound.includes(v)));
}

/** The body of a quantified type, its variables replaced by `types`. */
export function instantiate(type: Type, types: readonly Type[]): Type {
  const { vars, body } = splitForall(type);
  return substitute(body, bindAll(vars, types));
}

/** Equality up to synonyms, solved metas and the names of bound variables. */
export function sameType(a: Type, b: Type, bound: ReadonlyMap<TyVar, TyVar> = new Map()): boolean {
  if (a === b && bound.size === 0) return true;
  const x = view(a);
  const y = view(b);
  switch (x.tag) {
    case 'con':
      return y.tag === 'con' && x.con === y.con;
    case 'var':
      return y.tag === 'var' && (bound.get(x.var) ?? x.var) === y.var;
    case 'meta':
      return y.tag === 'meta' && x.meta === y.meta;
    case 'app':
      return y.tag === 'app' && sameType(x.fun, y.fun, bound) && sameType(x.arg, y.arg, bound);
    case 'fun':
      return y.tag === 'fun' && sameType(x.arg, y.arg, bound) && sameType(x.res, y.res, bound);
    case 'forall':
      return y.tag === 'forall' && sameForall(x, y, bound);
  }
}
type Forall = Extract<Type, { tag: 'forall' }>;

function sameForall(a: Forall, b: Forall, bound: ReadonlyMap<TyVar, TyVar>): boolean {
  if (a.vars.length !== b.vars.length || a.context.length !== b.context.length) return false;
  const inner = new Map(bound);
  a.vars.forEach((v, i) => {
    const w = b.vars[i];
    if (w !== undefined) inner.set(v, w);
  });
  const sameContext = a.context.every((p, i) => {
    const q = b.context[i];
    return q !== undefined && sameType(p, q, inner);
  });
  return sameContext && sameType(a.body, b.body, inner);
}
/** `One` and `Many`, as what an arrow says. */
export const onceType: Type = primitiveCon('One', liftedKind).type;
export const oftenType: Type = primitiveCon('Many', liftedKind).type;

/** What is known of a multiplicity. */
export type Often = 'one' | 'many' | 'unknown' | TyVar;

/** How often an arrow with that multiplicity uses its argument. */
export function howOften(mult: Type | undefined): Often {
  if (mult === undefined) return 'many';
  const t = prune(mult);
  if (t.tag === 'meta') return 'unknown';
  if (t.tag === 'var') return t.var;
  return t.tag === 'con' && t.con.name.text === 'One' ? 'one' : 'many';
}
/** How often functions of a type use their argument. */
export function multiplicityOf(type: Type): Type | undefined {
  const t = view(type);
  return t.tag === 'fun' ? t.mult : undefined;
}
