import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';

const folder = mkdtempSync(join(tmpdir(), 'rusholme-'));
test.after(() => rmSync(folder, { recursive: true }));

function rusholme(
  args: readonly string[],
  input = '',
): { code: number | null; out: string; err: string } {
  const command = ['--import', 'tsx', 'src/cli/main.ts', ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    input,
    encoding: 'utf8',
  });
  return { code: status, out: stdout, err: stderr };
}

function program(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

const echo = program(
  'Echo.hs',
  `module Main where
import System.Environment
import System.Exit

main :: IO ()
main = do
  args <- getArgs
  text <- getContents
  putStr (unwords args ++ ":" ++ text)
  exitWith (ExitFailure 3)
`,
);

for (const engine of [[], ['--machine']]) {
  test(`run passes arguments, input, output and exit code through ${engine.join('')}`, () => {
    const { code, out, err } = rusholme(['run', ...engine, echo, '--', 'a', 'b'], 'hello\n');
    assert.equal([code, out, err], [3, 'a b:hello\n', '']);
  });
}

test('build makes an executable that needs nothing', () => {
  const out = join(folder, 'echo');
  assert.is(rusholme(['build', echo, '-o', out]).code, 0);
  const run = spawnSync(out, ['x'], { input: 'y', encoding: 'utf8', env: {} });
  assert.equal([run.status, run.stdout], [3, 'x:y']);
});
const wrong = program(
  'Wrong.hs',
  'module Main where\n\nmain :: IO ()\nmain = putStrLn (1 + True)\n',
);

test('errors go to standard error, and nothing is left behind', () => {
  const out = join(folder, 'wrong');
  const { code, out: printed, err } = rusholme(['build', wrong, '-o', out]);
  assert.equal([code, printed, existsSync(out)], [1, '', false]);
  assert.match(err, 'Wrong.hs:4:');
  assert.not.match(err, 'at ', 'no stack trace');
});

test('the same errors as data', () => {
  const { code, err } = rusholme(['check', '--diagnostics=json', wrong]);
  assert.is(code, 1);
  const parsed: unknown = JSON.parse(err);
  assert.ok(Array.isArray(parsed) && parsed.length > 0);
});

test('a misspelt command gets a suggestion and exit code 2', () => {
  const { code, err } = rusholme(['biuld', echo]);
  assert.is(code, 2);
  assert.match(err, 'build');
  assert.is(rusholme(['dump', echo]).code, 2);
});

test('help and version', () => {
  const version: unknown = JSON.parse(readFileSync('package.json', 'utf8')).version;
  assert.is(rusholme(['--version']).out.trim(), version);
  assert.match(rusholme(['--help']).out, 'dump');
});

test.run();
