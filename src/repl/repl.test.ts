// The scripts in golden/sessions, against what ghci says to them.

import { readFileSync } from 'node:fs';
import { globSync } from 'glob';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { defaultOptions } from '../driver/options.ts';
import { Repl } from './repl.ts';
import { Lines, withScript } from './script.ts';
import { Session } from './session.ts';

/** What a session prints on standard output. */
async function sessionOf(script: Uint8Array): Promise<string> {
  const input = [script];
  const written: Uint8Array[] = [];
  const lines = new Lines(() => input.shift());
  const session = new Session(defaultOptions, {
    ...{ programName: '<interactive>', args: [], interactive: false },
    read: () => lines.next(),
    write: (fd, bytes) => {
      if (fd === 1) written.push(bytes.slice());
    },
  });
  const output = {
    out: (text: string) => written.push(new TextEncoder().encode(text)),
    err: () => undefined,
    ...{ colour: false, talkative: false },
  };
  const run = async () => session.machine.run() ?? 0;
  await withScript(new Repl(session, output, run), lines);
  return Buffer.concat(written).toString();
}

for (const file of globSync('golden/sessions/*.ghci', { posix: true }).sort()) {
  test(`${file} is answered as ghci does`, async () => {
    const expected = readFileSync(file.replace(/ghci$/, 'out'), 'utf8');
    assert.is(await sessionOf(readFileSync(file)), expected);
  });
}

test.run();
