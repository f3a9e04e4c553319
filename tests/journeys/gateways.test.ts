import { MessageCentre } from '@phong-tuyen/smpp/testing';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible, openBrowser, PHONE } from './browser.ts';
import { signIn } from './people.ts';
import { type RunningServer, startServer } from './running-server.ts';

const ACCOUNT = { systemId: 'qnam', password: 'secret' };
const ADMINISTRATOR = 'Quản trị hệ thống';
let server: RunningServer;
let browser: Browser;
let centre: MessageCentre;
beforeAll(async () => {
  centre = await MessageCentre.start(ACCOUNT);
  server = await startServer({ OUTREACH_DEMO_SMSC: 'false' });
  browser = await openBrowser();
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await server?.stop();
  await centre?.stop();
});

async function addSmppLine(page: Page): Promise<void> {
  await page.goto('/noi-bo/duong-gui/them?kind=smpp');
  await page.getByLabel('Tên gọi').fill('Nhà mạng của hành trình');
  await page.getByLabel('Máy của nhà mạng').fill('127.0.0.1');
  await page.getByLabel('Cổng').fill(String(centre.port));
  await page.getByLabel('system_id').fill(ACCOUNT.systemId);
  await page.getByLabel('Mật khẩu SMPP').fill('nham');
  await page.getByLabel('Brandname').fill('UBND QNAM');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await page.getByRole('heading', { name: 'Nhà mạng của hành trình' }).waitFor();
}

/** The tests come in any order, and each begins without lines. */
async function removeLine(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Bỏ đường gửi' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText(/Tin đang chờ trả lời được đợi cho xong/).waitFor();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Bỏ đường gửi' }).click();
  await page.getByText('Chưa có đường gửi nào', { exact: true }).waitFor();
}

test('a line says in words why it is down, comes up once it is mended, takes a try, and goes only after asking', async () => {
  const { page, faults } = await signIn(browser, { address: server.address, who: ADMINISTRATOR });
  await page.goto('/noi-bo/duong-gui');
  await page.getByText('Chưa có đường gửi nào', { exact: true }).waitFor();
  await expectAccessible(page);
  await addSmppLine(page);
  await page
    .getByText(/Đứt từ .*mật khẩu/i)
    .first()
    .waitFor({ timeout: 30_000 });
  await expectAccessible(page);

  await page.getByLabel('Mật khẩu SMPP').fill(ACCOUNT.password);
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await page
    .getByText(/^Thông (từ|bây giờ)/)
    .first()
    .waitFor({ timeout: 60_000 });
  await page.getByLabel('Số điện thoại của bạn').fill('0912 345 678');
  await page.getByRole('button', { name: 'Gửi thử' }).click();
  await page.getByText('Đã nhận.', { exact: true }).waitFor();
  // The demo's own refusal is confirmed over the same line.
  expect(centre.taken.map((message) => message.to)).toContain('84912345678');

  await removeLine(page);
  expect(faults).toEqual([]);
}, 180_000);

test('Zalo’s consent leads to its page and back; when Zalo gives no permission that is said, and may be begun again', async () => {
  const { page } = await signIn(browser, { address: server.address, who: ADMINISTRATOR, size: PHONE });
  await page.goto('/noi-bo/duong-gui/them?kind=zalo');
  await page.getByLabel('Tên gọi').fill('Zalo của tỉnh');
  await page.getByLabel('Mã ứng dụng (app id)').first().fill('1234567890');
  await page.getByLabel('Khóa bí mật của ứng dụng').fill('app-secret');
  await page.getByLabel('Mã OA').first().fill('9876543210');
  await page.getByLabel('Khóa bí mật của OA (webhook)').fill('oa-secret');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await page.getByText('Chưa kết nối.').waitFor();
  await expectAccessible(page);

  // Zalo's own page cannot be had here: what it is asked, and an administrator who says no.
  const asked: URL[] = [];
  await page.route('https://oauth.zaloapp.com/**', async (route) => {
    const url = new URL(route.request().url());
    asked.push(url);
    await route.fulfill({ status: 302, headers: { location: url.searchParams.get('redirect_uri') ?? '' } });
  });
  await page.getByRole('button', { name: 'Kết nối Zalo' }).click();
  await page.getByText('Zalo không gửi kèm mã. Có thể bạn đã bấm từ chối.').waitFor();
  expect(asked[0]?.pathname).toBe('/v4/oa/permission');
  expect(asked[0]?.searchParams.get('app_id')).toBe('1234567890');
  expect(asked[0]?.searchParams.get('code_challenge')).toMatch(/^[\w-]{43}$/);
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Về danh sách đường gửi' }).click();
  await page.getByRole('link', { name: 'Zalo của tỉnh' }).click();
  await removeLine(page);
}, 120_000);
