import { Machine } from '../machine/machine.ts';
import { terminal } from '../machine/terminal.ts';
import { Tracer } from '../machine/trace.ts';
import type { StgProgram } from '../stg/stg.ts';
import { compiling } from './compile.ts';
import { exitProgram } from './exit.ts';
import { print } from './print.ts';
import type { Tasks } from './tasks.ts';

/** `rusholme run --machine`: the program's own exit code, or 1 if it does not compile. */
export function runMachine(request: Tasks['runOnMachine']): number {
  let program: StgProgram | undefined;
  const code = compiling(request, compilation => {
    program = compilation.stg(request.file);
  });
  if (program === undefined || code !== 0) return exitProgram;
  const tracer = request.trace ? new Tracer(line => print(2, `${line}\n`)) : undefined;
  const options = tracer === undefined ? {} : { tracer };
  const machine = new Machine(program, terminal(request.file, request.args), options);
  const start = process.cpuUsage();
  const exit = machine.run() ?? 0;
  const seconds = process.cpuUsage(start).user / 1e6;
  if (request.steps) print(2, `${machine.steps} transitions, ${seconds.toFixed(2)} s\n`);
  return exit;
}
