// Starting the compiler from an image with the library in it.

import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { CacheProblem, cached, contentKey } from '../native/cache.ts';
import { libraryFolder } from '../names/files.ts';
import type { TaskMessage } from './tasks.ts';

/** How the compiler is started from an image: with a large stack, and a heap that may grow. */
const stackKb = 1_048_576;
const nursery = ['--min-semi-space-size=32', '--max-semi-space-size=32'];
const nodeFlags = [`--stack-size=${stackKb - 65_536}`, '--max-old-space-size=8192', ...nursery];

/** Ends a process when its parent does; not every `setpriv` can. */
const companion = 'setpriv --pdeathsig TERM';

/** Runs Node on the main thread, with all the stack that we want; the shell's `ulimit` arranges it. */
function command(args: readonly string[]): string[] {
  const script = [
    `ulimit -s ${stackKb} 2>/dev/null || exit ${noStack}`,
    `${companion} true 2>/dev/null && exec ${companion} "$0" "$@"`,
    'exec "$0" "$@"',
  ];
  return ['-c', script.join('\n'), process.execPath, ...nodeFlags, ...args];
}

const noStack = 113;

/** The image for this compiler and this library, made if there is none; undefined if that is impossible. */
function image(): string | undefined {
  const script = fileURLToPath(new URL('image.cjs', import.meta.url));
  if (!existsSync(script)) return undefined;
  // A bundle that was made again and is the same is no new compiler.
  const engine = [process.version, ...nodeFlags];
  const parts = [...engine, readFileSync(script, 'utf8'), ...libraryFiles().map(stamp)];
  try {
    const folder = cached('image', contentKey(parts), making => make(script, making));
    const file = path.join(folder, imageName);
    return existsSync(file) ? file : undefined;
  } catch (error) {
    if (error instanceof CacheProblem) return undefined;
    throw error;
  }
}

const imageName = 'library.blob';

function libraryFiles(): string[] {
  const files = readdirSync(libraryFolder(), { recursive: true, encoding: 'utf8' });
  const modules = files.filter(file => file.endsWith('.hs')).sort();
  return modules.map(file => path.join(libraryFolder(), file));
}

/** Changes whenever the file does. */
function stamp(file: string): string {
  const { size, mtimeMs } = statSync(file);
  return `${file} ${size} ${mtimeMs}`;
}

function make(script: string, folder: string): void {
  const root = path.join(folder, 'Root.hs');
  const modules = libraryFiles().map(file => {
    return path.relative(libraryFolder(), file).slice(0, -3).replaceAll(path.sep, '.');
  });
  const imports = modules.map(module => `import ${module} ()\n`);
  writeFileSync(root, `module Root () where\n${imports.join('')}`);
  const blob = path.join(folder, imageName);
  spawnSync('/bin/sh', command(['--snapshot-blob', blob, '--build-snapshot', script]), {
    env: { ...process.env, RUSHOLME_IMAGE_ROOT: root },
    stdio: 'ignore',
  });
}

/** Does a task in a process that starts from the image; its exit code, or undefined if there is no image. */
export async function inImage(message: TaskMessage): Promise<number | undefined> {
  const blob = image();
  if (blob === undefined) return undefined;
  const args = command(['--snapshot-blob', blob, path.dirname(blob), JSON.stringify(message)]);
  const child = spawn('/bin/sh', args, { stdio: 'inherit' });
  // Control-C is for the child, which may have other plans than to end.
  const ignore = () => undefined;
  process.on('SIGINT', ignore);
  const [code, signal] = await once(child, 'exit');
  process.off('SIGINT', ignore);
  if (signal !== null) process.kill(process.pid, signal);
  if (code === noStack) return undefined;
  return typeof code === 'number' ? code : 70;
}
