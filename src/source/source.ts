/** A place for people: both numbers count from 1, columns count code points. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A stretch of source text. Offsets are UTF-16 units, as in JavaScript strings; `end` is exclusive. */
export interface Span {
  readonly source: Source;
  readonly start: number;
  readonly end: number;
}

/** A text and the name to print for it. Two sources are the same only if they are the same object. */
export class Source {
  readonly name: string;
  #text: string | undefined;
  #again: (() => string) | undefined;
  #lineStarts: readonly number[] | undefined;

  constructor(name: string, text: string) {
    this.name = name;
    this.#text = text;
  }

  get #lines(): readonly number[] {
    if (this.#lineStarts === undefined) {
      const starts = [0];
      for (let at = this.text.indexOf('\n'); at >= 0; at = this.text.indexOf('\n', at + 1)) {
        starts.push(at + 1);
      }
      this.#lineStarts = starts;
    }
    return this.#lineStarts;
  }

  /** The offset at which a line starts. Lines that do not exist start at the end of the text. */
  lineStart(line: number): number {
    return this.#lines[line - 1] ?? this.text.length;
  }

  /** The text of a line, counted from 1, without its line end. Lines that do not exist are empty. */
  lineText(line: number): string {
    const start = this.#lines[line - 1];
    if (start === undefined) return '';
    const end = this.#lines[line];
    return this.text.slice(start, end === undefined ? undefined : end - 1).replace(/\r$/, '');
  }
  get text(): string {
    this.#text ??= this.#again?.() ?? '';
    return this.#text;
  }

  /** Lets go of the text, which `again` will fetch if somebody asks for it. */
  release(again: () => string): void {
    this.#text = undefined;
    this.#lineStarts = undefined;
    this.#again = again;
  }

  /** The line that an offset is in, from 1. Offsets outside of the text are moved to its nearer end. */
  lineAt(offset: number): number {
    let low = 0;
    let high = this.#lines.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#lines[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  }

  /** Where an offset is. Counting the column takes time in proportion to the line. */
  position(offset: number): Position {
    const at = Math.max(0, Math.min(offset, this.text.length));
    const line = this.lineAt(at);
    return { line, column: codePoints(this.text, this.lineStart(line), at) + 1 };
  }
}
/** How many code points stand in text[start..end); half of a surrogate pair counts as one. */
export function codePoints(text: string, start: number, end: number): number {
  let count = 0;
  for (let i = start; i < end; count++) {
    const unit = text.charCodeAt(i);
    const next = text.charCodeAt(i + 1);
    i += unit >= 0xd800 && unit < 0xdc00 && next >= 0xdc00 && next < 0xe000 ? 2 : 1;
  }
  return count;
}

/** The smallest span that covers both. They must come from the same source. */
export function joinSpans(a: Span, b: Span): Span {
  return { source: a.source, start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}
