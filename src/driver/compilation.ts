import { readFileSync } from 'node:fs';
import type { Diagnostics } from '../source/diagnostics.ts';
import { Source } from '../source/source.ts';
import type { Options } from './options.ts';
import { type Lexed, lex } from '../lex/lexer.ts';
import { layoutByGuess } from '../offside/guess.ts';

/** Thrown by a step whose input has errors. They have been reported; catch it with `attempt`. */
export class Stop extends Error {
  override readonly name = 'Stop';
}

/** The value of `work`, or undefined if it stopped because the program has errors. */
export function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof Stop) return undefined;
    throw error;
  }
}

/** One run of the compiler over one program: the stages in order, each computed when it is asked for. */
export class Compilation {
  readonly options: Options;
  readonly diagnostics: Diagnostics;

  constructor(options: Options, diagnostics: Diagnostics) {
    this.options = options;
    this.diagnostics = diagnostics;
  }

  /**
   * Makes a step of the pipeline: `compute` runs at most once a key.
   * The step throws `Stop` if an error was reported meanwhile, again every time that it is asked.
   */
  protected step<K, V>(compute: (key: K) => V): (key: K) => V {
    const results = new Map<K, { readonly value: V } | Stop>();
    return key => {
      let result = results.get(key);
      if (result === undefined) {
        const errors = this.diagnostics.errorCount;
        const value = attempt(() => ({ value: compute(key) }));
        const stopped = value === undefined || this.diagnostics.errorCount > errors;
        result = stopped ? new Stop() : value;
        results.set(key, result);
      }
      if (result instanceof Stop) throw result;
      return result.value;
    };
  }

  /** Reads a file. Reports RH0901 (cannot be read) and RH0902 (not UTF-8). */
  readonly source = this.step((path: string): Source => readSource(path, this.diagnostics));

  /** The tokens of a source. */
  readonly tokens = this.step(
    (source: Source): Lexed => lex(source, this.options, this.diagnostics),
  );

  /** The tokens of a source with the braces and semicolons that layout puts in. */
  readonly layout = this.step((source: Source) => layoutByGuess(this.tokens(source)));
}

function readSource(path: string, diagnostics: Diagnostics): Source {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    diagnostics.error('RH0901', `cannot read ${path}: ${reason(error)}`, undefined);
    throw new Stop();
  }
  try {
    return new Source(path, new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    reportBadUtf8(new Source(path, new TextDecoder().decode(bytes)), diagnostics);
    throw new Stop();
  }
}

function reportBadUtf8(source: Source, diagnostics: Diagnostics): void {
  const start = Math.max(0, source.text.indexOf('\ufffd'));
  const span = { source, start, end: start + 1 };
  diagnostics.error('RH0902', 'this file is not valid UTF-8', span, {
    text: 'these bytes are not a character',
    hints: ['save the file with the encoding UTF-8'],
  });
}

/** Why the operating system refused, in words. */
function reason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EISDIR') return 'it is a folder';
  if (code === 'EACCES') return 'permission denied';
  return error instanceof Error ? error.message : String(error);
}
