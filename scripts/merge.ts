// Three-way merging of lines.

import { isDeepStrictEqual } from 'node:util';
import { diffArrays } from 'diff';

/** Lines `from` to `to` (exclusive, from 0) become `lines`. */
export interface Hunk {
  readonly from: number;
  readonly to: number;
  readonly lines: readonly string[];
}

/** The hunks that make `after` of `before`, in order, none touching the next. */
export function hunksOf(before: readonly string[], after: readonly string[]): Hunk[] {
  const hunks: { from: number; to: number; lines: string[] }[] = [];
  let at = 0;
  let open = false;
  for (const { added, removed, value } of diffArrays([...before], [...after])) {
    if (added || removed) {
      if (!open) hunks.push({ from: at, to: at, lines: [] });
      const hunk = hunks.at(-1);
      if (added) hunk?.lines.push(...value);
      else if (hunk !== undefined) hunk.to += value.length;
    }
    if (!added) at += value.length;
    open = added || removed;
  }
  return hunks;
}

/** Hand edits as hunks of `said`, and those that a chapter edit is in the way of. */
export interface Transfer {
  readonly hunks: readonly Hunk[];
  readonly conflicts: readonly { readonly ours: Hunk; readonly theirs: Hunk }[];
}

/** Apply to `said` what makes `disk` of `base`: the edits by hand, in coordinates of `said`. */
export function transfer(
  base: readonly string[],
  said: readonly string[],
  disk: readonly string[],
): Transfer {
  const chapterEdits = hunksOf(base, said);
  const hunks: Hunk[] = [];
  const conflicts: { ours: Hunk; theirs: Hunk }[] = [];
  for (const theirs of hunksOf(base, disk)) {
    const near = chapterEdits.filter(ours => touches(ours, theirs));
    if (near.some(ours => isDeepStrictEqual(ours, theirs))) continue;
    conflicts.push(...near.map(ours => ({ ours, theirs })));
    const above = chapterEdits.filter(ours => ours.to <= theirs.from);
    const shift = above.reduce((sum, hunk) => sum + hunk.lines.length - (hunk.to - hunk.from), 0);
    if (near.length === 0)
      hunks.push({ ...theirs, from: theirs.from + shift, to: theirs.to + shift });
  }
  return { hunks, conflicts };
}
function touches(a: Hunk, b: Hunk): boolean {
  if (a.from < b.to && b.from < a.to) return true;
  const isInsertion = a.from === a.to || b.from === b.to;
  return isInsertion && a.from <= b.to && b.from <= a.to;
}

/** `lines` after all `hunks`, which are in order and do not overlap. */
export function applyHunks(lines: readonly string[], hunks: readonly Hunk[]): string[] {
  const result: string[] = [];
  let at = 0;
  for (const hunk of hunks) {
    result.push(...lines.slice(at, hunk.from), ...hunk.lines);
    at = hunk.to;
  }
  return [...result, ...lines.slice(at)];
}

/** The lines of a text; a missing newline at the end makes no difference. */
export function linesOf(text: string): string[] {
  const lines = text.split('\n');
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}
