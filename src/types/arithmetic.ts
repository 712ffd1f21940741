import { globalName } from '../names/name.ts';
import { literalTyCon, literalValue } from './builtin.ts';
import type { Checker } from './environment.ts';
import { promotedCon } from './promotion.ts';
import type { Determined } from './families.ts';
import { sameType, type TyCon, type Type } from './type.ts';

type Value = bigint | string;

/** What the families of the library do with numbers; undefined where the result is no number. */
const numbers: ReadonlyMap<string, (a: bigint, b: bigint) => bigint | undefined> = new Map([
  ['+', (a, b) => a + b],
  ['*', (a, b) => a * b],
  ['^', (a, b) => (b > 100_000n ? undefined : a ** b)],
  ['-', (a, b) => (a < b ? undefined : a - b)],
  ['Div', (a, b) => (b === 0n ? undefined : a / b)],
  ['Mod', (a, b) => (b === 0n ? undefined : a % b)],
]);

/** What is known when only one argument is; undefined where nothing is. */
const halves: ReadonlyMap<string, (a: Side, b: Side) => Type | Value | undefined> = new Map([
  ['+', (a, b) => (a.value === 0n ? b.type : b.value === 0n ? a.type : undefined)],
  ['-', (a, b) => (b.value === 0n ? a.type : undefined)],
  ['*', product],
  ['^', power],
  ['AppendSymbol', (a, b) => (a.value === '' ? b.type : b.value === '' ? a.type : undefined)],
]);

/** An argument, and its value if it is a literal. */
interface Side {
  readonly type: Type;
  readonly value: Value | undefined;
}

function product(a: Side, b: Side): Type | Value | undefined {
  if (a.value === 0n || b.value === 0n) return 0n;
  return a.value === 1n ? b.type : b.value === 1n ? a.type : undefined;
}

function power(a: Side, b: Side): Type | Value | undefined {
  if (b.value === 0n || a.value === 1n) return 1n;
  return b.value === 1n ? a.type : undefined;
}

const compared = { CmpNat: 'bigint', CmpSymbol: 'string' } as const;

/** How a family of the library computes with literals; undefined for any other family. */
export function arithmetic(
  c: Checker,
  { name }: TyCon,
): ((args: readonly Type[]) => Type | undefined) | undefined {
  if (name.module !== 'GHC.TypeNats' && name.module !== 'GHC.TypeLits') return undefined;
  const con = (text: string): Type =>
    promotedCon(c.env.dataCon(globalName('GHC.Types', 'con', text))).type;
  const { text } = name;
  const order = (a: Value, b: Value): Type => con(a < b ? 'LT' : a > b ? 'GT' : 'EQ');
  return args => {
    const [a, b] = args.map(literalValue);
    if (text === 'Log2' && typeof a === 'bigint') {
      return a > 0n ? literalTyCon(BigInt(a.toString(2).length - 1)).type : undefined;
    }
    if (a === undefined || b === undefined) return ofOne(text, args, con);
    if (text === 'CmpNat' || text === 'CmpSymbol') {
      return typeof a === compared[text] && typeof a === typeof b ? order(a, b) : undefined;
    }
    if (typeof a === 'string' || typeof b === 'string') {
      return text === 'AppendSymbol' ? literalTyCon(`${a}${b}`).type : undefined;
    }
    if (text === '<=?') return con(a <= b ? 'True' : 'False');
    const result = numbers.get(text)?.(a, b);
    return result === undefined ? undefined : literalTyCon(result).type;
  };
}

/** The result where at most one argument is a literal. */
function ofOne(
  text: string,
  [left, right]: readonly Type[],
  con: (text: string) => Type,
): Type | undefined {
  if (left === undefined || right === undefined) return undefined;
  const [a, b] = [left, right].map(type => ({ type, value: literalValue(type) }));
  if (text === '<=?' && (a?.value === 0n || sameType(left, right))) return con('True');
  if (text in compared && sameType(left, right)) return con('EQ');
  const found = a === undefined || b === undefined ? undefined : halves.get(text)?.(a, b);
  return typeof found === 'object' || found === undefined ? found : literalTyCon(found).type;
}

/** How the arguments of a family of the library follow from what it is; undefined for other families. */
export function inversion({
  name,
}: TyCon): ((args: readonly Type[], result: Type) => Determined | undefined) | undefined {
  if (name.module !== 'GHC.TypeNats' && name.module !== 'GHC.TypeLits') return undefined;
  return ([left, right], whole) => {
    const result = literalValue(whole);
    if (left === undefined || right === undefined) return undefined;
    const [a, b] = [literalValue(left), literalValue(right)];
    if (result === undefined || (a === undefined) === (b === undefined)) return undefined;
    const index = a === undefined ? 0 : 1;
    const value = argumentOf(name.text, index, a ?? b ?? '', result);
    return value === undefined ? undefined : { index, type: literalTyCon(value).type };
  };
}

/** The argument at the index, if the other one is `known`. */
function argumentOf(text: string, index: 0 | 1, known: Value, result: Value): Value | undefined {
  if (typeof known === 'string' || typeof result === 'string') {
    if (text !== 'AppendSymbol' || typeof known !== typeof result) return undefined;
    const [part, all] = [String(known), String(result)];
    if (index === 0) return all.endsWith(part) ? all.slice(0, all.length - part.length) : undefined;
    return all.startsWith(part) ? all.slice(part.length) : undefined;
  }
  switch (text) {
    case '+':
      return result >= known ? result - known : undefined;
    case '-':
      return index === 0 ? result + known : known >= result ? known - result : undefined;
    case '*':
      return known > 0n && result % known === 0n ? result / known : undefined;
    default:
      return undefined;
  }
}
