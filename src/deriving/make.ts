import * as builtin from '../names/builtin.ts';
import { freshName, globalName, type Name } from '../names/name.ts';
import type { Span } from '../source/source.ts';
import type { Bind, Expr, Match, Pat, Stmt } from '../syntax/syntax.ts';

export type E = Expr<Name>;
export type P = Pat<Name>;

/** A variable of the library. */
export const lib = (module: string, text: string): Name => globalName(module, 'value', text);

const noBinds = { groups: [], signatures: [], fixities: [], pragmas: [] };
const unpack = lib('GHC.CString', 'unpackCString#');

/** Makes syntax, all of it at one place: that of the class in a `deriving` clause. */
export class Maker {
  readonly span: Span;

  constructor(span: Span) {
    this.span = span;
  }

  name(name: Name): E {
    return { tag: name.space === 'con' ? 'con' : 'var', name, span: this.span };
  }

  call(fun: Name | E, ...args: readonly E[]): E {
    const start = 'tag' in fun ? fun : this.name(fun);
    return args.reduce<E>((all, arg) => ({ tag: 'app', fun: all, arg, span: this.span }), start);
  }

  infix(left: E, op: Name, right: E): E {
    return { tag: 'binary', op: this.name(op), left, right, span: this.span };
  }

  /** `a op (b op (c op …))`; `none` if there is nothing. */
  chain(items: readonly E[], op: Name, none: E): E {
    const last = items.at(-1) ?? none;
    return items.slice(0, -1).reduceRight((rest, item) => this.infix(item, op, rest), last);
  }

  /** `n#`. */
  unboxed(value: number): E {
    const literal = { tag: 'integer', value: BigInt(value), hash: 1 } as const;
    return { tag: 'lit', literal, span: this.span };
  }

  int(value: number): E {
    return this.call(builtin.intCon, this.unboxed(value));
  }

  /** A string, whatever literals mean in the module. */
  text(value: string): E {
    const literal = { tag: 'string', value, hash: 2 } as const;
    return this.call(unpack, { tag: 'lit', literal, span: this.span });
  }

  lambda(params: readonly P[], body: E): E {
    return { tag: 'lambda', params, body, span: this.span };
  }

  case(scrutinee: E, alts: readonly (readonly [P, E])[]): E {
    const matches = alts.map(([pat, body]) => this.match([pat], body));
    return { tag: 'case', scrutinee, alts: matches, span: this.span };
  }

  if(cond: E, yes: E, no: E): E {
    return { tag: 'if', cond, yes, no, span: this.span };
  }

  list(items: readonly E[]): E {
    if (items.length === 0) return this.name(builtin.nilCon);
    return { tag: 'list', items, span: this.span };
  }

  tuple(items: readonly E[]): E {
    const [only] = items;
    if (items.length === 1 && only !== undefined) return only;
    if (items.length === 0) return this.name(builtin.unitCon);
    return { tag: 'tuple', items, boxed: true, span: this.span };
  }

  comprehension(body: E, stmts: readonly Stmt<Name>[]): E {
    return { tag: 'comprehension', body, stmts, span: this.span };
  }

  do(stmts: readonly Stmt<Name>[]): E {
    return { tag: 'do', stmts, span: this.span };
  }

  bind(name: Name, expr: E): Stmt<Name> {
    return { tag: 'bind', pat: this.variable(name), expr, span: this.span };
  }

  run(expr: E): Stmt<Name> {
    return { tag: 'expr', expr, span: this.span };
  }

  /** New variables `a1`, `a2`, …: as many as there are items. */
  locals(text: string, items: readonly unknown[]): Name[] {
    return items.map((_, i) => freshName('value', `${text}${i + 1}`, this.span));
  }

  local(text: string): Name {
    return freshName('value', text, this.span);
  }

  get wildcard(): P {
    return { tag: 'wildcard', span: this.span };
  }

  variable(name: Name): P {
    return { tag: 'var', name, span: this.span };
  }

  bang(name: Name): P {
    return { tag: 'bang', pat: this.variable(name), span: this.span };
  }

  conPat(con: Name, args: readonly P[]): P {
    return { tag: 'con', con: { name: con, span: this.span }, args, span: this.span };
  }

  /** A constructor whose fields are variables. */
  shape(con: Name, fields: readonly Name[]): P {
    return this.conPat(
      con,
      fields.map(field => this.variable(field)),
    );
  }

  /** A tuple of variables. */
  tupleShape(items: readonly Name[]): P {
    return this.tuplePat(items.map(item => this.variable(item)));
  }

  tuplePat(items: readonly P[]): P {
    const [only] = items;
    if (items.length === 1 && only !== undefined) return only;
    if (items.length === 0) return this.conPat(builtin.unitCon, []);
    return { tag: 'tuple', items, boxed: true, span: this.span };
  }

  /** `I# n#`. */
  intPat(value: number): P {
    const literal = { tag: 'integer', value: BigInt(value), hash: 1 } as const;
    const inside: P = { tag: 'lit', literal, negative: false, span: this.span };
    return this.conPat(builtin.intCon, [inside]);
  }

  match(params: readonly P[], body: E): Match<Name> {
    const guarded = [{ guards: [], body, span: this.span }];
    return { params, rhs: { guarded, where: noBinds }, span: this.span };
  }

  method(name: Name, ...matches: readonly Match<Name>[]): Bind<Name> {
    return { tag: 'function', name, nameSpan: this.span, matches, span: this.span };
  }
}
