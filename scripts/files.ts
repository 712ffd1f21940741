// Files below a root folder: read exactly, written atomically, never through a link.

import {
  closeSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** A refusal to touch the file system, in words for the user. */
export class FileProblem extends Error {}

/** The text of `path` below `root`; undefined if there is no such file. Throws FileProblem if it is not UTF-8. */
export function readText(root: string, path: string): string | undefined {
  refuseLinks(root, path);
  const bytes = whenPresent(() => readFileSync(join(root, path)));
  if (bytes === undefined) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new FileProblem(`${path}: is not UTF-8 text`);
  }
}

/** Write `path` below `root` so that at every moment it is either the old file or the new one. */
export function writeText(root: string, path: string, text: string): void {
  refuseLinks(root, path);
  const target = join(root, path);
  const temporary = `${target}.${process.pid}.tmp`;
  mkdirSync(dirname(target), { recursive: true });
  try {
    writeFileSync(temporary, text);
    renameSync(temporary, target);
  } finally {
    rmSync(temporary, { force: true });
  }
}
/** Remove `path` below `root`, if it is there. */
export function removeFile(root: string, path: string): void {
  refuseLinks(root, path);
  rmSync(join(root, path), { force: true });
}

function refuseLinks(root: string, path: string): void {
  const parts = path.split('/');
  for (let n = 1; n <= parts.length; n += 1) {
    const part = parts.slice(0, n).join('/');
    const found = whenPresent(() => lstatSync(join(root, part)));
    if (found?.isSymbolicLink()) throw new FileProblem(`${path}: \`${part}\` is a symbolic link`);
    if (found === undefined) continue;
    if (n < parts.length ? !found.isDirectory() : !found.isFile()) {
      throw new FileProblem(
        `${path}: \`${part}\` is not a ${n < parts.length ? 'folder' : 'plain file'}`,
      );
    }
  }
}

function whenPresent<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch (error) {
    if (
      error instanceof Error &&
      'code' in error &&
      (error.code === 'ENOENT' || error.code === 'ENOTDIR')
    ) {
      return undefined;
    }
    throw error;
  }
}

/** Run `action` while no other process works on the tangled files of `root`. */
export function withLock<T>(root: string, action: () => T): T {
  const lock = join(root, '.tangled/lock');
  mkdirSync(dirname(lock), { recursive: true });
  for (let attempt = 0; !takeLock(lock); attempt += 1) {
    const owner = Number(whenPresent(() => readFileSync(lock, 'utf8')) ?? 0);
    if (owner > 0 && !isAlive(owner)) rmSync(lock, { force: true });
    else if (attempt > 600)
      throw new FileProblem(`.tangled/lock: process ${owner} has been at work for too long`);
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
  }
  try {
    return action();
  } finally {
    rmSync(lock, { force: true });
  }
}
function takeLock(lock: string): boolean {
  try {
    const file = openSync(lock, 'wx');
    writeSync(file, String(process.pid));
    closeSync(file);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
