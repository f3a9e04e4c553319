import { afterAll, beforeAll } from 'vitest';
import { addMedia } from '../../apps/server/src/modules/displays/commands/add-media.ts';
import { addPlace } from '../../apps/server/src/modules/displays/commands/add-place.ts';
import { addScreen } from '../../apps/server/src/modules/displays/commands/add-screen.ts';
import { approvePlaylist } from '../../apps/server/src/modules/displays/commands/approve-playlist.ts';
import { changePlace } from '../../apps/server/src/modules/displays/commands/change-place.ts';
import { changePoster } from '../../apps/server/src/modules/displays/commands/change-poster.ts';
import { changeScreen } from '../../apps/server/src/modules/displays/commands/change-screen.ts';
import { closePlace } from '../../apps/server/src/modules/displays/commands/close-place.ts';
import { createPlaylist } from '../../apps/server/src/modules/displays/commands/create-playlist.ts';
import { createPoster } from '../../apps/server/src/modules/displays/commands/create-poster.ts';
import { endEmergency } from '../../apps/server/src/modules/displays/commands/end-emergency.ts';
import { importPlaces } from '../../apps/server/src/modules/displays/commands/import-places.ts';
import { makeSlide } from '../../apps/server/src/modules/displays/commands/make-slide.ts';
import { noteHeartbeat } from '../../apps/server/src/modules/displays/commands/note-heartbeat.ts';
import { orderPrint } from '../../apps/server/src/modules/displays/commands/order-print.ts';
import { planPlacements } from '../../apps/server/src/modules/displays/commands/plan-placements.ts';
import { renewScreenToken } from '../../apps/server/src/modules/displays/commands/renew-screen-token.ts';
import { retirePoster } from '../../apps/server/src/modules/displays/commands/retire-poster.ts';
import { retireScreen } from '../../apps/server/src/modules/displays/commands/retire-screen.ts';
import { returnPlaylist } from '../../apps/server/src/modules/displays/commands/return-playlist.ts';
import { savePlaylist } from '../../apps/server/src/modules/displays/commands/save-playlist.ts';
import { startEmergency } from '../../apps/server/src/modules/displays/commands/start-emergency.ts';
import { submitPlaylist } from '../../apps/server/src/modules/displays/commands/submit-playlist.ts';
import { tickPlacement } from '../../apps/server/src/modules/displays/commands/tick-placement.ts';
import { withdrawPlaylist } from '../../apps/server/src/modules/displays/commands/withdraw-playlist.ts';
import { listPlacements } from '../../apps/server/src/modules/displays/queries/placements.ts';
import { insertEmergency } from '../../apps/server/src/modules/displays/store/emergencies.ts';
import { mediaByIds } from '../../apps/server/src/modules/displays/store/media.ts';
import type { NewPlace } from '../../apps/server/src/modules/displays/store/places.ts';
import {
  buildCampaign,
  buildDisplaysProvince,
  posterWords,
  TEST_NOW,
} from '../../apps/server/src/modules/displays/testing.ts';
import type { BuiltStaff } from '../../apps/server/src/modules/organisation/testing.ts';
import type { CommandContext } from '../../apps/server/src/platform/database/command-context.ts';
import {
  createTestDatabase,
  type TestDatabase,
} from '../../apps/server/src/platform/database/testing/test-database.ts';
import type { FileStore } from '../../apps/server/src/platform/files/file-store.ts';
import type { Actor } from '../../apps/server/src/platform/http/actor.ts';
import { inCommand } from '../../apps/server/src/platform/testing/test-context.ts';
import { buildScreen, playlistOf, screenWords } from './displays-rows.ts';
import { none, refused, testRefusals, UNKNOWN } from './refused.ts';

let database: TestDatabase;
let holder: BuiltStaff;
let stranger: BuiltStaff;
let campaign = '';
let overCampaign = '';
let poster = '';
let retired = '';
let place = '';
let closed = '';
let placement = '';
let shown: Awaited<ReturnType<typeof buildScreen>>;
let past: Awaited<ReturnType<typeof buildScreen>>;
let running = '';
let over = '';
const NO_FILES = {} as FileStore;

const as = <T>(actor: Actor, act: (context: CommandContext) => Promise<T>) =>
  inCommand(database.db, { actor, now: TEST_NOW }, act);
const placeOf = (staff: BuiltStaff, name: string): NewPlace => ({
  agencyId: staff.clerk.agencyId,
  type: 'market',
  name,
  address: '',
  latitude: null,
  longitude: null,
});
const tick = (act: 'hang' | 'report-missing') => ({
  act,
  note: '',
  requestKey: crypto.randomUUID(),
  latitude: null,
  longitude: null,
  photo: null,
  small: null,
});
const plan = (posterId: string) => ({ posterId, format: 'a4' as const, types: [], placeIds: [place], dueOn: null });
const order = (posterId: string, sheet: 'trimmed' | 'a4' = 'trimmed') => ({
  posterId,
  format: 'a3' as const,
  sheet,
  placeIds: [],
  type: null,
});

beforeAll(async () => {
  database = await createTestDatabase();
  const province = await buildDisplaysProvince(database.db);
  holder = await province.staffOf(province.districts[0].committee);
  stranger = await province.staffOf(province.districts[1].committee);
  campaign = await buildCampaign(database.db, holder.clerk);
  overCampaign = await buildCampaign(database.db, holder.clerk, 'done');
  const make = () => as(holder.clerk, (context) => createPoster(context, { ...posterWords(), campaignId: campaign }));
  [poster, retired] = [await make(), await make()];
  await as(holder.clerk, (context) => retirePoster(context, retired));
  place = await as(holder.clerk, (context) => addPlace(context, placeOf(holder, 'Chợ Một')));
  closed = await as(holder.clerk, (context) => addPlace(context, placeOf(holder, 'Chợ Hai')));
  await as(holder.clerk, (context) => closePlace(context, closed));
  await as(holder.clerk, (context) => planPlacements(context, plan(poster)));
  const listed = await listPlacements(database.db, holder.clerk, { limit: 1, now: TEST_NOW });
  placement = listed.items[0]?.id ?? '';
  await buildScreens();
});
afterAll(() => database.close());

/** `shown` waits for approval; `past` was taken out of use and its playlist withdrawn. */
async function buildScreens(): Promise<void> {
  shown = await as(holder.clerk, buildScreen);
  past = await as(holder.clerk, buildScreen);
  await as(holder.clerk, (context) => submitPlaylist(context, shown.playlist));
  await as(holder.leader, (context) => withdrawPlaylist(context, past.playlist, 'hết hạn'));
  await as(holder.clerk, (context) => retireScreen(context, past.screen));
  const { landscape } = (await mediaByIds(database.db, [shown.media])).get(shown.media) ?? {};
  const begin = (minutes: number) =>
    as(holder.leader, ({ tx, actor }) =>
      insertEmergency(tx, {
        agencyId: actor.agencyId,
        screenIds: [shown.screen],
        headline: 'Bão',
        reason: 'bão',
        landscapeFileId: landscape?.fileId ?? '',
        portraitFileId: landscape?.fileId ?? '',
        startsAt: new Date(TEST_NOW.getTime() - 7_200_000),
        endsAt: new Date(TEST_NOW.getTime() + minutes * 60_000),
        personId: actor.personId,
      }),
    );
  [running, over] = [await begin(30), await begin(-60)];
}

const NO_DRAWING = {} as Parameters<typeof makeSlide>[1];
const slide = (campaignId: string | null) => ({ name: 'a', campaignId, content: posterWords().content });
const warning = (screenIds: string[]) => ({
  headline: { vi: 'Bão số 5', en: '' },
  lead: { vi: '', en: '' },
  hotline: '',
  screenIds,
  minutes: 30,
  reason: 'bão số 5',
});
const report = {
  showing: null,
  version: null,
  app: '',
  width: 1,
  height: 1,
  storageUsed: null,
  startedAt: TEST_NOW.toISOString(),
  faults: [],
};

type Act = (context: CommandContext, id: string) => Promise<unknown>;
/** Refusals that acts on a row share: `fresh` may be acted on, `past` no more. */
const onRow = (act: Act, rows: { fresh: () => string; past: () => string }) => ({
  role: refused('displays.not-allowed', () => as(holder.administrator, (context) => act(context, rows.fresh()))),
  agency: refused('platform.not-found', () => as(stranger.leader, (context) => act(context, rows.fresh()))),
  state: refused('displays.state-forbids', () => as(holder.leader, (context) => act(context, rows.past()))),
  id: refused('platform.not-found', () => as(holder.leader, (context) => act(context, UNKNOWN))),
});
const posters = { fresh: () => poster, past: () => retired };
const places = { fresh: () => place, past: () => closed };
const screens = { fresh: () => shown.screen, past: () => past.screen };
const playlists = { fresh: () => shown.playlist, past: () => past.playlist };

testRefusals({
  'create-poster': {
    role: refused('displays.not-allowed', () =>
      as(holder.administrator, (context) => createPoster(context, { ...posterWords(), campaignId: campaign })),
    ),
    agency: refused('displays.campaign-outside', () =>
      as(stranger.clerk, (context) => createPoster(context, { ...posterWords(), campaignId: campaign })),
    ),
    state: refused('displays.campaign-over', () =>
      as(holder.clerk, (context) => createPoster(context, { ...posterWords(), campaignId: overCampaign })),
    ),
    id: refused('displays.campaign-outside', () =>
      as(holder.clerk, (context) => createPoster(context, { ...posterWords(), campaignId: UNKNOWN })),
    ),
  },
  'change-poster': onRow((context, id) => changePoster(context, id, posterWords()), posters),
  'retire-poster': onRow((context, id) => retirePoster(context, id), posters),
  'order-print': onRow((context, id) => orderPrint(context, order(id)), posters),
  'plan-placements': onRow((context, id) => planPlacements(context, plan(id)), posters),
  'add-place': {
    role: refused('displays.not-allowed', () =>
      as(holder.administrator, (context) => addPlace(context, placeOf(holder, 'Chợ Ba'))),
    ),
    agency: refused('displays.agency-outside', () =>
      as(stranger.clerk, (context) => addPlace(context, placeOf(holder, 'Chợ Ba'))),
    ),
    state: refused('displays.place-known', () =>
      as(holder.clerk, (context) => addPlace(context, placeOf(holder, 'chợ một'))),
    ),
    id: refused('displays.agency-outside', () =>
      as(holder.clerk, (context) => addPlace(context, { ...placeOf(holder, 'Chợ Ba'), agencyId: UNKNOWN })),
    ),
  },
  'change-place': onRow((context, id) => changePlace(context, id, placeOf(holder, 'Chợ Một')), places),
  'close-place': onRow((context, id) => closePlace(context, id), places),
  'import-places': {
    role: refused('displays.not-allowed', () =>
      as(holder.administrator, (context) => importPlaces(context, { content: 'Tên\nA', keep: true })),
    ),
    agency: none('Agencies outside the area are faults of their rows: nothing of them is kept.'),
    state: refused('displays.list-unreadable', () =>
      as(holder.clerk, (context) => importPlaces(context, { content: 'A\nB', keep: true })),
    ),
    id: none('No id is given.'),
  },
  'tick-placement': {
    ...onRow((context, id) => tickPlacement(context, NO_FILES, id, tick('report-missing')), {
      fresh: () => placement,
      past: () => placement,
    }),
  },
  'add-screen': {
    role: refused('displays.not-allowed', () => as(holder.administrator, (context) => addScreen(context, screenWords))),
    agency: none('The screen is the actor’s own agency’s.'),
    state: none('Two screens may be alike.'),
    id: none('No id is given.'),
  },
  'change-screen': onRow((context, id) => changeScreen(context, id, screenWords), screens),
  'renew-screen-token': onRow((context, id) => renewScreenToken(context, id, () => Buffer.alloc(24)), screens),
  'retire-screen': onRow((context, id) => retireScreen(context, id), screens),
  'note-heartbeat': {
    role: none('No person calls it: the player of a screen does, by its token.'),
    agency: none('The token names one screen.'),
    state: refused('platform.not-found', () =>
      as(holder.clerk, (context) => noteHeartbeat(context, past.token, report)),
    ),
    id: refused('platform.not-found', () => as(holder.clerk, (context) => noteHeartbeat(context, UNKNOWN, report))),
  },
  'add-media': {
    role: refused('displays.not-allowed', () =>
      as(holder.administrator, (context) => addMedia(context, NO_FILES, { name: 'a', bytes: new Uint8Array(9) })),
    ),
    agency: none('The file is the actor’s own agency’s.'),
    state: refused('displays.media-type', () =>
      as(holder.clerk, (context) => addMedia(context, NO_FILES, { name: 'a.png', bytes: new Uint8Array(9) })),
    ),
    id: none('No id is given.'),
  },
  'make-slide': {
    role: refused('displays.not-allowed', () =>
      as(holder.administrator, (context) => makeSlide(context, NO_DRAWING, slide(campaign))),
    ),
    agency: refused('displays.campaign-outside', () =>
      as(stranger.clerk, (context) => makeSlide(context, NO_DRAWING, slide(campaign))),
    ),
    state: refused('displays.campaign-over', () =>
      as(holder.clerk, (context) => makeSlide(context, NO_DRAWING, slide(overCampaign))),
    ),
    id: refused('displays.campaign-outside', () =>
      as(holder.clerk, (context) => makeSlide(context, NO_DRAWING, slide(UNKNOWN))),
    ),
  },
  'create-playlist': {
    role: refused('displays.not-allowed', () =>
      as(holder.administrator, (context) => createPlaylist(context, playlistOf(shown.screen, shown.media))),
    ),
    agency: refused('displays.screen-outside', () =>
      as(stranger.clerk, (context) => createPlaylist(context, playlistOf(shown.screen, shown.media))),
    ),
    state: refused('displays.screen-outside', () =>
      as(holder.clerk, (context) => createPlaylist(context, playlistOf(past.screen, shown.media))),
    ),
    id: refused('displays.media-outside', () =>
      as(holder.clerk, (context) => createPlaylist(context, playlistOf(shown.screen, UNKNOWN))),
    ),
  },
  'save-playlist': onRow(
    (context, id) => savePlaylist(context, id, { ...playlistOf(shown.screen, shown.media), version: 1 }),
    { fresh: () => past.playlist, past: () => shown.playlist },
  ),
  'submit-playlist': onRow((context, id) => submitPlaylist(context, id), playlists),
  'approve-playlist': onRow((context, id) => approvePlaylist(context, id), playlists),
  'return-playlist': onRow((context, id) => returnPlaylist(context, id, 'chưa rõ'), playlists),
  'withdraw-playlist': onRow((context, id) => withdrawPlaylist(context, id, 'thôi'), playlists),
  'start-emergency': {
    role: refused('displays.not-allowed', () =>
      as(holder.specialist, (context) => startEmergency(context, NO_DRAWING, warning([]))),
    ),
    agency: refused('displays.screen-outside', () =>
      as(stranger.leader, (context) => startEmergency(context, NO_DRAWING, warning([shown.screen]))),
    ),
    state: refused('displays.no-screens', () =>
      as(stranger.leader, (context) => startEmergency(context, NO_DRAWING, warning([]))),
    ),
    id: refused('displays.screen-outside', () =>
      as(holder.leader, (context) => startEmergency(context, NO_DRAWING, warning([UNKNOWN]))),
    ),
  },
  'end-emergency': onRow((context, id) => endEmergency(context, id), { fresh: () => running, past: () => over }),
});
