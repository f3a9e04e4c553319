import ExcelJS from 'exceljs';
import type { Database } from '../../platform/database/connect.ts';
import { namesOf } from '../organisation/index.ts';
import { listIncomingRegister, listOutgoingRegister } from './registers.ts';
import type { RegisterName } from './store/registers.ts';

interface Sheet {
  readonly title: string;
  readonly headings: readonly { text: string; width: number }[];
  readonly rows: readonly (readonly (string | number)[])[];
}

const date = (iso: string | null) => (iso === null ? '' : iso.split('-').reverse().join('/'));

/** A register of one year as Excel: the law's columns in its order, ready to print on A4 landscape and bind. */
export async function exportRegister(
  db: Database,
  question: { agencyId: string; year: number; name: RegisterName },
): Promise<Uint8Array> {
  const sheet = question.name === 'outgoing' ? await outgoingSheet(db, question) : await incomingSheet(db, question);
  const agency = (await namesOf(db, { agencyIds: [question.agencyId] })).agencies.get(question.agencyId) ?? '';
  const book = new ExcelJS.Workbook();
  const page = book.addWorksheet(question.name === 'outgoing' ? 'Văn bản đi' : 'Văn bản đến', {
    pageSetup: {
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '4:5',
    },
    views: [{ state: 'frozen', ySplit: 5 }],
  });
  const font = { name: 'Times New Roman', size: 11 };
  page.columns = sheet.headings.map((heading) => ({ width: heading.width, style: { font } }));
  page.addRow([agency.toUpperCase()]).font = { ...font, bold: true };
  page.addRow([`${sheet.title} NĂM ${question.year}`]).font = { ...font, bold: true, size: 14 };
  page.addRow([]);
  const head = page.addRow(sheet.headings.map((heading) => heading.text));
  head.font = { ...font, bold: true };
  head.alignment = { wrapText: true, horizontal: 'center', vertical: 'middle' };
  page.addRow(sheet.headings.map((_, index) => `(${index + 1})`)).alignment = { horizontal: 'center' };
  for (const row of sheet.rows) page.addRow([...row]).alignment = { wrapText: true, vertical: 'top' };
  for (let index = 4; index <= page.rowCount; index++)
    page.getRow(index).eachCell({ includeEmpty: true }, (cell) => {
      cell.border = {
        top: { style: 'thin' },
        left: { style: 'thin' },
        bottom: { style: 'thin' },
        right: { style: 'thin' },
      };
    });
  return new Uint8Array(await book.xlsx.writeBuffer());
}

async function outgoingSheet(db: Database, question: { agencyId: string; year: number }): Promise<Sheet> {
  const { items } = await listOutgoingRegister(db, { ...question, limit: 1_000_000 });
  return {
    title: 'SỔ ĐĂNG KÝ VĂN BẢN ĐI',
    headings: [
      { text: 'Số, ký hiệu văn bản', width: 18 },
      { text: 'Ngày tháng văn bản', width: 12 },
      { text: 'Tên loại và trích yếu nội dung văn bản', width: 48 },
      { text: 'Người ký', width: 18 },
      { text: 'Nơi nhận văn bản', width: 34 },
      { text: 'Đơn vị, người nhận bản lưu', width: 14 },
      { text: 'Số lượng bản', width: 9 },
      { text: 'Ngày chuyển', width: 12 },
      { text: 'Ký nhận', width: 16 },
      { text: 'Ghi chú', width: 14 },
    ],
    rows: items.map((row) => [
      row.numberAndSymbol,
      date(row.date),
      row.typeAndSubject,
      row.signer,
      row.recipients,
      row.keeper,
      row.copies,
      date(row.sentOn),
      row.receivedBy,
      row.note,
    ]),
  };
}

async function incomingSheet(db: Database, question: { agencyId: string; year: number }): Promise<Sheet> {
  const { items } = await listIncomingRegister(db, { ...question, limit: 1_000_000 });
  return {
    title: 'SỔ ĐĂNG KÝ VĂN BẢN ĐẾN',
    headings: [
      { text: 'Ngày đến', width: 12 },
      { text: 'Số đến', width: 8 },
      { text: 'Tác giả', width: 26 },
      { text: 'Số, ký hiệu văn bản', width: 18 },
      { text: 'Ngày tháng văn bản', width: 12 },
      { text: 'Tên loại và trích yếu nội dung văn bản', width: 48 },
      { text: 'Đơn vị hoặc người nhận', width: 20 },
      { text: 'Ngày chuyển', width: 12 },
      { text: 'Ký nhận', width: 16 },
      { text: 'Ghi chú', width: 14 },
    ],
    rows: items.map((row) => [
      date(row.arrivedOn),
      row.arrivalNumber,
      row.author,
      row.numberAndSymbol,
      date(row.date),
      row.typeAndSubject,
      row.receiver,
      date(row.passedOn),
      row.receivedBy,
      row.note,
    ]),
  };
}
