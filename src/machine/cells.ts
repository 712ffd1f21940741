import { InternalError } from '../source/diagnostics.ts';
import { Closure, data, Info, noPayload, type Value } from './heap.ts';
import { small } from './primitive.ts';

const cellsInfo = new Info(data, 'cells', 0, 0);
const bytesInfo = new Info(data, 'bytes', 0, 0);

/** An object whose fields can be written to: an array, or a variable, which is one of a single cell. */
export class Cells extends Closure {
  cells: Value[];

  constructor(cells: Value[]) {
    super(cellsInfo, cells);
    this.cells = cells;
  }
}
/** An object of bytes. */
export class Bytes extends Closure {
  /** All of its memory; of a byte array that was shrunk, only a part is in use. */
  readonly view: DataView<ArrayBuffer>;
  size: number;

  constructor(size: number) {
    super(bytesInfo, noPayload);
    this.view = new DataView(new ArrayBuffer(size));
    this.size = size;
  }

  /** The bytes from `start` on. They are the object's own, no copy. */
  slice(start: number, count: number): Uint8Array {
    if (start < 0 || count < 0 || start + count > this.size)
      throw new InternalError(`bytes ${start} to ${start + count} of ${this.size}`);
    return new Uint8Array(this.view.buffer, start, count);
  }
}
export function bytesOf(value: Value): Bytes {
  if (!(value instanceof Bytes)) throw new InternalError('a byte array was expected');
  return value;
}

export function cellsOf(value: Value): Value[] {
  if (!(value instanceof Cells)) throw new InternalError('an array or a variable was expected');
  return value.cells;
}

/** What is in a cell. */
export function readCell(array: Value, index: Value): Value {
  const found = cellsOf(array)[small(index)];
  if (found === undefined) throw new InternalError(`no element ${index}`);
  return found;
}

/** Replaces what is in a cell. */
export function writeCell(array: Value, index: Value, value: Value): void {
  const cells = cellsOf(array);
  const at = small(index);
  if (!(at >= 0 && at < cells.length)) throw new InternalError(`no element ${at}`);
  cells[at] = value;
}
/** Copies `count` cells, also within one array. */
export function copyCells(from: Value, start: Value, to: Value, rest: readonly Value[]): void {
  const [at = 0, count = 0] = rest.map(small);
  const part = cloneCells(from, start, count);
  part.forEach((value, i) => {
    writeCell(to, at + i, value);
  });
}

/** `count` cells from `start` on. */
export function cloneCells(array: Value, start: Value, count: Value): Value[] {
  const cells = cellsOf(array);
  const [first, end] = [small(start), small(start) + small(count)];
  if (!(0 <= first && first <= end && end <= cells.length))
    throw new InternalError(`elements ${first} to ${end} of ${cells.length}`);
  return cells.slice(first, end);
}
