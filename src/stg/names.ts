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
