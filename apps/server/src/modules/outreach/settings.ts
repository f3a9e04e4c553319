import type { z } from 'zod';

/** Settings of the module, by their names in the environment. */
export const outreachSettings = {};

export type OutreachSettings = {
  readonly [K in keyof typeof outreachSettings]: z.output<(typeof outreachSettings)[K]>;
};
