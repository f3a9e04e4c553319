import type { Database, Transaction } from '../../../platform/database/connect.ts';
import { ensureCode } from '../../coverage/index.ts';
import { agencyIdsByKey, agencyTree, officesByRole } from '../../organisation/index.ts';
import { addDays, daysBetween, instantOf, localDateOf, mondayOf } from '../planning/local-time.ts';
import { occurrenceId } from '../planning/occurrence-id.ts';
import { askForAudio, findAudioOfVersion } from '../store/audio.ts';
import { findBulletin, insertBulletin, updateBulletin } from '../store/bulletins.ts';
import { type OccurrenceRow, saveOccurrences } from '../store/occurrences.ts';
import { insertPlays } from '../store/plays.ts';
import { insertSchedule } from '../store/schedules.ts';
import { insertStations, type StationRow, stationsOf } from '../store/stations.ts';
import { demoStations } from './demo-stations.ts';

const BULLETIN = '01738f00-0000-7000-8000-00000000f050';
const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];
/** About as long as the voice will take; past days are counted by it, coming ones by the sound itself. */
const SECONDS = 75;
const SCRIPT = `Kính thưa bà con! Để góp phần phòng, chống dịch COVID-19, UBND tỉnh đề nghị mỗi người dân cài đặt ứng dụng Bluezone trên điện thoại thông minh.
Bước 1: mở CH Play hoặc App Store. Bước 2: tìm chữ Bluezone. Bước 3: bấm cài đặt, rồi mở ứng dụng. Bước 4: bật Bluetooth và nhập số điện thoại.
Ứng dụng không thu thập vị trí, không tốn nhiều pin. Nếu từng ở gần F0, bà con sẽ được báo sớm để cách ly, xét nghiệm.
Ai chưa biết cài, xin đến bộ phận một cửa của xã, phường, hoặc nhờ đoàn viên thanh niên hướng dẫn. Cảm ơn bà con đã lắng nghe!`;
const REASONS = ['Mất điện', 'Máy phát hỏng, đang sửa', 'Cán bộ phụ trách đi họp'];

/** Deterministic numbers in 0..1: the demo looks the same every time. */
function createDice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

/**
 * Stations of all communes, an approved bulletin of the demo's campaign scheduled for everyone this week, and what clerks
 * have told of the days gone by. Its sound is made later, beside the first requests; the coming days are planned then.
 *
 * @param seeded.now the demo's today
 */
export async function seedBroadcasts(db: Database, seeded: { campaignId: string; now: Date }): Promise<void> {
  if ((await findBulletin(db, BULLETIN)) !== null) return;
  const keys = await agencyIdsByKey(db);
  const province = keys.get('ubnd-tinh');
  const people =
    province === undefined
      ? []
      : await officesByRole(db, { agencyIds: [province], roles: ['specialist', 'leader'] }, seeded.now);
  const writer = people.find((office) => office.role === 'specialist');
  const approver = people.find((office) => office.role === 'leader' && office.personId !== writer?.personId);
  if (province === undefined || writer === undefined || approver === undefined) return;
  const keyOf = new Map([...keys].map(([key, id]) => [id, key]));
  const communes = (await agencyTree(db))
    .filter((agency) => agency.kind === 'commune-committee')
    .map(({ id, name }) => ({ id, name, key: keyOf.get(id) ?? '' }));
  const clerks = await officesByRole(db, { agencyIds: communes.map(({ id }) => id), roles: ['clerk'] }, seeded.now);
  const clerkOf = new Map(clerks.map((office) => [office.agencyId, office.personId]));
  await db.transaction().execute(async (tx) => {
    await insertStations(tx, demoStations(communes), seeded.now);
    const audioId = await insertDemoBulletin(tx, {
      ...seeded,
      province,
      writer: writer.personId,
      approver: approver.personId,
    });
    const fromDay = [mondayOf(localDateOf(seeded.now)), addDays(localDateOf(seeded.now), -3)].sort()[0] ?? '';
    const schedule = {
      fromDay,
      untilDay: addDays(mondayOf(localDateOf(seeded.now)), 6),
      weekdays: EVERY_DAY,
      slots: 'all' as const,
      repeats: 1,
    };
    const scheduleId = await insertSchedule(tx, {
      ...schedule,
      agencyIds: [province],
      bulletinId: BULLETIN,
      agencyId: province,
      personId: writer.personId,
      now: seeded.now,
    });
    const stations = await stationsOf(
      tx,
      communes.map(({ id }) => id),
    );
    const past = stations.flatMap((station) => pastOf(station, { scheduleId, audioId, fromDay, now: seeded.now }));
    await saveOccurrences(tx, past);
    await tellSome(tx, past, { stations, clerkOf, now: seeded.now });
  });
}

async function insertDemoBulletin(
  tx: Transaction,
  seeded: { campaignId: string; province: string; writer: string; approver: string; now: Date },
): Promise<string> {
  const { now } = seeded;
  await insertBulletin(tx, {
    id: BULLETIN,
    title: 'Hướng dẫn cài đặt Bluezone (mẫu)',
    script: SCRIPT,
    otherTexts: [],
    emergency: false,
    voice: 'espeak',
    chime: 'rising',
    campaignId: seeded.campaignId,
    agencyId: seeded.province,
    installCode: await ensureCode(tx, {
      campaignId: seeded.campaignId,
      channel: 'loudspeaker',
      agencyId: seeded.province,
      placeId: null,
      label: 'Loa truyền thanh',
      now,
    }),
    level: 'province',
    personId: seeded.writer,
    now,
  });
  await updateBulletin(tx, BULLETIN, {
    now,
    state: 'approved',
    submitterPersonId: seeded.writer,
    approverPersonId: seeded.approver,
  });
  await askForAudio(tx, { bulletinId: BULLETIN, agencyId: seeded.province, version: 1, now });
  return (await findAudioOfVersion(tx, BULLETIN, 1))?.id ?? '';
}

/** The broadcasts of a station that lie behind us, as the planner would have set them. */
function pastOf(
  station: StationRow,
  parts: { scheduleId: string; audioId: string; fromDay: string; now: Date },
): OccurrenceRow[] {
  return daysBetween(parts.fromDay, localDateOf(parts.now)).flatMap((day) =>
    station.slots.flatMap((slot, index): OccurrenceRow[] => {
      const startsAt = instantOf(day, slot.from * 60);
      if (startsAt >= parts.now) return [];
      return [
        {
          id: occurrenceId([station.id, parts.scheduleId, day, index, 0]),
          stationId: station.id,
          agencyId: station.agencyId,
          bulletinId: BULLETIN,
          audioId: parts.audioId,
          scheduleId: parts.scheduleId,
          kind: 'planned',
          day,
          state: 'planned',
          startsAt,
          latestStart: instantOf(day, slot.until * 60 - SECONDS),
          seconds: SECONDS,
          note: null,
        },
      ];
    }),
  );
}

/** Most was played, some was not for a reason, some nobody has told of; today's is left for the clerk to tick. */
async function tellSome(
  tx: Transaction,
  past: readonly OccurrenceRow[],
  parts: { stations: readonly StationRow[]; clerkOf: ReadonlyMap<string, string>; now: Date },
): Promise<void> {
  const dice = createDice(50);
  const byHand = new Set(parts.stations.filter(({ kind }) => kind === 'fm' || kind === 'wired').map(({ id }) => id));
  const today = localDateOf(parts.now);
  const plays = past.flatMap((row) => {
    const luck = dice();
    const why = REASONS[Math.floor(dice() * REASONS.length)] ?? '';
    if (!byHand.has(row.stationId) || luck > 0.9 || row.day === today) return [];
    const startedAt = row.startsAt?.toISOString() ?? '';
    const wasPlayed = luck < 0.84;
    return [
      {
        occurrenceId: row.id,
        clientId: occurrenceId(['demo', row.id]),
        startedAt,
        endedAt: null,
        outcome: wasPlayed ? ('played' as const) : ('not-played' as const),
        reason: wasPlayed ? '' : why,
        stationId: row.stationId,
        personId: parts.clerkOf.get(row.agencyId) ?? null,
      },
    ];
  });
  const BATCH = 1_000;
  for (let from = 0; from < plays.length; from += BATCH)
    await insertPlays(tx, plays.slice(from, from + BATCH), parts.now);
}
