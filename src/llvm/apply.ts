import {
  infoOffset,
  type Kind,
  kindCode,
  objectWords,
  payloadWord,
  payloadWords,
  resultWord,
  tagInTable,
  tagMask,
  unevaluated,
  wordBytes,
} from '../layout/layout.ts';
import type { Rep } from '../stg/stg.ts';
import { type Module, touches, unlikely } from './module.ts';
import { isHeld, llvmType, patternOf, type Results, resultsOf } from './shape.ts';

const onePointer = resultsOf(['ptr']);

/** Defines a function of the module given as lines; those that end in a colon are labels. */
function defineFunction(
  module: Module,
  type: string,
  symbol: string,
  parameters: string,
  code: readonly string[],
  after = '#0',
): void {
  const lines = code.map(line => (line.endsWith(':') ? `${line}\n` : `  ${line}\n`));
  const head = `define internal tailcc ${type} ${symbol}(${parameters}) ${after}`;
  module.define('', `${head} {\n${lines.join('')}}\n`);
}

function returnPointer(value: string, hp: string): readonly string[] {
  return [
    `%first = insertvalue { ptr, ptr } poison, ptr ${value}, 0`,
    `%both = insertvalue { ptr, ptr } %first, ptr ${hp}, 1`,
    'ret { ptr, ptr } %both',
  ];
}

/** `%object`, `%header`: what is behind a tagged pointer, and its first word. */
function headerOf(pointer: string): readonly string[] {
  return [
    `%object = call ptr @llvm.ptrmask.p0.i64(ptr ${pointer}, i64 ${~tagMask})`,
    `%header = load ptr, ptr %object, ${touches.object}`,
  ];
}

/** Stores pointers on the shadow stack; `%top` is the stack pointer for whoever is called. */
function save(pointers: readonly Arg[]): readonly string[] {
  return [
    ...pointers.flatMap(({ name }, i) => [
      `${name}.slot = getelementptr i8, ptr %sp, i64 ${i * wordBytes}`,
      `store ptr ${name}, ptr ${name}.slot, ${touches.stack}`,
    ]),
    `%top = getelementptr i8, ptr %sp, i64 ${pointers.length * wordBytes}`,
  ];
}

/** Loads them again, under new names. */
function reload(pointers: readonly Arg[], suffix: string): readonly string[] {
  return pointers.map(
    ({ name }) => `${name}.${suffix} = load ptr, ptr ${name}.slot, ${touches.stack}`,
  );
}

/** `%name`: a small number from the info table of `%header`. */
function loadInfo(name: string, offset: number): readonly string[] {
  return [
    `%${name}.at = getelementptr i8, ptr %header, i64 ${offset}`,
    `%${name} = load i16, ptr %${name}.at, ${touches.info}`,
  ];
}

/** Makes the names that a line defines or uses, if they belong to one block, the block's own. */
function onlyIn(block: string, line: string): string {
  return line.replace(/%(one|two|top|g|hp\.g|a\d+\.(?:slot|g))(?![\w.])/g, `%${block}.$1`);
}

/** Reserves memory: `%end` is its end, and the pointers are from then on called `….here`. */
function allocate(pointers: readonly Arg[], bytes: number): readonly string[] {
  return [
    `%wanted = getelementptr i8, ptr %hp, i64 ${bytes}`,
    `%limit = load ptr, ptr @rusholme_heap_limit, ${touches.limit}`,
    '%is.full = icmp ugt ptr %wanted, %limit',
    `br i1 %is.full, label %full, label %room, ${unlikely}`,
    'full:',
    ...save(pointers),
    `%got = call preserve_mostcc ptr @collect(ptr %top, ptr %hp, i64 ${bytes})`,
    ...reload(pointers, 'moved'),
    'br label %room',
    'room:',
    '%end = phi ptr [ %wanted, %0 ], [ %got, %full ]',
    ...pointers.map(
      ({ name }) => `${name}.here = phi ptr [ ${name}, %0 ], [ ${name}.moved, %full ]`,
    ),
  ];
}

/** What a thunk with a payload of so many words becomes: while it is evaluated, and then. */
export interface ThunkTables {
  readonly blackhole: string;
  readonly indirection: string;
}

/** The info pointers of the blackhole and the indirection that are as large as a thunk. */
export function thunkTables(module: Module, payload: number): ThunkTables {
  const table = (kind: Kind, code: readonly string[], unpack = 'null') =>
    module.once(`${kind}_${payload}`, symbol => {
      const info = { name: kind, kind, pointers: 0, nonPointers: payload, tag: 0, unpack };
      const after = `#0 align 16 prefix ${module.info(info)}`;
      defineFunction(module, onePointer.type, symbol, 'ptr %sp, ptr %hp, ptr %self', code, after);
    });
  const failed = table('failed', [
    `%at = getelementptr i8, ptr %self, i64 ${resultWord * wordBytes}`,
    `%exception = load ptr, ptr %at, ${touches.object}`,
    'call void @rusholme_raise(ptr %sp, ptr %hp, ptr %exception)',
    'unreachable',
  ]);
  const wait = [
    `store ptr %self, ptr %sp, ${touches.stack}`,
    `%top = getelementptr i8, ptr %sp, i64 ${wordBytes}`,
    '%free = call ptr @rusholme_wait_for_thunk(ptr %top, ptr %hp)',
    `%again = load ptr, ptr %sp, ${touches.stack}`,
    '%address = ptrtoint ptr %again to i64',
    `%tag = and i64 %address, ${tagMask}`,
    `%is.thunk = icmp eq i64 %tag, ${unevaluated}`,
    'br i1 %is.thunk, label %enter, label %done',
    'enter:',
    `%code = load ptr, ptr %again, ${touches.object}`,
    '%result = musttail call tailcc { ptr, ptr } %code(ptr %sp, ptr %free, ptr %again)',
    'ret { ptr, ptr } %result',
    'done:',
    ...returnPointer('%again', '%free'),
  ];
  return {
    blackhole: table('blackhole', wait, failed),
    indirection: table('indirection', [
      `%at = getelementptr i8, ptr %self, i64 ${resultWord * wordBytes}`,
      `%value = load ptr, ptr %at, ${touches.object}`,
      ...returnPointer('%value', '%hp'),
    ]),
  };
}

/** An argument of the functions below: `%a0`, `%a1`… `void` ones are not passed, but keep their number. */
interface Arg {
  readonly type: string;
  readonly name: string;
}

function argsOf(pattern: readonly Rep[], from = 0): readonly Arg[] {
  return pattern.flatMap((rep, i) =>
    isHeld(rep) ? [{ type: llvmType(rep), name: `%a${from + i}` }] : [],
  );
}

const isPointer = (a: Arg) => a.type === 'ptr';

/** The arguments in a list of parameters or of a call, after others. */
function more(args: readonly Arg[]): string {
  return args.map(a => `, ${a.type} ${a.name}`).join('');
}

/** `pi` for a pointer and a word; and what comes back, unless it is one pointer. */
function nameOf(pattern: readonly Rep[], results: Results): string {
  const back = patternOf(results.reps);
  return patternOf(pattern) + (back === 'p' ? '' : `.to.${back}`);
}

/**
 * The function that applies an unknown function to arguments of this pattern: `apply_pi` takes
 * the function, a pointer and a word. Tokens count: `apply_v` performs an action of `IO`.
 */
export function applyFunction(module: Module, pattern: readonly Rep[], results: Results): string {
  return module.once(`apply_${nameOf(pattern, results)}`, symbol => {
    const args = argsOf(pattern);
    const outside = args.map(a => (isPointer(a) ? { ...a, name: `${a.name}.0` } : a));
    const code = [
      ...applyByTag(pattern.length, args),
      ...applyThunk(args),
      ...applyByTable(pattern.length),
      ...applyExact(pattern.length, args, results),
      ...applyPartial(module, pattern, args, results),
      ...applyInParts(module, pattern, results),
    ];
    pushArguments(module);
    const parameters = `ptr %sp, ptr %hp.0, ptr %f.0${more(outside)}`;
    defineFunction(module, results.type, symbol, parameters, code);
  });
}

/** The largest arity that a tag tells. */
const lastArityTag = tagInTable - 1;

/** 1, 2, … up to and with `n`. */
function upTo(n: number): readonly number[] {
  return Array.from({ length: n }, (_, i) => i + 1);
}

function applyByTag(n: number, args: readonly Arg[]): readonly string[] {
  const choose = (name: string) => `${name} = phi ptr [ ${name}.0, %0 ], [ ${name}.1, %evaluate ]`;
  const cases = [
    `i64 ${unevaluated}, label %evaluate`,
    ...upTo(Math.min(n - 1, lastArityTag)).map(k => `i64 ${k}, label %first${k}`),
    ...(n <= lastArityTag ? [`i64 ${n}, label %exact`] : []),
    `i64 ${tagInTable}, label %table`,
  ];
  return [
    'br label %again',
    'again:',
    ...['%hp', '%f', ...args.filter(isPointer).map(a => a.name)].map(choose),
    '%address = ptrtoint ptr %f to i64',
    `%tag = and i64 %address, ${tagMask}`,
    `switch i64 %tag, label %partial [ ${cases.join(' ')} ]`,
  ];
}

/** The function is a thunk so far. */
function applyThunk(args: readonly Arg[]): readonly string[] {
  const pointers = args.filter(isPointer);
  return [
    'evaluate:',
    ...save(pointers),
    `%entry = load ptr, ptr %f, ${touches.object}`,
    '%evaluated = call tailcc { ptr, ptr } %entry(ptr %top, ptr %hp, ptr %f)',
    '%f.1 = extractvalue { ptr, ptr } %evaluated, 0',
    '%hp.1 = extractvalue { ptr, ptr } %evaluated, 1',
    ...reload(pointers, '1'),
    'br label %again',
  ];
}

function applyByTable(n: number): readonly string[] {
  const cases = upTo(n - 1).map(k => `i64 ${k}, label %first${k} `);
  return [
    'table:',
    ...headerOf('%f'),
    ...loadInfo('kind', infoOffset.kind),
    ...loadInfo('arity', infoOffset.tag),
    ...loadInfo('pointers', infoOffset.pointers),
    `%is.function = icmp eq i16 %kind, ${kindCode('function')}`,
    '%arity.function = zext i16 %arity to i64',
    'br i1 %is.function, label %table.arity, label %table.partial',
    'table.partial:',
    '%pointers.64 = zext i16 %pointers to i64',
    `%payload = getelementptr i8, ptr %object, i64 ${payloadWord('pap') * wordBytes}`,
    '%left.at = getelementptr ptr, ptr %payload, i64 %pointers.64',
    `%arity.partial = load i64, ptr %left.at, ${touches.object}`,
    'br label %table.arity',
    'table.arity:',
    '%arity.any = phi i64 [ %arity.function, %table ], [ %arity.partial, %table.partial ]',
    `switch i64 %arity.any, label %partial [ ${cases.join('')}i64 ${n}, label %table.exact ]`,
  ];
}

function applyExact(n: number, args: readonly Arg[], results: Results): readonly string[] {
  const call = (name: string, code: string) => [
    `${name} = musttail call tailcc ${results.type} ${code}(ptr %sp, ptr %hp, ptr %f${more(args)})`,
    `ret ${results.type} ${name}`,
  ];
  const byTag = [
    'exact:',
    `%code.at = getelementptr i8, ptr %f, i64 ${-n}`,
    `%code = load ptr, ptr %code.at, ${touches.object}`,
    ...call('%result', '%code'),
  ];
  return [
    ...(n <= lastArityTag ? byTag : []),
    'table.exact:',
    'br i1 %is.function, label %call, label %unpack',
    'call:',
    ...call('%result.call', '%header'),
    'unpack:',
    ...applyUnpacking(args, results),
  ];
}

/** It wants only the first arguments: its result is a function, which gets the rest. */
function applyInParts(
  module: Module,
  pattern: readonly Rep[],
  results: Results,
): readonly string[] {
  return upTo(pattern.length - 1).flatMap(k => {
    const first = applyFunction(module, pattern.slice(0, k), onePointer);
    const second = applyFunction(module, pattern.slice(k), results);
    const args = argsOf(pattern.slice(0, k));
    const rest = argsOf(pattern.slice(k), k);
    const lines = [
      ...save(rest.filter(isPointer)),
      `%one = call tailcc { ptr, ptr } ${first}(ptr %top, ptr %hp, ptr %f${more(args)})`,
      '%g = extractvalue { ptr, ptr } %one, 0',
      '%hp.g = extractvalue { ptr, ptr } %one, 1',
      ...reload(rest.filter(isPointer), 'g'),
      `%two = musttail call tailcc ${results.type} ${second}(ptr %sp, ptr %hp.g, ptr %g${more(
        rest.map(a => (isPointer(a) ? { ...a, name: `${a.name}.g` } : a)),
      )})`,
      `ret ${results.type} %two`,
    ];
    return [`first${k}:`, ...lines.map(line => onlyIn(`first${k}`, line))];
  });
}

/** It wants more arguments: the result is a partial application. */
function applyPartial(
  module: Module,
  pattern: readonly Rep[],
  args: readonly Arg[],
  results: Results,
): readonly string[] {
  // What is no single pointer is no function, so there the types have excluded this case.
  if (patternOf(results.reps) !== 'p') return ['partial:', 'unreachable'];
  const build = partialFunction(module, pattern);
  const list = `ptr %sp, ptr %hp, ptr %f${more(args)}, i64 %left`;
  return [
    'partial:',
    '%wanted = phi i64 [ %tag, %again ], [ %arity.any, %table.arity ]',
    `%left = sub i64 %wanted, ${pattern.length}`,
    `%result.partial = musttail call tailcc { ptr, ptr } ${build}(${list})`,
    'ret { ptr, ptr } %result.partial',
  ];
}

/** A partial application wants just these arguments. */
function applyUnpacking(args: readonly Arg[], results: Results): readonly string[] {
  const unpack = `ptr %sp, ptr %hp, ptr %function`;
  return [
    ...storeWaiting(args, '%sp'),
    `%to = getelementptr i8, ptr %sp, i64 ${args.length * wordBytes}`,
    '%function = call tailcc ptr @push_arguments(ptr %to, ptr %f)',
    `%code.object = call ptr @llvm.ptrmask.p0.i64(ptr %function, i64 ${~tagMask})`,
    `%code.header = load ptr, ptr %code.object, ${touches.object}`,
    `%unpack.at = getelementptr i8, ptr %code.header, i64 ${infoOffset.unpack}`,
    `%unpacker = load ptr, ptr %unpack.at, ${touches.info}`,
    `%result.unpack = musttail call tailcc ${results.type} %unpacker(${unpack})`,
    `ret ${results.type} %result.unpack`,
  ];
}

/** Which word of a partial application holds what. */
function partialWords(args: readonly Arg[]) {
  const [fun = 0, arity = 0, ...words] = payloadWords('pap', [true, false, ...args.map(isPointer)]);
  return { fun, arity, words, pointers: args.filter(isPointer).length + 1 };
}

/** The function that builds such a partial application; its last parameter is the arity left. */
function partialFunction(module: Module, pattern: readonly Rep[]): string {
  return module.once(`partial_${patternOf(pattern)}`, symbol => {
    const args = argsOf(pattern);
    const { fun, arity, words } = partialWords(args);
    const bytes = objectWords('pap', 0, args.length + 2) * wordBytes;
    const here = (a: Arg) => (isPointer(a) ? `${a.name}.here` : a.name);
    const fields: readonly (readonly [number, string, string])[] = [
      [0, 'ptr', partialInfo(module, pattern)],
      [fun, 'ptr', '%f.here'],
      [arity, 'i64', '%left'],
      ...args.map((a, i) => [words[i] ?? 0, a.type, here(a)] as const),
    ];
    const code = [
      ...allocate([{ type: 'ptr', name: '%f' }, ...args.filter(isPointer)], bytes),
      ...fields.flatMap(([word, type, value], i) => [
        `%field${i} = getelementptr i8, ptr %end, i64 ${word * wordBytes - bytes}`,
        `store ${type} ${value}, ptr %field${i}, ${touches.object}`,
      ]),
      `%value = getelementptr i8, ptr %end, i64 ${tagInTable - bytes}`,
      ...returnPointer('%value', '%end'),
    ];
    const parameters = `ptr %sp, ptr %hp, ptr %f${more(args)}, i64 %left`;
    defineFunction(module, onePointer.type, symbol, parameters, code);
  });
}

/** Where arguments wait on the shadow stack, the last one first: `%a0.waits`… */
function waitingSlots(args: readonly Arg[], base: string): readonly string[] {
  return args.map(({ name }, i) => {
    const bytes = (args.length - 1 - i) * wordBytes;
    return `${name}.waits = getelementptr i8, ptr ${base}, i64 ${bytes}`;
  });
}

function storeWaiting(args: readonly Arg[], base: string): readonly string[] {
  return [
    ...waitingSlots(args, base),
    ...args.map(a => `store ${a.type} ${a.name}, ptr ${a.name}.waits, ${touches.stack}`),
  ];
}

/** The info pointer of partial applications that hold arguments of this pattern. */
function partialInfo(module: Module, pattern: readonly Rep[]): string {
  const name = `partial_${patternOf(pattern)}`;
  return module.once(`${name}.info`, symbol => {
    const args = argsOf(pattern);
    const { words, pointers } = partialWords(args);
    const push = module.symbol(`push_${patternOf(pattern)}`);
    const code = [
      ...args.flatMap(({ type, name: a }, i) => [
        `${a}.at = getelementptr i8, ptr %self, i64 ${(words[i] ?? 0) * wordBytes - tagInTable}`,
        `${a} = load ${type}, ptr ${a}.at, ${touches.object}`,
      ]),
      ...storeWaiting(args, '%to'),
      `%next = getelementptr i8, ptr %to, i64 ${args.length * wordBytes}`,
      'ret ptr %next',
    ];
    defineFunction(module, 'ptr', push, 'ptr %to, ptr %self', code);
    const nonPointers = args.length + 2 - pointers;
    module.table(symbol, { name, kind: 'pap', pointers, nonPointers, tag: 0, unpack: push });
  });
}

/** Takes partial applications of partial applications apart, until a function is left. */
function pushArguments(module: Module): void {
  module.once('push_arguments', symbol => {
    const fun = payloadWord('pap') * wordBytes - tagInTable;
    const code = [
      'br label %again',
      'again:',
      '%to = phi ptr [ %to.0, %0 ], [ %next, %again ]',
      '%self = phi ptr [ %self.0, %0 ], [ %f, %again ]',
      `%outer.at = getelementptr i8, ptr %self, i64 ${-tagInTable}`,
      `%outer = load ptr, ptr %outer.at, ${touches.object}`,
      `%push.at = getelementptr i8, ptr %outer, i64 ${infoOffset.unpack}`,
      `%push = load ptr, ptr %push.at, ${touches.info}`,
      '%next = call tailcc ptr %push(ptr %to, ptr %self)',
      `%f.at = getelementptr i8, ptr %self, i64 ${fun}`,
      `%f = load ptr, ptr %f.at, ${touches.object}`,
      ...headerOf('%f'),
      ...loadInfo('kind', infoOffset.kind),
      `%is.partial = icmp eq i16 %kind, ${kindCode('pap')}`,
      'br i1 %is.partial, label %again, label %done',
      'done:',
      'ret ptr %f',
    ];
    defineFunction(module, 'ptr', symbol, 'ptr %to.0, ptr %self.0', code);
  });
}

/**
 * For the info table of a function with parameters of this pattern: loads all its arguments from
 * where they wait, and calls it.
 */
export function unpackFunction(module: Module, pattern: readonly Rep[], results: Results): string {
  return module.once(`unpack_${nameOf(pattern, results)}`, symbol => {
    const args = argsOf(pattern);
    const call = `%header(ptr %sp, ptr %hp, ptr %self${more(args)})`;
    const code = [
      ...waitingSlots(args, '%sp'),
      ...args.map(a => `${a.name} = load ${a.type}, ptr ${a.name}.waits, ${touches.stack}`),
      ...headerOf('%self'),
      `%result = musttail call tailcc ${results.type} ${call}`,
      `ret ${results.type} %result`,
    ];
    defineFunction(module, results.type, symbol, 'ptr %sp, ptr %hp, ptr %self', code);
  });
}
