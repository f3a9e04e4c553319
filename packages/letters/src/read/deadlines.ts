import { isoDate } from './place-date.ts';

export interface Deadline {
  /** ISO date, null when the words name none ("hằng tuần"). */
  readonly date: string | null;
  readonly text: string;
  readonly isImpossible: boolean;
}

const KEY =
  '(?:trước|chậm nhất|muộn nhất|hạn cuối|thời hạn|hoàn thành|xong|kết thúc|hạn báo cáo|báo cáo|(?:đảm bảo|bảo đảm|phấn đấu)\\s+đến)';
const CLOCK = '(?:\\d{1,2}\\s*(?:giờ|h|g)\\s*\\d{0,2}(?:\\s*phút)?,?\\s*)?';
const DAY = new RegExp(
  `${KEY}[^.;\\n]{0,60}?${CLOCK}(?:ngày|,)\\s*(\\d{1,2})\\s*(?:/|-|\\s+tháng\\s+)\\s*(\\d{1,2})(?:\\s*(?:/|-|\\s+năm\\s+)\\s*(\\d{4}))?`,
  'iu',
);
/** "trước 20/8/2020": without the word for day only a whole date counts. */
const WHOLE_DATE = new RegExp(`${KEY}[^.;\\n]{0,40}?${CLOCK}(\\d{1,2})\\s*/\\s*(\\d{1,2})\\s*/\\s*(\\d{4})`, 'iu');
const MONTH =
  /(?:trước|trong|hết|cuối|xong trong|hoàn thành)[^.;\n]{0,25}?tháng\s*(\d{1,2})(?:\s*(?:\/|năm)\s*(\d{4}))/iu;
const QUARTER = /(?:trong|hết|trước|cuối)\s+[Qq]u[ýí]\s+(I{1,3}|IV|[1-4])(?:\s*(?:\/|năm)\s*(\d{4}))?/u;
const YEAR = /(?:trong|hết|cuối|trước)\s+năm\s+(\d{4})/iu;
const RECURRING =
  /(?:định kỳ[^.;,\n]{0,40}|h[ằà]ng\s+(?:ngày|tuần|tháng|quý|năm)|trước\s+\d{1,2}\s*(?:giờ|h)\s*\d{0,2}\s+h[ằà]ng\s+(?:ngày|tuần))/iu;
const QUARTERS: Readonly<Record<string, number>> = { I: 1, II: 2, III: 3, IV: 4, '1': 1, '2': 2, '3': 3, '4': 4 };

/**
 * The deadline that a task's words state. A day without a year is of the letter's year, or of the next when the letter is
 * later than it.
 *
 * @param letterDate ISO date of the letter, null when it has none
 */
export function findDeadline(text: string, letterDate: string | null): Deadline | null {
  const year = letterDate === null ? null : Number(letterDate.slice(0, 4));
  const day = DAY.exec(text) ?? WHOLE_DATE.exec(text);
  if (day !== null) {
    const stated = day[3] === undefined ? null : Number(day[3]);
    const guess = stated ?? year;
    let date = guess === null ? null : isoDate(guess, Number(day[2]), Number(day[1]));
    if (stated === null && date !== null && letterDate !== null && date < letterDate)
      date = isoDate(Number(letterDate.slice(0, 4)) + 1, Number(day[2]), Number(day[1]));
    return { date, text: day[0].trim(), isImpossible: guess !== null && date === null };
  }
  const month = MONTH.exec(text);
  if (month !== null)
    return { date: lastDay(Number(month[2]), Number(month[1])), text: month[0], isImpossible: Number(month[1]) > 12 };
  const quarter = QUARTER.exec(text);
  const quarterYear = quarter?.[2] === undefined ? year : Number(quarter[2]);
  if (quarter !== null && quarterYear !== null)
    return { date: lastDay(quarterYear, (QUARTERS[quarter[1] ?? ''] ?? 0) * 3), text: quarter[0], isImpossible: false };
  const whole = YEAR.exec(text);
  if (whole !== null) return { date: isoDate(Number(whole[1]), 12, 31), text: whole[0], isImpossible: false };
  const recurring = RECURRING.exec(text);
  return recurring === null ? null : { date: null, text: recurring[0].trim(), isImpossible: false };
}

function lastDay(year: number, month: number): string | null {
  if (month < 1 || month > 12) return null;
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
