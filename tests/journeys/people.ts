import type { Browser, BrowserContext, Page } from 'playwright-core';
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from '../../apps/server/src/modules/organisation/index.ts';
import { openContext } from './browser.ts';

export interface SignedIn {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Faults of scripts on any page so far. */
  readonly faults: string[];
}

/**
 * A person of the demo at their own browser, signed in.
 *
 * @param label the account's label on the sign-in page, or its e-mail address
 */
export async function signIn(
  browser: Browser,
  options: {
    address: string;
    who: string;
    language?: 'vi' | 'en';
    size?: { width: number; height: number };
    dark?: boolean;
  },
): Promise<SignedIn> {
  const email = DEMO_ACCOUNTS.find((account) => account.label === options.who)?.email ?? options.who;
  const context = await openContext(browser, options);
  const answer = await context.request.post(`${options.address}/api/auth/sign-in/email`, {
    headers: { origin: options.address },
    data: { email, password: DEMO_PASSWORD },
  });
  if (!answer.ok()) throw new Error(`${email} could not sign in: ${await answer.text()}`);
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  return { page, context, faults };
}
