// What an executable tells its run-time system before its user does.

import { escapeBytes } from '../llvm/text.ts';

/** The definition in LLVM IR that the run-time system looks for; without words, nothing. */
export function standingOrders(words: readonly string[]): string {
  const text = words.join(' ').trim();
  if (text === '') return '';
  const bytes = Buffer.from(`${text}\0`);
  return `\n@rusholme_options = dso_local constant [${bytes.length} x i8] c"${escapeBytes(bytes)}"\n`;
}
