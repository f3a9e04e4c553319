import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client.ts';
import { TASKS } from './task-queries.ts';

/** One task with its reports, figures and those below it. */
export const taskQuery = (id: string) =>
  queryOptions({
    queryKey: [TASKS, 'detail', id],
    queryFn: ({ signal }) => answerOf(api.GET('/api/tasks/{id}', { params: { path: { id } }, signal })),
  });

export type TaskView = Awaited<ReturnType<NonNullable<ReturnType<typeof taskQuery>['queryFn']>>>;
