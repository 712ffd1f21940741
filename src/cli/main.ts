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
  readonly W: string[];
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
    .option('-W <flag>', 'turn a warning on, or off: -Wall, -Wno-tabs, -Werror', collect, [])
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
    warnings: flags.W,
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
  .argument('<file...>', 'Haskell modules')
  .action(async (files: string[], flags: CompileFlags) => {
    finish(await onLargeStack('check', { ...compileRequest(flags), files }));
  });
compileCommand('run', 'compile a program and run it')
  .usage('[options] <file> [-- <args...>]')
  .option('--machine', 'run it on the STG machine')
  .option('--trace', 'with --machine: print every transition on standard error')
  .option('--steps', 'with --machine: say at the end how many transitions it took')
  .argument('<file>', 'a Haskell module with a function main')
  .argument('[args...]', 'what the program gets')
  .action(async (file: string, args: string[], flags: CompileFlags & RunFlags) => {
    if (flags.machine === true) {
      finish(await onLargeStack('runOnMachine', machineRequest(flags, file, args)));
    } else {
      finish(await runNative(compileRequest(flags), file, args));
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
  .argument('<file>', 'a Haskell module with a function main')
  .argument('[more...]', 'files of C, objects, archives')
  .action(async (file: string, more: readonly string[], flags: CompileFlags & BuildFlags) => {
    const { options, ...rest } = compileRequest(flags);
    const targeted = { ...options, target: flags.target };
    const libraries = [
      ...flags.L.map(folder => `-L${folder}`),
      ...flags.l.map(name => `-l${name}`),
    ];
    const [output, emit, extra] = [flags.o, flags.emit, [...more, ...libraries]];
    finish(await onLargeStack('build', { ...rest, options: targeted, file, output, emit, extra }));
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
compileCommand('repl', 'evaluate what is typed, a line at a time')
  .argument('[file...]', 'modules to begin with')
  .action(async (files: string[], flags: CompileFlags) => {
    finish(await onLargeStack('repl', { ...compileRequest(flags), files }));
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
