// Draws a collection from its trace (+RTS -lc), a panel for each step, as SVG.

/** An object of from-space or to-space. */
interface Piece {
  readonly place: string;
  readonly words: number;
  readonly name: string;
  /** Where its pointers lead. */
  readonly pointers: readonly string[];
}

/** How things stand after some lines of the trace. */
interface Panel {
  readonly lines: readonly string[];
  /** From a place in from-space to one in to-space. */
  readonly moved: ReadonlyMap<string, string>;
  readonly copies: ReadonlyMap<string, Piece>;
  readonly scanned: ReadonlySet<string>;
  /** What roots lead to. */
  readonly held: ReadonlySet<string>;
}

interface Trace {
  readonly title: string;
  readonly from: readonly Piece[];
  readonly panels: readonly Panel[];
}

/** The collection with this number, or the first in which something moves. */
function traceOf(text: string, number: number | undefined): Trace | undefined {
  const wanted = number === undefined ? /^collection \d/ : new RegExp(`^collection ${number} `);
  for (const part of text.split('\n\n').filter(each => wanted.test(each))) {
    const [title = '', ...lines] = part.trimEnd().split('\n');
    const from = lines.flatMap(line => pieceOf(line) ?? []);
    const panels: Panel[] = [];
    for (const group of groupsOf(lines.slice(from.length))) {
      panels.push(after(panels.at(-1), group, from));
    }
    if (panels.length > 0) return { title, from, panels };
  }
  return undefined;
}

function pieceOf(line: string): Piece | undefined {
  const [, place = '', words = '', pointers = '', name = ''] =
    /^object (\S+) (\d+) \((.*?)\) (.*)$/.exec(line) ?? [];
  if (place === '') return undefined;
  return { place, words: Number(words), name, pointers: pointers.split(' ') };
}

/** The lines of each step. A step ends with a root, or before something is scanned. */
function groupsOf(lines: readonly string[]): readonly (readonly string[])[] {
  const groups: string[][] = [];
  let open: string[] = [];
  for (const line of lines) {
    const ends = line.startsWith('end ');
    const busy = open.some(other => !other.startsWith('scan '));
    if ((ends || (line.startsWith('scan ') && busy)) && open.length > 0) {
      groups.push(open);
      open = [];
    }
    if (!ends) open.push(line);
    if (line.startsWith('root ')) {
      groups.push(open);
      open = [];
    }
  }
  return groups;
}

function after(before: Panel | undefined, lines: readonly string[], from: readonly Piece[]): Panel {
  const moved = new Map(before?.moved);
  const copies = new Map(before?.copies);
  const scanned = new Set(before?.scanned);
  const held = new Set(before?.held);
  let current = '';
  for (const line of lines) {
    const [what, a = '', b = '', c = ''] = line.split(' ');
    if (what === 'root') held.add(b);
    if (what === 'scan') {
      current = a;
      scanned.add(a);
    }
    const piece = copies.get(current);
    if (what === 'field' && piece !== undefined) {
      copies.set(current, { ...piece, pointers: piece.pointers.with(Number(a), c) });
    }
    const old = from.find(({ place }) => place === a);
    if (what !== 'copy' || old === undefined) continue;
    moved.set(a, b);
    copies.set(b, { ...old, place: b });
  }
  return { lines, moved, copies, scanned, held };
}

const [wordWidth, margin, height, upper, lower] = [28, 12, 168, 34, 96];

/** Where a piece is drawn. */
interface Box {
  readonly x: number;
  readonly width: number;
}

const widthOf = (piece: Piece): number => Math.min(piece.words, 6) * wordWidth;

/** The boxes of from-space; garbage is one box up to the next object that moves. */
function upperBoxes(trace: Trace, needed: ReadonlySet<string>) {
  const boxes = new Map<string, Box>();
  const garbage: (Box & { words: number })[] = [];
  let x = margin;
  let last: (Box & { words: number }) | undefined;
  for (const piece of trace.from) {
    if (needed.has(piece.place)) {
      boxes.set(piece.place, { x, width: widthOf(piece) });
      x += widthOf(piece);
      last = undefined;
    } else if (last === undefined) {
      last = { x, width: 3 * wordWidth, words: piece.words };
      garbage.push(last);
      x += last.width;
    } else last.words += piece.words;
  }
  return { boxes, garbage, end: x };
}

/** The boxes of to-space as it is in the end: what is old, and to the right of it the survivors. */
function lowerBoxes(pieces: readonly Piece[]) {
  const boxes = new Map<string, Box>();
  const parts: { letter: string; start: number; end: number }[] = [];
  let x = margin;
  for (const letter of ['O', 'S']) {
    const start = x;
    for (const piece of pieces.filter(({ place }) => place.startsWith(letter))) {
      boxes.set(piece.place, { x, width: widthOf(piece) });
      x += widthOf(piece);
    }
    if (x > start) parts.push({ letter, start, end: x });
    if (x > start) x += 4 * wordWidth;
  }
  return { boxes, parts, end: x };
}

/** The picture of a collection, given the text of a trace. Undefined: the trace does not have it. */
export function drawSteps(text: string, number?: number): string | undefined {
  const trace = traceOf(text, number);
  const last = trace?.panels.at(-1);
  if (trace === undefined || last === undefined) return undefined;
  const needed = new Set(last.moved.keys());
  for (const line of trace.panels.flatMap(panel => panel.lines)) {
    const [what, a = '', b = ''] = line.split(' ');
    if (what === 'root') needed.add(a);
    if (what === 'field') needed.add(b);
  }
  const above = upperBoxes(trace, needed);
  const below = lowerBoxes([...last.copies.values()]);
  const panels = trace.panels.map((panel, at) => {
    const body = drawPanel(trace, panel, above, below);
    return `<g transform="translate(0 ${24 + at * height})">\n${body}\n</g>`;
  });
  const width = Math.max(above.end, below.end, 560) + margin;
  const size = `viewBox="0 0 ${width} ${30 + trace.panels.length * height}" width="${width}"`;
  const title = `<text x="${margin}" y="16">${escaped(trace.title)}</text>`;
  const parts = [`<style>\n${style}\n</style>`, title, ...panels].join('\n');
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}>\n${parts}\n</svg>\n`;
}

function drawPanel(
  trace: Trace,
  panel: Panel,
  above: ReturnType<typeof upperBoxes>,
  below: ReturnType<typeof lowerBoxes>,
): string {
  const parts = [text('code', margin, 22, clipped(panel.lines.join(' · '), 86))];
  for (const { x, width, words } of above.garbage) {
    parts.push(box('faint', x, upper, width), label('soft', x, upper, width, `${words} words`));
  }
  for (const piece of trace.from) {
    const { x, width } = above.boxes.get(piece.place) ?? { x: 0, width: 0 };
    if (width === 0) continue;
    const to = panel.moved.get(piece.place);
    const target = below.boxes.get(to ?? '');
    parts.push(box(to === undefined ? 'box' : 'faint', x, upper, width));
    parts.push(label('', x, upper, width, to === undefined ? shortName(piece) : `⇒ ${to}`));
    parts.push(text('soft', x + 2, upper + 36, piece.place));
    if (target !== undefined)
      parts.push(line('soft', x + width / 2, upper + 24, target.x + 10, lower));
  }
  for (const piece of panel.copies.values()) parts.push(drawCopy(piece, panel, above, below));
  for (const part of below.parts) parts.push(drawEnds(part, panel, below.boxes));
  return parts.join('\n');
}

function drawCopy(
  piece: Piece,
  panel: Panel,
  above: ReturnType<typeof upperBoxes>,
  below: ReturnType<typeof lowerBoxes>,
): string {
  const { x, width } = below.boxes.get(piece.place) ?? { x: 0, width: 0 };
  const kind = panel.scanned.has(piece.place) ? 'box' : 'box hot';
  const parts = [box(kind, x, lower, width), label('', x, lower, width, shortName(piece))];
  parts.push(text('soft', x + 2, lower + 36, piece.place));
  if (panel.held.has(piece.place)) parts.push(text('hot', x + 14, lower - 4, 'root'));
  for (const [index, pointer] of piece.pointers.entries()) {
    const at = x + Math.min((index + 1.5) * wordWidth, width - 6);
    const back = above.boxes.get(pointer);
    const there = below.boxes.get(pointer);
    if (back !== undefined)
      parts.push(line('hot', at, lower, back.x + back.width / 2 + 6, upper + 26));
    if (there === undefined) continue;
    const to = there.x + there.width / 2;
    const curve = `M${at} ${lower + 24} Q${(at + to) / 2} ${lower + 58} ${to} ${lower + 26}`;
    parts.push(`<path class="line" d="${curve}"/>`);
  }
  return parts.join('\n');
}

/** Where a part of to-space has been scanned up to, and where it is free. */
function drawEnds(
  part: { readonly letter: string; readonly start: number; readonly end: number },
  panel: Panel,
  boxes: ReadonlyMap<string, Box>,
): string {
  const endOf = (places: Iterable<string>): number =>
    [...places].reduce((end, place) => {
      const { x, width } = boxes.get(place) ?? { x: 0, width: 0 };
      return place.startsWith(part.letter) ? Math.max(end, x + width) : end;
    }, part.start);
  const [scanned, free] = [endOf(panel.scanned), endOf(panel.copies.keys())];
  const name = part.letter === 'O' ? 'old' : 'survivors';
  const parts = [text('soft', part.end + 6, lower + 16, name)];
  if (free < part.end) parts.push(box('faint', free, lower, part.end - free));
  const words =
    scanned === free
      ? ([[free, 'scanned, free']] as const)
      : ([
          [scanned, 'scanned'],
          [free, 'free'],
        ] as const);
  for (const [x, word] of words) {
    parts.push(`<path class="line hot" d="M${x} ${lower - 6}V${lower + 54}"/>`);
    parts.push(text('hot', x + 4, lower + 54, word));
  }
  return parts.join('\n');
}

function shortName({ name }: Piece): string {
  const [first = ''] = name.split(' (');
  return /[^.]+$/.exec(first)?.[0] ?? first;
}

function box(kind: string, x: number, y: number, width: number): string {
  return `<rect class="${kind}" x="${x}" y="${y}" width="${width}" height="24"/>`;
}

function label(kind: string, x: number, y: number, width: number, words: string): string {
  const clip = clipped(words, Math.floor(width / 7));
  return `<text class="${kind}" x="${x + width / 2}" y="${y + 16}" text-anchor="middle">${escaped(clip)}</text>`;
}

function text(kind: string, x: number, y: number, words: string): string {
  return `<text class="${kind}" x="${x}" y="${y}">${escaped(words)}</text>`;
}

/** With a dot at the end to which it leads. */
function line(kind: string, x: number, y: number, toX: number, toY: number): string {
  const path = `<path class="line ${kind}" d="M${x} ${y}L${toX} ${toY}"/>`;
  return `${path}<circle class="head ${kind}" cx="${toX}" cy="${toY}" r="2.5"/>`;
}

function clipped(words: string, most: number): string {
  return words.length <= most ? words : `${words.slice(0, most - 1)}…`;
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

const style = `
.box{fill:#f6f4ec;stroke:#6b665c}.box.hot{fill:#f3e4dc;stroke:#8a3324}.faint{fill:none;stroke:#b5ae9d;stroke-dasharray:4 3}
.line{fill:none;stroke:#6b665c;stroke-width:1.2}.line.soft{stroke:#b5ae9d}.line.hot{stroke:#8a3324}.head{fill:#b5ae9d}.head.hot{fill:#8a3324}
text{fill:#22201c;font:12px 'Source Sans 3',system-ui,sans-serif}text.soft{fill:#6b665c;font-size:10px}text.hot{fill:#8a3324;font-size:10px}
text.code{font:11.5px 'JetBrains Mono',ui-monospace,monospace}
@media (prefers-color-scheme:dark){.box{fill:#242320;stroke:#a09a8c}.box.hot{fill:#3a2a23;stroke:#e39b7f}.faint,.line.soft{stroke:#5a564d}
.line{stroke:#a09a8c}.line.hot{stroke:#e39b7f}.head{fill:#5a564d}.head.hot{fill:#e39b7f}text{fill:#e4dfd3}text.soft{fill:#a09a8c}text.hot{fill:#e39b7f}}
`.trim();
