import { invariant } from '../source/diagnostics.ts';
import type { Module } from '../syntax/syntax.ts';
import type { Name } from './name.ts';

/** Several renamed modules as one. What is only for one of them, as its exports, is that of the first. */
export function joined(parts: readonly Module<Name>[]): Module<Name> {
  const [first] = parts;
  invariant(first !== undefined, 'a circle has a module');
  if (parts.length === 1) return first;
  const own = new Set(parts.map(part => part.name));
  const all = <T>(list: (part: Module<Name>) => readonly T[]): T[] => parts.flatMap(list);
  return {
    ...first,
    imports: all(part => part.imports).filter(decl => !own.has(decl.module)),
    data: all(part => part.data),
    synonyms: all(part => part.synonyms),
    kindSignatures: all(part => part.kindSignatures),
    roles: all(part => part.roles),
    families: all(part => part.families),
    familyEquations: all(part => part.familyEquations),
    patternSynonyms: all(part => part.patternSynonyms),
    classes: all(part => part.classes),
    instances: all(part => part.instances),
    defaults: all(part => part.defaults),
    foreigns: all(part => part.foreigns),
    binds: {
      groups: all(part => part.binds.groups),
      signatures: all(part => part.binds.signatures),
      fixities: all(part => part.binds.fixities),
      pragmas: all(part => part.binds.pragmas),
    },
    extensions: new Set(parts.flatMap(part => [...part.extensions])),
  };
}
