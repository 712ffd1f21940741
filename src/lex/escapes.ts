/** Escapes of one letter (Haskell 2010, §2.6). */
export const simpleEscapes: Readonly<Record<string, string | undefined>> = {
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  '\\': '\\',
  '"': '"',
  "'": "'",
};

const names = [
  ...['NUL', 'SOH', 'STX', 'ETX', 'EOT', 'ENQ', 'ACK', 'BEL', 'BS', 'HT', 'LF', 'VT', 'FF', 'CR'],
  ...['SO', 'SI', 'DLE', 'DC1', 'DC2', 'DC3', 'DC4', 'NAK', 'SYN', 'ETB', 'CAN', 'EM', 'SUB'],
  ...['ESC', 'FS', 'GS', 'RS', 'US', 'SP'],
];

/** The ASCII names of control characters, longer names first. */
export const escapeNames: readonly (readonly [string, string])[] = [
  ...names.map((name, code) => [name, String.fromCharCode(code)] as const),
  ['DEL', '\x7f'] as const,
].sort(([a], [b]) => b.length - a.length);
