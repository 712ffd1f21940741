import { invariant } from '../source/diagnostics.ts';
import type { Span } from '../source/source.ts';
import type { Fixity } from './interface.ts';

/** That of prefix minus: it binds like subtraction. */
export const negationFixity: Fixity = { associativity: 'left', precedence: 6 };

/** An operator whose fixity has been looked up, or a minus sign before an operand. */
export type Operator<O> =
  | { readonly tag: 'infix'; readonly fixity: Fixity; readonly operator: O }
  | { readonly tag: 'prefix'; readonly fixity: Fixity; readonly minus: Span };

/** Operands and infix operators alternate in a chain; prefixes come before an operand. */
export type ChainPart<E, O> = { readonly tag: 'operand'; readonly operand: E } | Operator<O>;

/** What to make of a chain's pieces. */
export interface ChainBuilder<E, O> {
  infix(operator: O, left: E, right: E): E;
  prefix(minus: Span, operand: E): E;
  /** Two neighbours that only parentheses can tell apart. Called once a chain at most. */
  conflict(left: Operator<O>, right: Operator<O>): void;
}

/** Of two neighbouring operators: which takes the operand between them? */
export function grouping(left: Fixity, right: Operator<unknown>): 'left' | 'right' | 'conflict' {
  const difference = left.precedence - right.fixity.precedence;
  if (right.tag === 'prefix') return difference < 0 ? 'right' : 'conflict';
  if (difference !== 0) return difference > 0 ? 'left' : 'right';
  if (left.associativity !== right.fixity.associativity) return 'conflict';
  return left.associativity === 'none' ? 'conflict' : left.associativity;
}

/** Groups a chain as its operators' fixities say (Haskell 2010, §10.6), in one pass. */
export function resolveChain<E, O>(
  parts: readonly ChainPart<E, O>[],
  build: ChainBuilder<E, O>,
): E {
  const operands: E[] = [];
  const waiting: Operator<O>[] = [];
  let complained = false;
  const takeOperand = (): E => {
    const operand = operands.pop();
    invariant(operand !== undefined, 'operands and operators of a chain alternate');
    return operand;
  };
  const finishLast = (): void => {
    const last = waiting.pop();
    invariant(last !== undefined, 'an operator is waiting');
    const right = takeOperand();
    if (last.tag === 'prefix') operands.push(build.prefix(last.minus, right));
    else operands.push(build.infix(last.operator, takeOperand(), right));
  };
  const finishBefore = (next: Operator<O>): void => {
    for (let last = waiting.at(-1); last !== undefined; last = waiting.at(-1)) {
      const answer = grouping(last.fixity, next);
      if (answer === 'conflict' && !complained) {
        complained = true;
        build.conflict(last, next);
      }
      if (answer === 'right' || next.tag === 'prefix') return;
      finishLast();
    }
  };
  for (const part of parts) {
    if (part.tag === 'operand') operands.push(part.operand);
    else {
      finishBefore(part);
      waiting.push(part);
    }
  }
  while (waiting.length > 0) finishLast();
  return takeOperand();
}
