import * as fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { decodeText, encodeText, quote, quoteBytes } from './text.ts';

test('decoding gives back what was encoded, surrogates and NUL included', () => {
  const text = fc.array(fc.integer({ min: 0, max: 0x10ffff }));
  fc.assert(fc.property(text, codes => assert.equal(decodeText(encodeText(codes)), codes)));
});

test('no byte of an encoded text is NUL', () => {
  assert.equal(
    [...encodeText([0, 0x41, 0x3bb, 0x1f600])],
    [0xc0, 0x80, 0x41, 0xce, 0xbb, 0xf0, 0x9f, 0x98, 0x80],
  );
});

test('bytes that are no text are printed unlike any text', () => {
  assert.is(quoteBytes(encodeText([0x61, 0, 0xe9])), String.raw`"a\0é"`);
  assert.is(quoteBytes(Uint8Array.from([0x61, 0, 0xe9])), String.raw`"\x61\x00\xe9"`);
  assert.is(quoteBytes(Uint8Array.from([0xff, 0xff])), String.raw`"\xff\xff"`);
});

test('a number is kept apart from a digit after it', () => {
  assert.is(quote([0x1b, 0x31, 0x22], '"'), String.raw`"\27\&1\""`);
  assert.is(quote([0x27], "'"), String.raw`'\''`);
  assert.is(quote([0x3bb, 0x0a], '"'), String.raw`"λ\n"`);
});

test.run();
