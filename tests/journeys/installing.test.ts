import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible, openBrowser, PHONE } from './browser.ts';
import { type SignedIn, signIn } from './people.ts';
import { type RunningServer, startServer } from './running-server.ts';

const ANDROID = 'Mozilla/5.0 (Linux; Android 8.1.0; Redmi 5A) AppleWebKit/537.36 Chrome/80.0 Mobile Safari/537.36';

let server: RunningServer;
let browser: Browser;
let staff: SignedIn;
beforeAll(async () => {
  server = await startServer();
  browser = await openBrowser();
  staff = await signIn(browser, { address: server.address, who: 'Chuyên viên UBND tỉnh' });
}, 180_000);
afterAll(async () => {
  // A browser that a test has killed half-way may never say that it is closed.
  await Promise.race([browser?.close(), new Promise((done) => setTimeout(done, 20_000))]);
  await server?.stop();
});

interface Made {
  readonly id: string;
  readonly link: string;
  readonly code: string;
}

/** A kiosk of the signed-in person's agency for the demo's campaign. */
async function makeKiosk(name: string): Promise<Made> {
  const ask = staff.context.request;
  const choices = await (await ask.get(`${server.address}/api/installing/choices`)).json();
  const answer = await ask.post(`${server.address}/api/kiosks`, {
    headers: { 'x-requested-with': 'phong-tuyen' },
    data: {
      name,
      place: 'Sảnh A',
      helper: 'Đoàn phường',
      opensAt: 0,
      closesAt: 1_440,
      weekdays: [1, 2, 3, 4, 5, 6, 7],
      agencyId: choices.agencies[0].id,
      campaignId: choices.campaigns[0].id,
    },
  });
  expect(answer.status(), await answer.text()).toBe(200);
  return answer.json();
}
const kioskNow = async (id: string) => (await staff.context.request.get(`${server.address}/api/kiosks/${id}`)).json();

test('an old phone without JavaScript opens the page of a code and is sent to its store', async () => {
  const { code } = await makeKiosk('Điểm thử trang cài đặt');
  const context = await browser.newContext({
    baseURL: server.address,
    viewport: PHONE,
    javaScriptEnabled: false,
    userAgent: ANDROID,
    locale: 'vi-VN',
  });
  const page = await context.newPage();
  let bytes = 0;
  page.on('response', async (answer) => {
    bytes += (await answer.body().catch(() => Buffer.alloc(0))).length;
  });
  await page.goto(`/b/${code}`);
  await page.getByRole('heading', { name: 'Cài Bluezone', exact: true }).waitFor();
  expect(await page.locator('.step svg').count()).toBe(4);
  expect(await page.evaluate(() => document.documentElement.scrollWidth).catch(() => PHONE.width)).toBeLessThanOrEqual(
    390,
  );
  expect(bytes).toBeLessThan(30_000);
  expect(await context.cookies()).toEqual([]);
  // The store itself is out of reach here: where the phone is sent is what counts.
  const asked: string[] = [];
  await page.route(/play\.google\.com/, async (route) => {
    asked.push(route.request().url());
    await route.fulfill({ status: 200, contentType: 'text/html', body: '<title>Google Play</title>' });
  });
  const button = page.getByRole('link', { name: 'Mở Google Play' });
  const target = (await button.getAttribute('href')) ?? '';
  const answer = await context.request.get(target, { maxRedirects: 0 });
  expect(answer.headers()['location']).toContain(`utm_campaign%3D${code}`);
  await page.getByRole('link', { name: 'English' }).click();
  await page.getByRole('heading', { name: 'Four steps' }).waitFor();
  await context.close();
  const codes = await (await staff.context.request.get(`${server.address}/api/install-codes?search=${code}`)).json();
  expect(codes.items[0]).toMatchObject({ code, opened: 1, installed: 0 });
}, 60_000);

test('axe finds nothing on the install page, in both languages, for a phone, a computer and a wrong code', async () => {
  const { code } = await makeKiosk('Điểm thử tiếp cận');
  for (const userAgent of [ANDROID, undefined]) {
    const context = await browser.newContext({
      baseURL: server.address,
      viewport: PHONE,
      bypassCSP: true,
      ...(userAgent === undefined ? {} : { userAgent }),
    });
    const page = await context.newPage();
    for (const address of [`/cai-dat/${code}`, `/cai-dat/${code}?ngon-ngu=en`, '/cai-dat/SAI999']) {
      await page.goto(address);
      await expectAccessible(page);
    }
    await context.close();
  }
}, 60_000);

/** A device whose browser can be killed and started again with what it kept. */
async function openDevice(folder: string): Promise<{ context: BrowserContext; page: Page }> {
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
    baseURL: server.address,
    viewport: PHONE,
    hasTouch: true,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    reducedMotion: 'reduce',
  });
  const page = context.pages()[0] ?? (await context.newPage());
  page.setDefaultTimeout(20_000);
  return { context, page };
}
/** A machine that does much else is slow. */
const SOON = { timeout: 20_000 };
const figure = (page: Page, name: string) => page.getByTestId(name);
/** The whole browser ends as when the battery is taken out. */
async function kill(context: BrowserContext, page: Page): Promise<void> {
  const gone = new Promise((resolve) => context.on('close', resolve));
  const line = await context.newCDPSession(page);
  // Its answer never comes.
  void line.send('Browser.crash').catch(() => undefined);
  await gone;
}
/** Presses as people do: not twice within half a second. */
async function press(page: Page, times: number, name = /Đã cài cho 1 người/, counted = 'total'): Promise<void> {
  for (let time = 0; time < times; time++) {
    const before = Number(await figure(page, counted).textContent());
    await expect
      .poll(async () => {
        if (Number(await figure(page, counted).textContent()) === before)
          await page.getByRole('button', { name }).click();
        return Number(await figure(page, counted).textContent());
      }, SOON)
      .toBe(before + 1);
  }
}

test('a kiosk notes without a line, is killed, opened again, and ends with exact counts on both sides', async () => {
  const kiosk = await makeKiosk('Chốt thử mất mạng');
  const folder = await mkdtemp(path.join(tmpdir(), 'phong-tuyen-quay-'));
  let { context, page } = await openDevice(folder);
  await page.goto(kiosk.link);
  await page.getByText('Đã gửi hết').waitFor();
  await page.evaluate(() => navigator.serviceWorker.ready);
  await press(page, 2);
  await page.getByText('Đã gửi hết').waitFor();
  await expectAccessible(page);

  await context.setOffline(true);
  await press(page, 3);
  await press(page, 1, /Máy quá cũ/, 'failed');
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await page.getByText('Đã hoàn tác: Máy quá cũ').waitFor();
  await page.getByText(/4 lượt chưa gửi, sẽ tự gửi khi có mạng/).waitFor();
  // Killed without a farewell, still without a line: the page comes up from what the device keeps.
  await kill(context, page);
  ({ context, page } = await openDevice(folder));
  await context.setOffline(true);
  await page.goto(kiosk.link);
  await expect.poll(() => figure(page, 'total').textContent(), SOON).toBe('5');
  expect(await figure(page, 'failed').textContent()).toBe('0');

  // The line comes back, but answers are lost on their way: what arrives twice is one.
  let lost = 0;
  await page.route('**/api/quay/**/ticks', async (route) => {
    await route.fetch().catch(() => null);
    lost++;
    await route.abort('connectionreset');
  });
  await context.setOffline(false);
  await expect.poll(() => lost, SOON).toBeGreaterThan(0);
  expect(await figure(page, 'total').textContent()).toBe('5');
  await page.unroute('**/api/quay/**/ticks');
  await press(page, 1);
  await page.getByText('Đã gửi hết').waitFor();
  expect(await figure(page, 'total').textContent()).toBe('6');
  expect(await kioskNow(kiosk.id)).toMatchObject({
    total: { installed: 6, 'too-old': 0 },
    unsent: 0,
    condition: 'at-work',
  });

  // Undone after it was sent.
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect.poll(async () => (await kioskNow(kiosk.id)).total.installed, SOON).toBe(5);
  const codes = await (
    await staff.context.request.get(`${server.address}/api/install-codes?search=${kiosk.code}`)
  ).json();
  expect(codes.items[0].installed).toBe(5);

  await page.getByRole('button', { name: 'Cho quét mã' }).click();
  await page.getByRole('img', { name: 'Mã QR mở trang cài Bluezone' }).waitFor();
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('heading', { name: 'Four steps' }).waitFor();
  await expectAccessible(page);

  await staff.context.request.post(`${server.address}/api/kiosks/${kiosk.id}/revoke`, {
    headers: { 'x-requested-with': 'phong-tuyen' },
    data: { reason: 'hết đợt' },
  });
  await page.reload();
  await page.getByRole('heading', { name: 'This link is not valid any more' }).waitFor();
  await context.close();
  await rm(folder, { recursive: true, force: true });
}, 120_000);

test('staff set up a point, see it, ask for another link, revoke it with a reason, and make a code', async () => {
  const { page, faults } = staff;
  await page.goto('/noi-bo/ho-tro-cai-dat');
  await page.getByRole('button', { name: 'Lập điểm hỗ trợ' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Tên điểm').fill('Đội tình nguyện bến xe');
  await dialog.getByLabel('Nơi đặt').fill('Cổng số 2');
  await expect.poll(() => dialog.getByLabel('Chiến dịch').inputValue(), SOON).not.toBe('');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Lập điểm hỗ trợ' }).click();
  await page.getByRole('heading', { name: /Đội tình nguyện bến xe/, level: 1 }).waitFor();
  await page.getByText('Chưa mở lần nào').waitFor();
  const link = page.getByText(/\/quay\/[\w-]{24}$/);
  const before = await link.textContent();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Đổi đường dẫn' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Đổi đường dẫn' }).click();
  await expect.poll(() => link.textContent(), SOON).not.toBe(before);
  await page.getByRole('button', { name: 'Thu hồi' }).click();
  await page.getByRole('dialog').getByLabel(/Lý do/).fill('hết đợt tình nguyện');
  await page.getByRole('dialog').getByRole('button', { name: 'Thu hồi' }).click();
  await page.getByText(/Đã thu hồi .*hết đợt tình nguyện/).waitFor();

  await page.getByRole('link', { name: 'Hỗ trợ cài đặt' }).first().click();
  await page.getByRole('columnheader', { name: 'Liên lạc gần nhất' }).waitFor();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Mã cài đặt' }).click();
  await page.getByRole('button', { name: 'Tạo mã' }).click();
  await page.getByRole('dialog').getByLabel('Dùng ở đâu').fill('Báo tuần thử');
  await page.getByRole('dialog').getByRole('button', { name: 'Tạo mã' }).click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await page.getByText('Báo tuần thử').waitFor();
  await page.getByRole('button', { name: 'Xem mã QR' }).first().click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Tải PNG' }).click();
  expect((await download).suggestedFilename()).toMatch(/^ma-cai-dat-[2-9A-Z]{6}\.png$/);
  await expectAccessible(page);
  expect(faults).toEqual([]);
}, 90_000);
