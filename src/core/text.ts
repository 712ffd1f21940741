/**
 * Code points as the bytes of a string literal: UTF-8, but U+0000 is C0 80, so that a NUL byte can
 * end the text in memory, and surrogates, which Haskell's `Char` admits, are encoded like the rest.
 */
export function encodeText(codePoints: readonly number[]): Uint8Array {
  const bytes: number[] = [];
  for (const c of codePoints) {
    if (c !== 0 && c < 0x80) bytes.push(c);
    else if (c < 0x800) bytes.push(0xc0 | (c >> 6), continuation(c));
    else if (c < 0x10000) bytes.push(0xe0 | (c >> 12), continuation(c >> 6), continuation(c));
    else {
      bytes.push(0xf0 | (c >> 18), continuation(c >> 12), continuation(c >> 6), continuation(c));
    }
  }
  return Uint8Array.from(bytes);
}

function continuation(bits: number): number {
  return 0x80 | (bits & 0x3f);
}

/** The code points that `encodeText` encoded. */
export function decodeText(bytes: Uint8Array): number[] {
  const codePoints: number[] = [];
  for (let i = 0; i < bytes.length; ) {
    const first = bytes[i] ?? 0;
    const length = first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
    let c = length === 1 ? first : first & (0xff >> (length + 1));
    for (const byte of bytes.subarray(i + 1, i + length)) c = (c << 6) | (byte & 0x3f);
    codePoints.push(c);
    i += length;
  }
  return codePoints;
}

const escapes: ReadonlyMap<number, string> = new Map([
  [0x07, '\\a'],
  [0x08, '\\b'],
  [0x09, '\\t'],
  [0x0a, '\\n'],
  [0x0b, '\\v'],
  [0x0c, '\\f'],
  [0x0d, '\\r'],
  [0x5c, '\\\\'],
]);

/** Code points between quotes, as Haskell reads them (Haskell 2010, §2.6). */
export function quote(codePoints: readonly number[], mark: '"' | "'"): string {
  let out = '';
  let number = false;
  for (const c of codePoints) {
    const char = String.fromCodePoint(c);
    const escaped = char === mark ? `\\${mark}` : escapes.get(c);
    const plain = escaped === undefined && /^[^\p{C}\p{Z}\p{M}]$|^ $/u.test(char);
    if (number && /^[0-9]$/.test(char)) out += '\\&';
    out += escaped ?? (plain ? char : `\\${c}`);
    number = escaped === undefined && !plain;
  }
  return mark + out + mark;
}
/** The bytes of a string literal between quotes: a text if they are one, else byte by byte. */
export function quoteBytes(bytes: Uint8Array): string {
  const codes = decodeText(bytes);
  const isText = codes.every(c => c <= 0x10ffff) && sameBytes(encodeText(codes), bytes);
  if (isText) return quote(codes, '"');
  return `"${Array.from(bytes, byte => `\\x${byte.toString(16).padStart(2, '0')}`).join('')}"`;
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}
