// Conditions in a .cabal file.

import type { Diagnostics } from '../source/diagnostics.ts';
import type { Piece } from './cabal.ts';

/** What conditions may ask about. */
export interface Surroundings {
  /** The flags of the package, in small letters. */
  readonly flags: ReadonlyMap<string, boolean>;
  readonly arch: 'x86_64' | 'aarch64';
}

/** The version of GHC whose language this is. */
const ghc = [9, 0, 2];

/** Does the condition hold? Reports RH0912, a condition that makes no sense, and takes it for false. */
export function holds(condition: Piece, known: Surroundings, diagnostics: Diagnostics): boolean {
  const tokens = condition.text.match(/&&|\|\||\^>=|[<>=]=|[\w.*-]+|\S/g) ?? [];
  let at = 0;
  let sound = true;
  const take = (token: string): boolean => tokens[at] === token && ++at > 0;
  const want = (token: string): void => {
    if (!take(token)) sound = false;
  };
  const either = (): boolean => {
    let value = both();
    while (take('||')) value = both() || value;
    return value;
  };
  const both = (): boolean => {
    let value = one();
    while (take('&&')) value = one() && value;
    return value;
  };
  const one = (): boolean => {
    if (take('!')) return !one();
    if (take('(')) {
      const value = either();
      want(')');
      return value;
    }
    const word = tokens[at++]?.toLowerCase();
    if (word === 'true' || word === 'false') return word === 'true';
    want('(');
    const from = at;
    while (at < tokens.length && tokens[at] !== ')') at++;
    const answer = ask(word, tokens.slice(from, at), known);
    want(')');
    if (answer === undefined) sound = false;
    return answer ?? false;
  };
  const value = either();
  if (sound && at === tokens.length) return value;
  diagnostics.error('RH0912', 'this condition is not understood', condition.span, {
    hints: [
      'conditions are made of os(…), arch(…), impl(…), flag(…), true, false, !, &&, || and ( )',
    ],
  });
  return false;
}

/** The answer to `question(words)`; undefined if there is no such question. */
function ask(
  question: string | undefined,
  [what = '', ...range]: readonly string[],
  { flags, arch }: Surroundings,
): boolean | undefined {
  const name = what.toLowerCase();
  switch (question) {
    case 'os':
      return name === 'linux';
    case 'arch':
      return name === arch;
    case 'flag':
      return flags.get(name);
    case 'impl':
      return name === 'ghc' && includesUs(range);
    default:
      return undefined;
  }
}

/** Is GHC's version in the range `>= 8.4 && < 9.2`? No range includes all. */
function includesUs(range: readonly string[]): boolean {
  const text = range.join(' ');
  if (text === '') return true;
  return text
    .split('||')
    .some(part => part.split('&&').every(bound => meets(bound.trim().split(/\s+/))));
}

function meets([operator, version = '']: readonly string[]): boolean {
  const parts = version.split('.');
  const isPrefix = operator === '==' && parts.at(-1) === '*';
  const wanted = (isPrefix ? parts.slice(0, -1) : parts).map(Number);
  const own = isPrefix ? ghc.slice(0, wanted.length) : ghc;
  const order = compareVersions(own, wanted);
  switch (operator) {
    case '>=':
      return order >= 0;
    case '>':
      return order > 0;
    case '<=':
      return order <= 0;
    case '<':
      return order < 0;
    case '==':
      return order === 0;
    case '^>=':
      // The same in its first two numbers, and not older.
      return order >= 0 && compareVersions(own.slice(0, 2), wanted.slice(0, 2)) === 0;
    default:
      return false;
  }
}

function compareVersions(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const difference = (a[i] ?? -1) - (b[i] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}
