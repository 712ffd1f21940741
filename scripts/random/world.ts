// What a generated program has declared, and what holds of its types.

import { con, type Form, match, substitute, type Substitution, type Ty } from './types.ts';

export interface Field {
  readonly type: Ty;
  readonly strict: boolean;
  readonly label: string | undefined;
}

export interface Constructor {
  readonly name: string;
  readonly fields: readonly Field[];
  readonly isInfix: boolean;
}

/** A data type of the program. Its first constructor does not contain the type itself. */
export interface Data {
  readonly name: string;
  readonly params: readonly string[];
  readonly constructors: readonly Constructor[];
  /** Is there floating point inside? Then its order is not used for sorting. */
  readonly floats: boolean;
}

export interface Variable {
  readonly name: string;
  readonly type: Ty;
}

/** Variables, and the classes of the type variables of the signature around. */
export interface Scope {
  readonly variables: readonly Variable[];
  readonly rigid: ReadonlyMap<string, readonly string[]>;
}

export const emptyScope: Scope = { variables: [], rigid: new Map() };

export function withVariables(scope: Scope, more: readonly Variable[]): Scope {
  return { variables: [...scope.variables, ...more], rigid: scope.rigid };
}

/** The declarations of a test so far. */
export interface World {
  readonly datas: Data[];
  readonly forms: Form[];
  /** The types for which a class of the program has an instance; variables stand for types of the class. */
  readonly instances: Map<string, Ty[]>;
}
const integers = ['Int', 'Integer', 'Word8', 'Int8', 'Int64', 'Word', 'Word16', 'Int32', 'Word64'];
const floats = ['Double', 'Float'];
const plain = ['Bool', 'Ordering', 'Char', '()'];
const showable = [...integers, ...floats, 'Rational', ...plain, 'String'];

/** For each class its members without arguments. */
const members: Readonly<Record<string, readonly string[]>> = {
  Show: showable,
  Read: showable,
  Eq: showable,
  Cmp: showable,
  Ord: showable.filter(name => !floats.includes(name)),
  Num: [...integers, ...floats, 'Rational'],
  Integral: integers,
  Fractional: [...floats, 'Rational'],
  Bits: integers,
  FiniteBits: integers.filter(name => name !== 'Integer'),
  Enum: [...integers, ...plain],
  Bounded: [...integers.filter(name => name !== 'Integer'), ...plain],
  Index: [...integers, 'Bool', 'Ordering', 'Char'],
  Monoid: ['Ordering', '()', 'String'],
};

/** Classes that hold of a structure if they hold of its parts. */
const structural = new Set(['Show', 'Read', 'Eq', 'Cmp', 'Ord']);
const structures = new Set(['[]', 'Maybe', 'Either', '(,)', '(,,)', 'Map.Map', 'Set.Set']);

/** Does the type belong to the class? */
export function has(cls: string, ty: Ty, world: World, scope: Scope): boolean {
  const rigid = scope.rigid.get(ty.con);
  if (rigid !== undefined)
    return rigid.includes(cls) || (cls !== 'Read' && cls === 'Cmp' && rigid.includes('Ord'));
  const own = world.instances.get(cls);
  if (own !== undefined) return own.some(head => isInstance(cls, head, ty, world, scope));
  if (members[cls]?.includes(ty.con) === true) return true;
  const parts = (): boolean => ty.args.every(arg => has(cls, arg, world, scope));
  if (cls === 'Monoid' && ty.con === '[]') return true;
  if (structural.has(cls) && structures.has(ty.con)) return parts();
  const data = world.datas.find(({ name }) => name === ty.con);
  if (data === undefined) return false;
  if (cls === 'Ord') return !data.floats && parts();
  if (structural.has(cls)) return parts();
  const isEnumeration =
    data.params.length === 0 && data.constructors.every(({ fields }) => fields.length === 0);
  return isEnumeration && (cls === 'Enum' || cls === 'Bounded' || cls === 'Index');
}

function isInstance(cls: string, head: Ty, ty: Ty, world: World, scope: Scope): boolean {
  const found: Substitution | undefined = match(head, ty, new Map());
  return found !== undefined && [...found.values()].every(arg => has(cls, arg, world, scope));
}

/** The names of all types without arguments that a program can choose from. */
export const baseTypes: readonly string[] = [
  'Int',
  'Bool',
  'Integer',
  'String',
  'Char',
  'Double',
  ...showable,
];

/** The fields of a constructor, for the arguments that the type has here. */
export function fieldsAt(data: Data, shape: Constructor, ty: Ty): Ty[] {
  const by = new Map(data.params.map((param, i) => [param, ty.args[i] ?? con('()')]));
  return shape.fields.map(field => substitute(field.type, by));
}
