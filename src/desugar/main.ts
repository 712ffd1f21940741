import { apply, pairsOf, varExpr } from '../core/build.ts';
import type { CoreProgram, Expr, Pair } from '../core/core.ts';
import { ioType } from '../names/builtin.ts';
import { globalName, type Name } from '../names/name.ts';
import type { Renamed } from '../names/rename.ts';
import { type Diagnostics, invariant } from '../source/diagnostics.ts';
import { anyTyCon } from '../types/builtin.ts';
import { isCallStack } from '../types/parameters.ts';
import { splitPred } from '../types/classes.ts';
import { anyOfKind } from '../types/solver.ts';
import {
  bindAll,
  conType,
  type Pred,
  splitCon,
  splitForall,
  splitFun,
  substitute,
  type TyCon,
  type Type,
  type Var,
} from '../types/type.ts';
import type { TypedModule } from '../types/typed.ts';

/**
 * The variable that the program starts with (Haskell 2010, §5.1). A module `Main` was checked for it
 * before; RH0501 is for a module of another name.
 */
export function findMain(
  { module: root, interface: { exports } }: Renamed,
  find: (module: string) => TypedModule,
  diagnostics: Diagnostics,
): Var | undefined {
  const own = globalName(root.name, 'value', 'main');
  const imported = exports.find(({ name }) => name.space === 'value' && name.text === 'main')?.name;
  const name = find(root.name).types.values.has(own) ? own : (imported ?? own);
  const main = find(name.module ?? root.name).types.values.get(name);
  if (main !== undefined && isAction(main)) return main;
  const message = `no program starts in the module \`${root.name}\``;
  diagnostics.error('RH0501', message, root.nameSpan ?? root.span, {
    text: main === undefined ? 'it defines no `main`' : 'its `main` is not an `IO` action',
    hints: ['a program starts with an action called `main`, usually in a module called `Main`'],
  });
  return undefined;
}

/** Is it an action, or a value of every type, as `main = undefined`, which needs nothing but a stack? */
function isAction(main: Var): boolean {
  const { context, body } = splitMain(main);
  return context.every(isCallStack) && (body.tag === 'var' || splitCon(body)?.con.name === ioType);
}

/** The type of `main` taken apart. Without variables, a context is the argument of a function. */
function splitMain(main: Var): ReturnType<typeof splitForall> {
  const split = splitForall(main.type);
  const fun = splitFun(split.body);
  if (fun === undefined || !isCallStack(fun.arg)) return split;
  return { ...split, context: [...split.context, fun.arg], body: fun.res };
}

/**
 * How the program uses `main`: `IO a`, the type of a program that ends with `exitFailure`, at some
 * type of all.
 */
function useOf(
  main: Var,
  io: TyCon,
  find: (module: string) => TypedModule,
): { expr: Expr; type: Type; result: Type } {
  const { vars, context, body } = splitMain(main);
  const action = conType(io, [anyTyCon.type]);
  const types = vars.map(v => (body.tag === 'var' ? action : anyOfKind(v.kind)));
  const type = substitute(body, bindAll(vars, types));
  const result = splitCon(type)?.args[0];
  invariant(result !== undefined, '`main` is an action');
  const stacks = context.map(pred => firstCall(main, pred, find));
  return { expr: apply(varExpr(main, types), stacks), type, result };
}

/** For `main :: HasCallStack => IO ()`: a stack on which is the program's call of `main`. */
function firstCall(main: Var, pred: Pred, find: (module: string) => TypedModule): Expr {
  const { values } = find('GHC.Stack.Types').types;
  const inTypes = (text: string): Expr => {
    const found = values.get(globalName('GHC.Stack.Types', 'value', text));
    invariant(found !== undefined, `the library has ${text}`);
    return varExpr(found);
  };
  const split = splitPred(pred);
  const { span, module = '' } = main.name;
  invariant(
    split !== undefined && span !== undefined,
    '`main` is in a source, its stack in a class',
  );
  const [from, to] = [span.source.position(span.start), span.source.position(span.end)];
  const place = ['main', module, span.source.name, from.line, from.column, to.line, to.column];
  const bytes = new TextEncoder().encode(place.join('\n'));
  const lit: Expr = { tag: 'lit', lit: { tag: 'string', bytes } };
  const stack = apply(inTypes('pushPlace'), [lit, inTypes('emptyCallStack')]);
  return { tag: 'con', con: split.class.dictionary, types: split.types, args: [stack] };
}

/** The library's function that performs a program and takes care of what it leaves behind. */
export const runMain: Name = globalName('GHC.TopHandler', 'value', 'runMainIO');

/** Modules that only a program with output to write or exceptions to catch can reach. */
const wantHandler: ReadonlySet<string> = new Set(['GHC.Exception.Type', 'GHC.IO.Handle']);

/** Is there something for `runMainIO` to do? */
export function needsHandler(program: CoreProgram): boolean {
  const modules = program.binds.flatMap(pairsOf).map(pair => pair.var.name.module ?? '');
  return modules.some(module => wantHandler.has(module));
}

/** The module of what no source defines: where the program starts. */
export const startModule = ':Start';

/** The start of a program with the handler: `start = runMainIO main`. */
export function handledMain(main: Var, handler: Var, find: (module: string) => TypedModule): Pair {
  const name = globalName(startModule, 'value', 'start');
  const action = splitFun(splitForall(handler.type).body)?.arg;
  const io = action === undefined ? undefined : splitCon(action)?.con;
  invariant(io !== undefined, 'the handler takes an action');
  const use = useOf(main, io, find);
  return { var: { name, type: use.type }, rhs: apply(varExpr(handler, [use.result]), [use.expr]) };
}
