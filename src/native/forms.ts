import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Compilation } from '../driver/compilation.ts';
import { cached, contentKey } from './cache.ts';
import { programAssembly, programObject } from './executable.ts';

/** Text as a file of the cache. */
function fileOf(kind: string, text: string): string {
  const folder = cached(kind, contentKey([text]), making => {
    writeFileSync(path.join(making, 'text'), text);
  });
  return path.join(folder, 'text');
}

/** The LLVM IR of a program. */
export function irFile(compilation: Compilation, file: string): string {
  return fileOf('ir', compilation.llvm(file));
}

/** Its assembly language. Throws `Stop` on errors, as the next one does. */
export function assemblyFile(compilation: Compilation, file: string): string {
  return fileOf('text', programAssembly(compilation, file));
}

/** Its object file, not linked. */
export function objectFile(compilation: Compilation, file: string): string {
  return programObject(compilation, file);
}
