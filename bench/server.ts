import { sql } from 'kysely';
import { createDraft } from '../apps/server/src/modules/documents/commands/create-draft.ts';
import { issueDocument } from '../apps/server/src/modules/documents/commands/issue-document.ts';
import { demoDirective } from '../apps/server/src/modules/documents/demo/directive.ts';
import { listDocuments, listReceipts } from '../apps/server/src/modules/documents/queries.ts';
import { listOutgoingRegister } from '../apps/server/src/modules/documents/registers.ts';
import { testDeps } from '../apps/server/src/modules/documents/testing.ts';
import {
  agencyIdsByKey,
  DEMO_PASSWORD,
  demoProvince,
  loadProvince,
} from '../apps/server/src/modules/organisation/index.ts';
import { getBoard } from '../apps/server/src/modules/tasks/board/get-board.ts';
import { createAssignments } from '../apps/server/src/modules/tasks/commands/create-assignments.ts';
import { listTasks } from '../apps/server/src/modules/tasks/queries.ts';
import { connectDatabase } from '../apps/server/src/platform/database/connect.ts';
import { migrate } from '../apps/server/src/platform/database/migrate.ts';
import { startThrowAwayCluster } from '../apps/server/src/platform/database/testing/throw-away-cluster.ts';
import type { Actor } from '../apps/server/src/platform/http/actor.ts';
import { measure, printTable, type Row } from './measure.ts';

// Issue to every agency of the province, and the pages clerks open all day with 100,000 documents in the tables.
const DOCUMENTS = 100_000;
const cluster = await startThrowAwayCluster();
await migrate(cluster.url);
const owner = connectDatabase(cluster.url, { role: null });
const { db, close } = connectDatabase(cluster.url);
const now = new Date();
await loadProvince(db, demoProvince(), { password: DEMO_PASSWORD, now });
const ids = await agencyIdsByKey(db);
const idOf = (key: string) => ids.get(key) ?? '';
const { rows: offices } = await sql<{
  id: string;
  agency_id: string;
  person_id: string;
  role: string;
}>`SELECT id, agency_id, person_id, role FROM organisation.office`.execute(db);
const all = ['documents.draft', 'documents.seal', 'documents.view', 'tasks.view', 'tasks.view-boards'];
function actorOf(agencyId: string, role: string): Actor {
  const office = offices.find((each) => each.agency_id === agencyId && each.role === role);
  if (office === undefined) throw new Error(`${agencyId} has no ${role}`);
  return { personId: office.person_id, officeId: office.id, agencyId, role, abilities: new Set(all), language: 'vi' };
}
const clerk = actorOf(idOf('ubnd-tinh'), 'clerk');
const deps = testDeps('/tmp/phong-tuyen-bench', createAssignments);
const content = demoDirective({ date: now.toISOString().slice(0, 10), idOf, nameOf: (key) => key });
const context = (tx: Parameters<Parameters<ReturnType<typeof db.transaction>['execute']>[0]>[0], actor: Actor) => ({
  tx,
  actor,
  now,
  from: null,
  requestId: null,
});

async function numbered(): Promise<string> {
  const id = await db
    .transaction()
    .execute((tx) => createDraft(context(tx, clerk), { ...content, reading: null, sourceFileId: null }));
  await sql`UPDATE documents.document SET state = 'numbered', number = '1', dated_on = current_date WHERE id = ${id}`.execute(
    owner.db,
  );
  return id;
}
await sql`CREATE TABLE public.bare (id uuid PRIMARY KEY, words text NOT NULL)`.execute(owner.db);
const waiting: string[] = [];
for (let index = 0; index < 14; index++) waiting.push(await numbered());
const issue = await measure(
  'issue to 303 agencies with 14 tasks, one transaction',
  async () => {
    const id = waiting.pop() ?? (await numbered());
    await db.transaction().execute((tx) => issueDocument(context(tx, clerk), deps, id));
  },
  { runs: 10, warm: 2, note: 'norm: under 1 s' },
);
const { rows: made } = await sql<{
  receipts: number;
  assignments: number;
}>`SELECT (SELECT count(*)::int FROM documents.receipt) AS receipts, (SELECT count(*)::int FROM tasks.assignment) AS assignments`.execute(
  db,
);
printTable(`Issue (${made[0]?.receipts} receipts, ${made[0]?.assignments} assignments written)`, [
  issue,
  await measure(
    'the same rows into bare tables, two statements (part below)',
    () =>
      owner.db.transaction().execute(async (tx) => {
        await sql`INSERT INTO public.bare SELECT gen_random_uuid(), ${'x'.repeat(200)} FROM generate_series(1, 303)`.execute(
          tx,
        );
        await sql`INSERT INTO public.bare SELECT gen_random_uuid(), ${'x'.repeat(400)} FROM generate_series(1, 977)`.execute(
          tx,
        );
      }),
    { runs: 10 },
  ),
]);

await sql`INSERT INTO documents.document (agency_id, state, type, number, symbol, subject, dated_on, letter, content, updated_at)
  SELECT a.id, 'issued', 'CV', (n % 5000)::text, 'UBND-VX', 'văn bản số ' || n || ' về phòng, chống dịch', current_date, '{"recipients":[],"signature":null}', 'văn bản số ' || n, now() - n * interval '1 minute'
  FROM generate_series(1, ${DOCUMENTS}) n, LATERAL (SELECT id FROM organisation.agency ORDER BY id OFFSET n % 20 LIMIT 1) a`.execute(
  owner.db,
);
await sql`INSERT INTO documents.receipt (document_id, agency_id, state, created_at)
  SELECT id, ${idOf('so-y-te')}, 'sent', updated_at FROM documents.document WHERE content LIKE 'văn bản số%' ON CONFLICT DO NOTHING`.execute(
  owner.db,
);
await sql`INSERT INTO documents.register_entry (agency_id, year, register, ordinal, document_id, entered_on)
  SELECT ${clerk.agencyId}, 2026, 'outgoing', row_number() OVER (ORDER BY id), id, current_date FROM documents.document WHERE content LIKE 'văn bản số%' ON CONFLICT DO NOTHING`.execute(
  owner.db,
);
await sql`ANALYZE`.execute(owner.db);
const health = actorOf(idOf('so-y-te'), 'clerk');
const district = actorOf(idOf('huyen-502'), 'clerk');
const { rows: directives } = await sql<{ id: string }>`SELECT document_id AS id FROM tasks.directive LIMIT 1`.execute(
  db,
);
const documentId = directives[0]?.id ?? '';
const page = (what: string, act: () => Promise<unknown>): Promise<Row> =>
  measure(what, act, { runs: 100, note: 'norm: p95 under 50 ms' });
printTable(`Pages with ${DOCUMENTS.toLocaleString('en')} documents`, [
  await measure('SELECT 1 (bare part below)', () => sql`SELECT 1`.execute(db), { runs: 100 }),
  await page('own documents, first page', () => listDocuments(db, actorOf(idOf('so-noi-vu'), 'clerk'), { limit: 50 })),
  await page('incoming documents, first page', () => listReceipts(db, { agencyId: health.agencyId, limit: 50 })),
  await page('incoming documents, one state', () =>
    listReceipts(db, { agencyId: health.agencyId, state: 'sent', limit: 50 }),
  ),
  await page('outgoing register, page at 50,000', async () => {
    await listOutgoingRegister(db, {
      agencyId: clerk.agencyId,
      year: 2026,
      limit: 50,
      after: Buffer.from('[50000]').toString('base64url'),
    });
  }),
  await page('inbox of a district', () => listTasks(db, district, { box: 'received', limit: 50, now })),
  await measure(
    'province board, 303 agencies',
    () => getBoard(db, actorOf(idOf('ubnd-tinh'), 'head'), { documentId, now }),
    { runs: 50, note: 'norm: p95 under 100 ms' },
  ),
]);
await close();
await owner.close();
await cluster.stop();
