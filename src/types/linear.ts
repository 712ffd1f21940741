import type { Name } from '../names/name.ts';
import type { Span } from '../source/source.ts';
import type { Pat } from '../syntax/syntax.ts';
import type { Checker } from './environment.ts';
import { settleMultiplicity } from './multiplicity.ts';
import {
  type DataCon,
  howOften,
  type Often,
  oftenType,
  prune,
  type Type,
  type Var,
} from './type.ts';

/** How often variables are used. */
type Usage = Map<Var, Exclude<Often, 'unknown'>>;

/** What is counted while a module with LinearTypes is checked. */
export interface Linear {
  usage: Usage;
  /** The variables that are not to be used as often as one likes. */
  readonly bound: Set<Var>;
  /** The multiplicities of the parameters that have been taken off a function's type. */
  params: (Type | undefined)[];
  /** How many errors there were before the module, and of linearity. */
  errors: number;
}

/** The state at the start of a module. */
export function newLinear(errors: number): Linear {
  return { usage: new Map(), bound: new Set(), params: [], errors };
}

/** The variable occurs. */
export function useOnce(linear: Linear, v: Var): void {
  if (linear.bound.has(v)) use(linear, v, 'one');
}

function use({ usage }: Linear, v: Var, often: Exclude<Often, 'unknown'>): void {
  usage.set(v, usage.has(v) ? 'many' : often);
}

/** Does some work whose result is used so often. */
export function scaled<T>(c: Checker, mult: Type | undefined, work: () => T): T {
  const { linear } = c;
  if (linear === undefined) return work();
  const outer = linear.usage;
  linear.usage = new Map();
  const result = work();
  const inner = linear.usage;
  linear.usage = outer;
  const factor = howOften(mult);
  for (const [v, often] of inner) use(linear, v, times(factor, often));
  return result;
}

function times(factor: Often, often: Exclude<Often, 'unknown'>): Exclude<Often, 'unknown'> {
  if (factor === 'one' || factor === 'unknown') return often;
  return often === 'one' ? factor : 'many';
}

/** Does some work whose result may be used as often as anybody likes. */
export function often<T>(c: Checker, work: () => T): T {
  return scaled(c, undefined, work);
}
/** Does several pieces of work, of which only one will be done when the program runs. */
export function branchwise<T>(c: Checker, works: readonly (() => T)[]): T[] {
  const { linear } = c;
  if (linear === undefined || works.length < 2) return works.map(work => work());
  const outer = linear.usage;
  const usages: Usage[] = [];
  const results = works.map(work => {
    linear.usage = new Map();
    const result = work();
    usages.push(linear.usage);
    return result;
  });
  linear.usage = outer;
  for (const v of new Set(usages.flatMap(usage => [...usage.keys()]))) {
    const [first, ...rest] = usages.map(usage => usage.get(v));
    use(linear, v, first !== undefined && rest.every(each => each === first) ? first : 'many');
  }
  return results;
}
/** What has been used, with a multiplicity that is known by now. */
export function addUsage(c: Checker, mult: Type | undefined, usage: Usage): void {
  const { linear } = c;
  if (linear === undefined) return;
  const factor = howOften(mult);
  for (const [v, often] of usage) use(linear, v, times(factor, often));
}

/** A variable of a pattern, and how often it is to be used. */
interface Bound {
  readonly var: Var;
  readonly mult: Type;
  readonly span: Span;
}

/** Does some work in the scope of patterns that match what is to be used so often. */
export function bindingLinearly<T>(
  c: Checker,
  pats: readonly Pat<Name>[],
  mults: readonly (Type | undefined)[] | undefined,
  work: () => T,
): T {
  const { linear } = c;
  if (linear === undefined || mults === undefined) return work();
  const bound: Bound[] = [];
  pats.forEach((pat, i) => {
    bindPattern(c, pat, mults[i], bound);
  });
  for (const { var: v } of bound) linear.bound.add(v);
  const result = work();
  for (const each of bound) {
    const count = linear.usage.get(each.var);
    linear.usage.delete(each.var);
    linear.bound.delete(each.var);
    if (count === 'one' || (count !== undefined && count === howOften(each.mult))) continue;
    const name = each.var.name.text;
    const how = count === undefined ? 'is not used' : 'is not used exactly once';
    refuse(c, each.mult, `the linear variable \`${name}\` ${how}`, each.span);
  }
  return result;
}

/** RH0482, unless the multiplicity is still open: then it is `Many`. */
function refuse(c: Checker, mult: Type, message: string, span: Span): void {
  const t = prune(mult);
  if (t.tag === 'meta') settleMultiplicity(t.meta, oftenType);
  else if (c.linear?.errors === c.diagnostics.errorCount) {
    c.diagnostics.error('RH0482', message, span);
    c.linear.errors++;
  }
}
function bindPattern(c: Checker, pat: Pat<Name>, mult: Type | undefined, bound: Bound[]): void {
  if (mult === undefined || howOften(mult) === 'many') return;
  const all = (pats: readonly Pat<Name>[]): void => {
    for (const p of pats) bindPattern(c, p, mult, bound);
  };
  switch (pat.tag) {
    case 'var': {
      const v = c.env.values.get(pat.name);
      if (v !== undefined) bound.push({ var: v, mult, span: pat.span });
      return;
    }
    case 'paren':
    case 'bang':
    case 'annotated':
      return bindPattern(c, pat.pat, mult, bound);
    case 'tuple':
    case 'list':
      return all(pat.items);
    case 'con':
      if (c.env.patternSynonym(pat.con.name) !== undefined) break;
      return all(linearOnes(c.env.dataCon(pat.con.name), pat.args));
    case 'record': {
      const con = c.env.dataCon(pat.con.name);
      const given = pat.fields.fields.flatMap(field => field.value ?? []);
      if (linearOnes(con, con.labels).length > given.length) break;
      return all(given);
    }
    default:
      break;
  }
  refuse(c, mult, 'this pattern does not use a linear argument exactly once', pat.span);
}

function linearOnes<T>({ unrestricted }: DataCon, fields: readonly T[]): readonly T[] {
  return unrestricted === undefined ? fields : fields.filter((_, i) => unrestricted[i] !== true);
}
