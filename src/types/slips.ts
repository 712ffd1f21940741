import type { Span } from '../source/source.ts';
import { listTyCon } from './builtin.ts';
import type { Checker } from './environment.ts';
import { arrow, splitCon, type TyCon, type Type } from './type.ts';

const derivable = new Set(['Show', 'Read', 'Eq', 'Ord', 'Enum', 'Bounded', 'Ix']);
const wholeNumbers = new Set(['Int', 'Integer', 'Word', 'Natural']);
const fractions = new Set(['Double', 'Float']);

/** What may have been meant where a class has no instance for a type. */
export function slipsOfInstance(
  c: Checker,
  className: string,
  type: Type | undefined,
  span: Span,
): string[] {
  const found = type === undefined ? undefined : splitCon(type);
  if (found === undefined) return [];
  const { con, args } = found;
  if (className === 'Num') return slipsOfNumber(con, args, span);
  const { text, module } = con.name;
  if (className === 'Fractional' && wholeNumbers.has(text)) {
    return ['`div` divides whole numbers, and `fromIntegral` makes a fraction of one'];
  }
  if (className === 'Integral' && fractions.has(text)) {
    return ['`round`, `floor` and `truncate` make whole numbers, and `/` divides fractions'];
  }
  if (derivable.has(className) && module === c.env.module && con.cons.length > 0) {
    return [`add \`deriving ${className}\` to the declaration of \`${text}\``];
  }
  return [];
}

function slipsOfNumber(con: TyCon, [item]: readonly Type[], span: Span): string[] {
  const { text } = con.name;
  if (con === listTyCon && item !== undefined && splitCon(item)?.con.name.text === 'Char') {
    return ['`show` makes a text of a number, and `++` joins two texts'];
  }
  if (text === 'Char') return ['`ord` and `digitToInt`, of Data.Char, make numbers of characters'];
  if (text === 'Bool') return ['a number is no truth value: compare it, as in `n /= 0`'];
  if (text === 'IO') return ['in a `do` block, `x <- action` names the result of an action'];
  if (text.startsWith('(,')) {
    return ['a function takes its arguments side by side, `f x y`; `(x, y)` is one argument'];
  }
  if (con !== arrow) return [];
  const { text: program } = span.source;
  const before = program.slice(Math.max(0, span.start - 80), span.start);
  const line = before.slice(before.lastIndexOf('\n') + 1) + program.slice(span.start, span.end);
  const minus = /[\w)\]'] -$/.test(line) || /[\w)\]'] -[\w(]+$/.test(line);
  if (minus) return ['a negative argument stands in parentheses, as in `f (-1)`'];
  const name = /^\s+([a-z][\w']*)\s+[\w(]/.exec(program.slice(span.end, span.end + 60))?.[1];
  if (!/^\d/.test(program.slice(span.start, span.end)) || name === undefined) return [];
  return [`a function between its arguments stands in backquotes: \`\` … \`${name}\` … \`\``];
}
