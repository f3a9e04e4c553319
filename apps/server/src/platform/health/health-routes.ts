import { healthAnswer, jobStates } from '@phong-tuyen/contracts';
import { z } from 'zod';
import { outboxState } from '../events/store.ts';
import { ability, publicQuery, query, type Route } from '../http/route.ts';
import type { JobRunner } from '../jobs/job-runner.ts';
import type { HealthBoard } from './health-board.ts';

/** The health page in words, a bare sign of life for load balancers, and the state of every queue. */
export function createHealthRoutes(parts: { board: HealthBoard; jobs: JobRunner; startedAt: Date }): readonly Route[] {
  return [
    publicQuery({
      url: '/api/alive',
      summary: 'Whether the server serves',
      reason: 'A load balancer has no account; the answer holds one word.',
      rate: 'read',
      answer: z.object({ state: z.enum(['good', 'slow', 'bad']) }),
      run: async () => ({ state: parts.board.state }),
    }),
    query({
      url: '/api/health',
      summary: 'What works and what does not, in words',
      access: ability('platform.health'),
      rate: 'read',
      answer: healthAnswer,
      run: async ({ language }) => ({
        state: parts.board.state,
        startedAt: parts.startedAt.toISOString(),
        parts: parts.board.parts.map((part) => ({
          name: part.name,
          title: part.title[language],
          state: part.state,
          sentence: part[language],
          checkedAt: part.checkedAt.toISOString(),
        })),
      }),
    }),
    query({
      url: '/api/jobs',
      summary: 'Background work: what waits, runs and failed',
      access: ability('platform.health'),
      rate: 'read',
      answer: jobStates,
      run: async ({ db }) => {
        const outbox = await outboxState(db);
        return {
          jobs: (await parts.jobs.states()).map(({ oldest: _oldest, ...state }) => ({ ...state, title: state.name })),
          outbox: { ...outbox, oldest: outbox.oldest?.toISOString() ?? null },
        };
      },
    }),
  ];
}
