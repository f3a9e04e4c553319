/** “22:05” of minutes since midnight, as fields for times take it. */
export const timeOf = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/** Minutes since midnight of “22:05”; 0 of what is no time. */
export function minuteOf(time: string): number {
  const [, hours = '0', minutes = '0'] = /^(\d{1,2}):(\d{2})/.exec(time) ?? [];
  return (Number(hours) * 60 + Number(minutes)) % 1440;
}
