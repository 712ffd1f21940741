import { createColors } from 'picocolors';
import { codePoints, type Source, type Span } from './source.ts';
import { writtenSpan } from './made.ts';

/** A place that matters to a diagnostic, and what to write under it (may be empty). */
export interface Label {
  readonly span: Span;
  readonly text: string;
}

/** One complaint. The first label is the place of the mistake; others only help to understand it. */
export interface Diagnostic {
  /** Stable: `RH` and four digits. */
  readonly code: string;
  readonly severity: 'error' | 'warning';
  /** One sentence in the user's terms, without a full stop at the end. */
  readonly message: string;
  readonly labels: readonly Label[];
  /** What would mend it, each a sentence. */
  readonly hints: readonly string[];
}

/** What a report may add to its message and its place. */
export interface ReportOptions {
  /** Written under the place itself. */
  readonly text?: string;
  readonly more?: readonly Label[];
  readonly hints?: readonly string[];
}

/** How many diagnostics are kept; more are only counted. */
const limit = 100;

/** The complaints of one run of the compiler. */
export class Diagnostics {
  readonly #list: Diagnostic[] = [];
  readonly #seen = new Set<string>();
  readonly #sources: Source[] = [];
  #errors = 0;
  #dropped = 0;

  /** Adds a diagnostic, unless the same code was already reported at the same place. */
  report(given: Diagnostic): void {
    const labels = given.labels.map(label => ({ ...label, span: writtenSpan(label.span) }));
    const diagnostic = { ...given, labels };
    const place = labels[0]?.span;
    const source = place === undefined ? -1 : this.#number(place.source);
    const key = `${diagnostic.code} ${source} ${place?.start ?? diagnostic.message}`;
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    this.#keep(diagnostic);
  }

  #keep(diagnostic: Diagnostic): void {
    const isError = diagnostic.severity === 'error';
    if (isError) this.#errors++;
    if (this.#list.length === limit) {
      this.#dropped++;
      const warning = isError ? this.#list.findLastIndex(d => d.severity === 'warning') : -1;
      if (warning < 0) return;
      this.#list.splice(warning, 1);
    }
    this.#list.push(diagnostic);
  }

  /** Reports an error. `span` is undefined for errors that are not in any file, such as a missing one. */
  error(code: string, message: string, span: Span | undefined, options: ReportOptions = {}): void {
    const primary = span === undefined ? [] : [{ span, text: options.text ?? '' }];
    const labels = [...primary, ...(options.more ?? [])];
    this.report({ code, severity: 'error', message, labels, hints: options.hints ?? [] });
  }

  /** How many errors were reported so far; warnings do not count. */
  get errorCount(): number {
    return this.#errors;
  }

  get hasErrors(): boolean {
    return this.#errors > 0;
  }

  /** All of them: by file (in the order in which files first complained), then by place. */
  sorted(): readonly Diagnostic[] {
    const rank = (d: Diagnostic): number => {
      const place = d.labels[0]?.span;
      return place === undefined ? -1 : this.#number(place.source);
    };
    const start = (d: Diagnostic): number => d.labels[0]?.span.start ?? 0;
    const sorted = [...this.#list].sort((a, b) => rank(a) - rank(b) || start(a) - start(b));
    return this.#dropped === 0 ? sorted : [...sorted, andMore(this.#dropped, this.#errors > limit)];
  }

  #number(source: Source): number {
    const same = ({ name, text }: Source): boolean => name === source.name && text === source.text;
    const known = this.#sources.findIndex(same);
    return known >= 0 ? known : this.#sources.push(source) - 1;
  }
}
function andMore(count: number, errors: boolean): Diagnostic {
  const message = `there are ${count} more`;
  return {
    code: 'RH0905',
    severity: errors ? 'error' : 'warning',
    message,
    labels: [],
    hints: [],
  };
}

/** A bug of ours: the message names the invariant that does not hold. */
export class InternalError extends Error {
  override readonly name = 'InternalError';
}

/** Asserts what must hold whatever the user wrote. Throws `InternalError`. */
export function invariant(condition: unknown, message: string): asserts condition {
  if (!condition) throw new InternalError(message);
}

/** For the default of an exhaustive switch: compiles only when no case is missing. */
export function unreachable(value: never): never {
  throw new InternalError(`impossible case: ${JSON.stringify(value)}`);
}

/** Prints diagnostics as text; the empty string for none. Ends in a newline otherwise. */
export function renderDiagnostics(
  diagnostics: readonly Diagnostic[],
  options: { readonly colour: boolean },
): string {
  const paint = createColors(options.colour);
  return diagnostics.map(d => renderDiagnostic(d, paint)).join('\n');
}

type Paint = ReturnType<typeof createColors>;

function renderDiagnostic(d: Diagnostic, paint: Paint): string {
  const colour = d.severity === 'error' ? paint.red : paint.yellow;
  const primary = d.labels[0];
  const where = primary === undefined ? 'rusholme' : place(primary.span);
  const title = `${paint.bold(`${where}:`)} ${paint.bold(colour(`${d.severity}:`))} ${d.message} ${paint.dim(`[${d.code}]`)}`;
  const hints = d.hints.map(hint => `  ${paint.cyan('hint:')} ${hint}`);
  return `${[title, ...renderSnippet(d.labels, colour, paint), ...hints].join('\n')}\n`;
}

function place(span: Span): string {
  const { line, column } = span.source.position(span.start);
  return `${span.source.name}:${line}:${column}`;
}
interface Mark {
  readonly source: Source;
  readonly line: number;
  /** The line as printed, and the stretch of it that is marked, in columns from 0. */
  readonly shown: string;
  readonly from: number;
  readonly length: number;
  readonly sign: '^' | '-';
  readonly text: string;
}

function markOf(label: Label, sign: '^' | '-'): Mark {
  const { source, start, end } = label.span;
  const { line } = source.position(start);
  const { shown, before, marked } = excerpt(source, line, start, end);
  const from = widthOf(expandTabs(before));
  const length = Math.max(1, widthOf(expandTabs(before + marked)) - from);
  return { source, line, shown: expandTabs(shown), from, length, sign, text: label.text };
}

/** The line, or as much of it around `start` as a screen shows; what is before and in the span. */
function excerpt(
  source: Source,
  line: number,
  start: number,
  end: number,
): { readonly shown: string; readonly before: string; readonly marked: string } {
  const full = source.lineText(line);
  const at = start - source.lineStart(line);
  const left = full.length > 160 && at > 80 ? at - 60 : 0;
  const right = full.length > 160 ? left + 140 : full.length;
  const mark = left > 0 ? '…' : '';
  const shown = `${mark}${full.slice(left, right)}${right < full.length ? '…' : ''}`;
  const before = `${mark}${full.slice(left, at)}`;
  return { shown, before, marked: full.slice(at, Math.min(right, at + end - start)) };
}

function widthOf(text: string): number {
  return codePoints(text, 0, text.length);
}

function expandTabs(text: string): string {
  let out = '';
  for (const char of text) out += char === '\t' ? ' '.repeat(8 - (widthOf(out) % 8)) : char;
  return out;
}

function renderSnippet(
  labels: readonly Label[],
  colour: (text: string) => string,
  paint: Paint,
): string[] {
  const marks = labels.map((label, i) => markOf(label, i === 0 ? '^' : '-'));
  marks.sort((a, b) => rankOf(a, marks) - rankOf(b, marks) || a.line - b.line || b.from - a.from);
  const width = Math.max(0, ...marks.map(mark => String(mark.line).length));
  const gutter = (text: string): string => paint.dim(`${text.padStart(width)} | `);
  return marks.flatMap((mark, i) => {
    const previous = marks[i - 1];
    const under = `${' '.repeat(mark.from)}${mark.sign.repeat(mark.length)} ${mark.text}`.trimEnd();
    return [
      ...introduction(mark, previous, width, paint),
      ...(sameLine(mark, previous) ? [] : [gutter(String(mark.line)) + mark.shown]),
      gutter('') + (mark.sign === '^' ? colour(under) : under),
    ];
  });
}
function introduction(
  mark: Mark,
  previous: Mark | undefined,
  width: number,
  paint: Paint,
): string[] {
  if (previous === undefined) return [];
  if (previous.source !== mark.source) return [paint.dim(`${mark.source.name}:${mark.line}:`)];
  if (mark.line > previous.line + 1) return [paint.dim(`${' '.repeat(width)}...`)];
  return [];
}

function sameLine(mark: Mark, previous: Mark | undefined): boolean {
  return previous?.source === mark.source && previous.line === mark.line;
}

/** Labels in the file of the mistake come before labels in others. */
function rankOf(mark: Mark, all: readonly Mark[]): number {
  return mark.source === all.find(other => other.sign === '^')?.source ? 0 : 1;
}

/** The same content as plain data for `JSON.stringify`; positions count from 1, ends are exclusive. */
export function diagnosticsToJson(diagnostics: readonly Diagnostic[]): unknown {
  return diagnostics.map(({ code, severity, message, labels, hints }) => ({
    code,
    severity,
    message,
    labels: labels.map(({ span, text }) => ({
      file: span.source.name,
      start: span.source.position(span.start),
      end: span.source.position(span.end),
      text,
    })),
    hints,
  }));
}
