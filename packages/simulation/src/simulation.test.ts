import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { contactsOf } from './epidemic/contacts.ts';
import { DEFAULT_DISEASE, drawIncubation, infectivity, nearness } from './epidemic/disease.ts';
import {
  type Commune,
  htmlReport,
  inventCommunes,
  type MeasuredEncounters,
  RISK_SETTINGS,
  replayEncounters,
  replayTable,
  runInWorker,
  runOptions,
  simulate,
  sweep,
  sweepTable,
} from './index.ts';
import { hearContact, MEASURED_BANDS } from './phones/radio-model.ts';
import { makePopulation } from './province/population.ts';
import { seededRandom } from './random.ts';
import { nodeWorker } from './worker/node-end.ts';

const SMALL = { people: 6_000, days: 30, imported: 30, seed: 'test' } as const;
const LUNCH = path.join(import.meta.dirname, '../../../../shared/vectors/ble/dp3t-exp34-scenario01-lunch.json');

describe('randomness', () => {
  it('is the same for a seed, other for another, and even', () => {
    const draw = (seed: string) => Array.from({ length: 5 }, seededRandom(seed).next);
    expect(draw('a')).toEqual(draw('a'));
    expect(draw('a')).not.toEqual(draw('b'));
    const random = seededRandom('even');
    const counts = Array.from({ length: 10 }, () => 0);
    for (let at = 0; at < 50_000; at++) {
      const place = random.below(10);
      counts[place] = (counts[place] ?? 0) + 1;
    }
    for (const count of counts) expect(Math.abs(count - 5_000)).toBeLessThan(350);
    const normal = Array.from({ length: 20_000 }, () => random.normal(50, 5));
    expect(Math.abs(normal.reduce((sum, each) => sum + each, 0) / 20_000 - 50)).toBeLessThan(0.2);
  });
});

describe('province', () => {
  const communes = inventCommunes(50_000, 'test', 40);
  const population = makePopulation(communes, { seed: 'test', coverage: 0.5 });

  it('holds everyone once: in a commune, a household, at most one team and bus', () => {
    expect(population.size).toBe(communes.reduce((sum, commune) => sum + commune.population, 0));
    expect(population.householdStarts.at(-1)).toBe(population.size);
    const sizes = Array.from(population.householdStarts)
      .slice(1)
      .map((end, at) => end - (population.householdStarts[at] ?? 0));
    expect(sizes.reduce((sum, size) => sum + size, 0) / sizes.length).toBeGreaterThan(3.2);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(7);
    for (const groups of [population.teams, population.buses])
      expect(new Set(groups.members).size).toBe(groups.members.length);
    for (const [at, team] of population.team.entries())
      if (team >= 0 && at % 97 === 0) {
        const members = population.teams.members.subarray(
          population.teams.starts[team],
          population.teams.starts[team + 1],
        );
        expect(members).toContain(at);
      }
  });

  it('gives the app to as many as coverage and smartphones say, and to the same people first', () => {
    const expected = communes.reduce((sum, commune) => sum + commune.population * commune.smartphoneShare * 0.5, 0);
    const users = population.hasApp.reduce((sum, has) => sum + has, 0);
    expect(Math.abs(users / expected - 1)).toBeLessThan(0.05);
    const more = makePopulation(communes, { seed: 'test', coverage: 0.8 }).hasApp;
    expect(population.hasApp.every((has, person) => has === 0 || more[person] === 1)).toBe(true);
    const own: Commune[] = [
      { code: '1', population: 2_000, smartphoneShare: 1, coverage: 1 },
      { code: '2', population: 2_000, smartphoneShare: 0 },
    ];
    expect(makePopulation(own, { seed: 'x', coverage: 1 }).hasApp.reduce((sum, has) => sum + has, 0)).toBe(2_000);
  });

  it('lets people meet by day, and only the household when bound to the house', () => {
    const meet = (day: number, isHomebound: boolean) =>
      contactsOf(100, day, { population, random: seededRandom('meet'), isHomebound });
    expect(new Set(meet(0, true).map((contact) => contact.setting))).toEqual(new Set(['home']));
    expect(meet(6, false).some((contact) => contact.setting === 'team')).toBe(false);
    for (const contact of meet(1, false)) {
      expect(contact.other).not.toBe(100);
      expect(contact.from + contact.minutes).toBeLessThanOrEqual(24 * 60 + 300);
      expect(contact.minutes).toBeGreaterThan(0);
    }
  });
});

describe('disease and radio', () => {
  it('run their course', () => {
    const random = seededRandom('course');
    const days = Array.from({ length: 5_000 }, () => drawIncubation(DEFAULT_DISEASE, random)).sort((a, b) => a - b);
    expect(days[2_500]).toBe(5);
    expect(days[0]).toBeGreaterThanOrEqual(2);
    expect([infectivity(-4), infectivity(0), infectivity(9)]).toEqual([0, 1, 0]);
    expect([nearness(0.5), nearness(1), nearness(2)]).toEqual([1, 1, 0.25]);
  });

  it('hears as was measured: mean, spread, gaps and what is missed', () => {
    const random = seededRandom('radio');
    const scans = Array.from({ length: 3_000 }, () => hearContact({ minutes: 60, metres: 1.6 }, random));
    const all = scans.flat();
    const mean = all.reduce((sum, scan) => sum + scan.attenuation, 0) / all.length;
    const band = MEASURED_BANDS[1];
    expect(Math.abs(mean - (band?.attenuation ?? 0))).toBeLessThan(0.5);
    expect(Math.abs(all.length / 3_000 / (3_600 / 264) - (band?.heard ?? 0))).toBeLessThan(0.03);
    expect(hearContact({ minutes: 0, metres: 1 }, random)).toEqual([]);
  });
});

describe('runs', { timeout: 120_000 }, () => {
  it('are the same for the same seed, end within bounds, and warn mostly those who were near', async () => {
    const first = await simulate(runOptions({ ...SMALL, coverage: 0.8 }));
    const again = await simulate(runOptions({ ...SMALL, coverage: 0.8 }));
    expect(again).toEqual(first);
    expect(first.days).toHaveLength(30);
    expect(first.days.at(-1)?.infections).toBeLessThanOrEqual(first.people);
    expect(first.days.at(-1)?.warned).toBeGreaterThan(10);
    expect(first.precision).toBeGreaterThan(0.7);
    expect(first.recall).toBeGreaterThan(0.5);
    expect(first.needlessDays).toBeLessThanOrEqual(first.quarantineDays);
    expect(first.bytesPublished).toBeGreaterThan(1_000);
  });

  it('warn nobody without the app, and stop when told to', async () => {
    const without = await simulate(runOptions({ ...SMALL, coverage: 0 }));
    expect([without.days.at(-1)?.warned, without.precision, without.recall]).toEqual([0, null, null]);
    const stop = new AbortController();
    await expect(simulate(runOptions(SMALL), () => stop.abort(), stop.signal)).rejects.toThrow(/abort/i);
  });

  it.each([
    [{ people: 10 }, /people/],
    [{ people: 2_000, days: 0 }, /days/],
    [{ people: 2_000, coverage: 1.2 }, /coverage/],
    [{ people: 2_000, heedShare: Number.NaN }, /heedShare/],
    [{ people: 2_000, imported: 0.5 }, /imported/],
  ])('refuse %o', (options, message) => expect(() => runOptions(options)).toThrow(message));

  it('sweep coverages in workers, compare with none, and are drawn', async () => {
    const days: number[] = [];
    const rows = await sweep([0.9], SMALL, {
      makeWorker: nodeWorker,
      workers: 2,
      onDay: (coverage) => void days.push(coverage),
    });
    expect(rows.map((row) => row.coverage)).toEqual([0, 0.9]);
    expect(rows[0]?.averted).toBe(0);
    expect(rows[1]?.averted).toBe((rows[0]?.days.at(-1)?.infections ?? 0) - (rows[1]?.days.at(-1)?.infections ?? 0));
    expect(days.filter((coverage) => coverage === 0)).toHaveLength(30);
    expect(sweepTable(rows, 'en').split('\n')).toHaveLength(4);
    const page = htmlReport(rows, { seed: '<b>', language: 'vi' });
    expect(page.match(/<svg/g)).toHaveLength(3);
    expect(page).toContain('&lt;b&gt;');
    expect(page).not.toMatch(/NaN|undefined/);
  });

  it('compare with no app also where communes say how many have it', async () => {
    const communes = [{ code: 'a', population: 2_000, smartphoneShare: 0.7, coverage: 0.5 }];
    const rows = await sweep([0.9], { communes, days: 2, seed: 'test' }, { makeWorker: nodeWorker, workers: 1 });
    expect(rows.map((row) => row.appUsers > 0)).toEqual([false, true]);
  });

  it.each([
    [{ communes: [] }, /people of all communes: expected 1/],
    [{ communes: {} as never }, /communes: expected a list/],
    [{ communes: [null as never] }, /communes\[0\].population: expected 1/],
    [
      { communes: [{ code: 'a', population: 10, smartphoneShare: 2 }] },
      /communes\[0\].smartphoneShare: expected 0 to 1/,
    ],
    [{ communes: [{ code: 'a', population: 10, smartphoneShare: 1, coverage: -1 }] }, /communes\[0\].coverage/],
  ])('refuse %j', (given, message) => {
    expect(() => runOptions(given)).toThrow(message);
  });

  it('tell what went wrong in a worker, and end it when stopped', async () => {
    await expect(runInWorker(nodeWorker, { ...SMALL, risk: 'none' })).rejects.toThrow(/risk: expected/);
    const stop = new AbortController();
    const running = runInWorker(
      nodeWorker,
      { ...SMALL, people: 50_000 },
      { signal: stop.signal, onDay: () => stop.abort(new Error('stopped')) },
    );
    await expect(running).rejects.toThrow('stopped');
  });
});

describe('measured encounters', () => {
  const hearing = (avg_att: number, metres: number | null) =>
    ({ ts: [0, 3], min_att: avg_att - 2, avg_att, min_gtd: metres }) as const;

  it('are judged pair by pair', () => {
    const scans = Object.fromEntries(
      Array.from({ length: 7 }, (_, scan) => {
        const at = 1_596_113_400 + scan * 264;
        const heard = { near: hearing(48, 1), far: hearing(66, 4), unknown: hearing(40, null) };
        return [
          String(scan),
          {
            me: Object.fromEntries(
              Object.entries(heard).map(([name, each]) => [name, { ...each, ts: [at, at + 3] as const }]),
            ),
          },
        ];
      }),
    );
    const rows = replayEncounters({ meal: scans });
    expect(rows.find((row) => row.risk === '55')).toEqual({
      risk: '55',
      pairs: 2,
      near: 1,
      warned: 1,
      precision: 1,
      recall: 1,
    });
    expect(rows.find((row) => row.risk === '63-73')?.warned).toBe(2);
    expect(replayTable(rows, 'vi').split('\n')).toHaveLength(RISK_SETTINGS.length + 2);
    expect(replayEncounters({})[0]).toMatchObject({ pairs: 0, precision: null, recall: null });
  });

  it.skipIf(!existsSync(LUNCH))('of the measured lunch trade precision for recall from setting to setting', () => {
    const rows = replayEncounters(JSON.parse(readFileSync(LUNCH, 'utf8')) as MeasuredEncounters);
    const narrow = rows.find((row) => row.risk === '55');
    const wide = rows.find((row) => row.risk === '63-73');
    expect(rows[0]?.pairs).toBe(171);
    expect(narrow?.precision).toBeGreaterThan(0.85);
    expect(wide?.recall).toBeGreaterThan(0.95);
    expect(narrow?.recall ?? 1).toBeLessThan(wide?.recall ?? 0);
  });
});
