import { afterAll, beforeAll } from 'vitest';
import type { BuiltStaff } from '../../apps/server/src/modules/organisation/testing.ts';
import { assignPerson } from '../../apps/server/src/modules/tasks/commands/assign-person.ts';
import { cascadeAssignment } from '../../apps/server/src/modules/tasks/commands/cascade-assignment.ts';
import { judgeReport } from '../../apps/server/src/modules/tasks/commands/judge-report.ts';
import { reportProgress } from '../../apps/server/src/modules/tasks/commands/report-progress.ts';
import { setDeadline } from '../../apps/server/src/modules/tasks/commands/set-deadline.ts';
import { setWorkingHours } from '../../apps/server/src/modules/tasks/commands/set-working-hours.ts';
import { startAssignment } from '../../apps/server/src/modules/tasks/commands/start-assignment.ts';
import { listTasks } from '../../apps/server/src/modules/tasks/queries.ts';
import {
  buildDirective,
  buildTasksProvince,
  plannedTask,
  TEST_NOW,
} from '../../apps/server/src/modules/tasks/testing.ts';
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
let giver: BuiltStaff;
let holder: BuiltStaff;
let stranger: BuiltStaff;
/** New, and brought to its end. */
let fresh = '';
let accepted = '';
const NO_FILES = {} as FileStore;
const report = { text: 'xong', done: null, total: null, percent: 100, final: true };

beforeAll(async () => {
  database = await createTestDatabase();
  const province = await buildTasksProvince(database.db);
  giver = await province.staffOf(province.committee);
  holder = await province.staffOf(province.districts[0].committee);
  stranger = await province.staffOf(province.districts[1].committee);
  const documentId = await buildDirective(
    database.db,
    giver.clerk,
    ['1.1', '1.2'].map((path) => ({
      planned: plannedTask({ path }),
      leads: [holder.clerk.agencyId],
      coordinates: [],
    })),
  );
  const { items } = await listTasks(database.db, holder.clerk, {
    box: 'received',
    documentId,
    limit: 10,
    now: TEST_NOW,
  });
  [fresh, accepted] = [items[0]?.id ?? '', items[1]?.id ?? ''];
  await as(holder.specialist, (context) => reportProgress(context, NO_FILES, { id: accepted, report, evidence: [] }));
  await as(giver.leader, (context) => judgeReport(context, accepted, { kind: 'accept' }));
});
afterAll(() => database.close());

const as = (actor: Actor, act: (context: CommandContext) => Promise<unknown>) =>
  inCommand(database.db, { actor, now: TEST_NOW }, act);

type Act = (context: CommandContext, id: string) => Promise<unknown>;
/** Refusals that every act on an assignment shares. `by` is whose act it is. */
const onAssignment = (act: Act, by: () => BuiltStaff) => ({
  role: refused('tasks.not-allowed', () => as(by().administrator, (context) => act(context, fresh))),
  agency: refused('platform.not-found', () => as(stranger.leader, (context) => act(context, fresh))),
  state: refused('tasks.state-forbids', () => as(by().leader, (context) => act(context, accepted))),
  id: refused('platform.not-found', () => as(by().leader, (context) => act(context, UNKNOWN))),
});
const byHolder = () => holder;
const byGiver = () => giver;
const week = [[], [[420, 690]], [[420, 690]], [[420, 690]], [[420, 690]], [[420, 690]], []];

testRefusals({
  'assign-person': onAssignment(
    (context, id) => assignPerson(context, id, { personId: holder.specialist.personId, note: '' }),
    byHolder,
  ),
  'cascade-assignment': onAssignment(
    (context, id) => cascadeAssignment(context, id, { agencyIds: [], text: null, deadline: null }),
    byHolder,
  ),
  'judge-report': onAssignment((context, id) => judgeReport(context, id, { kind: 'return', reason: 'thiếu' }), byGiver),
  'report-progress': onAssignment(
    (context, id) => reportProgress(context, NO_FILES, { id, report, evidence: [] }),
    byHolder,
  ),
  'set-deadline': onAssignment(
    (context, id) => setDeadline(context, id, { deadline: '2020-09-01', reason: 'mưa lũ' }),
    byGiver,
  ),
  'start-assignment': {
    ...onAssignment((context, id) => startAssignment(context, id), byHolder),
    state: none('Whatever follows the start has begun already: starting again changes nothing.'),
  },
  'set-working-hours': {
    role: refused('tasks.not-allowed', () => as(holder.clerk, (context) => setWorkingHours(context, week as never))),
    agency: none('Only the actor’s own agency can be named.'),
    state: refused('tasks.hours-impossible', () =>
      as(holder.head, (context) => setWorkingHours(context, [[], [], [], [], [], [], []])),
    ),
    id: none('No id is given.'),
  },
  'create-assignments': {
    role: none('No person calls it: the issue of a letter does, in its own transaction.'),
    agency: none('The issuing agency is the letter’s.'),
    state: none('A letter that has its tasks is left as it is.'),
    id: none('The letter was loaded by the issue.'),
  },
});
