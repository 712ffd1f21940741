import { copyFileSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { Stop } from '../driver/compilation.ts';
import { executable } from '../native/executable.ts';
import { remember } from '../native/memory.ts';
import type { Diagnostics } from '../source/diagnostics.ts';
import { compiling } from './compile.ts';
import type { Tasks } from './tasks.ts';
import { assemblyFile, irFile, objectFile } from '../native/forms.ts';
import type { Compilation } from '../driver/compilation.ts';
import { warnAbout } from '../warn/warn.ts';

/** `rusholme build`. Reports RH0906 when the executable cannot be put where it should go. */
export function build(request: Tasks['build']): number {
  return compiling(request, compilation => {
    const ending = request.emit === undefined ? '' : endings[request.emit];
    const output = request.output ?? request.file.replace(/\.l?hs$/, '') + ending;
    checkOutput(output, request.file, compilation.diagnostics);
    warnAbout(compilation, request.file);
    const made = formOf(compilation, request.file, request.emit);
    place(made, output, compilation.diagnostics);
  });
}

/** Builds into the cache, and remembers the result for `recall`. */
export function prepare(request: Tasks['prepare']): number {
  return compiling(request, compilation => {
    const made = executable(compilation, request.file);
    remember(request, compilation, made);
  });
}

function checkOutput(output: string, file: string, diagnostics: Diagnostics): void {
  const isFolder = statSync(output, { throwIfNoEntry: false })?.isDirectory() ?? false;
  const isSource = path.resolve(output) === path.resolve(file);
  if (!isFolder && !isSource) return;
  const what = isFolder ? 'a folder' : 'the program itself';
  diagnostics.error('RH0906', `cannot write ${output}: it is ${what}`, undefined, {
    hints: ['name the executable with -o'],
  });
  throw new Stop();
}

function place(made: string, output: string, diagnostics: Diagnostics): void {
  const temporary = `${output}.${process.pid}.tmp`;
  try {
    copyFileSync(made, temporary);
    renameSync(temporary, output);
  } catch (error) {
    rmSync(temporary, { force: true });
    const why = error instanceof Error ? error.message : String(error);
    diagnostics.error('RH0906', `cannot write ${output}: ${why}`, undefined);
    throw new Stop();
  }
}
const endings = { llvm: '.ll', asm: '.s', obj: '.o' } as const;

/** The program in the form that was asked for: a file in the cache. */
function formOf(compilation: Compilation, file: string, emit: Tasks['build']['emit']): string {
  switch (emit) {
    case undefined:
      return executable(compilation, file);
    case 'llvm':
      return irFile(compilation, file);
    case 'asm':
      return assemblyFile(compilation, file);
    case 'obj':
      return objectFile(compilation, file);
  }
}
