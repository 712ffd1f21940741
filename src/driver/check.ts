import type { Compilation } from './compilation.ts';
import { warnAbout } from '../warn/warn.ts';

/** Finds the errors of a file and of what it imports. Throws `Stop` if there are any. */
export function checkFile(compilation: Compilation, file: string): void {
  compilation.typed(compilation.rootModule(file).module.name);
  warnAbout(compilation, file);
}
