const OFFSET_MS = 7 * 3_600_000;

/**
 * The calendar day in Việt Nam, as 'YYYY-MM-DD'. UTC+7 without summer time: offices begin and end at its midnight,
 * whatever zone the server runs in.
 */
export function localDay(now: Date): string {
  return new Date(now.getTime() + OFFSET_MS).toISOString().slice(0, 10);
}
