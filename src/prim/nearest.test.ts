import * as fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { nearestDouble, nearestFloat } from './nearest.ts';

test('decimal fractions are read as the host language reads them', () => {
  const digits = fc.bigInt({ min: 1n, max: 10n ** 20n });
  fc.assert(
    fc.property(digits, fc.integer({ min: -345, max: 300 }), (m, e) => {
      const [n, d] = e < 0 ? [m, 10n ** BigInt(-e)] : [m * 10n ** BigInt(e), 1n];
      assert.is(nearestDouble(n, d), Number(`${m}e${e}`));
    }),
  );
});

test('half-way cases go to the even neighbour, in both sizes', () => {
  assert.is(nearestDouble(2n ** 53n + 1n, 1n), 2 ** 53);
  assert.is(nearestDouble(2n ** 53n + 3n, 1n), 2 ** 53 + 4);
  assert.is(nearestFloat(2n ** 24n + 1n, 1n), 2 ** 24);
  assert.is(nearestFloat(2n ** 54n + 2n ** 30n + 1n, 1n), 2 ** 54 + 2 ** 31);
  assert.is(nearestDouble(1n, 2n ** 1075n), 0);
  assert.is(nearestDouble(3n, 2n ** 1075n), 2 ** -1073);
  assert.is(nearestDouble(-1n, 10n), -0.1);
});

test.run();
