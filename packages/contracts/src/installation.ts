import { z } from 'zod';
import { instant } from './values.ts';

/** GET /api/health : one sentence per part, in the caller's language. */
export const healthPart = z.object({
  name: z.string(),
  title: z.string(),
  state: z.enum(['good', 'slow', 'bad']),
  /** What is wrong and what to do; what was proven when all is well. */
  sentence: z.string(),
  checkedAt: instant,
});
export const healthAnswer = z.object({
  state: z.enum(['good', 'slow', 'bad']),
  parts: z.array(healthPart),
  startedAt: instant,
});
export type HealthAnswer = z.infer<typeof healthAnswer>;

/** GET /api/jobs */
export const jobState = z.object({
  name: z.string(),
  title: z.string(),
  waiting: z.number().int(),
  active: z.number().int(),
  failed: z.number().int(),
  normSeconds: z.number().int(),
});
export const jobStates = z.object({
  jobs: z.array(jobState),
  outbox: z.object({ pending: z.number().int(), oldest: instant.nullable(), lastError: z.string().nullable() }),
});
/** GET /api/public/summary : what the public home page shows. */
export const publicSummary = z.object({
  provinceName: z.string(),
  agencies: z.number().int(),
  directives: z.number().int(),
  percent: z.number(),
});
