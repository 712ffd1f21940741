import { printLiteral } from '../lex/print.ts';
import { unreachable } from '../source/diagnostics.ts';
import { printSexp, type Sexp } from './sexp.ts';
import type {
  Bind,
  Binds,
  ConDecl,
  DerivingClause,
  Expr,
  Export,
  FamilyEquation,
  Fields,
  Guarded,
  Import,
  ImportItem,
  Match,
  Members,
  Module,
  Pat,
  RawName,
  Rhs,
  Stmt,
  Strategy,
  SynType,
  TypeParam,
} from './syntax.ts';

/** How to print a name. */
export type NameText<N> = (name: N) => string;

/** A name as the program spells it. */
export function rawNameText({ qualifier, text }: RawName): string {
  return qualifier === undefined ? text : `${qualifier}.${text}`;
}

/** The tree of a module as nested lists, ending in a newline; `sorted`: show groups of bindings. */
export function printModule<N>(module: Module<N>, name: NameText<N>, sorted = false): string {
  return `${printSexp(new Printer(name, sorted).module(module))}\n`;
}

/** The tree of an expression as nested lists. */
export function printExpr<N>(expr: Expr<N>, name: NameText<N>): string {
  return printSexp(new Printer(name).expr(expr));
}

/** The tree of a type as nested lists. */
export function printSynType<N>(type: SynType<N>, name: NameText<N>): string {
  return printSexp(new Printer(name).type(type));
}
function importItem(item: ImportItem): Sexp {
  if (item.tag === 'var') return item.name;
  if (item.tag === 'pattern') return ['pattern', item.name];
  return [item.name, ...memberList(item.members, name => name)];
}

function memberList<N>(members: Members<N>, name: NameText<N>): string[] {
  if (members.tag === 'none') return [];
  return members.tag === 'all' ? ['..'] : members.names.map(each => name(each.name));
}

class Printer<N> {
  readonly name: NameText<N>;
  readonly sorted: boolean;

  constructor(name: NameText<N>, sorted = false) {
    this.name = name;
    this.sorted = sorted;
  }

  expr(e: Expr<N>): Sexp {
    switch (e.tag) {
      case 'var':
      case 'con':
        return this.name(e.name);
      case 'lit':
        return printLiteral(e.literal);
      case 'app':
        return this.application(e);
      case 'typeApp':
        return ['@', this.expr(e.fun), this.type(e.type)];
      case 'lambda':
        return ['\\', this.pats(e.params), this.expr(e.body)];
      case 'lambdaCase':
        return ['\\case', ...e.alts.map(alt => this.match(alt))];
      case 'let':
        return ['let', this.binds(e.binds), this.expr(e.body)];
      case 'if':
        return ['if', this.expr(e.cond), this.expr(e.yes), this.expr(e.no)];
      case 'multiIf':
        return ['if', ...e.branches.map(branch => this.guarded(branch))];
      case 'case':
        return ['case', this.expr(e.scrutinee), ...e.alts.map(alt => this.match(alt))];
      case 'do':
        return ['do', ...this.stmts(e.stmts)];
      case 'annotated':
        return ['::', this.expr(e.expr), this.type(e.type)];
      case 'paren':
        return ['paren', this.expr(e.expr)];
      case 'chain':
        return [
          'chain',
          ...e.items.map(item =>
            item.tag === 'operand'
              ? this.expr(item.expr)
              : item.tag === 'operator'
                ? this.expr(item.op)
                : 'minus',
          ),
        ];
      case 'binary':
        return [this.expr(e.op), this.expr(e.left), this.expr(e.right)];
      case 'negate':
        return ['negate', this.expr(e.arg)];
      case 'leftSection':
        return ['left-section', this.expr(e.arg), this.expr(e.op)];
      case 'rightSection':
        return ['right-section', this.expr(e.op), this.expr(e.arg)];
      case 'tuple':
        return [e.boxed ? 'tuple' : 'tuple#', ...e.items.map(item => this.expr(item))];
      case 'tupleSection':
        return ['tuple', ...e.items.map(item => (item === undefined ? '_' : this.expr(item)))];
      case 'list':
        return ['list', ...e.items.map(item => this.expr(item))];
      case 'range': {
        const next = e.next === undefined ? [] : [this.expr(e.next)];
        return [
          'range',
          this.expr(e.from),
          ...next,
          '..',
          ...(e.to === undefined ? [] : [this.expr(e.to)]),
        ];
      }
      case 'comprehension':
        return ['comprehension', this.expr(e.body), ...this.stmts(e.stmts)];
      case 'parallel':
        return ['parallel', this.expr(e.body), ...e.branches.map(stmts => this.stmts(stmts))];
      case 'recordCon':
        return [
          'record',
          this.name(e.con.name),
          ...this.fields(e.fields, value => this.expr(value)),
        ];
      case 'recordUpdate':
        return ['update', this.expr(e.expr), ...this.fields(e.fields, value => this.expr(value))];
      default:
        return unreachable(e);
    }
  }
  /** `f x y` is one list and not three levels. */
  application(e: Expr<N>): Sexp {
    const args: Sexp[] = [];
    let fun = e;
    for (; fun.tag === 'app'; fun = fun.fun) args.push(this.expr(fun.arg));
    return ['app', this.expr(fun), ...args.reverse()];
  }

  fields<V>({ fields, rest }: Fields<N, V>, value: (value: V) => Sexp): Sexp[] {
    const out = fields.map((field): Sexp => {
      const name = this.name(field.name.name);
      return field.value === undefined ? name : ['=', name, value(field.value)];
    });
    return rest === undefined ? out : [...out, '..'];
  }

  stmts(stmts: readonly Stmt<N>[]): Sexp[] {
    return stmts.map(stmt => {
      switch (stmt.tag) {
        case 'bind':
          return ['<-', this.pat(stmt.pat), this.expr(stmt.expr)];
        case 'let':
          return ['let', this.binds(stmt.binds)];
        case 'expr':
          return this.expr(stmt.expr);
        default:
          return unreachable(stmt);
      }
    });
  }

  pat(p: Pat<N>): Sexp {
    switch (p.tag) {
      case 'var':
        return this.name(p.name);
      case 'wildcard':
        return '_';
      case 'lit':
        return p.negative ? ['minus', printLiteral(p.literal)] : printLiteral(p.literal);
      case 'con':
        if (p.types !== undefined) {
          const types = p.types.map(t => ['@', this.type(t)]);
          return [this.name(p.con.name), ...types, ...this.pats(p.args)];
        }
        if (p.args.length === 0) return this.name(p.con.name);
        return [this.name(p.con.name), ...this.pats(p.args)];
      case 'chain':
        return [
          'chain',
          ...p.items.map(item =>
            item.tag === 'operand' ? this.pat(item.pat) : this.name(item.con.name),
          ),
        ];
      case 'tuple':
        return [p.boxed ? 'tuple' : 'tuple#', ...this.pats(p.items)];
      case 'list':
        return ['list', ...this.pats(p.items)];
      case 'as':
        return ['@', this.name(p.name.name), this.pat(p.pat)];
      case 'lazy':
        return ['~', this.pat(p.pat)];
      case 'bang':
        return ['!', this.pat(p.pat)];
      case 'record':
        return [
          'record',
          this.name(p.con.name),
          ...this.fields(p.fields, value => this.pat(value)),
        ];
      case 'annotated':
        return ['::', this.pat(p.pat), this.type(p.type)];
      case 'view':
        return ['->', this.expr(p.expr), this.pat(p.pat)];
      case 'paren':
        return ['paren', this.pat(p.pat)];
      default:
        return unreachable(p);
    }
  }

  pats(pats: readonly Pat<N>[]): readonly Sexp[] {
    return pats.map(pat => this.pat(pat));
  }

  type(t: SynType<N>): Sexp {
    switch (t.tag) {
      case 'var':
      case 'con':
        return this.name(t.name);
      case 'app': {
        const args: Sexp[] = [];
        let fun: SynType<N> = t;
        for (; fun.tag === 'app'; fun = fun.fun) args.push(this.type(fun.arg));
        return [this.type(fun), ...args.reverse()];
      }
      case 'fun':
        return ['->', this.type(t.arg), this.type(t.res)];
      case 'chain':
        return [
          'chain',
          ...t.items.map(item => this.type(item.tag === 'operand' ? item.type : item.op)),
        ];
      case 'kinded':
        return ['::', this.type(t.type), this.type(t.kind)];
      case 'promoted':
        return ["'", this.name(t.name)];
      case 'promotedItems':
        return ["'", t.list ? 'list' : 'tuple', ...t.items.map(item => this.type(item))];
      case 'literal':
        return typeof t.value === 'string' ? JSON.stringify(t.value) : `${t.value}`;
      case 'wildcard':
        return '_';
      case 'tuple':
        return [t.boxed ? 'tuple' : 'tuple#', ...t.items.map(item => this.type(item))];
      case 'list':
        return ['list', this.type(t.item)];
      case 'forall':
        return ['forall', this.params(t.vars), this.type(t.body)];
      case 'qualified':
        return ['=>', t.context.map(each => this.type(each)), this.type(t.body)];
      case 'paren':
        return ['paren', this.type(t.type)];
      default:
        return unreachable(t);
    }
  }

  params(params: readonly TypeParam<N>[]): Sexp {
    return params.map(({ name, kind }) =>
      kind === undefined ? this.name(name) : ['::', this.name(name), this.type(kind)],
    );
  }

  match({ params, rhs }: Match<N>): Sexp {
    return ['match', this.pats(params), ...this.rhs(rhs)];
  }

  rhs({ guarded, where }: Rhs<N>): Sexp[] {
    const out = guarded.map(each => this.guarded(each));
    const binds = this.binds(where);
    return binds.length === 0 ? out : [...out, ['where', ...binds]];
  }

  guarded({ guards, body }: Guarded<N>): Sexp {
    if (guards.length === 0) return this.expr(body);
    return ['guard', this.stmts(guards), this.expr(body)];
  }
  binds({ groups, signatures, fixities, pragmas }: Binds<N>): readonly Sexp[] {
    return [
      ...fixities.map(({ associativity, precedence, ops }): Sexp => {
        const word = associativity === 'none' ? 'infix' : `infix${associativity[0] ?? ''}`;
        return [word, String(precedence), ...ops.map(op => this.name(op.name))];
      }),
      ...pragmas.map(({ tag, name }): Sexp => [tag, this.name(name.name)]),
      ...signatures.map(({ names, type }): Sexp => {
        return ['sig', ...names.map(each => this.name(each.name)), this.type(type)];
      }),
      ...groups.flatMap(group => this.group(group)),
    ];
  }

  /** When groups have been sorted, several bindings of one group are printed as one list. */
  group(group: readonly Bind<N>[]): readonly Sexp[] {
    const binds = group.map((bind): Sexp => {
      if (bind.tag === 'pattern') return ['pattern', this.pat(bind.pat), ...this.rhs(bind.rhs)];
      return ['function', this.name(bind.name), ...bind.matches.map(match => this.match(match))];
    });
    return this.sorted && group.length > 1 ? [['group', ...binds]] : binds;
  }

  module(m: Module<N>): Sexp {
    const exports = m.exports === undefined ? [] : [['exports', ...this.exports(m.exports)]];
    return [
      'module',
      m.name,
      ...exports,
      ...m.imports.map(each => this.import(each)),
      ...m.data.map((decl): Sexp => {
        const constructors = decl.constructors.map(each => this.constructorDecl(each));
        const deriving = decl.deriving.map(clause => this.deriving(clause));
        return [
          ...this.head(decl.newtype ? 'newtype' : 'data', decl),
          ...this.types('instance', decl.instanceOf === undefined ? [] : [decl.instanceOf]),
          ...this.types('kind', decl.kind === undefined ? [] : [decl.kind]),
          ...constructors,
          ...deriving,
        ];
      }),
      ...m.kindSignatures.map((decl): Sexp => {
        return ['kind', this.name(decl.name.name), this.type(decl.kind)];
      }),
      ...m.roles.map((decl): Sexp => {
        return ['role', this.name(decl.name.name), ...decl.roles.map(role => role ?? '_')];
      }),
      ...m.families.map((decl): Sexp => {
        const word = decl.data ? 'data-family' : 'type-family';
        const equations = decl.equations?.map(each => this.equation(each));
        return [
          ...this.head(word, { ...decl, context: [] }),
          ...this.types('kind', decl.kind === undefined ? [] : [decl.kind]),
          ...decl.injective.map((each): Sexp => ['injective', this.name(each.name)]),
          ...(decl.parent === undefined ? [] : [['of', this.name(decl.parent.name)]]),
          ...(equations === undefined ? [] : [['closed', ...equations]]),
        ];
      }),
      ...m.familyEquations.map((each): Sexp => {
        return [each.fallback ? 'type-default' : 'type-instance', this.equation(each)];
      }),
      ...m.patternSynonyms.map(({ name, params, pat }): Sexp => {
        const names = params.map(param => this.name(param.name));
        return ['pattern-synonym', this.name(name.name), names, this.pat(pat)];
      }),
      ...m.synonyms.map((decl): Sexp => {
        return [...this.head('type', { ...decl, context: [] }), this.type(decl.type)];
      }),
      ...m.classes.map((decl): Sexp => {
        const defaults = decl.defaults.map(({ names, type }): Sexp => {
          return ['default', ...names.map(each => this.name(each.name)), this.type(type)];
        });
        return [...this.head('class', decl), ...defaults, ...this.binds(decl.body)];
      }),
      ...m.instances.map((decl): Sexp => {
        const head = [
          decl.derived ? 'deriving-instance' : 'instance',
          ...this.strategy(decl.strategy),
          this.name(decl.className.name),
        ];
        const types = decl.types.map(type => this.type(type));
        return [
          ...head,
          ...types,
          ...this.types('context', decl.context),
          ...this.binds(decl.body),
        ];
      }),
      ...m.defaults.map((decl): Sexp => ['default', ...decl.types.map(type => this.type(type))]),
      ...m.foreigns.map((decl): Sexp => {
        const words = [
          decl.convention,
          decl.safety ?? [],
          JSON.stringify(decl.entity ?? ''),
        ].flat();
        return [
          'foreign',
          decl.direction,
          ...words,
          this.name(decl.name.name),
          this.type(decl.type),
        ];
      }),
      ...this.binds(m.binds),
    ];
  }
  head(
    word: string,
    decl: {
      readonly context: readonly SynType<N>[];
      readonly name: { readonly name: N };
      readonly params: readonly TypeParam<N>[];
    },
  ): Sexp[] {
    const context = this.types('context', decl.context);
    return [word, this.name(decl.name.name), this.params(decl.params), ...context];
  }

  equation({ left, right }: FamilyEquation<N>): Sexp {
    return [this.type(left), this.type(right)];
  }

  /** A list with a word in front, or nothing at all if it is empty. */
  types(word: string, types: readonly SynType<N>[]): Sexp[] {
    return types.length === 0 ? [] : [[word, ...types.map(type => this.type(type))]];
  }

  deriving({ strategy, classes }: DerivingClause<N>): Sexp {
    return ['deriving', ...this.strategy(strategy), ...classes.map(type => this.type(type))];
  }

  strategy(strategy: Strategy<N> | undefined): Sexp[] {
    if (strategy === undefined) return [];
    return [strategy.tag === 'via' ? ['via', this.type(strategy.type)] : strategy.tag];
  }

  constructorDecl({ name, style, vars, context, fields, result }: ConDecl<N>): Sexp {
    const forall = vars.length === 0 ? [] : [['forall', this.params(vars)]];
    const types = fields.map((field): Sexp => {
      const type = field.strict ? ['!', this.type(field.type)] : this.type(field.type);
      const unpacked = field.unpack ? ['unpack', type] : type;
      return field.name === undefined ? unpacked : ['::', this.name(field.name.name), unpacked];
    });
    const end = this.types('result', result === undefined ? [] : [result]);
    const parts = [...forall, ...this.types('context', context), ...types, ...end];
    return [style, this.name(name.name), ...parts];
  }
  exports(exports: readonly Export<N>[]): Sexp[] {
    return exports.map(each => {
      if (each.tag === 'module') return ['module', each.name];
      if (each.tag === 'var') return this.name(each.name);
      if (each.tag === 'pattern') return ['pattern', this.name(each.name)];
      return [this.name(each.name), ...memberList(each.members, name => this.name(name))];
    });
  }

  import(each: Import): Sexp {
    const as = each.as === undefined ? [] : [['as', each.as]];
    const items = each.items?.map(importItem);
    const list = items === undefined ? [] : [[each.hiding ? 'hiding' : 'only', ...items]];
    return [each.qualified ? 'import-qualified' : 'import', each.module, ...as, ...list];
  }
}
