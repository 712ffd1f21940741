import path from 'node:path';
import type { Choice, Plan } from '../project/project.ts';
import { Diagnostics } from '../source/diagnostics.ts';
import { printDiagnostics } from './print.ts';
import type { CompileRequest } from './tasks.ts';

/** What a command does for one target. */
export interface Job {
  /** How the program is called; undefined for a file, which is called what it is called. */
  readonly name: string | undefined;
  readonly request: CompileRequest;
  /** A module with `main`, or, to be checked, all files where checking begins. */
  readonly files: readonly string[];
}

/**
 * The jobs that a target stands for. What is wrong with its package is printed; with an error, the
 * result is undefined.
 */
export async function jobsFor(
  target: string,
  choice: Choice,
  request: CompileRequest,
): Promise<readonly Job[] | undefined> {
  const asItIs = [{ name: undefined, request, files: [target] }];
  if (/\.l?hs$/.test(target)) return asItIs;
  const { isPackage, plansFor } = await import('../project/project.ts');
  if (!isPackage(target)) return asItIs;
  const diagnostics = new Diagnostics();
  const plans = plansFor(target, choice, diagnostics);
  const { hasErrors } = diagnostics;
  if (hasErrors || diagnostics.sorted().length > 0)
    printDiagnostics(diagnostics, request.diagnostics);
  return hasErrors ? undefined : plans.map(plan => jobOf(plan, request));
}

function jobOf(plan: Plan, { options, diagnostics }: CompileRequest): Job {
  const { searchPath, folders } = plan;
  const added = {
    searchPath: [...options.searchPath, ...searchPath].map(fromHere),
    folders,
    warnings: [...plan.warnings, ...options.warnings],
    link: [...plan.link, ...options.link],
    rtsOptions: [...plan.component.rtsOptions, ...options.rtsOptions],
  };
  const files = plan.main === undefined ? plan.modules : [plan.main];
  return {
    name: plan.component.name,
    request: { options: { ...options, ...added }, diagnostics },
    files: files.map(fromHere),
  };
}

/** A path as a person would type it. */
function fromHere(file: string): string {
  return path.relative('', file) || '.';
}
