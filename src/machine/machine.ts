import { InternalError, unreachable } from '../source/diagnostics.ts';
import type { StgProgram } from '../stg/stg.ts';
import * as code from './code.ts';
import type { Code, Operand, Select } from './code.ts';
import * as heap from './heap.ts';
import { Closure, type Info, type Value } from './heap.ts';
import { type Image, load } from './load.ts';
import type { Tracer } from './trace.ts';
import { Exit, Failure, type Host, World } from './world.ts';
import type { PrimOpName } from '../prim/names.ts';
import { found } from './failures.ts';
import { atOnce, raiseValue, Scheduler, Thread } from './threads.ts';
import { Suspended, Suspension, suspendedInfo } from './suspensions.ts';
import { takeBack } from './transactions.ts';

/** How a machine may be run. */
export interface MachineOptions {
  /** More than these and the program has a stack overflow. */
  readonly maxSlots?: number;
  readonly tracer?: Tracer;
}

/** What waits on the control stack: the rest of a `case`, more arguments, an update, or the end. */
type Continuation = Select | { readonly by: 'arguments'; readonly args: readonly Value[] } | Mark;
type Mark =
  | { readonly by: 'update' }
  /** Whoever returns this far has ended well; an exception goes to the handler. */
  | { readonly by: 'catch'; readonly handler: Closure; readonly masking: number }
  /** Whoever passes here gets the masking state that there was before. */
  | { readonly by: 'masking'; readonly masking: number }
  /** Whoever returns this far has ended its thread. */
  | { readonly by: 'finish' }
  /** The end of a transaction, and what is to be done if it gives up. */
  | { readonly by: 'transaction'; readonly action: Closure }
  | { readonly by: 'alternative'; readonly second: Closure; readonly length: number }
  | { readonly by: 'catchSTM'; readonly handler: Closure; readonly length: number }
  | { readonly by: 'end' };

const update: Mark = { by: 'update' };
const end: Mark = { by: 'end' };

function pointer(value: Value | undefined): Closure {
  if (typeof value !== 'object') throw new InternalError('a pointer was expected');
  return value;
}

function missing(): never {
  throw new InternalError('a slot was read before it was written');
}
/** The value of an operand. */
function fetch(
  slots: readonly Value[],
  constants: readonly Value[],
  base: number,
  operand: Operand,
): Value {
  return (operand >= 0 ? slots[base + operand] : constants[~operand]) ?? missing();
}

/** The values of several operands. */
function fetchAll(
  slots: readonly Value[],
  constants: readonly Value[],
  base: number,
  operands: readonly Operand[],
): readonly Value[] {
  const [a, b, c] = operands;
  if (a === undefined) return heap.noPayload;
  const first = fetch(slots, constants, base, a);
  if (b === undefined) return [first];
  const second = fetch(slots, constants, base, b);
  if (c === undefined) return [first, second];
  const all = [first, second];
  for (let i = 2; i < operands.length; i++) {
    all.push(fetch(slots, constants, base, operands[i] ?? 0));
  }
  return all;
}
/** Copies operands to the slots from `to` on, which may be where some of them come from. */
function pass(
  slots: Value[],
  constants: readonly Value[],
  base: number,
  operands: readonly Operand[],
  to: number,
): void {
  if (operands.length === 1) {
    slots[to] = fetch(slots, constants, base, operands[0] ?? 0);
  } else if (operands.length === 2) {
    const first = fetch(slots, constants, base, operands[0] ?? 0);
    slots[to + 1] = fetch(slots, constants, base, operands[1] ?? 0);
    slots[to] = first;
  } else {
    const all = fetchAll(slots, constants, base, operands);
    for (let i = 0; i < all.length; i++) slots[to + i] = all[i] ?? missing();
  }
}

/** Clears slots that nothing will read again. */
function kill(slots: Value[], base: number, dead: readonly number[]): void {
  for (let i = 0; i < dead.length; i++) slots[base + (dead[i] ?? 0)] = 0;
}
function blackholeEntered(info: Info): Error {
  return info === heap.blackholeInfo
    ? new Failure('<<loop>>', 1)
    : new InternalError('a single-entry thunk was entered twice');
}
/** How many slots the stack grows by, and how often dead slots are cleared. */
const chunk = 2 ** 14;
const sweepInterval = 2 ** 20;
const maskingStates: Readonly<Partial<Record<PrimOpName, number>>> = {
  'unmaskAsyncExceptions#': 0,
  'maskUninterruptible#': 1,
  'maskAsyncExceptions#': 2,
};
/** Raises the exception in the first slot. */
const raiseFirst: Code = {
  op: code.control,
  name: 'raise#',
  args: [0],
  exit: { shift: 0, kill: [] },
};

const failedInfo = new heap.Info(heap.thunk, 'failed', 0, 0);
failedInfo.code = raiseFirst;
failedInfo.size = 1;
/** Slots that are there in case that the stack is full. */
const reserve = 2 ** 24;
/** A thread that will perform an action. */
function startThread(number: number, action: Value): Thread<Continuation> {
  const start: Code = { op: code.call, fun: 0, args: [~0], exit: { shift: 0, kill: [] } };
  const thread = new Thread<Continuation>(number, start);
  thread.slots = [action, 0];
  thread.control = [{ by: 'finish' }];
  thread.owners = [0];
  thread.top = 1;
  return thread;
}

/** Evaluates what is in the value register. */
const enterValue: Code = { op: code.control, name: 'seq#', args: [], exit: { shift: 0, kill: [] } };
/** Performs the action in the value register as a transaction. */
const beginAgain: Code = { ...enterValue, name: 'atomically#' };

/** The STG machine: runs one program once. */
export class Machine {
  /** How many transitions were made. */
  steps = 0;
  readonly #image: Image;
  readonly #world: World;
  readonly #host: Host;
  readonly #maxSlots: number;
  readonly #tracer: Tracer | undefined;

  /** Frames: the slots of every function that has not finished. */
  #slots: Value[] = [];
  /** Continuations, and what each belongs to: a frame's base, or the thunk to update. */
  #control: Continuation[] = [];
  #owners: (number | Closure)[] = [];
  #top = 0;
  #base = 0;
  #code: Code;
  #value: Value = 0;
  #values: readonly Value[] = [];
  /** Has the stack used its reserve? */
  #full = false;
  readonly #scheduler: Scheduler<Continuation>;

  constructor(program: StgProgram | Image, host: Host, options: MachineOptions = {}) {
    this.#tracer = options.tracer;
    this.#image = 'bindings' in program ? load(program, options.tracer?.origins) : program;
    this.#host = host;
    this.#world = new World(host, this.#image.memory);
    this.#image.attach(this.#world.memory);
    this.#maxSlots = options.maxSlots ?? 2 ** 26;
    this.#push(end, 0);
    this.#slots.push(this.#image.main);
    this.#code = { op: code.call, fun: 0, args: [~0], exit: { shift: 0, kill: [] } };
    const main = new Thread<Continuation>(1, this.#code);
    [main.slots, main.control, main.owners] = [this.#slots, this.#control, this.#owners];
    this.#scheduler = new Scheduler(main, this.#world, startThread);
  }

  #push(continuation: Continuation, owner: number | Closure): void {
    this.#control[this.#top] = continuation;
    this.#owners[this.#top++] = owner;
  }

  /** Runs at most so many transitions (roughly); the exit code if the program ended, else undefined. */
  run(transitions = Number.POSITIVE_INFINITY): number | undefined {
    try {
      if (!this.#loop(this.steps + transitions)) return undefined;
      return this.#world.exit(0);
    } catch (error) {
      if (error instanceof Exit) return error.code;
      if (!(error instanceof Failure)) throw error;
      this.#world.flush(1);
      const text = `${this.#host.programName}: ${error.message}\n`;
      this.#host.write(2, new TextEncoder().encode(text));
      return error.code;
    }
  }
  /** Performs another action, with the heap as it is. What is left of the one before is forgotten. */
  begin(action: Closure): void {
    this.#slots = [action];
    [this.#control, this.#owners, this.#top, this.#base] = [[], [], 0, 0];
    [this.#value, this.#values, this.#full] = [0, [], false];
    this.#push(end, 0);
    this.#code = { op: code.call, fun: 0, args: [~0], exit: { shift: 0, kill: [] } };
    const main = this.#scheduler.begin();
    [main.slots, main.control, main.owners] = [this.#slots, this.#control, this.#owners];
    this.#world.masking = 0;
    this.#world.journal = undefined;
  }
  /** Raises in the main thread what the program has set up for this failure. */
  interrupt(failure: number): void {
    const exception = this.#world.exceptions[failure];
    if (exception === undefined) return;
    if (!this.#scheduler.interruptMain(exception)) return;
    const [now, value, values] = [this.#code, this.#value, this.#values];
    this.#scheduler.current.interrupted = { now, value, values };
    this.#value = exception;
    this.#code = raiseValue;
  }

  /** The transitions, until the program ends (true) or the budget is spent (false). */
  #loop(budget: number): boolean {
    const { constants } = this.#image;
    const world = this.#world;
    const tracer = this.#tracer;
    let slots = this.#slots;
    let control = this.#control;
    let owners = this.#owners;
    let top = this.#top;
    let base = this.#base;
    let now = this.#code;
    let steps = this.steps;
    let pause = Math.min(budget, steps + sweepInterval);
    let limit = slots.length;
    /** What the last expression returned: one value, or (other than one) several. */
    let value = this.#value;
    let values = this.#values;
    /** A function or thunk that is about to be entered, and its arguments. */
    let closure: Closure;
    let args: readonly Value[];
    /** The exception that is looking for its handler. */
    let raised: Value = 0;
    /** Is it another thread's turn? And when the machine would have looked up from its work. */
    let leaving = false;
    let due = pause;

    next: for (;;) {
      if (steps++ >= pause) {
        if (leaving) {
          leaving = false;
          pause = due;
          steps--;
          const left = this.#scheduler.current;
          left.top = top;
          left.base = base;
          left.now = now;
          left.masking = world.masking;
          const next = this.#scheduler.next();
          slots = this.#slots = next.slots;
          control = this.#control = next.control;
          owners = this.#owners = next.owners;
          top = next.top;
          base = next.base;
          now = next.now;
          value = next.value;
          values = next.values;
          world.masking = next.masking;
          limit = slots.length;
          continue;
        }
        this.#top = top;
        this.#base = base;
        this.#code = now;
        this.#value = value;
        this.#values = values;
        this.steps = steps - 1;
        limit = this.#sweep();
        if (steps > budget) return false;
        pause = Math.min(budget, steps + sweepInterval);
        const overflow = this.#full ? world.exceptions[found.stackOverflow] : undefined;
        if (overflow !== undefined) {
          this.#full = false;
          value = overflow;
          now = raiseValue;
        }
        if (this.#scheduler.hasOthers && world.journal === undefined) {
          const { current } = this.#scheduler;
          this.#scheduler.yield();
          this.#scheduler.progress();
          [current.value, current.values] = [value, values];
          leaving = true;
          due = pause;
          pause = 0;
          continue;
        }
      }
      if (tracer !== undefined) {
        const at = base;
        tracer.transition(now, top, n => slots[at + n] ?? missing());
      }
      // biome-ignore lint/suspicious/noConfusingLabels: leaving it enters a thunk
      enter: {
        // biome-ignore lint/suspicious/noConfusingLabels: leaving it applies a closure to arguments
        apply: {
          let select: Select;
          // biome-ignore lint/suspicious/noConfusingLabels: leaving it chooses an alternative
          choose: {
            switch (now.op) {
              case code.returnValue:
                value = fetch(slots, constants, base, now.operand);
                break;
              case code.returnValues:
                values = fetchAll(slots, constants, base, now.operands);
                break;
              case code.allocateReturn:
                value = new Closure(now.info, fetchAll(slots, constants, base, now.args));
                break;
              case code.operate: {
                const a = fetch(slots, constants, base, now.a);
                const b = fetch(slots, constants, base, now.b);
                value = now.primitive(a, b, world, fetchAll(slots, constants, base, now.rest));
                values = world.results;
                break;
              }
              case code.returnRegister:
                break;
              case code.evaluate:
                closure = pointer(fetch(slots, constants, base, now.operand));
                if (closure.info.kind <= heap.partial) {
                  value = closure;
                  break;
                }
                kill(slots, base, now.exit.kill);
                base += now.exit.shift;
                break enter;
              case code.caseEvaluate:
                closure = pointer(fetch(slots, constants, base, now.operand));
                select = now.select;
                if (closure.info.kind <= heap.partial) {
                  value = closure;
                  break choose;
                }
                control[top] = select;
                owners[top++] = base;
                kill(slots, base, now.exit.kill);
                base += now.exit.shift;
                break enter;
              case code.caseOf:
                control[top] = now.select;
                owners[top++] = base;
                now = now.scrutinee;
                continue;
              case code.caseValue:
                value = fetch(slots, constants, base, now.operand);
                select = now.select;
                break choose;
              case code.caseOperate: {
                const a = fetch(slots, constants, base, now.a);
                const b = fetch(slots, constants, base, now.b);
                value = now.primitive(a, b, world, fetchAll(slots, constants, base, now.rest));
                values = world.results;
                select = now.select;
                break choose;
              }
              case code.callKnown: {
                const { info, exit } = now;
                const body = info.code ?? this.#image.codeOf(info);
                const to = base + exit.shift;
                if (to + info.size > limit) limit = this.#grow(to + info.size);
                pass(slots, constants, base, now.args, to);
                kill(slots, base, exit.kill);
                base = to;
                now = body;
                continue;
              }
              case code.call: {
                closure = pointer(fetch(slots, constants, base, now.fun));
                args = fetchAll(slots, constants, base, now.args);
                kill(slots, base, now.exit.kill);
                base += now.exit.shift;
                break apply;
              }
              case code.letOne: {
                const { info, payload } = now.one;
                slots[base + now.slot] = new Closure(
                  info,
                  fetchAll(slots, constants, base, payload),
                );
                now = now.body;
                continue;
              }
              case code.letGroup: {
                const { group } = now;
                const first = base + now.slot;
                for (let i = 0; i < group.length; i++) {
                  slots[first + i] = new Closure(group[i]?.info ?? missing(), heap.noPayload);
                }
                for (let i = 0; i < group.length; i++) {
                  const payload = fetchAll(slots, constants, base, group[i]?.payload ?? missing());
                  pointer(slots[first + i]).payload = payload;
                }
                now = now.body;
                continue;
              }
              case code.jump:
                pass(slots, constants, base, now.args, base + now.target.slot);
                now = now.target.code ?? missing();
                continue;
              case code.control: {
                const operands = fetchAll(slots, constants, base, now.args);
                kill(slots, base, now.exit.kill);
                base += now.exit.shift;
                if (now.name === 'raise#' || now.name === 'raiseIO#') {
                  raised = operands[0] ?? value;
                  const { current } = this.#scheduler;
                  let suspended =
                    current.interrupted &&
                    new Suspended<Continuation>(
                      current.interrupted,
                      base,
                      base + this.#image.largestFrame,
                    );
                  current.interrupted = undefined;
                  for (;;) {
                    const continuation: Continuation = control[--top] ?? missing();
                    const owner: number | Closure = owners[top] ?? missing();
                    if (suspended !== undefined) {
                      if (typeof owner === 'object') {
                        suspended = suspended.leave(owner, slots);
                        continue;
                      }
                      if (continuation.by === 'transaction') {
                        const again = atOnce('atomically#', [continuation.action]);
                        suspended = new Suspended(again, owner, owner);
                      } else suspended.pass(continuation, owner);
                    }
                    if (typeof owner === 'object') {
                      owner.info = failedInfo;
                      owner.payload = [raised];
                    } else if (continuation.by === 'masking') {
                      world.masking = continuation.masking;
                    } else if (continuation.by === 'end') {
                      throw new Failure('an exception that nobody handles', 1);
                    } else if (continuation.by === 'transaction') {
                      takeBack(world, 0);
                      world.journal = undefined;
                    } else if (continuation.by === 'catchSTM') {
                      takeBack(world, continuation.length);
                      base = owner;
                      closure = continuation.handler;
                      args = [raised, 0];
                      break apply;
                    } else if (continuation.by === 'finish') {
                      this.#scheduler.finish();
                      leaving = true;
                      due = pause;
                      pause = 0;
                      continue next;
                    } else if (continuation.by === 'catch') {
                      base = owner;
                      world.masking = continuation.masking;
                      if (world.masking === 0) {
                        control[top] = { by: 'masking', masking: 0 };
                        owners[top++] = base;
                        world.masking = 2;
                      }
                      closure = continuation.handler;
                      args = [raised, 0];
                      break apply;
                    }
                  }
                }
                if (now.name === 'seq#') {
                  closure = pointer(value);
                  now = code.returnTheRegister;
                  if (closure.info.kind <= heap.partial) continue;
                  break enter;
                }
                const outcome = this.#scheduler.perform(now.name, operands);
                if (outcome !== undefined) {
                  now = code.returnTheRegister;
                  if (outcome.tag === 'raise') {
                    value = outcome.exception;
                    now = raiseValue;
                  } else if (outcome.tag === 'results') {
                    values = outcome.values;
                    value = values[0] ?? 0;
                  } else {
                    this.#scheduler.progress();
                    leaving = true;
                    due = pause;
                    pause = 0;
                    continue next;
                  }
                  continue;
                }
                if (now.name === 'atomically#') {
                  closure = pointer(operands[0] ?? value);
                  control[top] = { by: 'transaction', action: closure };
                  owners[top++] = base;
                  world.journal = [];
                  args = [0];
                  break apply;
                }
                if (now.name === 'catchRetry#' || now.name === 'catchSTM#') {
                  const length = world.journal?.length ?? 0;
                  const second = pointer(operands[1]);
                  control[top] =
                    now.name === 'catchSTM#'
                      ? { by: 'catchSTM', handler: second, length }
                      : { by: 'alternative', second, length };
                  owners[top++] = base;
                  closure = pointer(operands[0]);
                  args = [0];
                  break apply;
                }
                if (now.name === 'retry#') {
                  for (;;) {
                    const continuation: Continuation = control[--top] ?? missing();
                    const owner: number | Closure = owners[top] ?? missing();
                    if (typeof owner === 'object')
                      throw new InternalError('a thunk gives up a transaction');
                    base = owner;
                    if (continuation.by === 'alternative') {
                      takeBack(world, continuation.length);
                      closure = continuation.second;
                      args = [0];
                      break apply;
                    }
                    if (continuation.by === 'transaction') {
                      takeBack(world, 0);
                      world.journal = undefined;
                      const outcome = this.#scheduler.waitForTransaction(continuation.action);
                      if (outcome.tag === 'raise') {
                        value = outcome.exception;
                        now = raiseValue;
                        continue next;
                      }
                      now = beginAgain;
                      this.#scheduler.current.value = continuation.action;
                      this.#scheduler.progress();
                      leaving = true;
                      due = pause;
                      pause = 0;
                      continue next;
                    }
                  }
                }
                const [action, handler] = operands;
                closure = pointer(action);
                args = [0];
                if (now.name === 'catch#') {
                  control[top] = { by: 'catch', handler: pointer(handler), masking: world.masking };
                  owners[top++] = base;
                  break apply;
                }
                const wanted = maskingStates[now.name];
                if (wanted !== undefined) {
                  if (wanted !== world.masking) {
                    control[top] = { by: 'masking', masking: world.masking };
                    owners[top++] = base;
                    world.masking = wanted;
                    const received = this.#scheduler.received(atOnce(now.name, [closure]));
                    if (received !== undefined) {
                      value = received;
                      now = raiseValue;
                      continue next;
                    }
                  }
                  break apply;
                }
                throw new InternalError(
                  `the machine cannot do ${now.name} with ${operands.length} operands`,
                );
              }
              default:
                unreachable(now);
            }
            for (;;) {
              const continuation: Continuation = control[--top] ?? missing();
              const owner: number | Closure = owners[top] ?? missing();
              if (typeof owner === 'object') {
                const evaluated = pointer(value);
                tracer?.update(evaluated, top);
                owner.info = evaluated.info;
                owner.payload = evaluated.payload;
                continue;
              }
              base = owner;
              if (continuation.by === 'arguments') {
                closure = pointer(value);
                args = continuation.args;
                break apply;
              }
              if (continuation.by === 'end') {
                this.steps = steps;
                return true;
              }
              if (continuation.by === 'update')
                throw new InternalError('an update frame without a thunk');
              if (continuation.by === 'masking') {
                world.masking = continuation.masking;
                const received = this.#scheduler.received({
                  now: code.returnTheRegister,
                  value,
                  values,
                });
                if (received !== undefined) {
                  value = received;
                  now = raiseValue;
                  continue next;
                }
              }
              if (continuation.by === 'masking' || continuation.by === 'catch') continue;
              if (continuation.by === 'alternative' || continuation.by === 'catchSTM') continue;
              if (continuation.by === 'transaction') {
                world.journal = undefined;
                this.#scheduler.committed();
                continue;
              }
              if (continuation.by === 'finish') {
                this.#scheduler.finish();
                leaving = true;
                due = pause;
                pause = 0;
                continue next;
              }
              select = continuation;
              break;
            }
          }
          switch (select.by) {
            case 'force':
              if (select.slot >= 0) slots[base + select.slot] = value;
              now = select.code;
              break;
            case 'constructor': {
              const { info, payload } = pointer(value);
              if (select.slot >= 0) slots[base + select.slot] = value;
              const { fields, slot, code } = select.table[info.tag] ?? missing();
              for (let i = 0; i < fields.length; i++) {
                slots[base + slot + i] = payload[fields[i] ?? 0] ?? missing();
              }
              now = code;
              break;
            }
            case 'literal': {
              if (select.slot >= 0) slots[base + select.slot] = value;
              const at = select.values.indexOf(value);
              now = select.codes[at] ?? select.otherwise;
              break;
            }
            case 'tuple': {
              const { fields, slot } = select;
              if (select.count === 1) values = [value];
              for (let i = 0; i < fields.length; i++) {
                slots[base + slot + i] = values[fields[i] ?? 0] ?? missing();
              }
              now = select.code;
              break;
            }
            default:
              unreachable(select);
          }
          continue;
        }
        for (;;) {
          const { info, payload } = closure;
          if (info.kind === heap.lambda) {
            if (args.length < info.arity) {
              value = new Closure(heap.partialInfo, [closure, ...args]);
              now = code.returnTheRegister;
            } else {
              const body = info.code ?? this.#image.codeOf(info);
              if (args.length > info.arity) {
                control[top] = { by: 'arguments', args: args.slice(info.arity) };
                owners[top++] = base;
              }
              if (base + info.size > limit) limit = this.#grow(base + info.size);
              for (let i = 0; i < info.arity; i++) slots[base + i] = args[i] ?? missing();
              const first = base + info.arity;
              for (let i = 0; i < payload.length; i++) slots[first + i] = payload[i] ?? missing();
              now = body;
            }
            continue next;
          } else if (info.kind === heap.partial) {
            closure = pointer(payload[0]);
            args = [...payload.slice(1), ...args];
          } else {
            control[top] = { by: 'arguments', args };
            owners[top++] = base;
            break;
          }
        }
      }
      const { info, payload } = closure;
      if (info.kind === heap.blackhole) {
        if (
          info === heap.blackholeInfo &&
          world.journal === undefined &&
          this.#scheduler.waitsForThunk()
        ) {
          this.#scheduler.current.value = closure;
          now = enterValue;
          leaving = true;
          due = pause;
          pause = 0;
          continue;
        }
        const loop = info === heap.blackholeInfo ? world.exceptions[found.loop] : undefined;
        if (loop !== undefined) {
          value = loop;
          now = raiseValue;
          continue;
        }
        throw blackholeEntered(info);
      }
      if (info.kind === heap.thunk) {
        control[top] = update;
        owners[top++] = closure;
      }
      if (info === suspendedInfo) {
        const resumed = Suspension.of<Continuation>(closure);
        const end = base + resumed.payload.length + this.#image.largestFrame;
        if (end > limit) limit = this.#grow(end);
        for (let i = 0; i < resumed.payload.length; i++) slots[base + i] = resumed.payload[i] ?? 0;
        for (let i = 0; i < resumed.control.length; i++) {
          control[top] = resumed.control[i] ?? missing();
          owners[top++] = base + (resumed.owners[i] ?? 0);
        }
        base += resumed.base;
        ({ now, value, values } = resumed.work);
        closure.info = heap.blackholeInfo;
        closure.payload = heap.noPayload;
        continue;
      }
      const body = info.code ?? this.#image.codeOf(info);
      if (base + info.size > limit) limit = this.#grow(base + info.size);
      for (let i = 0; i < payload.length; i++) slots[base + i] = payload[i] ?? missing();
      closure.info = info.kind === heap.thunk ? heap.blackholeInfo : heap.spentInfo;
      closure.payload = heap.noPayload;
      now = body;
    }
  }

  /** Makes room for a frame and returns the new limit. */
  #grow(needed: number): number {
    if (needed > this.#maxSlots) {
      const isNew = needed <= this.#maxSlots + reserve;
      if (isNew && this.#world.exceptions[found.stackOverflow] !== undefined) this.#full = true;
      else {
        const size = 8 * this.#slots.length;
        throw new Failure(`Stack space overflow: current size ${size} bytes.`, 2);
      }
    }
    while (this.#slots.length < needed + chunk) this.#slots.push(0);
    return this.#slots.length;
  }

  /** Forgets what finished functions left behind, so that it does not keep dead objects alive. */
  #sweep(): number {
    const top = this.#base + this.#image.largestFrame;
    if (this.#slots.length > top + chunk) this.#slots.length = top + chunk;
    this.#slots.fill(0, top);
    this.#control.length = this.#top;
    this.#owners.length = this.#top;
    return this.#slots.length;
  }
  /** How many objects of the heap the program can still reach, apart from the global ones. */
  countReachable(): number {
    const seen = new Set<Closure>();
    const todo: Closure[] = [];
    const visit = (value: Value): void => {
      if (typeof value !== 'object' || seen.has(value)) return;
      seen.add(value);
      todo.push(value);
    };
    for (const value of this.#image.constants) visit(value);
    const globals = seen.size;
    for (const value of this.#slots) visit(value);
    for (const owner of this.#owners) visit(owner);
    for (const waiting of this.#control)
      if (waiting.by === 'arguments') waiting.args.forEach(visit);
    for (let next = todo.pop(); next !== undefined; next = todo.pop()) next.payload.forEach(visit);
    return seen.size - globals;
  }
}
