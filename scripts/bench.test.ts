import * as assert from 'node:assert/strict';
import { test } from 'uvu';
import { chart, geometricMean, type Result, table, timeRatio } from './bench.ts';
import { median } from './median.ts';

const result = (name: string, ours: number, theirs: number): Result => ({
  name,
  ours: { seconds: ours, kilobytes: 2048, allocated: 300, compileSeconds: 3, bytes: 100 },
  theirs: { seconds: theirs, kilobytes: 4096, allocated: 2048, compileSeconds: 2, bytes: 1000 },
});

test('one disturbed run of five changes nothing', () => {
  assert.equal(median([1, 9, 1.1, 0.9, 1]), 1);
  assert.equal(median([1, 2]), 1.5);
});

test('twice as fast and twice as slow is no gain', () => {
  assert.ok(Math.abs(geometricMean([2, 0.5]) - 1) < 1e-9);
});

test('what takes no time that can be measured is not infinitely fast', () => {
  assert.equal(timeRatio(result('a', 0, 0.02)), 0.5);
  assert.equal(timeRatio(result('a', 0, 0)), 1);
});

test('the table', () => {
  const expected = `\
                time (s)  ghc -O2  ratio  memory (MB)  ghc  ratio  allocated  size  compile
rts-one             1.00     2.00   0.50          2.0  4.0   0.50       0.50  0.10     1.50
geometric mean                      0.50                     0.50       0.50  0.10     1.50`;
  assert.equal(table([result('rts-one', 1, 2)]), expected);
});

test('in the chart, what is faster is to the left of the middle', () => {
  const svg = chart([result('fast', 1, 4), result('slow', 4, 1)]);
  const lefts = [...svg.matchAll(/<rect x="([\d.]+)"[^>]*fill="#2b6cb0"/g)].map(m => Number(m[1]));
  assert.equal(lefts.length, 2);
  assert.ok((lefts[0] ?? 0) < (lefts[1] ?? 0));
});

test.run();
