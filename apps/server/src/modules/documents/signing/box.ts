/** A rectangle on a page in PDF user space: points, origin at the bottom left. `page` counts from 0. */
export interface Box {
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A box that words are written in. */
export interface TextBox extends Box {
  readonly baseline: number;
  readonly fontSize: number | null;
}

/** Where the acts after typesetting write: the number and date at numbering, the images at signing and sealing. */
export interface SigningPlaces {
  readonly number: TextBox | null;
  readonly day: TextBox | null;
  readonly month: TextBox | null;
  readonly year: TextBox | null;
  readonly signature: Box | null;
  readonly seal: Box | null;
}

export const TEXT_PLACES = ['number', 'day', 'month', 'year'] as const;
export type TextPlace = (typeof TEXT_PLACES)[number];
