// Reads: nothing
import * as fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { Diagnostics, diagnosticsToJson, renderDiagnostics } from './diagnostics.ts';
import { Source } from './source.ts';
import { editDistance, suggest } from './suggest.ts';

const source = new Source('a.hs', 'one\n\t😀 two\nthree');
const span = (start: number, end: number) => ({ source, start, end });
const plain = (ds: Diagnostics) => renderDiagnostics(ds.sorted(), { colour: false });

test('columns count code points', () => {
  assert.equal(source.position(0), { line: 1, column: 1 });
  assert.equal(source.position(source.text.indexOf('two')), { line: 2, column: 4 });
  assert.equal(source.position(9999), { line: 3, column: 6 });
  assert.equal(source.position(-1), { line: 1, column: 1 });
});

test('a position leads back to its offset', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', '\n', '\t', 'é')), fc.nat(40), (chars, n) => {
      const text = new Source('b.hs', chars.join(''));
      const at = Math.min(n, text.text.length);
      const { line, column } = text.position(at);
      assert.is(text.lineStart(line) + column - 1, at);
    }),
  );
});

test('diagnostics are sorted, and echoes are dropped', () => {
  const ds = new Diagnostics();
  ds.error('RH0002', 'second', span(4, 5));
  ds.error('RH0001', 'first', span(0, 3));
  ds.error('RH0001', 'an echo of it', span(0, 1));
  assert.equal(
    ds.sorted().map(d => d.message),
    ['first', 'second'],
  );
  assert.is(ds.errorCount, 2);
});
test('carets stand under the mistake, behind tabs too', () => {
  const ds = new Diagnostics();
  const two = source.text.indexOf('two');
  const more = [{ span: span(0, 3), text: 'here' }];
  ds.error('RH0001', 'wrong', span(two, two + 3), { text: 'this', more, hints: ['do better'] });
  const lines = ['a.hs:2:4: error: wrong [RH0001]', '1 | one', '  | --- here'];
  lines.push('2 |         😀 two', '  |           ^^^ this', '  hint: do better', '');
  assert.is(plain(ds), lines.join('\n'));
});

test('what is too much is counted', () => {
  const ds = new Diagnostics();
  for (let i = 0; i < 150; i++) ds.error(`RH${i}`, 'x', span(1, 2));
  assert.is(ds.sorted().length, 101);
  assert.match(plain(ds), 'there are 50 more');
});

test('warnings make room for errors', () => {
  const ds = new Diagnostics();
  const warning = { severity: 'warning' as const, labels: [], hints: [] };
  for (let i = 0; i < 150; i++) ds.report({ ...warning, code: `RH${i}`, message: 'x' });
  assert.match(plain(ds), 'warning: there are 50 more');
  ds.error('RH0001', 'wrong', span(1, 2));
  assert.match(plain(ds), 'error: wrong');
  assert.match(plain(ds), 'warning: there are 51 more');
});

test('JSON has the same content', () => {
  const ds = new Diagnostics();
  ds.error('RH0001', 'wrong', span(0, 3), { text: 'this' });
  const text = JSON.stringify(diagnosticsToJson(ds.sorted()));
  assert.match(text, '"start":{"line":1,"column":1},"end":{"line":1,"column":4},"text":"this"');
});
test('edits are counted as people make them', () => {
  assert.is(editDistance('where', 'wehre'), 1);
  assert.is(editDistance('module', 'modul'), 1);
  assert.is(editDistance('', 'abc'), 3);
  assert.is(suggest('imoprt', ['import', 'infix']), 'import');
  assert.is(suggest('x', ['y']), undefined);
});

test.run();
