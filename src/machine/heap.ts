import type { Code } from './code.ts';

/** What a slot, a field or an argument holds. A `State#` token is 0; an address is an index of `Memory`. */
export type Value = number | bigint | Closure;

/** In this order: everything up to `partial` is a value, everything after it must be evaluated. */
export const data = 0;
export const lambda = 1;
export const partial = 2;
export const thunk = 3;
export const onceThunk = 4;
export const blackhole = 5;

export type Kind = 0 | 1 | 2 | 3 | 4 | 5;

/** What all closures made by one binding have in common. */
export class Info {
  readonly kind: Kind;
  /** For people: `Main.Leaf`, `Main.map.go`. */
  readonly name: string;
  /** A constructor's number in its type. */
  readonly tag: number;
  /** How many arguments a function takes; 0 for everything else. */
  readonly arity: number;
  /** What a function or a thunk does; filled in when the program is loaded. */
  code: Code | undefined = undefined;
  /** How many slots that code needs. */
  size = 0;

  constructor(kind: Kind, name: string, tag: number, arity: number) {
    this.kind = kind;
    this.name = name;
    this.tag = tag;
    this.arity = arity;
  }
}

/** A heap object. Only a thunk ever changes: to a blackhole, then to (a copy of) its value. */
export class Closure {
  info: Info;
  /** Fields of a constructor; free variables of a function or thunk; function and arguments of a partial application. */
  payload: readonly Value[];

  constructor(info: Info, payload: readonly Value[]) {
    this.info = info;
    this.payload = payload;
  }
}

export const partialInfo: Info = new Info(partial, 'partial application', 0, 0);
export const blackholeInfo: Info = new Info(blackhole, 'blackhole', 0, 0);
export const noPayload: readonly Value[] = [];
/** What is left of a single-entry thunk. */
export const spentInfo: Info = new Info(blackhole, 'spent', 0, 0);
