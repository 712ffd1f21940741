// Small improvements of single expressions.

import type { Alt, AltCon, Expr, Lit } from '../core/core.ts';
import { type DataCon, sameType, type Var } from '../types/type.ts';
import { renameVars } from './copy.ts';

/** A case without what it does not need. */
export function tidyCase(e: Expr & { readonly tag: 'case' }): Expr {
  if (e.alts.every(alt => rebuildsScrutinee(alt, e.binder)) && sameType(e.binder.type, e.type))
    return e.scrutinee;
  return mergeDefault(e);
}

/** Does the alternative give back just what it was given? */
function rebuildsScrutinee({ con, body }: Alt, binder: Var): boolean {
  if (body.tag === 'var' && body.var === binder) return true;
  if (con.tag === 'lit') return body.tag === 'lit' && sameLit(con.lit, body.lit);
  if (con.tag !== 'con' || body.tag !== 'con' || body.con !== con.con) return false;
  return body.args.every((arg, i) => arg.tag === 'var' && arg.var === con.vars[i]);
}

/** `case x of { A -> a; _ -> case x of { B -> b; … } }` is one case. */
function mergeDefault(e: Expr & { readonly tag: 'case' }): Expr {
  const last = e.alts.at(-1);
  if (last?.con.tag !== 'default' || last.body.tag !== 'case') return e;
  const inner = last.body;
  if (inner.scrutinee.tag !== 'var' || inner.scrutinee.var !== e.binder) return e;
  const seen = new Set(e.alts.map(({ con }) => altKey(con)));
  const added = inner.alts.filter(({ con }) => con.tag === 'default' || !seen.has(altKey(con)));
  const bodies = added.map(
    (alt): Alt => ({ con: alt.con, body: renameVars(alt.body, [inner.binder], [e.binder]) }),
  );
  return { ...e, alts: [...e.alts.slice(0, -1), ...bodies] };
}

function altKey(con: AltCon): string | DataCon {
  if (con.tag === 'con') return con.con;
  return con.tag === 'lit'
    ? `${con.lit.tag} ${con.lit.tag === 'string' ? '' : con.lit.value}`
    : 'default';
}

export function sameLit(a: Lit, b: Lit): boolean {
  if (a.tag === 'string' || b.tag === 'string' || a.tag !== b.tag) return false;
  return Object.is(a.value, b.value);
}

/** A primitive operation on literals, done now; and the identities that need one literal only. */
export function fold(e: Expr & { readonly tag: 'prim' }): Expr {
  const [a, b] = e.args;
  const x = a?.tag === 'lit' && a.lit.tag === 'int' ? a.lit.value : undefined;
  const y = b?.tag === 'lit' && b.lit.tag === 'int' ? b.lit.value : undefined;
  const name = e.op.name;
  if (x !== undefined && y !== undefined) {
    const result = foldInts(name, x, y);
    if (result !== undefined) return intLit(result);
  }
  if (x !== undefined && name === 'negateInt#') return intLit(-x);
  if (x !== undefined && name === 'int2Double#') return doubleLit(Number(x));
  if (a?.tag === 'lit' && a.lit.tag === 'double' && name === 'negateDouble#')
    return doubleLit(-a.lit.value);
  if (a !== undefined && y === 0n && (name === '+#' || name === '-#')) return a;
  if (b !== undefined && x === 0n && name === '+#') return b;
  if (a !== undefined && y === 1n && name === '*#') return a;
  const [p, q] = [fraction(a), fraction(b)];
  if (p !== undefined && q !== undefined) {
    const number = foldFractions(name, p, q);
    if (number !== undefined && Number.isFinite(number))
      return name.endsWith('Float#') ? floatLit(number) : doubleLit(number);
    const holds = compareFractions(name, p, q);
    if (holds !== undefined) return intLit(holds ? 1n : 0n);
  }
  const character = foldChars(name, a, b);
  return character ?? e;
}

function foldInts(name: string, x: bigint, y: bigint): bigint | undefined {
  const truth = (holds: boolean): bigint => (holds ? 1n : 0n);
  switch (name) {
    case '+#':
      return x + y;
    case '-#':
      return x - y;
    case '*#':
      return x * y;
    case 'quotInt#':
      return y === 0n ? undefined : x / y;
    case 'remInt#':
      return y === 0n ? undefined : x % y;
    case '==#':
      return truth(x === y);
    case '/=#':
      return truth(x !== y);
    case '<#':
      return truth(x < y);
    case '<=#':
      return truth(x <= y);
    case '>#':
      return truth(x > y);
    case '>=#':
      return truth(x >= y);
    default:
      return undefined;
  }
}

function foldChars(name: string, a: Expr | undefined, b: Expr | undefined): Expr | undefined {
  if (a?.tag !== 'lit' || a.lit.tag !== 'char') return undefined;
  if (name === 'ord#') return intLit(BigInt(a.lit.value));
  if (b?.tag !== 'lit' || b.lit.tag !== 'char') return undefined;
  const [x, y] = [a.lit.value, b.lit.value];
  if (name === 'eqChar#') return intLit(x === y ? 1n : 0n);
  return name === 'neChar#' ? intLit(x === y ? 0n : 1n) : undefined;
}

function intLit(value: bigint): Expr {
  return { tag: 'lit', lit: { tag: 'int', value: BigInt.asIntN(64, value) } };
}

function doubleLit(value: number): Expr {
  return { tag: 'lit', lit: { tag: 'double', value } };
}

/** What is known to be a fraction, as a number. */
function fraction(e: Expr | undefined): number | undefined {
  if (e?.tag !== 'lit') return undefined;
  return e.lit.tag === 'double' || e.lit.tag === 'float' ? e.lit.value : undefined;
}

function foldFractions(name: string, x: number, y: number): number | undefined {
  switch (name) {
    case '+##':
    case 'plusFloat#':
      return x + y;
    case '-##':
    case 'minusFloat#':
      return x - y;
    case '*##':
    case 'timesFloat#':
      return x * y;
    case '/##':
    case 'divideFloat#':
      return x / y;
    default:
      return undefined;
  }
}

function floatLit(value: number): Expr {
  return { tag: 'lit', lit: { tag: 'float', value: Math.fround(value) } };
}

function compareFractions(name: string, x: number, y: number): boolean | undefined {
  switch (name) {
    case '==##':
    case 'eqFloat#':
      return x === y;
    case '<##':
    case 'ltFloat#':
      return x < y;
    case '<=##':
    case 'leFloat#':
      return x <= y;
    case '>##':
    case 'gtFloat#':
      return x > y;
    case '>=##':
    case 'geFloat#':
      return x >= y;
    default:
      return undefined;
  }
}
