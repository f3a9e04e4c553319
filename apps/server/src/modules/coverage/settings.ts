import { z } from 'zod';

const storeUrl = z.url({ protocol: /^https$/, error: 'must be an https address' }).optional();

/** Settings of the module, by their names in the environment. */
export const coverageSettings = {
  /**
   * Where the app is to be had; the campaign code is added when somebody opens it. There is no address to fall back on: a wrong
   * app in a store would be worse than being told to look for the right one.
   */
  STORE_ANDROID_URL: storeUrl,
  STORE_IOS_URL: storeUrl,
};

export type CoverageSettings = {
  readonly [K in keyof typeof coverageSettings]: z.output<(typeof coverageSettings)[K]>;
};
