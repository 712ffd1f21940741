import { Source, type Span } from './source.ts';

/** Where a stretch of a made text comes from. It ends where the next one begins. */
export interface Piece {
  /** Where it begins in the made text. */
  readonly at: number;
  /** What it was made from: `source.text.slice(start, end)`. */
  readonly source: Source;
  readonly start: number;
  readonly end: number;
  /** Does each character stand for the one at the same distance? If not, all stand for the whole. */
  readonly copied: boolean;
}

/** A text that was made from others. What is said about it is meant for the place that it came from. */
export class MadeSource extends Source {
  /** In order; the first begins at 0. */
  readonly pieces: readonly Piece[];

  constructor(name: string, text: string, pieces: readonly Piece[]) {
    super(name, text);
    this.pieces = pieces;
  }
}

/** The place in the text that somebody wrote. */
export function writtenSpan(span: Span): Span {
  if (!(span.source instanceof MadeSource)) return span;
  const first = pieceAt(span.source.pieces, span.start);
  const last = pieceAt(span.source.pieces, Math.max(span.start, span.end - 1));
  if (first === undefined || last === undefined) return span;
  const start = first.copied ? first.start + span.start - first.at : first.start;
  const end = last.copied ? last.start + span.end - last.at : last.end;
  const { source } = first;
  const isOne = last.source === source && end >= start;
  return writtenSpan({ source, start, end: isOne ? end : Math.max(start, first.end) });
}

function pieceAt(pieces: readonly Piece[], offset: number): Piece | undefined {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.at ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return pieces[low];
}
