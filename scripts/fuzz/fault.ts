// What must not happen, whatever the program is.

import { dirname, resolve } from 'node:path';
import { checkFile } from '../../src/driver/check.ts';
import { attempt, Compilation } from '../../src/driver/compilation.ts';
import { defaultOptions } from '../../src/driver/options.ts';
import { type Diagnostic, Diagnostics } from '../../src/source/diagnostics.ts';
import { diagnosticsToJson, renderDiagnostics } from '../../src/source/diagnostics.ts';

/** What the compiler does with a file; throws `Stop` if it has errors. */
export type Check = (compilation: Compilation, file: string) => void;

/** Everything up to Core. */
export function toCore(compilation: Compilation, file: string): void {
  checkFile(compilation, file);
  if (compilation.diagnostics.hasErrors) return;
  compilation.core(compilation.rootModule(file).module.name);
}

/** What is wrong with how the compiler judges a file, if anything. `neighbours`: where its imports are. */
export function faultOf(
  file: string,
  neighbours: string,
  check: Check = toCore,
): string | undefined {
  const options = { ...defaultOptions, searchPath: [neighbours], warnings: ['everything'] };
  const diagnostics = new Diagnostics();
  try {
    const done = attempt(() => {
      check(new Compilation(options, diagnostics), file);
      return true;
    });
    if (done === undefined && !diagnostics.hasErrors) return 'it fails without an error';
    const all = diagnostics.sorted();
    renderDiagnostics(all, { colour: true });
    JSON.stringify(diagnosticsToJson(all));
    const folders = [dirname(file), neighbours];
    for (const one of all) {
      const wrong = wrongPlace(one, folders);
      if (wrong !== undefined) return `${one.code} ${wrong}: ${one.message.slice(0, 200)}`;
    }
    return undefined;
  } catch (error) {
    if (!(error instanceof Error)) return String(error);
    const [where = ''] = /(?:src|scripts)\/\S+:\d+(?=:\d+)/.exec(error.stack ?? '') ?? [];
    return `${error.name}: ${error.message.slice(0, 300)} (${where})`;
  }
}

/** A file cannot be read; a module is not there; there are too many errors to print. */
const placeless = new Set(['RH0901', 'RH0905', 'RH0321']);

function wrongPlace({ code, labels }: Diagnostic, folders: readonly string[]): string | undefined {
  const [primary] = labels;
  if (primary === undefined) return placeless.has(code) ? undefined : 'has no place';
  const { source } = primary.span;
  if (!folders.some(folder => resolve(source.name).startsWith(folder)))
    return `is about ${source.name}`;
  // The end of the file is a place one character wide.
  const isInside = labels.every(({ span }) => {
    return 0 <= span.start && span.start <= span.end && span.end <= span.source.text.length + 1;
  });
  return isInside ? undefined : 'has a place outside of the file';
}
