import type { StgProgram } from '../stg/stg.ts';
import { Machine } from './machine.ts';
import { Tracer } from './trace.ts';
import type { Host } from './world.ts';

/** Everything that a program wrote, and how it ended. */
export interface Ended {
  readonly stdout: Uint8Array;
  readonly stderr: Uint8Array;
  readonly code: number;
}

/** The name that a program in this file goes by in its own messages. */
export function programName(file: string): string {
  return file.replace(/^.*[\\/]/, '').replace(/\.l?hs$/, '');
}

/** Runs a program on the machine to its end, with all of its input given. */
export function runOnMachine(
  program: StgProgram,
  request: { readonly file: string; readonly args: readonly string[]; readonly stdin: Uint8Array },
): Ended {
  const written: Record<1 | 2, Uint8Array[]> = { 1: [], 2: [] };
  const input = [request.stdin];
  const host: Host = {
    programName: programName(request.file),
    args: request.args,
    interactive: false,
    read: () => input.shift(),
    write: (fd, bytes) => written[fd].push(bytes),
  };
  const code = new Machine(program, host).run() ?? 0;
  const [stdout, stderr] = [Buffer.concat(written[1]), Buffer.concat(written[2])];
  return { stdout, stderr, code };
}

/** The first transitions of a program that gets no input, as text. */
export function traceOnMachine(program: StgProgram, file: string, transitions = 1000): string {
  const lines: string[] = [];
  const tracer = new Tracer(line => lines.push(line));
  const host: Host = {
    programName: programName(file),
    args: [],
    interactive: false,
    read: () => undefined,
    write: () => undefined,
  };
  new Machine(program, host, { tracer }).run(transitions);
  return `${lines.join('\n')}\n`;
}
