import {
  apply,
  conExpr,
  freshVar,
  lambda,
  letIn,
  primOp,
  tyLambda,
  varExpr,
} from '../core/build.ts';
import type { Bind, CoreModule, Expr, Pair } from '../core/core.ts';
import { encodeText } from '../core/text.ts';
import { typeOf } from '../core/types.ts';
import { trueCon } from '../names/builtin.ts';
import { freshName, globalName, type Name } from '../names/name.ts';
import type { PrimOp } from '../prim/primops.ts';
import { InternalError, invariant } from '../source/diagnostics.ts';
import type { Span } from '../source/source.ts';
import {
  consDataCon,
  isBoxed,
  isLifted,
  listOf,
  nilDataCon,
  tupleDataCon,
  unboxedTupleDataCon,
} from '../types/builtin.ts';
import {
  bindAll,
  boundTyVar,
  conType,
  type DataCon,
  funType,
  instantiate,
  liftedKind,
  sameType,
  splitCon,
  splitFun,
  substitute,
  type Type,
  type Var,
  varType,
} from '../types/type.ts';
import { canFail } from '../types/statements.ts';
import type {
  InnerAbstraction,
  TBind,
  TExpr,
  TGroup,
  TGuarded,
  TMatch,
  TPat,
  TRhs,
  TStmt,
  TypedModule,
} from '../types/typed.ts';
import { type Aliases, choose, emit, isTrivial } from './emit.ts';
import { boxedLit, codePointsOf, primLit } from './literal.ts';
import { type Clause, match } from './match.ts';
import { type LazyPat, normalise, typeOfPat, varsOf } from './pattern.ts';
import { printLocation, printPat, renamePat, varsOfPat } from './source-pattern.ts';
import { sharing, type Tree } from './tree.ts';
import { typeOfTyped } from './typed-type.ts';
import { foreignCall } from './foreign.ts';

/**
 * The Core of a module that has passed inference.
 * @param known gives a variable of the library by its name, for what syntax stands for: strings are
 *   made by `GHC.CString.unpackCString#`, a failing match calls `GHC.Err.patError`
 * @param fusible makes the lists of comprehensions by `build` and `foldr`
 */
export function desugar(
  module: TypedModule,
  known: (name: Name) => Var,
  fusible: boolean,
): CoreModule {
  const desugarer = new Desugarer(module.name, known, fusible);
  const binds = module.groups.flatMap(group => desugarer.topLevel(group));
  return { name: module.name, tyCons: module.tyCons, binds };
}

class Desugarer {
  readonly #module: string;
  readonly #known: (name: Name) => Var;
  readonly #fusible: boolean;
  readonly #aliases: Aliases = new Map();
  readonly #view = (fun: TExpr): Expr => this.#expr(fun);

  constructor(module: string, known: (name: Name) => Var, fusible: boolean) {
    this.#module = module;
    this.#known = known;
    this.#fusible = fusible;
  }

  topLevel(group: TGroup): Bind[] {
    const fresh = (first: Var, type: Type): Var => ({
      name: globalName(this.#module, 'value', `$${first.name.text}`),
      type,
    });
    return this.#bindings(group, fresh);
  }

  /** The Core of an expression. */
  #expr(e: TExpr): Expr {
    switch (e.tag) {
      case 'var': {
        const fun = this.#resolved(e.var);
        return e.types.length === 0 ? fun : { tag: 'tyApp', fun, types: e.types };
      }
      case 'con':
      case 'prim':
      case 'app':
        return this.#application(e);
      case 'typeApp':
        return { tag: 'tyApp', fun: this.#expr(e.fun), types: e.types };
      case 'cast': {
        const expr = this.#expr(e.expr);
        return sameType(typeOf(expr), e.type) ? expr : { tag: 'cast', expr, type: e.type };
      }
      case 'lit':
        return this.#literal(e);
      case 'lambda':
        return this.#function([e.match], e.match.params.length, e.match.span, 'lambda');
      case 'let':
        return this.#let(e.groups, e.body);
      case 'case':
        return this.#case(e);
      case 'if': {
        const [yes, no] = [() => this.#expr(e.yes), () => this.#expr(e.no)];
        return choose(this.#expr(e.cond), e.type, yes, no);
      }
      case 'do':
        return this.#do(e.stmts);
      case 'tuple': {
        const size = e.items.length;
        const con = e.boxed ? tupleDataCon(size) : unboxedTupleDataCon(size);
        return conExpr(
          con,
          e.types,
          e.items.map(item => this.#expr(item)),
        );
      }
      case 'list':
        return this.#list(
          e.items.map(item => this.#expr(item)),
          e.type,
        );
      case 'overloaded':
      case 'number':
        throw new InternalError('the last walk of inference leaves dictionaries, no evidence');
      case 'failure': {
        const place = e.span === undefined ? '' : `${printLocation(e.span)}|`;
        return this.#fail(e.function, place + e.text, e.type);
      }
      case 'comprehension':
        return this.#listOf(e);
    }
  }

  #list(items: readonly Expr[], type: Type): Expr {
    const nil = conExpr(nilDataCon, [type], []);
    return items.reduceRight<Expr>((tail, item) => conExpr(consDataCon, [type], [item, tail]), nil);
  }
  #let(groups: readonly TGroup[], body: TExpr): Expr {
    const [bind, ...others] = groups.flatMap(group => (group.recursive ? [] : group.binds));
    if (bind?.tag === 'function' && others.length === 0 && isUseOf(body, bind.var)) {
      const [pair] = this.#pairs(bind, freshWhole);
      if (groups.length === 1 && pair !== undefined) return pair.rhs;
    }
    const type = typeOfTyped(body);
    const last: Tree = { tag: 'body', build: () => this.#expr(body) };
    return emit(this.#groups(groups, type, last), type, this.#aliases);
  }

  #case(e: Extract<TExpr, { tag: 'case' }>): Expr {
    const clauses = e.alts.map(alt => this.#clause(alt));
    const whole = freshVar(nameFor(clauses, 0) ?? 'scrutinee', e.scrutineeType);
    const fail = this.#failure(e.type, e.span, e.multiWay === true ? 'multi-way if' : 'case');
    const tree = match([varExpr(whole)], clauses, fail, e.type, next => ({
      tag: 'name',
      var: whole,
      expr: () => this.#expr(e.scrutinee),
      next,
    }));
    return emit(tree, e.type, this.#aliases);
  }

  /** A function with all the arguments that stand beside it. Constructors and operations get exactly theirs. */
  #application(e: TExpr): Expr {
    const args: Expr[] = [];
    let head = e;
    for (; head.tag === 'app'; head = head.fun) args.push(this.#expr(head.arg));
    args.reverse();
    switch (head.tag) {
      case 'con':
        return this.#saturate(
          args,
          fieldTypes(head.con, head.types),
          givenCon(head.con, head.types),
        );
      case 'prim': {
        const { op, types } = head;
        return this.#saturate(args, argTypes(op, types), all => primitive(op, types, all));
      }
      default:
        return apply(this.#expr(head), args);
    }
  }

  /**
   * `build` with as many arguments as there are types. Where some are missing it is a function of
   * those; what is there is evaluated, or named, outside, so that it is not done at each call.
   */
  #saturate(
    args: readonly Expr[],
    types: readonly Type[],
    build: (args: readonly Expr[]) => Expr,
  ): Expr {
    if (args.length >= types.length) {
      return apply(build(args.slice(0, types.length)), args.slice(types.length));
    }
    const named = args.map((arg, i) =>
      isTrivial(arg) ? undefined : freshVar(`p`, types[i] ?? typeOf(arg)),
    );
    const params = types.slice(args.length).map(type => freshVar('p', type));
    const atoms = args.map((arg, i) => varOr(named[i], arg));
    const fun = lambda(params, build([...atoms, ...params.map(p => varExpr(p))]));
    return args.reduceRight<Expr>((body, arg, i) => nameValue(named[i], arg, body), fun);
  }

  /** A literal: unboxed, in a box, or a list that is unpacked from an address. */
  #literal(e: Extract<TExpr, { tag: 'lit' }>): Expr {
    const { literal, type } = e;
    if (literal.hash > 0) return { tag: 'lit', lit: primLit(literal) };
    if (literal.tag === 'string') {
      if (literal.value !== '') return this.#text(literal.value);
      return conExpr(nilDataCon, splitCon(type)?.args ?? [], []);
    }
    const box = splitCon(type)?.con.cons[0];
    invariant(box !== undefined, 'a literal has a type whose constructor is a box');
    const lit = boxedLit(literal, box);
    if (lit === undefined && literal.tag === 'integer') return this.#largeInteger(literal.value);
    invariant(lit !== undefined, 'only integers can be too large');
    return conExpr(box, [], [{ tag: 'lit', lit }]);
  }

  /** An `Integer` that does not fit into a word, from its digits. */
  #largeInteger(value: bigint): Expr {
    const digits = textLit(`${value < 0n ? -value : value}`);
    const magnitude = apply(varExpr(this.#known(integerFromAddr)), [digits]);
    return value < 0n ? apply(varExpr(this.#known(integerNegate)), [magnitude]) : magnitude;
  }

  /** The list of characters of a text. */
  #text(text: string): Expr {
    return apply(varExpr(this.#known(unpackCString)), [textLit(text)]);
  }

  /** A function of so many parameters by its equations. `construct` is for the message when none matches. */
  #function(
    matches: readonly TMatch[],
    arity: number,
    span: Span,
    construct: string,
    { dicts = [], evidence = [] }: Dictionaries = {},
  ): Expr {
    const [first] = matches;
    invariant(first !== undefined, 'a function has an equation');
    const clauses = matches.map(m => this.#clause(m));
    const params = first.params.map((pat, i) => {
      return freshVar(nameFor(clauses, i) ?? 'p', typeOfPat(pat));
    });
    invariant(
      params.length === arity,
      'an equation has as many patterns as the function parameters',
    );
    const fail = this.#failure(first.result, span, construct);
    const tree = match(
      params.map(p => varExpr(p)),
      clauses,
      fail,
      first.result,
    );
    const body = emit(tree, first.result, this.#aliases);
    const binds = evidence.flatMap(group => this.#bindings(group, freshWhole));
    const whole = binds.reduceRight((rest, b) => letIn(b, rest), body);
    return lambda(dicts, abstracted(params, first.inner ?? [], whole));
  }

  #clause(m: TMatch): Clause {
    const lazy: LazyPat[] = [];
    const pats = m.params.map(pat => normalise(pat, lazy, this.#view));
    return {
      pats,
      vars: pats.flatMap(varsOf),
      fallible: isFallible(m.rhs),
      rhs: fail => this.#lazyPats(lazy, m.span, this.#rhs(m.rhs, m.result, fail)),
    };
  }
  /** The variables of lazy patterns are bound by projections from what the patterns are matched against. */
  #lazyPats(lazy: readonly LazyPat[], span: Span, next: Tree): Tree {
    if (lazy.length === 0) return next;
    const wrap = (body: Expr): Expr => {
      const pairs = lazy.flatMap(({ pat, var: whole }) => {
        const value = (): Expr => this.#aliases.get(whole) ?? varExpr(whole);
        return this.#projections(pat, value, span, freshWhole);
      });
      return pairs.reduceRight((rest, pair) => letIn({ tag: 'nonrec', ...pair }, rest), body);
    };
    return { tag: 'bind', wrap, next };
  }

  /** The right-hand side of a clause: `where`, then the guards. */
  #rhs(rhs: TRhs, type: Type, fail: Tree): Tree {
    const guarded = (i: number): Tree => {
      const next = rhs.guarded[i];
      if (next === undefined) return fail;
      if (next.guards.length === 0) return this.#body(next.body);
      return sharing(guarded(i + 1), type, jump => this.#guards(next, 0, type, jump));
    };
    return this.#groups(rhs.where, type, guarded(0));
  }

  #body(e: TExpr): Tree {
    return { tag: 'body', build: () => this.#expr(e) };
  }

  /** The guards of one alternative from the i-th on; `fail` is a jump. */
  #guards(alternative: TGuarded, i: number, type: Type, fail: Tree): Tree {
    const guard = alternative.guards[i];
    if (guard === undefined) return this.#body(alternative.body);
    const next = this.#guards(alternative, i + 1, type, fail);
    switch (guard.tag) {
      case 'expr':
        if (isTrue(guard.expr)) return next;
        return { tag: 'guard', cond: () => this.#expr(guard.expr), yes: next, no: fail };
      case 'let':
        return this.#groups(guard.groups, type, next);
      case 'bind':
        return this.#bindThen(
          guard.pat,
          () => this.#expr(guard.expr),
          next,
          fail,
          type,
          guard.span,
        );
    }
  }
  /** Matches a value against a pattern: `next` if it does, else `fail`. */
  #bindThen(pat: TPat, expr: () => Expr, next: Tree, fail: Tree, type: Type, span: Span): Tree {
    const lazy: LazyPat[] = [];
    const normal = normalise(pat, lazy, this.#view);
    const whole = freshVar(normal.vars[0]?.name.text ?? 'scrutinee', typeOfPat(pat));
    const clause: Clause = {
      pats: [normal],
      vars: varsOf(normal),
      fallible: false,
      rhs: () => this.#lazyPats(lazy, span, next),
    };
    return match([varExpr(whole)], [clause], fail, type, tree => ({
      tag: 'name',
      var: whole,
      expr,
      next: tree,
    }));
  }

  /** Bindings around a tree. A strict one is matched at once, and what it binds needs no `let`. */
  #groups(groups: readonly TGroup[], type: Type, next: Tree): Tree {
    return groups.reduceRight<Tree>((rest, group) => {
      const [bind] = group.binds;
      if (bind !== undefined && isStrict(bind)) return this.#strict(bind, type, rest);
      const wrap = (body: Expr): Expr => {
        const binds = this.#bindings(group, freshWhole);
        return binds.reduceRight((inner, b) => letIn(b, inner), body);
      };
      return { tag: 'bind', wrap, next: rest };
    }, next);
  }

  #strict(bind: TBind, type: Type, next: Tree): Tree {
    if (bind.tag === 'function') {
      const expr = (): Expr => this.#function(bind.matches, 0, bind.span, functionNamed(bind));
      return { tag: 'name', var: bind.var, expr, next };
    }
    const fail = this.#failure(type, bind.span, printPat(withoutBang(bind.pat)));
    const expr = (): Expr => this.#rhsExpr(bind.rhs, bind.type, bind.span);
    return this.#bindThen(bind.pat, expr, next, fail, type, bind.span);
  }
  /** The Core of a binding group. */
  #bindings(group: TGroup, fresh: FreshWhole): Bind[] {
    const pairs = group.binds.flatMap(bind => this.#pairs(bind, fresh));
    if (group.recursive) return pairs.length === 0 ? [] : [{ tag: 'rec', pairs }];
    return pairs.map(pair => ({ tag: 'nonrec', ...pair }));
  }

  #pairs(bind: TBind, fresh: FreshWhole): Pair[] {
    if (bind.tag === 'function') {
      const body = this.#function(bind.matches, bind.arity, bind.span, functionNamed(bind), bind);
      return [{ var: bind.var, rhs: tyLambda(bind.tyVars, body) }];
    }
    const value = (): Expr => this.#rhsExpr(bind.rhs, bind.type, bind.span);
    return this.#projections(bind.pat, value, bind.span, fresh);
  }

  /** A right-hand side by itself. */
  #rhsExpr(rhs: TRhs, type: Type, span: Span): Expr {
    const fail = this.#failure(type, span, 'pattern binding');
    const tree = sharing(fail, type, jump => this.#rhs(rhs, type, jump));
    return emit(tree, type, this.#aliases);
  }

  /**
   * The variables of a lazily matched pattern, each by a match of its own when it is evaluated. A value
   * with several parts is named; one with parts inside parts becomes a tuple of the variables first.
   */
  #projections(pat: TPat, value: () => Expr, span: Span, fresh: FreshWhole): Pair[] {
    const vars = varsOfPat(pat);
    const [first] = vars;
    if (first === undefined) return [];
    if (vars.length === 1) return [{ var: first, rhs: this.#project(pat, value, first, span) }];
    const direct = isFlat(pat);
    const types = vars.map(v => v.type);
    const expr = direct ? value() : this.#tupled(pat, value, vars, span);
    const part = (whole: Expr): Pair[] =>
      vars.map((v, i) => ({
        var: v,
        rhs: direct ? this.#project(pat, () => whole, v, span) : select(whole, types, i),
      }));
    if (isTrivial(expr)) return part(expr);
    const whole = fresh(first, typeOf(expr));
    return [{ var: whole, rhs: expr }, ...part(varExpr(whole))];
  }
  /** The value of one variable of a pattern. */
  #project(pat: TPat, value: () => Expr, wanted: Var, span: Span): Expr {
    return this.#matched(pat, value, wanted.type, span, copies =>
      this.#resolved(copies.get(wanted) ?? wanted),
    );
  }

  /** All variables of a pattern in a tuple. */
  #tupled(pat: TPat, value: () => Expr, vars: readonly Var[], span: Span): Expr {
    const types = vars.map(v => v.type);
    const con = tupleDataCon(vars.length);
    return this.#matched(pat, value, conType(con.tyCon, types), span, copies =>
      conExpr(
        con,
        types,
        vars.map(v => this.#resolved(copies.get(v) ?? v)),
      ),
    );
  }

  #resolved(v: Var): Expr {
    return this.#aliases.get(v) ?? varExpr(v);
  }

  /** Matches a value against a copy of a pattern: its variables are those of the binding otherwise. */
  #matched(
    pat: TPat,
    value: () => Expr,
    type: Type,
    span: Span,
    body: (copies: ReadonlyMap<Var, Var>) => Expr,
  ): Expr {
    const copies = new Map(varsOfPat(pat).map(v => [v, freshVar(v.name.text, v.type)]));
    const fail = this.#failure(type, span, printPat(withoutBang(pat)));
    const next: Tree = { tag: 'body', build: () => body(copies) };
    const copy = renamePat(pat, copies);
    return emit(this.#bindThen(copy, value, next, fail, type, span), type, this.#aliases);
  }

  /** A `do` block: the statements that bind or only act by the operator that inference chose. */
  #do(stmts: readonly TStmt[]): Expr {
    const [first, ...rest] = stmts;
    invariant(first !== undefined, 'a do block has a statement');
    switch (first.tag) {
      case 'let': {
        const type = typeOfStmts(rest);
        const last: Tree = { tag: 'body', build: () => this.#do(rest) };
        return emit(this.#groups(first.groups, type, last), type, this.#aliases);
      }
      case 'expr':
        if (first.op === undefined) return this.#expr(first.expr);
        return apply(this.#expr(first.op), [this.#expr(first.expr), this.#do(rest)]);
      case 'bind':
        invariant(first.op !== undefined, 'a statement that binds has an operator');
        return apply(this.#expr(first.op), [
          this.#expr(first.expr),
          this.#continuation(first, rest),
        ]);
    }
  }

  /** `\pat -> rest`, which calls `fail` where the pattern does not match. */
  #continuation(stmt: Extract<TStmt, { tag: 'bind' }>, rest: readonly TStmt[]): Expr {
    const type = typeOfStmts(rest);
    const lazy: LazyPat[] = [];
    const pat = normalise(stmt.pat, lazy, this.#view);
    const param = freshVar(pat.vars[0]?.name.text ?? 'p', typeOfPat(stmt.pat));
    const clause: Clause = {
      pats: [pat],
      vars: varsOf(pat),
      fallible: false,
      rhs: () => this.#lazyPats(lazy, stmt.span, { tag: 'body', build: () => this.#do(rest) }),
    };
    const tree = match([varExpr(param)], [clause], this.#doFailure(stmt, type), type);
    return lambda([param], emit(tree, type, this.#aliases));
  }
  #doFailure(stmt: Extract<TStmt, { tag: 'bind' }>, type: Type): Tree {
    const { fail, span } = stmt;
    if (fail === undefined) return this.#failure(type, span, 'do');
    const place = printLocation(span);
    const message = `Pattern match failure in do expression at ${place}`;
    return { tag: 'body', build: () => apply(this.#expr(fail), [this.#text(message)]) };
  }

  /**
   * `[body | stmts] ++ tail`, without `++` and without a list between (Wadler 1987): a generator
   * becomes a function over its list, whose end is `tail`.
   */
  #comprehension(body: TExpr, stmts: readonly TStmt[], maker: Maker, tail: Expr): Expr {
    const [first, ...rest] = stmts;
    const { result } = maker;
    const inner = (end: Expr): Tree => ({
      tag: 'body',
      build: () => this.#comprehension(body, rest, maker, end),
    });
    if (first === undefined) return maker.cons(this.#expr(body), tail);
    switch (first.tag) {
      case 'let':
        return emit(this.#groups(first.groups, result, inner(tail)), result, this.#aliases);
      case 'expr':
        return choose(
          this.#expr(first.expr),
          result,
          () => this.#comprehension(body, rest, maker, tail),
          () => tail,
        );
      case 'bind':
        return this.#generator(first, maker, inner, tail);
    }
  }
  /** `let go [] = tail; go (pat : xs) = inner (go xs); go (_ : xs) = go xs in go list`. */
  #generator(
    stmt: Extract<TStmt, { tag: 'bind' }>,
    { result, fold }: Maker,
    inner: (end: Expr) => Tree,
    tail: Expr,
  ): Expr {
    const item = typeOfPat(stmt.pat);
    const head = freshVar('x', item);
    const turn = (again: Expr): Expr => {
      const skip: Tree = { tag: 'body', build: () => again };
      const one = () => varExpr(head);
      const tree = this.#bindThen(stmt.pat, one, inner(again), skip, result, stmt.span);
      return emit(tree, result, this.#aliases);
    };
    if (fold !== undefined) {
      const end = freshVar('end', result);
      const step = lambda([head, end], turn(varExpr(end)));
      return apply(varExpr(fold, [item, result]), [step, tail, this.#expr(stmt.expr)]);
    }
    const list = freshVar('list', listOf(item));
    const go = freshVar('go', { tag: 'fun', arg: list.type, res: result });
    const rest = freshVar('xs', list.type);
    const body = turn(apply(varExpr(go), [varExpr(rest)]));
    const rhs = lambda([list], caseOfList(varExpr(list), result, tail, head, rest, body));
    return letIn(
      { tag: 'rec', pairs: [{ var: go, rhs }] },
      apply(varExpr(go), [this.#expr(stmt.expr)]),
    );
  }
  #listOf(e: TExpr & { readonly tag: 'comprehension' }): Expr {
    const { body, stmts, type } = e;
    if (!this.#fusible) {
      const cons = (item: Expr, rest: Expr): Expr => conExpr(consDataCon, [type], [item, rest]);
      const maker: Maker = { result: listOf(type), cons, fold: undefined };
      return this.#comprehension(body, stmts, maker, conExpr(nilDataCon, [type], []));
    }
    const r = boundTyVar(freshName('tyvar', 'r'), liftedKind);
    const result = varType(r);
    const c = freshVar('c', funType([type, result], result));
    const n = freshVar('n', result);
    const cons = (item: Expr, rest: Expr): Expr => apply(varExpr(c), [item, rest]);
    const maker: Maker = { result, cons, fold: this.#known(foldrName) };
    const inner = this.#comprehension(body, stmts, maker, varExpr(n));
    const made = tyLambda([r], lambda([c, n], inner));
    return apply(varExpr(this.#known(buildName), [type]), [made]);
  }

  /** Ends the program with the message that GHC gives: where, and what did not match. */
  #failure(type: Type, span: Span, construct: string): Tree {
    const text = `${printLocation(span)}|${construct}`;
    return { tag: 'body', build: () => this.#fail(patError, text, type) };
  }

  /** The call of a function of the library that ends the program with some text. */
  #fail(name: Name, text: string, type: Type): Expr {
    const call = (at: Type): Expr => apply(varExpr(this.#known(name), [at]), [textLit(text)]);
    return isLifted(type) ? call(type) : this.#unliftedFailure(type, call);
  }

  /** The same where a value is expected that cannot be suspended: after the call comes any such value. */
  #unliftedFailure(type: Type, call: (type: Type) => Expr): Expr {
    const unit = tupleDataCon(0).tyCon.type;
    return evaluate(freshVar('v', unit), call(unit), anyValue(type, call), type);
  }
}

/** A function whose type has quantifiers between its parameters. */
function abstracted(params: readonly Var[], inner: readonly InnerAbstraction[], body: Expr): Expr {
  const last = inner.at(-1);
  if (last === undefined) return lambda(params, body);
  const inside = lambda([...last.dicts, ...params.slice(last.at)], body);
  const rest = tyLambda(last.tyVars, inside);
  return abstracted(params.slice(0, last.at), inner.slice(0, -1), rest);
}

/** The types of a constructor's fields. */
function fieldTypes(con: DataCon, types: readonly Type[]): Type[] {
  const by = bindAll([...con.univ, ...con.exis], types);
  return con.fields.map(field => substitute(field, by));
}

/** The types of an operation's arguments. */
function argTypes(op: PrimOp, types: readonly Type[]): Type[] {
  let type = types.length === 0 ? op.type : instantiate(op.type, types);
  const found: Type[] = [];
  for (let i = 0; i < op.arity; i++) {
    const split = splitFun(type);
    invariant(split !== undefined, 'an operation has as many arguments as its arity says');
    found.push(split.arg);
    type = split.res;
  }
  return found;
}

/**
 * A constructor applied to all its arguments. A newtype's is a cast. Strict fields are evaluated
 * first, from left to right (Haskell 2010, §4.2.1).
 */
function givenCon(con: DataCon, types: readonly Type[]): (args: readonly Expr[]) => Expr {
  const type = conType(con.tyCon, types.slice(0, con.univ.length));
  return args => {
    const [first] = args;
    if (con.tyCon.flavour === 'newtype' && first !== undefined)
      return { tag: 'cast', expr: first, type };
    const named = args.map((arg, i) =>
      con.strict[i] && isLifted(typeOf(arg)) && !isValue(arg)
        ? freshVar('v', typeOf(arg))
        : undefined,
    );
    const whole = conExpr(
      con,
      types,
      args.map((arg, i) => varOr(named[i], arg)),
    );
    return args.reduceRight<Expr>((body, arg, i) => evaluate(named[i], arg, body, type), whole);
  };
}
function varOr(v: Var | undefined, expr: Expr): Expr {
  return v === undefined ? expr : varExpr(v);
}

/** `body` where a variable, if there is one, stands for a value: evaluated now only if it is unlifted. */
function nameValue(v: Var | undefined, value: Expr, body: Expr): Expr {
  if (v === undefined || !isLifted(v.type)) return evaluate(v, value, body, typeOf(body));
  return letIn({ tag: 'nonrec', var: v, rhs: value }, body);
}

/** `body` after a value was evaluated and named. */
function evaluate(v: Var | undefined, value: Expr, body: Expr, type: Type): Expr {
  if (v === undefined) return body;
  const alts = [{ con: { tag: 'default' }, body }] as const;
  return { tag: 'case', scrutinee: value, binder: v, type, alts };
}

/** Is it evaluated already? */
function isValue(expr: Expr): boolean {
  return expr.tag === 'con' || expr.tag === 'lit' || expr.tag === 'lam';
}
const unpackCString = globalName('GHC.CString', 'value', 'unpackCString#');
const integerFromAddr = globalName('GHC.Num.Integer', 'value', 'integerFromAddr#');
const integerNegate = globalName('GHC.Num.Integer', 'value', 'integerNegate');
const patError = globalName('GHC.Err', 'value', 'patError');
const foldrName = globalName('GHC.Basics', 'value', 'foldr');
const buildName = globalName('GHC.Basics', 'value', 'build');
const otherwise = globalName('GHC.Basics', 'value', 'otherwise');

function textLit(text: string): Expr {
  return { tag: 'lit', lit: { tag: 'string', bytes: encodeText(codePointsOf(text)) } };
}
/** What the first clause that names it calls the value in a column. */
function nameFor(clauses: readonly Clause[], column: number): string | undefined {
  return clauses.flatMap(clause => clause.pats[column]?.vars ?? [])[0]?.name.text;
}

/** Can all the guards fail? */
function isFallible(rhs: TRhs): boolean {
  return !rhs.guarded.some(({ guards }) => guards.every(alwaysHolds));
}

function alwaysHolds(guard: TStmt): boolean {
  switch (guard.tag) {
    case 'let':
      return true;
    case 'expr':
      return isTrue(guard.expr);
    case 'bind':
      return !canFail(guard.pat);
  }
}

/** `otherwise` or `True`. */
function isTrue(e: TExpr): boolean {
  if (e.tag === 'cast') return isTrue(e.expr);
  if (e.tag === 'var') return e.var.name === otherwise;
  return e.tag === 'con' && e.con.name === trueCon;
}
/** Makes a variable for a value that the source does not name, only its parts, of which `first` is one. */
type FreshWhole = (first: Var, type: Type) => Var;

const freshWhole: FreshWhole = (_, type) => freshVar('whole', type);

/** Is a binding evaluated where it stands: a bang, or a value that cannot be suspended? */
function isStrict(bind: TBind): boolean {
  if (bind.tag === 'pattern') {
    const unlifted = varsOfPat(bind.pat).some(v => !isLifted(v.type));
    return bind.pat.tag === 'bang' || unlifted || !isLifted(bind.type);
  }
  return bind.tyVars.length === 0 && !isLifted(bind.var.type);
}

function withoutBang(pat: TPat): TPat {
  return pat.tag === 'bang' ? withoutBang(pat.pat) : pat;
}

function functionNamed(bind: Extract<TBind, { tag: 'function' }>): string {
  return `function ${bind.var.name.text}`;
}

/** The dictionaries that a function takes before its parameters, and those that it makes of them. */
type Dictionaries = Pick<Extract<TBind, { tag: 'function' }>, 'dicts' | 'evidence'>;

/** Is the expression the variable, as it is? */
function isUseOf(e: TExpr, v: Var): boolean {
  return e.tag === 'var' && e.var === v && e.types.length === 0 && isLifted(v.type);
}

/** A constructor whose arguments are variables and wildcards. */
function isFlat(pat: TPat): boolean {
  const args = pat.tag === 'con' ? pat.args : pat.tag === 'tuple' ? pat.items : undefined;
  return args?.every(arg => arg.tag === 'var' || arg.tag === 'wildcard') ?? false;
}

/** The i-th part of a tuple. */
function select(whole: Expr, types: readonly Type[], i: number): Expr {
  const con = tupleDataCon(types.length);
  const vars = types.map(type => freshVar('p', type));
  const wanted = vars[i];
  const type = types[i];
  invariant(wanted !== undefined && type !== undefined, 'the part is one of the tuple');
  const alts = [{ con: { tag: 'con', con, vars }, body: varExpr(wanted) }] as const;
  const binder = freshVar('v', conType(con.tyCon, types));
  return { tag: 'case', scrutinee: whole, binder, type, alts };
}
/** The type of a do block from some statement on: that of its last. */
function typeOfStmts(stmts: readonly TStmt[]): Type {
  const last = stmts.at(-1);
  invariant(last?.tag === 'expr', 'the last statement of a do block is an expression');
  return typeOfTyped(last.expr);
}
/** What a comprehension makes: lists, or what a function is given to make in their place. */
interface Maker {
  readonly result: Type;
  readonly cons: (item: Expr, rest: Expr) => Expr;
  /** The library's `foldr`, where the optimiser wants to see it. */
  readonly fold: Var | undefined;
}
function caseOfList(
  scrutinee: Expr,
  type: Type,
  nil: Expr,
  head: Var,
  tail: Var,
  cons: Expr,
): Expr {
  const alts = [
    { con: { tag: 'con', con: nilDataCon, vars: [] }, body: nil },
    { con: { tag: 'con', con: consDataCon, vars: [head, tail] }, body: cons },
  ] as const;
  return { tag: 'case', scrutinee, binder: freshVar('v', tail.type), type, alts };
}
/** A primitive operation. `tagToEnum#` is no more than a choice, once the type is known. */
function primitive(op: PrimOp, types: readonly Type[], args: readonly Expr[]): Expr {
  if (op.foreign !== undefined) return foreignCall(op, types, args);
  const [type] = types;
  const [number] = args;
  const cons = type === undefined ? [] : (splitCon(type)?.con.cons ?? []);
  if (op.name !== 'tagToEnum#' || type === undefined || number === undefined || cons.length === 0)
    return { tag: 'prim', op, types, args };
  const at = splitCon(type)?.args ?? [];
  const alts = cons.map((con, tag) => {
    const isLast = tag === cons.length - 1;
    const lit = { tag: 'int', value: BigInt(tag) } as const;
    const body = conExpr(con, at, []);
    return { con: isLast ? ({ tag: 'default' } as const) : ({ tag: 'lit', lit } as const), body };
  });
  return { tag: 'case', scrutinee: number, binder: freshVar('n', typeOf(number)), type, alts };
}

const zeros: Readonly<Record<string, Expr>> = {
  'Int#': { tag: 'lit', lit: { tag: 'int', value: 0n } },
  'Word#': { tag: 'lit', lit: { tag: 'word', value: 0n } },
  'Char#': { tag: 'lit', lit: { tag: 'char', value: 0 } },
  'Double#': { tag: 'lit', lit: { tag: 'double', value: 0 } },
  'Float#': { tag: 'lit', lit: { tag: 'float', value: 0 } },
  'Addr#': { tag: 'lit', lit: { tag: 'string', bytes: new Uint8Array() } },
  'State#': { tag: 'prim', op: primOp('realWorld#'), types: [], args: [] },
};

/** Some expression of a type, for a place that is never reached. */
function anyValue(type: Type, lifted: (type: Type) => Expr): Expr {
  if (isBoxed(type)) return lifted(type);
  const split = splitCon(type);
  invariant(split !== undefined, 'an unlifted type is known');
  const parts = split.args.map(arg => [arg, anyValue(arg, lifted)] as const);
  return (
    zeros[split.con.name.text] ??
    conExpr(
      unboxedTupleDataCon(parts.length),
      split.args,
      parts.map(([, value]) => value),
    )
  );
}
