import { components } from '../names/components.ts';
import type { Name } from '../names/name.ts';
import type { Bind, BindPragma, Binds, Pat, Signature } from '../syntax/syntax.ts';
import { type Checker, unsupported } from './environment.ts';
import { checking, type Origin } from './expected.ts';
import type { SkolemOrigin } from './explain.ts';
import {
  checkEquations,
  checkFunction,
  checkRhs,
  type FunctionTypes,
  openTypes,
} from './matches.ts';
import { checkPattern } from './patterns.ts';
import { type SignatureType, signatureType } from './signatures.ts';
import { expand } from './solver.ts';
import {
  forallType,
  funType,
  instantiate,
  prune,
  type Type,
  type TyVar,
  type Var,
  varType,
} from './type.ts';
import { patternVars, type TBind, type TGroup } from './typed.ts';

/**
 * Infers or checks the types of bindings, and puts their variables into the environment. The groups
 * come back in dependency order, each binding after those that it uses, or together with them.
 */
export function checkBinds(c: Checker, binds: Binds<Name>): TGroup[] {
  if (binds.groups.length === 0) return [];
  const signatures = declareSignatures(c, binds.signatures);
  const used: Used[] = [];
  for (const group of binds.groups) {
    const open = group.filter(b => b.tag === 'pattern' || !signatures.has(b.name));
    used.push(...checkOpenGroup(c, open, signatures));
    for (const bind of group) {
      const declared = bind.tag === 'function' ? signatures.get(bind.name) : undefined;
      if (bind.tag === 'pattern' || declared === undefined) continue;
      used.push(tracking(c, () => checkDeclared(c, bind, declared)));
    }
  }
  markInlining(c, binds.pragmas);
  return inDependencyOrder(used);
}

/** Notes on the variables what `INLINE` and `NOINLINE` say about them. The optimiser reads it. */
export function markInlining(c: Checker, pragmas: readonly BindPragma<Name>[]): void {
  for (const { tag, name } of pragmas) {
    const v = c.env.values.get(name.name);
    if (v !== undefined && tag !== 'inlinable') v.inline = tag === 'inline' ? 'always' : 'never';
  }
}

/** A signature, and where it stands. */
interface Declared extends SignatureType {
  readonly origin: SkolemOrigin;
}

/** Reads the signatures and gives the variables their types: they can be used at once, by everybody. */
function declareSignatures(
  c: Checker,
  signatures: readonly Signature<Name>[],
): ReadonlyMap<Name, Declared> {
  const declared = new Map<Name, Declared>();
  for (const signature of signatures) {
    const type = signatureType(c, signature.type);
    for (const { name } of signature.names) {
      const origin = { name: name.text, span: signature.span };
      declared.set(name, { ...type, origin });
      c.env.values.set(name, { name, type: expand(type.type), written: type.type });
    }
  }
  return declared;
}

type FunctionBind = Extract<Bind<Name>, { tag: 'function' }>;
type PatternBind = Extract<Bind<Name>, { tag: 'pattern' }>;

/** A function whose type is being inferred. */
interface Open {
  readonly bind: FunctionBind;
  readonly types: FunctionTypes;
  readonly var: Var;
  /** The types of its occurrences in the group: its own type variables, once they are known. */
  readonly occurrences: Type[];
}

/** Infers the types of bindings that depend on each other and have no signatures. */
function checkOpenGroup(
  c: Checker,
  group: readonly Bind<Name>[],
  signatures: ReadonlyMap<Name, Declared>,
): Used[] {
  for (const b of group) if (b.tag === 'pattern') declarePattern(c, b.pat, signatures);
  const { functions, used } = c.solver.nested(() => {
    const functions = group.flatMap(b => (b.tag === 'function' ? [openFunction(c, b)] : []));
    const used = [
      ...functions.map(f => tracking(c, () => inferFunction(c, f))),
      ...group.flatMap(b =>
        b.tag === 'pattern' ? [tracking(c, () => checkPatternBind(c, b))] : [],
      ),
    ];
    return { functions, used };
  });
  return generalise(c, functions, used);
}
/** Inside its group a function has one type, a meta at first. */
function openFunction(c: Checker, bind: FunctionBind): Open {
  const arity = bind.matches[0]?.params.length ?? 0;
  const types = openTypes(c, arity);
  const v: Var = { name: bind.name, type: funType(types.params, types.result) };
  const occurrences: Type[] = [];
  c.env.values.set(bind.name, v);
  c.recursive.set(v, occurrences);
  return { bind, types, var: v, occurrences };
}

function inferFunction(c: Checker, { bind, types, var: v }: Open): TBind {
  const { matches } = checkEquations(c, bind.matches, types);
  return {
    tag: 'function',
    var: v,
    tyVars: [],
    arity: types.params.length,
    matches,
    span: bind.span,
  };
}
/** The variables of a pattern get their types at the outer level: they are not generalised. */
function declarePattern(c: Checker, pat: Pat<Name>, signatures: ReadonlyMap<Name, Declared>): void {
  for (const name of variablesOf(pat)) {
    const declared = signatures.get(name);
    if (declared === undefined) c.env.values.set(name, { name, type: c.solver.freshOpen() });
    else if (declared.vars.length > 0) {
      unsupported(c, 'polymorphic signatures for the variables of a pattern', declared.origin.span);
    }
  }
}

function checkPatternBind(c: Checker, bind: PatternBind): TBind {
  const type = c.solver.freshOpen();
  const first = { span: undefined };
  const why: Origin = { tag: 'branch', what: 'alternative', first };
  const rhs = checkRhs(c, bind.rhs, checking(type, why), first);
  const place = bind.rhs.guarded[0]?.body.span ?? bind.span;
  const pat = checkPattern(c, bind.pat, type, { tag: 'matched', span: place });
  return { tag: 'pattern', pat, rhs, type, span: bind.span };
}
/** The variables that a pattern binds. */
export function variablesOf(pat: Pat<Name>): Name[] {
  switch (pat.tag) {
    case 'var':
      return [pat.name];
    case 'as':
      return [pat.name.name, ...variablesOf(pat.pat)];
    case 'con':
      return pat.args.flatMap(variablesOf);
    case 'tuple':
    case 'list':
      return pat.items.flatMap(variablesOf);
    case 'record':
      return pat.fields.fields.flatMap(f => (f.value === undefined ? [] : variablesOf(f.value)));
    case 'lazy':
    case 'bang':
    case 'paren':
    case 'annotated':
    case 'view':
      return variablesOf(pat.pat);
    case 'wildcard':
    case 'lit':
    case 'chain':
      return [];
  }
}

/** Quantifies over the metas that belong to the group alone. */
function generalise(c: Checker, functions: readonly Open[], used: readonly Used[]): Used[] {
  const vars = c.solver.quantify(functions.map(f => f.var.type));
  const ownVars = new Map<Var, readonly TyVar[]>();
  for (const f of functions) {
    const own = occurring(f.var.type, vars);
    f.occurrences.push(...own.map(varType));
    f.var.type = forallType(own, f.var.type);
    ownVars.set(f.var, own);
    c.recursive.delete(f.var);
    if (own.length < vars.length)
      c.lost.set(
        f.var,
        vars.filter(v => !own.includes(v)),
      );
  }
  return used.map(({ bind, uses }) => {
    if (bind.tag === 'pattern') return { bind, uses };
    return { bind: { ...bind, tyVars: ownVars.get(bind.var) ?? [] }, uses };
  });
}
/** Those of the variables that occur in a type, in the order given. */
function occurring(type: Type, vars: readonly TyVar[]): readonly TyVar[] {
  if (vars.length === 0) return vars;
  const found = new Set<TyVar>();
  const walk = (part: Type): void => {
    const t = prune(part);
    if (t.tag === 'var') found.add(t.var);
    else if (t.tag === 'app') [t.fun, t.arg].forEach(walk);
    else if (t.tag === 'fun') [t.arg, t.res].forEach(walk);
    else if (t.tag === 'forall') walk(t.body);
  };
  walk(type);
  return vars.filter(v => found.has(v));
}

/**
 * Does some work with a signature's type whose variables are skolems: types that equal nothing but
 * themselves, and that nothing outside may mention.
 */
export function checkPolymorphic<T>(
  c: Checker,
  signature: SignatureType,
  origin: SkolemOrigin,
  work: (type: Type) => T,
): { readonly tyVars: readonly TyVar[]; readonly result: T } {
  return c.solver.nested(() => {
    const tyVars = signature.vars.map(v => c.solver.skolem(v));
    signature.vars.forEach((v, i) => {
      const skolem = tyVars[i];
      if (skolem === undefined) return;
      c.env.tyVars.set(v.name, skolem);
      c.skolems.set(skolem, origin);
    });
    return { tyVars, result: work(instantiate(signature.type, tyVars.map(varType))) };
  });
}
function checkDeclared(c: Checker, bind: FunctionBind, declared: Declared): TBind {
  const { name, span } = declared.origin;
  const arity = bind.matches[0]?.params.length ?? 0;
  const { tyVars, result } = checkPolymorphic(c, declared, declared.origin, type => {
    const expected = checking(type, { tag: 'signature', name, span });
    return checkFunction(c, bind.matches, { expected, span: bind.nameSpan, name });
  });
  const v = c.env.variable(bind.name);
  return { tag: 'function', var: v, tyVars, arity, matches: result.matches, span: bind.span };
}

/** A binding and the variables that it uses. */
interface Used {
  readonly bind: TBind;
  readonly uses: ReadonlySet<Var>;
}

/** Elaborates a binding and notes which variables it uses; they count for what is around it as well. */
function tracking(c: Checker, work: () => TBind): Used {
  const outer = c.uses.current;
  const uses = new Set<Var>();
  c.uses.current = uses;
  const bind = work();
  c.uses.current = outer;
  for (const v of uses) outer.add(v);
  return { bind, uses };
}
/** Bindings as groups, each after those that it uses. */
function inDependencyOrder(used: readonly Used[]): TGroup[] {
  const binder = new Map<Var, number>();
  used.forEach(({ bind }, i) => {
    for (const v of boundBy(bind)) binder.set(v, i);
  });
  const successors = used.map(({ uses }) => [...uses].flatMap(v => binder.get(v) ?? []));
  return components(used.length, i => successors[i] ?? []).map(group => {
    const [only] = group;
    const recursive =
      group.length > 1 || (only !== undefined && successors[only]?.includes(only) === true);
    return { recursive, binds: group.flatMap(i => used[i]?.bind ?? []) };
  });
}

function boundBy(bind: TBind): Var[] {
  return bind.tag === 'function' ? [bind.var] : patternVars(bind.pat);
}
