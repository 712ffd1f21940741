import { Machine } from '../machine/machine.ts';
import { terminal } from '../machine/terminal.ts';
import type { StgProgram } from '../stg/stg.ts';
import { compiling } from './compile.ts';
import { exitProgram } from './exit.ts';
import type { Tasks } from './tasks.ts';

/** `rusholme run --machine`: the program's own exit code, or 1 if it does not compile. */
export function runMachine(request: Tasks['runOnMachine']): number {
  let program: StgProgram | undefined;
  const code = compiling(request, compilation => {
    program = compilation.stg(request.file);
  });
  if (program === undefined || code !== 0) return exitProgram;
  const machine = new Machine(program, terminal(request.file, request.args));
  return machine.run() ?? 0;
}
