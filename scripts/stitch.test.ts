// Reads: scripts/stitch.ts scripts/where.ts scripts/tangle.ts
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { makeBook } from './book.ts';
import { runScript, withProject } from './sandbox.ts';
import { withPlaces } from './where.ts';

const fence = '`'.repeat(3);
const chapter = (...lines: string[]): string =>
  `# One\n\n${fence}ts file=src/a.ts\n${lines.join('\n')}\n${fence}\n`;
const project = { 'chapters/01-one.md': chapter('a', 'b', 'c') };
const read = (root: string, path: string): string => readFileSync(join(root, path), 'utf8');
const write = (root: string, path: string, text: string): void =>
  writeFileSync(join(root, path), text);

test('an edit on each side: both sides get both', () => {
  withProject(project, root => {
    runScript('tangle', '--root', root);
    write(root, 'src/a.ts', 'a\nb\nC\n');
    write(root, 'chapters/01-one.md', chapter('A', 'b', 'c'));
    const { code, output } = runScript('stitch', '--root', root);
    assert.is(code, 0, output);
    assert.is(read(root, 'chapters/01-one.md'), chapter('A', 'b', 'C'));
    assert.is(read(root, 'src/a.ts'), 'A\nb\nC\n');
    assert.is(runScript('tangle', '--check', '--root', root).code, 0);
  });
});

test('a conflict: an error, and both sides are left alone', () => {
  withProject(project, root => {
    runScript('tangle', '--root', root);
    write(root, 'src/a.ts', 'a\nmine\nc\n');
    write(root, 'chapters/01-one.md', chapter('a', 'yours', 'c'));
    const { code, output } = runScript('stitch', '--root', root);
    assert.is(code, 1);
    assert.match(output, /src\/a.ts:2: edited here and, differently, in chapters\/01-one.md:5/);
    assert.is(read(root, 'src/a.ts'), 'a\nmine\nc\n');
    assert.is(read(root, 'chapters/01-one.md'), chapter('a', 'yours', 'c'));
  });
});
test('in a fresh clone the last commit is the base', () => {
  withProject(project, root => {
    runScript('tangle', '--root', root);
    const git = (...args: string[]): unknown =>
      execFileSync('git', args, { cwd: root, stdio: 'ignore' });
    git('init');
    git('add', 'chapters', 'src');
    git('-c', 'user.name=a', '-c', 'user.email=a@b', 'commit', '-m', 'one');
    rmSync(join(root, '.tangled'), { recursive: true });
    write(root, 'src/a.ts', 'a\nb\nC\n');
    assert.is(runScript('tangle', '--root', root).code, 1);
    assert.is(runScript('stitch', '--root', root).code, 0);
    assert.is(read(root, 'chapters/01-one.md'), chapter('a', 'b', 'C'));
  });
});

test('without memory and history, stitch asks which side was edited', () => {
  withProject({ ...project, 'src/a.ts': 'a\nb\nC\n' }, root => {
    const { code, output } = runScript('stitch', '--root', root);
    assert.is(code, 1);
    assert.match(output, /src\/a.ts:1: .*not known which of them was edited/);
    assert.is(runScript('stitch', '--from-files', '--root', root).code, 0);
    assert.is(read(root, 'chapters/01-one.md'), chapter('a', 'b', 'C'));
  });
});
test('positions of files get the place in the chapter', () => {
  const book = makeBook([{ file: 'chapters/01-one.md', text: chapter('a', 'b', 'c') }]);
  assert.is(
    withPlaces('src/a.ts(2,1): error', book),
    'src/a.ts(2,1) [chapters/01-one.md:5]: error',
  );
  assert.is(
    withPlaces('at f (/x/src/a.ts:3:9)', book),
    'at f (/x/src/a.ts:3:9 [chapters/01-one.md:6])',
  );
  assert.is(withPlaces('src/a.ts:4:1 src/b.ts:1', book), 'src/a.ts:4:1 src/b.ts:1');
  withProject(project, root => {
    assert.equal(runScript('where', '--root', root, 'src/a.ts:2'), {
      code: 0,
      output: 'chapters/01-one.md:5:1\n',
    });
    assert.is(runScript('where', '--root', root, 'src/a.ts:99').code, 1);
    assert.is(runScript('where', '--root', root, 'nonsense').code, 2);
  });
});

test.run();
