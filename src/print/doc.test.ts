import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { cat, group, hardline, line, nest, render } from './doc.ts';

const call = group('call', nest(2, cat(line, 'first', line, 'second')));

test('a group stays on one line where it fits', () => {
  assert.is(render(call, 17), 'call first second');
});

test('a group that does not fit breaks at all of its lines', () => {
  assert.is(render(call, 16), 'call\n  first\n  second');
});

test('what is inside of a broken group may still fit', () => {
  assert.is(render(group('outer', nest(2, cat(line, call))), 19), 'outer\n  call first second');
});

test('an empty line has no spaces', () => {
  assert.is(render(nest(4, cat('a', hardline, hardline, 'b'))), 'a\n\n    b');
});

test.run();
