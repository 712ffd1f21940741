import { editDistance } from '../source/suggest.ts';

/** At most three of the spellings: those that `text` is most likely a slip of, the likeliest first. */
export function similar(text: string, spellings: Iterable<string>): string[] {
  const limit = Math.floor((text.length + 1) / 3);
  const found: { readonly spelling: string; readonly steps: number }[] = [];
  for (const spelling of spellings) {
    if (spelling === text || Math.abs(spelling.length - text.length) > limit) continue;
    const sameLetters = spelling.toLowerCase() === text.toLowerCase();
    const steps = sameLetters ? 0.5 : editDistance(spelling, text);
    if (steps <= Math.max(limit, 0.5)) found.push({ spelling, steps });
  }
  found.sort((a, b) => a.steps - b.steps || (a.spelling < b.spelling ? -1 : 1));
  const nearest = found.filter(({ steps }) => steps <= (found[0]?.steps ?? 0) + 0.5);
  return nearest.slice(0, 3).map(({ spelling }) => spelling);
}

/** A name in a sentence. */
export function quoted(text: string): string {
  return `\`${text}\``;
}

/** `a, b and c`. */
export function inWords(items: readonly string[], last: 'and' | 'or'): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`;
}

/** The hint that offers similar spellings, or none. */
export function didYouMean(text: string, spellings: Iterable<string>): string[] {
  const meant = similar(text, spellings).map(quoted);
  return meant.length > 0 ? [`did you mean ${inWords(meant, 'or')}?`] : [];
}
