/** What a word stands for. */
export interface Macro {
  /** Undefined: the word stands for its text wherever it is. Otherwise arguments follow it. */
  readonly params: readonly string[] | undefined;
  readonly body: string;
}

export type Macros = Map<string, Macro>;

/** The macro of `#define text`; undefined if that is none. */
export function definition(
  text: string,
): { readonly name: string; readonly macro: Macro } | undefined {
  const found = /^\s*([A-Za-z_][\w']*)(\(([^)]*)\))?(.*)$/s.exec(text);
  const name = found?.[1];
  if (found === null || name === undefined) return undefined;
  const body = (found[4] ?? '').trim();
  const params = found[2] === undefined ? undefined : parameters(found[3] ?? '');
  return { name, macro: { params, body } };
}

function parameters(text: string): string[] {
  return text.trim() === '' ? [] : text.split(',').map(param => param.trim());
}

/** A name, a string (with gaps), a character, a comment of C, the rest of a line after `--`, or `{-`. */
const word =
  /([A-Za-z_][\w']*)|("(?:[^"\\\n]|\\\s+\\|\\[^\n])*")|('(?:[^'\\\n]|\\[^\n']+|\\')')|(\/\*[\s\S]*?\*\/)|((?<![!#$%&*+./<=>?@\\^|~:-])--+(?![!#$%&*+./<=>?@\\^|~:-]).*)|(\{-(?!#))|\d[\w']*/g;

/** A word of a text that the preprocessor looks at. */
export interface Word {
  readonly tag: 'name' | 'quoted' | 'cComment' | 'comment' | 'opener' | 'number';
  readonly start: number;
  readonly end: number;
}

/** The next word at or after an offset. */
export function nextWord(text: string, from: number): Word | undefined {
  word.lastIndex = from;
  const found = word.exec(text);
  if (found === null) return undefined;
  const place = { start: found.index, end: found.index + found[0].length };
  if (found[1] !== undefined) return { tag: 'name', ...place };
  if (found[2] !== undefined || found[3] !== undefined) return { tag: 'quoted', ...place };
  if (found[4] !== undefined) return { tag: 'cComment', ...place };
  if (found[5] !== undefined) return { tag: 'comment', ...place };
  return { tag: found[6] === undefined ? 'number' : 'opener', ...place };
}

/** Where a comment `{-` that is open at `from`, with others inside, ends; and how many are open then. */
export function commentEnd(
  text: string,
  from: number,
  depth: number,
): { end: number; depth: number } {
  const brackets = /\{-|-\}/g;
  brackets.lastIndex = from;
  let open = depth;
  for (let found = brackets.exec(text); found !== null; found = brackets.exec(text)) {
    open += found[0] === '{-' ? 1 : -1;
    if (open === 0) return { end: brackets.lastIndex, depth: 0 };
  }
  return { end: text.length, depth: open };
}

/** A use of a macro: where it ends, and what it is replaced by. */
export interface Use {
  readonly end: number;
  readonly text: string;
}

/** Thrown for a use that has not the arguments that its macro wants. */
export class WrongArguments extends Error {
  readonly macro: string;
  constructor(macro: string) {
    super(macro);
    this.macro = macro;
  }
}

/** The arguments in text, where `from` is behind the name; undefined if there are none. */
function argumentsAt(
  text: string,
  from: number,
): { readonly args: string[]; readonly end: number } | undefined {
  const open = /^\s*\(/.exec(text.slice(from, from + 200));
  if (open === null) return undefined;
  const args: string[] = [];
  let start = from + open[0].length;
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const char = text[at] ?? '';
    if (char === '"' || char === "'") {
      const next = nextWord(text, at);
      if (next?.start === at && next.tag === 'quoted') at = next.end - 1;
    } else if (/[([{]/.test(char)) depth++;
    else if (depth > 0) depth -= /[)\]}]/.test(char) ? 1 : 0;
    else if (char === ',' || char === ')') {
      args.push(text.slice(start, at).trim());
      start = at + 1;
      if (char === ')') return { args, end: start };
    }
  }
  return undefined;
}

/** The use of a macro whose name is text[start..end); undefined if it is none. */
export function useAt(
  text: string,
  start: number,
  end: number,
  macros: Macros,
  hidden: readonly string[] = [],
): Use | undefined {
  const name = text.slice(start, end);
  const macro = macros.get(name);
  if (macro === undefined || hidden.includes(name)) return undefined;
  const inside = [...hidden, name];
  const { params, body } = macro;
  if (params === undefined) return { end, text: replaced(glued(body), macros, inside) };
  const found = argumentsAt(text, end);
  if (found === undefined) return undefined;
  const args = params.length === 0 && found.args.join('') === '' ? [] : found.args;
  if (args.length !== params.length) throw new WrongArguments(name);
  const values = new Map(params.map((param, i) => [param, args[i] ?? '']));
  const raw = (part: string) => part.replaceAll(/[A-Za-z_]\w*/g, each => values.get(each) ?? each);
  const filled = body.replaceAll(/"(?:[^"\\]|\\.)*"|[A-Za-z_]\w*/g, each => {
    const value = values.get(each);
    return value === undefined ? raw(each) : replaced(value, macros, hidden);
  });
  return { end: found.end, text: replaced(glued(filled), macros, inside) };
}

/** A text without the comments of C. */
function glued(text: string): string {
  return text.replaceAll(/\/\*.*?\*\//gs, '');
}

/** A text with its macros replaced. */
export function replaced(text: string, macros: Macros, hidden: readonly string[] = []): string {
  let out = '';
  let from = 0;
  for (let next = nextWord(text, 0); next !== undefined; ) {
    let { end } = next;
    const use = next.tag === 'name' ? useAt(text, next.start, end, macros, hidden) : undefined;
    if (use !== undefined) {
      out += text.slice(from, next.start) + use.text;
      from = use.end;
      end = use.end;
    }
    next = nextWord(text, end);
  }
  return out + text.slice(from);
}
