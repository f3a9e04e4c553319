import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { DESKTOP, openBrowser, PHONE } from './browser.ts';
import { signIn } from './people.ts';
import { startServer } from './running-server.ts';

/**
 * Takes the pictures in `docs/screens`: every screen at a desk and on a phone, some in the dark and in English.
 * `node tests/journeys/take-screens.ts [names]` after `npm run web:build`; without names all of them.
 */
const FOLDER = path.join(import.meta.dirname, '../../docs/screens');
const SCREENS: readonly (readonly [name: string, who: string | null, address: string])[] = [
  ['home', null, '/'],
  ['sign-in', null, '/dang-nhap'],
  ['inbox', 'Văn thư UBND thành phố Tam Kỳ', '/noi-bo'],
  ['given', 'Chủ tịch UBND tỉnh', '/noi-bo?box=given'],
  ['task', 'Văn thư UBND thành phố Tam Kỳ', '/noi-bo/nhiem-vu/TASK'],
  ['boards', 'Chủ tịch UBND tỉnh', '/noi-bo/theo-doi'],
  ['board', 'Chủ tịch UBND tỉnh', '/noi-bo/theo-doi/DIRECTIVE'],
  ['enter', 'Chuyên viên UBND tỉnh', '/noi-bo/nhap-van-ban'],
  ['confirm', 'Chuyên viên UBND tỉnh', '/noi-bo/nhap-van-ban/UPLOAD'],
  ['draft', 'Chuyên viên UBND tỉnh', '/noi-bo/nhap-van-ban/DRAFT'],
  ['documents', 'Văn thư UBND tỉnh', '/noi-bo/van-ban'],
  ['document', 'Chủ tịch UBND tỉnh', '/noi-bo/van-ban/DIRECTIVE'],
  ['incoming', 'Văn thư UBND thành phố Tam Kỳ', '/noi-bo/van-ban-den'],
  ['receipt', 'Văn thư UBND thành phố Tam Kỳ', '/noi-bo/van-ban-den/RECEIPT'],
  ['outgoing-register', 'Văn thư UBND tỉnh', '/noi-bo/so-di'],
  ['incoming-register', 'Văn thư UBND thành phố Tam Kỳ', '/noi-bo/so-den'],
  ['search', 'Chủ tịch UBND tỉnh', '/noi-bo/tim?q=bluezone'],
  ['agencies', 'Quản trị hệ thống', '/noi-bo/co-quan'],
  ['agency', 'Quản trị hệ thống', '/noi-bo/co-quan/AGENCY'],
  ['import', 'Quản trị hệ thống', '/noi-bo/co-quan/nhap'],
  ['help-points', 'Chuyên viên UBND tỉnh', '/noi-bo/ho-tro-cai-dat'],
  ['install-codes', 'Chuyên viên UBND tỉnh', '/noi-bo/ho-tro-cai-dat/ma'],
  ['install-page', null, '/cai-dat'],
  ['campaigns', 'Chuyên viên UBND tỉnh', '/noi-bo/chien-dich'],
  ['campaign', 'Chủ tịch UBND tỉnh', '/noi-bo/chien-dich/CAMPAIGN'],
  ['audiences', 'Chuyên viên UBND tỉnh', '/noi-bo/danh-sach'],
  ['audience', 'Chuyên viên UBND tỉnh', '/noi-bo/danh-sach/AUDIENCE'],
  ['replies', 'Chuyên viên UBND tỉnh', '/noi-bo/hoi-am'],
  ['refusals', 'Chuyên viên UBND tỉnh', '/noi-bo/tu-choi-nhan-tin'],
  ['gateways', 'Quản trị hệ thống', '/noi-bo/duong-gui'],
  ['coverage', 'Chủ tịch UBND tỉnh', '/noi-bo/do-phu'],
  ['coverage-report', 'Văn thư UBND phường Tân Thạnh', '/noi-bo/do-phu/bao-cao'],
  ['weekly', 'Chuyên viên UBND tỉnh', '/noi-bo/do-phu/bao-cao-tuan'],
  ['bulletins', 'Chuyên viên UBND tỉnh', '/noi-bo/loa'],
  ['bulletin', 'Chuyên viên UBND tỉnh', '/noi-bo/loa/ban-tin/BULLETIN'],
  ['broadcast-schedule', 'Chuyên viên UBND tỉnh', '/noi-bo/loa/lich'],
  ['stations', 'Chuyên viên UBND tỉnh', '/noi-bo/loa/dai'],
  ['posters', 'Chuyên viên UBND tỉnh', '/noi-bo/ap-phich'],
  ['places', 'Chuyên viên UBND tỉnh', '/noi-bo/dia-diem'],
  ['displays', 'Chuyên viên UBND tỉnh', '/noi-bo/man-hinh'],
  ['account', 'Văn thư UBND tỉnh', '/noi-bo/tai-khoan'],
  ['health', 'Quản trị hệ thống', '/noi-bo/tinh-trang'],
];
const DRAFT_SUBJECT = 'tăng cường cài đặt ứng dụng Bluezone tại các cơ sở y tế';
const SHAPES = [
  { suffix: 'desktop', size: DESKTOP },
  { suffix: 'phone', size: PHONE },
] as const;
const ALSO = [
  { name: 'board', suffix: 'desktop-dark', size: DESKTOP, dark: true },
  { name: 'board', suffix: 'desktop-en', size: DESKTOP, language: 'en' },
  { name: 'campaign', suffix: 'phone-dark', size: PHONE, dark: true },
  { name: 'coverage', suffix: 'desktop-dark', size: DESKTOP, dark: true },
  { name: 'coverage', suffix: 'desktop-en', size: DESKTOP, language: 'en' },
  { name: 'inbox', suffix: 'phone-dark', size: PHONE, dark: true },
  { name: 'home', suffix: 'phone-en', size: PHONE, language: 'en' },
] as const;

const asked = process.argv.slice(2);
const isAsked = (name: string) => asked.length === 0 || asked.includes(name);

const server = await startServer();
const browser = await openBrowser();
mkdirSync(FOLDER, { recursive: true });
try {
  const shots = [
    ...SCREENS.filter(([name]) => isAsked(name)).flatMap((screen) => SHAPES.map((shape) => ({ screen, ...shape }))),
    ...ALSO.filter(({ name }) => isAsked(name)).flatMap(({ name, ...shape }) =>
      SCREENS.filter((screen) => screen[0] === name).map((screen) => ({ screen, ...shape })),
    ),
  ];
  for (const { screen, suffix, ...shape } of shots) {
    const [name, who, address] = screen;
    const { page, context } =
      who === null ? await open(shape) : await signIn(browser, { address: server.address, who, ...shape });
    if ('language' in shape)
      await context.request.put(`${server.address}/api/session/language`, {
        headers: { 'x-requested-with': 'phong-tuyen', origin: server.address },
        data: { language: shape.language },
      });
    await page.goto(`${server.address}${await fill(page, address)}`);
    // Live pages never fall silent: a heading, and then time for what it announces.
    await page.locator('h1').first().waitFor();
    await page.waitForTimeout(1_500);
    writeFileSync(path.join(FOLDER, `${name}-${suffix}.webp`), await picture(page));
    await context.close();
  }
} finally {
  await browser.close();
  await server.stop();
}

async function open(shape: { size: typeof DESKTOP; language?: 'en'; dark?: true }) {
  const context = await browser.newContext({
    viewport: shape.size,
    locale: shape.language === 'en' ? 'en-GB' : 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    reducedMotion: 'reduce',
  });
  return { context, page: await context.newPage() };
}

/** WebP is a third of PNG; only Chromium's own protocol makes it. */
async function picture(page: Page): Promise<Buffer> {
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 82 });
  return Buffer.from(data, 'base64');
}

/** Puts the first directive, task, receipt or department into an address. */
async function fill(page: Page, address: string): Promise<string> {
  const first = async (url: string, id: string) => {
    const answer = (await (await page.request.get(`${server.address}${url}`)).json()) as {
      items: Record<string, string>[];
    };
    return answer.items[0]?.[id] ?? '';
  };
  const made = async (url: string, body: Parameters<Page['request']['post']>[1]) => {
    const headers = { 'x-requested-with': 'phong-tuyen', origin: server.address };
    return ((await (await page.request.post(`${server.address}${url}`, { ...body, headers })).json()) as { id: string })
      .id;
  };
  if (address.includes('UPLOAD')) {
    const buffer = readFileSync(path.join(import.meta.dirname, '../../packages/letters/test-letters/cong-van-so.txt'));
    const file = { name: 'cong-van-so.txt', mimeType: 'text/plain', buffer };
    return address.replace('UPLOAD', await made('/api/documents/upload', { multipart: { file } }));
  }
  if (address.includes('DRAFT'))
    return address.replace('DRAFT', await made('/api/documents', { data: { type: 'CV', subject: DRAFT_SUBJECT } }));
  if (address.includes('DIRECTIVE')) return address.replace('DIRECTIVE', await first('/api/boards', 'documentId'));
  if (address.includes('TASK')) return address.replace('TASK', await first('/api/tasks?box=received', 'id'));
  if (address.includes('RECEIPT')) return address.replace('RECEIPT', await first('/api/receipts', 'id'));
  if (address.includes('CAMPAIGN')) return address.replace('CAMPAIGN', await first('/api/campaigns', 'id'));
  if (address.includes('AUDIENCE')) return address.replace('AUDIENCE', await first('/api/outreach/audiences', 'id'));
  if (address.includes('BULLETIN')) return address.replace('BULLETIN', await first('/api/bulletins', 'id'));
  if (address.includes('AGENCY')) return address.replace('AGENCY', await first('/api/agencies?kind=department', 'id'));
  return address;
}
