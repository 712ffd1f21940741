import type { Diagnostics } from '../source/diagnostics.ts';
import type { Import, ImportItem, Module, RawName } from '../syntax/syntax.ts';
import { type Entity, type Interface, spaceOf } from './interface.ts';
import type { ModuleScope, Origin } from './scope.ts';
import { didYouMean, quoted } from './similar.ts';
import { neededModules } from './standard.ts';

/** Whether the Prelude comes without being asked for (Haskell 2010, §5.6.1). */
export function importsPrelude(module: Module<unknown>): boolean {
  if (!module.extensions.has('ImplicitPrelude') || module.name === 'Prelude') return false;
  return !module.imports.some(decl => decl.module === 'Prelude');
}

/** The modules that a module imports, each once, in the order of the text. */
export function importedModules(module: Module<unknown>): string[] {
  const implicit = importsPrelude(module) ? ['Prelude'] : [];
  implicit.push(...neededModules(module.name, module.extensions));
  return [...new Set([...implicit, ...module.imports.map(decl => decl.module)])];
}
/**
 * Brings what a module imports into its scope. False if an interface is missing, which is taken as
 * reported: then nobody can say of any name that it is not in scope.
 */
export function bringImports(
  module: Module<RawName>,
  interfaces: (name: string) => Interface | undefined,
  scope: ModuleScope,
  diagnostics: Diagnostics,
): boolean {
  let complete = true;
  for (const decl of module.imports) {
    const from = interfaces(decl.module);
    const origin: Origin = {
      by: 'import',
      module: decl.module,
      qualifier: decl.as ?? decl.module,
      unqualified: !decl.qualified,
      span: decl.span,
    };
    scope.origins.push(origin);
    if (from === undefined) complete = false;
    else for (const entity of chosen(decl, from, diagnostics)) scope.bring(entity, origin);
  }
  if (importsPrelude(module)) {
    const prelude = interfaces('Prelude');
    const names = { module: 'Prelude', qualifier: 'Prelude' };
    const origin: Origin = { by: 'implicit import', ...names, unqualified: true, span: undefined };
    scope.origins.push(origin);
    if (prelude === undefined) complete = false;
    for (const entity of prelude?.exports ?? []) scope.bring(entity, origin);
  }
  return complete;
}

function chosen(decl: Import, from: Interface, diagnostics: Diagnostics): readonly Entity[] {
  if (decl.items === undefined) return from.exports;
  const listed = new Set<Entity>();
  for (const item of decl.items) {
    for (const entity of entitiesOf(item, from, decl.hiding ? undefined : diagnostics)) {
      listed.add(entity);
    }
  }
  return from.exports.filter(entity => listed.has(entity) !== decl.hiding);
}

function entitiesOf(
  item: ImportItem,
  from: Interface,
  diagnostics: Diagnostics | undefined,
): readonly Entity[] {
  const named = from.exports.filter(entity => entity.name.label === item.name);
  if (item.tag !== 'type') {
    const found = named.filter(entity =>
      item.tag === 'var' ? isFunction(entity) : entity.kind === 'pattern',
    );
    if (found.length === 0) reportNotExported(item, named, from, diagnostics);
    return found;
  }
  const [type] = named.filter(entity => spaceOf(entity.kind) === 'type');
  if (diagnostics === undefined && item.members.tag === 'none') {
    return named.filter(entity => spaceOf(entity.kind) !== 'value');
  }
  if (type === undefined) {
    reportNotExported(item, named, from, diagnostics);
    return [];
  }
  const children = from.exports.filter(entity => entity.parent === type.name);
  if (item.members.tag === 'none') return [type];
  if (item.members.tag === 'all') return [type, ...children];
  const found = [type];
  for (const { name, span } of item.members.names) {
    const child = children.find(entity => entity.name.label === name);
    if (child !== undefined) found.push(child);
    else {
      const message = `${from.module} exports no ${quoted(name)} of ${quoted(item.name)}`;
      const hints = didYouMean(name, children.map(textOf));
      diagnostics?.error('RH0326', message, span, { hints });
    }
  }
  return found;
}

function reportNotExported(
  item: ImportItem,
  named: readonly Entity[],
  from: Interface,
  diagnostics: Diagnostics | undefined,
): void {
  const parent = named.find(entity => entity.kind === 'constructor')?.parent?.text;
  const type = `it is a constructor: import \`${parent}(${item.name})\``;
  const hints = parent === undefined ? didYouMean(item.name, from.exports.map(textOf)) : [type];
  const what = item.tag === 'type' ? 'a type or class ' : '';
  const message = `${from.module} does not export ${what}${quoted(item.name)}`;
  diagnostics?.error('RH0324', message, item.span, { hints });
}

/** Can it stand by itself where values are meant? */
function isFunction({ kind, selectorless }: Entity): boolean {
  return spaceOf(kind) === 'value' && selectorless !== true;
}

const textOf = (entity: Entity): string => entity.name.text;
