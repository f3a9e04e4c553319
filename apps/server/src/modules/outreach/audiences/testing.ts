import type { Role } from '@phong-tuyen/contracts';
import type { Database } from '../../../platform/database/connect.ts';
import type { FileStore } from '../../../platform/files/file-store.ts';
import type { Actor } from '../../../platform/http/actor.ts';
import { inCommand } from '../../../platform/testing/test-context.ts';
import { groupAbilitiesByRole } from '../../organisation/index.ts';
import { type BuiltProvince, buildProvince } from '../../organisation/testing.ts';
import { createAudience, type NewList } from '../commands/create-audience.ts';
import { abilities } from '../policy.ts';
import { drainImports } from './drain-imports.ts';

/** Tuesday 28 July 2020, 9:00 in Vietnam. */
export const TEST_NOW = new Date('2020-07-28T02:00:00Z');
const byRole = groupAbilitiesByRole([abilities]);

export const buildAudienceProvince = (db: Database): Promise<BuiltProvince> =>
  buildProvince(db, (role: Role) => [...byRole[role]]);

/** Files kept in memory. */
export function memoryStore(): FileStore {
  const kept = new Map<string, Uint8Array>();
  return {
    put: async (key, bytes) => {
      kept.set(key, Uint8Array.from(bytes));
    },
    get: async (key) => {
      const bytes = kept.get(key);
      if (bytes === undefined) throw new Error(`nothing under ${key}`);
      return bytes;
    },
    delete: async (key) => void kept.delete(key),
    prove: async () => undefined,
  };
}

/** Uploads a list as an actor. @returns its id, not yet read */
export function uploadList(
  db: Database,
  files: FileStore,
  parts: Partial<NewList> & { actor: Actor; text?: string },
): Promise<string> {
  const { actor, text = '', ...list } = parts;
  const file = { name: 'danh-sach.csv', bytes: new TextEncoder().encode(text) };
  return inCommand(db, { actor, now: TEST_NOW }, (context) =>
    createAudience(context, files, { name: 'Danh sách thử', group: '', language: 'vi', file, ...list, keepDays: 365 }),
  );
}

/** Reads all lists that wait. */
export const readLists = (db: Database, files: FileStore, now = TEST_NOW): Promise<void> =>
  drainImports({ db, files, clock: { now: () => now } });
