#!/usr/bin/env node
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { stageNames } from '../driver/stage-names.ts';
import { exitUsage, guarded } from './exit.ts';
import { onLargeStack } from './large-stack.ts';
import type { CompileRequest } from './tasks.ts';
import { passNames } from '../optimise/pass-names.ts';
import { recall } from '../native/memory.ts';
import { runInPlace } from '../native/process.ts';
import { exitProgram } from './exit.ts';
import { print } from './print.ts';
import { translateArguments } from './ghc-flags.ts';
import { jobsFor } from './target.ts';

const version = '0.1.0';

interface CompileFlags {
  readonly i: string[];
  readonly X: string[];
  readonly O: '0' | '1' | '2';
  readonly diagnostics: 'text' | 'json';
  readonly D: string[];
  readonly U: string[];
  readonly I: string[];
  readonly without: string[];
  readonly g?: boolean;
  readonly W: string[];
  readonly withRtsopts: string[];
}

/** A command that takes the options of the compiler. */
function compileCommand(name: string, description: string): Command {
  const collect = (value: string, previous: string[]): string[] => [...previous, value];
  const folders = (value: string, previous: string[]): string[] => [
    ...previous,
    ...value.split(':').filter(folder => folder !== ''),
  ];
  return program
    .command(name)
    .description(description)
    .option(
      '-i <dirs>',
      'also look for modules in these folders (A:B, or again for more)',
      folders,
      [],
    )
    .option('-X <extension>', 'turn a language extension on (again for more)', collect, [])
    .addOption(new Option('-O <level>', 'optimise').choices(['0', '1', '2']).default('2'))
    .option('-D <macro>', 'define a macro for CPP: NAME or NAME=text', collect, [])
    .option('-U <macro>', 'forget a macro', collect, [])
    .option('-I <dir>', 'look for files to #include in this folder', collect, [])
    .addOption(
      new Option('--without <pass>', `leave out a pass of the optimiser: ${passNames.join(', ')}`)
        .argParser((name: string, previous: string[]) => {
          if (!passNames.includes(name))
            throw new InvalidArgumentError(`There is no pass '${name}'.`);
          return [...previous, name];
        })
        .default([]),
    )
    .option('-g', 'say in the executable, for debuggers, which lines it comes from')
    .option('-W <flag>', 'turn a warning on, or off: -Wall, -Wno-tabs, -Werror', collect, [])
    .option(
      '--with-rtsopts <words>',
      'what the program’s run-time system obeys, as after +RTS',
      collect,
      [],
    )
    .addOption(diagnosticsOption());
}

function diagnosticsOption(): Option {
  return new Option('--diagnostics <format>', 'how to print errors')
    .choices(['text', 'json'])
    .default('text');
}
function compileRequest(flags: CompileFlags): CompileRequest {
  const optimise = flags.O === '0' ? 0 : flags.O === '1' ? 1 : 2;
  const options = {
    searchPath: flags.i,
    extensions: flags.X,
    optimise,
    defines: [...flags.D, ...flags.U.map(name => `-${name}`)],
    includePath: flags.I,
    without: flags.without,
    target: undefined,
    link: [],
    lines: flags.g === true,
    warnings: flags.W,
    rtsOptions: flags.withRtsopts,
    folders: [],
  } as const;
  return { options, diagnostics: flags.diagnostics };
}

function stageName(name: string): string {
  if (Object.hasOwn(stageNames, name)) return name;
  throw new InvalidArgumentError(`The stages are ${Object.keys(stageNames).join(', ')}.`);
}

function finish(code: number): void {
  process.exitCode = code;
}

/** GHC's spellings that look like something else to commander. */
const spellings: Readonly<Record<string, string | undefined>> = {
  '-O': '-O1',
  '-cpp': '-XCPP',
  '-W': '-Wextra',
  '-w': '-Wno-everything',
  '-e': 'eval',
};

function normalise(words: readonly string[]): string[] {
  const { args, notes } = translateArguments(words);
  for (const note of notes) print(2, `rusholme: note: ${note}\n`);
  const end = args.includes('--') ? args.indexOf('--') : args.length;
  return args.map((arg, i) => (i < end ? (spellings[arg] ?? arg) : arg));
}
interface RunFlags {
  readonly machine?: boolean;
  readonly trace?: boolean;
  readonly steps?: boolean;
}

function machineRequest(flags: CompileFlags & RunFlags, file: string, args: string[]) {
  const { trace = false, steps = false } = flags;
  return { ...compileRequest(flags), file, args, trace, steps };
}
interface BuildFlags {
  readonly o?: string;
  readonly target?: 'x86_64-linux' | 'aarch64-linux';
  readonly emit?: 'llvm' | 'asm' | 'obj';
  readonly l: readonly string[];
  readonly L: readonly string[];
}
/** Runs the program natively; compiles it first if it is new or has changed. */
async function runNative(
  request: CompileRequest,
  file: string,
  args: readonly string[],
): Promise<number> {
  const wanted = { ...request, file };
  let executable = recall(wanted);
  if (executable === undefined) {
    const code = await onLargeStack('prepare', wanted);
    if (code !== 0) return code;
    executable = recall(wanted);
  }
  if (executable !== undefined) return runInPlace(executable, file, args);
  print(2, `rusholme: ${file} was changed while it was being compiled; try again\n`);
  return exitProgram;
}
const more = (value: string, previous: string[]): string[] => [...previous, value];
const aTarget =
  'a Haskell module, or the folder of a package (FOLDER:PROGRAM for one of its programs)';
async function jobsOf(targets: readonly string[], request: CompileRequest) {
  const jobs = [];
  const modules: string[] = [];
  for (const target of targets) {
    const found = await jobsFor(target, 'all', request);
    if (found === undefined) jobs.push(undefined);
    for (const { name, files, ...rest } of found ?? []) {
      if (name === undefined) modules.push(...files);
      else jobs.push({ ...rest.request, files });
    }
  }
  return modules.length > 0 ? [{ ...request, files: modules }, ...jobs] : jobs;
}

const program = new Command('rusholme')
  .description('A compiler for Haskell in the shape of a book.')
  .version(version, '-V, --version', 'print the version')
  .helpOption('-h, --help', 'explain the commands and options')
  .exitOverride();

compileCommand('dump', 'print the result of one stage of the compiler')
  .requiredOption('--stage <stage>', 'which stage', stageName)
  .argument('<file>', 'a Haskell module')
  .action(async (file: string, flags: CompileFlags & { stage: string }) => {
    finish(await onLargeStack('dump', { ...compileRequest(flags), stage: flags.stage, file }));
  });

compileCommand('check', 'look for errors, up to types, without making code')
  .argument('[targets...]', 'modules, or folders of packages', ['.'])
  .action(async (targets: string[], flags: CompileFlags) => {
    let code = 0;
    for (const job of await jobsOf(targets, compileRequest(flags))) {
      code = job === undefined ? exitProgram : Math.max(code, await onLargeStack('check', job));
    }
    finish(code);
  });
compileCommand('run', 'compile a program and run it')
  .usage('[options] <file> [-- <args...>]')
  .option('--machine', 'run it on the STG machine')
  .option('--trace', 'with --machine: print every transition on standard error')
  .option('--steps', 'with --machine: say at the end how many transitions it took')
  .argument('[target]', aTarget, '.')
  .argument('[args...]', 'what the program gets')
  .action(async (file: string, args: string[], flags: CompileFlags & RunFlags) => {
    const jobs = await jobsFor(file, 'the program', compileRequest(flags));
    const [job] = jobs ?? [];
    const main = job?.files[0];
    if (job === undefined || main === undefined) {
      finish(exitProgram);
    } else if (flags.machine === true) {
      finish(
        await onLargeStack('runOnMachine', {
          ...machineRequest(flags, main, args),
          ...job.request,
        }),
      );
    } else {
      finish(await runNative(job.request, main, args));
    }
  });
compileCommand('build', 'make a native executable')
  .option('-o <out>', 'where to put it (default: the file without .hs)')
  .addOption(
    new Option('--target <machine>', 'for which machine').choices([
      'x86_64-linux',
      'aarch64-linux',
    ]),
  )
  .addOption(
    new Option(
      '--emit <form>',
      'instead of an executable: IR, assembly language, or an object file',
    ).choices(['llvm', 'asm', 'obj']),
  )
  .option('-l <library>', 'link with a library of C (-lm)', more, [])
  .option('-L <folder>', 'where to look for libraries', more, [])
  .argument('[target]', aTarget, '.')
  .argument('[more...]', 'C files, objects, archives')
  .action(async (target: string, more: readonly string[], flags: CompileFlags & BuildFlags) => {
    const { options, diagnostics } = compileRequest(flags);
    const libraries = [
      ...flags.L.map(folder => `-L${folder}`),
      ...flags.l.map(name => `-l${name}`),
    ];
    const whole = { ...options, target: flags.target, link: [...more, ...libraries] };
    const choice = flags.o === undefined ? 'programs' : 'the program';
    const jobs = await jobsFor(target, choice, { options: whole, diagnostics });
    if (jobs === undefined) return finish(exitProgram);
    for (const { name, request, files } of jobs) {
      const [file = ''] = files;
      const [output, emit] = [flags.o ?? name, flags.emit];
      const code = await onLargeStack('build', { ...request, file, output, emit });
      if (code !== 0) return finish(code);
    }
    finish(0);
  });
program
  .command('explain')
  .description('say what a code of a message means, or list all codes')
  .argument('[code]', 'such as RH0209')
  .action(async (code: string | undefined) => {
    const { explain, listOfCodes, noSuchCode } = await import('../explain/explain.ts');
    const text = code === undefined ? listOfCodes() : explain(code);
    if (text === undefined) print(2, noSuchCode(code ?? ''));
    else print(1, text);
    finish(text === undefined ? exitUsage : 0);
  });
program
  .command('heap')
  .description('draw what a program has written about its heap (+RTS -hT, +RTS -lc), as SVG')
  .argument('<file>', 'a profile such as program.hp, or a trace such as program.trace')
  .option('-o <file>', 'where the picture goes')
  .option(
    '--collection <number>',
    'which one of a trace (default: the first in which something moves)',
  )
  .action(async (file: string, flags: { readonly o?: string; readonly collection?: string }) => {
    const { readFileSync, writeFileSync } = await import('node:fs');
    const text = readFileSync(file, 'utf8');
    const isTrace = text.startsWith('collection ');
    const number = flags.collection === undefined ? undefined : Number(flags.collection);
    const picture = isTrace
      ? (await import('./steps.ts')).drawSteps(text, number)
      : (await import('./heap.ts')).drawHeap(text);
    const missing = isTrace ? 'is nothing that moves' : 'are no samples';
    if (picture === undefined) print(2, `there ${missing} in ${file}\n`);
    else if (flags.o === undefined) print(1, picture);
    else writeFileSync(flags.o, picture);
    finish(picture === undefined ? exitUsage : 0);
  });
compileCommand('repl', 'evaluate what is typed, a line at a time')
  .argument('[targets...]', 'modules to begin with, or the folder of a package')
  .action(async (targets: string[], flags: CompileFlags) => {
    const request = compileRequest(flags);
    const jobs = await jobsOf(targets, request);
    const [job = { ...request, files: [] }] = jobs;
    finish(jobs.includes(undefined) ? exitProgram : await onLargeStack('repl', job));
  });

compileCommand('eval', 'evaluate an expression, or do what a line of a session says')
  .argument('<line>', 'the expression')
  .argument('[file...]', 'modules with what it needs')
  .action(async (line: string, files: string[], flags: CompileFlags) => {
    finish(await onLargeStack('evaluate', { ...compileRequest(flags), files, lines: [line] }));
  });

process.exitCode = await guarded(async () => {
  try {
    await program.parseAsync(normalise(process.argv.slice(2)), { from: 'user' });
    return Number(process.exitCode ?? 0);
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : exitUsage;
    throw error;
  }
});
