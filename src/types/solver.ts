import { freshName } from '../names/name.ts';
import { anyTyCon, isEquality, letter } from './builtin.ts';
import {
  appType,
  arrow,
  bindAll,
  boundTyVar,
  errorType,
  forallType,
  funType,
  type Kind,
  kindOf,
  kindOfRep,
  liftedKind,
  liftedRep,
  type Meta,
  prune,
  repOfKind,
  runtimeRep,
  substitute,
  TyCon,
  type Type,
  type TyVar,
  unfold,
  varType,
  view,
  withoutBound,
} from './type.ts';
import { sameMultiplicity } from './multiplicity.ts';
import { aligned, isStuck, stuckFamily } from './families.ts';
import { Matching } from './matching.ts';
import { sameType } from './type.ts';
import type { Span } from '../source/source.ts';

/** Why two types cannot be made equal. `left` and `right` are the innermost parts that differ. */
export type Failure =
  | { readonly tag: 'mismatch'; readonly left: Type; readonly right: Type }
  /** The variable would have to occur inside its own solution. */
  | { readonly tag: 'infinite'; readonly meta: Meta; readonly type: Type }
  /** A skolem would get out of the part of the program that it is local to. */
  | { readonly tag: 'escape'; readonly skolem: TyVar; readonly type: Type }
  /** The representation of `type` does not fit its place, where a type of `kind` is wanted. */
  | { readonly tag: 'kind'; readonly type: Type; readonly kind: Kind }
  /** A variable would have to stand for a type with a `forall`. */
  | { readonly tag: 'polymorphic'; readonly type: Type };

/** Makes metas, solves them by unification, and keeps the level that says which may be generalised. */
export class Solver {
  /** How many generalisations enclose the expression under inference. */
  level = 0;
  /** May an unknown stand for a polymorphic type (ImpredicativeTypes)? */
  impredicative = false;
  #metas = 0;

  /** An unknown type of the given kind. */
  fresh(wanted: Kind = liftedKind): Type {
    const kind = wanted === liftedKind ? wanted : withoutBound(wanted);
    const meta: Meta = { kind, id: this.#metas++, level: this.level, ref: undefined };
    return { tag: 'meta', meta };
  }

  /** An unknown type whose values may have any representation, to be found out too. */
  freshOpen(): Type {
    return this.fresh(kindOfRep(this.fresh(runtimeRep.type)));
  }

  /**
   * The kind of a variable among others for which there are types already. What the kinds leave open
   * is unknown; `kinds` keeps that, for the kinds of other variables.
   */
  kindAtUnknowns(
    kind: Kind,
    vars: readonly TyVar[],
    types: readonly Type[],
    kinds: Map<TyVar, Type>,
  ): Kind {
    const visit = (part: Kind): void => {
      const k = prune(part);
      if (k.tag === 'var') {
        if (k.var.level === 0 && !vars.includes(k.var) && !kinds.has(k.var)) {
          kinds.set(k.var, this.fresh(k.var.kind));
        }
      } else if (k.tag === 'fun') [k.arg, k.res].forEach(visit);
      else if (k.tag === 'app') [k.fun, k.arg].forEach(visit);
    };
    visit(kind);
    return withoutBound(substitute(substitute(kind, bindAll(vars, types)), kinds));
  }

  /** A type constant that differs from every other, at the present level. */
  skolem(v: TyVar, kind: Kind = withoutBound(v.kind)): TyVar {
    const name = freshName('tyvar', v.name.text, v.name.span);
    return { name, kind, level: this.level };
  }

  /** Constants for variables of which one may be in the kind of the next. */
  skolems(vars: readonly TyVar[], kinds: Map<TyVar, Type> = new Map()): TyVar[] {
    const types: Type[] = [];
    return vars.map(v => {
      const lifted = v.kind === liftedKind;
      const made = this.skolem(
        v,
        lifted ? v.kind : this.kindAtUnknowns(v.kind, vars, types, kinds),
      );
      types.push(varType(made));
      return made;
    });
  }

  /**
   * Makes two types equal by solving metas, or says why that cannot be. After a failure the parts
   * compared before it stay unified.
   */
  unify(a: Type, b: Type): Failure | undefined {
    const left = prune(a);
    const right = prune(b);
    if (left === right || left === errorType || right === errorType) return undefined;
    if (left.tag === 'meta' && right.tag === 'meta') return this.#unifyMetas(left, right);
    if (left.tag === 'meta') return this.#solve(left.meta, right);
    if (right.tag === 'meta') return this.#solve(right.meta, left);
    const x = view(left);
    const y = view(right);
    if (x !== left || y !== right) return this.unify(x, y);
    return this.#unifyParts(x, y);
  }
  #unifyParts(x: Type, y: Type): Failure | undefined {
    if (isStuck(x) || isStuck(y)) return this.#unifyStuck(x, y);
    const [p, q] = aligned(x, y);
    if (p !== x || q !== y) return this.#unifyParts(p, q);
    const mismatch: Failure = { tag: 'mismatch', left: x, right: y };
    switch (x.tag) {
      case 'con':
        return y.tag === 'con' && x.con === y.con ? undefined : mismatch;
      case 'var':
        return y.tag === 'var' && x.var === y.var ? undefined : mismatch;
      case 'fun':
        if (y.tag === 'fun' && this.linear && !sameMultiplicity(x.mult, y.mult)) return mismatch;
        if (y.tag === 'fun') return this.unify(x.arg, y.arg) ?? this.unify(x.res, y.res);
        return y.tag === 'app' ? this.#unifyParts(this.#unfold(x), y) : mismatch;
      case 'app':
        if (y.tag === 'app') return this.unify(x.fun, y.fun) ?? this.unify(x.arg, y.arg);
        return y.tag === 'fun' ? this.#unifyParts(x, this.#unfold(y)) : mismatch;
      case 'forall':
        return y.tag === 'forall' ? this.#unifyForalls(x, y) : mismatch;
      case 'meta':
        return mismatch;
    }
  }
  /** The type of the functions from `arg` to `res`, about which nothing else is known. */
  functionOf(arg: Type, res: Type): Type {
    if (this.linear) return { tag: 'fun', mult: this.fresh(), arg, res };
    return { tag: 'fun', arg, res };
  }

  /** The function type `a -> b` as the constructor `(->)` applied to two arguments. */
  #unfold(type: Extract<Type, { tag: 'fun' }>): Type {
    return { tag: 'app', fun: { tag: 'app', fun: arrow.type, arg: type.arg }, arg: type.res };
  }

  #unifyMetas(a: MetaType, b: MetaType): Failure | undefined {
    if (a.meta.level < b.meta.level) return this.#solve(b.meta, a);
    return this.#solve(a.meta, b);
  }
  /** Does it matter how often functions use their arguments? */
  linear = false;

  #solve(meta: Meta, type: Type): Failure | undefined {
    if (this.unify(meta.kind, kindOf(type)) !== undefined) {
      return { tag: 'kind', type, kind: meta.kind };
    }
    if (meta.level < this.closed && prune(meta.kind) !== runtimeRep.type) {
      return this.#waitOutside({ tag: 'meta', meta }, type);
    }
    let solution = type;
    let failure = this.#admit(meta, solution);
    if (failure !== undefined) {
      // A synonym may ignore the argument that is the trouble.
      solution = expand(type);
      if (solution !== type) failure = this.#admit(meta, solution);
    }
    if (failure !== undefined && this.#solveLater(meta, type)) return undefined;
    if (failure === undefined) meta.ref = solution;
    return failure;
  }
  /** Two polymorphic types, by the same new constants in the place of their variables. */
  #unifyForalls(x: Forall, y: Forall): Failure | undefined {
    const mismatch: Failure = { tag: 'mismatch', left: x, right: y };
    if (x.vars.length !== y.vars.length || x.context.length !== y.context.length) return mismatch;
    return this.nested(() => {
      const skolems = this.skolems(x.vars).map(varType);
      const [left, right] = [bindAll(x.vars, skolems), bindAll(y.vars, skolems)];
      const parts = [x.body, ...x.context].map((part, i) => {
        const other = [y.body, ...y.context][i] ?? y.body;
        return this.unify(substitute(part, left), substitute(other, right));
      });
      return parts.some(failure => failure !== undefined) ? mismatch : undefined;
    });
  }

  /** May the meta stand for this type? Lowers the levels of the metas in it to that of `meta`. */
  #admit(meta: Meta, type: Type): Failure | undefined {
    const t = prune(type);
    switch (t.tag) {
      case 'con':
        return undefined;
      case 'var':
        if (t.var.level <= meta.level) return undefined;
        return { tag: 'escape', skolem: t.var, type };
      case 'meta':
        if (t.meta === meta) return { tag: 'infinite', meta, type };
        t.meta.level = Math.min(t.meta.level, meta.level);
        return undefined;
      case 'app':
        return this.#admit(meta, t.fun) ?? this.#admit(meta, t.arg);
      case 'fun':
        return this.#admit(meta, t.arg) ?? this.#admit(meta, t.res);
      case 'forall':
        if (!this.impredicative) return { tag: 'polymorphic', type: t };
        return [...t.context, t.body].map(p => this.#admit(meta, p)).find(f => f !== undefined);
    }
  }

  /** Does some work one level deeper. What it leaves unsolved at that level may be generalised. */
  nested<T>(work: () => T): T {
    this.level++;
    try {
      return work();
    } finally {
      this.level--;
    }
  }

  /**
   * Turns the metas in these types that belong to a deeper level into type variables, in the order in
   * which they occur. The types need not be rewritten: the metas are solved by the variables.
   */
  quantify(types: readonly Type[]): TyVar[] {
    const found = new Set<Meta>();
    const taken = new Set<string>();
    for (const type of types) this.#collect(type, found, taken);
    let next = 0;
    return [...found].map(meta => {
      while (taken.has(letter(next))) next++;
      const name = freshName('tyvar', letter(next++));
      const v = boundTyVar(name, defaultKind(meta.kind), this.level + 1);
      v.inferred = true;
      meta.ref = varType(v);
      return v;
    });
  }
  #collect(type: Type, found: Set<Meta>, taken: Set<string>): void {
    const t = prune(type);
    switch (t.tag) {
      case 'con':
        break;
      case 'var':
        taken.add(t.var.name.text);
        break;
      case 'meta':
        if (t.meta.level > this.level) found.add(t.meta);
        break;
      case 'app':
        this.#collect(t.fun, found, taken);
        this.#collect(t.arg, found, taken);
        break;
      case 'fun':
        this.#collect(t.arg, found, taken);
        this.#collect(t.res, found, taken);
        break;
      case 'forall':
        for (const pred of t.context) this.#collect(pred, found, taken);
        this.#collect(t.body, found, taken);
    }
  }
  /** The unknowns in some types that belong to a deeper level. */
  innerMetas(types: readonly Type[]): Set<Meta> {
    const found = new Set<Meta>();
    for (const type of types) this.#collect(type, found, new Set());
    return found;
  }

  /** The level of the deepest type variable in a type. */
  deepest(type: Type): number {
    const t = prune(type);
    switch (t.tag) {
      case 'var':
        return t.var.level;
      case 'app':
        return Math.max(this.deepest(t.fun), this.deepest(t.arg));
      case 'fun':
        return Math.max(this.deepest(t.arg), this.deepest(t.res));
      case 'forall':
        return Math.max(...t.context.map(pred => this.deepest(pred)), this.deepest(t.body));
      default:
        return 0;
    }
  }

  /** Keeps the unknowns in a type from being generalised at this level. */
  keep(type: Type): void {
    for (const meta of this.innerMetas([type])) meta.level = this.level;
  }

  /** What is done with an equality that cannot be decided yet. Undefined: it is let pass. */
  postpone: ((a: Type, b: Type) => void) | undefined;
  /** What part of the program types are compared for. */
  site: Span | undefined;

  /** Does some work that only tries things out. */
  trying<T>(work: () => T): T {
    const outer = this.postpone;
    this.postpone = undefined;
    const result = work();
    this.postpone = outer;
    return result;
  }

  /** Two types, one of which is a family that is stuck. */
  #unifyStuck(x: Type, y: Type): Failure | undefined {
    if (sameType(x, y)) return undefined;
    const [f, g] = [stuckFamily(x), stuckFamily(y)];
    if (f !== undefined && f.family === g?.family) {
      for (const i of f.family.injective) {
        const [a, b] = [f.args[i], g.args[i]];
        const failure = a === undefined || b === undefined ? undefined : this.unify(a, b);
        if (failure !== undefined) return failure;
      }
      if (sameType(x, y)) return undefined;
    }
    const last = this.#unifyLast(f, y) || this.#unifyLast(g, x);
    const improved = last || this.#improve(f, y) || this.#improve(g, x);
    if (improved && (view(x) !== x || view(y) !== y)) return this.unify(x, y);
    this.postpone?.(x, y);
    return undefined;
  }

  /** The result of an injective family that only one equation can have says what the arguments are. */
  #improve(stuck: ReturnType<typeof stuckFamily>, result: Type): boolean {
    const determined = stuck?.family.invert?.(stuck.args, result);
    const argument = determined === undefined ? undefined : stuck?.args[determined.index];
    if (determined !== undefined && argument !== undefined) {
      return this.unify(argument, determined.type) === undefined;
    }
    if (stuck === undefined || stuck.family.injective.length === 0 || isStuck(result)) return false;
    const { family, args } = stuck;
    const fitting = family.equations.flatMap(equation => {
      const by = new Matching(equation.vars);
      const fit = by.one(equation.right, result);
      return fit === 'no' ? [] : [{ equation, by, fit }];
    });
    const [only] = fitting;
    if (fitting.length !== 1 || only?.fit !== 'yes') return false;
    for (const v of only.equation.vars) {
      if (!only.by.found.has(v)) only.by.found.set(v, this.fresh(v.kind));
    }
    return family.injective.every(i => {
      const [arg, at] = [args[i], only.equation.args[i]];
      if (arg === undefined || at === undefined) return true;
      return this.unify(arg, substitute(at, only.by.found)) === undefined;
    });
  }

  /** The parameters that only the kind of a family has are arguments of what it stands for. */
  #unifyLast(stuck: ReturnType<typeof stuckFamily>, other: Type): boolean {
    let type = prune(other);
    const more = stuck === undefined ? [] : stuck.args.slice(stuck.family.written);
    return more.reduceRight((found, arg) => {
      if (!found || type.tag !== 'app') return false;
      const last = type.arg;
      type = prune(type.fun);
      return this.unify(arg, last) === undefined;
    }, more.length > 0);
  }

  /** Solves a meta by a type where a family in it is the trouble, now or later. Says whether it is. */
  #solveLater(meta: Meta, type: Type): boolean {
    const whole = rebuild(type, view);
    if (this.#admit(meta, whole) === undefined) {
      meta.ref = whole;
      return true;
    }
    const left: MetaType = { tag: 'meta', meta };
    if (isStuck(whole)) {
      this.postpone?.(left, whole);
      return true;
    }
    const parts: [Type, Type][] = [];
    const flat = this.#withoutStuck(whole, parts);
    if (parts.length === 0 || this.#admit(meta, flat) !== undefined) return false;
    meta.ref = flat;
    for (const [a, b] of parts) this.postpone?.(a, b);
    return true;
  }

  /** The type with unknowns in the place of families that are stuck. */
  #withoutStuck(type: Type, parts: [Type, Type][]): Type {
    const t = view(type);
    if (isStuck(t)) {
      const meta = this.fresh(kindOf(t));
      parts.push([meta, t]);
      return meta;
    }
    if (t.tag === 'app') {
      return appType(this.#withoutStuck(t.fun, parts), this.#withoutStuck(t.arg, parts));
    }
    if (t.tag !== 'fun') return t;
    return { ...t, arg: this.#withoutStuck(t.arg, parts), res: this.#withoutStuck(t.res, parts) };
  }
  /** Equalities are known, as they are not around this level: unknowns of lower levels have to wait. */
  closed = 0;
  /** The number of errors after the last one about an unknown that had to wait. */
  outOfReach = 0;
  /** An equality about an unknown that must not be solved here: as far as it is known, and later. */
  #waitOutside(left: MetaType, type: Type): Failure | undefined {
    const right = prune(type);
    const known = right.tag === 'meta' ? right.meta.given : undefined;
    if (left.meta.given !== undefined) return this.unify(left.meta.given, type);
    if (known !== undefined) return this.unify(left, known);
    this.postpone?.(left, type);
    return undefined;
  }
}

type MetaType = Extract<Type, { tag: 'meta' }>;
type Forall = Extract<Type, { tag: 'forall' }>;

/** The type without solved metas, and unsolved ones left as they are. */
function rebuild(type: Type, look: (type: Type) => Type): Type {
  const t = look(type);
  switch (t.tag) {
    case 'con':
    case 'var':
    case 'meta':
      return t;
    case 'app': {
      const fun = rebuild(t.fun, look);
      const arg = rebuild(t.arg, look);
      return fun === t.fun && arg === t.arg ? t : appType(fun, arg);
    }
    case 'fun': {
      const arg = rebuild(t.arg, look);
      const res = rebuild(t.res, look);
      if (t.mult !== undefined) return { tag: 'fun', mult: t.mult, arg, res };
      return arg === t.arg && res === t.res ? t : { tag: 'fun', arg, res };
    }
    case 'forall': {
      const body = rebuild(t.body, look);
      const context = t.context.map(pred => rebuild(pred, look));
      const same = body === t.body && context.every((pred, i) => pred === t.context[i]);
      return same ? t : { ...t, context, body };
    }
  }
}

/** The type without solved metas and without synonyms. */
export function expand(type: Type): Type {
  return rebuild(type, unfold);
}
/** The type at the end of inference, synonyms kept: what is still unknown is settled. */
export function settle(type: Type): Type {
  return rebuild(type, t => settleMeta(prune(t)));
}

/** As `settle`, without synonyms and contexts: the form in which later stages want types. */
export function zonk(type: Type): Type {
  return rebuild(type, t => withoutContext(settleMeta(unfold(t))));
}

/** `forall a. C a => t` as `forall a. C a -> t`: when the program runs, constraints are arguments. */
function withoutContext(type: Type): Type {
  if (type.tag !== 'forall' || type.context.length === 0) return type;
  const dictionaries = type.context.filter(pred => !isEquality(pred));
  return forallType(type.vars, funType(dictionaries, type.body));
}

/** Nothing depends on an unsolved meta: solves it by any type of its kind. */
function settleMeta(type: Type): Type {
  if (type.tag === 'var' && type.var.erased !== undefined) return type.var.erased;
  if (type.tag !== 'meta') return type;
  type.meta.ref = anyOfKind(defaultKind(type.meta.kind));
  return type.meta.ref;
}
/** The kind with what is unknown settled: an unknown representation is lifted, an unknown kind is `Type`. */
export function defaultKind(kind: Kind): Kind {
  return rebuild(kind, k => {
    const t = prune(k);
    if (t.tag !== 'meta') return t;
    const isRep = prune(t.meta.kind) === runtimeRep.type;
    t.meta.ref = isRep ? liftedRep.type : liftedKind;
    return t.meta.ref;
  });
}

/** A type of the kind, when it does not matter which. */
export function anyOfKind(kind: Kind): Type {
  if (repOfKind(kind) === liftedRep.type) return anyTyCon.type;
  if (kind === runtimeRep.type) return liftedRep.type;
  return new TyCon(anyTyCon.name, 'primitive', kind).type;
}

/**
 * Copies of types that share metas with each other but not with the originals: unify the copies to
 * find out what would happen.
 */
export function copies(solver: Solver, types: readonly Type[]): Type[] {
  const renamed = new Map<Meta, Type>();
  const look = (type: Type): Type => {
    const t = prune(type);
    if (t.tag !== 'meta') return t;
    const copy = renamed.get(t.meta) ?? solver.fresh(rebuild(t.meta.kind, look));
    renamed.set(t.meta, copy);
    return copy;
  };
  return types.map(type => rebuild(type, look));
}

/** Could these two types be made equal? Solves nothing. */
export function compatible(solver: Solver, a: Type, b: Type): boolean {
  const [x, y] = copies(solver, [a, b]);
  return x !== undefined && y !== undefined && solver.unify(x, y) === undefined;
}
