import { primModule, tupleName } from '../names/builtin.ts';
import { defaultFixity } from '../names/interface.ts';
import { freshName, globalName, type Name } from '../names/name.ts';
import { quoted } from '../names/similar.ts';
import type { Diagnostics } from '../source/diagnostics.ts';
import type { Span } from '../source/source.ts';
import type {
  Bind,
  Binds,
  ConDecl,
  DataDecl,
  FieldDecl,
  InstanceDecl,
  Module,
  Strategy,
} from '../syntax/syntax.ts';
import { classArity } from './arity.ts';
import { deriveEq, deriveOrd } from './comparing.ts';
import type { Constructor, Derivable, Derived } from './derivable.ts';
import { Maker } from './make.ts';
import { deriveBounded, deriveEnum, deriveIx } from './enumerating.ts';
import { deriveRead } from './reading.ts';
import { deriveShow } from './showing.ts';
import { deriveFoldable, deriveFunctor, deriveTraversable } from './structure.ts';
import type { FamilyEquation } from '../syntax/syntax.ts';
import { deriveGeneric, deriveGeneric1 } from './generic.ts';
import { deriveData } from './data.ts';
import { ordinary } from './ordinary.ts';
import { applied, distinct, expanded, mentions, spineOf, substitute, type T } from './types.ts';

/** A class that the compiler can write instances of. */
interface Stock {
  /** How many parameters of the type the instance leaves out. */
  readonly arity: 0 | 1;
  readonly extension: string | undefined;
  readonly derive: (data: Derivable) => Derived;
}

const typeClass = (module: string, text: string): Name => globalName(module, 'type', text);

const stockClasses: ReadonlyMap<Name, Stock> = new Map([
  [typeClass('GHC.Classes', 'Eq'), { arity: 0, extension: undefined, derive: deriveEq }],
  [typeClass('GHC.Classes', 'Ord'), { arity: 0, extension: undefined, derive: deriveOrd }],
  [typeClass('GHC.Enum', 'Enum'), { arity: 0, extension: undefined, derive: deriveEnum }],
  [typeClass('GHC.Enum', 'Bounded'), { arity: 0, extension: undefined, derive: deriveBounded }],
  [typeClass('GHC.Ix', 'Ix'), { arity: 0, extension: undefined, derive: deriveIx }],
  [typeClass('GHC.Show', 'Show'), { arity: 0, extension: undefined, derive: deriveShow }],
  [typeClass('GHC.Read', 'Read'), { arity: 0, extension: undefined, derive: deriveRead }],
  [
    typeClass('GHC.Base', 'Functor'),
    { arity: 1, extension: 'DeriveFunctor', derive: deriveFunctor },
  ],
  [
    typeClass('Data.Foldable', 'Foldable'),
    { arity: 1, extension: 'DeriveFoldable', derive: deriveFoldable },
  ],
  [
    typeClass('Data.Traversable', 'Traversable'),
    { arity: 1, extension: 'DeriveTraversable', derive: deriveTraversable },
  ],
  [
    typeClass('GHC.Generics', 'Generic'),
    { arity: 0, extension: 'DeriveGeneric', derive: deriveGeneric },
  ],
  [
    typeClass('GHC.Generics', 'Generic1'),
    { arity: 1, extension: 'DeriveGeneric', derive: deriveGeneric1 },
  ],
  [
    typeClass('Data.Data', 'Data'),
    { arity: 0, extension: 'DeriveDataTypeable', derive: deriveData },
  ],
]);

/** Of newtypes, these are always taken from the type inside: nobody can tell the difference. */
const sameForNewtypes = new Set([
  typeClass('GHC.Classes', 'Eq'),
  typeClass('GHC.Classes', 'Ord'),
  typeClass('GHC.Enum', 'Bounded'),
  typeClass('GHC.Ix', 'Ix'),
]);

/** Of types without constructors, these are derived only with EmptyDataDeriving. */
const ofEmptyTypes = new Set(['Eq', 'Ord', 'Show', 'Read']);

/** Of newtypes, these are never taken from the type inside unless the program says so. */
const neverTaken = new Set([
  typeClass('GHC.Show', 'Show'),
  typeClass('GHC.Read', 'Read'),
  typeClass('Data.Traversable', 'Traversable'),
  typeClass('GHC.Generics', 'Generic'),
  typeClass('GHC.Generics', 'Generic1'),
  typeClass('Data.Data', 'Data'),
]);

/** One instance that the program asks for. */
interface Request {
  /** The class in a `deriving` clause, or the head of a `deriving instance`. */
  readonly span: Span;
  readonly className: Name;
  /** The arguments of the class before the last. */
  readonly classArgs: readonly T[];
  readonly data: DataDecl<Name>;
  /** What the parameters of the type are; the last ones may be missing. */
  readonly args: readonly T[];
  /** Undefined: to be inferred. */
  readonly context: readonly T[] | undefined;
  readonly strategy: Strategy<Name> | undefined;
}

const noBody: Binds<Name> = { groups: [], signatures: [], fixities: [], pragmas: [] };

/** A module whose names are resolved. */
export type RenamedModule = Module<Name>;

/** Gives the syntax of a module; undefined for the one that has none. */
export type FindSyntax = (module: string) => Module<Name> | undefined;

/**
 * Writes the instances that a renamed module asks for by `deriving`. In the result no data type has a
 * `deriving` clause and no instance is `derived`. Reports RH0470 to RH0474, and RH0202 for extensions.
 */
export function derive(
  module: Module<Name>,
  find: FindSyntax,
  diagnostics: Diagnostics,
): Module<Name> {
  const asks = module.data.some(decl => decl.deriving.length > 0);
  if (!asks && !module.instances.some(decl => decl.derived)) return module;
  const deriving = new Deriving(module, find, diagnostics);
  const clauses = module.data.flatMap(decl => deriving.clauses(decl));
  const instances = module.instances.flatMap(decl => {
    return decl.derived ? deriving.standalone(decl) : [decl];
  });
  const data = module.data.map(decl => ({ ...decl, deriving: [] }));
  const derived = { ...module, data, instances: [...clauses, ...instances] };
  if (deriving.equations.length > 0) {
    return { ...derived, familyEquations: [...module.familyEquations, ...deriving.equations] };
  }
  return derived;
}

class Deriving {
  /** Equations of families that belong to the instances. */
  readonly equations: FamilyEquation<Name>[] = [];
  readonly #module: Module<Name>;
  readonly #find: FindSyntax;
  readonly #diagnostics: Diagnostics;

  constructor(module: Module<Name>, find: FindSyntax, diagnostics: Diagnostics) {
    this.#module = module;
    this.#find = find;
    this.#diagnostics = diagnostics;
  }

  /** The instances of the clauses of one declaration. */
  clauses(data: DataDecl<Name>): InstanceDecl<Name>[] {
    return data.deriving.flatMap(({ strategy, classes }) => {
      return classes.flatMap(type => this.#clause(ordinary(data), strategy, type));
    });
  }

  #clause(
    data: DataDecl<Name>,
    strategy: Strategy<Name> | undefined,
    type: T,
  ): InstanceDecl<Name>[] {
    const { head, args: classArgs } = spineOf(type);
    if (head.tag !== 'con') {
      this.#diagnostics.error('RH0470', 'only a class can be derived', type.span);
      return [];
    }
    const { span } = type;
    const isPlain = strategy === undefined || strategy.tag === 'stock';
    if (data.constructors.length === 0 && ofEmptyTypes.has(head.name.text) && isPlain) {
      if (stockClasses.has(head.name) && !this.#module.extensions.has('DeriveAnyClass')) {
        this.#need('EmptyDataDeriving', 'deriving for a type without constructors', span);
      }
    }
    const className = head.name;
    const arity = classArity(className, name => this.#syntax(name));
    const missing = arity - data.params.length;
    if (missing > 0) {
      const why = `it has too few parameters: instances of ${quoted(className.text)} are type constructors`;
      this.#refuse(className, data.name.name.text, why, span);
      return [];
    }
    const walks = stockClasses.get(className)?.arity === 1;
    const existential = data.constructors.find(con => {
      return isExistential(con) && (!walks || con.result !== undefined);
    });
    if (existential !== undefined && strategy?.tag !== 'anyclass') {
      const name = quoted(existential.name.name.text);
      const why = `its constructor ${name} has type variables or constraints of its own`;
      this.#refuse(className, data.name.name.text, why, span, [
        `write the context yourself: deriving instance … => ${className.text} (${data.name.name.text} …)`,
      ]);
      return [];
    }
    const vars = data.params.map(({ name }): T => {
      return { tag: 'var', name: freshName('tyvar', name.text, span), span };
    });
    const by = argumentsOf(data, vars);
    const request = {
      span,
      className,
      classArgs: classArgs.map(arg => substitute(arg, by)),
      data,
      args: vars.slice(0, vars.length - arity),
      context: undefined,
      strategy:
        strategy?.tag === 'via'
          ? ({ tag: 'via', type: substitute(strategy.type, by) } as const)
          : strategy,
    };
    return this.#instance(request);
  }

  /** The instance of a `deriving instance`. */
  standalone(decl: InstanceDecl<Name>): InstanceDecl<Name>[] {
    const classArgs = decl.types.slice(0, -1);
    const [type] = decl.types.slice(-1);
    if (type === undefined) return [];
    const { head, args: written } = spineOf(this.#expanded(type));
    let args = written;
    let data = head.tag === 'con' ? this.#dataDecl(head.name, type.span) : undefined;
    if (data === undefined && head.tag === 'con') {
      const found = this.#dataInstance(head.name, written);
      data = found?.data;
      args = found?.args ?? written;
    }
    if (data === undefined) {
      const message = 'an instance can be derived only for a data type or a newtype';
      this.#diagnostics.error('RH0473', message, type.span);
      return [];
    }
    const { span, context, strategy } = decl;
    const className = decl.className.name;
    const request = { span, className, classArgs, data: ordinary(data), args, context, strategy };
    return this.#instance(request);
  }

  /** The data instance of a family that fits some types, and what its parameters are then. */
  #dataInstance(family: Name, types: readonly T[]): Pick<Request, 'data' | 'args'> | undefined {
    const modules = new Set([this.#module, this.#syntax(family)]);
    for (const data of [...modules].flatMap(module => module?.data ?? [])) {
      if (data.instanceOf === undefined) continue;
      const { head, args: at } = spineOf(this.#expanded(data.instanceOf));
      if (head.tag !== 'con' || head.name !== family || at.length < types.length) continue;
      const by = new Map<Name, T>();
      if (!types.every((type, i) => fits(at[i] ?? type, type, by))) continue;
      return { data, args: data.params.flatMap(({ name }) => by.get(name) ?? []) };
    }
    return undefined;
  }

  #syntax(name: Name): Module<Name> | undefined {
    if (name.module === undefined || name.module === this.#module.name) return this.#module;
    return name.module === primModule ? undefined : this.#find(name.module);
  }

  #dataDecl(name: Name, span: Span): DataDecl<Name> | undefined {
    return tupleDecl(name, span) ?? this.#syntax(name)?.data.find(decl => decl.name.name === name);
  }

  #expanded(type: T): T {
    return expanded(type, name => {
      return this.#syntax(name)?.synonyms.find(decl => decl.name.name === name);
    });
  }

  #refuse(className: Name, type: string, why: string, span: Span, hints: string[] = []): void {
    const what = `${quoted(className.text)} cannot be derived for ${quoted(type)}`;
    this.#diagnostics.error('RH0471', `${what}: ${why}`, span, { hints });
  }

  #need(extension: string, what: string, span: Span): void {
    if (this.#module.extensions.has(extension)) return;
    this.#diagnostics.error('RH0202', `${what} needs the extension ${extension}`, span, {
      hints: [`write {-# LANGUAGE ${extension} #-} at the top of the file`],
    });
  }

  #instance(request: Request): InstanceDecl<Name>[] {
    switch (request.strategy?.tag ?? this.#usual(request)) {
      case 'stock':
        return this.#stock(request);
      case 'newtype':
        return this.#newtype(request);
      case 'via':
        return this.#via(request);
      case 'anyclass':
        if (request.strategy !== undefined) {
          this.#need('DeriveAnyClass', 'deriving an instance of defaults', request.span);
        }
        return [this.#finish(request, [], [], undefined)];
      case 'nothing':
        return [];
      case undefined:
        return this.#unknown(request);
    }
  }

  /** The strategy if the program names none. */
  #usual({
    className,
    data,
    args,
  }: Request): 'stock' | 'newtype' | 'anyclass' | 'nothing' | undefined {
    const has = (extension: string): boolean => this.#module.extensions.has(extension);
    const inside = data.newtype ? this.#inside(data, args) : undefined;
    const general = has('GeneralizedNewtypeDeriving');
    if (className.module === 'Data.Typeable.Internal') return 'nothing';
    if (stockClasses.has(className)) {
      const taken = sameForNewtypes.has(className) || (general && !neverTaken.has(className));
      return taken && inside !== undefined ? 'newtype' : 'stock';
    }
    if (has('DeriveAnyClass')) return 'anyclass';
    return general && inside !== undefined ? 'newtype' : undefined;
  }

  #unknown({ className, data, span }: Request): [] {
    const what = quoted(className.text);
    const newtype = 'GeneralizedNewtypeDeriving takes the instance of the type inside';
    const hints = ['write an instance', ...(data.newtype ? [newtype] : [])];
    this.#diagnostics.error('RH0470', `the compiler cannot write instances of ${what}`, span, {
      hints: [...hints, 'DeriveAnyClass makes an instance of nothing but defaults'],
    });
    return [];
  }

  #stock(request: Request): InstanceDecl<Name>[] {
    const { className, data, args, span } = request;
    const stock = stockClasses.get(className);
    if (stock === undefined) return this.#unknown(request);
    if (stock.extension !== undefined) {
      this.#need(stock.extension, `deriving ${className.text}`, span);
    }
    const last = stock.arity === 1 ? data.params.at(-1)?.name : undefined;
    const fresh = last === undefined ? undefined : freshName('tyvar', last.text, span);
    const all = fresh === undefined ? args : [...args, { tag: 'var', name: fresh, span } as const];
    const derived = stock.derive({
      className,
      type: data.name.name.text,
      constructors: this.#constructors(data, all),
      last: fresh,
      make: new Maker(span),
      expanded: type => this.#expanded(type),
      origin: { decl: data, head: applied({ tag: 'con', name: data.name.name, span }, args) },
    });
    if (derived.tag === 'methods') {
      this.equations.push(...(derived.equations ?? []));
      return [this.#finish(request, derived.methods, derived.wanted, undefined)];
    }
    this.#refuse(className, data.name.name.text, derived.why, span);
    return [];
  }

  /** The constructors of a type whose parameters are `args`. */
  #constructors(data: DataDecl<Name>, args: readonly T[]): Constructor[] {
    const by = argumentsOf(data, args);
    const fixities = this.#syntax(data.name.name)?.binds.fixities ?? [];
    return data.constructors.map(({ name, style, fields }) => ({
      name: name.name,
      style,
      fixity: fixities.find(({ ops }) => ops.some(op => op.name === name.name)) ?? defaultFixity,
      fields: fields.map(field => ({
        name: field.name?.name,
        type: substitute(field.type, by),
      })),
    }));
  }

  /** The type inside a newtype applied to these arguments; undefined if that is no whole type. */
  #inside(data: DataDecl<Name>, args: readonly T[]): T | undefined {
    const field = data.constructors[0]?.fields[0];
    if (field === undefined) return undefined;
    let type = substitute(this.#expanded(field.type), argumentsOf(data, args));
    for (const { name } of data.params.slice(args.length).reverse()) {
      const { head, args: parts } = spineOf(type);
      const given = parts.at(-1);
      if (given?.tag !== 'var' || given.name !== name) return undefined;
      type = applied(head, parts.slice(0, -1));
      if (mentions(type, name)) return undefined;
    }
    return type;
  }

  #newtype(request: Request): InstanceDecl<Name>[] {
    const { className, data, args, span } = request;
    const stated = request.strategy !== undefined;
    if (stated) this.#need('GeneralizedNewtypeDeriving', 'deriving newtype', span);
    const inside = data.newtype ? this.#inside(data, args) : undefined;
    if (inside !== undefined) return [this.#taken(request, inside)];
    const name = data.name.name.text;
    const why = data.newtype
      ? 'the type inside does not end in the parameters that the instance leaves out'
      : 'it is no newtype, so there is no instance to take over';
    this.#refuse(className, name, why, span);
    return [];
  }

  #via(request: Request): InstanceDecl<Name>[] {
    return request.strategy?.tag === 'via' ? [this.#taken(request, request.strategy.type)] : [];
  }

  /** An instance that takes over the methods of another type. */
  #taken(request: Request, via: T): InstanceDecl<Name> {
    const className: T = { tag: 'con', name: request.className, span: via.span };
    const wanted = applied(className, [...request.classArgs, via]);
    return this.#finish(request, [], [wanted], via);
  }

  #finish(
    { span, className, classArgs, data, args, context }: Request,
    methods: readonly Bind<Name>[],
    wanted: readonly T[],
    via: T | undefined,
  ): InstanceDecl<Name> {
    const name: T = { tag: 'con', name: data.name.name, span };
    const groups = methods.length === 0 ? [] : [methods];
    return {
      span,
      context: context ?? [],
      className: { name: className, span },
      types: [...classArgs, applied(name, args)],
      body: { ...noBody, groups },
      derived: false,
      strategy: undefined,
      wanted: context === undefined ? distinct(wanted) : undefined,
      via,
    };
  }
}

/** Has it type variables or constraints of its own, or fixes an argument of the type? */
function isExistential(con: ConDecl<Name>): boolean {
  return con.vars.length + con.context.length > 0 || con.result !== undefined;
}

/** What the parameters of a type stand for. */
function argumentsOf(data: DataDecl<Name>, args: readonly T[]): Map<Name, T> {
  const pairs = data.params.flatMap(({ name }, i): [Name, T][] => {
    const arg = args[i];
    return arg === undefined ? [] : [[name, arg]];
  });
  return new Map(pairs);
}

/** The declaration that a tuple type would have, if the name is that of one. */
function tupleDecl(name: Name, span: Span): DataDecl<Name> | undefined {
  const size = name.text === '()' ? 0 : name.text.length - 1;
  if (name.module !== primModule || name !== tupleName('type', size)) return undefined;
  const params = Array.from({ length: size }, (_, i) => {
    return { name: freshName('tyvar', `a${i + 1}`, span), span, kind: undefined };
  });
  const fields = params.map((param): FieldDecl<Name> => {
    const type: T = { tag: 'var', name: param.name, span };
    return { name: undefined, type, strict: false, unpack: false };
  });
  const con = { name: tupleName('con', size), span };
  const only = { span, name: con, style: 'prefix', vars: [], context: [] } as const;
  const all = { ...only, fields, result: undefined };
  const rest = { newtype: false, context: [], kind: undefined, deriving: [] };
  return { span, name: { name, span }, params, constructors: [all], ...rest };
}

/** Is the type what a left side says, for some types of its variables? */
function fits(pattern: T, type: T, by: Map<Name, T>): boolean {
  if (pattern.tag === 'kinded') return fits(pattern.type, type, by);
  const [left, right] = [spineOf(pattern), spineOf(type)];
  if (left.head.tag === 'var' && left.args.length === 0) {
    const before = by.get(left.head.name);
    by.set(left.head.name, before ?? type);
    return before === undefined || distinct([before, type]).length === 1;
  }
  if (left.args.length === 0) return distinct([left.head, right.head]).length === 1;
  if (left.args.length !== right.args.length || !fits(left.head, right.head, by)) return false;
  return left.args.every((arg, i) => fits(arg, right.args[i] ?? arg, by));
}
