import { intCon, trueCon } from '../names/builtin.ts';
import type { Name } from '../names/name.ts';
import type { Bind, Stmt } from '../syntax/syntax.ts';
import { type Constructor, type Derivable, type Derived, onFields, refused } from './derivable.ts';
import { type E, lib } from './make.ts';

const inEnum = (text: string): Name => lib('GHC.Enum', text);
const inIx = (text: string): Name => lib('GHC.Ix', text);
const dataToTag = lib('GHC.Prim', 'dataToTag#');
const and = lib('GHC.Classes', '&&');
const isTrue = lib('GHC.Types', 'isTrue#');
const map = lib('GHC.Basics', 'map');
const append = lib('GHC.Basics', '++');
const errorCall = lib('GHC.Err', 'error');

function isEnumeration(constructors: readonly Constructor[]): boolean {
  return constructors.length > 0 && constructors.every(con => con.fields.length === 0);
}

/** `Enum`, for types whose constructors have no fields. */
export function deriveEnum(data: Derivable): Derived {
  if (!isEnumeration(data.constructors)) {
    return refused('not all of its constructors are without fields');
  }
  const methods = [
    neighbour(data, 'succ', 1),
    neighbour(data, 'pred', -1),
    toEnum(data),
    fromEnum(data),
    enumFrom(data),
    enumFromThen(data),
  ];
  return { tag: 'methods', methods, wanted: [] };
}

function fromEnum(data: Derivable): Bind<Name> {
  const { make } = data;
  const a = make.local('a');
  return make.method(inEnum('fromEnum'), make.match([make.bang(a)], tagOf(data, a)));
}

/** All values from one on, by their numbers. */
function enumFrom({ make, constructors }: Derivable): Bind<Name> {
  const a = make.local('a');
  const from = make.call(inEnum('fromEnum'), make.name(a));
  const tags = make.call(inEnum('enumFromTo'), from, make.int(constructors.length - 1));
  const all = make.call(map, make.name(inEnum('toEnum')), tags);
  return make.method(inEnum('enumFrom'), make.match([make.variable(a)], all));
}

/** In steps, up to the last constructor or down to the first. */
function enumFromThen({ make, constructors }: Derivable): Bind<Name> {
  const [a, b] = [make.local('a'), make.local('b')];
  const from = (name: Name): E => make.call(inEnum('fromEnum'), make.name(name));
  const isDown = make.call(lib('GHC.Classes', 'gtInt'), from(a), from(b));
  const end = make.if(isDown, make.int(0), make.int(constructors.length - 1));
  const tags = make.call(inEnum('enumFromThenTo'), from(a), from(b), end);
  const all = make.call(map, make.name(inEnum('toEnum')), tags);
  const params = [make.variable(a), make.variable(b)];
  return make.method(inEnum('enumFromThen'), make.match(params, all));
}

/** The tag of a variable that has been evaluated, as an `Int`. */
function tagOf({ make }: Derivable, variable: Name): E {
  return make.call(intCon, make.call(dataToTag, make.name(variable)));
}

/** `succ` and `pred`: an equation for each constructor. */
function neighbour(
  { make, constructors, type }: Derivable,
  method: string,
  step: number,
): Bind<Name> {
  const equations = constructors.map(({ name }, i) => {
    const next = constructors[i + step]?.name;
    const end = step > 0 ? 'last' : 'first';
    const text = `${method}{${type}}: tried to take \`${method}' of ${end} tag in enumeration`;
    const body = next === undefined ? make.call(errorCall, make.text(text)) : make.name(next);
    return make.match([make.conPat(name, [])], body);
  });
  return make.method(inEnum(method), ...equations);
}

function toEnum(data: Derivable): Bind<Name> {
  const { make, type, constructors } = data;
  const tag = make.local('tag');
  const shown = make.call(
    lib('GHC.Show', 'showsPrec'),
    make.int(0),
    make.name(tag),
    make.text(`) is outside of enumeration's range (0,${constructors.length - 1})`),
  );
  const message = make.infix(make.text(`toEnum{${type}}: tag (`), append, shown);
  const equations = constructors.map(({ name }, i) =>
    make.match([make.intPat(i)], make.name(name)),
  );
  const wrong = make.match([make.variable(tag)], make.call(errorCall, message));
  return make.method(inEnum('toEnum'), ...equations, wrong);
}

/** `Bounded`, for enumerations and for types with one constructor. */
export function deriveBounded(data: Derivable): Derived {
  const { make, constructors } = data;
  const isSingle = constructors.length === 1;
  if (!isSingle && !isEnumeration(constructors)) {
    return refused('it has several constructors, and not all are without fields');
  }
  const bound = (text: string, con: Constructor | undefined): Bind<Name> => {
    const method = inEnum(text);
    const args = (con?.fields ?? []).map(() => make.name(method));
    const value = make.call(con?.name ?? method, ...args);
    return make.method(method, make.match([], value));
  };
  const methods = [bound('minBound', constructors[0]), bound('maxBound', constructors.at(-1))];
  return { tag: 'methods', methods, wanted: onFields(data) };
}

/** `Ix`, for enumerations and for types with one constructor. */
export function deriveIx(data: Derivable): Derived {
  const { constructors } = data;
  const [only] = constructors;
  if (isEnumeration(constructors)) return { tag: 'methods', methods: ixByTag(data), wanted: [] };
  if (only !== undefined && constructors.length === 1) {
    return { tag: 'methods', methods: ixByFields(data, only), wanted: onFields(data) };
  }
  return refused('it has several constructors, and not all are without fields');
}

function ixByTag(data: Derivable): Bind<Name>[] {
  return [rangeByTag(data), indexByTag(data), inRangeByTag(data)];
}

function rangeByTag(data: Derivable): Bind<Name> {
  const { make, constructors } = data;
  const [a, b, i] = [make.local('a'), make.local('b'), make.local('i')];
  const numbered = constructors.map(({ name }, n) => [make.intPat(n), make.name(name)] as const);
  const toCon = make.lambda([make.variable(i)], make.case(make.name(i), numbered));
  const all = make.call(inEnum('enumFromTo'), tagOf(data, a), tagOf(data, b));
  const pair = make.tuplePat([make.bang(a), make.bang(b)]);
  return make.method(inIx('range'), make.match([pair], make.call(map, toCon, all)));
}

function indexByTag({ make }: Derivable): Bind<Name> {
  const [a, c] = [make.local('a'), make.local('c')];
  const [from, to] = [make.call(dataToTag, make.name(a)), make.call(dataToTag, make.name(c))];
  const distance = make.call(intCon, make.infix(to, lib('GHC.Prim', '-#'), from));
  const params = [make.tuplePat([make.bang(a), make.wildcard]), make.bang(c)];
  return make.method(inIx('unsafeIndex'), make.match(params, distance));
}

function inRangeByTag({ make }: Derivable): Bind<Name> {
  const [a, b, c] = [make.local('a'), make.local('b'), make.local('c')];
  const upTo = (left: Name, right: Name): E => {
    const tags = [left, right].map(name => make.call(dataToTag, make.name(name)));
    return make.call(isTrue, make.call(lib('GHC.Prim', '<=#'), ...tags));
  };
  const params = [make.tuplePat([make.bang(a), make.bang(b)]), make.bang(c)];
  const body = make.infix(upTo(a, c), and, upTo(c, b));
  return make.method(inIx('inRange'), make.match(params, body));
}

/** As for tuples: the last field varies fastest. */
function ixByFields(data: Derivable, only: Constructor): Bind<Name>[] {
  return [rangeByFields(data, only), indexByFields(data, only), inRangeByFields(data, only)];
}

/** The bounds of the fields and the values between them, with the patterns that bind all these. */
function dimensionsOf({ make }: Derivable, { name, fields }: Constructor) {
  const [as, bs, cs] = [
    make.locals('a', fields),
    make.locals('b', fields),
    make.locals('c', fields),
  ];
  const pair = make.tuplePat([make.shape(name, as), make.shape(name, bs)]);
  const dimensions = cs.map((c, i) => {
    const bounds = make.tuple([make.name(as[i] ?? c), make.name(bs[i] ?? c)]);
    return { c, bounds };
  });
  return { pair, value: make.shape(name, cs), dimensions };
}

function rangeByFields(data: Derivable, only: Constructor): Bind<Name> {
  const { make } = data;
  const { pair, dimensions } = dimensionsOf(data, only);
  const stmts = dimensions.map(({ c, bounds }): Stmt<Name> => {
    return make.bind(c, make.call(inIx('range'), bounds));
  });
  const body = make.call(only.name, ...dimensions.map(({ c }) => make.name(c)));
  const all = stmts.length === 0 ? make.list([body]) : make.comprehension(body, stmts);
  return make.method(inIx('range'), make.match([pair], all));
}

function indexByFields(data: Derivable, only: Constructor): Bind<Name> {
  const { make } = data;
  const { pair, value, dimensions } = dimensionsOf(data, only);
  const index = dimensions.reduce<E | undefined>((before, { c, bounds }) => {
    const here = make.call(inIx('unsafeIndex'), bounds, make.name(c));
    if (before === undefined) return here;
    const size = make.call(inIx('unsafeRangeSize'), bounds);
    return make.infix(make.infix(before, lib('GHC.Num', '*'), size), lib('GHC.Num', '+'), here);
  }, undefined);
  return make.method(inIx('unsafeIndex'), make.match([pair, value], index ?? make.int(0)));
}

function inRangeByFields(data: Derivable, only: Constructor): Bind<Name> {
  const { make } = data;
  const { pair, value, dimensions } = dimensionsOf(data, only);
  const tests = dimensions.map(({ c, bounds }) => make.call(inIx('inRange'), bounds, make.name(c)));
  const all = make.chain(tests, and, make.name(trueCon));
  return make.method(inIx('inRange'), make.match([pair, value], all));
}
