// Reads: nothing
import * as fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { type Book, makeBook } from './book.ts';
import { stitchBook } from './carry.ts';
import { applyHunks, hunksOf, linesOf, transfer } from './merge.ts';
import { tangleBook, tangleFile } from './weft.ts';

/** A book with a chapter for each text; a line that begins with ~ is a fence. */
function bookOf(...texts: string[]): Book {
  const fenced = texts.map(text => text.replace(/^~/gm, '`'.repeat(3)));
  return makeBook(fenced.map((text, n) => ({ file: `chapters/0${n + 1}-c.md`, text })));
}

const greeting =
  '~ts file=src/a.ts\nfunction greet() {\n  <<hello>>\n}\n~\n\n~ts #hello\nsay();\n~\n';

/** The texts of the chapters after `text` was put into src/a.ts, fences as ~; or the conflict. */
function edit(book: Book, text: string, base = tangleFile(book, 'src/a.ts').text): string {
  const stitched = stitchBook(book, [{ path: 'src/a.ts', text, bases: [base] }]);
  const [conflict] = stitched.conflicts;
  if (conflict !== undefined) return `${conflict.line}: ${conflict.message}`;
  return stitched.book.chapters
    .map(({ lines }) => lines.join('\n').replace(/^`{3}/gm, '~'))
    .join('');
}

test('a changed line goes to its chunk, without the indentation', () => {
  assert.is(
    edit(bookOf(greeting), 'function greet() {\n  shout();\n}\n'),
    greeting.replace('say', 'shout'),
  );
});

test('a new line goes to the chunk before it, if it is indented enough', () => {
  const inner = edit(bookOf(greeting), 'function greet() {\n  say();\n  more();\n}\n');
  assert.is(inner, greeting.replace('say();', 'say();\nmore();'));
  const outer = edit(bookOf(greeting), 'function greet() {\n  say();\n more();\n}\n');
  assert.is(outer, greeting.replace('<<hello>>\n', '<<hello>>\n more();\n'));
});
test('edits on both sides are merged, or are a conflict', () => {
  const base = tangleFile(bookOf(greeting), 'src/a.ts').text;
  const changed = bookOf(greeting.replace('greet()', 'welcome()'));
  assert.match(edit(changed, base.replace('say', 'shout'), base), /welcome\(\)[\s\S]*shout/);
  assert.is(
    edit(changed, base.replace('greet', 'salute'), base),
    '1: edited here and, differently, in chapters/01-c.md:2',
  );
});

test('an edit at one place of a shared chunk changes all, two different ones are a conflict', () => {
  const shared = bookOf('~ts file=src/a.ts\n<<x>>\nmiddle\n  <<x>>\n~\n~ts #x\none\ntwo\n~\n');
  assert.match(edit(shared, 'one\nTWO\nmiddle\n  one\n  two\n'), /~ts #x\none\nTWO\n~/);
  assert.is(
    edit(shared, 'one\nA\nmiddle\n  one\n  B\n'),
    '5: two places that share a chunk were edited differently',
  );
});
test('a hunk over two chunks is cut where the words say', () => {
  const book = bookOf(
    '~ts file=src/a.ts\n<<x>>\n<<y>>\n~\n~ts #x\none(1, 2);\n~\n~ts #y\ntwo(3, 4);\n~\n',
  );
  const long = edit(book, 'one(\n  1,\n  2,\n);\ntwo(\n  3,\n  4,\n);\n');
  assert.match(long, /#x\none\(\n {2}1,\n {2}2,\n\);\n~\n~ts #y\ntwo\(/);
});
test('new code may look like a reference or like a fence', () => {
  const fence = '`'.repeat(3);
  assert.match(
    edit(bookOf(greeting), 'function greet() {\n  <<loop>>\n}\n'),
    /~ts #hello\n@<<loop>>\n~/,
  );
  const longer = edit(bookOf(greeting), `function greet() {\n  say();\n  ${fence}\n}\n`);
  assert.match(longer, /~`ts #hello\nsay\(\);\n~\n~`\n/);
});

test('what cannot be carried is a conflict', () => {
  assert.match(
    edit(bookOf(greeting), 'function greet() {\n  say();\r\n}\n'),
    /^2: a carriage return/,
  );
  const broken = bookOf(greeting.replace('#hello', '#hullo'));
  assert.match(edit(broken, 'mine\n', ''), /^1: edited, but its chapters have errors/);
});
interface Recipe {
  readonly blocks: readonly { readonly target: number; readonly lines: readonly number[] }[];
  readonly chapterEdits: readonly Edit[];
  readonly fileEdits: readonly Edit[];
}

interface Edit {
  readonly at: number;
  readonly kind: 'insert' | 'delete' | 'replace';
  readonly indent: number;
  readonly shape: number;
}

const small = fc.nat(1000);
const anEdit = fc.record({
  at: small,
  kind: fc.constantFrom('insert', 'insert', 'replace', 'delete'),
  indent: fc.nat(5),
  shape: fc.nat(9),
});
const recipes: fc.Arbitrary<Recipe> = fc.record({
  blocks: fc.array(fc.record({ target: fc.nat(5), lines: fc.array(small, { maxLength: 6 }) }), {
    maxLength: 9,
  }),
  chapterEdits: fc.array(anEdit, { maxLength: 4 }),
  fileEdits: fc.array(anEdit, { maxLength: 5 }),
});
/** Two chapters made by a recipe. Targets 0 and 1 are files, the others the chunks c2 to c5. */
function cook(recipe: Recipe): string[] {
  let serial = 0;
  const chapters = ['# One\n\nText.\n', '# Two\n\nText.\n'];
  const started = new Set<number>();
  const blocks = [0, 1, 2, 3, 4, 5].map(target => ({ target, lines: [1, 17, 36, 4] }));
  for (const [n, { target, lines }] of [...blocks, ...recipe.blocks].entries()) {
    if (target < 2 && started.has(target)) continue;
    started.add(target);
    const body = lines.map(code => {
      serial += 1;
      const chunk = target + 1 + (code % 5);
      const indent = ' '.repeat(code % 4);
      if (code % 3 === 0 && chunk > 1 && chunk <= 5) return `${indent}<<c${chunk}>>\n`;
      return code % 7 === 0 ? '\n' : `${indent}line${serial};\n`;
    });
    const attribute = target < 2 ? `file=src/f${target}.ts` : `#c${target}`;
    const half = n < (blocks.length + recipe.blocks.length) / 2 ? 0 : 1;
    chapters[half] += `\n~ts ${attribute}\n${body.join('')}~\n\nText ${n}.\n`;
  }
  return chapters;
}
/** Make edits of lines, at those of which `allowed` approves. New lines contain `name` and a number. */
function vandalise(
  text: string,
  edits: readonly Edit[],
  name: string,
  allowed: (line: string) => boolean,
): string {
  const lines = linesOf(text);
  for (const [n, { at, kind, indent, shape }] of edits.entries()) {
    const places = lines.flatMap((line, index) => (allowed(line) ? [index] : []));
    const place = places[at % Math.max(1, places.length)];
    if (place === undefined) continue;
    const nasty = shape === 0 ? '`'.repeat(3) : shape === 1 ? `<<${name}${n}x>>` : undefined;
    const added = kind === 'delete' ? [] : [`${' '.repeat(indent)}${name}${n}x;`];
    if (added.length > 0 && nasty !== undefined && name.startsWith('file')) added.push(nasty);
    lines.splice(place, kind === 'insert' ? 0 : 1, ...added);
  }
  return lines.map(line => `${line}\n`).join('');
}
const added = (from: string, to: string): string[] =>
  hunksOf(linesOf(from), linesOf(to)).flatMap(({ lines }) => lines);
const codes = (lines: readonly string[]): string[] =>
  lines.flatMap(line => line.match(/\w+(?=;|>>)/g) ?? []);

function chase(recipe: Recipe): number {
  const original = cook(recipe);
  const bases = new Map(tangleBook(bookOf(...original)).map(({ path, text }) => [path, text]));
  const isCode = (line: string): boolean => /^ *line\d+;$/.test(line) || line.startsWith('Text');
  const edited = original.map((text, n) =>
    vandalise(text, recipe.chapterEdits, `chapter${n}e`, isCode),
  );
  const disks = [...bases].map(([path, base], n) => {
    return {
      path,
      text: vandalise(base, recipe.fileEdits, `file${n}e`, () => true),
      bases: [base],
    };
  });
  const { book, conflicts } = stitchBook(bookOf(...edited), disks);
  const chapters = book.chapters.flatMap(({ lines }) => lines);
  for (const [n, text] of edited.entries()) {
    for (const code of codes(added(original[n] ?? '', text)))
      assert.ok(codes(chapters).includes(code), `lost ${code}`);
  }
  for (const {
    path,
    text,
    bases: [base = ''],
  } of disks) {
    if (conflicts.some(conflict => conflict.path === path)) continue;
    const now = tangleFile(book, path).text;
    for (const code of codes(added(base, text))) {
      assert.ok(codes(linesOf(now)).includes(code), `${code} is not in the file any more`);
      assert.ok(codes(chapters).includes(code), `${code} is in no chapter`);
    }
    const kept = new Set(codes(linesOf(text)));
    for (const code of codes(added(text, base)).filter(line => !kept.has(line))) {
      assert.not(codes(linesOf(now)).includes(code), `${code} was deleted and is back`);
    }
    if ([...book.chunks.values()].some(({ uses }) => uses.length > 1)) continue;
    const said = linesOf(tangleFile(bookOf(...edited), path).text);
    const { hunks } = transfer(linesOf(base), said, linesOf(text));
    assert.equal(
      linesOf(now),
      applyHunks(said, hunks),
      `${path} is not what both edits make of it`,
    );
  }
  return conflicts.length;
}
test('no edit is lost', () => {
  let files = 0;
  let conflicts = 0;
  fc.assert(
    fc.property(recipes, recipe => {
      files += 2;
      conflicts += chase(recipe);
    }),
    { numRuns: 1500 },
  );
  assert.ok(conflicts > 0 && conflicts < files / 3, `${conflicts} conflicts in ${files} files`);
});

test('transferred hunks make the same edit elsewhere', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 8 });
  fc.assert(
    fc.property(text, text, (base, disk) => {
      assert.equal(applyHunks(base, hunksOf(base, disk)), disk);
      assert.equal(applyHunks(base, transfer(base, base, disk).hunks), disk);
      assert.equal(transfer(base, disk, disk), { hunks: [], conflicts: [] });
      const above = ['x', ...base];
      const { hunks, conflicts } = transfer(base, above, disk);
      if (conflicts.length === 0 && hunks.every(({ from }) => from > 1))
        assert.equal(applyHunks(above, hunks), ['x', ...disk]);
    }),
  );
});

test.run();
