import path from 'node:path';
import { z } from 'zod';
import { broadcastsSettings } from '../modules/broadcasts/index.ts';
import { coverageSettings } from '../modules/coverage/index.ts';
import { displaysSettings } from '../modules/displays/index.ts';
import { organisationSettings } from '../modules/organisation/index.ts';
import { outreachSettings } from '../modules/outreach/index.ts';
import { parseSettings } from '../platform/config/settings.ts';
import { databaseSettings } from '../platform/database/settings.ts';
import { filesSettings } from '../platform/files/settings.ts';
import { httpSettings } from '../platform/http/settings.ts';

/** What belongs to the whole installation and to no module. */
const installationSettings = {
  /** 64 hexadecimal characters; opens signing keys at rest and signs sessions. Made at the first start when unset. */
  SECRET_KEY: z
    .string()
    .regex(/^[0-9a-f]{64}$/i, 'must be 64 hexadecimal characters (openssl rand -hex 32)')
    .optional(),
  /** Folder of the made secret. */
  SECRET_DIR: z
    .string()
    .default('.data')
    .transform((folder) => path.resolve(folder)),
};

/**
 * All settings of the server, parsed once.
 *
 * @throws SettingsError with every fault
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>) {
  return parseSettings(
    {
      installation: installationSettings,
      http: httpSettings,
      database: databaseSettings,
      files: filesSettings,
      organisation: organisationSettings,
      coverage: coverageSettings,
      outreach: outreachSettings,
      broadcasts: broadcastsSettings,
      displays: displaysSettings,
    },
    environment,
  );
}

export type Settings = ReturnType<typeof readSettings>;
