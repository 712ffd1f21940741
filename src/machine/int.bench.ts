import { add } from './int.ts';

/** Counts to ten million, with `+` on the kind of number that `one` is. */
function count<N extends number | bigint>(
  zero: N,
  one: N,
  plus: (a: N, b: N) => N,
  end: N,
): number {
  const start = process.cpuUsage();
  let sum = zero;
  for (let i = zero; i < end; i = plus(i, one)) sum = plus(sum, i);
  const { user } = process.cpuUsage(start);
  return user / 1000;
}

const end = 10_000_000;
for (const round of [1, 2]) {
  const bare = count<number>(0, 1, (a, b) => a + b, end);
  const ours = count<number | bigint>(0, 1, add, end);
  const exact = count<bigint>(0n, 1n, (a, b) => BigInt.asIntN(64, a + b), BigInt(end));
  const times = [bare, ours, exact].map(ms => ms.toFixed(0).padStart(6)).join(' ');
  console.log(`round ${round}: floating point, ours, BigInt.asIntN (ms): ${times}`);
}
