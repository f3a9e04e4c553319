import type { ViewedOccurrence } from '../store/occurrences.ts';

const MAX_OCTETS = 73;
const stamp = (at: Date) => `${at.toISOString().replace(/[-:]/g, '').slice(0, 15)}Z`;
const escaped = (text: string) => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');

/** Broadcasts as an iCalendar file (RFC 5545), for the calendar on a clerk's phone. */
export function calendarFile(rows: readonly ViewedOccurrence[], calendar: { name: string; now: Date }): string {
  const events = rows.flatMap((row) =>
    row.startsAt === null
      ? []
      : [
          'BEGIN:VEVENT',
          `UID:${row.id}@phong-tuyen`,
          `DTSTAMP:${stamp(calendar.now)}`,
          `DTSTART:${stamp(row.startsAt)}`,
          `DTEND:${stamp(new Date(row.startsAt.getTime() + row.seconds * 1000))}`,
          `SUMMARY:${escaped(`Loa: ${row.title}`)}`,
          `LOCATION:${escaped(row.stationName)}`,
          `DESCRIPTION:${escaped(row.script)}`,
          'END:VEVENT',
        ],
  );
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Phong Tuyen//Loa truyen thanh//VI',
    `X-WR-CALNAME:${escaped(calendar.name)}`,
    ...events,
    'END:VCALENDAR',
  ];
  return `${lines.flatMap(fold).join('\r\n')}\r\n`;
}

/** Section 3.1: lines of at most 75 octets, never cut inside a character. */
function fold(line: string): string[] {
  const parts: string[] = [];
  let part = '';
  for (const character of line) {
    if (Buffer.byteLength(part + character) > MAX_OCTETS) {
      parts.push(part);
      part = ` ${character}`;
    } else part += character;
  }
  return [...parts, part];
}
