/** What can be done on the large stack: the request of each task, as plain data. */
export interface Tasks {
  dump: CompileRequest & { readonly stage: string; readonly file: string };
  check: CompileRequest & { readonly files: readonly string[] };
  runOnMachine: CompileRequest & {
    readonly file: string;
    readonly args: readonly string[];
    /** Print every transition, and at the end their number, on standard error. */
    readonly trace: boolean;
    readonly steps: boolean;
  };
  build: CompileRequest & {
    readonly file: string;
    readonly output: string | undefined;
    /** What to write instead of an executable. */
    readonly emit: 'llvm' | 'asm' | 'obj' | undefined;
  };
  prepare: CompileRequest & { readonly file: string };
  repl: CompileRequest & { readonly files: readonly string[] };
  evaluate: CompileRequest & {
    readonly files: readonly string[];
    readonly lines: readonly string[];
  };
}

export type TaskName = keyof Tasks;

/** What the worker thread is started with. */
export interface TaskMessage<K extends TaskName = TaskName> {
  readonly task: K;
  readonly request: Tasks[K];
}

/** The options of `Options` and how to print diagnostics: what all tasks need. */
export interface CompileRequest {
  readonly options: import('../driver/options.ts').Options;
  readonly diagnostics: 'text' | 'json';
}
