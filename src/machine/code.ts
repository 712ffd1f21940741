import type { PrimOpName } from '../prim/names.ts';
import type { Info, Value } from './heap.ts';
import type { Primitive } from './primitive.ts';

/** Where a value is found: from 0 on, a slot of the frame; below, the constant `~operand`. */
export type Operand = number;

/** How a call leaves the frame: where the next one begins, and which slots nothing will read again. */
export interface Exit {
  readonly shift: number;
  readonly kill: readonly number[];
}

export const returnValue = 0;
export const returnValues = 1;
export const allocateReturn = 2;
export const operate = 3;
export const evaluate = 4;
export const call = 5;
export const callKnown = 6;
export const caseOf = 7;
export const caseEvaluate = 8;
export const caseValue = 9;
export const caseOperate = 10;
export const letOne = 11;
export const letGroup = 12;
export const jump = 13;
export const returnRegister = 14;
export const control = 15;

/** The expressions of STG with every variable resolved. Frequent scrutinees have a `case` of their own. */
export type Code =
  | { readonly op: typeof returnValue; readonly operand: Operand }
  | { readonly op: typeof returnValues; readonly operands: readonly Operand[] }
  | { readonly op: typeof allocateReturn; readonly info: Info; readonly args: readonly Operand[] }
  | (Operation & { readonly op: typeof operate })
  | { readonly op: typeof evaluate; readonly operand: Operand; readonly exit: Exit }
  | {
      readonly op: typeof call;
      readonly fun: Operand;
      readonly args: readonly Operand[];
      readonly exit: Exit;
    }
  /** A function without free variables that gets as many arguments as it takes. */
  | {
      readonly op: typeof callKnown;
      readonly info: Info;
      readonly args: readonly Operand[];
      readonly exit: Exit;
    }
  /** An operation that changes what waits on the control stack. */
  | {
      readonly op: typeof control;
      readonly name: PrimOpName;
      readonly args: readonly Operand[];
      readonly exit: Exit;
    }
  | { readonly op: typeof caseOf; readonly scrutinee: Code; readonly select: Select }
  | {
      readonly op: typeof caseEvaluate;
      readonly operand: Operand;
      readonly select: Select;
      readonly exit: Exit;
    }
  | { readonly op: typeof caseValue; readonly operand: Operand; readonly select: Select }
  | (Operation & { readonly op: typeof caseOperate; readonly select: Select })
  | {
      readonly op: typeof letOne;
      readonly one: Allocation;
      readonly slot: number;
      readonly body: Code;
    }
  | {
      readonly op: typeof letGroup;
      readonly group: readonly Allocation[];
      /** Of the first; the others follow. */
      readonly slot: number;
      readonly body: Code;
    }
  | {
      readonly op: typeof jump;
      readonly target: Target;
      readonly args: readonly Operand[];
    }
  /** Return what the machine's value register holds. */
  | { readonly op: typeof returnRegister };

export const returnTheRegister: Code = { op: returnRegister };

/** A primitive operation on operands that are not `void`. */
interface Operation {
  readonly primitive: Primitive;
  readonly a: Operand;
  readonly b: Operand;
  readonly rest: readonly Operand[];
}

/** An object to make: its payload is copied from these operands. */
export interface Allocation {
  readonly info: Info;
  readonly payload: readonly Operand[];
}

/** A join point: its parameters get slots from `slot` on. */
export interface Target {
  readonly slot: number;
  code: Code | undefined;
}

/** The rest of a `case`: what becomes of the value that the scrutinee returned. */
export type Select =
  | {
      readonly by: 'constructor';
      /** −1 where the binder is not used. */
      readonly slot: number;
      /** By tag. */
      readonly table: readonly (Branch | undefined)[];
    }
  | {
      readonly by: 'literal';
      readonly slot: number;
      readonly values: readonly Value[];
      readonly codes: readonly Code[];
      readonly otherwise: Code;
    }
  | { readonly by: 'force'; readonly slot: number; readonly code: Code }
  /** Component `fields[i]` goes to slot `slot + i`. */
  | {
      readonly by: 'tuple';
      readonly count: number;
      readonly slot: number;
      readonly fields: readonly number[];
      readonly code: Code;
    };

/** An alternative for a constructor: field `fields[i]` goes to slot `slot + i`. */
export interface Branch {
  readonly slot: number;
  readonly fields: readonly number[];
  readonly code: Code;
}
