import type { z } from 'zod';

/** Settings of the module, by their names in the environment. */
export const broadcastsSettings = {};

export type BroadcastsSettings = {
  readonly [K in keyof typeof broadcastsSettings]: z.output<(typeof broadcastsSettings)[K]>;
};
