/** What a token that begins with a character can be. */
export type CharacterClass = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;
export const blank = 0;
export const lower = 1;
export const upper = 2;
export const digit = 3;
export const symbol = 4;
/** Brackets, comma, semicolon, backquote: always a token by themselves. */
export const special = 5;
export const doubleQuote = 6;
export const singleQuote = 7;
/** Nothing begins with it. */
export const other = 8;

/** The class of each ASCII character. */
export const asciiClasses: readonly CharacterClass[] = Array.from({ length: 128 }, (_, code) =>
  classOfAscii(String.fromCharCode(code)),
);

function classOfAscii(char: string): CharacterClass {
  if (/[\t\n\v\f\r ]/.test(char)) return blank;
  if (/[a-z_]/.test(char)) return lower;
  if (/[A-Z]/.test(char)) return upper;
  if (/[0-9]/.test(char)) return digit;
  if (/[!#$%&*+./<=>?@\\^|~:-]/.test(char)) return symbol;
  if (/[(),;[\]`{}]/.test(char)) return special;
  return char === '"' ? doubleQuote : char === "'" ? singleQuote : other;
}

const known = new Map<number, CharacterClass>();

/** The class of any character (Haskell 2010, §2.2, with GHC's reading for letters without case). */
export function classOf(codePoint: number): CharacterClass {
  let result = asciiClasses[codePoint] ?? known.get(codePoint);
  if (result === undefined) {
    result = classOfUnicode(String.fromCodePoint(codePoint));
    known.set(codePoint, result);
  }
  return result;
}

function classOfUnicode(char: string): CharacterClass {
  if (/\p{Zs}/u.test(char)) return blank;
  if (/[\p{Lu}\p{Lt}]/u.test(char)) return upper;
  if (/[\p{Ll}\p{Lo}]/u.test(char)) return lower;
  if (/[\p{Pc}\p{Pd}\p{Po}\p{S}]/u.test(char)) return symbol;
  return other;
}

/** Whether a character goes on with a name that has begun: letters, digits, `_`, `'`, marks. */
export function continuesName(codePoint: number): boolean {
  if (codePoint < 128) return nameTail[codePoint] !== 0;
  return /[\p{L}\p{Mn}\p{N}]/u.test(String.fromCodePoint(codePoint));
}

/** 1 for the ASCII characters that go on with a name. */
export const nameTail = Uint8Array.from({ length: 128 }, (_, code) =>
  /[A-Za-z0-9_']/.test(String.fromCharCode(code)) ? 1 : 0,
);
