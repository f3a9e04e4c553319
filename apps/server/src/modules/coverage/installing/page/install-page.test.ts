import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { type InstallPage, renderInstallPage } from './install-page.ts';
import { PAGE_STYLE } from './page-style.ts';
import { isProgram, phoneKindOf } from './phone-kind.ts';
import { storeAddress } from './store-address.ts';
import { storesCheck } from './stores-check.ts';

const page = (parts: Partial<InstallPage> = {}): InstallPage => ({
  language: 'vi',
  phone: 'android',
  code: 'ABC234',
  wrongCode: null,
  issuer: 'Ủy ban nhân dân tỉnh Sông Thử',
  address: 'https://phongtuyen.songthu.gov.vn/b/ABC234',
  storeLink: { android: '/cai-dat/ABC234/mo?may=android&lan=x', ios: '/cai-dat/ABC234/mo?may=ios&lan=x' },
  ...parts,
});
const every = (['vi', 'en'] as const).flatMap((language) =>
  (['android', 'ios', 'other'] as const).flatMap((phone) => [
    page({ language, phone }),
    page({ language, phone, code: null, wrongCode: 'ABC23X' }),
    page({ language, phone, code: null }),
  ]),
);

test('every page is under 30 kB in all, with nothing to fetch and no script', () => {
  for (const each of every) {
    const html = renderInstallPage(each);
    expect(Buffer.byteLength(html)).toBeLessThan(30_000);
    expect(html).not.toMatch(/<script|<img|<link|url\(|@import|\son\w+=/i);
    expect(html.match(/src=|https?:\/\/[^"<\s]+/g)?.filter((found) => !/songthu|w3\.org/.test(found)) ?? []).toEqual(
      [],
    );
  }
});

test('every page is whole HTML by the standard’s own rules', async () => {
  const check = new HtmlValidate({
    extends: ['html-validate:standard', 'html-validate:a11y'],
    rules: { 'no-trailing-whitespace': 'off', 'no-inline-style': 'off' },
  });
  for (const each of every) {
    const report = await check.validateString(renderInstallPage(each));
    expect(
      report.results.flatMap((result) => result.messages.map((each) => `${each.ruleId}: ${each.message}`)),
    ).toEqual([]);
  }
});

test('the style asks nothing of an old phone, and wears the product’s colours', () => {
  expect(PAGE_STYLE).not.toMatch(/var\(|flex|grid|calc\(|clamp\(|:has|:is|rem\b|aspect-ratio|gap:/);
  const tokens = readFileSync(new URL('../../../../../../web/src/theme/tokens.css', import.meta.url), 'utf8');
  for (const colour of PAGE_STYLE.match(/#[0-9a-f]{3,8}\b/g) ?? []) expect(tokens, colour).toContain(colour);
});

test('whatever was typed as a code is shown and never becomes markup', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (wrongCode) => {
      const html = renderInstallPage(page({ code: null, wrongCode: `<b onclick="x">${wrongCode}` }));
      expect(html).not.toContain('<b ');
      expect(html.match(/<p class="notice">[^<]*<\/p>/)).not.toBeNull();
    }),
  );
});

test.each([
  [
    'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/149.0 Mobile Safari/537.36',
    'android',
  ],
  ['Mozilla/5.0 (Linux; U; Android 4.0.4; vi-vn; GT-S5360) AppleWebKit/534.30 Version/4.0 Mobile', 'android'],
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 12_5 like Mac OS X) AppleWebKit/605.1 Zalo iOS/2011', 'ios'],
  ['Mozilla/5.0 (Windows Phone 10.0; Android 6.0.1; Microsoft; Lumia 950) Edge/15', 'other'],
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/149.0', 'other'],
  [undefined, 'other'],
])('%s opens on %s', (agent, kind) => expect(phoneKindOf(agent)).toBe(kind));

test('programs are told from people', () => {
  for (const agent of ['facebookexternalhit/1.1', 'Googlebot/2.1', 'TelegramBot (like TwitterBot)', '', undefined])
    expect(isProgram(agent)).toBe(true);
  expect(isProgram('Mozilla/5.0 (Linux; Android 10; K) Chrome/149.0 Mobile Safari/537.36')).toBe(false);
});

test('the store is told the code, where each store reads it', () => {
  const settings = {
    STORE_ANDROID_URL: 'https://play.google.com/store/apps/details?id=a.b',
    STORE_IOS_URL: 'https://apps.apple.com/vn/app/x/id1',
  };
  expect(storeAddress('android', settings, 'ABC234')).toBe(
    'https://play.google.com/store/apps/details?id=a.b&referrer=utm_source%3Dphongtuyen%26utm_campaign%3DABC234',
  );
  expect(storeAddress('ios', settings, 'ABC234')).toBe('https://apps.apple.com/vn/app/x/id1?ct=ABC234');
  expect(storeAddress('ios', settings, null)).toBe('https://apps.apple.com/vn/app/x/id1');
});

test('without a store’s address people are told what to look for, and health says so', async () => {
  const settings = { STORE_ANDROID_URL: undefined, STORE_IOS_URL: 'https://apps.apple.com/vn/app/x/id1' };
  expect(storeAddress('android', settings, 'ABC234')).toBeNull();
  const shown = renderInstallPage(page({ storeLink: { android: null, ios: '/mo' } }));
  expect(shown).toContain('Mở Google Play trên điện thoại, gõ tìm “Bluezone”.');
  expect(shown).not.toContain('null');
  const told = await storesCheck(settings).check();
  expect([told.state, told.vi.startsWith('Chưa đặt STORE_ANDROID_URL:')]).toEqual(['slow', true]);
});
