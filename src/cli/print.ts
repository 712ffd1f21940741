import { writeSync } from 'node:fs';
import { isatty } from 'node:tty';
import { type Diagnostics, diagnosticsToJson, renderDiagnostics } from '../source/diagnostics.ts';

/** Writes all of `data` to a file descriptor before it returns. A reader that has gone is no error. */
export function print(fd: 1 | 2, data: string | Uint8Array): void {
  let rest = typeof data === 'string' ? Buffer.from(data) : data;
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(fd, rest));
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      if (code === 'EPIPE') return;
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1);
    }
  }
}

/** Prints what was reported on standard error, as text or as JSON. JSON is printed even for an empty list. */
export function printDiagnostics(diagnostics: Diagnostics, format: 'text' | 'json'): void {
  const sorted = diagnostics.sorted();
  if (format === 'json') {
    print(2, `${JSON.stringify(diagnosticsToJson(sorted), undefined, 2)}\n`);
  } else {
    const colour = isatty(2) && !process.env.NO_COLOR && process.env.TERM !== 'dumb';
    print(2, renderDiagnostics(sorted, { colour }));
  }
}
