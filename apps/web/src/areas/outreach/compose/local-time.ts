/** Việt Nam keeps UTC+7 the whole year: fields show and take its time, wherever the browser stands. */
const OFFSET_MS = 7 * 3_600_000;

/** `2020-07-28T09:00` of an instant, for a field. */
export const localInputOf = (instant: string): string =>
  new Date(Date.parse(instant) + OFFSET_MS).toISOString().slice(0, 16);

/** The instant of such a field; null while it is not filled in. */
export function instantOf(local: string): string | null {
  const at = Date.parse(`${local}:00Z`);
  return Number.isNaN(at) ? null : new Date(at - OFFSET_MS).toISOString();
}

/** `07:00` of minutes since midnight. */
export const timeOf = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

export function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return (hours || 0) * 60 + (minutes || 0);
}
