import { afterAll, beforeAll } from 'vitest';
import type { BuiltStaff } from '../../apps/server/src/modules/organisation/testing.ts';
import { addGateway } from '../../apps/server/src/modules/outreach/commands/add-gateway.ts';
import { beginZaloConsent } from '../../apps/server/src/modules/outreach/commands/begin-zalo-consent.ts';
import { changeGateway } from '../../apps/server/src/modules/outreach/commands/change-gateway.ts';
import { finishZaloConsent } from '../../apps/server/src/modules/outreach/commands/finish-zalo-consent.ts';
import { removeGateway } from '../../apps/server/src/modules/outreach/commands/remove-gateway.ts';
import { syncZaloTemplates } from '../../apps/server/src/modules/outreach/commands/sync-zalo-templates.ts';
import { tryGateway } from '../../apps/server/src/modules/outreach/commands/try-gateway.ts';
import {
  buildGateway,
  smppInput,
  TEST_SECRET,
  zaloInput,
} from '../../apps/server/src/modules/outreach/gateways/testing/build-gateway.ts';
import { buildOutreachProvince } from '../../apps/server/src/modules/outreach/gateways/testing/build-province.ts';
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
let smpp = '';
let zalo = '';
let standIn = '';
const now = new Date('2020-07-28T02:00:00Z');
const addresses = { oauth: 'http://127.0.0.1:1', business: 'http://127.0.0.1:1' };

beforeAll(async () => {
  database = await createTestDatabase();
  const province = await buildOutreachProvince(database.db);
  own = await province.staffOf(province.committee);
  stranger = await province.staffOf(province.departments[0]);
  smpp = await buildGateway(database.db, smppInput(1));
  zalo = await buildGateway(database.db, zaloInput());
  standIn = await buildGateway(database.db, smppInput(1));
  await database.db.updateTable('outreach.gateway').set({ is_stand_in: true }).where('id', '=', standIn).execute();
});
afterAll(() => database.close());

const as = (actor: Actor, act: (context: CommandContext) => Promise<unknown>) =>
  inCommand(database.db, { actor, now }, act);
const zaloParts = () => ({
  db: database.db,
  clock: { now: () => now },
  secret: TEST_SECRET,
  addresses,
  baseUrl: 'https://pt.vn',
});

type Act = (context: CommandContext, id: string) => Promise<unknown>;
/** Refusals that every act on a line shares. */
const onGateway = (act: Act, id: () => string) => ({
  role: refused('gateways.not-allowed', () => as(own.head, (context) => act(context, id()))),
  agency: refused('platform.not-found', () => as(stranger.administrator, (context) => act(context, id()))),
  id: refused('platform.not-found', () => as(own.administrator, (context) => act(context, UNKNOWN))),
});
const change = (context: CommandContext, id: string, version = 1) =>
  changeGateway(context, { id, version, gateway: smppInput(2) }, TEST_SECRET);
const attempt = { phone: '0912345678', text: 'thử', zalo: null };
const answer = { state: 'nobody-began-this', code: 'code' };

testRefusals({
  'add-gateway': {
    role: refused('gateways.not-allowed', () =>
      as(own.head, (context) => addGateway(context, smppInput(1), TEST_SECRET)),
    ),
    agency: refused('platform.not-found', () =>
      as(stranger.administrator, (context) => addGateway(context, smppInput(1), TEST_SECRET)),
    ),
    state: refused('gateways.secret-missing', () =>
      as(own.administrator, (context) =>
        addGateway(context, smppInput(1, { secrets: { password: null } }), TEST_SECRET),
      ),
    ),
    id: none('No id is given.'),
  },
  'change-gateway': {
    ...onGateway(
      (context, id) => change(context, id),
      () => smpp,
    ),
    state: refused('gateways.version-behind', () => as(own.administrator, (context) => change(context, smpp, 7))),
  },
  'remove-gateway': {
    ...onGateway(
      (context, id) => removeGateway(context, id),
      () => smpp,
    ),
    state: refused('gateways.stand-in-fixed', () =>
      as(own.administrator, (context) => removeGateway(context, standIn)),
    ),
  },
  'try-gateway': {
    ...onGateway(
      (context, id) => tryGateway(context, { id, ...attempt }, []),
      () => smpp,
    ),
    state: refused('gateways.not-open', () =>
      as(own.administrator, (context) => tryGateway(context, { id: smpp, ...attempt }, [])),
    ),
  },
  'begin-zalo-consent': {
    ...onGateway(
      (context, id) => beginZaloConsent(context, id, zaloParts()),
      () => zalo,
    ),
    state: refused('platform.not-found', () =>
      as(own.administrator, (context) => beginZaloConsent(context, smpp, zaloParts())),
    ),
  },
  'finish-zalo-consent': {
    role: refused('gateways.not-allowed', () =>
      as(own.head, (context) => finishZaloConsent(context, answer, zaloParts())),
    ),
    agency: refused('platform.not-found', () =>
      as(stranger.administrator, (context) => finishZaloConsent(context, answer, zaloParts())),
    ),
    state: none('A consent is there or it is not: it is taken away by its one use.'),
    id: refused('gateways.consent-unknown', () =>
      as(own.administrator, (context) => finishZaloConsent(context, answer, zaloParts())),
    ),
  },
  'sync-zalo-templates': {
    ...onGateway(
      (context, id) => syncZaloTemplates(context, id, zaloParts()),
      () => zalo,
    ),
    state: refused('gateways.not-connected', () =>
      as(own.administrator, (context) => syncZaloTemplates(context, zalo, zaloParts())),
    ),
  },
});
