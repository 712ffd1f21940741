// npm run random: generated programs, by GHC and by us.

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { complain, runCommand, say } from './command.ts';
import { numbers } from './random/dice.ts';
import { programFrom, programOf } from './random/program.ts';

const usage = `npm run random -- [options]

  --seed N        the first program (default 1)
  --count N       how many programs (default 1)
  --tests N       tests in each (default 12)
  --only N        of the tests of a program, only this one
  --engines LIST  of 0, 1, 2 (natively, at this level) and machine (default 0,2)
  --flags FLAGS   more options for rusholme, such as -fno-sink
  --print         print the programs instead
  --shrink N      make test N of the program smaller as long as the engines differ from GHC
  --record NAME   write the program and GHC's answers as golden/run/random/NAME`;

interface Run {
  readonly folder: string;
  readonly engines: readonly string[];
  readonly flags: readonly string[];
}

/** What a program prints, or why it does not. */
function outputOf(command: string, args: readonly string[]): { ok: boolean; text: string } {
  const { status, stdout, stderr } = spawnSync(command, args, {
    encoding: 'utf8',
    timeout: 180_000,
    maxBuffer: 2 ** 26,
  });
  if (status === 0) return { ok: true, text: stdout };
  return { ok: false, text: status === null ? 'stopped by the clock' : `${stdout}${stderr}` };
}

function byGhc(file: string, { folder }: Run): { ok: boolean; text: string } {
  const program = join(folder, 'reference');
  const built = outputOf('ghc', [
    '-v0',
    '-O0',
    '-w',
    '-fforce-recomp',
    '-outputdir',
    folder,
    '-o',
    program,
    file,
  ]);
  return built.ok ? outputOf(program, []) : built;
}

function byUs(file: string, engine: string, { folder, flags }: Run): { ok: boolean; text: string } {
  const rusholme = (...args: string[]): { ok: boolean; text: string } =>
    outputOf(process.execPath, ['dist/rusholme.js', ...args]);
  if (engine === 'machine') return rusholme('run', '-w', '--machine', file);
  const program = join(folder, 'ours');
  const built = rusholme('build', '-w', `-O${engine}`, ...flags, file, '-o', program);
  return built.ok ? outputOf(program, []) : built;
}
/** The lines that differ, each with what both say. */
function differences(expected: string, actual: string): string[] {
  const ours = new Map(actual.split('\n').map(line => [line.split(' ', 1)[0], line]));
  const isSlow = (line: string): boolean => / slow$/.test(line);
  return expected.split('\n').flatMap(line => {
    const other = ours.get(line.split(' ', 1)[0]) ?? '(nothing)';
    const isSame = line === other || isSlow(line) || isSlow(other);
    return isSame ? [] : [`    GHC  ${line.slice(0, 300)}\n    ours ${other.slice(0, 300)}`];
  });
}

/** What is wrong with the program, if anything. */
function problemsOf(text: string, name: string, run: Run): string[] {
  const file = join(run.folder, `${name}.hs`);
  writeFileSync(file, text);
  const expected = byGhc(file, run);
  if (!expected.ok) return [`${file}: GHC says\n${expected.text.slice(0, 1500)}`];
  return run.engines.flatMap(engine => {
    const actual = byUs(file, engine, run);
    const wrong = differences(expected.text, actual.text);
    if (wrong.length === 0) return [];
    const found = actual.ok ? wrong.join('\n') : actual.text.slice(0, 1500);
    return [`${file}, engine ${engine}: ${wrong.length} lines differ\n${found}`];
  });
}
/** The numbers of a failing test, made smaller by fast-check; prints the smallest program. */
function shrink(seed: number, tests: number, test: number, run: Run): number {
  const all = fc.sample(fc.noBias(numbers), { seed, numRuns: tests });
  const start = all[test - 1] ?? [];
  const fails = (some: readonly number[]): boolean => {
    const problems = problemsOf(programOf([some]), 'Shrink', run);
    return problems.length > 0 && !problems.some(problem => problem.includes('GHC says'));
  };
  const property = fc.property(numbers, some => !fails(some));
  const result = fc.check(property, {
    examples: [[[...start]]],
    numRuns: 1,
    interruptAfterTimeLimit: 300_000,
  });
  const smallest = result.counterexample?.[0];
  return smallest === undefined ? say('it does not fail') : say(programOf([smallest]));
}

function main(): number {
  const { values } = parseArgs({
    options: {
      ...{ seed: { type: 'string', default: '1' }, count: { type: 'string', default: '1' } },
      ...{ tests: { type: 'string', default: '12' }, only: { type: 'string' } },
      ...{ engines: { type: 'string', default: '0,2' }, flags: { type: 'string', default: '' } },
      ...{ print: { type: 'boolean' }, shrink: { type: 'string' }, record: { type: 'string' } },
      help: { type: 'boolean' },
    },
  });
  if (values.help === true) return say(usage);
  const [seed, count, tests] = [Number(values.seed), Number(values.count), Number(values.tests)];
  if (![seed, count, tests].every(Number.isInteger)) return complain(usage);
  const only = values.only === undefined ? undefined : Number(values.only);
  const run: Run = {
    folder: mkdtempSync(join(tmpdir(), 'random-')),
    engines: values.engines.split(',').filter(name => name !== ''),
    flags: values.flags.split(' ').filter(flag => flag !== ''),
  };
  if (values.shrink !== undefined) return shrink(seed, tests, Number(values.shrink), run);
  if (values.print === true) return say(programFrom(seed, tests, only));
  let failures = 0;
  for (let at = seed; at < seed + count; at++) {
    const text = programFrom(at, tests, only);
    const problems = problemsOf(text, `Random${at}`, run);
    say(problems.length === 0 ? `${at}: the same` : `${at}: ${problems.join('\n')}`);
    if (problems.length > 0) failures++;
    if (values.record !== undefined && problems.length === 0)
      record(`${values.record}${count > 1 ? at : ''}`, text, run);
  }
  return failures === 0 ? 0 : 1;
}

function record(name: string, text: string, run: Run): void {
  const folder = 'golden/run/random';
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${name}.hs`);
  writeFileSync(file, text);
  writeFileSync(file.replace(/hs$/, 'out'), byGhc(file, run).text);
}

await runCommand(import.meta.url, main);
