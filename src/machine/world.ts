import { InternalError } from '../source/diagnostics.ts';
import type { Value } from './heap.ts';
import { decodeChar, OutputBuffer } from './utf8.ts';
import { Memory } from './memory.ts';

/** What a program needs from outside: a terminal, a file, a web page. */
export interface Host {
  /** The name of the program, without folder or suffix. */
  readonly programName: string;
  readonly args: readonly string[];
  /** More bytes of standard input; undefined at its end. */
  read(): Uint8Array | undefined;
  /** Takes bytes for standard output (1) or standard error (2). */
  write(fd: 1 | 2, bytes: Uint8Array): void;
  /** Whether every line of standard output should be written at once. */
  readonly interactive: boolean;
}

const endOfInput = { char: -1, length: 0 };

/** The program ends, with this exit code. */
export class Exit extends Error {
  readonly code: number;

  constructor(code: number) {
    super(`exit ${code}`);
    this.code = code;
  }
}

/** The program cannot go on: the message is for standard error, after the program's name. */
export class Failure extends Error {
  readonly code: number;

  constructor(message: string, code: number) {
    super(message);
    this.code = code;
  }
}

/** The program's side of input and output: memory for literals, buffers, UTF-8. */
export class World {
  /** The results of a primitive operation that has several. */
  results: readonly Value[] = [];
  readonly #host: Host;
  readonly #memory: Uint8Array;
  readonly #arguments: readonly number[];
  readonly #out = [new OutputBuffer(), new OutputBuffer()] as const;
  /** What was read and not yet consumed. */
  #input = new Uint8Array(0);
  #position = 0;
  /** What addresses lead to; the literals are a part of it. */
  readonly memory: Memory;
  /** 0: exceptions from outside are let in; 1 and 2: they wait. */
  masking = 0;
  /** What to raise for what the machine finds itself. */
  readonly exceptions: (Value | undefined)[] = [];
  /** What a transaction has written over, the last first to be taken back; undefined outside. */
  journal: { readonly cells: Value[]; readonly before: Value }[] | undefined;

  constructor(host: Host, memory: Uint8Array) {
    this.#host = host;
    const strings = [host.programName, ...host.args].map(arg => new TextEncoder().encode(arg));
    let end = memory.length;
    this.#arguments = strings.map(bytes => {
      const address = end;
      end += bytes.length + 1;
      return address;
    });
    this.#memory = new Uint8Array(end);
    this.#memory.set(memory);
    strings.forEach((bytes, i) => {
      this.#memory.set(bytes, this.#arguments[i]);
    });
    this.memory = new Memory(this.#memory);
  }

  /** The byte at an address. */
  byte(address: number): number {
    const byte = this.#memory[address];
    if (byte === undefined) return this.memory.view(address).getUint8(this.memory.offset(address));
    if (byte === undefined) throw new InternalError(`no memory at address ${address}`);
    return byte;
  }

  /** How many arguments there are after the name of the program. */
  get argumentCount(): number {
    return this.#arguments.length - 1;
  }

  /** The address of an argument, ended by a NUL; 0 is the name of the program. */
  argument(n: number): number {
    const address = this.#arguments[n];
    if (address === undefined) throw new InternalError(`no argument ${n}`);
    return address;
  }

  /** Writes a character in UTF-8. Throws `Failure` for a surrogate, which has no encoding. */
  putChar(fd: number, char: number): 0 {
    if (char >= 0xd800 && char < 0xe000) {
      const file = fd === 1 ? '<stdout>' : '<stderr>';
      throw new Failure(`${file}: commitBuffer: invalid argument (invalid character)`, 1);
    }
    const buffer = this.#buffer(fd);
    if (!buffer.put(char)) {
      this.flush(fd);
      buffer.put(char);
    }
    if (char === 10 && fd === 1 && this.#host.interactive) this.flush(fd);
    return 0;
  }

  /** Hands what is buffered to the host. */
  flush(fd: number): 0 {
    const bytes = this.#buffer(fd).take();
    if (bytes.length > 0) this.#host.write(fd === 2 ? 2 : 1, bytes);
    return 0;
  }

  /** Ends the program. Throws `Exit`. */
  exit(code: number): never {
    this.flush(1);
    this.flush(2);
    throw new Exit(code < 0 && code > -128 ? 128 - code : code & 0xff);
  }

  #buffer(fd: number): OutputBuffer {
    if (fd !== 1 && fd !== 2) throw new InternalError(`no output ${fd}`);
    return this.#out[fd - 1 === 0 ? 0 : 1];
  }

  /** The next character of standard input, −1 at its end. */
  getChar(): number {
    const { char, length } = this.#next();
    this.#position += length;
    return char;
  }

  /** The same, without consuming it. */
  peekChar(): number {
    return this.#next().char;
  }

  #next(): { readonly char: number; readonly length: number } {
    while (this.#position === this.#input.length) {
      if (!this.#readMore()) return endOfInput;
    }
    const lead = this.#input[this.#position] ?? 0;
    if (lead < 0x80) return { char: lead, length: 1 };
    const wanted = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    while (this.#input.length - this.#position < wanted && this.#readMore());
    return decodeChar(this.#input.subarray(this.#position, this.#position + wanted));
  }

  #readMore(): boolean {
    const more = this.#host.read();
    if (more === undefined) return false;
    const rest = this.#input.subarray(this.#position);
    this.#input = new Uint8Array(rest.length + more.length);
    this.#input.set(rest);
    this.#input.set(more, rest.length);
    this.#position = 0;
    return true;
  }
  /** Reads as many bytes of standard input as there are and fit; 0 at its end. */
  readInput(into: Uint8Array): number {
    if (this.#position === this.#input.length && !this.#readMore()) return 0;
    const part = this.#input.subarray(this.#position, this.#position + into.length);
    into.set(part);
    this.#position += part.length;
    return part.length;
  }

  /** Hands bytes to the host, behind what is in our own buffer. */
  writeOutput(fd: 1 | 2, bytes: Uint8Array): number {
    this.flush(fd);
    this.#host.write(fd, bytes);
    return bytes.length;
  }

  /** Does the program talk to a terminal? */
  get interactive(): boolean {
    return this.#host.interactive;
  }
}
