import { Diagnostics, invariant, renderDiagnostics } from '../source/diagnostics.ts';
import { checkFile } from './check.ts';
import { attempt, Compilation, Stop } from './compilation.ts';
import { engines, type RunRequest, type RunResult } from './engines.ts';
import { defaultOptions } from './options.ts';
import { stages } from './stages.ts';

/** The stages that goldens can be about: those of `dump`, and `check`, whose dump is empty. */
export function stageNames(): readonly string[] {
  return [...Object.keys(stages), 'check'];
}

/** The dump of a stage, or, if the program has errors, the diagnostics without colour. */
export function dumpForTest(stage: string, file: string): { ok: boolean; text: string } {
  const compilation = new Compilation(defaultOptions, new Diagnostics());
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

/** Runs a program, or says why it does not compile. */
export async function runForTest(
  engine: string,
  request: RunRequest,
): Promise<{ ok: true; result: RunResult } | { ok: false; text: string }> {
  const compilation = new Compilation(defaultOptions, new Diagnostics());
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
