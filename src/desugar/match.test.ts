import * as fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { freshVar, varExpr } from '../core/build.ts';
import type { Expr } from '../core/core.ts';
import { globalName } from '../names/name.ts';
import { addDataCon } from '../types/builtin.ts';
import { type DataCon, liftedKind, TyCon, type Type, type Var } from '../types/type.ts';
import { type Clause, match } from './match.ts';
import { type Pat, type Test, varsOf } from './pattern.ts';
import type { Point, Tree } from './tree.ts';

const tree = new TyCon(globalName('Test', 'type', 'Tree'), 'data', liftedKind);
const type: Type = tree.type;
const con = (text: string, arity: number): DataCon =>
  addDataCon(
    tree,
    globalName('Test', 'con', text),
    Array.from({ length: arity }, () => type),
  );
const constructors: readonly DataCon[] = [con('A', 0), con('B', 1), con('C', 2)];

/** A value to match: a constructor by its tag, or -1 for one whose evaluation does not end. */
interface Value {
  readonly con: number;
  readonly args: readonly Value[];
}

/** A pattern: -2 matches anything, -1 anything that can be evaluated, else a constructor by its tag. */
interface TestPat {
  readonly con: number;
  readonly args: readonly TestPat[];
}

interface TestClause {
  readonly pats: readonly TestPat[];
  readonly guard: 'none' | 'holds' | 'fails';
}

class Diverges extends Error {}

/** What happens: the places evaluated for the first time, in order, and the clause chosen. */
class Evaluation {
  readonly #evaluated = new Set<string>();

  /** The tag of a value. `place` says where it is: `0.1` is the second field of the first value. */
  force(value: Value | undefined, place: string): number {
    this.#evaluated.add(place);
    if (value === undefined || value.con < 0) throw new Diverges();
    return value.con;
  }

  outcome(run: () => number): string {
    const evaluated = this.#evaluated;
    const end = (clause: number | string): string => `${[...evaluated].join(' ')} => ${clause}`;
    try {
      return end(run());
    } catch (error) {
      if (error instanceof Diverges) return end('diverges');
      throw error;
    }
  }
}

/** The report's rules, word for word: clauses from the top, patterns from the left. -1: none matches. */
function byTheReport(clauses: readonly TestClause[], values: readonly Value[]): string {
  const e = new Evaluation();
  const all = (pats: readonly TestPat[], inside: readonly Value[], place: string): boolean =>
    pats.every((pat, i) => matches(pat, inside[i], `${place}${i}`));
  const matches = (pat: TestPat, value: Value | undefined, place: string): boolean => {
    if (pat.con === -2) return true;
    const found = e.force(value, place);
    return pat.con === -1 || (found === pat.con && all(pat.args, value?.args ?? [], `${place}.`));
  };
  return e.outcome(() => clauses.findIndex(c => all(c.pats, values, '') && c.guard !== 'fails'));
}

/** What a tree does, as the Core that is made of it will. */
function byTheTree(start: Tree, values: readonly Value[], params: readonly Var[]): string {
  const e = new Evaluation();
  const env = new Map<Var, { readonly value: Value | undefined; readonly place: string }>();
  for (const [i, p] of params.entries()) env.set(p, { value: values[i], place: `${i}` });
  const lookup = (occ: Expr) => {
    const found = occ.tag === 'var' ? env.get(occ.var) : undefined;
    assert.ok(found, 'an occurrence is in scope');
    return found ?? { value: undefined, place: '?' };
  };
  const run = (t: Tree): number => {
    switch (t.tag) {
      case 'switch': {
        const { value, place } = lookup(t.occ);
        const tag = e.force(value, place);
        const taken = t.branches.find(b => b.tag === 'con' && b.con.tag === tag);
        if (taken?.tag === 'con') {
          const name = (v: Var, i: number) =>
            env.set(v, { value: value?.args[i], place: `${place}.${i}` });
          taken.vars.forEach(name);
        }
        const next = taken?.next ?? t.otherwise;
        return next === undefined ? -2 : run(next);
      }
      case 'force': {
        const { value, place } = lookup(t.occ);
        e.force(value, place);
        return run(t.next);
      }
      case 'share':
        return run(t.next);
      case 'jump':
        for (const arg of t.args) lookup(arg);
        return run(t.point.tree);
      default:
        return results.get(t) ?? -2;
    }
  };
  return e.outcome(() => run(start));
}

/** The clauses that bodies are of. */
const results = new Map<Tree, number>();

function toPat(pat: TestPat): Pat {
  const found = constructors[pat.con];
  const test: Test =
    found === undefined
      ? { tag: pat.con === -1 ? 'force' : 'any' }
      : { tag: 'con', con: found, args: pat.args.map(toPat) };
  return { vars: [freshVar('x', type)], test };
}

function toClause(c: TestClause, index: number): Clause {
  const body: Tree = { tag: 'body', build: () => varExpr(freshVar('result', type)) };
  results.set(body, index);
  const pats = c.pats.map(toPat);
  const rhs = (fail: Tree): Tree => (c.guard === 'fails' ? fail : body);
  return { pats, vars: pats.flatMap(varsOf), fallible: c.guard !== 'none', rhs };
}

const columns = 3;

/** Values or patterns: leaves from a list of tags, or constructors with their fields. */
function terms(leaves: readonly number[], depth: number): fc.Arbitrary<Value> {
  return fc.letrec<{ term: Value }>(tie => ({
    term: fc.oneof(
      { maxDepth: depth, depthSize: 'medium' },
      fc.record({ con: fc.constantFrom(...leaves), args: fc.constant([]) }),
      fc.record({ con: fc.constant(1), args: fc.tuple(tie('term')) }),
      fc.record({ con: fc.constant(2), args: fc.tuple(tie('term'), tie('term')) }),
    ),
  })).term;
}

function rowOf<T>(item: fc.Arbitrary<T>): fc.Arbitrary<T[]> {
  return fc.array(item, { minLength: columns, maxLength: columns });
}

const clauses: fc.Arbitrary<TestClause[]> = fc.array(
  fc.record({
    pats: rowOf(terms([-2, -2, -2, -1, 0], 2)),
    guard: fc.constantFrom<TestClause['guard']>('none', 'none', 'holds', 'fails'),
  }),
  { maxLength: 7 },
);

function compile(source: readonly TestClause[], params: readonly Var[]): Tree {
  const fail: Tree = { tag: 'body', build: () => varExpr(freshVar('none', type)) };
  results.set(fail, -1);
  const occs = params.map(p => varExpr(p));
  return match(occs, source.map(toClause), fail, type);
}

function newParams(count: number): Var[] {
  return Array.from({ length: count }, (_, i) => freshVar(`p${i}`, type));
}

test('a tree chooses the clause and evaluates the values that the report says, in its order', () => {
  const inputs = fc.array(rowOf(terms([-1, 0, 0], 4)), { minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(clauses, inputs, (source, rows) => {
      const params = newParams(columns);
      const compiled = compile(source, params);
      for (const row of rows) {
        assert.is(byTheTree(compiled, row, params), byTheReport(source, row));
      }
    }),
    { numRuns: 400 },
  );
});
/** How many nodes a tree has, the shared parts counted once. */
function sizeOf(start: Tree): number {
  const seen = new Set<Point>();
  const all = (trees: readonly Tree[]): number => trees.reduce((sum, t) => sum + count(t), 1);
  const count = (t: Tree): number => {
    switch (t.tag) {
      case 'switch':
        return all([...t.branches.map(b => b.next), ...(t.otherwise ? [t.otherwise] : [])]);
      case 'force':
      case 'share':
        return all([t.next]);
      case 'jump':
        if (seen.has(t.point)) return 1;
        seen.add(t.point);
        return all([t.point.tree]);
      default:
        return 1;
    }
  };
  return count(start);
}

/** Clause i tests columns i and i + 1 only: copying would double the tree with each clause. */
function staircase(height: number): TestClause[] {
  const pats = (i: number): TestPat[] =>
    Array.from({ length: height + 1 }, (_, j) => ({
      con: j === i || j === i + 1 ? 0 : -2,
      args: [],
    }));
  return Array.from({ length: height }, (_, i) => ({ pats: pats(i), guard: 'none' }));
}

test('a tree grows with its clauses, not faster', () => {
  for (const height of [10, 16, 100]) {
    const size = sizeOf(compile(staircase(height), newParams(height + 1)));
    assert.ok(size < 200 + 40 * height, `${size} nodes for ${height} clauses`);
  }
});

test.run();
