import { arrowType, tupleName } from '../names/builtin.ts';
import type { Name } from '../names/name.ts';
import type { Match } from '../syntax/syntax.ts';
import type { Constructor, Derivable, Derived } from './derivable.ts';
import { type E, lib } from './make.ts';
import { applied, mentions, spineOf, type T } from './types.ts';

const fmap = lib('GHC.Base', 'fmap');
const liftA2 = lib('GHC.Base', 'liftA2');
const apply = lib('GHC.Base', '<*>');
const pure = lib('GHC.Base', 'pure');
const mempty = lib('GHC.Base', 'mempty');
const mappend = lib('GHC.Base', 'mappend');
const foldrMethod = lib('Data.Foldable', 'foldr');
const foldMapMethod = lib('Data.Foldable', 'foldMap');
const traverseMethod = lib('Data.Traversable', 'traverse');

/** Where elements are in a type. */
type Shape =
  | { readonly tag: 'none' }
  /** The type is that of the elements. */
  | { readonly tag: 'element' }
  | { readonly tag: 'tuple'; readonly items: readonly Shape[] }
  | { readonly tag: 'function'; readonly arg: Shape; readonly res: Shape }
  /** A container, and what it holds. */
  | { readonly tag: 'inside'; readonly container: T; readonly inner: Shape };

/** Thrown when a class has no instance for a type; says why. */
class Refusal extends Error {}

function shapeOf(type: T, element: Name): Shape {
  if (!mentions(type, element)) return { tag: 'none' };
  if (type.tag === 'forall') return shapeOf(type.body, element);
  const { head, args } = spineOf(type);
  const last = args.at(-1);
  if (last === undefined) {
    if (head.tag === 'var') return { tag: 'element' };
    throw new Refusal('a field has a type that cannot be walked through');
  }
  const name = head.tag === 'con' ? head.name : undefined;
  const [arg, res] = args;
  if (name === arrowType && args.length === 2 && arg !== undefined && res !== undefined) {
    return { tag: 'function', arg: shapeOf(arg, element), res: shapeOf(res, element) };
  }
  if (name === tupleName('type', args.length)) {
    return { tag: 'tuple', items: args.map(item => shapeOf(item, element)) };
  }
  const container = applied(head, args.slice(0, -1));
  if (mentions(container, element)) {
    throw new Refusal('the last parameter is not only in the last argument of a field’s type');
  }
  return { tag: 'inside', container, inner: shapeOf(last, element) };
}

/** The containers in a shape, each of which needs an instance. */
function containersOf(shape: Shape): T[] {
  switch (shape.tag) {
    case 'none':
    case 'element':
      return [];
    case 'tuple':
      return shape.items.flatMap(containersOf);
    case 'function':
      return [...containersOf(shape.arg), ...containersOf(shape.res)];
    case 'inside':
      return [shape.container, ...containersOf(shape.inner)];
  }
}

/** The shapes of a constructor's fields. */
function shapesOf({ last, expanded }: Derivable, { fields }: Constructor): Shape[] {
  return fields.map(({ type }): Shape => {
    return last === undefined ? { tag: 'none' } : shapeOf(expanded(type), last);
  });
}

/** An instance for a type of containers, or why there is none. */
function unlessRefused(methods: () => Derived & { tag: 'methods' }): Derived {
  try {
    return methods();
  } catch (error) {
    if (error instanceof Refusal) return { tag: 'refused', why: error.message };
    throw error;
  }
}

/** A constraint for each container in the fields. */
function onContainers(data: Derivable): T[] {
  const { className, constructors } = data;
  const containers = constructors.flatMap(con => shapesOf(data, con).flatMap(containersOf));
  return containers.map(type => {
    return applied({ tag: 'con', name: className, span: type.span }, [type]);
  });
}

/** Equations for `method f … (C a1 …)`, or one for a type without constructors. */
function equations(
  { make, constructors }: Derivable,
  between: readonly string[],
  body: (f: Name, con: Constructor, args: readonly Name[], between: readonly Name[]) => E,
): Match<Name>[] {
  if (constructors.length === 0) {
    const value = make.local('v');
    const params = [make.wildcard, ...between.map(() => make.wildcard), make.variable(value)];
    return [make.match(params, make.case(make.name(value), []))];
  }
  return constructors.map(con => {
    const [f, args] = [make.local('f'), make.locals('a', con.fields)];
    const more = between.map(text => make.local(text));
    const params = [f, ...more].map(param => make.variable(param));
    return make.match([...params, make.shape(con.name, args)], body(f, con, args, more));
  });
}

/** `Functor`: `fmap`. */
export function deriveFunctor(data: Derivable): Derived {
  return unlessRefused(() => {
    const { make } = data;
    const matches = equations(data, [], (f, con, args) => {
      const shapes = shapesOf(data, con);
      const fields = args.map((arg, i) => {
        return mapped(data, f, shapes[i] ?? { tag: 'none' }, make.name(arg), true);
      });
      return make.call(con.name, ...fields);
    });
    return { tag: 'methods', methods: [make.method(fmap, ...matches)], wanted: onContainers(data) };
  });
}

/** `value` with `f` applied to its elements; backwards if `forwards` is false. */
function mapped(data: Derivable, f: Name, shape: Shape, value: E, forwards: boolean): E {
  const { make } = data;
  switch (shape.tag) {
    case 'none':
      return value;
    case 'element':
      if (forwards) return make.call(f, value);
      throw new Refusal('a field is a function that takes the last parameter');
    case 'tuple': {
      const items = make.locals('t', shape.items);
      const results = items.map((item, i) => {
        return mapped(data, f, shape.items[i] ?? { tag: 'none' }, make.name(item), forwards);
      });
      return make.case(value, [[make.tupleShape(items), make.tuple(results)]]);
    }
    case 'function': {
      const arg = make.local('x');
      const given = mapped(data, f, shape.arg, make.name(arg), !forwards);
      const result = mapped(data, f, shape.res, make.call(value, given), forwards);
      return make.lambda([make.variable(arg)], result);
    }
    case 'inside': {
      if (shape.inner.tag === 'element' && forwards) return make.call(fmap, make.name(f), value);
      const item = make.local('y');
      const inner = mapped(data, f, shape.inner, make.name(item), forwards);
      return make.call(fmap, make.lambda([make.variable(item)], inner), value);
    }
  }
}

/** `Foldable`: `foldr` and `foldMap`. */
export function deriveFoldable(data: Derivable): Derived {
  return unlessRefused(() => {
    const { make } = data;
    const right = equations(data, ['z'], (f, con, args, more) => {
      const shapes = shapesOf(data, con);
      return args.reduceRight<E>(
        (rest, arg, i) => {
          return foldedRight(data, f, shapes[i] ?? { tag: 'none' }, make.name(arg), rest);
        },
        make.tuple(more.map(z => make.name(z))),
      );
    });
    const together = equations(data, [], (f, con, args) => {
      const shapes = shapesOf(data, con);
      return monoidal(data, f, shapes, args);
    });
    return {
      tag: 'methods',
      methods: [make.method(foldrMethod, ...right), make.method(foldMapMethod, ...together)],
      wanted: onContainers(data),
    };
  });
}

function foldedRight(data: Derivable, f: Name, shape: Shape, value: E, rest: E): E {
  const { make } = data;
  switch (shape.tag) {
    case 'none':
      return rest;
    case 'element':
      return make.call(f, value, rest);
    case 'tuple': {
      const items = make.locals('t', shape.items);
      const body = items.reduceRight<E>((after, item, i) => {
        return foldedRight(data, f, shape.items[i] ?? { tag: 'none' }, make.name(item), after);
      }, rest);
      return make.case(value, [[make.tupleShape(items), body]]);
    }
    case 'function':
      throw new Refusal('a field is a function, whose results nobody can list');
    case 'inside': {
      if (shape.inner.tag === 'element') return make.call(foldrMethod, make.name(f), rest, value);
      const [item, after] = [make.local('y'), make.local('r')];
      const inner = foldedRight(data, f, shape.inner, make.name(item), make.name(after));
      const step = make.lambda([make.variable(item), make.variable(after)], inner);
      return make.call(foldrMethod, step, rest, value);
    }
  }
}

/** The parts that hold elements, put together. */
function monoidal(data: Derivable, f: Name, shapes: readonly Shape[], args: readonly Name[]): E {
  const { make } = data;
  const parts = args.flatMap((arg, i): E[] => {
    const shape = shapes[i] ?? { tag: 'none' };
    return shape.tag === 'none' ? [] : [summed(data, f, shape, make.name(arg))];
  });
  const last = parts.at(-1) ?? make.name(mempty);
  return parts.slice(0, -1).reduceRight((rest, part) => make.call(mappend, part, rest), last);
}

function summed(data: Derivable, f: Name, shape: Shape, value: E): E {
  const { make } = data;
  switch (shape.tag) {
    case 'none':
      return make.name(mempty);
    case 'element':
      return make.call(f, value);
    case 'tuple': {
      const items = make.locals('t', shape.items);
      const body = monoidal(data, f, shape.items, items);
      return make.case(value, [[make.tupleShape(items), body]]);
    }
    case 'function':
      throw new Refusal('a field is a function, whose results nobody can list');
    case 'inside': {
      if (shape.inner.tag === 'element') return make.call(foldMapMethod, make.name(f), value);
      const item = make.local('y');
      const inner = summed(data, f, shape.inner, make.name(item));
      return make.call(foldMapMethod, make.lambda([make.variable(item)], inner), value);
    }
  }
}

/** `Traversable`: `traverse`. */
export function deriveTraversable(data: Derivable): Derived {
  return unlessRefused(() => {
    const { make } = data;
    const matches = equations(data, [], (f, con, args) => {
      return rebuilt(data, f, shapesOf(data, con), args, fields => make.call(con.name, ...fields));
    });
    const methods = [make.method(traverseMethod, ...matches)];
    return { tag: 'methods', methods, wanted: onContainers(data) };
  });
}

/** Runs the actions of the parts that hold elements, then builds the value from the results. */
function rebuilt(
  data: Derivable,
  f: Name,
  shapes: readonly Shape[],
  args: readonly Name[],
  build: (fields: readonly E[]) => E,
): E {
  const { make } = data;
  const results: Name[] = [];
  const actions: E[] = [];
  const fields = args.map((arg, i) => {
    const shape = shapes[i] ?? { tag: 'none' };
    if (shape.tag === 'none') return make.name(arg);
    const result = make.local(`b${i + 1}`);
    results.push(result);
    actions.push(traversed(data, f, shape, make.name(arg)));
    return make.name(result);
  });
  const [first, second, ...more] = actions;
  if (first === undefined) return make.call(pure, build(fields));
  const params = results.map(result => make.variable(result));
  const combine = make.lambda(params, build(fields));
  if (second === undefined) return make.call(fmap, combine, first);
  const start = make.call(liftA2, combine, first, second);
  return more.reduce((before, action) => make.infix(before, apply, action), start);
}

function traversed(data: Derivable, f: Name, shape: Shape, value: E): E {
  const { make } = data;
  switch (shape.tag) {
    case 'none':
      return make.call(pure, value);
    case 'element':
      return make.call(f, value);
    case 'tuple': {
      const items = make.locals('t', shape.items);
      const body = rebuilt(data, f, shape.items, items, fields => make.tuple(fields));
      return make.case(value, [[make.tupleShape(items), body]]);
    }
    case 'function':
      throw new Refusal('a field is a function, whose results nobody can list');
    case 'inside': {
      if (shape.inner.tag === 'element') return make.call(traverseMethod, make.name(f), value);
      const item = make.local('y');
      const inner = traversed(data, f, shape.inner, make.name(item));
      return make.call(traverseMethod, make.lambda([make.variable(item)], inner), value);
    }
  }
}
