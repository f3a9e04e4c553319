import type { BulletinBody, Role, ScheduleBody, StationBody } from '@phong-tuyen/contracts';
import type { Database } from '../../platform/database/connect.ts';
import type { Actor } from '../../platform/http/actor.ts';
import { inCommand } from '../../platform/testing/test-context.ts';
import { groupAbilitiesByRole } from '../organisation/index.ts';
import { type BuiltProvince, buildProvince } from '../organisation/testing.ts';
import { addStation } from './commands/add-station.ts';
import { createBulletin } from './commands/create-bulletin.ts';
import { judgeBulletin } from './commands/judge-bulletin.ts';
import { makeAudio } from './commands/make-audio.ts';
import { submitBulletin } from './commands/submit-bulletin.ts';
import { abilities } from './policy.ts';
import { findAudioOfVersion, saveListening } from './store/audio.ts';
import { findBulletin } from './store/bulletins.ts';

/** Tuesday 28 July 2020, 9:00 in Vietnam. */
export const TEST_NOW = new Date('2020-07-28T02:00:00Z');
export const TODAY = '2020-07-28';
const byRole = groupAbilitiesByRole([abilities]);

export const buildBroadcastsProvince = (db: Database): Promise<BuiltProvince> =>
  buildProvince(db, (role: Role) => [...byRole[role]]);

export function bulletinOf(overrides: Partial<BulletinBody> = {}): BulletinBody {
  return {
    title: 'Cài đặt Bluezone',
    script: 'Kính mời bà con cài đặt Bluezone.',
    otherTexts: [],
    emergency: false,
    voice: 'espeak',
    chime: 'bell',
    campaignId: null,
    ...overrides,
  };
}
export function stationOf(overrides: Partial<StationBody> = {}): StationBody {
  return {
    name: 'Đài truyền thanh xã',
    kind: 'computer',
    slots: [
      { from: 300, until: 390 },
      { from: 1020, until: 1110 },
    ],
    volume: 80,
    responsible: '',
    phone: '',
    note: '',
    ...overrides,
  };
}
export function scheduleFor(agencyIds: readonly string[], overrides: Partial<ScheduleBody> = {}): ScheduleBody {
  return {
    agencyIds: [...agencyIds],
    fromDay: TODAY,
    untilDay: '2020-08-02',
    weekdays: [1, 2, 3, 4, 5, 6, 7],
    slots: 'all',
    repeats: 1,
    ...overrides,
  };
}

/** A station with valid values. @returns its id */
export const buildStation = (db: Database, actor: Actor, station: Partial<StationBody> & { agencyId: string }) =>
  inCommand(db, { actor, now: TEST_NOW }, (context) =>
    addStation(context, { ...stationOf(station), agencyId: station.agencyId }),
  );

/** Marks the audio that a bulletin asked for as made, without a voice. @returns its id */
export async function finishWithoutVoice(db: Database, bulletinId: string, seconds: number): Promise<string> {
  const bulletin = await findBulletin(db, bulletinId);
  const audio = await findAudioOfVersion(db, bulletinId, bulletin?.version ?? 1);
  const file = await db
    .insertInto('platform.file')
    .values({
      agency_id: bulletin?.agencyId ?? '',
      name: 'ban-tin.mp3',
      media_type: 'audio/mpeg',
      size_bytes: 1,
      sha256: bulletinId.replaceAll('-', '').padEnd(64, '0'),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await db
    .updateTable('broadcasts.audio')
    .set({ state: 'ready', file_id: file.id, seconds, sha256: 'x' })
    .where('id', '=', audio?.id ?? '')
    .execute();
  return audio?.id ?? '';
}

/** A bulletin that was written, heard, submitted and approved. @returns its id */
export async function buildApproved(
  db: Database,
  people: { clerk: Actor; leader: Actor },
  overrides: Partial<BulletinBody> & { seconds?: number } = {},
): Promise<string> {
  const { seconds = 60, ...body } = overrides;
  const as = <T>(actor: Actor, act: Parameters<typeof inCommand<T>>[2]) => inCommand(db, { actor, now: TEST_NOW }, act);
  const id = await as(people.clerk, (context) => createBulletin(context, bulletinOf(body)));
  await as(people.clerk, (context) => makeAudio(context, id));
  const audioId = await finishWithoutVoice(db, id, seconds);
  await as(people.clerk, async ({ tx, actor }) =>
    saveListening(tx, {
      audioId,
      personId: actor.personId,
      seconds,
      now: new Date(TEST_NOW.getTime() - seconds * 1_000),
    }),
  );
  await as(people.clerk, (context) => submitBulletin(context, id));
  await as(people.leader, (context) => judgeBulletin(context, id, { kind: 'approve' }));
  return id;
}
