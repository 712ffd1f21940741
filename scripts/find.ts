// What the site's search looks through.

import { type HTMLElement, parse } from 'node-html-parser';
import type { Page } from './links.ts';

/** A place that can be found: its address, the number of its chapter, its title, and its words. */
export type Entry = readonly [address: string, chapter: string, title: string, text: string];

const blank = /\s+/g;

/** The entries of a chapter's page: one for each section, and one for what comes before the first. */
export function entriesOf({ path, html }: Page): Entry[] {
  const main = parse(html).querySelector('main');
  const chapter = /Chapter (\d+)/.exec(main?.querySelector('.eyebrow')?.text ?? '')?.[1] ?? '';
  const found: { address: string; title: string; words: string[] }[] = [];
  for (const element of main?.children ?? []) {
    const isHeading = element.tagName === 'H1' || element.tagName === 'H2';
    if (isHeading) {
      const address = element.tagName === 'H1' ? path : `${path}#${element.id}`;
      found.push({ address, title: element.text.trim(), words: [] });
    } else if (!element.classList.contains('turn')) found.at(-1)?.words.push(proseOf(element));
  }
  const whole = found[0]?.title.replace(/:.*/, '') ?? '';
  return found.map(({ address, title, words }, i) => {
    const name = i === 0 ? title : `${title} · ${whole}`;
    return [address, chapter, name, words.join(' ').replace(blank, ' ').trim()];
  });
}
function proseOf(element: HTMLElement): string {
  if (['FIGURE', 'PRE'].includes(element.tagName)) return '';
  for (const other of element.querySelectorAll('.drawing, .katex')) other.remove();
  return element.text;
}

/** The entries of the index of identifiers: a name leads to where it is declared. */
export function namesOf({ html }: Page): Entry[] {
  return parse(html)
    .querySelectorAll('.index li')
    .flatMap((item): Entry[] => {
      const [name, first] = [item.querySelector('code'), item.querySelector('a')];
      if (name === null || first === null) return [];
      return [[first.getAttribute('href') ?? '', first.text, name.text, '']];
    });
}

/** The script that a page loads to search. */
export function findScript(pages: readonly Page[]): string {
  const entries = pages.flatMap(page => {
    if (page.path === 'identifiers.html') return namesOf(page);
    return page.html.includes('class="eyebrow"') ? entriesOf(page) : [];
  });
  return `globalThis.bookIndex = ${JSON.stringify(entries)};\n`;
}
