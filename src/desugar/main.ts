import { apply, pairsOf, varExpr } from '../core/build.ts';
import type { CoreProgram, Expr, Pair } from '../core/core.ts';
import { ioType } from '../names/builtin.ts';
import { globalName, type Name } from '../names/name.ts';
import type { Renamed } from '../names/rename.ts';
import { type Diagnostics, invariant } from '../source/diagnostics.ts';
import { anyTyCon } from '../types/builtin.ts';
import { anyOfKind } from '../types/solver.ts';
import {
  bindAll,
  conType,
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

/** Is it an action, or a value of every type, as `main = undefined`, which needs no dictionary? */
function isAction(main: Var): boolean {
  const { context, body } = splitForall(main.type);
  return context.length === 0 && (body.tag === 'var' || splitCon(body)?.con.name === ioType);
}

/**
 * How the program uses `main`: `IO a`, the type of a program that ends with `exitFailure`, at some
 * type of all.
 */
function useOf(main: Var, io: TyCon): { expr: Expr; type: Type; result: Type } {
  const { vars, body } = splitForall(main.type);
  const action = conType(io, [anyTyCon.type]);
  const types = vars.map(v => (body.tag === 'var' ? action : anyOfKind(v.kind)));
  const type = substitute(body, bindAll(vars, types));
  const result = splitCon(type)?.args[0];
  invariant(result !== undefined, '`main` is an action');
  return { expr: varExpr(main, types), type, result };
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
export function handledMain(main: Var, handler: Var): Pair {
  const name = globalName(startModule, 'value', 'start');
  const action = splitFun(splitForall(handler.type).body)?.arg;
  const io = action === undefined ? undefined : splitCon(action)?.con;
  invariant(io !== undefined, 'the handler takes an action');
  const use = useOf(main, io);
  return { var: { name, type: use.type }, rhs: apply(varExpr(handler, [use.result]), [use.expr]) };
}
