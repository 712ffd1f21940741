import { add, type Int } from './int.ts';

const end = 10_000_000;

/** Each sums the numbers to ten million, with one kind of arithmetic. */
const loops: Readonly<Record<string, () => Int>> = {
  'floating point': () => {
    let sum = 0;
    for (let i = 0; i < end; i = i + 1) sum = sum + i;
    return sum;
  },
  ours: () => {
    let sum: Int = 0;
    for (let i: Int = 0; i < end; i = add(i, 1)) sum = add(sum, i);
    return sum;
  },
  'BigInt.asIntN': () => {
    let sum = 0n;
    for (let i = 0n; i < end; i = BigInt.asIntN(64, i + 1n)) sum = BigInt.asIntN(64, sum + i);
    return sum;
  },
};

for (const [name, loop] of Object.entries(loops)) {
  loop();
  const start = process.cpuUsage();
  loop();
  const { user } = process.cpuUsage(start);
  console.log(`${name.padStart(15)}: ${(user / 1000).toFixed(0).padStart(4)} ms`);
}
