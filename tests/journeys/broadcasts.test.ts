import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible, openBrowser, PHONE } from './browser.ts';
import { signIn } from './people.ts';
import { type RunningServer, startServer } from './running-server.ts';

let server: RunningServer;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

const SPECIALIST = 'Chuyên viên UBND tỉnh';
const open = async (who: string, path: string, size?: typeof PHONE) => {
  const signed = await signIn(browser, { address: server.address, who, ...(size === undefined ? {} : { size }) });
  await signed.page.goto(`${server.address}${path}`);
  await signed.page.locator('h1').first().waitFor({ timeout: 60_000 });
  return signed;
};

test('a bulletin is written, read aloud, heard, submitted, approved by another and scheduled for a district', async () => {
  const writer = await open(SPECIALIST, '/noi-bo/loa/moi');
  const { page } = writer;
  await page.getByRole('textbox', { name: 'Tiêu đề' }).fill('Rửa tay thường xuyên');
  await page.getByRole('textbox', { name: 'Lời bản tin' }).fill('UBND tỉnh nhắc bà con rửa tay, lúc 17h30.');
  await page.getByText('Ủy ban nhân dân tỉnh nhắc bà con rửa tay, lúc mười bảy giờ ba mươi phút.').waitFor();
  await page.getByLabel('Thêm ngôn ngữ').selectOption({ label: 'Tiếng Anh' });
  await page.getByRole('textbox', { name: 'Lời tiếng Anh' }).fill('Please wash your hands.');
  await page.getByLabel('Chiến dịch').selectOption({ label: 'Cài đặt Bluezone toàn tỉnh' });
  await page.getByLabel('Nhạc hiệu').selectOption('none');
  await page.getByRole('button', { name: 'Lưu' }).click();
  await page.getByRole('button', { name: 'Tạo âm thanh' }).click();
  const sound = page.getByLabel('Nghe bản tin');
  await sound.waitFor({ timeout: 90_000 });
  await page.getByRole('button', { name: /^Tiếng Anh 0:/ }).waitFor();
  const submit = page.getByRole('button', { name: 'Trình duyệt' });
  expect(await submit.isDisabled()).toBe(true);
  await sound.evaluate((audio: HTMLAudioElement) => audio.play());
  await page.getByText('Bạn đã nghe hết').waitFor({ timeout: 60_000 });
  await expectAccessible(page);
  await submit.click();
  await page.getByRole('dialog').getByRole('button', { name: 'Trình duyệt' }).click();
  await page.getByText('Chờ duyệt').first().waitFor();
  // Who wrote it is not even offered to approve.
  expect(await page.getByRole('button', { name: 'Duyệt', exact: true }).count()).toBe(0);
  const path = new URL(page.url()).pathname;

  const leader = await open('Phó Chủ tịch UBND tỉnh', path);
  await leader.page.getByRole('button', { name: 'Duyệt', exact: true }).click();
  await leader.page.getByRole('dialog').getByRole('button', { name: 'Duyệt', exact: true }).click();
  await leader.page.getByText('Đã duyệt').first().waitFor();

  // The writer's screen hears of it by the live line.
  await page.getByRole('button', { name: 'Xếp lịch phát' }).click({ timeout: 60_000 });
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Chọn địa bàn').selectOption({ label: 'Chọn từng huyện' });
  await dialog.getByLabel('UBND thành phố Hội An').check();
  await dialog.getByRole('button', { name: 'Xem trước' }).click();
  await dialog.getByText(/lượt phát trên 13 đài/).waitFor({ timeout: 60_000 });
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Xếp lịch' }).click();
  await page.getByText('UBND thành phố Hội An').first().waitFor({ timeout: 60_000 });
  expect(writer.faults).toEqual([]);
  await writer.context.close();
  await leader.context.close();
}, 400_000);

test('a clerk sees on the phone what to read today; lists and calendars are clean', async () => {
  const clerk = await open('Văn thư UBND phường Tân Thạnh', '/noi-bo/loa/hom-nay', PHONE);
  await clerk.page.getByText('Đài truyền thanh phường Tân Thạnh').first().waitFor({ timeout: 60_000 });
  await expectAccessible(clerk.page);
  const specialist = await open(SPECIALIST, '/noi-bo/loa/lich');
  await specialist.page.getByRole('link', { name: 'Thành phố Tam Kỳ' }).waitFor({ timeout: 60_000 });
  await expectAccessible(specialist.page);
  await specialist.page.getByRole('link', { name: 'Thành phố Tam Kỳ' }).click();
  await specialist.page.getByRole('link', { name: 'Phường Tân Thạnh' }).click({ timeout: 60_000 });
  await specialist.page.getByText('In lịch và lời đọc').first().waitFor({ timeout: 60_000 });
  await expectAccessible(specialist.page);
  for (const path of ['/noi-bo/loa', '/noi-bo/loa/dai', '/noi-bo/loa/cach-doc']) {
    await specialist.page.goto(server.address + path);
    await specialist.page.locator('h1').first().waitFor({ timeout: 60_000 });
    await expectAccessible(specialist.page);
  }
  await specialist.page.goto(`${server.address}/noi-bo/loa/dai?kind=computer`);
  await specialist.page.getByRole('button', { name: 'Nhập từ Excel' }).click({ timeout: 60_000 });
  await specialist.page.getByRole('dialog').getByText('đài không có trong tệp giữ nguyên').waitFor();
  await expectAccessible(specialist.page);
  await specialist.page.keyboard.press('Escape');
  await specialist.page.getByRole('link', { name: 'Máy tính phường Tân Thạnh' }).click({ timeout: 60_000 });
  await specialist.page.getByRole('button', { name: 'Tạo liên kết kết nối' }).waitFor({ timeout: 60_000 });
  await expectAccessible(specialist.page);
  expect([...clerk.faults, ...specialist.faults]).toEqual([]);
}, 400_000);
