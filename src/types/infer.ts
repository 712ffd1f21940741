import * as names from '../names/builtin.ts';
import { globalName, type Name } from '../names/name.ts';
import type { Diagnostics } from '../source/diagnostics.ts';
import type { Module } from '../syntax/syntax.ts';
import { checkBinds } from './bindings.ts';
import { declareTypes } from './declarations.ts';
import { selectors } from './records.ts';
import { importedModules } from '../names/imports.ts';
import { solve } from './constraints.ts';
import { applyDefaults, defaultTypes } from './defaulting.ts';
import { classGroups, declareInstances, instanceGroups } from './instances.ts';
import { reportUnsolved } from './unsolved.ts';
import { reportHoles } from './holes.ts';
import { foreignGroups } from './foreign.ts';
import { endlessFamily, startReducing } from './families.ts';
import { want } from './wanted.ts';
import { equality } from './equalities.ts';
import { checkValidity, isLibrary, libraryExtensions } from './validity.ts';
import type { Signature } from '../syntax/syntax.ts';
import { signatureType } from './signatures.ts';
import { sameType } from './type.ts';
import { type Checker, Environment, type FindModule, newChecker } from './environment.ts';
import { demand } from './expected.ts';
import { Finisher } from './finish.ts';
import { libraryType } from './literals.ts';
import type { TypedModule } from './typed.ts';
import { appType, instantiate, splitForall } from './type.ts';

/**
 * Infers the types of a renamed module and elaborates it. `find` gives what other modules offer, by
 * name. After errors (RH04xx) the result is of no use.
 */
export function inferModule(
  module: Module<Name>,
  find: FindModule,
  diagnostics: Diagnostics,
  promised: readonly Signature<Name>[] = [],
): TypedModule {
  const env = new Environment(module.name, find);
  env.imports(importedModules(module).filter(name => name !== names.primModule));
  const errors = diagnostics.errorCount;
  const own = module.extensions;
  const extensions = isLibrary(module) ? new Set([...own, ...libraryExtensions]) : own;
  const c = newChecker(env, diagnostics, extensions);
  c.solver.linear = extensions.has('LinearTypes');
  c.solver.postpone = (a, b) => {
    const { source, start } = module.span;
    const span = c.solver.site ?? { source, start, end: start };
    want(c, equality(a, b), { tag: 'syntax', what: 'an equality', span });
  };
  c.solver.impredicative = extensions.has('ImpredicativeTypes');
  startReducing();
  c.solver.outOfReach = errors;
  if (module.isInView && !isLibrary(module)) env.isInView = module.isInView;
  const tyCons = declareTypes(c, module);
  const foreign = foreignGroups(c, module);
  const instances = declareInstances(c, module);
  if (!isLibrary(module)) checkValidity(c, module, instances);
  const fields = selectors(c, tyCons);
  const groups = [...fields, ...checkBinds(c, module.binds)];
  groups.push(...module.classes.flatMap(decl => classGroups(c, decl)));
  groups.push(...instances.flatMap(declared => instanceGroups(c, declared)));
  checkMain(c, module);
  const left = solve(c, c.wanted.current);
  const unsolved = applyDefaults(c, left, defaultTypes(c, module.defaults));
  if (c.diagnostics.errorCount === errors) reportUnsolved(c, unsolved);
  reportHoles(c);
  for (const { names: signed, type } of promised) {
    const wanted = signatureType(c, type).type;
    for (const { name, span } of signed) {
      const { type: found, written } = c.env.variable(name);
      if (sameType(written ?? found, wanted)) continue;
      const message = `\`${name.text}\` has not the type that its boot file says`;
      c.diagnostics.error('RH0331', message, span);
    }
  }
  const endless = endlessFamily();
  if (endless !== undefined) {
    const { name } = endless;
    const message = `the equations of \`${name.text}\` do not come to an end`;
    c.diagnostics.error('RH0454', message, name.span);
  }
  const finisher = new Finisher(diagnostics, c.lost, module.name);
  const finished = finisher.groups([...foreign, ...groups], true);
  finished.push(...finisher.dictionaries.groups());
  const { holes, notes } = c;
  return { name: module.name, tyCons, groups: finished, types: env, holes, notes };
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
