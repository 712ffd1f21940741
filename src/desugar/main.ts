import { apply, pairsOf, varExpr } from '../core/build.ts';
import type { CoreProgram, Pair } from '../core/core.ts';
import { ioType } from '../names/builtin.ts';
import { globalName, type Name } from '../names/name.ts';
import type { Diagnostics } from '../source/diagnostics.ts';
import type { Module } from '../syntax/syntax.ts';
import { splitCon, type Var } from '../types/type.ts';
import type { TypedModule } from '../types/typed.ts';

/**
 * The variable that the program starts with (Haskell 2010, §5.1). A module `Main` was checked for it
 * before; RH0501 is for a module of another name.
 */
export function findMain(
  root: Module<Name>,
  typed: TypedModule,
  diagnostics: Diagnostics,
): Var | undefined {
  const main = typed.types.values.get(globalName(root.name, 'value', 'main'));
  if (main !== undefined && splitCon(main.type)?.con.name === ioType) return main;
  const message = `no program starts in the module \`${root.name}\``;
  diagnostics.error('RH0501', message, root.nameSpan ?? root.span, {
    text: main === undefined ? 'it defines no `main`' : 'its `main` is not an `IO` action',
    hints: ['a program starts with an action called `main`, usually in a module called `Main`'],
  });
  return undefined;
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
  const result = splitCon(main.type)?.args ?? [];
  return {
    var: { name, type: main.type },
    rhs: apply(varExpr(handler, result), [varExpr(main)]),
  };
}
