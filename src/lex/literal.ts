/**
 * `hash` counts the `#` after a literal (MagicHash): `5#` is an unboxed Int, `5##` a Word,
 * `1.5#` a Float, `1.5##` a Double, `'c'#` a Char, `"s"#` the address of bytes that end in NUL:
 * a character is a byte. The compiler's own texts have 2 and are in UTF-8.
 */
export type Literal =
  | { readonly tag: 'integer'; readonly value: bigint; readonly hash: 0 | 1 | 2 }
  | {
      readonly tag: 'rational';
      readonly numerator: bigint;
      /** Positive; the fraction is in lowest terms. */
      readonly denominator: bigint;
      readonly hash: 0 | 1 | 2;
    }
  | { readonly tag: 'char'; readonly value: string; readonly hash: 0 | 1 }
  | { readonly tag: 'string'; readonly value: string; readonly hash: 0 | 1 | 2 };
