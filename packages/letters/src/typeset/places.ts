/** A rectangle on a page in PDF user space: points, origin at the bottom left (ISO 32000-1, 8.3.2.3). `page` counts from 0. */
export interface Box {
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Height of the line the words stand on; equal to `y` for boxes without words. */
  readonly baseline: number;
  /** Size of the type to write there, in points; null for images. */
  readonly fontSize: number | null;
}

/** Where later acts write on the letter. A place is null when the letter has no such component. */
export interface Places {
  readonly number: Box | null;
  readonly day: Box | null;
  readonly month: Box | null;
  readonly year: Box | null;
  /** From the first digit of the day to the last of the year, on one line. */
  readonly date: Box | null;
  /** For the image of the handwritten signature, between position and name (NĐ 30/2020 Phụ lục I, ô 7c). */
  readonly signature: Box | null;
  /** For the seal, left of the signature and over a third of it (ô 8). */
  readonly seal: Box | null;
  readonly name: Box | null;
}

/** What the template remembers: points from the top left of the page, pages from 1. */
export interface Spot {
  readonly id: string;
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height?: number;
  readonly size?: number;
}

const PAGE_HEIGHT = (297 * 72) / 25.4;
/** A provincial seal is about 36 mm across. */
const SEAL_SIZE = (36 * 72) / 25.4;
/** The image of a signature: 50 × 26 mm in the middle of the room left for it. */
const SIGNATURE_SIZE = { width: (50 * 72) / 25.4, height: (26 * 72) / 25.4 };

function lineBox(spot: Spot): Box {
  const size = spot.size ?? 0;
  const baseline = PAGE_HEIGHT - spot.y;
  // Descender and ascender of Tinos: 0.216 and 0.891 em.
  return {
    page: spot.page - 1,
    x: spot.x,
    y: baseline - size * 0.216,
    width: spot.width,
    height: size * 1.107,
    baseline,
    fontSize: size,
  };
}

function imageBox(page: number, centre: { x: number; y: number }, size: { width: number; height: number }): Box {
  const y = centre.y - size.height / 2;
  return { page, x: centre.x - size.width / 2, y, ...size, baseline: y, fontSize: null };
}

function spanBoxes(first: Box | null, last: Box | null): Box | null {
  if (first === null || last === null || first.page !== last.page) return null;
  return { ...first, width: last.x + last.width - first.x };
}

/** Turns the spots the template remembered into boxes of PDF user space. */
export function placesOf(spots: readonly Spot[]): Places {
  const byId = new Map(spots.map((spot) => [spot.id, spot]));
  const line = (id: string): Box | null => {
    const spot = byId.get(id);
    return spot === undefined ? null : lineBox(spot);
  };
  const room = byId.get('signature');
  const centre = room && { x: room.x + room.width / 2, y: PAGE_HEIGHT - room.y - (room.height ?? 0) / 2 };
  const signature = room && centre ? imageBox(room.page - 1, centre, SIGNATURE_SIZE) : null;
  // The seal's right edge reaches a third into the signature.
  const seal = signature &&
    centre && {
      x: signature.x + signature.width / 3 - SEAL_SIZE / 2,
      y: centre.y,
    };
  return {
    number: line('number'),
    day: line('day'),
    month: line('month'),
    year: line('year'),
    date: spanBoxes(line('day'), line('year')),
    signature,
    seal: signature && seal ? imageBox(signature.page, seal, { width: SEAL_SIZE, height: SEAL_SIZE }) : null,
    name: line('name'),
  };
}

/** The template ends with a spot of its own; its page is the number of pages. */
export function pageCountOf(spots: readonly Spot[]): number {
  return spots.find((spot) => spot.id === 'end')?.page ?? 1;
}

/** Checks what `query` answered; the template is ours, so a fault here is a fault of ours. */
export function parseSpots(answer: unknown): Spot[] {
  if (!Array.isArray(answer)) throw new Error('The template remembered no places');
  return answer as Spot[];
}
