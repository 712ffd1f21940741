import { allBinders, patternBinders } from '../names/binders.ts';
import type { Span } from '../source/source.ts';
import type { ChainItem, Expr, Guarded, Match, Pat, RawName, Rhs, Stmt } from '../syntax/syntax.ts';

type E = Expr<RawName>;
type P = Pat<RawName>;
type S = Stmt<RawName>;

/** What can only stand in a command. */
export type CommandForm =
  /** `arrow -< arg`; `higher`: `arrow -<< arg`. */
  | { readonly tag: 'feed'; readonly arrow: E; readonly arg: E; readonly higher: boolean }
  /** `(| operator command … |)`. */
  | { readonly tag: 'control'; readonly operator: E; readonly commands: readonly E[] };

/** What the parser knows of commands. */
interface Setting {
  readonly forms: Map<E, CommandForm>;
  readonly ties: ReadonlyMap<S, readonly S[]>;
  /** A name of the library. */
  readonly name: (text: string) => RawName;
  /** The variables that are mentioned in a stretch of the text. */
  readonly uses: (span: Span) => (text: string) => boolean;
  /** Reports an expression that is no command. */
  readonly wrong: (span: Span) => void;
}

/** The names that are known, the later ones last. */
type Known = readonly string[];

const maximumTuple = 30;

function plain(text: string): RawName {
  return { qualifier: undefined, text };
}

const pairOf = <T>(left: T, right: T, span: Span) =>
  ({ tag: 'tuple', items: [left, right], boxed: true, span }) as const;

/** Several things as one: a tuple, nested if there are many. */
function bundle<T>(items: readonly T[], tuple: (items: readonly T[]) => T): T {
  const [only] = items;
  if (items.length === 1 && only !== undefined) return only;
  if (items.length <= maximumTuple) return tuple(items);
  const rest = bundle(items.slice(maximumTuple - 1), tuple);
  return tuple([...items.slice(0, maximumTuple - 1), rest]);
}

const unit = (span: Span) => ({ tag: 'tuple', items: [], boxed: true, span }) as const;

/** The known variables as a value. */
function varsOf(known: Known, span: Span): E {
  const items = known.map((text): E => ({ tag: 'var', name: plain(text), span }));
  return bundle<E>(items, parts => ({ tag: 'tuple', items: parts, boxed: true, span }));
}

/** The known variables as a pattern; those that are bound otherwise are left out. */
function patternOf(known: Known, span: Span, without: ReadonlySet<string> = new Set()): P {
  const items = known.map((text): P => {
    return without.has(text) ? { tag: 'wildcard', span } : { tag: 'var', name: plain(text), span };
  });
  return bundle<P>(items, parts => ({ tag: 'tuple', items: parts, boxed: true, span }));
}

/** The variables that are known when `binders` are, too. */
function extended(known: Known, binders: readonly { readonly name: RawName }[]): Known {
  const news = binders.map(({ name }) => name.text);
  return [...known.filter(text => !news.includes(text)), ...new Set(news)];
}

function boundBy(stmt: S): readonly { readonly name: RawName }[] {
  if (stmt.tag === 'expr') return [];
  return stmt.tag === 'bind' ? patternBinders(stmt.pat) : allBinders(stmt.binds);
}

/** The branches of a command, and how each is told from the others. */
class Branches {
  readonly arrows: E[] = [];
  readonly #count: number;

  constructor(count: number) {
    this.#count = count;
  }

  /** `Left (Right … value)` for the next branch. */
  inject(value: E, name: (text: string) => RawName): E {
    const at = this.arrows.length;
    const wrap = (from: number, to: number): E => {
      if (to - from <= 1) return value;
      const middle = (from + to) >> 1;
      const [text, inner] =
        at < middle ? ['Left', wrap(from, middle)] : ['Right', wrap(middle, to)];
      const fun: E = { tag: 'con', name: name(text), span: value.span };
      return { tag: 'app', fun, arg: inner, span: value.span };
    };
    return wrap(0, this.#count);
  }

  /** The arrows of all branches, from the sum. */
  joined(either: (left: E, right: E) => E): E | undefined {
    const join = (from: number, to: number): E | undefined => {
      if (to - from <= 1) return this.arrows[from];
      const middle = (from + to) >> 1;
      const [left, right] = [join(from, middle), join(middle, to)];
      return left === undefined || right === undefined ? (left ?? right) : either(left, right);
    };
    return join(0, this.arrows.length);
  }
}

function countOfBranches(alts: readonly Match<RawName>[]): number {
  return alts.reduce((sum, alt) => sum + alt.rhs.guarded.length, 0);
}

interface Passage {
  readonly knot: E;
  /** What the arrow gets. */
  readonly here: E;
  /** What its result is matched with, and the variables of that. */
  readonly pat: P;
  readonly defs: Known;
  /** What passes by. */
  readonly past: Known;
  readonly known: Known;
  readonly span: Span;
}

/** Makes arrows of commands. */
export class Commands {
  readonly #setting: Setting;
  #count = 0;

  constructor(setting: Setting) {
    this.#setting = setting;
  }

  /** `proc pat -> body`. */
  procedure(pat: P, body: E, span: Span): E {
    const uses = this.#setting.uses(body.span);
    const known = extended([], patternBinders(pat)).filter(uses);
    const enter = this.#arr([pat], pairOf<E>(varsOf(known, span), unit(span), span), span);
    return this.#then(enter, this.#command(body, known), span);
  }

  #var(text: string, span: Span): E {
    return { tag: 'var', name: this.#setting.name(text), span };
  }

  #call(text: string, args: readonly E[], span: Span): E {
    return args.reduce<E>((fun, arg) => ({ tag: 'app', fun, arg, span }), this.#var(text, span));
  }

  #then(first: E, second: E, span: Span): E {
    return this.#call('>>>', [first, second], span);
  }

  /** `arr (\params -> body)`. */
  #arr(params: readonly P[], body: E, span: Span): E {
    return this.#call('arr', [{ tag: 'lambda', params, body, span }], span);
  }

  /** A function of what is known and the stack, as an arrow. */
  #step(known: Known, body: (stack: E) => E, span: Span): E {
    const name = plain(`stack ${this.#count++}`);
    const pat = pairOf<P>(patternOf(known, span), { tag: 'var', name, span }, span);
    return this.#arr([pat], body({ tag: 'var', name, span }), span);
  }
  /** The arrow of a command, from what is known and a stack. */
  #command(c: E, known: Known): E {
    const form = this.#setting.forms.get(c);
    const { span } = c;
    if (form !== undefined) {
      this.#setting.forms.delete(c);
      return this.#form(form, known, span);
    }
    switch (c.tag) {
      case 'paren':
        return this.#command(c.expr, known);
      case 'do':
        return this.#statements(c.stmts, known, span);
      case 'app': {
        const push = (stack: E): E =>
          pairOf<E>(varsOf(known, span), pairOf<E>(c.arg, stack, span), span);
        return this.#then(this.#step(known, push, span), this.#command(c.fun, known), span);
      }
      case 'lambda':
        return this.#lambda(c.params, c.body, known, span);
      case 'let': {
        const inside = extended(known, allBinders(c.binds));
        const body = (stack: E): E => {
          return { ...c, body: pairOf<E>(varsOf(inside, span), stack, span) };
        };
        return this.#then(this.#step(known, body, span), this.#command(c.body, inside), span);
      }
      case 'if': {
        const branches = new Branches(2);
        const step = this.#step(
          known,
          stack => ({
            ...c,
            yes: this.#leaf(branches, c.yes, known, stack),
            no: this.#leaf(branches, c.no, known, stack),
          }),
          span,
        );
        return this.#choose(step, branches, span);
      }
      case 'case': {
        const branches = new Branches(countOfBranches(c.alts));
        const step = this.#step(
          known,
          stack => ({
            ...c,
            alts: c.alts.map(alt => this.#alternative(branches, alt, known, stack)),
          }),
          span,
        );
        return this.#choose(step, branches, span);
      }
      case 'lambdaCase': {
        const name = plain(`case ${this.#count++}`);
        const scrutinee: E = { tag: 'var', name, span };
        const body: E = { tag: 'case', scrutinee, alts: c.alts, span };
        return this.#lambda([{ tag: 'var', name, span }], body, known, span);
      }
      case 'multiIf': {
        const branches = new Branches(c.branches.length);
        const step = this.#step(
          known,
          stack => ({
            ...c,
            branches: c.branches.map(each => this.#guarded(branches, each, known, stack)),
          }),
          span,
        );
        return this.#choose(step, branches, span);
      }
      case 'chain':
        return { ...c, items: c.items.map(item => this.#item(item, known)) };
      default:
        this.#setting.wrong(span);
        return c;
    }
  }

  /** In a chain, the operands are commands, and all know the same. */
  #item(item: ChainItem<RawName>, known: Known): ChainItem<RawName> {
    if (item.tag === 'minus') this.#setting.wrong(item.span);
    if (item.tag !== 'operand') return item;
    return { tag: 'operand', expr: this.#command(item.expr, known) };
  }

  #form(form: CommandForm, known: Known, span: Span): E {
    if (form.tag === 'control') {
      return form.commands.reduce<E>(
        (fun, c) => ({ tag: 'app', fun, arg: this.#command(c, known), span }),
        form.operator,
      );
    }
    const { arrow, arg, higher } = form;
    if (!higher)
      return this.#then(
        this.#step(known, () => arg, span),
        arrow,
        span,
      );
    const both = pairOf<E>(arrow, arg, span);
    return this.#then(
      this.#step(known, () => both, span),
      this.#var('app', span),
      span,
    );
  }

  /** `\params -> body`, which takes its parameters from the stack. */
  #lambda(params: readonly P[], body: E, known: Known, span: Span): E {
    const binders = params.flatMap(pat => patternBinders(pat));
    const inside = extended(known, binders);
    const hidden = new Set(binders.map(({ name }) => name.text));
    const name = plain(`stack ${this.#count++}`);
    const stack = params.reduceRight<P>((rest, pat) => pairOf<P>(pat, rest, span), {
      tag: 'var',
      name,
      span,
    });
    const pat = pairOf<P>(patternOf(known, span, hidden), stack, span);
    const value = pairOf<E>(varsOf(inside, span), { tag: 'var', name, span }, span);
    return this.#then(this.#arr([pat], value, span), this.#command(body, inside), span);
  }

  /** The end of a branch: what its command gets. */
  #leaf(branches: Branches, c: E, known: Known, stack: E): E {
    const name = (text: string): RawName => {
      return this.#setting.name(text);
    };
    const value = branches.inject(pairOf<E>(varsOf(known, c.span), stack, c.span), name);
    branches.arrows.push(this.#command(c, known));
    return value;
  }

  #choose(step: E, branches: Branches, span: Span): E {
    const joined = branches.joined((left, right) => this.#call('|||', [left, right], span));
    return joined === undefined ? step : this.#then(step, joined, span);
  }

  #alternative(branches: Branches, alt: Match<RawName>, known: Known, stack: E): Match<RawName> {
    const binders = alt.params.flatMap(pat => patternBinders(pat));
    const inside = extended(extended(known, binders), allBinders(alt.rhs.where));
    const guarded = alt.rhs.guarded.map(each => this.#guarded(branches, each, inside, stack));
    const rhs: Rhs<RawName> = { ...alt.rhs, guarded };
    return { ...alt, rhs };
  }

  #guarded(branches: Branches, each: Guarded<RawName>, known: Known, stack: E): Guarded<RawName> {
    const inside = extended(known, each.guards.flatMap(boundBy));
    return { ...each, body: this.#leaf(branches, each.body, inside, stack) };
  }

  #statements(stmts: readonly S[], known: Known, span: Span): E {
    const [stmt, ...rest] = stmts;
    if (stmt === undefined) return this.#step(known, () => unit(span), span);
    if (rest.length === 0 && stmt.tag === 'expr') return this.#command(stmt.expr, known);
    return this.#statement(stmt, rest, known, after => this.#statements(rest, after, span));
  }

  /** One statement, and what comes after it. */
  #statement(stmt: S, rest: readonly S[], known: Known, then: (known: Known) => E): E {
    const { span } = stmt;
    const after = rest.map(each => this.#setting.uses(each.span));
    const later = (text: string): boolean => after.some(uses => uses(text));
    if (stmt.tag === 'let') {
      const inside = extended(known, allBinders(stmt.binds)).filter(later);
      const body = pairOf<E>(varsOf(inside, span), unit(span), span);
      const step = this.#step(known, () => ({ tag: 'let', binds: stmt.binds, body, span }), span);
      return this.#then(step, then(inside), span);
    }
    const tied = this.#setting.ties.get(stmt);
    const uses = this.#setting.uses(span);
    const here = known.filter(uses);
    const past = known.filter(later);
    if (tied !== undefined) {
      const defs = extended(
        [],
        tied.flatMap(inner => this.#definedBy(inner)),
      );
      const pat = patternOf(defs, span);
      const knot = this.#knot(tied, defs, here, span);
      return this.#around(
        { knot, here: varsOf(here, span), pat, defs, past, known, span },
        later,
        then,
      );
    }
    const pat: P = stmt.tag === 'bind' ? stmt.pat : { tag: 'wildcard', span };
    const defs = extended([], patternBinders(pat));
    const arrow = this.#command(stmt.expr, here);
    const input = pairOf<E>(varsOf(here, span), unit(span), span);
    return this.#around({ knot: arrow, here: input, pat, defs, past, known, span }, later, then);
  }

  #around(
    { knot, here, pat, defs, past, known, span }: Passage,
    later: (text: string) => boolean,
    then: (known: Known) => E,
  ): E {
    const before = this.#step(known, () => pairOf<E>(here, varsOf(past, span), span), span);
    const by = patternOf(past, span, new Set(defs));
    const all = [...past.filter(text => !defs.includes(text)), ...defs].filter(later);
    const behind = pairOf<E>(varsOf(all, span), unit(span), span);
    const last = this.#then(this.#arr([pairOf<P>(pat, by, span)], behind, span), then(all), span);
    return this.#then(before, this.#then(this.#call('first', [knot], span), last, span), span);
  }

  #definedBy(stmt: S): readonly { readonly name: RawName }[] {
    const tied = this.#setting.ties.get(stmt);
    return tied === undefined ? boundBy(stmt) : tied.flatMap(inner => this.#definedBy(inner));
  }

  /** `rec`: statements that know what they define, from what is known. */
  #knot(stmts: readonly S[], defs: Known, known: Known, span: Span): E {
    const hidden = new Set(defs);
    const lazy: P = { tag: 'lazy', pat: patternOf(defs, span), span };
    const inside = [...known.filter(text => !hidden.has(text)), ...defs];
    const enter = this.#arr(
      [pairOf<P>(patternOf(known, span, hidden), lazy, span)],
      pairOf<E>(varsOf(inside, span), unit(span), span),
      span,
    );
    const result = varsOf(defs, span);
    const go = (at: number, now: Known): E => {
      const stmt = stmts[at];
      if (stmt === undefined) return this.#step(now, () => pairOf<E>(result, result, span), span);
      // All that is defined is needed in the end.
      const rest = [{ tag: 'expr', expr: result, span } as const];
      return this.#statement(stmt, rest, now, after => go(at + 1, after));
    };
    return this.#call('loop', [this.#then(enter, go(0, inside), span)], span);
  }
}
