// The thread that judges golden cases, one message at a time.

import { parentPort, workerData } from 'node:worker_threads';
import { type Case, casesOf, type Golden, judge, loadHarness } from './goldens.ts';

const { root, goldens }: { root: string; goldens: readonly Golden[] } = workerData;
const harness = await loadHarness(root);
parentPort?.postMessage({ cases: harness === undefined ? [] : casesOf(goldens, harness) });

parentPort?.on('message', async (work: Case) => {
  if (harness === undefined) return;
  try {
    parentPort?.postMessage({ differences: await judge(harness, work) });
  } catch (error) {
    parentPort?.postMessage({
      crash: error instanceof Error ? (error.stack ?? error.message) : String(error),
    });
  }
});
