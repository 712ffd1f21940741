// npm run tangle: write the files that the chapters say.

import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { globSync } from 'glob';
import { type Book, readBook, showProblem, sortProblems } from './book.ts';
import { complain, runCommand, say } from './command.ts';
import { FileProblem, readText, removeFile, withLock, writeText } from './files.ts';
import { forget, isOurs, remember, remembered } from './memory.ts';
import { tangledFolders } from './paths.ts';
import { placeOf, type TangledFile, tangleBook } from './weft.ts';
import { basename } from 'node:path';
import { checkProse } from './prose.ts';
import { checkQuotations } from './quotations.ts';

const usage = `Usage: npm run tangle -- [options]
  --check          write nothing; every difference between book and files is an error
  --force FILE     overwrite FILE even if it was edited by hand
  --through N      read chapters 1 to N only; needs --out
  --out DIR        write a complete state of the book to DIR
  --root DIR       the project, if it is not the current folder`;

/** What tangling may do with a file. */
export type Decision = 'nothing' | 'write' | 'refuse';

/** Decide from what the chapters say, what is on disk, and whether we know a text to be our own. */
export function decide(
  said: string,
  onDisk: string | undefined,
  isOurs: (text: string) => boolean,
): Decision {
  if (onDisk === said) return 'nothing';
  return onDisk === undefined || isOurs(onDisk) ? 'write' : 'refuse';
}

/** Write the sound files of the book to the project it stands in. */
export function writeProject(
  root: string,
  book: Book,
  files: readonly TangledFile[],
  forced: readonly string[],
): Outcome {
  const outcome: Outcome = { written: [], errors: [] };
  for (const file of files.filter(({ problems }) => problems.length === 0)) {
    attempt(outcome, () => {
      const onDisk = readText(root, file.path);
      switch (
        forced.includes(file.path)
          ? 'write'
          : decide(file.text, onDisk, text => isOurs(root, file.path, text))
      ) {
        case 'refuse':
          outcome.errors.push(
            `${file.path}: was edited by hand; \`npm run stitch\` carries the edit to its chapter`,
          );
          return;
        case 'write':
          if (onDisk !== file.text) writeText(root, file.path, file.text);
          if (onDisk !== file.text) outcome.written.push(file.path);
      }
      remember(root, file.path, file.text);
    });
  }
  const present = new Set(book.roots.keys());
  if (book.problems.length === 0) {
    for (const path of remembered(root).filter(path => !present.has(path))) {
      attempt(outcome, () => {
        const onDisk = readText(root, path);
        if (onDisk !== undefined && !isOurs(root, path, onDisk)) {
          outcome.errors.push(
            `${path}: is in no chapter any more, but was edited by hand; move or remove it`,
          );
          return;
        }
        removeFile(root, path);
        forget(root, path);
      });
    }
  }
  return outcome;
}
interface Outcome {
  readonly written: string[];
  readonly errors: string[];
}

function attempt(outcome: Outcome, action: () => void): void {
  try {
    action();
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    outcome.errors.push(error.message);
  }
}

const stateMark = '.state-of-the-book';
const copied = ['package.json', 'package-lock.json', 'tsconfig.json'];
const linked = ['golden', 'lib', 'node_modules'];

/** Make `out` the folder of a state of the book. Throws FileProblem if it holds something else. */
export function writeState(
  root: string,
  out: string,
  book: Book,
  files: readonly TangledFile[],
): void {
  mkdirSync(out, { recursive: true });
  if (readText(out, stateMark) === undefined && readdirSync(out).length > 0) {
    throw new FileProblem(
      `${out}: is not empty, and no state of the book was tangled to it before`,
    );
  }
  const texts = new Map(files.map(file => [file.path, file.text]));
  texts.set(stateMark, 'Made by `npm run tangle -- --through`. Changes here are overwritten.\n');
  for (const name of copied) {
    const text = readText(root, name);
    if (text !== undefined) texts.set(name, text);
  }
  for (const { file, lines } of book.chapters) texts.set(file, lines.join('\n'));
  for (const [path, text] of texts) if (readText(out, path) !== text) writeText(out, path, text);
  for (const path of [...tangledPaths(out), ...filesIn(out, ['chapters'])])
    if (!texts.has(path)) removeFile(out, path);
  for (const name of linked) link(resolve(root, name), join(out, name));
}
/** All files in the folders that chapters write to. */
export function tangledPaths(root: string): string[] {
  return filesIn(root, tangledFolders);
}

function filesIn(root: string, folders: readonly string[]): string[] {
  const patterns = folders.map(folder => `${folder}/**`);
  const paths = globSync(patterns, { cwd: root, nodir: true, dot: true, posix: true });
  return paths.filter(path => !path.endsWith('.tmp')).sort();
}

function link(target: string, path: string): void {
  if (!existsSync(target)) return;
  const present = lstatSync(path, { throwIfNoEntry: false });
  if (present?.isSymbolicLink() && readlinkSync(path) === target) return;
  rmSync(path, { force: true });
  symlinkSync(target, path);
}

/** All differences between the book and the files on disk, and all that is wrong with the book. */
export function checkProject(root: string, book: Book, files: readonly TangledFile[]): string[] {
  const errors = book.problems.map(showProblem);
  for (const file of files) {
    const outcome: Outcome = { written: [], errors };
    attempt(outcome, () => {
      const onDisk = readText(root, file.path);
      if (onDisk === file.text) return;
      const where = onDisk === undefined ? 'is missing' : firstDifference(file, onDisk);
      errors.push(
        `${file.path}${where}; run \`npm run tangle\`, or \`npm run stitch\` if the file is right`,
      );
    });
  }
  for (const path of tangledPaths(root).filter(path => !book.roots.has(path))) {
    errors.push(`${path}: is in no chapter`);
  }
  const more = [...checkQuotations(root, book), ...checkProse(root, book)];
  errors.push(...sortProblems(more).map(showProblem));
  for (const folder of globSync('golden/*/*/', { cwd: root, posix: true }).sort()) {
    const name = basename(folder);
    if (/^[A-Z]/.test(name) || book.chapters.some(({ slug }) => slug === name)) continue;
    errors.push(`${folder}: is named after no chapter, so its tests would never run`);
  }
  return errors;
}

function firstDifference(file: TangledFile, onDisk: string): string {
  const lines = onDisk.split('\n');
  const at = file.lines.findIndex((line, index) => line.text !== lines[index]);
  const line = file.lines[at === -1 ? file.lines.length - 1 : at];
  const place = line === undefined ? undefined : placeOf(line);
  const chapter = place === undefined ? '' : ` from ${place.file}:${place.line}:${place.column}`;
  return `:${at === -1 ? file.lines.length + 1 : at + 1}:1: differs${chapter}`;
}

function main(): number {
  const { values } = parseArgs({
    options: {
      check: { type: 'boolean', default: false },
      force: { type: 'string', multiple: true, default: [] },
      through: { type: 'string' },
      out: { type: 'string' },
      root: { type: 'string', default: '.' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return say(usage);
  const through = values.through === undefined ? undefined : Number(values.through);
  if (Number.isNaN(through)) return complain('--through wants the number of a chapter');
  if (through !== undefined && values.out === undefined) {
    return complain('--through wants --out DIR: it does not write to the project');
  }
  if (!existsSync(join(values.root, 'chapters'))) return complain(`${values.root} has no chapters`);
  const work = (): number => {
    const book = readBook(values.root, through);
    const files = tangleBook(book);
    const problems = sortProblems([...book.problems, ...files.flatMap(file => file.problems)]);
    const errors: string[] = problems.map(showProblem);
    if (values.check) {
      errors.splice(0, errors.length, ...checkProject(values.root, { ...book, problems }, files));
    } else if (values.out !== undefined) {
      writeState(
        values.root,
        values.out,
        book,
        files.filter(file => file.problems.length === 0),
      );
    } else {
      const outcome = writeProject(values.root, book, files, values.force);
      for (const path of outcome.written) console.log(path);
      errors.push(...outcome.errors);
    }
    for (const error of errors) console.error(error);
    if (errors.length > 0)
      console.error(`${errors.length} ${errors.length === 1 ? 'error' : 'errors'}`);
    return errors.length > 0 ? 1 : 0;
  };
  const writesProject = !values.check && values.out === undefined;
  return writesProject ? withLock(values.root, work) : work();
}

await runCommand(import.meta.url, main);
