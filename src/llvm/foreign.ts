import { objectTag, payloadWord, wordBytes } from '../layout/layout.ts';
import type { CType, Foreign } from '../prim/primops.ts';
import type { Module } from './module.ts';
import type { Position } from './position.ts';
import { identifier } from './text.ts';

/** The LLVM type of an argument, and how it fills a register. */
const llvmTypes: Readonly<Record<CType, string>> = {
  int8: 'i8 signext',
  int16: 'i16 signext',
  int32: 'i32 signext',
  word8: 'i8 zeroext',
  word16: 'i16 zeroext',
  word32: 'i32 zeroext',
  word: 'i64',
  double: 'double',
  float: 'float',
  bytes: 'i64',
  object: 'ptr',
};

/** The type without what is said about registers. */
function plain(type: CType): string {
  return llvmTypes[type].replace(/ .*/, '');
}

/** The same for a result, where what is said stands in front. */
function resultOf(type: CType | undefined): string {
  if (type === undefined) return 'void';
  return llvmTypes[type].replace(/^(\S+) (\S+)$/, '$2 $1');
}

/** Is it an integer of less than a word? */
function isNarrow(type: CType): boolean {
  return llvmTypes[type].includes(' ');
}

const elementary = ['exp', 'expm1', 'log', 'log1p', 'sin', 'cos', 'tan', 'asin', 'acos', 'atan'];
elementary.push('sinh', 'cosh', 'tanh', 'asinh', 'acosh', 'atanh');

const ours: ReadonlyMap<string, string> = new Map([
  ...elementary.map(name => [name, `rusholme_${name}`] as const),
  ['pow', 'rusholme_power'],
]);

const intrinsics: ReadonlyMap<string, string> = new Map(
  ['sqrt', 'fabs', 'floor', 'ceil', 'trunc'].flatMap(name => [
    [name, `llvm.${name}.f64`] as const,
    [`${name}f`, `llvm.${name}.f32`] as const,
  ]),
);

const inSystem = new Set([
  'malloc',
  'calloc',
  'realloc',
  'free',
  'memcpy',
  'memmove',
  'memset',
  'memcmp',
]);
inSystem.add('strlen').add('labs').add('toupper').add('tolower');

/** The symbol to call for a function of C, declared. */
function calleeOf(module: Module, foreign: Foreign): string {
  const { symbol, args, result } = foreign;
  if (foreign.what === 'dynamic') {
    const [, ...rest] = args;
    const kind = [result ?? 'void', ...rest].join('_');
    return module.once(`call_by_address_${kind}`, own => {
      const list = rest.map((arg, i) => `${llvmTypes[arg]} %a${i}`);
      const call = `call ${resultOf(result)} %f(${list.join(', ')})`;
      const body =
        result === undefined
          ? `  ${call}\n  ret void`
          : `  %r = ${call}\n  ret ${plain(result)} %r`;
      const head = `define internal ${resultOf(result)} ${own}(${['i64 %address', ...list].join(', ')})`;
      const start = '  %f = inttoptr i64 %address to ptr';
      module.define('', `${head} nounwind noinline alignstack(16) {\n${start}\n${body}\n}\n`);
    });
  }
  const intrinsic = intrinsics.get(symbol);
  const name = intrinsic ?? ours.get(symbol) ?? symbol;
  const types = args.map(arg => llvmTypes[arg]).join(', ');
  const declared = module.once(`foreign ${name}`, () => {
    if (isDeclared(name)) return;
    const local = intrinsic === undefined ? 'dso_local ' : '';
    module.define('', `declare ${local}${resultOf(result)} @${name}(${types}) #0\n`);
  });
  const isOurs = intrinsic !== undefined || name.startsWith('rusholme_') || inSystem.has(name);
  if (declared !== '' && isOurs) return `@${name}`;
  return module.once(`call_${name}`, own => {
    const values = args.map((arg, i) => `${llvmTypes[arg]} %a${i}`).join(', ');
    const call = `call ${resultOf(result)} @${name}(${values})`;
    const body =
      result === undefined ? `  ${call}\n  ret void` : `  %r = ${call}\n  ret ${plain(result)} %r`;
    const head = `define internal ${resultOf(result)} ${own}(${values})`;
    module.define('', `${head} nounwind noinline alignstack(16) {\n${body}\n}\n`);
  });
}

/** Is it among the declarations that every module begins with? */
function isDeclared(name: string): boolean {
  return beginning.has(name);
}

const beginning: ReadonlySet<string> = new Set([
  ...elementary.map(name => `rusholme_${name}`),
  'rusholme_power',
  ...['llvm.sqrt.f64', 'llvm.sqrt.f32', 'llvm.fabs.f64', 'llvm.fabs.f32'],
]);

/** Emits the call of a foreign function, or the address of something foreign. */
export function emitForeign(
  module: Module,
  at: Position,
  foreign: Foreign,
  values: readonly string[],
): readonly string[] {
  const { symbol, what, args, result } = foreign;
  if (what === 'export') {
    const place = `${symbol}.exported`;
    module.once(`export ${symbol}`, () => module.export(symbol, place));
    at.block.add(`store i64 ${values[0] ?? 'poison'}, ptr ${identifier('@', place)}`);
    return [];
  }
  if (what === 'address') {
    const name = ours.get(symbol) ?? symbol;
    module.once(`foreign ${name}`, () => {
      if (!isDeclared(name)) module.define('', `declare dso_local void @${name}()\n`);
    });
    return [`ptrtoint (ptr @${name} to i64)`];
  }
  const list = args.map(
    (arg, i) => `${llvmTypes[arg]} ${argument(at, arg, values[i] ?? 'poison')}`,
  );
  const call = `call ${resultOf(result)} ${calleeOf(module, foreign)}(${list.join(', ')})`;
  if (result === undefined) {
    at.block.add(call);
    return [];
  }
  const r = at.op('result', call);
  if (!isNarrow(result)) return [r];
  const widen = result.startsWith('int') ? 'sext' : 'zext';
  return [at.op('wide', `${widen} ${plain(result)} ${r} to i64`)];
}

function argument(at: Position, type: CType, value: string): string {
  if (type === 'bytes') {
    const first = at.address(value, payloadWord('bytes') * wordBytes - objectTag, 'bytes');
    return at.op('address', `ptrtoint ptr ${first} to i64`);
  }
  return isNarrow(type) ? at.op('low', `trunc i64 ${value} to ${plain(type)}`) : value;
}
