// Reads: nothing
import * as fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { printSexp, type Sexp } from './sexp.ts';

test('what fits stands on one line, what does not is indented', () => {
  assert.is(printSexp(['f', 'x', ['g', 'y']]), '(f x (g y))');
  const long = 'x'.repeat(50);
  assert.is(printSexp(['f', [long], [long]]), `(f\n  (${long})\n  (${long}))`);
});

test('nothing but blanks depends on the width', () => {
  const { sexp } = fc.letrec<{ sexp: Sexp }>(tie => ({
    sexp: fc.oneof(
      { depthSize: 'medium' },
      fc.stringMatching(/^[a-z]{1,12}$/),
      fc.array(tie('sexp')),
    ),
  }));
  const words = (text: string): string => text.replaceAll(/\s+/g, ' ').replaceAll('( ', '(');
  fc.assert(
    fc.property(sexp, value => {
      assert.is(words(printSexp(value)), words(printSexp(value, 80)));
    }),
  );
});

test.run();
