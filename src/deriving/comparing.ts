import { falseCon, intCon, trueCon } from '../names/builtin.ts';
import { globalName, type Name } from '../names/name.ts';
import type { Bind } from '../syntax/syntax.ts';
import {
  type Constructor,
  type Derivable,
  type Derived,
  onFields,
  boxedField,
} from './derivable.ts';
import { type E, lib, type Maker } from './make.ts';

const prim = (text: string): Name => lib('GHC.Prim', text);
const isTrue = lib('GHC.Types', 'isTrue#');
const dataToTag = prim('dataToTag#');
const and = lib('GHC.Classes', '&&');
const equal = lib('GHC.Classes', '==');

/** Compares the tags of two variables that have been evaluated. */
function compareTags(make: Maker, operation: Name, a: Name, b: Name): E {
  const [left, right] = [a, b].map(each => make.call(dataToTag, make.name(each)));
  if (left === undefined || right === undefined) return make.name(falseCon);
  return make.call(isTrue, make.infix(left, operation, right));
}

/** Constructors that get an equation of their own: with fields, or the only one of its kind. */
function ownEquations(constructors: readonly Constructor[]): Constructor[] {
  const plain = constructors.filter(con => con.fields.length === 0);
  return constructors.filter(con => con.fields.length > 0 || plain.length === 1);
}

/** `(==)`, by fields for two of the same constructor, by tag for the rest. */
export function deriveEq(data: Derivable): Derived {
  const { make, constructors } = data;
  const own = ownEquations(constructors);
  const equations = own.map(con => {
    const { name, fields } = con;
    const [as, bs] = [make.locals('a', fields), make.locals('b', fields)];
    const tests = as.map((a, i) => {
      const [left, right] = [boxedField(make, con, i, a), boxedField(make, con, i, bs[i] ?? a)];
      return make.infix(left, equal, right);
    });
    return make.match(
      [make.shape(name, as), make.shape(name, bs)],
      make.chain(tests, and, make.name(trueCon)),
    );
  });
  if (own.length < constructors.length) {
    const [a, b] = [make.local('a'), make.local('b')];
    equations.push(make.match([make.bang(a), make.bang(b)], compareTags(make, prim('==#'), a, b)));
  } else if (own.length !== 1) {
    const same = make.name(own.length === 0 ? trueCon : falseCon);
    equations.push(make.match([make.wildcard, make.wildcard], same));
  }
  return { tag: 'methods', methods: [make.method(equal, ...equations)], wanted: onFields(data) };
}

const ordering = (text: string): Name => globalName('GHC.Types', 'con', text);
const lessCon = ordering('LT');
const equalCon = ordering('EQ');
const greaterCon = ordering('GT');
const inClasses = (text: string): Name => lib('GHC.Classes', text);
const compare = inClasses('compare');
const less = inClasses('<');
const not = inClasses('not');

/** `compare`, and for small types also `(<)` and its relatives, without a detour. */
export function deriveOrd(data: Derivable): Derived {
  const { constructors } = data;
  const wanted = onFields(data);
  const isEnumeration =
    constructors.length > 1 && constructors.every(con => con.fields.length === 0);
  if (isEnumeration) return { tag: 'methods', methods: ordByTag(data), wanted };
  const methods = [lexicographic(data, compare, equalCon, compareAllTags)];
  if (constructors.length > 0 && constructors.length <= 3) methods.push(...relations(data));
  return { tag: 'methods', methods, wanted };
}

/** The methods of an enumeration: each compares the tags. */
function ordByTag({ make }: Derivable): Bind<Name>[] {
  const method = (name: Name, body: (a: Name, b: Name) => E): Bind<Name> => {
    const [a, b] = [make.local('a'), make.local('b')];
    return make.method(name, make.match([make.bang(a), make.bang(b)], body(a, b)));
  };
  const relation = (text: string): Bind<Name> => {
    return method(inClasses(text), (a, b) => compareTags(make, prim(`${text}#`), a, b));
  };
  return [
    method(compare, (a, b) => compareAllTags(make, a, b)),
    ...['<', '<=', '>', '>='].map(relation),
  ];
}

function compareAllTags(make: Maker, a: Name, b: Name): E {
  const tags = [a, b].map(each => {
    return make.call(intCon, make.call(dataToTag, make.name(each)));
  });
  return make.call(inClasses('compareInt'), ...tags);
}

function lessByTag(make: Maker, a: Name, b: Name): E {
  return compareTags(make, prim('<#'), a, b);
}

/**
 * `compare` or `(<)`: two of the same constructor by their fields from left to right, the rest by
 * `byTag`. `equals` is the answer for equal values.
 */
function lexicographic(
  { make, constructors }: Derivable,
  method: Name,
  equals: Name,
  byTag: (make: Maker, a: Name, b: Name) => E,
): Bind<Name> {
  const own = ownEquations(constructors);
  const equations = own.map(con => {
    const { name, fields } = con;
    const [as, bs] = [make.locals('a', fields), make.locals('b', fields)];
    const boxed = (vars: readonly Name[]) => vars.map((v, i) => boxedField(make, con, i, v));
    const body = compareFields(make, method, equals, boxed(as), boxed(bs));
    return make.match([make.shape(name, as), make.shape(name, bs)], body);
  });
  if (constructors.length === 0) {
    equations.push(make.match([make.wildcard, make.wildcard], make.name(equals)));
  } else if (constructors.length > 1) {
    const [a, b] = [make.local('a'), make.local('b')];
    equations.push(make.match([make.bang(a), make.bang(b)], byTag(make, a, b)));
  }
  return make.method(method, ...equations);
}

/** The last fields decide by the method itself, those before them by `compare`. */
function compareFields(
  make: Maker,
  method: Name,
  equals: Name,
  as: readonly E[],
  bs: readonly E[],
): E {
  const [a, ...moreAs] = as;
  const [b, ...moreBs] = bs;
  if (a === undefined || b === undefined) return make.name(equals);
  const both = (by: Name): E => make.call(by, a, b);
  if (moreAs.length === 0) return both(method);
  const [lower, higher] = method === compare ? [lessCon, greaterCon] : [trueCon, falseCon];
  return make.case(both(compare), [
    [make.conPat(lessCon, []), make.name(lower)],
    [make.conPat(equalCon, []), compareFields(make, method, equals, moreAs, moreBs)],
    [make.conPat(greaterCon, []), make.name(higher)],
  ]);
}

/** `(<)` by fields, and the other three by way of it. */
function relations(data: Derivable): Bind<Name>[] {
  const { make } = data;
  const method = (text: string, body: (a: E, b: E) => E): Bind<Name> => {
    const [a, b] = [make.local('a'), make.local('b')];
    const params = [make.variable(a), make.variable(b)];
    return make.method(inClasses(text), make.match(params, body(make.name(a), make.name(b))));
  };
  return [
    lexicographic(data, less, falseCon, lessByTag),
    method('<=', (a, b) => make.call(not, make.infix(b, less, a))),
    method('>', (a, b) => make.infix(b, less, a)),
    method('>=', (a, b) => make.call(not, make.infix(a, less, b))),
  ];
}
