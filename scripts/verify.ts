// npm run verify: every state of the book compiles and passes its tests.

import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename, dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, stripVTControlCharacters } from 'node:util';
import { build } from 'esbuild';
import { globSync } from 'glob';
import pLimit from 'p-limit';
import colours from 'picocolors';
import { type Book, type Chapter, makeBook, readBook, showProblem, sortProblems } from './book.ts';
import { complain, runCommand, say } from './command.ts';
import { FileProblem, readText, writeText } from './files.ts';
import { findGoldens, type Golden } from './goldens.ts';
import { checkProject, writeState } from './tangle.ts';
import { type TangledFile, tangleBook } from './weft.ts';
import { withPlaces } from './where.ts';

const usage = `Usage: npm run verify -- [options] [CHAPTER…]
  CHAPTER          a number or a slug; without any, all chapters
  --whole          run all tests and judge all goldens of a state, not only the chapter's own
  --again          forget what passed before
  --filter RE      judge only the goldens whose name matches
  --root DIR       the project, if it is not the current folder`;

const linkedFolders = ['golden', 'lib'];

/** A key that stands for a list of texts. */
function digest(texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(`${text.length}:`).update(text);
  return hash.digest('hex');
}

/** A key for the contents of a folder; computed once. */
function treeDigest(folder: string): string {
  const known = trees.get(folder);
  if (known !== undefined) return known;
  const paths = globSync(`${folder}/**`, { nodir: true, posix: true, dot: true }).sort();
  const key = digest(paths.flatMap(path => [path, readFileSync(path, 'latin1')]));
  trees.set(folder, key);
  return key;
}

const trees = new Map<string, string>();

const ledger = '.tangled/verified';

/** How many checks passed when this key was verified; undefined if it never was. */
function passedBefore(key: string): number | undefined {
  const text = readText('.', `${ledger}/${key}`);
  return text === undefined ? undefined : Number(text);
}

function notePassed(key: string, count: number): void {
  writeText('.', `${ledger}/${key}`, `${count}\n`);
}

/** The book through a chapter, and its program. */
interface State {
  readonly chapter: Chapter;
  readonly book: Book;
  readonly files: readonly TangledFile[];
  /** All files of the state by path, those that chapters write and the chapters. */
  readonly texts: ReadonlyMap<string, string>;
  /** Stands for the versions of all tools. */
  readonly tools: string;
  readonly key: string;
}

function stateThrough(book: Book, index: number): State {
  const chapters = book.chapters.slice(0, index + 1);
  const part = makeBook(chapters.map(({ file, lines }) => ({ file, text: lines.join('\n') })));
  const files = tangleBook(part);
  const texts = new Map([
    ...files.map(({ path, text }): [string, string] => [path, text]),
    ...chapters.map(({ file, lines }): [string, string] => [file, lines.join('\n')]),
  ]);
  const tools = digest([
    process.version,
    ...['package-lock.json', 'tsconfig.json'].map(name => readText('.', name) ?? ''),
  ]);
  const manifest = readText('.', 'package.json') ?? '';
  const folders = linkedFolders.map(name => treeDigest(name));
  const key = digest([tools, manifest, ...[...texts].flat(), ...folders]);
  const chapter = chapters.at(-1);
  if (chapter === undefined) throw new FileProblem('there are no chapters');
  return { chapter, book: part, files, texts, tools, key };
}

const pureModules = new Set(
  ['uvu', 'uvu/assert', 'fast-check', 'diff', 'picocolors', 'markdown-it', 'commander'].concat([
    'node:util',
    'node:path',
    'node:url',
    'node:assert',
    'node:assert/strict',
    'node:buffer',
  ]),
);

/** What each test file of a state imports, directly or not: files of the state, and other modules. */
interface Inputs {
  readonly files: readonly string[];
  readonly modules: readonly string[];
}

async function inputsOf(folder: string, tests: readonly string[]): Promise<Map<string, Inputs>> {
  const found = new Map<string, Inputs>();
  if (tests.length === 0) return found;
  const { metafile } = await build({
    absWorkingDir: folder,
    entryPoints: [...tests],
    bundle: true,
    write: false,
    metafile: true,
    outdir: 'out',
    format: 'esm',
    platform: 'node',
    packages: 'external',
    logLevel: 'silent',
  });
  for (const { entryPoint, inputs, imports } of Object.values(metafile.outputs)) {
    if (entryPoint === undefined) continue;
    found.set(entryPoint, { files: Object.keys(inputs), modules: imports.map(({ path }) => path) });
  }
  return found;
}

/** What the outcome of a test can depend on, as a key: equal keys, equal outcome. */
function testKey(state: State, test: string, inputs: Inputs | undefined): string {
  const declared = /^\/\/ Reads: (.*)$/m.exec(state.texts.get(test) ?? '')?.[1]?.split(/\s+/);
  if (inputs === undefined) return digest([state.key, test]);
  if (declared === undefined && !inputs.modules.every(name => pureModules.has(name)))
    return digest([state.key, test]);
  const seen = (path: string): boolean =>
    inputs.files.includes(path) ||
    (declared ?? []).some(name => path === name || path.startsWith(`${name}/`));
  const files = [...state.texts].filter(([path]) => seen(path)).flat();
  const folders = linkedFolders.filter(name =>
    declared?.some(path => path === name || path.startsWith(`${name}/`)),
  );
  return digest([state.tools, test, ...files, ...folders.map(name => treeDigest(name))]);
}

/** Do `work`, unless something with the same key has been done or is being done. */
async function once(key: string, work: () => Promise<Outcome>): Promise<Outcome> {
  const passed = passedBefore(key);
  if (passed !== undefined) return { passed, failed: 0, output: '', known: true };
  const other = underWay.get(key);
  if (other !== undefined) return { ...(await other), known: true };
  const promise = work();
  underWay.set(key, promise);
  const outcome = await promise;
  if (outcome.failed === 0) notePassed(key, outcome.passed);
  return outcome;
}

const underWay = new Map<string, Promise<Outcome>>();

interface Tally {
  passed: number;
  failed: number;
  /** Checks whose result was known. */
  known: number;
}

/** What came of a step. */
interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly output: string;
  readonly known?: boolean;
}

/** Run a program in `folder`; its exit code and all its output. */
function run(folder: string, args: readonly string[]): Promise<{ code: number; output: string }> {
  return new Promise(done => {
    const child = spawn(process.execPath, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', data => (output += data));
    child.stderr.on('data', data => (output += data));
    child.on('error', error => done({ code: 1, output: error.message }));
    child.on('close', code => done({ code: code ?? 1, output }));
  });
}

/** The JavaScript file behind a command of a package. */
function tool(name: string, command: string): string {
  const manifest = resolve('node_modules', name, 'package.json');
  const { bin }: { bin: string | Record<string, string> } = JSON.parse(
    readFileSync(manifest, 'utf8'),
  );
  return resolve(dirname(manifest), typeof bin === 'string' ? bin : (bin[command] ?? ''));
}

/** `text` without the colours of a terminal. */
const plain = (text: string): string => stripVTControlCharacters(text);

const harness = 'src/driver/testing.ts';

/** What the verdict on the goldens of a state can depend on. */
async function goldensKey(
  state: State,
  folder: string,
  goldens: readonly Golden[],
): Promise<string> {
  const inputs = state.texts.has(harness)
    ? await inputsOf(folder, [harness]).catch(() => new Map<string, Inputs>())
    : new Map([[harness, { files: [], modules: [] }]]);
  const files = inputs.get(harness)?.files;
  if (files === undefined) return digest([state.key, 'goldens']);
  const hidden = files.some(path => /new (URL|Worker)\(/.test(state.texts.get(path) ?? ''));
  const seen = new Set(files);
  const texts = [...state.texts].filter(
    ([path]) => seen.has(path) || path.startsWith('rts/') || (hidden && path.startsWith('src/')),
  );
  const runner = ['golden.ts', 'golden-worker.ts', 'goldens.ts'].map(name =>
    readFileSync(new URL(name, import.meta.url), 'utf8'),
  );
  const folders = linkedFolders.map(name => treeDigest(name));
  const names = goldens.map(({ name }) => name);
  return digest(['goldens', state.tools, ...runner, ...folders, ...names, ...texts.flat()]);
}

/** What of a state is to be tested. */
interface Scope {
  readonly threads: number;
  /** Which goldens are judged; undefined: none. */
  readonly filter: string | undefined;
  /** The tests that the chapter is responsible for; undefined: all are run. */
  readonly own: { readonly tests: readonly string[] } | undefined;
}

/** What a chapter adds to the state before it, or the whole state. */
function scopeOf(
  state: State,
  before: State | undefined,
  { filter, whole }: { readonly filter: string; readonly whole: boolean },
): Omit<Scope, 'threads'> {
  if (whole) return { filter, own: undefined };
  const changed = [...state.texts].filter(([path, text]) => before?.texts.get(path) !== text);
  const folders = new Set(changed.map(([path]) => dirname(path)));
  const tests = [...state.texts.keys()].filter(path => folders.has(dirname(path)));
  const patterns = ownGoldens(state, before);
  const own = patterns.length === 0 ? undefined : patterns.join('|');
  return { filter: filter === '' ? own : filter, own: { tests } };
}
const stagesFile = 'src/driver/stages.ts';
const enginesFile = 'src/driver/engines.ts';

/** What a pattern finds in a file of this state, but not in that of the state before. */
function added(state: State, before: State | undefined, file: string, pattern: RegExp): string[] {
  const all = (text = ''): string[] => [...text.matchAll(pattern)].map(match => match[1] ?? '');
  const old = new Set(all(before?.texts.get(file)));
  return all(state.texts.get(file)).filter(name => !old.has(name));
}

/** Patterns for the names of the goldens that a chapter is about. */
function ownGoldens(state: State, before: State | undefined): string[] {
  const { slug, lines } = state.chapter;
  const book = new Set(state.book.chapters.map(chapter => chapter.slug));
  const stages = added(state, before, stagesFile, /^ {2}'?([\w-]+)'?: \(?c\b/gm);
  const engines = added(state, before, enginesFile, /^ {2}(\w+): async/gm);
  const quoted = new Set(
    [...lines.join('\n').matchAll(/golden=(\S+)\.\w+/g)].map(match => match[1] ?? ''),
  );
  const named = findGoldens('.', book).filter(({ name, stage }) => {
    const isNew = stages.includes(stage) && name.split('/').length === 2;
    return isNew || quoted.has(name) || name.split('/').includes(slug);
  });
  const exactly = named.map(({ name }) => `^${name.replaceAll('.', '\\.')}( \\(|$)`);
  return [...exactly, ...engines.map(engine => `^run/[^/]+ \\(${engine}\\)`)];
}

/** Verify one state; `complain` receives what is wrong with it. */
async function verifyState(
  state: State,
  { threads, filter, own }: Scope,
  complain: (text: string) => void,
): Promise<Tally> {
  const tally: Tally = { passed: 0, failed: 0, known: 0 };
  const scope = [filter ?? 'none', ...(own === undefined ? [] : ['own', ...own.tests])];
  const stateKey = digest([state.key, ...scope]);
  const known = passedBefore(stateKey);
  if (known !== undefined) return { passed: known, failed: 0, known };
  const add = ({ passed, failed, output, known }: Outcome, prefix: string): void => {
    tally.passed += passed;
    tally.failed += failed;
    if (known) tally.known += passed;
    if (failed > 0) complain(withPlaces(prefix + plain(output).trim(), state.book));
  };
  const problems = [...state.book.problems, ...state.files.flatMap(file => file.problems)];
  for (const problem of sortProblems(problems))
    add({ passed: 0, failed: 1, output: showProblem(problem) }, '');
  const folder = resolve('.tangled/states', basename(state.chapter.file, '.md'));
  writeState(
    '.',
    folder,
    state.book,
    state.files.filter(file => file.problems.length === 0),
  );
  const sources = [...state.texts].filter(([path]) => path.endsWith('.ts')).flat();
  const types = await once(digest([state.tools, 'types', ...sources]), async () => {
    const args = [tool('typescript', 'tsc'), '--project', folder];
    const { code, output } = await run(folder, args);
    return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output };
  });
  add(types, '');
  const tests = [...state.texts.keys()].filter(path => {
    return path.endsWith('.test.ts') && (own?.tests.includes(path) ?? true);
  });
  const inputs = await inputsOf(folder, tests).catch(() => new Map<string, Inputs>());
  for (const test of tests) {
    const outcome = await once(testKey(state, test, inputs.get(test)), async () => {
      const { code, output } = await run(folder, [tool('tsx', 'tsx'), test]);
      const count = (word: string): number =>
        Number(new RegExp(`${word}: +(\\d+)`).exec(plain(output))?.[1] ?? 0);
      const passed = count('Passed');
      const failed = code === 0 && passed > 0 ? 0 : Math.max(1, count('Total') - passed);
      return { passed, failed, output: passed === 0 && code === 0 ? 'ran no test' : output };
    });
    add(outcome, `${test}: `);
  }
  const goldens = findGoldens('.', new Set(state.book.chapters.map(({ slug }) => slug)));
  const goldenKey = digest([await goldensKey(state, folder, goldens), ...scope]);
  if (filter !== undefined) {
    const judged = await once(goldenKey, async () => {
      const script = fileURLToPath(new URL('./golden.ts', import.meta.url));
      const options = ['--root', folder, '--threads', `${threads}`, '--filter', filter];
      const { code, output } = await run('.', [tool('tsx', 'tsx'), script, ...options]);
      const counts = /^(\d+) passed, (\d+) failed$/m.exec(output);
      // What a chapter quotes may be about a stage that comes later.
      const isNone = own !== undefined && output.includes('no golden matches the filter');
      const failed = code === 0 || isNone ? 0 : Math.max(1, Number(counts?.[2] ?? 0));
      return { passed: Number(counts?.[1] ?? 0), failed, output };
    });
    add(judged, '');
  }
  if (tally.failed === 0) notePassed(stateKey, tally.passed);
  return tally;
}

async function verifyAll(
  book: Book,
  given: { readonly filter: string; readonly whole: boolean },
  chosen: (chapter: Chapter) => boolean,
): Promise<number> {
  const limit = pLimit(availableParallelism());
  const states = book.chapters
    .map((_, index) => index)
    .filter(index => book.chapters[index] && chosen(book.chapters[index]));
  // One state has all processors for its goldens; several share them.
  const threads = states.length === 1 ? availableParallelism() : 1;
  let done = 0;
  const lines = await Promise.all(
    states.map(index =>
      limit(async () => {
        const state = stateThrough(book, index);
        const name = basename(state.chapter.file, '.md');
        const start = performance.now();
        const scope = scopeOf(
          state,
          index === 0 ? undefined : stateThrough(book, index - 1),
          given,
        );
        const tally = await verifyState(state, { threads, ...scope }, text =>
          console.log(`${colours.red(name)}: ${text}`),
        );
        const seconds = (performance.now() - start) / 1000;
        done += 1;
        progress(`${done}/${states.length} ${name} ${seconds.toFixed(1)} s`);
        return { name, tally, seconds };
      }),
    ),
  );
  progress('');
  const errors = checkProject('.', book, tangleBook(book));
  for (const error of errors) console.log(error);
  const total = { passed: 0, failed: errors.length };
  for (const { name, tally, seconds } of lines) {
    const verdict = tally.failed > 0 ? colours.red(`${tally.failed} failed`) : colours.green('ok');
    const passed = `${tally.passed} passed${tally.known > 0 ? `, ${tally.known} of them known` : ''}`;
    console.log(`${name.padEnd(20)} ${verdict}  ${passed}  ${seconds.toFixed(1)} s`);
    total.passed += tally.passed;
    total.failed += tally.failed;
  }
  console.log(`${total.passed} passed, ${total.failed} failed`);
  return total.failed > 0 ? 1 : 0;
}
/** Show how far we are: on a terminal in a line that is overwritten, elsewhere in lines. */
function progress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${text}`);
  else if (text !== '') process.stderr.write(`${text}\n`);
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      whole: { type: 'boolean', default: false },
      again: { type: 'boolean', default: false },
      filter: { type: 'string', default: '' },
      root: { type: 'string', default: '.' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return say(usage);
  process.chdir(values.root);
  const book = readBook('.');
  const names = (chapter: Chapter): string[] => [
    chapter.slug,
    `${chapter.number}`,
    basename(chapter.file, '.md'),
  ];
  const unknown = positionals.find(
    wanted => !book.chapters.some(chapter => names(chapter).includes(wanted)),
  );
  if (unknown !== undefined) return complain(`\`${unknown}\` is no chapter`);
  if (values.again) rmSync(ledger, { recursive: true, force: true });
  return verifyAll(
    book,
    values,
    chapter => positionals.length === 0 || names(chapter).some(name => positionals.includes(name)),
  );
}

await runCommand(import.meta.url, main);
