import type { Name } from '../names/name.ts';
import { cat, type Doc, group, hardline, join, line, nest, render, text } from '../print/doc.ts';
import { consDataCon, isUnboxedTuple, nilDataCon, tupleDataCon } from '../types/builtin.ts';
import { showType, TypePrinter } from '../types/print.ts';
import type { DataCon, TyCon, TyVar, Type, Var } from '../types/type.ts';
import { invariant } from '../source/diagnostics.ts';
import { children, pairsOf, walk } from './build.ts';
import type { Alt, Bind, CoreModule, CoreProgram, Expr, Lit, Pair } from './core.ts';
import { quote, quoteBytes } from './text.ts';

/** How much to print. */
export interface PrintOptions {
  /** Also the types that binders have and the types that functions are applied to. */
  readonly types: boolean;
}

/** A module as text: its data types, then its bindings with their signatures. */
export function printCore(module: CoreModule, options: PrintOptions): string {
  const names = new GlobalNames(module.name, module.binds);
  const types = module.tyCons.filter(t => t.flavour !== 'synonym').map(printTyCon);
  const binds = module.binds.map(bind => printTopLevel(bind, names, options));
  return [`module ${module.name}`, ...types, ...binds].map(part => `${part}\n`).join('\n');
}

/** A whole program as text. */
export function printCoreProgram(program: CoreProgram, options: PrintOptions): string {
  const names = new GlobalNames(undefined, program.binds);
  return program.binds.map(bind => `${printTopLevel(bind, names, options)}\n`).join('\n');
}

/** An expression by itself, with all its types: for messages. */
export function printExpr(expr: Expr): string {
  const names = new GlobalNames(undefined, []);
  return render(new ExprPrinter(names, [expr], { types: true }).expr(expr, 0));
}
function printTyCon(tyCon: TyCon): string {
  const types = new TypePrinter(
    tyCon.cons.flatMap(con => con.fields),
    { stringName: false },
  );
  const params = tyCon.params.map(v => ` ${types.print({ tag: 'var', var: v })}`).join('');
  const cons = tyCon.cons.map((con, i) => {
    const fields = con.fields.map(
      (type, j) => ` ${con.strict[j] ? '!' : ''}${types.print(type, 'argument')}`,
    );
    return `${i === 0 ? ' = ' : ' | '}${prefix(con.name, con.name.text)}${fields.join('')}`;
  });
  const word = tyCon.flavour === 'newtype' ? 'newtype' : 'data';
  return `${word} ${prefix(tyCon.name, tyCon.name.text)}${params}${cons.join('')}`;
}

function printTopLevel(bind: Bind, names: GlobalNames, options: PrintOptions): string {
  const parts = pairsOf(bind).map(pair => {
    const printer = new ExprPrinter(names, [pair.rhs], options);
    const name = prefix(pair.var.name, names.spell(pair.var.name));
    const signature = group(name, nest(4, cat(' ::', line, showType(pair.var.type))));
    return render(cat(signature, hardline, printer.binding(pair)));
  });
  return parts.join('\n\n');
}

/**
 * How to write the global names of a dump: as short as it is clear. A name that something of another
 * module in the same dump shares is qualified, unless it is the module's own.
 */
class GlobalNames {
  readonly #module: string | undefined;
  readonly #spelt = new Map<string, Name>();
  readonly #clashing = new Set<string>();

  constructor(module: string | undefined, binds: readonly Bind[]) {
    this.#module = module;
    for (const pair of binds.flatMap(pairsOf)) {
      this.#note(pair.var.name);
      walk(pair.rhs, e => {
        if (e.tag === 'var') this.#note(e.var.name);
        else if (e.tag === 'con') this.#note(e.con.name);
      });
    }
  }

  #note(name: Name): void {
    if (name.module === undefined) return;
    const known = this.#spelt.get(name.text) ?? name;
    this.#spelt.set(name.text, known);
    if (known !== name) this.#clashing.add(name.text);
  }

  /** Is this how some global is spelt? Then no local may be. */
  has(spelling: string): boolean {
    return this.#spelt.has(spelling);
  }

  spell(name: Name): string {
    const own = name.module === this.#module;
    return this.#clashing.has(name.text) && !own ? name.toString() : name.text;
  }
}

/** Names for the local variables of one top-level binding: the text, and a number where it is taken. */
class LocalNames {
  readonly #names = new Map<Var, string>();
  readonly #next = new Map<string, number>();
  readonly #globals: GlobalNames;

  constructor(globals: GlobalNames) {
    this.#globals = globals;
  }

  spell(v: Var): string {
    const known = this.#names.get(v);
    if (known !== undefined) return known;
    const base = v.name.text;
    let count = this.#next.get(base) ?? 0;
    while (this.#taken(base, count)) count++;
    this.#next.set(base, count + 1);
    const spelling = numbered(base, count);
    this.#names.set(v, spelling);
    return spelling;
  }

  #taken(base: string, count: number): boolean {
    return this.#globals.has(numbered(base, count));
  }
}

function numbered(base: string, count: number): string {
  return count === 0 ? base : `${base}_${count}`;
}

/** The name as it stands before its arguments: an operator in parentheses. */
function prefix(name: Name, spelling: string): string {
  return isOperator(name) ? `(${spelling})` : spelling;
}

/** Is it written between its operands? */
function isOperator(name: Name): boolean {
  return !/[\p{L}_([]/u.test(name.text);
}

/** What is printed around an expression: nothing, an operator, or a function it is an argument of. */
type Place = 0 | 1 | 2;

/** Prints the expressions of one top-level binding, so that its locals keep their names. */
class ExprPrinter {
  readonly #globals: GlobalNames;
  readonly #locals: LocalNames;
  readonly #used = new Set<Var>();
  readonly #types = new TypePrinter([], { stringName: false });
  readonly #options: PrintOptions;

  constructor(globals: GlobalNames, exprs: readonly Expr[], options: PrintOptions) {
    this.#globals = globals;
    this.#locals = new LocalNames(globals);
    this.#options = options;
    for (const expr of exprs) walk(expr, e => e.tag === 'var' && this.#used.add(e.var));
  }

  type(type: Type): string {
    return this.#types.print(type);
  }

  #spell(v: Var): string {
    return v.name.module === undefined ? this.#locals.spell(v) : this.#globals.spell(v.name);
  }

  /** A parameter or a field where it is bound: a wildcard when nothing uses it. */
  #binder(v: Var, place: Place): Doc {
    const name = this.#used.has(v) ? prefix(v.name, this.#spell(v)) : '_';
    if (!this.#options.types) return text(name);
    return parens(place > 0, cat(name, ' :: ', this.type(v.type)));
  }

  #tyBinders(vars: readonly TyVar[]): string {
    return vars.map(v => ` @${this.type({ tag: 'var', var: v })}`).join('');
  }

  #typeArgs(types: readonly Type[]): string {
    if (!this.#options.types) return '';
    return types.map(t => ` @${this.#types.print(t, 'argument')}`).join('');
  }

  /** `f x y = body` for the binding of `f` to a function. */
  binding(pair: Pair): Doc {
    let rhs = pair.rhs;
    let head = cat(prefix(pair.var.name, this.#spell(pair.var)));
    if (rhs.tag === 'tyLam') {
      if (this.#options.types) head = cat(head, this.#tyBinders(rhs.params));
      rhs = rhs.body;
    }
    if (rhs.tag === 'lam') {
      head = cat(head, ...rhs.params.map(p => cat(' ', this.#binder(p, 2))));
      rhs = rhs.body;
    }
    return group(head, ' =', nest(2, cat(line, this.expr(rhs, 0))));
  }

  /** The signature of a local binding, when types are wanted. */
  #signature(v: Var): Doc {
    const signature = cat(prefix(v.name, this.#spell(v)), ' :: ', this.type(v.type), hardline);
    return this.#options.types ? signature : text('');
  }

  #let(bind: Bind, body: Expr): Doc {
    const docs = pairsOf(bind).map(pair => cat(this.#signature(pair.var), this.binding(pair)));
    const block =
      docs.length === 1
        ? cat('let ', nest(4, cat(...docs)))
        : cat('let', nest(4, cat(hardline, join(hardline, docs))));
    return cat(block, hardline, 'in ', this.expr(body, 0));
  }

  expr(e: Expr, place: Place): Doc {
    switch (e.tag) {
      case 'var':
        return text(prefix(e.var.name, this.#spell(e.var)));
      case 'lit':
        return text(printLit(e.lit));
      case 'tyApp':
        if (!this.#options.types) return this.expr(e.fun, place);
        return parens(place > 1, cat(this.expr(e.fun, 1), this.#typeArgs(e.types)));
      case 'app':
        return this.#application(e.fun, e.args, place);
      case 'prim':
        return this.#prim(e, place);
      case 'con':
        return this.#con(e, place);
      case 'cast':
        return this.#call(cat('coerce', this.#typeArgs([e.type])), [e.expr], place);
      default:
        return parens(place > 0, this.#block(e));
    }
  }

  /** Expressions that extend as far to the right as possible. */
  #block(e: Extract<Expr, { tag: 'lam' | 'tyLam' | 'let' | 'case' }>): Doc {
    switch (e.tag) {
      case 'lam': {
        const params = join(
          ' ',
          e.params.map(p => this.#binder(p, 2)),
        );
        return group('\\', params, ' ->', nest(2, cat(line, this.expr(e.body, 0))));
      }
      case 'tyLam':
        if (!this.#options.types) return this.expr(e.body, 0);
        return group('\\', this.#tyBinders(e.params).trim(), ' -> ', this.expr(e.body, 0));
      case 'let':
        return this.#let(e.bind, e.body);
      case 'case':
        return this.#case(e);
    }
  }

  #application(fun: Expr, args: readonly Expr[], place: Place): Doc {
    const head = fun.tag === 'tyApp' && !this.#options.types ? fun.fun : fun;
    if (head.tag === 'var' && isOperator(head.var.name) && args.length === 2) {
      return this.#infix(this.#spell(head.var), args, place);
    }
    return this.#call(this.expr(fun, fun.tag === 'tyApp' ? 1 : 2), args, place);
  }

  #call(head: Doc, args: readonly Expr[], place: Place): Doc {
    if (args.length === 0) return head;
    const docs = args.map(arg => cat(line, this.expr(arg, 2)));
    return parens(place > 1, group(head, nest(2, cat(...docs))));
  }

  #infix(operator: string, args: readonly Expr[], place: Place): Doc {
    const [left, right] = args.map(arg => this.expr(arg, 1));
    invariant(left !== undefined && right !== undefined, 'an operator has two operands');
    return parens(place > 0, group(left, ' ', operator, nest(2, cat(line, right))));
  }

  #prim(e: Extract<Expr, { tag: 'prim' }>, place: Place): Doc {
    const operator = !/^[a-z]/.test(e.op.name);
    if (operator && e.args.length === 2) return this.#infix(e.op.name, e.args, place);
    return this.#call(cat(e.op.name, this.#typeArgs(e.types)), e.args, place);
  }

  #con(e: Extract<Expr, { tag: 'con' }>, place: Place): Doc {
    const items = listItems(e);
    if (items !== undefined && items.length > 0) return this.#brackets('[', items, ']');
    const size = e.args.length;
    if (isUnboxedTuple(e.con.tyCon)) return this.#brackets('(# ', e.args, ' #)');
    if (size > 1 && e.con === tupleDataCon(size)) return this.#brackets('(', e.args, ')');
    const name = this.#globals.spell(e.con.name);
    if (isOperator(e.con.name) && size === 2) return this.#infix(name, e.args, place);
    return this.#call(cat(prefix(e.con.name, name), this.#typeArgs(e.types)), e.args, place);
  }

  #brackets(open: string, items: readonly Expr[], close: string): Doc {
    const docs = items.map(item => this.expr(item, 0));
    return group(open, nest(open.length, join(cat(',', line), docs)), close);
  }

  #case(e: Extract<Expr, { tag: 'case' }>): Doc {
    const head = cat('case ', this.expr(e.scrutinee, 0), ' of');
    const alts = e.alts.map(alt => this.#alt(alt, e.binder, e.alts.length === 1));
    if (alts.length === 0) return cat(head, ' {}');
    const separator = alts.length === 1 ? line : hardline;
    return group(head, nest(2, cat(separator, join(hardline, alts))));
  }

  #alt(alt: Alt, binder: Var, only: boolean): Doc {
    const named = this.#used.has(binder) && mentions(alt.body, binder);
    const pattern = this.#pattern(alt, named ? binder : undefined, only);
    return group(pattern, ' ->', nest(2, cat(line, this.expr(alt.body, 0))));
  }

  /** The binder, if it is used, is shown as an as-pattern. A lone variable has a bang, for it evaluates. */
  #pattern(alt: Alt, binder: Var | undefined, only: boolean): Doc {
    const { con } = alt;
    if (con.tag === 'default') {
      const bang = only ? '!' : '';
      return cat(bang, binder === undefined ? '_' : this.#binder(binder, 2));
    }
    const inner = con.tag === 'lit' ? text(printLit(con.lit)) : this.#conPattern(con.con, con.vars);
    if (binder === undefined) return inner;
    const atom = con.tag === 'lit' || con.vars.length === 0;
    return cat(this.#binder(binder, 2), '@', parens(!atom, inner));
  }
  #conPattern(con: DataCon, vars: readonly Var[]): Doc {
    const [first, second] = vars;
    if (isUnboxedTuple(con.tyCon)) return cat('(# ', this.#binders(', ', vars, 0), ' #)');
    if (vars.length > 1 && con === tupleDataCon(vars.length)) {
      return cat('(', this.#binders(', ', vars, 0), ')');
    }
    const name = this.#globals.spell(con.name);
    if (isOperator(con.name) && first !== undefined && second !== undefined) {
      return cat(this.#binder(first, 2), ` ${name} `, this.#binder(second, 2));
    }
    const head = prefix(con.name, name);
    return vars.length === 0 ? text(head) : cat(head, ' ', this.#binders(' ', vars, 2));
  }

  #binders(separator: string, vars: readonly Var[], place: Place): Doc {
    return join(
      separator,
      vars.map(v => this.#binder(v, place)),
    );
  }
}

function parens(wanted: boolean, doc: Doc): Doc {
  return wanted ? cat('(', nest(1, doc), ')') : doc;
}

function mentions(expr: Expr, v: Var): boolean {
  return (expr.tag === 'var' && expr.var === v) || children(expr).some(e => mentions(e, v));
}

/** The items of a list that is written out to its end. */
function listItems(e: Expr): Expr[] | undefined {
  const items: Expr[] = [];
  let rest = e;
  while (rest.tag === 'con' && rest.con === consDataCon) {
    const [head, tail] = rest.args;
    if (head === undefined || tail === undefined) return undefined;
    items.push(head);
    rest = tail;
  }
  return rest.tag === 'con' && rest.con === nilDataCon ? items : undefined;
}

/** A literal as MagicHash writes it. */
export function printLit(lit: Lit): string {
  switch (lit.tag) {
    case 'int':
      return `${lit.value}#`;
    case 'word':
      return `${lit.value}##`;
    case 'char':
      return `${quote([lit.value], "'")}#`;
    case 'double':
      return `${decimal(lit.value)}##`;
    case 'float':
      return `${decimal(lit.value)}#`;
    case 'string':
      return `${quoteBytes(lit.bytes)}#`;
  }
}

/** The number with its sign, also if it is zero: what is printed alike is one constant. */
function decimal(value: number): string {
  return Object.is(value, -0) ? '-0' : `${value}`;
}
