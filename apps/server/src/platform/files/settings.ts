import path from 'node:path';
import { z } from 'zod';
import { integerSetting } from '../config/settings.ts';

/** Where files are kept and how large they may be. */
export const filesSettings = {
  /** Folder of the local store; used when S3_BUCKET is unset. */
  FILES_DIR: z
    .string()
    .default('.data/files')
    .transform((folder) => path.resolve(folder)),
  /** Largest upload in megabytes. */
  FILES_MAX_MB: integerSetting({ min: 1, max: 2_000, default: 50 }),
  /** Bucket of an S3-compatible store; all S3 settings go together. */
  S3_BUCKET: z.string().min(3).optional(),
  S3_ENDPOINT: z.url('must be an address such as https://s3.example.org').optional(),
  S3_REGION: z.string().default('us-east-1'),
  S3_ACCESS_KEY_ID: z.string().optional(),
  S3_SECRET_ACCESS_KEY: z.string().optional(),
};

export type FilesSettings = { readonly [K in keyof typeof filesSettings]: z.output<(typeof filesSettings)[K]> };
