import * as assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { suite } from 'uvu';

const test = suite('rusholme run and build');
let folder: string;

test.before(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'rusholme-run-'));
});
test.after(() => fs.rmSync(folder, { recursive: true }));

const node = ['--import', 'tsx', 'src/cli/main.ts'];

function rusholme(args: readonly string[], input = '') {
  const result = spawnSync(process.execPath, [...node, ...args], { input, encoding: 'utf8' });
  return { stdout: result.stdout, stderr: result.stderr, code: result.status };
}

function file(name: string, text: string): string {
  fs.writeFileSync(path.join(folder, name), text);
  return path.join(folder, name);
}

test('input, output, and a second run that does not compile', () => {
  const echo = file('Echo.hs', 'main :: IO ()\nmain = interact id\n');
  assert.deepEqual(rusholme(['run', echo], 'ein € und zwei\n'), {
    stdout: 'ein € und zwei\n',
    stderr: '',
    code: 0,
  });
  const noZig = { ...process.env, RUSHOLME_ZIG: '/nowhere/zig' };
  const again = spawnSync(process.execPath, [...node, 'run', echo], { input: '2', env: noZig });
  assert.equal(again.stdout.toString(), '2');
});

test('a change is noticed, also in an imported module that was not there before', () => {
  const main = file('Main.hs', 'import Greeting\nmain :: IO ()\nmain = putStrLn greeting\n');
  fs.mkdirSync(path.join(folder, 'other'));
  file('other/Greeting.hs', 'module Greeting where\ngreeting :: [Char]\ngreeting = "one"\n');
  const search = ['-i', path.join(folder, 'other')];
  assert.equal(rusholme(['run', ...search, main]).stdout, 'one\n');
  file('other/Greeting.hs', 'module Greeting where\ngreeting :: [Char]\ngreeting = "two"\n');
  assert.equal(rusholme(['run', ...search, main]).stdout, 'two\n');
  file('Greeting.hs', 'module Greeting where\ngreeting :: [Char]\ngreeting = "three"\n');
  assert.equal(rusholme(['run', ...search, main]).stdout, 'three\n');
});

test('build writes the executable beside the program, and not over it', () => {
  const hello = file('Hello.hs', 'main :: IO ()\nmain = putStrLn "hello"\n');
  assert.equal(rusholme(['build', hello]).code, 0);
  assert.equal(spawnSync(path.join(folder, 'Hello')).stdout.toString(), 'hello\n');
  const over = rusholme(['build', hello, '-o', hello]);
  assert.equal(over.code, 1);
  assert.match(over.stderr, /it is the program itself/);
});

test('a signal reaches the program, and the shell learns of it', async () => {
  const endless = file('Endless.hs', 'main :: IO ()\nmain = interact id\n');
  const child = spawn(process.execPath, [...node, 'run', endless], { stdio: 'pipe' });
  child.stdin.write('x\n'.repeat(40000));
  await once(child.stdout, 'data');
  child.kill('SIGTERM');
  const [code, signal] = await once(child, 'exit');
  assert.deepEqual([code, signal], [null, 'SIGTERM']);
});

test('a program does not outlive the command that runs it', async () => {
  const main = 'putStrLn "on" >> hFlush stdout >> getLine >>= putStrLn';
  const waits = file('Waits.hs', `import System.IO\nmain :: IO ()\nmain = ${main}\n`);
  const command = spawn(process.execPath, [...node, 'run', waits]);
  await once(command.stdout, 'data');
  command.kill('SIGKILL');
  // The pipe is closed when nobody is left who could write to it.
  const deadline = setTimeout(() => command.stdin.end('it goes on\n'), 20_000);
  let rest = '';
  command.stdout.on('data', (more: Buffer) => {
    rest += more.toString();
  });
  await once(command, 'close');
  clearTimeout(deadline);
  assert.equal(rest, '');
});

test.run();
