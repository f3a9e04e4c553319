import { afterAll, beforeAll } from 'vitest';
import { addStation } from '../../apps/server/src/modules/broadcasts/commands/add-station.ts';
import { cancelSchedule } from '../../apps/server/src/modules/broadcasts/commands/cancel-schedule.ts';
import { changeStation } from '../../apps/server/src/modules/broadcasts/commands/change-station.ts';
import { closeStation } from '../../apps/server/src/modules/broadcasts/commands/close-station.ts';
import { createBulletin } from '../../apps/server/src/modules/broadcasts/commands/create-bulletin.ts';
import { editBulletin } from '../../apps/server/src/modules/broadcasts/commands/edit-bulletin.ts';
import { importStations } from '../../apps/server/src/modules/broadcasts/commands/import-stations.ts';
import { interruptNow } from '../../apps/server/src/modules/broadcasts/commands/interrupt-now.ts';
import { issueToken } from '../../apps/server/src/modules/broadcasts/commands/issue-token.ts';
import { judgeBulletin } from '../../apps/server/src/modules/broadcasts/commands/judge-bulletin.ts';
import { makeAudio } from '../../apps/server/src/modules/broadcasts/commands/make-audio.ts';
import { orderStation } from '../../apps/server/src/modules/broadcasts/commands/order-station.ts';
import { recordBulletin } from '../../apps/server/src/modules/broadcasts/commands/record-bulletin.ts';
import { recordListening } from '../../apps/server/src/modules/broadcasts/commands/record-listening.ts';
import { removePronunciation } from '../../apps/server/src/modules/broadcasts/commands/remove-pronunciation.ts';
import { revokeToken } from '../../apps/server/src/modules/broadcasts/commands/revoke-token.ts';
import { scheduleBulletin } from '../../apps/server/src/modules/broadcasts/commands/schedule-bulletin.ts';
import { setPronunciation } from '../../apps/server/src/modules/broadcasts/commands/set-pronunciation.ts';
import { submitBulletin } from '../../apps/server/src/modules/broadcasts/commands/submit-bulletin.ts';
import { tickBroadcast } from '../../apps/server/src/modules/broadcasts/commands/tick-broadcast.ts';
import { undoTick } from '../../apps/server/src/modules/broadcasts/commands/undo-tick.ts';
import { withdrawBulletin } from '../../apps/server/src/modules/broadcasts/commands/withdraw-bulletin.ts';
import { listOccurrences } from '../../apps/server/src/modules/broadcasts/store/occurrences.ts';
import { listPronunciations } from '../../apps/server/src/modules/broadcasts/store/pronunciations.ts';
import {
  buildApproved,
  buildBroadcastsProvince,
  buildStation,
  bulletinOf,
  finishWithoutVoice,
  scheduleFor,
  stationOf,
  TEST_NOW,
} from '../../apps/server/src/modules/broadcasts/testing.ts';
import type { BuiltStaff } from '../../apps/server/src/modules/organisation/testing.ts';
import type { CommandContext } from '../../apps/server/src/platform/database/command-context.ts';
import {
  createTestDatabase,
  type TestDatabase,
} from '../../apps/server/src/platform/database/testing/test-database.ts';
import type { FileStore } from '../../apps/server/src/platform/files/file-store.ts';
import type { Actor } from '../../apps/server/src/platform/http/actor.ts';
import { inCommand } from '../../apps/server/src/platform/testing/test-context.ts';
import { type CommandRefusals, none, refused, testRefusals, UNKNOWN } from './refused.ts';

let database: TestDatabase;
let owner: BuiltStaff;
let stranger: BuiltStaff;
let draft = '';
let approved = '';
let audioId = '';
let scheduleId = '';
let coming = '';
let station = '';
let fmStation = '';
let closed = '';
let placeId = '';
let wordId = '';
const NO_FILES = {} as FileStore;
const bytes = Buffer.from('chữ');

const as = (actor: Actor, act: (context: CommandContext) => Promise<unknown>) =>
  inCommand(database.db, { actor, now: TEST_NOW }, act);

beforeAll(async () => {
  database = await createTestDatabase();
  const { db } = database;
  const province = await buildBroadcastsProvince(db);
  const [place] = province.districts[0].communes;
  placeId = place.id;
  owner = await province.staffOf(place);
  stranger = await province.staffOf(province.districts[1].communes[0]);
  station = await buildStation(db, owner.clerk, { agencyId: placeId });
  fmStation = await buildStation(db, owner.clerk, { agencyId: placeId, name: 'Đài FM', kind: 'fm' });
  closed = await buildStation(db, owner.clerk, { agencyId: placeId, name: 'Đài cũ' });
  await as(owner.clerk, (context) => closeStation(context, closed));
  draft = await inCommand(db, { actor: owner.clerk, now: TEST_NOW }, (context) =>
    createBulletin(context, bulletinOf()),
  );
  await as(owner.clerk, (context) => makeAudio(context, draft));
  audioId = await finishWithoutVoice(db, draft, 30);
  approved = await buildApproved(db, owner);
  scheduleId = await inCommand(db, { actor: owner.clerk, now: TEST_NOW }, (context) =>
    scheduleBulletin(context, approved, scheduleFor([placeId])),
  );
  coming = (await listOccurrences(db, { stationId: fmStation }))[0]?.id ?? '';
  await as(owner.clerk, (context) => setPronunciation(context, { written: 'KV1', spoken: 'khu vực một' }));
  wordId = (await listPronunciations(db, [placeId]))[0]?.id ?? '';
});
afterAll(() => database.close());

type Act = (context: CommandContext, id: string) => Promise<unknown>;
const MISSING = 'platform.not-found';
const NOT_ALLOWED = 'broadcasts.not-allowed';
/** Refusals that every act on a bulletin shares; `wrong` is at a step that forbids it. */
const onBulletin = (act: Act, at: { good: () => string; wrong: () => string; code?: string }): CommandRefusals => ({
  role: refused(NOT_ALLOWED, () => as(owner.administrator, (context) => act(context, at.good()))),
  agency: refused(MISSING, () => as(stranger.head, (context) => act(context, at.good()))),
  state: refused(at.code ?? 'broadcasts.state-forbids', () => as(owner.head, (context) => act(context, at.wrong()))),
  id: refused(MISSING, () => as(owner.head, (context) => act(context, UNKNOWN))),
});
const whileDraft = { good: () => draft, wrong: () => approved };
const onStation = (act: Act): CommandRefusals => ({
  role: refused(NOT_ALLOWED, () => as(owner.leader, (context) => act(context, station))),
  agency: refused(MISSING, () => as(stranger.head, (context) => act(context, station))),
  state: refused('broadcasts.station-closed', () => as(owner.head, (context) => act(context, closed))),
  id: refused(MISSING, () => as(owner.head, (context) => act(context, UNKNOWN))),
});
const tick = { outcome: 'played', reason: '' } as const;

testRefusals({
  'create-bulletin': {
    role: refused(NOT_ALLOWED, () => as(owner.administrator, (context) => createBulletin(context, bulletinOf()))),
    agency: none('It is always the actor’s own agency’s.'),
    state: none('There is none before it.'),
    id: refused('broadcasts.campaign-unusable', () =>
      as(owner.clerk, (context) => createBulletin(context, bulletinOf({ campaignId: UNKNOWN }))),
    ),
  },
  'edit-bulletin': onBulletin((context, id) => editBulletin(context, id, bulletinOf()), whileDraft),
  'record-bulletin': onBulletin(
    (context, id) => recordBulletin(context, NO_FILES, { id, language: 'vi', name: 'a.wav', bytes }),
    whileDraft,
  ),
  'make-audio': onBulletin((context, id) => makeAudio(context, id), whileDraft),
  'record-listening': {
    role: refused(NOT_ALLOWED, () =>
      as(owner.administrator, (context) => recordListening(context, { id: draft, audioId, seconds: 1 })),
    ),
    agency: refused(MISSING, () =>
      as(stranger.clerk, (context) => recordListening(context, { id: draft, audioId, seconds: 1 })),
    ),
    state: refused(MISSING, () =>
      as(owner.clerk, (context) => recordListening(context, { id: approved, audioId, seconds: 1 })),
    ),
    id: refused(MISSING, () =>
      as(owner.clerk, (context) => recordListening(context, { id: UNKNOWN, audioId, seconds: 1 })),
    ),
  },
  'submit-bulletin': {
    ...onBulletin((context, id) => submitBulletin(context, id), whileDraft),
    state: refused('broadcasts.not-heard', () => as(owner.clerk, (context) => submitBulletin(context, draft))),
  },
  'judge-bulletin': onBulletin((context, id) => judgeBulletin(context, id, { kind: 'return', reason: 'thiếu' }), {
    good: () => approved,
    wrong: () => draft,
  }),
  'withdraw-bulletin': onBulletin((context, id) => withdrawBulletin(context, id, 'sai nội dung'), {
    good: () => approved,
    wrong: () => draft,
  }),
  'schedule-bulletin': onBulletin((context, id) => scheduleBulletin(context, id, scheduleFor([placeId])), {
    good: () => approved,
    wrong: () => draft,
    code: 'broadcasts.not-approved',
  }),
  'interrupt-now': {
    ...onBulletin((context, id) => interruptNow(context, id, [placeId]), {
      good: () => approved,
      wrong: () => draft,
      code: 'broadcasts.not-emergency',
    }),
    role: refused(NOT_ALLOWED, () => as(owner.clerk, (context) => interruptNow(context, approved, [placeId]))),
  },
  'cancel-schedule': {
    role: refused(NOT_ALLOWED, () => as(owner.administrator, (context) => cancelSchedule(context, scheduleId))),
    agency: refused(MISSING, () => as(stranger.clerk, (context) => cancelSchedule(context, scheduleId))),
    state: none('A cancelled schedule is cancelled: doing it again changes nothing.'),
    id: refused(MISSING, () => as(owner.clerk, (context) => cancelSchedule(context, UNKNOWN))),
  },
  'import-stations': {
    role: refused(NOT_ALLOWED, () => as(owner.leader, (context) => importStations(context, { bytes, keep: true }))),
    agency: none('Places of others have no key in the list: a fault of the cell.'),
    state: none('Closed stations are told of and left alone.'),
    id: none('It names nothing by id.'),
  },
  'add-station': {
    role: refused(NOT_ALLOWED, () =>
      as(owner.leader, (context) => addStation(context, { ...stationOf({ name: 'x' }), agencyId: placeId })),
    ),
    agency: refused('broadcasts.place-outside', () =>
      as(stranger.clerk, (context) => addStation(context, { ...stationOf({ name: 'x' }), agencyId: placeId })),
    ),
    state: refused('broadcasts.station-name-taken', () =>
      as(owner.clerk, (context) => addStation(context, { ...stationOf(), agencyId: placeId })),
    ),
    id: refused('broadcasts.place-outside', () =>
      as(owner.clerk, (context) => addStation(context, { ...stationOf({ name: 'x' }), agencyId: UNKNOWN })),
    ),
  },
  'change-station': onStation((context, id) => changeStation(context, id, stationOf())),
  'issue-token': {
    ...onStation((context, id) => issueToken(context, id, (size) => Buffer.alloc(size))),
    state: refused('broadcasts.by-machine-only', () =>
      as(owner.clerk, (context) => issueToken(context, fmStation, (size) => Buffer.alloc(size))),
    ),
  },
  'revoke-token': onStation((context, id) => revokeToken(context, id)),
  'close-station': onStation((context, id) => closeStation(context, id)),
  'order-station': onStation((context, id) => orderStation(context, id, { order: 'stop', volume: null })),
  'tick-broadcast': {
    role: refused(NOT_ALLOWED, () => as(owner.administrator, (context) => tickBroadcast(context, coming, tick))),
    agency: refused(MISSING, () => as(stranger.clerk, (context) => tickBroadcast(context, coming, tick))),
    state: refused('broadcasts.not-yet', () => as(owner.clerk, (context) => tickBroadcast(context, coming, tick))),
    id: refused(MISSING, () => as(owner.clerk, (context) => tickBroadcast(context, UNKNOWN, tick))),
  },
  'undo-tick': {
    role: refused(NOT_ALLOWED, () => as(owner.administrator, (context) => undoTick(context, coming))),
    agency: refused(MISSING, () => as(stranger.clerk, (context) => undoTick(context, coming))),
    state: none('Without a tick there is nothing to take back; the module’s own test tries another’s tick.'),
    id: refused(MISSING, () => as(owner.clerk, (context) => undoTick(context, UNKNOWN))),
  },
  'set-pronunciation': {
    role: refused(NOT_ALLOWED, () =>
      as(owner.administrator, (context) => setPronunciation(context, { written: 'a', spoken: 'b' })),
    ),
    agency: none('It is always the actor’s own agency’s list.'),
    state: none('A word that is there is replaced.'),
    id: none('No id is given.'),
  },
  'remove-pronunciation': {
    role: refused(NOT_ALLOWED, () => as(owner.administrator, (context) => removePronunciation(context, wordId))),
    agency: refused(MISSING, () => as(stranger.clerk, (context) => removePronunciation(context, wordId))),
    state: none('There is one state.'),
    id: refused(MISSING, () => as(owner.clerk, (context) => removePronunciation(context, UNKNOWN))),
  },
});
