// Weaving: chapters to a web site in book/site.

import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, posix } from 'node:path';
import katexPluginModule from '@vscode/markdown-it-katex';
import { diffLines } from 'diff';
import GithubSlugger from 'github-slugger';
import { globSync } from 'glob';
import katex from 'katex';
import MarkdownIt from 'markdown-it';
import anchors from 'markdown-it-anchor';
import { createHighlighter, type Highlighter, type ShikiTransformer } from 'shiki';
import {
  type Block,
  type Book,
  type Chapter,
  type Line,
  type Piece,
  readBook,
  readChapter,
  readLine,
} from './book.ts';
import { runCommand, say } from './command.ts';
import { FileProblem } from './files.ts';
import { deadLinks, type Page } from './links.ts';
import { findScript } from './find.ts';
import { worksIn } from './works.ts';

type ElementContent = Parameters<NonNullable<ShikiTransformer['line']>>[0]['children'][number];

/** The book as its table of contents shows it. */
export interface Outline {
  readonly title: string;
  readonly subtitle: string;
  readonly parts: readonly {
    readonly title: string;
    /** What the part is about, in a sentence. */
    readonly about: string | undefined;
    readonly chapters: readonly Chapter[];
  }[];
  /** What chapters are about, in a line, by their slugs. */
  readonly abouts: ReadonlyMap<string, string>;
}
/** Read `book/book.json`. Throws FileProblem when it and the chapters do not agree. */
export function readOutline(book: Book, json: string): Outline {
  const plan: unknown = JSON.parse(json);
  if (!isPlan(plan))
    throw new FileProblem('book/book.json: needs title, subtitle, and parts of chapters');
  const left = new Map(book.chapters.map(chapter => [chapter.slug, chapter]));
  const parts = plan.parts.map(part => ({
    title: part.title,
    about: part.about,
    chapters: part.chapters.map(slug => {
      const chapter = left.get(slug);
      if (chapter === undefined)
        throw new FileProblem(`book/book.json: there is no chapter \`${slug}\` left to list`);
      left.delete(slug);
      return chapter;
    }),
  }));
  const [missing] = left.keys();
  if (missing !== undefined)
    throw new FileProblem(`book/book.json: no part has the chapter \`${missing}\``);
  const abouts = new Map(Object.entries(plan.abouts ?? {}));
  const stray = [...abouts.keys()].find(slug => book.chapters.every(each => each.slug !== slug));
  if (stray !== undefined)
    throw new FileProblem(`book/book.json: says what \`${stray}\` is about, which is no chapter`);
  return { title: plan.title, subtitle: plan.subtitle, parts, abouts };
}
interface Plan {
  readonly title: string;
  readonly subtitle: string;
  readonly parts: readonly {
    readonly title: string;
    readonly about?: string;
    readonly chapters: readonly string[];
  }[];
  readonly abouts?: Readonly<Record<string, string>>;
}

function isPlan(value: unknown): value is Plan {
  const has = (object: unknown, key: string): object is Record<string, unknown> =>
    typeof object === 'object' && object !== null && key in object;
  if (!has(value, 'title') || !has(value, 'subtitle') || !has(value, 'parts')) return false;
  const isPart = (part: unknown): boolean =>
    has(part, 'title') &&
    (!has(part, 'about') || typeof part.about === 'string') &&
    Array.isArray(part.chapters) &&
    part.chapters.every(slug => typeof slug === 'string');
  const areTexts = (abouts: unknown): boolean =>
    typeof abouts === 'object' &&
    abouts !== null &&
    Object.values(abouts).every(about => typeof about === 'string');
  return (
    typeof value.title === 'string' &&
    Array.isArray(value.parts) &&
    value.parts.every(isPart) &&
    (!has(value, 'abouts') || areTexts(value.abouts))
  );
}

/** The page of a chapter, given by its file. */
export function pageOf(chapter: string): string {
  return `${posix.basename(chapter, '.md').replace(/^\d+-/, '')}.html`;
}

/** The piece that a block defines or adds to, if it is program. */
function pieceOf(book: Book, block: Block): Piece | undefined {
  if (block.role.tag === 'root') return book.roots.get(block.role.path);
  return block.role.tag === 'chunk' ? book.chunks.get(block.role.name) : undefined;
}

/** The anchor of a definition, unique in the book: `chunk-scan-number-2`, `file-src-lex-lexer.ts-1`. */
function anchorOf(piece: Piece, block: Block): string {
  const kind = block.role.tag === 'root' ? 'file' : 'chunk';
  return `${kind}-${piece.name.replaceAll('/', '-')}-${piece.definitions.indexOf(block) + 1}`;
}

/** A link from anywhere in the site to a definition. */
function addressOf(piece: Piece, block: Block): string {
  return `${pageOf(block.chapter)}#${anchorOf(piece, block)}`;
}
/** The files that a piece ends up in. */
export function filesOf(book: Book, piece: Piece, seen = new Set<Piece>()): Set<string> {
  if (book.roots.get(piece.name) === piece) return new Set([piece.name]);
  const files = new Set<string>();
  if (seen.has(piece)) return files;
  seen.add(piece);
  for (const use of piece.uses) {
    const parent = pieceOf(book, use.block);
    if (parent !== undefined) for (const file of filesOf(book, parent, seen)) files.add(file);
  }
  return files;
}

const declarations = [
  /^(?:export |pub |inline |async |abstract )*(?:function\*?|class|interface|type|fn) ([A-Za-z_]\w*)/,
  /^(?:export|pub) (?:const|let|var) ([A-Za-z_]\w*)/,
];

/** Where an identifier is declared, and all other blocks that mention it. */
export interface Identifier {
  readonly name: string;
  readonly block: Block;
  readonly mentions: readonly Block[];
}

/** The declared names of the program that are worth an entry: three letters or more. */
export function indexIdentifiers(book: Book): Map<string, Identifier> {
  const blocks = book.chapters
    .flatMap(chapter => chapter.blocks)
    .filter(block => pieceOf(book, block) !== undefined);
  const index = new Map<string, { name: string; block: Block; mentions: Block[] }>();
  for (const block of blocks) {
    for (const line of block.lines) {
      const name = declarations
        .map(declaration => declaration.exec(line)?.[1])
        .find(found => found !== undefined);
      if (name !== undefined && name.length > 2 && !index.has(name))
        index.set(name, { name, block, mentions: [] });
    }
  }
  for (const block of blocks) {
    const words = block.lines.join('\n').match(/[A-Za-z_]*[A-Z_]\w*|[a-z]\w*(?=\()/g);
    for (const word of new Set(words)) {
      const identifier = index.get(word);
      if (identifier !== undefined && identifier.block !== block) identifier.mentions.push(block);
    }
  }
  return index;
}

const languages: Readonly<Record<string, string>> = {
  ts: 'typescript',
  zig: 'zig',
  haskell: 'haskell',
  hs: 'haskell',
  llvm: 'llvm',
  asm: 'asm',
  c: 'c',
  sh: 'bash',
  json: 'json',
  html: 'html',
  css: 'css',
  markdown: 'markdown',
};

const createColours = (): Promise<Highlighter> =>
  createHighlighter({
    themes: ['github-light-high-contrast', 'github-dark-default'],
    langs: [...new Set(Object.values(languages))],
  });
/** Coloured code, as a `pre` element. References to chunks are links. */
function colour(weaving: Weaving, block: Block): string {
  const first = block.lines.findIndex(line => line !== '');
  const texts = block.lines.slice(Math.max(first, 0));
  const lines = texts.map(readLine);
  const isReference = (line: Line | undefined): line is Line & { readonly tag: 'reference' } =>
    line?.tag === 'reference' && pieceOf(weaving.book, block) !== undefined;
  const source = lines.map((line, index) => (isReference(line) ? '//' : texts[index])).join('\n');
  return weaving.colours.codeToHtml(source, {
    lang: languages[block.language] ?? 'text',
    themes: { light: 'github-light-high-contrast', dark: 'github-dark-default' },
    defaultColor: false,
    transformers: [
      {
        pre: node => {
          delete node.properties.style;
        },
        code: node => {
          node.children = withImports(texts, node.children);
        },
        line: (node, number) => {
          const line = lines[number - 1];
          if (isReference(line)) node.children = referenceNodes(weaving.book, line);
        },
      },
    ],
  });
}
/** The lines of a listing, those of its imports together in one element if they are many. */
function withImports(lines: readonly string[], nodes: readonly ElementContent[]): ElementContent[] {
  const from = lines.findIndex(line => line.startsWith('import '));
  const length = lines.slice(from).findIndex(line => !/^(import | {2}|\} from )/.test(line));
  const to = length < 0 ? lines.length : from + length;
  if (from < 0 || to - from < fewestImports) return [...nodes];
  const children = nodes.slice(2 * from, 2 * to - 1);
  const properties = { class: 'imports' };
  const imports: ElementContent = { type: 'element', tagName: 'span', properties, children };
  return [...nodes.slice(0, 2 * from), imports, ...nodes.slice(2 * to - 1)];
}

const fewestImports = 6;
function referenceNodes(book: Book, line: Line & { readonly tag: 'reference' }): ElementContent[] {
  const piece = book.chunks.get(line.name);
  const [target] = piece?.live ?? [];
  const name: ElementContent = { type: 'text', value: `⟨${line.name.replaceAll('-', ' ')}⟩` };
  const properties =
    piece !== undefined && target !== undefined
      ? { class: 'reference', href: addressOf(piece, target) }
      : { class: 'reference' };
  const tagName = piece === undefined ? 'span' : 'a';
  return [
    { type: 'text', value: line.indent },
    { type: 'element', tagName, properties, children: [name] },
  ];
}

function weaveBlock(weaving: Weaving, block: Block): string {
  const { book } = weaving;
  const { role } = block;
  const piece = pieceOf(book, block);
  if (role.tag === 'golden' || role.tag === 'include') {
    const name = role.part === undefined ? role.path : `${role.path}, ${role.part}`;
    return figure('quotation', '', escapeHtml(name), colour(weaving, block), '');
  }
  if (piece === undefined || role.tag === 'plain')
    return figure('plain', '', '', colour(weaving, block), '');
  const first = piece.definitions[0] === block;
  const relation = role.replace ? 'now' : first ? '≡' : '+≡';
  const shown =
    role.tag === 'root' ? escapeHtml(piece.name) : `⟨${piece.name.replaceAll('-', ' ')}⟩`;
  const name = `<a href="#${anchorOf(piece, block)}">${shown}</a> ${relation}`;
  const files = role.tag === 'root' ? '' : [...filesOf(book, piece)].map(escapeHtml).join(', ');
  const figureClass = role.tag === 'root' ? 'root' : 'piece';
  const below = relations(book, piece, block) + (role.replace ? difference(piece, block) : '');
  return figure(figureClass, name, files, colour(weaving, block), below, anchorOf(piece, block));
}
function figure(
  kind: string,
  name: string,
  file: string,
  code: string,
  below: string,
  id = '',
): string {
  const anchor = id === '' ? '' : ` id="${id}"`;
  const label = name === '' ? '<span></span>' : `<span class="chunk-name">${name}</span>`;
  const caption =
    name + file === ''
      ? ''
      : `<figcaption>${label}<span class="chunk-file">${file}</span></figcaption>`;
  return `<figure class="chunk ${kind}"${anchor}>${caption}${code}${below}</figure>\n`;
}
function relations(book: Book, piece: Piece, block: Block): string {
  const here = piece.definitions.indexOf(block);
  const where = (other: Block): string => {
    const chapter = book.chapters.find(candidate => candidate.file === other.chapter);
    if (other.chapter !== block.chapter) return `chapter ${chapter?.number ?? 0}`;
    return piece.definitions.indexOf(other) < here ? 'above' : 'below';
  };
  const list = (verb: string, blocks: readonly Block[]): string[] => {
    const nearest = blocks.filter(
      (other, n) => blocks.findIndex(each => where(each) === where(other)) === n,
    );
    const links = nearest.map(other => `<a href="${addressOf(piece, other)}">${where(other)}</a>`);
    return links.length === 0 ? [] : [`${verb} ${links.join(', ')}`];
  };
  const after = piece.definitions.slice(here + 1);
  const parts = [
    ...list('begun', piece.definitions.slice(0, Math.min(here, 1))),
    ...list(
      'continued',
      after.filter(other => !isReplacement(other)),
    ),
    ...list('replaced', after.filter(isReplacement)),
  ];
  const users = [...new Set(piece.uses.map(use => use.block))].flatMap(user => {
    const parent = pieceOf(book, user);
    if (parent === undefined) return [];
    const name = user.role.tag === 'root' ? parent.name : `⟨${parent.name.replaceAll('-', ' ')}⟩`;
    return [`<a href="${addressOf(parent, user)}">${escapeHtml(name)}</a>`];
  });
  if (users.length > 0) parts.push(`used in ${users.join(', ')}`);
  const text = parts.join(' · ');
  return text === ''
    ? ''
    : `<div class="links">${text.charAt(0).toUpperCase()}${text.slice(1)}</div>`;
}

const isReplacement = (block: Block): boolean =>
  (block.role.tag === 'chunk' || block.role.tag === 'root') && block.role.replace;
function difference(piece: Piece, block: Block): string {
  const earlier = piece.definitions.slice(0, piece.definitions.indexOf(block));
  const start = earlier.findLastIndex(isReplacement);
  const old = earlier.slice(Math.max(0, start)).flatMap(each => each.lines);
  const rows = diffLines(`${old.join('\n')}\n`, `${block.lines.join('\n')}\n`).flatMap(change => {
    const [kind, mark] = change.added
      ? ['added', '+']
      : change.removed
        ? ['removed', '−']
        : ['same', ' '];
    const lines = change.value.replace(/\n$/, '').split('\n');
    return lines.map(line => `<span class="line ${kind}">${mark} ${escapeHtml(line)}</span>`);
  });
  return `<details><summary>What changes</summary><pre class="difference"><code>${rows.join('')}</code></pre></details>`;
}

type Markdown = InstanceType<typeof MarkdownIt>;

function displayMath(formula: string): string {
  return katex.renderToString(formula, { displayMode: true });
}

function weaveText(weaving: Weaving): string {
  return createMarkdown(weaving).render(weaving.chapter.lines.join('\n'));
}

function createMarkdown(weaving: Weaving): Markdown {
  const markdown = new MarkdownIt({ html: true, typographer: true });
  const slugger = new GithubSlugger();
  markdown.use(anchors, {
    slugify: text => slugger.slug(text),
    permalink: anchors.permalink.headerLink(),
  });
  markdown.use(katexPlugin);
  const { rules } = markdown.renderer;
  rules.math_inline = (tokens, index) => katex.renderToString(tokens[index]?.content ?? '');
  for (const rule of ['math_block', 'math_inline_block', 'math_inline_bare_block']) {
    rules[rule] = (tokens, index) => displayMath(tokens[index]?.content ?? '');
  }
  rules.fence = (tokens, index) => {
    const token = tokens[index];
    if (token?.info.trim() === 'math') return displayMath(token.content);
    const line = (token?.map?.[0] ?? -1) + 1;
    const block = weaving.chapter.blocks.find(candidate => candidate.line === line);
    return block === undefined ? '' : weaveBlock(weaving, block);
  };
  rules.code_inline = (tokens, index) => weaveCode(weaving, tokens[index]?.content ?? '');
  rules.link_open = (tokens, index, options, _environment, self) => {
    const token = tokens[index];
    token?.attrSet('href', weaveAddress(`${token.attrGet('href') ?? ''}`));
    return self.renderToken(tokens, index, options);
  };
  rules.image = (tokens, index, options, _environment, self) => {
    const token = tokens[index];
    if (token === undefined) return '';
    const address = weaveAddress(`${token.attrGet('src') ?? ''}`);
    const words = self.renderInlineAsText(token.children ?? [], options, {});
    const drawing = weaving.drawings.get(address);
    if (drawing !== undefined) return weaveDrawing(drawing, words);
    token.attrSet('src', address);
    token.attrSet('alt', words);
    return self.renderToken(tokens, index, options);
  };
  return markdown;
}
function weaveCode(weaving: Weaving, content: string): string {
  const text = `<code>${escapeHtml(content)}</code>`;
  const called = content.replace(/\(\)$/, '');
  const identifier = weaving.identifiers.get(called);
  if (identifier !== undefined && (called !== content || /[A-Z_]/.test(called))) {
    const piece = pieceOf(weaving.book, identifier.block);
    return piece === undefined
      ? text
      : `<a href="${addressOf(piece, identifier.block)}">${text}</a>`;
  }
  if (/^(golden|lib|examples)\/[\w./-]+\.\w+$/.test(content))
    return `<a href="../../${content}">${text}</a>`;
  const chunk = weaving.book.chunks.get(/^<<([\w-]+)\??>>$/.exec(content)?.[1] ?? '');
  const [target] = chunk?.live ?? [];
  return chunk === undefined || target === undefined
    ? text
    : `<a href="${addressOf(chunk, target)}">${text}</a>`;
}
function weaveAddress(address: string): string {
  if (/^[a-z]+:/.test(address) || address.startsWith('#')) return address;
  const [path = '', fragment] = address.split('#', 2);
  const target = posix.normalize(posix.join('chapters', path));
  const suffix = fragment === undefined ? '' : `#${fragment}`;
  if (/^chapters\/\d+-[\w-]+\.md$/.test(target)) return pageOf(target) + suffix;
  if (target.startsWith('book/figures/')) return target.replace('book/', '') + suffix;
  return `../../${target}${suffix}`;
}
/** A drawing in the text; `words` say what it shows to those who cannot see it. */
function weaveDrawing(svg: string, words: string): string {
  const inside = svg.replace(/<style>.*?<\/style>/s, '').trim();
  return `<span class="drawing" role="img" aria-label="${escapeHtml(words)}">${inside}</span>`;
}
const katexPlugin =
  typeof katexPluginModule === 'function' ? katexPluginModule : katexPluginModule.default;

interface Weaving {
  readonly book: Book;
  readonly outline: Outline;
  readonly identifiers: ReadonlyMap<string, Identifier>;
  readonly colours: Highlighter;
  readonly template: string;
  readonly drawings: ReadonlyMap<string, string>;
  readonly chapter: Chapter;
}

function page(weaving: Weaving, path: string, title: string, main: string): Page {
  const holes = new Map([
    ['title', escapeHtml(title)],
    ['contents', contents(weaving, path, main)],
    ['main', main],
  ]);
  return {
    path,
    html: weaving.template.replace(/\{\{(\w+)\}\}/g, (_, hole: string) => holes.get(hole) ?? ''),
  };
}
function contents(weaving: Weaving, path: string, main: string): string {
  const entry = (target: string, number: string, title: string): string => {
    const here = target === path;
    const sections = here ? sectionsOf(main) : '';
    const mark = here ? ' aria-current="page"' : '';
    const label = `<span class="number">${number}</span><span>${inline(title)}</span>`;
    return `<li><a href="${target}"${mark}>${label}</a>${sections}</li>`;
  };
  const parts = weaving.outline.parts.map(part => {
    const items = part.chapters.map(chapter =>
      entry(pageOf(chapter.file), String(chapter.number), chapter.title),
    );
    return `<h2>${escapeHtml(part.title)}</h2><ol>${items.join('')}</ol>`;
  });
  const extra = [
    entry('chunks.html', '', 'Index of chunks'),
    entry('identifiers.html', '', 'Index of identifiers'),
    entry('glossary.html', '', 'Glossary'),
    entry('works.html', '', 'Works'),
  ];
  const all = `${parts.join('')}<h2>Indexes</h2><ol>${extra.join('')}</ol>`;
  const home = `<a class="home" href="index.html">${escapeHtml(weaving.outline.title)}</a>`;
  return `${home}<details class="folded"><summary>Contents</summary>${all}</details><div class="unfolded">${all}</div>`;
}

/** The sections of a page, for the table of contents. */
function sectionsOf(main: string): string {
  const found = [...main.matchAll(/<h2 id="([^"]+)"[^>]*>(?:<a [^>]*>)?(.*?)(?:<\/a>)?<\/h2>/g)];
  const items = found.map(
    ([, id, title = '']) => `<li><a href="#${id}">${title.replace(/<\/?a\b[^>]*>/g, '')}</a></li>`,
  );
  return items.length === 0 ? '' : `<ol class="sections">${items.join('')}</ol>`;
}
function weaveChapter(weaving: Weaving): Page {
  const { chapter, outline, book } = weaving;
  const part = outline.parts.find(candidate => candidate.chapters.includes(chapter));
  const eyebrow = `<p class="eyebrow">${escapeHtml(part?.title ?? '')} · Chapter ${chapter.number}</p>`;
  const text = weaveText(weaving);
  const turn = (step: number, arrow: (title: string) => string): string => {
    const other = book.chapters[book.chapters.indexOf(chapter) + step];
    return other === undefined
      ? '<span></span>'
      : `<a rel="${step < 0 ? 'prev' : 'next'}" href="${pageOf(other.file)}">${arrow(inline(other.title))}</a>`;
  };
  const turns = `<nav class="turn" aria-label="Neighbouring chapters">${turn(-1, title => `← ${title}`)}${turn(1, title => `${title} →`)}</nav>`;
  return page(
    weaving,
    pageOf(chapter.file),
    `${chapter.title} · ${outline.title}`,
    eyebrow + text + turns,
  );
}
function weaveFront(weaving: Weaving, preface: string): Page {
  const { outline } = weaving;
  const parts = outline.parts.map(part => {
    const items = part.chapters.map(chapter => {
      const link = `<a href="${pageOf(chapter.file)}">${inline(chapter.title)}</a>`;
      return `<li><span class="number">${chapter.number}</span>${link}<span class="about">${inline(outline.abouts.get(chapter.slug) ?? opening(chapter))}</span></li>`;
    });
    const about = part.about === undefined ? '' : `<p class="about">${inline(part.about)}</p>`;
    return `<section class="part"><h2>${escapeHtml(part.title)}</h2>${about}<ol>${items.join('')}</ol></section>`;
  });
  const head = `<h1 class="title">${escapeHtml(outline.title)}</h1><p class="subtitle">${escapeHtml(outline.subtitle)}</p>`;
  const text = weaveText({ ...weaving, chapter: readChapter('book/preface.md', preface, []) });
  return page(weaving, 'index.html', outline.title, head + text + parts.join(''));
}

/** The first sentence of a chapter. */
function opening(chapter: Chapter): string {
  const start = chapter.tokens.findIndex(token => token.type === 'paragraph_open');
  const text = chapter.tokens[start + 1]?.content.replaceAll('\n', ' ') ?? '';
  return /^.*?[.?!:](?= |$)/.exec(text)?.[0].replace(/:$/, '.') ?? text;
}

const plain = new MarkdownIt({ typographer: true });
const { escapeHtml } = plain.utils;

/** A line of Markdown without links: for titles inside links. */
function inline(text: string): string {
  return plain.renderInline(text).replace(/<\/?a\b[^>]*>/g, '');
}
function weaveGlossary(weaving: Weaving, glossary: string): Page {
  const text = weaveText({ ...weaving, chapter: readChapter('book/glossary.md', glossary, []) });
  return page(weaving, 'glossary.html', `Glossary · ${weaving.outline.title}`, text);
}
function weaveIndexes(weaving: Weaving): Page[] {
  const { book, identifiers } = weaving;
  const number = (block: Block): number =>
    book.chapters.find(chapter => chapter.file === block.chapter)?.number ?? 0;
  const entry = (label: string, blocks: readonly Block[]): string => {
    const unique = blocks.filter(
      (block, n) => blocks.findIndex(other => number(other) === number(block)) === n,
    );
    const links = unique.flatMap(block => {
      const piece = pieceOf(book, block);
      return piece === undefined
        ? []
        : [`<a href="${addressOf(piece, block)}">${number(block)}</a>`];
    });
    return `<li>${label} ${links.join(', ')}</li>`;
  };
  const list = (title: string, items: readonly string[]): string =>
    `<h2>${title}</h2><ul class="index">${items.join('\n')}</ul>`;
  const byName = (a: { name: string }, b: { name: string }): number =>
    a.name.localeCompare(b.name, 'en');
  const files = [...book.roots.values()].sort(byName);
  const chunks = [...book.chunks.values()].sort(byName);
  const words = [...identifiers.values()].sort(byName);
  return [
    page(
      weaving,
      'chunks.html',
      'Index of chunks',
      [
        '<h1>Files and chunks</h1>',
        list(
          'Files',
          files.map(piece => entry(`<code>${escapeHtml(piece.name)}</code>`, piece.definitions)),
        ),
        list(
          'Chunks',
          chunks.map(piece => entry(`⟨${piece.name.replaceAll('-', ' ')}⟩`, piece.definitions)),
        ),
      ].join(''),
    ),
    page(
      weaving,
      'identifiers.html',
      'Index of identifiers',
      '<h1>Identifiers</h1>' +
        list(
          'By name',
          words.map(word => entry(`<code>${word.name}</code>`, [word.block, ...word.mentions])),
        ),
    ),
  ];
}
function weaveWorks(weaving: Weaving): Page {
  const items = worksIn(weaving.book.chapters).map(({ title, year, authors, chapters }) => {
    const links = chapters.map(({ file, number }) => `<a href="${pageOf(file)}">${number}</a>`);
    const who = authors === '' ? '' : `${escapeHtml(authors)}: `;
    return `<li>${who}<em>${inline(title)}</em>, ${year}. ${links.join(', ')}</li>`;
  });
  const list = `<h1>Works</h1><ul class="works">${items.join('\n')}</ul>`;
  return page(weaving, 'works.html', `Works · ${weaving.outline.title}`, list);
}

/** What the site is made of beside the chapters. */
export interface Theme {
  readonly outline: Outline;
  /** An HTML page with holes `{{title}}`, `{{contents}}` and `{{main}}`. */
  readonly template: string;
  /** Markdown, shown on the front page. */
  readonly preface: string;
  /** Markdown, a page of its own. */
  readonly glossary: string;
  /** The text of each SVG, by its path in the site: `figures/layout.svg`. */
  readonly drawings: ReadonlyMap<string, string>;
}

/** All pages of the site. */
export async function weaveSite(book: Book, theme: Theme): Promise<Page[]> {
  const { outline, template, preface, drawings } = theme;
  const [chapter] = book.chapters;
  if (chapter === undefined) throw new FileProblem('chapters/: there is no chapter to weave');
  const colours = await createColours();
  const weaving: Weaving = {
    book,
    outline,
    template,
    drawings,
    colours,
    chapter,
    identifiers: indexIdentifiers(book),
  };
  try {
    return [
      weaveFront(weaving, preface),
      ...book.chapters.map(each => weaveChapter({ ...weaving, chapter: each })),
      ...weaveIndexes(weaving),
      weaveGlossary(weaving, theme.glossary),
      weaveWorks(weaving),
    ];
  } finally {
    colours.dispose();
  }
}
function drawingsIn(root: string): Map<string, string> {
  const files = globSync('figures/*.svg', { cwd: join(root, 'book'), posix: true });
  return new Map(files.map(file => [file, readFileSync(join(root, 'book', file), 'utf8')]));
}

const fonts: readonly string[] = [
  '@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-normal.woff2',
  '@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-italic.woff2',
  '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
  '@fontsource-variable/jetbrains-mono/files/jetbrains-mono-latin-wght-normal.woff2',
];

function writeSite(root: string, site: string, pages: readonly Page[]): void {
  const assets = join(site, 'assets');
  mkdirSync(join(assets, 'fonts'), { recursive: true });
  const copy = (from: string, to: string): void =>
    cpSync(join(root, from), join(assets, to), { recursive: true });
  for (const file of globSync('book/theme/*.{css,js}', { cwd: root, posix: true }))
    copy(file, posix.basename(file));
  copy('node_modules/katex/dist/katex.min.css', 'katex.min.css');
  copy('node_modules/katex/dist/fonts', 'fonts');
  for (const font of fonts) copy(`node_modules/${font}`, `fonts/${posix.basename(font)}`);
  if (existsSync(join(root, 'book/figures'))) {
    cpSync(join(root, 'book/figures'), join(site, 'figures'), { recursive: true });
  }
  for (const { path, html } of pages) writeFileSync(join(site, path), html);
  writeFileSync(join(assets, 'find-index.js'), findScript(pages));
}

async function main(): Promise<number> {
  const root = process.cwd();
  const book = readBook(root);
  const read = (path: string): string => readFileSync(join(root, path), 'utf8');
  const outline = readOutline(book, read('book/book.json'));
  const theme = {
    outline,
    template: read('book/theme/page.html'),
    preface: read('book/preface.md'),
    glossary: read('book/glossary.md'),
    drawings: drawingsIn(root),
  };
  const pages = await weaveSite(book, theme);
  const site = join(root, 'book/site');
  const next = `${site}.${process.pid}.tmp`;
  try {
    writeSite(root, next, pages);
    const dead = deadLinks(pages, path => existsSync(join(next, path)));
    if (dead.length > 0) {
      for (const link of dead) console.error(`dead link in ${link}`);
      return 1;
    }
    rmSync(site, { recursive: true, force: true });
    renameSync(next, site);
  } finally {
    rmSync(next, { recursive: true, force: true });
  }
  return say(`${pages.length} pages: open book/site/index.html`);
}

await runCommand(import.meta.url, main);
