// From pieces to files: expansion of references, keeping the origin of every line.

import {
  type Block,
  type Book,
  type Piece,
  type Place,
  type Problem,
  placeIn,
  readLine,
} from './book.ts';

/** A line of a tangled file: `indent` followed by line `index` of `block`, unescaped. */
export interface TangledLine {
  readonly text: string;
  readonly indent: string;
  readonly block: Block;
  readonly index: number;
}

/** A file as the chapters say it. */
export interface TangledFile {
  readonly path: string;
  readonly lines: readonly TangledLine[];
  readonly text: string;
  /** Empty if the file is sound; a file that is not must not be written. */
  readonly problems: readonly Problem[];
}

/** Where a tangled line stands in its chapter. */
export function placeOf(line: TangledLine): Place {
  return placeIn(line.block, line.index);
}

/** Expand the root at `path`. */
export function tangleFile(book: Book, path: string): TangledFile {
  const lines: TangledLine[] = [];
  const problems: Problem[] = [];
  const expand = (piece: Piece, indent: string, open: readonly string[]): void => {
    for (const block of piece.live) {
      for (const [index, source] of block.lines.entries()) {
        const line = readLine(source);
        if (line.tag === 'text') {
          lines.push({ text: line.text === '' ? '' : indent + line.text, indent, block, index });
        } else {
          const report = (message: string): void => {
            problems.push({ place: placeIn(block, index), message });
          };
          const chunk = line.tag === 'reference' ? book.chunks.get(line.name) : undefined;
          if (line.tag === 'malformed' || (chunk === undefined && !line.optional)) {
            report(`no chunk \`${line.name}\` is defined`);
          } else if (chunk !== undefined && open.includes(chunk.name)) {
            const loop = [...open.slice(open.indexOf(chunk.name)), chunk.name].join(' → ');
            report(`the chunk includes itself: ${loop}`);
          } else if (chunk !== undefined && lines.length > maximalLines) {
            report(`\`${path}\` has more than ${maximalLines} lines`);
          } else if (chunk !== undefined) {
            expand(chunk, indent + line.indent, [...open, chunk.name]);
          }
        }
      }
    }
  };
  const root = book.roots.get(path);
  if (root !== undefined) expand(root, '', []);
  for (const problem of book.problems) {
    const claim = book.chapters
      .find(chapter => chapter.file === problem.place.file)
      ?.blocks.find(block => block.line === problem.place.line)?.role;
    if (claim?.tag === 'root' && claim.path === path) problems.push(problem);
  }
  return { path, lines, text: lines.map(line => `${line.text}\n`).join(''), problems };
}

/** All files of a book, in the order in which it begins them. */
export function tangleBook(book: Book): TangledFile[] {
  return [...book.roots.keys()].map(path => tangleFile(book, path));
}
const maximalLines = 100_000;
