import { z } from 'zod';

/** What a backup folder says of itself in `manifest.json`, written last: a folder without it is not whole. */
export const manifest = z.object({
  format: z.literal(1),
  createdAt: z.iso.datetime(),
  migrations: z.array(z.object({ name: z.string(), sha256: z.string() })),
  tables: z.array(
    z.object({
      schema: z.string(),
      name: z.string(),
      columns: z.array(z.string()),
      rows: z.number().int(),
      sha256: z.string(),
    }),
  ),
  files: z.object({ count: z.number().int(), bytes: z.number().int() }),
});
export type Manifest = z.infer<typeof manifest>;

/** A backup that cannot be written or used, with the reason in words. */
export class BackupError extends Error {
  override readonly name = 'BackupError';
}
