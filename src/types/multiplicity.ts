import { promotedCon } from './promotion.ts';
import {
  howOften,
  liftedKind,
  type Meta,
  oftenType,
  onceType,
  prune,
  splitCon,
  type Type,
} from './type.ts';

/** Makes two multiplicities the same, if they can be. */
export function sameMultiplicity(a: Type | undefined, b: Type | undefined): boolean {
  if (a === b) return true;
  const [x, y] = [howOften(a), howOften(b)];
  if (x === y && x !== 'unknown') return true;
  const left = prune(a ?? oftenType);
  const right = prune(b ?? oftenType);
  const [first, second] = isPlain(left) ? [left, right] : [right, left];
  if (first === second) return true;
  if (first.tag === 'meta') settleMultiplicity(first.meta, second);
  else if (second.tag === 'meta') settleMultiplicity(second.meta, first);
  else return false;
  return true;
}

function isPlain(type: Type): boolean {
  return type.tag === 'meta' && prune(type.meta.kind) === liftedKind;
}

/** Says what an unknown multiplicity is. */
export function settleMultiplicity(meta: Meta, type: Type): void {
  const often = howOften(type);
  const cons = splitCon(meta.kind)?.con.cons ?? [];
  const name = often === 'one' ? 'One' : often === 'many' ? 'Many' : undefined;
  const con = cons.find(each => each.name.text === name);
  const plain = often === 'one' ? onceType : often === 'many' ? oftenType : type;
  meta.ref = con === undefined ? plain : promotedCon(con).type;
}
