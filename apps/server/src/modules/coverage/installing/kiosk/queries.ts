import type { KioskDetail, KioskState, KioskSummary } from '@phong-tuyen/contracts';
import type { Database } from '../../../../platform/database/connect.ts';
import { fail } from '../../../../platform/errors/errors.ts';
import type { Actor } from '../../../../platform/http/actor.ts';
import { decodePageKey, toPage } from '../../../../platform/http/page-key.ts';
import { foldWords } from '../../../../platform/search/fold-words.ts';
import { localDay, subtreeIds } from '../../../organisation/index.ts';
import { findKiosk, type KioskRow, listKioskRows } from '../../store/installing-kiosks.ts';
import { emptyTally, listKioskDays, type Tallies, talliesOf } from '../../store/installing-ticks.ts';
import type { InstallingDeps } from '../installing-deps.ts';
import { conditionOf } from './condition-of.ts';
import { kioskToken } from './kiosk-token.ts';

/** Where a resident's phone is sent by a code, short enough to type. */
export const shortAddress = (baseUrl: string, code: string): string => `${baseUrl}/b/${code}`;

function summaryOf(row: KioskRow, tallies: Tallies | undefined, now: Date): KioskSummary {
  return {
    id: row.id,
    name: row.name,
    place: row.place,
    helper: row.helper,
    opensAt: row.opensAt,
    closesAt: row.closesAt,
    weekdays: [...row.weekdays],
    agencyId: row.agencyId,
    agencyName: row.agencyName,
    communeName: row.communeName,
    campaignId: row.campaignId,
    campaignName: row.campaignName,
    code: row.code,
    condition: conditionOf(row, now),
    lastSeenAt: row.lastSeenAt?.toISOString() ?? null,
    unsent: row.unsent,
    today: tallies?.today ?? emptyTally(),
    total: tallies?.total ?? emptyTally(),
    createdAt: row.createdAt.toISOString(),
    revokedAt: row.revokedAt?.toISOString() ?? null,
    revokedReason: row.revokedReason,
  };
}

export interface KiosksQuestion {
  readonly search?: string | undefined;
  readonly revoked?: boolean | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
}

/** Kiosks of the actor's agency and those below it, by name. */
export async function listKiosks(
  db: Database,
  actor: Actor,
  question: KiosksQuestion & { now: Date },
): Promise<{ items: KioskSummary[]; next: string | null }> {
  const key = question.after === undefined ? null : decodePageKey(question.after, ['string', 'uuid']);
  const rows = await listKioskRows(db, {
    agencyIds: await subtreeIds(db, actor.agencyId),
    revoked: question.revoked === true,
    words: foldWords(question.search),
    after: key === null ? null : { name: String(key[0]), id: String(key[1]) },
    limit: question.limit + 1,
  });
  const ids = rows.map((row) => row.id);
  const tallies = await talliesOf(db, ids, localDay(question.now));
  return toPage(rows, question.limit, {
    item: (row) => summaryOf(row, tallies.get(row.id), question.now),
    key: (row) => [row.name, row.id],
  });
}

/**
 * One kiosk with its days; with its link for who may give it out.
 *
 * @throws platform.not-found also for one outside the actor's agencies
 */
export async function getKiosk(
  deps: InstallingDeps,
  db: Database,
  actor: Actor,
  asked: { id: string; now: Date },
): Promise<KioskDetail> {
  const row = await findKiosk(db, asked.id);
  if (row === null || !(await subtreeIds(db, actor.agencyId)).includes(row.agencyId)) throw fail('not-found');
  const tallies = await talliesOf(db, [row.id], localDay(asked.now));
  const mayGive = actor.abilities.has('coverage.help-install') && row.revokedAt === null;
  return {
    ...summaryOf(row, tallies.get(row.id), asked.now),
    link: mayGive ? `${deps.baseUrl}/quay/${kioskToken(deps.secret, row.id, row.linkNumber)}` : null,
    installAddress: shortAddress(deps.baseUrl, row.code),
    days: await listKioskDays(db, row.id),
  };
}

/** What the kiosk page shows of itself. */
export async function kioskStateOf(
  db: Database,
  kiosk: KioskRow,
  given: { baseUrl: string; now: Date },
): Promise<KioskState> {
  const day = localDay(given.now);
  const tallies = (await talliesOf(db, [kiosk.id], day)).get(kiosk.id);
  return {
    name: kiosk.name,
    place: kiosk.place,
    agencyName: kiosk.agencyName,
    code: kiosk.code,
    installAddress: shortAddress(given.baseUrl, kiosk.code),
    day,
    today: tallies?.today ?? emptyTally(),
    total: tallies?.total ?? emptyTally(),
    serverTime: given.now.toISOString(),
  };
}
