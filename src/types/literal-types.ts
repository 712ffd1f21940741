import { charType, intType } from '../names/builtin.ts';
import { globalName, type Name } from '../names/name.ts';
import type { Literal } from '../syntax/syntax.ts';
import { listTyCon } from './builtin.ts';
import { splitCon, type Type } from './type.ts';

const type = (module: string, text: string): Name => globalName(module, 'type', text);

export const integerType: Name = type('GHC.Num.Integer', 'Integer');
const fractions = new Set([type('GHC.Types', 'Double'), type('GHC.Types', 'Float')]);
const sized = [
  ...['Int8', 'Int16', 'Int32', 'Int64'].map(text => type('GHC.Int', text)),
  ...['Word8', 'Word16'].map(text => type('GHC.Word', text)),
  ...['Word32', 'Word64'].map(text => type('GHC.Word.Type', text)),
];
const wholes = [integerType, intType, type('GHC.Types', 'Word'), ...sized];
const numbers = new Set([...wholes, ...fractions]);

/** Can a literal be a constant of this type? */
export function hasOwnLiterals(literal: Literal, type: Type): boolean {
  const split = splitCon(type);
  const name = split?.con.name;
  if (split === undefined || name === undefined) return false;
  switch (literal.tag) {
    case 'integer':
      return numbers.has(name);
    case 'rational':
      return fractions.has(name);
    case 'char':
      return true;
    case 'string': {
      const [item] = split.args;
      return split.con === listTyCon && item !== undefined && splitCon(item)?.con.name === charType;
    }
  }
}

/** Can a `case` tell a literal of this type from others? */
export function isMatched(literal: Literal, negative: boolean, type: Type): boolean {
  if (literal.tag !== 'integer') return literal.tag !== 'rational' && hasOwnLiterals(literal, type);
  const name = splitCon(type)?.con.name;
  if (name === undefined || fractions.has(name) || !numbers.has(name)) return false;
  const value = negative ? -literal.value : literal.value;
  return name !== integerType || value === BigInt.asIntN(64, value);
}
