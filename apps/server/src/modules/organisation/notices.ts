import type { CommandContext } from '../../platform/database/command-context.ts';
import type { Database, Transaction } from '../../platform/database/connect.ts';
import { fail } from '../../platform/errors/errors.ts';
import { notifyLive } from '../../platform/events/live.ts';
import type { Actor } from '../../platform/http/actor.ts';
import { decodePageKey, toPage } from '../../platform/http/page-key.ts';
import { insertNotices, listNoticeRows, markRead, type NewNotice } from './store/notices.ts';

/**
 * Writes notices in the transaction of what they tell of, each once, and moves the bells of the agencies concerned when it
 * commits.
 *
 * @returns how many were new
 */
export async function tell(tx: Transaction, notices: readonly NewNotice[], now: Date): Promise<number> {
  const written = await insertNotices(tx, notices, now);
  const agencyIds = [...new Set(notices.map((notice) => notice.agencyId))];
  if (written > 0) await notifyLive(tx, { topic: 'notices', ids: [], agencyIds });
  return written;
}

/** The caller's notices, newest first. */
export async function listNotices(db: Database, actor: Actor, question: { after?: string | undefined; limit: number }) {
  const key = question.after === undefined ? null : decodePageKey(question.after, ['instant', 'uuid']);
  const rows = await listNoticeRows(db, {
    personId: actor.personId,
    after: key === null ? null : { at: String(key[0]), id: String(key[1]) },
    limit: question.limit + 1,
  });
  return toPage(rows, question.limit, {
    item: (row) => ({
      id: row.id,
      at: row.at.toISOString(),
      code: row.code,
      values: row.details,
      link: row.link,
      read: row.readAt !== null,
    }),
    key: (row) => [row.at.toISOString(), row.id],
  });
}

/** @throws platform.not-found for another person's notice */
export async function readNotice(context: CommandContext, id: string): Promise<void> {
  const isTheirs = await markRead(context.tx, { id, personId: context.actor.personId, now: context.now });
  if (!isTheirs) throw fail('not-found');
}
