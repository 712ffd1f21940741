import type { Name } from '../names/name.ts';
import type { Module } from '../syntax/syntax.ts';
import { spineOf, type T } from './types.ts';

/**
 * How many arguments the types want that are instances of a class: 0 for `Show`, 1 for `Monad`. It is
 * read off the kind or the uses of the class's last parameter, since kinds are inferred only later.
 */
export function classArity(
  className: Name,
  find: (name: Name) => Module<Name> | undefined,
  seen: ReadonlySet<Name> = new Set(),
): number {
  const decl = find(className)?.classes.find(each => each.name.name === className);
  const last = decl?.params.at(-1);
  if (decl === undefined || last === undefined || seen.has(className)) return 0;
  if (last.kind !== undefined) return arrows(last.kind);
  const uses = decl.body.signatures.map(({ type }) => mostArguments(type, last.name));
  const met = new Set([...seen, className]);
  const supers = decl.context.map(type => {
    const { head, args } = spineOf(type);
    const onLast = args.at(-1);
    if (head.tag !== 'con' || onLast?.tag !== 'var' || onLast.name !== last.name) return 0;
    return classArity(head.name, find, met);
  });
  return Math.max(0, ...uses, ...supers);
}

function arrows(kind: T): number {
  if (kind.tag === 'paren') return arrows(kind.type);
  return kind.tag === 'fun' ? 1 + arrows(kind.res) : 0;
}

/** The most arguments that a variable has in a type. */
function mostArguments(type: T, variable: Name): number {
  const most = (types: readonly T[]): number => {
    return Math.max(0, ...types.map(each => mostArguments(each, variable)));
  };
  switch (type.tag) {
    case 'forall':
      return mostArguments(type.body, variable);
    case 'qualified':
      return most([...type.context, type.body]);
    default: {
      const { head, args } = spineOf(type);
      const here = head.tag === 'var' && head.name === variable ? args.length : 0;
      return Math.max(here, most(args));
    }
  }
}
