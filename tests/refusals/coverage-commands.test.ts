import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { changeGoal } from '../../apps/server/src/modules/coverage/commands/change-goal.ts';
import { changeKiosk } from '../../apps/server/src/modules/coverage/commands/change-kiosk.ts';
import { createCode } from '../../apps/server/src/modules/coverage/commands/create-code.ts';
import { createKiosk } from '../../apps/server/src/modules/coverage/commands/create-kiosk.ts';
import { importReports } from '../../apps/server/src/modules/coverage/commands/import-reports.ts';
import { importShares } from '../../apps/server/src/modules/coverage/commands/import-shares.ts';
import { makeWeeklyReport } from '../../apps/server/src/modules/coverage/commands/make-weekly-report.ts';
import { recordTicks } from '../../apps/server/src/modules/coverage/commands/record-ticks.ts';
import { renewKioskLink } from '../../apps/server/src/modules/coverage/commands/renew-kiosk-link.ts';
import { reportInstalls } from '../../apps/server/src/modules/coverage/commands/report-installs.ts';
import { revokeKiosk } from '../../apps/server/src/modules/coverage/commands/revoke-kiosk.ts';
import { setShare } from '../../apps/server/src/modules/coverage/commands/set-share.ts';
import { createInstalling } from '../../apps/server/src/modules/coverage/installing/create-installing.ts';
import { buildKiosk, installingDeps, kioskFields } from '../../apps/server/src/modules/coverage/installing/testing.ts';
import { buildCoverageProvince, buildGoal, TEST_NOW } from '../../apps/server/src/modules/coverage/testing.ts';
import type { ReportParts } from '../../apps/server/src/modules/coverage/weekly/make-report.ts';
import type { BuiltStaff } from '../../apps/server/src/modules/organisation/testing.ts';
import type { CommandContext } from '../../apps/server/src/platform/database/command-context.ts';
import {
  createTestDatabase,
  type TestDatabase,
} from '../../apps/server/src/platform/database/testing/test-database.ts';
import type { Actor } from '../../apps/server/src/platform/http/actor.ts';
import { inCommand } from '../../apps/server/src/platform/testing/test-context.ts';
import { none, refused, testRefusals, UNKNOWN } from './refused.ts';

let database: TestDatabase;
let own: BuiltStaff;
let stranger: BuiltStaff;
let campaignId = '';
let kioskId = '';
let revoked = { id: '', token: '' };
const { secret } = installingDeps({} as never);

beforeAll(async () => {
  database = await createTestDatabase();
  const province = await buildCoverageProvince(database.db);
  own = await province.staffOf(province.districts[0].committee);
  stranger = await province.staffOf(province.districts[1].committee);
  campaignId = await buildGoal(database.db, province.committee.id);
  const deps = installingDeps(database.db);
  kioskId = (await buildKiosk(database.db, deps, { actor: own.clerk, campaignId })).id;
  revoked = await buildKiosk(database.db, deps, { actor: own.clerk, campaignId });
  await as(own.head, (context) => revokeKiosk(context, revoked.id, 'hết đợt'));
});
afterAll(() => database.close());

const as = (actor: Actor, act: (context: CommandContext) => Promise<unknown>) =>
  inCommand(database.db, { actor, now: TEST_NOW }, act);

/** Refusals that every act on a kiosk shares. */
const onKiosk = (act: (context: CommandContext, id: string) => Promise<unknown>) => ({
  role: refused('coverage.may-not-help', () => as(own.administrator, (context) => act(context, kioskId))),
  agency: refused('platform.not-found', () => as(stranger.head, (context) => act(context, kioskId))),
  state: refused('coverage.kiosk-revoked', () => as(own.head, (context) => act(context, revoked.id))),
  id: refused('platform.not-found', () => as(own.head, (context) => act(context, UNKNOWN))),
});
const newKiosk = (parts: object = {}) => ({ ...kioskFields(), agencyId: own.clerk.agencyId, campaignId, ...parts });
const newCode = (parts: object = {}) => ({
  campaignId,
  channel: 'newspaper' as const,
  agencyId: own.clerk.agencyId,
  label: 'Báo tuần',
  ...parts,
});
const OPEN = 'Anyone may call it, without an account.';

testRefusals({
  'change-kiosk': onKiosk((context, id) => changeKiosk(context, id, kioskFields())),
  'revoke-kiosk': onKiosk((context, id) => revokeKiosk(context, id, 'mất máy')),
  'renew-kiosk-link': onKiosk((context, id) => renewKioskLink(context, id, secret)),
  'create-kiosk': {
    role: refused('coverage.may-not-help', () =>
      as(own.administrator, (context) => createKiosk(context, newKiosk(), secret)),
    ),
    agency: refused('platform.not-found', () =>
      as(stranger.head, (context) => createKiosk(context, newKiosk(), secret)),
    ),
    state: refused('coverage.duty-hours-impossible', () =>
      as(own.head, (context) => createKiosk(context, newKiosk({ closesAt: 60 }), secret)),
    ),
    id: refused('coverage.campaign-unknown', () =>
      as(own.head, (context) => createKiosk(context, newKiosk({ campaignId: UNKNOWN }), secret)),
    ),
  },
  'create-code': {
    role: refused('coverage.may-not-help', () => as(own.administrator, (context) => createCode(context, newCode()))),
    agency: refused('platform.not-found', () => as(stranger.head, (context) => createCode(context, newCode()))),
    state: none('A code has no states.'),
    id: refused('coverage.campaign-unknown', () =>
      as(own.head, (context) => createCode(context, newCode({ campaignId: UNKNOWN }))),
    ),
  },
  'record-ticks': {
    role: none('The link’s token is all that is asked for.'),
    agency: none('A token opens one kiosk.'),
    state: refused('platform.not-found', () =>
      as(own.clerk, ({ tx }) => recordTicks(tx, revoked.token, { ticks: [], unsent: 0, now: TEST_NOW })),
    ),
    id: refused('platform.not-found', () =>
      as(own.clerk, ({ tx }) => recordTicks(tx, 'x'.repeat(24), { ticks: [], unsent: 0, now: TEST_NOW })),
    ),
  },
  'count-opening': {
    role: none(OPEN),
    agency: none(OPEN),
    state: none('What came before today is not counted again.'),
    id: none('The code was found before; a wrong one opens the page that helps.'),
  },
  'record-app-install': {
    role: none(OPEN),
    agency: none(OPEN),
    state: none('What came before is not counted again, what cannot be is kept apart.'),
    id: none('An unknown commune or code is left out: the phone has the app all the same.'),
  },
});

test('what anyone may call to write is the app’s word and nothing else', () => {
  const { routes } = createInstalling(installingDeps({} as never));
  const open = routes.filter((route) => route.access.kind === 'open-write');
  expect(open.map((route) => route.url)).toEqual(['/api/app/installs']);
});

describe('goals, reports, figures of places', () => {
  let database: TestDatabase;
  let owner: BuiltStaff;
  let stranger: BuiltStaff;
  /** A district's campaign. */
  let campaignId = '';
  const LATER = new Date('2020-12-01T02:00:00Z');
  const figures = { staff: 10, staffInstalled: 4, family: 12, familyInstalled: 3, note: '' };
  const NO_FILE = { bytes: new Uint8Array([1]), confirm: true };
  const NO_PARTS = {} as ReportParts;
  const target = (endsOn: string) => ({ targetPercent: 50, endsOn, reportWeekday: 5 });
  const share = (asOf = '2020-07-01') => ({ share: 0.7, source: 'điều tra', asOf });
  let district = '';

  beforeAll(async () => {
    database = await createTestDatabase();
    const province = await buildCoverageProvince(database.db);
    owner = await province.staffOf(province.counted.district);
    stranger = await province.staffOf(province.districts[0].committee);
    district = province.counted.district.id;
    campaignId = await buildGoal(database.db, district);
  });
  afterAll(() => database.close());

  const as = (actor: Actor, act: (context: CommandContext) => Promise<unknown>, now = TEST_NOW) =>
    inCommand(database.db, { actor, now }, act);

  type Act = (context: CommandContext, id: string) => Promise<unknown>;
  const onReport = (act: Act) => ({
    role: refused('coverage.not-allowed', () => as(owner.administrator, (context) => act(context, campaignId))),
    agency: refused('platform.not-found', () => as(stranger.clerk, (context) => act(context, campaignId))),
    state: refused('coverage.campaign-over', () => as(owner.clerk, (context) => act(context, campaignId), LATER)),
    id: refused('platform.not-found', () => as(owner.clerk, (context) => act(context, UNKNOWN))),
  });

  testRefusals({
    'report-installs': onReport((context, id) => reportInstalls(context, id, figures)),
    'import-reports': onReport((context, id) => importReports(context, id, NO_FILE)),
    'change-goal': {
      role: refused('coverage.not-allowed', () =>
        as(owner.clerk, (context) => changeGoal(context, campaignId, target('2020-09-30'))),
      ),
      agency: refused('platform.not-found', () =>
        as(stranger.head, (context) => changeGoal(context, campaignId, target('2020-09-30'))),
      ),
      state: refused('coverage.ends-before-start', () =>
        as(owner.head, (context) => changeGoal(context, campaignId, target('2020-06-30'))),
      ),
      id: refused('platform.not-found', () =>
        as(owner.head, (context) => changeGoal(context, UNKNOWN, target('2020-09-30'))),
      ),
    },
    'set-share': {
      role: refused('coverage.not-allowed', () => as(owner.clerk, (context) => setShare(context, district, share()))),
      agency: refused('platform.not-found', () => as(stranger.head, (context) => setShare(context, district, share()))),
      state: refused('coverage.share-of-future', () =>
        as(owner.head, (context) => setShare(context, district, share('2020-12-31'))),
      ),
      id: refused('platform.not-found', () => as(owner.head, (context) => setShare(context, UNKNOWN, share()))),
    },
    'import-shares': {
      role: refused('coverage.not-allowed', () => as(owner.clerk, (context) => importShares(context, NO_FILE))),
      agency: none('A place of others is a faulty cell, told by its address.'),
      state: refused('platform.workbook-unreadable', () => as(owner.head, (context) => importShares(context, NO_FILE))),
      id: none('Places are named by their keys in the file.'),
    },
    'make-weekly-report': {
      role: refused('coverage.not-allowed', () =>
        as(owner.administrator, (context) => makeWeeklyReport(context, NO_PARTS, campaignId)),
      ),
      agency: refused('platform.not-found', () =>
        as(stranger.head, (context) => makeWeeklyReport(context, NO_PARTS, campaignId)),
      ),
      state: none('A report can be made at any time.'),
      id: refused('platform.not-found', () =>
        as(owner.head, (context) => makeWeeklyReport(context, NO_PARTS, UNKNOWN)),
      ),
    },
  });
});
