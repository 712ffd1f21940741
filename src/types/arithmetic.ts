import { globalName } from '../names/name.ts';
import { literalTyCon, literalValue } from './builtin.ts';
import type { Checker } from './environment.ts';
import { promotedCon } from './promotion.ts';
import type { TyCon, Type } from './type.ts';

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
    if (a === undefined || b === undefined) return undefined;
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
