import { isMainThread, workerData } from 'node:worker_threads';
import { guarded } from './exit.ts';
import type { TaskMessage, TaskName, Tasks } from './tasks.ts';

const handlers: { readonly [K in TaskName]: (request: Tasks[K]) => Promise<number> } = {
  dump: async request => (await import('./compile.ts')).dump(request),
  check: async request => (await import('./compile.ts')).check(request),
  runOnMachine: async request => (await import('./run-machine.ts')).runMachine(request),
  build: async request => (await import('./build.ts')).build(request),
  prepare: async request => (await import('./build.ts')).prepare(request),
  repl: async request => (await import('./repl.ts')).converse(request),
  evaluate: async request => (await import('./repl.ts')).evaluate(request),
};

/** Does a task in this thread; its exit code. */
export function perform<K extends TaskName>({ task, request }: TaskMessage<K>): Promise<number> {
  return guarded(() => handlers[task](request));
}

if (!isMainThread) {
  const message: TaskMessage = workerData;
  void perform(message).then(code => {
    process.exitCode = code;
  });
}
