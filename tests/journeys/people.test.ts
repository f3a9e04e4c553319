import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible, openBrowser, openContext } from './browser.ts';
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

const EMAIL = 'mai.moi@demo.phongtuyen.example';

test('an administrator adds a person, who signs in, chooses a password, and is out at once when shut out', async () => {
  const { page: admin, faults } = await signIn(browser, { address: server.address, who: 'Quản trị hệ thống' });
  await admin.goto('/noi-bo/co-quan?search=s%E1%BB%9F+y+t%E1%BA%BF');
  await admin.getByRole('link', { name: 'Sở Y tế', exact: true }).first().click();
  await admin.getByRole('button', { name: 'Thêm người' }).click();
  const dialog = admin.getByRole('dialog');
  await dialog.getByLabel('Họ tên').fill('Trần Thị Mai Mới');
  await dialog.getByLabel('Thư điện tử công vụ').fill('sai-dia-chi@mot');
  await dialog.getByLabel('Chức danh').fill('Chuyên viên Nghiệp vụ y');
  await dialog.getByRole('button', { name: 'Thêm người' }).click();
  await dialog.getByText('Địa chỉ thư điện tử chưa đúng.').waitFor();
  await dialog.getByLabel('Thư điện tử công vụ').fill(EMAIL);
  await dialog.getByRole('button', { name: 'Thêm người' }).click();
  const password = (await admin.getByRole('dialog').locator('code').textContent()) ?? '';
  await expectAccessible(admin);
  await admin.getByRole('button', { name: 'Đã trao' }).click();
  await admin.getByRole('row', { name: /Trần Thị Mai Mới/ }).waitFor();

  const context = await openContext(browser, { address: server.address });
  const person = await context.newPage();
  await person.goto('/dang-nhap');
  await person.getByLabel('Thư điện tử công vụ').fill(EMAIL);
  await person.getByLabel('Mật khẩu', { exact: true }).fill(password);
  await person.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
  await person.waitForURL(/doi-mat-khau/);
  await person.getByLabel('Mật khẩu được cấp').fill(password);
  await person.getByLabel('Mật khẩu mới', { exact: true }).fill('mat-khau-rieng-2026');
  await person.getByLabel('Nhập lại mật khẩu mới').fill('mat-khau-rieng-2026');
  await person.getByRole('button', { name: 'Đặt mật khẩu' }).click();
  await person.waitForURL(/noi-bo/);
  await person.getByRole('heading', { name: 'Việc của tôi' }).waitFor();

  await admin.getByRole('button', { name: 'Thao tác với Trần Thị Mai Mới' }).click();
  await admin.getByRole('menuitem', { name: 'Khóa tài khoản' }).click();
  await admin.getByRole('dialog').getByRole('button', { name: 'Khóa tài khoản' }).click();
  await admin.getByText('Đã khóa tài khoản').waitFor();
  expect((await context.request.get(`${server.address}/api/tasks`)).status()).toBe(401);
  expect(faults).toEqual([]);
}, 120_000);
