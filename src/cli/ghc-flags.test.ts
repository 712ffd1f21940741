import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { translateArguments } from './ghc-flags.ts';

/** What a command line becomes, and how many notes there are. */
const translated = (line: string): string => {
  const { args, notes } = translateArguments(line.split(' '));
  return [args.join(' '), ...notes.map(() => '!')].join(' ');
};

test('a command line for GHC', () => {
  assert.is(
    translated('--make -O0 -threaded -package base Main.hs -outputdir obj -o main'),
    'build -O0 Main.hs -o main',
  );
  assert.is(translated('-v0 -fno-code Main.hs'), 'check Main.hs');
  assert.is(translated('-main-is My.Test Test.hs'), 'build Test.hs');
});

test('warnings of old, and flags for the compiler itself', () => {
  assert.is(translated('check -fno-warn-tabs +RTS -A64m -RTS x.hs'), 'check -Wno-tabs x.hs');
});

test('optimising ignores assertions, unless they are asked for', () => {
  assert.is(translated('run -O x.hs'), 'run -O -XIgnoreAsserts x.hs');
  assert.is(
    translated('run -O2 -fno-ignore-asserts x.hs'),
    'run -O2 -XIgnoreAsserts -XNoIgnoreAsserts x.hs',
  );
});

test('what is not there is said, and what is not known stays', () => {
  assert.is(translated('run -prof x.hs'), 'run x.hs !');
  assert.is(translated('run -ddump-simpl x.hs'), 'run x.hs !');
  assert.is(translated('run --nonsense x.hs'), 'run --nonsense x.hs');
});

test('what comes after -- belongs to the program', () => {
  assert.is(translated('run x.hs -- -threaded +RTS -s'), 'run x.hs -- -threaded +RTS -s');
});

test.run();
