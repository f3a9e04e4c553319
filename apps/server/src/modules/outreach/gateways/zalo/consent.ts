/** Zalo's code holds ten minutes; so does the verifier that belongs to it. */
export const CONSENT_MS = 10 * 60_000;
export const CONSENT_PURPOSE = 'zalo-consent';

/** The page that Zalo sends the administrator back to: it must stand in the app's settings at Zalo letter by letter. */
export const consentReturnUrl = (baseUrl: string): string => `${baseUrl}/noi-bo/duong-gui/zalo`;
