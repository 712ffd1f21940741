import * as names from '../names/builtin.ts';
import type { Name } from '../names/name.ts';
import type { Expr, Stmt } from '../syntax/syntax.ts';
import { checkBinds } from './bindings.ts';
import { listOf } from './builtin.ts';
import type { Checker } from './environment.ts';
import { checking, type Expected, meet } from './expected.ts';
import { checkExpr, inferExpr } from './expressions.ts';
import { bindName, failName, libraryOperator, thenName } from './library.ts';
import { libraryType } from './literals.ts';
import { checkPattern, itemType } from './patterns.ts';
import { appType, errorType, funType, liftedKind, type Type } from './type.ts';
import type { TExpr, TPat, TStmt } from './typed.ts';

/** Guards: conditions, patterns that must match, and local bindings (Haskell 2010, §3.13). */
export function checkGuards(c: Checker, stmts: readonly Stmt<Name>[]): TStmt[] {
  return stmts.map(stmt => checkGuard(c, stmt));
}

function checkGuard(c: Checker, stmt: Stmt<Name>): TStmt {
  switch (stmt.tag) {
    case 'let':
      return { tag: 'let', groups: checkBinds(c, stmt.binds) };
    case 'expr':
      return { tag: 'expr', expr: checkCondition(c, stmt.expr) };
    case 'bind': {
      const { expr, type } = inferExpr(c, stmt.expr);
      const pat = checkPattern(c, stmt.pat, type, { tag: 'matched', span: stmt.expr.span });
      return { tag: 'bind', pat, expr, span: stmt.pat.span };
    }
  }
}

/** An expression that must be a `Bool`. */
export function checkCondition(c: Checker, e: Expr<Name>): TExpr {
  return checkExpr(c, e, checking(libraryType(c, names.boolType, e.span), { tag: 'condition' }));
}

type Comprehension = Extract<Expr<Name>, { tag: 'comprehension' }>;

/** `[body | stmts]`: a bind takes its values from a list, an expression is a condition. */
export function checkComprehension(c: Checker, e: Comprehension, expected: Expected): TExpr {
  const known = expected.tag === 'check' ? itemType(expected.type) : undefined;
  const type = known ?? c.solver.fresh();
  if (known === undefined) meet(c, e, listOf(type), expected);
  const stmts = e.stmts.map((stmt): TStmt => {
    if (stmt.tag !== 'bind') return checkGuard(c, stmt);
    const item = c.solver.fresh();
    const expr = checkExpr(c, stmt.expr, checking(listOf(item), { tag: 'generator' }));
    const pat = checkPattern(c, stmt.pat, item, { tag: 'matched', span: stmt.expr.span });
    return { tag: 'bind', pat, expr, span: stmt.pat.span };
  });
  const why =
    expected.tag === 'check'
      ? expected.why
      : ({ tag: 'plain', text: 'the items of a list are boxed' } as const);
  return { tag: 'comprehension', body: checkExpr(c, e.body, checking(type, why)), stmts, type };
}

type Do = Extract<Expr<Name>, { tag: 'do' }>;

/**
 * A `do` block, whose statements are all actions (Haskell 2010, §3.14). A single expression is what it
 * is, of any type.
 */
export function checkDo(c: Checker, e: Do, expected: Expected): TExpr {
  const [only] = e.stmts;
  if (e.stmts.length === 1 && only?.tag === 'expr') return checkExpr(c, only.expr, expected);
  const monad = monadOf(c, e);
  const action = (result: Type): Type => (monad === errorType ? monad : appType(monad, result));
  const type = c.solver.fresh();
  meet(c, e, action(type), expected);
  const stmts = e.stmts.map((stmt, i): TStmt => {
    if (stmt.tag === 'let') return { tag: 'let', groups: checkBinds(c, stmt.binds) };
    if (stmt.tag === 'bind') return checkBindStatement(c, stmt, action, type);
    if (i < e.stmts.length - 1) return checkStatement(c, stmt, action, type);
    const why = expected.tag === 'check' ? expected.why : ({ tag: 'statement' } as const);
    return { tag: 'expr', expr: checkExpr(c, stmt.expr, checking(action(type), why)) };
  });
  return { tag: 'do', stmts, type };
}
/** The type of actions. */
function monadOf(c: Checker, e: Do): Type {
  if (!c.env.hasVariable(bindName(c))) return libraryType(c, names.ioType, e.span);
  return c.solver.fresh(funType([liftedKind], liftedKind));
}
type Action = (result: Type) => Type;

/** `expr; rest` is `expr >> rest`. */
function checkStatement(
  c: Checker,
  stmt: Extract<Stmt<Name>, { tag: 'expr' }>,
  action: Action,
  result: Type,
): TStmt {
  const own = c.solver.fresh();
  const expr = checkExpr(c, stmt.expr, checking(action(own), { tag: 'statement' }));
  c.notes.statements.push({ span: stmt.span, monad: action(own), result: own });
  const wanted = funType([action(own), action(result)], action(result));
  return { tag: 'expr', expr, op: libraryOperator(c, thenName(c), stmt.span, wanted) };
}

/** `pat <- expr; rest` is `expr >>= \pat -> rest`, with a call of `fail` if the pattern can fail. */
function checkBindStatement(
  c: Checker,
  stmt: Extract<Stmt<Name>, { tag: 'bind' }>,
  action: Action,
  result: Type,
): TStmt {
  const own = c.solver.fresh();
  const expr = checkExpr(c, stmt.expr, checking(action(own), { tag: 'statement' }));
  const pat = checkPattern(c, stmt.pat, own, { tag: 'matched', span: stmt.expr.span });
  const wanted = funType([action(own), funType([own], action(result))], action(result));
  const op = libraryOperator(c, bindName(c), stmt.span, wanted);
  if (!canFail(pat)) return { tag: 'bind', pat, expr, op, span: stmt.pat.span };
  const text = listOf(libraryType(c, names.charType, stmt.span));
  const fail = libraryOperator(c, failName(c), stmt.span, funType([text], action(result)));
  return { tag: 'bind', pat, expr, op, fail, span: stmt.pat.span };
}
/** Is there a value that the pattern does not match, ⊥ apart? */
export function canFail(pat: TPat): boolean {
  switch (pat.tag) {
    case 'var':
    case 'wildcard':
    case 'lazy':
      return false;
    case 'lit':
    case 'list':
      return true;
    case 'as':
    case 'bang':
    case 'view':
      return canFail(pat.pat);
    case 'con':
      return pat.con.tyCon.cons.length > 1 || pat.args.some(canFail);
    case 'tuple':
      return pat.items.some(canFail);
  }
}
