import { equalityTyCon } from './builtin.ts';
import { splitPred } from './classes.ts';
import { isStuck, stuckFamily } from './families.ts';
import { bindAll, type Pred, splitCon, substitute, type Type, type TyVar, view } from './type.ts';

/** Calls `found` with each variable that is free in a type, inside of families as well. */
function eachVariable(type: Type, found: (v: TyVar) => void): void {
  const t = view(type);
  if (t.tag === 'var') found(t.var);
  else if (t.tag === 'app') for (const part of [t.fun, t.arg]) eachVariable(part, found);
  else if (t.tag === 'fun') for (const part of [t.arg, t.res]) eachVariable(part, found);
  else if (t.tag === 'forall') {
    const outside = (v: TyVar): void => {
      if (!t.vars.includes(v)) found(v);
    };
    for (const part of [...t.context, t.body]) eachVariable(part, outside);
  }
}

/** The variables that are free in some types. */
export function variablesOfTypes(types: readonly Type[]): Set<TyVar> {
  const all = new Set<TyVar>();
  for (const type of types) eachVariable(type, v => all.add(v));
  return all;
}

/** Adds the variables that a type determines: whoever knows the type knows them. */
function addDetermined(type: Type, to: Set<TyVar>): void {
  const t = view(type);
  const stuck = stuckFamily(t);
  if (stuck !== undefined) {
    for (const i of stuck.family.injective) addDetermined(stuck.args[i] ?? type, to);
  } else if (t.tag === 'var') {
    to.add(t.var);
    eachVariable(t.var.kind, v => to.add(v));
  } else if (t.tag === 'app') for (const part of [t.fun, t.arg]) addDetermined(part, to);
  else if (t.tag === 'fun') for (const part of [t.arg, t.res]) addDetermined(part, to);
  else if (t.tag === 'forall') addDetermined(t.body, to);
}

/** Constraints, and what follows from them by superclasses. */
function withSuperclasses(preds: readonly Pred[], depth = 0): readonly Pred[] {
  return preds.flatMap(pred => {
    const split = splitPred(pred);
    if (split === undefined || depth > 20) return [pred];
    const { tyCon, supers, equalities = [] } = split.class;
    const by = bindAll(tyCon.params, split.types);
    const above = [...supers, ...equalities].map(each => substitute(each, by));
    return [pred, ...withSuperclasses(above, depth + 1)];
  });
}

/** The variables that are known when those of a type are, and the constraints hold. */
export function determined(body: readonly Type[], context: readonly Pred[]): Set<TyVar> {
  const known = new Set<TyVar>();
  for (const type of body) addDetermined(type, known);
  const all = withSuperclasses(context);
  const isKnown = (types: readonly Type[]): boolean =>
    [...variablesOfTypes(types)].every(v => known.has(v));
  let before = -1;
  while (before < known.size) {
    before = known.size;
    for (const pred of all) follow(pred, isKnown, known);
  }
  return known;
}

function follow(pred: Pred, isKnown: (types: readonly Type[]) => boolean, known: Set<TyVar>): void {
  const sides = splitCon(pred);
  const [a, b] = sides?.con === equalityTyCon ? sides.args : [];
  if (a !== undefined && b !== undefined) {
    if (isKnown([a])) addDetermined(b, known);
    if (isKnown([b])) addDetermined(a, known);
  }
  const split = splitPred(pred);
  for (const { from, to } of split?.class.dependencies ?? []) {
    const at = (indices: readonly number[]) => indices.flatMap(i => split?.types[i] ?? []);
    if (isKnown(at(from))) for (const type of at(to)) addDetermined(type, known);
  }
}
/** What is ambiguous about a type: a part of it that mentions a variable nobody can know. */
export interface Ambiguity {
  readonly part: Type;
  readonly variable: TyVar;
}

/** Finds what no use of something of type `vars. context => body` can make definite. */
export function ambiguityOf(
  vars: readonly TyVar[],
  context: readonly Pred[],
  body: readonly Type[],
): Ambiguity | undefined {
  if (vars.length === 0) return undefined;
  const known = determined(body, context);
  for (const part of [...context, ...body.flatMap(familiesIn)]) {
    if (part.tag === 'forall') continue;
    const variable = vars.find(v => !known.has(v) && variablesOfTypes([part]).has(v));
    if (variable !== undefined) return { part, variable };
  }
  return undefined;
}

/** The families in a type about which too little is known. */
export function familiesIn(type: Type): readonly Type[] {
  const t = view(type);
  if (isStuck(t)) return [t];
  if (t.tag === 'app') return [t.fun, t.arg].flatMap(familiesIn);
  if (t.tag === 'fun') return [t.arg, t.res].flatMap(familiesIn);
  return [];
}
