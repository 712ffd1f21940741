import { infoOffset, kindCode } from '../layout/layout.ts';
import type { StgProgram, StgVar } from '../stg/stg.ts';
import { applyFunction } from './apply.ts';
import { makeCode } from './code.ts';
import { type Architecture, type Module, touches } from './module.ts';
import { resultsOf } from './shape.ts';
import { alone, Statics } from './statics.ts';
import { smallBoxes } from './small.ts';
import { Lines } from './lines.ts';
import type { Closure } from '../stg/stg.ts';

/** A program as LLVM IR. */
export interface GeneratedCode {
  /** The whole module. */
  readonly module: string;
  /** What was made for the top-level bindings that the predicate picks, for people to read. */
  only(shown: (binding: string) => boolean): string;
}

/** Generates code for what is reachable from `main`; the info tables of some constructors exist already. */
export function generate(
  program: StgProgram,
  architecture: Architecture,
  tables: ReadonlySet<string> = new Set(),
  withLines = false,
  rare: ReadonlySet<Closure> = new Set(),
): GeneratedCode {
  const statics = new Statics(program, { ...alone, tables });
  const { module } = statics;
  if (withLines) module.lines = new Lines();
  module.rare = rare;
  const object = statics
    .global(program.main)
    .replace(/^getelementptr \(i8, (.*), i64 \d+\)$/, '$1');
  for (let known = statics.next(); known !== undefined; known = statics.next())
    makeCode(statics, known);
  module.define('', `@rusholme_Main_main = alias i8, ${object.replace(/^@/, 'ptr @')}\n`);
  module.define('', runAction(module));
  module.define('', smallBoxes(module, tables));
  const text = module.text(architecture);
  const whole = module.lines?.complete(text) ?? text;
  return { module: whole, only: shown => module.print(shown) };
}

/** Code for others to link with: what they call by these symbols, and all that it needs. */
export function generateLibrary(
  program: StgProgram,
  symbols: ReadonlyMap<StgVar, string>,
  architecture: Architecture,
): { readonly ir: string; readonly tables: ReadonlySet<string> } {
  const statics = new Statics(program, { symbols, tables: 'public' });
  for (const v of symbols.keys()) statics.global(v);
  for (let known = statics.next(); known !== undefined; known = statics.next())
    makeCode(statics, known);
  return { ir: statics.module.text(architecture), tables: statics.constructors };
}

/** Performs an action, given the address of its object without a tag. */
function runAction(module: Module): string {
  const apply = applyFunction(module, ['void'], resultsOf(['ptr']));
  return `\
define { ptr, ptr } @rusholme_run_io(ptr %sp, ptr %hp, ptr %action) #0 {
  %header = load ptr, ptr %action, ${touches.object}
  %at = getelementptr i8, ptr %header, i64 ${infoOffset.kind}
  %kind = load i16, ptr %at, ${touches.info}
  %is.function = icmp eq i16 %kind, ${kindCode('function')}
  %tag = zext i1 %is.function to i64
  %tagged = getelementptr i8, ptr %action, i64 %tag
  %result = call tailcc { ptr, ptr } ${apply}(ptr %sp, ptr %hp, ptr %tagged)
  ret { ptr, ptr } %result
}
define { ptr, ptr } @rusholme_perform(ptr %sp, ptr %hp, ptr %action) #0 {
  %result = call tailcc { ptr, ptr } ${apply}(ptr %sp, ptr %hp, ptr %action)
  ret { ptr, ptr } %result
}
define { ptr, ptr } @rusholme_handle(ptr %sp, ptr %hp, ptr %handler, ptr %exception) #0 {
  %result = call tailcc { ptr, ptr } ${applyFunction(module, ['ptr', 'void'], resultsOf(['ptr']))}(ptr %sp, ptr %hp, ptr %handler, ptr %exception)
  ret { ptr, ptr } %result
}
`;
}
