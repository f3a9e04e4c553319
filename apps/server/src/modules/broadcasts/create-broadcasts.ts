import type { Typesetter } from '@phong-tuyen/letters';
import type { Clock } from '../../platform/clock/clock.ts';
import type { Database } from '../../platform/database/connect.ts';
import type { LiveBus } from '../../platform/events/live.ts';
import type { FileStore } from '../../platform/files/file-store.ts';
import type { Logger } from '../../platform/logs/logger.ts';
import type { BuiltModule } from '../../platform/module.ts';
import type { BroadcastsSettings } from './settings.ts';

/** What the module is built from. */
export interface BroadcastsDeps {
  readonly db: Database;
  readonly files: FileStore;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly bus: LiveBus;
  readonly typesetter: Typesetter;
  readonly settings: BroadcastsSettings;
  /** Address people type, without a slash at its end. */
  readonly baseUrl: string;
  /** 32 bytes: what is kept closed in the database is opened with it. */
  readonly secret: Uint8Array;
  readonly maxFileBytes: number;
}

/** Builds the module from its parts. */
export function createBroadcasts(_deps: BroadcastsDeps): BuiltModule {
  return { routes: [] };
}
