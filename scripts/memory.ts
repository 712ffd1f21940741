// What the tangler wrote last: the base that edits are measured against.

import { globSync } from 'glob';
import { readText, removeFile, writeText } from './files.ts';

const folder = '.tangled/base';

/** What we wrote to `path` when we last wrote it. */
export function recall(root: string, path: string): string | undefined {
  return readText(root, `${folder}/${path}`);
}

/** Is `text` something that we wrote to `path`, and no edit of anybody's? */
export function isOurs(root: string, path: string, text: string): boolean {
  if (text === recall(root, path)) return true;
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

