import { KIOSK_OUTCOMES, type KioskOutcome, type KioskSummary } from '@phong-tuyen/contracts';
import ExcelJS from 'exceljs';
import { asText } from '../../../../platform/workbooks/as-text.ts';

/** The outcomes as offices write them. */
export const OUTCOME_NAMES: Readonly<Record<KioskOutcome, string>> = {
  installed: 'Đã cài',
  'no-smartphone': 'Không có điện thoại thông minh',
  'too-old': 'Máy quá cũ',
  'storage-full': 'Đầy bộ nhớ',
  refused: 'Từ chối',
  'no-network': 'Không có mạng',
};
const CONDITION_NAMES: Readonly<Record<KioskSummary['condition'], string>> = {
  'at-work': 'Đang hoạt động',
  silent: 'Im lặng trong giờ trực',
  'off-duty': 'Ngoài giờ trực',
  'never-seen': 'Chưa mở lần nào',
  revoked: 'Đã thu hồi',
};
const localTime = (instant: string | null) =>
  instant === null ? '' : new Date(instant).toLocaleString('vi-VN', { timeZone: 'Asia/Ho_Chi_Minh' });

/** Kiosks with their tallies as Excel: one row each, and the sums in the last. */
export async function exportKiosks(kiosks: readonly KioskSummary[]): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Điểm hỗ trợ', {
    views: [{ state: 'frozen', ySplit: 1, xSplit: 1 }],
    pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToHeight: 0 },
  });
  const outcomes = KIOSK_OUTCOMES.map((outcome) => OUTCOME_NAMES[outcome]);
  const headings = ['Điểm hỗ trợ', 'Nơi đặt', 'Người trực', 'Cơ quan', 'Xã, phường', 'Chiến dịch', 'Mã', 'Tình trạng'];
  sheet.columns = [
    ...headings.map((header, index) => ({ header, width: [30, 30, 22, 26, 20, 30, 10, 22][index] ?? 16 })),
    { header: 'Liên lạc gần nhất', width: 20 },
    { header: 'Chưa gửi', width: 10 },
    { header: 'Đã cài hôm nay', width: 14 },
    ...outcomes.map((header) => ({ header: `${header} (tất cả)`, width: 16 })),
  ];
  sheet.getRow(1).font = { bold: true };
  sheet.getRow(1).alignment = { wrapText: true, vertical: 'top' };
  for (const kiosk of kiosks)
    sheet.addRow([
      ...[kiosk.name, kiosk.place, kiosk.helper, kiosk.agencyName, kiosk.communeName ?? '', kiosk.campaignName].map(
        asText,
      ),
      kiosk.code,
      CONDITION_NAMES[kiosk.condition],
      localTime(kiosk.lastSeenAt),
      kiosk.unsent,
      kiosk.today.installed,
      ...KIOSK_OUTCOMES.map((outcome) => kiosk.total[outcome]),
    ]);
  const sum = (pick: (kiosk: KioskSummary) => number) => kiosks.reduce((all, kiosk) => all + pick(kiosk), 0);
  sheet.addRow([
    'Cộng',
    ...Array.from({ length: 8 }, () => ''),
    sum((kiosk) => kiosk.unsent),
    sum((kiosk) => kiosk.today.installed),
    ...KIOSK_OUTCOMES.map((outcome) => sum((kiosk) => kiosk.total[outcome])),
  ]).font = { bold: true };
  return new Uint8Array(await book.xlsx.writeBuffer());
}
