import * as names from '../names/builtin.ts';
import { globalName, type Name } from '../names/name.ts';
import type { Diagnostics } from '../source/diagnostics.ts';
import type { Module } from '../syntax/syntax.ts';
import { checkBinds } from './bindings.ts';
import { declareTypes } from './declarations.ts';
import { selectors } from './records.ts';
import { foreignGroups } from './foreign.ts';
import {
  type Checker,
  Environment,
  type FindModule,
  fitsEverywhere,
  newChecker,
  unsupported,
} from './environment.ts';
import { demand } from './expected.ts';
import { Finisher } from './finish.ts';
import { libraryType } from './literals.ts';
import { appType, errorType, instantiate, splitForall, TyCon } from './type.ts';
import type { TypedModule } from './typed.ts';

/**
 * Infers the types of a renamed module and elaborates it. `find` gives what other modules offer, by
 * name. After errors (RH04xx) the result is of no use.
 */
export function inferModule(
  module: Module<Name>,
  find: FindModule,
  diagnostics: Diagnostics,
): TypedModule {
  const env = new Environment(module.name, find);
  const c = newChecker(env, diagnostics, module.extensions);
  rejectDeclarations(c, module);
  const tyCons = declareTypes(c, module);
  const foreign = foreignGroups(c, module);
  const fields = selectors(c, tyCons);
  const groups = [...fields, ...checkBinds(c, module.binds)];
  checkMain(c, module);
  const finished = new Finisher(diagnostics, c.lost).groups([...foreign, ...groups], true);
  return { name: module.name, tyCons, groups: finished, types: env };
}

/** Reports declarations of features that there are no chapters about. */
function rejectDeclarations(c: Checker, module: Module<Name>): void {
  for (const decl of module.classes) {
    unsupported(c, 'type classes', decl.span);
    c.env.tyCons.set(decl.name.name, new TyCon(decl.name.name, 'primitive', errorType));
    const methods = decl.body.signatures.flatMap(signature => signature.names);
    for (const { name } of methods) fitsEverywhere(c, name);
  }
  for (const decl of module.instances) unsupported(c, 'type classes', decl.span);
  for (const decl of module.defaults) unsupported(c, '`default` declarations', decl.span);
}

/** `main` of the module `Main` must be an `IO` action (Haskell 2010, §5). */
function checkMain(c: Checker, module: Module<Name>): void {
  const name = globalName(module.name, 'value', 'main');
  const main = c.env.values.get(name);
  if (module.name !== 'Main' || main === undefined || name.span === undefined) return;
  const types = splitForall(main.type).vars.map(v => c.solver.fresh(v.kind));
  const io = appType(libraryType(c, names.ioType, name.span), c.solver.fresh());
  const why = { tag: 'plain', text: '`main` must be an `IO` action' } as const;
  demand(c, name.span, instantiate(main.type, types), io, why);
}
