import { quote } from '../core/text.ts';
import type { Span } from '../source/source.ts';
import { consDataCon } from '../types/builtin.ts';
import type { Var } from '../types/type.ts';
import type { TPat } from '../types/typed.ts';
import { codePointsOf } from './literal.ts';

/** A place as GHC writes it: the last column is the last one inside. */
export function printLocation(span: Span): string {
  const { source } = span;
  const from = source.position(span.start);
  const to = source.position(Math.max(span.start, span.end - 1));
  if (from.line !== to.line) {
    return `${source.name}:(${from.line},${from.column})-(${to.line},${to.column})`;
  }
  const columns = from.column === to.column ? `${from.column}` : `${from.column}-${to.column}`;
  return `${source.name}:${from.line}:${columns}`;
}

/** The variables of a pattern, from left to right. */
export function varsOfPat(pat: TPat): readonly Var[] {
  switch (pat.tag) {
    case 'var':
      return [pat.var];
    case 'wildcard':
    case 'lit':
      return [];
    case 'as':
      return [pat.var, ...varsOfPat(pat.pat)];
    case 'lazy':
    case 'bang':
    case 'view':
      return varsOfPat(pat.pat);
    case 'con':
      return pat.args.flatMap(varsOfPat);
    case 'tuple':
    case 'list':
      return pat.items.flatMap(varsOfPat);
  }
}

/** The pattern with other variables. */
export function renamePat(pat: TPat, copies: ReadonlyMap<Var, Var>): TPat {
  const copy = (v: Var): Var => copies.get(v) ?? v;
  switch (pat.tag) {
    case 'var':
      return { ...pat, var: copy(pat.var) };
    case 'wildcard':
    case 'lit':
      return pat;
    case 'as':
      return { ...pat, var: copy(pat.var), pat: renamePat(pat.pat, copies) };
    case 'lazy':
    case 'bang':
    case 'view':
      return { ...pat, pat: renamePat(pat.pat, copies) };
    case 'con':
      return { ...pat, args: pat.args.map(arg => renamePat(arg, copies)) };
    case 'tuple':
    case 'list':
      return { ...pat, items: pat.items.map(item => renamePat(item, copies)) };
  }
}

/** A pattern as GHC's messages show it. `inner`: as an argument. */
export function printPat(pat: TPat, inner = false): string {
  const items = (pats: readonly TPat[]): string => pats.map(p => printPat(p)).join(', ');
  switch (pat.tag) {
    case 'var':
      return pat.var.name.text;
    case 'wildcard':
      return '_';
    case 'lit':
      return printLiteral(pat);
    case 'as':
      return `${pat.var.name.text}@${printPat(pat.pat, true)}`;
    case 'lazy':
      return `~${printPat(pat.pat, true)}`;
    case 'bang':
      return `!${printPat(pat.pat, true)}`;
    case 'view':
      return `(… -> ${printPat(pat.pat)})`;
    case 'tuple':
      return pat.boxed ? `(${items(pat.items)})` : `(# ${items(pat.items)} #)`;
    case 'list':
      return `[${items(pat.items)}]`;
    case 'con':
      return printConPat(pat, inner);
  }
}
function printConPat(pat: Extract<TPat, { tag: 'con' }>, inner: boolean): string {
  const name = pat.con.name.text;
  const [left, right] = pat.args.map(arg => printPat(arg, true));
  if (left === undefined) return name;
  const operator = /^[^\p{L}_([]/u.test(name);
  const tail = pat.args[1];
  const spine = tail?.tag === 'con' && pat.con === consDataCon && tail.con === consDataCon;
  const text =
    operator && right !== undefined
      ? `${left} ${name} ${spine ? printPat(tail) : right}`
      : [operator ? `(${name})` : name, ...pat.args.map(arg => printPat(arg, true))].join(' ');
  return inner ? `(${text})` : text;
}

function printLiteral(pat: Extract<TPat, { tag: 'lit' }>): string {
  const { literal, negative } = pat;
  const sign = negative ? '-' : '';
  switch (literal.tag) {
    case 'integer':
      return `${sign}${literal.value}`;
    case 'rational':
      return `${sign}${literal.numerator}/${literal.denominator}`;
    case 'char':
      return quote(codePointsOf(literal.value), "'");
    case 'string':
      return quote(codePointsOf(literal.value), '"');
  }
}
