import { type CampaignDetail, DELIVERY_STATES, type DeliveryState } from '@phong-tuyen/contracts';
import ExcelJS from 'exceljs';
import { DELIVERY_WORDS, reasonWords } from './delivery-words.ts';

type Counts = Readonly<Record<DeliveryState, number>>;

/** A campaign's counts as Excel: by round, channel, network and commune, and why messages failed. No number, no name. */
export async function exportCampaign(campaign: CampaignDetail): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const { figures } = campaign;
  addSheet(book, 'Tổng hợp', campaign.name, [['Tất cả', figures.byState]]);
  addSheet(
    book,
    'Theo đợt',
    'Đợt',
    figures.byRound.map((each) => [`Đợt ${each.round}`, each.byState]),
  );
  addSheet(
    book,
    'Theo kênh',
    'Kênh',
    figures.byChannel.map((each) => [each.channel === 'sms' ? 'SMS' : 'Zalo', each.byState]),
  );
  addSheet(
    book,
    'Theo mạng',
    'Mạng',
    figures.byNetwork.map((each) => [each.network, each.byState]),
  );
  addSheet(
    book,
    'Theo xã',
    'Xã, phường, thị trấn',
    figures.byCommune.map((each) => [each.agencyId === null ? 'Chưa rõ địa bàn' : each.name, each.byState]),
  );
  const reasons = book.addWorksheet('Lý do');
  reasons.addRow(['Lý do', 'Mã của nhà mạng', 'Số tin']).font = { bold: true };
  for (const each of figures.reasons) reasons.addRow([reasonWords(each.reason), each.code ?? '', each.count]);
  reasons.columns.forEach((column, index) => {
    column.width = index === 0 ? 36 : 20;
  });
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function addSheet(book: ExcelJS.Workbook, name: string, heading: string, rows: readonly [string, Counts][]): void {
  const sheet = book.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1, xSplit: 1 }] });
  sheet.addRow([heading, 'Tổng', ...DELIVERY_STATES.map((state) => DELIVERY_WORDS[state])]).font = { bold: true };
  for (const [title, counts] of rows)
    sheet.addRow([
      title,
      DELIVERY_STATES.reduce((sum, state) => sum + counts[state], 0),
      ...DELIVERY_STATES.map((state) => counts[state]),
    ]);
  sheet.columns.forEach((column, index) => {
    column.width = index === 0 ? 36 : 16;
  });
}
