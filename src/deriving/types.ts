import * as builtin from '../names/builtin.ts';
import type { Name } from '../names/name.ts';
import { InternalError } from '../source/diagnostics.ts';
import type { SynonymDecl, SynType } from '../syntax/syntax.ts';

export type T = SynType<Name>;

/** Finds the declaration of a type synonym; undefined if the name is something else. */
export type FindSynonym = (name: Name) => SynonymDecl<Name> | undefined;

/** The same type everywhere below: replaces every part by what `part` says, from the leaves up. */
function rebuild(type: T, part: (type: T) => T): T {
  const inner = (t: T): T => rebuild(t, part);
  switch (type.tag) {
    case 'var':
    case 'con':
      return part(type);
    case 'app':
      return part({ ...type, fun: inner(type.fun), arg: inner(type.arg) });
    case 'fun':
      return part({ ...type, arg: inner(type.arg), res: inner(type.res) });
    case 'tuple':
      return part({ ...type, items: type.items.map(inner) });
    case 'list':
      return part({ ...type, item: inner(type.item) });
    case 'forall':
      return part({ ...type, body: inner(type.body) });
    case 'qualified':
      return part({ ...type, context: type.context.map(inner), body: inner(type.body) });
    case 'paren':
      return inner(type.type);
    case 'kinded':
      return part({ ...type, type: inner(type.type) });
    case 'promoted':
    case 'literal':
    case 'wildcard':
      return part(type);
    case 'promotedItems':
    case 'chain':
      throw new InternalError('renaming leaves no chains');
  }
}

/** Puts types in the place of variables. Names are unique, so nothing can be captured. */
export function substitute(type: T, by: ReadonlyMap<Name, T>): T {
  return rebuild(type, t => (t.tag === 'var' ? (by.get(t.name) ?? t) : t));
}

export function mentions(type: T, variable: Name): boolean {
  let found = false;
  rebuild(type, t => {
    found ||= t.tag === 'var' && t.name === variable;
    return t;
  });
  return found;
}

/** A type constructor, variable or class and its arguments. */
export function applied(fun: T, args: readonly T[]): T {
  return args.reduce<T>((all, arg) => ({ tag: 'app', fun: all, arg, span: all.span }), fun);
}

/** The constructor or variable in front and its arguments; lists, tuples and functions too. */
export function spineOf(type: T): { readonly head: T; readonly args: readonly T[] } {
  const { span } = type;
  const con = (name: Name): T => ({ tag: 'con', name, span });
  switch (type.tag) {
    case 'paren':
      return spineOf(type.type);
    case 'app': {
      const { head, args } = spineOf(type.fun);
      return { head, args: [...args, type.arg] };
    }
    case 'list':
      return { head: con(builtin.listType), args: [type.item] };
    case 'fun':
      return { head: con(builtin.arrowType), args: [type.arg, type.res] };
    case 'tuple':
      if (!type.boxed) return { head: type, args: [] };
      return { head: con(builtin.tupleName('type', type.items.length)), args: type.items };
    default:
      return { head: type, args: [] };
  }
}

/** The type without synonyms, as far as these have all their arguments. */
export function expanded(type: T, find: FindSynonym): T {
  return rebuild(type, t => {
    const { head, args } = spineOf(t);
    const synonym = head.tag === 'con' ? find(head.name) : undefined;
    if (synonym === undefined || args.length < synonym.params.length) return t;
    const by = new Map(synonym.params.map((param, i) => [param.name, args[i] ?? t]));
    const body = substitute(synonym.type, by);
    return expanded(applied(body, args.slice(synonym.params.length)), find);
  });
}

/** The types without those that are written exactly like an earlier one. */
export function distinct(types: readonly T[]): T[] {
  const byText = new Map<string, T>();
  for (const type of types) {
    const key = keyOf(type);
    if (!byText.has(key)) byText.set(key, type);
  }
  return [...byText.values()];
}

function keyOf(type: T): string {
  const { head, args } = spineOf(type);
  const inner = args.map(keyOf).join(' ');
  switch (head.tag) {
    case 'var':
    case 'con':
      return `(${head.name.unique} ${inner})`;
    case 'tuple':
      return `(# ${head.items.map(keyOf).join(' ')} #)`;
    case 'forall':
      return `(forall ${head.vars.map(v => v.name.unique).join(' ')} ${keyOf(head.body)})`;
    case 'qualified':
      return `(${head.context.map(keyOf).join(' ')} => ${keyOf(head.body)})`;
    case 'promoted':
      return `('${head.name.unique} ${inner})`;
    case 'literal':
      return typeof head.value === 'string' ? JSON.stringify(head.value) : `${head.value}`;
    case 'kinded':
      return `(${keyOf(head.type)} :: ${keyOf(head.kind)})`;
    default:
      throw new InternalError('a spine begins with a name, or with what has no arguments');
  }
}
