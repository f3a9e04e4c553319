import type { CoverageSettings } from '../../settings.ts';

export type Store = 'android' | 'ios';

/**
 * Where the app is to be had, with the campaign code in what the store passes on: Google Play's `referrer`
 * (Play Install Referrer), the App Store's campaign token `ct` (at most 40 characters).
 *
 * @param code null for who came without one
 * @returns null while the store's address is not set
 */
export function storeAddress(store: Store, settings: CoverageSettings, code: string | null): string | null {
  const set = store === 'android' ? settings.STORE_ANDROID_URL : settings.STORE_IOS_URL;
  if (set === undefined) return null;
  const address = new URL(set);
  if (code === null) return address.toString();
  if (store === 'android')
    address.searchParams.set(
      'referrer',
      new URLSearchParams({ utm_source: 'phongtuyen', utm_campaign: code }).toString(),
    );
  else address.searchParams.set('ct', code);
  return address.toString();
}
