import type { Compilation } from './compilation.ts';
import { runOnMachine } from '../machine/run.ts';
import { executable } from '../native/executable.ts';
import { runToEnd } from '../native/engine.ts';

/** A program to run, and all that it may read. */
export interface RunRequest {
  readonly file: string;
  readonly args: readonly string[];
  readonly stdin: Uint8Array;
}

/** What a program did. */
export interface RunResult {
  readonly stdout: Uint8Array;
  readonly stderr: Uint8Array;
  readonly code: number;
}

/** Runs a program to its end. Throws `Stop` if it does not compile. */
export type Engine = (compilation: Compilation, request: RunRequest) => Promise<RunResult>;

/** The ways to run a program. All must agree on every program. */
export const engines: Readonly<Record<string, Engine>> = {
  machine: async (compilation, request) => runOnMachine(compilation.stg(request.file), request),
  native: async (compilation, request) =>
    runToEnd(executable(compilation, request.file), request, ''),
  torture: async (compilation, request) =>
    runToEnd(executable(compilation, request.file), request, '--torture'),
  plain: async (compilation, request) =>
    runToEnd(executable(compilation, request.file), request, ''),
};
