// npm run bench -- front: lines per second of lexer, parser and type checker.

import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'glob';
import { attempt, Compilation } from '../src/driver/compilation.ts';
import { defaultOptions } from '../src/driver/options.ts';
import { Diagnostics, renderDiagnostics } from '../src/source/diagnostics.ts';
import { FileProblem } from './files.ts';
import { median } from './median.ts';

const piece = (n: number): string => `
-- | Shapes, for the ${n}th time.
data Shape${n} = Circle${n} Int | Square${n} { side${n} :: Int, name${n} :: String } | Group${n} [Shape${n}]
  deriving (Eq, Ord, Show)

area${n} :: Shape${n} -> Int
area${n} (Circle${n} r) = 3 * r * r
area${n} (Square${n} s _) = s * s
area${n} (Group${n} shapes) = sum [area${n} shape | shape <- shapes, shape /= Circle${n} 0]

class Measured${n} a where
  measure${n} :: a -> Int
  measure${n} _ = 7

instance Measured${n} Shape${n} where
  measure${n} shape
    | size > 100 = 100
    | otherwise = size
    where size = area${n} shape \`mod\` 1000${n === 0 ? '' : ` + measure${n - 1} (Circle${n - 1} 1)`}

describe${n} :: (Show a, Measured${n} a) => [a] -> IO ()
describe${n} things = do
  let total = foldr (\\thing rest -> measure${n} thing + rest) 0 things
  putStrLn ("total " ++ show total)
  mapM_ print (filter ((> 3) . measure${n}) things)
`;

const piecesInAModule = 40;

/** Writes a program of so many modules of about a thousand lines; its files, `Main` last. */
export function writeProgram(folder: string, modules: number): string[] {
  mkdirSync(folder, { recursive: true });
  const files = Array.from({ length: modules }, (_, m) => {
    const numbers = Array.from({ length: piecesInAModule }, (_, i) => m * piecesInAModule + i);
    const head = `module Part${m} where\n${m === 0 ? '' : `\nimport Part${m - 1}\n`}`;
    return written(folder, `Part${m}`, head + numbers.map(piece).join(''));
  });
  const last = modules * piecesInAModule - 1;
  const main = `module Main (main) where

import Part${modules - 1}

main :: IO ()
main = describe${last} [Circle${last} 2, Group${last} []]
`;
  return [...files, written(folder, 'Main', main)];
}

function written(folder: string, module: string, text: string): string {
  const file = join(folder, `${module}.hs`);
  writeFileSync(file, text);
  return file;
}

/** What the stages took for some files, in seconds of processor time. */
export interface Pace {
  readonly what: string;
  readonly lines: number;
  readonly tokens: number;
  readonly lexing: number;
  readonly parsing: number;
  readonly checking: number;
}

function seconds(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

/** Takes files through the front end. The last one is the root of the program. */
export function paceOf(what: string, files: readonly string[]): Pace {
  const c = new Compilation(defaultOptions, new Diagnostics());
  const sources = files.map(file => c.source(file));
  let tokens = 0;
  const lexing = seconds(() => {
    for (const source of sources) tokens += c.tokens(source).tokens.length;
  });
  const names: string[] = [];
  const parsing = seconds(() => {
    for (const source of sources) names.push(attempt(() => c.parse(source).name) ?? '');
  });
  const checking = seconds(() => {
    attempt(() => c.rootModule(files.at(-1) ?? ''));
    for (const name of names) attempt(() => c.typed(name));
  });
  const problems = c.diagnostics.sorted();
  if (problems.length > 0) throw new FileProblem(renderDiagnostics(problems, { colour: false }));
  const lines = sources.reduce((sum, { text }) => sum + text.split('\n').length - 1, 0);
  return { what, lines, tokens, lexing, parsing, checking };
}

/** Processor time of a command, in seconds. */
export function timeOf(command: string, args: readonly string[], report: string): number {
  const timed = ['-o', report, '-f', '%U %S', command, ...args];
  const { status, stderr } = spawnSync('/usr/bin/time', timed, { encoding: 'utf8' });
  if (status !== 0) throw new FileProblem(`${command} ${args.join(' ')}\n${stderr}`);
  const [user = 0, system = 0] = readFileSync(report, 'utf8').split(' ').map(Number);
  return user + system;
}

/** What GHC takes to check a program, whose modules are in one folder. */
function timeOfGhc(folder: string): number {
  const args = ['-fno-code', '-v0', `-i${folder}`, join(folder, 'Main.hs')];
  return timeOf('ghc', args, join(folder, 'time'));
}

/** Measures the front end, and returns lines of text. */
export function paceReport(folder: string): string {
  const library = globSync('lib/**/*.hs', { posix: true }).sort();
  const rows = [row(paceOf('the library', library), undefined)];
  for (const modules of [10, 20, 40]) {
    const place = join(folder, `program-${modules}`);
    const files = writeProgram(place, modules);
    rows.push(row(paceOf(`${modules} modules`, files), timeOfGhc(place)));
  }
  const titles = ['', 'lines', 'tokens/s', 'parsed/s', 'checked/s', 'ours (s)', 'ghc (s)'];
  return `${aligned([titles, ...rows])}\n\n${answer(folder)}`;
}

function row(pace: Pace, ghc: number | undefined): string[] {
  const { what, lines, tokens, lexing, parsing, checking } = pace;
  const perSecond = (n: number, time: number): string => Math.round(n / time).toLocaleString('en');
  const all = lexing + parsing + checking;
  return [
    what,
    lines.toLocaleString('en'),
    perSecond(tokens, lexing),
    perSecond(lines, lexing + parsing),
    perSecond(lines, all),
    all.toFixed(2),
    ghc?.toFixed(2) ?? '',
  ];
}

/** Rows as lines, with the cells below each other; the first column is text. */
export function aligned(rows: readonly (readonly string[])[]): string {
  const widths =
    rows[0]?.map((_, i) => Math.max(...rows.map(cells => cells[i]?.length ?? 0))) ?? [];
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
      .join('  ');
  return rows.map(line).join('\n');
}

function answer(folder: string): string {
  const place = join(folder, 'answer');
  mkdirSync(place, { recursive: true });
  const pieces = Array.from({ length: 8 }, (_, i) => piece(i)).join('');
  const text = `module Main (main) where\n${pieces}\nmain :: IO ()\nmain = describe7 [Circle7 2]\n`;
  const file = written(place, 'Main', text);
  const report = join(place, 'time');
  const middle = (command: string, args: readonly string[]): number =>
    median([0, 1, 2].map(() => timeOf(command, [...args, file], report)));
  const ours = middle(process.execPath, ['dist/rusholme.js', 'check']);
  const theirs = middle('ghc', ['-fno-code', '-v0']);
  const lines = text.split('\n').length - 1;
  return `check of ${lines} lines: ${ours.toFixed(2)} s of processor time, ghc -fno-code ${theirs.toFixed(2)} s`;
}
