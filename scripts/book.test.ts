// Reads: nothing
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { type Book, makeBook, readLine, showProblem, writeLine } from './book.ts';
import { tangleFile } from './weft.ts';

/** A book with a chapter for each text; a line that begins with ~ is a fence. */
function bookOf(...texts: string[]): Book {
  const fenced = texts.map(text => text.replace(/^~/gm, '`'.repeat(3)));
  return makeBook(fenced.map((text, n) => ({ file: `chapters/0${n + 1}-c.md`, text })));
}

const problemsOf = (...texts: string[]): string[] => bookOf(...texts).problems.map(showProblem);
const tangle = (book: Book): string => tangleFile(book, 'src/a.ts').text;

test('chunks are included, indented and added to', () => {
  const book = bookOf(
    '~ts file=src/a.ts\nif (x) {\n  <<body>>\n}\n~\n\n~ts #body\none();\n\n~\n',
    '~ts #body\nfor (;;) {\n\ttwo();\n}\n~\n',
  );
  assert.equal(book.problems, []);
  assert.is(tangle(book), 'if (x) {\n  one();\n\n  for (;;) {\n  \ttwo();\n  }\n}\n');
});

test('a replacement discards what came before, an addition after it does not', () => {
  const root = '~ts file=src/a.ts\n<<x>>\n~\n~ts #x\nold\n~\n';
  const book = bookOf(root, '~ts #x replace\nnew\n~\n~ts #x\nmore\n~\n');
  assert.equal(book.problems, []);
  assert.is(tangle(book), 'new\nmore\n');
  assert.is(book.chunks.get('x')?.definitions.length, 3);
});

test('an optional reference may be undefined, others not', () => {
  const text = (reference: string): string => `~ts file=src/a.ts\na\n  ${reference}\n~\n`;
  assert.is(tangle(bookOf(text('<<x?>>'))), 'a\n');
  assert.equal(problemsOf(text('<<x?>>')), []);
  assert.equal(problemsOf(text('<<x>>')), ['chapters/01-c.md:3:3: no chunk `x` is defined']);
  assert.match(
    problemsOf(text('<<No Name>>'))[0] ?? '',
    /chapters\/01-c.md:3:3: `No Name` is not a chunk/,
  );
});
test('references and fences can be written as text', () => {
  for (const text of ['<<x>>', '  <<loop>>', '@<<x>>', 'a << b >> c', '\t@@<<y?>> ', '<<>>']) {
    assert.equal(readLine(writeLine(text)), { tag: 'text', text });
  }
  const book = bookOf('~`ts file=src/a.ts\n~ts\n  @<<x>>\n~\n~`\n');
  assert.equal(book.problems, []);
  assert.is(tangle(book), '~ts\n  <<x>>\n~\n'.replace(/^~/gm, '`'.repeat(3)));
});
const mistakes: readonly [name: string, text: string, problem: RegExp][] = [
  ['a carriage return', 'a\r\nb\r\n', /^chapters\/01-c.md:1:2: a carriage return/],
  ['a path upwards', '~ts file=../x.ts\n~\n', /:1:7: `\.\.\/x\.ts` leads outside/],
  ['a path down and upwards', '~ts file=src/../../x.ts\n~\n', /:1:7: .* leads outside/],
  ['an absolute path', '\n~ts file=/etc/passwd\n~\n', /:2:7: .* is an absolute path/],
  ['a drive', '~ts file=C:/x.ts\n~\n', /absolute/],
  ['backslashes', '~ts file=src\\..\\x.ts\n~\n', /not a plain path/],
  [
    'another folder',
    '~ts file=lib/x.ts\n~\n',
    /:1:7: `lib\/x.ts` is not below src\/ or rts\/ or scripts\//,
  ],
  ['a folder for a file', '~ts file=src\n~\n', /not below/],
  ['a golden outside', '~ts golden=../x\n~\n', /leads outside/],
  [
    'two roots',
    '~ts file=src/a\n~\n~ts file=src/a\n~\n',
    /:3:1: .* already has a root, .*01-c.md:1;/,
  ],
  ['a file as folder', '~ts file=src/a\n~\n~ts file=src/a/b\n~\n', /:3:1: `src\/a` is a file/],
  ['an unused chunk', '~ts #x\na\n~\n', /:1:1: no file includes the chunk `x`/],
  ['a bad name', '~ts #scanNumber\n~\n', /:1:7: `scanNumber` is not a chunk/],
  ['an unknown attribute', '~ts chunk=x\n~\n', /:1:7: `chunk=x` is not an attribute/],
  ['two roles', '~ts #a #b\n~\n', /one role/],
  ['nothing to replace', '~ts file=src/a.ts replace\n~\n', /nothing to replace/],
  ['an open fence', 'text\n~ts #x\na\n', /:2:1: this code block is never closed/],
  ['a chunk in a list', '- text\n\n  ```ts #x\n  a\n  ```\n', /begins in column 1/],
];
for (const [name, text, problem] of mistakes) {
  test(`reports ${name}`, () => assert.match(problemsOf(text)[0] ?? 'no problem', problem));
}
test('a cycle is reported as a path, and spares other files', () => {
  const chunks = '~ts #x\n<<y>>\n~\n~ts #y\n  <<x>>\n~\n';
  const book = bookOf(`~ts file=src/a.ts\n<<x>>\n~\n~ts file=src/b.ts\nb\n~\n${chunks}`);
  const problems = tangleFile(book, 'src/a.ts').problems.map(showProblem);
  assert.equal(problems, ['chapters/01-c.md:11:3: the chunk includes itself: x → y → x']);
  assert.equal(tangleFile(book, 'src/b.ts').problems, []);
});

test('a small book does not make a huge file', () => {
  const chunk = (n: number): string => `~ts #c${n}\n<<c${n + 1}>>\n<<c${n + 1}>>\nx\n~\n`;
  const chunks = Array.from({ length: 40 }, (_, n) => chunk(n)).join('');
  const book = bookOf(`~ts file=src/a.ts\n<<c0>>\n~\n${chunks}~ts #c40\nx\n~\n`);
  assert.match(tangleFile(book, 'src/a.ts').problems[0]?.message ?? '', /more than 100000 lines/);
});

test.run();
