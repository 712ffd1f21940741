// Reads: scripts/golden.ts scripts/golden-worker.ts scripts/tangle.ts scripts/stitch.ts
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { makeBook } from './book.ts';
import { findGoldens } from './goldens.ts';
import { checkProse, identifierIn } from './prose.ts';
import { checkQuotations, quotedLines } from './quotations.ts';
import { runScript, withProject } from './sandbox.ts';

const compiler = `
import { readFileSync } from 'node:fs';
export const stageNames = () => ['tokens'];
export const engineNames = () => ['machine', 'native'];
export function dumpForTest(stage, file) {
  const text = readFileSync(file, 'utf8');
  if (text.startsWith('crash')) throw new Error('out of luck');
  while (text.startsWith('loop'));
  return text.startsWith('bad') ? { ok: false, text: 'no good\\n' } : { ok: true, text: text.toUpperCase() };
}
export async function runForTest(engine, { args, stdin }) {
  return { ok: true, result: { stdout: stdin, stderr: Buffer.from(args.join()), code: args.length } };
}
`;
const base = { 'package.json': '{"type":"module"}', 'src/driver/testing.ts': compiler };
const read = (root: string, path: string): string => readFileSync(join(root, path), 'utf8');

test('compares dumps and diagnostics, and survives crashes and loops', () => {
  const goldens = {
    'golden/tokens/right.hs': 'a\n',
    'golden/tokens/right.tokens': 'A\n',
    'golden/tokens/wrong.hs': 'a\n',
    'golden/tokens/wrong.tokens': 'B\n',
    'golden/tokens/rejected.hs': 'bad\n',
    'golden/tokens/rejected.err': 'no good\n',
    'golden/tokens/accepted.hs': 'good\n',
    'golden/tokens/accepted.err': 'no good\n',
    'golden/tokens/crash.hs': 'crash\n',
    'golden/tokens/loop.hs': 'loop\n',
  };
  withProject({ ...base, ...goldens }, root => {
    const { code, output } = runScript('golden', '--root', root, '--patience', '6');
    assert.is(code, 1);
    assert.match(output, /^2 passed, 4 failed$/m);
    assert.match(output, /-B\n\+A\n/);
    assert.match(output, /accepted.err \(should not exist\)/);
    assert.match(output, /failed tokens\/crash\nError: out of luck/);
    assert.match(output, /failed tokens\/loop\nno answer for 6 s/);
    assert.match(
      runScript('golden', '--root', root, '--filter', 'right|rej').output,
      /^2 passed, 0 failed$/m,
    );
    assert.is(runScript('golden', '--root', root, '--filter', '(').code, 2);
    assert.is(runScript('golden', '--root', root, '--filter', 'nothing').code, 2);
  });
});
test('runs a program on every engine, and never updates what it prints', () => {
  const goldens = {
    'golden/run/echo.hs': '',
    'golden/run/echo.in': 'hello\n',
    'golden/run/echo.out': 'hello\n',
    'golden/run/echo.args': 'x\ny\n',
    'golden/run/echo.err': 'x,y',
    'golden/run/echo.exit': '2\n',
    'golden/run/wrong.hs': '',
    'golden/run/wrong.out': 'never\n',
  };
  withProject({ ...base, ...goldens }, root => {
    const { output } = runScript('golden', '--root', root, '--update');
    assert.match(output, /failed run\/wrong \(machine\)/);
    assert.match(output, /failed run\/wrong \(native\)/);
    assert.match(output, /^2 passed, 2 failed$/m);
    assert.is(read(root, 'golden/run/wrong.out'), 'never\n');
  });
});

test('updates dumps', () => {
  const goldens = { 'golden/tokens/a.hs': 'a\n', 'golden/tokens/a.err': 'old\n' };
  withProject({ ...base, ...goldens }, root => {
    assert.is(runScript('golden', '--root', root, '--update').code, 0);
    assert.is(read(root, 'golden/tokens/a.tokens'), 'A\n');
    assert.not(existsSync(join(root, 'golden/tokens/a.err')));
  });
});
test('goldens wait for their chapters, and modules are no tests', () => {
  const files = {
    'golden/tokens/a.hs': '',
    'golden/tokens/later/b.hs': '',
    'golden/tokens/Data/C.hs': '',
  };
  withProject(files, root => {
    const names = (...slugs: string[]): string[] =>
      findGoldens(root, new Set(slugs)).map(({ name }) => name);
    assert.equal(names(), ['tokens/a']);
    assert.equal(names('later'), ['tokens/a', 'tokens/later/b']);
  });
});
const quotation = (attribute: string, ...lines: string[]): string =>
  `${'`'.repeat(3)}haskell ${attribute}\n${lines.map(line => `${line}\n`).join('')}${'`'.repeat(3)}\n`;
const one = 'chapters/01-one.md';

test('quotations are compared with what they quote', () => {
  const lib = 'x\n  -- region f\n  f = 1\n\n    g\n  -- end f\n';
  const core = 'x :: Int\nx = 1\n\nmain :: IO ()\nmain = x\n';
  const files = { 'golden/run/a.hs': 'main\n', 'golden/core/a.core': core, 'lib/A.hs': lib };
  withProject(files, root => {
    const check = (text: string): string[] =>
      checkQuotations(root, makeBook([{ file: one, text }])).map(
        ({ place, message }) => `${place.line}: ${message}`,
      );
    assert.equal(
      check(
        quotation('golden=run/a.hs', 'main') + quotation('include=lib/A.hs#f', 'f = 1', '', '  g'),
      ),
      [],
    );
    assert.match(
      check(quotation('golden=run/a.hs', 'main', 'more'))[0] ?? '',
      /^3: this is not what `golden\/run\/a.hs`/,
    );
    assert.match(
      check(quotation('golden=run/b.hs'))[0] ?? '',
      /^1: there is no file `golden\/run\/b.hs`/,
    );
    assert.match(
      check(quotation('include=lib/A.hs#h'))[0] ?? '',
      /^1: `lib\/A.hs` has no region `h`/,
    );
    assert.equal(check(quotation('golden=core/a.core#main', 'main :: IO ()', 'main = x')), []);
    assert.match(
      check(quotation('golden=core/a.core#y', 'main = x'))[0] ?? '',
      /^1: `golden\/core\/a.core` has no paragraph `y`/,
    );
  });
  assert.is(
    quotedLines({ tag: 'plain' }, () => ''),
    undefined,
  );
});
test('stitch refreshes a quotation, unless it was edited', () => {
  const files = { [one]: quotation('golden=run/a.hs'), 'golden/run/a.hs': 'first\n' };
  withProject(files, root => {
    assert.is(runScript('stitch', '--root', root).code, 0);
    assert.is(read(root, one), quotation('golden=run/a.hs', 'first'));
    runScript('stitch', '--root', root);
    writeFileSync(join(root, 'golden/run/a.hs'), 'second\n');
    assert.is(runScript('stitch', '--root', root).code, 0);
    assert.is(read(root, one), quotation('golden=run/a.hs', 'second'));
    writeFileSync(join(root, one), quotation('golden=run/a.hs', 'mine'));
    const { code, output } = runScript('stitch', '--root', root);
    assert.is(code, 1);
    assert.match(output, /chapters\/01-one.md:1: edited, but it quotes/);
    assert.is(read(root, one), quotation('golden=run/a.hs', 'mine'));
  });
});
test('names in prose have to exist', () => {
  for (const name of ['Lexer', 'readBook', 'rusholme_alloc', 'readBook()'])
    assert.ok(identifierIn(name), name);
  for (const code of ['x', 'let', 'LLVM', 'x + y', 'a-b', 'Int#', '5', 'npm run x'])
    assert.not(identifierIn(code), code);
  const files = { 'lib/A.hs': 'fromLibrary = 1\n', 'src/x.ts': '' };
  withProject(files, root => {
    const check = (text: string): string[] =>
      checkProse(root, makeBook([{ file: one, text }])).map(
        ({ place: { line, column }, message }) => `${line}:${column} ${message}`,
      );
    assert.equal(check('`fromLibrary` `src/x.ts` `src/*.ts`\n'), []);
    assert.equal(check(`\`inBlock\`\n\n${quotation('', 'inBlock = 1')}`), []);
    assert.equal(check('`fooBar` `src/y`\n\n<!-- outside: fooBar, src/y -->\n'), []);
    assert.match(check('text\nmore `fooBar`\n')[0] ?? '', /^2:7 `fooBar` is no name/);
    assert.match(check('- a\n- see `src/y.ts`\n')[0] ?? '', /^2:8 there is no `src\/y.ts`/);
  });
});

test.run();
