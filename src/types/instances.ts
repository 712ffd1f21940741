import { freshName, globalName, type Name } from '../names/name.ts';
import type { Span } from '../source/source.ts';
import type {
  Bind,
  Binds,
  ClassDecl,
  Expr,
  InstanceDecl,
  Module,
  Signature,
} from '../syntax/syntax.ts';
import { abstraction, checkPolymorphic, markInlined } from './bindings.ts';
import { type Class, type Instance, type Method, splitPred } from './classes.ts';
import { solve, withoutImplied } from './constraints.ts';
import { contextFromSyntax } from './contexts.ts';
import { openKind } from './promotion.ts';
import { completeFamilies } from './family-declarations.ts';
import { haveSameRepresentation } from './built-in.ts';
import type { Checker } from './environment.ts';
import { dictionaryVar, newScope } from './evidence.ts';
import { checking, demand } from './expected.ts';
import { checkExpr } from './expressions.ts';
import { withEvidence } from './instantiation.ts';
import { letExpr, plainTyped } from './lets.ts';
import { variablesIn } from '../syntax/variables.ts';
import { want } from './wanted.ts';
import { checkFunction } from './matches.ts';
import { findDuplicate } from './matching.ts';
import { showType } from './print.ts';
import { kindAtUnknowns, ofKind, type SignatureType, typeVariable } from './signatures.ts';
import { defaultKind, expand } from './solver.ts';
import {
  bindAll,
  boundTyVar,
  conType,
  errorType,
  forallType,
  instantiate,
  liftedKind,
  type Pred,
  splitForall,
  splitFun,
  type Substitution,
  substitute,
  type Type,
  type TyVar,
  type Var,
  varType,
  view,
} from './type.ts';
import type { TBind, TExpr, TGroup, TMatch, TPat } from './typed.ts';

/** An instance and its declaration. */
export interface DeclaredInstance {
  readonly instance: Instance;
  readonly decl: InstanceDecl<Name>;
}

/** Reads the heads of the instances of a module, and makes them known. */
export function declareInstances(c: Checker, module: Module<Name>): DeclaredInstance[] {
  const taken = new Set<string>();
  const declared = module.instances.flatMap(decl => {
    const { name } = decl.className;
    const found = c.env.hasTyCon(name) ? c.env.tyCon(name).class : undefined;
    if (found === undefined) return [];
    const instance = readInstance(c, decl, found, module.name, taken);
    if (instance === undefined) return [];
    found.instances.add(instance);
    completeFamilies(c, instance);
    return [{ instance, decl }];
  });
  inferContexts(c, declared);
  return declared;
}

/**
 * Finds the contexts of derived instances: what the instances for their fields come down to. They
 * may need each other, so contexts grow, from nothing, until none does.
 */
function inferContexts(c: Checker, declared: readonly DeclaredInstance[]): void {
  const derived = declared.flatMap(({ instance, decl }) => {
    if (decl.wanted === undefined) return [];
    const by = bindAll(instance.class.tyCon.params, instance.types);
    const supers = instance.class.supers.map(sup => substitute(sup, by));
    const defaults = defaultContexts(instance, definitionsIn(decl.body));
    const own = defaults.map(pred => substitute(pred, by));
    return [{ instance, wanted: [...contextFromSyntax(c, decl.wanted), ...supers, ...own] }];
  });
  let growing = true;
  while (growing) {
    growing = false;
    for (const { instance, wanted } of derived) {
      const context = simplified(c, wanted, instance.span);
      if (context.length === instance.context.length) continue;
      instance.context = context;
      growing = true;
    }
  }
  for (const { instance } of derived) {
    const { vars, types, context, dictionary } = instance;
    checkInferred(c, instance);
    dictionary.type = forallType(vars, conType(instance.class.tyCon, types), context);
  }
}

/** What the default methods need that an instance takes over, as their own signatures say. */
function defaultContexts(
  instance: Instance,
  definitions: ReadonlyMap<Name, Equations>,
): readonly Pred[] {
  return instance.class.methods.flatMap(({ name, fallbackType }) => {
    if (fallbackType === undefined || definitions.has(name)) return [];
    const { vars, context } = splitForall(fallbackType);
    const away = bindAll(
      vars,
      vars.map(() => errorType),
    );
    return context.filter(pred => substitute(pred, away) === pred);
  });
}

/** The constraints on type variables that some constraints come down to. */
function simplified(c: Checker, preds: readonly Pred[], span: Span): readonly Pred[] {
  const scope = newScope(0, undefined);
  const why = { tag: 'syntax', what: 'a derived instance', span } as const;
  const left = solve(
    c,
    preds.map(pred => ({ pred, scope, why, ref: undefined })),
  );
  return withoutImplied(left.map(evidence => evidence.pred).filter(isAboutVariables));
}

/** Can only the user of an instance know whether the constraint holds? */
function isAboutVariables(pred: Pred): boolean {
  return splitPred(pred)?.types.every(type => headText(type) === '') ?? false;
}
/** RH0440: a context that nobody wrote with a constraint that is not made of different variables. */
function checkInferred(c: Checker, { class: cls, context, types, span }: Instance): void {
  const wrong = context.find(pred => {
    const vars = splitPred(pred)?.types.flatMap(variablesOnly) ?? [];
    return vars.includes(undefined) || new Set(vars).size < vars.length;
  });
  if (wrong === undefined) return;
  const [text, head] = [showType(wrong), showType(conType(cls.tyCon, types))];
  c.diagnostics.error('RH0440', `there is no instance \`${text}\`, which a field needs`, span, {
    hints: [`write the context yourself: deriving instance ${text} => ${head}`],
  });
}

/** The variables that a type is made of, with `undefined` for each part of another kind. */
function variablesOnly(type: Type): readonly (TyVar | undefined)[] {
  const t = view(type);
  if (t.tag === 'app') return [...variablesOnly(t.fun), ...variablesOnly(t.arg)];
  return [t.tag === 'var' ? t.var : undefined];
}
function readInstance(
  c: Checker,
  decl: InstanceDecl<Name>,
  cls: Class,
  module: string,
  taken: Set<string>,
): Instance | undefined {
  const { params } = cls.tyCon;
  if (decl.types.length !== params.length) {
    const wanted = `${params.length} type${params.length === 1 ? '' : 's'}`;
    const message = `the class \`${cls.tyCon.name.text}\` is about ${wanted}, but this instance has ${decl.types.length}`;
    c.diagnostics.error('RH0445', message, decl.className.span);
    return undefined;
  }
  const vars = variablesIn([...decl.types, ...decl.context]).map(v =>
    typeVariable(c, { ...v, kind: undefined }),
  );
  let kind = kindAtUnknowns(c, cls.tyCon);
  const types = decl.types.map(t => {
    const parts = splitFun(kind);
    kind = parts?.res ?? kind;
    return expand(ofKind(c, t, parts?.arg ?? liftedKind));
  });
  const context = contextFromSyntax(c, decl.context).map(expand);
  if (c.extensions.has('PolyKinds')) for (const v of vars) openKind(v.kind);
  for (const v of vars) v.kind = defaultKind(v.kind);
  const text = freshText(`$f${cls.tyCon.name.text}${types.map(headText).join('')}`, taken);
  const { span } = decl.className;
  const name = globalName(module, 'value', text, span);
  const type = forallType(vars, conType(cls.tyCon, types), context);
  const dictionary: Var = { name, type };
  const { overlap } = decl;
  const instance: Instance = {
    class: cls,
    vars,
    context,
    types,
    overlap,
    dictionary,
    home: c.env,
    span,
    head: headOf(decl),
  };
  const other = findDuplicate(c, instance);
  if (other === undefined) return instance;
  const message = `there are two instances of \`${cls.tyCon.name.text}\` for the same type`;
  c.diagnostics.error('RH0446', message, span, {
    text: 'the second one',
    more: [{ span: other.span, text: 'the first one' }],
  });
  return undefined;
}
/** How the name of a dictionary shows a type. */
function headText(type: Type): string {
  const t = view(type);
  switch (t.tag) {
    case 'con':
      return t.con.name.text;
    case 'app':
      return headText(t.fun);
    case 'fun':
      return '->';
    default:
      return '';
  }
}

function freshText(text: string, taken: Set<string>): string {
  let next = text;
  for (let n = 1; taken.has(next); n++) next = `${text}${n}`;
  taken.add(next);
  return next;
}

/** The functions that take methods and superclasses out of the dictionaries of a class. */
export function selectorsOf(cls: Class, span: Span): TGroup[] {
  const { tyCon, dictionary, supers, superSelectors, methods } = cls;
  const all = [
    ...superSelectors.map((v, i) => ({ selector: v, type: supers[i] ?? v.type })),
    ...methods,
  ];
  return all.map(({ selector, type }, index) => {
    const field: Var = { name: freshName('value', selector.name.text), type };
    const isSuper = index < superSelectors.length;
    const { vars, context, body } = isSuper
      ? { vars: [], context: [], body: type }
      : splitForall(withFreshVars(type));
    const dicts = context.map(dictionaryVar);
    const args = dictionary.fields.map(
      (fieldType, i): TPat =>
        i === index ? { tag: 'var', var: field } : { tag: 'wildcard', type: fieldType },
    );
    const types = tyCon.params.map(varType);
    const pattern: TPat = { tag: 'con', con: dictionary, types, args };
    const use: TExpr = { tag: 'var', var: field, types: vars.map(varType) };
    const value = dicts.reduce<TExpr>((fun, d) => applied(fun, d), use);
    const params = [pattern, ...dicts.map((d): TPat => ({ tag: 'var', var: d }))];
    const match: TMatch = { ...plainTyped(value, body, span), params };
    return single({
      tag: 'function',
      var: selector,
      tyVars: [...tyCon.params, ...vars],
      arity: params.length,
      matches: [match],
      span,
      level: 1,
    });
  });
}

/** The type with other variables in its outermost quantifier. */
function withFreshVars(type: Type): Type {
  const { vars, context, body } = splitForall(type);
  const fresh = vars.map(v => boundTyVar(freshName('tyvar', v.name.text), v.kind, v.level));
  const by = bindAll(vars, fresh.map(varType));
  return forallType(
    fresh,
    substitute(body, by),
    context.map(pred => substitute(pred, by)),
  );
}

function applied(fun: TExpr, v: Var): TExpr {
  return { tag: 'app', fun, arg: { tag: 'var', var: v, types: [] } };
}

function single(bind: TBind): TGroup {
  return { recursive: false, binds: [bind] };
}

/** A function with a known type, made of equations or out of nothing. */
function methodFunction(
  c: Checker,
  v: Var,
  signature: SignatureType,
  span: Span,
  body: (type: Type) => Definition,
): TBind {
  const origin = { name: v.name.text, span };
  const checked = checkPolymorphic(c, signature, origin, body);
  return { tag: 'function', var: v, ...abstraction(checked), ...checked.result, span };
}

/** What a function does: equations, each with so many parameters. */
interface Definition {
  readonly arity: number;
  readonly matches: readonly TMatch[];
}
type Equations = Extract<Bind<Name>, { tag: 'function' }>;

/** The equations that define a method. With a signature of their own they are a local function. */
function equations(
  c: Checker,
  bind: Equations,
  signature: Signature<Name> | undefined,
  type: Type,
  span: Span,
): Definition {
  const name = bind.name.text;
  const expected = checking(type, { tag: 'signature', name, span });
  if (signature === undefined) {
    const { matches } = checkFunction(c, bind.matches, { expected, span: bind.nameSpan, name });
    return { arity: bind.matches[0]?.params.length ?? 0, matches };
  }
  const local = freshName('value', name, bind.nameSpan);
  const binds: Binds<Name> = {
    groups: [[{ ...bind, name: local }]],
    signatures: [{ ...signature, names: [{ name: local, span: bind.nameSpan }] }],
    fixities: [],
    pragmas: [],
  };
  const body: Expr<Name> = { tag: 'var', name: local, span: bind.nameSpan };
  const value = checkExpr(c, { tag: 'let', binds, body, span: bind.span }, expected);
  return { arity: 0, matches: [plainTyped(value, type, bind.span)] };
}

function definitionsIn(body: Binds<Name>): Map<Name, Equations> {
  const found = new Map<Name, Equations>();
  for (const bind of body.groups.flat()) if (bind.tag === 'function') found.set(bind.name, bind);
  return found;
}
/** What a class declaration defines: its selectors, and the methods that instances may leave out. */
export function classGroups(c: Checker, decl: ClassDecl<Name>): TGroup[] {
  const cls = c.env.tyCon(decl.name.name).class;
  if (cls === undefined) return [];
  const definitions = definitionsIn(decl.body);
  const own = conType(cls.tyCon, cls.tyCon.params.map(varType));
  const defaults = cls.methods.flatMap(method => {
    const bind = definitions.get(method.name);
    if (bind === undefined || method.fallback === undefined) return [];
    markInlined(method.fallback, method.name, decl.body.pragmas);
    const { vars, context, body } = splitForall(method.fallbackType ?? method.type);
    const all = [...cls.tyCon.params, ...vars];
    const signature = { vars: all, type: forallType(all, body, [own, ...context]) };
    const span = method.name.span ?? decl.span;
    const made = methodFunction(c, method.fallback, signature, span, type =>
      equations(c, bind, undefined, type, span),
    );
    return [single(made)];
  });
  return [...selectorsOf(cls, decl.span), ...defaults];
}
/** What stands between `instance` and `where`. */
function headOf({ context, className, types }: InstanceDecl<Name>): Span {
  const { source, start } = context[0]?.span ?? className.span;
  const isBracketed = context.length > 0 && source.text[start - 1] === '(';
  const end = types.at(-1)?.span.end ?? className.span.end;
  return { source, start: isBracketed ? start - 1 : start, end };
}

/** A method that the instance does not define: the class's own, or a function that complains. */
function absent(
  c: Checker,
  instance: Instance,
  { name, fallback }: Method,
  type: Type,
): Definition {
  const { class: cls, span } = instance;
  if (fallback === undefined) {
    const value: TExpr = {
      tag: 'failure',
      function: noMethodBindingError,
      span: instance.head ?? span,
      text: name.text,
      type,
    };
    return { arity: 0, matches: [plainTyped(value, type, span)] };
  }
  const sigma = fallback.written ?? fallback.type;
  const types = splitForall(sigma).vars.map(v => c.solver.fresh(v.kind));
  const to = bindAll(
    instance.vars,
    instance.vars.map(v => varType(c.env.tyVars.get(v.name) ?? v)),
  );
  cls.tyCon.params.forEach((_, i) => {
    const [own, head] = [types[i], instance.types[i]];
    if (own !== undefined && head !== undefined) c.solver.unify(own, substitute(head, to));
  });
  c.uses.current.add(fallback);
  const use: TExpr = { tag: 'var', var: fallback, types };
  const value = withEvidence(c, use, sigma, types, { name: name.text, span });
  demand(c, span, instantiate(sigma, types), type, { tag: 'plain', text: 'the default method' });
  return { arity: 0, matches: [plainTyped(value, type, span)] };
}
/** A method taken from another type, which has the same representation. */
function taken(
  c: Checker,
  { types: heads, vars, span }: Instance,
  { selector, name }: Method,
  via: Type,
  type: Type,
): Definition {
  const skolem = (v: TyVar): Type => varType(c.env.tyVars.get(v.name) ?? v);
  const to = bindAll(vars, vars.map(skolem));
  const sigma = selector.written ?? selector.type;
  const own = splitForall(sigma).vars.slice(heads.length).map(skolem);
  const head = heads.at(-1);
  const whole = head === undefined ? via : substitute(head, to);
  if (!haveSameRepresentation(c, via, whole)) {
    const message = `\`${showType(via)}\` and \`${showType(whole)}\` do not have the same representation`;
    c.diagnostics.error('RH0465', message, span, {
      hints: ['methods can be taken from a type that differs in newtypes only'],
    });
  }
  const types = [...heads.slice(0, -1).map(t => substitute(t, to)), via, ...own];
  c.uses.current.add(selector);
  const use: TExpr = { tag: 'var', var: selector, types };
  const value = withEvidence(c, use, sigma, types, { name: name.text, span });
  if (!haveSameRepresentation(c, instantiate(sigma, types), type)) {
    const message = `\`${name.text}\` of \`${showType(via)}\` cannot be cast to \`${showType(whole)}\``;
    c.diagnostics.error('RH0465', message, span, {
      text: `it would have the type \`${showType(type)}\``,
      hints: ['something in that type may depend on more than the representation: see `type role`'],
    });
  }
  const body: TExpr = { tag: 'cast', expr: value, type };
  return { arity: 0, matches: [plainTyped(body, type, span)] };
}

const noMethodBindingError = globalName('GHC.Err', 'value', 'noMethodBindingError');

/** A method of an instance: the function, and the type that it has in the dictionary. */
interface InstanceMethod {
  readonly bind: TBind;
  readonly var: Var;
  /** Over the variables of the instance. */
  readonly type: Type;
}

/** What an instance declaration defines: a function for each method, and the dictionary. */
export function instanceGroups(c: Checker, { instance, decl }: DeclaredInstance): TGroup[] {
  const { class: cls, vars, dictionary, span } = instance;
  const definitions = definitionsIn(decl.body);
  const methods = cls.methods.map(m => instanceMethod(c, instance, m, decl, definitions));
  const type = conType(cls.tyCon, instance.types);
  const signature = { vars, type: forallType(vars, type, instance.context) };
  const origin = { name: `instance ${showType(type)}`, span };
  const checked = checkPolymorphic(c, signature, origin, own =>
    plainTyped(dictionaryOf(c, instance, methods, own), own, span),
  );
  const { result: match } = checked;
  const over = abstraction(checked);
  const bind: TBind = {
    tag: 'function',
    var: dictionary,
    ...over,
    arity: 0,
    matches: [match],
    span,
  };
  return [...methods.map(m => single(m.bind)), single(bind)];
}

function instanceMethod(
  c: Checker,
  instance: Instance,
  method: Method,
  decl: InstanceDecl<Name>,
  definitions: ReadonlyMap<Name, Equations>,
): InstanceMethod {
  const type = substitute(method.type, bindAll(instance.class.tyCon.params, instance.types));
  const { vars, context, body } = splitForall(type);
  const all = [...instance.vars, ...vars];
  const whole = forallType(all, body, [...instance.context, ...context]);
  const { text } = method.name;
  const defined = definitions.get(method.name);
  const span = defined?.nameSpan ?? instance.span;
  const name = globalName(
    instance.home.module,
    'value',
    `${instance.dictionary.name.text}_$c${text}`,
    span,
  );
  const v: Var = { name, type: whole };
  markInlined(v, method.name, decl.body.pragmas);
  const signature = decl.body.signatures.find(s => s.names.some(n => n.name === method.name));
  const bind = methodFunction(c, v, { vars: all, type: whole }, span, t =>
    decl.via !== undefined
      ? taken(c, instance, method, ofKind(c, decl.via, c.solver.fresh()), t)
      : defined === undefined
        ? absent(c, instance, method, t)
        : equations(c, defined, signature, t, method.name.span ?? span),
  );
  return { bind, var: v, type };
}
/** The dictionary: the class's constructor with its superclasses and methods. */
function dictionaryOf(
  c: Checker,
  instance: Instance,
  methods: readonly InstanceMethod[],
  pred: Pred,
): TExpr {
  const { class: cls, span } = instance;
  const skolems = instance.vars.map(v => varType(c.env.tyVars.get(v.name) ?? v));
  const to = bindAll(instance.vars, skolems);
  const types = splitPred(pred)?.types ?? [];
  const by = bindAll(cls.tyCon.params, types);
  const why = { tag: 'superclass', instance: showType(pred), span } as const;
  const supers = cls.supers.map(sup => want(c, substitute(sup, by), why));
  const con: TExpr = { tag: 'con', con: cls.dictionary, types };
  const start: TExpr =
    supers.length === 0 ? con : { tag: 'overloaded', expr: con, evidence: supers };
  return methods.reduce<TExpr>((fun, method) => {
    return { tag: 'app', fun, arg: field(c, instance, method, skolems, to) };
  }, start);
}
/** A method as it is in a dictionary: the function at the types and dictionaries of the instance. */
function field(
  c: Checker,
  instance: Instance,
  { var: v, type }: InstanceMethod,
  skolems: readonly Type[],
  to: Substitution,
): TExpr {
  if (instance.vars.length === 0 && instance.context.length === 0) {
    return { tag: 'var', var: v, types: [] };
  }
  const { vars, context, body } = splitForall(withFreshVars(substitute(type, to)));
  const use: TExpr = { tag: 'var', var: v, types: [...skolems, ...vars.map(varType)] };
  const given = forallType(instance.vars, body, instance.context);
  const half = withEvidence(c, use, given, skolems, { name: v.name.text, span: instance.span });
  if (vars.length === 0 && context.length === 0) return half;
  const dicts = context.map(dictionaryVar);
  const value = dicts.reduce<TExpr>(applied, half);
  const local: Var = { name: freshName('value', 'm'), type: forallType(vars, body, context) };
  const over = { tyVars: vars, dicts, level: c.solver.level + 1 };
  const result: TExpr = { tag: 'var', var: local, types: [] };
  return letExpr(local, over, plainTyped(value, body, instance.span), result);
}
