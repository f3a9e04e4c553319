import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { getBoard } from '../apps/server/src/modules/coverage/board/get-board.ts';
import { recordInstalls, setGoal } from '../apps/server/src/modules/coverage/index.ts';
import {
  agencyIdsByKey,
  DEMO_PASSWORD,
  demoProvince,
  listAreas,
  loadProvince,
} from '../apps/server/src/modules/organisation/index.ts';
import { connectDatabase } from '../apps/server/src/platform/database/connect.ts';
import { migrate } from '../apps/server/src/platform/database/migrate.ts';
import { startThrowAwayCluster } from '../apps/server/src/platform/database/testing/throw-away-cluster.ts';
import type { Actor } from '../apps/server/src/platform/http/actor.ts';
import { measure, printTable } from './measure.ts';

// The coverage board of a province of 241 communes after two months of a campaign with two million events.
const EVENTS = Number(process.env['EVENTS'] ?? 2_000_000);
const DAYS = 60;
const cluster = await startThrowAwayCluster();
await migrate(cluster.url);
const owner = connectDatabase(cluster.url, { role: null });
const { db, close } = connectDatabase(cluster.url);
const now = new Date();
const day = (back: number) => new Date(now.getTime() - back * 86_400_000).toISOString().slice(0, 10);
await loadProvince(db, demoProvince(), { password: DEMO_PASSWORD, now });
const rootId = (await agencyIdsByKey(db)).get('ubnd-tinh') ?? '';
const communes = (await listAreas(db)).filter((area) => area.kind === 'commune-committee');
const campaignId = randomUUID();
await db.transaction().execute((tx) =>
  setGoal(tx, {
    campaignId,
    agencyId: rootId,
    name: 'Đo',
    targetPercent: 60,
    communeTargets: [],
    startsOn: day(DAYS),
    endsOn: day(-30),
    now,
  }),
);

// Thirteen channels in each commune have a code of their own: 3,133 codes.
await sql`
  INSERT INTO coverage.code (code, campaign_id, channel, agency_id, commune_id, place_id, label, created_at)
  SELECT upper(substr(md5(a.id::text || c.channel), 1, 12)), ${campaignId}, c.channel, a.id, a.id, NULL, 'x', ${now}
  FROM organisation.agency a, unnest(ARRAY['sms','zalo','loudspeaker','poster','screen','web','newspaper','broadcast','portal',
    'school','helper','officer','event']) AS c(channel) WHERE a.kind = 'commune-committee'`.execute(owner.db);
await sql`
  INSERT INTO coverage.install_event (source, campaign_id, commune_id, code_id, count, at)
  SELECT s.source, CASE WHEN s.source = 'app' THEN NULL ELSE ${campaignId}::uuid END, s.commune, 
    CASE WHEN s.source = 'code' THEN code.id END, 1, ${now}::timestamptz - (random() * ${DAYS}) * interval '1 day'
  FROM (
    SELECT (ARRAY['app','app','code','tally'])[1 + n % 4] AS source,
      (${communes.map((commune) => commune.id)}::uuid[])[1 + (random() * ${communes.length - 1})::int] AS commune,
      (ARRAY['sms','zalo','loudspeaker','poster','screen','web','newspaper','broadcast','portal','school','helper','officer',
        'event'])[1 + (random() * 12)::int] AS channel
    FROM generate_series(1, ${EVENTS}) AS n
  ) s LEFT JOIN coverage.code code ON code.commune_id = s.commune AND code.channel = s.channel AND s.source = 'code'`.execute(
  owner.db,
);
await sql`
  INSERT INTO coverage.commune_day (campaign_id, commune_id, day, source, count)
  SELECT campaign_id, commune_id, (at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date, source, sum(count)
  FROM coverage.install_event GROUP BY 1, 2, 3, 4`.execute(owner.db);
await sql`
  INSERT INTO coverage.code_day (code_id, day, source, campaign_id, channel, commune_id, count)
  SELECT e.code_id, (e.at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date, e.source, code.campaign_id, code.channel, code.commune_id, sum(e.count)
  FROM coverage.install_event e JOIN coverage.code code ON code.id = e.code_id GROUP BY 1, 2, 3, 4, 5, 6`.execute(
  owner.db,
);
await sql`
  INSERT INTO coverage.code_total (code_id, source, campaign_id, channel, commune_id, count)
  SELECT code_id, source, campaign_id, channel, commune_id, sum(count) FROM coverage.code_day GROUP BY 1, 2, 3, 4, 5`.execute(
  owner.db,
);
await sql`VACUUM ANALYZE coverage.code_total`.execute(owner.db);
await sql`VACUUM ANALYZE coverage.install_event`.execute(owner.db);
await sql`VACUUM ANALYZE coverage.commune_day`.execute(owner.db);
await sql`VACUUM ANALYZE coverage.code_day`.execute(owner.db);

const actor: Actor = {
  personId: randomUUID(),
  officeId: randomUUID(),
  agencyId: rootId,
  role: 'head',
  abilities: new Set(['coverage.view']),
  language: 'vi',
};
const board = (parts: { agencyId?: string; level?: 'communes' }) =>
  getBoard(db, actor, { campaignId, agencyId: parts.agencyId, level: parts.level ?? 'children', now });
const district = communes[0]?.parentId ?? '';
printTable(`coverage: ${communes.length} communes, ${EVENTS.toLocaleString('en')} events`, [
  await measure('board of the province, 18 districts', () => board({}), { runs: 40, note: 'norm: p95 under 100 ms' }),
  await measure('board of the province, all communes', () => board({ level: 'communes' }), {
    runs: 40,
    note: 'norm: p95 under 100 ms',
  }),
  await measure('board of one district', () => board({ agencyId: district }), { runs: 40 }),
  await measure(
    'bare GROUP BY over the events (part below)',
    () =>
      sql`SELECT commune_id, source, sum(count) FROM coverage.install_event
        WHERE source <> 'code' GROUP BY commune_id, source`.execute(db),
    { runs: 5, warm: 1 },
  ),
  await measure(
    'count one install, one transaction',
    (run) =>
      db.transaction().execute((tx) =>
        recordInstalls(tx, {
          source: 'app',
          campaignId: null,
          communeId: communes[Math.abs(run) % communes.length]?.id ?? null,
          codeId: null,
          count: 1,
          at: now,
          onceKey: randomUUID(),
        }),
      ),
    { runs: 200 },
  ),
]);
await close();
await owner.close();
await cluster.stop();
