import type { StepKey } from './install-steps.ts';

/** Colours by what they are for; a poster or a dark screen brings its own. */
export interface DrawingColours {
  readonly line: string;
  readonly fill: string;
  readonly accent: string;
  readonly paper: string;
  readonly faint: string;
  readonly stop: string;
}

/** Those of the product, `apps/web/src/theme/tokens.css`. */
const OWN: DrawingColours = {
  line: '#0f595e',
  fill: '#d8e9ea',
  accent: '#f2b430',
  paper: '#ffffff',
  faint: '#82b9bc',
  stop: '#c02a1f',
};

/**
 * A drawing of one step as a whole SVG picture, 160 by 120, lines only: about a kilobyte, clear in black and white too.
 * It says nothing to a screen reader: the step's words stand beside it.
 */
export function stepDrawing(step: StepKey, colours: DrawingColours = OWN): string {
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 160 120" width="160" height="120" fill="none" stroke="${colours.line}" ` +
    `stroke-width="3" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false">` +
    `${phone(colours)}${PICTURES[step](colours)}</svg>`
  );
}

const phone = ({ paper, line }: DrawingColours): string =>
  `<rect x="48" y="4" width="64" height="112" rx="10" fill="${paper}"/>` +
  `<path d="M72 12h16" stroke-width="2"/><circle cx="80" cy="108" r="2" fill="${line}" stroke="none"/>`;

const PICTURES: Readonly<Record<StepKey, (colours: DrawingColours) => string>> = {
  'open-store': ({ fill, accent, faint }) =>
    `<path d="M60 46h40l4 42H56z" fill="${fill}"/><path d="M71 46v-6a9 9 0 0 1 18 0v6"/>` +
    `<path d="M74 56v22l19-11z" fill="${accent}"/>` +
    `<path d="M14 52v-8h8M14 76v8h8M38 52v-8h-8M38 76v8h-8" stroke="${faint}"/>` +
    `<path d="M20 56h5v5h-5zM28 66h5v5h-5zM28 56h4M20 67v4" stroke="${faint}" stroke-width="2"/>` +
    `<path d="M126 66h20M138 58l8 8-8 8" stroke="${faint}"/>`,
  install: ({ line, paper, fill, accent, faint }) =>
    `<path d="M80 26c5 5 11 7 18 7v16c0 11-7 17-18 22-11-5-18-11-18-22V33c7 0 13-2 18-7z" fill="${line}"/>` +
    `<path d="M80 38v18M72 49l8 8 8-8" stroke="${paper}"/>` +
    `<rect x="58" y="80" width="44" height="14" rx="7" fill="${fill}" stroke-width="2"/>` +
    `<path d="M65 87h20" stroke="${accent}" stroke-width="6"/>` +
    `<path d="M136 34v34M124 57l12 12 12-12M122 84h28" stroke="${faint}"/>`,
  allow: ({ fill, accent, line, faint }) =>
    `<path d="M68 32l24 22-12 11V21l12 11-24 22"/>` +
    `<rect x="58" y="80" width="44" height="18" rx="9" fill="${fill}" stroke-width="2"/><circle cx="92" cy="89" r="6" fill="${line}"/>` +
    `<path d="M122 72h28c-4-4-4-8-4-15 0-7-4-12-10-12s-10 5-10 12c0 7 0 11-4 15z" fill="${accent}"/><path d="M132 79c1 4 7 4 8 0M136 45v-4"/>` +
    `<path d="M34 44c-6 6-6 20 0 26M24 36c-10 11-10 31 0 42" stroke="${faint}"/>`,
  check: ({ line, paper, stop, faint, accent }) =>
    `<circle cx="80" cy="56" r="21" fill="${line}"/><path d="M70 57l7 7 14-15" stroke="${paper}" stroke-width="5"/>` +
    `<path d="M64 92h32" stroke="${accent}" stroke-width="5"/>` +
    `<rect x="4" y="44" width="36" height="26" rx="3" stroke="${faint}"/><circle cx="14" cy="54" r="3.5" stroke="${faint}" stroke-width="2"/>` +
    `<path d="M24 53h10M24 60h8M9 64c1-5 9-5 10 0" stroke="${faint}" stroke-width="2"/><path d="M6 74 38 40" stroke="${stop}"/>` +
    `<path d="M124 56c8-8 18-8 26 0M130 64c4-4 10-4 14 0" stroke="${faint}"/><circle cx="137" cy="72" r="1.5" fill="${faint}" stroke="${faint}"/>`,
};
