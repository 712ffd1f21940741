import type { Span } from '../source/source.ts';
import type { Bind, Binds, Located, Pat, RawName } from '../syntax/syntax.ts';

/** The variables that a pattern binds, from left to right. */
export function patternBinders(pat: Pat<RawName>): Located<RawName>[] {
  const found: Located<RawName>[] = [];
  collectBinders(pat, found);
  return found;
}

function collectBinders(pat: Pat<RawName>, found: Located<RawName>[]): void {
  const all = (pats: readonly Pat<RawName>[]): void => {
    for (const inner of pats) collectBinders(inner, found);
  };
  switch (pat.tag) {
    case 'var':
      found.push({ name: pat.name, span: pat.span });
      return;
    case 'as':
      found.push(pat.name);
      return collectBinders(pat.pat, found);
    case 'wildcard':
    case 'lit':
      return;
    case 'con':
      return all(pat.args);
    case 'tuple':
    case 'list':
      return all(pat.items);
    case 'chain':
      return all(pat.items.flatMap(item => (item.tag === 'operand' ? [item.pat] : [])));
    case 'lazy':
    case 'bang':
    case 'paren':
    case 'annotated':
      return collectBinders(pat.pat, found);
    case 'record':
      for (const { name, value } of pat.fields.fields) {
        if (value !== undefined) collectBinders(value, found);
        else found.push({ name: { qualifier: undefined, text: name.name.text }, span: name.span });
      }
      return;
  }
}

/** The variables that one binding binds. */
export function bindBinders(bind: Bind<RawName>): Located<RawName>[] {
  if (bind.tag === 'pattern') return patternBinders(bind.pat);
  return [{ name: bind.name, span: bind.nameSpan }];
}

/** The variables that bindings bind, in the order of the text. */
export function allBinders(binds: Binds<RawName>): Located<RawName>[] {
  return binds.groups.flat().flatMap(bindBinders);
}
/** Calls `clash` for each binder whose spelling has been met before. */
export function checkDistinct(
  binders: readonly Located<RawName>[],
  clash: (again: Located<RawName>, first: Span) => void,
): void {
  const seen = new Map<string, Span>();
  for (const binder of binders) {
    const first = seen.get(binder.name.text);
    if (first === undefined) seen.set(binder.name.text, binder.span);
    else clash(binder, first);
  }
}
