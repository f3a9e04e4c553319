import type { Database, Transaction } from '../../../platform/database/connect.ts';
import { type Area, findRootAgency, listAreas, localDay, officeHour, officesByRole } from '../../organisation/index.ts';
import { addDays } from '../board/days.ts';
import { ensureCode } from '../codes/ensure-code.ts';
import { findCode } from '../codes/find-code.ts';
import { setGoal } from '../goals/set-goal.ts';
import { recordInstalls } from '../installs/record-installs.ts';
import { findGoal } from '../store/goals.ts';
import { insertReports } from '../store/reports.ts';
import { upsertShares } from '../store/shares.ts';
import { createDice } from './dice.ts';
import { DEMO_CHANNELS, type DemoDays, inventCommune, inventOpened } from './invent-installs.ts';
import { inventReports } from './invent-reports.ts';

const DAY_MS = 86_400_000;
const DAYS = 28;
const AHEAD_DAYS = 33;

/**
 * Four weeks of an invented campaign with the goal that other provinces' letters of that summer asked for: 60 % of residents.
 * Nothing happens when the campaign has a goal already.
 */
export async function seedCoverage(db: Database, seeded: { campaignId: string; now: Date }): Promise<void> {
  const { campaignId, now } = seeded;
  const root = await findRootAgency(db);
  if (root === null || (await findGoal(db, campaignId)) !== null) return;
  const areas = new Map((await listAreas(db)).map((area) => [area.id, area]));
  const today = localDay(now);
  const demo: DemoDays = {
    campaignId,
    days: Array.from({ length: DAYS }, (_, day) => new Date(now.getTime() - (DAYS - day) * DAY_MS)),
    dice: createDice(4248),
  };
  const offices = await officesByRole(
    db,
    { agencyIds: [...areas.keys()], roles: ['clerk', 'specialist', 'head'] },
    now,
  );
  await db.transaction().execute(async (tx) => {
    await setGoal(tx, {
      campaignId,
      agencyId: root.id,
      name: 'Cài đặt Bluezone toàn tỉnh',
      targetPercent: 60,
      communeTargets: [],
      startsOn: addDays(today, -DAYS),
      endsOn: addDays(today, AHEAD_DAYS),
      now: demo.days[0] ?? now,
    });
    await seedShares(tx, areas, demo);
    const communes = [...areas.values()].filter((area) => area.kind === 'commune-committee');
    await recordInstalls(
      tx,
      communes.flatMap((area, index) => inventCommune(area, index, demo)),
    );
    await seedChannels(tx, communes, demo);
    await seedReports(tx, { areas, offices, demo, now });
  });
}

/** Towns have more smartphones than mountains; two districts have counted for themselves. */
async function seedShares(tx: Transaction, areas: ReadonlyMap<string, Area>, { dice, days }: DemoDays): Promise<void> {
  const asOf = localDay(days[0] ?? new Date(0));
  const districts = [...areas.values()].filter((area) => area.kind === 'district-committee');
  const shares = districts.map((area) => {
    const isTown = /thành phố|thị xã/.test(area.name);
    const share = isTown ? 0.78 : (area.population ?? 0) < 60_000 ? 0.52 : 0.66;
    return {
      agencyId: area.id,
      share: Math.round((share + 0.04 * (dice() - 0.5)) * 100) / 100,
      source: 'Số liệu mẫu, ước tính theo loại đô thị',
      asOf,
    };
  });
  await upsertShares(tx, shares, { personId: null, now: days[0] ?? new Date(0) });
}

/** One code for the province and channel, and posters of their own in some communes. */
async function seedChannels(tx: Transaction, communes: readonly Area[], demo: DemoDays): Promise<void> {
  const residents = communes.reduce((sum, area) => sum + (area.population ?? 0), 0);
  const installs = [];
  for (const channel of DEMO_CHANNELS) {
    const word = await ensureCode(tx, {
      campaignId: demo.campaignId,
      channel,
      agencyId: null,
      placeId: null,
      label: 'Toàn tỉnh (mẫu)',
      now: demo.days[0] ?? new Date(0),
    });
    const code = await findCode(tx, word);
    if (code !== null) installs.push(...inventOpened({ id: code.id, channel }, residents * 0.8, demo));
  }
  for (const commune of communes.filter((_, index) => index % 24 === 3)) {
    const word = await ensureCode(tx, {
      campaignId: demo.campaignId,
      channel: 'helper',
      agencyId: commune.id,
      placeId: null,
      label: `Điểm hỗ trợ ${commune.shortName} (mẫu)`,
      now: demo.days[0] ?? new Date(0),
    });
    const code = await findCode(tx, word);
    if (code === null) continue;
    installs.push(...inventOpened({ id: code.id, channel: 'helper' }, commune.population ?? 0, demo));
    const at = demo.days.at(-4) ?? new Date(0);
    const count = 40 + Math.round(60 * demo.dice());
    installs.push({
      source: 'tally' as const,
      campaignId: null,
      communeId: null,
      codeId: code.id,
      count,
      at,
      onceKey: null,
    });
  }
  await recordInstalls(tx, installs);
}

async function seedReports(
  tx: Transaction,
  parts: {
    areas: ReadonlyMap<string, Area>;
    offices: readonly { agencyId: string; personId: string }[];
    demo: DemoDays;
    now: Date;
  },
): Promise<void> {
  const reporters = new Map(parts.offices.map((office) => [office.agencyId, office.personId]));
  const invented = [...parts.areas.values()].flatMap((area) => {
    const reporter = reporters.get(area.id);
    if (reporter === undefined) return [];
    const { dice } = parts.demo;
    const weeks = [24, 17, 10, 3].map((before) =>
      officeHour(new Date(parts.now.getTime() - (before + dice()) * DAY_MS), parts.now),
    );
    return [inventReports(area, reporter, { ...parts.demo, areas: parts.areas, weeks })];
  });
  await insertReports(
    tx,
    invented.flatMap(({ reports }) => reports),
  );
  await recordInstalls(
    tx,
    invented.flatMap(({ installs }) => installs),
  );
}
