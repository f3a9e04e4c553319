import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible, openBrowser, PHONE } from './browser.ts';
import { type SignedIn, signIn } from './people.ts';
import { type RunningServer, startServer } from './running-server.ts';

const SOON = { timeout: 60_000 };
const NAME = 'Tuần lễ cài đặt';

let server: RunningServer;
let browser: Browser;
let writer: SignedIn;
let leader: SignedIn;
let folder = '';
beforeAll(async () => {
  server = await startServer();
  browser = await openBrowser();
  writer = await signIn(browser, { address: server.address, who: 'Chuyên viên UBND tỉnh' });
  leader = await signIn(browser, { address: server.address, who: 'Phó Chủ tịch UBND tỉnh' });
  folder = await mkdtemp(path.join(tmpdir(), 'phong-tuyen-media-'));
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await server?.stop();
  await rm(folder, { recursive: true, force: true });
});

/** A picture or a moving one of two seconds, as an office would upload it. */
function makeFile(name: string, parts: readonly string[]): string {
  const file = path.join(folder, name);
  execFileSync('ffmpeg', ['-v', 'error', '-f', 'lavfi', '-i', 'testsrc=size=640x360:rate=12', ...parts, file]);
  return file;
}

/** Waits until the screen's page shows something, and says what. */
const shows = (page: Page, what: string) =>
  expect.poll(() => page.locator('#root').getAttribute('data-showing'), SOON).toBe(what);
const stateIs = (page: Page, state: string) =>
  expect.poll(() => page.locator('#root').getAttribute('data-state'), SOON).toBe(state);

async function addScreen(page: Page): Promise<string> {
  await page.goto('/noi-bo/man-hinh');
  await page.getByRole('button', { name: 'Thêm màn hình' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Tên').fill('Màn hình chợ');
  await dialog
    .getByRole('combobox', { name: 'Đặt tại địa điểm' })
    .or(dialog.getByLabel('Đặt tại địa điểm'))
    .first()
    .fill('chợ');
  await page.getByRole('option', { name: /^Chợ/ }).first().click();
  await dialog.getByLabel('Nghỉ đêm').click();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Lưu' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await page.getByRole('button', { name: 'Màn hình chợ' }).click();
  await dialog.getByRole('button', { name: 'Địa chỉ phát' }).click();
  const address = await dialog.getByText(/\/man-hinh\/[\w-]{20,}$/).textContent();
  await page.keyboard.press('Escape');
  return address ?? '';
}

/** Uploads, draws, orders and schedules, and lays it before a leader. */
async function writePlaylist(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Danh sách mới' }).click();
  await page.getByRole('textbox', { name: /^Tên/ }).fill(NAME);
  await page.waitForLoadState('networkidle');
  await page
    .getByRole('combobox', { name: /^Chiến dịch/ })
    .or(page.getByRole('textbox', { name: /^Chiến dịch/ }))
    .first()
    .click();
  await page.getByRole('option', { name: 'Cài đặt Bluezone toàn tỉnh' }).click();
  const items = page.getByRole('listitem').filter({ has: page.getByLabel('Giây') });
  const upload = page.locator('input[type=file]');
  await upload.setInputFiles(makeFile('anh.png', ['-frames:v', '1']));
  await expect.poll(() => items.count(), SOON).toBe(1);
  await upload.setInputFiles(makeFile('phim.webm', ['-t', '2', '-c:v', 'libvpx', '-b:v', '300k']));
  await expect.poll(() => items.count(), SOON).toBe(2);
  await page.getByRole('button', { name: 'Dựng trang chữ' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Tên').fill('Trang chợ');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Dựng trang chữ' }).click();
  await expect.poll(() => items.count(), SOON).toBe(3);
  // The slide first, the film last; the picture only long ago, so that it is not shown at all.
  await page.getByRole('button', { name: 'Đưa mục 3 lên' }).click();
  await page.getByRole('button', { name: 'Đưa mục 2 lên' }).click();
  await expect.poll(() => items.first().textContent(), SOON).toContain('Trang chợ');
  for (const item of await items.all()) await item.getByLabel('Giây').fill('4');
  await items.nth(1).getByLabel('Đến hết ngày').fill('2020-08-01');
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await page.getByRole('heading', { name: NAME, level: 1 }).waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Trình duyệt' }).click();
  await page.getByText('Chờ duyệt').waitFor();
}

test('an office writes a playlist, a leader lets it be shown, the screen plays it with and without a line, an emergency comes and goes', async () => {
  const address = await addScreen(writer.page);
  const box = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  const screen = await box.newPage();
  await screen.goto(address);
  await stateIs(screen, 'empty');
  const manifest = await box.request.get(
    `${server.address}${await screen.locator('link[rel=manifest]').getAttribute('href')}`,
  );
  expect(await manifest.json()).toMatchObject({ name: 'Màn hình chợ', display: 'fullscreen', scope: '/man-hinh/' });

  await writePlaylist(writer.page);
  await stateIs(screen, 'empty');
  await leader.page.goto('/noi-bo/man-hinh');
  await leader.page.getByRole('link', { name: NAME }).click();
  await leader.page.getByRole('button', { name: 'Duyệt, cho phát' }).click();
  await leader.page.getByRole('dialog').getByRole('button', { name: 'Duyệt, cho phát' }).click();
  await leader.page.getByText('Đã duyệt').waitFor();

  await stateIs(screen, 'playing');
  await shows(screen, 'phim.webm');
  const film = screen.locator('video');
  const positions = new Set<number>();
  await expect
    .poll(async () => {
      if ((await film.count()) > 0)
        positions.add(await film.last().evaluate((each: HTMLVideoElement) => each.currentTime));
      return positions.size;
    }, SOON)
    .toBeGreaterThan(3);
  await shows(screen, 'Trang chợ');

  // Without a line the film still plays, also after the page was opened anew.
  await expect
    .poll(
      () => screen.evaluate(async () => (await caches.open('own-page-screen')).match('/screen.html').then(Boolean)),
      SOON,
    )
    .toBe(true);
  await box.setOffline(true);
  await screen.reload();
  await shows(screen, 'phim.webm');
  await expect.poll(() => film.last().evaluate((each: HTMLVideoElement) => each.currentTime), SOON).toBeGreaterThan(0);
  await box.setOffline(false);

  await startAndEndEmergency(screen);
  await box.close();
  expect([...writer.faults, ...leader.faults]).toEqual([]);
}, 240_000);

async function startAndEndEmergency(screen: Page): Promise<void> {
  const { page } = leader;
  await page.goto('/noi-bo/man-hinh');
  await page.getByRole('button', { name: 'Thông báo khẩn' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Dòng chữ lớn').fill('Bão số 5\n*ở yên trong nhà*');
  await dialog.getByLabel('Lý do').fill('bão số 5 đang vào bờ');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Phát ngay' }).click();
  await stateIs(screen, 'emergency');
  await page.getByRole('button', { name: 'Dừng ngay' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Dừng ngay' }).click();
  await stateIs(screen, 'playing');
}

test('on a phone the screens, a playlist and its dialogs are narrow enough and axe finds nothing', async () => {
  const { page } = await signIn(browser, { address: server.address, who: 'Phó Chủ tịch UBND tỉnh', size: PHONE });
  const check = async () => {
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
  };
  await page.goto('/noi-bo/man-hinh');
  await page.getByRole('link', { name: 'Chiến dịch Bluezone' }).waitFor();
  await check();
  await page.getByRole('button', { name: 'Thông báo khẩn' }).click();
  await page.getByRole('dialog').waitFor();
  await check();
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'Chiến dịch Bluezone' }).click();
  await page.getByRole('heading', { name: 'Chiến dịch Bluezone', level: 1 }).waitFor();
  await check();
}, 120_000);
