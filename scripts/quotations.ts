// Quotations: blocks that repeat a golden or a region of a file.

import { spawnSync } from 'node:child_process';
import { isDeepStrictEqual } from 'node:util';
import { type Block, type Book, type Problem, placeIn, type Role, readBook } from './book.ts';
import { replaceBody } from './carry.ts';
import { readText, writeText } from './files.ts';
import { linesOf } from './merge.ts';

/** The lines that a quotation should have, or why there are none; undefined if it is no quotation. */
export function quotedLines(
  role: Role,
  read: (path: string) => string | undefined,
): readonly string[] | string | undefined {
  if (role.tag !== 'golden' && role.tag !== 'include') return undefined;
  const text = read(role.path);
  if (text === undefined) return `there is no file \`${role.path}\``;
  const lines = linesOf(text);
  if (role.part === undefined) return lines;
  if (role.tag === 'golden')
    return paragraph(lines, role.part) ?? `\`${role.path}\` has no paragraph \`${role.part}\``;
  return region(lines, role.part) ?? `\`${role.path}\` has no region \`${role.part}\``;
}

/** What stands between the two marks of a region, moved to the left as far as these are indented. */
function region(lines: readonly string[], name: string): readonly string[] | undefined {
  const mark = (line: string): string | undefined =>
    /^\s*(?:--|\/\/|#|;)\s*(region .*?|end .*?)\s*$/.exec(line)?.[1];
  const start = lines.findIndex(line => mark(line) === `region ${name}`);
  const end = lines.findIndex((line, index) => index > start && mark(line) === `end ${name}`);
  if (start < 0 || end < 0) return undefined;
  const indent = /^\s*/.exec(lines[start] ?? '')?.[0].length ?? 0;
  return lines
    .slice(start + 1, end)
    .map(line => line.slice(Math.min(indent, line.length - line.trimStart().length)));
}

/** The first paragraph in whose first line the word stands. */
function paragraph(lines: readonly string[], word: string): readonly string[] | undefined {
  const start = lines.findIndex((line, index) => {
    return (lines[index - 1] ?? '') === '' && line.split(/[\s(),`]+/).includes(word);
  });
  if (start < 0) return undefined;
  const end = lines.indexOf('', start);
  return lines.slice(start, end < 0 ? undefined : end);
}

/** Quotations that differ from what they quote. */
export function checkQuotations(root: string, book: Book): Problem[] {
  const problems: Problem[] = [];
  for (const block of book.chapters.flatMap(chapter => chapter.blocks)) {
    const lines = quotedLines(block.role, path => readText(root, path));
    if (lines === undefined || isDeepStrictEqual(lines, block.lines)) continue;
    const longest = Array.from(
      { length: Math.max(lines.length, block.lines.length) },
      (_, index) => index,
    );
    const index =
      typeof lines === 'string' ? -1 : longest.findIndex(k => lines[k] !== block.lines[k]);
    const message =
      typeof lines === 'string'
        ? lines
        : `this is not what \`${nameOf(block)}\` says; run \`npm run stitch\``;
    problems.push({ place: placeIn(block, index), message });
  }
  return problems;
}

function nameOf({ role }: Block): string {
  if (role.tag !== 'include' && role.tag !== 'golden') return '';
  return role.part === undefined ? role.path : `${role.path}#${role.part}`;
}

/** Bring quotations up to date with the files they quote. Returns what cannot be decided. */
export function refreshQuotations(root: string): string[] {
  const errors: string[] = [];
  for (const chapter of readBook(root).chapters) {
    const lines = [...chapter.lines];
    for (const block of chapter.blocks.toReversed()) {
      const wanted = quotedLines(block.role, path => readText(root, path));
      if (wanted === undefined || typeof wanted === 'string') continue;
      if (isDeepStrictEqual(wanted, block.lines)) rememberQuotation(root, block);
      else if (mayRefresh(root, block)) replaceBody(lines, block, wanted);
      else
        errors.push(
          `${chapter.file}:${block.line}: edited, but it quotes \`${nameOf(block)}\`; edit that instead`,
        );
    }
    const text = lines.join('\n');
    if (text === chapter.lines.join('\n')) continue;
    writeText(root, chapter.file, text);
    console.log(chapter.file);
  }
  return errors;
}
const memoryOf = (block: Block): string => `.tangled/quoted/${nameOf(block)}`;
const textOf = (lines: readonly string[]): string => lines.map(line => `${line}\n`).join('');

function mayRefresh(root: string, block: Block): boolean {
  if (block.lines.length === 0 || readText(root, memoryOf(block)) === textOf(block.lines))
    return true;
  const old = quotedLines(block.role, path => {
    const run = spawnSync('git', ['show', `HEAD:./${path}`], { cwd: root, encoding: 'utf8' });
    return run.status === 0 ? run.stdout : undefined;
  });
  return isDeepStrictEqual(old, block.lines);
}

function rememberQuotation(root: string, block: Block): void {
  const text = textOf(block.lines);
  if (readText(root, memoryOf(block)) !== text) writeText(root, memoryOf(block), text);
}
