import { z } from 'zod';

const storeUrl = (fallback: string) =>
  z.url({ protocol: /^https$/, error: 'must be an https address' }).default(fallback);

/** Settings of the module, by their names in the environment. */
export const coverageSettings = {
  /** Where the app is to be had; the campaign code is added when somebody opens it. */
  STORE_ANDROID_URL: storeUrl('https://play.google.com/store/apps/details?id=com.mic.bluezone'),
  STORE_IOS_URL: storeUrl('https://apps.apple.com/vn/app/bluezone/id1508062685'),
};

export type CoverageSettings = {
  readonly [K in keyof typeof coverageSettings]: z.output<(typeof coverageSettings)[K]>;
};
