// The compiler with the library compiled, as a snapshot of V8's heap.

import v8 from 'node:v8';
import { attempt, Compilation } from '../driver/compilation.ts';
import { defaultOptions } from '../driver/options.ts';
import { shared } from '../driver/shared.ts';
import { Diagnostics, invariant } from '../source/diagnostics.ts';
import type { TaskMessage } from './tasks.ts';
import { perform } from './worker.ts';
import { compiled, makeReady } from '../driver/ready.ts';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pack } from '../core/pack.ts';
import { forgetFreeVars } from '../optimise/free.ts';
import { forgetFreeNames } from '../stg/free.ts';

const root = process.env.RUSHOLME_IMAGE_ROOT;
invariant(root !== undefined, 'the maker of an image names a program that imports the library');
const compilation = new Compilation(defaultOptions, new Diagnostics());
attempt(() => compilation.rootModule(root));
for (const module of [...shared.renamed.keys()]) attempt(() => compilation.core(module));

// What was needed only on the way to Core, and the larger part of it all, stays out of the image.
const noBinds = { groups: [], signatures: [], fixities: [], pragmas: [] };
// A closure of the resolver's, which would keep all that it knew; only a program's own module is asked.
const isInView = () => true;
compilation.release();
for (const [name, renamed] of shared.renamed) {
  const typed = shared.typed.get(name);
  const derived = shared.derived.get(name);
  if (typed === undefined || derived === undefined || !shared.core.has(name)) {
    for (const results of Object.values(shared)) results.delete(name);
    continue;
  }
  // Of default methods there stays that they are there: an instance need not define them.
  const classes = renamed.module.classes.map(decl => {
    const groups = decl.body.groups.map(group => {
      return group.map(bind => (bind.tag === 'function' ? { ...bind, matches: [] } : bind));
    });
    return { ...decl, body: { ...decl.body, groups } };
  });
  const bare = { ...renamed.module, classes, binds: noBinds, instances: [], isInView };
  shared.renamed.set(name, { ...renamed, module: bare });
  shared.derived.set(name, { ...derived, classes, binds: noBinds, instances: [], isInView });
  shared.typed.set(name, { ...typed, groups: [] });
}
const architecture = process.arch === 'arm64' ? 'aarch64' : 'x86-64';
compiled.set(architecture, makeReady([...shared.core.values()], architecture));
/** Puts bytes beside the image; how to get them again when it runs. */
function beside(name: string, bytes: string | Uint8Array): () => Buffer {
  writeFileSync(path.join(path.dirname(root ?? ''), name), bytes);
  return () => readFileSync(path.join(process.argv.at(-2) ?? '', name));
}

const keepWords = (words: Int32Array) => {
  const fetch = beside('core.bin', new Uint8Array(words.buffer));
  return () => {
    const { buffer, byteOffset, byteLength } = fetch();
    return new Int32Array(buffer.slice(byteOffset, byteOffset + byteLength));
  };
};
for (const module of pack([...shared.core.values()], keepWords)) {
  shared.core.set(module.name, module);
}
for (const ready of compiled.values()) {
  const fetch = beside('ready.ll', ready.ir());
  ready.ir = () => fetch().toString();
}
for (const { module } of shared.renamed.values()) {
  const { source } = module;
  const file = path.resolve(source.name);
  if (source.text === readFileSync(file, 'utf8')) source.release(() => readFileSync(file, 'utf8'));
}
forgetFreeVars();
forgetFreeNames();

v8.startupSnapshot.setDeserializeMainFunction(() => {
  const message: TaskMessage = JSON.parse(process.argv.at(-1) ?? '');
  void perform(message).then(code => {
    process.exitCode = code;
  });
});
