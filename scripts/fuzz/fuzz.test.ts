import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { Stop } from '../../src/driver/stop.ts';
import { Source } from '../../src/source/source.ts';
import { brokenFrom, fuzz, programsBelow } from '../fuzz.ts';
import { type Check, faultOf } from './fault.ts';
import { Judge } from './judge.ts';
import { shrunk } from './shrink.ts';

const folder = mkdtempSync(join(tmpdir(), 'fuzz-test-'));
test.after(() => rmSync(folder, { recursive: true }));

function faultUnder(check: Check): string {
  const file = join(folder, 'Main.hs');
  writeFileSync(file, 'main = f');
  return faultOf(file, folder, check) ?? 'no fault';
}

test('a compiler that throws, or does not say why it fails, or where', () => {
  const stop = (): never => {
    throw new Stop();
  };
  assert.match(faultUnder(stop), 'without an error');
  assert.match(
    faultUnder(() => {
      throw new TypeError('planted');
    }),
    /^TypeError: planted \(scripts\/fuzz\/fuzz\.test\.ts:\d+\)/,
  );
  assert.match(
    faultUnder(({ diagnostics }) => diagnostics.error('RH0001', 'no', undefined)),
    'no place',
  );
  assert.match(
    faultUnder(({ diagnostics }) => {
      const span = { source: new Source('Other.hs', 'x'), start: 0, end: 1 };
      diagnostics.error('RH0001', 'no', span);
    }),
    'is about Other.hs',
  );
  assert.match(
    faultUnder((compilation, file) => {
      const span = { source: compilation.source(file), start: 5, end: 50 };
      compilation.diagnostics.error('RH0001', 'no', span);
    }),
    'outside of the file',
  );
  assert.is(
    faultUnder(() => undefined),
    'no fault',
  );
});

test('who does not answer in time is not waited for', async () => {
  const judge = new Judge(0);
  const stock = { name: 'Broken.hs', neighbours: folder };
  assert.is(await judge.faultOf(Buffer.from('main = f'), stock), 'no answer in 0 s');
  await judge.stop();
});

test('the same number, the same broken program', () => {
  const programs = programsBelow('golden/errors');
  assert.equal(brokenFrom(programs, 7), brokenFrom(programs, 7));
  assert.not.equal(brokenFrom(programs, 7), brokenFrom(programs, 8));
});

test('what the fault does not need is left out', async () => {
  const text = 'module M where\nf x = (x)\ng = [1, 2]\n';
  const smallest = await shrunk(text, async less => less.includes('[') && less.includes('x'));
  assert.is(smallest, 'x[');
});

test('three hundred broken programs are refused well', async () => {
  const faults: string[] = [];
  const seeds = Array.from({ length: 300 }, (_, i) => i + 1);
  await fuzz(seeds, 60, (seed, fault, smallest) => faults.push(`${seed}: ${fault}\n${smallest}`));
  assert.equal(faults, []);
});

test.run();
