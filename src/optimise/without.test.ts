// A program means the same without any one of the passes.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { passNames } from './pass-names.ts';

const folder = mkdtempSync(join(tmpdir(), 'rusholme-'));
test.after(() => rmSync(folder, { recursive: true }));

for (const [i, pass] of passNames.entries()) {
  const programs = ['primes', 'queens', 'comprehensions'];
  const name = programs[i % programs.length] ?? 'primes';
  test(`${name} without ${pass}`, () => {
    const executable = join(folder, name);
    const source = `golden/run/${name}.hs`;
    const build = ['--import', 'tsx', 'src/cli/main.ts', 'build', `--without=${pass}`];
    const built = spawnSync(process.execPath, [...build, source, '-o', executable]);
    assert.is(built.status, 0, `${built.stderr}`);
    const { stdout } = spawnSync(executable, { encoding: 'utf8' });
    assert.is(stdout, readFileSync(source.replace(/hs$/, 'out'), 'utf8'));
  });
}

test.run();
