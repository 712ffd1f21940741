import * as assert from 'uvu/assert';
import { test } from 'uvu';
import { primOpNames } from '../prim/names.ts';
import { primOps } from '../prim/primops.ts';
import { freshName, globalName } from '../names/name.ts';
import * as builtin from './builtin.ts';
import { showSignature, showType, TypePrinter } from './print.ts';
import * as t from './type.ts';

const { listOf, primTyCons, tupleOf, unboxedTupleOf } = builtin;
const int = primTyCons['Int#'].type;
const world = primTyCons.RealWorld.type;
const variable = (text: string): t.TyVar => t.boundTyVar(freshName('tyvar', text), t.liftedKind);

test('an applied arrow is a function type', () => {
  const type = t.appType(t.appType(t.arrow.type, world), world);
  assert.is(type.tag, 'fun');
  assert.ok(t.sameType(type, t.funType([world], world)));
});

test('synonyms are seen through, also partial ones at the head', () => {
  const a = variable('a');
  const pairOf = new t.TyCon(globalName('Test', 'type', 'P'), 'synonym', t.liftedKind);
  pairOf.params = [a];
  pairOf.rhs = t.appType(builtin.tupleDataCon(2).tyCon.type, t.varType(a));
  const type = t.conType(pairOf, [world, listOf(world)]);
  assert.ok(t.sameType(type, tupleOf([world, listOf(world)])));
  assert.is(t.splitCon(type)?.args.length, 2);
});

test('a forall is equal to itself with other names, and to nothing else', () => {
  const [a, b] = [variable('a'), variable('b')];
  const identity = (v: t.TyVar): t.Type =>
    t.forallType([v], t.funType([t.varType(v)], t.varType(v)));
  assert.ok(t.sameType(identity(a), identity(b)));
  const other = t.forallType([a], t.funType([t.varType(a)], world));
  assert.not(t.sameType(identity(b), other));
});
test('prune shortens the path to a solution', () => {
  const meta = (id: number, ref: t.Type | undefined): t.Meta => {
    return { kind: t.liftedKind, id, level: 0, ref };
  };
  const last = meta(0, world);
  const middle = meta(1, { tag: 'meta', meta: last });
  const first = meta(2, { tag: 'meta', meta: middle });
  assert.is(t.prune({ tag: 'meta', meta: first }), world);
  assert.is(first.ref, world);
  assert.is(middle.ref, world);
});

test('kinds and representations', () => {
  const state = t.conType(primTyCons['State#'], [world]);
  assert.ok(builtin.isLifted(listOf(world)));
  assert.not(builtin.isLifted(int));
  assert.equal(builtin.repsOf(unboxedTupleOf([state, world, int])), ['void', 'ptr', 'int']);
  assert.equal(builtin.repsOf(t.funType([int], int)), ['ptr']);
  assert.is(showType(builtin.listTyCon.kind), 'Type -> Type');
  assert.is(showType(t.kindOf(int)), 'TYPE IntRep');
});
test('brackets and arrows are printed where they are needed', () => {
  const a = t.varType(variable('a'));
  const maybe = new t.TyCon(globalName('Test', 'type', 'Maybe'), 'data', builtin.listTyCon.kind);
  const of = (type: t.Type): t.Type => t.appType(maybe.type, type);
  const text = showType(t.funType([t.funType([a], of(of(a)))], tupleOf([listOf(of(a)), a])));
  assert.is(text, '(a -> Maybe (Maybe a)) -> ([Maybe a], a)');
  assert.is(showType(of(t.funType([a], a))), 'Maybe (a -> a)');
  assert.is(showSignature(primOps.get('getChar#')?.type ?? a), 'State# s -> (# State# s, Int# #)');
});

test('different variables get different names, equal constructors their modules', () => {
  const [a, b] = [variable('a'), variable('a')];
  const con = (module: string): t.Type =>
    new t.TyCon(globalName(module, 'type', 'T'), 'data', t.liftedKind).type;
  const types = [t.varType(a), t.varType(b), con('M'), con('N')];
  const printer = new TypePrinter(types, { stringName: true });
  assert.equal(
    types.map(type => printer.print(type)),
    ['a', 'a_1', 'M.T', 'N.T'],
  );
});

test('every primitive operation has a type with as many arrows as it has parameters', () => {
  for (const name of primOpNames) {
    const op = primOps.get(name);
    let type = t.splitForall(op?.type ?? int).body;
    for (let i = 0; i < (op?.arity ?? 0); i++) type = t.splitFun(type)?.res ?? t.errorType;
    assert.is(t.splitFun(type), undefined, name);
  }
});

test.run();
