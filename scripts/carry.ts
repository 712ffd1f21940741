// Carrying edits of tangled files back to the chapters.

import { isDeepStrictEqual } from 'node:util';
import { type Block, type Book, type Chapter, isClosing, makeBook, writeLine } from './book.ts';
import { applyHunks, type Hunk, hunksOf, linesOf, transfer } from './merge.ts';
import { placeOf, type TangledFile, type TangledLine, tangleFile } from './weft.ts';

/** What happens to a block: lines that go, and lines that come, by the index they are put before. */
interface Change {
  readonly deleted: Set<number>;
  readonly inserted: Map<number, readonly string[]>;
}

/** A slot of a block, with the indentation that the block's lines have in the file. */
interface Slot {
  readonly block: Block;
  readonly index: number;
  readonly indent: string;
}

const before = ({ block, index, indent }: TangledLine): Slot => ({ block, index, indent });
const after = ({ block, index, indent }: TangledLine): Slot => ({
  block,
  index: index + 1,
  indent,
});

/** Can `lines` of a file be lines of a block whose slot this is? */
function fits(lines: readonly string[], slot: Slot): boolean {
  return lines.every(line => line === '' || (line.startsWith(slot.indent) && line !== slot.indent));
}

/** Where the new lines of a hunk go; undefined if they are indented too little for every place. */
function chooseSlots(
  book: Book,
  file: TangledFile,
  hunk: Hunk,
): [Slot, readonly string[]][] | undefined {
  const replaced = file.lines.slice(hunk.from, hunk.to);
  const pairs = replaced.map((line, k): [Slot, string[]] => [
    before(line),
    hunk.lines.slice(k, k + 1),
  ]);
  if (replaced.length === hunk.lines.length && pairs.every(([slot, lines]) => fits(lines, slot)))
    return pairs;
  const previous = file.lines[hunk.from - 1];
  const next = file.lines[hunk.to];
  const around = [previous && after(previous), next && before(next)].filter(
    slot => slot !== undefined,
  );
  const isShared = ({ block: { role } }: Slot): boolean =>
    role.tag === 'chunk' && (book.chunks.get(role.name)?.uses.length ?? 0) > 1;
  around.sort((a, b) => Number(isShared(a)) - Number(isShared(b)));
  const candidates = [...replaced.map(before), ...around];
  if (file.lines.length === 0) candidates.push(...emptyRoot(book, file.path));
  const slot = candidates.find(candidate => fits(hunk.lines, candidate));
  return slot && [[slot, hunk.lines]];
}

function emptyRoot(book: Book, path: string): Slot[] {
  return (book.roots.get(path)?.live ?? []).map(block => ({
    block,
    index: block.lines.length,
    indent: '',
  }));
}

/** Cut a hunk where the lines that it replaces pass from one block to another. */
function splitHunk(file: TangledFile, hunk: Hunk): Hunk[] {
  const cuts: { old: number; now: number }[] = [{ old: hunk.from, now: 0 }];
  const oldWords = file.lines.slice(hunk.from, hunk.to).map(({ text }) => wordsIn(text));
  const newWords = hunk.lines.map(wordsIn);
  for (let line = hunk.from + 1; line < hunk.to; line += 1) {
    if (file.lines[line]?.block === file.lines[line - 1]?.block) continue;
    const passed = matching(
      oldWords.flat(),
      newWords.flat(),
      oldWords.slice(0, line - hunk.from).flat().length,
    );
    let now = 0;
    while (now < newWords.length && newWords.slice(0, now).flat().length < passed) now += 1;
    cuts.push({ old: line, now: Math.max(now, cuts.at(-1)?.now ?? 0) });
  }
  cuts.push({ old: hunk.to, now: hunk.lines.length });
  return cuts.slice(1).map(({ old, now }, k) => {
    const start = cuts[k] ?? { old, now };
    return { from: start.old, to: old, lines: hunk.lines.slice(start.now, now) };
  });
}
const wordsIn = (text: string): string[] => text.match(/\w+|[^\s\w]/g) ?? [];

/** How many of `now` come before the place that comes after `count` of `old`. */
function matching(old: readonly string[], now: readonly string[], count: number): number {
  let shift = 0;
  for (const hunk of hunksOf(old, now)) {
    if (hunk.from >= count) break;
    shift += hunk.lines.length - (Math.min(hunk.to, count) - hunk.from);
  }
  return count + shift;
}

/** Translate hunks of a file into changes of blocks, or say why it cannot be done. */
function changesOf(
  book: Book,
  file: TangledFile,
  hunks: readonly Hunk[],
): Map<Block, Change> | Conflict {
  const changes = new Map<Block, Change>();
  const changeOf = (block: Block): Change => {
    const change = changes.get(block) ?? { deleted: new Set(), inserted: new Map() };
    changes.set(block, change);
    return change;
  };
  for (const hunk of hunks.flatMap(whole => splitHunk(file, whole))) {
    for (const { block, index } of file.lines.slice(hunk.from, hunk.to))
      changeOf(block).deleted.add(index);
    if (hunk.lines.length === 0) continue;
    const slots = chooseSlots(book, file, hunk);
    if (slots === undefined)
      return conflict(file, hunk, 'the new lines are indented less than the chunk is');
    for (const [{ block, index, indent }, lines] of slots) {
      const { inserted } = changeOf(block);
      const source = lines.map(line => writeLine(line.slice(indent.length)));
      if (!isDeepStrictEqual(inserted.get(index) ?? source, source)) {
        return conflict(file, hunk, 'two places that share a chunk were edited differently');
      }
      inserted.set(index, source);
    }
  }
  return changes;
}

/** The text of a chapter after changes of its blocks. */
function applyChanges(chapter: Chapter, changes: ReadonlyMap<Block, Change>): string {
  const lines = [...chapter.lines];
  for (const block of chapter.blocks.toReversed()) {
    const change = changes.get(block);
    if (change === undefined) continue;
    const body: string[] = [];
    for (let index = 0; index <= block.lines.length; index += 1) {
      body.push(...(change.inserted.get(index) ?? []));
      const line = block.lines[index];
      if (line !== undefined && !change.deleted.has(index)) body.push(line);
    }
    replaceBody(lines, block, body);
  }
  return lines.join('\n');
}
/** Give `block`, which stands in `lines`, another body, and longer fences if it needs them. */
export function replaceBody(lines: string[], block: Block, body: readonly string[]): void {
  const opening = lines[block.line - 1] ?? '';
  const [markup = ''] = /^(`+|~+)/.exec(opening) ?? [];
  let fence = markup;
  while (body.some(line => isClosing(line, fence))) fence += markup.charAt(0);
  const closing = fence === markup ? lines[block.line + block.lines.length] : fence;
  const info = opening.slice(markup.length);
  lines.splice(block.line - 1, block.lines.length + 2, fence + info, ...body, closing ?? fence);
}

/** Why an edit cannot be carried, with the line of the file on disk. */
export interface Conflict {
  readonly path: string;
  readonly line: number;
  readonly message: string;
}

/** The book with `hunks` of `file` carried to its chapters, or a conflict. */
export function carry(book: Book, file: TangledFile, hunks: readonly Hunk[]): Book | Conflict {
  const changes = changesOf(book, file, hunks);
  if (!(changes instanceof Map)) return changes;
  const changed = makeBook(
    book.chapters.map(chapter => ({ file: chapter.file, text: applyChanges(chapter, changes) })),
  );
  const old = file.lines.map(line => line.text);
  const now = tangleFile(changed, file.path).lines.map(line => line.text);
  const { hunks: missing, conflicts } = transfer(old, now, applyHunks(old, hunks));
  const hunk = missing[0] ?? conflicts[0]?.theirs;
  if (hunk !== undefined)
    return conflict(file, hunk, 'the chapter would not say what the file says');
  if (changed.problems.length > book.problems.length) {
    return conflict(file, hunks[0], 'the chapter would have errors that it does not have now');
  }
  return changed;
}

function conflict(file: TangledFile, hunk: Hunk | undefined, message: string): Conflict {
  return { path: file.path, line: (hunk?.from ?? 0) + 1, message };
}

/** A file on disk, and texts that it may have been edited from, the likeliest first. */
export interface Disk {
  readonly path: string;
  readonly text: string;
  readonly bases: readonly string[];
}

/** The book with all edits by hand that can be carried, and those that cannot. */
export function stitchBook(
  book: Book,
  disks: readonly Disk[],
): { book: Book; conflicts: Conflict[] } {
  let current = book;
  const conflicts: Conflict[] = [];
  for (const disk of disks) {
    const result = stitchFile(current, disk);
    if ('message' in result) conflicts.push(result);
    else current = result;
  }
  return { book: current, conflicts };
}
function stitchFile(book: Book, disk: Disk): Book | Conflict {
  const file = tangleFile(book, disk.path);
  if (disk.text === file.text || disk.text === disk.bases[0]) return book;
  const fail = (line: number, message: string): Conflict => ({ path: disk.path, line, message });
  if (file.problems.length > 0)
    return fail(1, 'edited, but its chapters have errors; correct those first');
  const strange = linesOf(disk.text).findIndex(line => /[\r\0]/.test(line));
  if (strange >= 0) return fail(strange + 1, 'a carriage return or NUL; chapters cannot hold it');
  const [first, ...others] = disk.bases;
  if (first === undefined)
    return fail(1, 'differs from its chapters, and it is not known which of them was edited');
  const said = file.lines.map(line => line.text);
  const attempts = [first, ...others].map(base =>
    transfer(linesOf(base), said, linesOf(disk.text)),
  );
  const clean = attempts.find(({ conflicts }) => conflicts.length === 0);
  if (clean !== undefined) return clean.hunks.length === 0 ? book : carry(book, file, clean.hunks);
  const clash = attempts[0]?.conflicts[0];
  const ours = file.lines[Math.min(clash?.ours.from ?? 0, file.lines.length - 1)];
  const place = ours === undefined ? 'its chapter' : `${placeOf(ours).file}:${placeOf(ours).line}`;
  return fail((clash?.theirs.from ?? 0) + 1, `edited here and, differently, in ${place}`);
}
