// A first look: build a program, run it, say what to try next.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pc from 'picocolors';
import { runCommand, say } from './command.ts';

const program = 'examples/Spiral.hs';

function main(): number {
  const folder = mkdtempSync(join(tmpdir(), 'rusholme-'));
  try {
    const executable = join(folder, 'spiral');
    say(`Compiling ${program} (the first time, this also builds the run-time system) …`);
    const started = performance.now();
    const build = ['dist/rusholme.js', 'build', program, '-o', executable];
    if (spawnSync(process.execPath, build, { stdio: 'inherit' }).status !== 0) return 1;
    const built = performance.now();
    if (spawnSync(executable, { stdio: 'inherit' }).status !== 0) return 1;
    const seconds = ((built - started) / 1000).toFixed(1);
    const size = Math.round(statSync(executable).size / 1000);
    say(
      `\nBuilt in ${seconds} s: ${size} kB, run in ${Math.round(performance.now() - built)} ms. Now try:\n`,
    );
    return say(
      suggestions.map(([command, what]) => `  ${pc.bold(command.padEnd(56))} ${what}`).join('\n'),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const suggestions = [
  ['npx rusholme run golden/run/queens.hs', 'another program'],
  ['npx rusholme dump --stage=core examples/Spiral.hs', 'what the compiler makes of it'],
  ['npx rusholme run --machine --trace golden/run/small.hs', 'every step of the abstract machine'],
  ['npm run weave', 'the book as a web site, in book/site'],
  ['npm test', 'the tests of the whole book'],
] as const;

await runCommand(import.meta.url, main);
