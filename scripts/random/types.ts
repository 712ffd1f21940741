// Types of generated programs, and signatures to make expressions by.

/** A type: a constructor, or a variable (one small letter), applied to types. `->`, `[]`, `(,)` are constructors. */
export interface Ty {
  readonly con: string;
  readonly args: readonly Ty[];
}

export const con = (name: string, ...args: readonly Ty[]): Ty => ({ con: name, args });
export const fun = (from: Ty, to: Ty): Ty => con('->', from, to);
export const list = (of: Ty): Ty => con('[]', of);

/** Variables of signatures have one letter; those of a generated function have more, and stand for themselves. */
export const isVariable = (ty: Ty): boolean => /^[a-z]$/.test(ty.con);

/** The type in Haskell, in parentheses where an argument needs them. */
export function showType(ty: Ty, inArgument = false): string {
  const [first, second] = ty.args;
  if (ty.con === '->' && first !== undefined && second !== undefined) {
    return `(${showType(first)} -> ${showType(second)})`;
  }
  if (ty.con === '[]' && first !== undefined) return `[${showType(first)}]`;
  if (ty.con.startsWith('(,')) return `(${ty.args.map(arg => showType(arg)).join(', ')})`;
  if (ty.args.length === 0) return ty.con;
  const text = `${ty.con} ${ty.args.map(arg => showType(arg, true)).join(' ')}`;
  return inArgument ? `(${text})` : text;
}
/** The type that `text` describes. */
export function parseType(text: string): Ty {
  const tokens = text.match(/->|[()[\],]|[\w.']+/g) ?? [];
  let at = 0;
  const many = (close: string): Ty[] => {
    const found: Ty[] = [];
    while (tokens[at] !== close) {
      found.push(whole());
      if (tokens[at] === ',') at++;
    }
    at++;
    return found;
  };
  const atom = (): Ty => {
    const token = tokens[at++] ?? '';
    if (token === '[') return list(many(']')[0] ?? con('a'));
    if (token !== '(') return con(token);
    const inside = many(')');
    const [only] = inside;
    if (inside.length === 1 && only !== undefined) return only;
    return inside.length === 0 ? con('()') : con(`(${','.repeat(inside.length - 1)})`, ...inside);
  };
  const applied = (): Ty => {
    const head = atom();
    const args: Ty[] = [];
    while (tokens[at] !== undefined && !/^(->|[)\],])$/.test(tokens[at] ?? '')) args.push(atom());
    return args.length === 0 ? head : con(head.con, ...args);
  };
  const whole = (): Ty => {
    const from = applied();
    if (tokens[at] !== '->') return from;
    at++;
    return fun(from, whole());
  };
  return whole();
}
export type Substitution = ReadonlyMap<string, Ty>;

/** The substitution that makes `pattern` equal to `ty`, if there is one. */
export function match(pattern: Ty, ty: Ty, known: Substitution): Substitution | undefined {
  if (isVariable(pattern)) {
    const old = known.get(pattern.con);
    if (old === undefined) return new Map(known).set(pattern.con, ty);
    return sameType(old, ty) ? known : undefined;
  }
  if (pattern.con !== ty.con || pattern.args.length !== ty.args.length) return undefined;
  let found: Substitution | undefined = known;
  for (const [i, arg] of pattern.args.entries()) {
    const other = ty.args[i];
    if (found === undefined || other === undefined) return undefined;
    found = match(arg, other, found);
  }
  return found;
}

export function sameType(a: Ty, b: Ty): boolean {
  return a.con === b.con && a.args.every((arg, i) => sameType(arg, b.args[i] ?? arg));
}

/** The type with its variables replaced. */
export function substitute(ty: Ty, by: Substitution): Ty {
  if (isVariable(ty)) return by.get(ty.con) ?? ty;
  return ty.args.length === 0 ? ty : con(ty.con, ...ty.args.map(arg => substitute(arg, by)));
}

/** The variables of a type. */
export function variablesOf(ty: Ty): string[] {
  return isVariable(ty) ? [ty.con] : ty.args.flatMap(variablesOf);
}
/** A way to make an expression of type `result`. */
export interface Form {
  readonly result: Ty;
  /** Text, and between two pieces of text the type of what stands there; `undefined` is a small number. */
  readonly texts: readonly string[];
  readonly holes: readonly (Ty | undefined)[];
  /** What must hold of the type variables. */
  readonly given: readonly { readonly cls: string; readonly of: Ty }[];
}

/** The form of a line `text :: context => type`. */
export function parseForm(line: string): Form {
  const end = line.lastIndexOf(' :: ');
  const [text, signature] = [line.slice(0, end), line.slice(end + 4)];
  const [before = '', after] = signature.split(' => ');
  const given = (after === undefined ? [] : before.replace(/^\(|\)$/g, '').split(', ')).map(one => {
    const [cls = '', ...of] = one.split(' ');
    return { cls, of: parseType(of.join(' ')) };
  });
  const type = parseType(after ?? before);
  if (text.includes('{')) {
    const pieces = text.split(/\{([^{}]*)\}/);
    const holes = pieces.filter((_, i) => i % 2 === 1);
    const texts = pieces.filter((_, i) => i % 2 === 0);
    const types = holes.map(hole => (hole === '#' ? undefined : parseType(hole)));
    return inOrder({ result: type, texts, holes: types, given });
  }
  return inOrder(applied(text, type, given));
}

/** The form, with an order wanted of what its sets and maps are sorted by: their values need it. */
function inOrder(form: Form): Form {
  const types = form.holes.flatMap(hole => hole ?? []);
  const keys = new Set(types.concat(form.result).flatMap(keysOf));
  const given = [...keys].map(key => ({ cls: 'Ord', of: con(key) }));
  return { ...form, given: [...form.given, ...given] };
}

/** The variables that sets and maps in the type are sorted by. */
function keysOf(ty: Ty): string[] {
  const isSorted = ty.con === 'Set.Set' || ty.con === 'Map.Map';
  const key = isSorted ? ty.args.slice(0, 1).filter(isVariable) : [];
  return [...key.map(({ con }) => con), ...ty.args.flatMap(keysOf)];
}

/** The form of a function with arguments. */
export function applied(name: string, type: Ty, given: Form['given']): Form {
  const holes: Ty[] = [];
  let result = type;
  for (let [from, to] = result.args; result.con === '->'; [from, to] = result.args) {
    if (from === undefined || to === undefined) break;
    holes.push(from);
    result = to;
  }
  return { result, texts: [name, ...holes.map(() => '')], holes, given };
}
