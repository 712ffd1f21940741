import { apply as applied, freshVar } from '../core/build.ts';
import type { Expr, Lit } from '../core/core.ts';
import { invariant } from '../source/diagnostics.ts';
import {
  consDataCon,
  isUnboxedTuple,
  listOf,
  nilDataCon,
  tupleDataCon,
  tupleOf,
  unboxedTupleDataCon,
  unboxedTupleOf,
} from '../types/builtin.ts';
import { conType, type DataCon, splitCon, type Type, type Var } from '../types/type.ts';
import type { TExpr, TPat } from '../types/typed.ts';
import { boxedLit, codePointsOf, primLit } from './literal.ts';

/** What a pattern does to the value it meets: names it, then tests it. */
export interface Pat {
  readonly vars: readonly Var[];
  readonly test: Test;
}

/** A test. Only `any` does not evaluate the value. */
export type Test =
  | { readonly tag: 'any' }
  /** Evaluates, and always succeeds. */
  | { readonly tag: 'force' }
  | { readonly tag: 'con'; readonly con: DataCon; readonly args: readonly Pat[] }
  | { readonly tag: 'lit'; readonly lit: Lit }
  /** A newtype's constructor: nothing to evaluate, only another type. */
  | { readonly tag: 'newtype'; readonly con: DataCon; readonly arg: Pat }
  /** A view pattern: applies a function to the value, and matches the result, of that type. */
  | {
      readonly tag: 'view';
      readonly apply: (occ: Expr) => Expr;
      readonly type: Type;
      readonly arg: Pat;
    };

/** A lazy pattern: `var` names the value, to be taken apart when a variable of `pat` is evaluated. */
export interface LazyPat {
  readonly pat: TPat;
  readonly var: Var;
}

/** Makes Core of the function of a view pattern. */
export type BuildView = (fun: TExpr) => Expr;

/**
 * The normal form. The lazy patterns inside are put on the list, their place is taken by a variable.
 * @param build is called when a view pattern is tested
 */
export function normalise(pat: TPat, lazy: LazyPat[], build: BuildView): Pat {
  switch (pat.tag) {
    case 'var':
      return { vars: [pat.var], test: any };
    case 'wildcard':
      return isTupleType(pat.type) ? normaliseTupleWildcard(pat.type) : wildcard;
    case 'as': {
      const inner = normalise(pat.pat, lazy, build);
      return { vars: [pat.var, ...inner.vars], test: inner.test };
    }
    case 'bang':
      return force(normalise(pat.pat, lazy, build));
    case 'lazy':
      return normaliseLazy(pat.pat, lazy, build);
    case 'con':
      return normaliseCon(pat.con, pat.args, lazy, build);
    case 'tuple': {
      const size = pat.items.length;
      const con = pat.boxed ? tupleDataCon(size) : unboxedTupleDataCon(size);
      return normaliseCon(con, pat.items, lazy, build);
    }
    case 'list':
      return pat.items.reduceRight<Pat>(
        (tail, item) => conPat(consDataCon, [normalise(item, lazy, build), tail]),
        conPat(nilDataCon, []),
      );
    case 'lit':
      return normaliseLit(pat);
    case 'view': {
      const apply = (occ: Expr): Expr => applied(build(pat.fun), [occ]);
      const type = typeOfPat(pat.pat);
      return { vars: [], test: { tag: 'view', apply, type, arg: normalise(pat.pat, lazy, build) } };
    }
  }
}
/** `!p`: the value is evaluated first, if `p` does not do that anyway. */
function force(pat: Pat): Pat {
  switch (pat.test.tag) {
    case 'any':
      return { vars: pat.vars, test: { tag: 'force' } };
    case 'newtype':
      return { vars: pat.vars, test: { ...pat.test, arg: force(pat.test.arg) } };
    default:
      return pat;
  }
}

/** `~p`: nothing changes when `p` does not evaluate; else a variable, and the rest is for later. */
function normaliseLazy(pat: TPat, lazy: LazyPat[], build: BuildView): Pat {
  if (pat.tag === 'var' || pat.tag === 'wildcard' || pat.tag === 'lazy') {
    return normalise(pat, lazy, build);
  }
  const whole = freshVar('lazy', typeOfPat(pat));
  lazy.push({ pat, var: whole });
  return { vars: [whole], test: any };
}

const any: Test = { tag: 'any' };
const wildcard: Pat = { vars: [], test: any };

function conPat(con: DataCon, args: readonly Pat[]): Pat {
  return { vars: [], test: { tag: 'con', con, args } };
}

function normaliseCon(con: DataCon, args: readonly TPat[], lazy: LazyPat[], build: BuildView): Pat {
  const pats = args.map(arg => normalise(arg, lazy, build));
  if (con.tyCon.flavour !== 'newtype') return conPat(con, pats);
  const [arg] = pats;
  invariant(arg !== undefined && pats.length === 1, 'a newtype has one field');
  return { vars: [], test: { tag: 'newtype', con, arg } };
}

function isTupleType(type: Type): boolean {
  const split = splitCon(type);
  return split !== undefined && isUnboxedTuple(split.con);
}

/** An unboxed tuple cannot be named, so that even `_` takes it apart. */
function normaliseTupleWildcard(type: Type): Pat {
  const size = splitCon(type)?.args.length ?? 0;
  return conPat(
    unboxedTupleDataCon(size),
    Array.from({ length: size }, () => wildcard),
  );
}

/** `5` is `I# 5#`, `'c'` is `C# 'c'#`, `"ab"` is `['a', 'b']`; an unboxed literal is itself. */
function normaliseLit(pat: Extract<TPat, { tag: 'lit' }>): Pat {
  const { literal, type, negative } = pat;
  const split = splitCon(type);
  invariant(split !== undefined, 'a literal has a known type');
  if (literal.tag === 'string' && literal.hash === 0) {
    const box = splitCon(split.args[0] ?? type)?.con.cons[0];
    invariant(box !== undefined, 'a string is a list of characters');
    return codePointsOf(literal.value).reduceRight<Pat>(
      (tail, value) => conPat(consDataCon, [conPat(box, [litPat({ tag: 'char', value })]), tail]),
      conPat(nilDataCon, []),
    );
  }
  const box = split.con.cons[0];
  if (box === undefined) return litPat(primLit(literal, negative));
  const lit = boxedLit(literal, box, negative);
  invariant(lit !== undefined, 'a large integer is compared, not matched');
  return conPat(box, [litPat(lit)]);
}

function litPat(lit: Lit): Pat {
  return { vars: [], test: { tag: 'lit', lit } };
}

/** The variables that a pattern binds, from left to right; those of lazy patterns are not among them. */
export function varsOf(pat: Pat): readonly Var[] {
  switch (pat.test.tag) {
    case 'con':
      return [...pat.vars, ...pat.test.args.flatMap(varsOf)];
    case 'newtype':
    case 'view':
      return [...pat.vars, ...varsOf(pat.test.arg)];
    default:
      return pat.vars;
  }
}

/** The type of the values that a pattern is for. */
export function typeOfPat(pat: TPat): Type {
  switch (pat.tag) {
    case 'var':
    case 'as':
      return pat.var.type;
    case 'wildcard':
    case 'lit':
    case 'view':
      return pat.type;
    case 'lazy':
    case 'bang':
      return typeOfPat(pat.pat);
    case 'con':
      return conType(pat.con.tyCon, pat.types);
    case 'tuple':
      return pat.boxed ? tupleOf(pat.types) : unboxedTupleOf(pat.types);
    case 'list':
      return listOf(pat.type);
  }
}
/** Does it match every value that can be evaluated? */
export function isIrrefutable(pat: Pat): boolean {
  switch (pat.test.tag) {
    case 'any':
    case 'force':
      return true;
    case 'lit':
      return false;
    case 'con':
      return pat.test.con.tyCon.cons.length === 1 && pat.test.args.every(isIrrefutable);
    case 'newtype':
    case 'view':
      return isIrrefutable(pat.test.arg);
  }
}

/** How many tests a pattern makes. */
export function testsIn(pat: Pat): number {
  switch (pat.test.tag) {
    case 'any':
      return 0;
    case 'force':
    case 'lit':
      return 1;
    case 'con':
      return pat.test.args.reduce((sum, arg) => sum + testsIn(arg), 1);
    case 'newtype':
      return testsIn(pat.test.arg);
    case 'view':
      return 1 + testsIn(pat.test.arg);
  }
}
