import { globalName, type Name } from '../names/name.ts';
import { primOps } from '../prim/primops.ts';
import { invariant } from '../source/diagnostics.ts';
import type { Class } from './classes.ts';
import type { Checker } from './environment.ts';
import type { Evidence, WantedOrigin } from './evidence.ts';
import { anyTyCon, literalValue, primTyCons } from './builtin.ts';
import {
  arrow,
  bindAll,
  conType,
  sameType,
  splitCon,
  substitute,
  type TyCon,
  type Type,
  type Var,
  view,
} from './type.ts';
import type { TExpr } from './typed.ts';
import { freshName } from '../names/name.ts';
import { appType, boundTyVar, kindOf, splitFun, varType } from './type.ts';

const typeableClass = globalName('Data.Typeable.Internal', 'type', 'Typeable');
const knownNatClass = globalName('GHC.TypeNats', 'type', 'KnownNat');
const knownSymbolClass = globalName('GHC.TypeLits', 'type', 'KnownSymbol');
const coercibleClass = globalName('Data.Coerce', 'type', 'Coercible');

/** Solves a constraint on a class that has no instances but those that the compiler makes. */
export function builtIn(
  c: Checker,
  evidence: Evidence,
  cls: Class,
  types: readonly Type[],
): readonly Evidence[] | 'wait' | undefined {
  const { name } = cls.tyCon;
  const [first, second] = types;
  if (name === typeableClass && first !== undefined) return typeable(c, evidence, cls, first);
  if (name === knownNatClass && first !== undefined) {
    return knownLiteral(c, evidence, cls, first, globalName('GHC.TypeNats', 'value', 'mkSNat'));
  }
  if (name === knownSymbolClass && first !== undefined) {
    return knownLiteral(c, evidence, cls, first, globalName('GHC.TypeLits', 'value', 'mkSSymbol'));
  }
  if (name !== coercibleClass || first === undefined || second === undefined) return undefined;
  return coercible(evidence, cls, first, second);
}

function part(evidence: Evidence, pred: Type): Evidence {
  const { scope, why } = evidence;
  const depth = why.tag === 'context' ? why.depth + 1 : 0;
  const origin: WantedOrigin = { tag: 'context', of: evidence, depth, span: why.span };
  return { pred, scope, why: origin, ref: undefined };
}
/** Do two types, or constructors, differ in newtypes only? */
export function haveSameRepresentation(a: Type, b: Type): boolean {
  let [x, y] = [a, b];
  let kind = kindOf(view(a));
  for (let parts = splitFun(kind); parts !== undefined; parts = splitFun(kind)) {
    const arg = varType(boundTyVar(freshName('tyvar', 'a'), parts.arg));
    [x, y] = [appType(x, arg), appType(y, arg)];
    kind = parts.res;
  }
  let fits = true;
  return related(x, y, 1, () => (fits = false)) && fits;
}

/** `KnownNat 5`: the number itself, which `make` reads from its digits. */
function knownLiteral(
  c: Checker,
  evidence: Evidence,
  cls: Class,
  type: Type,
  make: Name,
): readonly Evidence[] | 'wait' {
  const found = literalValue(type);
  if (found === undefined) return 'wait';
  const literal = { tag: 'string', value: `${found}`, hash: 1 } as const;
  const text: TExpr = { tag: 'lit', literal, type: primTyCons['Addr#'].type };
  const fun = c.env.variable(make);
  const build = (): TExpr => {
    const con: TExpr = { tag: 'con', con: cls.dictionary, types: [type] };
    return { tag: 'app', fun: con, arg: call(fun, [type], [text]) };
  };
  evidence.ref = { tag: 'built', args: [], build };
  return [];
}

/** A representation of a type, and the type that it claims to be of. */
interface Representation {
  readonly expr: TExpr;
  readonly of: Type;
}

/** Makes a representation, given those of type variables; what it is of is free to choose but for these. */
type Shape = (known: readonly TExpr[], final: (t: Type) => Type, of: Type) => Representation;

/** `Typeable t`: a name for each constructor in the type, put together by application. */
function typeable(
  c: Checker,
  evidence: Evidence,
  cls: Class,
  type: Type,
): readonly Evidence[] | 'wait' {
  if (splitCon(type) === undefined) return 'wait';
  const variable = (text: string): Var =>
    c.env.variable(globalName('Data.Typeable.Internal', 'value', text));
  const [name, application] = [variable('mkTrCon'), variable('mkTrApp')];
  const any = anyTyCon.type;
  const args: Evidence[] = [];
  const shape = (t: Type): Shape => {
    const parts = splitCon(t);
    if (parts === undefined) {
      const index = args.length;
      args.push(part(evidence, conType(cls.tyCon, [t])));
      return (known, final) => ({ expr: selected(cls, final(t), known[index]), of: final(t) });
    }
    const inner = parts.args.map(shape);
    return (known, final, of) => {
      const start = call(name, [inner.length === 0 ? of : any], [nameOf(parts.con)]);
      const expr = inner.reduce<TExpr>((fun, make, i) => {
        const arg = make(known, final, any);
        return call(application, [any, arg.of, i + 1 === inner.length ? of : any], [fun, arg.expr]);
      }, start);
      return { expr, of };
    };
  };
  const made = shape(type);
  const build = (final: (t: Type) => Type, known: readonly TExpr[]): TExpr => {
    const of = final(type);
    const con: TExpr = { tag: 'con', con: cls.dictionary, types: [of] };
    return { tag: 'app', fun: con, arg: made(known, final, of).expr };
  };
  evidence.ref = { tag: 'built', args, build };
  return args;
}
function call(fun: Var, types: readonly Type[], args: readonly TExpr[]): TExpr {
  const start: TExpr = { tag: 'var', var: fun, types };
  return args.reduce<TExpr>((f, arg) => ({ tag: 'app', fun: f, arg }), start);
}

/** The only method in a dictionary. */
function selected(cls: Class, type: Type, dictionary: TExpr | undefined): TExpr {
  const [method] = cls.methods;
  invariant(method !== undefined && dictionary !== undefined, 'the class has one method');
  return call(method.selector, [type], [dictionary]);
}

/** The name of a constructor, as an address: module, space, name. */
function nameOf(con: TyCon): TExpr {
  const value = con === arrow ? 'GHC.Prim FUN' : `${con.name.module ?? ''} ${con.name.text}`;
  const literal = { tag: 'string', value, hash: 1 } as const;
  return { tag: 'lit', literal, type: primTyCons['Addr#'].type };
}

/** `Coercible a b`: do the types have the same representation, newtypes being what they contain? */
function coercible(evidence: Evidence, cls: Class, a: Type, b: Type): readonly Evidence[] | 'wait' {
  const parts: Evidence[] = [];
  const fits = related(a, b, 0, (x, y) => {
    parts.push(part(evidence, conType(cls.tyCon, [x, y])));
  });
  if (!fits) return 'wait';
  const op = primOps.get('unsafeCoerce#');
  invariant(op !== undefined, 'there is an operation that changes a type');
  const build = (final: (t: Type) => Type): TExpr => {
    const types = [final(a), final(b)];
    const con: TExpr = { tag: 'con', con: cls.dictionary, types };
    return { tag: 'app', fun: con, arg: { tag: 'prim', op, types } };
  };
  evidence.ref = { tag: 'built', args: [], build };
  return parts;
}

/** Compares types below their newtypes. Pairs that only an assumption can relate are left to `need`. */
function related(a: Type, b: Type, depth: number, need: (x: Type, y: Type) => void): boolean {
  if (sameType(a, b)) return true;
  const [x, y] = [splitCon(a), splitCon(b)];
  const same = x !== undefined && y !== undefined && x.con === y.con;
  if (same && x.args.every((arg, i) => relatedArgument(arg, y.args[i], depth, need))) return true;
  if (depth > 50) return false;
  const [inA, inB] = [contents(a), contents(b)];
  if (inA !== undefined) return related(inA, b, depth + 1, need);
  if (inB !== undefined) return related(a, inB, depth + 1, need);
  if (x !== undefined && y !== undefined) return false;
  if (view(a).tag === 'meta' || view(b).tag === 'meta' || depth === 0) return false;
  need(a, b);
  return true;
}

function relatedArgument(
  a: Type,
  b: Type | undefined,
  depth: number,
  need: (x: Type, y: Type) => void,
): boolean {
  return b !== undefined && related(a, b, depth + 1, need);
}

/** What a newtype contains. */
function contents(type: Type): Type | undefined {
  const split = splitCon(type);
  const con = split?.con.flavour === 'newtype' ? split.con.cons[0] : undefined;
  const field = con?.fields[0];
  if (split === undefined || con === undefined || field === undefined) return undefined;
  if (split.args.length !== con.univ.length) return undefined;
  return substitute(field, bindAll(con.univ, split.args));
}
