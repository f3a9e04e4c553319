import type { Typesetter } from '@phong-tuyen/letters';
import type { Clock } from '../../platform/clock/clock.ts';
import type { Database } from '../../platform/database/connect.ts';
import type { EventHandler } from '../../platform/events/dispatcher.ts';
import type { FileStore } from '../../platform/files/file-store.ts';
import type { Route } from '../../platform/http/route.ts';
import type { JobDefinition } from '../../platform/jobs/job-runner.ts';
import { createAssignments } from './commands/create-assignments.ts';
import { createReminderJob } from './jobs.ts';
import { createBoardRoutes } from './routes/boards.ts';
import { createTaskRoutes } from './routes/tasks.ts';
import { createWorkingHoursRoutes } from './routes/working-hours.ts';
import { markWithdrawn } from './store/directives.ts';

/** What the module is built from. */
export interface TasksDeps {
  readonly db: Database;
  readonly files: FileStore;
  readonly clock: Clock;
  readonly typesetter: Typesetter;
  readonly maxFileBytes: number;
}

export interface Tasks {
  readonly routes: readonly Route[];
  readonly jobs: readonly JobDefinition[];
  readonly handlers: readonly EventHandler[];
  /** Called in the transaction of issue. */
  readonly createAssignments: typeof createAssignments;
}

/** Builds the module from its parts. */
export function createTasks(deps: TasksDeps): Tasks {
  return {
    routes: [...createTaskRoutes(deps), ...createBoardRoutes(deps), ...createWorkingHoursRoutes()],
    jobs: [createReminderJob(deps)],
    handlers: [
      {
        name: 'tasks.directive-withdrawn',
        event: 'documents.withdrawn',
        handle: async (tx, event, now) => {
          const { documentId } = event.payload;
          if (typeof documentId === 'string') await markWithdrawn(tx, documentId, now);
        },
      },
    ],
    createAssignments,
  };
}
