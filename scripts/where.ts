// npm run where: from a line of a tangled file to its line in a chapter.

import { parseArgs } from 'node:util';
import { type Book, type Place, readBook } from './book.ts';
import { complain, runCommand, say } from './command.ts';
import { placeOf, tangleFile } from './weft.ts';

/** The place in a chapter of line `line` of `path`; undefined if the book has no such line. */
export function findPlace(book: Book, path: string, line: number): Place | undefined {
  const found = tangleFile(book, path).lines[line - 1];
  return found === undefined ? undefined : placeOf(found);
}

const position = /((?:src|rts|scripts)\/[\w./-]+\.\w+)(?::(\d+)(?::\d+)?|\((\d+),\d+\))/g;

/** Add the chapter's place to every position of a tangled file that `text` mentions. */
export function withPlaces(text: string, book: Book = readBook('.')): string {
  return text.replace(position, (found, path: string, colon?: string, comma?: string) => {
    const place = findPlace(book, path, Number(colon ?? comma));
    return place === undefined ? found : `${found} [${place.file}:${place.line}]`;
  });
}

function main(): number {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { root: { type: 'string', default: '.' } },
  });
  if (positionals.length === 0) return complain('Usage: npm run where -- FILE:LINE…');
  const book = readBook(values.root);
  let code = 0;
  for (const position of positionals) {
    const [, path = position, line] = /^(?:\.\/)?(.*?):(\d+)(?::\d+)?$/.exec(position) ?? [];
    if (line === undefined) return complain(`${position}: write FILE:LINE`);
    const place = findPlace(book, path, Number(line));
    if (place === undefined) {
      console.error(`${position}: no chapter has this line`);
      code = 1;
    } else say(`${place.file}:${place.line}:${place.column}`);
  }
  return code;
}

await runCommand(import.meta.url, main);
