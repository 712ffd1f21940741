// Names in the prose of chapters, which must be names of the project.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'glob';
import type { Book, Chapter, Place, Problem } from './book.ts';
import { tangleBook } from './weft.ts';

/** The identifier that inline code seems to be; undefined for everything else. */
export function identifierIn(code: string): string | undefined {
  const name = /^([A-Za-z]\w*)(?:\(\))?$/.exec(code)?.[1];
  return name !== undefined && /[a-z0-9][A-Z]|\w_\w|^[A-Z][a-z]/.test(name) ? name : undefined;
}

const isPath = (code: string): boolean =>
  /^(src|rts|scripts|lib|golden|chapters)\/[\w./-]+$/.test(code) && !/[A-Z]{3}/.test(code);

interface InlineCode {
  readonly code: string;
  readonly place: Place;
}

function inlineCodes(chapter: Chapter): InlineCode[] {
  const found: InlineCode[] = [];
  let line = 0;
  for (const token of chapter.tokens) {
    line = token.map?.[0] ?? line;
    let at = line;
    for (const child of token.children ?? []) {
      if (child.type === 'softbreak' || child.type === 'hardbreak') at += 1;
      if (child.type !== 'code_inline') continue;
      const column = Math.max(0, chapter.lines[at]?.indexOf(child.content) ?? 0) + 1;
      found.push({ code: child.content, place: { file: chapter.file, line: at + 1, column } });
    }
  }
  return found;
}

/** Names and paths in prose that the project does not have. */
export function checkProse(root: string, book: Book): Problem[] {
  const everywhere = new Set(tangleBook(book).flatMap(({ text }) => wordsOf(text)));
  const files = globSync(['lib/**/*', 'golden/**/*', 'package.json'], {
    cwd: root,
    nodir: true,
    posix: true,
  });
  for (const file of files)
    for (const word of wordsOf(readFileSync(join(root, file), 'latin1'))) everywhere.add(word);
  return book.chapters.flatMap(chapter => {
    const outside = chapter.lines.flatMap(
      line => /<!-- outside:(.*)-->/.exec(line)?.[1]?.split(/[\s,]+/) ?? [],
    );
    const here = new Set([
      ...outside,
      ...chapter.blocks.flatMap(block => block.lines.flatMap(wordsOf)),
    ]);
    return inlineCodes(chapter).flatMap(({ code, place }): Problem[] => {
      const name = identifierIn(code);
      if (name !== undefined && !everywhere.has(name) && !here.has(name)) {
        return [
          {
            place,
            message: `\`${name}\` is no name of this project; if it is meant to be: <!-- outside: ${name} -->`,
          },
        ];
      }
      if (isPath(code) && !here.has(code) && !existsSync(join(root, code)))
        return [{ place, message: `there is no \`${code}\`` }];
      return [];
    });
  });
}

const wordsOf = (text: string): string[] => text.match(/[A-Za-z]\w*/g) ?? [];
