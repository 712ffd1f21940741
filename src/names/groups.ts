import { components } from './components.ts';
import type { Name } from './name.ts';

/** A binding, the names that it binds, and those that it mentions. */
export interface Dependent<B> {
  readonly bind: B;
  readonly binders: readonly Name[];
  readonly uses: readonly Name[];
}

/**
 * Sorts bindings into groups for inference (Haskell 2010, §4.5.1): a group mentions only names of
 * itself and of groups before it, and names whose type is declared (`typed`).
 */
export function bindingGroups<B>(binds: readonly Dependent<B>[], typed: ReadonlySet<Name>): B[][] {
  if (binds.length < 2) return binds.map(({ bind }) => [bind]);
  const home = new Map<Name, number>();
  binds.forEach(({ binders }, i) => {
    for (const name of binders) home.set(name, i);
  });
  const homes = (names: readonly Name[]): number[] => names.flatMap(name => home.get(name) ?? []);
  const uses = binds.map(bind => homes(bind.uses));
  const inferred = binds.map(bind => homes(bind.uses.filter(name => !typed.has(name))));
  const groups = components(binds.length, i => uses[i] ?? []).flatMap(whole => {
    const position = new Map(whole.map((bind, i) => [bind, i]));
    const within = (i: number): number[] =>
      (inferred[whole[i] ?? 0] ?? []).flatMap(bind => position.get(bind) ?? []);
    return components(whole.length, within).map(part => part.map(i => whole[i] ?? 0));
  });
  return groups.map(group => group.flatMap(i => binds[i]?.bind ?? []));
}
