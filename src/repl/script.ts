// Sessions without a person: a script says what is done.

import type { Host } from '../machine/world.ts';
import type { Repl } from './repl.ts';

/** Standard input by the line, for the session and for the programs that it runs. */
export class Lines {
  readonly #read: Host['read'];
  #rest = new Uint8Array(0);

  constructor(read: Host['read']) {
    this.#read = read;
  }

  /** The next line with its end; undefined at the end of the input. */
  next(): Uint8Array | undefined {
    for (;;) {
      const end = this.#rest.indexOf(10);
      if (end >= 0) return this.#take(end + 1);
      const more = this.#read();
      if (more === undefined)
        return this.#rest.length > 0 ? this.#take(this.#rest.length) : undefined;
      this.#rest = Buffer.concat([this.#rest, more]);
    }
  }

  #take(count: number): Uint8Array {
    const line = this.#rest.slice(0, count);
    this.#rest = this.#rest.slice(count);
    return line;
  }

  /** The next line as text, without its end. */
  text(): string | undefined {
    const line = this.next();
    return line && new TextDecoder().decode(line).replace(/\r?\n$/, '');
  }
}

/** Does what a script says, up to its end. */
export async function withScript(repl: Repl, lines: Lines): Promise<void> {
  for (let line = lines.text(); line !== undefined; line = lines.text()) {
    if (line.trim() !== ':{') {
      if (!(await repl.line(line))) return;
      continue;
    }
    repl.session.number++;
    if (!(await repl.line(collected(() => lines.text())))) return;
    repl.session.number++;
  }
}

/** The lines up to `:}` as one. */
function collected(next: () => string | undefined): string {
  const lines: string[] = [];
  for (let line = next(); line !== undefined && line.trim() !== ':}'; line = next()) {
    lines.push(line);
  }
  return lines.join('\n');
}
