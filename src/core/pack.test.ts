import * as assert from 'node:assert/strict';
import { test } from 'uvu';
import { freshName, globalName } from '../names/name.ts';
import { boundTyVar, forallType, funType, liftedKind, varType } from '../types/type.ts';
import type { Type, Var } from '../types/type.ts';
import { freshVar, pairsOf, varExpr } from './build.ts';
import type { Bind, Expr, Lit } from './core.ts';
import { pack } from './pack.ts';

const a = boundTyVar(freshName('tyvar', 'a'), liftedKind);
const identityType: Type = forallType([a], funType([varType(a)], varType(a)));

function global(text: string): Var {
  return { name: globalName('PackTest', 'value', text), type: identityType };
}

function unpacked(binds: readonly Bind[]): readonly Bind[] {
  const [module] = pack([{ name: 'PackTest', tyCons: [], binds }], words => () => words);
  return module?.binds ?? [];
}

test('literals come back as they were', () => {
  const lits: Lit[] = [
    ...[0, -0, 0.1, Infinity, NaN].map(value => ({ tag: 'double', value }) as const),
    ...[5n, -5n, 2n ** 63n].map(value => ({ tag: 'int', value }) as const),
    { tag: 'char', value: 0x10ffff },
    { tag: 'string', bytes: Uint8Array.from([0xc0, 0x80, 0xff, 0x41]) },
  ];
  const binds = lits.map((lit, i): Bind => {
    return { tag: 'nonrec', var: global(`x${i}`), rhs: { tag: 'lit', lit } };
  });
  const back = unpacked(binds)
    .flatMap(pairsOf)
    .map(({ rhs }) => rhs);
  assert.deepEqual(
    back,
    lits.map(lit => ({ tag: 'lit', lit })),
  );
});
test('local variables are new, and global ones the same', () => {
  const [f, x] = [global('f'), freshVar('x', varType(a))];
  const body: Expr = { tag: 'app', fun: varExpr(f), args: [varExpr(x)] };
  const lam: Expr = { tag: 'lam', params: [x], body };
  const rhs: Expr = { tag: 'tyLam', params: [a], body: lam };
  const [bind] = unpacked([{ tag: 'rec', pairs: [{ var: f, rhs }] }]);
  assert.ok(bind?.tag === 'rec');
  const [pair] = bind.pairs;
  assert.ok(pair?.var === f);
  const made = pair.rhs;
  assert.ok(made === pair.rhs && made.tag === 'tyLam' && made.body.tag === 'lam');
  const [b] = made.params;
  const { params, body: inside } = made.body;
  const [y] = params;
  assert.ok(b !== undefined && b !== a && y !== undefined && y !== x);
  assert.deepEqual(y.type, varType(b));
  assert.ok(inside.tag === 'app' && inside.fun.tag === 'var' && inside.fun.var === f);
  assert.ok(inside.args[0]?.tag === 'var' && inside.args[0].var === y);
});

test.run();
