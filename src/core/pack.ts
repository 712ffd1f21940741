// Core as numbers: how definitions are kept that most programs never ask for.

import { freshName, type Name, type Space } from '../names/name.ts';
import type { PrimOp } from '../prim/primops.ts';
import { InternalError, invariant } from '../source/diagnostics.ts';
import type { Source } from '../source/source.ts';
import {
  boundTyVar,
  type DataCon,
  liftedKind,
  prune,
  type TyCon,
  type Type,
  type TyVar,
  type Var,
} from '../types/type.ts';
import { pairsOf } from './build.ts';
import type { Alt, AltCon, Bind, CoreModule, Expr, Lit, Pair } from './core.ts';

/** Things by number, each once. */
class Table<T> {
  readonly items: T[] = [];
  #numbers: Map<T, number> | undefined = new Map();

  number(item: T): number {
    invariant(this.#numbers !== undefined, 'a table is filled before it is closed');
    let n = this.#numbers.get(item);
    if (n === undefined) {
      n = this.items.push(item) - 1;
      this.#numbers.set(item, n);
    }
    return n;
  }

  item(n: number): T {
    const item = this.items[n];
    invariant(item !== undefined, `a table has the number ${n}`);
    return item;
  }

  /** No more numbers will be asked for. */
  close(): void {
    this.#numbers = undefined;
  }
}

/** What the rows of numbers refer to. */
class Tables {
  readonly vars = new Table<Var>();
  readonly tyCons = new Table<TyCon>();
  readonly dataCons = new Table<DataCon>();
  /** Foreign functions have one each, whose type is that of the function. */
  readonly ops = new Table<PrimOp>();
  readonly sources = new Table<Source>();
  readonly texts = new Table<string>();
  readonly integers = new Table<bigint>();
  /** Types that belong to no definition: what inference left open. */
  readonly types = new Table<Type>();

  close(): void {
    for (const table of Object.values(this)) if (table instanceof Table) table.close();
  }
}

/** A text that `Number` turns into this very number. */
function spelt(value: number): string {
  return Object.is(value, -0) ? '-0' : String(value);
}

const exprTags = [
  ...(['var', 'lit', 'app', 'tyApp', 'lam', 'tyLam', 'con', 'prim', 'let', 'case'] as const),
  'cast',
] as const satisfies readonly Expr['tag'][];
const litTags = [
  ...(['int', 'word', 'char', 'double', 'float', 'string'] as const),
] as const satisfies readonly Lit['tag'][];
const altTags = ['con', 'lit', 'default'] as const satisfies readonly AltCon['tag'][];
const spaces = ['value', 'con', 'type', 'tyvar'] as const satisfies readonly Space[];
const inlines = [undefined, 'always', 'never'] as const satisfies readonly Var['inline'][];

/** The forms of types. One that has occurred before in the same definition is its number there. */
const typeForm = { seen: 0, con: 1, app: 2, fun: 3, var: 4, forall: 5, open: 6 } as const;

class Writer {
  readonly words: number[] = [];
  readonly #tables: Tables;
  readonly #vars = new Map<Var, number>();
  readonly #tyVars = new Map<TyVar, number>();
  readonly #types = new Map<Type, number>();

  constructor(tables: Tables) {
    this.#tables = tables;
  }

  /** Writes a definition; its position. */
  definition(rhs: Expr): number {
    const at = this.words.length;
    for (const local of [this.#vars, this.#tyVars, this.#types]) local.clear();
    this.#expr(rhs);
    return at;
  }

  #form<T>(forms: readonly T[], form: T): void {
    this.words.push(forms.indexOf(form));
  }

  #list<T>(items: readonly T[], write: (item: T) => void): void {
    this.words.push(items.length);
    for (const item of items) write(item);
  }

  readonly #eachExpr = (e: Expr): void => this.#expr(e);
  readonly #eachType = (t: Type): void => this.#type(t);
  readonly #eachVar = (v: Var): void => this.#var(v);
  readonly #eachTyVar = (v: TyVar): void => this.#tyVar(v);

  #expr(e: Expr): void {
    this.#form<Expr['tag']>(exprTags, e.tag);
    switch (e.tag) {
      case 'var':
        return this.#var(e.var);
      case 'lit':
        return this.#lit(e.lit);
      case 'app':
        this.#expr(e.fun);
        return this.#list(e.args, this.#eachExpr);
      case 'tyApp':
        this.#expr(e.fun);
        return this.#list(e.types, this.#eachType);
      case 'lam':
        this.#list(e.params, this.#eachVar);
        return this.#expr(e.body);
      case 'tyLam':
        this.#list(e.params, this.#eachTyVar);
        return this.#expr(e.body);
      case 'con':
        this.words.push(this.#tables.dataCons.number(e.con));
        this.#list(e.types, this.#eachType);
        return this.#list(e.args, this.#eachExpr);
      case 'prim':
        this.words.push(this.#tables.ops.number(e.op));
        this.#list(e.types, this.#eachType);
        return this.#list(e.args, this.#eachExpr);
      case 'let':
        this.words.push(e.bind.tag === 'rec' ? 1 : 0);
        // All are known before one is defined: they may mention each other.
        this.#list(pairsOf(e.bind), pair => this.#var(pair.var));
        for (const { rhs } of pairsOf(e.bind)) this.#expr(rhs);
        return this.#expr(e.body);
      case 'case':
        this.#expr(e.scrutinee);
        this.#var(e.binder);
        this.#type(e.type);
        return this.#list(e.alts, alt => this.#alt(alt));
      case 'cast':
        this.#expr(e.expr);
        return this.#type(e.type);
    }
  }

  #alt({ con, body }: Alt): void {
    this.#form<AltCon['tag']>(altTags, con.tag);
    switch (con.tag) {
      case 'con':
        this.words.push(this.#tables.dataCons.number(con.con));
        this.#list(con.vars, this.#eachVar);
        break;
      case 'lit':
        this.#lit(con.lit);
        break;
      case 'default':
        break;
    }
    this.#expr(body);
  }

  #lit(lit: Lit): void {
    this.#form<Lit['tag']>(litTags, lit.tag);
    switch (lit.tag) {
      case 'int':
      case 'word':
        this.words.push(this.#tables.integers.number(lit.value));
        return;
      case 'char':
        this.words.push(lit.value);
        return;
      case 'double':
      case 'float':
        this.words.push(this.#tables.texts.number(spelt(lit.value)));
        return;
      case 'string': {
        const text = Array.from(lit.bytes, byte => String.fromCharCode(byte)).join('');
        this.words.push(this.#tables.texts.number(text));
        return;
      }
    }
  }

  #name({ text, space, span }: Name): void {
    this.words.push(this.#tables.texts.number(text));
    this.#form<Space>(spaces, space);
    if (span === undefined) this.words.push(-1);
    else this.words.push(this.#tables.sources.number(span.source), span.start, span.end);
  }

  #var(v: Var): void {
    if (v.name.module !== undefined) {
      this.words.push(2 * this.#tables.vars.number(v) + 1);
      return;
    }
    const known = this.#vars.get(v);
    this.words.push(known ?? 0);
    if (known !== undefined) return;
    this.#vars.set(v, 2 * this.#vars.size + 2);
    this.#name(v.name);
    this.#type(v.type);
    this.#form<Var['inline']>(inlines, v.inline);
  }

  #tyVar(v: TyVar): void {
    const known = this.#tyVars.get(v);
    this.words.push(known ?? 0);
    if (known !== undefined) return;
    this.#tyVars.set(v, this.#tyVars.size + 1);
    this.#name(v.name);
    this.words.push(v.level, v.inferred === true ? 1 : 0);
    this.#type(v.kind);
    for (const type of [v.given, v.erased]) this.#list(type ? [type] : [], this.#eachType);
  }

  #type(unpruned: Type): void {
    const type = prune(unpruned);
    const seen = this.#types.get(type);
    if (seen !== undefined) {
      this.words.push(typeForm.seen, seen);
      return;
    }
    switch (type.tag) {
      case 'con':
        this.words.push(typeForm.con, this.#tables.tyCons.number(type.con));
        return;
      case 'meta':
        this.words.push(typeForm.open, this.#tables.types.number(type));
        return;
      case 'var':
        this.words.push(typeForm.var);
        return this.#tyVar(type.var);
      case 'app':
        this.words.push(typeForm.app);
        this.#type(type.fun);
        this.#type(type.arg);
        break;
      case 'fun':
        this.words.push(typeForm.fun);
        this.#type(type.arg);
        this.#type(type.res);
        break;
      case 'forall':
        this.words.push(typeForm.forall);
        this.#list(type.vars, this.#eachTyVar);
        this.#list(type.context, this.#eachType);
        this.#type(type.body);
        break;
    }
    this.#types.set(type, this.#types.size);
  }
}

class Reader {
  readonly #tables: Tables;
  readonly #words: Int32Array;
  #at: number;
  readonly #vars: Var[] = [];
  readonly #tyVars: TyVar[] = [];
  readonly #types: Type[] = [];

  constructor(tables: Tables, words: Int32Array, at: number) {
    this.#tables = tables;
    this.#words = words;
    this.#at = at;
  }

  #word(): number {
    const word = this.#words[this.#at++];
    invariant(word !== undefined, 'a packed definition has an end');
    return word;
  }

  #form<T>(forms: readonly T[]): T | undefined {
    return forms[this.#word()];
  }

  #list<T>(read: () => T): T[] {
    const items: T[] = [];
    for (let n = this.#word(); n > 0; n--) items.push(read());
    return items;
  }

  readonly #eachExpr = (): Expr => this.expr();
  readonly #eachType = (): Type => this.#type();
  readonly #eachVar = (): Var => this.#var();
  readonly #eachTyVar = (): TyVar => this.#tyVar();

  /** The expression that begins here. */
  expr(): Expr {
    const tag = this.#form(exprTags);
    switch (tag) {
      case 'var':
        return { tag, var: this.#var() };
      case 'lit':
        return { tag, lit: this.#lit() };
      case 'app':
        return { tag, fun: this.expr(), args: this.#list(this.#eachExpr) };
      case 'tyApp':
        return { tag, fun: this.expr(), types: this.#list(this.#eachType) };
      case 'lam':
        return { tag, params: this.#list(this.#eachVar), body: this.expr() };
      case 'tyLam':
        return { tag, params: this.#list(this.#eachTyVar), body: this.expr() };
      case 'con': {
        const con = this.#tables.dataCons.item(this.#word());
        return { tag, con, types: this.#list(this.#eachType), args: this.#list(this.#eachExpr) };
      }
      case 'prim': {
        const op = this.#tables.ops.item(this.#word());
        return { tag, op, types: this.#list(this.#eachType), args: this.#list(this.#eachExpr) };
      }
      case 'let': {
        const recursive = this.#word() === 1;
        const vars = this.#list(this.#eachVar);
        const pairs = vars.map((v): Pair => ({ var: v, rhs: this.expr() }));
        const [first] = pairs;
        const bind: Bind =
          recursive || first === undefined ? { tag: 'rec', pairs } : { tag: 'nonrec', ...first };
        return { tag, bind, body: this.expr() };
      }
      case 'case': {
        const scrutinee = this.expr();
        const binder = this.#var();
        const type = this.#type();
        return { tag, scrutinee, binder, type, alts: this.#list(() => this.#alt()) };
      }
      case 'cast':
        return { tag, expr: this.expr(), type: this.#type() };
      case undefined:
        throw new InternalError('packed Core has no such form');
    }
  }

  #alt(): Alt {
    const con = this.#altCon();
    return { con, body: this.expr() };
  }

  #altCon(): AltCon {
    const tag = this.#form(altTags);
    switch (tag) {
      case 'con': {
        const con = this.#tables.dataCons.item(this.#word());
        return { tag, con, vars: this.#list(this.#eachVar) };
      }
      case 'lit':
        return { tag, lit: this.#lit() };
      default:
        return { tag: 'default' };
    }
  }

  #lit(): Lit {
    const tag = this.#form(litTags);
    const word = this.#word();
    switch (tag) {
      case 'int':
      case 'word':
        return { tag, value: this.#tables.integers.item(word) };
      case 'char':
        return { tag, value: word };
      case 'double':
      case 'float':
        return { tag, value: Number(this.#tables.texts.item(word)) };
      case 'string':
        return { tag, bytes: Uint8Array.from(this.#tables.texts.item(word), c => c.charCodeAt(0)) };
      case undefined:
        throw new InternalError('packed Core has no such literal');
    }
  }

  #name(): Name {
    const text = this.#tables.texts.item(this.#word());
    const space = this.#form(spaces);
    invariant(space !== undefined, 'a packed name is in a space');
    const from = this.#word();
    if (from < 0) return freshName(space, text);
    const source = this.#tables.sources.item(from);
    return freshName(space, text, { source, start: this.#word(), end: this.#word() });
  }

  #var(): Var {
    const word = this.#word();
    if (word % 2 === 1) return this.#tables.vars.item((word - 1) / 2);
    const known = this.#vars[word / 2 - 1];
    if (known !== undefined) return known;
    const at = this.#vars.length;
    const name = this.#name();
    // Its number is taken before its type is read, in which there are no variables of this kind.
    const v: Var = { name, type: this.#type() };
    this.#vars[at] = v;
    const inline = this.#form(inlines);
    if (inline !== undefined) v.inline = inline;
    return v;
  }

  #tyVar(): TyVar {
    const word = this.#word();
    const known = this.#tyVars[word - 1];
    if (known !== undefined) return known;
    const name = this.#name();
    const level = this.#word();
    const inferred = this.#word() === 1;
    const v = boundTyVar(name, liftedKind, level);
    this.#tyVars.push(v);
    if (inferred) v.inferred = true;
    v.kind = this.#type();
    for (const given of this.#list(this.#eachType)) v.given = given;
    for (const erased of this.#list(this.#eachType)) v.erased = erased;
    return v;
  }

  #type(): Type {
    const form = this.#word();
    switch (form) {
      case typeForm.seen:
        return this.#seen(this.#word());
      case typeForm.con:
        return this.#tables.tyCons.item(this.#word()).type;
      case typeForm.open:
        return this.#tables.types.item(this.#word());
      case typeForm.var:
        return { tag: 'var', var: this.#tyVar() };
      case typeForm.app:
        return this.#kept({ tag: 'app', fun: this.#type(), arg: this.#type() });
      case typeForm.fun:
        return this.#kept({ tag: 'fun', arg: this.#type(), res: this.#type() });
      case typeForm.forall: {
        const vars = this.#list(this.#eachTyVar);
        const context = this.#list(this.#eachType);
        return this.#kept({ tag: 'forall', vars, context, body: this.#type() });
      }
      default:
        throw new InternalError(`packed types have no form ${form}`);
    }
  }

  #kept(type: Type): Type {
    this.#types.push(type);
    return type;
  }

  #seen(n: number): Type {
    const type = this.#types[n];
    invariant(type !== undefined, 'a packed type was met before');
    return type;
  }
}

function reading(tables: Tables, fetch: () => Int32Array): (at: number) => Expr {
  let words: Int32Array | undefined;
  return at => {
    words ??= fetch();
    return new Reader(tables, words, at).expr();
  };
}
/** The rows of all definitions, and for each module where they are. */
interface Packed {
  readonly tables: Tables;
  readonly words: Int32Array;
  readonly rows: readonly Int32Array[];
}

function packed(modules: readonly CoreModule[]): Packed {
  const tables = new Tables();
  const writer = new Writer(tables);
  const rows = modules.map(({ binds }) => {
    const row = binds.flatMap(bind => {
      const pairs = pairsOf(bind);
      const parts = pairs.flatMap(p => [tables.vars.number(p.var), writer.definition(p.rhs)]);
      return [bind.tag === 'rec' ? pairs.length : 0, ...parts];
    });
    return Int32Array.from(row);
  });
  tables.close();
  return { tables, words: Int32Array.from(writer.words), rows };
}

/**
 * The same modules, with definitions that are numbers until they are asked for. `keep` puts the
 * numbers somewhere, and returns how to get them again.
 */
export function pack(
  modules: readonly CoreModule[],
  keep: (words: Int32Array) => () => Int32Array,
): CoreModule[] {
  const { tables, words, rows } = packed(modules);
  const definition = reading(tables, keep(words));
  return modules.map(({ name, tyCons }, i) => {
    return unpacking(name, tyCons, rows[i] ?? new Int32Array(), definition, tables);
  });
}
/** A group of one pair, which is not looked at. */
function alone(pair: Pair): Bind {
  return {
    tag: 'nonrec',
    var: pair.var,
    get rhs() {
      return pair.rhs;
    },
  };
}

/** A module whose row says, for each group, how many pairs are recursive, and each pair's variable and position. */
function unpacking(
  name: string,
  tyCons: readonly TyCon[],
  row: Int32Array,
  definition: (at: number) => Expr,
  tables: Tables,
): CoreModule {
  const pairAt = (i: number): Pair => {
    let rhs: Expr | undefined;
    return {
      var: tables.vars.item(row[i] ?? -1),
      get rhs() {
        rhs ??= definition(row[i + 1] ?? -1);
        return rhs;
      },
    };
  };
  let binds: Bind[] | undefined;
  const made = (): Bind[] => {
    const result: Bind[] = [];
    for (let i = 0; i < row.length; ) {
      const count = row[i++] ?? 0;
      const pairs = Array.from({ length: Math.max(1, count) }, (_, n) => pairAt(i + 2 * n));
      const [first] = pairs;
      const single = count === 0 && first !== undefined;
      result.push(single ? alone(first) : { tag: 'rec', pairs });
      i += 2 * pairs.length;
    }
    return result;
  };
  return {
    name,
    tyCons,
    get binds() {
      binds ??= made();
      return binds;
    },
  };
}
