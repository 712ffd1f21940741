// A thread that judges broken programs, and is replaced when it does not answer.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Stock } from './worker.ts';

const bootstrap = `
  import(${JSON.stringify(import.meta.resolve('tsx/esm/api'))}).then(tsx => {
    tsx.register();
    return import(${JSON.stringify(import.meta.resolve('./worker.ts'))});
  });
`;

export class Judge {
  readonly #patience: number;
  readonly #folder = mkdtempSync(join(tmpdir(), 'fuzz-'));
  #worker: Worker | undefined;

  /** `patience`: for how many seconds an answer is waited for, after the first. */
  constructor(patience: number) {
    this.#patience = patience;
  }

  /** What is wrong with how the compiler judges these bytes. */
  async faultOf(bytes: Uint8Array, stock: Stock): Promise<string | undefined> {
    if (this.#worker === undefined) {
      this.#worker = new Worker(bootstrap, {
        eval: true,
        workerData: { folder: this.#folder },
        resourceLimits: { stackSizeMb: 900, maxOldGenerationSizeMb: 4096 },
      });
      // The first program of a thread waits for the library.
      await this.#ask(Buffer.from('main = print (1 + 1)\n'), stock, 120);
    }
    return this.#ask(bytes, stock, this.#patience);
  }

  async stop(): Promise<void> {
    await this.#end();
    rmSync(this.#folder, { recursive: true });
  }

  async #end(): Promise<void> {
    await this.#worker?.terminate();
    this.#worker = undefined;
  }

  async #ask(bytes: Uint8Array, stock: Stock, patience: number): Promise<string | undefined> {
    const worker = this.#worker;
    const fault = await new Promise<string | undefined>(done => {
      const settle = (found: string | undefined): void => {
        clearTimeout(timer);
        worker?.off('message', onMessage).off('error', onError);
        done(found);
      };
      const onMessage = (reply: { fault: string | undefined }): void => settle(reply.fault);
      const onError = (error: Error): void => settle(`the thread ended: ${error.message}`);
      const timer = setTimeout(() => settle(`no answer in ${patience} s`), patience * 1000);
      worker?.on('message', onMessage).on('error', onError);
      worker?.postMessage({ bytes, ...stock });
    });
    if (fault?.startsWith('no answer') || fault?.startsWith('the thread')) await this.#end();
    return fault;
  }
}
