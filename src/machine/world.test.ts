import * as fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { Failure, type Host, World } from './world.ts';

/** A world with this input, and what was written to standard output. */
function worldOf(input: readonly Uint8Array[], interactive = false) {
  const chunks = [...input];
  const written: Uint8Array[] = [];
  const host: Host = {
    programName: 'prog',
    args: ['λ', 'two'],
    interactive,
    read: () => chunks.shift(),
    write: (_, bytes) => written.push(bytes),
  };
  const text = (): string => new TextDecoder().decode(Buffer.concat(written));
  return { world: new World(host, Uint8Array.of(0, 65, 0)), written, text, chunks };
}

test('input is UTF-8, wherever it is cut, and wrong bytes are as for TextDecoder', () => {
  const chunk = fc.oneof(
    fc.uint8Array({ maxLength: 5 }),
    fc.string({ unit: 'binary', maxLength: 4 }).map(s => new TextEncoder().encode(s)),
    fc.constantFrom('e282', 'f09f98', 'eda080', 'c3', 'f48f').map(hex => Buffer.from(hex, 'hex')),
  );
  fc.assert(
    fc.property(fc.array(chunk), chunks => {
      const { world, text } = worldOf(chunks);
      for (let c = world.getChar(); c !== -1; c = world.getChar()) world.putChar(1, c);
      world.flush(1);
      const expected = new TextDecoder('utf-8', { ignoreBOM: true }).decode(Buffer.concat(chunks));
      assert.is(text(), expected);
    }),
  );
});

test('no more is read than is needed', () => {
  const { world, chunks } = worldOf(['é', '\n', 'x'].map(s => new TextEncoder().encode(s)));
  assert.equal([world.peekChar(), world.getChar(), chunks.length], [0xe9, 0xe9, 2]);
  assert.equal([world.getChar(), chunks.length], [10, 1]);
});
test('lines are written at once where somebody watches, and in blocks elsewhere', () => {
  for (const watched of [true, false]) {
    const { world, written } = worldOf([], watched);
    for (const c of 'ab\ncd') world.putChar(1, c.codePointAt(0) ?? 0);
    assert.is(written.length, watched ? 1 : 0);
    for (let i = 0; i < 10_000; i++) world.putChar(1, 0x1f600);
    assert.throws(() => world.exit(3), /exit 3/);
    assert.is(Buffer.concat(written).length, 5 + 40_000);
  }
});

test('a surrogate has no encoding', () => {
  const { world } = worldOf([]);
  assert.throws(
    () => world.putChar(1, 0xd800),
    (e: unknown) => e instanceof Failure,
  );
});

test('arguments lie behind the literals, in UTF-8, ended by NUL', () => {
  const { world } = worldOf([]);
  assert.is(world.byte(1), 65);
  assert.is(world.argumentCount, 2);
  const bytes = [0, 1, 2].map(i => world.byte(world.argument(1) + i));
  assert.equal(bytes, [0xce, 0xbb, 0]);
});

test.run();
