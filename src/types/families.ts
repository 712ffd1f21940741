import { Matching } from './matching.ts';
import {
  appType,
  arrow,
  bindAll,
  conType,
  errorType,
  kindFit,
  kindOf,
  type Meta,
  prune,
  sameType,
  substitute,
  type TyCon,
  type Type,
  type TyVar,
  unfold,
  view,
} from './type.ts';

/** A function on types. */
export interface Family {
  readonly con: TyCon;
  /** How many arguments the equations look at. Of a data family an equation may look at more. */
  readonly arity: number;
  /** How many of them are written where an equation is: the others come from its kind. */
  readonly written: number;
  /** Does each equation make a new type? Then different arguments give different types. */
  readonly data: boolean;
  /** Are the equations tried in order? */
  readonly closed: boolean;
  /** The arguments that the result determines. */
  readonly injective: readonly number[];
  readonly equations: Equation[];
  /** What the program says, where the checker is: a signature's `F a ~ Int`. */
  rules: readonly Rule[];
  /** What an instance of the class gets that has no equation of its own. */
  fallback: Equation | undefined;
  /** For the arithmetic of the library: what it comes to, once the arguments are known. */
  compute?: ((args: readonly Type[]) => Type | undefined) | undefined;
  /** An argument that the result and the other argument determine. */
  invert?: ((args: readonly Type[], result: Type) => Determined | undefined) | undefined;
}

/** What an argument must be. */
export interface Determined {
  readonly index: number;
  readonly type: Type;
}

/** `forall vars. F args = right`. */
export interface Equation {
  readonly vars: readonly TyVar[];
  readonly args: readonly Type[];
  readonly right: Type;
}

/** The family at `args` is known to be `type`. */
export interface Rule {
  readonly args: readonly Type[];
  readonly type: Type;
}

/** The family applied to the arguments, which is `type`, one step on; undefined if no equation is known to fit. */
export function reduced(family: Family, args: readonly Type[], type: Type): Type | undefined {
  if (args.length < family.arity && !family.data) return undefined;
  if (family.compute !== undefined) return family.compute(args);
  const before = generations.get(type) ?? 0;
  const tooMuch = effort.counting && effort.steps > most;
  if (tooMuch || Math.max(effort.depth, before) > deepest) effort.endless ??= family;
  // It will be reported, and nobody needs to wait for more.
  if (effort.endless !== undefined) return errorType;
  effort.depth++;
  effort.steps++;
  try {
    const found = fitting(family, args);
    if (found === undefined) return undefined;
    const { equation, by } = found;
    const body = substitute(equation.right, by);
    noteGeneration(equation.right, body, before + 1);
    return args.slice(equation.args.length).reduce(appType, body);
  } finally {
    effort.depth--;
  }
}

/** How many reductions may be needed for the arguments of one, and how many inside of one another's results. */
const deepest = 600;

/** For an application of a family that is part of a result: how many reductions have led to it. */
const generations = new WeakMap<Type, number>();

/** Notes where a result comes from, wherever the equation itself has an application of a family. */
function noteGeneration(right: Type, result: Type, generation: number): void {
  if (right.tag === 'fun' && result.tag === 'fun') {
    noteGeneration(right.arg, result.arg, generation);
    noteGeneration(right.res, result.res, generation);
  }
  if (right.tag !== 'app' || result.tag !== 'app') return;
  if (stuckFamily(right) !== undefined) generations.set(result, generation);
  noteGeneration(right.fun, result.fun, generation);
  noteGeneration(right.arg, result.arg, generation);
}

/** How many may be needed for a module. */
const most = 500_000;

/** What reducing has cost in the module at hand, and the family for which that was too much. */
const effort: {
  depth: number;
  steps: number;
  counting: boolean;
  endless: Family | undefined;
} = { depth: 0, steps: 0, counting: false, endless: undefined };

/** Begins to count for a module. */
export function startReducing(): void {
  effort.steps = 0;
  effort.counting = true;
  effort.endless = undefined;
}

/** Stops counting. Gives the family that needed too much, if there is one. */
export function endlessFamily(): TyCon | undefined {
  effort.counting = false;
  const found = effort.endless?.con;
  effort.endless = undefined;
  return found;
}

interface Fitting {
  readonly equation: Equation;
  readonly by: ReadonlyMap<TyVar, Type>;
}

function fitting({ equations, closed }: Family, args: readonly Type[]): Fitting | undefined {
  for (const [i, equation] of equations.entries()) {
    if (equation.args.length > args.length) continue;
    const by = new Matching(equation.vars);
    if (by.all(equation.args, args) !== 'yes') continue;
    const earlier = closed ? equations.slice(0, i) : [];
    const sure = earlier.every(other => apart(other, args) || agreeing(other, equation));
    return sure ? { equation, by: by.found } : undefined;
  }
  return undefined;
}

/** The family at the head of a type with just its arguments. Not for data families: they are types. */
export function stuckFamily(type: Type): { family: Family; args: readonly Type[] } | undefined {
  let head = type;
  let count = 0;
  for (; head.tag === 'app'; head = prune(head.fun)) count++;
  const family = head.tag === 'con' ? head.con.family : undefined;
  if (family === undefined || family.data || family.arity !== count) return undefined;
  const args: Type[] = [];
  for (let t = type; t.tag === 'app'; t = prune(t.fun)) args.push(t.arg);
  return { family, args: args.reverse() };
}

/** Of a type that `view` gave: is it a family at types about which too little is known? */
export function isStuck(type: Type): boolean {
  let head = type;
  let count = 0;
  for (; head.tag === 'app'; head = prune(head.fun)) count++;
  const family = head.tag === 'con' ? head.con.family : undefined;
  return family !== undefined && !family.data && family.arity === count;
}

/**
 * Is this a family of which a kind says what it stands for? Kinds are not there any more in Core, which
 * cannot see that the types are the same.
 */
export function isKnownByKind(type: Type): boolean {
  let head = prune(type);
  for (; head.tag === 'app'; head = prune(head.fun));
  if (head.tag !== 'con' || head.con.family === undefined || head.con.kindVars.length === 0) {
    return false;
  }
  return unfold(type) !== prune(type);
}

/** Of a type that `view` gave: is it a data family that kinds would say more about? */
export function waitsForKind(type: Type): boolean {
  let head = type;
  for (; head.tag === 'app'; head = prune(head.fun));
  return head.tag === 'con' && head.con.family?.data === true && head.con.kindVars.length > 0;
}

/** What the program says that a family is at these types; undefined if it says nothing. */
export function ruleFor(type: Type): Type | undefined {
  if (rulesInForce.count === 0) return undefined;
  const stuck = stuckFamily(type);
  return stuck?.family.rules.find(rule => {
    return rule.args.every((arg, i) => sameType(arg, stuck.args[i] ?? errorType));
  })?.type;
}

const rulesInForce = { count: 0 };

/** From now on the family is known to be `type` at `args`. Gives the way back. */
export function addRule(family: Family, args: readonly Type[], type: Type): () => void {
  const outer = family.rules;
  family.rules = [{ args, type }, ...outer];
  rulesInForce.count++;
  return () => {
    family.rules = outer;
    rulesInForce.count--;
  };
}

/** The type that stands for a data family at some types, as the family at these types. */
export function familyForm(type: Type): Type | undefined {
  const args: Type[] = [];
  let head = type;
  for (; head.tag === 'app'; head = prune(head.fun)) args.push(head.arg);
  if (head.tag !== 'con' || head.con.instanceOf === undefined) return undefined;
  const { family, args: at } = head.con.instanceOf;
  const count = head.con.instanceVars;
  if (args.length < count) return undefined;
  const by = bindAll(head.con.params, args.reverse());
  const whole = conType(
    family,
    at.map(t => substitute(t, by)),
  );
  return args.slice(count).reduce(appType, whole);
}

/** Brings a type that stands for a data family into the form of what it is compared with. */
export function aligned(x: Type, y: Type): readonly [Type, Type] {
  const [f, g] = [headOf(x), headOf(y)];
  if (f === g || (f?.instanceOf === undefined && g?.instanceOf === undefined)) return [x, y];
  if (f?.instanceOf !== undefined && g?.instanceOf !== undefined) return [x, y];
  if (f?.instanceOf !== undefined && y.tag === 'app') return [familyForm(x) ?? x, y];
  if (g?.instanceOf !== undefined && x.tag === 'app') return [x, familyForm(y) ?? y];
  return [x, y];
}

function headOf(type: Type): TyCon | undefined {
  let head = type;
  while (head.tag === 'app') head = prune(head.fun);
  return head.tag === 'con' ? head.con : undefined;
}

/** Types that may be put for variables, to see whether two types can be made equal at all. */
class Attempt {
  readonly #found = new Map<TyVar | Meta, Type>();
  readonly #seen: (type: Type) => Type;

  /** `seen` says how far types are reduced. */
  constructor(seen: (type: Type) => Type) {
    this.#seen = seen;
  }

  #look(type: Type): Type {
    const t = this.#seen(type);
    const known = t.tag === 'var' ? this.#found.get(t.var) : undefined;
    const solved = t.tag === 'meta' ? this.#found.get(t.meta) : known;
    return solved === undefined ? t : this.#look(solved);
  }

  all(left: readonly Type[], right: readonly Type[]): boolean {
    return left.every((type, i) => this.possible(type, right[i] ?? errorType));
  }

  /** Can these be the same? Every variable may stand for anything, and so may a family that is stuck. */
  possible(a: Type, b: Type): boolean {
    const [x, y] = [this.#look(a), this.#look(b)];
    if (x === y || x === errorType || y === errorType) return true;
    if (isStuck(x) || isStuck(y)) return true;
    if (x.tag === 'var' || x.tag === 'meta') {
      if (kindFit(x.tag === 'var' ? x.var.kind : x.meta.kind, kindOf(y)) === 'no') return false;
      this.#found.set(x.tag === 'var' ? x.var : x.meta, y);
      return true;
    }
    if (y.tag === 'var' || y.tag === 'meta') return this.possible(y, x);
    if (x.tag === 'fun') {
      if (y.tag === 'fun') return this.all([x.arg, x.res], [y.arg, y.res]);
      return y.tag === 'app' && this.all([appliedArrow(x.arg), x.res], [y.fun, y.arg]);
    }
    if (y.tag === 'fun') return this.possible(y, x);
    if (x.tag === 'app') return y.tag === 'app' && this.all([x.fun, x.arg], [y.fun, y.arg]);
    if (x.tag === 'con') return y.tag === 'con' && x.con === y.con;
    return true;
  }

  /** The type with what was found put in. */
  applied(type: Type): Type {
    const t = this.#look(type);
    if (t.tag === 'app') return appType(this.applied(t.fun), this.applied(t.arg));
    if (t.tag === 'fun') return { ...t, arg: this.applied(t.arg), res: this.applied(t.res) };
    return t;
  }
}

function appliedArrow(arg: Type): Type {
  return { tag: 'app', fun: arrow.type, arg };
}

/** Does the equation fit whatever becomes of the variables in the arguments? Then this is false. */
function apart({ args: patterns }: Equation, args: readonly Type[]): boolean {
  return !new Attempt(view).all(patterns, args);
}

/** Could the equation have something to say about these types? */
export function overlapping(equation: Equation, args: readonly Type[]): boolean {
  return !apart(equation, args);
}

/** Where both equations fit, do they say the same, as they are written? */
export function agreeing(a: Equation, b: Equation): boolean {
  const attempt = new Attempt(prune);
  if (!attempt.all(a.args, b.args)) return true;
  return alike(attempt.applied(a.right), attempt.applied(b.right));
}

/** Are these the same without reducing anything? */
function alike(a: Type, b: Type): boolean {
  const [x, y] = [prune(a), prune(b)];
  if (x.tag === 'app') return y.tag === 'app' && alike(x.fun, y.fun) && alike(x.arg, y.arg);
  if (x.tag === 'fun') return y.tag === 'fun' && alike(x.arg, y.arg) && alike(x.res, y.res);
  if (x.tag === 'con') return y.tag === 'con' && x.con === y.con;
  return x.tag === 'var' && y.tag === 'var' && x.var === y.var;
}
/** Can the left sides be equal while the right sides cannot? */
export function contradicts(
  left: readonly Type[],
  left2: readonly Type[],
  right: readonly Type[],
  right2: readonly Type[],
): boolean {
  const attempt = new Attempt(view);
  return attempt.all(left, left2) && !attempt.all(right, right2);
}

/** What is wrong with the promise of a family that its result determines some arguments. */
export function notInjective({ con, injective, equations }: Family): string | undefined {
  if (injective.length === 0) return undefined;
  const at = ({ args }: Equation): Type[] => injective.flatMap(i => args[i] ?? []);
  for (const [i, a] of equations.entries()) {
    const right = prune(a.right);
    if (right.tag === 'var' && a.args.some(arg => prune(arg).tag !== 'var')) {
      return `an equation of \`${con.name.text}\` gives any type, as other equations could`;
    }
    const lost = at(a)
      .flatMap(arg => [...freeIn(arg)])
      .find(v => !freeIn(right).has(v));
    if (lost !== undefined) return `nothing in the result tells what \`${lost.name.text}\` is`;
    const clash = equations.slice(i + 1).some(b => {
      const attempt = new Attempt(prune);
      if (!attempt.all([a.right], [b.right])) return false;
      const [x, y] = [at(a), at(b)].map(types => types.map(type => attempt.applied(type)));
      return x?.some((type, j) => !alike(type, y?.[j] ?? type)) === true;
    });
    if (clash) return `different arguments of \`${con.name.text}\` give the same result`;
  }
  return undefined;
}

/** The variables in a type that the type itself tells: not those in the arguments of a family. */
function freeIn(type: Type, found = new Set<TyVar>()): ReadonlySet<TyVar> {
  const t = prune(type);
  if (t.tag === 'var') found.add(t.var);
  if (t.tag === 'fun') for (const part of [t.arg, t.res]) freeIn(part, found);
  if (t.tag === 'app' && stuckFamily(t) === undefined) {
    for (const part of [t.fun, t.arg]) freeIn(part, found);
  }
  return found;
}
/** Could these become equal, if variables stood for something? */
export function couldBeEqual(left: readonly Type[], right: readonly Type[]): boolean {
  return new Attempt(view).all(left, right);
}
