// npm run stitch: carry edits of tangled files back to the chapters.

import { parseArgs } from 'node:util';
import { type Book, readBook, showProblem } from './book.ts';
import { type Disk, stitchBook } from './carry.ts';
import { runCommand, say } from './command.ts';
import { FileProblem, readText, withLock, writeText } from './files.ts';
import { bases, remember } from './memory.ts';
import { tangledPaths } from './tangle.ts';
import { tangleBook } from './weft.ts';
import { refreshQuotations } from './quotations.ts';

const usage = `Usage: npm run stitch -- [options]
  --from-files     where it is not known which side was edited, the file was
  --root DIR       the project, if it is not the current folder`;

/** Carry the edits below `root` to their chapters and tangle. Returns what is wrong. */
export function stitchProject(root: string, fromFiles: boolean): string[] {
  const book = readBook(root);
  const errors = book.problems.map(showProblem);
  const disks = tangleBook(book).flatMap((file): Disk[] => {
    const text = readText(root, file.path);
    if (text === undefined || text === file.text) return [];
    return [{ path: file.path, text, bases: fromFiles ? [file.text] : bases(root, file.path) }];
  });
  const stitched = stitchBook(book, disks);
  for (const { path, line, message } of stitched.conflicts)
    errors.push(`${path}:${line}: ${message}`);
  writeChapters(root, book, stitched.book);
  const inConflict = new Set(stitched.conflicts.map(({ path }) => path));
  for (const file of tangleBook(stitched.book)) {
    if (inConflict.has(file.path) || file.problems.length > 0) continue;
    if (readText(root, file.path) !== file.text) writeText(root, file.path, file.text);
    remember(root, file.path, file.text);
  }
  for (const path of tangledPaths(root).filter(path => !book.roots.has(path))) {
    errors.push(`${path}: is in no chapter`);
  }
  errors.push(...refreshQuotations(root));
  return errors;
}
function writeChapters(root: string, old: Book, changed: Book): void {
  for (const [index, chapter] of changed.chapters.entries()) {
    const text = chapter.lines.join('\n');
    const before = old.chapters[index]?.lines.join('\n');
    if (text === before) continue;
    if (readText(root, chapter.file) !== before) {
      throw new FileProblem(`${chapter.file}: changed while we were at work; run stitch again`);
    }
    writeText(root, chapter.file, text);
    console.log(chapter.file);
  }
}

function main(): number {
  const { values } = parseArgs({
    options: {
      'from-files': { type: 'boolean', default: false },
      root: { type: 'string', default: '.' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return say(usage);
  const errors = withLock(values.root, () => stitchProject(values.root, values['from-files']));
  for (const error of errors) console.error(error);
  return errors.length > 0 ? 1 : 0;
}

await runCommand(import.meta.url, main);
