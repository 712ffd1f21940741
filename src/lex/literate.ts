import type { Diagnostics } from '../source/diagnostics.ts';
import { MadeSource } from '../source/made.ts';
import type { Source } from '../source/source.ts';

type LineKind = 'empty' | 'text' | 'marked' | 'inside' | 'directive';

const directive = /^#\s*(if|ifdef|ifndef|else|elif|endif|define|undef|include|error)\b/;

/** Is the program in a file with this name marked? */
export function isLiterate(file: string): boolean {
  return file.endsWith('.lhs');
}

/** The program of a literate file, at its place, with blanks for all the rest (Haskell 2010, §10.4). */
export function withoutText(source: Source, diagnostics: Diagnostics): Source {
  const out: string[] = [];
  let at = 0;
  let opened: number | undefined;
  let before: LineKind = 'empty';
  let hasProgram = false;
  for (const line of source.text.split('\n')) {
    const kind = lineKind(line, opened !== undefined);
    const meets = before === 'marked' ? kind === 'text' : kind === 'marked' && before === 'text';
    if (meets) {
      const span = { source, start: at, end: at + line.length };
      diagnostics.error('RH0116', 'here program and text meet', span, {
        hints: ['put an empty line between them, or `>` before a line that belongs to the program'],
      });
    }
    if (/^\\begin\{code\}/.test(line)) opened ??= at;
    if (/^\\end\{code\}/.test(line)) opened = undefined;
    hasProgram ||= kind === 'marked' || kind === 'inside';
    out.push(programOf(line, kind));
    before = kind;
    at += line.length + 1;
  }
  const start = opened ?? 0;
  const span = { source, start, end: start + (opened === undefined ? 0 : 12) };
  if (opened !== undefined) {
    diagnostics.error('RH0110', 'this piece of program is never closed', span, {
      hints: ['it ends with a line \\end{code}'],
    });
  } else if (!hasProgram) {
    diagnostics.error('RH0110', 'there is no program in this literate file', span, {
      hints: ['a line of program begins with `>`, or stands between \\begin{code} and \\end{code}'],
    });
  }
  const piece = { at: 0, source, start: 0, end: source.text.length, copied: true };
  return new MadeSource(source.name, out.join('\n'), [piece]);
}

function lineKind(line: string, inside: boolean): LineKind {
  if (/^\\(begin|end)\{code\}/.test(line)) return 'empty';
  if (inside) return 'inside';
  if (line.startsWith('>')) return 'marked';
  if (directive.test(line)) return 'directive';
  return /^\s*$/.test(line) ? 'empty' : 'text';
}

function programOf(line: string, kind: LineKind): string {
  if (kind === 'marked') return ` ${line.slice(1)}`;
  return kind === 'inside' || kind === 'directive' ? line : line.replaceAll(/[^\r]/g, ' ');
}
