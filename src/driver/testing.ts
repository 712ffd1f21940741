import { Diagnostics, invariant, renderDiagnostics } from '../source/diagnostics.ts';
import { checkFile } from './check.ts';
import { attempt, Compilation, Stop } from './compilation.ts';
import { engines, type RunRequest, type RunResult } from './engines.ts';
import { defaultOptions, type Options } from './options.ts';
import { stages } from './stages.ts';

/** What a stage does is seen best on code that no optimiser has touched or was made for. */
const plain: Options = { ...defaultOptions, optimise: 0 };

/** The stages that goldens can be about: those of `dump`, and `check`, whose dump is empty. */
export function stageNames(): readonly string[] {
  return [...Object.keys(stages), 'check'];
}

/** The dump of a stage, or, if the program has errors, the diagnostics without colour. */
export function dumpForTest(stage: string, file: string): { ok: boolean; text: string } {
  const options = stage === 'optimised' ? defaultOptions : plain;
  const compilation = new Compilation(options, new Diagnostics());
  const text = attempt(() => {
    if (stage !== 'check') return stages[stage]?.(compilation, file) ?? '';
    checkFile(compilation, file);
    return '';
  });
  const errors = renderDiagnostics(compilation.diagnostics.sorted(), { colour: false });
  return text === undefined ? { ok: false, text: errors } : { ok: true, text };
}

export function engineNames(): readonly string[] {
  return Object.keys(engines);
}

/**
 * Runs a program, or says why it does not compile. The machine says what is right, so it gets the
 * program as it was written; the other engines get what `build` makes of it.
 */
export async function runForTest(
  engine: string,
  request: RunRequest,
): Promise<{ ok: true; result: RunResult } | { ok: false; text: string }> {
  const asWritten = engine === 'machine' || engine === 'plain';
  const options = asWritten ? plain : defaultOptions;
  const compilation = new Compilation(options, new Diagnostics());
  const run = engines[engine];
  invariant(run !== undefined, 'the tests know the names of the engines');
  try {
    return { ok: true, result: await run(compilation, request) };
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    const list = compilation.diagnostics.sorted();
    return { ok: false, text: renderDiagnostics(list, { colour: false }) };
  }
}
