/**
 * Text that does not know yet where its lines end (Wadler 2003, "A prettier printer"; the renderer
 * is Lindig's strict one, 2000).
 */
export type Doc =
  | { readonly tag: 'text'; readonly text: string }
  /** A line end, or `flat` when the group around it fits on the line. */
  | { readonly tag: 'line'; readonly flat: string }
  /** A line end that no group can take away. */
  | { readonly tag: 'hardline' }
  | { readonly tag: 'nest'; readonly by: number; readonly doc: Doc }
  | { readonly tag: 'group'; readonly doc: Doc }
  | { readonly tag: 'cat'; readonly docs: readonly Doc[] };

export function text(value: string): Doc {
  return { tag: 'text', text: value };
}

/** One after the other; strings are texts. */
export function cat(...parts: readonly (Doc | string)[]): Doc {
  return { tag: 'cat', docs: parts.map(p => (typeof p === 'string' ? text(p) : p)) };
}

/** A space, or a line end. */
export const line: Doc = { tag: 'line', flat: ' ' };
/** Nothing, or a line end. */
export const softline: Doc = { tag: 'line', flat: '' };
export const hardline: Doc = { tag: 'hardline' };

/** Line ends inside are followed by `by` more spaces. */
export function nest(by: number, doc: Doc): Doc {
  return { tag: 'nest', by, doc };
}

/** On one line if there is room: all its own line ends break, or none. */
export function group(...parts: readonly (Doc | string)[]): Doc {
  return { tag: 'group', doc: cat(...parts) };
}

/** The documents with a separator between each two. */
export function join(separator: Doc | string, docs: readonly Doc[]): Doc {
  return cat(...docs.flatMap((doc, i) => (i === 0 ? [doc] : [separator, doc])));
}

interface Item {
  readonly indent: number;
  readonly flat: boolean;
  readonly doc: Doc;
}

/** The text of a document, in lines of at most `width` columns where its groups permit. */
export function render(doc: Doc, width = 90): string {
  let out = '';
  let column = 0;
  /** The indentation of this line, which is not written before something else is. */
  let margin = 0;
  const stack: Item[] = [{ indent: 0, flat: false, doc }];
  for (let item = stack.pop(); item !== undefined; item = stack.pop()) {
    const { indent, flat, doc } = item;
    const put = (value: string): void => {
      out += column === 0 ? ' '.repeat(margin) + value : value;
      column += (column === 0 ? margin : 0) + value.length;
    };
    const newline = (): void => {
      out += '\n';
      column = 0;
      margin = indent;
    };
    switch (doc.tag) {
      case 'text':
        put(doc.text);
        break;
      case 'line':
        if (flat) put(doc.flat);
        else newline();
        break;
      case 'hardline':
        newline();
        break;
      case 'nest':
        stack.push({ indent: indent + doc.by, flat, doc: doc.doc });
        break;
      case 'group': {
        const fits = flat || fitsIn(width - Math.max(column, margin), doc.doc);
        stack.push({ indent, flat: fits, doc: doc.doc });
        break;
      }
      case 'cat':
        for (const part of [...doc.docs].reverse()) stack.push({ indent, flat, doc: part });
        break;
    }
  }
  return out;
}

/** Is the document, all on one line, at most so wide? Looks no further than the width. */
function fitsIn(width: number, doc: Doc): boolean {
  let room = width;
  const stack: Doc[] = [doc];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    switch (next.tag) {
      case 'text':
        room -= next.text.length;
        break;
      case 'line':
        room -= next.flat.length;
        break;
      case 'hardline':
        return false;
      case 'nest':
      case 'group':
        stack.push(next.doc);
        break;
      case 'cat':
        for (const part of [...next.docs].reverse()) stack.push(part);
        break;
    }
    if (room < 0) return false;
  }
  return true;
}
