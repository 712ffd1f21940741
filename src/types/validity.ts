import { libraryFolder } from '../names/files.ts';
import path from 'node:path';
import { ioType, unitType } from '../names/builtin.ts';
import type { Name } from '../names/name.ts';
import type { Diagnostics } from '../source/diagnostics.ts';
import type { Span } from '../source/source.ts';
import type {
  ClassDecl,
  DataDecl,
  InstanceDecl,
  Module,
  Pat,
  PatternSynonym,
  SynType,
} from '../syntax/syntax.ts';
import { ambiguityOf, determined, familiesIn, variablesOfTypes } from './ambiguity.ts';
import { isEquality, listTyCon } from './builtin.ts';
import { type Class, type Instance, splitPred } from './classes.ts';
import { variablesOf } from '../syntax/variables.ts';
import type { Checker } from './environment.ts';
import { contradicts, notInjective } from './families.ts';
import { implicitClass } from './parameters.ts';
import type { DeclaredInstance } from './instances.ts';
import { Matching } from './matching.ts';
import { showType } from './print.ts';
import {
  bindAll,
  conType,
  constraintKind,
  errorType,
  kindOf,
  liftedKind,
  type Pred,
  splitCon,
  splitForall,
  splitFun,
  substitute,
  type Type,
  type TyVar,
  varType,
  view,
} from './type.ts';
import { checkRoles } from './roles.ts';

/** Reports what may not stand in the type of a value: RH0456, RH0457. */
export function checkSignature(c: Checker, type: Type, span: Span, name?: string): void {
  const { vars, context, body } = splitForall(type);
  checkRank(c, body, span);
  checkArguments(c, body, span);
  checkContext(c, context, span);
  checkAmbiguity(c, vars, context, [body], span, name);
}

function checkAmbiguity(
  c: Checker,
  vars: readonly TyVar[],
  context: readonly Pred[],
  body: readonly Type[],
  span: Span,
  name: string | undefined,
): void {
  if (c.extensions.has('AllowAmbiguousTypes')) return;
  const found = ambiguityOf(vars, context, body);
  if (found === undefined) return;
  const whose = name === undefined ? 'this type' : `the type of \`${name}\``;
  const variable = found.variable.name.text;
  c.diagnostics.error(
    'RH0457',
    `${whose} is ambiguous: no use can say what \`${variable}\` is`,
    span,
    {
      text: `\`${showType(found.part)}\` mentions it, but nothing that determines it does`,
      hints: [
        'let an argument or the result mention it, or write {-# LANGUAGE AllowAmbiguousTypes #-} and give it by a type application',
      ],
    },
  );
}

/** RH0456: a quantifier below the top of a type, without RankNTypes. */
function checkRank(c: Checker, type: Type, span: Span): void {
  if (c.extensions.has('RankNTypes') || !hasQuantifier(type)) return;
  c.diagnostics.error('RH0456', 'a type has its quantifier at the beginning', span, {
    hints: ['write {-# LANGUAGE RankNTypes #-} to allow one inside'],
  });
}

function hasQuantifier(type: Type): boolean {
  const t = view(type);
  if (t.tag === 'app') return hasQuantifier(t.fun) || hasQuantifier(t.arg);
  if (t.tag === 'fun') return hasQuantifier(t.arg) || hasQuantifier(t.res);
  return t.tag === 'forall';
}

/** RH0456: an argument of a type constructor that is quantified, perhaps inside of a synonym. */
function checkArguments(c: Checker, type: Type, span: Span): void {
  if (c.extensions.has('ImpredicativeTypes') || !hasQuantifiedArgument(type)) return;
  c.diagnostics.error('RH0456', 'a quantified type stands as an argument of another', span, {
    hints: [allow('ImpredicativeTypes')],
  });
}

function hasQuantifiedArgument(type: Type): boolean {
  const t = view(type);
  if (t.tag === 'forall') return hasQuantifiedArgument(t.body);
  if (t.tag === 'fun') return hasQuantifiedArgument(t.arg) || hasQuantifiedArgument(t.res);
  if (t.tag !== 'app') return false;
  return view(t.arg).tag === 'forall' || [t.fun, t.arg].some(hasQuantifiedArgument);
}

/** RH0456: constraints on types that are no variables, without FlexibleContexts. */
export function checkContext(c: Checker, context: readonly Pred[], span: Span): void {
  checkClasses(c, context, span);
  if (c.extensions.has('FlexibleContexts')) return;
  const wrong = context.find(pred => {
    const split = splitPred(pred);
    if (split === undefined || split.class.tyCon.name === implicitClass) return false;
    return !split.types.every(startsWithVariable);
  });
  if (wrong === undefined) return;
  c.diagnostics.error(
    'RH0456',
    `the constraint \`${showType(wrong)}\` is not about type variables`,
    span,
    {
      hints: ['write {-# LANGUAGE FlexibleContexts #-} to allow it'],
    },
  );
}

/** RH0456: a constraint of which a variable says what class it is about, without ConstraintKinds. */
function checkClasses(c: Checker, context: readonly Pred[], span: Span): void {
  if (c.extensions.has('ConstraintKinds')) return;
  const wrong = context.find(pred => headIsVariable(pred));
  if (wrong === undefined) return;
  c.diagnostics.error('RH0456', `the constraint \`${showType(wrong)}\` may be of any class`, span, {
    hints: [allow('ConstraintKinds')],
  });
}

function headIsVariable(pred: Pred): boolean {
  const t = view(pred);
  return t.tag === 'var' || (t.tag === 'app' && headIsVariable(t.fun));
}

function startsWithVariable(type: Type): boolean {
  let head = view(type);
  if (isFamily(head)) return false;
  while (head.tag === 'app') head = view(head.fun);
  return head.tag === 'var' || head.tag === 'meta';
}

function isFamily(type: Type): boolean {
  return familiesIn(type).includes(type);
}

/** Reports what may not be declared: RH0456 to RH0464. */
export function checkValidity(
  c: Checker,
  module: Module<Name>,
  instances: readonly DeclaredInstance[],
): void {
  for (const decl of module.classes) checkClass(c, decl);
  for (const { instance, decl } of instances) checkInstance(c, module, instance, decl);
  for (const decl of module.data) checkData(c, decl);
  checkSynonyms(c, module);
  checkKindSignatures(c, module);
  checkInjectivity(c, module);
  checkPatternSynonyms(c, module);
  checkImports(c, module);
  checkForeign(c, module);
  checkEquations(c, module);
  checkRoles(c, module);
  const [first, second] = module.defaults;
  if (first === undefined || second === undefined) return;
  c.diagnostics.error('RH0463', 'there are two declarations of defaults', second.span, {
    more: [{ span: first.span, text: 'the first one' }],
    hints: ['write all types into one: default (Int, Double)'],
  });
}

/** RH0469: a kind of something that the module does not declare. */
function checkKindSignatures(c: Checker, module: Module<Name>): void {
  for (const { name } of module.kindSignatures) {
    if (c.env.tyCons.has(name.name)) continue;
    const message = `the kind signature for \`${name.name.text}\` has no declaration beside it`;
    c.diagnostics.error('RH0469', message, name.span);
  }
}

/** Is a module one of the library's own? What it may not have, the library may. */
export function isLibrary(module: Module<Name>): boolean {
  const relative = path.relative(libraryFolder(), path.resolve(module.source.name));
  return !relative.startsWith('..') && !path.isAbsolute(relative);
}

/** The extensions that the library has in any case: those that only allow something. */
export const libraryExtensions: readonly string[] = [
  ...['AllowAmbiguousTypes', 'ConstrainedClassMethods', 'ConstraintKinds', 'FlexibleContexts'],
  ...['FlexibleInstances', 'InstanceSigs', 'TypeSynonymInstances', 'UndecidableInstances'],
  ...['UndecidableSuperClasses'],
];
function checkClass(c: Checker, decl: ClassDecl<Name>): void {
  const cls = c.env.tyCon(decl.name.name).class;
  if (cls === undefined) return;
  checkContext(c, cls.supers, decl.context[0]?.span ?? decl.name.span);
  checkCircle(c, cls, decl.name.span);
  const params = cls.tyCon.params;
  const own = conType(cls.tyCon, params.map(varType));
  for (const signature of decl.body.signatures) {
    const name = signature.names[0]?.name;
    const method = cls.methods.find(each => each.name === name);
    if (method === undefined) continue;
    const { vars, context, body } = splitForall(method.type);
    const { span } = signature.type;
    checkContext(c, context, span);
    checkAmbiguity(c, [...params, ...vars], [own, ...context], [body], span, name?.text);
    checkMethodContext(c, params, context, span);
  }
  for (const { names, type } of decl.defaults) {
    const method = cls.methods.find(each => each.name === names[0]?.name);
    if (method?.fallbackType === undefined) continue;
    const [mine, other] = [splitForall(method.type), splitForall(method.fallbackType)];
    const fits =
      new Matching(mine.vars).one(mine.body, other.body) === 'yes' &&
      new Matching(other.vars).one(other.body, mine.body) === 'yes';
    if (fits) continue;
    const message = `the default of \`${method.name.text}\` has another type than the method`;
    c.diagnostics.error('RH0461', message, type.span, {
      text: `not \`${showType(mine.body)}\``,
      hints: ['only the context may differ'],
    });
  }
}

/** RH0456: a method that constrains nothing but the parameters of its class. */
function checkMethodContext(
  c: Checker,
  params: readonly TyVar[],
  context: readonly Pred[],
  span: Span,
): void {
  if (c.extensions.has('ConstrainedClassMethods')) return;
  for (const pred of context) {
    const vars = [...variablesOfTypes([pred])];
    if (vars.length === 0 || !vars.every(v => params.includes(v))) continue;
    const message = `\`${showType(pred)}\` is only about the parameter of the class`;
    c.diagnostics.error('RH0456', message, span, {
      hints: [
        'make it a superclass, or write {-# LANGUAGE ConstrainedClassMethods #-} to allow it',
      ],
    });
  }
}

/** RH0458: a class that is its own superclass. */
function checkCircle(c: Checker, cls: Class, span: Span): void {
  if (c.extensions.has('UndecidableSuperClasses')) return;
  const climb = (from: Class, way: readonly Class[]): readonly Class[] | undefined => {
    if (from === cls && way.length > 0) return way;
    if (way.includes(from)) return undefined;
    for (const pred of from.supers) {
      const above = splitPred(pred)?.class;
      const found = above === undefined ? undefined : climb(above, [...way, from]);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const circle = climb(cls, []);
  if (circle === undefined) return;
  const names = [...circle, cls].map(each => `\`${each.tyCon.name.text}\``).join(' → ');
  c.diagnostics.error('RH0458', `the class is its own superclass: ${names}`, span);
}
const solvedClasses: readonly string[] = ['Coercible', 'Typeable', 'KnownNat', 'KnownSymbol'];

/** RH0464: an instance of a class of which the compiler alone says what it holds for. */
function checkOwnClass(c: Checker, { class: cls, span }: Instance): void {
  const { module = '', text } = cls.tyCon.name;
  if (!solvedClasses.includes(text)) return;
  if (!/^(Data.Coerce|Data.Typeable.Internal|GHC.TypeNats|GHC.TypeLits)$/.test(module)) return;
  const message = `the compiler alone says what \`${text}\` holds for: it has no instances`;
  c.diagnostics.error('RH0464', message, span);
}

function checkInstance(
  c: Checker,
  module: Module<Name>,
  instance: Instance,
  decl: InstanceDecl<Name>,
): void {
  checkDependencies(c, instance);
  checkOwnClass(c, instance);
  if (decl.wanted !== undefined || decl.via !== undefined) return;
  const { types, context, span } = instance;
  const family = types.flatMap(familiesIn)[0];
  if (family !== undefined) {
    const message = `the family \`${showType(family)}\` cannot be the type of an instance`;
    return c.diagnostics.error('RH0464', message, decl.types[0]?.span ?? span);
  }
  types.forEach((type, i) => {
    checkHead(c, type, decl.types[i]);
  });
  const whole = decl.context[0]?.span ?? span;
  if (!c.extensions.has('UndecidableInstances')) checkContext(c, context, whole);
  checkSmaller(c, instance, whole);
  checkAmbiguity(c, instance.vars, context, types, whole, undefined);
  const signature = decl.body.signatures[0];
  if (signature !== undefined && !c.extensions.has('InstanceSigs')) {
    c.diagnostics.error('RH0464', 'a signature in an instance', signature.span, {
      hints: ['the class says what type the method has', allow('InstanceSigs')],
    });
  }
  checkFamilies(c, module, instance, decl);
}

function allow(extension: string): string {
  return `write {-# LANGUAGE ${extension} #-} to allow it`;
}

/** RH0464: a head that needs an extension. */
function checkHead(c: Checker, type: Type, syntax: SynType<Name> | undefined): void {
  if (c.extensions.has('FlexibleInstances') || syntax === undefined) return;
  const { span } = syntax;
  const head = headOf(syntax);
  const synonym = head.tag === 'con' && c.env.tyCon(head.name).flavour === 'synonym';
  if (synonym && !c.extensions.has('TypeSynonymInstances')) {
    const message = `\`${showType(type)}\` is a synonym here: an instance is for a type itself`;
    return c.diagnostics.error('RH0464', message, span, { hints: [allow('FlexibleInstances')] });
  }
  const split = splitCon(type);
  const args = (split?.con.instanceOf ?? split)?.args.map(view);
  const vars = args?.flatMap(arg => (arg.tag === 'var' ? [arg.var] : []));
  if (args !== undefined && new Set(vars).size === args.length) return;
  const message =
    args === undefined
      ? 'an instance for every type'
      : `an instance for \`${showType(type)}\`, whose arguments are not different variables`;
  c.diagnostics.error('RH0464', message, span, { hints: [allow('FlexibleInstances')] });
}

function headOf(syntax: SynType<Name>): SynType<Name> {
  if (syntax.tag === 'paren') return headOf(syntax.type);
  return syntax.tag === 'app' ? headOf(syntax.fun) : syntax;
}
/** RH0459: a context for which the search for instances may not end. */
function checkSmaller(c: Checker, { types, context }: Instance, span: Span): void {
  if (c.extensions.has('UndecidableInstances')) return;
  for (const pred of context) {
    const parts = splitPred(pred)?.types;
    if (parts === undefined || isEquality(pred)) continue;
    const often = [...variablesOfTypes(parts)].find(v => count(parts, v) > count(types, v));
    const nested = parts.flatMap(familiesIn)[0];
    if (often === undefined && nested === undefined && size(parts) < size(types)) continue;
    const what = showType(pred);
    const message =
      often === undefined
        ? `the constraint \`${what}\` is not smaller than the head of the instance`
        : `\`${often.name.text}\` is more often in \`${what}\` than in the head of the instance`;
    c.diagnostics.error('RH0459', message, span, {
      hints: [
        'the search for instances might not end; write {-# LANGUAGE UndecidableInstances #-} if you know that it does',
      ],
    });
  }
}

function size(types: readonly Type[]): number {
  return types.reduce((sum, type) => {
    const t = view(type);
    if (t.tag === 'app') return sum + size([t.fun, t.arg]);
    return sum + (t.tag === 'fun' ? 1 + size([t.arg, t.res]) : 1);
  }, 0);
}

function count(types: readonly Type[], v: TyVar): number {
  return types.reduce((sum, type) => {
    const t = view(type);
    if (t.tag === 'app') return sum + count([t.fun, t.arg], v);
    if (t.tag === 'fun') return sum + count([t.arg, t.res], v);
    return sum + (t.tag === 'var' && t.var === v ? 1 : 0);
  }, 0);
}
/** RH0460: an instance that breaks the dependencies of its class. */
function checkDependencies(c: Checker, instance: Instance): void {
  const { class: cls, types, span, context } = instance;
  const pick = (indices: readonly number[], all: readonly Type[]): Type[] =>
    indices.flatMap(i => all[i] ?? []);
  for (const { from, to } of cls.dependencies) {
    const liberal = c.extensions.has('UndecidableInstances');
    const known = determined(pick(from, types), liberal ? context : []);
    const free = [...variablesOfTypes(pick(to, types))].find(v => !known.has(v));
    if (free !== undefined) {
      const message = `the dependency does not hold: nothing determines \`${free.name.text}\``;
      const names = (indices: readonly number[]): string =>
        indices.map(i => cls.tyCon.params[i]?.name.text ?? '').join(' ');
      c.diagnostics.error('RH0460', message, span, {
        text: `\`${cls.tyCon.name.text}\` promises \`${names(from)} -> ${names(to)}\``,
      });
      return;
    }
    for (const other of cls.instances.for(types)) {
      if (other === instance) break;
      const left = [pick(from, other.types), pick(from, types)] as const;
      const right = [pick(to, other.types), pick(to, types)] as const;
      if (!c.env.sees(other) || !contradicts(...left, ...right)) continue;
      c.diagnostics.error('RH0460', 'two instances contradict a functional dependency', span, {
        text: 'the second one',
        more: [{ span: other.span, text: 'the first one' }],
      });
      return;
    }
  }
}
/** RH0461: an associated type at other types than those of the instance. */
function checkFamilies(
  c: Checker,
  module: Module<Name>,
  { class: cls }: Instance,
  decl: InstanceDecl<Name>,
): void {
  const within = (span: Span): boolean =>
    span.start >= decl.span.start && span.end <= decl.span.end;
  const lefts = [
    ...module.familyEquations.flatMap(each => (within(each.span) ? [each.left] : [])),
    ...module.data.flatMap(({ instanceOf, span }) =>
      instanceOf !== undefined && within(span) ? [instanceOf] : [],
    ),
  ];
  for (const left of lefts) {
    const head = headOf(left);
    const family = head.tag === 'con' ? c.env.tyCon(head.name) : undefined;
    if (family === undefined) continue;
    if (!cls.tyCon.families.includes(family)) {
      const message = `\`${family.name.text}\` is no associated type of \`${cls.tyCon.name.text}\``;
      c.diagnostics.error('RH0461', message, left.span);
      continue;
    }
    argumentsOf(left).forEach((arg, i) => {
      const param = family.params[i]?.name.text;
      const at = cls.tyCon.params.findIndex(p => p.name.text === param);
      const wanted = decl.types[at];
      if (wanted === undefined || !differs(c, arg, wanted)) return;
      c.diagnostics.error('RH0461', 'this is not the type that the instance is for', arg.span, {
        more: [{ span: wanted.span, text: 'the type of the instance' }],
      });
    });
  }
}

function argumentsOf(syntax: SynType<Name>): SynType<Name>[] {
  if (syntax.tag === 'paren') return argumentsOf(syntax.type);
  return syntax.tag === 'app' ? [...argumentsOf(syntax.fun), syntax.arg] : [];
}

/** Do two types differ for sure, as they are written? */
function differs(c: Checker, a: SynType<Name>, b: SynType<Name>): boolean {
  if (a.tag === 'paren') return differs(c, a.type, b);
  if (b.tag === 'paren') return differs(c, a, b.type);
  const isSynonym = [a, b].some(t => t.tag === 'con' && c.env.tyCon(t.name).flavour === 'synonym');
  if (isSynonym) return false;
  if (a.tag === 'con' && b.tag === 'con') return a.name !== b.name;
  if (a.tag === 'app' && b.tag === 'app')
    return differs(c, a.fun, b.fun) || differs(c, a.arg, b.arg);
  if (a.tag === 'var' && b.tag === 'var') return a.name.text !== b.name.text;
  if (a.tag === 'list' && b.tag === 'list') return differs(c, a.item, b.item);
  if (a.tag === 'list' || b.tag === 'list') {
    const head = headOf(a.tag === 'list' ? b : a);
    const other = head.tag === 'con' ? c.env.tyCon(head.name) : undefined;
    return head.tag === 'var' || (other?.flavour !== 'synonym' && other !== listTyCon);
  }
  return [a, b].some(t => t.tag === 'var') && [a, b].some(t => t.tag === 'con');
}
function checkData(c: Checker, decl: DataDecl<Name>): void {
  for (const con of decl.constructors) {
    const made = c.env.dataCon(con.name.name);
    const { vars, context, body } = splitForall(made.signature ?? made.written ?? made.type);
    const { span } = con.name;
    checkContext(c, context, con.context[0]?.span ?? span);
    checkAmbiguity(c, vars, context, [body], span, con.name.name.text);
    const own = made.exis.length > 0 || context.length > 0 || (made.equalities ?? []).length > 0;
    if (own && !['GADTs', 'ExistentialQuantification'].some(name => c.extensions.has(name))) {
      const message = `the type of \`${con.name.name.text}\` hides or determines a type`;
      c.diagnostics.error('RH0456', message, span, { hints: [allow('GADTs')] });
    }
    if (!decl.newtype || !own) continue;
    const message = 'the constructor of a newtype neither hides nor determines a type';
    c.diagnostics.error('RH0462', message, con.span, { hints: ['write data instead of newtype'] });
  }
}

/** RH0456: synonyms for constraints. */
function checkSynonyms(c: Checker, module: Module<Name>): void {
  if (c.extensions.has('ConstraintKinds')) return;
  for (const { name, span } of module.synonyms) {
    const con = c.env.tyCon(name.name);
    let kind = con.kind;
    for (let parts = splitFun(kind); parts !== undefined; parts = splitFun(kind)) kind = parts.res;
    if (view(kind) !== constraintKind) continue;
    c.diagnostics.error('RH0456', `\`${name.name.text}\` stands for a constraint`, span, {
      hints: [allow('ConstraintKinds')],
    });
  }
}

/** RH0461: equations that do not keep the promise that the result determines the argument. */
function checkInjectivity(c: Checker, module: Module<Name>): void {
  for (const decl of module.families) {
    const family = c.env.tyCon(decl.name.name).family;
    const problem = family === undefined ? undefined : notInjective(family);
    if (problem === undefined) continue;
    c.diagnostics.error('RH0461', problem, decl.name.span, {
      text: 'says that the result determines the argument',
    });
  }
}
/** RH0450: quantifiers among the arguments of a family. */
function checkEquations(c: Checker, module: Module<Name>): void {
  const own = module.families.flatMap(decl => decl.equations ?? []);
  for (const { left } of [...module.familyEquations, ...own]) {
    const wrong = argumentsOf(left).find(arg =>
      ['forall', 'qualified'].includes(bareType(arg).tag),
    );
    if (wrong === undefined) continue;
    c.diagnostics.error('RH0450', 'the argument of a family cannot be polymorphic', wrong.span);
  }
}

function bareType(syntax: SynType<Name>): SynType<Name> {
  return syntax.tag === 'paren' ? bareType(syntax.type) : syntax;
}
/** RH0466: pattern synonyms without a meaning. */
function checkPatternSynonyms(c: Checker, module: Module<Name>): void {
  const own = new Map(module.patternSynonyms.map(decl => [decl.name.name, decl]));
  for (const decl of module.patternSynonyms) {
    const bound = new Set(variablesOf(decl.pat));
    const lost = decl.params.find(({ name }) => !bound.has(name));
    const circular = reaches(decl.pat, decl.name.name, own, new Set());
    if (lost === undefined && !circular) continue;
    const text = decl.name.name.text;
    const message =
      lost === undefined
        ? `the pattern \`${text}\` stands for itself`
        : `the pattern does not say what \`${lost.name.text}\` is`;
    c.diagnostics.error('RH0466', message, lost?.span ?? decl.name.span);
    const pat = { tag: 'wildcard', span: decl.pat.span } as const;
    c.env.patternSynonyms.set(decl.name.name, { ...decl, pat });
  }
}

function reaches(
  pat: Pat<Name>,
  name: Name,
  own: ReadonlyMap<Name, PatternSynonym<Name>>,
  seen: Set<Name>,
): boolean {
  return constructorsOf(pat).some(con => {
    if (con === name) return true;
    if (seen.has(con)) return false;
    seen.add(con);
    const next = own.get(con);
    return next !== undefined && reaches(next.pat, name, own, seen);
  });
}

/** The constructors in a pattern, as far as it is made of patterns. */
function constructorsOf(pat: Pat<Name>): Name[] {
  switch (pat.tag) {
    case 'con':
      return [pat.con.name, ...pat.args.flatMap(constructorsOf)];
    case 'tuple':
    case 'list':
      return pat.items.flatMap(constructorsOf);
    case 'record':
      return [
        pat.con.name,
        ...pat.fields.fields.flatMap(f => (f.value ? constructorsOf(f.value) : [])),
      ];
    case 'lazy':
    case 'bang':
    case 'paren':
    case 'annotated':
    case 'view':
    case 'as':
      return constructorsOf(pat.pat);
    default:
      return [];
  }
}
/** Modules of the base library with functions that break types, or purity. */
const unsafeModules = new Set<string>([
  ...['System.IO.Unsafe', 'Unsafe.Coerce', 'Foreign.ForeignPtr.Unsafe', 'GHC.Exts', 'GHC.Base'],
  ...['Foreign.Marshal.Unsafe', 'Control.Monad.ST.Unsafe', 'Control.Monad.ST.Lazy.Unsafe'],
  ...['GHC.Prim', 'GHC.IO', 'GHC.ST', 'GHC.Conc', 'GHC.Ptr', 'GHC.ForeignPtr', 'GHC.Arr'],
  ...['Data.Array.Base', 'Data.Array.Unsafe', 'Data.ByteString.Internal', 'Data.ByteString.Unsafe'],
]);

/** RH0462: imports of a module that is Safe. */
function checkImports(c: Checker, module: Module<Name>): void {
  if (!c.extensions.has('Safe')) return;
  for (const { module: name, moduleSpan } of module.imports) {
    if (!unsafeModules.has(name)) continue;
    c.diagnostics.error('RH0462', `\`${name}\` is not safe, and this module is Safe`, moduleSpan);
  }
}
const foreignTypes = new Set<string>([
  ...['Char', 'Int', 'Word', 'Double', 'Float', 'Bool', 'Int8', 'Int16', 'Int32', 'Int64'],
  ...['Word8', 'Word16', 'Word32', 'Word64', 'Ptr', 'FunPtr', 'StablePtr'],
]);

/** RH0480: foreign functions with types that C does not have. */
function checkForeign(c: Checker, module: Module<Name>): void {
  for (const { direction, entity = '', name, type: syntax } of module.foreigns) {
    const special = /^(wrapper|dynamic)$|&/.test(entity.trim());
    if (direction !== 'import' || special) continue;
    reportForeignType(c.diagnostics, c.env.variable(name.name).type, syntax.span);
  }
}

/** RH0480: a type that a C function cannot have. */
export function reportForeignType(diagnostics: Diagnostics, whole: Type, span: Span): void {
  let type = splitForall(whole).body;
  if (type === errorType) return;
  const wrong: Type[] = [];
  for (let parts = splitFun(type); parts !== undefined; parts = splitFun(type)) {
    if (!isForeign(parts.arg)) wrong.push(parts.arg);
    type = parts.res;
  }
  const split = splitCon(type);
  const result = split?.con.name === ioType ? split.args[0] : type;
  const isUnit = result !== undefined && splitCon(result)?.con.name === unitType;
  if (result !== undefined && !isUnit && !isForeign(result)) wrong.push(result);
  if (wrong[0] === undefined) return;
  const message = `\`${showType(wrong[0])}\` is no type that C has`;
  diagnostics.error('RH0480', message, span, {
    hints: ['C has numbers, characters, pointers, and newtypes of them'],
  });
}

function isForeign(type: Type): boolean {
  const t = view(type);
  if (t.tag === 'var' || t.tag === 'meta' || kindOf(t) !== liftedKind) return t.tag !== 'var';
  const split = splitCon(t);
  if (split === undefined) return false;
  const [con] = split.con.flavour === 'newtype' ? split.con.cons : [];
  if (con?.fields[0] !== undefined) {
    return isForeign(substitute(con.fields[0], bindAll(con.univ, split.args)));
  }
  return foreignTypes.has(split.con.name.text);
}
