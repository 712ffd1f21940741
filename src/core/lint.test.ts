import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { freshName, globalName } from '../names/name.ts';
import { InternalError } from '../source/diagnostics.ts';
import {
  addDataCon,
  listOf,
  nilDataCon,
  primTyCons,
  unboxedTupleDataCon,
  unboxedTupleOf,
} from '../types/builtin.ts';
import {
  boundTyVar,
  forallType,
  funType,
  liftedKind,
  TyCon,
  type Type,
  type Var,
  varType,
} from '../types/type.ts';
import { conExpr, freshVar, lambda, letIn, primOp, varExpr } from './build.ts';
import type { Alt, Expr, Lit } from './core.ts';
import { lintModule } from './lint.ts';
import { typeOf } from './types.ts';

const intHash = primTyCons['Int#'].type;
const bool = new TyCon(globalName('Test', 'type', 'Bool'), 'data', liftedKind);
const no = addDataCon(bool, globalName('Test', 'con', 'No'), []);
const yes = addDataCon(bool, globalName('Test', 'con', 'Yes'), []);
const box = new TyCon(globalName('Test', 'type', 'Box'), 'data', liftedKind);
const boxCon = addDataCon(box, globalName('Test', 'con', 'Box'), [intHash]);
const wrap = new TyCon(globalName('Test', 'type', 'Wrap'), 'newtype', liftedKind);
const wrapCon = addDataCon(wrap, globalName('Test', 'con', 'Wrap'), [bool.type]);

const int = (value: bigint): Expr => ({ tag: 'lit', lit: { tag: 'int', value } });
const noExpr = conExpr(no, [], []);
const yesExpr = conExpr(yes, [], []);

function caseOf(scrutinee: Expr, type: Type, alts: readonly Alt[]): Expr {
  return { tag: 'case', scrutinee, binder: freshVar('b', typeOf(scrutinee)), type, alts };
}

const otherwise = (body: Expr): Alt => ({ con: { tag: 'default' }, body });
const isLit = (lit: Lit, body: Expr): Alt => ({ con: { tag: 'lit', lit }, body });

function lint(rhs: Expr, type: Type): void {
  const bound: Var = { name: globalName('Test', 'value', 'it'), type };
  lintModule({ name: 'Test', tyCons: [], binds: [{ tag: 'nonrec', var: bound, rhs }] }, 'a test');
}

function accepts(rhs: Expr, type: Type = typeOf(rhs)): void {
  assert.not.throws(() => lint(rhs, type));
}

/** Lint rejects it, for this reason and no other. */
function rejects(rule: string, rhs: Expr, type: Type): void {
  assert.throws(
    () => lint(rhs, type),
    (e: unknown) =>
      e instanceof InternalError && e.message.startsWith(`a test: Test.it: ${rule}: `),
    rule,
  );
}

const x = freshVar('x', bool.type);

test('what desugaring makes is accepted', () => {
  const n = freshVar('n', intHash);
  const unbox: Alt = { con: { tag: 'con', con: boxCon, vars: [n] }, body: varExpr(n) };
  accepts(lambda([x], varExpr(x)));
  accepts(letIn({ tag: 'nonrec', var: x, rhs: noExpr }, varExpr(x)));
  accepts(conExpr(boxCon, [], [caseOf(conExpr(boxCon, [], [int(1n)]), intHash, [unbox])]));
  accepts({ tag: 'cast', expr: { tag: 'cast', expr: noExpr, type: wrap.type }, type: bool.type });
});

test('scopes', () => {
  rejects('variables are in scope', varExpr(x), bool.type);
  const missing: Var = { name: globalName('Test', 'value', 'missing'), type: bool.type };
  rejects('variables are in scope', varExpr(missing), bool.type);
  rejects('a variable is bound once in its scope', lambda([x], lambda([x], varExpr(x))), bool.type);
  const a = boundTyVar(freshName('tyvar', 'a'), liftedKind);
  const y = freshVar('y', varType(a));
  rejects('type variables are in scope', lambda([y], varExpr(y)), funType([y.type], y.type));
  accepts({ tag: 'tyLam', params: [a], body: lambda([y], varExpr(y)) });
});
test('applications', () => {
  const f = freshVar('f', funType([bool.type], bool.type));
  const call = (fun: Expr, args: readonly Expr[]): Expr => ({ tag: 'app', fun, args });
  const of = (body: Expr): Expr => ({ tag: 'lam', params: [f], body });
  const type = funType([f.type], bool.type);
  accepts(of(call(varExpr(f), [noExpr])), type);
  rejects('what is applied is a function', of(call(noExpr, [noExpr])), type);
  rejects('an application has arguments', of(call(varExpr(f), [])), type);
  rejects('an argument has the type of the parameter', of(call(varExpr(f), [varExpr(f)])), type);
});

test('type applications', () => {
  const a = boundTyVar(freshName('tyvar', 'a'), liftedKind);
  const poly = freshVar('poly', forallType([a], listOf(varType(a))));
  const at = (types: readonly Type[]): Expr => ({
    tag: 'lam',
    params: [poly],
    body: { tag: 'tyApp', fun: varExpr(poly), types },
  });
  const type = (item: Type): Type => funType([poly.type], listOf(item));
  accepts(at([bool.type]), type(bool.type));
  rejects('a type argument has the kind of the variable', at([intHash]), type(bool.type));
  rejects('a type application has a type for each variable', at([]), type(bool.type));
});
test('constructors and operations have all their arguments', () => {
  rejects('it has all its arguments', conExpr(boxCon, [], []), box.type);
  rejects('an argument has the type of the parameter', conExpr(boxCon, [], [noExpr]), box.type);
  rejects('a constructor has a type for each variable', conExpr(nilDataCon, [], []), bool.type);
  rejects('newtypes are cast', conExpr(wrapCon, [], [noExpr]), wrap.type);
  const sum: Expr = { tag: 'prim', op: primOp('+#'), types: [], args: [int(1n)] };
  rejects('it has all its arguments', conExpr(boxCon, [], [sum]), box.type);
});

test('casts keep the representation', () => {
  rejects('a cast keeps the representation', { tag: 'cast', expr: noExpr, type: intHash }, intHash);
});

test('let binds lifted types, and the type is that of the binding', () => {
  const n = freshVar('n', intHash);
  rejects(
    'a let binds lifted types',
    letIn({ tag: 'nonrec', var: n, rhs: int(1n) }, noExpr),
    bool.type,
  );
  const bad = letIn({ tag: 'nonrec', var: x, rhs: conExpr(boxCon, [], [int(1n)]) }, varExpr(x));
  rejects('x has the type of its binding', bad, bool.type);
});
test('cases', () => {
  const alt = (con: typeof no, body: Expr): Alt => ({ con: { tag: 'con', con, vars: [] }, body });
  const type = bool.type;
  accepts(caseOf(noExpr, type, [alt(no, yesExpr), alt(yes, noExpr)]));
  accepts(caseOf(noExpr, type, [otherwise(noExpr)]));
  const reject = (rule: string, scrutinee: Expr, alts: readonly Alt[]): void =>
    rejects(rule, caseOf(scrutinee, type, alts), type);
  reject('a case is exhaustive or has a default', noExpr, [alt(no, yesExpr)]);
  reject('alternatives differ', noExpr, [alt(no, noExpr), alt(no, yesExpr)]);
  reject('a default comes last', noExpr, [otherwise(noExpr), alt(no, yesExpr)]);
  reject('an alternative has the type of the case', noExpr, [otherwise(int(1n))]);
  const boxed = conExpr(boxCon, [], [int(0n)]);
  reject('a pattern has the type of the scrutinee', boxed, [alt(no, yesExpr)]);
  const one: Lit = { tag: 'int', value: 1n };
  reject('a case is exhaustive or has a default', int(1n), [isLit(one, noExpr)]);
  reject('a literal has the type of the scrutinee', noExpr, [
    isLit(one, noExpr),
    otherwise(noExpr),
  ]);
});
test('an unboxed tuple has no name', () => {
  const type = unboxedTupleOf([intHash, bool.type]);
  const pair = conExpr(unboxedTupleDataCon(2), [intHash, bool.type], [int(1n), noExpr]);
  const param = freshVar('p', type);
  rejects(
    'a parameter is not an unboxed tuple',
    lambda([param], noExpr),
    funType([type], bool.type),
  );
  const binder = freshVar('b', type);
  const named: Expr = {
    tag: 'case',
    scrutinee: pair,
    binder,
    type: bool.type,
    alts: [otherwise(caseOf(varExpr(binder), bool.type, [otherwise(noExpr)]))],
  };
  rejects('variables are in scope', named, bool.type);
});

test.run();
