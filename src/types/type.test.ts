import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { freshName, globalName } from '../names/name.ts';
import * as t from './type.ts';

const variable = (text: string): t.TyVar => t.boundTyVar(freshName('tyvar', text), t.liftedKind);
const world = new t.TyCon(globalName('Test', 'type', 'World'), 'data', t.liftedKind).type;

test('an applied arrow is a function type', () => {
  const type = t.appType(t.appType(t.arrow.type, world), world);
  assert.is(type.tag, 'fun');
  assert.ok(t.sameType(type, t.funType([world], world)));
});

test('synonyms are seen through, also partial ones at the head', () => {
  const a = variable('a');
  const binary = t.funType([t.liftedKind, t.liftedKind], t.liftedKind);
  const either = new t.TyCon(globalName('Test', 'type', 'Either'), 'data', binary);
  const orElse = new t.TyCon(globalName('Test', 'type', 'OrElse'), 'synonym', binary);
  orElse.params = [a];
  orElse.rhs = t.appType(either.type, t.varType(a));
  const type = t.conType(orElse, [world, t.funType([world], world)]);
  assert.ok(t.sameType(type, t.conType(either, [world, t.funType([world], world)])));
  assert.is(t.splitCon(type)?.con, either);
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

test('substitution replaces free variables, and not bound ones', () => {
  const [a, b] = [variable('a'), variable('b')];
  const type = t.forallType([a], t.funType([t.varType(a)], t.varType(b)));
  const by = t.bindAll([a, b], [world, world]);
  const wanted = t.forallType([a], t.funType([t.varType(a)], world));
  assert.ok(t.sameType(t.substitute(type, by), wanted));
});

test.run();
