// Decisions: a list of numbers, consumed one by one.

import fc from 'fast-check';

/** Numbers to make decisions by. After the last one, each decision is the simplest. */
export class Dice {
  #at = 0;
  readonly #numbers: readonly number[];

  constructor(numbers: readonly number[]) {
    this.#numbers = numbers;
  }

  /** A number from 0 to `sides - 1`. */
  below(sides: number): number {
    const number = this.#numbers[this.#at++] ?? 0;
    return sides <= 1 ? 0 : number % sides;
  }

  /** True in `percent` of all cases; when the numbers have run out, false. */
  chance(percent: number): boolean {
    return this.below(100) >= 100 - percent;
  }

  /** One of `choices`, of which the first is the simplest. */
  pick<T>(choices: readonly [T, ...T[]] | readonly T[]): T {
    const chosen = choices[this.below(choices.length)];
    if (chosen === undefined) throw new RangeError('a choice from nothing');
    return chosen;
  }
}

/** The lists of numbers that tests are made of. */
export const numbers = fc.array(fc.noBias(fc.nat(0xffff)), {
  minLength: 0,
  maxLength: 4000,
  size: 'max',
});

/** The numbers of the tests of one program, the same for the same seed. */
export function numbersFrom(seed: number, count: number): number[][] {
  return fc.sample(fc.noBias(numbers), { seed, numRuns: count });
}
