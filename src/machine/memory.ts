import { InternalError } from '../source/diagnostics.ts';
import type { Bytes } from './cells.ts';

const pieceBytes = 2 ** 32;

/** What addresses lead to. */
export class Memory {
  readonly #pieces: (DataView | WeakRef<DataView> | undefined)[];
  readonly #addresses = new WeakMap<Bytes, number>();

  /** `first`: the bytes at the addresses from 0 on. */
  constructor(first: Uint8Array) {
    this.#pieces = [new DataView(first.buffer, first.byteOffset, first.byteLength)];
  }

  /** The piece that an address is in. */
  view(address: number): DataView {
    const piece = this.#pieces[Math.floor(address / pieceBytes)];
    const view = piece instanceof WeakRef ? piece.deref() : piece;
    if (view === undefined) throw new InternalError(`no memory at address ${address}`);
    return view;
  }

  /** The byte of its piece that an address is. */
  offset(address: number): number {
    return address % pieceBytes;
  }

  /** The bytes from an address on. */
  slice(address: number, count: number): Uint8Array {
    const { buffer, byteOffset, byteLength } = this.view(address);
    const start = this.offset(address);
    if (start + count > byteLength) throw new InternalError(`${count} bytes at ${address}`);
    return new Uint8Array(buffer, byteOffset + start, count);
  }
  /** The address of the first byte of a byte array. */
  addressOf(bytes: Bytes): number {
    let address = this.#addresses.get(bytes);
    if (address === undefined) {
      address = this.#add(new WeakRef<DataView>(bytes.view));
      this.#addresses.set(bytes, address);
    }
    return address;
  }

  /** Memory that stays until it is freed; its address. */
  allocate(count: number): number {
    return this.#add(new DataView(new ArrayBuffer(count)));
  }

  /** Gives memory back. */
  free(address: number): void {
    this.view(address);
    this.#pieces[Math.floor(address / pieceBytes)] = undefined;
  }

  #add(piece: DataView | WeakRef<DataView>): number {
    return (this.#pieces.push(piece) - 1) * pieceBytes;
  }
}
