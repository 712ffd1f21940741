// Pragmas that say something about names, and that the parser does not see.

import type { Diagnostics } from '../source/diagnostics.ts';
import type { Module, RawName } from '../syntax/syntax.ts';
import type { Entity } from './interface.ts';
import type { ModuleScope } from './scope.ts';
import { quoted } from './similar.ts';

const remark = /^[ \t]*\{-#\s*(DEPRECATED|WARNING|COMPLETE)\s+([^"[#]*)/gim;
const nameIn = /\(\s*([^\s\w(),'"]+)\s*\)|((?:\p{Lu}[\p{L}\p{N}_']*\.)*[\p{L}_][\p{L}\p{N}_'#]*)/gu;

/** Reports names in DEPRECATED, WARNING and COMPLETE pragmas that stand for nothing. RH0315. */
export function checkRemarks(
  { source }: Module<RawName>,
  definitions: readonly Entity[],
  scope: ModuleScope,
  diagnostics: Diagnostics,
): void {
  if (!/\{-#\s*(?:DEPRECATED|WARNING|COMPLETE)\b/i.test(source.text)) return;
  const defined = new Set(definitions.map(({ name }) => name.label));
  for (const found of source.text.matchAll(remark)) {
    const [whole, kind = '', list = ''] = found;
    const isComplete = kind.toUpperCase() === 'COMPLETE';
    const from = found.index + whole.length - list.length;
    for (const each of (isComplete ? list.replace(/::.*$/s, '') : list).matchAll(nameIn)) {
      const text = each[1] ?? each[0];
      if (['type', 'data', 'in'].includes(text)) continue;
      const dot = /^\p{Lu}/u.test(text) ? text.lastIndexOf('.') : -1;
      const qualifier = dot < 0 ? undefined : text.slice(0, dot);
      const name = { qualifier, text: text.slice(dot + 1) };
      if (isComplete ? scope.candidates('con', name).length > 0 : defined.has(text)) continue;
      const start = from + each.index;
      const message = isComplete
        ? `${quoted(text)} is no constructor that is in scope`
        : `this module does not define ${quoted(text)}`;
      diagnostics.error('RH0315', message, { source, start, end: start + each[0].length });
    }
  }
}
