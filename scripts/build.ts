// Bundles the compiler into dist/: what `npx rusholme` runs.

import { chmodSync, rmSync } from 'node:fs';
import { type BuildOptions, build } from 'esbuild';

rmSync('dist', { recursive: true, force: true });
const common: BuildOptions = {
  outdir: 'dist',
  bundle: true,
  platform: 'node',
  target: 'node20',
  logLevel: 'warning',
};
await build({
  ...common,
  entryPoints: { rusholme: 'src/cli/main.ts', worker: 'src/cli/worker.ts' },
  splitting: true,
  format: 'esm',
  sourcemap: 'linked',
  // Commander and picocolors are CommonJS: bundled, they still want `require` for Node's own modules.
  banner: {
    js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
  },
});
await build({
  ...common,
  entryPoints: { image: 'src/cli/image.ts' },
  format: 'cjs',
  outExtension: { '.js': '.cjs' },
  define: { 'import.meta.url': 'moduleUrl' },
  banner: { js: "const moduleUrl = require('node:url').pathToFileURL(__filename).href;" },
});
chmodSync('dist/rusholme.js', 0o755);
