// Following every link of the site.

import { posix } from 'node:path';
import { parse } from 'node-html-parser';

/** A file of the site, by its path within the site. */
export interface Page {
  readonly path: string;
  readonly html: string;
}

/**
 * The links in `pages` that lead nowhere, as `page: address`. `exists` says of a path relative to
 * the site whether there is such a file, for what is not a page.
 */
export function deadLinks(pages: readonly Page[], exists: (path: string) => boolean): string[] {
  const documents = new Map(pages.map(page => [page.path, parse(page.html)]));
  const ids = new Map(
    [...documents].map(([path, html]) => [
      path,
      new Set(html.querySelectorAll('[id]').map(element => element.id)),
    ]),
  );
  const dead: string[] = [];
  for (const [path, html] of documents) {
    for (const element of html.querySelectorAll('[href], [src]')) {
      const address = element.getAttribute('href') ?? element.getAttribute('src') ?? '';
      if (/^[a-z]+:/.test(address)) continue;
      const [file = '', fragment] = address.split('#', 2);
      const target = file === '' ? path : posix.normalize(file);
      const anchors = ids.get(target);
      const found =
        anchors === undefined
          ? exists(target)
          : fragment === undefined || anchors.has(decodeURI(fragment));
      if (!found) dead.push(`${path}: ${address}`);
    }
  }
  return [...new Set(dead)];
}
