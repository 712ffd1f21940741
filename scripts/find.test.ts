import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { entriesOf, findScript, namesOf } from './find.ts';

const chapter = `<main><p class="eyebrow">Part · Chapter 7</p><h1>Heaps</h1><p>Where
objects   live.</p><figure class="chunk"><pre>const x = 1;</pre></figure>
<h2 id="two-spaces"><a href="#two-spaces">Two spaces</a></h2><p>From <code>old</code> to new.</p>
<nav class="turn"><a href="next.html">Next</a></nav></main>`;
const names =
  '<main><ul class="index"><li><code>Heap</code> <a href="heaps.html#a">7</a>, <a href="b.html">9</a></li></ul></main>';

test('a chapter has an entry for each section, with its prose', () => {
  assert.equal(entriesOf({ path: 'heaps.html', html: chapter }), [
    ['heaps.html', '7', 'Heaps', 'Where objects live.'],
    ['heaps.html#two-spaces', '7', 'Two spaces · Heaps', 'From old to new.'],
  ]);
});

test('a name leads to its declaration', () => {
  const page = { path: 'identifiers.html', html: names };
  assert.equal(namesOf(page), [['heaps.html#a', '7', 'Heap', '']]);
  assert.match(findScript([page]), /^globalThis\.bookIndex = \[\["heaps\.html#a"/);
});

test.run();
