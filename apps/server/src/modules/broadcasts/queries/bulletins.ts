import type { BulletinDetail, BulletinState, BulletinSummary } from '@phong-tuyen/contracts';
import type { Database } from '../../../platform/database/connect.ts';
import { fail } from '../../../platform/errors/errors.ts';
import type { Actor } from '../../../platform/http/actor.ts';
import { decodePageKey, toPage } from '../../../platform/http/page-key.ts';
import { foldWords } from '../../../platform/search/fold-words.ts';
import { namesOf } from '../../organisation/index.ts';
import { findCampaign } from '../../outreach/index.ts';
import { areaOf, waysUp } from '../area.ts';
import { shareHeard } from '../listening.ts';
import { clockOf } from '../planning/local-time.ts';
import { expandForReading } from '../reading/expand-for-reading.ts';
import { findAudioOfVersion } from '../store/audio.ts';
import { type BulletinLine, listBulletins } from '../store/bulletins.ts';
import { listOccurrences } from '../store/occurrences.ts';
import { listPronunciations } from '../store/pronunciations.ts';
import { listRecordings } from '../store/recordings.ts';
import { listSchedules } from '../store/schedules.ts';
import { possibleActs } from '../transitions.ts';

function summaryOf(row: BulletinLine): BulletinSummary {
  return {
    id: row.id,
    title: row.title,
    agencyId: row.agencyId,
    agencyName: row.agencyName,
    level: row.level,
    state: row.state,
    voice: row.voice,
    seconds: row.seconds,
    audioState: row.audioState,
    stopped: row.stoppedAt !== null,
    stations: row.stations,
    planned: row.planned,
    played: row.played,
    missed: row.missed,
    displaced: row.displaced,
    updatedAt: row.updatedAt.toISOString(),
  };
}

/** Bulletins of the actor's area, the latest changed first. */
export async function pageOfBulletins(
  db: Database,
  actor: Actor,
  question: {
    state?: BulletinState | undefined;
    campaignId?: string | undefined;
    search?: string | undefined;
    after?: string | undefined;
    limit: number;
    now: Date;
  },
) {
  const key = question.after === undefined ? null : decodePageKey(question.after, ['instant', 'uuid']);
  const rows = await listBulletins(db, {
    agencyIds: (await areaOf(db, actor.agencyId)).agencyIds,
    state: question.state,
    campaignId: question.campaignId,
    words: foldWords(question.search),
    after: key === null ? null : { at: String(key[0]), id: String(key[1]) },
    limit: question.limit + 1,
    now: question.now,
  });
  return toPage(rows, question.limit, { item: summaryOf, key: (row) => [row.updatedAt.toISOString(), row.id] });
}

/**
 * A bulletin that the actor may see: of their area, or planned on a station there.
 *
 * @throws platform.not-found for absent and forbidden ones alike
 */
export async function getReadableBulletin(db: Database, actor: Actor, id: string, now: Date): Promise<BulletinLine> {
  const { agencyIds } = await areaOf(db, actor.agencyId);
  const [row] = await listBulletins(db, { agencyIds, id, words: [], after: null, limit: 1, now });
  if (row === undefined) throw fail('not-found');
  return row;
}

export async function getBulletin(
  db: Database,
  actor: Actor,
  question: { id: string; now: Date },
): Promise<BulletinDetail> {
  const row = await getReadableBulletin(db, actor, question.id, question.now);
  const isOwn = row.agencyId === actor.agencyId;
  const people = [row.writerPersonId, row.approverPersonId].filter((id) => id !== null);
  const names = (await namesOf(db, { personIds: people })).people;
  const ways = await waysUp(db);
  const words = await listPronunciations(db, ways.get(row.agencyId) ?? [row.agencyId]);
  const isSendable = row.state === 'approved' && row.stoppedAt === null && isOwn;
  return {
    ...summaryOf(row),
    script: row.script,
    readAs: expandForReading(row.script, words),
    otherTexts: row.otherTexts,
    emergency: row.level === 'emergency',
    chime: row.chime,
    campaign: await campaignOf(db, row),
    writerName: names.get(row.writerPersonId) ?? '',
    approverName: names.get(row.approverPersonId ?? '') ?? null,
    approvedAt: row.approvedAt?.toISOString() ?? null,
    reason: row.reason,
    recordings: (await listRecordings(db, row.id)).map(({ language, name }) => ({ language, name })),
    audio: await viewAudio(db, row, { personId: actor.personId, now: question.now }),
    acts: possibleActs(row, actor),
    maySchedule: isSendable && actor.abilities.has('broadcasts.schedule'),
    mayInterrupt: isSendable && row.level === 'emergency' && actor.abilities.has('broadcasts.interrupt'),
    schedules: (await listSchedules(db, row.id)).map((schedule) => ({
      id: schedule.id,
      fromDay: schedule.fromDay,
      untilDay: schedule.untilDay,
      weekdays: [...schedule.weekdays],
      slots: schedule.slots,
      repeats: schedule.repeats,
      places: schedule.places,
      stations: schedule.stations,
      cancelledAt: schedule.cancelledAt?.toISOString() ?? null,
    })),
    displacements: await displacementsOf(db, actor, row.id),
  };
}

async function campaignOf(db: Database, row: BulletinLine): Promise<BulletinDetail['campaign']> {
  const campaign = row.campaignId === null ? null : await findCampaign(db, row.campaignId);
  return campaign === null ? null : { id: campaign.id, name: campaign.name, code: row.installCode };
}

async function viewAudio(
  db: Database,
  row: BulletinLine,
  who: { personId: string; now: Date },
): Promise<BulletinDetail['audio']> {
  const audio = await findAudioOfVersion(db, row.id, row.version);
  if (audio === null) return null;
  return {
    id: audio.id,
    state: audio.state,
    step: audio.step,
    fault: audio.fault,
    seconds: audio.seconds,
    loudness: audio.loudness,
    parts: [...audio.parts],
    askedAt: audio.askedAt.toISOString(),
    heard: await shareHeard(db, audio, who),
  };
}

async function displacementsOf(
  db: Database,
  actor: Actor,
  bulletinId: string,
): Promise<BulletinDetail['displacements']> {
  const { agencyIds } = await areaOf(db, actor.agencyId);
  const rows = await listOccurrences(db, { agencyIds, bulletinId, displacedOnly: true, limit: 100 });
  return rows.map((row) => ({
    day: row.day,
    stationName: row.stationName,
    dropped: row.state === 'dropped',
    note: row.startsAt === null ? '' : clockOf(row.startsAt),
  }));
}
