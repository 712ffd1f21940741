import * as assert from 'node:assert/strict';
import { test } from 'uvu';
import { drawHeap } from './heap.ts';

test('two kinds over two samples', () => {
  const sample = (time: number, cells: number) =>
    `BEGIN_SAMPLE ${time}\nMain.Cell\t${cells}\nf (thunk)\t100\nEND_SAMPLE ${time}\n`;
  const picture = drawHeap(`JOB "p"\n${sample(0, 0)}${sample(2, 300)}`);
  assert.ok(
    picture?.includes('points="60.0,380.0 780.0,110.0 780.0,380.0 60.0,380.0"'),
    picture ?? '',
  );
  assert.match(picture ?? '', /Main\.Cell<.*\n.*f \(thunk\)</);
});

test('no samples, no picture', () => {
  assert.equal(drawHeap('JOB "p"\n'), undefined);
});

test.run();
