import { afterAll, beforeAll } from 'vitest';
import type { BuiltStaff } from '../../apps/server/src/modules/organisation/testing.ts';
import {
  buildAudienceProvince,
  memoryStore,
  readLists,
  TEST_NOW,
  uploadList,
} from '../../apps/server/src/modules/outreach/audiences/testing.ts';
import { addOptOut } from '../../apps/server/src/modules/outreach/commands/add-opt-out.ts';
import { archiveAudience } from '../../apps/server/src/modules/outreach/commands/archive-audience.ts';
import { cancelImport } from '../../apps/server/src/modules/outreach/commands/cancel-import.ts';
import { changeLayout } from '../../apps/server/src/modules/outreach/commands/change-layout.ts';
import { confirmAudience } from '../../apps/server/src/modules/outreach/commands/confirm-audience.ts';
import { createAudience } from '../../apps/server/src/modules/outreach/commands/create-audience.ts';
import { linkTask } from '../../apps/server/src/modules/outreach/commands/link-task.ts';
import { markReply } from '../../apps/server/src/modules/outreach/commands/mark-reply.ts';
import { removeOptOut } from '../../apps/server/src/modules/outreach/commands/remove-opt-out.ts';
import { restoreAudience } from '../../apps/server/src/modules/outreach/commands/restore-audience.ts';
import { retryImport } from '../../apps/server/src/modules/outreach/commands/retry-import.ts';
import { unlinkTask } from '../../apps/server/src/modules/outreach/commands/unlink-task.ts';
import { takeReply } from '../../apps/server/src/modules/outreach/opt-outs/take-reply.ts';
import { buildTaskLink } from '../../apps/server/src/modules/outreach/task-links/testing.ts';
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
/** Lists: one that waits to be confirmed, and one that still waits to be read. */
const lists = { checking: '', importing: '' };
const files = memoryStore();
let replyId = '';
/** A task that takes its figures from a campaign of `own` already. */
let linked = { id: '', campaignId: '', documentId: '', path: '' };

beforeAll(async () => {
  database = await createTestDatabase();
  const province = await buildAudienceProvince(database.db);
  own = await province.staffOf(province.departments[0]);
  stranger = await province.staffOf(province.departments[1]);
  lists.checking = await uploadList(database.db, files, { actor: own.clerk, text: '0905000001\n0905000002\n' });
  await readLists(database.db, files);
  const inbound = { gatewayId: 'a', phone: '84905000001', text: 'cho hỏi', at: TEST_NOW, carrierId: null };
  const taken = await database.db.transaction().execute((tx) => takeReply(tx, inbound));
  replyId = taken.kind === 'reply' ? taken.id : '';
  linked = await buildTaskLink(database.db, own.head, province.committee.id);
  lists.importing = await uploadList(database.db, files, { actor: own.clerk, text: '0905000001\n' });
});
afterAll(() => database.close());

const as = (actor: Actor, act: (context: CommandContext) => Promise<unknown>) =>
  inCommand(database.db, { actor, now: TEST_NOW }, act);

type Act = (context: CommandContext, id: string) => Promise<unknown>;
/** Refusals that every act on a list shares. `wrong` names the list whose step forbids it. */
const onList = (act: Act, wrong: keyof typeof lists) => ({
  role: refused('audiences.not-allowed', () => as(own.administrator, (context) => act(context, lists.checking))),
  agency: refused('platform.not-found', () => as(stranger.clerk, (context) => act(context, lists.checking))),
  state: refused('audiences.state-forbids', () => as(own.clerk, (context) => act(context, lists[wrong]))),
  id: refused('platform.not-found', () => as(own.clerk, (context) => act(context, UNKNOWN))),
});
const NO_COLUMNS = { phone: 0, name: null, commune: null, district: null, group: null, language: null };
const layout = { sheet: 0, headerRow: 0, columns: NO_COLUMNS, tcvn3: false };

testRefusals({
  'create-audience': {
    role: refused('audiences.not-allowed', () =>
      as(own.administrator, (context) =>
        createAudience(context, files, {
          name: 'a',
          group: '',
          language: 'vi',
          keepDays: 1,
          file: { name: 'a', bytes: new Uint8Array([1]) },
        }),
      ),
    ),
    agency: none('A list belongs to the actor’s own agency.'),
    state: none('There is nothing yet that could be at a step.'),
    id: none('No id is given.'),
  },
  'change-layout': onList((context, id) => changeLayout(context, id, layout), 'importing'),
  'cancel-import': onList((context, id) => cancelImport(context, id), 'checking'),
  'retry-import': onList((context, id) => retryImport(context, id), 'checking'),
  'confirm-audience': onList((context, id) => confirmAudience(context, id, 2), 'importing'),
  'archive-audience': onList((context, id) => archiveAudience(context, id), 'importing'),
  'restore-audience': onList((context, id) => restoreAudience(context, id), 'importing'),
  'add-opt-out': {
    role: refused('audiences.not-allowed', () =>
      as(own.administrator, (context) => addOptOut(context, { phone: '0905000009', note: '' })),
    ),
    agency: none('A refusal holds for every agency, whoever notes it.'),
    state: none('Noting a refusal twice changes nothing.'),
    id: refused('audiences.phone-unfit', () =>
      as(own.clerk, (context) => addOptOut(context, { phone: '02353812345', note: '' })),
    ),
  },
  'remove-opt-out': {
    role: refused('audiences.not-allowed', () =>
      as(own.administrator, (context) => removeOptOut(context, { phone: '0905000009', reason: 'nhầm' })),
    ),
    agency: none('A refusal holds for every agency, whoever takes the person’s word back.'),
    state: refused('platform.not-found', () =>
      as(own.clerk, (context) => removeOptOut(context, { phone: '0905000009', reason: 'nhầm' })),
    ),
    id: refused('audiences.phone-unfit', () =>
      as(own.clerk, (context) => removeOptOut(context, { phone: 'abc', reason: 'nhầm' })),
    ),
  },
  'mark-reply': {
    role: refused('audiences.not-allowed', () =>
      as(own.administrator, (context) => markReply(context, replyId, { state: 'answered', note: '' })),
    ),
    agency: refused('platform.not-found', () =>
      as(stranger.clerk, (context) => markReply(context, replyId, { state: 'answered', note: '' })),
    ),
    state: none('A reply may go back and forth between its states.'),
    id: refused('platform.not-found', () =>
      as(own.clerk, (context) => markReply(context, UNKNOWN, { state: 'answered', note: '' })),
    ),
  },
  'link-task': {
    role: refused('audiences.not-allowed', () => as(own.clerk, (context) => linkTask(context, linked))),
    agency: refused('platform.not-found', () => as(stranger.head, (context) => linkTask(context, linked))),
    state: refused('audiences.task-taken', () => as(own.head, (context) => linkTask(context, linked))),
    id: refused('platform.not-found', () =>
      as(own.head, (context) => linkTask(context, { ...linked, documentId: UNKNOWN })),
    ),
  },
  'unlink-task': {
    role: refused('audiences.not-allowed', () => as(own.clerk, (context) => unlinkTask(context, linked.id))),
    agency: refused('platform.not-found', () => as(stranger.head, (context) => unlinkTask(context, linked.id))),
    state: none('A link is there or it is not.'),
    id: refused('platform.not-found', () => as(own.head, (context) => unlinkTask(context, UNKNOWN))),
  },
});
