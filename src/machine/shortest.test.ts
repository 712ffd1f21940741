import * as fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { shortestDigits } from './shortest.ts';

test('shortest digits lead back to the number, and fewer do not', () => {
  const mantissa = fc.bigInt({ min: 2n ** 52n, max: 2n ** 53n - 1n });
  fc.assert(
    fc.property(mantissa, fc.integer({ min: -1074, max: 900 }), (even, e) => {
      // A number that is half-way to a neighbour reads as the even one of both.
      const m = even | 1n;
      const x = Number(m) * 2 ** e;
      const { digits, power } = shortestDigits(m, e, 53);
      assert.is(Number(`${digits}e${power}`), x);
      const fewer = Number(`${digits / 10n}e${power + 1}`);
      const more = Number(`${digits / 10n + 1n}e${power + 1}`);
      assert.ok(digits % 10n === 0n || (fewer !== x && more !== x));
    }),
  );
});

test('borders do not belong to the interval', () => {
  assert.equal(shortestDigits(5960464477539062n, 24, 53), {
    digits: 9999999999999999n,
    power: 7,
  });
});

test.run();
