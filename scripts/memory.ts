// What the tangler wrote last: the base that edits are measured against.

import { globSync } from 'glob';
import { readText, removeFile, writeText } from './files.ts';
import { spawnSync } from 'node:child_process';
import { makeBook } from './book.ts';
import { tangleBook } from './weft.ts';

const folder = '.tangled/base';

/** What we wrote to `path` when we last wrote it. */
export function recall(root: string, path: string): string | undefined {
  return readText(root, `${folder}/${path}`);
}

/** Is `text` something that we wrote to `path`, and no edit of anybody's? */
export function isOurs(root: string, path: string, text: string): boolean {
  if (text === recall(root, path)) return true;
  if (recall(root, path) === undefined && text === committed(root).get(path)) return true;
  return false;
}

/** Note that `path` now has this text, as far as the book is concerned. */
export function remember(root: string, path: string, text: string): void {
  if (recall(root, path) !== text) writeText(root, `${folder}/${path}`, text);
}

/** Forget a file that the book no longer has. */
export function forget(root: string, path: string): void {
  removeFile(root, `${folder}/${path}`);
}

/** The files that we remember. */
export function remembered(root: string): string[] {
  return globSync('**', { cwd: `${root}/${folder}`, nodir: true, dot: true, posix: true }).sort();
}

/** What the chapters of the last commit say, by path; nothing if there is no commit. */
export function committed(root: string): ReadonlyMap<string, string> {
  const known = commits.get(root);
  if (known !== undefined) return known;
  const git = (...args: string[]): string => {
    const run = spawnSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 });
    return run.status === 0 ? run.stdout : '';
  };
  const files = git('ls-tree', '--name-only', 'HEAD', 'chapters/').split('\n');
  const texts = files
    .filter(file => /^chapters\/\d+-[\w-]+\.md$/.test(file))
    .sort()
    .map(file => ({ file, text: git('show', `HEAD:./${file}`) }));
  const sound = tangleBook(makeBook(texts)).filter(({ problems }) => problems.length === 0);
  const result = new Map(sound.map(({ path, text }) => [path, text]));
  commits.set(root, result);
  return result;
}

const commits = new Map<string, ReadonlyMap<string, string>>();
/** The texts that both sides may have started from, the likeliest first. */
export function bases(root: string, path: string): string[] {
  return [recall(root, path), committed(root).get(path)].filter(text => text !== undefined);
}
