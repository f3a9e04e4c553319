import type { CoverageBoard, CoverageLine } from '@phong-tuyen/contracts';
import type { Block, Letter } from '@phong-tuyen/letters';
import { dayFirst } from '../board/day-first.ts';
import { channelName, doubtSentence } from '../words.ts';

const number = (value: number | null): string => (value === null ? 'dưới 10' : value.toLocaleString('vi-VN'));
const percent = (value: number | null): string =>
  value === null ? 'chưa công bố' : `${(Math.floor(value * 10) / 10).toLocaleString('vi-VN')}%`;

const section = (label: string, text: string, children: readonly Block[]): Block => ({
  kind: 'number',
  label,
  text,
  children,
});
const dash = (text: string): Block => ({ kind: 'dash', label: '-', text, children: [] });

const NAMED = 5;
const DOUBTS_NAMED = 8;

/**
 * The board as a draft of a report (Báo cáo, NĐ 30/2020/NĐ-CP Phụ lục III mẫu 1.4), without number and signature: an office
 * takes it over, adds what it wants to say and signs it.
 */
export function reportLetter(board: CoverageBoard): Letter {
  const { goal, total, day } = board;
  const issuer = total.name;
  const place = /(?:tỉnh|thành phố|thị xã|huyện|xã|phường|thị trấn)\s+([^,]+)/iu.exec(issuer)?.[1] ?? null;
  return {
    type: 'BC',
    parentAgency: null,
    issuer: issuer.toLocaleUpperCase('vi'),
    number: null,
    symbol: null,
    place,
    date: null,
    subject: `Kết quả thực hiện chiến dịch “${goal.name}” đến hết ngày ${dayFirst(day)}`,
    urgency: null,
    addressees: [],
    legalBases: [],
    body: [
      section('1.', 'Kết quả chung', overall(board)),
      section('2.', 'Kết quả của các địa phương', places(board)),
      section('3.', 'Các kênh tuyên truyền', channels(board)),
      section('4.', 'Số liệu cần kiểm tra', doubts(board)),
    ],
    footnotes: [],
    signature: null,
    recipients: [],
    attachments: ['Phụ lục: Số liệu theo đơn vị'],
  };
}

function overall({ total, forecast, goal }: CoverageBoard): Block[] {
  return [
    dash(`${estimateOf(total)} Chỉ tiêu là ${percent(total.target)} dân số, ${number(total.targetPeople)} người.`),
    dash(
      `Nguồn số liệu: ứng dụng tự đếm ${number(total.sources.app)}; tổ hỗ trợ đếm ${number(total.sources.tally)}; cơ quan báo cáo ${number(total.sources.report)}. Các nguồn chồng lên nhau nên không cộng.`,
    ),
    dash(forecastSentence(forecast, goal.endsOn)),
  ];
}

const estimateOf = ({ installed, percent: ofResidents, percentOfTarget, missing }: CoverageLine): string =>
  installed === null
    ? 'Ước tính dưới 10 người đã cài đặt; tỷ lệ của nhóm nhỏ như vậy không công bố.'
    : `Ước tính ${number(installed)} người đã cài đặt, bằng ${percent(ofResidents)} dân số và ${percent(percentOfTarget)} chỉ tiêu; còn thiếu ${number(missing)} người.`;

function forecastSentence(forecast: CoverageBoard['forecast'], endsOn: string): string {
  if (forecast.state === 'reached') return 'Đã đạt chỉ tiêu.';
  if (forecast.state === 'too-little') return 'Chưa đủ số liệu để dự báo.';
  if (forecast.on === null) return 'Số cài đặt gần như không tăng; với đà này không đạt chỉ tiêu.';
  const latest = forecast.latest === null ? 'chưa xác định' : dayFirst(forecast.latest);
  const range = `sớm nhất ${dayFirst(forecast.earliest ?? forecast.on)}, muộn nhất ${latest}`;
  const verdict = forecast.inTime === true ? 'kịp' : 'chậm hơn';
  return `Với đà hiện nay (khoảng ${number(forecast.perDay)} người mỗi ngày), dự báo đạt chỉ tiêu ngày ${dayFirst(forecast.on)} (${range}), ${verdict} ngày kết thúc chiến dịch ${dayFirst(endsOn)}.`;
}

const byTarget = (rows: readonly CoverageLine[]) =>
  [...rows].sort((a, b) => (b.percentOfTarget ?? 0) - (a.percentOfTarget ?? 0));
const named = ({ shortName, percentOfTarget }: CoverageLine) =>
  percentOfTarget === null ? `${shortName} (chưa công bố)` : `${shortName} (${percent(percentOfTarget)} chỉ tiêu)`;

function places({ rows }: CoverageBoard): Block[] {
  const sorted = byTarget(rows);
  const slow = sorted.filter((row) => (row.behind ?? 0) > 0).reverse();
  return [
    dash(`Cao nhất: ${sorted.slice(0, NAMED).map(named).join('; ')}.`),
    dash(`Thấp nhất: ${sorted.slice(-NAMED).reverse().map(named).join('; ')}.`),
    dash(
      slow.length === 0
        ? 'Không đơn vị nào chậm so với tiến độ đi đều đến ngày kết thúc.'
        : `Chậm so với tiến độ: ${slow.length} đơn vị, gồm ${slow
            .slice(0, NAMED * 2)
            .map((row) => `${row.shortName} (${number(row.behind)} người)`)
            .join('; ')}.`,
    ),
  ];
}

function channels({ channels: list }: CoverageBoard): Block[] {
  if (list.length === 0) return [dash('Chưa có lượt mở trang cài đặt nào theo mã của chiến dịch.')];
  const words = list.map((each) => `${channelName(each.channel)} ${number(each.opened)}`);
  return [dash(`Số lượt mở trang cài đặt theo mã của từng kênh: ${words.join('; ')}.`)];
}

function doubts({ doubts: list }: CoverageBoard): Block[] {
  if (list.length === 0) return [dash('Không thấy số liệu bất thường.')];
  const more = list.length - DOUBTS_NAMED;
  return [
    ...list.slice(0, DOUBTS_NAMED).map((doubt) => dash(`${doubt.agencyName}: ${doubtSentence(doubt)}`)),
    ...(more > 0 ? [dash(`Còn ${more} trường hợp khác trong tệp Excel kèm theo.`)] : []),
  ];
}
