import type { Span } from '../source/source.ts';
import type { Bind, Binds, Located, Pat, RawName } from '../syntax/syntax.ts';

type Binders = readonly Located<RawName>[];

export type RecordPattern = Extract<Pat<RawName>, { readonly tag: 'record' }>;

/** Says what the `..` of a record pattern binds, if there is one. */
export type RestOfRecord = (record: RecordPattern) => Binders;

/** The variables that a pattern binds, from left to right. */
export function patternBinders(pat: Pat<RawName>, rest: RestOfRecord = () => []): Binders {
  const all = (pats: readonly Pat<RawName>[]): Binders => {
    return pats.flatMap(inner => patternBinders(inner, rest));
  };
  switch (pat.tag) {
    case 'var':
      return [{ name: pat.name, span: pat.span }];
    case 'as':
      return [pat.name, ...all([pat.pat])];
    case 'wildcard':
    case 'lit':
      return [];
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
    case 'view':
      return all([pat.pat]);
    case 'record': {
      const given = pat.fields.fields.flatMap(({ name, value }) => {
        const pun = { qualifier: undefined, text: name.name.text };
        return value === undefined ? [{ name: pun, span: name.span }] : all([value]);
      });
      return [...given, ...rest(pat)];
    }
  }
}

/** The variables that bindings bind, in the order of the text. */
export function allBinders(binds: Binds<RawName>, rest?: RestOfRecord): Binders {
  return binds.groups.flat().flatMap(bind => bindBinders(bind, rest));
}

/** The variables that one binding binds. */
function bindBinders(bind: Bind<RawName>, rest?: RestOfRecord): Binders {
  if (bind.tag === 'pattern') return patternBinders(bind.pat, rest);
  return [{ name: bind.name, span: bind.nameSpan }];
}
/** Calls `clash` for each binder whose spelling has been met before. */
export function checkDistinct(
  binders: Binders,
  clash: (again: Located<RawName>, first: Span) => void,
): void {
  if (binders.length < 2) return;
  const seen = new Map<string, Span>();
  for (const binder of binders) {
    const first = seen.get(binder.name.text);
    if (first === undefined) seen.set(binder.name.text, binder.span);
    else clash(binder, first);
  }
}
