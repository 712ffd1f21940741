import type { Macro, Macros } from './macros.ts';

/** The packages that programs ask about, as they come with GHC 9.0.2. */
const packages: Readonly<Record<string, string>> = {
  array: '0.5.4.0',
  base: '4.15.1.0',
  binary: '0.8.8.0',
  bytestring: '0.10.12.1',
  containers: '0.6.4.1',
  deepseq: '1.4.5.0',
  directory: '1.3.6.2',
  exceptions: '0.10.4',
  filepath: '1.4.2.1',
  ghc_bignum: '1.1',
  ghc_prim: '0.7.0',
  mtl: '2.2.2',
  parsec: '3.1.14.0',
  pretty: '1.1.3.6',
  process: '1.6.13.2',
  stm: '2.5.0.0',
  text: '1.2.5.0',
  time: '1.9.3',
  transformers: '0.5.6.2',
  unix: '2.7.2.2',
};

/** What `CPP` defines in every module. */
export function predefined(): Macros {
  const macros: Macros = new Map();
  const set = (name: string, body: string, params?: string[]) => macros.set(name, { params, body });
  set('__GLASGOW_HASKELL__', '900');
  set('__GLASGOW_HASKELL_PATCHLEVEL1__', '2');
  set('__GLASGOW_HASKELL_FULL_VERSION__', '9.0.2');
  const architecture = process.arch === 'arm64' ? 'aarch64' : 'x86_64';
  for (const machine of ['linux_HOST_OS', `${architecture}_HOST_ARCH`]) set(machine, '1');
  macros.set('MIN_VERSION_GLASGOW_HASKELL', atLeast('9.0.2.0', ['a', 'b', 'c', 'd']));
  for (const [name, version] of Object.entries(packages)) {
    set(`VERSION_${name}`, `"${version}"`);
    macros.set(`MIN_VERSION_${name}`, atLeast(version, ['a', 'b', 'c']));
  }
  return macros;
}

/** Is the version at least that of the parameters? The first number decides, then the next. */
function atLeast(version: string, params: readonly string[]): Macro {
  const numbers = version.split('.');
  const body = params.reduceRight((later, param, i) => {
    const number = numbers[i] ?? '0';
    return `(${number} > (${param}) || ${number} == (${param}) && ${later})`;
  }, '1');
  return { params, body };
}

/** The header files of GHC that programs include. */
export const headers: Readonly<Record<string, string | undefined>> = {
  'MachDeps.h': [
    ...['#define WORD_SIZE_IN_BITS 64', '#define SIZEOF_HSWORD 8', '#define SIZEOF_HSINT 8'],
    ...['#define SIZEOF_HSCHAR 4', '#define SIZEOF_HSDOUBLE 8', '#define SIZEOF_HSFLOAT 4'],
    ...['#define SIZEOF_HSPTR 8', '#define ALIGNMENT_HSWORD 8', '#define TAG_BITS 3', ''],
  ].join('\n'),
  'ghcautoconf.h': '',
  'ghcplatform.h': '',
  'ghcversion.h': '',
  'HsBaseConfig.h': '',
};
