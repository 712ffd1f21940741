import { checkFile } from '../driver/check.ts';
import { attempt, Compilation } from '../driver/compilation.ts';
import { stages } from '../driver/stages.ts';
import { Diagnostics } from '../source/diagnostics.ts';
import { exitProgram } from './exit.ts';
import { print, printDiagnostics } from './print.ts';
import type { CompileRequest, Tasks } from './tasks.ts';

/** Works with a fresh compilation, prints what it reported, and returns the exit code. */
export function compiling(request: CompileRequest, work: (c: Compilation) => void): number {
  const compilation = new Compilation(request.options, new Diagnostics());
  const done = attempt(() => {
    work(compilation);
    return true;
  });
  printDiagnostics(compilation.diagnostics, request.diagnostics);
  return done === undefined || compilation.diagnostics.hasErrors ? exitProgram : 0;
}

/** `rusholme dump`. The stage's name has been checked already. */
export function dump(request: Tasks['dump']): number {
  return compiling(request, compilation => {
    const text = stages[request.stage]?.(compilation, request.file);
    if (text !== undefined) print(1, text);
  });
}

/**
 * `rusholme check`: an error in one file does not keep the others from being checked. Each is a
 * program by itself; what two of them import and complain about alike is reported once.
 */
export function check(request: Tasks['check']): number {
  const diagnostics = new Diagnostics();
  for (const file of request.files) {
    attempt(() => checkFile(new Compilation(request.options, diagnostics), file));
  }
  printDiagnostics(diagnostics, request.diagnostics);
  return diagnostics.hasErrors ? exitProgram : 0;
}
