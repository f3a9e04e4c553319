import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { PlaylistItem } from '@phong-tuyen/contracts';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { addMedia } from '../../apps/server/src/modules/displays/commands/add-media.ts';
import { addScreen } from '../../apps/server/src/modules/displays/commands/add-screen.ts';
import { approvePlaylist } from '../../apps/server/src/modules/displays/commands/approve-playlist.ts';
import { createPlaylist } from '../../apps/server/src/modules/displays/commands/create-playlist.ts';
import { renewScreenToken } from '../../apps/server/src/modules/displays/commands/renew-screen-token.ts';
import { submitPlaylist } from '../../apps/server/src/modules/displays/commands/submit-playlist.ts';
import { openScreenOffice, PlayerBox, type ScreenOffice, WEB } from './screen-office.ts';

const NOON = new Date('2020-08-03T12:00:00+07:00');
const soon = { timeout: 30_000, interval: 50 };
const CHECK_MS = 10 * 60_000;

let office: ScreenOffice;
let box: PlayerBox;
let web = '';
beforeAll(async () => {
  web = await mkdtemp(path.join(tmpdir(), 'phong-tuyen-web-'));
  await cp(WEB, web, { recursive: true });
  for (const name of await readdir(web)) if (/\.html\.(br|gz)$/.test(name)) await rm(path.join(web, name));
  office = await openScreenOffice(NOON, web);
  const { clerk, leader } = office.staff;
  const screen = await office.as(clerk, (context) =>
    addScreen(context, {
      name: 'Quảng trường',
      address: '',
      setting: 'outdoor',
      orientation: 'landscape',
      off: null,
      ticker: '',
      clock: true,
      placeId: null,
    }),
  );
  const items: PlaylistItem[] = [];
  for (const [index, name] of ['mot', 'hai'].entries()) {
    const picture = new PNG({ width: 64, height: 36 });
    picture.data.fill(60 + 60 * index);
    const bytes = PNG.sync.write(picture);
    const mediaId = await office.as(clerk, (context) => addMedia(context, office.application.files, { name, bytes }));
    const days = [1, 2, 3, 4, 5, 6, 7];
    items.push({ mediaId, seconds: 10, from: null, until: null, startMinute: 0, endMinute: 0, days });
  }
  const playlist = await office.as(clerk, (context) =>
    createPlaylist(context, { name: 'Tuần', campaignId: null, screenIds: [screen], items }),
  );
  await office.as(clerk, (context) => submitPlaylist(context, playlist));
  await office.as(leader, (context) => approvePlaylist(context, playlist));
  const token = await office.as(clerk, (context) => renewScreenToken(context, screen, (size) => Buffer.alloc(size, 3)));
  box = await PlayerBox.make(`${office.line.url.replace(/\/$/, '')}/man-hinh/${token}`);
  await box.start(office.clock.now());
}, 180_000);
afterAll(async () => {
  await box?.throwAway();
  await office?.close();
  await rm(web, { recursive: true, force: true });
});

/** Another build of the player, as a deployment puts it in the place of the one before. */
async function deploy(name: string): Promise<void> {
  const file = path.join(web, 'screen.html');
  const page = await readFile(file, 'utf8');
  const script = /\/assets\/(screen-[\w-]+)\.js/.exec(page)?.[1] ?? '';
  const source = await readFile(path.join(web, 'assets', `${script}.js`), 'utf8');
  await writeFile(path.join(web, 'assets', `screen-${name}.js`), `document.documentElement.lang='${name}';${source}`);
  await writeFile(file, page.replace(script, `screen-${name}`));
}
const build = () => box.page.evaluate(() => document.documentElement.lang).catch(() => 'between');
const kept = () =>
  box.page.evaluate(async () => (await (await caches.open('own-page-screen')).match('/screen.html'))?.text());

async function pass(ms: number): Promise<void> {
  office.clock.moveTo(office.clock.now().getTime() + ms);
  await box.page.clock.fastForward(ms);
}

test('a new build is kept whole, comes on between two items, and loses nothing, with a line or without', async () => {
  await vi.waitFor(async () => expect(await box.see()).toMatchObject({ state: 'playing', picture: true }), soon);
  await vi.waitFor(async () => expect(await kept()).toContain('screen-'), soon);
  const { version } = await box.see();
  await deploy('moi');
  await pass(CHECK_MS + 1_000);
  await vi.waitFor(async () => expect(await kept()).toContain('screen-moi'), soon);
  // What stands is shown to its end; with the next item the page begins anew.
  await vi.waitFor(async () => {
    await pass(1_000);
    expect(await build()).toBe('moi');
  }, soon);
  await vi.waitFor(
    async () => expect(await box.see()).toMatchObject({ state: 'playing', picture: true, version }),
    soon,
  );

  // A build that never arrives whole changes nothing, and the box comes back after a power cut without a line.
  await deploy('hong');
  await rm(path.join(web, 'assets', 'screen-hong.js'));
  await pass(CHECK_MS + 1_000);
  await office.line.cut();
  await box.cutPower();
  await box.start(office.clock.now());
  await vi.waitFor(
    async () => expect(await box.see()).toMatchObject({ state: 'playing', picture: true, version }),
    soon,
  );
  expect(await build()).toBe('moi');
}, 180_000);
