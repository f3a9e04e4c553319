/** A line or row of bars: its name and values. */
export interface Series {
  readonly name: string;
  readonly values: readonly (number | null)[];
}

const WIDTH = 720;
const HEIGHT = 300;
const LEFT = 64;
const BOTTOM = 34;
const TOP = 12;
const RIGHT = 110;
/** From pale to deep: more coverage, darker. */
const TONES = ['#b8c4c6', '#8fb6b5', '#5f9b9a', '#2f7d7d', '#0e5557', '#07393b'];
/** The next round number that four steps divide well. */
function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(4, value)));
  const step = [1, 2, 4, 6, 8, 10].find((each) => each * power >= value) ?? 10;
  return step * power;
}
const tone = (at: number, count: number): string =>
  TONES[count <= 1 ? 4 : Math.round((at / (count - 1)) * (TONES.length - 1))] as string;

/** Lines over days, each named at its end. @returns SVG */
export function linePlot(series: readonly Series[], words: { readonly label: string; readonly unit: string }): string {
  const most = roundUp(Math.max(...series.flatMap((each) => each.values.map((value) => value ?? 0))));
  const days = Math.max(2, ...series.map((each) => each.values.length));
  const x = (day: number) => LEFT + (day / (days - 1)) * (WIDTH - LEFT - RIGHT);
  const y = (value: number) => TOP + (1 - value / most) * (HEIGHT - TOP - BOTTOM);
  const names = spread(series.map((each) => y(each.values.at(-1) ?? 0)));
  const lines = series.map((each, at) => {
    const points = each.values.map((value, day) => `${x(day).toFixed(1)},${y(value ?? 0).toFixed(1)}`).join(' ');
    const end = `<text x="${WIDTH - RIGHT + 8}" y="${((names[at] ?? 0) + 4).toFixed(1)}" fill="${tone(at, series.length)}">${escaped(each.name)}</text>`;
    return `<polyline points="${points}" fill="none" stroke="${tone(at, series.length)}" stroke-width="2.5"/>${end}`;
  });
  const weeks = Array.from({ length: Math.floor((days - 1) / 7) + 1 }, (_, week) => week * 7);
  const ticks = weeks.map(
    (day) => `<text x="${x(day).toFixed(1)}" y="${HEIGHT - 10}" text-anchor="middle">${day}</text>`,
  );
  return frame(
    [
      ...grid(most, y),
      ...ticks,
      ...lines,
      `<text x="${WIDTH - RIGHT + 8}" y="${HEIGHT - 10}">${escaped(words.unit)}</text>`,
    ],
    words.label,
  );
}

/** Which tone means what in a plot of several rows of bars. @returns HTML */
export const plotKey = (series: readonly Series[]): string =>
  `<ul>${series.map((each, row) => `<li><i style="background:${tone(row + 2, 6)}"></i>${escaped(each.name)}</li>`).join('')}</ul>`;

/** Groups of bars side by side, one group a category. @returns SVG */
export function barPlot(
  categories: readonly string[],
  series: readonly Series[],
  label: string,
  asShare = false,
): string {
  const most = asShare ? 1 : roundUp(Math.max(...series.flatMap((each) => each.values.map((value) => value ?? 0))));
  const y = (value: number) => TOP + (1 - Math.max(0, value) / most) * (HEIGHT - TOP - BOTTOM);
  const group = (WIDTH - LEFT - RIGHT) / Math.max(1, categories.length);
  const bar = (group * 0.7) / series.length;
  const bars = series.flatMap((each, row) =>
    each.values.map((value, at) => {
      if (value === null) return '';
      const left = LEFT + group * at + group * 0.15 + bar * row;
      return `<rect x="${left.toFixed(1)}" y="${y(value).toFixed(1)}" width="${(bar * 0.92).toFixed(1)}" height="${(y(0) - y(value)).toFixed(1)}" fill="${tone(series.length === 1 ? 4 : row + 2, 6)}"><title>${escaped(`${each.name}: ${shown(value, asShare)}`)}</title></rect>`;
    }),
  );
  const ticks = categories.map(
    (name, at) =>
      `<text x="${(LEFT + group * (at + 0.5)).toFixed(1)}" y="${HEIGHT - 10}" text-anchor="middle">${escaped(name)}</text>`,
  );
  return frame([...grid(most, y, asShare), ...ticks, ...bars], label);
}

function grid(most: number, y: (value: number) => number, asShare = false): string[] {
  return [0, 0.25, 0.5, 0.75, 1].map((share) => {
    const at = y(most * share).toFixed(1);
    const text = `<text x="${LEFT - 8}" y="${Number(at) + 4}" text-anchor="end">${shown(most * share, asShare)}</text>`;
    return `<line x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${at}" y2="${at}" stroke="#dfe5e6"/>${text}`;
  });
}

/** Moves labels apart that would lie over each other. */
function spread(places: readonly number[]): number[] {
  const order = places.map((place, at) => ({ place, at })).sort((left, right) => left.place - right.place);
  const moved = [...places];
  let last = Number.NEGATIVE_INFINITY;
  for (const { place, at } of order) {
    last = Math.max(place, last + 17);
    moved[at] = last;
  }
  return moved;
}

function frame(parts: readonly string[], label: string): string {
  return `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${escaped(label)}" font-size="13" fill="#46585b">${parts.join('')}</svg>`;
}

const shown = (value: number, asShare: boolean): string =>
  asShare ? `${Math.round(value * 100)} %` : Math.round(value).toLocaleString('vi-VN');
/** Text as it may stand in SVG and HTML. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (letter) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[letter] ?? letter);
