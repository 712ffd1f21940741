import { invariant } from '../source/diagnostics.ts';

/** An identifier of LLVM IR: the sigil and the name, quoted where it has to be. */
export function identifier(sigil: '@' | '%', name: string): string {
  if (/^[-a-zA-Z$._][-a-zA-Z$._0-9]*$/.test(name)) return sigil + name;
  return `${sigil}"${escapeBytes(new TextEncoder().encode(name))}"`;
}

/** Bytes as the inside of a string of LLVM IR: what is not printable ASCII in hexadecimal. */
export function escapeBytes(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) {
    const plain = byte >= 0x20 && byte < 0x7f && byte !== 0x22 && byte !== 0x5c;
    text += plain ? String.fromCharCode(byte) : `\\${byte.toString(16).padStart(2, '0')}`;
  }
  return text;
}

/** A choice by the block that control came from. */
export interface Phi {
  readonly name: string;
  readonly type: string;
  readonly incoming: { readonly value: string; readonly from: Block }[];
}

/** Instructions that are executed one after the other; the last one leaves the block. */
export class Block {
  readonly name: string;
  private readonly phis: Phi[] = [];
  private readonly lines: string[] = [];
  private ended = false;

  constructor(name: string) {
    this.name = name;
  }

  /** How other instructions name it. */
  get label(): string {
    return `label ${identifier('%', this.name)}`;
  }

  /** Adds an instruction (or a comment). */
  add(line: string): void {
    invariant(!this.ended, `block ${this.name} goes on after its end: ${line}`);
    this.lines.push(line);
  }

  /** Adds the last instruction. */
  end(line: string): void {
    this.add(line);
    this.ended = true;
  }

  /** Adds a choice whose branches become known later. */
  phi(name: string, type: string): Phi {
    const phi = { name, type, incoming: [] };
    this.phis.push(phi);
    return phi;
  }

  toString(): string {
    invariant(this.ended, `block ${this.name} has no end`);
    const phis = this.phis.map(({ name, type, incoming }) => {
      const ways = incoming.map(way => `[ ${way.value}, ${identifier('%', way.from.name)} ]`);
      return `  ${name} = phi ${type} ${ways.join(', ')}\n`;
    });
    const lines = this.lines.map(line => `  ${line}\n`);
    return `${identifier('%', this.name).slice(1)}:\n${phis.join('')}${lines.join('')}`;
  }
}

/** The body of a function as it grows: its blocks, and the names that are taken. */
export class Body {
  private readonly blocks: Block[] = [];
  private readonly taken = new Map<string, number>();

  /** A new name for a value, as near to the hint as possible. */
  name(hint: string): string {
    return identifier('%', this.label(hint));
  }

  /** A new name for a block. */
  label(hint: string): string {
    const count = this.taken.get(hint);
    this.taken.set(hint, (count ?? 0) + 1);
    return count === undefined ? hint : this.label(`${hint}.${count}`);
  }

  /** A new block, placed after those there are. */
  block(hint: string): Block {
    return this.place(new Block(this.label(hint)));
  }

  /** Places a block after those there are. */
  place(block: Block): Block {
    this.blocks.push(block);
    return block;
  }

  toString(): string {
    return this.blocks.join('');
  }
}
