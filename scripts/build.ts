// Bundles the compiler into dist/: what `npx rusholme` runs.

import { chmodSync, renameSync, rmSync } from 'node:fs';
import { type BuildOptions, build } from 'esbuild';

// A build that fails leaves the last one as it was.
const making = `dist.${process.pid}.tmp`;
process.on('exit', () => rmSync(making, { recursive: true, force: true }));
const common: BuildOptions = {
  outdir: making,
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
chmodSync(`${making}/rusholme.js`, 0o755);
rmSync('dist', { recursive: true, force: true });
renameSync(making, 'dist');
