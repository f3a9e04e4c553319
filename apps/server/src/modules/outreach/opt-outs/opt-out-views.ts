import type { OptOutRow, ReplyRow, ReplyState } from '@phong-tuyen/contracts';
import { parsePhone, showPhone } from '@phong-tuyen/messaging';
import type { Database } from '../../../platform/database/connect.ts';
import type { Actor } from '../../../platform/http/actor.ts';
import { decodePageKey, toPage } from '../../../platform/http/page-key.ts';
import { searchOf } from '../audiences/audience-views.ts';
import { listOptOuts } from '../store/opt-outs.ts';
import { listReplies } from '../store/replies.ts';

type Page<T> = { items: T[]; next: string | null };
interface Question {
  readonly search?: string | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
}

export async function pageOfOptOuts(db: Database, actor: Actor, question: Question): Promise<Page<OptOutRow>> {
  const key = question.after === undefined ? null : decodePageKey(question.after, ['instant', 'string']);
  const whole = parsePhone(question.search ?? '');
  const rows = await listOptOuts(db, {
    agencyId: actor.agencyId,
    digits: searchOf(question.search).digits,
    whole: whole.ok ? whole.phone : null,
    after: key === null ? null : { at: String(key[0]), phone: String(key[1]).replace(/\D/g, '') || '0' },
    limit: question.limit + 1,
  });
  return toPage(rows, question.limit, {
    item: (row) => ({ ...row, at: row.at.toISOString() }),
    key: (row) => [row.at.toISOString(), row.phone],
  });
}

export async function pageOfReplies(
  db: Database,
  actor: Actor,
  question: Question & { state?: ReplyState | undefined },
): Promise<Page<ReplyRow>> {
  const key = question.after === undefined ? null : decodePageKey(question.after, ['instant', 'uuid']);
  const rows = await listReplies(db, {
    agencyId: actor.agencyId,
    state: question.state,
    ...searchOf(question.search),
    after: key === null ? null : { at: String(key[0]), id: String(key[1]) },
    limit: question.limit + 1,
  });
  return toPage(rows, question.limit, {
    item: ({ agencyId: _, ...row }) => ({
      ...row,
      at: row.at.toISOString(),
      handledAt: row.handledAt?.toISOString() ?? null,
    }),
    key: (row) => [row.at.toISOString(), row.id],
  });
}

const MOST_EXPORTED = 50_000;
const VIA = { reply: ['Trả lời tin', 'Reply'], link: ['Đường dẫn', 'Link'], counter: ['Tại quầy', 'Counter'] } as const;
const HEADINGS = [
  ['Số điện thoại', 'Thời điểm', 'Cách từ chối', 'Người ghi', 'Ghi chú'],
  ['Number', 'At', 'By way of', 'Noted by', 'Note'],
] as const;

/** The refusals an agency may see, as an Excel file. */
export async function exportOptOuts(db: Database, actor: Actor): Promise<Uint8Array> {
  const language = actor.language === 'vi' ? 0 : 1;
  const rows = await listOptOuts(db, {
    agencyId: actor.agencyId,
    digits: '',
    whole: null,
    after: null,
    limit: MOST_EXPORTED,
  });
  const { default: ExcelJS } = await import('exceljs');
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet(language === 0 ? 'Từ chối nhận tin' : 'Opt-outs');
  sheet.addRow([...HEADINGS[language]]).font = { bold: true };
  for (const row of rows)
    sheet.addRow([
      showPhone(row.phone),
      row.at.toLocaleString('vi-VN', { timeZone: 'Asia/Ho_Chi_Minh' }),
      VIA[row.via][language],
      row.by ?? '',
      row.note,
    ]);
  for (const [index, width] of [18, 22, 16, 26, 50].entries())
    Object.assign(sheet.getColumn(index + 1), { width, numFmt: '@' });
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
