import { spawnSync } from 'node:child_process';
import { constants } from 'node:os';
import type { RunRequest, RunResult } from '../driver/engines.ts';
import { programName } from './process.ts';

/** Runs an executable to its end, with options for its run-time system. A hanging one is killed. */
export function runToEnd(executable: string, request: RunRequest, rtsOptions: string): RunResult {
  const result = spawnSync(executable, request.args, {
    argv0: programName(request.file),
    env: { ...process.env, RUSHOLME_RTS: rtsOptions },
    input: request.stdin,
    maxBuffer: Infinity,
    timeout: patience,
    killSignal: 'SIGKILL',
  });
  const code =
    result.status ?? 128 + (result.signal === null ? 0 : constants.signals[result.signal]);
  return { stdout: result.stdout, stderr: result.stderr, code };
}

/** Milliseconds. */
const patience = 120_000;
