// npm run bench: measure programs, ours against GHC's.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { globSync } from 'glob';
import { runCommand, say } from './command.ts';
import { FileProblem, readText, writeText } from './files.ts';
import { median } from './median.ts';
import { paceReport } from './pace.ts';
import { wholeReport } from './whole.ts';

const usage = `Usage: npm run bench -- [options] [GROUP…]
  --rounds N   run each program N times (5)
  --dry        do not add the results to bench/`;

/** A program that is measured. */
export interface Program {
  readonly name: string;
  readonly file: string;
  readonly args: readonly string[];
  readonly input: Uint8Array;
}

/** The programs whose group is one of these; all, if none is named. */
export function findPrograms(root: string, groups: readonly string[]): readonly Program[] {
  const files = globSync('golden/bench/*.hs', { cwd: root, posix: true }).sort();
  return files.flatMap(file => {
    const name = basename(file, '.hs');
    if (/^[A-Z]/.test(name) || (groups.length > 0 && !groups.some(g => isIn(name, g)))) return [];
    const beside = (suffix: string) => join(root, file.replace(/\.hs$/, suffix));
    const args = existsSync(beside('.args')) ? readFileSync(beside('.args'), 'utf8') : '';
    const input = existsSync(beside('.in')) ? readFileSync(beside('.in')) : new Uint8Array();
    return [{ name, file, args: args.split('\n').filter(a => a !== ''), input }];
  });
}

function isIn(name: string, group: string): boolean {
  return name === group || name.startsWith(`${group}-`);
}

/** An executable, and what it took to make it. */
interface Built {
  readonly executable: string;
  /** Processor time of the compiler. */
  readonly compileSeconds: number;
  readonly bytes: number;
}

function built(executable: string, command: string, args: readonly string[], cache: string): Built {
  const report = `${executable}.time`;
  const timed = ['-o', report, '-f', '%U %S', command, ...args, '-o', executable];
  const env = { ...process.env, XDG_CACHE_HOME: cache };
  const { status, stderr, error } = spawnSync('/usr/bin/time', timed, { encoding: 'utf8', env });
  if (status !== 0) {
    throw new FileProblem(`${command} ${args.join(' ')}\n${stderr || error?.message}`);
  }
  const [user = 0, system = 0] = readFileSync(report, 'utf8').split(' ').map(Number);
  return { executable, compileSeconds: user + system, bytes: statSync(executable).size };
}

const compiler = 'dist/rusholme.js';

function buildOurs(file: string, executable: string, folder: string): Built {
  const cache = join(folder, 'cache');
  return built(executable, process.execPath, [compiler, 'build', file], cache);
}

function buildTheirs(file: string, executable: string): Built {
  const options = ['-O2', '-v0', '-rtsopts', '-outputdir', `${executable}.objects`];
  return built(executable, 'ghc', [...options, file], '');
}

function warmUp(folder: string): void {
  if (!existsSync(compiler)) throw new FileProblem(`${compiler} is missing; npm run build`);
  const file = join(folder, 'Hello.hs');
  writeFileSync(file, 'main :: IO ()\nmain = putStrLn "hello"\n');
  buildOurs(file, join(folder, 'hello'), folder);
}

/** What one run took. */
export interface Run {
  /** Processor time. */
  readonly seconds: number;
  /** The most memory that the process had. */
  readonly kilobytes: number;
}

/** Runs an executable; what it took, and what it printed. */
function measure(
  { executable }: Built,
  program: Program,
  folder: string,
): Run & { output: Buffer } {
  const report = join(folder, 'time');
  const args = ['-o', report, '-f', '%U %S %M', executable, ...program.args];
  const { status, stdout } = spawnSync('/usr/bin/time', args, {
    input: program.input,
    maxBuffer: Infinity,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  if (status !== 0) throw new FileProblem(`${basename(executable)} ends with exit code ${status}`);
  const [user = 0, system = 0, kilobytes = 0] = readFileSync(report, 'utf8').split(' ').map(Number);
  return { seconds: user + system, kilobytes, output: stdout };
}

function medianRun(runs: readonly Run[]): Run {
  return {
    seconds: median(runs.map(r => r.seconds)),
    kilobytes: median(runs.map(r => r.kilobytes)),
  };
}

/** The bytes that a program allocates on the heap. */
function allocation({ executable }: Built, { args, input }: Program): number {
  const { stderr } = spawnSync(executable, [...args, '+RTS', '-s', '-RTS'], {
    input,
    maxBuffer: Infinity,
    encoding: 'utf8',
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  const found = /([\d,]+) bytes allocated/.exec(stderr)?.[1];
  if (found === undefined) {
    throw new FileProblem(`${basename(executable)} does not say what it allocates`);
  }
  return Number(found.replaceAll(',', ''));
}

/** What a program took with one compiler. */
export interface Side extends Run {
  readonly allocated: number;
  readonly compileSeconds: number;
  /** The size of the executable. */
  readonly bytes: number;
}

/** What a program took with both compilers. */
export interface Result {
  readonly name: string;
  readonly ours: Side;
  readonly theirs: Side;
}

function sideOf(made: Built, program: Program, runs: readonly Run[]): Side {
  const { compileSeconds, bytes } = made;
  return { ...medianRun(runs), allocated: allocation(made, program), compileSeconds, bytes };
}

function compare(program: Program, folder: string, rounds: number): Result {
  const ours = buildOurs(program.file, join(folder, `${program.name}.ours`), folder);
  const theirs = buildTheirs(program.file, join(folder, program.name));
  const runs: { readonly ours: Run[]; readonly theirs: Run[] } = { ours: [], theirs: [] };
  for (let round = 0; round < rounds; round++) {
    const their = measure(theirs, program, folder);
    const our = measure(ours, program, folder);
    if (!our.output.equals(their.output)) {
      throw new FileProblem(`${program.name} prints something else than with ghc`);
    }
    runs.theirs.push(their);
    runs.ours.push(our);
  }
  return {
    name: program.name,
    ours: sideOf(ours, program, runs.ours),
    theirs: sideOf(theirs, program, runs.theirs),
  };
}

const resolution = 0.01;

export function timeRatio({ ours, theirs }: Result): number {
  return Math.max(ours.seconds, resolution) / Math.max(theirs.seconds, resolution);
}

export function memoryRatio({ ours, theirs }: Result): number {
  return ours.kilobytes / theirs.kilobytes;
}

/** A program that allocates next to nothing is counted as if it allocated a kilobyte. */
export function allocationRatio({ ours, theirs }: Result): number {
  return Math.max(ours.allocated, 1024) / Math.max(theirs.allocated, 1024);
}

const sizeRatio = ({ ours, theirs }: Result): number => ours.bytes / theirs.bytes;
const compileRatio = ({ ours, theirs }: Result): number =>
  ours.compileSeconds / theirs.compileSeconds;

export function geometricMean(numbers: readonly number[]): number {
  const sum = numbers.reduce((total, n) => total + Math.log(n), 0);
  return Math.exp(sum / numbers.length);
}

/** The results as lines of text; of allocation, size and compile time only the ratios. */
export function table(results: readonly Result[]): string {
  const rest = [allocationRatio, sizeRatio, compileRatio];
  const rows = results.map(r => [
    r.name,
    ...[r.ours.seconds, r.theirs.seconds, timeRatio(r)].map(n => n.toFixed(2)),
    ...[megabytes(r.ours), megabytes(r.theirs), memoryRatio(r).toFixed(2)],
    ...rest.map(ratio => ratio(r).toFixed(2)),
  ]);
  const mean = (ratio: (r: Result) => number) => geometricMean(results.map(ratio)).toFixed(2);
  const means = ['', '', mean(timeRatio), '', '', mean(memoryRatio), ...rest.map(mean)];
  const titles = ['time (s)', 'ghc -O2', 'ratio', 'memory (MB)', 'ghc', 'ratio'];
  const head = ['', ...titles, 'allocated', 'size', 'compile'];
  const all = [head, ...rows, ['geometric mean', ...means]];
  const widths = head.map((_, i) => Math.max(...all.map(row => row[i]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)));
  return all.map(row => line(row).join('  ').trimEnd()).join('\n');
}

function megabytes({ kilobytes }: Run): string {
  return (kilobytes / 1024).toFixed(1);
}

const [rowHeight, labelWidth, plotWidth, margin] = [34, 190, 520, 24];

/** The ratios as an SVG picture: time above, memory below, for each program. */
export function chart(results: readonly Result[]): string {
  const ratios = results.flatMap(r => [timeRatio(r), memoryRatio(r)]);
  const reach = Math.log2(Math.max(2, ...ratios.map(x => Math.max(x, 1 / x))));
  const x = (ratio: number) => labelWidth + (plotWidth / 2) * (1 + Math.log2(ratio) / reach);
  const height = 2 * margin + results.length * rowHeight;
  const ticks = Array.from({ length: 2 * Math.floor(reach) + 1 }, (_, i) => i - Math.floor(reach));
  const grid = ticks.map(t => {
    const at = x(2 ** t).toFixed(1);
    const label = t < 0 ? `1/${2 ** -t}` : `${2 ** t}`;
    return (
      `<line x1="${at}" x2="${at}" y1="${margin}" y2="${height - margin}" stroke="#ccc"/>` +
      `<text x="${at}" y="${margin - 8}" text-anchor="middle">${label}</text>`
    );
  });
  const bars = results.map((r, i) => {
    const top = margin + i * rowHeight;
    const bar = (ratio: number, y: number, colour: string) => {
      const [left, right] = [Math.min(x(ratio), x(1)), Math.max(x(ratio), x(1))];
      const width = Math.max(right - left, 1).toFixed(1);
      return `<rect x="${left.toFixed(1)}" y="${y}" width="${width}" height="10" fill="${colour}"/>`;
    };
    const label = `<text x="${labelWidth - 12}" y="${top + 20}" text-anchor="end">${r.name}</text>`;
    return label + bar(timeRatio(r), top + 6, '#2b6cb0') + bar(memoryRatio(r), top + 18, '#b7791f');
  });
  const caption = 'time (blue) and memory (brown), ours : ghc -O2; to the left is better';
  const foot = `<text x="${labelWidth}" y="${height - 6}">${caption}</text>`;
  const size = `width="${labelWidth + plotWidth + margin}" height="${height}"`;
  const head = `<svg xmlns="http://www.w3.org/2000/svg" ${size} font-family="sans-serif" font-size="12">`;
  return `${[head, ...grid, ...bars, foot].join('\n')}\n</svg>\n`;
}

/** What was measured in one sitting. */
interface Sitting {
  readonly date: string;
  readonly commit: string;
  readonly machine: string;
  readonly rounds: number;
  readonly results: readonly Result[];
}

function sittingOf(results: readonly Result[], rounds: number): Sitting {
  const git = spawnSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' });
  const [cpu] = cpus();
  return {
    date: new Date().toISOString().slice(0, 16),
    commit: git.stdout?.trim() ?? '',
    machine: `${cpu?.model ?? 'unknown'}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB`,
    rounds,
    results,
  };
}

/** Adds a sitting to the history of each group that was measured. */
function keep(root: string, sitting: Sitting): void {
  const groupOf = ({ name }: Result) => name.split('-')[0] ?? name;
  for (const group of new Set(sitting.results.map(groupOf))) {
    const results = sitting.results.filter(r => groupOf(r) === group);
    const file = `bench/${group}.json`;
    const old: unknown = JSON.parse(readText(root, file) ?? '[]');
    const sittings = Array.isArray(old) ? old : [];
    writeText(root, file, `${JSON.stringify([...sittings, { ...sitting, results }], null, 1)}\n`);
    writeText(root, `bench/${group}.svg`, chart(results));
  }
}

function main(): number {
  const { values, positionals } = parseArgs({
    options: {
      rounds: { type: 'string', default: '5' },
      dry: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
    allowPositionals: true,
  });
  if (values.help) return say(usage);
  const rounds = Math.max(1, Number(values.rounds) || 1);
  const folder = mkdtempSync(join(tmpdir(), 'rusholme-bench-'));
  try {
    if (positionals.includes('front')) {
      console.log(paceReport(folder));
      if (positionals.length === 1) return 0;
    }
    if (positionals.includes('whole')) {
      console.log(wholeReport(folder));
      if (positionals.length === 1) return 0;
    }
    warmUp(folder);
    const { results, problems } = compareAll(findPrograms('.', positionals), folder, rounds);
    if (results.length > 0) console.log(table(results));
    if (!values.dry && results.length > 0) keep('.', sittingOf(results, rounds));
    for (const problem of problems) console.error(problem);
    return problems.length === 0 ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function compareAll(programs: readonly Program[], folder: string, rounds: number) {
  const results: Result[] = [];
  const problems: string[] = [];
  for (const program of programs) {
    try {
      results.push(compare(program, folder, rounds));
    } catch (error) {
      if (!(error instanceof FileProblem)) throw error;
      problems.push(error.message);
    }
  }
  return { results, problems };
}

await runCommand(import.meta.url, main);
