import type { Lexed } from '../lex/lexer.ts';
import type { Token, TokenKind } from '../lex/token.ts';
import { Layout } from './layout.ts';

/** What must be open for a token to make sense. */
const partners: ReadonlyMap<TokenKind, readonly TokenKind[]> = new Map([
  [')', ['(']],
  [']', ['[']],
  ['}', ['{']],
  [',', ['(', '[', '{']],
  ['in', ['let']],
  ['of', ['case']],
  ['then', ['if']],
  ['else', ['then']],
]);

const openers: ReadonlySet<TokenKind> = new Set(['(', '[', '{', 'let', 'case', 'if', 'then']);

/** All tokens of a file with braces put in, where brackets and a few keywords stand in for a parser. */
export function layoutByGuess(lexed: Lexed): readonly Token[] {
  const layout = new Layout(lexed);
  const open: TokenKind[] = [];
  const out: Token[] = [];
  for (;;) {
    const { kind } = layout.token;
    const wanted = partners.get(kind) ?? [];
    if (open.at(-1) === 'v{' && open.some(other => wanted.includes(other))) layout.closeImplicit();
    out.push(layout.token);
    follow(layout.token.kind, open);
    if (layout.token.kind === 'end') return out;
    layout.advance();
  }
}

function follow(kind: TokenKind, open: TokenKind[]): void {
  if (kind === 'v}') while (open.pop() !== 'v{');
  const wanted = kind === ',' ? undefined : partners.get(kind);
  const partner = open.findLastIndex(other => wanted?.includes(other));
  if (partner >= 0) open.length = partner;
  if (kind === 'v{' || openers.has(kind)) open.push(kind);
}
