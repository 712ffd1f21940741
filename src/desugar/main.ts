import { ioType } from '../names/builtin.ts';
import { globalName, type Name } from '../names/name.ts';
import type { Diagnostics } from '../source/diagnostics.ts';
import type { Module } from '../syntax/syntax.ts';
import { showType } from '../types/print.ts';
import { splitCon, type Var } from '../types/type.ts';
import type { TypedModule } from '../types/typed.ts';

/** The variable that the program starts with (Haskell 2010, §5.1). Reports when it cannot. */
export function findMain(
  root: Module<Name>,
  typed: TypedModule,
  diagnostics: Diagnostics,
): Var | undefined {
  const main = typed.types.values.get(globalName(root.name, 'value', 'main'));
  if (main === undefined) {
    diagnostics.error('RH0501', `the module ${root.name} defines no \`main\``, root.span, {
      hints: ['a program starts with `main`, an action such as `main = putStrLn "Hello"`'],
    });
    return undefined;
  }
  if (splitCon(main.type)?.con.name === ioType) return main;
  const type = showType(main.type);
  diagnostics.error('RH0502', '`main` is not an action', main.name.span, {
    text: `this is \`${type}\``,
    hints: ['its type should be `IO t` for some `t`, usually `IO ()`'],
  });
  return undefined;
}
