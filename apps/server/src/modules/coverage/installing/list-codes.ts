import type { CodeSummary, CoverageChannel } from '@phong-tuyen/contracts';
import type { Database } from '../../../platform/database/connect.ts';
import type { Actor } from '../../../platform/http/actor.ts';
import { decodePageKey, toPage } from '../../../platform/http/page-key.ts';
import { foldWords } from '../../../platform/search/fold-words.ts';
import { findRootAgency, subtreeIds } from '../../organisation/index.ts';
import { countsOfCodes } from '../store/codes.ts';
import { listCodeRows } from '../store/installing-codes.ts';
import { shortAddress } from './kiosk/queries.ts';

export interface CodesAsked {
  readonly search?: string | undefined;
  readonly channel?: CoverageChannel | undefined;
  readonly campaignId?: string | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
}

/** Install codes of the actor's agency and those below it with what each brought; the province also sees those of no agency. */
export async function listCodes(
  db: Database,
  actor: Actor,
  asked: CodesAsked & { baseUrl: string },
): Promise<{ items: CodeSummary[]; next: string | null }> {
  const key = asked.after === undefined ? null : decodePageKey(asked.after, ['instant', 'uuid']);
  const [agencyIds, root] = await Promise.all([subtreeIds(db, actor.agencyId), findRootAgency(db)]);
  const rows = await listCodeRows(db, {
    agencyIds,
    withProvince: root?.id === actor.agencyId,
    words: foldWords(asked.search),
    channel: asked.channel,
    campaignId: asked.campaignId,
    after: key === null ? null : { createdAt: String(key[0]), id: String(key[1]) },
    limit: asked.limit + 1,
  });
  const counts = await countsOfCodes(
    db,
    rows.map((row) => row.id),
  );
  return toPage(rows, asked.limit, {
    item: (row) => ({
      ...row,
      createdAt: row.createdAt.toISOString(),
      installAddress: shortAddress(asked.baseUrl, row.code),
      opened: counts.get(row.id)?.opened ?? 0,
      installed: counts.get(row.id)?.installed ?? 0,
    }),
    key: (row) => [row.createdAt.toISOString(), row.id],
  });
}
