import type { Diagnostics } from '../source/diagnostics.ts';
import type { Span } from '../source/source.ts';
import type { Export, Located, Module, RawName } from '../syntax/syntax.ts';
import type { Entity } from './interface.ts';
import type { Lookup } from './lookup.ts';
import { freshName, type Name } from './name.ts';
import type { ModuleScope } from './scope.ts';
import { didYouMean, quoted } from './similar.ts';

/** What a module exports, and its export list with the names resolved. */
export interface Exported {
  readonly entities: readonly Entity[];
  readonly items: readonly Export<Name>[] | undefined;
}

/** Resolves an export list. Reports RH0326, RH0327, RH0328 and, through `lookup`, unknown names. */
export function resolveExports(
  module: Module<RawName>,
  definitions: readonly Entity[],
  scope: ModuleScope,
  lookup: Lookup,
  diagnostics: Diagnostics,
): Exported {
  if (module.exports === undefined) return { entities: definitions, items: undefined };
  const exported = new Map<string, { readonly entity: Entity; readonly span: Span }>();
  const add = (entity: Entity, span: Span): void => {
    const { space, text } = entity.name;
    const key = `${space} ${text}`;
    const other = exported.get(key);
    if (other === undefined) exported.set(key, { entity, span });
    else if (other.entity.name !== entity.name) {
      const message = `the export list has two things that are called ${quoted(text)}`;
      diagnostics.error('RH0327', message, span, {
        text: `${entity.name}`,
        more: [{ span: other.span, text: `${other.entity.name}` }],
      });
    }
  };
  const resolve = (item: Export<RawName>): Export<Name> => {
    switch (item.tag) {
      case 'var': {
        const entity = lookup.find('value', item.name, item.span);
        if (entity !== undefined) add(entity, item.span);
        return { ...item, name: entity?.name ?? freshName('value', item.name.text) };
      }
      case 'pattern': {
        const entity = lookup.find('con', item.name, item.span);
        if (entity !== undefined) add(entity, item.span);
        return { ...item, name: entity?.name ?? freshName('con', item.name.text) };
      }
      case 'type': {
        const entity = lookup.find('type', item.name, item.span);
        const name = entity?.name ?? freshName('type', item.name.text);
        if (entity === undefined) return { ...item, name, members: { tag: 'none' } };
        add(entity, item.span);
        if (item.members.tag === 'none') return { ...item, name, members: item.members };
        const wanted = item.members.tag === 'all' ? undefined : item.members.names;
        const at = { name, span: item.span };
        const members = membersOf(at, wanted, scope, diagnostics);
        if (item.members.tag === 'all' && item.members.also !== undefined) {
          members.push(...membersOf(at, item.members.also, scope, diagnostics));
        }
        for (const { entity, span } of members) add(entity, span);
        if (wanted === undefined) return { ...item, name, members: { tag: 'all' } };
        return { ...item, name, members: { tag: 'some', names: members } };
      }
      case 'module': {
        const found = [...scope.unqualified()].filter(({ origins }) =>
          origins.some(origin => origin.qualifier === item.name),
        );
        for (const { entity } of found) add(entity, item.span);
        if (found.length === 0 && !scope.origins.some(origin => origin.qualifier === item.name)) {
          const message = `this module exports ${quoted(`module ${item.name}`)}, but does not import it`;
          diagnostics.error('RH0328', message, item.span);
        }
        return item;
      }
    }
  };
  const items = module.exports.map(resolve);
  return { entities: [...exported.values()].map(({ entity }) => entity), items };
}

interface Member extends Located<Name> {
  readonly entity: Entity;
}

/** The children of a type or class that `T(..)`, or `T(wanted)`, exports. */
function membersOf(
  parent: Located<Name>,
  wanted: readonly Located<RawName>[] | undefined,
  scope: ModuleScope,
  diagnostics: Diagnostics,
): Member[] {
  const children = scope.children(parent.name);
  const all = [...children.values()];
  if (wanted === undefined) {
    return all.map(entity => ({ entity, name: entity.name, span: parent.span }));
  }
  return wanted.flatMap(({ name: raw, span }) => {
    const { text } = raw;
    const entity = children.get(text) ?? bundled(raw, parent.name, scope);
    if (entity !== undefined) return [{ entity, name: entity.name, span }];
    const belongs = `no constructor, field or method of ${quoted(parent.name.text)}`;
    const hints = didYouMean(text, children.keys());
    diagnostics.error('RH0326', `${quoted(text)} is ${belongs}`, span, { hints });
    return [];
  });
}

/** A pattern synonym may be exported as if it were a constructor of a type. */
function bundled(name: RawName, parent: Name, scope: ModuleScope): Entity | undefined {
  const [candidate] = scope.candidates('con', name);
  return candidate?.entity.kind === 'pattern' ? { ...candidate.entity, parent } : undefined;
}
