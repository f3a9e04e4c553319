import type { CoverageBasis, CoverageChannel, CoverageDoubt } from '@phong-tuyen/contracts';
import { dayFirst } from './board/day-first.ts';

/** Words of exports and reports, which are written in Vietnamese for offices. */
const CHANNELS: Readonly<Record<CoverageChannel, string>> = {
  sms: 'Tin nhắn SMS',
  zalo: 'Zalo',
  loudspeaker: 'Truyền thanh cơ sở',
  poster: 'Áp phích, tờ rơi',
  screen: 'Màn hình công cộng',
  web: 'Trang thông tin điện tử',
  newspaper: 'Báo in, báo điện tử',
  broadcast: 'Phát thanh, truyền hình',
  portal: 'Cổng thông tin, dịch vụ công',
  school: 'Trường học',
  helper: 'Đoàn viên, điểm hỗ trợ',
  officer: 'Cán bộ, công chức',
  event: 'Hội nghị, sự kiện',
};
const SOURCES: Readonly<Record<CoverageBasis | 'mixed', string>> = {
  app: 'Ứng dụng tự đếm',
  tally: 'Tổ hỗ trợ đếm',
  report: 'Cơ quan báo cáo',
  mixed: 'Nhiều nguồn',
};

export const channelName = (channel: CoverageChannel): string => CHANNELS[channel];
export const sourceName = (source: CoverageBasis | 'mixed'): string => SOURCES[source];

const number = (value: number | null): string => value?.toLocaleString('vi-VN') ?? 'dưới 10';

/** What is doubtful, in a sentence. */
export function doubtSentence({ code, source, count, limit, day }: CoverageDoubt): string {
  const who = SOURCES[source];
  const on = day === null ? '' : ` ngày ${dayFirst(day)}`;
  const sentences: Readonly<Record<CoverageDoubt['code'], string>> = {
    'over-residents': `${who}: ${number(count)} lượt cài, nhiều hơn dân số (${number(limit)}).`,
    'over-smartphones': `${who}: ${number(count)} lượt cài, nhiều hơn số điện thoại thông minh ước tính (${number(limit)}).`,
    'app-below-hand': `Ứng dụng mới đếm được ${number(count)}, ít hơn số đếm tay (${number(limit)}).`,
    falling: `${who}: số${on} giảm ${number(count)} so với lần trước.`,
    jump: `${who}:${on} tăng ${number(count)}, trong khi thường ngày khoảng ${number(limit)}.`,
    'round-numbers': `${who}: số tròn ${number(count)} lặp lại ${number(limit)} lần.`,
  };
  return sentences[code];
}
