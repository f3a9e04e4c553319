/** Drawings of the templates as SVG, in the product's colours: deep blue-green, lantern yellow, white. */
const LANTERN = '#f2b430';

const picture = (body: string, size: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${size}">${body}</svg>`;

/** One lantern of the old town: a string, a cap, ribs, a tassel. `tone` tells the near from the far. */
function lantern(parts: { x: number; drop: number; size: number; tone: 'near' | 'far' }): string {
  const { x, drop, size, tone } = parts;
  const body = tone === 'near' ? LANTERN : '#c99a35';
  const rib = tone === 'near' ? '#b9800f' : '#8b6a1f';
  const [w, h] = [size, size * 0.92];
  const y = drop + size * 0.18;
  const ribs = [0.34, 0.68]
    .map(
      (share) =>
        `<ellipse cx="${x}" cy="${y + h / 2}" rx="${(w / 2) * share}" ry="${h / 2}" fill="none" stroke="${rib}" stroke-width="${size * 0.022}"/>`,
    )
    .join('');
  const cap = (top: number, height: number) =>
    `<rect x="${x - w * 0.17}" y="${top}" width="${w * 0.34}" height="${height}" rx="${size * 0.025}" fill="#7a4a05"/>`;
  const tassel = [-0.06, 0, 0.06]
    .map(
      (shift) =>
        `<path d="M${x + shift * w} ${y + h + size * 0.08}v${size * (0.34 - Math.abs(shift) * 1.2)}" stroke="${body}" stroke-width="${size * 0.032}" stroke-linecap="round"/>`,
    )
    .join('');
  return `<path d="M${x} 0V${drop + size * 0.1}" stroke="#9cc3c5" stroke-width="${size * 0.014}"/>${glow(x, y + h / 2, size)}<ellipse cx="${x}" cy="${y + h / 2}" rx="${w / 2}" ry="${h / 2}" fill="${body}"/>${ribs}<path d="M${x} ${y}v${h}" stroke="${rib}" stroke-width="${size * 0.022}"/>${cap(y - size * 0.085, size * 0.11)}${cap(y + h - size * 0.025, size * 0.11)}${tassel}`;
}

/** Rings around a light, which are also the waves of a radio. */
const glow = (x: number, y: number, size: number) =>
  [0.78, 1.08, 1.4]
    .map(
      (radius, index) =>
        `<circle cx="${x}" cy="${y}" r="${size * radius}" fill="none" stroke="#f2b430" stroke-opacity="${0.34 - index * 0.1}" stroke-width="${size * 0.018}"/>`,
    )
    .join('');

/** Lanterns that hang into the head of a poster, nearest at the right. */
export const LANTERNS = picture(
  `${lantern({ x: 96, drop: 26, size: 34, tone: 'far' })}${lantern({ x: 246, drop: 8, size: 42, tone: 'far' })}${lantern({ x: 172, drop: 58, size: 74, tone: 'near' })}`,
  '0 0 312 216',
);

/** One lantern alone, where there is room for no more. */
export const ONE_LANTERN = picture(lantern({ x: 100, drop: 40, size: 92, tone: 'near' }), '-35 0 270 262');

/** The river and the roofs of the old town, along the foot of the dark field. */
export const ROOFS = picture(
  `<g fill="#0d545a"><path d="M0 70V52l34-22 34 22v-9h22l30-25 30 25h18v14l40-20 40 20V40h30l26-19 26 19h24v20l36-26 36 26h30V46l36-20 36 20v10h32l30-20 30 20v14Z"/></g><g fill="#0a464b" opacity=".55"><path d="M22 70V58h10v12zM46 70V58h10v12zM108 70V52h9v18zM124 70V52h9v18zM202 70V60h10v10zM224 70V60h10v10zM322 70V50h8v20zM342 70V50h8v20zM414 70V58h9v12zM436 70V58h9v12zM512 70V56h9v14zM534 70V56h9v14z"/></g><g fill="#f2b430" opacity=".8"><rect x="64" y="56" width="4" height="6" rx="1"/><rect x="156" y="54" width="4" height="6" rx="1"/><rect x="276" y="52" width="4" height="6" rx="1"/><rect x="374" y="50" width="4" height="6" rx="1"/><rect x="470" y="56" width="4" height="6" rx="1"/></g>`,
  '0 0 620 70',
);
