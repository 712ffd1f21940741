import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { freshName, globalName } from '../names/name.ts';
import { listOf, primTyCons, tupleOf } from './builtin.ts';
import { compatible, Solver, zonk } from './solver.ts';
import * as t from './type.ts';

const world = primTyCons.RealWorld.type;
const int = primTyCons['Int#'].type;

/** A first-order term: a variable with a number, or a constructor with arguments. */
interface Term {
  readonly head: number | 'unit' | 'list' | 'pair' | 'fun';
  readonly args: readonly Term[];
}

const node = (head: Term['head'], ...args: fc.Arbitrary<Term>[]): fc.Arbitrary<Term> =>
  fc.tuple(...args).map(items => ({ head, args: items }));

const terms = fc.letrec<{ term: Term }>(tie => ({
  term: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    fc.nat(4).map(head => ({ head, args: [] })),
    node('unit'),
    node('list', tie('term')),
    node('pair', tie('term'), tie('term')),
    node('fun', tie('term'), tie('term')),
  ),
})).term;
/** The term as a type, its variables as metas. */
function toType(term: Term, metas: readonly t.Type[]): t.Type {
  const args = term.args.map(arg => toType(arg, metas));
  const [first = world, second = world] = args;
  switch (term.head) {
    case 'unit':
      return world;
    case 'list':
      return listOf(first);
    case 'pair':
      return tupleOf([first, second]);
    case 'fun':
      return t.funType([first], second);
    default:
      return metas[term.head] ?? world;
  }
}

function fiveMetas(solver: Solver): t.Type[] {
  return Array.from({ length: 5 }, () => solver.fresh());
}

type Bindings = Map<number, Term>;

/** Robinson's algorithm as the textbooks have it, with a map; slow, and clear. */
function robinson(a: Term, b: Term, bound: Bindings): boolean {
  const [x, y] = [walk(a, bound), walk(b, bound)];
  if (typeof x.head === 'number') {
    if (x.head === y.head) return true;
    if (occurs(x.head, y, bound)) return false;
    bound.set(x.head, y);
    return true;
  }
  if (typeof y.head === 'number') return robinson(y, x, bound);
  if (x.head !== y.head) return false;
  return x.args.every((arg, i) => {
    const other = y.args[i];
    return other !== undefined && robinson(arg, other, bound);
  });
}

function walk(term: Term, bound: Bindings): Term {
  const next = typeof term.head === 'number' ? bound.get(term.head) : undefined;
  return next === undefined ? term : walk(next, bound);
}

function occurs(variable: number, term: Term, bound: Bindings): boolean {
  const t = walk(term, bound);
  return t.head === variable || t.args.some(arg => occurs(variable, arg, bound));
}

function resolve(term: Term, bound: Bindings): Term {
  const t = walk(term, bound);
  return { head: t.head, args: t.args.map(arg => resolve(arg, bound)) };
}

test('it agrees with a textbook unifier: same failures, same most general solution', () => {
  fc.assert(
    fc.property(terms, terms, (a, b) => {
      const solver = new Solver();
      const metas = fiveMetas(solver);
      const [x, y] = [toType(a, metas), toType(b, metas)];
      const bound: Bindings = new Map();
      const possible = robinson(a, b, bound);
      assert.is(solver.unify(x, y) === undefined, possible);
      if (!possible) return;
      assert.ok(t.sameType(x, y));
      // Most general solutions are equal up to the names of their variables.
      const fresh = fiveMetas(solver);
      const general = toType(resolve(a, bound), fresh);
      assert.is(shape(x), shape(general));
    }),
    { numRuns: 2000 },
  );
});

/** The structure of a type, metas numbered in the order in which they occur. */
function shape(type: t.Type, seen: t.Meta[] = []): string {
  const x = t.view(type);
  if (x.tag === 'meta') {
    if (!seen.includes(x.meta)) seen.push(x.meta);
    return `?${seen.indexOf(x.meta)}`;
  }
  if (x.tag === 'fun') return `(${shape(x.arg, seen)} -> ${shape(x.res, seen)})`;
  if (x.tag === 'app') return `(${shape(x.fun, seen)} ${shape(x.arg, seen)})`;
  return x.tag === 'con' ? x.con.name.text : x.tag;
}
test('the order of the arguments does not matter', () => {
  fc.assert(
    fc.property(terms, terms, (a, b) => {
      const outcome = (swap: boolean): string => {
        const solver = new Solver();
        const metas = fiveMetas(solver);
        const [x, y] = [toType(a, metas), toType(b, metas)];
        const failure = swap ? solver.unify(y, x) : solver.unify(x, y);
        return failure === undefined ? shape(x) : failure.tag === 'infinite' ? '∞' : 'no';
      };
      const [one, other] = [outcome(false), outcome(true)];
      assert.is(one === '∞' || one === 'no', other === '∞' || other === 'no');
      if (one !== '∞' && one !== 'no') assert.is(one, other);
    }),
  );
});

test('trying on copies solves nothing', () => {
  const solver = new Solver();
  const a = solver.fresh();
  assert.ok(compatible(solver, listOf(a), listOf(world)));
  assert.not(compatible(solver, listOf(a), tupleOf([a, a])));
  assert.not(compatible(solver, a, listOf(a)));
  assert.is(t.prune(a).tag, 'meta');
});
test('an unboxed type cannot be the value of a lifted variable, but of an open one', () => {
  const solver = new Solver();
  assert.is(solver.unify(solver.fresh(), int)?.tag, 'kind');
  assert.is(solver.unify(listOf(solver.fresh()), listOf(int))?.tag, 'kind');
  const open = solver.freshOpen();
  assert.is(solver.unify(open, int), undefined);
  assert.is(solver.unify(open, world)?.tag, 'mismatch');
});

test('a synonym that ignores its argument makes no infinite type', () => {
  const solver = new Solver();
  const kind = t.funType([t.liftedKind], t.liftedKind);
  const forget = new t.TyCon(globalName('Test', 'type', 'Forget'), 'synonym', kind);
  forget.params = [t.boundTyVar(freshName('tyvar', 'a'), t.liftedKind)];
  forget.rhs = world;
  const a = solver.fresh();
  assert.is(solver.unify(a, t.conType(forget, [a])), undefined);
  assert.is(zonk(a), world);
});

test('the error type is equal to everything', () => {
  const solver = new Solver();
  assert.is(solver.unify(t.errorType, listOf(int)), undefined);
  assert.is(solver.unify(t.funType([world], t.errorType), t.funType([world], int)), undefined);
});

test('only metas of the inner level are generalised, in the order in which they occur', () => {
  const solver = new Solver();
  const outer = solver.fresh();
  const type = solver.nested(() => {
    const [a, b] = [solver.fresh(), solver.fresh()];
    return t.funType([b, outer, a], listOf(b));
  });
  const vars = solver.quantify([type]);
  assert.equal(
    vars.map(v => v.name.text),
    ['a', 'b'],
  );
  assert.is(t.prune(outer).tag, 'meta');
  const [first] = vars;
  assert.ok(first !== undefined && t.sameType(t.splitFun(type)?.arg ?? world, t.varType(first)));
});

test('solving an outer meta by a type takes the metas in it out of the inner level', () => {
  const solver = new Solver();
  const outer = solver.fresh();
  const inner = solver.nested(() => {
    const a = solver.fresh();
    assert.is(solver.unify(outer, listOf(a)), undefined);
    return a;
  });
  assert.equal(solver.quantify([inner]), []);
});
test('a skolem does not get into a meta from outside', () => {
  const solver = new Solver();
  const outer = solver.fresh();
  const a = t.boundTyVar(freshName('tyvar', 'a'), t.liftedKind);
  solver.nested(() => {
    const skolem = t.varType(solver.skolem(a));
    const inner = solver.fresh();
    assert.is(solver.unify(inner, skolem), undefined);
    assert.is(solver.unify(outer, listOf(skolem))?.tag, 'escape');
    assert.is(solver.unify(skolem, t.varType(solver.skolem(a)))?.tag, 'mismatch');
  });
});

test('ten thousand variables in a chain are unified in linear time', () => {
  const solver = new Solver();
  const metas = Array.from({ length: 10_000 }, () => solver.fresh());
  metas.reduce((a, b) => {
    assert.is(solver.unify(a, b), undefined);
    return b;
  });
  assert.is(solver.unify(metas[0] ?? int, world), undefined);
  assert.ok(metas.every(m => t.prune(m) === world));
});

test.run();
