import type { Module } from '../syntax/syntax.ts';
import { primModule } from './builtin.ts';
import type { Name } from './name.ts';

/** Spells the names of a module for a dump: in one declaration, equal names alike, others differently. */
export function nameShower(module: Module<Name>): (name: Name) => string {
  const starts = declarationStarts(module);
  const shown = new Map<Name, string>();
  const used = new Map<number, Set<string>>();
  const show = (name: Name): string => {
    const at = name.span?.start ?? 0;
    const declaration = starts.findLast(start => start <= at) ?? 0;
    const taken = used.get(declaration) ?? new Set<string>();
    used.set(declaration, taken);
    let text = name.text;
    for (let i = 1; taken.has(text); i++) text = `${name.text}_${i}`;
    taken.add(text);
    shown.set(name, text);
    return text;
  };
  return name => (name.module === undefined ? (shown.get(name) ?? show(name)) : showGlobal(name));
}

function declarationStarts(module: Module<Name>): number[] {
  const { binds, data, synonyms, classes, instances, foreigns } = module;
  const bindings = [...binds.groups.flat(), ...binds.signatures];
  const all = [...bindings, ...data, ...synonyms, ...classes, ...instances, ...foreigns];
  return all.map(({ span }) => span.start).sort((a, b) => a - b);
}

/** Names with a syntax of their own are plain; all others have their module before them. */
function showGlobal(name: Name): string {
  const isSyntax = name.module === primModule && /^([[(:]|->$)/.test(name.text);
  return isSyntax ? name.text : name.toString();
}
