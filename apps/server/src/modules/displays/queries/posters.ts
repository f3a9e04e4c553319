import type { PosterView } from '@phong-tuyen/contracts';
import { facesPerSheet, PAPERS, PRINTED_FORMATS, WORDINGS } from '@phong-tuyen/posters';
import type { Database } from '../../../platform/database/connect.ts';
import type { Actor } from '../../../platform/http/actor.ts';
import { decodePageKey, toPage } from '../../../platform/http/page-key.ts';
import { findCampaign } from '../../outreach/index.ts';
import { areaOf } from '../area.ts';
import { usableCampaigns } from '../campaigns.ts';
import { getReadablePoster } from '../posters/poster-in-use.ts';
import { listPosterRows, type PosterRow } from '../store/posters.ts';
import { lineOf } from './line-of.ts';

function toView(row: PosterRow, parts: { campaignName: string; actor: Actor }): PosterView {
  const { actor, campaignName } = parts;
  return {
    id: row.id,
    agencyId: row.agencyId,
    agencyName: row.agencyName,
    campaignId: row.campaignId,
    campaignName,
    name: row.name,
    audience: row.audience,
    content: row.content,
    placements: row.placements,
    hung: row.hung,
    mayChange: row.agencyId === actor.agencyId && row.retiredAt === null && actor.abilities.has('displays.design'),
    updatedAt: row.updatedAt.toISOString(),
  };
}

async function campaignNames(db: Database, rows: readonly PosterRow[]): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(rows.map((row) => row.campaignId))];
  return new Map(await Promise.all(ids.map(async (id) => [id, (await findCampaign(db, id))?.name ?? ''] as const)));
}

/** Posters of the area and of the agencies above, newest first. */
export async function listPosters(
  db: Database,
  actor: Actor,
  question: { campaignId?: string | undefined; after?: string | undefined; limit: number },
) {
  const key = question.after === undefined ? null : decodePageKey(question.after, ['uuid']);
  const rows = await listPosterRows(db, {
    agencyIds: [...(await areaOf(db, actor.agencyId)), ...(await lineOf(db, actor.agencyId))],
    campaignId: question.campaignId,
    after: key === null ? null : String(key[0]),
    limit: question.limit + 1,
  });
  const names = await campaignNames(db, rows);
  return toPage(rows, question.limit, {
    item: (row) => toView(row, { actor, campaignName: names.get(row.campaignId) ?? '' }),
    key: (row) => [row.id],
  });
}

/** @throws platform.not-found */
export async function getPoster(db: Database, actor: Actor, id: string): Promise<PosterView> {
  const row = await getReadablePoster(db, actor, id);
  return toView(row, { actor, campaignName: (await campaignNames(db, [row])).get(row.campaignId) ?? '' });
}

/** What there is to choose from when a poster is made. */
export async function posterCatalogueFor(db: Database, actor: Actor, now: Date) {
  const papers = Object.keys(PAPERS) as (keyof typeof PAPERS)[];
  return {
    wordings: Object.fromEntries(Object.entries(WORDINGS).map(([audience, all]) => [audience, [...all]])),
    perSheet: Object.fromEntries(
      PRINTED_FORMATS.map((format) => [
        format,
        Object.fromEntries(papers.map((paper) => [paper, facesPerSheet(format, paper)])),
      ]),
    ),
    campaigns: (await usableCampaigns(db, actor, now)).map(({ id, name, state }) => ({ id, name, state })),
  };
}
