import type { Lexed } from '../lex/lexer.ts';
import { keywords, type Token, type TokenKind } from '../lex/token.ts';
import { Layout } from '../offside/layout.ts';
import {
  type Diagnostics,
  invariant,
  type Label,
  type ReportOptions,
} from '../source/diagnostics.ts';
import type { Source, Span } from '../source/source.ts';
import { suggest } from '../source/suggest.ts';
import type {
  Bind,
  Binds,
  ChainItem,
  Expr,
  Field,
  Fields,
  Literal,
  Located,
  Module,
  RawName,
  BindPragma,
  FixityDecl,
  Guarded,
  Match,
  Pat,
  PatChainItem,
  Rhs,
  Signature,
  Stmt,
  SynType,
  TypeChainItem,
  TypeParam,
  Export,
  Import,
  ImportItem,
  Members,
  ClassDecl,
  ConDecl,
  DataDecl,
  DefaultDecl,
  DependencyDecl,
  DerivingClause,
  FamilyDecl,
  FamilyEquation,
  FieldDecl,
  ForeignDecl,
  InstanceDecl,
  KindSignature,
  Role,
  RoleAnnotation,
  Overlap,
  PatternSynonym,
  Strategy,
  SynonymDecl,
} from '../syntax/syntax.ts';
import { joinSpans } from '../source/source.ts';
import { allBinders, patternBinders } from '../names/binders.ts';
import { standard } from '../names/standard.ts';
import { type CommandForm, Commands } from './arrows.ts';
import { summandText, sumText } from '../names/builtin.ts';

type E = Expr<RawName>;

/** A constructor with a syntax of its own, as an expression and as a type. */
interface Special {
  readonly tag: 'con';
  readonly name: RawName;
  readonly span: Span;
}

/** The tree of a file, and its tokens with the braces and semicolons that layout put in. */
export interface Parsed {
  readonly module: Module<RawName>;
  readonly tokens: readonly Token[];
}

/** How many expressions, patterns or types may stand inside of each other. */
export const maximumNesting = 20_100;

/** After so many items that were given up, the file is probably not Haskell at all. */
const maximumFailures = 1000;

/**
 * Parses a file (Haskell 2010, §10.5). Reports RH02xx. The tree leaves out what could not be
 * understood, so it is of use only if no error was reported.
 */
export function parse(lexed: Lexed, diagnostics: Diagnostics, nesting = maximumNesting): Parsed {
  return new Parser(lexed, diagnostics, nesting).file();
}
/** Parses one statement. Reports RH02xx. */
export function parseLine(lexed: Lexed, diagnostics: Diagnostics): Stmt<RawName> | undefined {
  return new Parser(lexed, diagnostics, maximumNesting).line();
}

/** Parses one type. Reports RH02xx. */
export function parseType(lexed: Lexed, diagnostics: Diagnostics): SynType<RawName> | undefined {
  return new Parser(lexed, diagnostics, maximumNesting).aType();
}

interface BlockState {
  readonly depth: number;
  readonly explicit: boolean;
  readonly isFile: boolean;
  /** Its items are definitions: only those may be followed by `=`, as in `| let x = y = z`. */
  readonly definitions: boolean;
  readonly opener: Token;
}

/** What no item of a block begins with, so that an implicit block ends before it. */
const cannotBegin: ReadonlySet<TokenKind> = new Set([
  ...[')', ']', '#)', ',', '}', 'then', 'else', 'of', 'in', 'where', '|', '=', '->', '..', '`'],
  'deriving',
] as const);

/** What may stand behind an implicit block that is not ended by its layout. */
const mayFollowBlock: ReadonlySet<TokenKind> = new Set([
  ...cannotBegin,
  ...(['varsym', 'consym', '::', '<-', ';'] as const),
]);
/** Thrown to give up an item; always after a report. */
const failure = new Error('an item could not be parsed');

/** A token as messages call it. */
function describe(token: Token): string {
  switch (token.kind) {
    case 'end':
      return 'the end of the file';
    case 'v{':
      return 'the start of a block';
    case 'v;':
      return 'the next line, which begins something new';
    case 'v}':
      return 'the end of the block';
    case 'integer':
    case 'rational':
      return `the number ${brief(token.text)}`;
    case 'char':
    case 'string':
      return token.text.length > 20 ? `a ${token.kind}` : `the ${token.kind} ${token.text}`;
    case 'varsym':
    case 'consym':
      return `the operator \`${brief(token.text)}\``;
    case 'pragma':
      return `the pragma ${token.text}`;
    default:
      return `\`${token.qualifier === undefined ? '' : `${token.qualifier}.`}${brief(token.text)}\``;
  }
}

/** Names and operators have no limit; messages do. */
function brief(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
const equalsHint = 'to compare two values, write `==`';

const equalsHints: Readonly<Record<string, string | undefined>> = {
  statement: 'a definition in a `do` begins with `let`; to compare two values, write `==`',
};
const beginsAtom: ReadonlySet<TokenKind> = new Set([
  ...['varid', 'conid', 'integer', 'rational', 'char', 'string', '(', '[', '(#', '_'],
] as const);

const blockKeywords: ReadonlySet<TokenKind> = new Set(['do', '\\', 'case', 'let', 'if'] as const);
const noBinds: Binds<RawName> = { groups: [], signatures: [], fixities: [], pragmas: [] };
type P = Pat<RawName>;
type PatternForm =
  | { readonly tag: 'wildcard' }
  | { readonly tag: 'as'; readonly name: Located<RawName>; readonly pat: E }
  | { readonly tag: 'lazy' | 'bang'; readonly pat: E }
  | { readonly tag: 'or'; readonly pats: readonly E[] }
  | { readonly tag: 'view'; readonly expr: E; readonly pat: E };

/** How messages call the forms. */
const patternFormNames = {
  wildcard: '`_` stands for a value that nobody needs',
  as: '`@` gives a name to a part of a pattern',
  lazy: '`~` makes a pattern lazy',
  bang: '`!` makes a pattern strict',
  view: '`->` in brackets makes a view pattern',
  or: '`;` in brackets makes a pattern with alternatives',
};
/** A function and its arguments, from the nested applications of `f x y`. */
function spine(expr: E): { readonly fun: E; readonly args: readonly E[] } {
  const args: E[] = [];
  let fun = expr;
  for (; fun.tag === 'app'; fun = fun.fun) args.push(fun.arg);
  return { fun, args: args.reverse() };
}

function negated(pat: P): P {
  return pat.tag === 'lit' ? { ...pat, negative: true } : pat;
}
/** Declarations while they are read. */
interface Gathering {
  readonly binds: ((Bind<RawName> & { readonly tag: 'pattern' }) | Equations)[];
  readonly signatures: Signature<RawName>[];
  readonly fixities: FixityDecl<RawName>[];
  readonly pragmas: BindPragma<RawName>[];
  /** How many declarations there were, of whatever sort. */
  count: number;
}

/** The equations of one function so far. */
interface Equations {
  readonly tag: 'function';
  readonly name: RawName;
  readonly nameSpan: Span;
  readonly matches: Match<RawName>[];
  /** The count at the last of them: only neighbours are joined. */
  at: number;
}

function newGathering(): Gathering {
  return { binds: [], signatures: [], fixities: [], pragmas: [], count: 0 };
}

function toBinds({ binds, signatures, fixities, pragmas }: Gathering): Binds<RawName> {
  const group = binds.map((bind): Bind<RawName> => {
    if (bind.tag === 'pattern') return bind;
    const { tag, name, nameSpan, matches } = bind;
    const [first, last] = [matches[0], matches.at(-1)];
    invariant(first !== undefined && last !== undefined, 'a function has an equation');
    return { tag, name, nameSpan, matches, span: joinSpans(first.span, last.span) };
  });
  return { groups: group.length === 0 ? [] : [group], signatures, fixities, pragmas };
}

/** The left-hand side of an equation. */
interface Head {
  readonly name: RawName;
  readonly span: Span;
  readonly params: readonly P[];
}
/** `name : …`, which people write who mean `name :: …`. */
function isConsOfName(expr: E): boolean {
  if (expr.tag !== 'chain') return false;
  const [name, op] = expr.items;
  const cons = op?.tag === 'operator' && op.op.tag === 'con' && op.op.name.text === ':';
  return cons && name?.tag === 'operand' && name.expr.tag === 'var';
}
const pragmaTags: Readonly<Record<string, BindPragma<RawName>['tag'] | undefined>> = {
  INLINE: 'inline',
  NOINLINE: 'noinline',
  INLINABLE: 'inlinable',
};

const overlaps: Readonly<Record<string, Overlap | undefined>> = {
  OVERLAPPING: 'overlapping',
  OVERLAPPABLE: 'overlappable',
  OVERLAPS: 'overlaps',
  INCOHERENT: 'incoherent',
};
type T = SynType<RawName>;
/** The constraints that a type before `=>` stands for. */
function contextOf(type: T): readonly T[] {
  if (type.tag === 'tuple' && type.boxed) return type.items;
  if (type.tag === 'paren') return contextOf(type.type);
  if (type.tag === 'con' && type.name.text === '()') return [];
  return [type];
}
/** Everything that a module declares, while it is read. */
interface TopGathering extends Gathering {
  readonly imports: Import[];
  readonly data: DataDecl<RawName>[];
  readonly synonyms: SynonymDecl<RawName>[];
  readonly kindSignatures: KindSignature<RawName>[];
  readonly roles: RoleAnnotation<RawName>[];
  readonly families: FamilyDecl<RawName>[];
  readonly familyEquations: FamilyEquation<RawName>[];
  readonly patternSynonyms: PatternSynonym<RawName>[];
  /** Signatures of pattern synonyms. */
  readonly patternSignatures: Signature<RawName>[];
  readonly classes: ClassDecl<RawName>[];
  readonly instances: InstanceDecl<RawName>[];
  readonly defaults: DefaultDecl<RawName>[];
  readonly foreigns: ForeignDecl<RawName>[];
}

type Header = Pick<Module<RawName>, 'name' | 'nameSpan' | 'exports'>;
function declarationCount(top: TopGathering): number {
  return [
    ...[top.binds, top.signatures, top.fixities],
    ...[top.data, top.synonyms, top.classes, top.instances, top.defaults, top.foreigns],
  ].reduce((sum, list) => sum + list.length, 0);
}
const endsHead: ReadonlySet<TokenKind> = new Set([
  ...['=', 'where', '|', 'deriving', 'end', ';', '::', '}'],
] as const);
type Constructor = Pick<ConDecl<RawName>, 'style' | 'name' | 'fields'>;

/** Several types side by side are an application. */
function joined(parts: readonly FieldDecl<RawName>[]): T {
  return parts
    .map(part => part.type)
    .reduce((fun, arg) => ({ tag: 'app', fun, arg, span: joinSpans(fun.span, arg.span) }));
}

/** An operand of a constructor operator: `Maybe a`, or one field, which may be strict. */
function joinedField(parts: readonly FieldDecl<RawName>[]): FieldDecl<RawName> {
  const [first] = parts;
  if (first !== undefined && parts.length === 1) return first;
  return { name: undefined, type: joined(parts), strict: first?.strict ?? false, unpack: false };
}
/** A type constructor or class and its arguments. */
function typeSpine(type: T): { readonly fun: T; readonly args: readonly T[] } {
  const args: T[] = [];
  let fun = type;
  for (;;) {
    if (fun.tag === 'paren' && args.length === 0) fun = fun.type;
    else if (fun.tag === 'app') {
      args.push(fun.arg);
      fun = fun.fun;
    } else return { fun, args: args.reverse() };
  }
}
/** The class of an instance and its types; what stands behind an infix class is not grouped yet. */
function instanceHead(type: T): { readonly fun: T; readonly args: readonly T[] } {
  let head = type;
  while (head.tag === 'paren') head = head.type;
  const [left, operator, ...right] = head.tag === 'chain' ? head.items : [];
  const [next] = right;
  if (left?.tag !== 'operand' || operator?.tag !== 'operator' || next?.tag !== 'operand') {
    return typeSpine(head);
  }
  const span = { ...head.span, start: next.type.span.start };
  const rest: T = right.length === 1 ? next.type : { tag: 'chain', items: right, span };
  return { fun: operator.op, args: [left.type, rest] };
}
/** The first part of a pattern that only takes apart. */
function oneWay(pat: P): P | undefined {
  switch (pat.tag) {
    case 'wildcard':
    case 'lazy':
    case 'bang':
    case 'as':
    case 'view':
      return pat;
    case 'con':
      return pat.args.map(oneWay).find(odd => odd !== undefined);
    case 'tuple':
    case 'list':
      return pat.items.map(oneWay).find(odd => odd !== undefined);
    case 'chain': {
      const parts = pat.items.flatMap(item => (item.tag === 'operand' ? [item.pat] : []));
      return parts.map(oneWay).find(odd => odd !== undefined);
    }
    case 'paren':
    case 'annotated':
      return oneWay(pat.pat);
    case 'record':
      return pat.fields.fields
        .map(({ value }) => value && oneWay(value))
        .find(odd => odd !== undefined);
    case 'var':
    case 'lit':
      return undefined;
  }
}
/** The equation that builds what the pattern of a synonym matches. */
function builderOf({ params, pat, span }: PatternSynonym<RawName>): Match<RawName> {
  const rhs = { guarded: [{ guards: [], body: asExpression(pat), span }], where: noBinds };
  return {
    params: params.map(({ name, span: at }) => ({ tag: 'var', name, span: at })),
    rhs,
    span,
  };
}

/** A pattern as the expression that makes what it matches. */
function asExpression(pat: P): E {
  const { span } = pat;
  switch (pat.tag) {
    case 'var':
      return { tag: 'var', name: pat.name, span };
    case 'lit': {
      const expr: E = { tag: 'lit', literal: pat.literal, span };
      if (!pat.negative) return expr;
      const items = [{ tag: 'minus', span } as const, { tag: 'operand', expr } as const];
      return { tag: 'paren', expr: { tag: 'chain', items, span }, span };
    }
    case 'con': {
      const con: E = { tag: 'con', name: pat.con.name, span: pat.con.span };
      return pat.args.reduce<E>(
        (fun, arg) => ({ tag: 'app', fun, arg: asExpression(arg), span }),
        con,
      );
    }
    case 'tuple':
    case 'list':
      return { ...pat, items: pat.items.map(asExpression) };
    case 'chain':
      return {
        tag: 'chain',
        items: pat.items.map(item =>
          item.tag === 'operand'
            ? { tag: 'operand', expr: asExpression(item.pat) }
            : { tag: 'operator', op: { tag: 'con', name: item.con.name, span: item.con.span } },
        ),
        span,
      };
    case 'paren':
      return { tag: 'paren', expr: asExpression(pat.pat), span };
    case 'annotated':
      return { tag: 'annotated', expr: asExpression(pat.pat), type: pat.type, span };
    case 'lazy':
    case 'bang':
    case 'as':
    case 'view':
      return asExpression(pat.pat);
    case 'record':
      return {
        tag: 'recordCon',
        con: pat.con,
        fields: {
          fields: pat.fields.fields.map(({ name, value }) => {
            return { name, value: value && asExpression(value) };
          }),
          rest: pat.fields.rest,
        },
        span,
      };
    case 'wildcard':
      return { tag: 'var', name: { qualifier: undefined, text: '_' }, span };
  }
}

/** The pattern synonyms, with the signatures that stand elsewhere. */
function withSignatures(top: TopGathering): PatternSynonym<RawName>[] {
  return top.patternSynonyms.map(synonym => {
    const { text } = synonym.name.name;
    const found = top.patternSignatures.find(s => s.names.some(n => n.name.text === text));
    return found === undefined ? synonym : { ...synonym, signature: found.type };
  });
}

/** Signatures of pattern synonyms that are not defined here. */
function lonelySignatures(top: TopGathering): Located<RawName>[] {
  const known = new Set(top.patternSynonyms.map(({ name }) => name.name.text));
  const named = top.patternSignatures.flatMap(({ names }) => names);
  return named.filter(({ name }) => !known.has(name.text));
}

/** The signatures of pattern synonyms as those of the functions that build values. */
function builderSignatures(top: TopGathering): Signature<RawName>[] {
  const builders = new Set(top.binds.flatMap(b => (b.tag === 'function' ? [b.name.text] : [])));
  return top.patternSignatures.flatMap(signature => {
    const names = signature.names.flatMap(({ name, span }) => {
      const text = `$b${name.text}`;
      return builders.has(text) ? [{ name: { qualifier: undefined, text }, span }] : [];
    });
    return names.length === 0 ? [] : [{ ...signature, names }];
  });
}
/** `rec`: statements that speak of what they bind. */
function recursive(stmts: readonly Stmt<RawName>[], span: Span): Stmt<RawName> {
  const bound = new Map(boundBy(stmts).map(each => [each.name.text, each]));
  const vars = [...bound.values()];
  const variable = ({ name, span: at }: Located<RawName>) =>
    ({ tag: 'var', name, span: at }) as const;
  const call = (text: string, arg: E): E => {
    return { tag: 'app', fun: { tag: 'var', name: standard(text), span }, arg, span };
  };
  const result: E = call('return', tupled<E>(vars.map(variable), span));
  const last: Stmt<RawName> = { tag: 'expr', expr: result, span };
  const pat: P = tupled<P>(vars.map(variable), span);
  const body: E = { tag: 'do', stmts: [...stmts, last], span };
  const knot: E = { tag: 'lambda', params: [{ tag: 'lazy', pat, span }], body, span };
  return { tag: 'bind', pat, expr: call('mfix', knot), span };
}

/** What statements bind, in order. */
function boundBy(stmts: readonly Stmt<RawName>[]): readonly Located<RawName>[] {
  return stmts.flatMap(stmt => {
    if (stmt.tag === 'expr') return [];
    return stmt.tag === 'bind' ? patternBinders(stmt.pat) : allBinders(stmt.binds);
  });
}

type Tuple<T> = { tag: 'tuple'; items: readonly T[]; boxed: boolean; span: Span };

/** Several things as a tuple; one alone as it is. Of nothing, the tuple has no items. */
function tupled<T>(items: readonly T[], span: Span): T | Tuple<T> {
  const [only] = items;
  if (items.length === 1 && only !== undefined) return only;
  return { tag: 'tuple', items, boxed: true, span };
}

/** `n + k` as `((\i -> if i >= k then Just (i - k) else Nothing) -> Just n)`. */
function sumPattern(pat: P, literal: Literal, span: Span): P {
  const variable = (name: RawName): E => ({ tag: 'var', name, span });
  const made = (text: string): E => ({ tag: 'con', name: standard(text), span });
  const apply = (fun: E, arg: E): E => ({ tag: 'app', fun, arg, span });
  const own: RawName = { qualifier: undefined, text: 'n + k' };
  const compute = (text: string): E => {
    return apply(apply(variable(standard(text)), variable(own)), { tag: 'lit', literal, span });
  };
  const yes = apply(made('Just'), compute('-'));
  const body: E = { tag: 'if', cond: compute('>='), yes, no: made('Nothing'), span };
  const expr: E = { tag: 'lambda', params: [{ tag: 'var', name: own, span }], body, span };
  const found: P = { tag: 'con', con: { name: standard('Just'), span }, args: [pat], span };
  return { tag: 'view', expr, pat: found, span };
}

/** The declaration, where constructors in the syntax of GADTs are infix if they can be, and are among `ops`. */
function withInfixConstructors(
  decl: DataDecl<RawName>,
  ops: ReadonlySet<string>,
): DataDecl<RawName> {
  const isInfix = (con: ConDecl<RawName>): boolean => {
    const { text } = con.name.name;
    const isOperator = text.startsWith(':') && con.style === 'prefix' && con.fields.length === 2;
    return isOperator && con.result !== undefined && ops.has(text);
  };
  if (!decl.constructors.some(isInfix)) return decl;
  const constructors = decl.constructors.map(con => {
    return isInfix(con) ? { ...con, style: 'infix' as const } : con;
  });
  return { ...decl, constructors };
}

/** What `pure e`, `return e`, `pure $ e` and `return $ e` give back. */
function returned(expr: E): E | undefined {
  const isReturn = (e: E | undefined): boolean =>
    e?.tag === 'var' && (e.name.text === 'return' || e.name.text === 'pure');
  if (expr.tag === 'paren') return returned(expr.expr);
  if (expr.tag === 'app') return isReturn(expr.fun) ? expr.arg : undefined;
  if (expr.tag !== 'chain') return undefined;
  const [first, dollar, ...rest] = expr.items;
  const isDollar =
    dollar?.tag === 'operator' && dollar.op.tag === 'var' && dollar.op.name.text === '$';
  if (first?.tag !== 'operand' || !isReturn(first.expr) || !isDollar) return undefined;
  const [only] = rest;
  if (rest.length === 1 && only?.tag === 'operand') return only.expr;
  return { tag: 'chain', items: rest, span: expr.span };
}
/** A name of the library at a text, which is a type. */
function atText(name: RawName, parameter: string, span: Span): E {
  const fun: E = { tag: 'var', name, span };
  const type: T = { tag: 'literal', value: parameter.slice(1), span };
  return { tag: 'typeApp', fun, type, span };
}

/** `?x = 1`, in a `let`. */
interface ImplicitBind {
  readonly name: string;
  readonly value: E;
  readonly span: Span;
}

/** The expression, where the parameters are these. The values do not see each other. */
function boundImplicitly(binds: readonly ImplicitBind[], body: E, span: Span): E {
  const bound = (value: (bind: ImplicitBind) => E): E =>
    binds.reduceRight<E>((rest, bind) => {
      const fun = atText(standard('bindImplicit'), bind.name, bind.span);
      const half: E = { tag: 'app', fun, arg: value(bind), span: bind.span };
      return { tag: 'app', fun: half, arg: rest, span };
    }, body);
  if (binds.length < 2) return bound(({ value }) => value);
  const own = ({ name }: ImplicitBind): RawName => ({ qualifier: undefined, text: name });
  const pats = binds.map((bind): P => ({ tag: 'var', name: own(bind), span: bind.span }));
  const pat: P = { tag: 'tuple', items: pats, boxed: true, span };
  const items = binds.map(({ value }) => value);
  const alt = {
    params: [pat],
    rhs: {
      guarded: [{ guards: [], body: bound(bind => ({ tag: 'var', name: own(bind), span })), span }],
      where: noBinds,
    },
    span,
  };
  return { tag: 'case', scrutinee: { tag: 'tuple', items, boxed: true, span }, alts: [alt], span };
}

class Parser {
  readonly source: Source;
  readonly extensions: ReadonlySet<string>;
  readonly layout: Layout;
  readonly diagnostics: Diagnostics;
  /** What has been taken, virtual braces included. */
  readonly taken: Token[] = [];
  /** How many more levels may be entered. */
  nesting: number;
  /** Where the last real token that was taken ends. */
  lastEnd = 0;
  /** Errors at or before this offset would only repeat the last one. */
  quietUntil = -1;
  /** How many brackets are open. */
  brackets = 0;
  /** How many items were given up. */
  failures = 0;

  constructor(lexed: Lexed, diagnostics: Diagnostics, nesting: number) {
    this.source = lexed.source;
    this.extensions = lexed.extensions;
    this.layout = new Layout(lexed);
    this.diagnostics = diagnostics;
    this.nesting = nesting;
  }
  /**
   * Pieces of pattern that were met where an expression is read: `x@p`, `_`, `~p`, `!p`.
   * The expression is a stand-in; `asPattern` takes it out again. What is left was no pattern.
   */
  readonly patternForms = new Map<E, PatternForm>();
  /** Pieces of commands that were read where an expression may be; the expression is a stand-in. */
  readonly commandForms = new Map<E, CommandForm>();
  /** What `rec` ties together, by the statement that it is outside of commands. */
  readonly ties = new Map<Stmt<RawName>, readonly Stmt<RawName>[]>();
  /** The statements that are `let ?x = …`. */
  readonly implicitLets = new Map<Stmt<RawName>, readonly ImplicitBind[]>();

  get token(): Token {
    return this.layout.token;
  }

  get kind(): TokenKind {
    return this.layout.token.kind;
  }

  is(kind: TokenKind): boolean {
    return this.layout.token.kind === kind;
  }

  /** Takes the current token and goes on to the next. */
  take(): Token {
    const { token } = this.layout;
    this.taken.push(token);
    if (token.end > token.start) this.lastEnd = token.end;
    this.layout.advance();
    return token;
  }

  accept(kind: TokenKind): boolean {
    if (!this.is(kind)) return false;
    this.take();
    return true;
  }

  /** Whether the current token is this word or operator, which is special only here. */
  isWord(text: string): boolean {
    const { kind, qualifier, text: found } = this.token;
    return (kind === 'varid' || kind === 'varsym') && qualifier === undefined && found === text;
  }
  /** The span from `start` to the end of what was taken last. */
  from(start: number): Span {
    return { source: this.source, start, end: Math.max(start, this.lastEnd) };
  }

  spanOf(token: Token): Span {
    return { source: this.source, start: token.start, end: token.end };
  }

  nameOf(token: Token): RawName {
    return { qualifier: token.qualifier, text: token.text };
  }

  takeName(): Located<RawName> {
    const token = this.take();
    return { name: this.nameOf(token), span: this.spanOf(token) };
  }

  /** Reports, unless this is the echo of an error before. */
  report(code: string, message: string, span: Span, options?: ReportOptions): void {
    if (span.start > this.quietUntil) this.diagnostics.error(code, message, span, options);
  }

  /** Reports, and gives up the item that is being read: `block` goes on behind it. */
  fail(code: string, message: string, span: Span, options?: ReportOptions): never {
    this.report(code, message, span, options);
    throw failure;
  }

  /** The current token is not what the grammar wants. */
  unexpected(wanted: string, options: ReportOptions = {}): never {
    const here = this.here();
    if (here.start <= this.quietUntil) throw failure;
    const message = `expected ${wanted}, but found ${describe(this.token)}`;
    const hints = [...(options.hints ?? []), ...this.indentationHints()];
    this.fail('RH0201', message, here, { ...options, hints });
  }
  /** The place of the current token; for the end of a line or block, the end of what was read. */
  here(): Span {
    const { token } = this;
    if (token.end > token.start) return this.spanOf(token);
    return { source: this.source, start: this.lastEnd, end: this.lastEnd + 1 };
  }

  labelAt(token: Token, text: string): Label {
    return { span: this.spanOf(token), text };
  }

  /** If a line does not stand where it should, that may be why. */
  indentationHints(): string[] {
    const { token, layout } = this;
    const real = token.end > token.start ? token : layout.following;
    const line = this.source.lineAt(real.start);
    const hints: string[] = [];
    const { column } = layout.closedByToken ?? { column: 0 };
    if (token === real && column > 0) {
      hints.push(
        `this line begins in column ${token.column}, the block above it in column ${column}`,
      );
    }
    if ((token !== real || column > 0) && /^[ \t]*\t/.test(this.source.lineText(line))) {
      hints.push('the line is indented with tabs, which go to multiples of 8 columns');
    }
    return hints;
  }
  /** Takes a token of this kind, or fails. `after` says what it would belong to. */
  expect(kind: TokenKind, wanted: string, opener?: Token, options: ReportOptions = {}): Token {
    if (this.is(kind)) return this.take();
    const hints = opener === undefined ? [] : this.misspelt(kind, opener);
    if (this.is('=')) hints.push(equalsHint);
    const more =
      opener === undefined ? [] : [this.labelAt(opener, `this is the \`${opener.text}\``)];
    this.unexpected(wanted, { more, ...options, hints: [...(options.hints ?? []), ...hints] });
  }

  /** Names since `opener` that look like the keyword that is missing. */
  misspelt(keyword: TokenKind, opener: Token): string[] {
    const found: string[] = [];
    for (let i = this.taken.length - 1; i >= 0 && found.length === 0; i--) {
      const token = this.taken[i];
      if (token === undefined || token.start <= opener.start || i < this.taken.length - 50) break;
      if (token.kind === 'varid' && suggest(token.text, [keyword]) !== undefined) {
        found.push(`did you mean \`${keyword}\` where you wrote \`${token.text}\`?`);
      }
    }
    return found;
  }

  /** For syntax that an extension allows: reports if it is off, and goes on. */
  need(extension: string, what: string, span: Span): void {
    if (this.extensions.has(extension)) return;
    const hints = [`write {-# LANGUAGE ${extension} #-} at the top of the file`];
    this.report('RH0202', `${what} needs the extension ${extension}`, span, { hints });
  }

  /** For syntax of an extension that this compiler does not have. */
  unsupported(extension: string, what: string, span: Span): never {
    const message = `${what} belongs to the extension ${extension}, which is not supported`;
    this.fail('RH0203', message, span);
  }

  /** Enters a level of nesting; `leave` must follow, unless the item fails. */
  enter(): void {
    if (this.nesting-- > 0) return;
    this.fail('RH0204', 'this is nested too deeply for the compiler', this.here());
  }

  leave(): void {
    this.nesting++;
  }

  /** Parses something on a level of its own. */
  nested<R>(parse: () => R): R {
    this.enter();
    const result = parse();
    this.leave();
    return result;
  }

  /**
   * Parses a block; the current token opens it. An item that fails has been reported, and
   * the next item is tried. `isFile` says that nothing is around the block.
   */
  block(what: string, item: () => void, isFile = false): void {
    const opener = this.take();
    const explicit = opener.kind === '{';
    if (!explicit && this.accept('v}')) return;
    const { depth } = this.layout;
    const definitions = what === 'definition';
    const block: BlockState = { depth, explicit, isFile, definitions, opener };
    this.enter();
    this.items(what, item, block);
    this.leave();
  }

  items(what: string, item: () => void, block: BlockState): void {
    for (;;) {
      while (this.is(';') || this.is('v;')) this.take();
      if (this.blockEnds(block, cannotBegin)) return;
      const first = this.token;
      this.guard(block, item);
      if (this.is(';') || this.is('v;')) continue;
      if (this.blockEnds(block, mayFollowBlock)) return;
      this.guard(block, () => this.trailing(what, first, block));
    }
  }
  /** Takes the end of the block, if it is here; by the parse-error(t) rule it may be before `closers`. */
  blockEnds(block: BlockState, closers: ReadonlySet<TokenKind>): boolean {
    if (block.explicit) {
      if (this.accept('}')) return true;
      if (!this.is('end')) return false;
      this.report('RH0205', 'this brace is never closed', this.spanOf(block.opener));
      return true;
    }
    if (this.accept('v}')) return true;
    if (this.is('end')) return true;
    if (block.isFile || !closers.has(this.kind) || this.isStrayBracket()) return false;
    if (this.is('=') && !block.definitions) return false;
    return this.layout.closeImplicit() && this.accept('v}');
  }

  /** A closing bracket that has no partner: it closes no block. */
  isStrayBracket(): boolean {
    const { kind } = this;
    if (kind === '}') return !this.layout.hasBraces;
    return (kind === ')' || kind === ']' || kind === '#)') && this.brackets === 0;
  }
  /** Does a piece of work on an item; if that fails, skips to where the block goes on. */
  guard(block: BlockState, work: () => void): void {
    const { nesting, brackets } = this;
    try {
      work();
    } catch (error) {
      if (error !== failure) throw error;
      this.nesting = nesting;
      this.brackets = brackets;
      if (++this.failures > maximumFailures) this.layout.finish();
      this.patternForms.clear();
      this.commandForms.clear();
      this.layout.abandon(block.depth);
      this.skipItem(block);
      this.quietUntil = this.is('v;') ? this.token.start - 1 : this.token.start;
    }
  }

  /** Skips tokens to the end of an item: a separator or the end of its block. */
  skipItem(block: BlockState): void {
    let open = 0;
    for (; !this.is('end'); this.take()) {
      const { kind } = this;
      const { depth } = this.layout;
      if (depth < block.depth) return;
      if (depth === block.depth && (kind === ';' || kind === 'v;')) return;
      if (depth === block.depth && kind === '}' && this.braceEnds(block)) return;
      if (kind === '(' || kind === '[' || kind === '(#' || kind === 'let') open++;
      if (kind === ')' || kind === ']' || kind === '#)' || kind === 'in') {
        if (open > 0) open--;
        else if (this.leaveBlocks(block)) return;
      }
    }
  }

  /** At `}`: whether it ends the block, or one around it. */
  braceEnds(block: BlockState): boolean {
    return block.explicit || this.leaveBlocks(block);
  }

  /** At a closing bracket whose partner is outside of an implicit block: ends blocks inside of that one. */
  leaveBlocks(block: BlockState): boolean {
    if (block.explicit || block.isFile || this.isStrayBracket()) return false;
    while (this.layout.depth > block.depth && this.layout.closeImplicit()) this.take();
    return this.layout.depth === block.depth;
  }
  /** An item is complete, and something stands behind it that cannot. */
  trailing(what: string, first: Token, { explicit, opener }: BlockState): never {
    if (this.isStrayBracket()) {
      this.fail('RH0228', `this \`${this.token.text}\` closes nothing`, this.here());
    }
    const hints = this.is('=') ? this.misspelt('where', first) : [];
    const word = first.kind === 'varid' ? suggest(first.text, keywords) : undefined;
    if (word !== undefined) hints.push(`is \`${first.text}\` meant to be \`${word}\`?`);
    if (this.is('=') && hints.length === 0) hints.push(equalsHints[what] ?? equalsHint);
    const more = explicit ? [this.labelAt(opener, 'this brace is open')] : [];
    this.unexpected(`the end of this ${what}`, { hints, more });
  }

  /** exp; directly in parentheses, it may be what a section begins with. */
  expression(inParentheses = false): E {
    this.enter();
    const expr = this.infix(inParentheses);
    this.leave();
    if (this.is('<-') && this.token.text !== '<-' && this.token.text !== '←') {
      return this.fedArrow(expr);
    }
    if (this.accept('::')) {
      const type = this.type();
      return { tag: 'annotated', expr, type, span: this.from(expr.span.start) };
    }
    return expr;
  }

  /** exp10 */
  operand(): E {
    switch (this.kind) {
      case 'if':
        return this.conditional();
      case '\\':
        return this.lambda();
      case 'let':
        return this.letIn();
      case 'case':
        return this.caseOf();
      case 'do':
        return this.doBlock();
      default:
        return this.application();
    }
  }
  /** if exp [;] then exp [;] else exp  |  if guards */
  conditional(): E {
    const opener = this.take();
    if (this.is('|')) return this.multiWayIf(opener);
    const cond = this.expression();
    this.semicolonBefore('then');
    this.expect('then', '`then` after the condition of `if`', opener);
    const yes = this.expression();
    this.semicolonBefore('else');
    this.expect('else', '`else`', opener, { hints: ['every `if` has an `else`: both are values'] });
    const no = this.expression();
    if (this.extensions.has('RebindableSyntax')) {
      const span = this.from(opener.start);
      const name = { qualifier: undefined, text: 'ifThenElse' };
      const fun: E = { tag: 'var', name, span: this.spanOf(opener) };
      return [cond, yes, no].reduce<E>((call, arg) => ({ tag: 'app', fun: call, arg, span }), fun);
    }
    return { tag: 'if', cond, yes, no, span: this.from(opener.start) };
  }

  /** In `do`, a `then` or `else` may stand in the column of the `if` (DoAndIfThenElse). */
  semicolonBefore(kind: TokenKind): void {
    const separator = this.is(';') || this.is('v;');
    if (separator && this.layout.following.kind === kind) this.take();
  }

  /** infixexp; the operators are not grouped yet. */
  infix(inParentheses = false): E {
    const { start } = this.token;
    const items: ChainItem<RawName>[] = [];
    for (;;) {
      if (this.isMinus()) items.push({ tag: 'minus', span: this.spanOf(this.take()) });
      const expr = this.operand();
      if (items.length === 0 && !this.atOperator()) return expr;
      items.push({ tag: 'operand', expr });
      if (!this.atOperator() || (inParentheses && this.operatorEndsSection())) break;
      items.push({ tag: 'operator', op: this.operator() });
    }
    return this.chain(items, start);
  }

  chain(items: readonly ChainItem<RawName>[], start: number): E {
    const [only] = items;
    if (items.length === 1 && only?.tag === 'operand') return only.expr;
    return { tag: 'chain', items, span: this.from(start) };
  }

  isMinus(): boolean {
    if (this.extensions.has('LexicalNegation') && this.isPrefix()) return false;
    return this.isWord('-');
  }

  atOperator(): boolean {
    const { kind } = this;
    return (
      kind === 'varsym' || kind === 'consym' || kind === '`' || (kind === '~' && !this.isPrefix())
    );
  }

  /** `(x +)`: the operator before the bracket does not go on with the chain. */
  operatorEndsSection(): boolean {
    const behind = this.is('`') ? this.layout.ahead(3) : this.layout.following;
    return behind.kind === ')';
  }
  /** op  →  varsym | consym | ` name `  */
  operator(): E {
    const { start, kind } = this.token;
    this.noSplice();
    if (kind === '~') this.unsupported('TypeOperators', 'the operator `~`', this.here());
    if (kind !== '`') {
      const { name, span } = this.takeName();
      return { tag: kind === 'consym' ? 'con' : 'var', name, span };
    }
    const quote = this.take();
    if (!this.is('varid') && !this.is('conid')) this.unexpected('a name between backquotes');
    const tag = this.is('conid') ? 'con' : 'var';
    const { name } = this.takeName();
    this.expect('`', 'the second backquote', undefined, {
      more: [this.labelAt(quote, 'the first is here')],
    });
    return { tag, name, span: this.from(start) };
  }

  /** fexp */
  application(): E {
    const { start } = this.token;
    if (this.isWord('static') && this.extensions.has('StaticPointers')) return this.staticForm();
    let fun = this.atomWithFields();
    while (this.beginsArgument()) {
      if (this.is('@')) {
        this.need('TypeApplications', 'a type as an argument', this.spanOf(this.take()));
        fun = { tag: 'typeApp', fun, type: this.typeAtom(), span: this.from(start) };
        continue;
      }
      const arg = this.argument(fun);
      fun = { tag: 'app', fun, arg, span: this.from(start) };
    }
    return fun;
  }

  /** What can be an argument; a block or lambda can with BlockArguments, and gets a hint without. */
  beginsArgument(): boolean {
    const { kind } = this;
    if (beginsAtom.has(kind) || blockKeywords.has(kind)) return true;
    if (this.isPrefixMinus()) return true;
    if (kind === 'implicit') return true;
    if (kind === 'label') return true;
    if (kind === '~' || kind === '@') return this.isPrefix();
    return kind === 'varsym' && this.token.text === '!' && this.isPrefix();
  }

  argument(fun: E): E {
    if (!blockKeywords.has(this.kind)) return this.atomWithFields();
    const { text } = this.token;
    if (!this.extensions.has('BlockArguments')) {
      const hints = [`put \`$\` before \`${text}\`, or parentheses around it`];
      const more = [{ span: fun.span, text: 'this is the function' }];
      const message = `\`${text}\` cannot be an argument as it stands`;
      this.report('RH0208', message, this.here(), { hints, more });
    }
    return this.operand();
  }
  /** Whether `!`, `~` or `@` stands close before its operand and not close behind anything. */
  isPrefix(): boolean {
    const { text } = this.source;
    const { start, end } = this.token;
    const before = text[start - 1] ?? ' ';
    const after = text[end] ?? ' ';
    return !/[\p{L}\p{N}_'")\]}]/u.test(before) && /[\p{L}\p{N}_'"([{!~]/u.test(after);
  }

  atomWithFields(): E {
    const { start } = this.token;
    const { nesting } = this;
    let expr = this.atom();
    for (;;) {
      if (this.is('field')) {
        const { text } = this.take();
        const span = this.from(start);
        expr = { tag: 'app', fun: atText(standard('getField'), text, span), arg: expr, span };
        continue;
      }
      if (!this.is('{')) break;
      this.enter();
      const fields = this.fields(() => this.expression());
      const span = this.from(start);
      if (expr.tag === 'con') {
        expr = { tag: 'recordCon', con: { name: expr.name, span: expr.span }, fields, span };
      } else {
        if (fields.fields.length === 0) this.fail('RH0201', 'expected a field to change', span);
        expr = { tag: 'recordUpdate', expr, fields, span };
      }
    }
    this.nesting = nesting;
    return expr;
  }
  fields<V>(value: () => V): Fields<RawName, V> {
    const opener = this.take();
    const fields: Field<RawName, V>[] = [];
    let rest: Span | undefined;
    while (!this.is('}')) {
      if (this.is('..')) {
        rest = this.spanOf(this.take());
        this.need('RecordWildCards', '`..` in a record', rest);
        break;
      }
      const name = this.binderName('the name of a field');
      if (this.accept('=')) fields.push({ name, value: value() });
      else {
        this.need('NamedFieldPuns', 'a field without a value', name.span);
        fields.push({ name, value: undefined });
      }
      if (!this.accept(',')) break;
    }
    this.close('}', opener);
    return { fields, rest };
  }

  /** varid  |  ( varsym ) */
  binderName(wanted: string): Located<RawName> {
    if (this.is('varid')) return this.takeName();
    if (!this.is('(') || this.layout.following.kind !== 'varsym') this.unexpected(wanted);
    const opener = this.take();
    const { name } = this.takeName();
    this.close(')', opener);
    return { name, span: this.from(opener.start) };
  }
  /** Takes a closing bracket; if there is none, the opening one is at fault, or what stands here. */
  close(kind: ')' | ']' | '}' | '#)', opener: Token): void {
    if (this.is(kind)) {
      this.take();
      return;
    }
    const open = this.labelAt(opener, `this is the \`${opener.text}\``);
    if (this.token.end > this.token.start) {
      const found = describe(this.token);
      const message = `expected \`${kind}\` or more of what is in the brackets, but found ${found}`;
      const hints = [...(this.is('=') ? [equalsHint] : []), ...this.indentationHints()];
      this.fail('RH0209', message, this.here(), { more: [open], hints });
    }
    this.fail('RH0205', 'this bracket is never closed', this.spanOf(opener), {
      more: [{ span: this.here(), text: `\`${kind}\` is missing here at the latest` }],
    });
  }

  /** Is the token a minus sign that belongs to the word behind it (LexicalNegation)? */
  isPrefixMinus(): boolean {
    return this.extensions.has('LexicalNegation') && this.isWord('-') && this.isPrefix();
  }

  /** static aexp */
  staticForm(): E {
    const { start } = this.take();
    const { line, column } = this.token;
    const value = this.atomWithFields();
    const span = this.from(start);
    const module = /^\s*module\s+([\p{Lu}][\p{L}\p{N}_.']*)/mu.exec(this.source.text)?.[1];
    const number = (value: number): E => {
      return { tag: 'lit', literal: { tag: 'integer', value: BigInt(value), hash: 1 }, span };
    };
    const name = { tag: 'string', value: module ?? 'Main', hash: 1 } as const;
    const args: E[] = [{ tag: 'lit', literal: name, span }, number(line), number(column), value];
    const fun: E = { tag: 'var', name: standard('staticAt'), span };
    return args.reduce<E>((call, arg) => ({ tag: 'app', fun: call, arg, span }), fun);
  }

  /** var | con | literal | in brackets */
  atom(): E {
    const { kind, start } = this.token;
    switch (kind) {
      case 'varid':
        return this.variable();
      case 'conid': {
        const { name, span } = this.takeName();
        return { tag: 'con', name, span };
      }
      case 'integer':
      case 'rational':
      case 'char':
      case 'string':
        if (this.token.text.startsWith('-') && this.token.literal?.tag === 'rational') {
          const { numerator, hash } = this.token.literal;
          if (numerator === 0n && hash === 0) return this.minusZero();
        }
        return { tag: 'lit', literal: this.literal(), span: this.from(start) };
      case '(':
      case '(#':
        return this.inBrackets(opener => this.parenthesised(opener));
      case '[':
        return this.inBrackets(opener => this.bracketed(opener));
      default:
        if (kind === '_') {
          this.take();
          return this.patternOnly({ tag: 'wildcard' }, start);
        }
        if ((kind === '~' || this.isWord('!')) && this.isPrefix()) {
          this.take();
          const pat = this.nested(() => this.atomWithFields());
          return this.patternOnly({ tag: kind === '~' ? 'lazy' : 'bang', pat }, start);
        }
        if (this.isPrefixMinus()) {
          const minus = { tag: 'minus', span: this.spanOf(this.take()) } as const;
          const operand = {
            tag: 'operand',
            expr: this.nested(() => this.atomWithFields()),
          } as const;
          const span = this.from(start);
          return { tag: 'paren', expr: { tag: 'chain', items: [minus, operand], span }, span };
        }
        if (kind === 'implicit') {
          const { text } = this.take();
          return atText(standard('ip'), text, this.from(start));
        }
        if (kind === 'label') {
          const { text } = this.take();
          return atText(standard('fromLabel'), text, this.from(start));
        }
        return this.noExpression();
    }
  }

  inBrackets(parse: (opener: Token) => E): E {
    this.enter();
    this.brackets++;
    const expr = parse(this.take());
    this.brackets--;
    this.leave();
    return expr;
  }

  literal(): Literal {
    const { literal } = this.take();
    invariant(literal !== undefined, 'the token of a literal has a value');
    return literal;
  }
  variable(): E {
    const { name, span } = this.takeName();
    if (this.is('@') && this.token.start === span.end) {
      this.take();
      const pat = this.nested(() => this.atomWithFields());
      return this.patternOnly({ tag: 'as', name: { name, span }, pat }, span.start);
    }
    return { tag: 'var', name, span };
  }
  /** Something stands here that no expression begins with. */
  noExpression(): never {
    const { kind, qualifier, text } = this.token;
    this.noSplice();
    if (kind === 'varsym' && text === '.' && qualifier !== undefined) {
      const message = `\`${qualifier}..\` is the operator \`.\` of a module ${qualifier}`;
      this.fail('RH0210', message, this.here(), { hints: [`write a blank: \`${qualifier} ..\``] });
    }
    if (kind === '@') this.unsupported('TypeApplications', 'a type as an argument', this.here());
    const before = this.taken.at(-1);
    const after = before === undefined || before.text === '' ? '' : ` after \`${before.text}\``;
    const hints = kind === 'where' ? ['`where` stands behind a whole definition'] : [];
    this.unexpected(`an expression${after}`, { hints });
  }

  /** What `(` or `(#` begins; it has been taken. */
  parenthesised(opener: Token): E {
    const boxed = opener.kind === '(';
    const closer = boxed ? ')' : '#)';
    const { start } = opener;
    if (this.accept(closer)) return this.special(boxed ? '()' : '(##)', start);
    if (this.is('|') && this.token.start === opener.end && this.extensions.has('Arrows')) {
      return this.controlForm(opener);
    }
    if (!boxed && this.is('|')) {
      const before = this.bars();
      return this.summand(before, this.expression(), opener);
    }
    if (this.is(',')) return this.tuple([undefined], opener);
    if (boxed && this.is('field')) {
      const own: RawName = { qualifier: undefined, text: 'a record' };
      let body: E = { tag: 'var', name: own, span: this.here() };
      while (this.is('field')) {
        const { text } = this.take();
        const span = this.from(start);
        body = { tag: 'app', fun: atText(standard('getField'), text, span), arg: body, span };
      }
      this.close(closer, opener);
      const span = this.from(start);
      return { tag: 'lambda', params: [{ tag: 'var', name: own, span }], body, span };
    }
    if (boxed && this.atOperator() && !(this.isWord('!') && this.isPrefix())) {
      const section = this.sectionOrOperator(opener);
      if (section !== undefined) return section;
    }
    let first = this.viewOr(this.expression(true), opener);
    if (this.is(',')) return this.tuple([first], opener);
    if (boxed && this.atOperator()) {
      const op = this.operator();
      this.close(closer, opener);
      return { tag: 'leftSection', arg: first, op, span: this.from(start) };
    }
    if (boxed && this.is(';') && this.extensions.has('OrPatterns')) {
      const pats = [first];
      while (this.accept(';')) pats.push(this.expression());
      first = this.patternOnly({ tag: 'or', pats }, first.span.start);
    }
    if (!boxed && this.is('|')) return this.summand(0, first, opener);
    this.close(closer, opener);
    if (!boxed) return { tag: 'tuple', items: [first], boxed, span: this.from(start) };
    return { tag: 'paren', expr: first, span: this.from(start) };
  }

  special(text: string, start: number): Special {
    return { tag: 'con', name: { qualifier: undefined, text }, span: this.from(start) };
  }
  /** An item in brackets: the expression, or `expr -> pat` with it. */
  viewOr(expr: E, opener: Token): E {
    if (!this.is('->')) return expr;
    if (this.extensions.has('ViewPatterns')) {
      this.take();
      const pat = this.nested(() => this.viewOr(this.expression(), opener));
      return this.patternOnly({ tag: 'view', expr, pat }, expr.span.start);
    }
    this.viewPattern(opener);
  }

  /** `(e -> p)` without the extension, or a bracket that was forgotten. */
  viewPattern(opener: Token): never {
    const message = '`->` in brackets is a view pattern, which needs the extension ViewPatterns';
    this.fail('RH0202', message, this.here(), {
      more: [this.labelAt(opener, 'this bracket is open')],
      hints: ['is a closing bracket missing before the arrow?'],
    });
  }
  /** `(op)` or `(op exp)`; undefined, and nothing taken, for a minus sign with an operand. */
  sectionOrOperator(opener: Token): E | undefined {
    const subtracts = this.isMinus() && this.extensions.has('LexicalNegation');
    if (this.isPrefixMinus()) return undefined;
    if (subtracts && this.layout.following.kind !== ')') {
      const op = this.operator();
      const arg = this.infix();
      this.close(')', opener);
      return { tag: 'rightSection', op, arg, span: this.from(opener.start) };
    }
    if (this.isMinus() && this.layout.following.kind !== ')') return undefined;
    const quoted = this.is('`');
    const op = this.operator();
    if (this.is(')') && !quoted) {
      this.take();
      return { ...op, span: this.from(opener.start) };
    }
    const arg = this.infix();
    this.close(')', opener);
    return { tag: 'rightSection', op, arg, span: this.from(opener.start) };
  }

  /** The rest of a tuple from its first comma on; undefined is an item that is missing. */
  tuple(items: (E | undefined)[], opener: Token): E {
    const boxed = opener.kind === '(';
    const closer = boxed ? ')' : '#)';
    while (this.accept(',')) {
      const missing = this.is(',') || this.is(closer);
      items.push(missing ? undefined : this.viewOr(this.expression(), opener));
    }
    this.close(closer, opener);
    const span = this.from(opener.start);
    const present = items.filter(item => item !== undefined);
    if (present.length === items.length) return { tag: 'tuple', items: present, boxed, span };
    if (present.length === 0) {
      const commas = ','.repeat(items.length - 1);
      return this.special(boxed ? `(${commas})` : `(#${commas}#)`, opener.start);
    }
    this.need('TupleSections', 'a tuple with an item missing', span);
    return { tag: 'tupleSection', items, boxed, span };
  }
  /** What `[` begins; it has been taken. */
  bracketed(opener: Token): E {
    const { start } = opener;
    if (this.accept(']')) return this.special('[]', start);
    this.noQuotes(opener);
    const first = this.viewOr(this.expression(), opener);
    if (this.is('..')) return this.range(first, undefined, opener);
    if (this.is('|')) return this.comprehension(first, opener);
    const items = [first];
    while (this.accept(',')) {
      items.push(this.viewOr(this.expression(), opener));
      const second = items[1];
      if (this.is('..') && items.length === 2) return this.range(first, second, opener);
    }
    this.close(']', opener);
    return { tag: 'list', items, span: this.from(start) };
  }

  range(from: E, next: E | undefined, opener: Token): E {
    this.take();
    const to = this.is(']') ? undefined : this.expression();
    this.close(']', opener);
    return { tag: 'range', from, next, to, span: this.from(opener.start) };
  }

  /** One or more items with commas between them. */
  separated<T>(item: () => T): T[] {
    const items = [item()];
    while (this.accept(',')) items.push(item());
    return items;
  }

  /** `[| … |]`, `[e| … |]` and `[name| … |]`. */
  noQuotes(opener: Token): void {
    const templates = ['TemplateHaskell', 'TemplateHaskellQuotes', 'QuasiQuotes'];
    const found = templates.find(each => this.extensions.has(each));
    if (found === undefined || opener.kind !== '[') return;
    const isClose = this.token.start === opener.end;
    const following = this.layout.following;
    const named = this.is('varid') && following.text === '|' && following.start === this.token.end;
    const double = this.is('varsym') && this.token.text.startsWith('|');
    if (isClose && (named || this.is('|') || double))
      this.unsupported(found, 'a quotation', this.here());
  }

  /** `$name` and `$( … )`. */
  noSplice(): void {
    if (!this.extensions.has('TemplateHaskell') || !this.is('varsym')) return;
    const { text } = this.token;
    if ((text !== '$' && text !== '$$') || !this.isPrefix()) return;
    this.unsupported('TemplateHaskell', 'a splice', this.here());
  }

  /** exp -< exp, of which the first has been read; with the tail turned round, the arrow is the second. */
  fedArrow(first: E): E {
    const { text } = this.take();
    const second = this.expression();
    const [arrow, arg] = text.startsWith('-') ? [first, second] : [second, first];
    const higher = text === '-<<' || text === '>>-';
    return this.commandForm({ tag: 'feed', arrow, arg, higher }, first.span.start);
  }

  /** (| aexp cmd … cmd |) */
  controlForm(opener: Token): E {
    this.take();
    const operator = this.atomWithFields();
    const commands: E[] = [];
    while (this.beginsArgument()) commands.push(this.atomWithFields());
    this.expect('|', '`|)` after the commands', opener);
    this.close(')', opener);
    return this.commandForm({ tag: 'control', operator, commands }, opener.start);
  }

  commandForm(form: CommandForm, start: number): E {
    const span = this.from(start);
    const standIn: E = { tag: 'var', name: { qualifier: undefined, text: '-<' }, span };
    this.commandForms.set(standIn, form);
    return standIn;
  }

  /** proc apat -> cmd; `proc` has been taken. */
  procedure(opener: Token): E {
    const pat = this.argumentPattern();
    this.expect('->', '`->` after the pattern of `proc`', opener);
    const body = this.expression();
    const own = this.extensions.has('RebindableSyntax');
    const commands = new Commands({
      forms: this.commandForms,
      ties: this.ties,
      name: text => (own ? { qualifier: undefined, text } : standard(text)),
      uses: span => this.usesIn(span),
      wrong: span => {
        this.report('RH0230', 'a command is expected here', span, {
          hints: ['commands are arrow -< argument, do, if, case, let and lambdas of commands'],
        });
      },
    });
    return commands.procedure(pat, body, this.from(opener.start));
  }

  /** Whether a variable is mentioned in a stretch of the text; where there is a `..`, all are. */
  usesIn(span: Span): (text: string) => boolean {
    const inside = this.taken.filter(({ start, end }) => start >= span.start && end <= span.end);
    if (inside.some(({ kind }) => kind === '..')) return () => true;
    const words = new Set(inside.map(({ text }) => text));
    return text => words.has(text);
  }
  /** Takes bars, and says how many there were. */
  bars(): number {
    let count = 0;
    while (this.accept('|')) count++;
    return count;
  }

  /** The rest of `(# | arg | #)` after its argument. */
  summand(before: number, arg: E, opener: Token): E {
    const behind = this.bars();
    this.close('#)', opener);
    const fun = this.special(summandText(before, behind), opener.start);
    return { tag: 'app', fun, arg, span: fun.span };
  }

  /** \ apat … apat -> exp  |  \case alts */
  lambda(): E {
    const backslash = this.take();
    if (backslash.text === 'proc') return this.procedure(backslash);
    if (this.is('case')) {
      this.need('LambdaCase', '\\case', this.spanOf(this.take()));
      const alts = this.alternatives();
      return { tag: 'lambdaCase', alts, span: this.from(backslash.start) };
    }
    if (this.isWord('cases') && this.extensions.has('LambdaCase')) {
      if (this.layout.following.kind !== '->') return this.lambdaCases(backslash);
    }
    const params: P[] = [];
    while (!this.is('->')) {
      if (!this.beginsPattern()) {
        const hints = this.is('=') ? ['a lambda is written \\x -> …'] : [];
        this.unexpected('a pattern or `->` of this lambda', {
          more: [this.labelAt(backslash, 'the lambda begins here')],
          hints,
        });
      }
      params.push(this.argumentPattern());
    }
    if (params.length === 0) this.unexpected('a parameter of this lambda');
    this.take();
    const body = this.expression();
    return { tag: 'lambda', params, body, span: this.from(backslash.start) };
  }
  /** let decls in exp */
  letIn(): E {
    const opener = this.take();
    if (this.atImplicitBindings()) {
      const binds = this.implicitBindings();
      this.expect('in', '`in` after the definitions of `let`', opener);
      return boundImplicitly(binds, this.expression(), this.from(opener.start));
    }
    return this.letBody(opener, this.bindings());
  }

  letBody(opener: Token, binds: Binds<RawName>): E {
    this.expect('in', '`in` after the definitions of `let`', opener);
    const body = this.expression();
    return { tag: 'let', binds, body, span: this.from(opener.start) };
  }
  multiWayIf(opener: Token): E {
    this.need('MultiWayIf', '`if` with guards', this.spanOf(opener));
    const branches = this.guardedBranches('->', this.token.column);
    return { tag: 'multiIf', branches, span: this.from(opener.start) };
  }

  /** case exp of alts */
  caseOf(): E {
    const opener = this.take();
    const scrutinee = this.expression();
    this.expect('of', '`of` after the expression of `case`', opener);
    const alts = this.alternatives();
    const span = this.from(opener.start);
    if (alts.length === 0) this.need('EmptyCase', 'a `case` without alternatives', span);
    return { tag: 'case', scrutinee, alts, span };
  }

  /** { alt ; … ; alt }   where   alt  →  pat rhs */
  alternatives(): Match<RawName>[] {
    const alts: Match<RawName>[] = [];
    this.block('alternative', () => {
      const { start } = this.token;
      const pat = this.alternativePattern();
      const rhs = this.rightHandSide('->');
      alts.push({ params: [pat], rhs, span: this.from(start) });
    });
    if (alts.length === 0 && this.extensions.has('EmptyCase')) {
      const span = this.from(this.lastEnd);
      const pat: P = { tag: 'bang', pat: { tag: 'wildcard', span }, span };
      alts.push({ params: [pat], rhs: { guarded: [], where: noBinds }, span });
    }
    return alts;
  }
  /** do { stmt ; … ; stmt } */
  doBlock(): E {
    const opener = this.take();
    const stmts: Stmt<RawName>[] = [];
    const failed = this.failures;
    this.block('statement', () => stmts.push(this.statement()));
    this.joinImplicit(stmts);
    const span = this.from(opener.start);
    const last = stmts.at(-1);
    if (failed !== this.failures) return { tag: 'do', stmts, span };
    if (opener.text === 'rec') return { tag: 'do', stmts, span };
    if (last === undefined) {
      const hints = ['the statements must stand further to the right than the block around them'];
      this.report('RH0206', 'this `do` has no statements', this.spanOf(opener), { hints });
    } else if (last.tag !== 'expr') {
      const what = last.tag === 'let' ? 'a `let`' : 'a `<-`';
      const message = `the last statement of a \`do\` must be an expression, not ${what}`;
      this.report('RH0207', message, last.span, {
        more: [this.labelAt(opener, 'the `do` begins here')],
        hints: ['its value is the value of the whole `do`'],
      });
    }
    if (opener.text === 'mdo') {
      return { tag: 'do', stmts: this.segments(stmts), span };
    }
    if (opener.qualifier !== undefined || this.extensions.has('RebindableSyntax')) {
      return this.withOwnOperators(stmts, opener.qualifier, span);
    }
    if (this.extensions.has('ApplicativeDo')) {
      const found = this.applicative(stmts, span);
      if (found !== undefined) return found;
    }
    return { tag: 'do', stmts, span };
  }
  statement(): Stmt<RawName> {
    const { start } = this.token;
    if (this.is('do') && this.token.text === 'rec') {
      const block = this.doBlock();
      const tied = block.tag === 'do' ? block.stmts : [];
      const stmt = recursive(tied, block.span);
      this.ties.set(stmt, tied);
      return stmt;
    }
    if (this.is('let')) {
      const opener = this.take();
      if (this.atImplicitBindings()) {
        const own = this.implicitBindings();
        const span = this.from(start);
        if (this.accept('in')) {
          return { tag: 'expr', expr: boundImplicitly(own, this.expression(), span), span };
        }
        const stmt: Stmt<RawName> = { tag: 'let', binds: noBinds, span };
        this.implicitLets.set(stmt, own);
        return stmt;
      }
      const binds = this.bindings();
      if (!this.is('in')) return { tag: 'let', binds, span: this.from(start) };
      const expr = this.letBody(opener, binds);
      return { tag: 'expr', expr, span: this.from(start) };
    }
    const expr = this.expression();
    if (!this.accept('<-')) return { tag: 'expr', expr, span: this.from(start) };
    const pat = this.asPattern(expr);
    const source = this.expression();
    return { tag: 'bind', pat, expr: source, span: this.from(start) };
  }
  /** The rest of a list comprehension, from its first `|`. */
  comprehension(body: E, opener: Token): E {
    const branches: Stmt<RawName>[][] = [];
    while (this.is('|')) {
      const bar = this.take();
      if (branches.length === 1) this.need('ParallelListComp', 'a second `|`', this.spanOf(bar));
      branches.push(this.qualifiers());
    }
    this.close(']', opener);
    const span = this.from(opener.start);
    const [stmts] = branches;
    if (
      stmts !== undefined &&
      branches.length === 1 &&
      this.extensions.has('MonadComprehensions')
    ) {
      return this.monadComprehension(body, stmts, span);
    }
    if (this.extensions.has('MonadComprehensions')) {
      const monadic = branches.map(branch => this.actionsOf(branch, span));
      return { tag: 'parallel', body, branches: monadic, monadic: true, span };
    }
    if (branches.length > 1 || stmts === undefined)
      return { tag: 'parallel', body, branches, span };
    return { tag: 'comprehension', body, stmts, span };
  }
  rightHandSide(sign: '=' | '->'): Rhs<RawName> {
    const { start } = this.token;
    let guarded: Guarded<RawName>[];
    if (this.is('|')) guarded = this.guardedBranches(sign);
    else {
      this.sign(sign);
      const body = this.expression();
      guarded = [{ guards: [], body, span: this.from(start) }];
    }
    if (this.is('where') && this.layout.following.kind !== 'v}') {
      const opener = this.take();
      if (!this.atImplicitBindings()) return { guarded, where: this.bindings() };
      const binds = this.implicitBindings();
      const inside = (e: E): E => boundImplicitly(binds, e, this.from(opener.start));
      const seen = (stmt: Stmt<RawName>): Stmt<RawName> =>
        stmt.tag === 'let' ? stmt : { ...stmt, expr: inside(stmt.expr) };
      guarded = guarded.map(each => {
        return { ...each, guards: each.guards.map(seen), body: inside(each.body) };
      });
      return { guarded, where: noBinds };
    }
    return { guarded, where: this.accept('where') ? this.bindings() : noBinds };
  }

  /** Guards; a line that begins with `|` to the left of `column` belongs to something further out. */
  guardedBranches(sign: '=' | '->', column = 0): Guarded<RawName>[] {
    const branches: Guarded<RawName>[] = [];
    while (this.is('|') && !(this.token.column < column && this.beginsLine())) {
      const { start } = this.take();
      const guards = this.separated(() => this.statement());
      this.sign(sign);
      const body = this.expression();
      branches.push({ guards, body, span: this.from(start) });
    }
    return branches;
  }

  /** Is the token the first of its line? */
  beginsLine(): boolean {
    const { line, start } = this.token;
    return this.source.text.slice(this.source.lineStart(line), start).trim() === '';
  }

  /** `=` in a definition, `->` in an alternative; taking one for the other is a common slip. */
  sign(wanted: '=' | '->'): void {
    if (this.accept(wanted)) return;
    const other = wanted === '=' ? '->' : '=';
    const what = wanted === '=' ? 'definition' : 'case alternative';
    if (!this.is(other)) this.unexpected(`\`${wanted}\` in this ${what}`);
    const message = `a ${what} is written with \`${wanted}\`, not \`${other}\``;
    this.report('RH0211', message, this.here());
    this.take();
  }

  /** The statements of `mdo`, where those that depend on later ones are tied together. */
  segments(stmts: readonly Stmt<RawName>[]): Stmt<RawName>[] {
    const out: Stmt<RawName>[] = [];
    const bound = stmts.map(stmt => new Set(boundBy([stmt]).map(({ name }) => name.text)));
    const reach = stmts.map((stmt, i) => {
      const words = new Set(this.wordsIn(stmt.tag === 'bind' ? stmt.expr.span : stmt.span));
      const isUsed = (j: number) => [...(bound[j] ?? [])].some(name => words.has(name));
      const own = stmt.tag === 'bind' && isUsed(i) ? i : -1;
      return stmts.reduce((far, _, j) => (j > i && isUsed(j) ? j : far), own);
    });
    for (let i = 0; i < stmts.length; i++) {
      const [stmt, from] = [stmts[i], i];
      let end = reach[i] ?? -1;
      for (; i < end; i++) end = Math.max(end, reach[i + 1] ?? -1);
      const [first, last] = [stmt?.span, stmts[i]?.span];
      if (stmt === undefined || first === undefined || last === undefined) continue;
      if (end < 0) out.push(stmt);
      else out.push(recursive(stmts.slice(from, i + 1), joinSpans(first, last)));
    }
    return out;
  }

  /** The variables that stand in a stretch of the text that has been read. */
  wordsIn({ start, end }: Span): string[] {
    const inside = this.taken.filter(token => token.start >= start && token.end <= end);
    return inside.filter(token => token.kind === 'varid').map(token => token.text);
  }

  /** A `do` with the operators of a module, or those that are in scope. */
  withOwnOperators(stmts: readonly Stmt<RawName>[], qualifier: string | undefined, span: Span): E {
    const operator = (text: string, at: Span): E => ({
      tag: 'var',
      name: { qualifier, text },
      span: at,
    });
    const apply = (fun: E, arg: E): E => ({
      tag: 'app',
      fun,
      arg,
      span: joinSpans(fun.span, arg.span),
    });
    const last = stmts.at(-1);
    const end: E = last?.tag === 'expr' ? last.expr : this.special('()', span.start);
    return stmts.slice(0, -1).reduceRight<E>((rest, stmt) => {
      const at = stmt.span;
      if (stmt.tag === 'let') return { tag: 'let', binds: stmt.binds, body: rest, span: at };
      const text = stmt.tag === 'bind' ? '>>=' : '>>';
      const half = apply(operator(text, at), stmt.expr);
      if (stmt.tag === 'expr') return apply(half, rest);
      return apply(half, { tag: 'lambda', params: [stmt.pat], body: rest, span: at });
    }, end);
  }

  monadComprehension(body: E, stmts: readonly Stmt<RawName>[], span: Span): E {
    const pure: E = { tag: 'var', name: standard('pure'), span };
    const expr: E = { tag: 'app', fun: pure, arg: body, span: body.span };
    const last: Stmt<RawName> = { tag: 'expr', expr, span: body.span };
    return { tag: 'do', stmts: [...this.actionsOf(stmts, span), last], span };
  }

  /** The statements of a comprehension as those of a `do`: a condition is an action that may fail. */
  actionsOf(stmts: readonly Stmt<RawName>[], span: Span): Stmt<RawName>[] {
    const variable = (text: string): E => ({ tag: 'var', name: standard(text), span });
    const unit: E = { tag: 'con', name: standard('()'), span };
    const yes: E = { tag: 'app', fun: variable('pure'), arg: unit, span };
    return stmts.map(stmt => {
      if (stmt.tag !== 'expr') return stmt;
      const no = variable('empty');
      const expr: E = { tag: 'if', cond: stmt.expr, yes, no, span: stmt.span };
      return { tag: 'expr', expr, span: stmt.span };
    });
  }
  /** `-0.0` as one word: a zero that has a sign. */
  minusZero(): E {
    const { start } = this.token;
    const expr: E = { tag: 'lit', literal: this.literal(), span: this.from(start) };
    const minus = { tag: 'minus', span: expr.span } as const;
    const items = [minus, { tag: 'operand', expr } as const];
    return { tag: 'paren', expr: { tag: 'chain', items, span: expr.span }, span: expr.span };
  }

  /** \cases { apat … apat rhs ; … } */
  lambdaCases(backslash: Token): E {
    this.take();
    const alts: Match<RawName>[] = [];
    this.block('alternative', () => {
      const { start } = this.token;
      const params: P[] = [];
      while (this.beginsPattern()) params.push(this.argumentPattern());
      const rhs = this.rightHandSide('->');
      alts.push({ params, rhs, span: this.from(start) });
    });
    const span = this.from(backslash.start);
    const count = alts[0]?.params.length ?? 0;
    const odd = alts.find(alt => alt.params.length !== count);
    if (odd !== undefined || count === 0) {
      const message = 'the alternatives of `\\cases` have different numbers of patterns';
      const none = '`\\cases` needs alternatives with patterns';
      this.fail('RH0217', odd === undefined ? none : message, odd?.span ?? span);
    }
    const names = Array.from({ length: count }, (_, i): RawName => {
      return { qualifier: undefined, text: `argument ${i + 1}` };
    });
    const params = names.map((name): P => ({ tag: 'var', name, span }));
    const items = names.map((name): E => ({ tag: 'var', name, span }));
    const rows = alts.map((alt): Match<RawName> => {
      return {
        ...alt,
        params: [{ tag: 'tuple', items: alt.params, boxed: false, span: alt.span }],
      };
    });
    const scrutinee: E = { tag: 'tuple', items, boxed: false, span };
    return { tag: 'lambda', params, body: { tag: 'case', scrutinee, alts: rows, span }, span };
  }

  /** Statements and, with TransformListComp, what is done with those before. */
  qualifiers(): Stmt<RawName>[] {
    const transforms = this.extensions.has('TransformListComp');
    let stmts: Stmt<RawName>[] = [];
    do {
      if (this.is('then') && transforms) stmts = [this.transformed(stmts)];
      else stmts.push(this.statement());
    } while (this.accept(','));
    return stmts;
  }

  /** then exp [by exp]  |  then group [by exp] using exp */
  transformed(stmts: readonly Stmt<RawName>[]): Stmt<RawName> {
    const opener = this.take();
    const words = (text: string): boolean => this.is('then') && this.token.text === text;
    const grouping = this.word('group');
    let fun = grouping ? undefined : this.expression();
    const hasBy = words('by');
    if (hasBy) this.take();
    const by = hasBy ? this.expression() : undefined;
    if (fun === undefined) {
      if (!words('using')) this.unexpected('`using` and a function that groups');
      this.take();
      fun = this.expression();
    }
    const span = this.from(opener.start);
    const bound = new Map(boundBy(stmts).map(each => [each.name.text, each.name]));
    const vars = [...bound.values()];
    const variable = (name: RawName) => ({ tag: 'var', name, span }) as const;
    const apply = (f: E, arg: E): E => ({ tag: 'app', fun: f, arg, span });
    const pat: P = tupled<P>(vars.map(variable), span);
    const all: E = { tag: 'comprehension', body: tupled<E>(vars.map(variable), span), stmts, span };
    const lambda = (body: E): E => ({ tag: 'lambda', params: [pat], body, span });
    const done = apply(by === undefined ? fun : apply(fun, lambda(by)), all);
    if (!grouping) return { tag: 'bind', pat, expr: done, span };
    const map: E = variable(standard('fmap'));
    const group: RawName = { qualifier: undefined, text: 'the group' };
    const columns = vars.map(each => apply(apply(map, lambda(variable(each))), variable(group)));
    const split: E = {
      tag: 'lambda',
      params: [variable(group)],
      body: tupled<E>(columns, span),
      span,
    };
    return { tag: 'bind', pat, expr: apply(apply(map, split), done), span };
  }

  /** `do` as `fmap (\ pats -> value) action <*> …`; undefined if it needs a monad. */
  applicative(stmts: readonly Stmt<RawName>[], span: Span): E | undefined {
    const last = stmts.at(-1);
    const value = last?.tag === 'expr' ? returned(last.expr) : undefined;
    if (value === undefined || stmts.length < 2) return undefined;
    const bound = new Set<string>();
    const params: P[] = [];
    const actions: E[] = [];
    for (const [i, stmt] of stmts.slice(0, -1).entries()) {
      if (stmt.tag === 'let') return undefined;
      if (this.wordsIn(stmt.expr.span).some(word => bound.has(word))) return undefined;
      const pat: P = stmt.tag === 'bind' ? stmt.pat : { tag: 'wildcard', span: stmt.span };
      const isLazy = pat.tag === 'var' || pat.tag === 'wildcard' || pat.tag === 'lazy';
      if (!isLazy && i < stmts.length - 2) return undefined;
      for (const { name } of patternBinders(pat)) bound.add(name.text);
      params.push(pat);
      actions.push(stmt.expr);
    }
    const fun: E = { tag: 'lambda', params, body: value, span };
    const apply = (f: E, arg: E): E => ({ tag: 'app', fun: f, arg, span });
    const operator = (text: string): E => ({ tag: 'var', name: standard(text), span });
    return actions.reduce<E>((done, action, i) => {
      return apply(apply(operator(i === 0 ? 'fmap' : '<*>'), done), action);
    }, fun);
  }

  /** Are the definitions of this block those of implicit parameters? */
  atImplicitBindings(): boolean {
    return this.layout.following.kind === 'implicit' && (this.is('v{') || this.is('{'));
  }

  implicitBindings(): ImplicitBind[] {
    const binds: ImplicitBind[] = [];
    this.block('definition', () => {
      const { start } = this.token;
      const { text } = this.expect('implicit', 'another implicit parameter');
      this.expect('=', '`=` and the value of the parameter');
      const value = this.expression();
      binds.push({ name: text, value, span: this.from(start) });
    });
    return binds;
  }

  /** The statements after `let ?x = …` become one, in which the parameters have their values. */
  joinImplicit(stmts: Stmt<RawName>[]): void {
    for (let i = stmts.length - 2; i >= 0; i--) {
      const stmt = stmts[i];
      const binds = stmt === undefined ? undefined : this.implicitLets.get(stmt);
      if (stmt === undefined || binds === undefined) continue;
      const rest = stmts.splice(i + 1);
      const span = this.from(stmt.span.start);
      const expr = boundImplicitly(binds, { tag: 'do', stmts: rest, span }, span);
      stmts[i] = { tag: 'expr', expr, span };
    }
  }

  patternOnly(form: PatternForm, start: number): E {
    const span = this.from(start);
    const standIn: E = { tag: 'var', name: { qualifier: undefined, text: '_' }, span };
    this.patternForms.set(standIn, form);
    return standIn;
  }

  /** Reports the pieces of pattern that turned out to stand in an expression. */
  reportPatternForms(): void {
    for (const [{ span }, form] of this.patternForms) {
      const message = `${patternFormNames[form.tag]}, so it cannot be in an expression`;
      const hints = form.tag === 'bang' ? ['for the operator, put a blank on both sides'] : [];
      this.report('RH0215', message, span, { hints });
    }
    this.patternForms.clear();
    for (const { span } of this.commandForms.keys()) {
      this.report('RH0230', 'a command can only stand in a `proc`', span, {
        hints: ['arrow notation begins with proc pattern -> …'],
      });
    }
    this.commandForms.clear();
  }
  /** Reads an expression as the pattern that it was meant to be. */
  asPattern(expr: E): P {
    const { span } = expr;
    const form = this.patternForms.get(expr);
    if (form !== undefined) return this.formAsPattern(expr, form);
    switch (expr.tag) {
      case 'var':
        this.unqualified(expr.name, span);
        return { tag: 'var', name: expr.name, span };
      case 'con':
        return { tag: 'con', con: { name: expr.name, span }, args: [], span };
      case 'lit':
        return { tag: 'lit', literal: expr.literal, negative: false, span };
      case 'app':
      case 'typeApp':
        return this.applicationAsPattern(expr);
      case 'chain':
        return this.chainAsPattern(expr.items, span);
      case 'tuple':
        return {
          tag: 'tuple',
          items: expr.items.map(e => this.asPattern(e)),
          boxed: expr.boxed,
          span,
        };
      case 'list':
        return { tag: 'list', items: expr.items.map(e => this.asPattern(e)), span };
      case 'paren':
        return { tag: 'paren', pat: this.asPattern(expr.expr), span };
      case 'annotated':
        this.need('ScopedTypeVariables', 'a type in a pattern', expr.type.span);
        return { tag: 'annotated', pat: this.asPattern(expr.expr), type: expr.type, span };
      case 'recordCon':
        return { tag: 'record', con: expr.con, fields: this.fieldsAsPatterns(expr.fields), span };
      default:
        return this.noPattern(span);
    }
  }
  formAsPattern(expr: E, form: PatternForm): P {
    this.patternForms.delete(expr);
    const { span } = expr;
    if (form.tag === 'wildcard') return { tag: 'wildcard', span };
    if (form.tag === 'view') {
      return { tag: 'view', expr: form.expr, pat: this.asPattern(form.pat), span };
    }
    if (form.tag === 'or')
      return this.anyOf(
        form.pats.map(each => this.asPattern(each)),
        span,
      );
    if (form.tag === 'bang') this.need('BangPatterns', 'a strict pattern', span);
    const pat = this.asPattern(form.pat);
    return form.tag === 'as'
      ? { tag: 'as', name: form.name, pat, span }
      : { tag: form.tag, pat, span };
  }

  fieldsAsPatterns({ fields, rest }: Fields<RawName, E>): Fields<RawName, P> {
    const asPattern = ({ name, value }: Field<RawName, E>): Field<RawName, P> => ({
      name,
      value: value === undefined ? undefined : this.asPattern(value),
    });
    return { fields: fields.map(asPattern), rest };
  }

  applicationAsPattern(expr: E): P {
    const { fun: head, args } = spine(expr);
    const types: Extract<E, { tag: 'typeApp' }>['type'][] = [];
    let fun = head;
    for (; fun.tag === 'typeApp'; fun = fun.fun) types.unshift(fun.type);
    if (fun.tag === 'con') {
      const con = { name: fun.name, span: fun.span };
      const parts = { con, args: args.map(arg => this.asPattern(arg)), span: expr.span };
      return { tag: 'con', ...parts, ...(types.length === 0 ? {} : { types }) };
    }
    const line = this.source.lineAt(fun.span.start);
    const next = args.find(arg => this.source.lineAt(arg.span.start) > line);
    if (next !== undefined) this.continuedLine(expr.span, next.span);
    const hints = fun.tag === 'var' ? ['constructors begin with a capital letter'] : [];
    this.noPattern(expr.span, hints);
  }

  /** What was to be two lines has become one, because the second stands further to the right. */
  continuedLine(span: Span, next: Span): never {
    const line = this.source.lineAt(next.start);
    const tabs = /^[ \t]*\t/.test(this.source.lineText(line));
    this.fail('RH0216', 'this cannot be a pattern', span, {
      more: [{ span: next, text: 'this line goes on with the one before' }],
      hints: [
        'a line that begins further to the right than its block is part of the line before',
        ...(tabs ? ['it is indented with tabs, which go to multiples of 8 columns'] : []),
      ],
    });
  }

  noPattern(span: Span, hints: string[] = []): never {
    this.fail('RH0216', 'this cannot be a pattern', span, { hints });
  }
  chainAsPattern(items: readonly ChainItem<RawName>[], span: Span): P {
    const [left, plus, right] = items;
    if (items.length === 3 && this.extensions.has('NPlusKPatterns') && plus?.tag === 'operator') {
      const variable = left?.tag === 'operand' && left.expr.tag === 'var' ? left.expr : undefined;
      const number = right?.tag === 'operand' && right.expr.tag === 'lit' ? right.expr : undefined;
      const isPlus = plus.op.tag === 'var' && plus.op.name.text === '+';
      if (isPlus && variable !== undefined && number?.literal.tag === 'integer') {
        return sumPattern(this.asPattern(variable), number.literal, span);
      }
    }
    const out: PatChainItem<RawName>[] = [];
    let negative = false;
    for (const item of items) {
      if (item.tag === 'minus') negative = true;
      else if (item.tag === 'operator') {
        const { op } = item;
        if (op.tag !== 'con') this.operatorInPattern(op, items);
        out.push({ tag: 'operator', con: { name: op.name, span: op.span } });
      } else {
        const pat = this.asPattern(item.expr);
        if (negative && pat.tag !== 'lit') this.noPattern(span);
        out.push({ tag: 'operand', pat: negative ? negated(pat) : pat });
        negative = false;
      }
    }
    const [only] = out;
    return only?.tag === 'operand' && out.length === 1
      ? only.pat
      : { tag: 'chain', items: out, span };
  }

  operatorInPattern(op: E, items: readonly ChainItem<RawName>[]): never {
    const [left] = items;
    const isPlus = op.tag === 'var' && op.name.text === '+' && items.length === 3;
    if (isPlus && left?.tag === 'operand' && left.expr.tag === 'var') this.nPlusK(op.span);
    this.fail('RH0212', 'only constructors can be in a pattern', op.span);
  }
  pattern(): P {
    const { start } = this.token;
    this.enter();
    const items: PatChainItem<RawName>[] = [{ tag: 'operand', pat: this.operandPattern() }];
    while (this.is('consym') || this.is('`')) {
      const op = this.operator();
      if (op.tag !== 'con') this.fail('RH0212', 'only constructors can be in a pattern', op.span);
      items.push({ tag: 'operator', con: { name: op.name, span: op.span } });
      items.push({ tag: 'operand', pat: this.operandPattern() });
    }
    this.leave();
    const pat = this.patternChain(items, start);
    if (pat.tag === 'var' && this.isWord('+') && this.extensions.has('NPlusKPatterns')) {
      this.take();
      const literal = this.is('integer') ? this.literal() : this.unexpected('a number');
      return sumPattern(pat, literal, this.from(start));
    }
    if (pat.tag === 'var' && this.isWord('+')) this.nPlusK(this.here());
    return pat;
  }

  patternChain(items: readonly PatChainItem<RawName>[], start: number): P {
    const [only] = items;
    if (items.length === 1 && only?.tag === 'operand') return only.pat;
    return { tag: 'chain', items, span: this.from(start) };
  }

  nPlusK(span: Span): never {
    this.fail('RH0213', 'patterns like n + 1 are not part of Haskell any more', span, {
      hints: ['take a variable as the pattern, and subtract on the right-hand side'],
    });
  }
  /** lpat */
  operandPattern(): P {
    const { start } = this.token;
    if (this.isWord('-')) {
      this.take();
      if (!this.is('integer') && !this.is('rational')) {
        this.unexpected('a number after the minus sign of a pattern');
      }
      return { tag: 'lit', literal: this.literal(), negative: true, span: this.from(start) };
    }
    const first = this.argumentPattern();
    if (first.tag !== 'con') return first;
    const types = this.typesOfConstructor();
    if (!this.beginsPattern()) return types.length === 0 ? first : { ...first, types };
    const args: P[] = [];
    while (this.beginsPattern()) args.push(this.argumentPattern());
    const whole = { ...first, args, span: this.from(start) };
    return types.length === 0 ? whole : { ...whole, types };
  }

  /** `@type`, any number, behind a constructor in a pattern. */
  typesOfConstructor(): T[] {
    const types: T[] = [];
    while (this.is('@') && this.isPrefix()) {
      const at = this.take();
      if (!this.extensions.has('TypeAbstractions')) {
        this.need('TypeApplications', 'a type as an argument', this.spanOf(at));
      }
      types.push(this.typeAtom());
    }
    return types;
  }

  beginsPattern(): boolean {
    if (beginsAtom.has(this.kind) || this.is('~')) return true;
    return this.is('varsym') && this.token.text === '!';
  }
  /** apat */
  argumentPattern(): P {
    const { kind, start } = this.token;
    switch (kind) {
      case 'varid':
        return this.variablePattern();
      case 'conid': {
        const con = this.takeName();
        if (!this.is('{')) return { tag: 'con', con, args: [], span: con.span };
        const fields = this.fields(() => this.pattern());
        return { tag: 'record', con, fields, span: this.from(start) };
      }
      case 'integer':
      case 'rational':
      case 'char':
      case 'string':
        return { tag: 'lit', literal: this.literal(), negative: false, span: this.from(start) };
      case '_':
        this.take();
        return { tag: 'wildcard', span: this.from(start) };
      case '~':
        this.take();
        return {
          tag: 'lazy',
          pat: this.nested(() => this.argumentPattern()),
          span: this.from(start),
        };
      case '(':
      case '(#':
      case '[':
        return this.bracketedPattern();
      default:
        return this.bangPattern();
    }
  }
  variablePattern(): P {
    const { name, span } = this.takeName();
    this.unqualified(name, span);
    if (!this.accept('@')) return { tag: 'var', name, span };
    const pat = this.nested(() => this.argumentPattern());
    return { tag: 'as', name: { name, span }, pat, span: this.from(span.start) };
  }

  bangPattern(): P {
    const { start } = this.token;
    if (!this.isWord('!')) this.unexpected('a pattern');
    this.need('BangPatterns', 'a strict pattern', this.spanOf(this.take()));
    return { tag: 'bang', pat: this.nested(() => this.argumentPattern()), span: this.from(start) };
  }

  /** What is bound cannot have a qualifier. */
  unqualified(name: RawName, span: Span): void {
    if (name.qualifier === undefined) return;
    this.report('RH0214', 'a name that is defined here cannot be qualified', span, {
      hints: [`write ${name.text}`],
    });
  }
  bracketedPattern(): P {
    const opener = this.take();
    const { start } = opener;
    const boxed = opener.kind === '(';
    const closer = opener.kind === '[' ? ']' : boxed ? ')' : '#)';
    const prefix = this.prefixConstructor(opener, closer);
    if (prefix !== undefined) return { tag: 'con', con: prefix, args: [], span: prefix.span };
    this.brackets++;
    this.enter();
    const items: P[] = [];
    const before = opener.kind === '(#' ? this.bars() : 0;
    if (!this.is(closer)) items.push(...this.separated(() => this.patternInBrackets(opener)));
    const behind = opener.kind === '(#' && items.length === 1 ? this.bars() : 0;
    this.close(closer, opener);
    this.leave();
    this.brackets--;
    const span = this.from(start);
    const [only] = items;
    if (only === undefined) {
      const text = opener.kind === '[' ? '[]' : boxed ? '()' : '(##)';
      return { tag: 'con', con: { name: { qualifier: undefined, text }, span }, args: [], span };
    }
    if (opener.kind === '[') return { tag: 'list', items, span };
    if (before + behind > 0) return this.summandPattern(before, behind, only, span);
    return items.length === 1 && boxed
      ? { tag: 'paren', pat: only, span }
      : { tag: 'tuple', items, boxed, span };
  }

  /** `(,)` or `(:|)`, whose arguments follow; undefined, and nothing taken, if it is no such name. */
  prefixConstructor(opener: Token, closer: ')' | ']' | '#)'): Located<RawName> | undefined {
    if (this.is('consym') && opener.kind === '(' && this.layout.following.kind === ')') {
      const { name } = this.takeName();
      this.close(closer, opener);
      return { name, span: this.from(opener.start) };
    }
    if (!this.is(',') || opener.kind === '[') return undefined;
    let commas = '';
    while (this.accept(',')) commas += ',';
    this.close(closer, opener);
    const text = opener.kind === '(' ? `(${commas})` : `(#${commas}#)`;
    return { name: { qualifier: undefined, text }, span: this.from(opener.start) };
  }

  patternInBrackets(opener: Token): P {
    if (this.extensions.has('ViewPatterns') && this.arrowFollows()) {
      return this.asPattern(this.viewOr(this.expression(), opener));
    }
    const pat = this.pattern();
    if (this.is('->')) this.viewPattern(opener);
    if (this.is(';') && opener.kind === '(' && this.extensions.has('OrPatterns')) {
      const pats = [pat];
      while (this.accept(';')) pats.push(this.pattern());
      return this.anyOf(pats, this.from(pat.span.start));
    }
    if (this.accept('::')) {
      const type = this.type();
      this.need('ScopedTypeVariables', 'a type in a pattern', type.span);
      return { tag: 'annotated', pat, type, span: this.from(pat.span.start) };
    }
    return pat;
  }
  /** Whether `->` comes before the brackets that are open here are closed, or a comma. */
  arrowFollows(): boolean {
    let open = 0;
    for (let distance = 0; ; distance++) {
      const { kind } = distance === 0 ? this.token : this.layout.ahead(distance);
      if (kind === 'end') return false;
      if (kind === '(' || kind === '[' || kind === '(#' || kind === '{') open++;
      if (open === 0 && kind === '->') return true;
      if (open === 0 && kind === ',') return false;
      if (kind === ')' || kind === ']' || kind === '#)' || kind === '}') {
        if (open-- === 0) return false;
      }
    }
  }

  /** pat ; … ; pat, before the arrow of an alternative */
  alternativePattern(): P {
    const first = this.pattern();
    const pats = [first];
    while (this.extensions.has('OrPatterns') && (this.is(';') || this.is('v;'))) {
      this.take();
      pats.push(this.pattern());
    }
    return pats.length === 1 ? first : this.anyOf(pats, this.from(first.span.start));
  }

  /** A pattern that matches what one of these matches, which bind nothing. */
  anyOf(pats: readonly P[], span: Span): P {
    const bound = pats.flatMap(pat => patternBinders(pat))[0];
    if (bound !== undefined) {
      this.fail('RH0216', 'a pattern with alternatives binds nothing', bound.span, {
        hints: ['write `_`, or an equation for each alternative'],
      });
    }
    const no: E = { tag: 'con', name: standard('False'), span };
    const yes: E = { tag: 'con', name: standard('True'), span };
    const own: RawName = { qualifier: undefined, text: 'either pattern' };
    const scrutinee: E = { tag: 'var', name: own, span };
    const alternative = (pat: P, body: E): Match<RawName> => {
      const rhs = { guarded: [{ guards: [], body, span }], where: noBinds };
      return { params: [pat], rhs, span: pat.span };
    };
    const body = pats.reduceRight<E>((rest, pat) => {
      const alts = [alternative(pat, yes), alternative({ tag: 'wildcard', span }, rest)];
      return { tag: 'case', scrutinee, alts, span };
    }, no);
    const expr: E = { tag: 'lambda', params: [{ tag: 'var', name: own, span }], body, span };
    const found: P = { tag: 'con', con: { name: standard('True'), span }, args: [], span };
    return { tag: 'view', expr, pat: found, span };
  }
  /** `(# | pat | #)`, when it has been taken. */
  summandPattern(before: number, behind: number, pat: P, span: Span): P {
    const name: RawName = { qualifier: undefined, text: summandText(before, behind) };
    return { tag: 'con', con: { name, span }, args: [pat], span };
  }

  /** { decl ; … ; decl } */
  bindings(): Binds<RawName> {
    const gathered = newGathering();
    this.block('definition', () => this.declaration(gathered));
    return toBinds(gathered);
  }

  declaration(gathered: Gathering): void {
    gathered.count++;
    this.declare(gathered);
  }

  /** decl */
  declare(gathered: Gathering): void {
    switch (this.kind) {
      case 'infix':
      case 'infixl':
      case 'infixr':
        gathered.fixities.push(this.fixity());
        return;
      case 'pragma':
        return this.bindPragma(gathered);
      case 'import':
      case 'data':
      case 'newtype':
      case 'type':
      case 'class':
      case 'instance':
      case 'deriving':
      case 'default':
      case 'foreign':
        return this.onlyAtTheTop();
      default:
        return this.definition(gathered);
    }
  }
  /** lhs rhs  |  vars :: type */
  definition(gathered: Gathering): void {
    const { start } = this.token;
    const left = this.infix();
    if (this.is('::') || this.is(',')) {
      const signature = this.signature(left, start);
      const [named, ...others] = signature.names;
      if (named !== undefined && others.length === 0 && (this.is('=') || this.is('|'))) {
        const { type, span } = signature;
        this.need('ScopedTypeVariables', 'a type in a pattern', type.span);
        const pat: P = { tag: 'annotated', pat: { tag: 'var', ...named }, type, span };
        const rhs = this.rightHandSide('=');
        gathered.binds.push({ tag: 'pattern', pat, rhs, span: this.from(start) });
        return;
      }
      gathered.signatures.push(signature);
      return;
    }
    if (!this.is('=') && !this.is('|')) this.noDefinition(left);
    const head = this.functionHead(left);
    if (head !== undefined) return this.equation(gathered, head, start);
    const pat = this.asPattern(left);
    const rhs = this.rightHandSide('=');
    gathered.binds.push({ tag: 'pattern', pat, rhs, span: this.from(start) });
  }

  equation(gathered: Gathering, { name, span, params }: Head, start: number): void {
    this.unqualified(name, span);
    const rhs = this.rightHandSide('=');
    const match = { params, rhs, span: this.from(start) };
    const last = gathered.binds.at(-1);
    const { count } = gathered;
    const joins = last?.tag === 'function' && last.name.text === name.text && last.at === count - 1;
    const arity = joins ? last.matches[0]?.params.length : 0;
    if (!joins || arity === 0 || params.length === 0) {
      gathered.binds.push({ tag: 'function', name, nameSpan: span, matches: [match], at: count });
      return;
    }
    last.at = count;
    if (arity === params.length) last.matches.push(match);
    else this.differentArity(last, arity ?? 0, span, params.length);
  }
  differentArity(equations: Equations, first: number, span: Span, here: number): void {
    const parameters = (n: number): string => `${n} parameter${n === 1 ? '' : 's'}`;
    const { text } = equations.name;
    this.report('RH0217', `the equations of ${text} have different numbers of parameters`, span, {
      text: `this one has ${parameters(here)}`,
      more: [{ span: equations.nameSpan, text: `the first has ${parameters(first)}` }],
    });
  }
  /** Reads an expression as the left-hand side of an equation; undefined if it is a pattern. */
  functionHead(expr: E): Head | undefined {
    if (this.patternForms.has(expr)) return undefined;
    if (expr.tag === 'var') return { name: expr.name, span: expr.span, params: [] };
    if (expr.tag === 'chain') return this.infixHead(expr.items);
    if (expr.tag !== 'app') return undefined;
    const { fun, args } = spine(expr);
    const isForm = this.patternForms.has(fun);
    const inner = fun.tag === 'paren' ? this.functionHead(fun.expr) : undefined;
    const head = fun.tag === 'var' && !isForm ? this.functionHead(fun) : inner;
    if (head === undefined) return undefined;
    return { ...head, params: [...head.params, ...args.map(arg => this.asPattern(arg))] };
  }

  /** pat varop pat */
  infixHead(items: readonly ChainItem<RawName>[]): Head | undefined {
    const at = items.findIndex(item => item.tag === 'operator' && item.op.tag === 'var');
    const item = items[at];
    if (item?.tag !== 'operator' || item.op.tag !== 'var') return undefined;
    const params = [items.slice(0, at), items.slice(at + 1)].map(part =>
      this.chainAsPattern(part, item.op.span),
    );
    return { name: item.op.name, span: item.op.span, params };
  }
  /** Neither `=` nor `::` follows. */
  noDefinition(left: E): never {
    if (this.is('->') && !isConsOfName(left)) {
      this.fail('RH0211', 'a definition is written with `=`, not `->`', this.here());
    }
    const { fun } = spine(left);
    const word = fun.tag === 'var' ? suggest(fun.name.text, keywords) : undefined;
    const hints = word === undefined ? [] : [`did you mean \`${word}\`?`];
    if (isConsOfName(left)) hints.push('a type signature is written with `::`');
    if (hints.length > 0) this.fail('RH0218', 'this is no definition', fun.span, { hints });
    if (this.token.end > this.token.start) this.unexpected('`=` and what this is to be');
    this.fail('RH0218', 'this is an expression, where a definition should be', left.span, {
      hints: ['a definition gives a name to a value: name = …'],
    });
  }
  /** (infixl | infixr | infix) [digit] op , … , op */
  fixity(): FixityDecl<RawName> {
    const { kind, start } = this.take();
    const associativity = kind === 'infixl' ? 'left' : kind === 'infixr' ? 'right' : 'none';
    let precedence = 9;
    if (this.is('integer')) {
      const token = this.token;
      const value = this.literal();
      precedence = value.tag === 'integer' ? Number(value.value) : 0;
      if (precedence > 9) this.report('RH0219', 'a precedence is at most 9', this.spanOf(token));
    }
    const ops = this.separated((): Located<RawName> => {
      if (!this.atOperator()) this.unexpected('an operator');
      const op = this.operator();
      invariant(op.tag === 'var' || op.tag === 'con', 'an operator is a name');
      this.unqualified(op.name, op.span);
      return { name: op.name, span: op.span };
    });
    return { associativity, precedence, ops, span: this.from(start) };
  }
  /** {-# INLINE [phase] name , … #-} */
  bindPragma(gathered: Gathering): void {
    const opener = this.take();
    const tag = pragmaTags[opener.text];
    if (tag === undefined) {
      this.fail('RH0220', `the pragma ${opener.text} does not belong here`, this.spanOf(opener));
    }
    if (this.is('[')) while (!this.is('end') && this.take().kind !== ']');
    const names = this.separated((): Located<RawName> => {
      if (this.is('varsym')) return this.takeName();
      return this.binderName('the name that the pragma is about');
    });
    this.expect('#-}', '`#-}`', opener);
    const span = this.from(opener.start);
    for (const name of names) gathered.pragmas.push({ tag, name, span });
  }

  /** type */
  type(): T {
    const { start } = this.token;
    this.enter();
    const type = this.isForall() ? this.forall() : this.functionType(this.typeOperators(), start);
    this.leave();
    return type;
  }

  functionType(left: T, start: number): T {
    const mult = this.multiplicity();
    if (mult !== undefined) {
      this.expect('->', 'the arrow after a multiplicity');
      return { tag: 'fun', mult, arg: left, res: this.type(), span: this.from(start) };
    }
    if (this.accept('->')) {
      return { tag: 'fun', arg: left, res: this.type(), span: this.from(start) };
    }
    if (this.accept('=>')) {
      const context = contextOf(left);
      return { tag: 'qualified', context, body: this.type(), span: this.from(start) };
    }
    return left;
  }

  isForall(): boolean {
    const word =
      this.isWord('forall') || (this.isWord('∀') && this.extensions.has('UnicodeSyntax'));
    return word && this.layout.following.kind !== '->';
  }

  /** forall tyvar … tyvar . type */
  forall(): T {
    const { start } = this.token;
    const vars = this.forallVars('ExplicitForAll', true);
    const visible = this.accept('->');
    if (!visible) this.take();
    return { tag: 'forall', vars, visible, body: this.type(), span: this.from(start) };
  }

  forallVars(extension: string, ofKind = false): TypeParam<RawName>[] {
    this.need(extension, '`forall`', this.spanOf(this.take()));
    const vars = this.typeParams(true);
    if (ofKind && this.is('->')) return vars;
    if (!this.isWord('.')) this.unexpected('a type variable, or the `.` after `forall`');
    if (!ofKind) this.take();
    return vars;
  }
  /** btype op … op btype */
  typeOperators(): T {
    const { start } = this.token;
    const first = this.typeApplication();
    if (!this.atTypeOperator()) return first;
    const items: TypeChainItem<RawName>[] = [{ tag: 'operand', type: first }];
    while (this.atTypeOperator()) {
      items.push({ tag: 'operator', op: this.typeOperator() });
      items.push({ tag: 'operand', type: this.typeApplication() });
    }
    return { tag: 'chain', items, span: this.from(start) };
  }

  atTypeOperator(): boolean {
    const { kind, text } = this.token;
    if (this.atMultiplicity()) return false;
    if (kind === '`' || kind === '~' || kind === 'consym') return true;
    if (kind === "'") return this.layout.following.kind === 'consym';
    return kind === 'varsym' && text !== '.' && text !== '!';
  }

  typeOperator(): T {
    const { kind } = this;
    if (kind === "'") {
      this.take();
      const { name, span } = this.takeName();
      this.need('TypeOperators', 'an operator in a type', span);
      return { tag: 'promoted', name, span };
    }
    if (kind === '`') {
      const op = this.operator();
      if (op.tag === 'con' || op.tag === 'var')
        return { tag: op.tag, name: op.name, span: op.span };
    }
    const { name, span } = this.takeName();
    const extension = kind === '~' && this.extensions.has('GADTs') ? 'GADTs' : 'TypeOperators';
    const families = kind === '~' && this.extensions.has('TypeFamilies');
    if (!families) this.need(extension, 'an operator in a type', span);
    return { tag: 'con', name, span };
  }

  /** `@kind` (TypeApplications): kinds are found out without it. */
  visibleKind(): void {
    this.need('TypeApplications', 'a kind as an argument', this.spanOf(this.take()));
    this.typeAtom();
  }

  /** btype */
  typeApplication(): T {
    const { start } = this.token;
    let fun = this.typeAtom();
    while (this.beginsType() || (this.is('@') && this.isPrefix())) {
      if (this.is('@')) {
        this.visibleKind();
        continue;
      }
      fun = { tag: 'app', fun, arg: this.typeAtom(), span: this.from(start) };
    }
    return fun;
  }

  beginsType(): boolean {
    const { kind } = this;
    if (kind === 'conid' || kind === '(' || kind === '[' || kind === '(#' || kind === '_') {
      return true;
    }
    if (kind === "'") return this.layout.following.kind !== 'consym';
    if (kind === 'integer' || kind === 'string') return true;
    return (kind === 'varid' && !this.isForall()) || this.isStar();
  }

  /** The kind `*`, or an operator of that name. */
  isStar(): boolean {
    return this.isWord('*') && this.extensions.has('StarIsType');
  }

  /** A number or a text in a type. */
  typeLiteral(): T {
    const span = this.here();
    this.need('DataKinds', 'a value in a type', span);
    const literal = this.literal();
    if (literal.tag === 'integer' || literal.tag === 'string') {
      return { tag: 'literal', value: literal.value, span };
    }
    this.unexpected('a type');
  }

  /** atype */
  typeAtom(): T {
    if (this.is('implicit')) {
      const { start, text } = this.take();
      const value: T = { tag: 'literal', value: text.slice(1), span: this.from(start) };
      this.expect('::', 'the type of the parameter');
      const arg = this.type();
      const span = this.from(start);
      const con: T = { tag: 'con', name: standard('IP'), span };
      const fun: T = { tag: 'app', fun: con, arg: value, span };
      return { tag: 'app', fun, arg, span };
    }
    const { kind } = this;
    if (kind === 'conid' || kind === 'varid') {
      const { name, span } = this.takeName();
      return { tag: kind === 'conid' ? 'con' : 'var', name, span };
    }
    if (kind === '(' || kind === '(#') return this.typeInParentheses();
    if (kind === '[') return this.listType();
    if (kind === '_') return { tag: 'wildcard', span: this.spanOf(this.take()) };
    if (kind === "'") return this.promotedType();
    if (this.isStar()) {
      const { name, span } = this.takeName();
      return { tag: 'con', name, span };
    }
    if (kind === 'integer' || kind === 'string') return this.typeLiteral();
    this.unexpected('a type');
  }
  listType(): T {
    const opener = this.take();
    if (this.accept(']')) return this.special('[]', opener.start);
    this.brackets++;
    const item = this.type();
    const items = [item];
    while (this.accept(',')) items.push(this.type());
    this.close(']', opener);
    this.brackets--;
    const span = this.from(opener.start);
    if (items.length === 1) return { tag: 'list', item, span };
    this.need('DataKinds', 'a list of types', span);
    return { tag: 'promotedItems', list: true, items, span };
  }

  /** ' con  |  '[ types ]  |  '( types ) */
  promotedType(): T {
    const { start } = this.take();
    if (this.is('conid')) {
      const { name } = this.takeName();
      return { tag: 'promoted', name, span: this.from(start) };
    }
    if (this.is('(') && this.layout.following.kind === 'consym') {
      const { name } = this.operatorName();
      return { tag: 'promoted', name, span: this.from(start) };
    }
    if (!this.is('[') && !this.is('(')) this.unexpected('a constructor');
    const list = this.is('[');
    const opener = this.take();
    const items = this.is(list ? ']' : ')') ? [] : this.separated(() => this.type());
    this.close(list ? ']' : ')', opener);
    return { tag: 'promotedItems', list, items, span: this.from(start) };
  }

  /** ( op ) */
  operatorName(): Special {
    const opener = this.take();
    const { name } = this.takeName();
    this.close(')', opener);
    return { tag: 'con', name, span: this.from(opener.start) };
  }
  typeInParentheses(): T {
    const opener = this.take();
    const { start } = opener;
    const boxed = opener.kind === '(';
    const closer = boxed ? ')' : '#)';
    if (this.accept(closer)) return this.special(boxed ? '()' : '(##)', start);
    if (this.is(',')) return this.tupleConstructor(opener);
    if (boxed && this.is('->') && this.layout.following.kind === ')') {
      this.take();
      this.take();
      return this.special('->', start);
    }
    if (boxed && this.atTypeOperator() && this.layout.following.kind === ')') {
      const op = this.typeOperator();
      this.close(')', opener);
      return { ...op, span: this.from(start) };
    }
    this.brackets++;
    const items = this.separated(() => this.typeWithKind());
    const isSum = !boxed && items.length === 1 && this.is('|');
    while (isSum && this.bars() === 1) items.push(this.typeWithKind());
    this.close(closer, opener);
    this.brackets--;
    const span = this.from(start);
    if (isSum) {
      const con: T = this.special(sumText(items.length), start);
      return items.reduce<T>((fun, arg) => ({ tag: 'app', fun, arg, span }), con);
    }
    const [only] = items;
    if (only !== undefined && items.length === 1 && boxed)
      return { tag: 'paren', type: only, span };
    return { tag: 'tuple', items, boxed, span };
  }

  typeWithKind(): T {
    const type = this.type();
    if (!this.is('::')) return type;
    this.need('KindSignatures', 'a kind', this.spanOf(this.take()));
    return { tag: 'kinded', type, kind: this.type(), span: this.from(type.span.start) };
  }

  tupleConstructor(opener: Token): Special {
    let commas = '';
    while (this.accept(',')) commas += ',';
    const boxed = opener.kind === '(';
    this.close(boxed ? ')' : '#)', opener);
    return this.special(boxed ? `(${commas})` : `(#${commas}#)`, opener.start);
  }
  /** tyvar … tyvar   where   tyvar  →  var  |  ( var :: kind ) */
  typeParams(mayBeInferred = false): TypeParam<RawName>[] {
    const params: TypeParam<RawName>[] = [];
    for (;;) {
      if (mayBeInferred && this.is('{')) params.push(this.inferredParam());
      else if (this.is('varid')) params.push({ ...this.takeName(), kind: undefined });
      else if (this.is('(') && this.layout.following.kind === 'varid') {
        const opener = this.take();
        const name = this.takeName();
        this.expect('::', 'a kind');
        this.need('KindSignatures', 'a kind', name.span);
        const kind = this.type();
        this.close(')', opener);
        params.push({ ...name, kind });
      } else return params;
    }
  }
  /** { tyvar [:: kind] }: a variable that no type argument is for. */
  inferredParam(): TypeParam<RawName> {
    const opener = this.take();
    const name = this.takeName();
    const kind = this.accept('::') ? this.type() : undefined;
    this.close('}', opener);
    return { ...name, kind, inferred: true };
  }

  /** vars :: type; the first of the names has been read as an expression. */
  signature(first: E, start: number): Signature<RawName> {
    if (first.tag !== 'var' || this.patternForms.has(first)) {
      this.fail('RH0221', 'a type signature needs a name before `::`', first.span);
    }
    const names: Located<RawName>[] = [{ name: first.name, span: first.span }];
    while (this.accept(',')) names.push(this.binderName('another name for this type signature'));
    this.expect('::', '`::` and a type');
    for (const { name, span } of names) this.unqualified(name, span);
    return { names, type: this.type(), span: this.from(start) };
  }
  /** %mult, before an arrow; the arrow ⊸ has one of its own */
  multiplicity(): T | undefined {
    if (!this.extensions.has('LinearTypes')) return undefined;
    if (this.is('->') && this.token.text === '⊸') {
      return { tag: 'literal', value: 1n, span: this.here() };
    }
    if (!this.atMultiplicity()) return undefined;
    this.take();
    if (!this.is('integer')) return this.typeAtom();
    const span = this.here();
    const literal = this.literal();
    const isOne = literal.tag === 'integer' && literal.value === 1n;
    if (!isOne) this.report('RH0201', 'the only number that is a multiplicity is 1', span);
    return { tag: 'literal', value: 1n, span };
  }

  atMultiplicity(): boolean {
    return this.isWord('%') && this.extensions.has('LinearTypes') && this.isPrefix();
  }

  onlyAtTheTop(): never {
    const { text, column } = this.token;
    const hints = column > 1 ? ['declarations of the module begin in its first column'] : [];
    const message = `\`${text}\` can only stand at the top of a module, not inside of a definition`;
    this.fail('RH0222', message, this.here(), { hints });
  }
  /** pattern con …, pattern var consym var, pattern ( consym ) … */
  atPatternSynonym(): boolean {
    if (!this.isWord('pattern') || !this.extensions.has('PatternSynonyms')) return false;
    const { kind } = this.layout.following;
    const second = this.layout.ahead(2).kind;
    if (kind === 'conid') return true;
    return (kind === 'varid' || kind === '(') && (second === 'consym' || second === '`');
  }

  /** pattern head = pat  |  pattern head <- pat [where equations]  |  pattern cons :: type */
  patternSynonym(top: TopGathering): void {
    const { start } = this.take();
    const head = this.patternHead();
    if (this.is('::') || this.is(',')) {
      const names = [head.name];
      while (this.accept(',')) names.push(this.constructorBinder());
      this.expect('::', '`::` and a type');
      top.patternSignatures.push({ names, type: this.type(), span: this.from(start) });
      return;
    }
    const both = this.accept('=');
    if (!both) this.expect('<-', '`=` or `<-` and the pattern that this is to mean');
    const pat = this.withNamedViews(top, head.name, this.pattern());
    const span = this.from(start);
    const synonym = { ...head, pat, span };
    top.patternSynonyms.push(synonym);
    if (head.record === true) this.patternFields(top, synonym);
    if (both) {
      this.reportOneWay(pat);
      this.builder(top, head.name, [builderOf(synonym)]);
    } else if (this.accept('where')) {
      const matches = this.bindings()
        .groups.flat()
        .map(bind => this.builderEquation(bind, head.name.name));
      if (matches.length > 0) this.builder(top, head.name, matches);
      else this.report('RH0229', 'equations for the pattern synonym are missing here', this.here());
    }
  }

  patternHead(): Pick<PatternSynonym<RawName>, 'name' | 'params' | 'record'> {
    if (this.is('varid')) {
      const left = this.takeName();
      const op = this.operator();
      invariant(op.tag === 'con' || op.tag === 'var', 'an operator is a name');
      const right = this.binderName('the right parameter');
      return { name: { name: op.name, span: op.span }, params: [left, right] };
    }
    const name = this.constructorBinder();
    const params: Located<RawName>[] = [];
    if (this.is('{')) {
      const opener = this.take();
      if (!this.is('}')) params.push(...this.separated(() => this.binderName('a field')));
      this.close('}', opener);
      return { name, params, record: true };
    }
    while (this.is('varid')) params.push(this.takeName());
    return { name, params };
  }

  /** For each field of a synonym, the function `field (Name … field …) = field`. */
  patternFields(top: TopGathering, { name: con, params }: PatternSynonym<RawName>): void {
    for (const { name, span } of params) {
      const args = params.map((other): P => {
        return other.name.text === name.text
          ? { tag: 'var', name, span }
          : { tag: 'wildcard', span };
      });
      const body: E = { tag: 'var', name, span };
      const rhs = { guarded: [{ guards: [], body, span }], where: noBinds };
      const matches = [{ params: [{ tag: 'con', con, args, span } as const], rhs, span }];
      top.binds.push({ tag: 'function', name, nameSpan: span, matches, at: -1 });
    }
  }

  builder(top: TopGathering, { name, span }: Located<RawName>, matches: Match<RawName>[]): void {
    const own = { qualifier: undefined, text: `$b${name.text}` };
    top.binds.push({ tag: 'function', name: own, nameSpan: span, matches, at: -1 });
  }

  /** An equation for a constructor, which has been read as the binding of a pattern. */
  builderEquation(bind: Bind<RawName>, { text }: RawName): Match<RawName> {
    if (bind.tag === 'pattern' && bind.pat.tag === 'con' && bind.pat.con.name.text === text) {
      return { params: bind.pat.args, rhs: bind.rhs, span: bind.span };
    }
    if (bind.tag === 'pattern' && bind.pat.tag === 'chain') {
      const params = bind.pat.items.flatMap(item => (item.tag === 'operand' ? [item.pat] : []));
      const named = bind.pat.items.some(i => i.tag === 'operator' && i.con.name.text === text);
      if (params.length === 2 && named) return { params, rhs: bind.rhs, span: bind.span };
    }
    this.fail('RH0229', 'an equation here is for the pattern synonym itself', bind.span);
  }

  /** The pattern with the functions of its views as definitions: it will stand in many places. */
  withNamedViews(top: TopGathering, name: Located<RawName>, pat: P): P {
    const inside = (p: P): P => this.withNamedViews(top, name, p);
    switch (pat.tag) {
      case 'view':
        return { ...pat, expr: this.namedView(top, name, pat.expr), pat: inside(pat.pat) };
      case 'con':
        return { ...pat, args: pat.args.map(inside) };
      case 'tuple':
      case 'list':
        return { ...pat, items: pat.items.map(inside) };
      case 'paren':
      case 'bang':
      case 'lazy':
      case 'annotated':
        return { ...pat, pat: inside(pat.pat) };
      case 'chain':
        return {
          ...pat,
          items: pat.items.map(item =>
            item.tag === 'operand' ? { ...item, pat: inside(item.pat) } : item,
          ),
        };
      default:
        return pat;
    }
  }

  namedView(top: TopGathering, { name }: Located<RawName>, expr: E): E {
    if (expr.tag === 'var') return expr;
    const { span } = expr;
    const own = { qualifier: undefined, text: `$v${name.text}${top.binds.length}` };
    const param = { qualifier: undefined, text: 'x' };
    const body: E = { tag: 'app', fun: expr, arg: { tag: 'var', name: param, span }, span };
    const rhs = { guarded: [{ guards: [], body, span }], where: noBinds };
    const matches = [{ params: [{ tag: 'var', name: param, span } as const], rhs, span }];
    top.binds.push({ tag: 'function', name: own, nameSpan: span, matches, at: -1 });
    return { tag: 'var', name: own, span };
  }

  /** data …  |  newtype …  |  data family …  |  (data | newtype) instance … */
  dataDeclaration(top: TopGathering): void {
    const opener = this.take();
    if (this.isWord('family')) {
      this.needFamilies();
      this.take();
      top.families.push(this.familyDecl(opener, true));
    } else if (this.is('instance')) {
      this.take();
      top.data.push(this.dataInstance(opener, top));
    } else top.data.push(this.dataDecl(opener));
  }

  needFamilies(): void {
    this.need('TypeFamilies', 'a family of types', this.here());
  }

  dataDecl(opener: Token): DataDecl<RawName> {
    const { context, name, params } = this.typeHead();
    if (context.length > 0) this.datatypeContext(opener);
    return this.dataBody(opener, { context, name, params });
  }

  /** [forall tyvars .] type …, where the type is a data family at some types */
  dataInstance(opener: Token, top: TopGathering): DataDecl<RawName> {
    this.needFamilies();
    if (this.isForall()) this.forallVars('ExplicitForAll');
    const left = this.typeOperators();
    const operator = left.tag === 'chain' ? left.items[1] : undefined;
    const fun = operator?.tag === 'operator' ? operator.op : typeSpine(left).fun;
    const text = fun.tag === 'con' ? fun.name.text : '';
    const own = { qualifier: undefined, text: `R:${text}${top.data.length}` };
    const name = { name: own, span: fun.span };
    return { ...this.dataBody(opener, { context: [], name, params: [] }), instanceOf: left };
  }

  dataBody(
    opener: Token,
    head: Pick<DataDecl<RawName>, 'context' | 'name' | 'params'>,
  ): DataDecl<RawName> {
    const newtype = opener.kind === 'newtype';
    const kind = this.kindAfterHead();
    const constructors: ConDecl<RawName>[] = [];
    if (this.is('where')) constructors.push(...this.constructorSignatures());
    else if (this.accept('=')) {
      do constructors.push(this.constructorDecl());
      while (this.accept('|'));
      if (this.is(',')) this.unexpected('`|` before the next constructor');
    }
    for (const { type } of constructors.flatMap(con => con.fields)) this.noHole(type.span);
    const deriving = this.derivings();
    const span = this.from(opener.start);
    const decl = { newtype, ...head, kind, constructors, deriving, span };
    if (!newtype) return decl;
    this.checkNewtype(decl);
    const lazy = constructors.map(con => {
      return { ...con, fields: con.fields.map(field => ({ ...field, strict: false })) };
    });
    return { ...decl, constructors: lazy };
  }

  /** RH0201: a type that is left out where nothing could say what it is. */
  noHole(span: Span): void {
    if (!/(?<![\w'])_(?![\w'])/.test(this.source.text.slice(span.start, span.end))) return;
    this.report('RH0201', 'a field has a type: `_` can only stand for one in a signature', span);
  }

  /** [:: kind] */
  kindAfterHead(): T | undefined {
    if (!this.is('::')) return undefined;
    this.need('KindSignatures', 'a kind', this.spanOf(this.take()));
    return this.type();
  }

  /** where { con , … , con :: [forall tyvars .] [context =>] fields -> type ; … } */
  constructorSignatures(): ConDecl<RawName>[] {
    this.need('GADTSyntax', 'a data type with `where`', this.spanOf(this.take()));
    const constructors: ConDecl<RawName>[] = [];
    this.block('constructor', () => {
      const { start } = this.token;
      const names = this.separated(() => this.constructorBinder());
      this.expect('::', '`::` and the type of the constructor');
      const rest = this.constructorType();
      const span = this.from(start);
      for (const name of names) constructors.push({ ...rest, name, span });
    });
    return constructors;
  }

  constructorBinder(): Located<RawName> {
    if (this.is('conid')) return this.takeName();
    if (!this.is('(') || this.layout.following.kind !== 'consym') {
      this.unexpected('the name of a constructor');
    }
    const { name, span } = this.operatorName();
    return { name, span };
  }

  constructorType(): Pick<ConDecl<RawName>, 'style' | 'vars' | 'context' | 'fields' | 'result'> {
    const vars = this.isForall() ? this.forallVars('ExplicitForAll') : [];
    const fields: FieldDecl<RawName>[] = [];
    let context: readonly T[] = [];
    for (;;) {
      if (this.is('{') && fields.length === 0) {
        const named = this.recordFields();
        this.multiplicity();
        this.expect('->', '`->` and the type that the constructor makes');
        return { style: 'record', vars, context, fields: named, result: this.type() };
      }
      const part = this.constructorArgument();
      const mult = this.multiplicity();
      if (mult !== undefined || (this.extensions.has('LinearTypes') && this.is('->'))) {
        this.expect('->', 'the arrow after a multiplicity');
        const isMany = mult?.tag === 'con' && mult.name.text === 'Many';
        fields.push({ ...part, unrestricted: mult === undefined || isMany });
        continue;
      }
      if (this.accept('=>')) context = contextOf(part.type);
      else if (this.accept('->')) fields.push(part);
      else return { style: 'prefix', vars, context, fields, result: part.type };
    }
  }

  /** [{-# UNPACK #-}] [!] type, up to the next arrow */
  constructorArgument(): FieldDecl<RawName> {
    const marked = this.isWord('!') || (this.is('~') && this.isPrefix());
    if (this.is('pragma') || marked) return this.field();
    const strict = this.extensions.has('StrictData');
    return { name: undefined, type: this.typeOperators(), strict, unpack: false };
  }

  datatypeContext(opener: Token): void {
    if (this.extensions.has('DatatypeContexts')) return;
    const message = 'a data type cannot have a context';
    const hints = ['put the constraint on the functions that need it'];
    this.report('RH0223', message, this.spanOf(opener), { hints });
  }
  checkNewtype({ constructors, name }: DataDecl<RawName>): void {
    const [only] = constructors;
    if (only === undefined || constructors.length > 1) {
      const found = constructors.length === 0 ? 'none' : constructors.length;
      const message = `a newtype has exactly one constructor, but ${name.name.text} has ${found}`;
      this.report('RH0224', message, name.span, { hints: ['did you mean `data`?'] });
    } else if (only.fields.length !== 1) {
      const found = only.fields.length === 0 ? 'none' : only.fields.length;
      const message = `the constructor of a newtype has exactly one field, but ${only.name.name.text} has ${found}`;
      this.report('RH0224', message, only.name.span, { hints: ['did you mean `data`?'] });
    } else if (only.fields.some(({ type, strict }) => strict && this.isMarked(type.span))) {
      const message = 'the field of a newtype is the value itself: it cannot be strict';
      this.report('RH0224', message, only.name.span, { hints: ['take away the `!`'] });
    }
  }

  /** Does a `!` stand before what begins here? */
  isMarked({ source, start }: Span): boolean {
    return /!\s*\(*\s*$/.test(source.text.slice(0, start).slice(-20));
  }

  /** [context =>] con tyvars */
  typeHead(): {
    readonly context: readonly T[];
    readonly name: Located<RawName>;
    readonly params: readonly TypeParam<RawName>[];
  } {
    let context: readonly T[] = [];
    if (this.contextFollows()) {
      context = contextOf(this.typeOperators());
      this.take();
    }
    const { kind } = this.layout.following;
    const infix = kind === 'consym' || kind === 'varsym' || kind === '`';
    if (this.is('(') || (this.is('varid') && infix)) return { context, ...this.infixTypeHead() };
    if (!this.is('conid')) {
      const hints = this.is('varid') ? ['the names of types begin with a capital letter'] : [];
      this.unexpected('the name of a type', { hints });
    }
    const name = this.takeName();
    this.unqualified(name.name, name.span);
    const params = this.typeParams();
    return { context, name, params };
  }
  /** tyvar op tyvar  |  ( op ) tyvars  |  ( tyvar op tyvar ) tyvars */
  infixTypeHead(): Pick<DataDecl<RawName>, 'name' | 'params'> {
    const opener = this.is('(') ? this.token : undefined;
    const { following } = this.layout;
    if (opener !== undefined && (following.kind === 'varsym' || following.kind === 'consym')) {
      const { name, span } = this.operatorName();
      this.need('TypeOperators', 'an operator as the name of a type', span);
      return { name: { name, span }, params: this.typeParams() };
    }
    if (opener !== undefined && this.layout.ahead(2).kind !== '::') {
      this.take();
      const inner = this.infixTypeHead();
      this.close(')', opener);
      return { name: inner.name, params: [...inner.params, ...this.typeParams()] };
    }
    const [left, ...others] = this.typeParams();
    if (left === undefined || others.length > 0 || !this.atTypeOperator()) {
      const hints = ['the names of types begin with a capital letter'];
      this.unexpected('the name of a type', { hints });
    }
    const { name, span } = this.operatorAsName();
    const [right] = this.typeParams();
    if (right === undefined) this.unexpected('a type variable');
    return { name: { name, span }, params: [left, right] };
  }

  operatorAsName(): Located<RawName> {
    const op = this.operator();
    invariant(op.tag === 'var' || op.tag === 'con', 'an operator is a name');
    this.need('TypeOperators', 'an operator as the name of a type', op.span);
    return { name: op.name, span: op.span };
  }

  /** Whether `=>` comes before the end of the declaration's head. */
  contextFollows(): boolean {
    const { line } = this.token;
    const edge = this.layout.block?.column ?? 0;
    for (let distance = 1; ; distance++) {
      const token = this.layout.ahead(distance);
      if (token.kind === '=>') return true;
      if (endsHead.has(token.kind) || (token.line > line && token.column <= edge)) return false;
    }
  }
  /** constr */
  constructorDecl(): ConDecl<RawName> {
    const { start } = this.token;
    const enough = this.extensions.has('GADTs') ? 'GADTs' : 'ExistentialQuantification';
    const vars = this.isForall() ? this.forallVars(enough) : [];
    let parts = this.constructorParts();
    let context: readonly T[] = [];
    if (this.accept('=>')) {
      context = contextOf(joined(parts));
      parts = this.constructorParts();
    }
    const body = this.constructorBody(parts);
    return { vars, context, ...body, result: undefined, span: this.from(start) };
  }

  constructorBody(parts: readonly FieldDecl<RawName>[]): Constructor {
    if (this.is('consym') || this.is('`')) {
      const op = this.operator();
      const name = this.constructorName(op.tag === 'con' ? op : undefined, op.span);
      const right = this.constructorParts();
      return { style: 'infix', name, fields: [joinedField(parts), joinedField(right)] };
    }
    const [first, ...fields] = parts;
    const type = first?.type;
    const name = this.constructorName(type, type?.span ?? this.here());
    const mark = this.source.text.slice(Math.max(0, name.span.start - 4), name.span.start);
    if (/!\s*$/.test(mark)) this.unexpected('a constructor (what stands after `!` is a field)');
    if (!this.is('{')) return { style: 'prefix', name, fields };
    if (fields.length > 0) this.unexpected('the next field, or the end of this constructor');
    return { style: 'record', name, fields: this.recordFields() };
  }

  /** The name in what was read as a type or an operator. */
  constructorName(type: T | E | undefined, span: Span): Located<RawName> {
    if (type?.tag === 'con' && !/^[([*]/.test(type.name.text)) {
      this.unqualified(type.name, type.span);
      return { name: type.name, span };
    }
    const hints = type?.tag === 'var' ? ['constructors begin with a capital letter'] : [];
    this.fail('RH0225', 'the name of a constructor is expected here', span, { hints });
  }
  /** field … field; at least one. A constructor operator in parentheses counts as one. */
  constructorParts(): FieldDecl<RawName>[] {
    const parts: FieldDecl<RawName>[] = [];
    if (this.is('(') && this.layout.following.kind === 'consym') {
      parts.push({ name: undefined, type: this.operatorName(), strict: false, unpack: false });
    } else parts.push(this.field());
    const marked = (): boolean => this.isWord('!') || (this.is('~') && this.isPrefix());
    while (this.beginsType() || marked() || this.is('pragma')) parts.push(this.field());
    return parts;
  }

  /** [{-# UNPACK #-}] [!] atype */
  field(): FieldDecl<RawName> {
    const pragma = this.is('pragma') ? this.take() : undefined;
    if (pragma !== undefined) this.expect('#-}', '`#-}`', pragma);
    const strict = this.strictness();
    return { name: undefined, type: this.typeAtom(), strict, unpack: pragma?.text === 'UNPACK' };
  }
  /** [! | ~]; without a sign, a field is strict with StrictData. */
  strictness(): boolean {
    const byDefault = this.extensions.has('StrictData');
    if (this.is('~')) this.need('StrictData', 'a lazy field', this.spanOf(this.take()));
    else if (this.isWord('!')) this.take();
    else return byDefault;
    return this.taken.at(-1)?.kind !== '~';
  }

  /** { vars :: field , … } */
  recordFields(): FieldDecl<RawName>[] {
    const opener = this.take();
    const fields: FieldDecl<RawName>[] = [];
    while (!this.is('}')) {
      const names = this.separated(() => this.binderName('the name of a field'));
      this.expect('::', '`::` and the type of the field');
      const pragma = this.is('pragma') ? this.take() : undefined;
      if (pragma !== undefined) this.expect('#-}', '`#-}`', pragma);
      const marked = this.isWord('!') || this.is('~');
      const strict = this.strictness();
      const type = marked ? this.typeAtom() : this.type();
      const unpack = pragma?.text === 'UNPACK';
      for (const name of names) fields.push({ name, type, strict, unpack });
      if (!this.accept(',')) break;
    }
    this.close('}', opener);
    return fields;
  }

  /** [deriving] … [deriving] */
  derivings(): DerivingClause<RawName>[] {
    const clauses: DerivingClause<RawName>[] = [];
    while (this.is('deriving')) {
      const { start } = this.take();
      const before = this.strategy();
      const classes = this.derivedClasses();
      const via = before === undefined && this.isWord('via') ? this.via() : undefined;
      clauses.push({ strategy: before ?? via, classes, span: this.from(start) });
    }
    return clauses;
  }

  derivedClasses(): readonly T[] {
    if (this.is('(')) return contextOf(this.typeInParentheses());
    const type = this.typeAtom();
    const hints = ['several classes stand in parentheses: deriving (Eq, Show)'];
    if (this.is(',')) this.unexpected('one class', { hints });
    return [type];
  }
  /** [stock | newtype | anyclass] */
  strategy(): Strategy<RawName> | undefined {
    for (const tag of ['stock', 'newtype', 'anyclass'] as const) {
      if (!(tag === 'newtype' ? this.is(tag) : this.isWord(tag))) continue;
      this.need('DerivingStrategies', 'a strategy for deriving', this.spanOf(this.take()));
      return { tag };
    }
    return undefined;
  }

  /** via type */
  via(): Strategy<RawName> {
    this.need('DerivingVia', '`via`', this.spanOf(this.take()));
    return { tag: 'via', type: this.type() };
  }
  /** What begins with `type`. */
  typeDeclaration(top: TopGathering): void {
    const opener = this.take();
    if (this.isWord('role') && this.roleFollows()) return this.roles(top, opener);
    if (this.is('data') && this.extensions.has('TypeData')) {
      top.data.push(this.dataDecl(this.take()));
      return;
    }
    if (this.isWord('family')) {
      this.needFamilies();
      this.take();
      top.families.push(this.familyDecl(opener, false));
      return;
    }
    if (this.is('instance')) {
      this.needFamilies();
      this.take();
      top.familyEquations.push(this.familyEquation(false));
      return;
    }
    const { name, params } = this.typeHead();
    if (this.is('::') && params.length === 0) {
      this.need('StandaloneKindSignatures', 'a kind here', this.spanOf(this.take()));
      top.kindSignatures.push({ name, kind: this.type(), span: this.from(opener.start) });
      return;
    }
    this.expect('=', '`=` and the type that this is to mean', opener);
    top.synonyms.push({ name, params, type: this.type(), span: this.from(opener.start) });
  }

  /** con tyvars [:: kind] [= result | result -> tyvars] [where { equation ; … }] */
  familyDecl(opener: Token, data: boolean): FamilyDecl<RawName> {
    const { name, params } = this.typeHead();
    let kind = this.kindAfterHead();
    let injective: readonly Located<RawName>[] = [];
    if (!data && this.accept('=')) {
      const [result] = this.typeParams();
      if (result !== undefined) {
        this.need('TypeFamilyDependencies', 'a name for the result of a family', result.span);
      }
      kind = result?.kind;
      if (this.accept('|')) {
        this.variables();
        this.expect('->', '`->` and the parameters that the result determines');
        injective = this.variables();
      }
    }
    let equations: FamilyEquation<RawName>[] | undefined;
    if (!data && this.accept('where')) {
      const found: FamilyEquation<RawName>[] = [];
      this.block('equation', () => found.push(this.familyEquation(false)));
      equations = found;
    }
    const span = this.from(opener.start);
    return { name, params, kind, data, equations, injective, parent: undefined, span };
  }

  /** [forall tyvars .] type = type */
  familyEquation(fallback: boolean): FamilyEquation<RawName> {
    const { start } = this.token;
    if (this.isForall()) this.forallVars('ExplicitForAll');
    const left = this.typeOperators();
    this.expect('=', '`=` and the type that this is');
    return { left, right: this.type(), fallback, span: this.from(start) };
  }

  /** In a class: type [family] …, type instance … = …, type … = …, data … */
  familyOfClass(top: TopGathering, parent: Located<RawName>): void {
    this.needFamilies();
    const opener = this.take();
    const data = opener.kind === 'data';
    if (this.isWord('family')) this.take();
    else if (!data && (this.accept('instance') || this.equationFollows())) {
      top.familyEquations.push(this.familyEquation(true));
      return;
    }
    top.families.push({ ...this.familyDecl(opener, data), parent });
  }

  /** Is this `type left = right`, and not the head of a family with a named result? */
  equationFollows(): boolean {
    const { line } = this.token;
    const edge = this.layout.block?.column ?? 0;
    for (let distance = 1; ; distance++) {
      const { kind, line: at, column } = this.layout.ahead(distance);
      if (at > line && column <= edge) return false;
      if (kind === '=') {
        for (let further = distance + 1; ; further++) {
          const next = this.layout.ahead(further).kind;
          if (next === '|') return false;
          if (next !== 'varid') return true;
        }
      }
      if (endsHead.has(kind)) return false;
    }
  }

  /** In an instance: type [instance] … = …, data [instance] …, newtype [instance] … */
  familyOfInstance(top: TopGathering): void {
    this.needFamilies();
    const opener = this.take();
    this.accept('instance');
    if (opener.kind === 'type') top.familyEquations.push(this.familyEquation(false));
    else top.data.push(this.dataInstance(opener, top));
  }

  /** Is the word `role` more than the name of a type variable? */
  roleFollows(): boolean {
    const { kind } = this.layout.following;
    return kind === 'conid' || kind === '(';
  }

  /** nominal | representational | phantom | _ */
  role(): Role | undefined {
    if (this.accept('_')) return undefined;
    const role = (['nominal', 'representational', 'phantom'] as const).find(r => this.isWord(r));
    if (role === undefined) this.unexpected('`nominal`, `representational`, `phantom` or `_`');
    this.take();
    return role;
  }

  /** role con nominal _ … */
  roles(top: TopGathering, opener: Token): void {
    this.need('RoleAnnotations', 'a role', this.spanOf(this.take()));
    const operator = this.is('(') ? this.operatorName() : undefined;
    const name = operator ?? this.takeName();
    const roles: (Role | undefined)[] = [];
    while (this.is('varid') || this.is('_')) roles.push(this.role());
    top.roles.push({ name, roles, span: this.from(opener.start) });
  }

  classDecl(top: TopGathering): ClassDecl<RawName> {
    const opener = this.take();
    const head = this.typeHead();
    const dependencies = this.dependencies();
    if (head.params.length !== 1) {
      this.need(
        'MultiParamTypeClasses',
        `a class with ${head.params.length} parameters`,
        head.name.span,
      );
    }
    const defaults: Signature<RawName>[] = [];
    const body = this.classBody(
      () => this.familyOfClass(top, head.name),
      signature => defaults.push(signature),
    );
    return { ...head, dependencies, body, defaults, span: this.from(opener.start) };
  }

  /** | vars -> vars , …  (FunctionalDependencies) */
  dependencies(): DependencyDecl<RawName>[] {
    if (!this.is('|')) return [];
    this.need('FunctionalDependencies', 'a dependency between parameters', this.here());
    const found: DependencyDecl<RawName>[] = [];
    do {
      this.take();
      const { start } = this.token;
      const from = this.variables();
      this.expect('->', '`->` and the parameters that are determined');
      found.push({ from, to: this.variables(), span: this.from(start) });
    } while (this.is(','));
    return found;
  }

  variables(): Located<RawName>[] {
    const found: Located<RawName>[] = [];
    while (this.is('varid')) found.push(this.takeName());
    return found;
  }

  /** `family` reads what begins with `type`, `data` or `newtype`. */
  classBody(
    family: () => void,
    byDefault?: (signature: Signature<RawName>) => void,
  ): Binds<RawName> {
    if (!this.accept('where')) return noBinds;
    const gathered = newGathering();
    this.block('definition', () => {
      if (this.is('type') || this.is('data') || this.is('newtype')) return family();
      if (byDefault !== undefined && this.is('default')) {
        return byDefault(this.defaultSignature());
      }
      this.declaration(gathered);
    });
    return toBinds(gathered);
  }
  /** default vars :: type */
  defaultSignature(): Signature<RawName> {
    this.need('DefaultSignatures', '`default` inside of a class', this.spanOf(this.take()));
    const { start } = this.token;
    return this.signature(this.infix(), start);
  }

  /** instance …  |  deriving instance … */
  instanceDecl(top: TopGathering): InstanceDecl<RawName> {
    const opener = this.take();
    const derived = opener.kind === 'deriving';
    let strategy: Strategy<RawName> | undefined;
    if (derived) {
      strategy = this.isWord('via') ? this.via() : this.strategy();
      this.expect('instance', '`instance` after `deriving` at the top', opener);
      this.need('StandaloneDeriving', '`deriving instance`', this.spanOf(opener));
    }
    const overlap = this.overlap();
    const written = this.type();
    const type = written.tag === 'forall' ? written.body : written;
    const context = type.tag === 'qualified' ? type.context : [];
    const { fun, args } = instanceHead(type.tag === 'qualified' ? type.body : type);
    const some = args.length > 0 || this.extensions.has('MultiParamTypeClasses');
    if (fun.tag !== 'con' || !some) {
      this.fail('RH0226', 'an instance is for a class and a type', type.span, {
        hints: ['like this: instance Show Colour where …'],
      });
    }
    const className = { name: fun.name, span: fun.span };
    const body = derived ? noBinds : this.classBody(() => this.familyOfInstance(top));
    const [misplaced] = body.fixities;
    if (misplaced !== undefined) {
      const message = 'a fixity is declared with the operator, and not in an instance';
      this.report('RH0222', message, misplaced.span, { hints: ['move it to the class'] });
    }
    const span = this.from(opener.start);
    const made = { derived, strategy, wanted: undefined, via: undefined };
    return { context, className, types: args, body, overlap, ...made, span };
  }

  /** {-# OVERLAPPING #-} and the like; an extension says it for all instances of a module. */
  overlap(): Overlap | undefined {
    const pragma = this.is('pragma') ? this.token : undefined;
    const found = pragma === undefined ? undefined : overlaps[pragma.text];
    if (pragma === undefined || found === undefined) {
      if (this.extensions.has('IncoherentInstances')) return 'incoherent';
      return this.extensions.has('OverlappingInstances') ? 'overlaps' : undefined;
    }
    this.take();
    this.expect('#-}', '`#-}`', pragma);
    return found;
  }
  /** Reports the first part of a pattern that is no expression. */
  reportOneWay(pat: P): void {
    const odd = oneWay(pat);
    if (odd === undefined) return;
    this.report('RH0231', 'this part of the pattern does not say how to build a value', odd.span, {
      hints: ['write `<-` for `=`; equations after `where` say how a value is built'],
    });
  }
  defaultDecl(): DefaultDecl<RawName> {
    const opener = this.take();
    if (!this.is('(')) this.unexpected('types in parentheses');
    const types = contextOf(this.typeInParentheses());
    return { types, span: this.from(opener.start) };
  }

  foreignDecl(): ForeignDecl<RawName> {
    const opener = this.take();
    const direction = this.is('import') ? 'import' : 'export';
    if (!this.accept('import') && !this.isWord('export')) this.unexpected('`import` or `export`');
    if (direction === 'export') this.take();
    if (!this.is('varid')) this.unexpected('a calling convention, such as ccall');
    const convention = this.take().text;
    const safety = this.safety();
    const literal = this.is('string') ? this.literal() : undefined;
    const entity = literal?.tag === 'string' ? literal.value : undefined;
    const name = this.binderName('the name of the function');
    this.expect('::', '`::` and the type of the function');
    const span = this.from(opener.start);
    return { direction, convention, safety, entity, name, type: this.type(), span };
  }

  safety(): ForeignDecl<RawName>['safety'] {
    const words = ['safe', 'unsafe', 'interruptible'] as const;
    const word = words.find(each => this.isWord(each));
    if (word === undefined || this.layout.following.kind === '::') return undefined;
    this.take();
    return word;
  }

  /** module */
  file(): Parsed {
    const top: TopGathering = {
      ...newGathering(),
      imports: [],
      ...{ data: [], synonyms: [], kindSignatures: [], roles: [], families: [] },
      ...{ familyEquations: [], patternSynonyms: [], patternSignatures: [] },
      ...{ classes: [], instances: [], defaults: [], foreigns: [] },
    };
    let header: Header = { name: 'Main', nameSpan: undefined, exports: undefined };
    try {
      if (this.is('module')) header = this.header();
      this.block('definition', () => this.topItem(top), true);
      if (!this.is('end')) this.unexpected('the end of the file');
    } catch (error) {
      if (error !== failure) throw error;
    }
    for (const { name, span } of lonelySignatures(top)) {
      const message = `the signature of the pattern \`${name.text}\` has no definition beside it`;
      if (this.failures === 0) this.report('RH0308', message, span);
    }
    top.signatures.push(...builderSignatures(top));
    const ops = new Set(top.fixities.flatMap(decl => decl.ops.map(op => op.name.text)));
    for (const [i, decl] of top.data.entries()) top.data[i] = withInfixConstructors(decl, ops);
    const { source, extensions } = this;
    const module: Module<RawName> = {
      ...{ ...header, source, extensions, imports: top.imports },
      data: top.data,
      synonyms: top.synonyms,
      kindSignatures: top.kindSignatures,
      roles: top.roles,
      families: top.families,
      familyEquations: top.familyEquations,
      patternSynonyms: withSignatures(top),
      classes: top.classes,
      instances: top.instances,
      defaults: top.defaults,
      foreigns: top.foreigns,
      binds: toBinds(top),
      span: { source, start: 0, end: source.text.length },
    };
    return { module, tokens: [...this.taken, this.token] };
  }

  /** An import or a declaration. */
  topItem(top: TopGathering): void {
    const failed = this.failures;
    if (this.is('import')) this.importAtTheTop(top);
    else this.topDeclaration(top);
    if (failed === this.failures) this.reportPatternForms();
  }

  importAtTheTop(top: TopGathering): void {
    const opener = this.token;
    const isLate = declarationCount(top) > 0;
    top.imports.push(this.import());
    if (!isLate) return;
    this.report('RH0227', 'imports come before all other declarations', this.spanOf(opener));
  }

  /** topdecl */
  topDeclaration(top: TopGathering): void {
    top.count++;
    switch (this.kind) {
      case 'data':
      case 'newtype':
        return this.dataDeclaration(top);
      case 'type':
        return this.typeDeclaration(top);
      case 'class':
        top.classes.push(this.classDecl(top));
        return;
      case 'instance':
      case 'deriving':
        top.instances.push(this.instanceDecl(top));
        return;
      case 'default':
        top.defaults.push(this.defaultDecl());
        return;
      case 'foreign':
        top.foreigns.push(this.foreignDecl());
        return;
      default:
        return this.atPatternSynonym() ? this.patternSynonym(top) : this.declare(top);
    }
  }
  /** module modid [exports] where */
  header(): Header {
    const opener = this.take();
    const { name, span } = this.moduleName();
    const exports = this.is('(') ? this.list(() => this.export()) : undefined;
    this.expect('where', '`where` after the header of the module', opener);
    return { name, nameSpan: span, exports };
  }

  /** [{-# SOURCE #-}] */
  sourcePragma(): boolean {
    if (!this.is('pragma') || this.token.text !== 'SOURCE') return false;
    const opener = this.take();
    this.expect('#-}', '`#-}`', opener);
    return true;
  }

  moduleName(): Located<string> {
    if (!this.is('conid')) {
      const hints = this.is('varid') ? ['module names begin with a capital letter'] : [];
      this.unexpected('the name of a module', { hints });
    }
    const { name, span } = this.takeName();
    return {
      name: name.qualifier === undefined ? name.text : `${name.qualifier}.${name.text}`,
      span,
    };
  }
  /** ( [item , … , item [,]] ) */
  list<I>(item: () => I): I[] {
    const opener = this.take();
    const items: I[] = [];
    while (!this.is(')')) {
      while (this.accept(','));
      if (this.is(')')) break;
      items.push(item());
      if (!this.accept(',')) break;
    }
    this.close(')', opener);
    return items;
  }

  export(): Export<RawName> {
    const { start, kind } = this.token;
    if (kind === 'module') {
      this.take();
      const { name } = this.moduleName();
      return { tag: 'module', name, span: this.from(start) };
    }
    if (kind === 'type') {
      const { name } = this.namespacedType();
      return { tag: 'type', name, members: this.members(), span: this.from(start) };
    }
    if (this.isPatternWord()) {
      const { name } = this.namespacedPattern();
      return { tag: 'pattern', name, span: this.from(start) };
    }
    if (kind === '(' && this.layout.following.kind === 'consym') {
      const { name } = this.operatorName();
      return { tag: 'type', name, members: this.members(), span: this.from(start) };
    }
    if (kind !== 'conid') {
      const { name } = this.variableName();
      return { tag: 'var', name, span: this.from(start) };
    }
    const { name } = this.takeName();
    const members = this.members();
    return { tag: 'type', name, members, span: this.from(start) };
  }

  /** type con  |  type ( op ) */
  namespacedPattern(): Located<RawName> {
    this.take();
    return this.is('conid') ? this.takeName() : this.variableName();
  }

  /** The word `pattern` in a list. */
  isPatternWord(): boolean {
    const { kind } = this.layout.following;
    const name = kind === 'conid' || kind === '(';
    return name && this.isWord('pattern') && this.extensions.has('PatternSynonyms');
  }

  namespacedType(): Located<RawName> {
    this.need('ExplicitNamespaces', '`type` in a list', this.spanOf(this.take()));
    return this.is('conid') ? this.takeName() : this.variableName();
  }

  /** [( .. ) | ( name , … , name )] */
  members(): Members<RawName> {
    if (!this.is('(')) return { tag: 'none' };
    let all = false;
    const names = this.list((): Located<RawName>[] => {
      if (!all && this.accept('..')) {
        all = true;
        return [];
      }
      return [this.is('conid') ? this.takeName() : this.variableName()];
    }).flat();
    if (!all) return { tag: 'some', names };
    return names.length === 0 ? { tag: 'all' } : { tag: 'all', also: names };
  }
  /** A variable, or an operator in parentheses; unlike binders, it may be qualified or a constructor. */
  variableName(): Located<RawName> {
    if (this.is('varid')) return this.takeName();
    const { following } = this.layout;
    const operator = following.kind === 'varsym' || following.kind === 'consym';
    if (!this.is('(') || !operator) this.unexpected('a name, or an operator in parentheses');
    const opener = this.take();
    const { name } = this.takeName();
    this.close(')', opener);
    return { name, span: this.from(opener.start) };
  }

  /** import [qualified] modid [as modid] [[hiding] items] */
  import(): Import {
    const opener = this.take();
    const boot = this.sourcePragma();
    if (this.isWord('safe')) this.take();
    const before = this.word('qualified');
    if (this.is('string')) {
      this.need('PackageImports', 'the name of a package', this.spanOf(this.take()));
    }
    const { name: module, span: moduleSpan } = this.moduleName();
    const after = !before && this.isWord('qualified') ? this.take() : undefined;
    if (after !== undefined) {
      this.need('ImportQualifiedPost', '`qualified` after the module', this.spanOf(after));
    }
    const qualified = before || after !== undefined;
    const as = this.word('as') ? this.moduleName().name : undefined;
    const hiding = this.word('hiding');
    if (hiding && !this.is('(')) this.unexpected('the list of what is hidden, in parentheses');
    const items = this.is('(') ? this.list(() => this.importItem()) : undefined;
    if (this.isWord('as')) this.unexpected('the end of the import (`as` stands before the list)');
    const span = this.from(opener.start);
    return { module, moduleSpan, qualified, as, hiding, boot, items, span };
  }

  /** Takes a word that is special only here, if it is there. */
  word(text: string): boolean {
    if (!this.isWord(text)) return false;
    this.take();
    return true;
  }
  importItem(): ImportItem {
    const { start, kind } = this.token;
    if (this.isPatternWord()) {
      const { name } = this.namespacedPattern();
      return { tag: 'pattern', name: name.text, span: this.from(start) };
    }
    const operator = kind === '(' && this.layout.following.kind === 'consym';
    if (kind !== 'conid' && kind !== 'type' && !operator) {
      const { name, span } = this.variableName();
      this.unqualified(name, span);
      return { tag: 'var', name: name.text, span: this.from(start) };
    }
    const { name, span } = operator
      ? this.operatorName()
      : kind === 'type'
        ? this.namespacedType()
        : this.takeName();
    this.unqualified(name, span);
    const members = this.members();
    if (members.tag === 'all' && members.also !== undefined) {
      const message = 'only an export can have names beside `..`';
      this.fail('RH0231', message, this.from(start));
    }
    if (members.tag !== 'some') {
      const all = members.tag === 'all' ? ({ tag: 'all' } as const) : members;
      return { tag: 'type', name: name.text, members: all, span: this.from(start) };
    }
    const names = members.names.map(each => ({ name: each.name.text, span: each.span }));
    return {
      tag: 'type',
      name: name.text,
      members: { tag: 'some', names },
      span: this.from(start),
    };
  }
  /** One statement, as in a `do`, and nothing else. */
  line(): Stmt<RawName> | undefined {
    let found: Stmt<RawName> | undefined;
    this.#only('line', () => {
      found = this.statement();
    });
    return found;
  }

  /** One type and nothing else. */
  aType(): SynType<RawName> | undefined {
    let found: SynType<RawName> | undefined;
    this.#only('type', () => {
      found = this.type();
    });
    return found;
  }

  #only(what: string, parse: () => void): void {
    let count = 0;
    const item = () => {
      if (count++ > 0) this.unexpected(`the end of the ${what}`);
      parse();
      this.reportPatternForms();
    };
    try {
      this.block(what, item, true);
      if (!this.is('end')) this.unexpected(`the end of the ${what}`);
    } catch (error) {
      if (error !== failure) throw error;
    }
  }
}
