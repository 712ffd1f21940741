// Draws the profile of a heap: the bytes of each kind of object over time, as SVG.

/** What the heap held at a time. */
interface Sample {
  readonly time: number;
  readonly bytes: ReadonlyMap<string, number>;
}

function samplesOf(text: string): readonly Sample[] {
  const samples: Sample[] = [];
  let bytes = new Map<string, number>();
  for (const line of text.split('\n')) {
    const [head = '', value = ''] = line.split(/[ \t](?=[^ \t]*$)/);
    if (head === 'BEGIN_SAMPLE') bytes = new Map();
    else if (head === 'END_SAMPLE') samples.push({ time: Number(value), bytes });
    else if (line.includes('\t')) bytes.set(head, (bytes.get(head) ?? 0) + Number(value));
  }
  return samples;
}

/** The kinds that filled most, over all times. */
function largest(samples: readonly Sample[], most: number): readonly string[] {
  const sums = new Map<string, number>();
  for (const { bytes } of samples) {
    for (const [name, n] of bytes) sums.set(name, (sums.get(name) ?? 0) + n);
  }
  return [...sums]
    .sort(([, a], [, b]) => b - a)
    .slice(0, most)
    .map(([name]) => name);
}

const [width, height, legend] = [720, 360, 330];
const colours = ['#4e79a7', '#f28e2b', '#59a14f', '#e15759', '#76b7b2', '#edc948', '#b07aa1'];
colours.push('#ff9da7', '#9c755f', '#86bcb6', '#d37295');
const others = 'others';

/** The picture of a profile, given the text of its file. Undefined: there is nothing to be seen. */
export function drawHeap(text: string): string | undefined {
  const samples = samplesOf(text);
  const names = largest(samples, colours.length - 1);
  const end = Math.max(...samples.map(sample => sample.time));
  const known = new Set(names);
  const bands = samples.map(({ bytes }) => {
    const rest = [...bytes].filter(([name]) => !known.has(name));
    return [...names.map(name => bytes.get(name) ?? 0), rest.reduce((sum, [, n]) => sum + n, 0)];
  });
  const top = Math.max(...bands.map(band => band.reduce((a, b) => a + b, 0)));
  if (names.length === 0 || !(end > 0)) return undefined;
  const x = (time: number) => (60 + (time / end) * width).toFixed(1);
  const y = (n: number) => (20 + height - (n / top) * height).toFixed(1);
  const below = (at: number, band: number) =>
    (bands[at] ?? []).slice(0, band).reduce((a, b) => a + b, 0);
  const shapes = [...names, others].map((_, band) => {
    const upper = samples.map(({ time }, at) => `${x(time)},${y(below(at, band + 1))}`);
    const lower = samples.map(({ time }, at) => `${x(time)},${y(below(at, band))}`).reverse();
    return `<polygon points="${[...upper, ...lower].join(' ')}" fill="${colours[band]}"/>`;
  });
  const labels = [...names, others].map((name, band) => {
    const at = 20 + height - 22 * (band + 1);
    const box = `<rect x="${width + 80}" y="${at}" width="14" height="14" fill="${colours[band]}"/>`;
    return `${box}<text x="${width + 100}" y="${at + 12}">${escaped(name.slice(0, 44))}</text>`;
  });
  const axes = `<path d="M60 20V${height + 20}H${width + 60}" fill="none" stroke="currentColor"/>`;
  const words = [
    `<text x="4" y="30">${(top / 2 ** 20).toFixed(1)} MB</text>`,
    `<text x="${width + 20}" y="${height + 38}">${end.toFixed(2)} s</text>`,
  ];
  const size = `viewBox="0 0 ${width + 100 + legend} ${height + 50}"`;
  const style = 'font-family="sans-serif" font-size="13" fill="currentColor"';
  const parts = [...shapes, axes, ...words, ...labels].join('\n');
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} ${style}>\n${parts}\n</svg>\n`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
