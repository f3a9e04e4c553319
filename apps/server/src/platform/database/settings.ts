import path from 'node:path';
import { z } from 'zod';
import { integerSetting } from '../config/settings.ts';

/** Which database, and where the embedded one lives. */
export const databaseSettings = {
  /** postgres:// address of PostgreSQL 18; our own is started when unset. The login must own the database. */
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must start with postgres:// or postgresql://')
    .optional(),
  /** Folder of the embedded database. */
  DATABASE_DIR: z
    .string()
    .default('.data/postgres')
    .transform((folder) => path.resolve(folder)),
  DATABASE_POOL: integerSetting({ min: 2, max: 200, default: 20 }),
};

export type DatabaseSettings = {
  readonly [K in keyof typeof databaseSettings]: z.output<(typeof databaseSettings)[K]>;
};
