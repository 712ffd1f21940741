// Reads: golden/run/packages lib
import * as assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'uvu';
import { Compilation } from '../driver/compilation.ts';
import { engines } from '../driver/engines.ts';
import { defaultOptions } from '../driver/options.ts';
import { Diagnostics, renderDiagnostics } from '../source/diagnostics.ts';
import { type Plan, plansFor } from './project.ts';

async function outputOf({ main, searchPath, folders }: Plan, args: readonly string[]) {
  const options = { ...defaultOptions, optimise: 0, searchPath, folders } as const;
  const compilation = new Compilation(options, new Diagnostics());
  const { machine } = engines;
  assert.ok(machine !== undefined && main !== undefined);
  const result = await machine(compilation, { file: main, args, stdin: new Uint8Array() });
  return new TextDecoder().decode(result.stdout);
}

test('a program of two packages, and its tests', async () => {
  const diagnostics = new Diagnostics();
  const plans = plansFor('golden/run/packages/greeter', 'all', diagnostics);
  assert.deepEqual(diagnostics.sorted(), []);
  const [library, program, tests] = plans;
  assert.ok(library !== undefined && program !== undefined && tests !== undefined);
  const place = path.resolve('golden/run/packages/greeter/src');
  assert.deepEqual(library.modules, [`${place}/Greeter.hs`, `${place}/Greeter/Names.hs`]);
  const greetings = 'Hello, Ada!\nGood day, Sir Tony!\n';
  assert.equal(await outputOf(program, ['Sir Tony', 'Ada', 'Ada']), greetings);
  assert.equal(await outputOf(tests, []), 'passed: Ada\npassed: Sir Tony\n');
});
test('a target that does not say which', () => {
  const complaintsAbout = (target: string): string => {
    const diagnostics = new Diagnostics();
    assert.deepEqual(plansFor(target, 'the program', diagnostics), []);
    return renderDiagnostics(diagnostics.sorted(), { colour: false });
  };
  assert.equal(
    complaintsAbout('golden/run/packages/greeter:spek'),
    'rusholme: error: the package `greeter` has no program `spek` [RH0916]\n  hint: did you mean `spec`?\n',
  );
  assert.equal(
    complaintsAbout('golden/run/packages/words-of-welcome'),
    'rusholme: error: the package `words-of-welcome` has no program [RH0916]\n',
  );
  assert.equal(
    complaintsAbout('golden'),
    'rusholme: error: there is no .cabal file in golden [RH0910]\n  hint: name a Haskell file, or a folder with a package\n',
  );
});

test.run();
