// Golden tests: where they are, and whether the compiler of a state agrees with them.

import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { globSync } from 'glob';
import { FileProblem } from './files.ts';

/** One golden test. */
export interface Golden {
  readonly stage: string;
  /** `tokens/numbers` */
  readonly name: string;
  /** `golden/tokens/numbers.hs` */
  readonly file: string;
  /** The engines that are to run it, if not all of them. */
  readonly engines: readonly string[] | undefined;
}

/** The goldens below `root` that a book with these chapters must pass, in order of their names. */
export function findGoldens(root: string, slugs: ReadonlySet<string>): Golden[] {
  const files = globSync('golden/*/**/*.hs', { cwd: root, posix: true, follow: true }).sort();
  return files.flatMap(file => {
    const [, stage = '', ...rest] = file.slice(0, -'.hs'.length).split('/');
    const isModule = rest.some(part => /^[A-Z]/.test(part));
    const needed = [...rest.slice(0, -1), ...(stage === 'programs' ? [stage] : [])];
    if (isModule || !needed.every(slug => slugs.has(slug))) return [];
    return [{ stage, name: [stage, ...rest].join('/'), file, engines: enginesOf(root, file) }];
  });
}

/** The lines of the file `.engines` beside a golden. */
function enginesOf(root: string, file: string): string[] | undefined {
  const path = resolve(root, file.replace(/hs$/, 'engines'));
  return existsSync(path) ? readFileSync(path, 'utf8').split('\n').filter(Boolean) : undefined;
}

/** Is it about what a program prints? */
export function runs({ stage }: Golden): boolean {
  return stage === 'run' || stage === 'programs';
}

/** A dump or, when the program is in error, its diagnostics. */
export interface Dumped {
  readonly ok: boolean;
  readonly text: string;
}

/** A program to run, and all that it may read. */
export interface RunRequest {
  readonly file: string;
  readonly args: readonly string[];
  readonly stdin: Uint8Array;
}

/** What a program did, or the diagnostics that kept it from running. */
export type Ran =
  | { readonly ok: true; readonly result: { stdout: Uint8Array; stderr: Uint8Array; code: number } }
  | { readonly ok: false; readonly text: string };
/** The compiler, as the tests see it. */
export interface Harness {
  readonly stageNames: () => readonly string[];
  readonly engineNames: () => readonly string[];
  readonly dumpForTest: (stage: string, file: string) => Dumped;
  readonly runForTest: (engine: string, request: RunRequest) => Promise<Ran>;
}

/** The harness of the state in `root`; undefined if it has no compiler. */
export async function loadHarness(root: string): Promise<Harness | undefined> {
  const path = resolve(root, 'src/driver/testing.ts');
  if (!existsSync(path)) return undefined;
  const module: unknown = await import(pathToFileURL(path).href);
  if (!isHarness(module))
    throw new FileProblem(`${path}: does not export what the golden tests need`);
  return module;
}

function isHarness(module: unknown): module is Harness {
  const names = ['stageNames', 'engineNames', 'dumpForTest', 'runForTest'];
  if (typeof module !== 'object' || module === null) return false;
  return names.every(name => typeof Reflect.get(module, name) === 'function');
}

/** A golden and, if it runs, the engine that runs it. */
export interface Case {
  readonly golden: Golden;
  readonly engine: string | undefined;
}

/** All cases of the goldens that the harness can judge. `golden/errors/` is what `check` rejects. */
export function casesOf(goldens: readonly Golden[], harness: Harness): Case[] {
  const stages = new Set(harness.stageNames());
  return goldens.flatMap((golden): Case[] => {
    if (runs(golden)) {
      const names = harness.engineNames();
      const wanted = names.filter(engine => golden.engines?.includes(engine) ?? true);
      return wanted.map(engine => ({ golden, engine }));
    }
    const stage = stageOf(golden);
    return stages.has(stage) ? [{ golden, engine: undefined }] : [];
  });
}

const stageOf = (golden: Golden): string => (golden.stage === 'errors' ? 'check' : golden.stage);

/** How a case is called in reports: `tokens/numbers`, `run/primes (machine)`. */
export function caseName({ golden, engine }: Case): string {
  return engine === undefined ? golden.name : `${golden.name} (${engine})`;
}

/** A file that says one thing while the compiler says another. */
export interface Difference {
  readonly file: string;
  /** undefined: there is no such file, or there should be none. */
  readonly expected: Uint8Array | undefined;
  readonly actual: Uint8Array | undefined;
}

function compare(
  file: string,
  actual: Uint8Array | undefined,
  whenMissing?: Uint8Array,
): Difference[] {
  const expected = existsSync(file) ? readFileSync(file) : whenMissing;
  if (
    expected === undefined ? actual === undefined : actual && Buffer.compare(expected, actual) === 0
  )
    return [];
  return [{ file, expected, actual }];
}
/** Run one case; paths are relative to the current folder. An exception is a bug of the compiler. */
export async function judge(harness: Harness, { golden, engine }: Case): Promise<Difference[]> {
  const base = golden.file.slice(0, -'.hs'.length);
  if (engine !== undefined) return judgeRun(harness, engine, golden.file, base);
  const { ok, text } = harness.dumpForTest(stageOf(golden), golden.file);
  const dump = golden.stage === 'errors' ? undefined : Buffer.from(text);
  return [
    ...(golden.stage === 'errors' ? [] : compare(`${base}.${golden.stage}`, ok ? dump : undefined)),
    ...compare(`${base}.err`, ok ? undefined : Buffer.from(text)),
  ];
}
async function judgeRun(
  harness: Harness,
  engine: string,
  file: string,
  base: string,
): Promise<Difference[]> {
  const read = (path: string): Buffer => (existsSync(path) ? readFileSync(path) : Buffer.alloc(0));
  const args = read(`${base}.args`).toString().split('\n').slice(0, -1);
  const ran = await harness.runForTest(engine, { file, args, stdin: read(`${base}.in`) });
  if (!ran.ok)
    return [{ file: `${base}.out`, expected: read(`${base}.out`), actual: Buffer.from(ran.text) }];
  const { stdout, stderr, code } = ran.result;
  return [
    ...compare(`${base}.out`, stdout),
    ...compare(`${base}.err`, stderr, Buffer.alloc(0)),
    ...compare(`${base}.exit`, Buffer.from(`${code}\n`), Buffer.from('0\n')),
  ];
}
