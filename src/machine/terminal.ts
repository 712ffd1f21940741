import { readSync, writeSync } from 'node:fs';
import { isatty } from 'node:tty';
import { programName } from './run.ts';
import { Exit, type Host } from './world.ts';

/** The process's own standard streams. */
export function terminal(file: string, args: readonly string[]): Host {
  const buffer = new Uint8Array(65536);
  return {
    programName: programName(file),
    args,
    interactive: isatty(1),
    read: () => {
      const count = patiently(() => readSync(0, buffer));
      return count === 0 ? undefined : buffer.slice(0, count);
    },
    write: (fd, bytes) => {
      for (let rest = bytes; rest.length > 0; ) {
        rest = rest.subarray(patiently(() => writeSync(fd, rest)));
      }
    },
  };
}

/** Tries again while a stream is not ready. A reader that has gone ends the program, as under GHC. */
function patiently(work: () => number): number {
  for (;;) {
    try {
      return work();
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      if (code === 'EOF') return 0;
      if (code === 'EPIPE') throw new Exit(0);
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}
