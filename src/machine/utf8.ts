/** Bytes on their way out. */
export class OutputBuffer {
  readonly #bytes = new Uint8Array(8192);
  #used = 0;

  /** Adds a character in UTF-8; false, and nothing added, when there is no room. */
  put(char: number): boolean {
    if (this.#used + 4 > this.#bytes.length) return false;
    const c = char >= 0xd800 && char < 0xe000 ? 0xfffd : char;
    if (c < 0x80) this.#push(c);
    else if (c < 0x800) this.#push(0xc0 | (c >> 6), 1, c);
    else if (c < 0x10000) this.#push(0xe0 | (c >> 12), 2, c);
    else this.#push(0xf0 | (c >> 18), 3, c);
    return true;
  }

  /** All that was added since the last time. */
  take(): Uint8Array {
    const bytes = this.#bytes.slice(0, this.#used);
    this.#used = 0;
    return bytes;
  }

  #push(lead: number, more = 0, char = 0): void {
    this.#bytes[this.#used++] = lead;
    for (let i = more - 1; i >= 0; i--) {
      this.#bytes[this.#used++] = 0x80 | ((char >> (6 * i)) & 0x3f);
    }
  }
}

/** The character at the start of `bytes` and its length; U+FFFD and 1 where they are not UTF-8. */
export function decodeChar(bytes: Uint8Array): { readonly char: number; readonly length: number } {
  const lead = bytes[0] ?? 0xff;
  if (lead < 0x80) return { char: lead, length: 1 };
  const length = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
  let char = lead & (0x7f >> length);
  for (let i = 1; i < length; i++) {
    const next = bytes[i] ?? 0;
    if ((next & 0xc0) !== 0x80) return bad;
    char = (char << 6) | (next & 0x3f);
  }
  const least = length === 3 ? 0x800 : 0x10000;
  const wrong = length === 0 || (length > 2 && char < least) || char > 0x10ffff;
  return wrong || (char >= 0xd800 && char < 0xe000) ? bad : { char, length };
}

const bad = { char: 0xfffd, length: 1 };
