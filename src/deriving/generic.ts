import path from 'node:path';
import { falseCon, trueCon } from '../names/builtin.ts';
import { libraryFolder } from '../names/files.ts';
import { globalName, type Name } from '../names/name.ts';
import { invariant } from '../source/diagnostics.ts';
import type { DataDecl } from '../syntax/syntax.ts';
import type { Derivable, Derived } from './derivable.ts';
import { type E, lib, type P } from './make.ts';
import { applied, mentions, spineOf, type T } from './types.ts';

const home = 'GHC.Generics';
const typeName = (text: string): Name => globalName(home, 'type', text);
const conName = (text: string): Name => globalName(home, 'con', text);

/** A field in the representation: its type, and how a value of the field becomes one of it, and back. */
interface Part {
  readonly type: T;
  readonly wrap: (e: E) => E;
  readonly pat: (p: Name) => P;
  /** What to do with what `pat` binds. */
  readonly unwrap: (e: E) => E;
}

const unlifted: Readonly<Record<string, string | undefined>> = {
  'Addr#': 'UAddr',
  'Char#': 'UChar',
  'Double#': 'UDouble',
  'Float#': 'UFloat',
  'Int#': 'UInt',
  'Word#': 'UWord',
};

/** A field of any type. */
function field({ make }: Derivable, type: T): Part {
  const { head } = spineOf(type);
  const con = (name: Name): T => ({ tag: 'con', name, span: make.span });
  const prim = head.tag === 'con' && head.name.module === 'GHC.Prim' ? head.name.text : '';
  const held = unlifted[prim];
  const name = conName(held ?? 'K1');
  const shape = held === undefined ? applied(con(typeName('Rec0')), [type]) : con(typeName(held));
  return {
    type: shape,
    wrap: e => make.call(name, e),
    pat: p => make.shape(name, [p]),
    unwrap: e => e,
  };
}

/** The last parameter is where no shape can have it. */
class Elsewhere extends Error {}

/** A field in which the last parameter occurs; undefined if it does not. */
function parameter(data: Derivable, type: T, last: Name, wanted: T[]): Part | undefined {
  const { make } = data;
  if (!mentions(type, last)) return undefined;
  const con = (text: string): T => ({ tag: 'con', name: typeName(text), span: make.span });
  const simple = (text: string, shape: T): Part => {
    const name = conName(text);
    const wrap = (e: E): E => make.call(name, e);
    return { type: shape, wrap, pat: p => make.shape(name, [p]), unwrap: e => e };
  };
  const { head, args } = spineOf(type);
  const arg = args.at(-1);
  if (arg === undefined) return simple('Par1', con('Par1'));
  const outer = applied(head, args.slice(0, -1));
  if (mentions(outer, last)) {
    throw new Elsewhere('the last parameter is not only in the last argument of a field’s type');
  }
  if (arg.tag === 'var') return simple('Rec1', applied(con('Rec1'), [outer]));
  const inner = parameter(data, arg, last, wanted);
  if (inner === undefined) return undefined;
  const functor: T = {
    tag: 'con',
    name: globalName('GHC.Base', 'type', 'Functor'),
    span: make.span,
  };
  wanted.push(applied(functor, [outer]));
  const map = (f: E, e: E): E => make.call(lib('GHC.Base', 'fmap'), f, e);
  const x = make.local('x');
  const y = make.local('x');
  const into = make.lambda([make.variable(x)], inner.wrap(make.name(x)));
  const out = make.lambda([inner.pat(y)], inner.unwrap(make.name(y)));
  return {
    type: applied(con(':.:'), [outer, inner.type]),
    wrap: e => make.call(conName('Comp1'), map(into, e)),
    pat: p => make.shape(conName('Comp1'), [p]),
    unwrap: e => map(out, e),
  };
}

/** Modules of the library that GHC calls otherwise. */
const moduleNames: Readonly<Record<string, string | undefined>> = {
  'GHC.Basics': 'GHC.Maybe',
  'GHC.Prim': 'GHC.Tuple',
};

class Describer {
  readonly #data: Derivable;
  readonly #decl: DataDecl<Name>;

  constructor(data: Derivable, decl: DataDecl<Name>) {
    this.#data = data;
    this.#decl = decl;
  }

  #con(name: Name, ...args: readonly T[]): T {
    const { span } = this.#data.make;
    return applied({ tag: 'promoted', name, span }, args);
  }

  #own(text: string, ...args: readonly T[]): T {
    return this.#con(conName(text), ...args);
  }

  #literal(value: string | bigint): T {
    return { tag: 'literal', value, span: this.#data.make.span };
  }

  #bool(value: boolean): T {
    return this.#con(value ? trueCon : falseCon);
  }

  /** `M1 kind description shape`. */
  marked(kind: string, description: T, shape: T): T {
    const { span } = this.#data.make;
    return applied({ tag: 'con', name: typeName(kind), span }, [description, shape]);
  }

  type(): T {
    const { name } = this.#decl.name;
    const module = name.module ?? '';
    const folder = libraryFolder() + path.sep;
    const inLibrary = path.resolve(name.span?.source.name ?? '').startsWith(folder);
    const known = moduleNames[module] ?? module;
    const prim = ['GHC.Types', 'GHC.Tuple', 'GHC.Classes'].includes(known);
    const isMain = !inLibrary && module !== 'GHC.Prim';
    const place = isMain ? 'main' : prim ? 'ghc-prim' : 'base';
    const texts = [name.text, isMain ? module : known, place].map(text => this.#literal(text));
    return this.#own('MetaData', ...texts, this.#bool(this.#decl.newtype));
  }

  constructor_(index: number): T {
    const con = this.#data.constructors[index];
    if (con === undefined) return this.#own('PrefixI');
    const { associativity, precedence } = con.fixity;
    const sides = { left: 'Left', right: 'Right', none: 'Not' } as const;
    const fixity =
      con.style === 'infix'
        ? this.#own(
            'InfixI',
            this.#own(`${sides[associativity]}Associative`),
            this.#literal(BigInt(precedence)),
          )
        : this.#own('PrefixI');
    const text = this.#literal(con.name.text);
    return this.#own('MetaCons', text, fixity, this.#bool(con.style === 'record'));
  }

  field(index: number, at: number): T {
    const written = this.#decl.constructors[index]?.fields[at];
    const label = written?.name?.name.label;
    const basic = (text: string): Name => globalName('GHC.Basics', 'con', text);
    const name =
      label === undefined
        ? this.#con(basic('Nothing'))
        : this.#con(basic('Just'), this.#literal(label));
    const strict = written?.strict === true;
    return this.#own(
      'MetaSel',
      name,
      this.#own(written?.unpack === true ? 'SourceUnpack' : 'NoSourceUnpackedness'),
      this.#own(strict ? 'SourceStrict' : 'NoSourceStrictness'),
      this.#own(strict ? 'DecidedStrict' : 'DecidedLazy'),
    );
  }
}

/** Puts things together so that half of them are on each side. */
function balanced<A>(items: readonly A[], none: A, join: (left: A, right: A) => A): A {
  const [only] = items;
  if (items.length < 2) return only ?? none;
  const middle = items.length >> 1;
  const [left, right] = [items.slice(0, middle), items.slice(middle)];
  return join(balanced(left, none, join), balanced(right, none, join));
}

/** What is put around the constructor at `index` of `count`, from the outside: `L1` or `R1`. */
function path_(index: number, count: number): ('L1' | 'R1')[] {
  if (count < 2) return [];
  const middle = count >> 1;
  if (index < middle) return ['L1', ...path_(index, middle)];
  return ['R1', ...path_(index - middle, count - middle)];
}

interface Names {
  readonly rep: string;
  readonly from: string;
  readonly to: string;
}

function derived(
  data: Derivable,
  names: Names,
  part: (type: T) => Part,
): Extract<Derived, { readonly tag: 'methods' }> {
  const { make, constructors, origin } = data;
  invariant(origin !== undefined, 'an instance is for a type');
  const { decl, head } = origin;
  const { span } = make;
  const describe = new Describer(data, decl);
  const con = (text: string): T => ({ tag: 'con', name: typeName(text), span });
  const join = (text: string) => (left: T, right: T) => applied(con(text), [left, right]);
  const count = constructors.length;
  const made = constructors.map(({ name, fields }, i) => {
    const parts = fields.map(({ type }) => part(type));
    const args = make.locals('g', fields);
    const found = make.locals('g', fields);
    const shapes = parts.map(({ type }, j) => describe.marked('S1', describe.field(i, j), type));
    const product = balanced(shapes, con('U1'), join(':*:'));
    const type = describe.marked('C1', describe.constructor_(i), product);
    const inside = path_(i, count).reverse();
    const values = parts.map(({ wrap }, j) => {
      const arg = args[j];
      return make.call(conName('M1'), ...(arg === undefined ? [] : [wrap(make.name(arg))]));
    });
    const both = (left: E, right: E): E => make.infix(left, conName(':*:'), right);
    const value = inside.reduce<E>(
      (e, side) => make.call(conName(side), e),
      make.call(conName('M1'), balanced(values, make.name(conName('U1')), both)),
    );
    const pats = parts.map(({ pat }, j) => {
      const arg = found[j];
      return make.conPat(conName('M1'), arg === undefined ? [] : [pat(arg)]);
    });
    const pair = (left: P, right: P): P => make.conPat(conName(':*:'), [left, right]);
    const pattern = inside.reduce<P>(
      (p, side) => make.conPat(conName(side), [p]),
      make.conPat(conName('M1'), [balanced(pats, make.conPat(conName('U1'), []), pair)]),
    );
    const back = parts.map(({ unwrap }, j) => {
      const arg = found[j];
      return arg === undefined ? make.name(name) : unwrap(make.name(arg));
    });
    return {
      type,
      into: [make.shape(name, args), value] as const,
      out: [pattern, make.call(name, ...back)] as const,
    };
  });
  const sum = balanced(
    made.map(({ type }) => type),
    con('V1'),
    join(':+:'),
  );
  const [x, y] = [make.local('x'), make.local('x')];
  const from = make.call(
    conName('M1'),
    make.case(
      make.name(x),
      made.map(({ into }) => into),
    ),
  );
  const to = make.case(
    make.name(y),
    made.map(({ out }) => out),
  );
  const right = describe.marked('D1', describe.type(), sum);
  const left = applied(con(names.rep), [head]);
  const pattern = make.conPat(conName('M1'), [make.variable(y)]);
  return {
    tag: 'methods',
    methods: [
      make.method(lib(home, names.from), make.match([make.variable(x)], from)),
      make.method(lib(home, names.to), make.match([pattern], to)),
    ],
    wanted: [],
    equations: [{ left, right, fallback: false, span }],
  };
}

/** `Generic`: `Rep`, `from` and `to`. */
export function deriveGeneric(data: Derivable): Derived {
  return derived(data, { rep: 'Rep', from: 'from', to: 'to' }, type => field(data, type));
}

/** `Generic1`: `Rep1`, `from1` and `to1`. */
export function deriveGeneric1(data: Derivable): Derived {
  const { last } = data;
  if (last === undefined) return { tag: 'refused', why: 'it has no parameter' };
  const wanted: T[] = [];
  try {
    const names = { rep: 'Rep1', from: 'from1', to: 'to1' };
    const made = derived(data, names, type => {
      return parameter(data, data.expanded(type), last, wanted) ?? field(data, type);
    });
    return { ...made, wanted };
  } catch (error) {
    if (error instanceof Elsewhere) return { tag: 'refused', why: error.message };
    throw error;
  }
}
