import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { interruptNow } from '../../apps/server/src/modules/broadcasts/commands/interrupt-now.ts';
import { expectAccessible, openBrowser, openContext } from './browser.ts';
import { NEWER_SCRIPT, startSpeakerServer } from './speaker-server.ts';

type Server = Awaited<ReturnType<typeof startSpeakerServer>>;
/** Tuesday 28 July 2020, 16:50 in Vietnam. */
const START = new Date('2020-07-28T09:50:00Z');
const MINUTE = 60_000;
let server: Server;
let browser: Browser;
let context: BrowserContext;
let page: Page;
/** Every sound that began, whatever the page believes of it. */
let soundings = 0;

beforeEach(async () => {
  soundings = 0;
  server = await startSpeakerServer(START);
  // As the setting up of a commune's computer has it: after a power cut nobody is there to tap.
  browser = await openBrowser(['--autoplay-policy=no-user-gesture-required']);
  context = await openContext(browser, { address: '' });
  await context.exposeFunction('noteSound', () => {
    soundings++;
  });
  await context.addInitScript(() => {
    const { start } = AudioBufferSourceNode.prototype;
    AudioBufferSourceNode.prototype.start = function (...given: Parameters<typeof start>) {
      (window as unknown as { noteSound(): void }).noteSound();
      return start.apply(this, given);
    };
  });
  await powerOn();
}, 120_000);
afterEach(async () => {
  await browser?.close();
  await server?.stop();
});

async function powerOn(): Promise<void> {
  page = await context.newPage();
  await page.clock.install({ time: server.now() });
  await page.goto(server.address);
  await page.locator('.clock').waitFor();
}

/** Lets time go to a local day and hour, for server and page alike. */
async function goTo(day: string, hour: string): Promise<void> {
  const ms = Date.parse(`${day}T${hour}:00+07:00`) - server.now();
  await server.pass(ms, async () => {
    if (!page.isClosed()) await page.clock.fastForward(ms);
  });
}
const playing = () => page.locator('[data-playing]').waitFor({ timeout: 20_000 });
const quiet = () => page.locator('[data-playing]').waitFor({ state: 'detached', timeout: 20_000 });
const line = (words: string) => page.getByText(words).waitFor({ timeout: 30_000 });
const outcomeAt = async (day: string, hour: string) => {
  const at = new Date(`${day}T${hour}:00+07:00`).getTime();
  return (await server.broadcasts()).find((row) => row.startsAt?.getTime() === at)?.outcome ?? null;
};
const toldOf = (day: string, hour: string, outcome: string) =>
  expect.poll(() => outcomeAt(day, hour), { timeout: 40_000, interval: 200 }).toBe(outcome);

test('a week with power cuts, a lost line and clocks that jump: each once, inside its slot, and told', {
  timeout: 400_000,
}, async () => {
  await line('Đang nối với tỉnh');
  await expect.poll(() => page.getByText('đã tải về máy').count(), { timeout: 30_000 }).toBeGreaterThan(3);
  await expectAccessible(page);

  // Tuesday evening: all is well.
  await goTo('2020-07-28', '17:00');
  await playing();
  await quiet();
  await toldOf('2020-07-28', '17:00', 'played');

  // Wednesday: the line is lost over night; the page itself is loaded anew without one.
  server.cut(true);
  await goTo('2020-07-29', '04:50');
  await page.close();
  await powerOn();
  await line('Mất mạng: vẫn phát theo lịch đã tải');
  await goTo('2020-07-29', '05:00');
  await playing();
  await quiet();
  expect(await outcomeAt('2020-07-29', '05:00')).toBeNull();
  server.cut(false);
  await goTo('2020-07-29', '06:45');
  await toldOf('2020-07-29', '05:00', 'played');

  // Wednesday evening: the power goes while it plays; back at once, it does not begin again.
  await goTo('2020-07-29', '17:00');
  await playing();
  await page.close();
  const before = soundings;
  await powerOn();
  await toldOf('2020-07-29', '17:00', 'broken-off');
  await goTo('2020-07-29', '17:20');
  expect(soundings).toBe(before);

  // Thursday: off when its minute came, back inside the slot: made up for once. Friday: back too late: left out.
  await page.close();
  await goTo('2020-07-30', '05:40');
  await powerOn();
  await playing();
  await quiet();
  await toldOf('2020-07-30', '05:00', 'played');
  await page.close();
  await goTo('2020-07-31', '07:00');
  await powerOn();
  await line('Đang nối với tỉnh');
  const afterFriday = soundings;

  // Friday: somebody sets the clock an hour on while the line is away: nothing begins until the server was asked.
  await goTo('2020-07-31', '16:30');
  server.cut(true);
  // An answer that is still on its way would tell the page the right time after the clock was moved: the first beat that
  // fails comes after it.
  await goTo('2020-07-31', '16:31');
  await line('Mất mạng: vẫn phát theo lịch đã tải');
  // Not by the test's own clock, which would move the steady clock too: no machine's does.
  await page.evaluate((ms) => {
    const { now } = Date;
    Date.now = () => now() + ms;
  }, 40 * MINUTE);
  await line('Đồng hồ máy không đúng');
  await goTo('2020-07-31', '17:05');
  expect(soundings).toBe(afterFriday);
  server.cut(false);
  await playing();
  await quiet();
  await toldOf('2020-07-31', '17:00', 'played');

  // Saturday: a second window only says so.
  const second = await context.newPage();
  await second.goto(server.address);
  await second.getByText('đang mở ở một cửa sổ khác').waitFor();
  await goTo('2020-08-01', '05:00');
  await playing();
  await quiet();
  await second.close();

  // An emergency outside every slot.
  await goTo('2020-08-01', '12:00');
  const id = await server.emergency();
  await server.as((command) => interruptNow(command, id, [server.place.id]), server.staff.leader);
  await goTo('2020-08-01', '12:01');
  await page.locator('[data-emergency]').waitFor({ timeout: 30_000 });
  await quiet();
  await goTo('2020-08-01', '12:02');

  await expect
    .poll(async () => (await server.broadcasts()).filter((row) => row.outcome !== null).length, { timeout: 30_000 })
    .toBe(soundings);
  for (const row of await server.broadcasts()) {
    if (row.startedAt === null || row.startsAt === null || row.latestStart === null) continue;
    // The page counts half the way of an answer: a few milliseconds either way are the network's.
    expect(row.startedAt.getTime()).toBeGreaterThanOrEqual(row.startsAt.getTime() - 500);
    expect(row.startedAt.getTime()).toBeLessThanOrEqual(row.latestStart.getTime() + 500);
  }
});

test('a newer page is taken between two bulletins: not before one that is due, not within it, and nothing twice', {
  timeout: 200_000,
}, async () => {
  await line('Đang nối với tỉnh');
  await page.close();
  await goTo('2020-07-29', '04:48');
  await powerOn();
  await expect.poll(() => page.getByText('đã tải về máy').count(), { timeout: 30_000 }).toBeGreaterThan(3);
  const script = () => page.locator('script[type=module]').first().getAttribute('src');
  const old = await script();
  await server.deploy();
  // It looks every ten minutes; a minute before a bulletin it does not leave any more.
  const looked = page.waitForResponse((answer) => answer.url() === server.address);
  await goTo('2020-07-29', '04:59');
  await looked;
  await goTo('2020-07-29', '05:00');
  await playing();
  expect(await script()).toBe(old);
  await expect.poll(script, { timeout: 30_000 }).toContain(NEWER_SCRIPT);
  await toldOf('2020-07-29', '05:00', 'played');
  expect(soundings).toBe(1);

  // The newer page goes on with the same plan, and stands on the machine for the time without a line.
  server.cut(true);
  await page.reload();
  expect(await script()).toContain(NEWER_SCRIPT);
  await goTo('2020-07-29', '17:00');
  await expect.poll(() => soundings, { timeout: 30_000 }).toBe(2);
  server.cut(false);
  await toldOf('2020-07-29', '17:00', 'played');
});
