import * as assert from 'node:assert/strict';
import { test } from 'uvu';
import { Diagnostics, renderDiagnostics } from '../source/diagnostics.ts';
import { Source } from '../source/source.ts';
import { readPackage } from './package.ts';

function read(text: string) {
  const diagnostics = new Diagnostics();
  const source = new Source('a.cabal', text);
  const { components } = readPackage(source, 'x86_64', diagnostics);
  const complaints = renderDiagnostics(diagnostics.sorted(), { colour: false });
  return { components, complaints };
}

test('conditions', () => {
  const cases: readonly (readonly [string, boolean])[] = [
    ['os(linux)', true],
    ['os(windows) || arch(x86_64) && impl(ghc)', true],
    ['(os(windows) || arch(x86_64)) && !impl(ghc)', false],
    ['impl(ghc >= 8.4 && < 9.2)', true],
    ['impl(ghc == 9.0.*) && impl(ghc > 9.0)', true],
    ['impl(ghc < 9.0.2) || impl(ghc ^>= 8.10)', false],
    ['flag(Fast) && !flag(slow)', true],
    ['false', false],
  ];
  for (const [condition, holds] of cases) {
    const { components, complaints } = read(`name: a
flag fast
flag slow
  default: False
executable a
  main-is: A.hs
  if ${condition}
    default-extensions: Yes
  else
    default-extensions: No
`);
    assert.equal(complaints, '');
    assert.deepEqual(components[0]?.extensions, [holds ? 'Yes' : 'No'], condition);
  }
});

test('values in several lines, with commas and without; common sections', () => {
  const { components, complaints } = read(`Name: a
common base
  other-extensions: Skipped
  default-extensions: A, B
  ghc-options: -Wall -O2 -XC "-with-rtsopts=-N -s"
common more
  import: base
  build-depends: base >=4 && <5
               , containers
-- A comment.
library
  import: more
  Exposed-Modules:
    M.One
    M.Two,
    M.Three
  hs-source-dirs: src,
                  gen
  if impl(hugs)
    buildable: False
  elif true
    cpp-options: -DX=1 -DY
`);
  assert.equal(complaints, '');
  const [library] = components;
  assert.ok(library !== undefined);
  assert.deepEqual([library.name, library.kind], ['a', 'library']);
  assert.deepEqual(library.extensions, ['A', 'B', 'C']);
  assert.deepEqual(library.warnings, ['all']);
  assert.deepEqual(library.rtsOptions, ['-N -s']);
  assert.deepEqual(library.folders, ['src', 'gen']);
  assert.deepEqual(library.defines, ['X=1', 'Y']);
  assert.deepEqual(
    library.modules.map(({ text }) => text),
    ['M.One', 'M.Two', 'M.Three'],
  );
  assert.deepEqual(
    library.needs.map(({ text }) => text),
    ['base', 'containers'],
  );
});

test('mistakes', () => {
  const { complaints } = read(`name: a
common shared
  import: shared
executible a
  main-is: A.hs
executable b
  import: sharde
  if flag(x) &&
    main-is: B.hs
  main-is A.hs
`);
  assert.equal(
    complaints,
    `a.cabal:4:1: error: there are no sections called \`executible\` [RH0911]
4 | executible a
  | ^^^^^^^^^^^^
  hint: did you mean \`executable\`?

a.cabal:7:11: error: there is no common section \`sharde\` [RH0913]
7 |   import: sharde
  |           ^^^^^^
  hint: did you mean \`shared\`?

a.cabal:8:6: error: this condition is not understood [RH0912]
8 |   if flag(x) &&
  |      ^^^^^^^^^^
  hint: conditions are made of os(…), arch(…), impl(…), flag(…), true, false, !, &&, || and ( )

a.cabal:10:11: error: this is neither a field nor a condition [RH0911]
10 |   main-is A.hs
   |           ^^^^
  hint: a field is \`name: value\`; what continues a value is indented more than its name
`,
  );
});

test.run();
