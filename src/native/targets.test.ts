import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { attempt, Compilation } from '../driver/compilation.ts';
import { defaultOptions } from '../driver/options.ts';
import { Diagnostics } from '../source/diagnostics.ts';
import { executable } from './executable.ts';
import { assemblyFile, irFile, objectFile } from './forms.ts';
import { findZig } from './zig.ts';

const test = suite('targets');
const programs = ['arithmetic/words', 'arithmetic/reals', 'arithmetic/elementary', 'sharing'];
const qemu = spawnSync('qemu-aarch64', ['--version']).status === 0;

function compilation(): Compilation {
  return new Compilation({ ...defaultOptions, target: 'aarch64-linux' }, new Diagnostics());
}

for (const name of findZig().tag === 'found' && qemu ? programs : [])
  test(`${name} on aarch64`, () => {
    const program = `golden/run/${name}`;
    const made = attempt(() => executable(compilation(), `${program}.hs`));
    assert.ok(made !== undefined && existsSync(made));
    const { stdout } = spawnSync('qemu-aarch64', [made], { maxBuffer: Infinity });
    assert.is(stdout.toString(), readFileSync(`${program}.out`, 'utf8'));
  });

if (findZig().tag === 'found')
  test('a program as IR, as assembly language and as an object file', () => {
    const file = 'golden/run/sharing.hs';
    const read = (made: string): Buffer => readFileSync(made);
    assert.match(read(irFile(compilation(), file)).toString(), 'define internal tailcc');
    assert.match(read(assemblyFile(compilation(), file)).toString(), /\bstp\b/);
    assert.is(read(objectFile(compilation(), file)).subarray(0, 4).toString('latin1'), '\x7fELF');
  });

test.run();
