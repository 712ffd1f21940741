// What the commands of this folder have in common.

import { pathToFileURL } from 'node:url';
import { FileProblem } from './files.ts';

/** Print `text`; the exit code of a command that did what was asked. */
export function say(text: string): number {
  console.log(text);
  return 0;
}

/** Print what is wrong with the command line; its exit code. */
export function complain(message: string): number {
  console.error(message);
  return 2;
}

/** Run `main` if `url` is the module that Node was started with. Expected errors are printed as such. */
export async function runCommand(url: string, main: () => number | Promise<number>): Promise<void> {
  if (process.argv[1] === undefined || pathToFileURL(process.argv[1]).href !== url) return;
  try {
    process.exitCode = await main();
  } catch (error) {
    if (error instanceof FileProblem || (error instanceof Error && 'syscall' in error)) {
      console.error(error.message);
      process.exitCode = 1;
    } else if (
      error instanceof TypeError &&
      'code' in error &&
      `${error.code}`.startsWith('ERR_PARSE_ARGS')
    ) {
      process.exitCode = complain(error.message);
    } else throw error;
  }
}
