// npm run bench -- whole: what it takes to compile a program of ten thousand lines.

import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { globSync } from 'glob';
import { Compilation } from '../src/driver/compilation.ts';
import { defaultOptions } from '../src/driver/options.ts';
import { Diagnostics } from '../src/source/diagnostics.ts';
import { FileProblem } from './files.ts';
import { aligned, timeOf } from './pace.ts';

/** A program that is one module of a larger one. */
export interface Part {
  readonly module: string;
  readonly text: string;
  readonly lines: number;
}

/** The programs of these files as modules; undefined for what cannot be one. */
export function partOf(file: string): Part | undefined {
  const c = new Compilation(defaultOptions, new Diagnostics());
  const source = c.source(file);
  if (/LANGUAGE[^#]*\bCPP\b/.test(source.text)) return undefined;
  const { nameSpan } = c.parse(source);
  if (nameSpan === undefined) return undefined;
  const words = basename(file, '.hs').split('-');
  const module = `Part${words.map(w => w.charAt(0).toUpperCase() + w.slice(1)).join('')}`;
  const { text } = source;
  return {
    module,
    text: text.slice(0, nameSpan.start) + module + text.slice(nameSpan.end),
    lines: text.split('\n').length - 1,
  };
}

/** Writes a program that consists of others; the file of its `Main`. */
export function writeWhole(folder: string, parts: readonly Part[]): string {
  mkdirSync(folder, { recursive: true });
  for (const { module, text } of parts) writeFileSync(join(folder, `${module}.hs`), text);
  const imports = parts.map(({ module }) => `import qualified ${module}\n`);
  const calls = parts.map(({ module }) => `  () <$ ${module}.main\n`);
  const head = `module Main (main) where\n\n${imports.join('')}\nmain :: IO ()\nmain = do\n`;
  const file = join(folder, 'Main.hs');
  writeFileSync(file, head + calls.join(''));
  return file;
}

const library = 'golden/programs';

/** Compiles programs of three lengths with `-O2`, and returns lines of text. */
export function wholeReport(folder: string): string {
  if (!existsSync('dist/rusholme.js')) throw new FileProblem('dist is missing; npm run build');
  const files = globSync(`${library}/*.hs`, { posix: true }).sort();
  const parts = files.map(partOf).filter((p): p is Part => p !== undefined);
  const rows = [4, 2, 1].map(share => row(folder, parts.slice(0, parts.length / share)));
  const titles = ['programs', 'lines', 'ours (s)', 'ghc (s)', 'ratio', 'ours (MB)', 'ghc (MB)'];
  return aligned([titles, ...rows]);
}

function row(folder: string, parts: readonly Part[]): string[] {
  const place = join(folder, `whole-${parts.length}`);
  const main = writeWhole(place, parts);
  const [ours, theirs, report] = ['ours', 'ghc', 'time'].map(name => join(place, name));
  const paths = [`-i${place}`, `-i${library}`];
  const build = ['dist/rusholme.js', 'build', ...paths, main, '-o', `${ours}`];
  const our = timeOf(process.execPath, build, `${report}`);
  const objects = ['-O2', '-v0', '-outputdir', join(place, 'objects')];
  const their = timeOf('ghc', [...objects, ...paths, main, '-o', `${theirs}`], `${report}`);
  const megabytes = (file: string): string => (statSync(file).size / 2 ** 20).toFixed(1);
  return [
    `${parts.length}`,
    parts.reduce((sum, p) => sum + p.lines, 0).toLocaleString('en'),
    our.toFixed(1),
    their.toFixed(1),
    (our / their).toFixed(2),
    megabytes(`${ours}`),
    megabytes(`${theirs}`),
  ];
}
