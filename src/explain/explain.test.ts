// Reads: src
import { readFileSync } from 'node:fs';
import { globSync } from 'glob';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { explain, explanations, listOfCodes, noSuchCode } from './explain.ts';

/** The codes that the compiler can report. */
function codesInSources(): Set<string> {
  const files = globSync('src/**/*.ts', { ignore: ['src/explain/**', '**/*.test.ts'] });
  const found = files.flatMap(file => readFileSync(file, 'utf8').match(/'RH\d{4}'/g) ?? []);
  return new Set(found.map(quoted => quoted.slice(1, -1)));
}

test('every code is explained, and every explanation is of a code', () => {
  const codes = codesInSources();
  assert.equal(
    [...codes].filter(code => !explanations.has(code)).sort(),
    [],
    'codes without an explanation',
  );
});

test('an explanation has a title without a full stop, and ends its paragraph with one', () => {
  for (const [code, { title, text }] of explanations) {
    assert.not.match(title, /^[A-Z]|\.$/, code);
    assert.match(text.join(' '), /\.$/, code);
    assert.ok(
      text.every(line => line.length <= 90),
      code,
    );
  }
});

test('codes may be written in small letters', () => {
  assert.match(explain('rh0105') ?? '', /^RH0105: a comment that is never closed\n/);
  assert.is(explain('RH9999'), undefined);
  assert.match(noSuchCode('RH0150'), 'did you mean');
  assert.match(listOfCodes(), /^RH0101 {2}/);
});

test.run();
