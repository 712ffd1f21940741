// The pragma of a class that says which methods have no defaults that help.

import type { ClassDecl } from '../syntax/syntax.ts';

/** The formula of a class's MINIMAL pragma, and where in the text it starts. */
export function minimalPragma<N>(
  decl: ClassDecl<N>,
): { readonly formula: string; readonly start: number } | undefined {
  const found = /(\{-#\s*MINIMAL\b)([^#]*)#-\}/.exec(textOf(decl));
  const [, opening = '', formula = ''] = found ?? [];
  if (found === null) return undefined;
  return { formula, start: decl.span.start + found.index + opening.length };
}

/** The declaration as written. The pragma may be behind its last token, before the next declaration. */
function textOf<N>({ span: { source, start, end } }: ClassDecl<N>): string {
  const rest = source.text.slice(end);
  const next = /\n(?=[\p{L}_(])/u.exec(rest);
  return source.text.slice(start, end) + rest.slice(0, next?.index ?? rest.length);
}
