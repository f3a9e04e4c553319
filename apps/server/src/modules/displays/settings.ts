import type { z } from 'zod';

/** Settings of the module, by their names in the environment. */
export const displaysSettings = {};

export type DisplaysSettings = {
  readonly [K in keyof typeof displaysSettings]: z.output<(typeof displaysSettings)[K]>;
};
