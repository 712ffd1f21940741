// Reads: rts src lib golden/run/steps book/figures
import * as assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'uvu';
import { drawSteps } from '../cli/steps.ts';
import { Compilation } from '../driver/compilation.ts';
import { defaultOptions } from '../driver/options.ts';
import { Diagnostics } from '../source/diagnostics.ts';
import { hostTarget, linked } from './toolchain.ts';
import { findZig } from './zig.ts';

const base = 'golden/run/steps/shared';

function executable(): string {
  const zig = findZig();
  const target = hostTarget();
  assert.ok(zig.tag === 'found' && target !== undefined, 'these tests need Zig, on Linux');
  const ir = new Compilation(defaultOptions, new Diagnostics()).llvm(`${base}.hs`);
  return linked({ zig: zig.path, target }, ir, 2);
}

/** What the program writes with these options, and its trace. */
function traced(program: string, options: readonly string[]) {
  const cwd = mkdtempSync(join(tmpdir(), 'rusholme-steps-'));
  try {
    const args = ['+RTS', ...options];
    const ran = spawnSync(program, args, { cwd, argv0: 'shared', encoding: 'utf8' });
    return { out: ran.stdout, trace: readFileSync(join(cwd, 'shared.trace'), 'utf8') };
  } finally {
    rmSync(cwd, { recursive: true });
  }
}

test('a watched collection does what it always does, and says so', () => {
  const program = executable();
  const out = readFileSync(`${base}.out`, 'utf8');
  const trace = readFileSync(`${base}.trace`, 'utf8');
  assert.deepEqual(traced(program, ['-lc']), { out, trace }, `+RTS -lc, and ${base}.trace`);
  assert.equal(traced(program, ['-lc', '--torture']).out, out);
});

test('the figure in the book is of this collection', () => {
  const picture = drawSteps(readFileSync(`${base}.trace`, 'utf8'), 3);
  const how = `rusholme heap ${base}.trace --collection 3 -o book/figures/steps.svg`;
  const figure = 'book/figures/steps.svg';
  assert.ok(picture);
  // The states of the chapters are tested without figures.
  if (existsSync(figure)) assert.equal(picture, readFileSync(figure, 'utf8'), how);
});

test.run();
