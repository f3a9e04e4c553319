import type { Report, Typesetter } from '@phong-tuyen/letters';
import { LANGUAGE_NAMES } from '../languages.ts';
import { clockOf } from '../planning/local-time.ts';
import type { ViewedOccurrence } from '../store/occurrences.ts';
import type { StationRow } from '../store/stations.ts';

const WEEKDAYS = ['Chủ nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'];
const dayWords = (day: string) =>
  `${WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()]}, ${day.split('-').reverse().join('/')}`;
/** Pictures have no glyph in the letter's face, and nobody reads them aloud. */
const printable = (text: string) => text.replace(/\p{Extended_Pictographic}|\p{Cc}|\uFE0F/gu, ' ').replace(/\s+/g, ' ');

function wordsOf({ script, otherTexts }: ViewedOccurrence): string {
  const others = otherTexts.map(({ language, text, recorded }) => {
    const name = LANGUAGE_NAMES[language].vi;
    return recorded ? `[Phát tệp thu âm ${name}] ${text}` : `[Đọc ${name}] ${text}`;
  });
  return [script, ...others].join(' ');
}

/**
 * What a person at a wired or FM station reads from: day and minute, the words to read, a place to tick, and why not.
 * A script stands in full where it comes first, with its further languages; what was recorded is to be played, not read.
 */
export function stationSheet(
  typesetter: Typesetter,
  sheet: { station: StationRow; rows: readonly ViewedOccurrence[]; from: string; until: string; now: Date },
): Uint8Array {
  const { station, from, until, now } = sheet;
  const seen = new Set<string>();
  const rows = sheet.rows.map((row) => {
    const first = !seen.has(row.bulletinId);
    seen.add(row.bulletinId);
    const words = first ? wordsOf(row) : '(lời đọc như trên)';
    const time = row.startsAt === null ? 'không còn chỗ' : clockOf(row.startsAt);
    const head = row.level === 'emergency' ? `KHẨN CẤP: ${row.title}` : row.title;
    return [`${dayWords(row.day)}, ${time}`, printable(`${head}. ${words}`), '', ''];
  });
  const report: Report = {
    title: 'LỊCH PHÁT THANH VÀ LỜI ĐỌC',
    subtitle: printable(`${station.name}, từ ${dayWords(from)} đến ${dayWords(until)}`),
    head: { parentAgency: null, issuer: station.agencyName.toUpperCase(), placeAndDate: null },
    columns: [
      { title: 'Ngày, giờ', width: 2.2, align: 'left' },
      { title: 'Lời đọc', width: 8, align: 'left' },
      { title: 'Đã phát', width: 1.2, align: 'center' },
      { title: 'Lý do nếu không phát', width: 2, align: 'left' },
    ],
    rows: rows.length > 0 ? rows : [['', 'Không có bản tin nào trong thời gian này.', '', '']],
    note: `Người phụ trách: ${printable(station.responsible) || '................'}. In từ Phòng Tuyến lúc ${now.toLocaleString('vi-VN', { timeZone: 'Asia/Ho_Chi_Minh' })}. Sau khi phát, đánh dấu tại mục “Phát hôm nay”.`,
    orientation: 'portrait',
  };
  return typesetter.typesetReport(report, { createdAt: now }).pdf;
}
