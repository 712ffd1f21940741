// The thread that judges broken programs, one message at a time.

import { parentPort, workerData } from 'node:worker_threads';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { faultOf } from './fault.ts';

const { folder }: { folder: string } = workerData;

parentPort?.on('message', ({ bytes, name, neighbours }: { bytes: Uint8Array } & Stock) => {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  parentPort?.postMessage({ fault: faultOf(file, neighbours) });
});

/** Where a program comes from. */
export interface Stock {
  readonly name: string;
  readonly neighbours: string;
}
