/** One thing that can be printed or shown: its trimmed size in millimetres and how its parts are laid out. */
export interface PosterFormat {
  readonly width: number;
  readonly height: number;
  /** Which arrangement of the parts the template draws. */
  readonly layout: 'sheet' | 'frame' | 'tent' | 'band' | 'wide' | 'tall';
  /** True for what is printed and hung; false for pictures of a screen. */
  readonly printed: boolean;
}

/**
 * Everything the templates can draw. A sizes by ISO 216; the table card is an A4 sheet folded once into two A5 faces;
 * the sticker is cut for the side window of a bus; slides take a screen's shape, their millimetres stand for pixels / 5.
 */
export const FORMATS = {
  a3: { width: 297, height: 420, layout: 'sheet', printed: true },
  a4: { width: 210, height: 297, layout: 'sheet', printed: true },
  a5: { width: 148, height: 210, layout: 'sheet', printed: true },
  'a-frame': { width: 594, height: 841, layout: 'frame', printed: true },
  'table-card': { width: 210, height: 297, layout: 'tent', printed: true },
  'bus-sticker': { width: 600, height: 200, layout: 'band', printed: true },
  'slide-landscape': { width: 384, height: 216, layout: 'wide', printed: false },
  'slide-portrait': { width: 216, height: 384, layout: 'tall', printed: false },
} as const satisfies Record<string, PosterFormat>;

export type FormatName = keyof typeof FORMATS;
export const FORMAT_NAMES = Object.keys(FORMATS) as readonly FormatName[];
export const PRINTED_FORMATS = FORMAT_NAMES.filter((name) => FORMATS[name].printed);
