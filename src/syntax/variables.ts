import type { Name } from '../names/name.ts';
import type { Pat } from './syntax.ts';
import type { Span } from '../source/source.ts';
import type { SynType } from './syntax.ts';

/** The variables that a pattern binds. */
export function variablesOf(pat: Pat<Name>): Name[] {
  switch (pat.tag) {
    case 'var':
      return [pat.name];
    case 'as':
      return [pat.name.name, ...variablesOf(pat.pat)];
    case 'con':
      return pat.args.flatMap(variablesOf);
    case 'tuple':
    case 'list':
      return pat.items.flatMap(variablesOf);
    case 'record':
      return pat.fields.fields.flatMap(f => (f.value === undefined ? [] : variablesOf(f.value)));
    case 'lazy':
    case 'bang':
    case 'paren':
    case 'annotated':
    case 'view':
      return variablesOf(pat.pat);
    case 'wildcard':
    case 'lit':
    case 'chain':
      return [];
  }
}

/** The types that a type consists of. */
function partsOf(t: SynType<Name>): readonly SynType<Name>[] {
  switch (t.tag) {
    case 'app':
      return [t.fun, t.arg];
    case 'fun':
      return [t.arg, t.res];
    case 'tuple':
      return t.items;
    case 'list':
      return [t.item];
    case 'paren':
    case 'kinded':
      return [t.type];
    case 'forall':
      return [t.body];
    case 'qualified':
      return [...t.context, t.body];
    default:
      return [];
  }
}

/** The type variables in some types, each once. */
export function variablesIn(types: readonly SynType<Name>[]): { name: Name; span: Span }[] {
  const found = new Map<Name, Span>();
  const visit = (t: SynType<Name>, bound: readonly Name[]): void => {
    if (t.tag === 'var') {
      if (!bound.includes(t.name) && !found.has(t.name)) found.set(t.name, t.span);
      return;
    }
    const inner = t.tag === 'forall' ? [...bound, ...t.vars.map(v => v.name)] : bound;
    for (const part of partsOf(t)) visit(part, inner);
  };
  for (const t of types) visit(t, []);
  return [...found].map(([name, span]) => ({ name, span }));
}
