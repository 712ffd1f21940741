// Specialisation: copies of overloaded functions for the dictionaries that they are called with.

import { apply, lambda, letIn, pairsOf, tyLambda, varExpr } from '../core/build.ts';
import type { Bind, CoreProgram, Expr, Pair } from '../core/core.ts';
import { globalsOf } from '../core/link.ts';
import { typeOf } from '../core/types.ts';
import { freshName, globalName, type Name } from '../names/name.ts';
import {
  boundTyVar,
  type Kind,
  kindOf,
  liftedKind,
  sameType,
  splitCon,
  splitForall,
  substitute,
  type TyCon,
  type Type,
  type TyVar,
  type Var,
  varType,
  view,
} from '../types/type.ts';
import { Copier, instantiateExpr } from './copy.ts';
import { isAtom } from './facts.ts';
import { dependencyGroups } from './program.ts';

/** The program in which every overloaded call with known dictionaries is one of a copy made for them. */
export function specialiseProgram(program: CoreProgram): CoreProgram {
  const specialiser = new Specialiser(program);
  return { binds: dependencyGroups(specialiser.run(program.main)), main: program.main };
}

/** What all copies share: the definitions, and which copies exist. */
class Specialiser {
  readonly definitions = new Map<Var, Expr>();
  readonly names = new CopyNames();
  readonly types = new TypeKeys();
  /** The copies by what they are copies of. */
  readonly #copies = new Map<string, Var>();
  readonly #waiting: Var[] = [];
  readonly #rewritten = new Map<Var, Expr>();

  constructor({ binds }: CoreProgram) {
    for (const { var: v, rhs } of binds.flatMap(pairsOf)) this.#define(v, rhs);
  }

  /** A dictionary's fields become names of their own, so that a selection can name one without the others. */
  #define(v: Var, rhs: Expr): void {
    const lifted = withNamedFields(v, rhs);
    for (const pair of lifted) this.definitions.set(pair.var, pair.rhs);
  }

  /** All that `main` reaches, rewritten. */
  run(main: Var): Pair[] {
    this.#waiting.push(main);
    for (let v = this.#waiting.pop(); v !== undefined; v = this.#waiting.pop()) {
      const rhs = this.definitions.get(v);
      if (rhs === undefined || this.#rewritten.has(v)) continue;
      const copy = new Copy(this).expr(rhs);
      this.#rewritten.set(v, copy);
      this.#waiting.push(...globalsOf(copy));
    }
    return [...this.#rewritten].map(([v, rhs]): Pair => ({ var: v, rhs }));
  }

  /** The copy with this key; `make` gives what it is defined as, if there is none. */
  copyOf(key: string, of: Var, suffix: string, make: () => Expr): Var {
    const known = this.#copies.get(key);
    if (known !== undefined) return known;
    const rhs = make();
    const v: Var = { ...of, name: this.names.copyOf(of.name, suffix), type: typeOf(rhs) };
    this.#copies.set(key, v);
    this.definitions.set(v, rhs);
    return v;
  }
}

/** Names for copies, readable and all different. */
class CopyNames {
  readonly #taken = new Map<string, number>();

  copyOf(of: Name, suffix: string): Name {
    const text = `${of.text}@${suffix}`;
    const module = of.module ?? 'Main';
    const key = `${module}.${text}`;
    const count = (this.#taken.get(key) ?? 0) + 1;
    this.#taken.set(key, count);
    return globalName(module, 'value', count === 1 ? text : `${text}'${count}`, of.span);
  }
}

/** Spells types so that equal types have equal spellings. */
class TypeKeys {
  readonly #numbers = new Map<TyCon, number>();

  /** Adds the variables that are free in the type to `free`, in the order in which they occur. */
  key(type: Type, free: TyVar[], bound: readonly TyVar[] = []): string {
    const t = view(type);
    switch (t.tag) {
      case 'con':
        return `c${this.#number(t.con)}`;
      case 'app':
        return `(${this.key(t.fun, free, bound)} ${this.key(t.arg, free, bound)})`;
      case 'fun':
        return `(${this.key(t.arg, free, bound)}>${this.key(t.res, free, bound)})`;
      case 'var':
        return this.#variable(t.var, free, bound);
      case 'forall': {
        const inner = [...bound, ...t.vars];
        return `{${t.vars.length}.${this.key(t.body, free, inner)}}`;
      }
      case 'meta':
        return '?';
    }
  }

  #variable(v: TyVar, free: TyVar[], bound: readonly TyVar[]): string {
    const inner = bound.lastIndexOf(v);
    if (inner >= 0) return `b${bound.length - inner}`;
    if (!free.includes(v)) free.push(v);
    return `v${free.indexOf(v)}`;
  }

  #number(con: TyCon): number {
    const known = this.#numbers.get(con);
    if (known !== undefined) return known;
    this.#numbers.set(con, this.#numbers.size);
    return this.#numbers.size - 1;
  }
}

/** How a type is called in the name of a copy. */
function shortName(type: Type): string {
  const t = view(type);
  return t.tag === 'var' ? t.var.name.text : (splitCon(t)?.con.name.text ?? '');
}

/** Something that a function is applied to. */
type Item =
  | { readonly tag: 'type'; readonly type: Type }
  | { readonly tag: 'arg'; readonly arg: Expr };

function itemsOf(e: Expr): { head: Expr; items: Item[] } {
  const items: Item[] = [];
  let head = e;
  while (head.tag === 'app' || head.tag === 'tyApp') {
    const own: Item[] =
      head.tag === 'app'
        ? head.args.map(arg => ({ tag: 'arg', arg }))
        : head.types.map(type => ({ tag: 'type', type }));
    items.unshift(...own);
    head = head.fun;
  }
  return { head, items };
}

/** The head applied to items again. */
function applyItems(head: Expr, items: readonly Item[]): Expr {
  let e = head;
  for (let i = 0; i < items.length; ) {
    const types: Type[] = [];
    const args: Expr[] = [];
    for (let item = items[i]; item?.tag === 'type'; item = items[++i]) types.push(item.type);
    if (types.length > 0) e = { tag: 'tyApp', fun: e, types };
    for (let item = items[i]; item?.tag === 'arg'; item = items[++i]) args.push(item.arg);
    e = apply(e, args);
  }
  return e;
}

/** Is this the type of a dictionary? */
function isDictionary(type: Type): boolean {
  return splitCon(type)?.con.flavour === 'class';
}

/** For a function that only selects a field from a dictionary: which one. */
function selectorOf(rhs: Expr): number | undefined {
  let e = rhs;
  while (e.tag === 'tyLam') e = e.body;
  if (e.tag !== 'lam' || e.params.length !== 1 || e.body.tag !== 'case') return undefined;
  const [param] = e.params;
  const { scrutinee, alts } = e.body;
  const [alt] = alts;
  if (scrutinee.tag !== 'var' || scrutinee.var !== param || !isDictionary(param.type)) {
    return undefined;
  }
  if (alt?.con.tag !== 'con' || alt.body.tag !== 'var') return undefined;
  const index = alt.con.vars.indexOf(alt.body.var);
  return index < 0 ? undefined : index;
}

/** May an expression be written where a dictionary's field is selected, without any work being done twice? */
function isCheapField(e: Expr): boolean {
  if (e.tag === 'tyLam') return isCheapField(e.body);
  const { head, items } = itemsOf(e);
  return (
    isAtom(head) &&
    items.every(i => i.tag === 'type' || (isDictionary(typeOf(i.arg)) && isCheapField(i.arg)))
  );
}
/** The definition of a global variable; if it makes a dictionary, with definitions for its larger fields. */
function withNamedFields(v: Var, rhs: Expr): Pair[] {
  let e = rhs;
  while (e.tag === 'tyLam' || (e.tag === 'lam' && e.params.every(p => isDictionary(p.type)))) {
    e = e.body;
  }
  if (e.tag !== 'con' || e.con.tyCon.flavour !== 'class') return [{ var: v, rhs }];
  const fields: Pair[] = [];
  const args = e.args.map((arg, i): Expr => {
    if (isCheapField(arg)) return arg;
    const own = underParameters(rhs, arg);
    const name = globalName(v.name.module ?? 'Main', 'value', `${v.name.text}.${i}`, v.name.span);
    const field: Var = { name, type: typeOf(own) };
    fields.push({ var: field, rhs: own });
    return toParameters(rhs, varExpr(field));
  });
  return [{ var: v, rhs: underParameters(rhs, { ...e, args }) }, ...fields];
}

/** `body` in place of what stands below the parameters of `rhs`. */
function underParameters(rhs: Expr, body: Expr): Expr {
  return rhs.tag === 'tyLam' || rhs.tag === 'lam'
    ? { ...rhs, body: underParameters(rhs.body, body) }
    : body;
}

/** A function applied to the parameters of `rhs`. */
function toParameters(rhs: Expr, fun: Expr): Expr {
  if (rhs.tag === 'tyLam')
    return toParameters(rhs.body, { tag: 'tyApp', fun, types: rhs.params.map(varType) });
  return rhs.tag === 'lam'
    ? toParameters(
        rhs.body,
        apply(
          fun,
          rhs.params.map(p => varExpr(p)),
        ),
      )
    : fun;
}

/** Copies an expression; calls become calls of specialised functions. */
class Copy extends Copier {
  readonly #shared: Specialiser;
  /** Overloaded functions that are bound by `let`, by their new variables. */
  readonly #locals = new Map<Var, LocalFunction>();
  /** The type variables around the expression at hand. */
  #scope: readonly TyVar[] = [];

  constructor(shared: Specialiser) {
    super();
    this.#shared = shared;
  }

  override expr(e: Expr): Expr {
    switch (e.tag) {
      case 'var':
      case 'app':
      case 'tyApp':
        return this.#application(e);
      case 'let':
        return this.#let(e);
      case 'tyLam': {
        const params = e.params.map(p => this.bindType(p));
        const outer = this.#scope;
        this.#scope = [...outer, ...params];
        const body = this.expr(e.body);
        this.#scope = outer;
        return tyLambda(params, body);
      }
      default:
        return super.expr(e);
    }
  }

  #application(e: Expr): Expr {
    const { head, items } = itemsOf(e);
    const copied = items.map((item): Item => {
      return item.tag === 'type'
        ? { tag: 'type', type: this.type(item.type) }
        : { tag: 'arg', arg: this.expr(item.arg) };
    });
    if (head.tag !== 'var') return applyItems(this.expr(head), copied);
    return this.#call(this.vars.get(head.var) ?? head, copied);
  }

  /** A call whose head and items belong to the copy already. */
  #call(fun: Expr, outer: readonly Item[]): Expr {
    const { head, items: inner } = itemsOf(fun);
    const items = [...inner, ...outer];
    if (head.tag !== 'var') return applyItems(head, items);
    const local = this.#locals.get(head.var);
    if (local !== undefined) return this.#callLocal(local, items);
    const rhs = this.#shared.definitions.get(head.var);
    if (rhs === undefined) return applyItems(head, items);
    return this.#selection(rhs, items) ?? this.#specialised(head.var, rhs, items);
  }

  #selection(rhs: Expr, items: readonly Item[]): Expr | undefined {
    const field = selectorOf(rhs);
    if (field === undefined) return undefined;
    const at = items.findIndex(item => item.tag === 'arg');
    const dictionary = items[at];
    if (dictionary?.tag !== 'arg') return undefined;
    const value = this.#fieldOf(dictionary.arg, field);
    return value === undefined ? undefined : this.#call(value, items.slice(at + 1));
  }

  /** A field of a known dictionary, copied; undefined when it is not known or not cheap. */
  #fieldOf(dictionary: Expr, field: number): Expr | undefined {
    const { head, items } = itemsOf(dictionary);
    const rhs = head.tag === 'var' ? this.#shared.definitions.get(head.var) : undefined;
    if (rhs === undefined) return undefined;
    const inside = new Copy(this.#shared);
    let e = rhs;
    for (; e.tag === 'tyLam'; e = e.body) inside.#bindTypes(e.params, items);
    if (e.tag !== 'con' || !isDictionary(typeOf(e))) return undefined;
    const value = e.args[field];
    return value === undefined || !isCheapField(value) ? undefined : inside.expr(value);
  }

  #bindTypes(params: readonly TyVar[], items: readonly Item[]): void {
    params.forEach((v, i) => {
      const item = items[i];
      if (item?.tag === 'type') this.types.set(v, item.type);
    });
  }

  #specialised(f: Var, rhs: Expr, items: readonly Item[]): Expr {
    const exact = planOf(rhs, items, e => this.#isKnown(e));
    if (exact === undefined) return applyItems(varExpr(f), items);
    const general = new Generalisation(this.#shared.types);
    const plan = general.plan(exact);
    const free: TyVar[] = [];
    const key = this.#keyOf(plan, free);
    if (nesting(key) > deepestKey) return applyItems(varExpr(f), items);
    const suffix = [...plan.types.values()].map(shortName).join('@');
    const whole = `${f.name.module}.${f.name.text} ${key}`;
    const copy = this.#shared.copyOf(whole, f, suffix, () => instanceOf(plan, free));
    const args: Item[] = plan.kept.map(({ arg }) => ({ tag: 'arg', arg }));
    const types = free.map(v => general.meaning(v) ?? varType(v));
    return applyItems(varExpr(copy, types), [...args, ...plan.rest]);
  }

  #keyOf(plan: Plan, free: TyVar[]): string {
    const types = [...plan.types.values()].map(t => this.#shared.types.key(t, free));
    const known = [...plan.known.values()].map(d => this.#dictionaryKey(d, free));
    const kept = plan.kept.map(({ param }) => param.name.text);
    return [...types, ...known, '-', ...kept].join(',');
  }

  #dictionaryKey(e: Expr, free: TyVar[]): string {
    const { head, items } = itemsOf(e);
    const types = items.map(i => (i.tag === 'type' ? this.#shared.types.key(i.type, free) : ''));
    const name = head.tag === 'var' ? `${head.var.name.module}.${head.var.name.text}` : '';
    return `${name}[${types.join(' ')}]`;
  }

  /** Is it a dictionary that is a constant, but for types? */
  #isKnown(e: Expr): boolean {
    const { head, items } = itemsOf(e);
    const global = head.tag === 'var' && this.#shared.definitions.has(head.var);
    return global && items.every(item => item.tag === 'type');
  }

  #let(e: Expr & { readonly tag: 'let' }): Expr {
    const { bind } = e;
    if (bind.tag === 'nonrec' && isDictionary(bind.var.type)) {
      const rhs = this.expr(bind.rhs);
      if (isAtom(rhs) || this.#isKnown(rhs)) {
        this.vars.set(bind.var, rhs);
        return this.expr(e.body);
      }
      return letIn({ tag: 'nonrec', var: this.bind(bind.var), rhs }, this.expr(e.body));
    }
    if (pairsOf(bind).some(pair => isOverloaded(pair.rhs)))
      return this.#localFunctions(bind, e.body);
    if (bind.tag === 'nonrec') {
      const rhs = this.expr(bind.rhs);
      return letIn({ tag: 'nonrec', var: this.bind(bind.var), rhs }, this.expr(e.body));
    }
    const vars = bind.pairs.map(pair => this.bind(pair.var));
    const pairs = bind.pairs.map((pair, i) => ({
      var: vars[i] ?? pair.var,
      rhs: this.expr(pair.rhs),
    }));
    return letIn({ tag: 'rec', pairs }, this.expr(e.body));
  }

  #localFunctions(bind: Bind, body: Expr): Expr {
    const locals: LocalFunction[] = [];
    const others: { readonly var: Var; readonly rhs: Expr }[] = [];
    for (const { var: v, rhs } of pairsOf(bind)) {
      const copy = this.bind(v);
      if (!isOverloaded(rhs)) {
        others.push({ var: copy, rhs });
        continue;
      }
      const local = {
        var: copy,
        rhs,
        scope: this.#scope,
        copies: new Map(),
        waiting: [],
        used: false,
      };
      locals.push(local);
      this.#locals.set(copy, local);
    }
    const inner = this.expr(body);
    const pairs = others.map(({ var: v, rhs }): Pair => ({ var: v, rhs: this.expr(rhs) }));
    const kept = new Set<Var>();
    for (let busy = true; busy; ) {
      busy = false;
      for (const local of locals) {
        if (local.used && !kept.has(local.var)) {
          kept.add(local.var);
          pairs.push({ var: local.var, rhs: this.expr(local.rhs) });
          busy = true;
        }
        for (let next = local.waiting.pop(); next !== undefined; next = local.waiting.pop()) {
          pairs.push({ var: next.var, rhs: this.expr(next.rhs) });
          busy = true;
        }
      }
    }
    return dependencyGroups(pairs).reduceRight((rest, group) => letIn(group, rest), inner);
  }

  /** A call of a local function: of the copy for its dictionaries, if they are known. */
  #callLocal(local: LocalFunction, items: readonly Item[]): Expr {
    const plan = planOf(local.rhs, items, e => this.#isKnown(e));
    if (plan === undefined) {
      local.used = true;
      return applyItems(varExpr(local.var), items);
    }
    const mentioned: TyVar[] = [];
    const key = this.#keyOf(plan, mentioned);
    const free = mentioned.filter(v => !local.scope.includes(v));
    const whole = [
      key,
      ...mentioned.map(v => (free.includes(v) ? '' : local.scope.indexOf(v))),
    ].join();
    let copy = local.copies.get(whole);
    if (copy === undefined) {
      const rhs = instanceOf(plan, free);
      copy = {
        name: freshName('value', local.var.name.text, local.var.name.span),
        type: this.type(typeOf(rhs)),
      };
      local.copies.set(whole, copy);
      local.waiting.push({ var: copy, rhs });
    }
    const args: Item[] = plan.kept.map(({ arg }) => ({ tag: 'arg', arg }));
    return applyItems(varExpr(copy, free.map(varType)), [...args, ...plan.rest]);
  }
}

/** How the leading parameters of an overloaded function meet a call. */
interface Plan {
  readonly types: ReadonlyMap<TyVar, Type>;
  readonly known: ReadonlyMap<Var, Expr>;
  /** Dictionaries that are not known: parameters of the copy too. */
  readonly kept: readonly { readonly param: Var; readonly arg: Expr }[];
  /** What the function is, after these parameters. */
  readonly body: Expr;
  /** The items that are left. */
  readonly rest: readonly Item[];
}

function planOf(
  rhs: Expr,
  items: readonly Item[],
  isKnown: (e: Expr) => boolean,
): Plan | undefined {
  const types = new Map<TyVar, Type>();
  const known = new Map<Var, Expr>();
  const kept: { param: Var; arg: Expr }[] = [];
  let body = rhs;
  let used = 0;
  for (;;) {
    const item = items[used];
    if (body.tag === 'tyLam' && item?.tag === 'type') {
      const [v, ...rest] = body.params;
      if (v !== undefined) types.set(v, item.type);
      body = tyLambda(rest, body.body);
    } else if (body.tag === 'lam' && item?.tag === 'arg') {
      const [param, ...rest] = body.params;
      if (param === undefined || !isDictionary(param.type)) break;
      if (isKnown(item.arg)) known.set(param, item.arg);
      else kept.push({ param, arg: item.arg });
      body = lambda(rest, body.body);
    } else break;
    used += 1;
  }
  return known.size === 0 ? undefined : { types, known, kept, body, rest: items.slice(used) };
}
/**
 * Leaves open what a copy need not know. Only its dictionaries make a copy better than the original;
 * a type that none of them depends on can be a parameter of the copy.
 */
class Generalisation {
  readonly #keys: TypeKeys;
  readonly #open = new Map<string, TyVar>();
  readonly #meanings = new Map<TyVar, Type>();

  constructor(keys: TypeKeys) {
    this.#keys = keys;
  }

  /** The type that a call gives for a parameter that was left open. */
  meaning(v: TyVar): Type | undefined {
    return this.#meanings.get(v);
  }

  /** The plan with as few types in it as its dictionaries allow. */
  plan(plan: Plan): Plan {
    if (![...plan.types.keys()].every(v => isOrdinary(v.kind))) return plan;
    const types = new Map<TyVar, Type>();
    const known = new Map<Var, Expr>();
    for (const [param, exact] of plan.known) {
      const general = this.#dictionary(exact);
      if (general === undefined) return plan;
      known.set(param, general);
      const parts = splitCon(typeOf(general))?.args ?? [];
      (splitCon(param.type)?.args ?? []).forEach((type, i) => {
        const t = view(type);
        const part = parts[i];
        if (t.tag === 'var' && plan.types.has(t.var) && part !== undefined) types.set(t.var, part);
      });
    }
    for (const [v, type] of plan.types) if (!types.has(v)) types.set(v, this.#left(type));
    const fits = [...known].every(
      ([param, d]) => this.#key(substitute(param.type, types)) === this.#key(typeOf(d)),
    );
    // In the order of the parameters, which is that of the names.
    const ordered = [...plan.types].map(([v, type]) => [v, types.get(v) ?? type] as const);
    return fits ? { ...plan, types: new Map(ordered), known } : plan;
  }

  /** A dictionary at types of which it does not matter which. */
  #dictionary(exact: Expr): Expr | undefined {
    const { head, items } = itemsOf(exact);
    if (head.tag !== 'var') return undefined;
    if (!splitForall(head.var.type).vars.every(v => isOrdinary(v.kind))) return undefined;
    const left = items.map((item): Item => {
      return item.tag === 'type' ? { tag: 'type', type: this.#left(item.type) } : item;
    });
    return applyItems(head, left);
  }

  #left(type: Type): Type {
    if (view(type).tag === 'var' || !isOrdinary(kindOf(type))) return type;
    const key = this.#key(type);
    const known = this.#open.get(key);
    if (known !== undefined) return varType(known);
    const v = boundTyVar(freshName('tyvar', 't'), kindOf(type));
    this.#open.set(key, v);
    this.#meanings.set(v, type);
    return varType(v);
  }

  /** Types are equal here when they mention the same variables. */
  #key(type: Type): string {
    const free: TyVar[] = [];
    const key = this.#keys.key(type, free);
    return [key, ...free.map(v => v.name.unique)].join();
  }
}

/** The kind of types of boxed values, or of functions from such kinds to such kinds. */
function isOrdinary(kind: Kind): boolean {
  const k = view(kind);
  if (k.tag === 'fun') return isOrdinary(k.arg) && isOrdinary(k.res);
  return sameType(k, liftedKind);
}

/** No copy is made for types that are nested deeper than this: a function may call itself at ever larger ones. */
const deepestKey = 6;

/** How deep the parentheses of a key are nested. */
function nesting(key: string): number {
  let depth = 0;
  let deepest = 0;
  for (const c of key) {
    if (c === '(') deepest = Math.max(deepest, ++depth);
    if (c === ')') depth -= 1;
  }
  return deepest;
}

/** The function with its types and its known dictionaries put in; its calls are still the old ones. */
function instanceOf(plan: Plan, free: readonly TyVar[]): Expr {
  const own = free.map(v => boundTyVar(freshName('tyvar', v.name.text), v.kind));
  const outer = new Map(free.map((v, i) => [v, varType(own[i] ?? v)]));
  const types = new Map([...plan.types].map(([v, type]) => [v, substitute(type, outer)]));
  const known = new Map([...plan.known].map(([v, d]) => [v, instantiateExpr(d, outer, new Map())]));
  const params = plan.kept.map(({ param }) => param);
  return tyLambda(own, instantiateExpr(lambda(params, plan.body), types, known));
}
/** Does the function take a dictionary before anything else? */
function isOverloaded(rhs: Expr): boolean {
  if (rhs.tag === 'tyLam') return isOverloaded(rhs.body);
  const [first] = rhs.tag === 'lam' ? rhs.params : [];
  return first !== undefined && isDictionary(first.type);
}

/** An overloaded function that is bound by `let`, and its copies. */
interface LocalFunction {
  readonly var: Var;
  readonly rhs: Expr;
  /** The type variables in scope at the binding. */
  readonly scope: readonly TyVar[];
  readonly copies: Map<string, Var>;
  readonly waiting: Pair[];
  /** Is it called with unknown dictionaries, too? Then it stays. */
  used: boolean;
}
