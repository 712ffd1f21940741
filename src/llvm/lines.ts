// Lines: from which function and which line of the program an instruction comes (DWARF, by way of LLVM).

import path from 'node:path';
import type { Span } from '../source/source.ts';
import type { Known } from './statics.ts';
import { escapeBytes } from './text.ts';

/** The first number of a node that no other part of a module uses. */
const firstNode = 20;

/** What begins a line of a body that only says where the next instructions come from. */
const mark = '; at ';

const call = /^\s+(?:%(?:"[^"]*"|[^\s=]+) = )?(?:(?:must|no)?tail )?call\b/;

/** Writes down where functions and calls come from. */
export class Lines {
  private readonly nodes: string[] = [];
  private readonly known = new Map<string, string>();
  /** Where top-level bindings are. */
  private readonly owners = new Map<string, Span>();

  /** The number of a new node. */
  private add(text: string): string {
    this.nodes.push(text);
    return `!${firstNode + this.nodes.length - 1}`;
  }

  /** The number of a node with this text. */
  private node(text: string): string {
    const old = this.known.get(text);
    if (old !== undefined) return old;
    const made = this.add(text);
    this.known.set(text, made);
    return made;
  }

  /** The node of a file, by its absolute path. */
  private file(name: string): string {
    const whole = path.resolve(name);
    const parts = `filename: ${quoted(path.basename(whole))}, directory: ${quoted(path.dirname(whole))}`;
    return this.node(`!DIFile(${parts})`);
  }

  /** The one unit that all functions belong to. */
  private unit(file: string): string {
    const old = this.known.get('unit');
    if (old !== undefined) return old;
    const what =
      'language: DW_LANG_Haskell, producer: "Rusholme", isOptimized: true, runtimeVersion: 0';
    const made = this.add(
      `distinct !DICompileUnit(${what}, file: ${file}, emissionKind: FullDebug)`,
    );
    this.known.set('unit', made);
    return made;
  }

  /** A definition, given its head and its body, with what is known of its place. */
  definition({ own, owner, symbol }: Known, head: string, body: string): string {
    if (own.global && own.span !== undefined) this.owners.set(owner, own.span);
    const span = own.span ?? this.owners.get(owner);
    if (span === undefined) return `define ${head} {\n${body}}\n`;
    const file = this.file(span.source.name);
    const line = span.source.lineAt(span.start);
    const places = `scope: ${file}, file: ${file}, line: ${line}, scopeLine: ${line}`;
    const type = this.node(`!DISubroutineType(types: ${this.node('!{null}')})`);
    const flags = 'spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized';
    const name = quoted(nameIn(symbol));
    const subprogram = this.add(
      `distinct !DISubprogram(name: ${name}, ${places}, type: ${type}, ${flags}, unit: ${this.unit(file)})`,
    );
    return `define ${head} !dbg ${subprogram} {\n${this.located(body, span, subprogram)}}\n`;
  }
  /** Every call of a body with its place. */
  private located(body: string, own: Span, subprogram: string): string {
    const at = (line: number, column: number) =>
      this.node(`!DILocation(line: ${line}, column: ${column}, scope: ${subprogram})`);
    const start = at(own.source.lineAt(own.start), columnOf(own));
    let here = start;
    const lines = body.split('\n').flatMap(text => {
      const words = text.trim();
      if (words.startsWith(mark)) {
        const [line = 0, column = 0, ...source] = words.slice(mark.length).split(' ');
        if (source.join(' ') === own.source.name) here = at(Number(line), Number(column));
        return [];
      }
      if (/^\S.*:$/.test(text)) here = start;
      return [call.test(text) ? `${text}, !dbg ${here}` : text];
    });
    return lines.join('\n');
  }

  /** The module with all that was written down. */
  complete(module: string): string {
    const unit = this.known.get('unit');
    if (unit === undefined) return module;
    const version = this.node('!{i32 2, !"Debug Info Version", i32 3}');
    const dwarf = this.node('!{i32 7, !"Dwarf Version", i32 4}');
    const flags = /^!llvm\.module\.flags = !\{(.*)\}$/m;
    const [, old] = flags.exec(module) ?? [];
    const all = [...(old === undefined ? [] : [old]), version, dwarf].join(', ');
    const nodes = this.nodes.map((text, i) => `!${firstNode + i} = ${text}\n`).join('');
    const named = `!llvm.dbg.cu = !{${unit}}\n!llvm.module.flags = !{${all}}\n`;
    const more = tracer;
    return `${module.replace(flags, '')}\n${more}${named}${nodes}`;
  }
}

/** What the program calls it. */
function nameIn(symbol: string): string {
  return symbol.replace(/^@"?|"$/g, '').replace(/(^|\.)w\$/, '$1');
}

function quoted(text: string): string {
  return `"${escapeBytes(new TextEncoder().encode(text))}"`;
}

/** A comment for a body: what follows belongs to this place. */
export function markAt(span: Span): string {
  return `${mark}${span.source.lineAt(span.start)} ${columnOf(span)} ${span.source.name}`;
}

function columnOf({ source, start }: Span): number {
  return start - source.lineStart(source.lineAt(start)) + 1;
}

/** What tells the run-time system that there are lines. */
const tracer = `\
declare dso_local void @rusholme_note_calls(ptr)
declare dso_local void @rusholme_print_calls()
@rusholme_tracer = dso_local constant { ptr, ptr } { ptr @rusholme_note_calls, ptr @rusholme_print_calls }
`;
