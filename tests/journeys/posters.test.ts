import { readFileSync } from 'node:fs';
import path from 'node:path';
import { decode, rasterise } from '@phong-tuyen/posters/testing';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROOT } from '../architecture/source-files.ts';
import { expectAccessible, openBrowser, PHONE } from './browser.ts';
import { type SignedIn, signIn } from './people.ts';
import { type RunningServer, startServer } from './running-server.ts';

const PHOTO = path.join(ROOT, 'apps/server/src/modules/documents/demo/images/seal.png');
const NAME = 'Chợ phiên cuối tuần';
const SOON = { timeout: 60_000 };

let server: RunningServer;
let browser: Browser;
let staff: SignedIn;
beforeAll(async () => {
  server = await startServer();
  browser = await openBrowser();
  staff = await signIn(browser, { address: server.address, who: 'Chuyên viên UBND tỉnh' });
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

/** Answers are read as the page reads them; a test may look deeper than their shapes. */
const ask = async (who: SignedIn, url: string) => (await who.context.request.get(`${server.address}${url}`)).json();

/** Chooses in one of the product's lists by its label. */
async function choose(page: Page, label: string, option: string): Promise<void> {
  await page
    .getByRole('combobox', { name: label })
    .or(page.getByRole('textbox', { name: label }))
    .first()
    .click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

/** Every format of the preview is a picture that came. */
async function expectPreviews(page: Page): Promise<void> {
  const picture = page.getByRole('img', { name: 'Áp phích như khi in ra' });
  let before = '';
  for (const format of ['Áp phích A3', 'Áp phích A4', 'Tờ rơi A5', 'Bảng chữ A', 'Thẻ để bàn', 'Dán xe buýt']) {
    await page.getByText(format, { exact: true }).click();
    await expect
      .poll(async () => {
        const [source, width] = await picture.evaluate((image: HTMLImageElement) => [image.src, image.naturalWidth]);
        return source !== before && Number(width) > 0;
      }, SOON)
      .toBe(true);
    before = (await picture.getAttribute('src')) ?? '';
  }
}

/** Orders what the dialog says and waits until it can be downloaded. @returns the codes that a phone reads from its pages */
async function print(page: Page, fill: (page: Page) => Promise<void>): Promise<string[]> {
  await page.goto('/noi-bo/ap-phich');
  await page.getByRole('link', { name: NAME }).click();
  await page.getByRole('button', { name: 'In', exact: true }).click();
  await fill(page);
  await page.getByRole('dialog').getByRole('button', { name: 'In', exact: true }).click();
  await page.getByRole('heading', { name: 'Bản in' }).waitFor();
  const newest = page.getByRole('listitem').filter({ hasText: 'trang' }).first();
  await newest.getByRole('button', { name: 'Tải PDF' }).waitFor(SOON);
  const arriving = page.waitForEvent('download');
  await newest.getByRole('button', { name: 'Tải PDF' }).click();
  const file = await (await arriving).path();
  return rasterise(readFileSync(file), 110, 'all').map((sheet) => decode(sheet)?.data ?? 'unread');
}

const codeOf = (address: string) => address.slice(-6);

test('a poster is written from a ready headline, seen in every format, and kept', async () => {
  const { page, faults } = staff;
  await page.goto('/noi-bo/ap-phich/moi');
  await page.getByRole('heading', { name: 'Soạn áp phích', level: 1 }).waitFor();
  await choose(page, 'Treo ở đâu, cho ai', 'Chợ');
  await page.getByRole('button', { name: 'Đi chợ an tâm bật Bluezone' }).click();
  expect(await page.getByLabel('Dòng chữ lớn').inputValue()).toContain('bật Bluezone');
  await page.getByLabel('Tên trong danh sách').fill(NAME);
  await expectPreviews(page);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Lưu áp phích' }).click();
  await page.getByRole('heading', { name: NAME, level: 1 }).waitFor();
  await expectAccessible(page);
  expect(faults).toEqual([]);

  // Planned for every market before anything is printed; the same again changes nothing.
  await page.getByRole('button', { name: 'Lên danh sách treo' }).click();
  // The field lies under its own pills.
  await page.getByRole('dialog').getByLabel('Loại địa điểm').first().click({ force: true });
  await page.getByRole('option', { name: 'Chợ', exact: true }).click();
  await page.keyboard.press('Escape');
  await choose(page, 'Khổ', 'Áp phích A4');
  await page.getByRole('dialog').getByRole('button', { name: 'Lên danh sách treo' }).click();
  await page.getByText(/nơi mới vào danh sách/).waitFor();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });

  const placements = (await ask(staff, '/api/placements?limit=200')).items.filter(
    (each: { posterName: string }) => each.posterName === NAME,
  );
  const wanted: string[] = placements.map((each: { code: string }) => each.code);
  expect(wanted.length).toBeGreaterThan(1);

  // One for the agency, then one page for each market: each page's code is the one its place is counted by.
  const [agencyPage] = await print(page, (dialog) => choose(dialog, 'Khổ', 'Tờ rơi A5'));
  expect(agencyPage).toMatch(new RegExp(`^${server.address}/cai-dat/[2-9A-Z]{6}$`));
  expect(wanted).not.toContain(codeOf(agencyPage ?? ''));
  const pages = await print(page, async (dialog) => {
    await choose(dialog, 'Khổ', 'Áp phích A4');
    await choose(dialog, 'Mỗi nơi một trang', 'Chợ');
    await expectAccessible(dialog);
  });
  expect(pages.map(codeOf).sort()).toEqual([...wanted].sort());
  expect(new Set(pages.map(codeOf)).size).toBe(pages.length);
  await expectAccessible(page);

  // Somebody reads one of them: it counts for the campaign at that place.
  const [read = ''] = pages;
  const passer = await browser.newContext({ viewport: PHONE, locale: 'vi-VN', javaScriptEnabled: false });
  const installPage = await passer.newPage();
  await installPage.goto(read);
  await installPage.locator('.step svg').first().waitFor();
  await passer.request.get(
    `${server.address}${await installPage.getByRole('link', { name: 'Mở Google Play' }).getAttribute('href')}`,
    { maxRedirects: 0 },
  );
  await passer.close();
  const counted = await ask(staff, `/api/install-codes?search=${codeOf(read)}`);
  expect(counted.items[0]).toMatchObject({ channel: 'poster', opened: 1 });
}, 240_000);

test('a commune hangs what is planned with a phone and a photo, and the province sees it counted', async () => {
  const hung = async () => (await ask(staff, '/api/placements/progress')).all.hung;
  const before = await hung();
  const clerk = await signIn(browser, {
    address: server.address,
    who: 'Văn thư UBND phường Tân Thạnh',
    size: PHONE,
  });
  const { page } = clerk;
  await page.goto('/noi-bo/treo?mine=true&state=to-hang');
  await page.getByRole('heading', { name: 'Treo áp phích', level: 1 }).waitFor();
  await expectAccessible(page);
  const open = (await ask(clerk, '/api/placements?mine=true')).items.find(
    (each: { state: string }) => each.state !== 'hung',
  );
  await page.goto('/noi-bo/treo?mine=true');
  await page.getByRole('button', { name: open.placeName, exact: true }).first().click();
  const dialog = page.getByRole('dialog');
  const tick = dialog.getByRole('button', { name: 'Đã treo' });
  await tick.waitFor();
  expect(await tick.isDisabled()).toBe(true);
  await dialog.getByLabel('Chụp ảnh', { exact: false }).setInputFiles(PHOTO);
  await expectAccessible(page);
  await tick.click();
  await dialog.waitFor({ state: 'hidden' });
  await expect.poll(hung, SOON).toBe(before + 1);
  const kept = await ask(clerk, `/api/placements/${open.id}`);
  expect([kept.state, kept.ticks[0].photo !== null]).toEqual(['hung', true]);
  await page.goto('/noi-bo/treo?mine=true&state=hung');
  await page.getByRole('button', { name: open.placeName, exact: true }).first().click();
  await dialog
    .getByRole('img', { name: `Ảnh tại ${open.placeName}` })
    .first()
    .waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
  expect(clerk.faults).toEqual([]);
}, 120_000);

test('on a phone the pages of posters and screens are narrow enough and axe finds nothing', async () => {
  const { page } = await signIn(browser, { address: server.address, who: 'Chuyên viên UBND tỉnh', size: PHONE });
  for (const address of ['/noi-bo/ap-phich', '/noi-bo/dia-diem', '/noi-bo/treo', '/noi-bo/man-hinh']) {
    await page.goto(address);
    await page.locator('h1').waitFor();
    await page.waitForLoadState('networkidle');
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(PHONE.width);
  }
}, 120_000);
