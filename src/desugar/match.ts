import { freshVar, hiddenTypes, letIn, varExpr, walk } from '../core/build.ts';
import type { Expr } from '../core/core.ts';
import { printLit } from '../core/print.ts';
import { typeOf } from '../core/types.ts';
import { invariant } from '../source/diagnostics.ts';
import { bindAll, type DataCon, splitCon, substitute, type Type, type Var } from '../types/type.ts';
import { type Pat, type Test, testsIn } from './pattern.ts';
import { type Branch, type Point, sharing, type Tree } from './tree.ts';

/** An equation or an alternative, its patterns in normal form. */
export interface Clause {
  readonly pats: readonly Pat[];
  /** All the variables that the patterns bind. */
  readonly vars: readonly Var[];
  /** Can its guards all fail? */
  readonly fallible: boolean;
  /** What to do when the patterns match; `fail`, when no guard holds. */
  readonly rhs: (fail: Tree) => Tree;
}

/**
 * The tree that finds the first clause that matches, evaluating nothing that the report's rules do
 * not (Haskell 2010, §3.17): clauses from top to bottom, patterns from left to right.
 * @param occs the values to match, a variable or a cast one each
 * @param fail what to do when no clause matches
 * @param result the type of what the clauses give
 * @param before puts something before the first test, such as the naming of a value; what several
 *   leaves share comes before it
 */
export function match(
  occs: readonly Expr[],
  clauses: readonly Clause[],
  fail: Tree,
  result: Type,
  before: (tree: Tree) => Tree = tree => tree,
): Tree {
  const matcher = new Matcher(clauses, result);
  return matcher.tree(occs, clauses, fail, before);
}

/** A clause under way: what is left to test, a column for each value, and what is known of its variables. */
interface Row {
  readonly clause: Clause;
  readonly tests: readonly Test[];
  readonly bound: ReadonlyMap<Var, Expr>;
  /** It cannot match any more, but its tests are to be made. */
  readonly doomed: boolean;
}

/** Puts patterns into a row, for these values: their variables are known from now on. */
function enter(
  clause: Clause,
  bound: ReadonlyMap<Var, Expr>,
  pats: readonly Pat[],
  occs: readonly Expr[],
): Row {
  const known = new Map(bound);
  pats.forEach((pat, i) => {
    const occ = occs[i];
    if (occ !== undefined) for (const v of pat.vars) known.set(v, occ);
  });
  return { clause, tests: pats.map(pat => pat.test), bound: known, doomed: false };
}

class Matcher {
  readonly #result: Type;
  /** How many more tests may be made twice. */
  #budget: number;
  readonly #points = new Map<Clause, Point>();

  constructor(clauses: readonly Clause[], result: Type) {
    this.#result = result;
    this.#budget = 64 + 4 * clauses.flatMap(c => c.pats).reduce((sum, p) => sum + testsIn(p), 0);
  }

  tree(
    occs: readonly Expr[],
    clauses: readonly Clause[],
    fail: Tree,
    before: (tree: Tree) => Tree,
  ): Tree {
    const rows = clauses.map(c => enter(c, new Map(), c.pats, occs));
    const tree = sharing(fail, this.#result, jump => before(this.#match(occs, rows, jump)));
    return [...this.#points.values()].reduce<Tree>(
      (next, point) => ({ tag: 'share', point, next }),
      tree,
    );
  }

  /** The first row decides: its leftmost test is the next thing to do. `fail` is a jump. */
  #match(occs: readonly Expr[], rows: readonly Row[], fail: Tree): Tree {
    const [first, ...others] = rows;
    if (first === undefined) return fail;
    const column = firstTest(first);
    const test = first.tests[column];
    const occ = occs[column];
    if (test === undefined || occ === undefined) return this.#leaf(first, occs, others, fail);
    const end = rows.findIndex(row => row.tests[column]?.tag === 'view');
    if (end > 0 || (end === 0 && rows.length > 1)) return this.#cut(occs, rows, end || 1, fail);
    switch (test.tag) {
      case 'view':
        return this.#view(occs, first, column, fail);
      case 'any':
      case 'force': {
        const evaluated = rows.map(row => withoutForce(row, column));
        return { tag: 'force', occ, next: this.#match(occs, evaluated, fail) };
      }
      case 'newtype':
        return this.#newtype(occs, rows, column, test.con, fail);
      case 'con':
      case 'lit':
        return this.#split(occs, rows, column, fail);
    }
  }

  /** The row matches. If its guards can fail, the other rows are what comes then. */
  #leaf(row: Row, occs: readonly Expr[], others: readonly Row[], fail: Tree): Tree {
    const { clause } = row;
    if (row.doomed) return this.#match(occs, others, fail);
    const args = clause.vars.map(v => {
      const occ = row.bound.get(v);
      invariant(occ !== undefined, `${v.name.text} is bound when its clause matches`);
      return occ;
    });
    if (!clause.fallible) return { tag: 'jump', point: this.#point(clause, fail), args };
    return sharing(this.#match(occs, others, fail), this.#result, jump => {
      const point: Point = this.#newPoint(clause, jump);
      return { tag: 'jump', point, args };
    });
  }

  /** The right-hand side of a clause that several leaves can reach. */
  #point(clause: Clause, fail: Tree): Point {
    const known = this.#points.get(clause);
    if (known !== undefined) return known;
    const point = this.#newPoint(clause, fail);
    this.#points.set(clause, point);
    return point;
  }

  #newPoint(clause: Clause, fail: Tree): Point {
    return { name: 'rhs', params: clause.vars, tree: clause.rhs(fail), result: this.#result };
  }

  /** The rows before one that cannot be tested together with them come first. */
  #cut(occs: readonly Expr[], rows: readonly Row[], end: number, fail: Tree): Tree {
    const rest = this.#match(occs, rows.slice(end), fail);
    return sharing(rest, this.#result, jump => this.#match(occs, rows.slice(0, end), jump));
  }

  /** A view pattern: its function is applied, and what comes out takes the place of the value. */
  #view(occs: readonly Expr[], row: Row, column: number, fail: Tree): Tree {
    const occ = occs[column];
    const test = row.tests[column];
    invariant(occ !== undefined && test?.tag === 'view', 'a view pattern is in the column');
    const seen = freshVar(test.arg.vars[0]?.name.text ?? 'view', test.type);
    const next = replace(row, column, [test.arg], [varExpr(seen)]);
    return {
      tag: 'name',
      var: seen,
      expr: value => {
        const bound = new Map([...row.bound].map(([v, at]) => [v, value(at)] as const));
        return withVariables(test.apply(value(occ)), bound);
      },
      next: this.#match(spliced(occs, column, varExpr(seen)), [next], fail),
    };
  }

  /** A newtype's constructor is peeled off a column, in all rows that have it there. */
  #newtype(
    occs: readonly Expr[],
    rows: readonly Row[],
    column: number,
    con: DataCon,
    fail: Tree,
  ): Tree {
    const occ = occs[column];
    invariant(occ !== undefined, 'a test is in a column');
    const [field] = fieldTypes(con, typeOf(occ));
    invariant(field !== undefined, 'a newtype has one field');
    const inner: Expr = { tag: 'cast', expr: occ, type: field };
    const peeled = rows.map(row => {
      const test = row.tests[column];
      return test?.tag === 'newtype' ? replace(row, column, [test.arg], [inner]) : row;
    });
    return this.#match(spliced(occs, column, inner), peeled, fail);
  }

  /** The first row tests a column for a constructor or a literal: a branch for each that rows have there. */
  #split(occs: readonly Expr[], rows: readonly Row[], column: number, fail: Tree): Tree {
    const groups = this.#groups(occs, rows, column);
    if (this.#mayCopy(groups)) return this.#switch(occs, groups, column, fail);
    const end = rows.findIndex(row => firstTest(row) !== column || !isTest(row.tests[column]));
    const rest = this.#match(occs, rows.slice(end), fail);
    return sharing(rest, this.#result, jump =>
      this.#switch(occs, this.#groups(occs, rows.slice(0, end), column), column, jump),
    );
  }

  /** May each branch have its own copy of the rows that fit several? Pays for the copies if so. */
  #mayCopy(groups: Groups): boolean {
    const seen = new Set<Clause>();
    const live = new Set<Clause>();
    let cost = 0;
    for (const row of [...groups.branches.map(b => b.rows), groups.otherwise].flat()) {
      if (seen.has(row.clause)) {
        cost += row.tests.reduce((sum, test) => sum + testsIn({ vars: [], test }), 1);
      }
      seen.add(row.clause);
      if (row.doomed || !row.clause.fallible) continue;
      if (live.has(row.clause)) return false;
      live.add(row.clause);
    }
    if (cost > this.#budget) return false;
    this.#budget -= cost;
    return true;
  }

  /** The rows by what they test a column for. */
  #groups(occs: readonly Expr[], rows: readonly Row[], column: number): Groups {
    const occ = occs[column];
    invariant(occ !== undefined, 'a test is in a column');
    const branches = new Map<string, Head>();
    for (const row of rows) {
      const test = row.tests[column];
      if (test !== undefined && isTest(test) && !branches.has(keyOf(test))) {
        branches.set(keyOf(test), newHead(test, rows, column, occ));
      }
    }
    const all = [...branches.values()];
    return {
      branches: all.map(head => ({
        head,
        rows: reachable(rows, row => specialise(row, column, head)),
      })),
      otherwise: isComplete(all) ? [] : reachable(rows, row => withoutTest(row, column)),
      complete: isComplete(all),
    };
  }

  #switch(occs: readonly Expr[], groups: Groups, column: number, fail: Tree): Tree {
    const occ = occs[column];
    invariant(occ !== undefined, 'a test is in a column');
    const branches = groups.branches.map(({ head, rows }): Branch => {
      const fields = head.tag === 'con' ? head.vars.map(v => varExpr(v)) : [];
      const next = this.#match(spliced(occs, column, ...fields), rows, fail);
      return { ...head, next };
    });
    const remaining = spliced(occs, column);
    const otherwise = groups.complete ? undefined : this.#match(remaining, groups.otherwise, fail);
    return { tag: 'switch', occ, type: this.#result, branches, otherwise };
  }
}

/** The function of a view pattern may use what patterns to the left of it bind. */
function withVariables(expr: Expr, bound: ReadonlyMap<Var, Expr>): Expr {
  const used = new Set<Var>();
  walk(expr, e => {
    if (e.tag === 'var' && bound.has(e.var)) used.add(e.var);
  });
  return [...used].reduceRight((body, v) => {
    const rhs = bound.get(v);
    return rhs === undefined ? body : letIn({ tag: 'nonrec', var: v, rhs }, body);
  }, expr);
}

type ConTest = Extract<Test, { tag: 'con' }>;
type LitTest = Extract<Test, { tag: 'lit' }>;

/** What a branch is for. */
type Head =
  | { readonly tag: 'con'; readonly con: DataCon; readonly vars: readonly Var[] }
  | { readonly tag: 'lit'; readonly lit: LitTest['lit'] };

interface Groups {
  readonly branches: readonly { readonly head: Head; readonly rows: readonly Row[] }[];
  readonly otherwise: readonly Row[];
  /** Is there a branch for every constructor of the type? */
  readonly complete: boolean;
}

function isTest(test: Test | undefined): test is ConTest | LitTest {
  return test !== undefined && (test.tag === 'con' || test.tag === 'lit');
}

function keyOf(test: ConTest | LitTest | Head): string {
  return test.tag === 'con' ? `con ${test.con.tag}` : printLit(test.lit);
}

function isComplete(heads: readonly Head[]): boolean {
  const [first] = heads;
  return first?.tag === 'con' && first.con.tyCon.cons.length === heads.length;
}
function firstTest(row: Row): number {
  return row.tests.findIndex(test => test.tag !== 'any');
}

/** The rows that are left, up to the first that matches for sure. */
function reachable(rows: readonly Row[], step: (row: Row) => Row): Row[] {
  const left: Row[] = [];
  for (const row of rows) {
    const next = step(row);
    if (next.doomed && firstTest(next) < 0) continue;
    left.push(next);
    if (!next.doomed && !next.clause.fallible && firstTest(next) < 0) break;
  }
  return left;
}

/** The row with other columns in the place of one. */
function replace(row: Row, column: number, pats: readonly Pat[], occs: readonly Expr[]): Row {
  const { tests, bound } = enter(row.clause, row.bound, pats, occs);
  return { ...row, tests: spliced(row.tests, column, ...tests), bound };
}

/** The list with other items in place of the one at `index`. */
function spliced<T>(items: readonly T[], index: number, ...others: readonly T[]): T[] {
  return [...items.slice(0, index), ...others, ...items.slice(index + 1)];
}

/** The row after a test failed: only what stands left of it would have been tested before. */
function doom(row: Row, column: number, width: number): Row {
  const rest = row.tests.slice(column + 1).map(anything);
  const tests = [...Array.from({ length: width }, anything), ...rest].map(pat => pat.test);
  return { ...row, tests: [...row.tests.slice(0, column), ...tests], doomed: true };
}

/** The row in the branch of a constructor or literal. */
function specialise(row: Row, column: number, head: Head): Row {
  const test = row.tests[column];
  const vars = head.tag === 'con' ? head.vars : [];
  if (!isTest(test)) return replace(row, column, vars.map(anything), []);
  if (keyOf(test) !== keyOf(head)) return doom(row, column, vars.length);
  const args = test.tag === 'con' ? test.args : [];
  return replace(
    row,
    column,
    args,
    vars.map(v => varExpr(v)),
  );
}

/** The row where the column has none of the values that are tested for. */
function withoutTest(row: Row, column: number): Row {
  return isTest(row.tests[column]) ? doom(row, column, 0) : replace(row, column, [], []);
}
function anything(): Pat {
  return { vars: [], test: { tag: 'any' } };
}

/** The row after its column was evaluated. */
function withoutForce(row: Row, column: number): Row {
  const test = row.tests[column];
  return test?.tag === 'force' ? replace(row, column, [anything()], []) : row;
}

/** The types of a constructor's fields in a value of this type. */
function fieldTypes(con: DataCon, type: Type): Type[] {
  const types = [...(splitCon(type)?.args ?? []), ...hiddenTypes(con)];
  const by = bindAll([...con.univ, ...con.exis], types);
  return con.fields.map(field => substitute(field, by));
}

/** A branch, whose fields are called what the first row that has a name for them calls them. */
function newHead(test: ConTest | LitTest, rows: readonly Row[], column: number, occ: Expr): Head {
  if (test.tag === 'lit') return test;
  const { con } = test;
  const vars = fieldTypes(con, typeOf(occ)).map((type, i) => {
    const named = rows.flatMap(({ tests }) => {
      const other = tests[column];
      return other?.tag === 'con' && other.con === con ? (other.args[i]?.vars ?? []) : [];
    });
    return freshVar(named[0]?.name.text ?? 'p', type);
  });
  return { tag: 'con', con, vars };
}
