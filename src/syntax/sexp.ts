/** A word, or a list whose first item says what it is. */
export type Sexp = string | readonly Sexp[];

const lineWidth = 88;

/** A list on as few lines as it fits on; `indent` columns are taken. */
export function printSexp(sexp: Sexp, indent = 0): string {
  if (typeof sexp === 'string') return sexp;
  const flat = flatten(sexp, lineWidth - indent);
  if (flat !== undefined) return flat;
  const margin = ' '.repeat(Math.min(indent + 2, lineWidth));
  const words = sexp.findIndex(item => typeof item !== 'string');
  const head = sexp.slice(0, words).join(' ');
  const rest = sexp.slice(words).map(item => `\n${margin}${printSexp(item, indent + 2)}`);
  return `(${head}${rest.join('')})`;
}

/** The list on one line, or undefined if that takes more than `width` columns. */
function flatten(sexp: Sexp, width: number): string | undefined {
  if (typeof sexp === 'string') return sexp.length <= width ? sexp : undefined;
  let out = '(';
  for (const item of sexp) {
    const part = flatten(item, width - out.length - 1);
    if (part === undefined) return undefined;
    out += out === '(' ? part : ` ${part}`;
  }
  return out.length < width ? `${out})` : undefined;
}
