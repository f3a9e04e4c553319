import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readJournal } from '@phong-tuyen/smpp/testing';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { ROOT } from '../architecture/source-files.ts';
import { expectAccessible, openBrowser } from './browser.ts';
import { signIn } from './people.ts';
import { type RunningServer, startServer } from './running-server.ts';

const RECIPIENTS = 10_000;
const PER_SECOND = 800;
const MY_PHONE = '0987000001';
const journal = path.join(mkdtempSync(path.join(tmpdir(), 'phong-tuyen-journey-smsc-')), 'journal');
const ACCOUNT = { systemId: 'journey', password: 'secret' };

let server: RunningServer;
let browser: Browser;
let centre: ChildProcess;
let centrePort = 0;
beforeAll(async () => {
  centre = spawn(
    process.execPath,
    [
      path.join(ROOT, 'packages/smpp/src/testing/smsc-process.ts'),
      ...['--journal', journal, '--system-id', ACCOUNT.systemId, '--password', ACCOUNT.password],
      ...['--faults', '{"latencyMs":5}'],
    ],
    { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  centrePort = await new Promise<number>((resolve) =>
    centre.stdout?.once('data', (line: Buffer) => resolve(JSON.parse(String(line)).port)),
  );
  server = await startServer({ OUTREACH_DEMO_SMSC: 'false' });
  browser = await openBrowser();
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await server?.stop();
  centre?.kill('SIGTERM');
});

type Body = ReturnType<typeof JSON.parse>;
async function call(page: Page, method: 'get' | 'post', url: string, data?: object): Promise<Body> {
  const answer = await page.context().request[method](`${server.address}${url}`, {
    headers: { origin: server.address, 'x-requested-with': 'phong-tuyen' },
    ...(data === undefined ? {} : { data }),
  });
  if (!answer.ok()) throw new Error(`${method} ${url} answered ${answer.status()}: ${await answer.text()}`);
  return answer.json();
}
const until = (check: () => Promise<unknown> | unknown) => vi.waitFor(check, { timeout: 90_000, interval: 250 });
const taken = (start: string) => readJournal(journal).taken.filter((message) => message.to.startsWith(start));
/** To the people of the list; the demo's own refusals are confirmed over the same line. */
const sentTo = () => taken('8497');

/** The only line is the message centre of this test: the demo's own trial station was left out. */
async function setUpLine(): Promise<void> {
  const { page } = await signIn(browser, { address: server.address, who: 'Quản trị hệ thống' });
  const config = {
    ...{ host: '127.0.0.1', port: centrePort, tls: false, authority: '', systemId: ACCOUNT.systemId, systemType: '' },
    ...{ brandname: 'BO Y TE', alphabet: 'gsm7', longText: 'parts', receiptIds: 'same', validityHours: 0 },
  };
  await call(page, 'post', '/api/gateways', {
    ...{ kind: 'smpp', name: 'Nhà mạng của hành trình', enabled: true, networks: [], priority: 1, window: 50 },
    ...{ perSecond: PER_SECOND, price: 250, config, secrets: { password: ACCOUNT.password } },
  });
}

async function makeList(page: Page): Promise<void> {
  const numbers = Array.from({ length: RECIPIENTS }, (_, index) => `09${String(70_000_000 + index)}`).join('\n');
  const { id } = await call(page, 'post', '/api/outreach/audiences/pasted', { name: 'Người dân thử', numbers });
  const list = await until(async () => {
    const detail = await call(page, 'get', `/api/outreach/audiences/${id}`);
    expect(['checking', 'ready']).toContain(detail.state);
    return detail;
  });
  const { state, usable } = list as { state: string; usable: number };
  if (state === 'checking') await call(page, 'post', `/api/outreach/audiences/${id}/confirm`, { usable });
  await until(async () => expect((await call(page, 'get', `/api/outreach/audiences/${id}`)).state).toBe('ready'));
}

/** Hours in which nothing but an emergency by law goes out: the test must run at any time of the day. */
function isNight(): boolean {
  const hour = (new Date().getUTCHours() + 7) % 24;
  return hour < 7 || hour >= 21;
}

/** Through the five steps. @returns the campaign's address */
async function compose(page: Page): Promise<string> {
  await page.goto('/noi-bo/chien-dich');
  await page.getByRole('button', { name: 'Soạn chiến dịch' }).first().click();
  await page.getByRole('dialog').getByLabel('Tên chiến dịch').fill('Cài Bluezone trong tuần');
  await page.getByRole('dialog').getByRole('button', { name: 'Bắt đầu soạn' }).click();
  await page.waitForURL(/chien-dich\/[0-9a-f-]{36}/);
  await page.getByLabel('Từ ngày').fill('2026-01-01');
  await page.getByLabel('Đến ngày').fill('2030-12-31');
  await page.getByLabel('Chỉ tiêu cài đặt (% dân số)').fill('60');
  if (isNight()) await page.getByLabel('Tin khẩn cấp theo luật').check();
  await expectAccessible(page);
  const next = page.getByRole('button', { name: 'Tiếp tục' });
  await next.click();
  await page.getByLabel(/Người dân thử/).check();
  await next.click();
  await page.getByLabel('Nội dung tin nhắn').fill('Mời {ten} ở {xa} cài Bluezone: {lien_ket}');
  await page.getByText(/Bản có dấu: \d+ tin/).waitFor();
  await expectAccessible(page);
  await next.click();
  await page.getByRole('heading', { name: 'Ba tin thật' }).waitFor({ timeout: 60_000 });
  expect(await page.getByRole('article').count()).toBe(3);
  await page
    .getByRole('article')
    .first()
    .getByText(/^Moi ong\/ba o dia phuong cai Bluezone: http/)
    .waitFor();
  await page.getByText('Chi phí SMS ước tính').waitFor();
  await page.getByLabel('Số điện thoại của bạn').fill(MY_PHONE);
  await page.getByRole('button', { name: 'Gửi thử' }).click();
  await page.getByText(/0987 \*\*\* 001: (Đã tới máy|Nhà mạng đã nhận)/).waitFor();
  await expectAccessible(page);
  await next.click();
  await page.getByText('Đã đủ để trình.').waitFor();
  await page.getByRole('button', { name: 'Trình duyệt' }).click();
  await page.getByText('Bạn đã soạn hoặc trình chiến dịch này').waitFor();
  return new URL(page.url()).pathname;
}

test('write, preview, try, approve as another, send to 10,000, stop half-way with exact counts, go on, and coverage rises', async () => {
  await setUpLine();
  const { page: writer, faults } = await signIn(browser, { address: server.address, who: 'Phó Chủ tịch UBND tỉnh' });
  await makeList(writer);
  const address = await compose(writer);
  const id = address.split('/').at(-1) ?? '';
  expect(sentTo()).toEqual([]);
  expect(taken(`84${MY_PHONE.slice(1)}`).length).toBe(1);

  const { page: approver } = await signIn(browser, { address: server.address, who: 'Chủ tịch UBND tỉnh' });
  await approver.goto(address);
  await approver.getByRole('button', { name: 'Duyệt và gửi' }).click();
  await approver
    .getByRole('dialog')
    .getByText(/10.000 người/)
    .waitFor();
  await approver.getByRole('dialog').getByRole('button', { name: 'Duyệt và gửi' }).click();
  await until(() => expect(sentTo().length).toBeGreaterThan(RECIPIENTS / 4));

  await writer.getByRole('button', { name: 'Dừng gửi ngay' }).click();
  await writer.getByRole('dialog').getByRole('button', { name: 'Dừng', exact: true }).click();
  await writer.getByText(/^Đã dừng\./).waitFor();
  const detail = await until(async () => {
    const each = await call(writer, 'get', `/api/campaigns/${id}`);
    const { accepted, delivered, failed, unknown, planned } = each.figures.byState;
    expect(each.inHand).toBe(0);
    expect(accepted + delivered + failed).toBe(sentTo().length);
    return { sent: accepted + delivered + failed, unknown, planned };
  });
  const { sent, unknown, planned } = detail as { sent: number; unknown: number; planned: number };
  expect(sent + unknown + planned).toBe(RECIPIENTS);
  expect(planned).toBeGreaterThan(0);
  const number = (value: number) => value.toLocaleString('vi-VN');
  await writer.getByText(`Đã dừng. Đã gửi ${number(sent)}, chưa rõ ${unknown}, còn lại ${number(planned)}.`).waitFor();
  await expectAccessible(writer);

  await approver.getByRole('button', { name: 'Gửi tiếp' }).click();
  await until(async () => expect((await call(writer, 'get', `/api/campaigns/${id}`)).state).toBe('done'));
  const phones = sentTo().map((message) => message.to);
  expect(phones.length).toBe(RECIPIENTS);
  expect(new Set(phones).size).toBe(RECIPIENTS);

  const code = /cai-dat\/(\w+)/.exec(sentTo()[0]?.text ?? '')?.[1] ?? '';
  const installed = async () => (await call(writer, 'get', `/api/coverage/board/${id}`)).total.installed ?? 0;
  const before = await installed();
  for (let index = 0; index < 20; index++)
    await call(writer, 'post', '/api/app/installs', {
      installToken: `${randomBytes(16).toString('base64url').slice(0, 21)}A`,
      communeCode: '20335',
      campaignCode: code,
      platform: 'android',
      version: '1.0.0',
    });
  await until(async () => expect(await installed()).toBeGreaterThan(before));
  expect(faults).toEqual([]);
}, 400_000);
