import type { Entity, Interface } from '../names/interface.ts';
import type { Name } from '../names/name.ts';
import type { Renamed } from '../names/rename.ts';
import { inWords, quoted } from '../names/similar.ts';
import type { Span } from '../source/source.ts';
import type { Import, ImportItem, Module } from '../syntax/syntax.ts';
import type { Reporter } from './reporter.ts';
import { type Binder, bindersOf, type Usage } from './usage.ts';

/** Names like `_x` are meant to be unused. */
function isSilent(text: string): boolean {
  return text.startsWith('_');
}

/** Did `..` bring the binder, and not the program by name? */
function isFromDots({ span }: Binder): boolean {
  return span.source.text.slice(span.start, span.end) === '..';
}

/** Local variables that nothing uses. */
export function warnUnusedLocals(usage: Usage, reporter: Reporter): void {
  for (const binder of usage.binders) {
    const { name, span, kind } = binder;
    if (usage.used.has(name) || isSilent(name.text) || isFromDots(binder)) continue;
    if (kind === 'definition') {
      reporter.warn('unused-local-binds', `${quoted(name.text)} is defined but not used`, span);
    } else {
      reporter.warn('unused-matches', `${quoted(name.text)} is bound but not used`, span, {
        hints: ['write `_` for a value that does not matter'],
      });
    }
  }
}

/** What a module defines for itself and does not need. */
export function warnUnusedDefinitions(
  { module, interface: { exports } }: Renamed,
  usage: Usage,
  reporter: Reporter,
): void {
  const definitions = definitionsOf(module);
  const exported = new Set(exports.map(({ name }) => name));
  const roots = [
    ...exported,
    ...definitions.flatMap(({ name }) => (isSilent(name.text) ? [name] : [])),
  ];
  const needed = reachable([...roots, undefined], usage.uses);
  for (const { name, span, what } of definitions) {
    if (needed.has(name) || isSilent(name.text)) continue;
    reporter.warn('unused-top-binds', `${what} ${quoted(name.text)} is defined but not used`, span);
  }
}

/** All names that some names lead to. */
function reachable(
  roots: readonly (Name | undefined)[],
  uses: ReadonlyMap<Name | undefined, ReadonlySet<Name>>,
): ReadonlySet<Name | undefined> {
  const found = new Set<Name | undefined>();
  const open = [...roots];
  while (open.length > 0) {
    const name = open.pop();
    if (found.has(name)) continue;
    found.add(name);
    open.push(...(uses.get(name) ?? []));
  }
  return found;
}

interface Definition {
  readonly name: Name;
  readonly span: Span;
  readonly what: string;
}

function definitionsOf(m: Module<Name>): Definition[] {
  const data = m.data.filter(decl => decl.instanceOf === undefined);
  const types = [...data, ...m.synonyms].map(({ name }) => ({ ...name, what: 'the type' }));
  const classes = m.classes.map(({ name }) => ({ ...name, what: 'the class' }));
  const methods = m.classes.flatMap(({ body }) => body.signatures.flatMap(({ names }) => names));
  const constructors = data.flatMap(decl => decl.constructors);
  const fields = constructors.flatMap(con => con.fields.flatMap(({ name }) => name ?? []));
  const all = m.binds.groups.flat().flatMap(bindersOf);
  const values = all.filter(({ name }) => !name.text.startsWith('$'));
  const once = new Map(fields.map(field => [field.name, field]));
  return [
    ...types,
    ...classes,
    ...methods.map(({ name, span }) => ({ name, span, what: 'the method' })),
    ...constructors.map(({ name }) => ({ ...name, what: 'the constructor' })),
    ...[...once.values()].map(field => ({ ...field, what: 'the field' })),
    ...m.patternSynonyms.map(({ name }) => ({ ...name, what: 'the pattern synonym' })),
    ...values.map(({ name, span }) => ({ name, span, what: 'the function or value' })),
  ];
}

/** Gives what a module exports. */
export type FindInterface = (module: string) => Interface | undefined;

/** Imports of which nothing is used. What several imports bring is used from the first of them. */
export function warnUnusedImports(
  { module, interface: { exports }, imports }: Renamed,
  usage: Usage,
  find: FindInterface,
  reporter: Reporter,
): void {
  const used = new Set([...usage.used, ...exports.map(({ name }) => name)]);
  const take = (names: readonly Name[]): void => {
    for (const name of names) used.delete(name);
  };
  const isImplicit = !module.imports.some(decl => decl.module === 'Prelude');
  if (isImplicit && imports.includes('Prelude')) take(namesOf(find('Prelude')?.exports ?? []));
  const reexported = new Set(
    module.exports?.flatMap(item => (item.tag === 'module' ? [item.name] : [])),
  );
  const qualified = qualifiedUses(usage);
  for (const decl of module.imports) {
    const from = find(decl.module);
    if (from === undefined) continue;
    const needed = new Set([...used, ...(qualified.get(decl.as ?? decl.module) ?? [])]);
    if (!reexported.has(decl.as ?? decl.module)) warnImport(decl, from, needed, reporter);
    if (!decl.qualified) take(broughtBy(decl, from));
  }
}

/** For each qualifier, what is written with it: `M.x`. */
function qualifiedUses({ sites }: Usage): ReadonlyMap<string, readonly Name[]> {
  const found = new Map<string, Name[]>();
  for (const { name, span } of sites) {
    const text = span.source.text.slice(span.start, span.end);
    const qualifier = /^[`(]?\s*((?:\p{Lu}[\p{L}\p{N}_']*\.)+)/u.exec(text)?.[1]?.slice(0, -1);
    if (qualifier === undefined) continue;
    const names = found.get(qualifier) ?? [];
    found.set(qualifier, names);
    names.push(name);
  }
  return found;
}

function namesOf(entities: readonly Entity[]): Name[] {
  return entities.map(({ name }) => name);
}

/** What an import brings into scope. */
function broughtBy({ items, hiding }: Import, from: Interface): Name[] {
  if (items !== undefined && !hiding) return items.flatMap(item => itemNames(item, from));
  const hidden = new Set(items?.map(item => item.name));
  return namesOf(from.exports.filter(({ name }) => !hidden.has(name.text)));
}

function warnImport(
  decl: Import,
  from: Interface,
  used: ReadonlySet<Name>,
  reporter: Reporter,
): void {
  const { items, hiding } = decl;
  const isUsed = (name: Name): boolean => used.has(name);
  if (items?.length === 0) return;
  if (items === undefined || hiding) {
    if (!broughtBy(decl, from).some(isUsed)) warnWhole(decl, reporter);
    return;
  }
  const unused = items.filter(item => !itemNames(item, from).some(isUsed));
  if (unused.length === items.length) warnWhole(decl, reporter);
  else if (unused[0] !== undefined) {
    const names = inWords(
      unused.map(({ name }) => quoted(name)),
      'and',
    );
    const message = `the import of ${names} from ${decl.module} is not needed`;
    reporter.warn('unused-imports', message, unused[0].span, {
      more: unused.slice(1).map(({ span }) => ({ span, text: '' })),
    });
  }
}

function warnWhole(decl: Import, reporter: Reporter): void {
  const message = `nothing of the import of ${decl.module} is used`;
  reporter.warn('unused-imports', message, decl.span, {
    hints: [`import ${decl.module} () brings its instances only`],
  });
}

/** The names that an item of an import list brings. */
function itemNames(item: ImportItem, { exports }: Interface): Name[] {
  const isType = item.tag === 'type';
  const found = exports.filter(({ name }) => {
    return name.text === item.name && (name.space === 'type') === isType;
  });
  if (!isType || item.members.tag === 'none') return namesOf(found);
  const children = exports.filter(({ parent }) => found.some(({ name }) => name === parent));
  return namesOf([...found, ...children]);
}

/** Local names that hide others. */
export function warnShadowing(usage: Usage, reporter: Reporter): void {
  for (const { binder, outer } of usage.shadowings) {
    if (isFromDots(binder)) continue;
    const what = outer === undefined ? 'a name from the top of the module or an import' : 'another';
    const message = `${quoted(binder.name.text)} hides ${what}`;
    reporter.warn('name-shadowing', message, binder.span, {
      more: outer === undefined ? [] : [{ span: outer.span, text: 'the one that is hidden' }],
    });
  }
}
