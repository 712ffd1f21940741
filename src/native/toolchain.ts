import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { libraryFolder } from '../names/files.ts';
import { InternalError } from '../source/diagnostics.ts';
import { cached, cacheFolder, contentKey } from './cache.ts';
import { zigVersion } from './zig.ts';

/** Machines that we make code for. */
export type Target = 'x86_64-linux' | 'aarch64-linux';

/** The machine that we run on, if we can make code for it. */
export function hostTarget(): Target | undefined {
  if (process.platform !== 'linux') return undefined;
  if (process.arch === 'x64') return 'x86_64-linux';
  return process.arch === 'arm64' ? 'aarch64-linux' : undefined;
}

/** What native code is made with, and for. */
export interface Toolchain {
  readonly zig: string;
  readonly target: Target;
}

/** Calls Zig; what it printed. It keeps its own caches inside ours. */
export function callZig(toolchain: Toolchain, args: readonly string[]): string {
  const zigCache = path.join(cacheFolder(), 'zig');
  const env = {
    ...process.env,
    ZIG_GLOBAL_CACHE_DIR: zigCache,
    ZIG_LOCAL_CACHE_DIR: zigCache,
  };
  const result = spawnSync(toolchain.zig, args, { encoding: 'utf8', maxBuffer: Infinity, env });
  if (result.status === 0) return result.stdout;
  const words = result.stderr || result.error?.message || `signal ${result.signal}`;
  throw new InternalError(`zig ${args[0]} failed:\n${words}`);
}

/** The folder with the sources of the run-time system. */
function sourceFolder(): string {
  return path.join(libraryFolder(), '../rts');
}

/** The sources, by name, in a fixed order. */
export function runTimeSources(): readonly string[] {
  return readdirSync(sourceFolder())
    .filter(name => name.endsWith('.zig'))
    .sort()
    .map(name => path.join(sourceFolder(), name));
}

const libraryOptions = [
  ...['-static', '-O', 'ReleaseFast', '-fstrip', '-fsingle-threaded'],
  ...['-fno-builtin', '-fno-compiler-rt', '-fno-PIC', '-mcpu=baseline'],
  ...['-fno-stack-check', '-fno-stack-protector', '-fno-unwind-tables'],
  ...['-ffunction-sections', '-fdata-sections'],
];

/** The archive with the run-time system; built when there is none of these sources yet. */
export function runTimeSystem(toolchain: Toolchain): string {
  const sources = runTimeSources().map(file => readFileSync(file));
  const key = contentKey([zigVersion, toolchain.target, ...libraryOptions, ...sources]);
  const folder = cached('rts', key, making => {
    const options = [...libraryOptions, '-target', `${toolchain.target}-none`];
    const output = `-femit-bin=${path.join(making, archive)}`;
    callZig(toolchain, ['build-lib', ...options, output, path.join(sourceFolder(), 'main.zig')]);
  });
  return path.join(folder, archive);
}

const archive = 'librusholme_rts.a';

/** An executable made of LLVM IR, the run-time system, and `more` object files: its path in the cache. */
export function linked(
  toolchain: Toolchain,
  ir: string,
  level: 0 | 1 | 2,
  more: readonly string[] = [],
): string {
  const library = runTimeSystem(toolchain);
  const options = clangOptions(toolchain.target, level);
  const key = contentKey([zigVersion, library, ...more, ...options, ...linkOptions, ir]);
  const folder = cached('programs', key, making => {
    const [text, object] = [path.join(making, 'program.ll'), path.join(making, 'program.o')];
    writeFileSync(text, ir);
    callZig(toolchain, ['clang', ...options, '-c', text, '-o', object]);
    const output = path.join(making, executableName);
    callZig(toolchain, ['ld.lld', ...linkOptions, '-o', output, object, ...more, library]);
    rmSync(text);
    rmSync(object);
  });
  return path.join(folder, executableName);
}

/** The assembly language that clang makes of LLVM IR. */
export function assembly(toolchain: Toolchain, ir: string, level: 0 | 1 | 2): string {
  const options = clangOptions(toolchain.target, level);
  const key = contentKey([zigVersion, ...options, ir]);
  const folder = cached('assembly', key, making => {
    const text = path.join(making, 'program.ll');
    writeFileSync(text, ir);
    callZig(toolchain, ['clang', ...options, '-S', text, '-o', path.join(making, 'program.s')]);
    rmSync(text);
  });
  return readFileSync(path.join(folder, 'program.s'), 'utf8');
}

const executableName = 'program';

/** What the program does not need, the linker can leave out. */
const sections = ['-ffunction-sections', '-fdata-sections'];

export function clangOptions(target: Target, level: 0 | 1 | 2): readonly string[] {
  const optimise = level === 0 ? '-O0' : '-O1';
  return [`--target=${target}-none`, optimise, '-fno-pic', '-Wno-override-module', ...sections];
}

const linkOptions = ['-static', '--gc-sections', '--build-id=none', '-z', 'noexecstack'];
/** The object file that clang makes of LLVM IR: its path in the cache. Equal names mean equal IR. */
export function object(
  toolchain: Toolchain,
  ir: () => string,
  level: 0 | 1 | 2,
  name = ir(),
): string {
  const options = clangOptions(toolchain.target, level);
  const key = contentKey([zigVersion, ...options, name]);
  const folder = cached('objects', key, making => {
    const text = path.join(making, 'program.ll');
    writeFileSync(text, ir());
    callZig(toolchain, ['clang', ...options, '-c', text, '-o', path.join(making, 'program.o')]);
    rmSync(text);
  });
  return path.join(folder, 'program.o');
}
