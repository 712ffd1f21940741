import { freshName } from '../names/name.ts';
import { isEquality } from './builtin.ts';
import { type Class, splitPred } from './classes.ts';
import type { Checker } from './environment.ts';
import {
  addGiven,
  type Assumption,
  dictionaryVar,
  type Evidence,
  type EvidenceScope,
  type EvidenceTerm,
  newScope,
  sameTypes,
  severalOf,
  type WantedOrigin,
} from './evidence.ts';
import { Matching } from './matching.ts';
import {
  bindAll,
  errorType,
  type Pred,
  sameType,
  splitForall,
  substitute,
  type Type,
  type TyVar,
  varType,
  view,
} from './type.ts';

/** Solves a constraint that is about no class yet. `class`: it is about one. */
export function solveOther(evidence: Evidence): readonly Evidence[] | 'class' | undefined {
  const pred = view(evidence.pred);
  if (splitPred(pred) !== undefined || pred === errorType) return 'class';
  if (pred.tag === 'forall') return prove(evidence, pred);
  const several = severalOf(pred);
  if (several !== undefined) {
    const args = several.args.map(part => needed(evidence, part));
    const { con } = several;
    evidence.ref = {
      tag: 'built',
      args,
      build: (final, dicts) =>
        dicts.reduce((fun, arg) => ({ tag: 'app', fun, arg }), {
          tag: 'con',
          con,
          types: several.args.map(final),
        }),
    };
    return args;
  }
  const term = assumed(evidence.scope, pred);
  if (term === undefined) return undefined;
  evidence.ref = term;
  return [];
}

function needed(of: Evidence, pred: Pred): Evidence {
  const depth = of.why.tag === 'context' ? of.why.depth + 1 : 0;
  const why: WantedOrigin = { tag: 'context', of, depth, span: of.why.span };
  return { pred, scope: of.scope, why, ref: undefined };
}

function assumed(scope: EvidenceScope, pred: Pred): EvidenceTerm | undefined {
  for (let s: EvidenceScope | undefined = scope; s !== undefined; s = s.parent) {
    for (const each of s.assumptions) {
      if (sameType(each.pred, pred)) return each.term;
      const found = known(each)?.assumptions.find(other => sameType(other.pred, pred));
      if (found !== undefined) return found.term;
    }
  }
  return undefined;
}

/** What follows from an assumption, as far as it is known by now what it says. */
function known({ pred, term }: Assumption): EvidenceScope | undefined {
  const now = view(pred);
  if (now.tag === 'forall' || (splitPred(now) === undefined && severalOf(now) === undefined)) {
    return undefined;
  }
  const scope = newScope(0, undefined);
  addGiven(scope, now, term);
  return scope;
}

/** A constraint on a class that follows from an assumption about which more is known now. */
export function byAssumption(
  scope: EvidenceScope,
  cls: Class,
  types: readonly Type[],
): EvidenceTerm | undefined {
  for (const each of scope.assumptions) {
    const givens = known(each)?.givens.get(cls.tyCon);
    const found = givens?.find(given => sameTypes(given.types, types));
    if (found !== undefined) return found.term;
  }
  return undefined;
}

/** Proves a constraint with a quantifier: in a scope of its own, with what stands before the arrow. */
function prove(evidence: Evidence, pred: Extract<Type, { tag: 'forall' }>): readonly Evidence[] {
  const level = evidence.scope.level + 1;
  const tyVars = pred.vars.map(v => {
    return { name: freshName('tyvar', v.name.text, v.name.span), kind: v.kind, level };
  });
  const by = bindAll(pred.vars, tyVars.map(varType));
  const scope = newScope(level, evidence.scope, evidence.scope.origin);
  const context = pred.context.map(each => substitute(each, by));
  const dicts = context.filter(each => !isEquality(each)).map(dictionaryVar);
  for (const v of dicts) addGiven(scope, v.type, { tag: 'given', var: v, level });
  const body = { ...needed(evidence, substitute(pred.body, by)), scope };
  evidence.ref = { tag: 'function', sigma: pred, tyVars, dicts, level, body };
  return [body];
}

/** A constraint that a quantified one comes down to, and the way there by superclasses. */
interface Found {
  readonly by: ReadonlyMap<TyVar, Type>;
  readonly wrap: Wrap;
}

type Wrap = (of: EvidenceTerm, by: ReadonlyMap<TyVar, Type>) => EvidenceTerm;

/** Solves a constraint by an instance that is given, such as `forall a. Show a => Show (f a)`. */
export function byAssumedInstance(
  c: Checker,
  evidence: Evidence,
  cls: Class,
  types: readonly Type[],
): readonly Evidence[] | undefined {
  for (let s: EvidenceScope | undefined = evidence.scope; s !== undefined; s = s.parent) {
    for (const { pred, term } of s.assumptions) {
      const { vars, context, body } = splitForall(pred);
      if (vars.length + context.length === 0) continue;
      const found = search(body, vars, { cls, types }, of => of);
      if (found === undefined) continue;
      const at = vars.map(v => found.by.get(v) ?? c.solver.fresh(v.kind));
      const by = bindAll(vars, at);
      const args = context.map(each => needed(evidence, substitute(each, by)));
      evidence.ref = found.wrap({ tag: 'assumed', of: term, types: at, args }, by);
      return args;
    }
  }
  return undefined;
}

function search(
  pred: Pred,
  vars: readonly TyVar[],
  wanted: { readonly cls: Class; readonly types: readonly Type[] },
  wrap: Wrap,
): Found | undefined {
  const split = splitPred(pred);
  if (split === undefined) return undefined;
  const matching = new Matching(vars);
  if (split.class === wanted.cls && matching.all(split.types, wanted.types) === 'yes') {
    return { by: matching.found, wrap };
  }
  const own = bindAll(split.class.tyCon.params, split.types);
  for (const [i, sup] of split.class.supers.entries()) {
    const selector = split.class.superSelectors[i];
    if (selector === undefined) continue;
    const found = search(substitute(sup, own), vars, wanted, (of, by) => {
      const types = split.types.map(t => substitute(t, by));
      return { tag: 'super', selector, types, of: wrap(of, by) };
    });
    if (found !== undefined) return found;
  }
  return undefined;
}
