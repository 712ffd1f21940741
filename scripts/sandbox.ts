// For tests: projects in temporary folders, and the commands of this folder run in them.

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Make a project of these files, call `action` with its folder, and remove it. */
export function withProject(
  files: Readonly<Record<string, string>>,
  action: (root: string) => void,
): void {
  const root = mkdtempSync(join(realpathSync(tmpdir()), 'rusholme-test-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    action(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** Run `scripts/NAME.ts` with arguments; its exit code and everything that it printed. */
export function runScript(
  name: string,
  ...args: string[]
): { code: number | null; output: string } {
  const tsx = fileURLToPath(import.meta.resolve('tsx/cli'));
  const script = fileURLToPath(new URL(`./${name}.ts`, import.meta.url));
  const env = { ...process.env, NO_COLOR: '1' };
  const run = spawnSync(process.execPath, [tsx, script, ...args], { encoding: 'utf8', env });
  return { code: run.status, output: run.stdout + run.stderr };
}
