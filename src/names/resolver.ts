import { type Diagnostics, InternalError, invariant } from '../source/diagnostics.ts';
import { joinSpans, type Span } from '../source/source.ts';
import type * as S from '../syntax/syntax.ts';
import { allBinders, checkDistinct, patternBinders, type RecordPattern } from './binders.ts';
import { type ChainPart, grouping, negationFixity, type Operator, resolveChain } from './fixity.ts';
import { bindingGroups } from './groups.ts';
import { consCon, equalityType, nilCon, tupleName, unitCon } from './builtin.ts';
import { defaultFixity, type Entity, type Fixity } from './interface.ts';
import type { Lookup } from './lookup.ts';
import { freshName, globalName, type Name, type Space } from './name.ts';
import { LocalScope, type ModuleScope, type PatternInView } from './scope.ts';
import { minimalPragma } from './minimal.ts';
import { standard, standardName } from './standard.ts';
import { hasHoles, refuseHoles } from './holes.ts';
import { getField } from './builtin.ts';
import { intCon } from './builtin.ts';
import { didYouMean, quoted } from './similar.ts';

type Raw = S.RawName;
type Located = S.Located<Raw>;

type RawFields = S.Fields<Raw, S.Expr<Raw>>;

interface Described {
  readonly text: string;
  readonly span: Span;
}

const keywords = { left: 'infixl', right: 'infixr', none: 'infix' } as const;

type Side = 'left' | 'right';
type AnyOperator = Operator<S.Expr<Name> | S.Located<Name> | TypeOperator>;

type TypeOperator = Extract<S.SynType<Name>, { readonly tag: 'con' | 'var' | 'promoted' }>;

/** That of `~`. */
const equalityFixity: Fixity = { associativity: 'none', precedence: 4 };

const zipName = globalName('GHC.List', 'value', 'zip');
type Parallel = Extract<S.Expr<Raw>, { readonly tag: 'parallel' }>;

const inIsList = (text: string): Name => globalName('GHC.IsList', 'value', text);

/** `(toList -> pat)`. */
function throughList(pat: S.Pat<Name>): S.Pat<Name> {
  return {
    tag: 'view',
    expr: { tag: 'var', name: inIsList('toList'), span: pat.span },
    pat,
    span: pat.span,
  };
}

/** Several things as a tuple; one alone, and nothing as `()`. */
function tupled<T extends { readonly span: Span }>(
  items: readonly T[],
  unit: T,
): T | { readonly tag: 'tuple'; readonly items: readonly T[]; boxed: boolean; span: Span } {
  const [only] = items;
  if (only === undefined) return unit;
  return items.length === 1 ? only : { tag: 'tuple', items, boxed: true, span: unit.span };
}

/** An operator as a message speaks of it. */
function described(op: AnyOperator): Described {
  const fixity = `(${keywords[op.fixity.associativity]} ${op.fixity.precedence})`;
  if (op.tag === 'prefix') return { text: `the minus sign ${fixity}`, span: op.minus };
  const text = 'name' in op.operator ? op.operator.name.text : '';
  return { text: `${quoted(text)} ${fixity}`, span: op.operator.span };
}

const noBinds: S.Binds<Name> = { groups: [], signatures: [], fixities: [], pragmas: [] };

function isEmpty({ groups, signatures, fixities, pragmas }: S.Binds<Raw>): boolean {
  return groups.length + signatures.length + fixities.length + pragmas.length === 0;
}

type RawFunction = Extract<S.Bind<Raw>, { readonly tag: 'function' }>;

/** The names that bindings, and the signatures, fixities and pragmas beside them, can be about. */
type Owner = ReadonlyMap<string, Name>;

type Scoped = ReadonlyMap<Name, readonly Name[]>;

/** Local bindings whose values are evaluated where they are bound. */
function strictGroups({ groups, signatures }: S.Binds<Raw>): S.Bind<Raw>[][] {
  const polymorphic = new Set(
    signatures
      .filter(({ type }) => freeTypeVariables([type]).length > 0 || type.tag === 'forall')
      .flatMap(({ names }) => names.map(({ name }) => name.text)),
  );
  return groups.map(group => group.map(bind => strictBind(bind, polymorphic)));
}

function strictBind(bind: S.Bind<Raw>, polymorphic: ReadonlySet<string>): S.Bind<Raw> {
  if (bind.tag === 'pattern') {
    const { pat, span } = bind;
    const isMarked = pat.tag === 'lazy' || pat.tag === 'bang';
    return isMarked ? bind : { ...bind, pat: { tag: 'bang', pat, span } };
  }
  const [match] = bind.matches;
  if (match === undefined || match.params.length > 0 || polymorphic.has(bind.name.text))
    return bind;
  const pat: S.Pat<Raw> = { tag: 'var', name: bind.name, span: bind.nameSpan };
  return {
    tag: 'pattern',
    pat: { tag: 'bang', pat, span: bind.nameSpan },
    rhs: match.rhs,
    span: bind.span,
  };
}

/** Resolves all names of one module, groups its operators, and sorts its bindings. */
export class Resolver {
  readonly #module: S.Module<Raw>;
  readonly #scope: ModuleScope;
  readonly #lookup: Lookup;
  readonly #diagnostics: Diagnostics;
  readonly #values = new LocalScope();
  #types = new LocalScope();
  readonly #fixities = new Map<Name, Fixity>();
  /** Every variable met so far, in order: what a binding uses is a slice of it. */
  readonly #uses: Name[] = [];

  constructor(module: S.Module<Raw>, scope: ModuleScope, lookup: Lookup, diagnostics: Diagnostics) {
    this.#module = module;
    this.#scope = scope;
    this.#lookup = lookup;
    this.#diagnostics = diagnostics;
  }

  /** A variable where it is used. */
  #value(name: Raw, span: Span): Name {
    const standard = standardName('value', name);
    if (standard !== undefined) return standard;
    const local = name.qualifier === undefined ? this.#values.find(name.text) : undefined;
    const found = local ?? this.#global('value', name, span);
    this.#uses.push(found);
    return found;
  }

  /** A global name where it is used. What is not found gets a name that stands for nothing. */
  #global(space: Space, name: Raw, span: Span): Name {
    const standard = standardName(space, name);
    if (standard !== undefined) return standard;
    const entity = this.#entity(space, name, span);
    return entity?.name ?? freshName(space, name.text, span);
  }

  #entity(space: Space, name: Raw, span: Span): Entity | undefined {
    const entity = this.#lookup.find(space, name, span, this.#values);
    if (entity !== undefined) this.#learnFixity(entity);
    return entity;
  }

  #learnFixity({ name, fixity }: Entity): void {
    if (fixity !== undefined) this.#fixities.set(name, fixity);
  }

  #own(space: Space, text: string): Name {
    return globalName(this.#module.name, space, text);
  }

  #located(space: Space, { name, span }: Located): S.Located<Name> {
    return { name: this.#global(space, name, span), span };
  }

  expr(e: S.Expr<Raw>): S.Expr<Name> {
    switch (e.tag) {
      case 'var':
        if (this.#isSharedField(e.name)) {
          const fun: S.Expr<Name> = { tag: 'var', name: getField, span: e.span };
          const type: S.SynType<Name> = { tag: 'literal', value: e.name.text, span: e.span };
          return { tag: 'typeApp', fun, type, shared: true, span: e.span };
        }
        if (this.#module.extensions.has('IgnoreAsserts') && e.name.text === 'assert') {
          const name = this.#value(e.name, e.span);
          if (name.module !== 'GHC.IO.Exception') return { ...e, name };
          return { ...e, name: globalName('GHC.Base', 'value', 'assertIgnored') };
        }
        return { ...e, name: this.#value(e.name, e.span) };
      case 'con':
        if (e.name.text === '[]' && this.#module.extensions.has('OverloadedLists')) {
          return this.#listOfAny(this.#made(e.name, e.span), 0);
        }
        return this.#made(e.name, e.span);
      case 'lit':
        if (this.#module.extensions.has('RebindableSyntax')) return this.#reboundLiteral(e);
        return e;
      case 'app':
        if (this.#module.extensions.has('StaticPointers') && this.#isStatic(e)) this.#closedForm(e);
        return { ...e, fun: this.expr(e.fun), arg: this.expr(e.arg) };
      case 'typeApp':
        return { ...e, fun: this.expr(e.fun), type: this.type(e.type) };
      case 'chain':
        return this.#chain(e.items);
      case 'leftSection': {
        const [arg, op] = [this.expr(e.arg), this.expr(e.op)];
        this.#checkSection('left', op, arg);
        return { ...e, arg, op };
      }
      case 'rightSection': {
        const [op, arg] = [this.expr(e.op), this.expr(e.arg)];
        this.#checkSection('right', op, arg);
        return { ...e, op, arg };
      }
      case 'binary':
      case 'negate':
        throw new InternalError('the parser leaves operators in chains');
      case 'lambda':
        return this.#binding(this.#binders(e.params), () => {
          const params = e.params.map(p => this.#outerPat(p));
          return { ...e, params, body: this.expr(e.body) };
        });
      case 'lambdaCase':
        return { ...e, alts: e.alts.map(alt => this.#match(alt)) };
      case 'let':
        return this.#local(e.binds, binds => ({ ...e, binds, body: this.expr(e.body) }));
      case 'if':
        return { ...e, cond: this.expr(e.cond), yes: this.expr(e.yes), no: this.expr(e.no) };
      case 'multiIf':
        return { ...e, branches: e.branches.map(branch => this.#guarded(branch)) };
      case 'case': {
        const scrutinee = this.expr(e.scrutinee);
        return { ...e, scrutinee, alts: e.alts.map(alt => this.#match(alt)) };
      }
      case 'do':
        return { ...e, stmts: this.#stmts(e.stmts, () => undefined).stmts };
      case 'tuple':
        return { ...e, items: this.#exprs(e.items) };
      case 'list':
        if (this.#module.extensions.has('OverloadedLists')) {
          return this.#listOfAny({ ...e, items: this.#exprs(e.items) }, e.items.length);
        }
        return { ...e, items: this.#exprs(e.items) };
      case 'tupleSection':
        return { ...e, items: e.items.map(item => item && this.expr(item)) };
      case 'range': {
        const [from, next] = [this.expr(e.from), e.next && this.expr(e.next)];
        const range: S.Expr<Name> = { ...e, from, next, to: e.to && this.expr(e.to) };
        if (this.#module.extensions.has('OverloadedLists')) {
          const fun: S.Expr<Name> = { tag: 'var', name: inIsList('fromList'), span: e.span };
          return { tag: 'app', fun, arg: range, span: e.span };
        }
        return range;
      }
      case 'comprehension': {
        const { stmts, last } = this.#stmts(e.stmts, () => this.expr(e.body));
        return { ...e, stmts, body: last };
      }
      case 'parallel':
        return this.#parallel(e);
      case 'recordCon': {
        const con = this.#entity('con', e.con.name, e.con.span);
        const name = con?.name ?? freshName('con', e.con.name.text);
        const fields = this.#constructed(e.fields, con);
        if (con?.kind === 'pattern') return this.#madeOf(e, con, fields);
        return { ...e, con: { name, span: e.con.span }, fields };
      }
      case 'recordUpdate':
        return this.#updated(e);
      case 'annotated':
        return { ...e, expr: this.expr(e.expr), type: this.#closed(e.type) };
      case 'paren':
        return { ...e, expr: this.expr(e.expr) };
    }
  }
  /**
   * `[e | ps | qs]` is `[e | (xs, ys) <- zip [xs | ps] [ys | qs]]`, where `xs` is a tuple of what `ps`
   * bind.
   */
  #parallel(e: Parallel): S.Expr<Name> {
    const { span } = e;
    const bound = e.branches.map(stmts => this.#boundBy(stmts));
    const lists = e.branches.map((branch, i): S.Expr<Name> => {
      const { stmts, last } = this.#stmts(branch, () => {
        const items = (bound[i] ?? []).map(({ name, span: at }): S.Expr<Name> => {
          return { tag: 'var', name: this.#value(name, at), span: at };
        });
        return tupled(items, { tag: 'con', name: unitCon, span });
      });
      return this.#gathered(e, stmts, last);
    });
    return this.#binding(bound.flat(), () => {
      const pats = bound.map((names): S.Pat<Name> => {
        const items = names.map(({ name, span: at }): S.Pat<Name> => {
          return { tag: 'var', name: this.#binder(name.text), span: at };
        });
        return tupled(items, { tag: 'con', con: { name: unitCon, span }, args: [], span });
      });
      const pat = pats.reduceRight((right, left) => {
        return { tag: 'tuple', items: [left, right], boxed: true, span };
      });
      const ofMonads = globalName('Control.Monad.Zip', 'value', 'mzip');
      const zipper = e.monadic === true ? ofMonads : zipName;
      const expr = lists.reduceRight((right, left) => {
        const zip: S.Expr<Name> = { tag: 'var', name: zipper, span };
        const half: S.Expr<Name> = { tag: 'app', fun: zip, arg: left, span };
        return { tag: 'app', fun: half, arg: right, span };
      });
      const stmt: S.Stmt<Name> = { tag: 'bind', pat, expr, span };
      return this.#gathered(e, [stmt], this.expr(e.body));
    });
  }

  #gathered(e: Parallel, stmts: S.Stmt<Name>[], body: S.Expr<Name>): S.Expr<Name> {
    if (e.monadic === true) {
      const pure: S.Expr<Name> = {
        tag: 'var',
        name: globalName('GHC.Base', 'value', 'pure'),
        span: e.span,
      };
      const expr: S.Expr<Name> = { tag: 'app', fun: pure, arg: body, span: body.span };
      return { tag: 'do', stmts: [...stmts, { tag: 'expr', expr, span: body.span }], span: e.span };
    }
    return { tag: 'comprehension', body, stmts, span: e.span };
  }

  /** What the statements of a comprehension bind, each name once. */
  #boundBy(stmts: readonly S.Stmt<Raw>[]): Located[] {
    const found = new Map<string, Located>();
    for (const stmt of stmts) {
      if (stmt.tag === 'expr') continue;
      const binders = stmt.tag === 'bind' ? this.#binders([stmt.pat]) : allBinders(stmt.binds);
      for (const binder of binders) found.set(binder.name.text, binder);
    }
    return [...found.values()];
  }

  /** A constructor, or the function that makes what a pattern synonym matches. */
  #made(raw: Raw, span: Span): S.Expr<Name> {
    const standard = standardName('con', raw);
    if (standard !== undefined) return { tag: 'con', name: standard, span };
    const entity = this.#entity('con', raw, span);
    if (entity?.kind !== 'pattern') {
      return { tag: 'con', name: entity?.name ?? freshName('con', raw.text, span), span };
    }
    const name = globalName(entity.name.module ?? '', 'value', `$b${entity.name.text}`);
    if (entity.fixity !== undefined) this.#fixities.set(name, entity.fixity);
    this.#uses.push(name);
    return { tag: 'var', name, span };
  }

  #exprs(es: readonly S.Expr<Raw>[]): S.Expr<Name>[] {
    return es.map(e => this.expr(e));
  }

  /** Is it what the parser makes of `static e`? */
  #isStatic(e: S.Expr<Raw>): boolean {
    let head = e;
    let args = 0;
    for (; head.tag === 'app'; head = head.fun) args++;
    const own = head.tag === 'var' && head.name.qualifier === '' && head.name.text === 'staticAt';
    return own && args === 4;
  }

  /** RH0332: what is in a static form may not be bound around it. */
  #closedForm({ arg }: Extract<S.Expr<Raw>, { readonly tag: 'app' }>): void {
    const around = new Map<Name, string>();
    for (const text of this.#values.spellings()) {
      const name = this.#values.find(text);
      if (name !== undefined) around.set(name, text);
    }
    const before = this.#uses.length;
    this.expr(arg);
    for (const text of new Set(this.#uses.slice(before).map(name => around.get(name)))) {
      if (text === undefined) continue;
      const message = `${quoted(text)} is bound outside of this static form`;
      this.#diagnostics.error('RH0332', message, arg.span);
    }
  }

  #chain(items: readonly S.ChainItem<Raw>[]): S.Expr<Name> {
    const part = (item: S.ChainItem<Raw>): ChainPart<S.Expr<Name>, S.Expr<Name>> => {
      if (item.tag === 'operand') return { tag: 'operand', operand: this.expr(item.expr) };
      if (item.tag === 'minus') return { tag: 'prefix', minus: item.span, fixity: negationFixity };
      return this.#infix(this.expr(item.op));
    };
    return resolveChain<S.Expr<Name>, S.Expr<Name>>(items.map(part), {
      infix: (op, left, right) => ({
        tag: 'binary',
        span: joinSpans(left.span, right.span),
        op,
        left,
        right,
      }),
      prefix: (minus, arg) => {
        const span = joinSpans(minus, arg.span);
        if (this.#module.extensions.has('RebindableSyntax')) {
          return { tag: 'app', fun: this.#inScope('negate', minus), arg, span };
        }
        return { tag: 'negate', span, arg };
      },
      conflict: (left, right) => this.#reportConflict(described(left), described(right)),
    });
  }

  #infix(operator: S.Expr<Name>): Operator<S.Expr<Name>> {
    const isName = operator.tag === 'var' || operator.tag === 'con';
    invariant(isName, 'an operator is a variable or a constructor');
    return { tag: 'infix', operator, fixity: this.#fixity(operator.name) };
  }

  #fixity(name: Name): Fixity {
    return this.#fixities.get(name) ?? defaultFixity;
  }
  #patChain(items: readonly S.PatChainItem<Raw>[]): S.Pat<Name> {
    const part = (item: S.PatChainItem<Raw>): ChainPart<S.Pat<Name>, S.Located<Name>> => {
      if (item.tag === 'operand') return { tag: 'operand', operand: this.pat(item.pat) };
      const operator = this.#located('con', item.con);
      return { tag: 'infix', operator, fixity: this.#fixity(operator.name) };
    };
    return resolveChain<S.Pat<Name>, S.Located<Name>>(items.map(part), {
      infix: (con, left, right) => ({
        tag: 'con',
        span: joinSpans(left.span, right.span),
        con,
        args: [left, right],
      }),
      prefix: () => {
        throw new InternalError('no minus sign stands alone in a pattern');
      },
      conflict: (left, right) => this.#reportConflict(described(left), described(right)),
    });
  }
  #reportConflict(left: Described, right: Described): void {
    const message = `${left.text} and ${right.text} side by side have no meaning`;
    this.#diagnostics.error('RH0312', message, right.span, {
      more: [{ span: left.span, text: '' }],
      hints: ['put parentheses around the part that belongs together'],
    });
  }
  #checkSection(side: Side, operator: S.Expr<Name>, arg: S.Expr<Name>): void {
    const outer = this.#infix(operator);
    if (arg.tag === 'binary') this.#checkOperand(side, 'section', outer, this.#infix(arg.op));
    if (arg.tag !== 'negate') return;
    const inner = { tag: 'prefix', minus: arg.span, fixity: negationFixity } as const;
    this.#checkOperand(side, 'section', outer, inner);
  }

  /** The operator `outer` comes after all of its operand, in which `inner` is the last operator. */
  #checkOperand(side: Side, what: string, outer: AnyOperator, inner: AnyOperator): void {
    const last = side === 'left' ? grouping(inner.fixity, outer) : grouping(outer.fixity, inner);
    if (last === side) return;
    const [of, within] = [described(outer), described(inner)];
    const message = `this ${what} of ${of.text} would split its operand at ${within.text}`;
    this.#diagnostics.error('RH0313', message, within.span, {
      more: [{ span: of.span, text: '' }],
      hints: ['put parentheses around the operand'],
    });
  }
  #checkDefinition(bind: RawFunction, name: Name, matches: readonly S.Match<Name>[]): void {
    const infix = (operator: S.Located<Name>): AnyOperator => {
      return { tag: 'infix', operator, fixity: this.#fixity(operator.name) };
    };
    const outer = infix({ name, span: bind.nameSpan });
    matches.forEach(({ params }, i) => {
      params.forEach((pat, j) => {
        if (bind.matches[i]?.params[j]?.tag !== 'chain' || pat.tag !== 'con') return;
        this.#checkOperand(j === 0 ? 'left' : 'right', 'definition', outer, infix(pat.con));
      });
    });
  }
  /** What the program means by this name, whatever the library means by it. */
  #inScope(text: string, span: Span): S.Expr<Name> {
    return this.expr({ tag: 'var', name: { qualifier: undefined, text }, span });
  }

  /** The literal as a call of the program's own function (RebindableSyntax). */
  #reboundLiteral(lit: S.Expr<never> & { readonly tag: 'lit' }): S.Expr<Name> {
    const { literal, span } = lit;
    const strings = literal.tag === 'string' && this.#module.extensions.has('OverloadedStrings');
    const rebound = literal.tag === 'integer' || literal.tag === 'rational' || strings;
    if (!rebound || literal.hash !== 0) return lit;
    const names = {
      integer: ['fromInteger', 'Integer'],
      rational: ['fromRational', 'Rational'],
      string: ['fromString', 'String'],
    } as const;
    const [text, type] = names[literal.tag];
    const of = this.type({ tag: 'con', name: standard(type), span });
    const arg: S.Expr<Name> = { tag: 'annotated', expr: lit, type: of, span };
    return { tag: 'app', fun: this.#inScope(text, span), arg, span };
  }

  #reboundPattern(pat: S.Pat<Raw> & { readonly tag: 'lit' }): S.Pat<Name> {
    const { literal, negative, span } = pat;
    const number = this.#reboundLiteral({ tag: 'lit', literal, span });
    if (number.tag === 'lit') return { tag: 'lit', literal, negative, span };
    const apply = (fun: S.Expr<Name>, arg: S.Expr<Name>): S.Expr<Name> => {
      return { tag: 'app', fun, arg, span };
    };
    const wanted = negative ? apply(this.#inScope('negate', span), number) : number;
    const name = freshName('value', 'scrutinee', span);
    const same = apply(this.#inScope('==', span), { tag: 'var', name, span });
    const params: S.Pat<Name>[] = [{ tag: 'var', name, span }];
    const expr: S.Expr<Name> = { tag: 'lambda', params, body: apply(same, wanted), span };
    const yes = this.#located('con', { name: standard('True'), span });
    return { tag: 'view', expr, pat: { tag: 'con', con: yes, args: [], span }, span };
  }

  /** Makes names for binders and does `work` where they are in view. */
  #binding<T>(binders: readonly Located[], work: () => T): T {
    checkDistinct(binders, ({ name, span }, first) => {
      this.#diagnostics.error('RH0307', `${quoted(name.text)} is bound twice`, span, {
        text: 'bound again',
        more: [{ span: first, text: 'first bound here' }],
        hints: ['patterns do not compare: use two names, and a guard with `==`'],
      });
    });
    const names = binders.map(({ name, span }) => freshName('value', name.text, span));
    return this.#values.within(names, () => this.#types.within([], work));
  }

  /** A pattern that is no part of another one. */
  #outerPat(pat: S.Pat<Raw>): S.Pat<Name> {
    const isStrict =
      this.#module.extensions.has('Strict') && pat.tag !== 'lazy' && pat.tag !== 'bang';
    if (isStrict) return { tag: 'bang', pat: this.pat(pat), span: pat.span };
    return this.pat(pat);
  }

  #match(match: S.Match<Raw>): S.Match<Name> {
    return this.#binding(this.#binders(match.params), () => {
      const params = match.params.map(p => this.#outerPat(p));
      return { ...match, params, rhs: this.#rhs(match.rhs) };
    });
  }

  #rhs(rhs: S.Rhs<Raw>): S.Rhs<Name> {
    return this.#local(rhs.where, where => {
      return { where, guarded: rhs.guarded.map(guarded => this.#guarded(guarded)) };
    });
  }

  #guarded(guarded: S.Guarded<Raw>): S.Guarded<Name> {
    const { stmts, last } = this.#stmts(guarded.guards, () => this.expr(guarded.body));
    return { ...guarded, guards: stmts, body: last };
  }
  /** Statements see what those before them bind, and so does `last`, which is done after them. */
  #stmts<T>(
    stmts: readonly S.Stmt<Raw>[],
    last: () => T,
  ): { readonly stmts: S.Stmt<Name>[]; readonly last: T } {
    const done: S.Stmt<Name>[] = [];
    const from = (i: number): T => {
      const stmt = stmts[i];
      switch (stmt?.tag) {
        case undefined:
          return last();
        case 'expr':
          done.push({ ...stmt, expr: this.expr(stmt.expr) });
          return from(i + 1);
        case 'bind': {
          const expr = this.expr(stmt.expr);
          return this.#binding(this.#binders([stmt.pat]), () => {
            done.push({ ...stmt, pat: this.#outerPat(stmt.pat), expr });
            return from(i + 1);
          });
        }
        case 'let':
          return this.#local(stmt.binds, binds => {
            done.push({ ...stmt, binds });
            return from(i + 1);
          });
      }
    };
    const result = from(0);
    return { stmts: done, last: result };
  }

  #binders(pats: readonly S.Pat<Raw>[]): Located[] {
    return pats.flatMap(pat => patternBinders(pat, record => this.#restOf(record)));
  }

  /** The name of a variable that a pattern binds; it is in view already. */
  #binder(text: string): Name {
    return this.#values.find(text) ?? this.#own('value', text);
  }

  pat(p: S.Pat<Raw>): S.Pat<Name> {
    switch (p.tag) {
      case 'var':
        return { ...p, name: this.#binder(p.name.text) };
      case 'as': {
        const name = { name: this.#binder(p.name.name.text), span: p.name.span };
        return { ...p, name, pat: this.pat(p.pat) };
      }
      case 'lit':
        if (this.#module.extensions.has('RebindableSyntax')) return this.#reboundPattern(p);
        return p;
      case 'wildcard':
        return p;
      case 'con': {
        const { types = [], ...plain } = p;
        if (p.con.name.text === '[]' && this.#module.extensions.has('OverloadedLists')) {
          return throughList({ ...plain, con: this.#located('con', p.con), args: [] });
        }
        this.#bindTypeVariables(types);
        const given = types.map(t => this.type(t));
        const args = p.args.map(arg => this.pat(arg));
        const resolved = { ...plain, con: this.#located('con', p.con), args };
        return given.length === 0 ? resolved : { ...resolved, types: given };
      }
      case 'chain':
        return this.#patChain(p.items);
      case 'tuple':
        return { ...p, items: p.items.map(item => this.pat(item)) };
      case 'list': {
        const list: S.Pat<Name> = { ...p, items: p.items.map(item => this.pat(item)) };
        if (this.#module.extensions.has('OverloadedLists')) return throughList(list);
        return list;
      }
      case 'lazy':
      case 'bang':
      case 'paren':
        return { ...p, pat: this.pat(p.pat) };
      case 'annotated':
        this.#bindTypeVariables([p.type]);
        return { ...p, pat: this.pat(p.pat), type: this.type(p.type) };
      case 'record':
        return this.#recordPattern(p);
      case 'view':
        return { ...p, expr: this.expr(p.expr), pat: this.pat(p.pat) };
    }
  }
  /** `fromListN count list`. */
  #listOfAny(list: S.Expr<Name>, count: number): S.Expr<Name> {
    const { span } = list;
    const literal = { tag: 'integer', value: BigInt(count), hash: 1 } as const;
    const size: S.Expr<Name> = {
      tag: 'app',
      fun: { tag: 'con', name: intCon, span },
      arg: { tag: 'lit', literal, span },
      span,
    };
    const fun: S.Expr<Name> = { tag: 'var', name: inIsList('fromListN'), span };
    return { tag: 'app', fun: { tag: 'app', fun, arg: size, span }, arg: list, span };
  }

  /** The labels are fields of the constructor, if there is one, and none comes twice. */
  #fields<V, W>(
    { fields }: S.Fields<Raw, V>,
    con: Entity | undefined,
    resolve: (value: V | undefined, name: Located) => W,
  ): S.Field<Name, W>[] {
    checkDistinct(
      fields.map(field => field.name),
      ({ name, span }, first) => {
        const more = [{ span: first, text: 'first given here' }];
        const message = `the field ${quoted(name.text)} is given twice`;
        this.#diagnostics.error('RH0319', message, span, { more });
      },
    );
    return fields.map(({ name, value }) => {
      return { name: this.#label(name, con), value: resolve(value, name) };
    });
  }

  /** A field where it is named. Of several with this name, that of the constructor. */
  #fieldFor({ name, span }: Located, con: Entity | undefined): Entity | undefined {
    const own = con?.fields.find(({ label }) => label === name.text);
    const candidates = this.#scope.fieldCandidates(name);
    const found = candidates.find(({ entity }) => entity.name === own);
    const only = candidates.find(({ entity }) => entity.selectorless);
    return (found ?? only)?.entity ?? this.#entity('value', name, span);
  }

  #updated(e: Extract<S.Expr<Raw>, { readonly tag: 'recordUpdate' }>): S.Expr<Name> {
    const names = e.fields.fields.map(field => field.name.name);
    const types = this.#typesWith(names);
    const first = types[0]?.[0];
    if (first !== undefined && names.some(name => this.#fieldsNamed(name).length > 1)) {
      const each = types.map(found => {
        return this.#constructed(e.fields, { ...first, fields: found.map(({ name }) => name) });
      });
      const [fields, ...others] = each;
      const expr = this.expr(e.expr);
      if (fields !== undefined) return { tag: 'recordUpdate', span: e.span, expr, fields, others };
    }
    const [field] = e.fields.fields;
    const variable = field === undefined ? undefined : this.#fieldFor(field.name, undefined);
    const con = variable?.kind === 'variable' ? this.#scope.patternWith(variable.name) : undefined;
    if (con !== undefined) return this.#updatedBy(e, con);
    const fields = this.#constructed(e.fields, undefined);
    return { tag: 'recordUpdate', span: e.span, expr: this.expr(e.expr), fields };
  }

  /** `e { x = v }`, where `P` is a pattern synonym with the fields `x` and `y`: `case e of P _ y -> P v y`. */
  #updatedBy(
    e: Extract<S.Expr<Raw>, { readonly tag: 'recordUpdate' }>,
    { entity, name: raw }: PatternInView,
  ): S.Expr<Name> {
    const { span } = e;
    const { fields } = this.#constructed(e.fields, entity);
    const parts = entity.fields.map(label => {
      const given = fields.find(({ name }) => name.name === label)?.value;
      if (given !== undefined) return { pat: { tag: 'wildcard', span } as const, value: given };
      const name = freshName('value', label.text);
      return {
        pat: { tag: 'var', name, span } as const,
        value: { tag: 'var', name, span } as const,
      };
    });
    const con = { name: entity.name, span };
    const pat: S.Pat<Name> = { tag: 'con', con, args: parts.map(part => part.pat), span };
    const body = parts.reduce<S.Expr<Name>>(
      (fun, { value }) => ({ tag: 'app', fun, arg: value, span }),
      this.#made(raw, span),
    );
    const where = { groups: [], signatures: [], fixities: [], pragmas: [] };
    const alt = { params: [pat], rhs: { guarded: [{ guards: [], body, span }], where }, span };
    return { tag: 'case', scrutinee: this.expr(e.expr), alts: [alt], span };
  }

  #label({ name, span }: Located, con: Entity | undefined): S.Located<Name> {
    const field = this.#fieldFor({ name, span }, con);
    const ofSynonym = con?.kind === 'pattern' && field?.kind === 'variable';
    if (field !== undefined && field.kind !== 'field' && !ofSynonym) {
      this.#diagnostics.error('RH0317', `${quoted(name.text)} is not a field`, span);
    } else if (field !== undefined && con !== undefined && !con.fields.includes(field.name)) {
      const message = `the constructor ${quoted(con.name.text)} has no field ${quoted(name.text)}`;
      const fields = con.fields.map(({ label }) => label);
      const hints = didYouMean(name.text, fields);
      this.#diagnostics.error('RH0318', message, span, { hints });
    }
    return { name: field?.name ?? freshName('value', name.text), span };
  }
  /** The fields of a constructor that a record pattern leaves to its `..`. */
  #restOf({ con, fields }: RecordPattern): Located[] {
    const rest = fields.rest;
    if (rest === undefined) return [];
    const [candidate] = this.#scope.candidates('con', con.name);
    const written = new Set(fields.fields.map(({ name }) => name.name.text));
    const left = (candidate?.entity.fields ?? []).filter(({ label }) => !written.has(label));
    return left.map(({ label: text }) => ({ name: { qualifier: undefined, text }, span: rest }));
  }

  /** What a pattern synonym with fields makes: a call of its builder. */
  #madeOf(
    { con: { name: raw, span: at }, span }: Extract<S.Expr<Raw>, { tag: 'recordCon' }>,
    con: Entity,
    { fields }: S.Fields<Name, S.Expr<Name>>,
  ): S.Expr<Name> {
    return con.fields.reduce(
      (fun, label): S.Expr<Name> => {
        const arg = fields.find(({ name }) => name.name === label)?.value;
        if (arg === undefined) {
          const message = `${quoted(con.name.text)} is a pattern synonym, and needs its field ${quoted(label.text)}`;
          this.#diagnostics.error('RH0318', message, span);
        }
        return { tag: 'app', fun, arg: arg ?? fun, span };
      },
      this.#made(raw, at),
    );
  }
  #recordPattern(p: RecordPattern): S.Pat<Name> {
    const entity = this.#entity('con', p.con.name, p.con.span);
    this.#needsFields(p.fields, entity);
    const name = entity?.name ?? freshName('con', p.con.name.text);
    const variable = (text: string, span: Span): S.Pat<Name> => {
      return { tag: 'var', name: this.#binder(text), span };
    };
    const fields = this.#fields(p.fields, entity, (value, field) =>
      value === undefined ? variable(field.name.text, field.span) : this.pat(value),
    );
    const rest = this.#restOf(p).flatMap(({ name: { text }, span }) => {
      const field = entity?.fields.find(other => other.label === text);
      if (field === undefined) return [];
      return [{ name: { name: field, span }, value: variable(text, span) }];
    });
    const all = { fields: [...fields, ...rest], rest: undefined };
    if (entity?.kind === 'pattern') {
      const args = entity.fields.map((label): S.Pat<Name> => {
        const given = all.fields.find(field => field.name.name === label)?.value;
        return given ?? { tag: 'wildcard', span: p.span };
      });
      return { tag: 'con', con: { name, span: p.con.span }, args, span: p.span };
    }
    return { ...p, con: { name, span: p.con.span }, fields: all };
  }
  /** `C {..}` stands for fields, so `C` must have some. */
  #needsFields({ rest }: S.Fields<Raw, unknown>, con: Entity | undefined): void {
    if (rest === undefined || con?.kind !== 'constructor' || con.fields.length > 0) return;
    const message = `the constructor ${quoted(con.name.text)} has no fields that \`..\` could mean`;
    this.#diagnostics.error('RH0318', message, rest);
  }

  /** The fields of a construction or update: `y` is short for `y = y`, and `..` for all that are local. */
  #constructed(fields: RawFields, con: Entity | undefined): S.Fields<Name, S.Expr<Name>> {
    const variable = ({ name, span }: Located): S.Expr<Name> => {
      const plain = { qualifier: undefined, text: name.text };
      return { tag: 'var', name: this.#value(plain, span), span };
    };
    const given = this.#fields(fields, con, (value, name) =>
      value === undefined ? variable(name) : this.expr(value),
    );
    const span = fields.rest;
    if (span === undefined || con === undefined) return { fields: given, rest: undefined };
    this.#needsFields(fields, con);
    const left = con.fields.filter(field => !given.some(({ name }) => name.name === field));
    const local = left.filter(({ label }) => this.#values.find(label) !== undefined);
    const rest = local.map(name => ({
      name: { name, span },
      value: variable({ name: { qualifier: undefined, text: name.label }, span }),
    }));
    return { fields: [...given, ...rest], rest: undefined };
  }
  /** Are several fields called so, and nothing else? */
  #isSharedField(name: Raw): boolean {
    if (!this.#module.extensions.has('DuplicateRecordFields')) return false;
    if (name.qualifier === undefined && this.#values.find(name.text) !== undefined) return false;
    const candidates = this.#scope.candidates('value', name);
    return candidates.length > 1 && candidates.every(({ entity }) => entity.kind === 'field');
  }

  /** All the fields of a name, if it has no other meaning. */
  #fieldsNamed(name: Raw): Entity[] {
    const candidates = this.#scope.fieldCandidates(name);
    const fields = candidates.flatMap(({ entity }) => (entity.kind === 'field' ? [entity] : []));
    return fields.length === candidates.length ? fields : [];
  }
  /** For each type that has all these fields: which they are there. */
  #typesWith(names: readonly Raw[]): Entity[][] {
    const all = names.map(name => this.#fieldsNamed(name));
    const parents = new Set((all[0] ?? []).map(({ parent }) => parent));
    return [...parents].flatMap(parent => {
      const found = all.map(fields => fields.find(field => field.parent === parent));
      const known = found.flatMap(field => field ?? []);
      return known.length === names.length ? [known] : [];
    });
  }

  type(t: S.SynType<Raw>): S.SynType<Name> {
    switch (t.tag) {
      case 'var':
        return { ...t, name: this.#typeVariable(t.name, t.span) };
      case 'con':
        if (this.#isPromoted(t.name)) {
          return { tag: 'promoted', name: this.#global('con', t.name, t.span), span: t.span };
        }
        return { ...t, name: this.#global('type', t.name, t.span) };
      case 'app':
        return { ...t, fun: this.type(t.fun), arg: this.type(t.arg) };
      case 'fun': {
        const { mult, ...arrow } = t;
        const parts = { ...arrow, arg: this.type(t.arg), res: this.type(t.res) };
        return mult === undefined ? parts : { ...parts, mult: this.type(mult) };
      }
      case 'tuple':
        return { ...t, items: this.#typeList(t.items) };
      case 'list':
        return { ...t, item: this.type(t.item) };
      case 'paren':
        return { ...t, type: this.type(t.type) };
      case 'kinded':
        return { ...t, type: this.type(t.type), kind: this.type(t.kind) };
      case 'literal':
      case 'wildcard':
        return t;
      case 'promoted':
        return { ...t, name: this.#global('con', t.name, t.span) };
      case 'promotedItems':
        return this.#promotedItems(t);
      case 'chain':
        return this.#typeChain(t.items);
      case 'forall':
        return this.#params(t.vars, vars => ({ ...t, vars, body: this.type(t.body) }));
      case 'qualified':
        return { ...t, context: this.#typeList(t.context), body: this.type(t.body) };
    }
  }
  #typeList(types: readonly S.SynType<Raw>[]): S.SynType<Name>[] {
    return types.map(t => this.type(t));
  }

  /** A constructor that no type is called like (DataKinds). */
  #isPromoted(name: Raw): boolean {
    if (!this.#module.extensions.has('DataKinds')) return false;
    if (this.#scope.candidates('type', name).length > 0) return false;
    return this.#scope.candidates('con', name).length > 0;
  }

  /** `'[a, b]` is `a ': b ': '[]`, and `'(a, b)` is `'(,) a b`. */
  #promotedItems(t: Extract<S.SynType<Raw>, { readonly tag: 'promotedItems' }>): S.SynType<Name> {
    const { span } = t;
    const items = this.#typeList(t.items);
    const con = (name: Name): S.SynType<Name> => ({ tag: 'promoted', name, span });
    const apply = (fun: S.SynType<Name>, arg: S.SynType<Name>): S.SynType<Name> => {
      return { tag: 'app', fun, arg, span };
    };
    if (!t.list) return items.reduce(apply, con(tupleName('con', items.length)));
    return items.reduceRight((tail, item) => apply(apply(con(consCon), item), tail), con(nilCon));
  }

  #typeChain(items: readonly S.TypeChainItem<Raw>[]): S.SynType<Name> {
    const part = (item: S.TypeChainItem<Raw>): ChainPart<S.SynType<Name>, TypeOperator> => {
      if (item.tag === 'operand') return { tag: 'operand', operand: this.type(item.type) };
      const op = this.type(item.op);
      const named = op.tag === 'con' || op.tag === 'var' || op.tag === 'promoted';
      invariant(named, 'an operator is a name');
      const fixity = op.name === equalityType ? equalityFixity : this.#fixity(op.name);
      return { tag: 'infix', operator: op, fixity };
    };
    return resolveChain<S.SynType<Name>, TypeOperator>(items.map(part), {
      infix: (op, left, right) => {
        const span = joinSpans(left.span, right.span);
        return { tag: 'app', fun: { tag: 'app', fun: op, arg: left, span }, arg: right, span };
      },
      prefix: () => {
        throw new InternalError('no minus sign stands in a type');
      },
      conflict: (left, right) => this.#reportConflict(described(left), described(right)),
    });
  }

  #typeVariable(name: Raw, span: Span): Name {
    const found = this.#types.find(name.text);
    if (found !== undefined) return found;
    this.#lookup.find('tyvar', name, span, this.#types);
    return freshName('tyvar', name.text, span);
  }

  /** Binds the type variables of a head or a `forall` and does `work` where they are in view. */
  #params<T>(params: readonly S.TypeParam<Raw>[], work: (params: S.TypeParam<Name>[]) => T): T {
    checkDistinct(params, ({ name, span }, first) => {
      const more = [{ span: first, text: 'first bound here' }];
      this.#diagnostics.error('RH0307', `${quoted(name.text)} is bound twice`, span, { more });
    });
    const names = params.map(({ name, span }) => freshName('tyvar', name.text, span));
    const kinds = params.flatMap(({ kind }) => kind ?? []);
    const free = freeTypeVariables(kinds).filter(v => this.#types.find(v.name.text) === undefined);
    const own = new Set(params.map(({ name }) => name.text));
    const bound = free.filter(v => !own.has(v.name.text));
    const inKinds = bound.map(({ name, span }) => freshName('tyvar', name.text, span));
    return this.#types.within([...inKinds, ...names], () =>
      work(
        params.map((param, i) => {
          const kind = param.kind && this.type(param.kind);
          return { ...param, name: names[i] ?? freshName('tyvar', ''), kind };
        }),
      ),
    );
  }
  /** Brings the variables of types, as far as they are not bound yet, into view. */
  #bindTypeVariables(types: readonly S.SynType<Raw>[]): void {
    for (const { name, span } of freeTypeVariables(types)) {
      if (this.#types.find(name.text) !== undefined) continue;
      this.#types.enter(freshName('tyvar', name.text, span));
    }
  }

  /** A type as the program may write it: variables that nothing binds are bound around it. */
  #closed(t: S.SynType<Raw>): S.SynType<Name> {
    const free = this.#unbound(t);
    const own = t.tag === 'forall' ? t.vars.map(({ name }) => name.text) : [];
    if (free.every(v => own.includes(v.name.text))) return this.type(t);
    const outer = free.filter(v => !own.includes(v.name.text));
    const params = outer.map(v => ({
      ...v,
      kind: undefined,
      ...(this.#isHole(v) ? { hole: true as const } : {}),
    }));
    return this.#params(params, vars => {
      const body = this.type(t);
      if (body.tag === 'forall') return { ...body, vars: [...vars, ...body.vars] };
      return { tag: 'forall', span: t.span, vars, body };
    });
  }

  /** The variables that are bound around a type: of one with a `forall`, those in the kinds, and holes. */
  #unbound(t: S.SynType<Raw>): Located[] {
    const kinds = t.tag === 'forall' ? t.vars.flatMap(({ kind }) => kind ?? []) : [t];
    const holes = t.tag === 'forall' ? freeTypeVariables([t]).filter(v => this.#isHole(v)) : [];
    const free = freeTypeVariables(kinds).filter(
      v => !holes.some(h => h.name.text === v.name.text),
    );
    return [...holes, ...free].filter(v => this.#types.find(v.name.text) === undefined);
  }
  #isHole({ name }: Located): boolean {
    return name.text.startsWith('_') && this.#module.extensions.has('NamedWildCards');
  }

  /** Local bindings: their names are in view in all of them and in `work`. */
  #local<T>(given: S.Binds<Raw>, work: (binds: S.Binds<Name>) => T): T {
    if (isEmpty(given)) return work(noBinds);
    const isStrict = this.#module.extensions.has('Strict');
    const binds = isStrict ? { ...given, groups: strictGroups(given) } : given;
    const binders = binds.groups.flat().flatMap(bind => this.#bindersOf(bind));
    this.#checkDefinedOnce(binders);
    const names = new Map<string, Name>();
    for (const { name, span } of binders) {
      if (!names.has(name.text)) names.set(name.text, freshName('value', name.text, span));
    }
    this.#declareFixities(binds.fixities, names);
    return this.#values.within([...names.values()], () => work(this.#bindings(binds, names)));
  }

  #checkDefinedOnce(binders: readonly Located[]): void {
    checkDistinct(binders, ({ name, span }, first) => {
      this.#diagnostics.error('RH0306', `${quoted(name.text)} is defined twice`, span, {
        text: 'defined again',
        more: [{ span: first, text: 'first defined here' }],
        hints: ['all equations of a function must stand together'],
      });
    });
  }

  #bindersOf(bind: S.Bind<Raw>): readonly Located[] {
    if (bind.tag === 'function') return [{ name: bind.name, span: bind.nameSpan }];
    return this.#binders([bind.pat]);
  }
  #bindings(binds: S.Binds<Raw>, owner: Owner): S.Binds<Name> {
    const signatures = this.#signatures(binds.signatures, owner);
    const whole = signatures.filter(({ type }) => !hasHoles(type));
    const typed = new Set(whole.flatMap(({ names }) => names.map(({ name }) => name)));
    const scoped = this.#scopedVariables(binds.signatures, signatures);
    const about = binds.pragmas.map(pragma => pragma.name);
    checkDistinct(about, ({ name, span }, first) => {
      const more = [{ span: first, text: 'the first one' }];
      this.#diagnostics.error(
        'RH0315',
        `${quoted(name.text)} has two pragmas about inlining`,
        span,
        {
          more,
        },
      );
    });
    const bound = binds.groups.flat().map(bind => {
      const start = this.#uses.length;
      const binders = this.#bindersOf(bind).flatMap(({ name: { text } }) => owner.get(text) ?? []);
      return { bind: this.#bind(bind, owner, scoped), binders, uses: this.#uses.slice(start) };
    });
    return {
      groups: bindingGroups(bound, typed),
      signatures,
      fixities: binds.fixities.map(decl => {
        return { ...decl, ops: decl.ops.map(op => this.#owned(op, owner)) };
      }),
      pragmas: binds.pragmas.map(pragma => {
        const name = this.#about('RH0315', 'pragma', pragma.name, owner);
        return { ...pragma, name };
      }),
    };
  }
  #owned({ name, span }: Located, owner: Owner): S.Located<Name> {
    return { name: owner.get(name.text) ?? freshName('value', name.text, span), span };
  }

  /** As `#owned`, and an error if there is nothing that the declaration could be about. */
  #about(code: string, what: string, located: Located, owner: Owner): S.Located<Name> {
    const { text } = located.name;
    if (!owner.has(text)) {
      const message = `the ${what} for ${quoted(text)} has no definition beside it`;
      const hints = didYouMean(text, owner.keys());
      this.#diagnostics.error(code, message, located.span, { hints });
    }
    return this.#owned(located, owner);
  }

  #signatures(signatures: readonly S.Signature<Raw>[], owner: Owner): S.Signature<Name>[] {
    const names = signatures.flatMap(signature => signature.names);
    checkDistinct(names, ({ name, span }, first) => {
      const more = [{ span: first, text: 'the first one' }];
      const message = `${quoted(name.text)} has two type signatures`;
      this.#diagnostics.error('RH0309', message, span, { more });
    });
    return signatures.map(signature => ({
      ...signature,
      names: signature.names.map(name => this.#about('RH0308', 'type signature', name, owner)),
      type: this.#closed(signature.type),
    }));
  }
  /** What an explicit `forall` brings into view in the definition (ScopedTypeVariables). */
  #scopedVariables(
    written: readonly S.Signature<Raw>[],
    signatures: readonly S.Signature<Name>[],
  ): Scoped {
    const scoped = new Map<Name, readonly Name[]>();
    signatures.forEach(({ names, type }, i) => {
      if (type.tag !== 'forall') return;
      const explicit = written[i]?.type.tag === 'forall';
      const vars = type.vars.filter(v => explicit || v.hole === true).map(({ name }) => name);
      for (const { name } of names) scoped.set(name, vars);
    });
    return scoped;
  }
  #bind(bind: S.Bind<Raw>, owner: Owner, scoped: Scoped): S.Bind<Name> {
    if (bind.tag === 'pattern') {
      return { ...bind, pat: this.pat(bind.pat), rhs: this.#rhs(bind.rhs) };
    }
    const name = owner.get(bind.name.text) ?? freshName('value', bind.name.text, bind.nameSpan);
    const scopesTypes = this.#module.extensions.has('ScopedTypeVariables');
    const outer = this.#types;
    if (!scopesTypes) this.#types = new LocalScope();
    const vars = scopesTypes ? (scoped.get(name) ?? []) : [];
    const matches = this.#types.within(vars, () => bind.matches.map(match => this.#match(match)));
    this.#types = outer;
    this.#checkDefinition(bind, name, matches);
    return { ...bind, name, matches };
  }
  #declareFixities(decls: readonly S.FixityDecl<Raw>[], owner: Owner): void {
    const ops = decls.flatMap(decl => decl.ops);
    checkDistinct(ops, ({ name, span }, first) => {
      const more = [{ span: first, text: 'the first one' }];
      const message = `${quoted(name.text)} has two fixity declarations`;
      this.#diagnostics.error('RH0311', message, span, { more });
    });
    for (const { associativity, precedence, ops } of decls) {
      for (const op of ops) {
        const { name } = this.#about('RH0310', 'fixity declaration', op, owner);
        this.#fixities.set(name, { associativity, precedence });
      }
    }
  }

  /** The whole module. `definitions` are its own entities, in scope already. */
  module(definitions: readonly Entity[], exports: S.Module<Name>['exports']): S.Module<Name> {
    const m = this.#module;
    for (const entity of definitions) this.#learnFixity(entity);
    const own = definitions.filter(({ name }) => name.space !== 'type');
    const terms = new Map(own.map(({ name }) => [name.text, name]));
    const binders = allBinders(m.binds).map(({ name }) => this.#own('value', name.text));
    const bound = new Map(binders.map(name => [name.text, name]));
    const binds = this.#bindings({ ...m.binds, fixities: [] }, bound);
    const fixities = m.binds.fixities.map(decl => {
      return { ...decl, ops: decl.ops.map(op => this.#owned(op, terms)) };
    });
    refuseHoles(m, this.#diagnostics);
    return {
      ...m,
      exports,
      isInView: (type, con) => this.#scope.children(type).get(con.label)?.name === con,
      data: m.data.map(decl => this.#data(decl)),
      patternSynonyms: m.patternSynonyms.map(decl =>
        this.#binding(decl.params, () => ({
          ...decl,
          name: this.#ownLocated('con', decl.name),
          params: decl.params.map(({ name, span }) => ({ name: this.#binder(name.text), span })),
          pat: this.pat(decl.pat),
          signature: decl.signature && this.#closed(decl.signature),
        })),
      ),
      kindSignatures: m.kindSignatures.map(decl => {
        const name = this.#ownLocated('type', decl.name);
        return { ...decl, name, kind: this.#closed(decl.kind) };
      }),
      roles: m.roles.map(decl => ({ ...decl, name: this.#ownLocated('type', decl.name) })),
      families: m.families.map(decl => this.#family(decl)),
      familyEquations: m.familyEquations.map(each => this.#familyEquation(each)),
      synonyms: m.synonyms.map(decl =>
        this.#params(decl.params, params => {
          const name = this.#ownLocated('type', decl.name);
          return { ...decl, name, params, type: this.type(decl.type) };
        }),
      ),
      classes: m.classes.map(decl => this.#class(decl)),
      instances: m.instances.map(decl => this.#instance(decl)),
      defaults: m.defaults.map(decl => ({ ...decl, types: this.#typeList(decl.types) })),
      foreigns: m.foreigns.map(decl => {
        const type = this.#closed(decl.type);
        const { direction, name } = decl;
        if (direction === 'import') return { ...decl, name: this.#ownLocated('value', name), type };
        return { ...decl, name: this.#located('value', name), type };
      }),
      binds: { ...binds, fixities },
    };
  }
  /** A field where it is declared: the one that its constructor has. */
  #ownField(con: Located, { name, span }: Located): S.Located<Name> {
    const own = this.#own('con', con.name.text);
    const candidates = this.#scope.candidates('con', { qualifier: undefined, text: con.name.text });
    const entity = candidates.find(each => each.entity.name === own)?.entity;
    const field = entity?.fields.find(({ label }) => label === name.text);
    return { name: field ?? this.#own('value', name.text), span };
  }

  #ownLocated(space: Space, { name, span }: Located): S.Located<Name> {
    return { name: this.#own(space, name.text), span };
  }

  #family(decl: S.FamilyDecl<Raw>): S.FamilyDecl<Name> {
    return this.#params(decl.params, params => ({
      ...decl,
      name: this.#ownLocated('type', decl.name),
      params,
      kind: decl.kind && this.#kindOfHead(decl.kind),
      equations: decl.equations?.map(each => this.#familyEquation(each)),
      injective: decl.injective.map(v => {
        return { name: this.#typeVariable(v.name, v.span), span: v.span };
      }),
      parent: decl.parent && this.#ownLocated('type', decl.parent),
    }));
  }

  #kindOfHead(kind: S.SynType<Raw>): S.SynType<Name> {
    this.#bindTypeVariables([kind]);
    return this.type(kind);
  }

  /** The variables of the left side are bound there, and `_` is one that nothing uses. */
  #familyEquation(each: S.FamilyEquation<Raw>): S.FamilyEquation<Name> {
    const outer = this.#types;
    this.#types = new LocalScope();
    const made = this.#types.within([], () => {
      this.#bindTypeVariables([each.left]);
      const left = this.type(each.left);
      return { ...each, left, right: this.type(each.right) };
    });
    this.#types = outer;
    return made;
  }

  /** The parameters of the type that stands for a data family at some types are the variables there. */
  #data(decl: S.DataDecl<Raw>): S.DataDecl<Name> {
    const { instanceOf, ...rest } = decl;
    const own = instanceOf === undefined ? [] : freeTypeVariables([instanceOf]);
    const given = [...decl.params, ...own.map(v => ({ ...v, kind: undefined }))];
    return this.#params(given, params => ({
      ...rest,
      ...(instanceOf === undefined ? {} : { instanceOf: this.type(instanceOf) }),
      name: this.#ownLocated('type', decl.name),
      params,
      kind: decl.kind && this.#kindOfHead(decl.kind),
      context: this.#typeList(decl.context),
      constructors: decl.constructors.map(con => this.#constructorDecl(con)),
      deriving: decl.deriving.map(clause => ({
        ...clause,
        strategy: this.#strategy(clause.strategy),
        classes: this.#typeList(clause.classes),
      })),
    }));
  }

  #strategy(strategy: S.Strategy<Raw> | undefined): S.Strategy<Name> | undefined {
    if (strategy?.tag !== 'via') return strategy;
    this.#bindTypeVariables([strategy.type]);
    return { tag: 'via', type: this.type(strategy.type) };
  }

  #constructorDecl(con: S.ConDecl<Raw>): S.ConDecl<Name> {
    if (con.result !== undefined) return this.#constructorSignature(con, con.result);
    return this.#params(con.vars, vars => this.#constructorBody(con, vars));
  }

  #constructorBody(con: S.ConDecl<Raw>, vars: S.TypeParam<Name>[]): S.ConDecl<Name> {
    return {
      ...con,
      name: this.#ownLocated('con', con.name),
      vars,
      context: this.#typeList(con.context),
      fields: con.fields.map(field => {
        const name = field.name && this.#ownField(con.name, field.name);
        return { ...field, name, type: this.type(field.type) };
      }),
      result: con.result && this.type(con.result),
    };
  }

  /** The type of a constructor stands for itself: the parameters of the head are not in view in it. */
  #constructorSignature(con: S.ConDecl<Raw>, result: S.SynType<Raw>): S.ConDecl<Name> {
    const outer = this.#types;
    this.#types = new LocalScope();
    const types = [...con.context, ...con.fields.map(field => field.type), result];
    const free = con.vars.length > 0 ? [] : freeTypeVariables(types);
    const vars = [...con.vars, ...free.map(v => ({ ...v, kind: undefined }))];
    const made = this.#params(vars, params => this.#constructorBody(con, params));
    this.#types = outer;
    return made;
  }
  #class(decl: S.ClassDecl<Raw>): S.ClassDecl<Name> {
    const name = this.#ownLocated('type', decl.name);
    return this.#params(decl.params, params => {
      const context = this.#typeList(decl.context);
      const known = (v: Located): S.Located<Name> => {
        return { name: this.#typeVariable(v.name, v.span), span: v.span };
      };
      const dependencies = decl.dependencies.map(d => {
        return { ...d, from: d.from.map(known), to: d.to.map(known) };
      });
      const body = this.#body(decl.body, name.name);
      this.#minimal(decl, name.name);
      const defaults = decl.defaults.map(each => ({
        ...each,
        names: each.names.map(method => this.#ownLocated('value', method)),
        type: this.#closed(each.type),
      }));
      return { ...decl, name, params, context, dependencies, body, defaults };
    });
  }

  /** What the class says an instance must define at least are methods of it. */
  #minimal(decl: S.ClassDecl<Raw>, name: Name): void {
    const methods = this.#scope.children(name);
    const pragma = minimalPragma(decl);
    const names = pragma?.formula.matchAll(
      /\(\s*([^\s\w(),'"]+)\s*\)|([\p{L}_][\p{L}\p{N}_'#]*)/gu,
    );
    for (const found of names ?? []) {
      const text = found[1] ?? found[0];
      if (methods.has(text)) continue;
      const start = (pragma?.start ?? 0) + found.index;
      const span = { source: decl.span.source, start, end: start + found[0].length };
      const message = `${quoted(text)} is not a method of the class ${quoted(name.text)}`;
      this.#diagnostics.error('RH0315', message, span, { hints: didYouMean(text, methods.keys()) });
    }
  }

  #instance(decl: S.InstanceDecl<Raw>): S.InstanceDecl<Name> {
    return this.#types.within([], () => {
      this.#bindTypeVariables([...decl.types, ...decl.context]);
      const context = this.#typeList(decl.context);
      const { className, types } = this.#instanceHead(decl);
      const strategy = this.#strategy(decl.strategy);
      const body = this.#body(decl.body, className.name);
      const derived = { strategy, wanted: undefined, via: undefined };
      return { ...decl, className, context, types, body, ...derived };
    });
  }

  /** Of several operators in the head the one that binds loosest is the class. */
  #instanceHead(decl: S.InstanceDecl<Raw>): Pick<S.InstanceDecl<Name>, 'className' | 'types'> {
    const [left, right] = decl.types;
    if (left === undefined || right?.tag !== 'chain') {
      return { className: this.#className(decl.className), types: this.#typeList(decl.types) };
    }
    const first: S.TypeChainItem<Raw> = { tag: 'operator', op: { tag: 'con', ...decl.className } };
    const items = [{ tag: 'operand', type: left } as const, first, ...right.items];
    const head = this.#typeChain(items);
    invariant(head.tag === 'app' && head.fun.tag === 'app', 'an infix type has two operands');
    const { start } = head.fun.fun.span;
    const item = items.find(each => each.tag === 'operator' && each.op.span.start === start);
    const op = item?.tag === 'operator' && item.op.tag === 'con' ? item.op : decl.className;
    const className = this.#className({ name: op.name, span: op.span });
    return { className, types: [head.fun.arg, head.arg] };
  }

  #className({ name, span }: Located): S.Located<Name> {
    const entity = this.#entity('type', name, span);
    if (entity !== undefined && entity.kind !== 'class') {
      const message = `${quoted(name.text)} is not a class, so nothing can be an instance of it`;
      this.#diagnostics.error('RH0316', message, span);
    }
    return { name: entity?.name ?? freshName('type', name.text, span), span };
  }
  /** The body of a class or instance: it may define the methods of the class, and nothing else. */
  #body(body: S.Binds<Raw>, parent: Name): S.Binds<Name> {
    const methods = this.#scope.children(parent);
    const binders = allBinders(body);
    this.#checkDefinedOnce(binders);
    for (const bind of body.groups.flat()) {
      if (bind.tag !== 'pattern') continue;
      const hints = ['write one equation for each method'];
      this.#diagnostics.error('RH0314', 'a pattern cannot define methods', bind.pat.span, {
        hints,
      });
    }
    for (const { name, span } of binders) {
      if (methods.has(name.text) || parent.module === undefined) continue;
      const message = `${quoted(name.text)} is not a method of the class ${quoted(parent.text)}`;
      this.#diagnostics.error('RH0314', message, span, {
        hints: didYouMean(name.text, methods.keys()),
      });
    }
    for (const method of methods.values()) this.#learnFixity(method);
    const owner = new Map([...methods].map(([text, { name }]) => [text, name]));
    return this.#bindings(body, owner);
  }
}

/** The type variables that nothing in the types binds, each once, in the order of the text. */
function freeTypeVariables(types: readonly S.SynType<Raw>[]): Located[] {
  const found = new Map<string, Located>();
  const visit = (t: S.SynType<Raw>, bound: readonly string[]): void => {
    const all = (ts: readonly S.SynType<Raw>[]): void => {
      for (const inner of ts) visit(inner, bound);
    };
    switch (t.tag) {
      case 'var': {
        const { name, span } = t;
        const known = bound.includes(name.text) || found.has(name.text);
        if (!known) found.set(name.text, { name, span });
        return;
      }
      case 'con':
      case 'promoted':
      case 'literal':
      case 'wildcard':
        return;
      case 'promotedItems':
        return all(t.items);
      case 'kinded':
        return all([t.kind, t.type]);
      case 'chain':
        return all(t.items.map(item => (item.tag === 'operand' ? item.type : item.op)));
      case 'app':
        return all([t.fun, t.arg]);
      case 'fun':
        if (t.mult !== undefined) return all([t.arg, t.mult, t.res]);
        return all([t.arg, t.res]);
      case 'tuple':
        return all(t.items);
      case 'list':
        return all([t.item]);
      case 'paren':
        return all([t.type]);
      case 'forall':
        for (const { kind } of t.vars) if (kind !== undefined) visit(kind, bound);
        return visit(t.body, [...bound, ...t.vars.map(v => v.name.text)]);
      case 'qualified':
        return all([...t.context, t.body]);
    }
  };
  for (const t of types) visit(t, []);
  return [...found.values()];
}
