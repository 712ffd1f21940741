import * as fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import * as int from './int.ts';
import type { Int } from './int.ts';

/** All sizes, and more often than chance would have it the places where something changes. */
const number64 = fc.oneof(
  fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
  fc.bigInt({ min: -100n, max: 100n }),
  fc
    .tuple(
      fc.constantFrom(0n, 2n ** 31n, 2n ** 32n, 2n ** 53n, 2n ** 63n),
      fc.integer({ min: -3, max: 3 }),
    )
    .map(([near, by]) => BigInt.asIntN(64, near + BigInt(by))),
);

/** Is the value the one that was expected, held in the one way it may be? */
function same(found: Int, expected: bigint): void {
  assert.is(found, int.wrap(expected));
  assert.not(Object.is(found, -0), 'zero has one form');
}

const binary: Readonly<
  Record<string, readonly [(a: Int, b: Int) => Int, (a: bigint, b: bigint) => bigint]>
> = {
  add: [int.add, (a, b) => a + b],
  subtract: [int.subtract, (a, b) => a - b],
  multiply: [int.multiply, (a, b) => a * b],
  quotient: [int.quotient, (a, b) => a / (b || 1n)],
  remainder: [int.remainder, (a, b) => a % (b || 1n)],
  and: [int.and, (a, b) => a & b],
  or: [int.or, (a, b) => a | b],
  shiftLeft: [(a, b) => int.shiftLeft(a, int.and(b, 63)), (a, b) => a << (b & 63n)],
  shiftRight: [(a, b) => int.shiftRight(a, int.and(b, 63)), (a, b) => a >> (b & 63n)],
};

for (const [name, [ours, exact]] of Object.entries(binary)) {
  test(`${name} is exact in 64 bits`, () => {
    const divides = name === 'quotient' || name === 'remainder';
    fc.assert(
      fc.property(number64, number64, (a, b) => {
        const divisor = divides && b === 0n ? 1n : b;
        same(ours(int.wrap(a), int.wrap(divisor)), exact(a, divisor));
      }),
      { numRuns: 2000 },
    );
  });
}

test('negate and not are exact, and comparison is that of the integers', () => {
  fc.assert(
    fc.property(number64, number64, (a, b) => {
      same(int.negate(int.wrap(a)), -a);
      same(int.not(int.wrap(a)), ~a);
      assert.is(int.wrap(a) < int.wrap(b), a < b);
      assert.is(int.wrap(a) === int.wrap(b), a === b);
    }),
  );
});

test.run();
