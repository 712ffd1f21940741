// The works that the chapters cite.

import type { Chapter } from './book.ts';

/** A work, with the chapters that cite it. */
export interface Work {
  readonly title: string;
  readonly year: string;
  /** As one of the chapters has them; empty if it names none beside the title. */
  readonly authors: string;
  readonly chapters: readonly Chapter[];
}

const titleAndYear =
  /(?:\*([^*]{8,}?)[.,]?\*|"([^"]{8,}?),?")(?=[^*".]{0,60}?\b(1[89]\d\d|20\d\d)\b)/g;
const names =
  /((?:(?:\p{Lu}[\p{L}'’-]+|\p{Lu}\.|van|von|der|den|de|and|others)(?:,?\s+|$))+)[(:,]?\s*$/u;
const beginnings = /^(?:The|In|See|A|An|It|And|By|Like|GHC|Haskell|Its|This|For|As|To)\s+/;

function authorsBefore(text: string): string {
  const found = names.exec(text.replace(/\s*[,(:]\s*$/, ' '))?.[1]?.trim() ?? '';
  const row = found.replace(beginnings, '').replace(/^(?:and|others)\b\s*/, '');
  return /\p{Ll}{2}/u.test(row) ? row.replace(/(?:,|['’]s)$/, '') : '';
}

function isTitle(text: string): boolean {
  return /^[\p{Lu}\d]/u.test(text) && /\s/.test(text);
}
/** All works that the chapters cite, by their first authors. */
export function worksIn(chapters: readonly Chapter[]): Work[] {
  const found = new Map<string, Work>();
  for (const chapter of chapters) {
    for (const { type, content } of chapter.tokens) {
      if (type !== 'inline') continue;
      const text = content.replaceAll('\n', ' ');
      for (const match of text.matchAll(titleAndYear)) {
        const [, italic, quoted, year = ''] = match;
        const title = (italic ?? quoted ?? '').trim();
        if (!isTitle(title)) continue;
        const key = title.toLowerCase().replace(/[^\p{L}\d]/gu, '');
        const authors = authorsBefore(text.slice(0, match.index));
        const known = found.get(key);
        const longest = authors.length > (known?.authors.length ?? 0) ? authors : known?.authors;
        const others = known?.chapters.filter(other => other !== chapter) ?? [];
        found.set(key, {
          ...{ title: known?.title ?? title, year: known?.year ?? year },
          ...{ authors: longest ?? '', chapters: [...others, chapter] },
        });
      }
    }
  }
  const order = ({ authors, title }: Work): string => {
    const first = authors.split(/,| and /)[0] ?? '';
    const last = authors === '' ? title : first.split(' ').at(-1);
    return `${last} ${authors} ${title}`;
  };
  return [...found.values()].sort((a, b) => order(a).localeCompare(order(b), 'en'));
}
