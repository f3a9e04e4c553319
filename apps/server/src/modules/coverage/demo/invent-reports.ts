import type { Area } from '../../organisation/index.ts';
import { communeOf } from '../communes.ts';
import type { NewInstall } from '../store/installs.ts';
import type { NewReport } from '../store/reports.ts';
import type { DemoDays } from './invent-installs.ts';

const STAFF: Readonly<Record<string, readonly [number, number]>> = {
  'province-committee': [60, 60],
  'district-committee': [90, 80],
  'commune-committee': [19, 14],
  department: [45, 90],
  hospital: [160, 200],
  school: [40, 60],
};

/** Weekly reports of one agency: most report, some forgot the last week, some never did; one in forty once corrects itself down. */
export function inventReports(
  area: Area,
  reporter: string,
  parts: DemoDays & { areas: ReadonlyMap<string, Area>; weeks: readonly Date[] },
): { reports: NewReport[]; installs: NewInstall[] } {
  const { dice, campaignId, weeks } = parts;
  const [least, more] = STAFF[area.kind] ?? [12, 30];
  const staff = least + Math.round(more * dice());
  const family = Math.round(staff * (1.6 + 1.2 * dice()));
  const diligence = dice();
  const corrects = dice() < 0.025;
  const communeId = communeOf(parts.areas, area.id);
  const reports: NewReport[] = [];
  const installs: NewInstall[] = [];
  let before = 0;
  weeks.forEach((at, week) => {
    const isLast = week === weeks.length - 1;
    if (diligence < 0.08 || (isLast && diligence < 0.26) || dice() < 0.08) return;
    const share = Math.min(1, (0.35 + 0.2 * week) * (0.75 + 0.5 * diligence)) - (corrects && isLast ? 0.2 : 0);
    const staffInstalled = Math.round(staff * share);
    const familyInstalled = Math.round(family * share * 0.7);
    reports.push({
      campaignId,
      agencyId: area.id,
      communeId,
      staff,
      staffInstalled,
      family,
      familyInstalled,
      note: '',
      origin: 'form',
      personId: reporter,
      at,
    });
    const count = staffInstalled + familyInstalled - before;
    before += count;
    if (count !== 0) installs.push({ source: 'report', campaignId, communeId, codeId: null, count, at, onceKey: null });
  });
  return { reports, installs };
}
