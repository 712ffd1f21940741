import { printLit } from '../core/print.ts';
import type { Atom, ConInfo } from './stg.ts';

/** Names for the local variables of one top-level binding: `x`, then `x_1`, `x_2`. */
export type NameSupply = (text: string) => string;

/** A supply that has given no name yet. */
export function freshNames(): NameSupply {
  const used = new Map<string, number>();
  return text => {
    let count = used.get(text) ?? 0;
    used.set(text, count + 1);
    if (count === 0) return text;
    while (used.has(`${text}_${count}`)) count++;
    used.set(text, count + 1);
    used.set(`${text}_${count}`, 1);
    return `${text}_${count}`;
  };
}

/** The name of the one closure for a constructor applied to these literals, `I#{5#}`. */
export function constantName(con: ConInfo, args: readonly Atom[]): string | undefined {
  const literals = args.map(arg => (arg.tag === 'lit' ? printLit(arg.lit) : undefined));
  if (literals.length === 0 || literals.includes(undefined)) return undefined;
  return `${con.name}{${literals.join(' ')}}`;
}
