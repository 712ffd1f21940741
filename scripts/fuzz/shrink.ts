// Less of a program with the same fault.

import { wordsOf } from './break.ts';

/** The parts without those that `fails` does not need; asks it so many times at most. */
async function without(
  parts: readonly string[],
  fails: (text: string) => Promise<boolean>,
): Promise<string[]> {
  let kept = [...parts];
  for (let size = kept.length >> 1; size >= 1; size >>= 1) {
    for (let at = 0; at < kept.length; ) {
      const rest = kept.toSpliced(at, size);
      if (await fails(rest.join(''))) kept = rest;
      else at += size;
    }
  }
  return kept;
}

/** A smaller text for which `fails` holds as it does for `text`; asks it at most `most` times. */
export async function shrunk(
  text: string,
  fails: (text: string) => Promise<boolean>,
  most = 1000,
): Promise<string> {
  let asked = 0;
  const ask = async (smaller: string): Promise<boolean> => asked++ < most && fails(smaller);
  const lines = await without(text.split(/(?<=\n)/), ask);
  const words = await without(wordsOf(lines.join('')), ask);
  return words.join('');
}
