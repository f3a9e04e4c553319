import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Role } from '@phong-tuyen/contracts';
import { createTypesetter } from '@phong-tuyen/letters';
import { sql } from 'kysely';
import type { Clock } from '../../platform/clock/clock.ts';
import type { Database } from '../../platform/database/connect.ts';
import { LiveBus } from '../../platform/events/live.ts';
import type { FileStore } from '../../platform/files/file-store.ts';
import { openFileStore } from '../../platform/files/open-file-store.ts';
import type { Actor } from '../../platform/http/actor.ts';
import { createLogger } from '../../platform/logs/logger.ts';
import { groupAbilitiesByRole } from '../organisation/index.ts';
import { type BuiltProvince, buildProvince } from '../organisation/testing.ts';
import type { DisplaysDeps } from './create-displays.ts';
import { abilities } from './policy.ts';
import type { PosterWords } from './store/posters.ts';

/** Tuesday 4 August 2020, 9:00 in Vietnam. */
export const TEST_NOW = new Date('2020-08-04T02:00:00Z');
const byRole = groupAbilitiesByRole([abilities]);

export const buildDisplaysProvince = (db: Database): Promise<BuiltProvince> =>
  buildProvince(db, (role: Role) => [...byRole[role]]);

/** A campaign of the actor's agency that is under way. @returns its id */
export async function buildCampaign(db: Database, actor: Actor, state = 'approved'): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    INSERT INTO outreach.campaign (agency_id, name, state, plan, created_by, created_at, updated_at)
    VALUES (${actor.agencyId}, 'Cài đặt ứng dụng', ${state}, '{}', ${actor.personId}, ${TEST_NOW}, ${TEST_NOW}) RETURNING id`.execute(
    db,
  );
  return rows[0]?.id ?? '';
}

export const posterWords = (overrides: Partial<PosterWords> = {}): PosterWords => ({
  name: 'Một cửa',
  audience: 'one-stop',
  content: {
    headline: { vi: 'Trong lúc chờ\n*cài {app}*', en: 'While you wait, install {app}' },
    lead: { vi: 'Miễn phí.', en: 'Free.' },
    appName: 'Bluezone',
    hotline: '1900 9095',
    urgent: false,
  },
  ...overrides,
});

export const filesIn = (folder: string): FileStore =>
  openFileStore({ FILES_DIR: folder, FILES_MAX_MB: 50, S3_REGION: 'us-east-1' } as never);

/** Files in a folder that is gone after the tests. */
export function openTestFiles(): { files: FileStore; folder: string; forget(): void } {
  const folder = mkdtempSync(path.join(tmpdir(), 'phong-tuyen-displays-'));
  return {
    files: filesIn(folder),
    folder,
    forget: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** What the module is built from, on a test's database; the bus is not started. */
export function testDeps(parts: { db: Database; url: string; files: FileStore; clock?: Clock }): DisplaysDeps {
  const logger = createLogger({ level: 'silent' });
  return {
    db: parts.db,
    files: parts.files,
    clock: parts.clock ?? { now: () => TEST_NOW },
    logger,
    bus: new LiveBus(parts.url, logger),
    typesetter: createTypesetter(),
    settings: {},
    baseUrl: 'https://phongtuyen.songthu.gov.vn',
    secret: new Uint8Array(32),
    maxFileBytes: 50 * 1024 * 1024,
  } as DisplaysDeps;
}
