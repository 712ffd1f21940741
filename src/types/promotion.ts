import { representationOf } from './builtin.ts';
import { freshName } from '../names/name.ts';
import {
  boundTyVar,
  type DataCon,
  errorType,
  type Kind,
  liftedKind,
  prune,
  repOfKind,
  splitForall,
  substitute,
  TyCon,
  varType,
} from './type.ts';

/** The kind that is equal to every kind: where GHC would generalise over kinds. */
export const anyKind: Kind = errorType;

const promoted = new WeakMap<DataCon, TyCon>();

/** A data constructor as a type: it has its type for a kind, and no values (DataKinds). */
export function promotedCon(con: DataCon): TyCon {
  const known = promoted.get(con);
  if (known !== undefined) return known;
  const rep = representationOf(con);
  if (rep !== undefined) return rep;
  const { vars, body } = splitForall(con.type);
  const made = new TyCon(con.name, 'primitive', body);
  made.kindVars = vars;
  promoted.set(con, made);
  return made;
}

/** A polymorphic kind is taken at `anyKind`. */
export function withoutQuantifiers(kind: Kind): Kind {
  const { vars, body } = splitForall(kind);
  if (vars.length === 0) return kind;
  return withoutQuantifiers(substitute(body, new Map(vars.map(v => [v, anyKind] as const))));
}

/** Lets the unknown parts of a kind be anything: variables (PolyKinds). */
export function openKind(kind: Kind): void {
  const k = prune(kind);
  if (k.tag === 'meta') k.meta.ref = varType(boundTyVar(freshName('tyvar', 'k'), liftedKind));
  else if (k.tag === 'app' && repOfKind(k) === undefined) openKind(k.arg);
  else if (k.tag === 'fun') {
    openKind(k.arg);
    openKind(k.res);
  }
}

/** Lets the unknown parts of a kind fit everywhere, since nothing will say what they are. */
export function looseKind(kind: Kind): void {
  const k = prune(kind);
  if (k.tag === 'meta') k.meta.ref = anyKind;
  else if (k.tag === 'app' && repOfKind(k) === undefined) looseKind(k.arg);
  else if (k.tag === 'fun') {
    looseKind(k.arg);
    looseKind(k.res);
  }
}
