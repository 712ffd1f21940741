import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { TaskName, Tasks } from './tasks.ts';
import { inImage } from './launch.ts';

/** Enough for syntax trees millions of levels deep. Pages are committed when touched. */
const stackSizeMb = 512;

/** Does a task on a thread with a large stack; resolves to its exit code. */
export async function onLargeStack<K extends TaskName>(
  task: K,
  request: Tasks[K],
): Promise<number> {
  if (import.meta.url.endsWith('.ts')) {
    const { perform } = await import('./worker.ts');
    return perform({ task, request });
  }
  const done = await inImage({ task, request });
  if (done !== undefined) return done;
  const worker = new Worker(new URL('worker.js', import.meta.url), {
    workerData: { task, request },
    resourceLimits: { stackSizeMb, maxOldGenerationSizeMb: 8192 },
  });
  const [code] = await once(worker, 'exit');
  return typeof code === 'number' ? code : 70;
}
