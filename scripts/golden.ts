// npm run golden: judge the golden tests, or change them.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { createTwoFilesPatch } from 'diff';
import colours from 'picocolors';
import { readBook } from './book.ts';
import { complain, runCommand, say } from './command.ts';
import { FileProblem, readText, removeFile, writeText } from './files.ts';
import { type Case, caseName, type Difference, findGoldens, type Golden, runs } from './goldens.ts';
import { withPlaces } from './where.ts';

const usage = `Usage: npm run golden -- [options]
  --stage S        only golden/S
  --filter RE      only cases whose name matches
  --update         write what the compiler says (never to golden/run)
  --reference      write what GHC says to golden/run
  --threads N      judge so many cases at a time
  --patience S     give a case so many seconds, not 60
  --root DIR       the project or a state of the book, if it is not the current folder`;

const bootstrap = `
  import(${JSON.stringify(import.meta.resolve('tsx/esm/api'))}).then(tsx => {
    tsx.register();
    return import(${JSON.stringify(import.meta.resolve('./golden-worker.ts'))});
  });
`;

/** What became of a case. */
export type Verdict =
  | { readonly tag: 'judged'; readonly differences: readonly Difference[] }
  | { readonly tag: 'crashed'; readonly message: string };

interface Reply {
  readonly cases?: readonly Case[];
  readonly differences?: readonly Difference[];
  readonly crash?: string;
}

/** A worker that judges cases, and is replaced when it does not answer. */
class Judge {
  readonly #data: { readonly root: string; readonly goldens: readonly Golden[] };
  #worker: Worker | undefined;
  readonly #patience: number;
  #cases: readonly Case[] = [];

  constructor(root: string, goldens: readonly Golden[], patience: number) {
    this.#data = { root, goldens };
    this.#patience = patience;
  }

  /** The cases that the compiler can judge. Throws FileProblem if it cannot be loaded. */
  async cases(): Promise<readonly Case[]> {
    await this.#start();
    return this.#cases;
  }

  async judge(work: Case): Promise<Verdict> {
    const worker = await this.#start();
    const answer = this.#answer(worker, this.#patience);
    worker.postMessage(work);
    const { differences, crash } = await answer;
    return differences === undefined
      ? { tag: 'crashed', message: crash ?? 'the thread that ran it ended' }
      : { tag: 'judged', differences };
  }

  async stop(): Promise<void> {
    const worker = this.#worker;
    this.#worker = undefined;
    await worker?.terminate();
  }
  async #start(): Promise<Worker> {
    if (this.#worker !== undefined) return this.#worker;
    const worker = new Worker(bootstrap, {
      eval: true,
      workerData: this.#data,
      resourceLimits: { stackSizeMb: 900, maxOldGenerationSizeMb: 4096 },
    });
    this.#worker = worker;
    const { cases, crash } = await this.#answer(worker, 120);
    if (cases === undefined) throw new FileProblem(`the compiler cannot be loaded:\n${crash}`);
    this.#cases = cases;
    return worker;
  }

  #answer(worker: Worker, seconds: number): Promise<Reply> {
    return new Promise(done => {
      const settle = (reply: Reply, over: boolean): void => {
        clearTimeout(timer);
        worker.off('message', onMessage).off('error', onError).off('exit', onExit);
        if (over) void this.stop();
        done(reply);
      };
      const onMessage = (reply: Reply): void => settle(reply, false);
      const onError = (error: Error): void => settle({ crash: error.stack ?? error.message }, true);
      const onExit = (): void => settle({ crash: 'the thread ended' }, true);
      const timer = setTimeout(
        () => settle({ crash: `no answer for ${seconds} s` }, true),
        seconds * 1000,
      );
      worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    });
  }
}

/** How many cases at a time, and how many seconds for each. */
export interface Limits {
  readonly threads: number;
  readonly patience: number;
}

/** Judge all goldens of the state in `root` for which `wanted` holds; `report` hears of each case at once. */
export async function runGoldens(
  root: string,
  goldens: readonly Golden[],
  wanted: (work: Case) => boolean,
  report: (work: Case, verdict: Verdict) => void,
  { threads, patience }: Limits,
): Promise<void> {
  const first = new Judge(root, goldens, patience);
  const judges = [first];
  try {
    const queue = (await first.cases()).filter(wanted);
    const count = Math.min(threads, Math.ceil(queue.length / 4));
    while (judges.length < count) judges.push(new Judge(root, goldens, patience));
    await Promise.all(
      judges.map(async thread => {
        for (let work = queue.shift(); work !== undefined; work = queue.shift()) {
          report(work, await thread.judge(work));
        }
      }),
    );
  } finally {
    await Promise.all(judges.map(thread => thread.stop()));
  }
}

function showVerdict(work: Case, verdict: Verdict): string {
  const title = `${colours.red('failed')} ${caseName(work)}`;
  if (verdict.tag === 'crashed') return `${title}\n${withPlaces(verdict.message)}`;
  return [title, ...verdict.differences.map(showDifference)].join('\n');
}

function showDifference({ file, expected, actual }: Difference): string {
  const text = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString();
  const note =
    expected === undefined ? ' (no such file)' : actual === undefined ? ' (should not exist)' : '';
  const patch = createTwoFilesPatch(`${file}${note}`, 'the compiler', text(expected), text(actual));
  return patch
    .split('\n')
    .slice(1, -1)
    .map(line =>
      line.startsWith('+') ? colours.green(line) : line.startsWith('-') ? colours.red(line) : line,
    )
    .join('\n');
}

/** Take the compiler's word for all differences; false for what only another system may say. */
function update(root: string, { golden }: Case, differences: readonly Difference[]): boolean {
  if (runs(golden)) return false;
  for (const { file, actual } of differences) {
    if (actual === undefined) removeFile(root, file);
    else writeText(root, file, Buffer.from(actual).toString());
    console.log(`${actual === undefined ? 'removed' : 'wrote'} ${file}`);
  }
  return true;
}

function writeReference(root: string, { file }: Golden): boolean {
  const base = file.slice(0, -'.hs'.length);
  const folder = mkdtempSync(join(tmpdir(), 'rusholme-reference-'));
  try {
    const program = join(folder, basename(base));
    const flags = ['-v0', '-rtsopts', '-outputdir', folder, `-i${dirname(file)}`, '-o', program];
    const compiled = spawnSync('ghc', [...flags, file], { cwd: root, encoding: 'utf8' });
    if (compiled.status !== 0) {
      console.error(`${file}: ${compiled.error?.message ?? compiled.stderr}`);
      return false;
    }
    const input = readText(root, `${base}.in`) ?? '';
    const args = readText(root, `${base}.args`)?.split('\n').slice(0, -1) ?? [];
    const ran = spawnSync(program, args, { input, encoding: 'utf8', timeout: 60_000 });
    writeText(root, `${base}.out`, ran.stdout);
    if (ran.stderr !== '') writeText(root, `${base}.err`, ran.stderr);
    if (ran.status !== 0) writeText(root, `${base}.exit`, `${ran.status}\n`);
    console.log(`wrote ${base}.out`);
    return true;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      stage: { type: 'string' },
      filter: { type: 'string', default: '' },
      update: { type: 'boolean', default: false },
      reference: { type: 'boolean', default: false },
      threads: { type: 'string' },
      patience: { type: 'string', default: '60' },
      root: { type: 'string', default: '.' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return say(usage);
  const threads = Number(values.threads ?? Math.min(availableParallelism(), 4));
  const patience = Number(values.patience);
  if (Number.isNaN(threads) || Number.isNaN(patience))
    return complain('--threads and --patience want a number');
  const filter = readPattern(values.filter);
  if (filter === undefined)
    return complain(`--filter: \`${values.filter}\` is not a regular expression`);
  process.chdir(values.root);
  const slugs = new Set(readBook('.').chapters.map(chapter => chapter.slug));
  const goldens = findGoldens('.', slugs).filter(
    golden => (values.stage ?? golden.stage) === golden.stage,
  );
  if (values.stage !== undefined && goldens.length === 0)
    return complain(`no goldens in golden/${values.stage}`);
  if (values.reference) {
    const running = goldens.filter(golden => runs(golden) && filter.test(golden.name));
    return running.map(golden => writeReference('.', golden)).includes(false) ? 1 : 0;
  }
  let passed = 0;
  let failed = 0;
  await runGoldens(
    '.',
    goldens,
    work => filter.test(caseName(work)),
    (work, verdict) => {
      const differences = verdict.tag === 'judged' ? verdict.differences : [];
      const good =
        verdict.tag === 'judged' &&
        (differences.length === 0 || (values.update && update('.', work, differences)));
      if (good) passed += 1;
      else failed += 1;
      if (!good) console.log(showVerdict(work, verdict));
    },
    { threads, patience },
  );
  if (values.filter !== '' && passed + failed === 0)
    return complain('no golden matches the filter');
  console.log(`${passed} passed, ${failed} failed`);
  return failed > 0 ? 1 : 0;
}
function readPattern(text: string): RegExp | undefined {
  try {
    return new RegExp(text);
  } catch {
    return undefined;
  }
}

await runCommand(import.meta.url, main);
