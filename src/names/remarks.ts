// Pragmas that say something about names, and that the parser does not see.

import type { Diagnostics } from '../source/diagnostics.ts';
import type { Module, RawName } from '../syntax/syntax.ts';
import type { Entity } from './interface.ts';
import type { ModuleScope } from './scope.ts';
import { quoted } from './similar.ts';

const kinds = 'DEPRECATED|WARNING|COMPLETE|SPECIALI[SZ]E';
const first = new RegExp(String.raw`\{-#\s*(?:${kinds})\b`, 'i');
const phase = String.raw`(?:\s+(?:NO)?INLINE)?(?:\s*\[~?\d+\])?`;
const remark = new RegExp(String.raw`^[ \t]*\{-#\s*(${kinds})${phase}\s+([^"[#]*)`, 'gim');
const nameIn = /\(\s*([^\s\w(),'"]+)\s*\)|((?:\p{Lu}[\p{L}\p{N}_']*\.)*[\p{L}_][\p{L}\p{N}_'#]*)/gu;

/** Reports names in DEPRECATED, WARNING, COMPLETE and SPECIALISE pragmas that stand for nothing. RH0315. */
export function checkRemarks(
  { source }: Module<RawName>,
  definitions: readonly Entity[],
  scope: ModuleScope,
  diagnostics: Diagnostics,
): void {
  if (!first.test(source.text)) return;
  const defined = new Set(definitions.map(({ name }) => name.label));
  for (const found of source.text.matchAll(remark)) {
    const [whole, kind = '', list = ''] = found;
    const isComplete = kind.toUpperCase() === 'COMPLETE';
    const isSpecial = /^S/i.test(kind);
    // What belongs to a class, an instance or a `where` stands further to the right.
    if (isSpecial && (!whole.startsWith('{') || /^instance\b/.test(list))) continue;
    const from = found.index + whole.length - list.length;
    const names = isComplete || isSpecial ? list.replace(/::.*$/s, '') : list;
    for (const each of names.matchAll(nameIn)) {
      const text = each[1] ?? each[0];
      if (['type', 'data', 'in'].includes(text)) continue;
      const dot = /^\p{Lu}/u.test(text) ? text.lastIndexOf('.') : -1;
      const qualifier = dot < 0 ? undefined : text.slice(0, dot);
      const name = { qualifier, text: text.slice(dot + 1) };
      const space = isComplete ? 'con' : 'value';
      const known =
        isComplete || isSpecial ? scope.candidates(space, name).length > 0 : defined.has(text);
      if (known) continue;
      const start = from + each.index;
      const message = isComplete
        ? `${quoted(text)} is no constructor that is in scope`
        : isSpecial
          ? `${quoted(text)} is not in scope`
          : `this module does not define ${quoted(text)}`;
      diagnostics.error('RH0315', message, { source, start, end: start + each[0].length });
    }
  }
}
