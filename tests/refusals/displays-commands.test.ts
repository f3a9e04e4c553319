import { afterAll, beforeAll } from 'vitest';
import { addPlace } from '../../apps/server/src/modules/displays/commands/add-place.ts';
import { changePlace } from '../../apps/server/src/modules/displays/commands/change-place.ts';
import { changePoster } from '../../apps/server/src/modules/displays/commands/change-poster.ts';
import { closePlace } from '../../apps/server/src/modules/displays/commands/close-place.ts';
import { createPoster } from '../../apps/server/src/modules/displays/commands/create-poster.ts';
import { importPlaces } from '../../apps/server/src/modules/displays/commands/import-places.ts';
import { orderPrint } from '../../apps/server/src/modules/displays/commands/order-print.ts';
import { planPlacements } from '../../apps/server/src/modules/displays/commands/plan-placements.ts';
import { retirePoster } from '../../apps/server/src/modules/displays/commands/retire-poster.ts';
import { tickPlacement } from '../../apps/server/src/modules/displays/commands/tick-placement.ts';
import { listPlacements } from '../../apps/server/src/modules/displays/queries/placements.ts';
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
});
afterAll(() => database.close());

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
});
