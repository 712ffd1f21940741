import type { Diagnostics } from '../source/diagnostics.ts';
import type { Module, RawName } from '../syntax/syntax.ts';
import { primModule } from './builtin.ts';
import { definitionsOf } from './definitions.ts';
import { resolveExports } from './exports.ts';
import { bringImports, importedModules } from './imports.ts';
import type { Entity, Interface } from './interface.ts';
import { type Exporters, Lookup } from './lookup.ts';
import type { Name } from './name.ts';
import { checkRemarks } from './remarks.ts';
import { Resolver } from './resolver.ts';
import { ModuleScope, type Origin } from './scope.ts';
import { similar } from './similar.ts';

/** A module whose names are resolved. */
export interface Renamed {
  readonly module: Module<Name>;
  readonly interface: Interface;
  /** What it defines, exported or not. */
  readonly definitions: readonly Entity[];
  /** The modules that it imports, each once. `GHC.Prim` is left out, since it has no source. */
  readonly imports: readonly string[];
}

/** What a module's names can refer to beyond the module. */
export interface Surroundings {
  /** The interface of an imported module; undefined if it has none because of errors reported. */
  readonly interfaces: (module: string) => Interface | undefined;
  readonly exporters: Exporters;
  /** What the module's scope is to be: if it is not given, one as the report wants it. */
  readonly scope?: ModuleScope;
  /** Is a module called `Main` a program? If not, it need not have a `main`. */
  readonly needsMain?: boolean;
}

/** Resolves a module. The errors are RH0301 to RH0329. */
export function rename(
  module: Module<RawName>,
  { interfaces, exporters, ...surroundings }: Surroundings,
  diagnostics: Diagnostics,
): Renamed {
  const scope = surroundings.scope ?? new ModuleScope(module.extensions.has('StarIsType'));
  const complete = bringImports(module, interfaces, scope, diagnostics);
  const definitions = definitionsOf(
    module,
    name => scope.candidates('type', name)[0]?.entity.name,
    diagnostics,
  );
  const here: Origin = {
    by: 'definition',
    module: module.name,
    qualifier: module.name,
    unqualified: true,
    span: undefined,
  };
  scope.origins.push(here);
  for (const entity of definitions) scope.bring(entity, here);
  const lookup = new Lookup(scope, diagnostics, exporters);
  const { entities, items } = resolveExports(module, definitions, scope, lookup, diagnostics);
  const resolved = new Resolver(module, scope, lookup, diagnostics).module(definitions, items);
  if (complete) {
    checkRemarks(module, definitions, scope, diagnostics);
    lookup.reportMissing();
  }
  if (complete && surroundings.needsMain !== false) {
    checkMain(module, entities, definitions, diagnostics);
  }
  return {
    module: resolved,
    interface: { module: module.name, exports: entities },
    definitions,
    imports: importedModules(module).filter(name => name !== primModule),
  };
}
/** A program starts at `main` of the module `Main` (Haskell 2010, §5.1). */
function checkMain(
  module: Module<RawName>,
  exported: readonly Entity[],
  definitions: readonly Entity[],
  diagnostics: Diagnostics,
): void {
  if (module.name !== 'Main') return;
  if (exported.some(entity => entity.name.text === 'main')) return;
  const listed = module.exports?.some(item => item.tag === 'var' && item.name.text === 'main');
  if (listed && module.nameSpan !== undefined) return;
  const { source, start } = module.span;
  const span = module.nameSpan ?? { source, start, end: start };
  const texts = definitions.map(({ name }) => name.text);
  const [slip] = similar('main', texts);
  diagnostics.error('RH0329', 'the module `Main` does not export a `main`', span, {
    hints: [
      'a program starts there: define `main :: IO ()`, or give the module another name',
      ...(slip === undefined ? [] : [`is \`${slip}\` meant to be \`main\`?`]),
    ],
  });
}
