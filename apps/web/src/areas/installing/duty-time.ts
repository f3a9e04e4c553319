/** `07:30` of minutes since midnight. The day's end is written as its last minute: a clock's field knows no 24:00. */
export function timeText(minutes: number): string {
  const shown = Math.min(minutes, 1_439);
  return `${String(Math.floor(shown / 60)).padStart(2, '0')}:${String(shown % 60).padStart(2, '0')}`;
}

/** Minutes since midnight of a clock's field; what is none is midnight. */
export function minutesOf(text: string): number {
  const [hours = '', minutes = ''] = text.split(':');
  const value = Number(hours) * 60 + Number(minutes);
  return Number.isInteger(value) ? value : 0;
}
