// Reads: scripts/tangle.ts
import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { runScript, withProject } from './sandbox.ts';
import { decide } from './tangle.ts';

const fence = '`'.repeat(3);
const chapter = (body: string, path = 'src/a.ts'): string =>
  `# One\n\n${fence}ts file=${path}\n${body}\n${fence}\n`;
const read = (root: string, path: string): string => readFileSync(join(root, path), 'utf8');

test('decides by what is on disk', () => {
  const isOurs = (text: string): boolean => text === 'ours';
  assert.is(decide('new', undefined, isOurs), 'write');
  assert.is(decide('new', 'new', isOurs), 'nothing');
  assert.is(decide('new', 'ours', isOurs), 'write');
  assert.is(decide('new', 'theirs', isOurs), 'refuse');
});

test('writes, then follows the chapter, then refuses an edit by hand', () => {
  withProject({ 'chapters/01-one.md': chapter('a') }, root => {
    assert.is(runScript('tangle', '--root', root).code, 0);
    assert.is(read(root, 'src/a.ts'), 'a\n');
    writeFileSync(join(root, 'chapters/01-one.md'), chapter('b'));
    const check = runScript('tangle', '--check', '--root', root);
    assert.match(check.output, /src\/a.ts:1:1: differs from chapters\/01-one.md:4:1/);
    assert.is(runScript('tangle', '--root', root).code, 0);
    assert.is(read(root, 'src/a.ts'), 'b\n');
    writeFileSync(join(root, 'src/a.ts'), 'mine\n');
    const refused = runScript('tangle', '--root', root);
    assert.is(refused.code, 1);
    assert.match(refused.output, /src\/a.ts: was edited by hand/);
    assert.is(read(root, 'src/a.ts'), 'mine\n');
  });
});
test('an error in one chapter does not stop the files of others', () => {
  const chapters = {
    'chapters/01-one.md': chapter('a'),
    'chapters/02-two.md': chapter('<<b>>', 'src/b.ts'),
  };
  withProject(chapters, root => {
    const run = runScript('tangle', '--root', root);
    assert.is(run.code, 1);
    assert.match(run.output, /chapters\/02-two.md:4:1: no chunk `b` is defined/);
    assert.is(read(root, 'src/a.ts'), 'a\n');
    assert.not(existsSync(join(root, 'src/b.ts')));
  });
});

test('does not write through links', () => {
  const files = {
    'chapters/01-one.md': chapter('a', 'src/deep/a.ts'),
    'src/b.ts': '',
    'other/c.ts': '',
  };
  withProject(files, root => {
    symlinkSync(join(root, 'other'), join(root, 'src/deep'));
    const run = runScript('tangle', '--root', root);
    assert.is(run.code, 1);
    assert.match(run.output, /src\/deep\/a.ts: `src\/deep` is a symbolic link/);
    assert.not(existsSync(join(root, 'other/a.ts')));
  });
});
const two = { 'chapters/01-one.md': chapter('a'), 'chapters/02-two.md': chapter('b', 'src/b.ts') };

test('removes files that the book no longer has, unless they were edited', () => {
  withProject(two, root => {
    runScript('tangle', '--root', root);
    writeFileSync(join(root, 'chapters/02-two.md'), chapter('c', 'src/c.ts'));
    writeFileSync(join(root, 'chapters/01-one.md'), '# One\n');
    writeFileSync(join(root, 'src/a.ts'), 'mine\n');
    const run = runScript('tangle', '--root', root);
    assert.match(run.output, /src\/a.ts: is in no chapter any more, but was edited/);
    assert.is(read(root, 'src/a.ts'), 'mine\n');
    assert.not(existsSync(join(root, 'src/b.ts')));
    assert.is(read(root, 'src/c.ts'), 'c\n');
  });
});

test('a state goes to a folder of its own, and to no other', () => {
  withProject({ ...two, 'full/x': '' }, root => {
    const through = (out: string): string[] => [
      '--root',
      root,
      '--through',
      '1',
      '--out',
      join(root, out),
    ];
    assert.is(runScript('tangle', ...through('state')).code, 0);
    assert.is(read(root, 'state/src/a.ts'), 'a\n');
    assert.not(existsSync(join(root, 'state/src/b.ts')));
    assert.is(runScript('tangle', ...through('state')).code, 0);
    assert.match(runScript('tangle', ...through('full')).output, /is not empty/);
    assert.is(runScript('tangle', '--root', root, '--through', '1').code, 2);
    assert.is(runScript('tangle', '--nonsense').code, 2);
  });
});

test.run();
