import * as fs from 'node:fs';
import { constants } from 'node:os';
import { isatty } from 'node:tty';
import type { ForeignFunction } from './foreign.ts';
import type { Value } from './heap.ts';
import { wrap } from './int.ts';
import { region, textAt } from './library.ts';
import { small } from './primitive.ts';
import type { World } from './world.ts';

/** What the work returns; when it fails, the error's number, negative. */
function attempt(work: () => number): number {
  try {
    return work();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const known: Readonly<Record<string, number>> = constants.errno;
    return -(known[code] ?? constants.errno.EIO);
  }
}

const done = (work: () => void): number =>
  attempt(() => {
    work();
    return 0;
  });

/** An open file: where reading and writing go on; undefined for what has no positions. */
interface OpenFile {
  position: number | undefined;
  readonly appends: boolean;
  /** Linux's number for a file that others must not write to, or read, while it is open. */
  readonly file: number | undefined;
  readonly writes: boolean;
}

const open = new Map<number, OpenFile>();

/** Instead of a descriptor: the file is open for writing, or is to be and is open already. */
const isLocked = -1000;

function openFile(world: World, path: Value = 0, flags: Value = 0, mode: Value = 0): Value {
  return attempt(() => {
    const truncates = (small(flags) & fs.constants.O_TRUNC) !== 0;
    const fd = fs.openSync(textAt(world, path), small(flags) & ~fs.constants.O_TRUNC, small(mode));
    const stats = fs.fstatSync(fd);
    const regular = stats.isFile();
    const appends = (small(flags) & fs.constants.O_APPEND) !== 0;
    const writes = (small(flags) & 3) !== 0;
    const file = regular ? stats.ino : undefined;
    const same = [...open.values()].filter(other => file !== undefined && other.file === file);
    if (same.some(other => writes || other.writes)) {
      fs.closeSync(fd);
      return isLocked;
    }
    if (truncates && regular) fs.ftruncateSync(fd);
    open.set(fd, { position: regular ? 0 : undefined, appends, file, writes });
    return fd;
  });
}

function read(world: World, fd: Value = 0, to: Value = 0, count: Value = 0): Value {
  const bytes = region(world, to, small(count));
  if (fd === 0) return world.readInput(bytes);
  return attempt(() => {
    const file = open.get(small(fd));
    const got = fs.readSync(small(fd), bytes, 0, bytes.length, file?.position ?? null);
    if (file?.position !== undefined) file.position += got;
    return got;
  });
}

function write(world: World, fd: Value = 0, from: Value = 0, count: Value = 0): Value {
  const bytes = region(world, from, small(count));
  if (fd === 1 || fd === 2) return world.writeOutput(fd, bytes.slice());
  return attempt(() => {
    const file = open.get(small(fd));
    const at = file?.appends ? null : (file?.position ?? null);
    const put = fs.writeSync(small(fd), bytes, 0, bytes.length, at);
    if (file?.position !== undefined) file.position += put;
    return put;
  });
}

function seek(_: World, fd: Value = 0, offset: Value = 0, whence: Value = 0): Value {
  return attempt(() => {
    const file = open.get(small(fd));
    if (file?.position === undefined) return -constants.errno.ESPIPE;
    const from = [0, file.position, fs.fstatSync(small(fd)).size][small(whence)] ?? 0;
    if (from + small(offset) < 0) return -constants.errno.EINVAL;
    file.position = from + small(offset);
    return file.position;
  });
}

const kindOf = (stats: fs.Stats): number =>
  stats.isFile() ? 0 : stats.isDirectory() ? 1 : stats.isSymbolicLink() ? 3 : 2;

const descriptorFunctions: Readonly<Record<string, ForeignFunction>> = {
  rusholme_open: openFile,
  rusholme_read: read,
  rusholme_write: write,
  rusholme_seek: seek,
  rusholme_close: (_, fd = 0) =>
    done(() => {
      open.delete(small(fd));
      if (small(fd) > 2) fs.closeSync(small(fd));
    }),
  rusholme_may_read: () => 1,
  rusholme_ready: () => 1,
  rusholme_last_error: () => 0,
  rusholme_forget_error: () => 0,
  rusholme_is_terminal: (world, fd = 0) => (world.interactive && isatty(small(fd)) ? 1 : 0),
  rusholme_file_size: (_, fd = 0) => attempt(() => fs.fstatSync(small(fd)).size),
  rusholme_file_kind: (_, fd = 0) => attempt(() => kindOf(fs.fstatSync(small(fd)))),
  rusholme_truncate: (_, fd = 0, size = 0) => done(() => fs.ftruncateSync(small(fd), small(size))),
};

function stat(world: World, path: Value = 0, to: Value = 0, follow: Value = 1): Value {
  return done(() => {
    const name = textAt(world, path);
    const stats = follow === 0 ? fs.lstatSync(name) : fs.statSync(name);
    const words = [kindOf(stats), stats.size, Math.floor(stats.mtimeMs / 1000)];
    words.push(Math.floor((stats.mtimeMs % 1000) * 1e6), stats.mode, stats.ino);
    const bytes = region(world, to, 48);
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    words.forEach((word, i) => {
      view.setBigInt64(8 * i, BigInt(word), true);
    });
  });
}

/** Puts a text into memory, if there is room; its length in bytes in any case. */
function putText(world: World, text: string, to: Value, room: Value): number {
  const bytes = new TextEncoder().encode(text);
  if (bytes.length <= small(room)) region(world, to, bytes.length).set(bytes);
  return bytes.length;
}

const onPath =
  (work: (path: string, rest: number) => void): ForeignFunction =>
  (world, path = 0, rest = 0) =>
    done(() => work(textAt(world, path), small(rest)));

const directoryFunctions: Readonly<Record<string, ForeignFunction>> = {
  rusholme_stat: stat,
  rusholme_access: onPath((path, mode) => fs.accessSync(path, mode)),
  rusholme_mkdir: onPath((path, mode) => fs.mkdirSync(path, mode)),
  rusholme_rmdir: onPath(path => fs.rmdirSync(path)),
  rusholme_unlink: onPath(path => fs.unlinkSync(path)),
  rusholme_chmod: onPath((path, mode) => fs.chmodSync(path, mode)),
  rusholme_chdir: onPath(path => process.chdir(path)),
  rusholme_rename: (world, from = 0, to = 0) =>
    done(() => fs.renameSync(textAt(world, from), textAt(world, to))),
  rusholme_symlink: (world, target = 0, path = 0) =>
    done(() => fs.symlinkSync(textAt(world, target), textAt(world, path))),
  rusholme_readlink: (world, path = 0, to = 0, room = 0) =>
    attempt(() => putText(world, fs.readlinkSync(textAt(world, path)), to, room)),
  rusholme_set_modified: (world, path = 0, seconds = 0, nanoseconds = 0) =>
    done(() => {
      const name = textAt(world, path);
      fs.utimesSync(name, fs.statSync(name).atime, small(seconds) + small(nanoseconds) / 1e9);
    }),
  rusholme_current_directory: (world, to = 0, room = 0) =>
    attempt(() => putText(world, process.cwd(), to, room)),
  rusholme_list: (world, path = 0, to = 0, room = 0) =>
    attempt(() => {
      const names = ['.', '..', ...fs.readdirSync(textAt(world, path))];
      return putText(world, names.map(name => `${name}\0`).join(''), to, room);
    }),
};

/** Puts a text where the program can read it, and a NUL behind it; its address. */
function place({ memory }: World, text: string): number {
  const bytes = new TextEncoder().encode(`${text}\0`);
  const address = memory.allocate(bytes.length);
  memory.slice(address, bytes.length).set(bytes);
  return address;
}

const clocks: readonly (() => bigint)[] = [
  () => BigInt(Date.now()) * 1_000_000n,
  () => process.hrtime.bigint(),
  () => {
    const { user, system } = process.cpuUsage();
    return BigInt(user + system) * 1000n;
  },
];

const environmentFunctions: Readonly<Record<string, ForeignFunction>> = {
  rusholme_getenv: (world, name = 0) => {
    const value = process.env[textAt(world, name)];
    return value === undefined ? 0 : place(world, value);
  },
  rusholme_setenv: (world, name = 0, value = 0) => {
    process.env[textAt(world, name)] = textAt(world, value);
    return 0;
  },
  rusholme_unsetenv: (world, name = 0) => {
    delete process.env[textAt(world, name)];
    return 0;
  },
  rusholme_environment: (world, n = 0) => {
    const entry = Object.entries(process.env)[small(n)];
    return entry === undefined ? 0 : place(world, entry.join('='));
  },
  rusholme_collect: () => 0,
  rusholme_clock: (_, which = 0) => wrap(clocks[small(which)]?.() ?? 0n),
  rusholme_sleep: (_, microseconds = 0) => {
    const cell = new Int32Array(new SharedArrayBuffer(4));
    Atomics.wait(cell, 0, 0, small(microseconds) / 1000);
    return 0;
  },
  rusholme_process_id: () => process.pid,
};

/** The functions by which the library reaches what is outside, but for what the host does. */
export const fileFunctions: Readonly<Record<string, ForeignFunction>> = {
  ...descriptorFunctions,
  ...directoryFunctions,
  ...environmentFunctions,
};
