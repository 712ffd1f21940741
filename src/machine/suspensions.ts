import { InternalError } from '../source/diagnostics.ts';
import { type Code, control } from './code.ts';
import { Closure, data, Info, noPayload, thunk, type Value } from './heap.ts';
import type { Interrupted } from './threads.ts';

const suspensionInfo = new Info(data, 'suspension', 0, 0);
/** A thunk whose evaluation was interrupted. */
export const suspendedInfo: Info = new Info(thunk, 'suspended', 0, 0);

/** A piece of the stack, as it is put back. */
export class Suspension<C> extends Closure {
  readonly work: Interrupted;
  /** Counted from the piece's first slot, as the owners are. */
  readonly base: number;
  readonly control: readonly C[];
  readonly owners: readonly number[];

  constructor(
    work: Interrupted,
    base: number,
    slots: readonly Value[],
    control: readonly C[],
    owners: readonly number[],
  ) {
    super(suspensionInfo, slots);
    this.work = work;
    this.base = base;
    this.control = control;
    this.owners = owners;
  }

  /** What a suspended thunk holds. */
  static of<C>(closure: Closure): Suspension<C> {
    const [held] = closure.payload;
    if (!(held instanceof Suspension)) throw new InternalError('a suspended thunk holds no stack');
    return held;
  }
}

/** A piece of the stack while an exception goes through it, from the top down to the next thunk. */
export class Suspended<C> {
  readonly #work: Interrupted;
  readonly #base: number;
  /** Where the frame ends. */
  readonly #end: number;
  #low: number;
  readonly #control: C[] = [];
  readonly #owners: number[] = [];

  constructor(work: Interrupted, base: number, end: number) {
    this.#work = work;
    this.#base = base;
    this.#end = end;
    this.#low = base;
  }

  /** Passes a continuation. */
  pass(continuation: C, owner: number): void {
    this.#control.push(continuation);
    this.#owners.push(owner);
    this.#low = Math.min(this.#low, owner);
  }

  /** Leaves the piece in the thunk that it evaluates. What is below was about to evaluate the thunk. */
  leave(closure: Closure, slots: readonly Value[]): Suspended<C> {
    const low = this.#low;
    const { frame } = this.#work;
    const held = frame === undefined ? slots.slice(low, this.#end) : slots.slice(low, this.#base);
    const owners = this.#owners.reverse().map(owner => owner - low);
    const [control, base] = [this.#control.reverse(), this.#base - low];
    closure.info = suspendedInfo;
    closure.payload = [new Suspension(this.#work, base, held.concat(frame ?? []), control, owners)];
    const again = { now: enterValue, value: closure, values: noPayload };
    return new Suspended(again, low, low);
  }
}

const enterValue: Code = { op: control, name: 'seq#', args: [], exit: { shift: 0, kill: [] } };
