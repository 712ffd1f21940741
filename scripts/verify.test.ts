// Reads: scripts/verify.ts scripts/golden.ts scripts/golden-worker.ts tsconfig.json
import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { runScript, withProject } from './sandbox.ts';

const fence = '`'.repeat(3);
const chapter = (file: string, text: string): string =>
  `# C\n\n${fence}ts file=${file}\n${text}\n${fence}\n`;
const unitTest = (wanted: number): string =>
  `import { test } from 'uvu';\nimport * as assert from 'uvu/assert';\nimport { one } from './one.ts';\n` +
  `test('one', () => assert.is(one, ${wanted}));\ntest.run();`;
const files = {
  'package.json': '{"type":"module"}',
  'tsconfig.json': readFileSync(new URL('../tsconfig.json', import.meta.url), 'utf8'),
  'chapters/01-one.md': `${chapter('src/one.ts', 'export const one: number = 1;')}\n${chapter('src/one.test.ts', unitTest(1))}`,
  'chapters/02-two.md': chapter(
    'src/two.ts',
    "import { three } from './three.ts';\nexport const two = three - 1;",
  ),
  'chapters/03-three.md': chapter('src/three.ts', 'export const three = 3;'),
};

test('finds the state that needs a later chapter, and remembers those that passed', () => {
  withProject(files, root => {
    symlinkSync(
      fileURLToPath(new URL('../node_modules', import.meta.url)),
      join(root, 'node_modules'),
    );
    runScript('tangle', '--root', root);
    const first = runScript('verify', '--root', root);
    assert.is(first.code, 1);
    assert.match(first.output, /^01-one +ok {2}2 passed/m);
    assert.match(
      first.output,
      /02-two: src\/two.ts\(1,23\) \[chapters\/02-two.md:4\]: error TS2307/,
    );
    assert.match(first.output, /^02-two +1 failed {2}1 passed/m);
    assert.match(first.output, /^03-three +ok /m);
    assert.match(first.output, /^5 passed, 1 failed$/m);
    assert.match(
      runScript('verify', '--root', root, 'one').output,
      /^01-one +ok {2}2 passed, 2 of them known/m,
    );
    assert.is(runScript('verify', '--root', root, 'four').code, 2);
  });
});

test('a test that fails is reported with its place in the chapter', () => {
  withProject(
    { ...files, 'chapters/01-one.md': files['chapters/01-one.md'].replace('one, 1', 'one, 2') },
    root => {
      symlinkSync(
        fileURLToPath(new URL('../node_modules', import.meta.url)),
        join(root, 'node_modules'),
      );
      runScript('tangle', '--root', root);
      const { code, output } = runScript('verify', '--root', root, 'one');
      assert.is(code, 1);
      assert.match(output, /src\/one.test.ts:4:\d+ \[chapters\/01-one.md:13\]/);
      assert.match(output, /^1 passed, 1 failed$/m);
    },
  );
});

test.run();
