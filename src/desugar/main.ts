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
