// What an executable tells its run-time system before its user does.

import { escapeBytes } from '../llvm/text.ts';

/** The words of all `-with-rtsopts` in the OPTIONS_GHC pragmas of a module, in order. */
export function wordsOfPragmas(text: string): string[] {
  const pragmas = text.matchAll(/\{-#\s*OPTIONS(?:_GHC)?\s(.*?)#-\}/gis);
  return [...pragmas].flatMap(([, flags = '']) => {
    const found = flags.matchAll(
      /"-with-rtsopts=([^"]*)"|-with-rtsopts="([^"]*)"|-with-rtsopts=(\S*)/g,
    );
    return [...found].map(([, whole, rest, bare]) => whole ?? rest ?? bare ?? '');
  });
}

/** The definition in LLVM IR that the run-time system looks for; without words, nothing. */
export function standingOrders(words: readonly string[]): string {
  const text = words.join(' ').trim();
  if (text === '') return '';
  const bytes = Buffer.from(`${text}\0`);
  return `\n@rusholme_options = dso_local constant [${bytes.length} x i8] c"${escapeBytes(bytes)}"\n`;
}
