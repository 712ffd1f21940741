import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Compilation } from '../driver/compilation.ts';
import type { Options } from '../driver/options.ts';
import { cacheFolder, contentKey, isWhole } from './cache.ts';
import { runTimeSources } from './toolchain.ts';

/** What is asked for: a file, compiled with options. */
interface Wanted {
  readonly file: string;
  readonly options: Options;
}

/** What a program became, and what that depended on. */
interface Remembered {
  readonly executable: string;
  /** Hashes of the files that were read; null: there was no such file. */
  readonly files: Readonly<Record<string, string | null>>;
}

/** Notes that a compilation made an executable. */
export function remember(wanted: Wanted, compilation: Compilation, executable: string): void {
  const files: Record<string, string | null> = {};
  for (const [file, source] of compilation.consulted) {
    files[file] = source === undefined ? null : contentKey([source.text]);
  }
  for (const word of wanted.options.link) if (!word.startsWith('-')) files[word] = hashOf(word);
  const remembered: Remembered = { executable, files };
  const name = place(wanted);
  const temporary = `${name}.${process.pid}.tmp`;
  fs.mkdirSync(path.dirname(name), { recursive: true });
  fs.writeFileSync(temporary, JSON.stringify(remembered));
  fs.renameSync(temporary, name);
}

/** The executable of a program, if it has been made, and nothing has changed since. */
export function recall(wanted: Wanted): string | undefined {
  const remembered = read(place(wanted));
  if (remembered === undefined || !isWhole(path.dirname(remembered.executable))) return undefined;
  const same = Object.entries(remembered.files).every(([file, hash]) => hash === hashOf(file));
  return same ? remembered.executable : undefined;
}

/** Relative names of files mean something in one folder only, so the folder is part of the name. */
function place({ file, options }: Wanted): string {
  const asked = [process.cwd(), file, JSON.stringify(options), process.arch];
  return path.join(cacheFolder(), 'runs', `${contentKey([...asked, compilerKey()])}.json`);
}

function hashOf(file: string): string | null {
  try {
    return contentKey([new TextDecoder().decode(fs.readFileSync(file))]);
  } catch {
    return null;
  }
}

function read(file: string): Remembered | undefined {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch {
    return undefined; // never made, or not by us
  }
}

let key: string | undefined;

/** A hash of the compiler and the run-time system. */
function compilerKey(): string {
  if (key === undefined) {
    const here = fileURLToPath(import.meta.url);
    const folder = here.endsWith('.ts') ? path.join(here, '../..') : path.dirname(here);
    const own = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' });
    const code = own.filter(name => /\.[jt]s$/.test(name)).sort();
    const files = [...code.map(name => path.join(folder, name)), ...runTimeSources()];
    key = contentKey(files.map(file => fs.readFileSync(file)));
  }
  return key;
}
