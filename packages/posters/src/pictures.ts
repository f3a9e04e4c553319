/** Drawings of the templates as SVG, in the product's colours: deep blue-green, lantern yellow, white. */
const RIVER = '#0f595e';
const DEEP = '#06333a';
const PALE = '#d8e9ea';
const LANTERN = '#f2b430';
const PAPER = '#ffffff';

const picture = (body: string, size = '0 0 120 120') =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${size}">${body}</svg>`;

/** A phone, its screen left for what the step is about. */
const phone = (screen: string, turn = 0) =>
  `<g transform="rotate(${turn} 60 60)"><rect x="32" y="8" width="56" height="104" rx="10" fill="${DEEP}"/><rect x="36.5" y="15" width="47" height="86" rx="4" fill="${PAPER}"/><rect x="53" y="104.5" width="14" height="3" rx="1.5" fill="${PALE}"/>${screen}</g>`;

const STROKE = `fill="none" stroke-linecap="round" stroke-linejoin="round"`;

/** The four steps: take it from the store, switch Bluetooth on, give a number, leave it on and help others. */
export const STEP_PICTURES: readonly string[] = [
  picture(
    phone(
      `<rect x="43" y="23" width="34" height="34" rx="8" fill="${RIVER}"/><path d="M60 30v17M52.5 40.5 60 48l7.5-7.5" ${STROKE} stroke="${PAPER}" stroke-width="4.5"/><rect x="43" y="65" width="34" height="5" rx="2.5" fill="${PALE}"/><rect x="43" y="74" width="22" height="5" rx="2.5" fill="${PALE}"/><rect x="43" y="86" width="34" height="10" rx="5" fill="${LANTERN}"/>`,
    ),
  ),
  picture(
    `<path d="M18 38a38 38 0 0 0 0 44M102 38a38 38 0 0 1 0 44" ${STROKE} stroke="${LANTERN}" stroke-width="5"/><path d="M8 28a56 56 0 0 0 0 64M112 28a56 56 0 0 1 0 64" ${STROKE} stroke="${LANTERN}" stroke-width="5" opacity=".45"/>${phone(
      `<path d="M48 36.5 71 58 60 68.500V24l11 10.500L48 56" ${STROKE} stroke="${RIVER}" stroke-width="4.500"/><rect x="45" y="80" width="30" height="15" rx="7.500" fill="${RIVER}"/><circle cx="67.500" cy="87.500" r="5.500" fill="${PAPER}"/>`,
    )}`,
  ),
  picture(
    phone(
      `<rect x="42" y="23" width="36" height="13" rx="3.500" fill="${PAPER}" stroke="${RIVER}" stroke-width="2.500"/><path d="M47 29.500h4M54 29.500h4M61 29.500h4" ${STROKE} stroke="${RIVER}" stroke-width="2.800"/><path d="M70.500 26v7" stroke="${LANTERN}" stroke-width="2.500"/>${[
        0, 1, 2, 3,
      ]
        .map((row) =>
          [0, 1, 2]
            .map((column) => {
              const hidden = row === 3 && column !== 1;
              return hidden
                ? ''
                : `<circle cx="${47.5 + column * 12.5}" cy="${48.5 + row * 13}" r="4.600" fill="${row === 1 && column === 1 ? LANTERN : PALE}"/>`;
            })
            .join(''),
        )
        .join('')}`,
    ),
  ),
  picture(
    `<circle cx="16" cy="52" r="9" fill="${LANTERN}"/><path d="M2 92c0-16 6-26 14-26s14 10 14 26Z" fill="${LANTERN}"/><circle cx="104" cy="52" r="9" fill="${LANTERN}"/><path d="M90 92c0-16 6-26 14-26s14 10 14 26Z" fill="${LANTERN}"/>${phone(
      `<path d="M60 25 77 31v16c0 13-7.500 21-17 25-9.500-4-17-12-17-25V31Z" fill="${RIVER}"/><path d="m52 47 6.500 6.500L69 42" ${STROKE} stroke="${PAPER}" stroke-width="4.500"/><rect x="46" y="82" width="28" height="5" rx="2.500" fill="${PALE}"/><rect x="51" y="91" width="18" height="5" rx="2.500" fill="${PALE}"/>`,
    )}`,
  ),
];

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
