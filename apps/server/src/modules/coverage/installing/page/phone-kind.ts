/** What the page is opened on, as far as it matters for the store. */
export type PhoneKind = 'android' | 'ios' | 'other';

/** Programs that fetch pages for previews and indexes: they open no store. */
const PROGRAM = /bot\b|crawl|spider|preview|facebookexternalhit|whatsapp|telegram|curl\/|wget\/|headless-check/i;

/**
 * Reads a User-Agent. Windows Phone also said “Android”; iPads since 2019 say they are Macs and count as `other`,
 * where both stores are offered.
 */
export function phoneKindOf(userAgent: string | undefined): PhoneKind {
  const agent = userAgent ?? '';
  if (/windows phone/i.test(agent)) return 'other';
  if (/\b(iphone|ipod|ipad)\b/i.test(agent)) return 'ios';
  return /android/i.test(agent) ? 'android' : 'other';
}

/** True for what no person holds in the hand. */
export const isProgram = (userAgent: string | undefined): boolean =>
  userAgent === undefined || userAgent === '' || PROGRAM.test(userAgent);
