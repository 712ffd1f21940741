import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { isatty } from 'node:tty';

const signals = ['SIGINT', 'SIGQUIT', 'SIGTERM', 'SIGHUP', 'SIGUSR1', 'SIGUSR2'] as const;
const fromTerminal: readonly string[] = ['SIGINT', 'SIGQUIT'];

/** Runs an executable in our place; its exit code. `file` is the program's source, whose name it gets. */
export async function runInPlace(
  executable: string,
  file: string,
  args: readonly string[],
): Promise<number> {
  const rtsOptions = `${process.env.RUSHOLME_RTS ?? ''} --with=${process.pid}`;
  const env = { ...process.env, RUSHOLME_RTS: rtsOptions };
  const child = spawn(executable, args, { stdio: 'inherit', argv0: programName(file), env });
  for (const signal of signals) {
    process.on(signal, () => {
      if (!(fromTerminal.includes(signal) && isatty(0))) child.kill(signal);
    });
  }
  const [code, signal] = await once(child, 'exit');
  if (code !== null) return Number(code);
  for (const name of signals) process.removeAllListeners(name);
  process.kill(process.pid, String(signal));
  return 1; // not reached, unless the signal is one that does not kill us
}

/** The name that a program has in its own messages. */
export function programName(file: string): string {
  return path.basename(file).replace(/\.l?hs$/, '');
}
