import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import envPaths from 'env-paths';

/** The cache cannot be used; the message says why and what to do. */
export class CacheProblem extends Error {
  override readonly name = 'CacheProblem';
}

/** Where everything is kept that can be made again: `RUSHOLME_CACHE`, or the user's cache folder. */
export function cacheFolder(environment: Readonly<NodeJS.ProcessEnv> = process.env): string {
  const named = environment.RUSHOLME_CACHE;
  return named ? path.resolve(named) : envPaths('rusholme', { suffix: '' }).cache;
}

/** A name for what is made from `parts`, in this order. Different parts, different names. */
export function contentKey(parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) {
    const bytes = Buffer.from(part);
    hash.update(`${bytes.length}:`).update(bytes);
  }
  return hash.digest('hex').slice(0, 32);
}

/**
 * The folder of the thing with that key; `make` fills it when it is not there.
 * Throws `CacheProblem` when the cache cannot be written.
 */
export function cached(kind: string, key: string, make: (folder: string) => void): string {
  const folder = path.join(cacheFolder(), kind, key);
  if (isWhole(folder)) {
    touch(folder);
    return folder;
  }
  const making = writing(() => {
    fs.mkdirSync(path.dirname(folder), { recursive: true });
    return fs.mkdtempSync(path.join(path.dirname(folder), unfinished));
  });
  try {
    make(making);
    writing(() => publish(making, folder));
  } finally {
    fs.rmSync(making, { recursive: true, force: true });
  }
  sweep(path.dirname(folder));
  return folder;
}

/** The names of folders that are being filled begin so. */
const unfinished = 'new-';
/** The file in a finished folder that lists the others. */
const inventory = '.inventory';

/** The files in a folder, and how many bytes each has. */
function filesIn(folder: string): string {
  const names = fs.readdirSync(folder).filter(name => name !== inventory);
  return names
    .sort()
    .map(name => `${name} ${fs.statSync(path.join(folder, name)).size}\n`)
    .join('');
}

/** Is it there, with all of its files, and are they as long as they were? */
export function isWhole(folder: string): boolean {
  try {
    return fs.readFileSync(path.join(folder, inventory), 'utf8') === filesIn(folder);
  } catch {
    return false;
  }
}
/** Gives a finished folder its name; if another process was faster, its result is as good. */
function publish(making: string, folder: string): void {
  fs.writeFileSync(path.join(making, inventory), filesIn(making));
  try {
    if (!isWhole(folder)) fs.rmSync(folder, { recursive: true, force: true });
    fs.renameSync(making, folder);
  } catch (error) {
    if (!fs.existsSync(folder)) throw error;
  }
}
function writing<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new CacheProblem(
      `cannot write to the cache (${why}). ` +
        'Set RUSHOLME_CACHE to a folder that can be written and has room.',
    );
  }
}

function touch(folder: string): void {
  try {
    const now = new Date();
    fs.utimesSync(folder, now, now);
  } catch {
    // Another user's cache, or being removed: it is only a hint for `sweep`.
  }
}

const most = 200;
const hour = 3_600_000;

/** Removes what has not been used for longest. Never fails: others may be doing the same. */
function sweep(folder: string): void {
  const entries = fs.readdirSync(folder).flatMap(name => {
    const stat = fs.statSync(path.join(folder, name), { throwIfNoEntry: false });
    return stat ? [{ name, age: Date.now() - stat.mtimeMs }] : [];
  });
  entries.sort((a, b) => a.age - b.age);
  const finished = entries.filter(entry => !entry.name.startsWith(unfinished));
  const abandoned = entries.filter(e => e.name.startsWith(unfinished) && e.age > hour);
  for (const { name } of [...finished.slice(most), ...abandoned]) {
    try {
      fs.rmSync(path.join(folder, name), { recursive: true, force: true });
    } catch {
      // somebody else is using or removing it
    }
  }
}
