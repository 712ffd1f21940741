import { Stop } from '../driver/stop.ts';
import { print } from './print.ts';

/** The program has errors; the command line has errors; we have. */
export const exitProgram = 1;
export const exitUsage = 2;
export const exitBug = 70;

/** Runs a command: a `Stop` becomes exit code 1, any other exception an apology and 70. */
export async function guarded(work: () => Promise<number>): Promise<number> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Stop) return exitProgram;
    const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    print(2, `rusholme: this is a bug in the compiler, not in your program.\n  ${what}\n`);
    print(2, 'Please report it, with the program that caused it. RUSHOLME_DEBUG=1 shows where.\n');
    if (process.env.RUSHOLME_DEBUG !== undefined && error instanceof Error) {
      print(2, `${error.stack ?? ''}\n`);
    }
    return exitBug;
  }
}
