// Loading, one function at a time, as the machine enters them.

import { invariant } from '../source/diagnostics.ts';
import type { Closure as StgClosure, StgBinding, StgVar } from '../stg/stg.ts';
import type { Code, Operand } from './code.ts';
import { Closure, type Info, lambda, noPayload } from './heap.ts';
import { Info as NewInfo } from './heap.ts';
import { type Image, Loader } from './load.ts';
import type { Memory } from './memory.ts';

class GrowingLoader extends Loader {
  readonly #find: (variable: StgVar) => StgBinding;
  /** What was declared and has no code yet. */
  readonly #waiting = new Map<Info, StgClosure>();
  literals: Memory | undefined;

  constructor(find: (variable: StgVar) => StgBinding) {
    super(undefined);
    this.#find = find;
  }

  protected override unbound(variable: StgVar): Operand {
    const binding = this.#find(variable);
    this.declare(binding);
    const operand = this.global(variable);
    const closure = this.constants[~operand];
    invariant(typeof closure === 'object', 'a global variable is a closure');
    if (binding.rhs.tag === 'con') this.define(binding);
    else this.#waiting.set(closure.info, binding.rhs);
    return operand;
  }

  /** Translates the code of something that is about to be entered. */
  codeOf(info: Info): Code {
    const rhs = this.#waiting.get(info);
    invariant(rhs !== undefined, `${info.name} waits for its code`);
    this.#waiting.delete(info);
    this.compile(info, rhs);
    invariant(info.code !== undefined, 'what was compiled has code');
    return info.code;
  }

  protected override place(bytes: Uint8Array): number {
    invariant(this.literals !== undefined, 'there is memory for literals');
    const address = this.literals.allocate(bytes.length + 1);
    this.literals.slice(address, bytes.length).set(bytes);
    return address;
  }
}

/** An image to which definitions are added while it is in use. */
export class GrowingImage implements Image {
  readonly main: Closure;
  readonly memory = new Uint8Array(1);
  readonly #loader: GrowingLoader;

  /** `find` gives the binding of any global variable that is mentioned. */
  constructor(find: (variable: StgVar) => StgBinding) {
    this.#loader = new GrowingLoader(find);
    this.main = new Closure(new NewInfo(lambda, 'nothing', 0, 1), noPayload);
  }

  get constants(): Image['constants'] {
    return this.#loader.constants;
  }

  get largestFrame(): number {
    return this.#loader.largestFrame;
  }

  codeOf(info: Info): Code {
    return this.#loader.codeOf(info);
  }

  attach(memory: Memory): void {
    this.#loader.literals = memory;
  }

  /** The closure of a global variable. */
  closure(variable: StgVar): Closure {
    const closure = this.constants[~this.#loader.global(variable)];
    invariant(typeof closure === 'object', 'a global variable is a closure');
    return closure;
  }
}
