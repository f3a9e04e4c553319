import { z } from 'zod';

/** Settings of the module, by their names in the environment. */
export const outreachSettings = {
  /** Starts a message centre on the loopback that reaches nobody, and a line to it; with the demo unless it says false. */
  OUTREACH_DEMO_SMSC: z
    .enum(['true', 'false'])
    .transform((value) => value === 'true')
    .optional(),
  /** Days after a campaign's end until numbers and names are erased from what it sent; counts stay. */
  OUTREACH_KEEP_DAYS: z.coerce.number().int().min(1).max(3_650).default(90),
  /** Groups of fewer people than this are never shown. */
  OUTREACH_MINIMUM_GROUP: z.coerce.number().int().min(2).max(1_000).default(10),
  /** Days from an upload until names and numbers of a list are erased. */
  OUTREACH_LIST_DAYS: z.coerce.number().int().min(1).max(3_650).default(365),
};

export type OutreachSettings = {
  readonly [K in keyof typeof outreachSettings]: z.output<(typeof outreachSettings)[K]>;
};
