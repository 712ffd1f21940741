import { unreachable } from '../source/diagnostics.ts';
import type { Rep } from '../stg/stg.ts';

/** A representation that takes room; `void` values are neither passed nor returned. */
export type Held = Exclude<Rep, 'void'>;

export function isHeld(rep: Rep): rep is Held {
  return rep !== 'void';
}

/** The LLVM type of a value. */
export function llvmType(rep: Held): string {
  switch (rep) {
    case 'ptr':
      return 'ptr';
    case 'int':
      return 'i64';
    case 'double':
      return 'double';
    case 'float':
      return 'float';
    default:
      return unreachable(rep);
  }
}

/** How many words, and how many floating-point numbers, come back in registers besides `hp`. */
const registerWords = 2;
const registerFloats = 4;

/** How the results of a function come back. */
export interface Results {
  readonly reps: readonly Held[];
  /** For each result: its place among the registers, or its slot on the shadow stack. */
  readonly places: readonly { readonly tag: 'register' | 'slot'; readonly index: number }[];
  readonly slots: number;
  /** The LLVM type that a function with a heap pointer returns: its registers and `hp`. */
  readonly type: string;
  /** The LLVM type that one without a heap pointer returns; it may not have slots. */
  readonly quietType: string;
}

/** How values of these representations are returned. */
export function resultsOf(reps: readonly Held[]): Results {
  let words = 0;
  let floats = 0;
  let slots = 0;
  const registers: string[] = [];
  const places = reps.map(rep => {
    const isWord = rep === 'ptr' || rep === 'int';
    const fits = isWord ? words++ < registerWords : floats++ < registerFloats;
    if (!fits) return { tag: 'slot', index: slots++ } as const;
    registers.push(llvmType(rep));
    return { tag: 'register', index: registers.length - 1 } as const;
  });
  const type = structType([...registers, 'ptr']);
  return { reps, places, slots, type, quietType: structType(registers) };
}

function structType(fields: readonly string[]): string {
  const [first, ...more] = fields;
  if (first === undefined) return 'void';
  return more.length === 0 ? first : `{ ${fields.join(', ')} }`;
}

/** One letter a representation. */
export function patternOf(reps: readonly Rep[]): string {
  return reps.map(rep => (rep === 'ptr' ? 'p' : rep.charAt(0))).join('');
}
