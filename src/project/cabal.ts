// The shape of a .cabal file: fields, and sections of fields.

import type { Diagnostics } from '../source/diagnostics.ts';
import type { Source, Span } from '../source/source.ts';

/** A piece of a value, and where it stands. */
export interface Piece {
  readonly text: string;
  readonly span: Span;
}

/** `name: value`; the name in small letters, the value in lines. */
export interface Field {
  readonly tag: 'field';
  readonly name: string;
  readonly span: Span;
  readonly value: readonly Piece[];
}

/** `kind argument`, and what is indented below. `if` and `else` have this shape, too. */
export interface Section {
  readonly tag: 'section';
  readonly kind: string;
  readonly span: Span;
  readonly argument: Piece;
  readonly items: readonly Item[];
}

export type Item = Field | Section;

interface Line extends Piece {
  readonly indent: number;
}

/** The fields and sections of a file. Reports RH0911. */
export function readCabal(source: Source, diagnostics: Diagnostics): Item[] {
  const lines = [...linesOf(source)];
  let at = 0;
  const below = (indent: number): Line[] => {
    const from = at;
    while ((lines[at]?.indent ?? -1) > indent) at++;
    return lines.slice(from, at);
  };
  const items = (indent: number): Item[] => {
    const found: Item[] = [];
    for (let line = lines[at]; line !== undefined && line.indent > indent; line = lines[at]) {
      at++;
      const { text, span } = line;
      const [, name, gap = '', rest = ''] = /^([\w-]+)(\s*:\s*)(.*)$/.exec(text) ?? [];
      if (name !== undefined) {
        const first = piece(source, span.start + name.length + gap.length, rest);
        const value = [first, ...below(line.indent)];
        found.push({ tag: 'field', name: name.toLowerCase(), span: first.span, value });
        continue;
      }
      if (/[{}]/.test(text)) {
        diagnostics.error('RH0911', 'sections in braces are not understood here', span, {
          hints: ['indent what belongs to a section, and leave the braces out'],
        });
      }
      const [, kind = '', space = '', argument = ''] =
        /^(\S+?)((?=[(!])|\s+|$)(.*)$/.exec(text) ?? [];
      const shape = {
        kind: kind.toLowerCase(),
        argument: piece(source, span.start + kind.length + space.length, argument),
      };
      found.push({ tag: 'section', ...shape, span, items: items(line.indent) });
    }
    return found;
  };
  return items(-1);
}

function* linesOf(source: Source): Generator<Line> {
  for (const match of source.text.matchAll(/^([ \t]*)(\S.*?)\s*$/gm)) {
    const [, indent = '', text = ''] = match;
    if (text.startsWith('--')) continue;
    yield { indent: indent.length, ...piece(source, match.index + indent.length, text) };
  }
}

function piece(source: Source, start: number, text: string): Piece {
  return { text, span: { source, start, end: start + text.length } };
}

/** What a value lists: separated by commas, by white space, or both. Quotes hold a piece together. */
export function listed({ value }: Field): Piece[] {
  return value.flatMap(line => split(line, /"[^"]*"|(?:[^\s,"']|'[^']*')+/g));
}

/** The parts of a value between commas, each without white space around it. */
export function betweenCommas({ value }: Field): Piece[] {
  return value.flatMap(line => split(line, /[^\s,](?:[^,]*[^\s,])?/g));
}

function split({ text, span }: Piece, pattern: RegExp): Piece[] {
  return [...text.matchAll(pattern)].map(match =>
    piece(span.source, span.start + match.index, match[0].replace(/^"(.*)"$/, '$1')),
  );
}

/** The value as a text of one line. */
export function textOf({ value }: Field): string {
  return value
    .map(({ text }) => text)
    .join(' ')
    .trim();
}
