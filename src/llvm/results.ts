import { wordBytes } from '../layout/layout.ts';
import { touches } from './module.ts';
import type { Position } from './position.ts';
import { llvmType, type Results } from './shape.ts';

/** Ends the block by returning values, and the heap pointer where there is one. */
export function returnResults(at: Position, results: Results, values: readonly string[]): void {
  const registers: string[] = [];
  results.places.forEach(({ tag, index }, i) => {
    const typed = `${llvmType(results.reps[i] ?? 'ptr')} ${values[i] ?? 'poison'}`;
    if (tag === 'register') registers.push(typed);
    else at.block.add(`store ${typed}, ptr ${at.slot(index)}, ${touches.stack}`);
  });
  if (at.hp !== '') registers.push(`ptr ${at.hp}`);
  const [only, ...more] = registers;
  if (only === undefined) return at.block.end('ret void');
  if (more.length === 0) return at.block.end(`ret ${only}`);
  const type = at.hp === '' ? results.quietType : results.type;
  let all = 'poison';
  registers.forEach((r, i) => {
    all = at.op('both', `insertvalue ${type} ${all}, ${r}, ${i}`);
  });
  at.block.end(`ret ${type} ${all}`);
}

/** Emits a call; the result is what comes back in registers. */
function registersOf(at: Position, call: string, type: string, count: number): readonly string[] {
  if (count === 0) {
    at.block.add(call);
    return [];
  }
  const r = at.op('result', call);
  if (count === 1) return [r];
  return Array.from({ length: count }, (_, i) => at.op('r', `extractvalue ${type} ${r}, ${i}`));
}

/** Emits a call of a quiet function. */
export function receiveQuiet(at: Position, results: Results, call: string): readonly string[] {
  return registersOf(at, call, results.quietType, results.reps.length);
}

/** Emits a call that was given `top` as its stack pointer; the position gets the new heap pointer. */
export function receive(
  at: Position,
  results: Results,
  call: string,
  top: string,
): readonly string[] {
  const count = results.reps.length - results.slots + 1;
  const registers = registersOf(at, call, results.type, count);
  at.hp = registers.at(-1) ?? 'poison';
  return results.places.map(({ tag, index }, i) => {
    if (tag === 'register') return registers[index] ?? 'poison';
    const slot = at.address(top, index * wordBytes, 'slot');
    return at.op('r', `load ${llvmType(results.reps[i] ?? 'ptr')}, ptr ${slot}, ${touches.stack}`);
  });
}
