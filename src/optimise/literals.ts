// Fractions, written in code for all kinds of numbers, as literals of the type that it is used at.

import type { Expr, Lit } from '../core/core.ts';
import { globalName, type Name } from '../names/name.ts';
import { nearestDouble, nearestFloat } from '../prim/nearest.ts';
import { splitCon, splitFun, type Var } from '../types/type.ts';

const methodOf = (name: string): Name => globalName('GHC.Float.Double', 'value', name);

/** The methods `fromRational` of the types whose literals these are. */
const roundings: ReadonlyMap<Name, (numerator: bigint, denominator: bigint) => Lit> = new Map([
  [
    methodOf('$fFractionalDouble_$cfromRational'),
    (n, d): Lit => ({ tag: 'double', value: nearestDouble(n, d) }),
  ],
  [
    methodOf('$fFractionalFloat_$cfromRational'),
    (n, d): Lit => ({ tag: 'float', value: nearestFloat(n, d) }),
  ],
]);

/** The literal that a call of `fromRational` is; undefined for any other call. `resolve`: what an argument is known to be. */
export function fractionLiteral(
  method: Var,
  arg: Expr | undefined,
  resolve: (e: Expr) => Expr,
): Expr | undefined {
  const rounding = roundings.get(method.name);
  const type = splitFun(method.type)?.res;
  const box = type && splitCon(type)?.con.cons[0];
  if (rounding === undefined || arg === undefined || box === undefined) return undefined;
  const fraction = fractionOf(resolve(arg), resolve);
  if (fraction === undefined || fraction.denominator <= 0n) return undefined;
  const lit = rounding(fraction.numerator, fraction.denominator);
  return { tag: 'con', con: box, types: [], args: [{ tag: 'lit', lit }] };
}

interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** The fields of a fraction are strict: a call in front gives a field its name. */
function fractionOf(e: Expr, resolve: (e: Expr) => Expr): Fraction | undefined {
  if (e.tag === 'case') {
    const [alt, ...others] = e.alts;
    if (alt?.con.tag !== 'default' || others.length > 0) return undefined;
    const inner = (part: Expr): Expr =>
      part.tag === 'var' && part.var === e.binder ? e.scrutinee : resolve(part);
    return fractionOf(alt.body, inner);
  }
  if (e.tag !== 'con' || e.args.length !== 2) return undefined;
  const [numerator, denominator] = e.args.map(part => integerOf(resolve(part), resolve));
  if (numerator === undefined || denominator === undefined) return undefined;
  return { numerator, denominator };
}

const integerOfText = globalName('GHC.Num.Integer', 'value', 'integerFromAddr#');

function integerOf(e: Expr, resolve: (e: Expr) => Expr): bigint | undefined {
  const [arg] = e.tag === 'con' || e.tag === 'app' ? e.args : [];
  const known = arg === undefined ? undefined : resolve(arg);
  if (known?.tag !== 'lit') return undefined;
  if (e.tag === 'con' && known.lit.tag === 'int') return known.lit.value;
  const isText = e.tag === 'app' && e.fun.tag === 'var' && e.fun.var.name === integerOfText;
  if (!isText || known.lit.tag !== 'string') return undefined;
  return BigInt(Buffer.from(known.lit.bytes).toString('latin1'));
}
