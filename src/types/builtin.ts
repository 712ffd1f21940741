import * as names from '../names/builtin.ts';
import { freshName, globalName, type Name } from '../names/name.ts';
import type { PrimTypeName } from '../prim/names.ts';
import {
  arrow,
  boundTyVar,
  conType,
  constraintKind,
  type DataCon,
  errorType,
  forallType,
  funType,
  type Kind,
  kindOf,
  kindOfRep,
  liftedKind,
  liftedRep,
  prune,
  repOfKind,
  representation,
  runtimeRep,
  splitCon,
  TyCon,
  type Type,
  type TyVar,
  typeOfRep,
  varType,
} from './type.ts';

const intRep = representation('IntRep');
const wordRep = representation('WordRep');
const addrRep = representation('AddrRep');
const doubleRep = representation('DoubleRep');
const floatRep = representation('FloatRep');
const unliftedRep = representation('UnliftedRep');
const voidRep = representation('VoidRep');
const tupleRep = representation('TupleRep');

const repKind = (rep: TyCon): Kind => kindOfRep(rep.type);

const primKinds: Readonly<Record<PrimTypeName, Kind>> = {
  'Int#': repKind(intRep),
  'Word#': repKind(wordRep),
  'Double#': repKind(doubleRep),
  'Float#': repKind(floatRep),
  'Char#': repKind(wordRep),
  'Addr#': repKind(addrRep),
  'State#': funType([liftedKind], repKind(voidRep)),
  RealWorld: liftedKind,
  'ByteArray#': repKind(unliftedRep),
  'MutableByteArray#': funType([liftedKind], repKind(unliftedRep)),
  'Array#': funType([liftedKind], repKind(unliftedRep)),
  'MutableArray#': funType([liftedKind, liftedKind], repKind(unliftedRep)),
  'SmallArray#': funType([liftedKind], repKind(unliftedRep)),
  'SmallMutableArray#': funType([liftedKind, liftedKind], repKind(unliftedRep)),
  'MutVar#': funType([liftedKind, liftedKind], repKind(unliftedRep)),
  'ThreadId#': repKind(unliftedRep),
  'MVar#': funType([liftedKind, liftedKind], repKind(unliftedRep)),
  'TVar#': funType([liftedKind, liftedKind], repKind(unliftedRep)),
  'Weak#': funType([liftedKind], repKind(unliftedRep)),
  'StableName#': funType([liftedKind], repKind(unliftedRep)),
};
function primTyCon(name: PrimTypeName): TyCon {
  const kind = primKinds[name];
  const con = new TyCon(globalName(names.primModule, 'type', name), 'primitive', kind);
  let result: Kind = kind;
  for (; result.tag === 'fun'; result = result.res)
    con.params = [...con.params, tyVar(letter(con.params.length), result.arg)];
  return con;
}

/** The primitive types. `State# s` is the token that orders effects; it takes no space at run time. */
export const primTyCons: Readonly<Record<PrimTypeName, TyCon>> = {
  'Int#': primTyCon('Int#'),
  'Word#': primTyCon('Word#'),
  'Double#': primTyCon('Double#'),
  'Float#': primTyCon('Float#'),
  'Char#': primTyCon('Char#'),
  'Addr#': primTyCon('Addr#'),
  'State#': primTyCon('State#'),
  RealWorld: primTyCon('RealWorld'),
  'ByteArray#': primTyCon('ByteArray#'),
  'MutableByteArray#': primTyCon('MutableByteArray#'),
  'Array#': primTyCon('Array#'),
  'MutableArray#': primTyCon('MutableArray#'),
  'SmallArray#': primTyCon('SmallArray#'),
  'SmallMutableArray#': primTyCon('SmallMutableArray#'),
  'MutVar#': primTyCon('MutVar#'),
  'ThreadId#': primTyCon('ThreadId#'),
  'MVar#': primTyCon('MVar#'),
  'TVar#': primTyCon('TVar#'),
  'Weak#': primTyCon('Weak#'),
  'StableName#': primTyCon('StableName#'),
};

/** Stands for a type that nothing determines and nothing depends on. */
export const anyTyCon = new TyCon(
  globalName(names.primModule, 'type', 'Any'),
  'primitive',
  liftedKind,
);

function tyVar(text: string, kind: Kind = liftedKind): TyVar {
  return boundTyVar(freshName('tyvar', text), kind);
}

/** Adds a constructor, whose tag is the next one, to a type. */
export function addDataCon(
  tyCon: TyCon,
  name: Name,
  fields: readonly Type[],
  rest: Partial<Omit<DataCon, 'name' | 'tyCon' | 'tag' | 'univ' | 'fields' | 'type'>> = {},
): DataCon {
  const univ = tyCon.params;
  const exis = rest.exis ?? [];
  const result = conType(tyCon, univ.map(varType));
  const con: DataCon = {
    ...rest,
    name,
    tyCon,
    tag: tyCon.cons.length,
    univ,
    exis,
    fields,
    labels: rest.labels ?? [],
    strict: rest.strict ?? fields.map(() => false),
    type: forallType([...univ, ...exis], funType(fields, result)),
  };
  tyCon.cons = [...tyCon.cons, con];
  return con;
}
function dataTyCon(name: Name, params: readonly TyVar[], result: Kind = liftedKind): TyCon {
  const kinds = params.map(p => p.kind);
  const con = new TyCon(name, 'data', funType(kinds, result));
  con.params = params;
  return con;
}

const element = tyVar('a');
/** `data [] a = [] | a : [a]`. */
export const listTyCon = dataTyCon(names.listType, [element]);
export const nilDataCon = addDataCon(listTyCon, names.nilCon, []);
export const consDataCon = addDataCon(listTyCon, names.consCon, [
  varType(element),
  conType(listTyCon, [varType(element)]),
]);

/** `[element]`. */
export function listOf(type: Type): Type {
  return conType(listTyCon, [type]);
}
const tuples = new Map<number, DataCon>();

/** The constructor of tuples of a size: `()` for 0, pairs for 2; made when first asked for. */
export function tupleDataCon(size: number): DataCon {
  const known = tuples.get(size);
  if (known !== undefined) return known;
  const params = Array.from({ length: size }, (_, i) => tyVar(letter(i)));
  const tyCon = dataTyCon(names.tupleName('type', size), params);
  const con = addDataCon(tyCon, names.tupleName('con', size), params.map(varType));
  tuples.set(size, con);
  return con;
}

/** `(types[0], types[1], …)`. */
export function tupleOf(types: readonly Type[]): Type {
  return conType(tupleDataCon(types.length).tyCon, types);
}

/** a, b, …, z, a1, b1, … */
export function letter(index: number): string {
  const round = Math.floor(index / 26);
  return String.fromCharCode(97 + (index % 26)) + (round === 0 ? '' : String(round));
}

const unboxedTuples = new Map<number, DataCon>();

/** The constructor of unboxed tuples of a size. Its fields may have any representation. */
export function unboxedTupleDataCon(size: number): DataCon {
  const known = unboxedTuples.get(size);
  if (known !== undefined) return known;
  const params = Array.from({ length: size }, (_, i) => tyVar(letter(i)));
  const name = names.unboxedTupleName('type', size);
  const tyCon = dataTyCon(name, params, repKind(tupleRep));
  const con = addDataCon(tyCon, names.unboxedTupleName('con', size), params.map(varType));
  unboxedTuples.set(size, con);
  unboxedTupleCons.add(tyCon);
  return con;
}

const unboxedTupleCons = new Set<TyCon>();

/** Is this the type constructor of unboxed tuples of some size? */
export function isUnboxedTuple(con: TyCon): boolean {
  return unboxedTupleCons.has(con);
}

/** Does a value of such a type consist of several, which no pointer leads to? */
export function inRegisters(con: TyCon): boolean {
  if (isUnboxedSum(con)) return true;
  return isUnboxedTuple(con);
}

/** `(# types[0], types[1], … #)`. */
export function unboxedTupleOf(types: readonly Type[]): Type {
  return conType(unboxedTupleDataCon(types.length).tyCon, types);
}
const unboxedSums = new Map<number, TyCon>();
const unboxedSumCons = new Set<TyCon>();

/** The type constructor of unboxed sums of a size; its constructors are the alternatives in order. */
export function unboxedSumTyCon(size: number): TyCon {
  const known = unboxedSums.get(size);
  if (known !== undefined) return known;
  const held = Array.from({ length: size }, (_, i) => tyVar(`r${i}`, runtimeRep.type));
  const params = held.map((v, i) => tyVar(letter(i), kindOfRep(varType(v))));
  const name = globalName(names.primModule, 'type', names.sumText(size));
  const tyCon = dataTyCon(name, params, repKind(tupleRep));
  tyCon.kindVars = held;
  params.forEach((v, i) => {
    const text = names.summandText(i, size - 1 - i);
    addDataCon(tyCon, globalName(names.primModule, 'con', text), [varType(v)]);
  });
  unboxedSums.set(size, tyCon);
  unboxedSumCons.add(tyCon);
  return tyCon;
}

/** Is this the type constructor of unboxed sums of some size? */
export function isUnboxedSum(con: TyCon): boolean {
  return unboxedSumCons.has(con);
}
/** How a sum is held, behind the number of its alternative. */
export interface SumLayout {
  /** The types of the places. */
  readonly places: readonly Type[];
  /** For each alternative its components, in order, and their places; one that is not held has none. */
  readonly alternatives: readonly (readonly Placed[])[];
}

export interface Placed {
  readonly type: Type;
  readonly place: number | undefined;
}

const tupleShape = /^\((#?)(,*|_)\1\)$/;

function tupleConNamed(name: Name): DataCon | undefined {
  const shape = tupleShape.exec(name.text);
  if (name.module !== names.primModule || shape === null) return undefined;
  const commas = shape[2] ?? '';
  const size = commas === '' ? 0 : commas === '_' ? 1 : commas.length + 1;
  return shape[1] === '' ? tupleDataCon(size) : unboxedTupleDataCon(size);
}

/** The name `Type`, which stands for a kind that has no name itself. */
const typeSynonym = new TyCon(names.liftedKindName, 'synonym', liftedKind);
typeSynonym.rhs = liftedKind;

/** The kinds of numbers and of texts in types. */
export const natTyCon = new TyCon(
  globalName(names.primModule, 'type', 'Nat'),
  'primitive',
  liftedKind,
);
export const symbolTyCon = new TyCon(
  globalName(names.primModule, 'type', 'Symbol'),
  'primitive',
  liftedKind,
);

const literals = new Map<bigint | string, TyCon>();
const literalValues = new Map<TyCon, bigint | string>();

/** The type that a number or a text is (DataKinds). */
export function literalTyCon(value: bigint | string): TyCon {
  const known = literals.get(value);
  if (known !== undefined) return known;
  const text = typeof value === 'string' ? JSON.stringify(value) : `${value}`;
  const kind = typeof value === 'string' ? symbolTyCon : natTyCon;
  const con = new TyCon(globalName(names.primModule, 'type', text), 'primitive', kind.type);
  literals.set(value, con);
  literalValues.set(con, value);
  return con;
}

/** The number or text that a type is. */
export function literalValue(type: Type): bigint | string | undefined {
  const split = splitCon(type);
  return split === undefined ? undefined : literalValues.get(split.con);
}

const representations = [liftedRep, unliftedRep, intRep, wordRep, addrRep, doubleRep, floatRep];
const repCons = new Map(
  representations.map(rep => {
    const name = globalName(names.primModule, 'con', rep.name.text);
    return [addDataCon(runtimeRep, name, []), rep] as const;
  }),
);

/** What a constructor of `RuntimeRep` is as a type; undefined for other constructors. */
export function representationOf(con: DataCon): TyCon | undefined {
  return repCons.get(con);
}

const named = new Map<Name, TyCon>(
  [...Object.values(primTyCons), arrow, listTyCon, typeSynonym, natTyCon, symbolTyCon].map(con => [
    con.name,
    con,
  ]),
);
named.set(anyTyCon.name, anyTyCon);
for (const con of [typeOfRep, runtimeRep]) named.set(con.name, con);

const constraint = splitCon(constraintKind)?.con;
if (constraint !== undefined) named.set(constraint.name, constraint);

/** The constraint that two types are equal. Its arguments may have any kind, if it is the same. */
export const equalityTyCon = new TyCon(
  globalName(names.primModule, 'type', '~'),
  'primitive',
  funType([errorType, errorType], constraintKind),
);
named.set(equalityTyCon.name, equalityTyCon);

/** Is the constraint an equality? When the program runs nothing stands for it. */
export function isEquality(pred: Type): boolean {
  return splitCon(pred)?.con === equalityTyCon;
}

/** The type constructor that a name of `GHC.Prim` stands for. */
export function builtinTyCon(name: Name): TyCon | undefined {
  const sum = sumNamed(name);
  if (sum !== undefined) return sum.tyCon;
  return named.get(name) ?? tupleConNamed(name)?.tyCon;
}

/** The data constructor that a name of `GHC.Prim` stands for. */
export function builtinDataCon(name: Name): DataCon | undefined {
  if (name === names.nilCon) return nilDataCon;
  if (name === names.consCon) return consDataCon;
  const sum = sumNamed(name);
  if (sum !== undefined) return sum.tyCon.cons[sum.place];
  return tupleConNamed(name) ?? runtimeRep.cons.find(con => con.name === name);
}
const sumShape = /^\(#(\|*)(_?)(\|*)#\)$/;

/** The sum that a name of GHC.Prim is about, and the place of the alternative in it. */
function sumNamed(name: Name): { tyCon: TyCon; place: number } | undefined {
  const [shape, before = '', hole = '', behind = ''] = sumShape.exec(name.text) ?? [];
  const bars = before.length + behind.length;
  if (shape === undefined || bars === 0 || name.module !== names.primModule) return undefined;
  return { tyCon: unboxedSumTyCon(bars + 1), place: hole === '' ? 0 : before.length };
}

/** How one value is held at run time; a value of type `State# s` is not held at all. */
export type Rep = 'ptr' | 'int' | 'double' | 'float' | 'void';

const reps = new Map<TyCon, Rep>([
  [liftedRep, 'ptr'],
  [unliftedRep, 'ptr'],
  [intRep, 'int'],
  [wordRep, 'int'],
  [addrRep, 'int'],
  [doubleRep, 'double'],
  [floatRep, 'float'],
  [voidRep, 'void'],
]);
/** What values of a type consist of: one part, or the parts of an unboxed tuple. */
export function repsOf(type: Type): Rep[] {
  const split = splitCon(type);
  if (split !== undefined && isUnboxedTuple(split.con)) return split.args.flatMap(repsOf);
  if (split !== undefined && isUnboxedSum(split.con)) return componentsOf(type).flatMap(repsOf);
  const rep = repOfKind(kindOf(prune(type)));
  const one = rep?.tag === 'con' ? reps.get(rep.con) : undefined;
  return [one ?? 'ptr'];
}

/** Can a value of this type be a thunk? */
export function isLifted(type: Type): boolean {
  const rep = repOfKind(kindOf(prune(type)));
  return rep?.tag !== 'con' || rep.con === liftedRep;
}

/** Are values of this type pointers, to what may be a thunk or never is one? */
export function isBoxed(type: Type): boolean {
  const rep = repOfKind(kindOf(prune(type)));
  return rep?.tag === 'con' && rep.con === unliftedRep ? true : isLifted(type);
}
const placeTypes = new Map<TyCon, Type>([
  [liftedRep, anyTyCon.type],
  [unliftedRep, conType(primTyCons['MutableByteArray#'], [primTyCons.RealWorld.type])],
  [intRep, primTyCons['Int#'].type],
  [wordRep, primTyCons['Word#'].type],
  [addrRep, primTyCons['Addr#'].type],
  [doubleRep, primTyCons['Double#'].type],
  [floatRep, primTyCons['Float#'].type],
]);

/** How a sum of these alternatives is held. */
export function sumLayout(args: readonly Type[]): SumLayout {
  const places: Type[] = [];
  const alternatives = args.map(arg => {
    const used = new Set<number>();
    return componentsOf(arg).map((type): Placed => {
      const rep = repOfKind(kindOf(prune(type)));
      const con = rep?.tag === 'con' ? rep.con : liftedRep;
      if (con === voidRep) return { type, place: undefined };
      const wanted = placeTypes.get(con) ?? anyTyCon.type;
      let place = places.findIndex((of, i) => of === wanted && !used.has(i));
      if (place < 0) place = places.push(wanted) - 1;
      used.add(place);
      return { type, place };
    });
  });
  return { places, alternatives };
}

/** What a value of the type consists of: itself, a tuple's parts, a sum's number and places. */
export function componentsOf(type: Type): Type[] {
  const split = splitCon(type);
  if (split === undefined || !inRegisters(split.con)) return [type];
  if (isUnboxedTuple(split.con)) return split.args.flatMap(componentsOf);
  return [primTyCons['Int#'].type, ...sumLayout(split.args).places];
}
