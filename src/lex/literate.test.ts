// Reads: nothing
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { Diagnostics } from '../source/diagnostics.ts';
import { Source } from '../source/source.ts';
import { withoutText } from './literate.ts';

function program(text: string): { text: string; codes: string[] } {
  const diagnostics = new Diagnostics();
  const made = withoutText(new Source('a.lhs', text), diagnostics);
  return { text: made.text, codes: diagnostics.sorted().map(d => d.code) };
}

test('what is not marked becomes blank', () => {
  assert.equal(program('text\n\n> x = 1\n\n# Title'), {
    text: '    \n\n  x = 1\n\n       ',
    codes: [],
  });
  assert.is(
    program('\\begin{code}\nx = 1\n\\end{code}\n').text,
    '            \nx = 1\n          \n',
  );
});

test('text and program need a line between them', () => {
  assert.equal(program('> x = 1\ntext').codes, ['RH0116']);
  assert.equal(program('text\n> x = 1').codes, ['RH0116']);
});

test('a file needs some program, and pieces end', () => {
  assert.equal(program('text').codes, ['RH0110']);
  assert.equal(program('\\begin{code}\nx = 1').codes, ['RH0110']);
});

test.run();
