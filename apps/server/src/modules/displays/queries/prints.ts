import type { PrintView } from '@phong-tuyen/contracts';
import type { Database } from '../../../platform/database/connect.ts';
import { fail as platformFail } from '../../../platform/errors/errors.ts';
import type { Actor } from '../../../platform/http/actor.ts';
import { decodePageKey, toPage } from '../../../platform/http/page-key.ts';
import { findPrint, listPrintRows, type PrintRow } from '../store/prints.ts';

export function toPrintView(row: PrintRow): PrintView {
  return {
    id: row.id,
    posterName: row.posterName,
    format: row.format,
    sheet: row.sheet,
    state: row.state,
    donePages: row.donePages,
    pages: row.pages,
    createdAt: row.createdAt.toISOString(),
    finishedAt: row.finishedAt?.toISOString() ?? null,
    fault: row.fault,
  };
}

/** The agency's prints, newest first. */
export async function listPrints(db: Database, actor: Actor, question: { after?: string | undefined; limit: number }) {
  const key = question.after === undefined ? null : decodePageKey(question.after, ['uuid']);
  const rows = await listPrintRows(db, {
    agencyId: actor.agencyId,
    after: key === null ? null : String(key[0]),
    limit: question.limit + 1,
  });
  return toPage(rows, question.limit, { item: toPrintView, key: (row) => [row.id] });
}

/** @throws platform.not-found for those of other agencies as for absent ones */
export async function getReadablePrint(db: Database, actor: Actor, id: string): Promise<PrintRow> {
  const row = await findPrint(db, id);
  if (row === null || row.agencyId !== actor.agencyId) throw platformFail('not-found');
  return row;
}
