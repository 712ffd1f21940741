import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { freshName, globalName } from '../names/name.ts';
import { primOpNames } from '../prim/names.ts';
import { primOps } from '../prim/primops.ts';
import * as builtin from './builtin.ts';
import { showSignature, showType, TypePrinter } from './print.ts';
import * as t from './type.ts';

const { listOf, primTyCons, tupleOf, unboxedTupleOf } = builtin;
const int = primTyCons['Int#'].type;
const world = primTyCons.RealWorld.type;
const variable = (text: string): t.TyVar => t.boundTyVar(freshName('tyvar', text), t.liftedKind);

test('kinds and representations', () => {
  const state = t.conType(primTyCons['State#'], [world]);
  assert.ok(builtin.isLifted(listOf(world)));
  assert.not(builtin.isLifted(int));
  assert.equal(builtin.repsOf(unboxedTupleOf([state, world, int])), ['void', 'ptr', 'int']);
  assert.equal(builtin.repsOf(t.funType([int], int)), ['ptr']);
  assert.is(showType(builtin.listTyCon.kind), 'Type -> Type');
  assert.is(showType(t.kindOf(int)), 'TYPE IntRep');
});

test('every primitive operation has a type with as many arrows as it has parameters', () => {
  for (const name of primOpNames) {
    const op = primOps.get(name);
    let type = t.splitForall(op?.type ?? int).body;
    for (let i = 0; i < (op?.arity ?? 0); i++) type = t.splitFun(type)?.res ?? t.errorType;
    assert.is(t.splitFun(type), undefined, name);
  }
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

test.run();
