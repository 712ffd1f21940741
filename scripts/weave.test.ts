import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { type Book, makeBook } from './book.ts';
import { FileProblem } from './files.ts';
import { deadLinks, type Page } from './links.ts';
import { filesOf, indexIdentifiers, readOutline, weaveSite } from './weave.ts';

const first = `# Numbers

We count with \`Counter\`, see [later](02-later.md#more-numbers).

\`\`\`ts file=src/a.ts
<<numbers>>
\`\`\`

\`\`\`ts #numbers
export class Counter {}
\`\`\`
`;
const second = `# Later

## More numbers

$$x < y$$

\`\`\`ts #numbers

const two = 2;
\`\`\`

\`\`\`ts #numbers replace
const three = 3;
\`\`\`
`;

const book: Book = makeBook([
  { file: 'chapters/01-first.md', text: first },
  { file: 'chapters/02-later.md', text: second },
]);
const json = JSON.stringify({
  title: 'T',
  subtitle: 'S',
  parts: [{ title: 'P', chapters: ['first', 'later'] }],
});
const template = '<title>{{title}}</title>{{contents}}<main>{{main}}</main>';

async function weave(text = ''): Promise<readonly Page[]> {
  const drawings = new Map([['figures/heap.svg', '<svg><style>a{}</style><g/></svg>']]);
  const outline = readOutline(book, json);
  return weaveSite(book, { outline, template, preface: text, glossary: '# Glossary', drawings });
}

function textOf(pages: readonly Page[], path: string): string {
  return pages.find(page => page.path === path)?.html ?? '';
}
test('many imports are one element, and the rest is not in it', async () => {
  const imports = ['a', 'b', 'c', 'd', 'e'].map(x => `import { ${x} } from './${x}.ts';\n`);
  const text = (more: string): string =>
    `# Many\n\n\`\`\`ts file=src/many.ts\n// Many.\n${imports.join('')}${more}export const x = 1;\n\`\`\`\n`;
  const page = async (more: string): Promise<string> => {
    const many = makeBook([{ file: 'chapters/01-many.md', text: text(more) }]);
    const outline = readOutline(many, json.replace('"first","later"', '"many"'));
    return textOf(
      await weaveSite(many, { outline, template, preface: '', glossary: '', drawings: new Map() }),
      'many.html',
    );
  };
  const woven = await page("import {\n  f,\n} from './f.ts';\n");
  const inside = /<span class="imports">(.*)<span class="line">/s.exec(woven)?.[1] ?? '';
  assert.is(inside.split('class="line"').length - 1, 8);
  assert.not.match(inside, 'export');
  assert.not.match(await page(''), 'class="imports"');
});
test('references, growth and replacement are links', async () => {
  const pages = await weave();
  const page = textOf(pages, 'first.html');
  assert.match(page, '<a class="reference" href="later.html#chunk-numbers-3">⟨numbers⟩</a>');
  assert.match(page, 'Continued <a href="later.html#chunk-numbers-2">chapter 2</a>');
  assert.match(page, 'replaced <a href="later.html#chunk-numbers-3">chapter 2</a>');
  assert.match(page, '<a href="first.html#chunk-numbers-1"><code>Counter</code></a>');
  const later = textOf(pages, 'later.html');
  assert.match(later, '<span class="line removed">− const two = 2;</span>');
  assert.match(later, '<span class="line added">+ const three = 3;</span>');
  assert.not.match(later, '<code><span class="line"></span>');
});

test('links between chapters lose their numbers and keep their sections', async () => {
  const pages = await weave();
  assert.match(textOf(pages, 'first.html'), '<a href="later.html#more-numbers">later</a>');
  assert.match(textOf(pages, 'later.html'), '<h2 id="more-numbers"');
  assert.match(textOf(pages, 'later.html'), 'class="katex-display"');
});

test('a drawing goes into the page, without its colours', async () => {
  const page = textOf(await weave('![a heap](../book/figures/heap.svg)'), 'index.html');
  assert.match(page, '<span class="drawing" role="img" aria-label="a heap"><svg><g/></svg></span>');
});

test('a link to nowhere is found, in a page and in a section', async () => {
  assert.equal(
    deadLinks(await weave(), () => false),
    [],
  );
  const pages = await weave('[a](nothing.html) [b](01-first.md#nothing) [c](01-first.md)');
  const dead = ['index.html: ../../chapters/nothing.html', 'index.html: first.html#nothing'];
  assert.equal(
    deadLinks(pages, () => false),
    dead,
  );
});
test('every chapter has a place in the outline, once', () => {
  const plan = (chapters: readonly string[]): string =>
    JSON.stringify({ title: 'T', subtitle: 'S', parts: [{ title: 'P', chapters }] });
  assert.throws(
    () => readOutline(book, plan(['first'])),
    (error: unknown) => error instanceof FileProblem,
  );
  assert.throws(
    () => readOutline(book, plan(['first', 'first', 'later'])),
    /no chapter `first` left/,
  );
  assert.throws(() => readOutline(book, '{"title": 1}'), /needs title/);
});

test('identifiers know where they are declared and mentioned', () => {
  const counter = indexIdentifiers(book).get('Counter');
  assert.is(counter?.block.chapter, 'chapters/01-first.md');
  const numbers = book.chunks.get('numbers');
  assert.equal(numbers === undefined ? [] : [...filesOf(book, numbers)], ['src/a.ts']);
});

test.run();
