import type { Compilation } from '../driver/compilation.ts';
import { Stop } from '../driver/compilation.ts';
import type { Diagnostics } from '../source/diagnostics.ts';
import { CacheProblem } from './cache.ts';
import { assembly, hostTarget, linked, type Toolchain } from './toolchain.ts';
import { findZig } from './zig.ts';
import { object } from './toolchain.ts';
import { linkedWithC, OutsideProblem, wantsC } from './outside.ts';
import { filesForC } from '../desugar/headers.ts';

/** The executable of the program in a file: its path in the cache. Throws `Stop` on errors. */
export function executable(compilation: Compilation, file: string): string {
  const { ir, library } = compilation.linkable(file);
  const { diagnostics, options } = compilation;
  return reporting(diagnostics, () => {
    const tools = toolchain(compilation);
    const more = library === undefined ? [] : [object(tools, library.ir, 2, library.key)];
    try {
      if (options.link.length === 0) return linked(tools, ir, options.optimise, more);
    } catch (error) {
      if (!wantsC(error)) throw error;
    }
    try {
      const own = filesForC(compilation.exported(file), compilation.values);
      return linkedWithC(tools, ir, options.optimise, options.link, more, own);
    } catch (error) {
      if (!(error instanceof OutsideProblem)) throw error;
      diagnostics.error('RH0908', `linking with C fails:\n${error.message}`, undefined, {
        hints: ['C files and libraries come after the module: rusholme build Main.hs sums.c -lm'],
      });
      throw new Stop();
    }
  });
}

/** The program in a file as assembly language. Throws `Stop` on errors. */
export function programAssembly(compilation: Compilation, file: string): string {
  const ir = compilation.llvm(file);
  const { diagnostics, options } = compilation;
  return reporting(diagnostics, () => assembly(toolchain(compilation), ir, options.optimise));
}

/** The program in a file as an object file: its path in the cache. Throws `Stop` on errors. */
export function programObject(compilation: Compilation, file: string): string {
  const ir = compilation.llvm(file);
  const { diagnostics, options } = compilation;
  return reporting(diagnostics, () => object(toolchain(compilation), () => ir, options.optimise));
}

/** Reports RH0903 (no Zig) and RH0904 (no code for this machine). */
function toolchain(compilation: Compilation): Toolchain {
  const { diagnostics } = compilation;
  const target = compilation.options.target ?? hostTarget();
  if (target === undefined) {
    const machine = `${process.arch} ${process.platform}`;
    const message = `native code is made for Linux on x86-64 and arm64, not ${machine}`;
    const hints = ['rusholme run --machine works everywhere'];
    diagnostics.error('RH0904', message, undefined, { hints });
    throw new Stop();
  }
  const zig = findZig();
  if (zig.tag === 'found') return { zig: zig.path, target };
  diagnostics.error('RH0903', zig.message, undefined, {
    hints: ['rusholme run --machine works without it'],
  });
  throw new Stop();
}

/** Reports RH0905, a cache that cannot be written. */
function reporting<T>(diagnostics: Diagnostics, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof CacheProblem)) throw error;
    diagnostics.error('RH0905', error.message, undefined);
    throw new Stop();
  }
}
