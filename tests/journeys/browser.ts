import { createRequire } from 'node:module';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { expect } from 'vitest';

/**
 * Debian's Chromium without a window. Root has no sandbox of its own.
 *
 * @param switches further ones, as a machine of a commune would be set up with
 */
export function openBrowser(switches: readonly string[] = []): Promise<Browser> {
  return chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...switches,
    ],
  });
}

export const DESKTOP = { width: 1440, height: 900 };
export const PHONE = { width: 390, height: 844 };

/** A person's browser: language, size, colours. Every console error and failed script is gathered. */
export async function openContext(
  browser: Browser,
  options: { address: string; language?: 'vi' | 'en'; size?: { width: number; height: number }; dark?: boolean },
): Promise<BrowserContext> {
  return browser.newContext({
    baseURL: options.address,
    locale: options.language === 'en' ? 'en-GB' : 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    viewport: options.size ?? DESKTOP,
    colorScheme: options.dark === true ? 'dark' : 'light',
    hasTouch: options.size === PHONE,
    reducedMotion: 'reduce',
    acceptDownloads: true,
  });
}

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Serious and critical faults that axe finds on the page as it stands, in words. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  await page
    .addScriptTag({ path: AXE })
    .catch(async () => page.evaluate(await import('node:fs').then((fs) => fs.readFileSync(AXE, 'utf8'))));
  const result = await page.evaluate(async () => {
    // axe puts itself on the window; its types are not part of the page's.
    const { axe } = window as unknown as {
      axe: { run(): Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }> };
    };
    return (await axe.run()).violations.map((each) => ({
      id: each.id,
      impact: each.impact,
      html: each.nodes.map((node) => node.html.slice(0, 160)),
    }));
  });
  return result
    .filter((each) => each.impact === 'serious' || each.impact === 'critical')
    .map((each) => `${each.id}: ${each.html.join(' | ')}`);
}

/** Fails with the faults in words when the page has any. */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await accessibilityFaults(page)).toEqual([]);
}
