// Reads: nothing
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { Diagnostics } from '../source/diagnostics.ts';
import { writtenSpan } from '../source/made.ts';
import { Source } from '../source/source.ts';
import { preprocess, wishes } from './preprocess.ts';

function run(text: string, defines: string[] = [], files: Record<string, string> = {}) {
  const diagnostics = new Diagnostics();
  const include = (name: string) => {
    const found = files[name];
    return found === undefined ? undefined : new Source(name, found);
  };
  const made = preprocess(new Source('a.hs', text), { defines, include }, diagnostics);
  return {
    made,
    text: made.text,
    codes: diagnostics
      .sorted()
      .map(d => d.code)
      .join(' '),
  };
}

/** The lines that are left. */
function left(text: string, defines: string[] = []): string {
  return run(text, defines)
    .text.split('\n')
    .filter(line => line !== '')
    .join('|');
}

test('conditions choose one branch', () => {
  const text = '#if A == 1\none\n#elif A == 2\ntwo\n#else\nmany\n#endif';
  assert.is(left(text, ['A=1']), 'one');
  assert.is(left(text, ['A=2']), 'two');
  assert.is(left(text, ['A=3', '-A']), 'many');
});

test('conditionals nest where nothing counts', () => {
  assert.is(left('#if 0\n#if 1\na\n#else\nb\n#endif\n#else\nc\n#endif'), 'c');
});

test('operators of C', () => {
  for (const yes of [
    '1 + 2 * 3 == 7',
    '!defined(X) && !X',
    '(1 ? 2 : 3) == 2',
    '0x10 >> 2 == 4',
    "'a' < 98L",
  ]) {
    assert.is(left(`#if ${yes}\nyes\n#endif`), 'yes', yes);
  }
  assert.is(run('#if 1 +\n#endif').codes, 'RH0112');
});

test('versions of packages', () => {
  assert.is(left('#if MIN_VERSION_base(4,8,0) && !MIN_VERSION_base(5,0,0)\nyes\n#endif'), 'yes');
  assert.is(left('#if MIN_VERSION_nobody(1,0,0)\nyes\n#endif'), '');
});

test('macros are replaced in code, and only there', () => {
  assert.is(
    left("#define A 1\nA A' \"A\" 'A' {- A -} {-# A #-} -- A"),
    "1 A' \"A\" 'A' {- A -} {-# 1 #-} -- A",
  );
  assert.is(
    left('#define F(x,y) g x "y" (y)\nF((1, 2), F(a,b))'),
    'g (1, 2) "F(a,b)" (g a "b" (b))',
  );
  assert.is(left('#define J(x) x/**/Tail\nJ(a)'), 'aTail');
  assert.is(left('#define A (A + B)\n#define B A\nA'), '(A + (A + B))'.replace('(A + B)', 'A'));
  assert.is(left('#define LONG one \\\n  two\nLONG'), 'one   two');
});

test('Haskell is left alone', () => {
  const text = 'f\' = a ## b // c -- it\'s\n  #x\n#-}\ns = "a\\\n  \\b"';
  assert.is(run(text).text, text);
});

test('places lead back to the file', () => {
  const { made } = run('#define A 12345\nx = A + y');
  const at = made.text.indexOf('y');
  assert.equal(writtenSpan({ source: made, start: at, end: at + 1 }).start, 24);
  const use = writtenSpan({
    source: made,
    start: made.text.indexOf('234'),
    end: made.text.indexOf('5'),
  });
  assert.equal([use.start, use.end], [20, 21]);
});

test('files are included, and what is missing is reported', () => {
  assert.is(run('#include "b.h"\nB', [], { 'b.h': '#define B b' }).text.trim(), 'b');
  assert.is(run('#include "b.h"').codes, 'RH0114');
  assert.is(run('#include "b.h"', [], { 'b.h': '#include "b.h"' }).codes, 'RH0114');
  assert.is(run('#if 1').codes, 'RH0111');
  assert.is(run('#else\n#endif').codes, 'RH0111 RH0111');
  assert.is(run('#error no').codes, 'RH0113');
  assert.is(run('#define F(x) x\nF(1,2)').codes, 'RH0115');
});

test('the pragmas at the top say whether', () => {
  assert.is(wishes('{- a -} -- b\n{-# language GADTs, CPP #-}').isWanted, true);
  assert.is(wishes('{-# OPTIONS_GHC -O -cpp -DX=1 #-}\nmodule A where').isWanted, true);
  assert.equal(wishes('{-# OPTIONS_GHC -DX=1 -UY #-}').defines, ['X=1', '-Y']);
  assert.is(wishes('module A where\n{-# LANGUAGE CPP #-}').isWanted, undefined);
});

test.run();
