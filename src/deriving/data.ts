import type { Name } from '../names/name.ts';
import { type Constructor, type Derivable, type Derived, onFields } from './derivable.ts';
import { falseCon, trueCon } from '../names/builtin.ts';
import { type E, lib } from './make.ts';

const inData = (text: string): Name => lib('Data.Data', text);

/** `Data`: `gfoldl`, `gunfold`, `toConstr` and `dataTypeOf`. */
export function deriveData(data: Derivable): Derived {
  const methods = [folded(data), unfolded(data), constructorOf(data), described(data)];
  return { tag: 'methods', methods, wanted: onFields(data) };
}

/** `gfoldl k z (C a b) = k (k (z C) a) b`. */
function folded({ make, constructors }: Derivable) {
  const matches = constructors.map(({ name, fields }) => {
    const [k, z, args] = [make.local('k'), make.local('z'), make.locals('a', fields)];
    const start = make.call(z, make.name(name));
    const body = args.reduce<E>((all, arg) => make.call(k, all, make.name(arg)), start);
    return make.match([make.variable(k), make.variable(z), make.shape(name, args)], body);
  });
  if (matches.length > 0) return make.method(inData('gfoldl'), ...matches);
  const value = make.local('v');
  const none = make.case(make.name(value), []);
  const params = [make.wildcard, make.wildcard, make.variable(value)];
  return make.method(inData('gfoldl'), make.match(params, none));
}

/** `gunfold k z c = case constrIndex c of { 1 -> k (k (z C)); … }`. */
function unfolded({ make, constructors }: Derivable) {
  const [k, z, c] = [make.local('k'), make.local('z'), make.local('c')];
  const made = ({ name, fields }: Constructor): E =>
    fields.reduce<E>(all => make.call(k, all), make.call(z, make.name(name)));
  const alts = constructors.map((con, i) => {
    const last = i + 1 === constructors.length;
    return [last ? make.wildcard : make.intPat(i + 1), made(con)] as const;
  });
  const index = make.call(inData('constrIndex'), make.name(c));
  const none = make.call(lib('GHC.Err', 'errorWithoutStackTrace'), make.text('no constructors'));
  const body = alts.length === 0 ? none : make.case(index, alts);
  const params = [k, z, c].map(param => make.variable(param));
  return make.method(inData('gunfold'), make.match(params, body));
}

/** `toConstr x = indexConstr (dataTypeOf x) n`, by the constructor of `x`. */
function constructorOf({ make, constructors }: Derivable) {
  const x = make.local('x');
  const type = make.call(inData('dataTypeOf'), make.name(x));
  const alts = constructors.map(({ name, fields }, i) => {
    const wild = fields.map(() => make.wildcard);
    const value = make.call(inData('indexConstr'), type, make.int(i + 1));
    return [make.conPat(name, wild), value] as const;
  });
  const body = make.case(make.name(x), alts);
  return make.method(inData('toConstr'), make.match([make.variable(x)], body));
}

/** `dataTypeOf _ = dataTypeFrom "T" [("C", ["field"], False), …]`. */
function described({ make, type, constructors }: Derivable) {
  const cons = constructors.map(({ name, style, fields }) => {
    const labels = fields.flatMap(field => field.name?.label ?? []);
    return make.tuple([
      make.text(name.text),
      make.list(labels.map(label => make.text(label))),
      make.name(style === 'infix' ? trueCon : falseCon),
    ]);
  });
  const body = make.call(inData('dataTypeFrom'), make.text(type), make.list(cons));
  return make.method(inData('dataTypeOf'), make.match([make.wildcard], body));
}
