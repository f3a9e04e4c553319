import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible, openBrowser, PHONE } from './browser.ts';
import { signIn } from './people.ts';
import { type RunningServer, startServer } from './running-server.ts';

let server: RunningServer;
let browser: Browser;
beforeAll(async () => {
  server = await startServer();
  browser = await openBrowser();
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

test('a leader reads the board, goes down to a district, and lays a report before others', async () => {
  const { page, context, faults } = await signIn(browser, { address: server.address, who: 'Chủ tịch UBND tỉnh' });
  await page.goto('/noi-bo/do-phu');
  await page.getByRole('heading', { name: 'Độ phủ ứng dụng', level: 1 }).waitFor();
  await page.getByText('Với đà hiện nay').waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: /Nông Sơn/ }).click();
  await page.getByRole('heading', { name: /UBND huyện Nông Sơn/, level: 1 }).waitFor();
  await page.getByRole('navigation', { name: 'Cấp trên' }).getByRole('link').first().click();
  await page.getByRole('heading', { name: 'Độ phủ ứng dụng', exact: true, level: 1 }).waitFor();

  await page.getByRole('link', { name: 'Báo cáo tuần' }).click();
  await page.getByRole('button', { name: 'Lập báo cáo ngay' }).click();
  const link = page.getByRole('link', { name: 'Bản PDF' }).first();
  const pdf = await context.request.get(`${server.address}${await link.getAttribute('href')}`);
  expect(pdf.headers()['content-type']).toBe('application/pdf');
  expect(faults).toEqual([]);
}, 120_000);

test('a commune’s clerk reports by phone, and is told what cannot be before it is sent', async () => {
  const clerk = await signIn(browser, {
    address: server.address,
    who: 'Văn thư UBND phường Tân Thạnh',
    size: PHONE,
  });
  const { page } = clerk;
  await page.goto('/noi-bo/do-phu/bao-cao');
  await page.getByLabel('Số cán bộ, công chức').fill('40');
  await page.getByLabel('Trong đó đã cài đặt').fill('50');
  await page.getByLabel('Số người thân').fill('90');
  await page.getByLabel('Người thân đã cài đặt').fill('66');
  await page.getByText('Không thể lớn hơn tổng số').waitFor();
  await page.getByLabel('Trong đó đã cài đặt').fill('37');
  await page.getByRole('button', { name: /Gửi/ }).click();
  await page.getByRole('row', { name: /37\/40/ }).waitFor();
  expect(clerk.faults).toEqual([]);
}, 120_000);
