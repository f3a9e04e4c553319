import { sql } from 'kysely';
import { afterAll, beforeAll } from 'vitest';
import type { BuiltStaff } from '../../apps/server/src/modules/organisation/testing.ts';
import { approveCampaign } from '../../apps/server/src/modules/outreach/commands/approve-campaign.ts';
import { cancelCampaign } from '../../apps/server/src/modules/outreach/commands/cancel-campaign.ts';
import { createCampaign } from '../../apps/server/src/modules/outreach/commands/create-campaign.ts';
import { discardCampaign } from '../../apps/server/src/modules/outreach/commands/discard-campaign.ts';
import { lookUpNumber } from '../../apps/server/src/modules/outreach/commands/look-up-number.ts';
import { reconcileUnknown } from '../../apps/server/src/modules/outreach/commands/reconcile-unknown.ts';
import { resumeCampaign } from '../../apps/server/src/modules/outreach/commands/resume-campaign.ts';
import { returnCampaign } from '../../apps/server/src/modules/outreach/commands/return-campaign.ts';
import { saveCampaign } from '../../apps/server/src/modules/outreach/commands/save-campaign.ts';
import { stopCampaign } from '../../apps/server/src/modules/outreach/commands/stop-campaign.ts';
import { submitCampaign } from '../../apps/server/src/modules/outreach/commands/submit-campaign.ts';
import { tryCampaign } from '../../apps/server/src/modules/outreach/commands/try-campaign.ts';
import {
  buildApproved,
  buildAudience,
  buildOutreachProvince,
  buildSubmitted,
  TEST_EXAMPLES,
  TEST_NOW,
  TEST_URL,
  testPlan,
} from '../../apps/server/src/modules/outreach/testing.ts';
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
let listId = '';
/** One campaign at each step. */
const at = { draft: '', submitted: '', approved: '', sending: '', stopped: '', cancelled: '' };

beforeAll(async () => {
  database = await createTestDatabase();
  const province = await buildOutreachProvince(database.db);
  own = await province.staffOf(province.departments[0]);
  stranger = await province.staffOf(province.departments[1]);
  const { db } = database;
  listId = await buildAudience(db, { actor: own.specialist, count: 3 });
  const plan = testPlan({ audienceIds: [listId] });
  const people = { writer: own.specialist, approver: own.leader };
  at.draft = String(await as(own.specialist, (context) => createCampaign(context, 'Nháp')));
  at.submitted = await buildSubmitted(db, own.specialist, plan);
  at.approved = await buildApproved(db, people, plan);
  at.sending = await buildApproved(db, people, plan);
  await sql`UPDATE outreach.campaign SET state = 'sending' WHERE id = ${at.sending}`.execute(db);
  at.stopped = await buildApproved(db, people, plan);
  await as(own.clerk, (context) => stopCampaign(context, at.stopped));
  at.cancelled = await buildApproved(db, people, plan);
  await as(own.leader, (context) => cancelCampaign(context, at.cancelled, 'thử hủy'));
}, 60_000);
afterAll(() => database.close());

const as = (actor: Actor, act: (context: CommandContext) => Promise<unknown>) =>
  inCommand(database.db, { actor, now: TEST_NOW }, act);

type Act = (context: CommandContext, id: string) => Promise<unknown>;
/** Refusals that every act on a campaign shares. `right` is a step that allows it, `wrong` one that does not. */
const onCampaign = (
  act: Act,
  parts: { right: keyof typeof at; wrong: keyof typeof at; by: keyof BuiltStaff; not: keyof BuiltStaff },
) => ({
  role: refused('outreach.not-allowed', () => as(own[parts.not], (context) => act(context, at[parts.right]))),
  agency: refused('platform.not-found', () => as(stranger[parts.by], (context) => act(context, at[parts.right]))),
  state: refused('outreach.state-forbids', () => as(own[parts.by], (context) => act(context, at[parts.wrong]))),
  id: refused('platform.not-found', () => as(own[parts.by], (context) => act(context, UNKNOWN))),
});
const composing = { by: 'specialist', not: 'administrator' } as const;
const approving = { by: 'head', not: 'specialist' } as const;
const save = (context: CommandContext, id: string, parts: Partial<Parameters<typeof testPlan>[0]> = {}, version = 1) =>
  saveCampaign(context, id, { version, plan: testPlan(parts) });

testRefusals({
  'create-campaign': {
    role: refused('outreach.not-allowed', () => as(own.administrator, (context) => createCampaign(context, 'X'))),
    agency: none('Only the actor’s own agency can have it.'),
    state: none('It begins.'),
    id: none('No id is given.'),
  },
  'save-campaign': onCampaign((context, id) => save(context, id), { ...composing, right: 'draft', wrong: 'submitted' }),
  'submit-campaign': onCampaign((context, id) => submitCampaign(context, id, TEST_EXAMPLES), {
    ...composing,
    right: 'draft',
    wrong: 'sending',
  }),
  'discard-campaign': onCampaign(discardCampaign, { ...composing, right: 'draft', wrong: 'submitted' }),
  'return-campaign': onCampaign((context, id) => returnCampaign(context, id, 'thiếu mục tiêu'), {
    ...approving,
    right: 'submitted',
    wrong: 'sending',
  }),
  'approve-campaign': onCampaign((context, id) => approveCampaign(context, TEST_URL, id), {
    ...approving,
    right: 'submitted',
    wrong: 'draft',
  }),
  'stop-campaign': onCampaign(stopCampaign, { ...composing, right: 'sending', wrong: 'draft' }),
  'resume-campaign': onCampaign(resumeCampaign, { ...approving, right: 'stopped', wrong: 'cancelled' }),
  'cancel-campaign': onCampaign((context, id) => cancelCampaign(context, id, 'nhầm danh sách'), {
    ...approving,
    right: 'stopped',
    wrong: 'draft',
  }),
  'try-campaign': onCampaign(
    (context, id) => tryCampaign(context, id, { phone: '0912345678', variant: 0, baseUrl: TEST_URL }),
    { ...composing, right: 'draft', wrong: 'sending' },
  ),
  'reconcile-unknown': onCampaign(
    (context, id) => reconcileUnknown(context, id, { decision: 'send-again', reason: 'mất điện' }),
    { by: 'leader', not: 'clerk', right: 'stopped', wrong: 'submitted' },
  ),
  'look-up-number': {
    role: refused('outreach.not-allowed', () =>
      as(own.administrator, (context) => lookUpNumber(context, '0912345678')),
    ),
    agency: none('Only rows of the actor’s own agency and those below are found.'),
    state: none('Looking changes nothing.'),
    id: refused('outreach.bad-phone', () => as(own.clerk, (context) => lookUpNumber(context, '12'))),
  },
});

// Beyond the four kinds: the rules that keep a campaign honest.
testRefusals({
  'approve-campaign by its writer': {
    role: refused('outreach.own-writing', async () => {
      const id = await buildSubmitted(database.db, own.leader, testPlan({ audienceIds: [listId] }));
      await as(own.leader, (context) => approveCampaign(context, TEST_URL, id));
    }),
    agency: none('See above.'),
    state: none('See above.'),
    id: none('See above.'),
  },
  'save-campaign beyond what one may': {
    role: refused('outreach.emergency-needs-leader', () =>
      as(own.specialist, (context) => save(context, at.draft, { emergency: true })),
    ),
    agency: refused('outreach.list-not-ready', async () => {
      const theirs = await buildAudience(database.db, { actor: stranger.specialist, count: 1 });
      await as(own.specialist, (context) => save(context, at.draft, { audienceIds: [theirs] }));
    }),
    state: refused('outreach.version-behind', () => as(own.specialist, (context) => save(context, at.draft, {}, 99))),
    id: none('See above.'),
  },
  'submit-campaign unfinished': {
    role: none('See above.'),
    agency: none('See above.'),
    state: refused('outreach.not-ready', () =>
      as(own.specialist, (context) => submitCampaign(context, at.draft, TEST_EXAMPLES)),
    ),
    id: none('See above.'),
  },
  'try-campaign to what is no phone': {
    role: none('See above.'),
    agency: none('See above.'),
    state: refused('outreach.no-such-message', () =>
      as(own.specialist, (context) =>
        tryCampaign(context, at.draft, { phone: '0912345678', variant: 7, baseUrl: TEST_URL }),
      ),
    ),
    id: refused('outreach.bad-phone', () =>
      as(own.specialist, (context) => tryCampaign(context, at.draft, { phone: '123', variant: 0, baseUrl: TEST_URL })),
    ),
  },
  'reconcile-unknown without any': {
    role: none('See above.'),
    agency: none('See above.'),
    state: refused('outreach.nothing-unknown', () =>
      as(own.leader, (context) => reconcileUnknown(context, at.stopped, { decision: 'take-as-sent', reason: 'xong' })),
    ),
    id: none('See above.'),
  },
});
