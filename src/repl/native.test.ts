// Sessions that switch to native code.

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { defaultOptions } from '../driver/options.ts';
import { Repl } from './repl.ts';
import { Lines, withScript } from './script.ts';
import { Session } from './session.ts';

/** What a session prints on standard output, and what it complains about. */
async function answers(script: string): Promise<{ out: string; err: string }> {
  const input = [new TextEncoder().encode(script)];
  const written = { out: '', err: '' };
  const lines = new Lines(() => input.shift());
  const session = new Session(
    { ...defaultOptions, optimise: 0 },
    {
      ...{ programName: '<interactive>', args: [], interactive: false },
      read: () => lines.next(),
      write: (fd, bytes) => {
        if (fd === 1) written.out += Buffer.from(bytes).toString();
      },
    },
  );
  const output = {
    out: (text: string) => {
      written.out += text;
    },
    err: (text: string) => {
      written.err += text;
    },
    ...{ colour: false, talkative: false },
  };
  const repl = new Repl(session, output, async () => session.machine.run() ?? 0);
  repl.runNatively = async make => {
    const { stdout, status } = spawnSync(make() ?? '', { argv0: '<interactive>' });
    written.out += stdout.toString();
    return status ?? 1;
  };
  await withScript(repl, lines);
  return written;
}

test('native lines are answered as ghci does', async () => {
  const folder = 'golden/sessions/switching';
  const { out, err } = await answers(readFileSync(`${folder}/native.ghci`, 'utf8'));
  assert.is(out, readFileSync(`${folder}/native.out`, 'utf8'));
  assert.is(err, '');
});

test('the results of actions stay where they are', async () => {
  const script = ['x <- return 1', 'let y = x', ':set native', 'print y', "return 'c'"];
  const { out, err } = await answers([...script, ':unset native', 'it', 'y', ''].join('\n'));
  assert.is(out, "'c'\n1\n");
  assert.is(
    err,
    `<interactive>:4:7: error: the value of \`x\` is on the machine, where native code cannot get it [RH0909]
4 | print y
  |       ^ \`y\` uses it
  hint: after :unset native, the line runs where the value is
<interactive>:7:1: error: the value of \`it\` ended with the program that computed it [RH0909]
7 | it
  | ^^
  hint: what an action gives is kept when it gets a name: x <- …
`,
  );
});

test.run();
