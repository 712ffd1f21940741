// npm run fuzz: broken programs, and whether the compiler refuses them well.

import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { globSync } from 'glob';
import { complain, runCommand, say } from './command.ts';
import { broken } from './fuzz/break.ts';
import { Judge } from './fuzz/judge.ts';
import { shrunk } from './fuzz/shrink.ts';
import type { Stock } from './fuzz/worker.ts';
import { Dice } from './random/dice.ts';

const usage = `npm run fuzz -- [options]

  --seed N      the first case (default 1)
  --count N     how many cases (default 1000)
  --patience S  a case may take so many seconds (default 10)
  --print       print the broken programs instead`;

interface Program extends Stock {
  readonly text: string;
}

/** The programs to break. */
export function programsBelow(folder: string): Program[] {
  const files = globSync(`${folder}/**/*.{hs,lhs}`, { posix: true }).sort();
  const programs = files.map(file => {
    const name = `Broken.${file.split('.').at(-1)}`;
    return { name, neighbours: resolve(dirname(file)), text: readFileSync(file, 'utf8') };
  });
  return programs.filter(({ text }) => text.length < 4000);
}

const decisions = fc.array(fc.noBias(fc.nat(0xffff)), {
  minLength: 60,
  maxLength: 60,
  size: 'max',
});

/** The broken program with this number. */
export function brokenFrom(
  programs: readonly Program[],
  seed: number,
): Stock & { bytes: Uint8Array } {
  const [numbers = []] = fc.sample(decisions, { seed, numRuns: 1 });
  const dice = new Dice(numbers);
  const { text, name, neighbours } = dice.pick(programs);
  return { bytes: broken(text, dice.pick(programs).text, dice), name, neighbours };
}
/** Faults are the same if they differ only in numbers and in what is quoted. */
const kindOf = (fault: string): string => fault.replace(/\d+|[‘'`][^’'`]*[’'`]/g, '');

/** Judges the broken programs with these numbers; tells the faults, a program for each kind. */
export async function fuzz(
  seeds: Iterable<number>,
  patience: number,
  report: (seed: number, fault: string, smallest: string) => void,
): Promise<number> {
  const programs = programsBelow('golden');
  const judge = new Judge(patience);
  const kinds = new Map<string, number>();
  try {
    for (const seed of seeds) {
      const { bytes, ...stock } = brokenFrom(programs, seed);
      const fault = await judge.faultOf(bytes, stock);
      if (fault === undefined) continue;
      const kind = kindOf(fault);
      const before = kinds.get(kind) ?? 0;
      kinds.set(kind, before + 1);
      if (before > 0 && !kind.startsWith('no answer')) continue;
      const fails = async (text: string): Promise<boolean> => {
        const found = await judge.faultOf(Buffer.from(text, 'latin1'), stock);
        return found !== undefined && kindOf(found) === kind;
      };
      const most = kind.startsWith('no answer') ? 10 : 1000;
      report(seed, fault, await shrunk(Buffer.from(bytes).toString('latin1'), fails, most));
    }
  } finally {
    await judge.stop();
  }
  return [...kinds.values()].reduce((sum, count) => sum + count, 0);
}

function* from(seed: number, count: number): Generator<number> {
  for (let i = 0; i < count; i++) yield seed + i;
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      ...{ seed: { type: 'string', default: '1' }, count: { type: 'string', default: '1000' } },
      ...{ patience: { type: 'string', default: '10' }, print: { type: 'boolean' } },
      help: { type: 'boolean' },
    },
  });
  if (values.help === true) return say(usage);
  const [seed, count, patience] = [values.seed, values.count, values.patience].map(Number);
  if (seed === undefined || count === undefined || patience === undefined) return complain(usage);
  if (![seed, count].every(Number.isInteger) || Number.isNaN(patience)) return complain(usage);
  if (values.print === true) {
    const programs = programsBelow('golden');
    for (const one of from(seed, count)) process.stdout.write(brokenFrom(programs, one).bytes);
    return 0;
  }
  const faults = await fuzz(from(seed, count), patience, (one, fault, smallest) => {
    const shown = smallest.length > 1500 ? `${smallest.slice(0, 1500)}…` : smallest;
    say(`${one}: ${fault}\n${shown.replace(/^/gm, '    ')}`);
  });
  say(`${count} broken programs, ${faults} faults`);
  return faults === 0 ? 0 : 1;
}

await runCommand(import.meta.url, main);
