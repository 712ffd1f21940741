import { quoted } from '../names/similar.ts';
import type { Name } from '../names/name.ts';
import type { Module } from '../syntax/syntax.ts';
import { splitCon, view } from '../types/type.ts';
import type { TypedModule } from '../types/typed.ts';
import type { Reporter } from './reporter.ts';
import type { Usage } from './usage.ts';

/** How many bits the numbers of a type have; negative if they have no sign. */
const bits: Readonly<Record<string, number | undefined>> = {
  ...{ Int: 64, Int8: 8, Int16: 16, Int32: 32, Int64: 64 },
  ...{ Word: -64, Word8: -8, Word16: -16, Word32: -32, Word64: -64 },
};

/** Numbers that do not fit their types. */
export function warnLiterals({ notes }: TypedModule, usage: Usage, reporter: Reporter): void {
  for (const { span, value, type } of notes.literals) {
    const name = splitCon(view(type))?.con.name;
    const size = name?.module?.startsWith('GHC.') === true ? bits[name.text] : undefined;
    if (name === undefined || size === undefined) continue;
    const least = size < 0 ? 0n : -(2n ** BigInt(size - 1));
    const most = size < 0 ? 2n ** BigInt(-size) - 1n : 2n ** BigInt(size - 1) - 1n;
    const meant = usage.negated.has(span.start) ? -value : value;
    if (meant >= least && meant <= most) continue;
    const message = `${meant} is no ${name.text}: they go from ${least} to ${most}`;
    reporter.warn('overflowed-literals', message, span, {
      hints: [
        `it would be ${size < 0 ? BigInt.asUintN(-size, meant) : BigInt.asIntN(size, meant)}`,
      ],
    });
  }
}

/** Ranges without elements, `*` as a kind, and variables of a `forall` that are not used. */
export function warnForms(usage: Usage, reporter: Reporter): void {
  for (const span of usage.emptyRanges) {
    const message = 'this range is empty: it begins behind its end';
    reporter.warn('empty-enumerations', message, span);
  }
  for (const span of usage.stars) {
    const hints = ['write `Type`, from Data.Kind'];
    reporter.warn('star-is-type', '`*` is the kind of types here', span, { hints });
  }
  for (const { name, span } of usage.idle) {
    const message = `the type variable ${quoted(name.text)} is not used`;
    reporter.warn('unused-foralls', message, span);
  }
}

/** What a module advises against, by the spelling of the name; for `module` itself, under the empty text. */
function adviceIn(module: Module<Name>): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const pragma =
    /\{-#\s*(?:DEPRECATED|WARNING)\s+([^"[]*?)\s*((?:\[[^\]]*\])|"(?:[^"\\]|\\.)*")\s*#-\}/gi;
  for (const [, names = '', texts = ''] of module.source.text.matchAll(pragma)) {
    const parts = [...texts.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, text]) => text ?? '');
    for (const name of names === '' ? [''] : names.split(',')) {
      found.set(
        name
          .trim()
          .replace(/^(?:type|data)\s+/, '')
          .replace(/^\((.*)\)$/, '$1'),
        parts.join(', '),
      );
    }
  }
  return found;
}

/** Uses of what other modules advise against. */
export function warnDeprecated(
  module: Module<Name>,
  usage: Usage,
  find: (module: string) => Module<Name> | undefined,
  reporter: Reporter,
): void {
  const known = new Map<string, ReadonlyMap<string, string>>();
  const adviceOf = (name: string): ReadonlyMap<string, string> => {
    const other = known.get(name) ?? adviceFrom(find(name));
    known.set(name, other);
    return other;
  };
  for (const { module: from, moduleSpan } of module.imports) {
    const text = adviceOf(from).get('');
    if (text !== undefined) {
      reporter.warn('deprecations', `the module ${quoted(from)} says: ${text}`, moduleSpan);
    }
  }
  for (const { name, span } of usage.sites) {
    if (name.module === undefined || name.module === module.name) continue;
    const text = adviceOf(name.module).get(name.text);
    if (text === undefined) continue;
    const message = `${quoted(name.module)} says of ${quoted(name.text)}: ${text}`;
    reporter.warn('deprecations', message, span);
  }
}

function adviceFrom(module: Module<Name> | undefined): ReadonlyMap<string, string> {
  return module === undefined ? new Map() : adviceIn(module);
}
