import type { Name } from '../names/name.ts';
import type { SynType } from '../syntax/syntax.ts';

/** Does a variable occur in a type? */
export function hasVariable(t: SynType<Name>, name: Name): boolean {
  const inside = (type: SynType<Name>): boolean => hasVariable(type, name);
  switch (t.tag) {
    case 'var':
      return t.name === name;
    case 'app':
      return inside(t.fun) || inside(t.arg);
    case 'fun':
      return inside(t.arg) || inside(t.res);
    case 'kinded':
      return inside(t.type) || inside(t.kind);
    case 'tuple':
      return t.items.some(inside);
    case 'list':
      return inside(t.item);
    case 'forall':
      return t.vars.some(v => v.kind !== undefined && inside(v.kind)) || inside(t.body);
    case 'qualified':
      return t.context.some(inside) || inside(t.body);
    case 'paren':
      return inside(t.type);
    case 'con':
    case 'wildcard':
    case 'literal':
    case 'promoted':
      return false;
    case 'chain':
    case 'promotedItems':
      return true;
  }
}
