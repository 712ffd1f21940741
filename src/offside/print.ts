import type { Token } from '../lex/token.ts';
import type { Source } from '../source/source.ts';

/** The text of the source with the virtual tokens written out. */
export function printLayout(source: Source, tokens: readonly Token[]): string {
  let out = '';
  let at = 0;
  for (const token of tokens) {
    if (token.kind === 'v}') {
      out += at < token.start ? ' }' : '} ';
      continue;
    }
    out += source.text.slice(at, token.start);
    out += token.kind === 'v{' ? '{ ' : token.kind === 'v;' ? '; ' : '';
    out += source.text.slice(token.start, token.end);
    at = token.end;
  }
  return `${out.trimEnd()}\n`;
}
