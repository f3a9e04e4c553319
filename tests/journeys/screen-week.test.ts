import { readFileSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import path from 'node:path';
import type { PlaylistItem } from '@phong-tuyen/contracts';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { addMedia } from '../../apps/server/src/modules/displays/commands/add-media.ts';
import { addScreen } from '../../apps/server/src/modules/displays/commands/add-screen.ts';
import { approvePlaylist } from '../../apps/server/src/modules/displays/commands/approve-playlist.ts';
import { createPlaylist } from '../../apps/server/src/modules/displays/commands/create-playlist.ts';
import { renewScreenToken } from '../../apps/server/src/modules/displays/commands/renew-screen-token.ts';
import { retireScreen } from '../../apps/server/src/modules/displays/commands/retire-screen.ts';
import { savePlaylist } from '../../apps/server/src/modules/displays/commands/save-playlist.ts';
import { startEmergency } from '../../apps/server/src/modules/displays/commands/start-emergency.ts';
import { submitPlaylist } from '../../apps/server/src/modules/displays/commands/submit-playlist.ts';
import { PosterPress } from '../../apps/server/src/modules/displays/posters/poster-press.ts';
import { mediaByIds } from '../../apps/server/src/modules/displays/store/media.ts';
import { openScreenOffice, PlayerBox, type ScreenOffice } from './screen-office.ts';

const at = (local: string) => Date.parse(`${local}+07:00`);
const HOUR_MS = 3_600_000;
const soon = { timeout: 20_000, interval: 50 };
const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];
const press = new PosterPress();

let office: ScreenOffice;
let box: PlayerBox;
let screen = '';
let playlist = '';
const media: Record<string, string> = {};

beforeAll(async () => {
  // Monday.
  office = await openScreenOffice(new Date(at('2020-08-03T04:30:00')));
  const { clerk, leader } = office.staff;
  screen = await office.as(clerk, (context) =>
    addScreen(context, {
      name: 'Quảng trường',
      address: '',
      setting: 'outdoor',
      orientation: 'landscape',
      off: { from: 22 * 60, until: 5 * 60 },
      ticker: 'Giữ khoảng cách',
      clock: true,
      placeId: null,
    }),
  );
  for (const [index, name] of ['luon', 'sang', 'giua-tuan', 'cuoi-tuan', 'moi'].entries())
    media[name] = await office.as(clerk, (context) =>
      addMedia(context, office.application.files, { name, bytes: pictureOf(40 * index) }),
    );
  playlist = await office.as(clerk, (context) =>
    createPlaylist(context, { name: 'Tuần', campaignId: null, screenIds: [screen], items: ITEMS() }),
  );
  await office.as(clerk, (context) => submitPlaylist(context, playlist));
  await office.as(leader, (context) => approvePlaylist(context, playlist));
  const token = await office.as(clerk, (context) => renewScreenToken(context, screen, (size) => Buffer.alloc(size, 9)));
  box = await PlayerBox.make(`${office.line.url.replace(/\/$/, '')}/man-hinh/${token}`);
  await box.start(office.clock.now());
}, 180_000);
afterAll(async () => {
  await box?.throwAway();
  await press.close();
  await office?.close();
});

function pictureOf(shade: number): Uint8Array {
  const picture = new PNG({ width: 64, height: 36 });
  picture.data.fill(255);
  for (let pixel = 0; pixel < picture.data.length; pixel += 4) picture.data[pixel] = shade;
  return PNG.sync.write(picture);
}

const item = (name: string, parts: Partial<PlaylistItem> = {}): PlaylistItem => ({
  mediaId: media[name] ?? '',
  seconds: 10,
  from: null,
  until: null,
  startMinute: 0,
  endMinute: 0,
  days: EVERY_DAY,
  ...parts,
});
const ITEMS = () => [
  item('luon'),
  item('sang', { startMinute: 7 * 60, endMinute: 9 * 60, days: [1, 2, 3, 4, 5] }),
  item('giua-tuan', { from: '2020-08-05', until: '2020-08-06' }),
  item('cuoi-tuan', { days: [6, 7] }),
];

/** What may stand on the screen at a local time, said anew and without the player's own sums. */
function allowedAt(time: number): string[] {
  const local = new Date(time + 7 * HOUR_MS);
  const [hour, day, date] = [local.getUTCHours(), local.getUTCDay(), local.getUTCDate()];
  if (hour >= 22 || hour < 5) return [];
  return [
    'luon',
    ...(hour >= 7 && hour < 9 && day >= 1 && day <= 5 ? ['sang'] : []),
    ...(date === 5 || date === 6 ? ['giua-tuan'] : []),
    ...(day === 0 || day === 6 ? ['cuoi-tuan'] : []),
  ];
}

async function moveTo(time: number): Promise<void> {
  await box.page.clock.fastForward(Math.max(0, office.clock.moveTo(time)));
}

async function expectRight(time: number): Promise<string> {
  const allowed = allowedAt(time);
  const seen = await vi.waitFor(async () => {
    const now = await box.see();
    expect(now.state, new Date(time).toISOString()).toBe(allowed.length === 0 ? 'off' : 'playing');
    if (allowed.length > 0) expect(allowed).toContain(now.showing);
    if (allowed.length > 0) expect(now.picture).toBe(true);
    return now;
  }, soon);
  return seen.showing;
}

/** A week with power cuts and lost lines: the right item at the right time, nothing expired, back by itself. */
async function liveThroughAWeek(): Promise<void> {
  await vi.waitFor(async () => expect((await box.see()).version).not.toBe(''), soon);
  // The page itself must be kept before the first night without a line.
  await vi.waitFor(
    async () =>
      expect(
        await box.page.evaluate(
          async () => (await (await caches.open('own-page-screen')).match('/screen.html')) !== undefined,
        ),
      ).toBe(true),
    soon,
  );
  const seen = new Map<string, number>();
  const start = at('2020-08-03T05:10:00');
  for (let hour = 0; hour < 7 * 24; hour++) {
    const time = start + hour * HOUR_MS + (hour % 7) * 83_000;
    if (hour === 15 || hour === 61) {
      // Clocks jump here only. What is known of the server's clock must be from after the last jump, as it always is outside.
      for (let pulse = 0; pulse < 2; pulse++) await box.page.waitForResponse(/\/pulse$/);
      await office.line.cut();
    }
    if (hour === 16 || hour === 75) await office.line.mend();
    if (hour === 30 || hour === 66 || hour === 130) {
      office.clock.moveTo(time - 60_000);
      await box.cutPower();
      await box.start(office.clock.now());
    }
    await moveTo(time);
    const showing = await expectRight(time);
    if (showing !== '') seen.set(showing, (seen.get(showing) ?? 0) + 1);
  }
  expect([...seen.keys()].sort()).toEqual(['cuoi-tuan', 'giua-tuan', 'luon', 'sang']);
}

/** What is approved arrives whole or not at all; what takes precedence ends by itself without a line; a taken token shows nothing. */
async function bearFaults(): Promise<void> {
  const { clerk, leader } = office.staff;
  await moveTo(at('2020-08-11T10:00:00'));
  await expectRight(at('2020-08-11T10:00:00'));
  const before = (await box.see()).version;
  // One of the new files is away: the old playlist goes on.
  const found = (await mediaByIds(office.application.db, [media['moi'] ?? ''])).get(media['moi'] ?? '');
  const sha256 = found?.landscape.sha256 ?? '';
  const place = path.join(office.filesFolder, 'sha256', sha256.slice(0, 2), sha256);
  await rename(place, `${place}.away`);
  const words = { name: 'Tuần', campaignId: null, screenIds: [screen], items: [item('moi')] };
  await office.as(clerk, (context) => savePlaylist(context, playlist, { ...words, version: 1 }));
  await office.as(clerk, (context) => submitPlaylist(context, playlist));
  await office.as(leader, (context) => approvePlaylist(context, playlist));
  await box.page.clock.fastForward(9_000);
  await box.page.clock.fastForward(9_000);
  expect([(await box.see()).version, (await box.see()).showing]).toEqual([before, 'luon']);
  await rename(`${place}.away`, place);
  expect(readFileSync(place).length).toBeGreaterThan(0);
  await vi.waitFor(async () => expect((await box.see()).showing).toBe('moi'), soon);

  const pressed = Date.now();
  await office.as(leader, (context) =>
    startEmergency(
      context,
      { files: office.application.files, press, baseUrl: 'http://localhost' },
      {
        headline: { vi: 'Bão số 5\n*ở yên trong nhà*', en: 'Storm' },
        lead: { vi: 'Theo dõi loa phường.', en: '' },
        hotline: '112',
        screenIds: [],
        minutes: 30,
        reason: 'bão số 5 vào bờ',
      },
    ),
  );
  await vi.waitFor(async () => expect((await box.see()).state).toBe('emergency'), soon);
  expect(Date.now() - pressed).toBeLessThan(15_000);
  await office.line.cut();
  await box.cutPower();
  await box.start(office.clock.now());
  await vi.waitFor(async () => expect(await box.see()).toMatchObject({ state: 'emergency', picture: true }), soon);
  await moveTo(office.clock.now().getTime() + 31 * 60_000);
  await vi.waitFor(
    async () => expect([(await box.see()).state, (await box.see()).showing]).toEqual(['playing', 'moi']),
    soon,
  );
  await office.line.mend();
  await office.as(clerk, (context) => retireScreen(context, screen));
  await vi.waitFor(async () => expect(await box.see()).toMatchObject({ state: 'gone', picture: false }), soon);
}

test('a screen plays a week of power cuts and lost lines, and bears what goes wrong after it', async () => {
  await liveThroughAWeek();
  await bearFaults();
}, 900_000);
