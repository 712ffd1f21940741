import { printLiteral } from '../lex/print.ts';
import { trueCon } from '../names/builtin.ts';
import { inWords, quoted } from '../names/similar.ts';
import type { Span } from '../source/source.ts';
import { consDataCon, nilDataCon, tupleDataCon, unboxedTupleDataCon } from '../types/builtin.ts';
import { splitCon, type Type } from '../types/type.ts';
import type {
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
import {
  anything,
  type Cover,
  Coverage,
  printCover,
  shapeOf,
  uncovered,
  unlessTooHard,
  unreachableRows,
} from './coverage.ts';
import type { Warning } from './flags.ts';
import type { Reporter } from './reporter.ts';

/**
 * Reports patterns that do not match everything, and those that nothing reaches. `isWritten` says
 * whether the code at a place was written by the program, and not by the compiler.
 */
export function warnPatterns(
  module: TypedModule,
  isWritten: (span: Span) => boolean,
  reporter: Reporter,
): void {
  new Patterns(isWritten, reporter).groups(module.groups);
}

/** How many examples of values that are not matched a message gives. */
const examples = 3;

class Patterns {
  readonly #isWritten: (span: Span) => boolean;
  readonly #reporter: Reporter;

  constructor(isWritten: (span: Span) => boolean, reporter: Reporter) {
    this.#isWritten = isWritten;
    this.#reporter = reporter;
  }

  groups(groups: readonly TGroup[]): void {
    for (const bind of groups.flatMap(group => group.binds)) {
      if (this.#isWritten(bind.span)) this.#bind(bind);
    }
  }

  #bind(bind: TBind): void {
    if (bind.tag === 'pattern') {
      this.#single(bind.pat, bind.span, 'this binding');
      this.#rhs(bind.rhs);
    } else if (bind.arity > 0) {
      this.#matches(bind.matches, bind.span, `the definition of ${quoted(bind.var.name.text)}`);
    } else for (const { rhs } of bind.matches) this.#guards(rhs, bind.span);
  }

  /** Equations or alternatives that are tried one after the other. */
  #matches(matches: readonly TMatch[], span: Span, what: string): void {
    const rows = matches.map(({ params, rhs }) => ({
      pats: params.map(coverOf),
      certain: isCertain(rhs),
    }));
    const size = rows[0]?.pats.length ?? 0;
    const useless = unlessTooHard(() => unreachableRows(new Coverage(), rows)) ?? [];
    for (const i of useless) {
      const match = matches[i];
      if (match === undefined) continue;
      const message = 'nothing ever gets here: what comes before matches all of it';
      this.#reporter.warn('overlapping-patterns', message, startOf(match.span));
    }
    const missing = unlessTooHard(() => uncovered(new Coverage(), rows, size, examples + 1)) ?? [];
    this.#incomplete('incomplete-patterns', missing, span, what);
    for (const { rhs } of matches) this.#rhs(rhs);
  }

  #incomplete(
    warning: Warning,
    missing: readonly (readonly Cover[])[],
    span: Span,
    what: string,
  ): void {
    if (missing.length === 0) return;
    if (missing.flat().every(pat => pat.tag === 'any')) {
      const message = `all guards of ${what} can be false`;
      return this.#reporter.warn(warning, message, startOf(span));
    }
    const shown = missing.slice(0, examples).map(pats => {
      return quoted(pats.map(pat => printCover(pat, pats.length > 1)).join(' '));
    });
    const more = missing.length > examples ? [...shown, 'others'] : shown;
    const message = `${what} does not match ${inWords(more, 'and')}`;
    this.#reporter.warn(warning, message, startOf(span));
  }

  /** A pattern that has to match, since nothing else is tried. */
  #single(pat: TPat, span: Span, what: string): void {
    const rows = [{ pats: [coverOf(pat)], certain: true }];
    const missing = unlessTooHard(() => uncovered(new Coverage(), rows, 1, examples + 1)) ?? [];
    if (pat.tag === 'lazy') return;
    this.#incomplete('incomplete-uni-patterns', missing, span, what);
  }

  /** Guards without patterns: `x | … = …`. */
  #guards(rhs: TRhs, span: Span): void {
    if (!isCertain(rhs)) {
      const message = 'all of these guards can be false';
      this.#reporter.warn('incomplete-patterns', message, startOf(span));
    }
    this.#rhs(rhs);
  }

  #rhs({ guarded, where }: TRhs): void {
    this.groups(where);
    for (const { guards, body } of guarded) {
      this.#stmts(guards);
      this.#expr(body);
    }
  }

  #stmts(stmts: readonly TStmt[]): void {
    for (const stmt of stmts) {
      if (stmt.tag === 'let') this.groups(stmt.groups);
      else this.#expr(stmt.expr);
    }
  }

  #expr(e: TExpr): void {
    switch (e.tag) {
      case 'case':
        this.#expr(e.scrutinee);
        if (e.alts.length === 0) this.#empty(e.scrutineeType, e.span);
        else this.#matches(e.alts, e.span, 'this `case`');
        return;
      case 'lambda': {
        const { params, rhs, span } = e.match;
        for (const pat of params) this.#single(pat, span, 'this lambda');
        return this.#rhs(rhs);
      }
      case 'let':
        this.groups(e.groups);
        return this.#expr(e.body);
      case 'app':
        this.#expr(e.fun);
        return this.#expr(e.arg);
      case 'if':
        for (const each of [e.cond, e.yes, e.no]) this.#expr(each);
        return;
      case 'do':
        return this.#stmts(e.stmts);
      case 'comprehension':
        this.#stmts(e.stmts);
        return this.#expr(e.body);
      case 'tuple':
      case 'list':
        for (const item of e.items) this.#expr(item);
        return;
      case 'typeApp':
        return this.#expr(e.fun);
      case 'overloaded':
      case 'cast':
        return this.#expr(e.expr);
      case 'var':
      case 'con':
      case 'prim':
      case 'lit':
      case 'failure':
      case 'number':
        return;
    }
  }

  /** `case x of {}` is complete if there is no value to match. */
  #empty(type: Type, span: Span): void {
    const cons = splitCon(type)?.con.cons ?? [];
    const missing = cons.map(con => [shapeOf(con)]);
    this.#incomplete('incomplete-patterns', missing, span, 'this `case`');
  }
}

/** The first line of a place. */
function startOf(span: Span): Span {
  const line = span.source.text.indexOf('\n', span.start);
  return line < 0 || line > span.end ? span : { ...span, end: Math.max(span.start + 1, line) };
}

/** What a pattern says about the values that it matches. */
function coverOf(pat: TPat): Cover {
  switch (pat.tag) {
    case 'var':
    case 'wildcard':
    case 'lazy':
      return anything;
    case 'as':
    case 'bang':
      return coverOf(pat.pat);
    case 'con':
      return { tag: 'con', con: pat.con, args: pat.args.map(coverOf), types: pat.types };
    case 'tuple': {
      const size = pat.items.length;
      const con = pat.boxed ? tupleDataCon(size) : unboxedTupleDataCon(size);
      return { tag: 'con', con, args: pat.items.map(coverOf) };
    }
    case 'list':
      return pat.items.reduceRight<Cover>(
        (tail, item) => ({ tag: 'con', con: consDataCon, args: [coverOf(item), tail] }),
        shapeOf(nilDataCon),
      );
    case 'lit':
      return literalCover(pat);
    case 'view':
      return { tag: 'unknown' };
  }
}

function literalCover({ literal, negative }: TPat & { tag: 'lit' }): Cover {
  if (literal.tag === 'string') {
    return Array.from(literal.value).reduceRight<Cover>((tail, char) => {
      const head: Cover = { tag: 'lit', key: printLiteral({ tag: 'char', value: char, hash: 0 }) };
      return { tag: 'con', con: consDataCon, args: [head, tail] };
    }, shapeOf(nilDataCon));
  }
  return { tag: 'lit', key: `${negative ? '-' : ''}${printLiteral(literal)}` };
}

/** Is one of the right-hand sides taken for certain? */
function isCertain({ guarded }: TRhs): boolean {
  return guarded.some(isAlwaysTaken);
}

function isAlwaysTaken({ guards }: TGuarded): boolean {
  return guards.every(holds);
}

function holds(guard: TStmt): boolean {
  switch (guard.tag) {
    case 'let':
      return true;
    case 'bind':
      return coverOf(guard.pat).tag === 'any';
    case 'expr':
      return isTrue(guard.expr);
  }
}

/** `otherwise` or `True`. */
function isTrue(e: TExpr): boolean {
  if (e.tag === 'var')
    return e.var.name.text === 'otherwise' && e.var.name.module?.startsWith('GHC.') === true;
  return e.tag === 'con' && e.con.name === trueCon;
}
