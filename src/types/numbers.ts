import { globalName, type Name } from '../names/name.ts';
import type { Span } from '../source/source.ts';
import type { Expr, Literal } from '../syntax/syntax.ts';
import type { Checker } from './environment.ts';
import { type Expected, meet } from './expected.ts';
import { libraryCall, libraryOperator, negateName } from './library.ts';
import { hasOwnLiterals, integerType } from './literal-types.ts';
import { libraryType, literalType } from './literals.ts';
import { appType, funType, type Type, view } from './type.ts';
import type { TExpr } from './typed.ts';

const value = (module: string, text: string): Name => globalName(module, 'value', text);
const fromIntegerName = value('GHC.Num', 'fromInteger');
const fromRationalName = value('GHC.Real', 'fromRational');
const fromStringName = value('Data.String', 'fromString');
const ratioCon = globalName('GHC.Real', 'con', ':%');
const ratioType = globalName('GHC.Real', 'type', 'Ratio');

/** The function that makes a value of any type of its class out of a literal; undefined if there is none. */
function conversion(c: Checker, literal: Literal): Name | undefined {
  const name = conversionName(c, literal);
  return name !== undefined && c.env.hasVariable(name) ? name : undefined;
}

function conversionName(c: Checker, literal: Literal): Name | undefined {
  if (literal.hash > 0) return undefined;
  if (literal.tag === 'integer') return fromIntegerName;
  if (literal.tag === 'rational') return fromRationalName;
  return literal.tag === 'string' && c.extensions.has('OverloadedStrings')
    ? fromStringName
    : undefined;
}

/** A literal at a type that has to be found out, or is known. */
export function literalAt(c: Checker, literal: Literal, type: Type, span: Span): TExpr {
  const name = conversion(c, literal);
  if (name === undefined || hasOwnLiterals(literal, type)) {
    return { tag: 'lit', literal, type: view(type) };
  }
  const argument = plainLiteral(c, literal, span);
  const convert = libraryOperator(c, name, span, funType([argument.type], type));
  const general: TExpr = { tag: 'app', fun: convert, arg: argument.expr };
  return { tag: 'number', literal, type, general };
}

/** A literal of a fixed type: an integer, a fraction of integers, or a string. */
function plainLiteral(c: Checker, literal: Literal, span: Span): { expr: TExpr; type: Type } {
  if (literal.tag === 'string') {
    const type = literalType(c, literal, span);
    return { expr: { tag: 'lit', literal, type }, type };
  }
  const integer = libraryType(c, integerType, span);
  const lit = (n: bigint): TExpr => {
    return { tag: 'lit', literal: { tag: 'integer', value: n, hash: 0 }, type: integer };
  };
  if (literal.tag !== 'rational') {
    return { expr: { tag: 'lit', literal, type: integer }, type: integer };
  }
  const con: TExpr = { tag: 'con', con: c.env.dataCon(ratioCon), types: [integer] };
  const half: TExpr = { tag: 'app', fun: con, arg: lit(literal.numerator) };
  const expr: TExpr = { tag: 'app', fun: half, arg: lit(literal.denominator) };
  return { expr, type: appType(libraryType(c, ratioType, span), integer) };
}

/** The type of a literal, if it has one whatever is around it. */
export function fixedType(c: Checker, literal: Literal, span: Span): Type | undefined {
  return conversion(c, literal) === undefined ? literalType(c, literal, span) : undefined;
}

type LiteralExpr = Extract<Expr<Name>, { tag: 'lit' }>;
type Negation = Extract<Expr<Name>, { tag: 'negate' }>;

/** A literal: of the type that is expected, if it has literals of its own, else overloaded. */
export function checkLiteral(c: Checker, e: LiteralExpr, expected: Expected): TExpr {
  const { literal, span } = e;
  const fixed = fixedType(c, literal, span);
  if (fixed !== undefined) {
    meet(c, e, fixed, expected);
    return { tag: 'lit', literal, type: fixed };
  }
  const type = expected.tag === 'check' ? expected.type : c.solver.fresh();
  if (expected.tag === 'infer') expected.type = type;
  if (literal.tag === 'integer' && (literal.value > 127n || literal.value < 0n)) {
    c.notes.literals.push({ span, value: literal.value, type });
  }
  return literalAt(c, literal, type, span);
}

/** A minus sign before an expression; before a literal it belongs to that, if possible. */
export function checkNegation(c: Checker, e: Negation, expected: Expected): TExpr {
  const text = 'a minus sign stands before a number';
  const negated = libraryCall(c, e, negateName, [e.arg], text, expected);
  if (negated.tag !== 'app') return negated;
  const { arg } = negated;
  const literal = arg.tag === 'number' || arg.tag === 'lit' ? minus(arg.literal) : undefined;
  if (literal === undefined || (arg.tag !== 'number' && arg.tag !== 'lit')) return negated;
  return { tag: 'number', literal, type: arg.type, general: negated };
}

function minus(literal: Literal): Literal | undefined {
  if (literal.hash > 0) return undefined;
  if (literal.tag === 'integer' && literal.value !== 0n) {
    return { ...literal, value: -literal.value };
  }
  if (literal.tag === 'rational' && literal.numerator !== 0n) {
    return { ...literal, numerator: -literal.numerator };
  }
  return undefined;
}
