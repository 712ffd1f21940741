import type { Span } from '../source/source.ts';
import { showSignature, showType } from './print.ts';
import type { TyCon, Var } from './type.ts';
import { patternVars, type TypedModule } from './typed.ts';

/** The types and variables that a module defines, each with its kind or type, as in the source. */
export function printTypes(module: TypedModule): string {
  const vars = module.groups.flatMap(group =>
    group.binds.flatMap(b => (b.tag === 'function' ? [b.var] : patternVars(b.pat))),
  );
  const own = vars.filter(v => !/^\$[a-z]/i.test(v.name.text));
  const items = [...module.tyCons.map(typeLines), ...own.map(variableLine)];
  const sorted = items.sort((a, b) => start(a.span) - start(b.span));
  return [`module ${module.name}`, ...sorted.flatMap(item => item.lines), ''].join('\n');
}

interface Item {
  readonly span: Span | undefined;
  readonly lines: readonly string[];
}

function start(span: Span | undefined): number {
  return span?.start ?? 0;
}
function variableLine(v: Var): Item {
  const line = `${prefix(v.name.text)} :: ${showSignature(v.written ?? v.type)}`;
  return { span: v.name.span, lines: [line] };
}

function typeLines(con: TyCon): Item {
  const word = con.flavour === 'synonym' ? 'type' : con.flavour;
  const head = `${word} ${prefix(con.name.text)} :: ${showType(con.kind)}`;
  const cons = con.cons.map(
    d => `  ${prefix(d.name.text)} :: ${showSignature(d.signature ?? d.written ?? d.type)}`,
  );
  return { span: con.name.span, lines: [head, ...cons] };
}

/** An operator stands in parentheses. */
function prefix(text: string): string {
  return /^[\p{L}_]/u.test(text) ? text : `(${text})`;
}
