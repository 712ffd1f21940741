import type { Name } from '../names/name.ts';
import { InternalError } from '../source/diagnostics.ts';
import type { Span } from '../source/source.ts';
import type {
  Bind,
  Binds,
  ClassDecl,
  DataDecl,
  Expr,
  Guarded,
  InstanceDecl,
  Match,
  Module,
  Pat,
  Rhs,
  Stmt,
  SynType,
  TypeParam,
} from '../syntax/syntax.ts';
import { liftedKindName } from '../names/builtin.ts';
import { hasVariable } from './variables.ts';

/** A variable that is bound inside of a definition. */
export interface Binder {
  readonly name: Name;
  readonly span: Span;
  readonly kind: 'pattern' | 'definition';
}

/** A binder with the spelling of something that was in view already. */
export interface Shadowing {
  readonly binder: Binder;
  /** The binder further out; undefined if it is a name of the module, or an imported one. */
  readonly outer: Binder | undefined;
}

/** What a module does with its names. */
export interface Usage {
  /** The global and local names that are used, outside of their own definitions. */
  readonly used: ReadonlySet<Name>;
  /** What each top-level name uses; the key undefined is for instances and the like. */
  readonly uses: ReadonlyMap<Name | undefined, ReadonlySet<Name>>;
  readonly binders: readonly Binder[];
  readonly shadowings: readonly Shadowing[];
  readonly constructions: readonly Construction[];
  readonly patterns: readonly Extract<Bind<Name>, { tag: 'pattern' }>[];
  /** Where global names are used in expressions and types. */
  readonly sites: readonly { readonly name: Name; readonly span: Span }[];
  /** Ranges of literals from a greater to a smaller one. */
  readonly emptyRanges: readonly Span[];
  /** Where literals begin that stand behind a minus sign. */
  readonly negated: ReadonlySet<number>;
  /** Where `*` is a kind. */
  readonly stars: readonly Span[];
  /** The variables of a `forall` that its body does not have. */
  readonly idle: readonly { readonly name: Name; readonly span: Span }[];
}

/** The making of a record: `C { x = 1 }`. */
export interface Construction {
  readonly con: Name;
  readonly span: Span;
  readonly given: readonly Name[];
}

/** Goes through a module. `isVisible`: is the text the unqualified name of something at the top? */
export function usageOf(module: Module<Name>, isVisible: (text: string) => boolean): Usage {
  const walker = new Walker(isVisible);
  walker.module(module);
  return walker;
}

class Walker implements Usage {
  readonly used = new Set<Name>();
  readonly uses = new Map<Name | undefined, Set<Name>>();
  readonly binders: Binder[] = [];
  readonly shadowings: Shadowing[] = [];
  readonly constructions: Construction[] = [];
  readonly patterns: Extract<Bind<Name>, { tag: 'pattern' }>[] = [];
  readonly sites: { readonly name: Name; readonly span: Span }[] = [];
  readonly emptyRanges: Span[] = [];
  readonly negated = new Set<number>();
  readonly stars: Span[] = [];
  readonly idle: { readonly name: Name; readonly span: Span }[] = [];
  readonly #isVisible: (text: string) => boolean;
  /** The local names in view. */
  #scope = new Map<string, Binder>();
  /** The definitions that are being walked through. */
  readonly #within = new Set<Name>();
  #top: Name | undefined;
  /** The functions that build what pattern synonyms stand for. */
  readonly #builders = new Map<Name, Name>();

  constructor(isVisible: (text: string) => boolean) {
    this.#isVisible = isVisible;
  }

  #use(name: Name): void {
    if (this.#within.has(name)) return;
    this.used.add(name);
    const uses = this.uses.get(this.#top) ?? new Set();
    uses.add(this.#builders.get(name) ?? name);
    this.uses.set(this.#top, uses);
  }

  #at(top: Name | undefined, work: () => void): void {
    this.#top = top;
    work();
    this.#top = undefined;
  }

  module(m: Module<Name>): void {
    for (const decl of m.data) this.#at(decl.name.name, () => this.#data(decl));
    for (const decl of m.synonyms) {
      this.#at(decl.name.name, () => this.#types([decl.type, ...kindsOf(decl.params)]));
    }
    for (const decl of m.families) {
      const { name, params, kind, equations = [] } = decl;
      const sides = equations.flatMap(each => [each.left, each.right]);
      const kinds = kind === undefined ? kindsOf(params) : [kind, ...kindsOf(params)];
      this.#at(name.name, () => this.#types([...kinds, ...sides]));
    }
    for (const { left, right } of m.familyEquations) this.#types([left, right]);
    for (const { kind } of m.kindSignatures) this.#type(kind);
    for (const decl of m.classes) this.#at(decl.name.name, () => this.#class(decl));
    for (const decl of m.instances) this.#instance(decl);
    for (const decl of m.defaults) for (const type of decl.types) this.#type(type);
    for (const decl of m.foreigns) {
      this.#at(decl.direction === 'import' ? decl.name.name : undefined, () => {
        if (decl.direction === 'export') this.#use(decl.name.name);
        this.#type(decl.type);
      });
    }
    for (const { name, pat } of m.patternSynonyms) {
      this.#at(name.name, () => this.#patUses(pat));
      const own = this.uses.get(name.name) ?? new Set();
      for (const { name: other } of m.binds.groups.flat().flatMap(bindersOf)) {
        if (other.text !== `$b${name.name.text}`) continue;
        this.uses.set(name.name, own.add(other));
        this.#builders.set(other, name.name);
      }
    }
    for (const { names, type } of m.binds.signatures) {
      this.#at(names[0]?.name, () => this.#type(type));
    }
    for (const bind of m.binds.groups.flat()) {
      const names = bindersOf(bind);
      this.#at(names[0]?.name, () => this.#definition(bind, names));
      for (const other of names.slice(1)) {
        this.uses.set(other.name, new Set(names[0] === undefined ? [] : [names[0].name]));
      }
    }
  }

  #data(decl: DataDecl<Name>): void {
    this.#types([...decl.context, ...kindsOf(decl.params)]);
    if (decl.kind !== undefined) this.#type(decl.kind);
    if (decl.instanceOf !== undefined) this.#type(decl.instanceOf);
    const isDerived = decl.deriving.some(({ classes }) => classes.length > 0);
    for (const con of decl.constructors) {
      const own = [con.name, ...con.fields.flatMap(({ name }) => name ?? [])];
      for (const { name } of own) this.uses.set(name, new Set([decl.name.name]));
      if (isDerived) this.#use(con.name.name);
      this.#types([...con.context, ...con.fields.map(field => field.type)]);
      if (con.result !== undefined) this.#type(con.result);
    }
    for (const { classes, strategy } of decl.deriving) {
      this.#types(classes);
      if (strategy?.tag === 'via') this.#type(strategy.type);
    }
  }

  #class(decl: ClassDecl<Name>): void {
    this.#types([...decl.context, ...kindsOf(decl.params)]);
    this.#types(decl.defaults.map(signature => signature.type));
    this.#methods(decl.body);
  }

  #instance(decl: InstanceDecl<Name>): void {
    this.#use(decl.className.name);
    this.#types([...decl.context, ...decl.types]);
    if (decl.strategy?.tag === 'via') this.#type(decl.strategy.type);
    this.#methods(decl.body);
    for (const name of decl.body.groups.flat().flatMap(bindersOf)) this.#use(name.name);
  }

  /** The body of a class or instance: what it binds are methods, no names of its own. */
  #methods(body: Binds<Name>): void {
    for (const { type } of body.signatures) this.#type(type);
    for (const bind of body.groups.flat()) {
      if (bind.tag === 'function') for (const match of bind.matches) this.#match(match);
      else this.#rhs(bind.rhs);
    }
  }

  #definition(bind: Bind<Name>, names: readonly Binder[]): void {
    for (const { name } of names) this.#within.add(name);
    if (bind.tag === 'function') for (const match of bind.matches) this.#match(match);
    else {
      this.patterns.push(bind);
      this.#patUses(bind.pat);
      this.#rhs(bind.rhs);
    }
    for (const { name } of names) this.#within.delete(name);
  }

  /** Binds names while `work` is done. */
  #binding(binders: readonly Binder[], work: () => void): void {
    const before = this.#scope;
    this.#scope = new Map(before);
    for (const binder of binders) {
      const { text } = binder.name;
      this.binders.push(binder);
      const outer = before.get(text);
      const isShadowing = outer !== undefined || this.#isVisible(text);
      if (isShadowing && !text.startsWith('_')) this.shadowings.push({ binder, outer });
      this.#scope.set(text, binder);
    }
    work();
    this.#scope = before;
  }

  #local(binds: Binds<Name>, work: () => void): void {
    const all = binds.groups.flat();
    this.#binding(all.flatMap(bindersOf), () => {
      for (const { type } of binds.signatures) this.#type(type);
      for (const bind of all) this.#definition(bind, bindersOf(bind));
      work();
    });
  }

  #match({ params, rhs }: Match<Name>): void {
    this.#pats(params, () => this.#rhs(rhs));
  }

  #rhs({ guarded, where }: Rhs<Name>): void {
    this.#local(where, () => {
      for (const each of guarded) this.#guarded(each);
    });
  }

  #guarded({ guards, body }: Guarded<Name>): void {
    this.#stmts(guards, () => this.#expr(body));
  }

  #stmts(stmts: readonly Stmt<Name>[], last: () => void): void {
    const [stmt, ...rest] = stmts;
    const next = (): void => this.#stmts(rest, last);
    switch (stmt?.tag) {
      case undefined:
        return last();
      case 'expr':
        this.#expr(stmt.expr);
        return next();
      case 'bind':
        this.#expr(stmt.expr);
        return this.#pats([stmt.pat], next);
      case 'let':
        return this.#local(stmt.binds, next);
    }
  }

  /** What the patterns bind is in view during `work`. */
  #pats(pats: readonly Pat<Name>[], work: () => void): void {
    const binders = pats.flatMap(pat => patBinders(pat));
    this.#binding(
      binders.map(({ name, span }) => ({ name, span, kind: 'pattern' })),
      () => {
        for (const pat of pats) this.#patUses(pat);
        work();
      },
    );
  }

  /** What the pattern uses: constructors, fields, types, functions. */
  #patUses(p: Pat<Name>): void {
    switch (p.tag) {
      case 'var':
      case 'wildcard':
      case 'lit':
        return;
      case 'con':
        if (p.con.name.module !== undefined) {
          this.sites.push({ name: p.con.name, span: p.con.span });
        }
        this.#use(p.con.name);
        for (const arg of p.args) this.#patUses(arg);
        return;
      case 'tuple':
      case 'list':
        for (const item of p.items) this.#patUses(item);
        return;
      case 'as':
      case 'lazy':
      case 'bang':
      case 'paren':
        return this.#patUses(p.pat);
      case 'record':
        if (p.con.name.module !== undefined) {
          this.sites.push({ name: p.con.name, span: p.con.span });
        }
        this.#use(p.con.name);
        for (const { name, value } of p.fields.fields) {
          this.#use(name.name);
          if (value !== undefined) this.#patUses(value);
        }
        return;
      case 'annotated':
        this.#patUses(p.pat);
        return this.#type(p.type);
      case 'view':
        this.#expr(p.expr);
        return this.#patUses(p.pat);
      case 'chain':
        throw new InternalError('renaming leaves no chains');
    }
  }

  #exprs(es: readonly (Expr<Name> | undefined)[]): void {
    for (const e of es) if (e !== undefined) this.#expr(e);
  }

  #expr(e: Expr<Name>): void {
    switch (e.tag) {
      case 'var':
      case 'con':
        if (e.name.module !== undefined) this.sites.push({ name: e.name, span: e.span });
        return this.#use(e.name);
      case 'lit':
        return;
      case 'app':
        return this.#exprs([e.fun, e.arg]);
      case 'typeApp':
        this.#expr(e.fun);
        return this.#type(e.type);
      case 'binary':
        return this.#exprs([e.op, e.left, e.right]);
      case 'negate':
        this.negated.add(e.arg.span.start);
        return this.#expr(e.arg);
      case 'leftSection':
      case 'rightSection':
        return this.#exprs([e.arg, e.op]);
      case 'lambda':
        return this.#pats(e.params, () => this.#expr(e.body));
      case 'lambdaCase':
        for (const alt of e.alts) this.#match(alt);
        return;
      case 'let':
        return this.#local(e.binds, () => this.#expr(e.body));
      case 'if':
        return this.#exprs([e.cond, e.yes, e.no]);
      case 'multiIf':
        for (const branch of e.branches) this.#guarded(branch);
        return;
      case 'case':
        this.#expr(e.scrutinee);
        for (const alt of e.alts) this.#match(alt);
        return;
      case 'do':
        return this.#stmts(e.stmts, () => undefined);
      case 'tuple':
      case 'list':
      case 'tupleSection':
        return this.#exprs(e.items);
      case 'range':
        if (e.from.tag === 'lit' && e.to?.tag === 'lit' && e.next === undefined) {
          const [from, to] = [e.from.literal, e.to.literal];
          if (from.tag === 'integer' && to.tag === 'integer' && from.value > to.value) {
            this.emptyRanges.push(e.span);
          }
        }
        return this.#exprs([e.from, e.next, e.to]);
      case 'comprehension':
        return this.#stmts(e.stmts, () => this.#expr(e.body));
      case 'recordCon':
        this.#use(e.con.name);
        this.constructions.push({
          con: e.con.name,
          span: e.span,
          given: e.fields.fields.map(({ name }) => name.name),
        });
        return this.#fields(e.fields.fields);
      case 'recordUpdate':
        this.#expr(e.expr);
        return this.#fields(e.fields.fields);
      case 'annotated':
        this.#expr(e.expr);
        return this.#type(e.type);
      case 'paren':
        return this.#expr(e.expr);
      case 'chain':
      case 'parallel':
        throw new InternalError('renaming leaves no chains and no parallel branches');
    }
  }

  #fields(fields: readonly { name: { name: Name }; value: Expr<Name> | undefined }[]): void {
    for (const { name, value } of fields) {
      this.#use(name.name);
      if (value !== undefined) this.#expr(value);
    }
  }

  #types(types: readonly SynType<Name>[]): void {
    for (const type of types) this.#type(type);
  }

  #type(t: SynType<Name>): void {
    switch (t.tag) {
      case 'con':
        if (t.name === liftedKindName && t.span.end === t.span.start + 1) this.stars.push(t.span);
        else if (t.name.module !== undefined) this.sites.push({ name: t.name, span: t.span });
        return this.#use(t.name);
      case 'app':
        return this.#types([t.fun, t.arg]);
      case 'fun':
        return this.#types([t.arg, t.res]);
      case 'kinded':
        return this.#types([t.type, t.kind]);
      case 'tuple':
        return this.#types(t.items);
      case 'list':
        return this.#type(t.item);
      case 'forall':
        for (const [i, { name, span }] of t.vars.entries()) {
          const kinds = t.vars.slice(i + 1).flatMap(v => v.kind ?? []);
          if (![t.body, ...kinds].some(type => hasVariable(type, name)))
            this.idle.push({ name, span });
        }
        this.#types(t.vars.flatMap(v => v.kind ?? []));
        return this.#type(t.body);
      case 'qualified':
        return this.#types([...t.context, t.body]);
      case 'paren':
        return this.#type(t.type);
      case 'var':
      case 'wildcard':
      case 'chain':
        return;
    }
  }
}

/** The names that a binding defines. */
export function bindersOf(bind: Bind<Name>): Binder[] {
  if (bind.tag === 'function') {
    return [{ name: bind.name, span: bind.nameSpan, kind: 'definition' }];
  }
  return patBinders(bind.pat).map(({ name, span }) => ({ name, span, kind: 'definition' }));
}

/** The variables of a pattern. */
function patBinders(p: Pat<Name>): { readonly name: Name; readonly span: Span }[] {
  switch (p.tag) {
    case 'var':
      return [{ name: p.name, span: p.span }];
    case 'as':
      return [p.name, ...patBinders(p.pat)];
    case 'con':
      return p.args.flatMap(patBinders);
    case 'tuple':
    case 'list':
      return p.items.flatMap(patBinders);
    case 'lazy':
    case 'bang':
    case 'paren':
    case 'annotated':
    case 'view':
      return patBinders(p.pat);
    case 'record':
      return p.fields.fields.flatMap(({ value }) => (value === undefined ? [] : patBinders(value)));
    case 'wildcard':
    case 'lit':
    case 'chain':
      return [];
  }
}

/** The kinds that are written beside type variables. */
function kindsOf(params: readonly TypeParam<Name>[]): SynType<Name>[] {
  return params.flatMap(({ kind }) => kind ?? []);
}
