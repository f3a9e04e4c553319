import { z } from 'zod';

/** Ids, dates and pages that every capability's contracts use. */
export const id = z.uuid();
/** Calendar date, `2020-07-28`. */
export const calendarDate = z.iso.date();
/** Instant in UTC. */
export const instant = z.iso.datetime({ offset: true });
export const shortText = z.string().trim().min(1).max(200);
export const longText = z.string().trim().max(20_000);
/** Why something is sent back or withdrawn: never empty. */
export const reason = z.string().trim().min(3).max(2_000);

/** Query of a list that is paged by keys: `after` is the previous page's `next`. */
export const pageQuery = z.object({
  after: z.string().max(400).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

/** One page of a list; `next` is null on the last. */
export function pageOf<T extends z.ZodType>(item: T) {
  return z.object({ items: z.array(item), next: z.string().nullable() });
}

export const idParams = z.object({ id });
export const done = z.object({ ok: z.literal(true) });

/** Bytes kept as they came. */
export const fileSummary = z.object({
  id,
  name: z.string(),
  mediaType: z.string(),
  sizeBytes: z.number().int(),
  sha256: z.string(),
});
export type FileSummary = z.infer<typeof fileSummary>;
