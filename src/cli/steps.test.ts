import * as assert from 'node:assert/strict';
import { test } from 'uvu';
import { drawSteps } from './steps.ts';

const objects = 'object n0 2 () Dead\nobject n2 2 (n4) M.Box\nobject n4 2 () x (thunk)\n';
const events = 'copy n2 S0\nroot n2 S0\nscan S0\ncopy n4 S2\nfield 0 n4 S2\nscan S2\nend O0 S4\n';
const trace = `collection 7 of the young\n${objects}${events}`;

test('a root, a field and garbage', () => {
  const panels = (drawSteps(trace) ?? '').split('<g ').slice(1);
  assert.equal(panels.length, 3);
  const [first = '', second = ''] = panels;
  assert.match(first, />copy n2 S0 · root n2 S0</);
  assert.match(first, />2 words</);
  assert.match(first, /class="box hot"[^>]*>\n<text[^>]*>Box</);
  assert.match(first, /class="line hot"[^>]*L\S+ 60"/, 'its pointer leads back');
  assert.doesNotMatch(second, /class="line hot"[^>]*L\S+ 60"/, 'its pointer has been mended');
  assert.match(second, />⇒ S2</);
});

test('a collection that the trace does not have', () => {
  assert.equal(drawSteps(trace, 6), undefined);
  assert.ok(drawSteps(trace, 7));
});

test.run();
