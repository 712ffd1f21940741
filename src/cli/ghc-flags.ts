import { glasgowExtensions } from '../lex/glasgow.ts';

/** Flags of GHC without a meaning here, whose argument is the next word. */
const withArgument = new Set<string>([
  ...['-package', '-package-id', '-hide-package', '-ignore-package', '-package-db'],
  ...['-package-env', '-trust', '-distrust', '-this-unit-id', '-odir', '-hidir', '-hiedir'],
  ...['-stubdir', '-dumpdir', '-outputdir', '-osuf', '-hisuf', '-hcsuf', '-ohi', '-tmpdir', '-x'],
  ...['-framework', '-dynload', '-pgmF', '-optF', '-pgmP', '-optP', '-pgmc', '-optc', '-pgml'],
  ...['-optl', '-pgma', '-opta', '-pgmlo', '-optlo', '-pgmlc', '-optlc', '-optcxx'],
]);

/** Flags without a meaning here, and the beginnings of such flags. */
const ignored: readonly RegExp[] = [
  /^-(threaded|rtsopts(=\w+)?|no-rtsopts(-suggestions)?|static|dynamic(-too)?)$/,
  /^-(j\d*|v\d?|H\S+|Rghc-timing|no-link|no-recomp|recomp|fforce-recomp|no-hs-main|shared|pie)$/,
  /^-(keep-\S+|no-keep-\S+|hide-all-packages|no-user-package-db|no-user-package-conf)$/,
  /^-(clear-package-db|global-package-db|user-package-db|package(-id|-db|-env)?=.*)$/,
  /^-(split-sections|split-objs|no-pie|fPIC|fPIE|fasm|fllvm|fvia-C|Odph|msse\S*|mavx\S*|mbmi2?)$/,
  /^-(opt|pgm)(lo|lc|c|l|P|F|a|cxx|windres|dll|L|i).+$/,
  /^-[lL]\S+$/,
  /^-dynlib\S*|-fpackage-trust|-dcore-lint|-dstg-lint|-dcmm-lint|-dno-\S+|-dppr-\S+|-dsuppress-\S+$/,
];

/** Flags that ask for what is not there, and what to say. */
const absent: readonly (readonly [RegExp, string])[] = [
  [/^-(prof|fprof-\S+|auto-all|caf-all|auto|fno-prof-\S+)$/, 'there is no profiler'],
  [/^-(eventlog|debug|ticky\S*)$/, 'the run-time system has one form, without a log'],
  [/^-fhpc$/, 'coverage is not recorded'],
  [/^-d\S+$/, 'to see what a stage makes, use `rusholme dump --stage …`'],
];

/** What is left of a command line of GHC's, and what to tell the user. */
export interface Translated {
  readonly args: readonly string[];
  readonly notes: readonly string[];
}

/** What a single flag becomes; undefined if it stays. */
function translateFlag(flag: string): readonly string[] | undefined {
  const [, no = '', warning] = /^-f(no-)?warn-(.+)$/.exec(flag) ?? [];
  if (warning !== undefined) return [`-W${no}${warning}`];
  if (flag === '-fno-code') return undefined;
  if (/^-O[12]?$/.test(flag)) return [flag, '-XIgnoreAsserts'];
  if (/^-f(no-)?ignore-asserts$/.test(flag)) {
    return [flag === '-fignore-asserts' ? '-XIgnoreAsserts' : '-XNoIgnoreAsserts'];
  }
  if (/^-g[0-3]$/.test(flag)) return flag === '-g0' ? [] : ['-g'];
  if (flag.startsWith('-with-rtsopts=')) return [`-${flag}`];
  if (flag === '-fglasgow-exts') return glasgowExtensions.map(name => `-X${name}`);
  const [, pass] = /^-fno-(specialise|simplify|fuse|sink|unbox|lift)$/.exec(flag) ?? [];
  if (pass !== undefined) return [`--without=${pass}`];
  if (/^-O[3-9]$/.test(flag)) return ['-O2'];
  if (ignored.some(pattern => pattern.test(flag))) return [];
  if (/^-f[a-z]/.test(flag) && !absent.some(([pattern]) => pattern.test(flag))) return [];
  return undefined;
}

/** The module of the file that is built may have any name here; a `main` of another name may not be asked for. */
const isModule = (word: string): boolean => /^([A-Z][\w']*\.)*[A-Z][\w']*$/.test(word);

/** Reads the words before `--` as GHC would, as far as they are GHC's. */
export function translateArguments(words: readonly string[]): Translated {
  const args: string[] = [];
  const notes: string[] = [];
  let forCompiler = false;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    if (word === '--') return withCommand([...args, ...words.slice(i)], notes);
    if (word === '+RTS' || word === '-RTS') forCompiler = word === '+RTS';
    if (forCompiler || word === '-RTS') continue;
    if (withArgument.has(word) || (word === '-main-is' && isModule(words[i + 1] ?? ''))) {
      i++;
      continue;
    }
    const note = absent.find(([pattern]) => pattern.test(word))?.[1];
    const kept = translateFlag(word) ?? (note === undefined ? [word] : []);
    if (kept.length === 0 && note !== undefined) notes.push(`${word} is ignored: ${note}`);
    args.push(...kept);
  }
  return withCommand(args, notes);
}
/** Adds the command that GHC does not need. */
function withCommand(args: readonly string[], notes: readonly string[]): Translated {
  const isFile = (arg: string): boolean => /\.l?hs$/.test(arg);
  const [first = ''] = args;
  const rest = args.filter(arg => !/^(--make|-c|-fno-code)$/.test(arg));
  if (!(first.startsWith('-') || isFile(first)) || !rest.some(isFile)) return { args, notes };
  const command = args.includes('-c') || args.includes('-fno-code') ? 'check' : 'build';
  return { args: [command, ...rest], notes };
}
