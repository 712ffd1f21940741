import { printLiteral } from '../lex/print.ts';
import type { Name } from '../names/name.ts';
import { InternalError } from '../source/diagnostics.ts';
import type { Bind, InstanceDecl, Module, Stmt } from '../syntax/syntax.ts';
import type { E, P } from './make.ts';
import { applied, type T } from './types.ts';

/** Where a phrase stands, and so whether it needs parentheses. */
type Place = 'anywhere' | 'operand' | 'argument';

/**
 * The instances that a module did not write itself, as Haskell, ending in a newline. Names are without
 * their modules. `written` is the module before deriving.
 */
export function printInstances(module: Module<Name>, written: Module<Name>): string {
  const printer = new Printer();
  const own = new Set(written.instances);
  const derived = module.instances.filter(decl => !own.has(decl));
  return derived.map(decl => `${printer.instance(decl)}\n`).join('\n');
}

/** Prints declarations one after the other. */
export class Printer {
  /** How the variables of the equation at hand are spelt, equal texts apart. */
  readonly #locals = new Map<Name, string>();

  instance(decl: InstanceDecl<Name>): string {
    this.#locals.clear();
    const className: T = { tag: 'con', ...decl.className };
    const head = this.type(applied(className, decl.types));
    const context = (decl.wanted ?? decl.context).map(type => this.type(type)).join(', ');
    const arrow = context === '' ? '' : `(${context}) => `;
    const via = decl.via === undefined ? '' : `deriving via ${this.type(decl.via, 'argument')} `;
    const start = `${via}instance ${arrow}${head}`;
    const lines = decl.body.groups.flat().flatMap(bind => this.bind(bind));
    if (lines.length === 0) return start;
    return [`${start} where`, ...lines.map(line => `  ${line}`)].join('\n');
  }

  bind(bind: Bind<Name>): string[] {
    if (bind.tag === 'pattern') throw new InternalError('deriving defines methods by equations');
    return bind.matches.map(({ params, rhs }) => {
      this.#locals.clear();
      const words = [prefix(bind.name.text), ...params.map(p => this.pat(p, 'argument'))];
      const [only] = rhs.guarded;
      if (only === undefined) throw new InternalError('an equation has a right-hand side');
      return `${words.join(' ')} = ${this.expr(only.body)}`;
    });
  }

  prefix(name: Name): string {
    return prefix(name.module === undefined ? this.#local(name) : name.text);
  }

  #local(name: Name): string {
    const known = this.#locals.get(name);
    if (known !== undefined) return known;
    const taken = new Set(this.#locals.values());
    let text = name.text;
    while (taken.has(text)) text += "'";
    this.#locals.set(name, text);
    return text;
  }

  infix(name: Name): string {
    return /^[\p{L}_]/u.test(name.text) ? `\`${name.text}\`` : name.text;
  }

  expr(e: E, place: Place = 'anywhere'): string {
    const open = (text: string): string => (place === 'anywhere' ? text : `(${text})`);
    switch (e.tag) {
      case 'var':
      case 'con':
        return this.prefix(e.name);
      case 'lit':
        return printLiteral(e.literal);
      case 'app': {
        const text = `${this.expr(e.fun, 'operand')} ${this.expr(e.arg, 'argument')}`;
        return place === 'argument' ? `(${text})` : text;
      }
      case 'binary':
        return open(this.#binary(e));
      case 'lambda': {
        const params = e.params.map(p => this.pat(p, 'argument')).join(' ');
        return open(`\\${params} -> ${this.expr(e.body)}`);
      }
      case 'case': {
        const alts = e.alts.map(({ params, rhs }) => {
          const [pat, only] = [params[0], rhs.guarded[0]];
          if (pat === undefined || only === undefined) throw new InternalError('an alternative');
          return `${this.pat(pat)} -> ${this.expr(only.body)}`;
        });
        return open(`case ${this.expr(e.scrutinee)} of { ${alts.join('; ')} }`);
      }
      case 'if': {
        const [cond, yes, no] = [e.cond, e.yes, e.no].map(each => this.expr(each));
        return open(`if ${cond} then ${yes} else ${no}`);
      }
      case 'do':
        return open(`do { ${e.stmts.map(stmt => this.stmt(stmt)).join('; ')} }`);
      case 'tuple':
        return `(${e.items.map(item => this.expr(item)).join(', ')})`;
      case 'list':
        return `[${e.items.map(item => this.expr(item)).join(', ')}]`;
      case 'comprehension': {
        const stmts = e.stmts.map(stmt => this.stmt(stmt)).join(', ');
        return `[${this.expr(e.body)} | ${stmts}]`;
      }
      default:
        throw new InternalError(`deriving writes no ${e.tag}`);
    }
  }

  #binary(e: Extract<E, { tag: 'binary' }>): string {
    if (e.op.tag !== 'var' && e.op.tag !== 'con') throw new InternalError('an operator is a name');
    const { name } = e.op;
    const again = e.right.tag === 'binary' && e.right.op.tag === 'var' && e.right.op.name === name;
    const right = this.expr(e.right, again ? 'anywhere' : 'operand');
    return `${this.expr(e.left, 'operand')} ${this.infix(name)} ${right}`;
  }

  stmt(stmt: Stmt<Name>): string {
    if (stmt.tag === 'let') throw new InternalError('deriving writes no let');
    const expr = this.expr(stmt.expr);
    return stmt.tag === 'expr' ? expr : `${this.pat(stmt.pat)} <- ${expr}`;
  }

  pat(p: P, place: Place = 'anywhere'): string {
    switch (p.tag) {
      case 'var':
        return this.prefix(p.name);
      case 'wildcard':
        return '_';
      case 'lit':
        return printLiteral(p.literal);
      case 'bang':
        return `!${this.pat(p.pat, 'argument')}`;
      case 'con': {
        const args = p.args.map(arg => this.pat(arg, 'argument'));
        const text = [this.prefix(p.con.name), ...args].join(' ');
        return args.length > 0 && place !== 'anywhere' ? `(${text})` : text;
      }
      case 'tuple':
        return `(${p.items.map(item => this.pat(item)).join(', ')})`;
      default:
        throw new InternalError(`deriving writes no pattern ${p.tag}`);
    }
  }

  type(t: T, place: Place = 'anywhere'): string {
    const open = (text: string): string => (place === 'anywhere' ? text : `(${text})`);
    switch (t.tag) {
      case 'var':
      case 'con':
        return this.prefix(t.name);
      case 'app': {
        const text = `${this.type(t.fun, 'operand')} ${this.type(t.arg, 'argument')}`;
        return place === 'argument' ? `(${text})` : text;
      }
      case 'fun':
        return open(`${this.type(t.arg, 'operand')} -> ${this.type(t.res)}`);
      case 'tuple':
        return `(${t.items.map(item => this.type(item)).join(', ')})`;
      case 'list':
        return `[${this.type(t.item)}]`;
      case 'forall': {
        const vars = t.vars.map(v => v.name.text).join(' ');
        return open(`forall ${vars}. ${this.type(t.body)}`);
      }
      case 'qualified': {
        const context = t.context.map(each => this.type(each)).join(', ');
        return open(`(${context}) => ${this.type(t.body)}`);
      }
      case 'paren':
        return this.type(t.type, place);
      case 'kinded':
        return `(${this.type(t.type)} :: ${this.type(t.kind)})`;
      case 'promoted':
        return `'${this.prefix(t.name)}`;
      case 'literal':
        return typeof t.value === 'string' ? JSON.stringify(t.value) : `${t.value}`;
      case 'wildcard':
        return '_';
      case 'promotedItems':
      case 'chain':
        throw new InternalError('renaming leaves no chains');
    }
  }
}

/** Operators stand in parentheses. */
function prefix(text: string): string {
  return /^[\p{L}_[(]/u.test(text) ? text : `(${text})`;
}
