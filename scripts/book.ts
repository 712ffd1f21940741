// Reading chapters: fenced blocks, their roles, and the pieces of program that they define.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import MarkdownIt from 'markdown-it';
import { pathProblem, tangledFolders } from './paths.ts';

const markdown = new MarkdownIt({ html: true });

/** A token of markdown-it. */
export type Token = ReturnType<typeof markdown.parse>[number];

/** A position in a chapter. Lines and columns count from 1, columns in UTF-16 units. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Something wrong with the book, in words for its author. */
export interface Problem {
  readonly place: Place;
  readonly message: string;
}
/** What a fenced block is for, as its info string says. */
export type Role =
  | { readonly tag: 'root'; readonly path: string; readonly replace: boolean }
  | { readonly tag: 'chunk'; readonly name: string; readonly replace: boolean }
  | { readonly tag: 'golden'; readonly path: string; readonly part: string | undefined }
  | { readonly tag: 'include'; readonly path: string; readonly part: string | undefined }
  | { readonly tag: 'plain' };

/** A fenced block. Line k of `lines` is line `line + 1 + k` of the chapter. */
export interface Block {
  readonly chapter: string;
  /** The line of the opening fence, from 1. */
  readonly line: number;
  readonly language: string;
  readonly role: Role;
  readonly lines: readonly string[];
}
/** One chapter, read. */
export interface Chapter {
  /** Relative to the project, with slashes: `chapters/005-tangling.md`. */
  readonly file: string;
  readonly number: number;
  /** The name without its number: `tangling`. Numbers change, slugs do not. */
  readonly slug: string;
  readonly title: string;
  readonly lines: readonly string[];
  readonly blocks: readonly Block[];
  /** What markdown-it made of the text, for whoever wants the prose. */
  readonly tokens: readonly Token[];
}
/** A reference to a chunk from inside a block. */
export interface Use {
  readonly block: Block;
  readonly index: number;
  readonly name: string;
  readonly optional: boolean;
}

/** A named piece of program: a chunk, or a file's root, whose name is its path. */
export interface Piece {
  readonly name: string;
  /** All definitions in the order of the book. */
  readonly definitions: readonly Block[];
  /** Those that count: the last replacement and what was added to it. */
  readonly live: readonly Block[];
  /** Who refers to it. Empty for a root. */
  readonly uses: readonly Use[];
}

/** The whole book, or its first chapters. */
export interface Book {
  readonly chapters: readonly Chapter[];
  readonly roots: ReadonlyMap<string, Piece>;
  readonly chunks: ReadonlyMap<string, Piece>;
  readonly problems: readonly Problem[];
}

/** Read the chapters of the project in `root`, all of them or those up to number `through`. */
export function readBook(root: string, through = Number.POSITIVE_INFINITY): Book {
  const folder = join(root, 'chapters');
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const texts = names
    .filter(name => /^\d+-[\w-]+\.md$/.test(name) && Number.parseInt(name, 10) <= through)
    .sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10) || compare(a, b))
    .map(name => ({ file: `chapters/${name}`, text: readFileSync(join(folder, name), 'utf8') }));
  return makeBook(texts);
}

/** Make a book of chapters. Problems are in order of their places. */
export function makeBook(texts: readonly { readonly file: string; readonly text: string }[]): Book {
  const problems: Problem[] = [];
  const chapters = texts.map(({ file, text }) => readChapter(file, text, problems));
  const roots = new Map<string, Collected>();
  const chunks = new Map<string, Collected>();
  const report = (block: Block, message: string, index = -1): void => {
    problems.push({ place: placeIn(block, index), message });
  };
  for (const block of chapters.flatMap(chapter => chapter.blocks)) {
    const { role } = block;
    if (role.tag === 'root') {
      const earlier = roots.get(role.path)?.live[0];
      if (earlier !== undefined && !role.replace) {
        const where = `${earlier.chapter}:${earlier.line}`;
        report(
          block,
          `\`${role.path}\` already has a root, ${where}; add to a chunk of it, or say \`replace\``,
        );
      } else if (!collect(roots, role.path, block, role.replace)) {
        report(block, `nothing to replace: no earlier chapter has \`${role.path}\``);
      }
    } else if (role.tag === 'chunk' && !collect(chunks, role.name, block, role.replace)) {
      report(block, `nothing to replace: \`${role.name}\` is not defined before`);
    }
  }
  const live = [...roots.values(), ...chunks.values()].flatMap(piece => piece.live);
  for (const block of live) {
    for (const [index, text] of block.lines.entries()) {
      const line = readLine(text);
      if (line.tag === 'malformed')
        report(block, `${badName(line.name)}; for the text itself write @<<`, index);
      if (line.tag !== 'reference') continue;
      const chunk = chunks.get(line.name);
      chunk?.uses.push({ block, index, name: line.name, optional: line.optional });
      if (chunk === undefined && !line.optional)
        report(block, `no chunk \`${line.name}\` is defined`, index);
    }
  }
  const reached = new Set<string>();
  const visit = (piece: Piece): void => {
    for (const line of piece.definitions.flatMap(block => block.lines).map(readLine)) {
      if (line.tag !== 'reference' || reached.has(line.name)) continue;
      reached.add(line.name);
      const chunk = chunks.get(line.name);
      if (chunk !== undefined) visit(chunk);
    }
  };
  for (const root of roots.values()) visit(root);
  for (const chunk of chunks.values()) {
    const [first] = chunk.definitions;
    if (!reached.has(chunk.name) && first !== undefined) {
      report(first, `no file includes the chunk \`${chunk.name}\``);
    }
  }
  for (const [path, root] of roots) {
    const folder = path.split('/').slice(0, -1);
    for (let n = folder.length; n > 0; n -= 1) {
      const [block] = root.live;
      const above = folder.slice(0, n).join('/');
      if (roots.has(above) && block !== undefined)
        report(block, `\`${above}\` is a file, not a folder`);
    }
  }
  return { chapters, roots, chunks, problems: sortProblems(problems) };
}

/** Where line `index` of a block stands in its chapter; -1 is the opening fence. */
export function placeIn(block: Block, index: number): Place {
  const text = block.lines[index] ?? '';
  const column = text.length - text.trimStart().length + 1;
  return { file: block.chapter, line: block.line + 1 + index, column };
}

/** Read one chapter. `problems` receives what is wrong with it. */
export function readChapter(file: string, text: string, problems: Problem[]): Chapter {
  const lines = text.split('\n');
  const report = (line: number, column: number, message: string): void => {
    problems.push({ place: { file, line, column }, message });
  };
  for (const [index, line] of lines.entries()) {
    const strange = /[\r\0]/.exec(line);
    if (strange === null) continue;
    const what = strange[0] === '\r' ? 'a carriage return' : 'a NUL character';
    report(index + 1, strange.index + 1, `${what}: chapters are plain text with LF line ends`);
    break;
  }
  const tokens = markdown.parse(text, {});
  const blocks: Block[] = [];
  for (const token of tokens) {
    if (token.type === 'fence' && token.map !== null) {
      const block = readBlock(file, lines, token, report);
      if (block !== undefined) blocks.push(block);
    }
  }
  const name = /^(\d+)-(.+)\.md$/.exec(basename(file));
  const heading = tokens.findIndex(token => token.type === 'heading_open' && token.tag === 'h1');
  return {
    file,
    number: Number(name?.[1] ?? 0),
    slug: name?.[2] ?? basename(file, '.md'),
    title: tokens[heading + 1]?.content ?? '',
    lines,
    blocks,
    tokens,
  };
}

function readBlock(
  file: string,
  lines: readonly string[],
  token: Token,
  report: (line: number, column: number, message: string) => void,
): Block | undefined {
  const [start, end] = token.map ?? [0, 0];
  const line = start + 1;
  const opening = lines[start] ?? '';
  const at = (word: string): number => Math.max(0, opening.lastIndexOf(word)) + 1;
  const { language, role, problem } = readInfo(token.info);
  if (problem !== undefined) {
    report(line, at(problem.word), problem.message);
    return undefined;
  }
  if (role.tag !== 'plain' && (token.level > 0 || !opening.startsWith(token.markup))) {
    report(
      line,
      1,
      'a block that is part of the program begins in column 1, outside lists and quotations',
    );
    return undefined;
  }
  if (!isClosing(lines[end - 1] ?? '', token.markup) || end - 1 === start) {
    report(line, 1, 'this code block is never closed');
    return undefined;
  }
  return { chapter: file, line, language, role, lines: lines.slice(start + 1, end - 1) };
}

/** Does `line` close a fence that was opened with `markup`? (CommonMark 0.31, §4.5) */
export function isClosing(line: string, markup: string): boolean {
  const rest = line.trimEnd().replace(/^[ \t>]*/, '');
  return rest.length >= markup.length && rest === markup.charAt(0).repeat(rest.length);
}

interface Info {
  readonly language: string;
  readonly role: Role;
  readonly problem?: { readonly word: string; readonly message: string };
}

function readInfo(info: string): Info {
  const words = info.split(/\s+/).filter(word => word !== '');
  const language = words[0] !== undefined && /^[\w+-]+$/.test(words[0]) ? words[0] : '';
  const attributes = language === '' ? words : words.slice(1);
  const replace = attributes.includes('replace');
  let role: Role = { tag: 'plain' };
  const fail = (word: string, message: string): Info => ({
    language,
    role,
    problem: { word, message },
  });
  for (const word of attributes) {
    if (word === 'replace') continue;
    const read = readAttribute(word, replace);
    if (typeof read === 'string') return fail(word, read);
    if (role.tag !== 'plain')
      return fail(word, 'a block has one role: file=, #name, golden= or include=');
    role = read;
  }
  if (replace && role.tag !== 'root' && role.tag !== 'chunk') {
    return fail('replace', 'only a chunk or a file can be replaced');
  }
  return { language, role };
}
/** The role that an attribute gives, or what is wrong with it. */
function readAttribute(word: string, replace: boolean): Role | string {
  const [, key, value = ''] = /^(#|\w+=)(.*)$/.exec(word) ?? [];
  switch (key) {
    case '#':
      return chunkName.test(value) ? { tag: 'chunk', name: value, replace } : badName(value);
    case 'file=':
      return pathProblem(value, tangledFolders) ?? { tag: 'root', path: value, replace };
    case 'golden=':
    case 'include=': {
      const tag = key === 'golden=' ? 'golden' : 'include';
      const [name = '', part] = value.split(/#(.+)/, 2);
      const path = tag === 'golden' ? `golden/${name}` : name;
      return pathProblem(path, tag === 'golden' ? ['golden'] : undefined) ?? { tag, path, part };
    }
    default:
      return `\`${word}\` is not an attribute of a code block: those are file=, #name, replace, golden=, include=`;
  }
}

const chunkName = /^[a-z0-9]+(-[a-z0-9]+)*$/;

function badName(name: string): string {
  return `\`${name}\` is not a chunk's name, which is lower-case words joined by hyphens`;
}

/** A line of a block, as the tangler understands it. */
export type Line =
  | { readonly tag: 'text'; readonly text: string }
  | {
      readonly tag: 'reference';
      readonly indent: string;
      readonly name: string;
      readonly optional: boolean;
    }
  | { readonly tag: 'malformed'; readonly name: string };

/** Understand one line of a chunk or root. */
export function readLine(text: string): Line {
  const [, indent = '', escapes = '', name] = /^([ \t]*)(@*)<<([^<>]*)>>[ \t]*$/.exec(text) ?? [];
  if (name === undefined) return { tag: 'text', text };
  if (escapes !== '') return { tag: 'text', text: indent + text.slice(indent.length + 1) };
  const optional = name.endsWith('?');
  const bare = optional ? name.slice(0, -1) : name;
  return chunkName.test(bare)
    ? { tag: 'reference', indent, name: bare, optional }
    : { tag: 'malformed', name };
}

/** The line of a chunk that stands for the literal `text`: the inverse of `readLine`. */
export function writeLine(text: string): string {
  return text.replace(/^([ \t]*)(@*<<[^<>]*>>[ \t]*)$/, '$1@$2');
}

interface Collected {
  readonly name: string;
  readonly definitions: Block[];
  live: Block[];
  readonly uses: Use[];
}

function collect(
  pieces: Map<string, Collected>,
  name: string,
  block: Block,
  replace: boolean,
): boolean {
  const known = pieces.get(name);
  if (known === undefined) {
    pieces.set(name, { name, definitions: [block], live: [block], uses: [] });
    return !replace;
  }
  known.definitions.push(block);
  known.live = replace ? [block] : [...known.live, block];
  return true;
}

/** Problems in the order of the book, each once. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const unique = new Map(problems.map(problem => [showProblem(problem), problem]));
  return [...unique.values()].sort(
    (a, b) =>
      compare(a.place.file, b.place.file) ||
      a.place.line - b.place.line ||
      a.place.column - b.place.column,
  );
}

/** A problem in the form that editors make a link of. */
export function showProblem({ place, message }: Problem): string {
  return `${place.file}:${place.line}:${place.column}: ${message}`;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
