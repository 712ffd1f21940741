import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { InternalError } from '../source/diagnostics.ts';
import { cached, contentKey } from './cache.ts';
import { callZig, clangOptions, runTimeSystem, type Toolchain } from './toolchain.ts';
import { zigVersion } from './zig.ts';

/** What the user has done wrong in C, in the words of the compiler or linker. */
export class OutsideProblem extends Error {}

/** Has the linker not found something that may be in C's library? */
export function wantsC(error: unknown): boolean {
  return error instanceof InternalError && error.message.includes('undefined symbol');
}

/** A file that is made for C: a header, or a source that is compiled with the others. */
export interface OwnFile {
  readonly name: string;
  readonly text: string;
}

/**
 * An executable with C's library, and with C files, objects, archives and options for the linker
 * (`-lm`): its path in the cache. Throws `OutsideProblem`.
 */
export function linkedWithC(
  toolchain: Toolchain,
  ir: string,
  level: 0 | 1 | 2,
  extra: readonly string[],
  more: readonly string[] = [],
  own: readonly OwnFile[] = [],
): string {
  const library = runTimeSystem(toolchain);
  const options = clangOptions(toolchain.target, level);
  const key = contentKey([
    zigVersion,
    library,
    ...more,
    ...options,
    ...linkOptions,
    ir,
    ...extra.map(contents),
    ...own.flatMap(({ name, text }) => [name, text]),
  ]);
  const folder = cached('programs', key, making => {
    const [text, object] = [path.join(making, 'program.ll'), path.join(making, 'program.o')];
    writeFileSync(text, ir);
    callZig(toolchain, ['clang', ...options, '-c', text, '-o', object]);
    for (const file of own) writeFileSync(path.join(making, file.name), file.text);
    const sources = own.filter(({ name }) => name.endsWith('.c'));
    const output = path.join(making, 'program');
    const target = `--target=${toolchain.target}-musl`;
    try {
      callZig(toolchain, [
        'cc',
        target,
        ...linkOptions,
        `-I${making}`,
        object,
        ...more,
        ...sources.map(({ name }) => path.join(making, name)),
        ...extra,
        library,
        '-o',
        output,
      ]);
    } catch (error) {
      if (!(error instanceof InternalError)) throw error;
      throw new OutsideProblem(error.message.replace(/^.*failed:\n/, '').trim());
    }
    rmSync(text);
    rmSync(object);
  });
  return path.join(folder, 'program');
}

const linkOptions = ['-O2', '-static', '-no-pie', '-fno-sanitize=undefined', '-Wl,--gc-sections'];

function contents(word: string): string {
  if (word.startsWith('-')) return word;
  try {
    return readFileSync(word, 'latin1');
  } catch {
    throw new OutsideProblem(`cannot read ${word}`);
  }
}
