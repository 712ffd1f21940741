import { components } from '../names/components.ts';
import type { Name } from '../names/name.ts';
import type { Bind, BindPragma, Binds, Pat, Signature } from '../syntax/syntax.ts';
import type { Checker } from './environment.ts';
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
import { type Abstraction, patternVars, type TBind, type TGroup } from './typed.ts';
import { variablesOf } from '../syntax/variables.ts';
import { solve, withoutImplied } from './constraints.ts';
import { assuming } from './scopes.ts';
import { collecting } from './wanted.ts';
import {
  addGiven,
  dictionaryVar,
  type Evidence,
  type EvidenceScope,
  newScope,
} from './evidence.ts';
import { splitPred } from './classes.ts';
import { bindAll, type Pred, substitute, view } from './type.ts';
import type { Span } from '../source/source.ts';
import { freshName, globalName } from '../names/name.ts';
import { tupleDataCon } from './builtin.ts';
import { plainTyped } from './lets.ts';
import { conType, errorType, kindOf, liftedRep, repOfKind } from './type.ts';
import type { TExpr, TPat } from './typed.ts';
import { hasHoles } from '../names/holes.ts';
import { isWithoutContext, type PartialSignature, readingHoles, readPartial } from './holes.ts';
import { addUsage } from './linear.ts';
import { isEquality } from './builtin.ts';
import { isStuck } from './families.ts';
import { implicitOf, mayWait } from './parameters.ts';
import { scopesInside } from './refinement.ts';
import { reportInVain } from './untouchable.ts';
import { checkContext, checkSignature } from './validity.ts';

/**
 * Infers or checks the types of bindings, and puts their variables into the environment. The groups
 * come back in dependency order, each binding after those that it uses, or together with them.
 */
export function checkBinds(c: Checker, binds: Binds<Name>): TGroup[] {
  if (binds.groups.length === 0) return [];
  const around = c.linear?.usage;
  if (c.linear !== undefined) c.linear.usage = new Map();
  const signatures = declareSignatures(c, binds.signatures);
  const newest = Math.max(
    ...binds.groups
      .flat()
      .flatMap(bindersOf)
      .map(name => name.unique),
  );
  const used: Used[] = [];
  for (const group of binds.groups) {
    const open = group.filter(b => b.tag === 'pattern' || !signatures.has(b.name));
    used.push(...checkOpenGroup(c, open, signatures, newest));
    for (const bind of group) {
      const declared = bind.tag === 'function' ? signatures.get(bind.name) : undefined;
      if (bind.tag === 'pattern' || declared === undefined) continue;
      used.push(tracking(c, () => checkDeclared(c, bind, declared)));
    }
  }
  markInlining(c, binds.pragmas);
  if (c.linear !== undefined && around !== undefined) {
    const inside = c.linear.usage;
    c.linear.usage = around;
    addUsage(c, undefined, inside);
  }
  return inDependencyOrder(used);
}

/** Notes on the variables what `INLINE` and `NOINLINE` say about them. The optimiser reads it. */
export function markInlining(c: Checker, pragmas: readonly BindPragma<Name>[]): void {
  for (const { name } of pragmas) {
    const v = c.env.values.get(name.name);
    if (v !== undefined) markInlined(v, name.name, pragmas);
  }
}

/** The same for one variable: the pragmas may speak of it by another name, as those of a method do in an instance. */
export function markInlined(v: Var, name: Name, pragmas: readonly BindPragma<Name>[]): void {
  for (const pragma of pragmas) {
    if (pragma.name.name !== name || pragma.tag === 'inlinable') continue;
    v.inline = pragma.tag === 'inline' ? 'always' : 'never';
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
    if (hasHoles(signature.type)) {
      for (const { name } of signature.names) c.partial.signatures.set(name, signature);
      continue;
    }
    const type = signatureType(c, signature.type);
    for (const { name } of signature.names.slice(0, 1)) {
      checkSignature(c, type.type, signature.type.span, name.text);
    }
    for (const { name } of signature.names) {
      const origin = { name: name.text, span: signature.span };
      declared.set(name, { ...type, origin });
      const v: Var = { name, type: expand(type.type), written: type.type };
      if (c.solver.deepest(v.type) === 0) c.closed.add(v);
      c.env.values.set(name, v);
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
  /** What a signature with holes says of it. */
  readonly partial?: PartialSignature;
}

/** Infers the types of bindings that depend on each other and have no signatures. */
function checkOpenGroup(
  c: Checker,
  group: readonly Bind<Name>[],
  signatures: ReadonlyMap<Name, Declared>,
  newest: number,
): Used[] {
  for (const b of group) if (b.tag === 'pattern') declarePattern(c, b.pat, signatures);
  const used = generalise(c, inferGroup(c, group), newest);
  for (const b of group) if (b.tag === 'pattern') used.push(...declaredInPattern(c, b, signatures));
  return used;
}

function bindersOf(bind: Bind<Name>): Name[] {
  return bind.tag === 'function' ? [bind.name] : variablesOf(bind.pat);
}

/** The bindings of a group after inference, before they are generalised. */
interface OpenGroup {
  readonly functions: readonly Open[];
  readonly used: readonly Used[];
  readonly scope: EvidenceScope;
  readonly wanted: readonly Evidence[];
  readonly restricted: boolean;
}

function inferGroup(c: Checker, group: readonly Bind<Name>[]): OpenGroup {
  const restricted = isRestricted(c, group);
  return c.solver.nested(() => {
    const scope = newScope(c.solver.level, c.scope.current);
    scope.waits = !restricted;
    const outer = c.scope.current;
    c.scope.current = scope;
    const { result, wanted } = collecting(c, () => {
      const functions = group.flatMap(b => (b.tag === 'function' ? [openFunction(c, b)] : []));
      const used = [
        ...functions.map(f => tracking(c, () => inferFunction(c, f))),
        ...group.flatMap(b =>
          b.tag === 'pattern' ? [tracking(c, () => checkPatternBind(c, b))] : [],
        ),
      ];
      return { functions, used };
    });
    c.scope.current = outer;
    return { ...result, scope, wanted, restricted };
  });
}

/**
 * Does the monomorphism restriction apply to the group? Where a signature has holes, it applies if
 * none of them has a context.
 */
function isRestricted(c: Checker, group: readonly Bind<Name>[]): boolean {
  const partial = group.flatMap(bindersOf).flatMap(name => c.partial.signatures.get(name) ?? []);
  if (partial.length > 0) return partial.every(isWithoutContext);
  if (!c.extensions.has('MonomorphismRestriction')) return false;
  return group.some(b => b.tag === 'pattern' || b.matches[0]?.params.length === 0);
}
/** Inside its group a function has one type, a meta at first. */
function openFunction(c: Checker, bind: FunctionBind): Open {
  const written = c.partial.signatures.get(bind.name);
  if (written !== undefined) return openPartial(c, bind, written);
  const arity = bind.matches[0]?.params.length ?? 0;
  const types = openTypes(c, arity);
  const v: Var = { name: bind.name, type: funType(types.params, types.result) };
  const occurrences: Type[] = [];
  c.env.values.set(bind.name, v);
  c.recursive.set(v, occurrences);
  return { bind, types, var: v, occurrences };
}

function inferFunction(c: Checker, open: Open): TBind {
  const { bind, types, var: v } = open;
  if (open.partial !== undefined) return inferPartial(c, open, open.partial);
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
/** Inside its group a variable of a pattern has one type; a signature says what its type is outside. */
function declarePattern(c: Checker, pat: Pat<Name>, signatures: ReadonlyMap<Name, Declared>): void {
  c.solver.nested(() => {
    for (const name of variablesOf(pat)) {
      const declared = signatures.get(name);
      const written = c.partial.signatures.get(name);
      if (written !== undefined) {
        openVariable(c, { name, type: partialOf(c, name, written).type });
        continue;
      }
      if (declared === undefined) openVariable(c, { name, type: c.solver.freshOpen() });
      else if (declared.vars.length > 0) openDeclared(c, name, declared);
    }
  });
}

function openVariable(c: Checker, v: Var): void {
  c.env.values.set(v.name, v);
  c.recursive.set(v, []);
}

/** With a polymorphic signature, something else stands in the pattern: it becomes the variable's definition. */
function openDeclared(c: Checker, name: Name, { vars, type }: Declared): void {
  const inner = instantiate(
    type,
    vars.map(v => c.solver.fresh(v.kind)),
  );
  const v: Var = { name: nameBeside(name, '$s'), type: expand(inner) };
  openVariable(c, v);
  c.inPattern.set(name, v);
}

/** A name for something that belongs to what is called `name`. */
function nameBeside(name: Name, prefix: string): Name {
  const { module, text } = name;
  const made = module === undefined ? freshName : undefined;
  return made?.('value', text, name.span) ?? globalName(module ?? '', 'value', `${prefix}${text}`);
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
function partialOf(c: Checker, name: Name, written: Signature<Name>): PartialSignature {
  return readingHoles(c, () => readPartial(c, written, name));
}

function openPartial(c: Checker, bind: FunctionBind, written: Signature<Name>): Open {
  const partial = partialOf(c, bind.name, written);
  const v: Var = { name: bind.name, type: partial.type };
  const occurrences: Type[] = [];
  c.env.values.set(bind.name, v);
  c.recursive.set(v, occurrences);
  return { bind, types: { params: [], result: v.type }, var: v, occurrences, partial };
}

function inferPartial(
  c: Checker,
  { bind, var: v }: Open,
  { type, origin }: PartialSignature,
): TBind {
  const { name, span } = origin;
  const expected = checking(type, { tag: 'signature', name, span });
  const site = { expected, span: bind.nameSpan, name };
  const { matches } = checkFunction(c, bind.matches, site);
  const arity = bind.matches[0]?.params.length ?? 0;
  return { tag: 'function', var: v, tyVars: [], arity, matches, span: bind.span };
}

/** Quantifies over the metas that belong to the group alone, and over the constraints on them. */
function generalise(c: Checker, group: OpenGroup, newest: number): Used[] {
  const { functions, used, scope } = group;
  const types = functions.map(f => f.var.type);
  for (const { bind } of used) {
    if (bind.tag !== 'pattern') continue;
    for (const v of patternVars(bind.pat)) {
      if (isBundled(bind)) types.push(v.type);
      else c.solver.keep(v.type);
    }
  }
  const left = solve(c, group.wanted);
  const fixed = dependsOnLocals(c, group, newest);
  if (fixed) for (const type of types) c.solver.keep(type);
  const restricted = fixed || group.restricted;
  const held = new Set(left.filter(e => scopesInside(c, e).length > 0));
  if (restricted) for (const e of left) if (!held.has(e)) c.solver.keep(e.pred);
  reportInVain(c, [...held]);
  let candidates = restricted ? [] : relevant(c, left, types);
  const partials = functions.flatMap(f => f.partial ?? []);
  if (partials.length > 0) candidates = admitted(c, partials, left, candidates);
  let vars = c.solver.quantify([...types, ...candidates.map(e => e.pred)]);
  let own = quantifyConstraints(c, scope, candidates);
  const [first] = partials;
  if (first !== undefined) {
    for (const v of vars) c.skolems.set(v, first.origin);
    for (const { extra } of partials) if (extra !== undefined) extra.types = own.preds;
    vars = [...partials.flatMap(p => p.tyVars), ...vars];
    own = {
      preds: [...partials.flatMap(p => p.preds), ...own.preds],
      dicts: [...partials.flatMap(p => p.dicts), ...own.dicts],
      evidence: [...partials.flatMap(p => p.evidence), ...own.evidence],
    };
  }
  scope.waits = false;
  c.wanted.current.push(...left.filter(e => e.ref === undefined));
  return used.flatMap(one => {
    const { bind, uses } = one;
    const f = functions.find(open => bind.tag === 'function' && open.var === bind.var);
    if (bind.tag === 'pattern') return bundled(c, bind, uses, { vars, own, level: scope.level });
    if (f === undefined) return one;
    return { bind: { ...bind, ...abstracted(c, f, vars, own), level: scope.level }, uses };
  });
}
/**
 * Does the group mention what is neither global nor closed itself? Then MonoLocalBinds keeps it from
 * being generalised: its type may be one that is known only here. What has a newer name than all of
 * the bindings is bound inside of them.
 */
function dependsOnLocals(c: Checker, { functions, used }: OpenGroup, newest: number): boolean {
  const own = new Set(functions.map(f => f.var));
  for (const { bind } of used) {
    if (bind.tag === 'pattern') for (const v of patternVars(bind.pat)) own.add(v);
  }
  const closed = (v: Var): boolean =>
    v.name.module !== undefined || v.name.unique > newest || own.has(v) || c.closed.has(v);
  const depends = !used.every(({ uses }) => [...uses].every(closed));
  if (!depends) for (const v of own) c.closed.add(v);
  if (functions.some(f => f.partial !== undefined)) return false;
  return depends && c.extensions.has('MonoLocalBinds') && c.solver.level > 0;
}
/** Gives a function of a generalised group its type. */
function abstracted(
  c: Checker,
  { var: v, occurrences }: Pick<Open, 'var' | 'occurrences'>,
  vars: readonly TyVar[],
  { preds, dicts, evidence }: Quantified,
): Abstraction {
  const tyVars = occurring([v.type, ...preds], vars);
  occurrences.push(...tyVars.map(varType));
  c.own.get(v)?.push(...evidence);
  c.own.delete(v);
  v.type = forallType(tyVars, v.type, preds);
  if (v.name.span !== undefined) checkContext(c, preds, v.name.span);
  c.recursive.delete(v);
  if (tyVars.length < vars.length) {
    c.lost.set(
      v,
      vars.filter(other => !tyVars.includes(other)),
    );
  }
  return { tyVars, dicts };
}
/** The constraints that a group is abstracted over. */
interface Quantified {
  readonly preds: readonly Pred[];
  readonly dicts: readonly Var[];
  readonly evidence: readonly Evidence[];
}

/**
 * The constraints on what is going to be quantified. A constraint that relates an unknown of the
 * types to another one brings in that too.
 */
function relevant(c: Checker, left: readonly Evidence[], types: readonly Type[]): Evidence[] {
  const known = c.solver.innerMetas(types);
  let rest = left.filter(e => isOpen(c, e));
  rest = rest.filter(e => !isEquality(e.pred) || scopesInside(c, e).length === 0);
  const found: Evidence[] = [];
  found.push(...rest.filter(e => implicitOf(e.pred) !== undefined));
  for (const e of found) for (const m of c.solver.innerMetas([e.pred])) known.add(m);
  rest = rest.filter(e => !found.includes(e));
  for (;;) {
    const next = rest.filter(e => [...c.solver.innerMetas([e.pred])].some(m => known.has(m)));
    if (next.length === 0) return left.filter(e => found.includes(e));
    found.push(...next);
    for (const e of next) for (const m of c.solver.innerMetas([e.pred])) known.add(m);
    rest = rest.filter(e => !next.includes(e));
  }
}

/** Is the constraint about something unknown, so that its instance is for the caller to find? */
function isOpen(c: Checker, { pred }: Evidence): boolean {
  if (isEquality(pred)) return c.solver.deepest(pred) <= c.solver.level + 1;
  if (implicitOf(pred) !== undefined) {
    return mayWait(pred) && c.solver.deepest(pred) <= c.solver.level + 1;
  }
  const split = splitPred(pred);
  if (split === undefined || c.solver.deepest(pred) > c.solver.level + 1) return false;
  return split.types.some(type => headIsUnknown(type));
}
function headIsUnknown(type: Type): boolean {
  const t = view(type);
  if (isStuck(t)) return true;
  return t.tag === 'meta' || (t.tag === 'app' && headIsUnknown(t.fun));
}

/** Makes parameters of constraints, without those that follow from others. */
function quantifyConstraints(
  c: Checker,
  scope: EvidenceScope,
  wanted: readonly Evidence[],
): Quantified {
  const preds = withoutImplied(wanted.map(e => e.pred));
  const proved = preds.filter(pred => splitPred(pred) !== undefined);
  const dicts = proved.map(dictionaryVar);
  const evidence = wanted.flatMap((e): Evidence[] => {
    if (isEquality(e.pred)) {
      e.ref = { tag: 'none' };
      return [];
    }
    const v = dicts[proved.indexOf(e.pred)];
    if (v === undefined) return [];
    const term = { tag: 'given', var: v, level: scope.level } as const;
    addGiven(scope, e.pred, term);
    return [{ ...e, ref: term }];
  });
  solve(c, wanted);
  return { preds, dicts, evidence };
}

/** Those of the variables that occur in some types, in the order given. */
function occurring(types: readonly Type[], vars: readonly TyVar[]): readonly TyVar[] {
  if (vars.length === 0) return vars;
  const found = new Set<TyVar>();
  const walk = (part: Type): void => {
    const t = prune(part);
    if (t.tag === 'var') found.add(t.var);
    else if (t.tag === 'app') [t.fun, t.arg].forEach(walk);
    else if (t.tag === 'fun') [t.arg, t.res].forEach(walk);
    else if (t.tag === 'forall') [...t.context, t.body].forEach(walk);
  };
  types.forEach(walk);
  return vars.filter(v => found.has(v));
}
type TPatternBind = Extract<TBind, { tag: 'pattern' }>;

/** Can the variables of the pattern be taken out of a tuple, at any time? */
function isBundled({ pat }: TPatternBind): boolean {
  if (pat.tag === 'bang') return false;
  return patternVars(pat).every(v => {
    const rep = repOfKind(kindOf(v.type));
    return rep === undefined || rep.tag === 'meta' || rep === liftedRep.type;
  });
}
/** What a group is quantified over. */
interface Quantifiers {
  readonly vars: readonly TyVar[];
  readonly own: Quantified;
  readonly level: number;
}

function bundled(c: Checker, bind: TPatternBind, uses: ReadonlySet<Var>, q: Quantifiers): Used[] {
  const vars = patternVars(bind.pat);
  const open = vars.map(v => ({ var: v, occurrences: c.recursive.get(v) ?? [] }));
  const plain = q.vars.length === 0 && q.own.preds.length === 0;
  if (plain || vars.length === 0 || !isBundled(bind)) {
    for (const each of open) abstracted(c, each, [], { preds: [], dicts: [], evidence: [] });
    return [{ bind, uses }];
  }
  const inner = vars.map((v): Var => ({ name: freshName('value', v.name.text), type: v.type }));
  const pat = withVariables(bind.pat, new Map(vars.map((v, i) => [v, inner[i] ?? v])));
  const name = nameBeside(vars[0]?.name ?? freshName('value', 'p'), '$p');
  const bundle = makeBundle(c, name, { ...bind, pat }, inner, q);
  const takers = open.map((each, i): Used => {
    const body = taken(bundle.use, inner, i, bind.span);
    const result = inner[i]?.type ?? errorType;
    const over = { ...abstracted(c, each, q.vars, q.own), level: q.level };
    const made = constant(each.var, body, result, over, bind.span);
    return { bind: made, uses: new Set([bundle.var]) };
  });
  return [{ bind: bundle.bind, uses }, ...takers];
}
/** The tuple of the variables of a pattern, as a function of the types. */
function makeBundle(
  c: Checker,
  name: Name,
  bind: TPatternBind,
  inner: readonly Var[],
  { vars, own, level }: Quantifiers,
): { readonly var: Var; readonly bind: TBind; readonly use: TExpr } {
  const types = inner.map(v => v.type);
  const type = conType(tupleDataCon(types.length).tyCon, types);
  const tyVars = occurring([type, ...own.preds], vars);
  const v: Var = { name, type: forallType(tyVars, type, own.preds) };
  const items = inner.map((each): TExpr => ({ tag: 'var', var: each, types: [] }));
  const tuple: TExpr = { tag: 'tuple', items, types, boxed: true };
  const body: TExpr = { tag: 'let', groups: [{ recursive: false, binds: [bind] }], body: tuple };
  const abstraction = { tyVars, dicts: own.dicts, level };
  const lost = vars.filter(other => !tyVars.includes(other));
  if (lost.length > 0) c.lost.set(v, lost);
  const at: TExpr = { tag: 'var', var: v, types: tyVars.map(varType) };
  const use = own.dicts.reduce<TExpr>((fun, dict) => {
    return { tag: 'app', fun, arg: { tag: 'var', var: dict, types: [] } };
  }, at);
  return { var: v, bind: constant(v, body, type, abstraction, bind.span), use };
}

/** One of the variables, out of the bundle. */
function taken(bundle: TExpr, inner: readonly Var[], index: number, span: Span): TExpr {
  const types = inner.map(v => v.type);
  const v: Var = { name: freshName('value', 'x'), type: types[index] ?? errorType };
  const items = types.map((type, i): TPat => {
    return i === index ? { tag: 'var', var: v } : { tag: 'wildcard', type };
  });
  const match = plainTyped({ tag: 'var', var: v, types: [] }, v.type, span);
  const params = [{ tag: 'tuple', items, types, boxed: true } as const];
  const scrutineeType = conType(tupleDataCon(types.length).tyCon, types);
  const alts = [{ ...match, params }];
  return { tag: 'case', scrutinee: bundle, scrutineeType, alts, type: v.type, span };
}

function constant(v: Var, body: TExpr, type: Type, over: Abstraction, span: Span): TBind {
  return {
    tag: 'function',
    var: v,
    ...over,
    arity: 0,
    matches: [plainTyped(body, type, span)],
    span,
  };
}
/** The pattern with other variables. */
function withVariables(pat: TPat, by: ReadonlyMap<Var, Var>): TPat {
  const all = (pats: readonly TPat[]): TPat[] => pats.map(p => withVariables(p, by));
  switch (pat.tag) {
    case 'var':
      return { tag: 'var', var: by.get(pat.var) ?? pat.var };
    case 'as':
      return { tag: 'as', var: by.get(pat.var) ?? pat.var, pat: withVariables(pat.pat, by) };
    case 'con':
      return { ...pat, args: all(pat.args) };
    case 'tuple':
    case 'list':
      return { ...pat, items: all(pat.items) };
    case 'lazy':
    case 'bang':
    case 'view':
      return { ...pat, pat: withVariables(pat.pat, by) };
    case 'wildcard':
    case 'lit':
      return pat;
  }
}
function declaredInPattern(
  c: Checker,
  { pat }: PatternBind,
  signatures: ReadonlyMap<Name, Declared>,
): Used[] {
  return variablesOf(pat).flatMap(name => {
    const [declared, inside] = [signatures.get(name), c.inPattern.get(name)];
    if (declared === undefined || inside === undefined) return [];
    const { span } = pat;
    const body = { tag: 'var', name: inside.name, span } as const;
    const where = { groups: [], signatures: [], fixities: [], pragmas: [] };
    const match = { params: [], rhs: { guarded: [{ guards: [], body, span }], where }, span };
    const bind = { tag: 'function', name, nameSpan: span, matches: [match], span } as const;
    return [tracking(c, () => checkDeclared(c, bind, declared))];
  });
}
/** The constraints that signatures with holes let be quantified over. */
function admitted(
  c: Checker,
  partials: readonly PartialSignature[],
  left: readonly Evidence[],
  found: readonly Evidence[],
): Evidence[] {
  const open = partials.flatMap(p => p.open);
  if (partials.some(p => p.extra === undefined)) return found.filter(e => open.includes(e));
  const own = partials.flatMap(p => p.tyVars);
  const isOwn = ({ pred }: Evidence): boolean =>
    splitPred(pred) !== undefined &&
    c.solver.deepest(pred) <= c.solver.level + 1 &&
    occurring([pred], own).length > 0;
  return left.filter(e => found.includes(e) || isOwn(e));
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
): Checked<T> {
  return c.solver.nested(() => {
    const tyVars = c.solver.skolems(signature.vars);
    signature.vars.forEach((v, i) => {
      const skolem = tyVars[i];
      if (skolem === undefined) return;
      c.env.tyVars.set(v.name, skolem);
      c.skolems.set(skolem, origin);
    });
    // A synonym may stand for a quantified type; but the quantifier is not the signature's then.
    const sigma = prune(signature.type);
    const type = sigma.tag === 'forall' ? instantiate(sigma, tyVars.map(varType)) : sigma;
    const by = bindAll(signature.vars, tyVars.map(varType));
    const own = sigma.tag === 'forall' ? sigma.context : [];
    const context = own.map(pred => substitute(pred, by));
    const { result, dicts } = assuming(c, context, origin, () => work(type));
    return { tyVars, result, dicts, level: c.solver.level };
  });
}

/** The result of a check against a signature, whose variables have become skolems. */
export interface Checked<T> {
  readonly tyVars: readonly TyVar[];
  readonly result: T;
  readonly dicts: readonly Var[];
  readonly level: number;
}

/** The abstraction that a binding with that signature is. */
export function abstraction<T>(checked: Checked<T>): Abstraction {
  const { tyVars, dicts, level } = checked;
  return { tyVars, dicts, level };
}
function checkDeclared(c: Checker, bind: FunctionBind, declared: Declared): TBind {
  const { name, span } = declared.origin;
  const arity = bind.matches[0]?.params.length ?? 0;
  const checked = checkPolymorphic(c, declared, declared.origin, type => {
    const expected = checking(type, { tag: 'signature', name, span });
    return checkFunction(c, bind.matches, { expected, span: bind.nameSpan, name });
  });
  const v = c.env.variable(bind.name);
  const { matches } = checked.result;
  return { tag: 'function', var: v, ...abstraction(checked), arity, matches, span: bind.span };
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
