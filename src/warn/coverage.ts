import { isUnboxedSum } from '../types/builtin.ts';
import { type DataCon, splitCon, type Type } from '../types/type.ts';

/** A pattern, as far as it matters which values match. */
export type Cover =
  | { readonly tag: 'any' }
  | {
      readonly tag: 'con';
      readonly con: DataCon;
      readonly args: readonly Cover[];
      /** The arguments of the type, where they are known. */
      readonly types?: readonly Type[];
    }
  /** A literal of a type with more values than anybody lists; equal keys mean equal values. */
  | { readonly tag: 'lit'; readonly key: string }
  /** It matches some values, and nothing is known about which. */
  | { readonly tag: 'unknown' };

/** The patterns of an equation or alternative, one for each value that is matched. */
export interface CoverRow {
  readonly pats: readonly Cover[];
  /** Is the row taken whenever its patterns match? Not if all its guards can fail. */
  readonly certain: boolean;
}

export const anything: Cover = { tag: 'any' };

/**
 * Can a value of the type at these arguments have the constructor? Not if the constructor says that an
 * argument is some type, and it is another one.
 */
function isPossible(con: DataCon, types: readonly Type[]): boolean {
  return (con.equalities ?? []).every(({ var: variable, type }) => {
    const found = types[con.univ.indexOf(variable)];
    const [wanted, actual] = [splitCon(type), found && splitCon(found)];
    return wanted === undefined || actual === undefined || wanted.con === actual.con;
  });
}

/** Thrown when a question takes more steps than it is worth: it is exponential at worst. */
class TooHard extends Error {}

/** What `question` answers, or undefined if that takes too long. */
export function unlessTooHard<T>(question: () => T): T | undefined {
  try {
    return question();
  } catch (error) {
    if (error instanceof TooHard) return undefined;
    throw error;
  }
}

/** Answers questions about one set of rows, up to a limit of steps. */
export class Coverage {
  #steps = 20_000;

  #step(): void {
    if (this.#steps-- === 0) throw new TooHard();
  }

  /** Is there a tuple of values that `row` matches and none of `rows` does? */
  isUseful(rows: readonly (readonly Cover[])[], row: readonly Cover[]): boolean {
    this.#step();
    const [first, ...rest] = row;
    if (first === undefined) return rows.length === 0;
    switch (first.tag) {
      case 'con': {
        const inside = rows.flatMap(each => specialised(each, first.con));
        return this.isUseful(inside, [...first.args, ...rest]);
      }
      case 'lit':
        return this.isUseful(
          rows.flatMap(each => ofLiteral(each, first.key)),
          rest,
        );
      case 'any':
      case 'unknown': {
        const found = this.#constructors(rows);
        if (!found.complete) return this.isUseful(rows.flatMap(withoutFirst), rest);
        return found.all.some(con => {
          const inside = rows.flatMap(each => specialised(each, con));
          return this.isUseful(inside, [...fieldsOf(con).map(() => anything), ...rest]);
        });
      }
    }
  }

  /** Tuples of `size` values that no row matches, as patterns; at most `limit`. */
  missing(rows: readonly (readonly Cover[])[], size: number, limit: number): Cover[][] {
    this.#step();
    if (size === 0) return rows.length === 0 ? [[]] : [];
    const { all, used } = this.#constructors(rows);
    const keys = literalsIn(rows);
    const otherwise = (first: readonly Cover[]): Cover[][] => {
      const rest = this.missing(rows.flatMap(withoutFirst), size - 1, limit);
      return first.flatMap(pat => rest.map(pats => [pat, ...pats])).slice(0, limit);
    };
    if (used.size === 0) {
      const listed = keys.flatMap(key => {
        const inside = rows.flatMap(each => ofLiteral(each, key));
        const rest = this.missing(inside, size - 1, limit);
        return rest.map((pats): Cover[] => [{ tag: 'lit', key }, ...pats]);
      });
      const others: Cover = keys.length === 0 ? anything : { tag: 'lit', key: '_' };
      return [...otherwise([others]), ...listed].slice(0, limit);
    }
    const found: Cover[][] = [];
    const unused = all.filter(con => !used.has(con));
    for (const con of all) {
      if (found.length >= limit || !used.has(con)) continue;
      const arity = fieldsOf(con).length;
      const inside = rows.flatMap(each => specialised(each, con));
      for (const pats of this.missing(inside, arity + size - 1, limit)) {
        found.push([{ tag: 'con', con, args: pats.slice(0, arity) }, ...pats.slice(arity)]);
      }
    }
    if (unused.length > 0 && found.length < limit) {
      found.push(...otherwise(unused.map(con => shapeOf(con))));
    }
    return found.slice(0, limit);
  }

  /** The constructors of the first column's type, if one is mentioned, and those that are mentioned. */
  #constructors(rows: readonly (readonly Cover[])[]) {
    const used = new Set<DataCon>();
    let types: readonly Type[] = [];
    for (const [first] of rows) {
      if (first?.tag !== 'con') continue;
      used.add(first.con);
      types = first.types ?? types;
    }
    const [some] = used;
    const all = (some?.tyCon.cons ?? []).filter(con => used.has(con) || isPossible(con, types));
    return { used, all, complete: used.size > 0 && all.every(con => used.has(con)) };
  }
}

/** The fields that a program writes: without dictionaries. */
function fieldsOf(con: DataCon): readonly Type[] {
  return con.fields.slice(con.context?.length ?? 0);
}

/** The constructor with anything in its fields. */
export function shapeOf(con: DataCon): Cover {
  return { tag: 'con', con, args: fieldsOf(con).map(() => anything) };
}

/** The row if its first pattern matches values of a constructor: the fields come in its place. */
function specialised(row: readonly Cover[], con: DataCon): Cover[][] {
  const [first, ...rest] = row;
  if (first?.tag === 'con') return first.con === con ? [[...first.args, ...rest]] : [];
  return first?.tag === 'any' ? [[...fieldsOf(con).map(() => anything), ...rest]] : [];
}

/** The row without its first pattern, if that matches anything. */
function withoutFirst([first, ...rest]: readonly Cover[]): Cover[][] {
  return first?.tag === 'any' ? [rest] : [];
}

function ofLiteral([first, ...rest]: readonly Cover[], key: string): Cover[][] {
  if (first?.tag === 'lit') return first.key === key ? [rest] : [];
  return first?.tag === 'any' ? [rest] : [];
}

function literalsIn(rows: readonly (readonly Cover[])[]): string[] {
  return [...new Set(rows.flatMap(([first]) => (first?.tag === 'lit' ? [first.key] : [])))];
}

/** The numbers of the rows that no value reaches. */
export function unreachableRows(coverage: Coverage, rows: readonly CoverRow[]): number[] {
  const before: (readonly Cover[])[] = [];
  const found: number[] = [];
  rows.forEach(({ pats, certain }, i) => {
    if (!coverage.isUseful(before, pats)) found.push(i);
    if (certain && !pats.some(hasUnknown)) before.push(pats);
  });
  return found;
}

/** Values that no row takes, as patterns; at most `limit`. */
export function uncovered(
  coverage: Coverage,
  rows: readonly CoverRow[],
  size: number,
  limit: number,
): Cover[][] {
  const certain = rows.filter(row => row.certain && !row.pats.some(hasUnknown));
  return coverage.missing(
    certain.map(row => row.pats),
    size,
    limit,
  );
}

function hasUnknown(pat: Cover): boolean {
  return pat.tag === 'unknown' || (pat.tag === 'con' && pat.args.some(hasUnknown));
}

/** A pattern as the program would write it; `inner`: as an argument. */
export function printCover(pat: Cover, inner = false): string {
  switch (pat.tag) {
    case 'any':
    case 'unknown':
      return '_';
    case 'lit':
      return inner && pat.key.startsWith('-') ? `(${pat.key})` : pat.key;
    case 'con':
      return printConstructor(pat, inner);
  }
}

function printConstructor({ con, args }: Cover & { tag: 'con' }, inner: boolean): string {
  const { text } = con.name;
  if (isUnboxedSum(con.tyCon) && args[0] !== undefined) {
    const shown = printCover(args[0]);
    return ['(#', ...Array.from(text.slice(2, -2), c => (c === '_' ? shown : c)), '#)'].join(' ');
  }
  if (/^\(.*\)$/.test(text)) {
    const items = args.map(arg => printCover(arg)).join(', ');
    return text.startsWith('(#') ? `(# ${items} #)` : `(${items})`;
  }
  const parts = args.map(arg => printCover(arg, true));
  if (parts.length === 0) return /^[\p{L}_[]/u.test(text) ? text : `(${text})`;
  const [left] = parts;
  const last = args[1];
  const isSpine = last?.tag === 'con' && last.con === con && text === ':';
  const right = isSpine ? printCover(last) : parts[1];
  const isOperator = !/^[\p{L}_]/u.test(text) && parts.length === 2;
  const all = isOperator ? `${left} ${text} ${right}` : [text, ...parts].join(' ');
  return inner ? `(${all})` : all;
}
