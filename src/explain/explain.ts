import { suggest } from '../source/suggest.ts';
import type { Explanation } from './explanation.ts';
import { nameCodes } from './names.ts';
import { readingCodes } from './reading.ts';
import { otherCodes } from './rest.ts';
import { typeCodes } from './types.ts';

const tables = [readingCodes, nameCodes];
tables.push(typeCodes, otherCodes);

/** What there is to say about each code of a diagnostic. */
export const explanations: ReadonlyMap<string, Explanation> = new Map(
  tables.flatMap(table => Object.entries(table)),
);

/** The explanation of a code as text; undefined if there is no such code. */
export function explain(code: string): string | undefined {
  const found = explanations.get(code.toUpperCase());
  if (found === undefined) return undefined;
  const { title, text, wrong = [], right = [] } = found;
  const indented = (lines: readonly string[]): string =>
    lines.map(line => `    ${line}\n`).join('');
  const parts = [`${code.toUpperCase()}: ${title}\n`, text.map(line => `${line}\n`).join('')];
  if (wrong.length > 0) parts.push(`This is wrong:\n\n${indented(wrong)}`);
  if (right.length > 0) parts.push(`This is right:\n\n${indented(right)}`);
  return parts.join('\n');
}

/** All codes with their titles, a line each. */
export function listOfCodes(): string {
  const lines = [...explanations].map(([code, { title }]) => `${code}  ${title}\n`);
  return lines.sort().join('');
}

/** What to say about a code that does not exist. */
export function noSuchCode(code: string): string {
  const meant = suggest(code.toUpperCase(), [...explanations.keys()]);
  const hint = meant === undefined ? '' : `; did you mean ${meant}?`;
  return `there is no code ${code}${hint}\n`;
}
