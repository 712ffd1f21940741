import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { readChapter } from './book.ts';
import { worksIn } from './works.ts';

function works(text: string): string[] {
  return worksIn([readChapter('chapters/01-a.md', text, [])]).map(
    ({ authors, title, year }) => `${authors}|${title}|${year}`,
  );
}

test('the ways to cite a work', () => {
  assert.equal(
    works(`Knuth's is old (*Literate Programming*, The Computer Journal, 1984).
      C. J. Cheney, *A Nonrecursive List Compacting Algorithm* (1970), is short.
      It is by Simon Marlow and Simon Peyton Jones (*Making a fast curry*, 2004), and
      Maranget ("Compiling pattern matching", 2008) compares.`).sort(),
    [
      'C. J. Cheney|A Nonrecursive List Compacting Algorithm|1970',
      'Maranget|Compiling pattern matching|2008',
      'Simon Marlow and Simon Peyton Jones|Making a fast curry|2004',
      '|Literate Programming|1984',
    ],
  );
});

test('emphasis is no title', () => {
  assert.equal(
    works('It is *not so much better*, as in 1984. *Old* (1970). *Of Old Things*. In 1970'),
    [],
  );
});

test('a work that is cited twice is one', () => {
  assert.equal(
    works('*Simple Things* (1970), *simple things*, and *Simple things!* (1970)').length,
    1,
  );
});

test.run();
