import type { Diagnostics } from '../source/diagnostics.ts';
import { MadeSource, type Piece } from '../source/made.ts';
import { Source, type Span } from '../source/source.ts';
import { condition } from './condition.ts';
import { commentEnd, definition, nextWord, useAt, WrongArguments } from './macros.ts';
import { headers, predefined } from './predefined.ts';

/** What the pragmas at the top of a module say about the preprocessor. */
export interface Wishes {
  /** Undefined if they do not say. */
  readonly isWanted: boolean | undefined;
  readonly defines: readonly string[];
}

const header = /\s+|--.*|#.*|\{-#\s*(\w+)([\s\S]*?)#-\}|\{-/y;

/** Reads the top of a module as far as it has only comments, pragmas and directives. */
export function wishes(text: string): Wishes {
  let isWanted: boolean | undefined;
  const defines: string[] = [];
  header.lastIndex = 0;
  for (let found = header.exec(text); found !== null; found = header.exec(text)) {
    const [all, word = '', body = ''] = found;
    const end = found.index + all.length;
    header.lastIndex = all === '{-' ? commentEnd(text, end, 1).end : end;
    if (word.toUpperCase() === 'LANGUAGE') {
      for (const [name] of body.matchAll(/\w+/g)) {
        if (name === 'CPP' || name === 'NoCPP') isWanted = name === 'CPP';
      }
    } else if (/^OPTIONS(_GHC)?$/i.test(word)) {
      if (/\s-(cpp|XCPP)(?=[\s,]|$)/.test(body)) isWanted = true;
      for (const [, name = ''] of body.matchAll(/\s-D(\S+)/g)) defines.push(name);
      for (const [, name = ''] of body.matchAll(/\s-U(\S+)/g)) defines.push(`-${name}`);
    }
  }
  return { isWanted, defines };
}

/** How the world outside answers. */
export interface Surroundings {
  /** `NAME`, `NAME=text` or, to forget it, `-NAME`: in this order. */
  readonly defines: readonly string[];
  /** The file that `#include "name"` in a source means. */
  readonly include: (name: string, from: Source) => Source | undefined;
}

/** The text of a module that is meant for this compiler. Reports RH0111 to RH0115. */
export function preprocess(
  source: Source,
  surroundings: Surroundings,
  diagnostics: Diagnostics,
): Source {
  const run = new Preprocessor(surroundings, diagnostics);
  run.file(source, 0);
  return new MadeSource(source.name, run.out.join(''), run.pieces);
}

/** An `#if` that is open. */
interface Conditional {
  readonly span: Span;
  /** Is there a branch that was chosen already? */
  chosen: boolean;
  /** Does the branch that is being read count? */
  active: boolean;
  isLast: boolean;
}

/** Files that include each other are stopped here. */
const maximumDepth = 64;

class Preprocessor {
  readonly surroundings: Surroundings;
  readonly diagnostics: Diagnostics;
  readonly macros = predefined();
  readonly out: string[] = [];
  readonly pieces: Piece[] = [];
  #length = 0;
  #conditionals: Conditional[] = [];
  /** How many comments `{-` are open. */
  #comments = 0;

  constructor(surroundings: Surroundings, diagnostics: Diagnostics) {
    this.surroundings = surroundings;
    this.diagnostics = diagnostics;
    for (const define of surroundings.defines) {
      const [name = '', ...text] = define.split('=');
      const body = text.length === 0 ? '1' : text.join('=');
      if (name.startsWith('-')) this.macros.delete(name.slice(1));
      else this.macros.set(name, { params: undefined, body });
    }
  }

  /** Everything in a file; what it opens it has to close. */
  file(source: Source, depth: number): void {
    const outer = this.#conditionals;
    this.#conditionals = [];
    const { text } = source;
    const directives = /^#[ \t]*([a-z]+)?.*$/gm;
    let from = 0;
    for (let found = directives.exec(text); found !== null; found = directives.exec(text)) {
      if (!isDirective(found[1])) continue;
      const end = endOfDirective(text, found.index);
      this.text(source, from, found.index);
      const span = { source, start: found.index, end };
      this.directive(found[1] ?? '', span, depth);
      this.blank(source, found.index, end);
      from = end;
      directives.lastIndex = end;
    }
    this.text(source, from, text.length);
    for (const { span } of this.#conditionals) {
      this.error('RH0111', 'there is no #endif for this', span);
    }
    this.#conditionals = outer;
  }

  error(code: string, message: string, span: Span, hints: readonly string[] = []): void {
    this.diagnostics.error(code, message, span, { hints });
  }

  get isActive(): boolean {
    return this.#conditionals.every(each => each.active);
  }
  /** The stretch of a source as it is. */
  copy(source: Source, start: number, end: number): void {
    if (end <= start) return;
    this.pieces.push({ at: this.#length, source, start, end, copied: true });
    this.put(source.text.slice(start, end));
  }

  /** A text in place of a stretch of a source. */
  replace(source: Source, start: number, end: number, text: string): void {
    this.pieces.push({ at: this.#length, source, start, end, copied: false });
    this.put(text);
  }

  put(text: string): void {
    this.out.push(text);
    this.#length += text.length;
  }

  /** The line ends of a stretch that is not program. */
  blank(source: Source, start: number, end: number): void {
    const lines = source.text.slice(start, end).split('\n').length - 1;
    this.replace(source, start, end, '\n'.repeat(lines));
  }

  /** Lines without directives. */
  text(source: Source, start: number, end: number): void {
    if (!this.isActive) return this.blank(source, start, end);
    const text = source.text.slice(0, end);
    let from = start;
    let at = start;
    if (this.#comments > 0) at = this.afterComment(text, start);
    for (let word = nextWord(text, at); word !== undefined; word = nextWord(text, at)) {
      at = word.end;
      if (word.tag === 'opener') {
        this.#comments = 1;
        at = this.afterComment(text, word.end);
      }
      const use = word.tag === 'cComment' ? this.spaces(text, word) : this.use(source, text, word);
      if (use === undefined) continue;
      this.copy(source, from, word.start);
      this.replace(source, word.start, use.end, use.text);
      from = use.end;
      at = use.end;
    }
    this.copy(source, from, end);
  }

  afterComment(text: string, from: number): number {
    const { end, depth } = commentEnd(text, from, this.#comments);
    this.#comments = depth;
    return end;
  }

  /** What a comment of C leaves: its line ends. */
  spaces(
    text: string,
    { start, end }: { start: number; end: number },
  ): { end: number; text: string } {
    return { end, text: text.slice(start, end).replaceAll(/[^\n]+/g, '') };
  }

  /** The use of a macro that a word is, if it is one. */
  use(source: Source, text: string, word: { tag: string; start: number; end: number }) {
    if (word.tag !== 'name') return undefined;
    const { start, end } = word;
    const name = text.slice(start, end);
    if (name === '__LINE__') return { end, text: String(source.lineAt(start)) };
    if (name === '__FILE__') return { end, text: JSON.stringify(source.name) };
    try {
      return useAt(text, start, end, this.macros);
    } catch (error) {
      if (!(error instanceof WrongArguments)) throw error;
      const params = this.macros.get(error.macro)?.params?.join(', ') ?? '';
      const message = `the macro ${error.macro} is used with too few or too many arguments`;
      this.error('RH0115', message, { source, start, end }, [
        `it was defined as ${error.macro}(${params})`,
      ]);
      return undefined;
    }
  }

  directive(word: string, span: Span, depth: number): void {
    const line = span.source.text.slice(span.start, span.end).replaceAll(/\\[ \t]*\r?\n/g, '');
    const rest = line.replace(/^#[ \t]*[a-z]+/, '').trim();
    switch (word) {
      case 'if':
      case 'ifdef':
      case 'ifndef':
        return this.open(word, rest, span);
      case 'elif':
      case 'else':
        return this.branch(word, rest, span);
      case 'endif':
        if (this.#conditionals.pop() === undefined) this.withoutIf(word, span);
        return;
      default:
        if (this.isActive) this.command(word, rest, span, depth);
    }
  }

  open(word: string, rest: string, span: Span): void {
    const isWanted = this.isActive;
    const active = isWanted && this.test(word, rest, span);
    this.#conditionals.push({ span, chosen: active || !isWanted, active, isLast: false });
  }

  branch(word: string, rest: string, span: Span): void {
    const top = this.#conditionals.at(-1);
    if (top === undefined || top.isLast) return this.withoutIf(word, span);
    top.active = !top.chosen && (word === 'else' || this.test('if', rest, span));
    top.chosen ||= top.active;
    top.isLast = word === 'else';
  }

  withoutIf(word: string, span: Span): void {
    this.error('RH0111', `there is no #if that this #${word} belongs to`, span);
  }

  /** Is the condition of `#if`, `#ifdef` or `#ifndef` true? */
  test(word: string, rest: string, span: Span): boolean {
    const name = /^[A-Za-z_][\w']*/.exec(rest)?.[0];
    if (word !== 'if' && name !== undefined) return this.macros.has(name) === (word === 'ifdef');
    const value = word === 'if' ? this.value(rest) : undefined;
    if (value === undefined) {
      this.error('RH0112', 'the preprocessor cannot decide this condition', span, [
        'a condition has numbers, macros, `defined(NAME)`, and the operators of C',
      ]);
    }
    return value ?? false;
  }

  value(text: string): boolean | undefined {
    try {
      return condition(text, this.macros);
    } catch (error) {
      if (error instanceof WrongArguments) return undefined;
      throw error;
    }
  }

  command(word: string, rest: string, span: Span, depth: number): void {
    if (word === 'define') {
      const found = definition(rest);
      if (found !== undefined) this.macros.set(found.name, found.macro);
      else this.error('RH0115', 'this defines no macro: a name has to follow', span);
    } else if (word === 'undef') this.macros.delete(rest.split(/\s/)[0] ?? '');
    else if (word === 'include') this.include(rest, span, depth);
    else if (word === 'error') this.error('RH0113', rest, span, ['the program itself says this']);
    else if (word === 'warning') {
      const labels = [{ span, text: '' }];
      this.diagnostics.report({
        code: 'RH0113',
        severity: 'warning',
        message: rest,
        labels,
        hints: [],
      });
    }
  }

  include(rest: string, span: Span, depth: number): void {
    const name = /^["<]([^">]+)[">]/.exec(rest)?.[1] ?? '';
    const own = headers[name.split('/').at(-1) ?? ''];
    const { include } = this.surroundings;
    const found =
      include(name, span.source) ?? (own === undefined ? undefined : new Source(name, own));
    if (found === undefined || depth > maximumDepth) {
      const what =
        found === undefined ? `cannot find ${rest}` : 'files include each other for ever';
      return this.error('RH0114', what, span, ['-I says where to look for files to include']);
    }
    this.file(found, depth + 1);
  }
}

const words = new Set([
  ...['define', 'undef', 'if', 'ifdef', 'ifndef', 'elif', 'else', 'endif', 'include', 'error'],
  ...['warning', 'line', 'pragma', 'ident'],
]);

function isDirective(word: string | undefined): boolean {
  return word !== undefined && words.has(word);
}

/** Where a directive ends: before the end of its last line. */
function endOfDirective(text: string, start: number): number {
  let end = start;
  for (;;) {
    const next = text.indexOf('\n', end);
    if (next < 0) return text.length;
    const isContinued = /\\[ \t\r]*$/.test(text.slice(end, next));
    if (!isContinued) return next;
    end = next + 1;
  }
}
