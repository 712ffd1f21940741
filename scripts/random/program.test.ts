import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { programFrom, programOf, testFrom } from './program.ts';

test('without numbers, a test prints two simple values', () => {
  const text = testFrom([], 1);
  assert.match(text, /^test1 :: IO \(\)\ntest1 = do\n( {2}line "1\.\d" .*\n){2}$/);
});

test('the same seed, the same program', () => {
  assert.is(programFrom(5, 2), programFrom(5, 2));
  assert.is.not(programFrom(5, 2), programFrom(6, 2));
});

test('one test of a program is the same test', () => {
  const [all, only] = [programFrom(9, 3), programFrom(9, 3, 2)];
  const from = all.indexOf('\ntest2 :: IO ()');
  const own = all.slice(from, all.indexOf('\n\n', from));
  assert.ok(only.includes(own));
  assert.match(only, 'main = test2\n');
});

test('names are used once', () => {
  const bound = [
    ...programOf([Array.from({ length: 800 }, (_, i) => (i * 7919) % 65521)]).matchAll(
      /\\\((x\d+) ::/g,
    ),
  ].map(found => found[1]);
  assert.is(new Set(bound).size, bound.length);
});

test.run();
