import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createTypesetter, parseLetter, readLetter } from '@phong-tuyen/letters';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DEMO_PIN } from '../../apps/server/src/modules/documents/index.ts';
import { ROOT } from '../architecture/source-files.ts';
import { expectAccessible, openBrowser, PHONE } from './browser.ts';
import { signIn } from './people.ts';
import { type RunningServer, startServer } from './running-server.ts';

let server: RunningServer;
let browser: Browser;
const folder = mkdtempSync(path.join(tmpdir(), 'phong-tuyen-letters-'));
beforeAll(async () => {
  server = await startServer();
  browser = await openBrowser();
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

/** Our own letter, set in type as an office would send it. */
function ownLetter(): string {
  const parsed = parseLetter(
    JSON.parse(readFileSync(path.join(ROOT, 'packages/letters/golden/cong-van-4248.json'), 'utf8')),
  );
  if (!parsed.ok) throw new Error('the golden letter does not parse');
  return writePdf('own.pdf', createTypesetter().typeset(parsed.letter, { createdAt: new Date() }).pdf);
}

/** The real letter from the shared folder beside the checkout, rendered to PDF; null where it is absent. */
function realLetter(): string | null {
  const file = path.join(ROOT, '../shared/letters/quang-nam-4248.txt');
  if (!existsSync(file)) return null;
  const { letter } = readLetter({ text: readFileSync(file, 'utf8') });
  return writePdf('real.pdf', createTypesetter().typeset(letter, { createdAt: new Date() }).pdf);
}

function writePdf(name: string, bytes: Uint8Array): string {
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  return file;
}

const at = () => ({ address: server.address });

/** Upload → confirm → approve → sign → number → issue. @returns the document's id */
async function bringToIssue(file: string, least: { tasks: number; agencies: number }): Promise<string> {
  const { page: specialist, faults } = await signIn(browser, { ...at(), who: 'Chuyên viên UBND tỉnh' });
  await specialist.goto('/noi-bo/nhap-van-ban');
  await specialist.locator('input[type=file]').setInputFiles(file);
  await specialist.waitForURL(/nhap-van-ban\/[0-9a-f-]{36}/);
  const address = new URL(specialist.url()).pathname;
  await specialist.getByRole('button', { name: 'Trình duyệt' }).click();
  await specialist.getByText('Đang chờ lãnh đạo duyệt').waitFor();
  const { page: leader } = await signIn(browser, { ...at(), who: 'Phó Chủ tịch UBND tỉnh' });
  await leader.goto(address);
  await leader.getByRole('button', { name: 'Duyệt', exact: true }).click();
  await leader.getByRole('button', { name: 'Ký số' }).click();
  await leader.getByRole('dialog').getByLabel('Mã PIN').first().fill('000000');
  await leader.getByRole('dialog').getByRole('button', { name: 'Ký số' }).click();
  await leader.getByText('Mã PIN không đúng.').waitFor();
  await leader.getByRole('dialog').getByLabel('Mã PIN').first().fill(DEMO_PIN);
  await leader.getByRole('dialog').getByRole('button', { name: 'Ký số' }).click();
  await leader.getByText('Văn thư cấp số').waitFor();
  const { page: clerk } = await signIn(browser, { ...at(), who: 'Văn thư UBND tỉnh' });
  await clerk.goto(address);
  await clerk.getByRole('button', { name: 'Cấp số' }).click();
  await clerk.getByRole('button', { name: 'Phát hành' }).click();
  await clerk.getByRole('dialog').getByRole('button', { name: 'Phát hành' }).click();
  const sentence = (await clerk.getByText(/Đã phát hành tới/).textContent()) ?? '';
  const [agencies = 0, tasks = 0] = (sentence.match(/[\d.]+/g) ?? []).map((number) =>
    Number(number.replace(/\./g, '')),
  );
  expect(agencies).toBeGreaterThanOrEqual(least.agencies);
  expect(tasks).toBeGreaterThanOrEqual(least.tasks);
  expect(faults).toEqual([]);
  return address.split('/').at(-1) ?? '';
}

test('a newcomer takes a letter from a file to issued tasks; a commune registers and reports; the board moves', async () => {
  const documentId = await bringToIssue(ownLetter(), { tasks: 7, agencies: 270 });
  const board = async (): Promise<{ totals: { reported: number; assignments: number } }> => {
    const { context } = await signIn(browser, { ...at(), who: 'Chủ tịch UBND tỉnh' });
    return (await context.request.get(`${server.address}/api/boards/${documentId}`)).json();
  };
  const before = await board();
  const { page: commune } = await signIn(browser, { ...at(), who: 'Văn thư UBND phường Tân Thạnh', size: PHONE });
  await commune.goto('/noi-bo/van-ban-den');
  await commune
    .getByRole('link', { name: /ứng dụng/ })
    .first()
    .click();
  await commune.getByRole('button', { name: 'Vào sổ' }).click();
  await commune.getByText('Đã vào sổ').first().waitFor();
  const tasks: { items: { id: string; documentId: string }[] } = await (
    await commune.context().request.get(`${server.address}/api/tasks?documentId=${documentId}`)
  ).json();
  await commune.goto(`/noi-bo/nhiem-vu/${tasks.items[0]?.id}`);
  await commune.getByRole('button', { name: 'Báo cáo', exact: true }).click();
  await commune.getByLabel('Kết quả, khó khăn, kiến nghị').fill('Đã phát thanh hai buổi mỗi ngày.');
  await commune.getByRole('button', { name: 'Gửi báo cáo' }).click();
  await commune.getByText('Đã phát thanh hai buổi mỗi ngày.').waitFor();
  expect((await board()).totals.reported).toBe(before.totals.reported + 1);
}, 180_000);

test('a letter written in the form shows its page beside it, keeps itself, and finds its tasks', async () => {
  const { page, faults } = await signIn(browser, { ...at(), who: 'Chuyên viên UBND tỉnh' });
  await page.goto('/noi-bo/nhap-van-ban');
  await page.getByRole('button', { name: 'Soạn công văn mới' }).click();
  await page.getByLabel('Trích yếu').fill('truy vết người tiếp xúc');
  await page.getByLabel('Kính gửi (mỗi dòng một nơi)').fill('UBND các huyện, thị xã, thành phố');
  const pages = page.waitForResponse((answer) => answer.url().endsWith('/api/documents/preview') && answer.ok());
  await page
    .getByRole('textbox', { name: 'Nội dung' })
    .first()
    .fill('UBND tỉnh yêu cầu:\n1. Sở Y tế chủ trì, phối hợp với Công an tỉnh truy vết trước ngày 30/12/2026.');
  await pages;
  await page.getByRole('button', { name: 'Tìm nhiệm vụ trong nội dung' }).click();
  await page.getByRole('heading', { name: 'Nhiệm vụ (1)' }).waitFor();
  await page.getByText('Đã lưu', { exact: true }).waitFor();
  await expectAccessible(page);
  await page.reload();
  expect(await page.getByLabel('Trích yếu').inputValue()).toBe('truy vết người tiếp xúc');
  await page.getByRole('heading', { name: 'Nhiệm vụ (1)' }).waitFor();
  expect(faults).toEqual([]);
}, 90_000);

test.skipIf(!existsSync(path.join(ROOT, '../shared/letters/quang-nam-4248.txt')))(
  'the real letter 4248 gives its fourteen tasks (skipped where it is absent)',
  async () => {
    await bringToIssue(realLetter() ?? '', { tasks: 14, agencies: 300 });
  },
  120_000,
);

const SCREENS = [
  '/',
  '/dang-nhap',
  '/noi-bo',
  '/noi-bo/theo-doi',
  '/noi-bo/theo-doi/DIRECTIVE',
  '/noi-bo/nhap-van-ban',
  '/noi-bo/van-ban',
  '/noi-bo/van-ban/DIRECTIVE',
  '/noi-bo/van-ban-den',
  '/noi-bo/so-di',
  '/noi-bo/so-den',
  '/noi-bo/tim?q=bluezone',
  '/noi-bo/ho-tro-cai-dat',
  '/noi-bo/ho-tro-cai-dat/ma',
  '/noi-bo/tai-khoan',
  '/noi-bo/tinh-trang',
];

test.each([
  { language: 'vi', size: { width: 1440, height: 900 } },
  { language: 'en', size: PHONE },
] as const)(
  'every screen opens and axe finds nothing serious ($language, $size.width wide)',
  async ({ language, size }) => {
    const { page, context, faults } = await signIn(browser, { ...at(), who: 'Chủ tịch UBND tỉnh', language, size });
    await context.request.put(`${server.address}/api/session/language`, {
      headers: { 'x-requested-with': 'phong-tuyen', origin: server.address },
      data: { language },
    });
    const boards: { items: { documentId: string }[] } = await (
      await context.request.get(`${server.address}/api/boards`)
    ).json();
    const directive = boards.items.at(-1)?.documentId ?? '';
    for (const screen of SCREENS) {
      await page.goto(screen.replace('DIRECTIVE', directive));
      await page.locator('h1').first().waitFor();
      await page.waitForLoadState('networkidle');
      await expectAccessible(page);
    }
    expect(faults).toEqual([]);
  },
  240_000,
);
