/** Bytes on their way out. */
export class OutputBuffer {
  readonly #bytes = new Uint8Array(8192);
  #used = 0;

  /** Adds a character, which is no surrogate, in UTF-8; false when there is no room. */
  put(c: number): boolean {
    if (this.#used + 4 > this.#bytes.length) return false;
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

/**
 * The character at the start of `bytes` and its length in bytes. Where they are not UTF-8: U+FFFD for
 * as many as could have begun a character (the Encoding Standard's way, which `TextDecoder` follows).
 */
export function decodeChar(bytes: Uint8Array): { readonly char: number; readonly length: number } {
  const lead = bytes[0] ?? 0xff;
  if (lead < 0x80) return { char: lead, length: 1 };
  const length = lead < 0xc2 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 1;
  if (length === 1) return { char: 0xfffd, length };
  let char = lead & (0x7f >> length);
  for (let i = 1; i < length; i++) {
    const [low, high] = i === 1 ? secondByte(lead) : [0x80, 0xbf];
    const next = bytes[i] ?? 0;
    if (next < low || next > high) return { char: 0xfffd, length: i };
    char = (char << 6) | (next & 0x3f);
  }
  return { char, length };
}

/** What may follow: neither an overlong form, nor a surrogate, nor more than U+10FFFF. */
function secondByte(lead: number): readonly [number, number] {
  if (lead === 0xe0) return [0xa0, 0xbf];
  if (lead === 0xed) return [0x80, 0x9f];
  if (lead === 0xf0) return [0x90, 0xbf];
  return lead === 0xf4 ? [0x80, 0x8f] : [0x80, 0xbf];
}
