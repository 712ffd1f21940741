import { InternalError } from '../source/diagnostics.ts';
import type { PrimOpName } from '../prim/names.ts';
import { type Code, control } from './code.ts';
import { found } from './failures.ts';
import { Closure, data, Info, noPayload, type Value } from './heap.ts';
import { small } from './primitive.ts';
import { Failure, type World } from './world.ts';

const threadInfo = new Info(data, 'thread', 0, 0);
const boxInfo = new Info(data, 'box', 0, 0);

/** A thread, with what the machine has in registers while the thread runs. `C`: its continuations. */
export class Thread<C> extends Closure {
  readonly number: number;
  slots: Value[] = [];
  control: C[] = [];
  owners: (number | Closure)[] = [];
  top = 0;
  base = 0;
  now: Code;
  value: Value = 0;
  values: readonly Value[] = [];
  masking = 0;
  /** Exceptions that other threads have sent and that it has not let in yet. */
  sent: Letter<C>[] = [];
  /** What it waits for; undefined when it runs or could run. A thread: until that lets an exception in. */
  waiting: Box<C> | Thread<C> | 'time' | 'transaction' | undefined;
  /** The operation in which it waits, to be begun again. */
  again: Interrupted | undefined;
  /** What it was about to do when an exception came from outside. */
  interrupted: Interrupted | undefined;
  isDone = false;

  constructor(number: number, now: Code) {
    super(threadInfo, noPayload);
    this.number = number;
    this.now = now;
  }
}

/** An exception on its way; `from` waits until it has arrived. */
interface Letter<C> {
  readonly exception: Value;
  readonly from: Thread<C> | undefined;
}

/** Raises the exception in the value register. */
export const raiseValue: Code = {
  op: control,
  name: 'raise#',
  args: [],
  exit: { shift: 0, kill: [] },
};

/** What a thread was about to do when an exception from outside came in between. */
export interface Interrupted {
  readonly now: Code;
  readonly value: Value;
  readonly values: readonly Value[];
  /** The slots that `now` needs, if they are not on the stack. */
  readonly frame?: readonly Value[];
}

/** A control operation, with its operands in a frame of its own. */
export function atOnce(name: PrimOpName, operands: readonly Value[]): Interrupted {
  const args = operands.map((_, n) => n);
  const now: Code = { op: control, name, args, exit: { shift: 0, kill: [] } };
  return { now, value: 0, values: noPayload, frame: operands };
}

/** The number of a thread. */
export const threadPrimitives = {
  'threadNumber#': (thread: Value) => threadOf(thread).number,
};

/** What a thread is doing, as a number. */
export function stateOfThread(value: Value): number {
  const { isDone, waiting } = threadOf(value);
  if (isDone) return 16;
  if (waiting === undefined) return 0;
  return waiting === 'time' ? 5 : waiting === 'transaction' ? 6 : 1;
}

/** Who waits at a box, and for what. */
type Customer<C> = { readonly thread: Thread<C> } & (
  | { readonly wants: 'take' | 'read' }
  | { readonly wants: 'put'; readonly value: Value }
);

/** An `MVar#`. */
export class Box<C> extends Closure {
  content: Value | undefined;
  customers: Customer<C>[] = [];

  constructor() {
    super(boxInfo, noPayload);
  }
}

function boxOf<C>(value: Value | undefined): Box<C> {
  if (!(value instanceof Box)) throw new InternalError('an MVar# was expected');
  return value;
}

function threadOf<C>(value: Value | undefined): Thread<C> {
  if (!(value instanceof Thread)) throw new InternalError('a ThreadId# was expected');
  return value;
}

/** What becomes of the thread that has performed an operation. */
export type Outcome =
  | { readonly tag: 'results'; readonly values: readonly Value[] }
  | { readonly tag: 'raise'; readonly exception: Value }
  /** It goes on when its turn comes, or when what it waits for has happened. */
  | { readonly tag: 'wait' };

const wait: Outcome = { tag: 'wait' };
const results = (...values: Value[]): Outcome => ({ tag: 'results', values });

/** Decides whose turn it is. */
export class Scheduler<C> {
  current: Thread<C>;
  readonly #main: Thread<C>;
  readonly #world: World;
  /** Makes the thread that performs an action. */
  readonly #start: (number: number, action: Value) => Thread<C>;
  #ready: Thread<C>[] = [];
  #asleep: { readonly thread: Thread<C>; readonly until: number }[] = [];
  #inTransactions: Thread<C>[] = [];
  #count = 1;
  /** How many turns in a row have been spent on finding a thunk still under evaluation. */
  #inVain = 0;

  constructor(main: Thread<C>, world: World, start: (number: number, action: Value) => Thread<C>) {
    this.current = main;
    this.#main = main;
    this.#world = world;
    this.#start = start;
  }

  /** Performs an operation on threads; undefined if it is none. */
  perform(name: PrimOpName, operands: readonly Value[]): Outcome | undefined {
    const outcome = this.#attempt(name, operands);
    const { current } = this;
    if (outcome?.tag !== 'wait' || current.waiting === undefined) return outcome;
    current.again = atOnce(name, operands);
    return this.#arrived() ?? outcome;
  }

  #attempt(name: PrimOpName, [a, b]: readonly Value[]): Outcome | undefined {
    switch (name) {
      case 'fork#': {
        const thread = this.#start(++this.#count, a ?? 0);
        thread.masking = this.#world.masking;
        this.#ready.push(thread);
        return results(thread);
      }
      case 'yield#':
        return this.yield();
      case 'myThreadId#':
        return results(this.current);
      case 'delay#':
        this.current.waiting = 'time';
        this.#asleep.push({ thread: this.current, until: Date.now() + small(a ?? 0) / 1000 });
        return wait;
      case 'killThread#':
        return this.#send(threadOf(a), b ?? 0);
      case 'newMVar#':
        return results(new Box());
      default:
        return this.#performAtBox(name, a, b);
    }
  }

  /** Lets the others have a turn. */
  yield(): Outcome {
    this.#ready.push(this.current);
    this.current.value = 0;
    return wait;
  }

  #performAtBox(name: string, a: Value | undefined, value: Value = 0): Outcome | undefined {
    switch (name) {
      case 'takeMVar#':
      case 'readMVar#': {
        const found = name === 'takeMVar#' ? this.#take(boxOf(a)) : boxOf(a).content;
        if (found !== undefined) return results(found);
        return this.#queue(boxOf(a), name === 'takeMVar#' ? 'take' : 'read');
      }
      case 'putMVar#':
        if (this.#put(boxOf(a), value)) return results();
        boxOf<C>(a).customers.push({ thread: this.current, wants: 'put', value });
        this.current.waiting = boxOf(a);
        return wait;
      case 'tryTakeMVar#': {
        const found = this.#take(boxOf(a));
        return results(found === undefined ? 0 : 1, found ?? boxOf(a));
      }
      case 'tryReadMVar#': {
        const { content } = boxOf(a);
        return results(content === undefined ? 0 : 1, content ?? boxOf(a));
      }
      case 'tryPutMVar#':
        return results(this.#put(boxOf(a), value) ? 1 : 0);
      case 'isEmptyMVar#':
        return results(boxOf(a).content === undefined ? 1 : 0);
      default:
        return undefined;
    }
  }

  #queue(box: Box<C>, wants: 'take' | 'read'): Outcome {
    const customer = { thread: this.current, wants } as const;
    if (wants === 'read') box.customers.unshift(customer);
    else box.customers.push(customer);
    this.current.waiting = box;
    return wait;
  }

  /** Takes what is there; then the next one can put. */
  #take(box: Box<C>): Value | undefined {
    const { content } = box;
    if (content === undefined) return undefined;
    const next = box.customers.shift();
    box.content = next?.wants === 'put' ? next.value : undefined;
    if (next !== undefined) this.#wake(next.thread, 0);
    return content;
  }

  /** Puts a value into an empty box, or gives it to those who wait for one. */
  #put(box: Box<C>, value: Value): boolean {
    if (box.content !== undefined) return false;
    for (let next = box.customers.shift(); next !== undefined; next = box.customers.shift()) {
      this.#wake(next.thread, value);
      if (next.wants === 'take') return true;
    }
    box.content = value;
    return true;
  }

  #wake(thread: Thread<C>, value: Value): void {
    thread.waiting = undefined;
    thread.again = undefined;
    thread.value = value;
    thread.values = [];
    this.#ready.push(thread);
  }

  /** Are there others that could run? */
  get hasOthers(): boolean {
    this.#wakeSleepers();
    return this.#ready.length > 0;
  }

  /** The thread whose turn it is now. When all wait for each other, the main thread hears of it. */
  next(): Thread<C> {
    for (;;) {
      this.#wakeSleepers();
      const thread = this.#ready.shift();
      if (thread !== undefined) {
        this.current = thread;
        return thread;
      }
      if (this.#asleep.length === 0) this.#deadlock();
      else this.#sleep();
    }
  }

  #wakeSleepers(): void {
    if (this.#asleep.length === 0) return;
    const now = Date.now();
    const due = this.#asleep.filter(({ until }) => until <= now).sort((a, b) => a.until - b.until);
    this.#asleep = this.#asleep.filter(({ until }) => until > now);
    for (const { thread } of due) this.#wake(thread, 0);
  }

  #sleep(): void {
    const first = Math.min(...this.#asleep.map(({ until }) => until));
    const cell = new Int32Array(new SharedArrayBuffer(4));
    Atomics.wait(cell, 0, 0, Math.max(1, first - Date.now()));
  }

  #deadlock(): void {
    const inTransaction = this.#main.waiting === 'transaction';
    const number = inTransaction ? found.blockedOnTransaction : found.blockedOnMVar;
    const exception = this.#world.exceptions[number];
    const where = inTransaction ? 'an STM transaction' : 'an MVar operation';
    if (exception === undefined) throw new Failure(`thread blocked indefinitely in ${where}`, 1);
    this.#interrupt(this.#main, exception);
  }

  /** The current thread has found a thunk under evaluation. Is there any hope that another finishes it? */
  waitsForThunk(): boolean {
    if (this.#inVain++ > 2 * this.#ready.length + 2) this.#inVain = 0;
    else if (this.hasOthers || this.#asleep.length > 0) {
      this.#ready.push(this.current);
      return true;
    }
    return false;
  }

  /** The current thread has done something. */
  progress(): void {
    this.#inVain = 0;
  }

  finish(): void {
    this.current.isDone = true;
    while (this.current.sent.length > 0) this.#receive(this.current);
  }

  /** The current transaction gives up; it begins again when one of another thread has ended. */
  waitForTransaction(action: Closure): Outcome {
    this.current.waiting = 'transaction';
    this.current.again = atOnce('atomically#', [action]);
    this.#inTransactions.push(this.current);
    return this.#arrived() ?? wait;
  }

  /** A transaction has ended. */
  committed(): void {
    const waiting = this.#inTransactions;
    this.#inTransactions = [];
    for (const thread of waiting) this.#wake(thread, thread.value);
  }

  /** Sends an exception to a thread. It is raised there at once, or when the thread lets it in. */
  #send(thread: Thread<C>, exception: Value): Outcome {
    if (thread === this.current) return { tag: 'raise', exception };
    if (thread.isDone) return results();
    if (this.#isOpen(thread)) {
      this.#interrupt(thread, exception);
      return results();
    }
    thread.sent.push({ exception, from: this.current });
    this.current.waiting = thread;
    return wait;
  }

  /** Does a thread that does not run let exceptions in? One that has yet to raise another does not. */
  #isOpen({ interrupted, masking, waiting }: Thread<C>): boolean {
    if (interrupted !== undefined) return false;
    return masking === 0 || (masking === 2 && waiting !== undefined);
  }

  /** Takes the thread out of what it waits in, and lets it raise an exception. */
  #interrupt(thread: Thread<C>, exception: Value): void {
    const { now, value, values } = thread;
    thread.interrupted = thread.again ?? { now, value, values };
    this.#withdraw(thread);
    this.#wake(thread, exception);
    thread.now = raiseValue;
  }
  #withdraw(thread: Thread<C>): void {
    const { waiting } = thread;
    if (waiting instanceof Box)
      waiting.customers = waiting.customers.filter(customer => customer.thread !== thread);
    if (waiting instanceof Thread)
      waiting.sent = waiting.sent.filter(({ from }) => from !== thread);
    this.#asleep = this.#asleep.filter(sleeper => sleeper.thread !== thread);
    this.#inTransactions = this.#inTransactions.filter(other => other !== thread);
    this.#ready = this.#ready.filter(other => other !== thread);
  }
  /** An exception that the current thread has been sent, if it lets it in now instead of what it is about to do. */
  received(work: Interrupted): Value | undefined {
    if (this.#world.masking !== 0) return undefined;
    const exception = this.#receive(this.current);
    if (exception !== undefined) this.current.interrupted = work;
    return exception;
  }

  /** The next exception that a thread has been sent. Its sender goes on. */
  #receive(thread: Thread<C>): Value | undefined {
    const letter = thread.sent.shift();
    if (letter?.from?.waiting === thread) this.#wake(letter.from, 0);
    return letter?.exception;
  }

  /** A thread that masks exceptions hears of them all the same when it has to wait. */
  #arrived(): Outcome | undefined {
    const { current } = this;
    if (this.#world.masking === 1) return undefined;
    const exception = this.#receive(current);
    if (exception === undefined) return undefined;
    this.#withdraw(current);
    current.interrupted = current.again;
    current.again = undefined;
    current.waiting = undefined;
    return { tag: 'raise', exception };
  }
  /** The main thread, as if it had just been started. */
  begin(): Thread<C> {
    this.#withdraw(this.#main);
    this.#main.waiting = undefined;
    this.#main.isDone = false;
    this.#main.sent.length = 0;
    this.#main.again = undefined;
    this.#main.interrupted = undefined;
    this.current = this.#main;
    return this.#main;
  }

  /** Sends the main thread an exception; true if the machine has to raise it, since that thread runs. */
  interruptMain(exception: Value): boolean {
    const main = this.#main;
    const masking = main === this.current ? this.#world.masking : main.masking;
    if (masking === 0 && main === this.current) return true;
    const open = masking === 0 || (masking === 2 && main.waiting !== undefined);
    if (open && main.interrupted === undefined) this.#interrupt(main, exception);
    else main.sent.push({ exception, from: undefined });
    return false;
  }
}
