import type { Literal } from './literal.ts';
import type { Token } from './token.ts';

/** One line: place, kind, spelling. What is its own kind is not spelt twice. */
export function printToken(token: Token): string {
  const place = `${token.line}:${token.column}`.padEnd(8);
  if (token.literal !== undefined) {
    return `${place}${token.literal.tag.padEnd(10)}${printLiteral(token.literal)}`;
  }
  const name = token.qualifier === undefined ? token.text : `${token.qualifier} . ${token.text}`;
  const shown = token.kind === token.text || token.text === '' ? '' : name;
  return `${place}${token.kind.padEnd(10)}${shown}`.trimEnd();
}

/** All tokens, a line each. */
export function printTokens(tokens: readonly Token[]): string {
  return tokens.map(token => `${printToken(token)}\n`).join('');
}

/** A literal in Haskell's own spelling, with everything that is not printable ASCII escaped. */
export function printLiteral(literal: Literal): string {
  const hash = '#'.repeat(literal.hash);
  switch (literal.tag) {
    case 'integer':
      return `${literal.value}${hash}`;
    case 'rational':
      return `${literal.numerator}/${literal.denominator}${hash}`;
    case 'char':
      return `'${escapeChars(literal.value, "'")}'${hash}`;
    case 'string':
      return `"${escapeChars(literal.value, '"')}"${hash}`;
  }
}

function escapeChars(text: string, quote: string): string {
  let out = '';
  let number = false;
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    if (number && /[0-9]/.test(char)) out += '\\&';
    number = code < 32 || code > 126;
    if (char === quote || char === '\\') out += `\\${char}`;
    else out += char === '\n' ? '\\n' : number ? `\\${code}` : char;
    if (char === '\n') number = false;
  }
  return out;
}
