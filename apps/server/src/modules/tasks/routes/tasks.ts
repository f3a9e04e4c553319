import {
  assignBody,
  assignmentDetail,
  cascadeBody,
  idParams,
  listTasksQuery,
  reportBody,
  returnBody,
  searchQuery,
  setDeadlineBody,
  taskCounts,
  taskHits,
  taskPage,
} from '@phong-tuyen/contracts';
import { z } from 'zod';
import { fail } from '../../../platform/errors/errors.ts';
import { readKeptFile } from '../../../platform/files/read-file.ts';
import { readUpload } from '../../../platform/http/read-upload.ts';
import {
  ability,
  command,
  FileAnswer,
  query,
  type Route,
  type StaffAccess,
  type WriteContext,
} from '../../../platform/http/route.ts';
import { assignPerson } from '../commands/assign-person.ts';
import { cascadeAssignment } from '../commands/cascade-assignment.ts';
import { judgeReport } from '../commands/judge-report.ts';
import { reportProgress } from '../commands/report-progress.ts';
import { setDeadline } from '../commands/set-deadline.ts';
import { startAssignment } from '../commands/start-assignment.ts';
import type { TasksDeps } from '../create-tasks.ts';
import { countTasks, getReadableAssignment, getTask, listTasks, searchTasks } from '../queries.ts';
import { findAssignmentOfFile } from '../store/reports.ts';

const PREFIX = '/api/tasks';
const view = ability('tasks.view');

/** The inbox, one task, and what may be done with it. */
export function createTaskRoutes(deps: TasksDeps): readonly Route[] {
  return [...readingRoutes(), evidenceRoute(deps), ...actRoutes(), reportRoute(deps)];
}

function readingRoutes(): Route[] {
  return [
    query({
      url: PREFIX,
      summary: 'Tasks by deadline',
      access: view,
      rate: 'read',
      query: listTasksQuery,
      answer: taskPage,
      run: async ({ db, actor, now }, input) => listTasks(db, actor, { ...input.query, now }),
    }),
    query({
      url: `${PREFIX}/counts`,
      summary: 'Numbers for badges',
      access: view,
      rate: 'read',
      answer: taskCounts,
      run: async ({ db, actor, now }) => countTasks(db, actor, now),
    }),
    query({
      url: `${PREFIX}/search`,
      summary: 'Search tasks, with and without marks',
      access: view,
      rate: 'read',
      query: searchQuery,
      answer: taskHits,
      run: async ({ db, actor }, input) => searchTasks(db, actor, input.query),
    }),
    query({
      url: `${PREFIX}/:id`,
      summary: 'One task',
      access: view,
      rate: 'read',
      params: idParams,
      answer: assignmentDetail,
      run: async ({ db, actor, now }, { params }) => getTask(db, actor, { id: params.id, now }),
    }),
  ];
}

function evidenceRoute(deps: TasksDeps): Route {
  return query({
    url: `${PREFIX}/:id/files/:fileId`,
    summary: 'A piece of evidence',
    access: view,
    rate: 'heavy',
    params: z.object({ id: z.uuid(), fileId: z.uuid() }),
    run: async ({ db, actor }, { params }) => {
      const row = await getReadableAssignment(db, actor, params.id);
      if ((await findAssignmentOfFile(db, params.fileId)) !== row.id) throw fail('not-found');
      const { file, bytes } = await readKeptFile(db, deps.files, params.fileId);
      return new FileAnswer({ bytes, name: file.name, mediaType: file.mediaType });
    },
  });
}

interface ActParts<B extends z.ZodType> {
  readonly access: StaffAccess;
  readonly summary: string;
  readonly body: B;
  readonly run: (context: WriteContext, input: { id: string; body: z.output<B> }) => Promise<unknown>;
}

/** One act on a task: a command that answers with the task as it stands then. */
function actRoute<B extends z.ZodType>(name: string, parts: ActParts<B>): Route {
  return command({
    url: `${PREFIX}/:id/${name}`,
    summary: parts.summary,
    access: parts.access,
    rate: 'command',
    params: idParams,
    body: parts.body,
    answer: assignmentDetail,
    run: async (context, { params, body }) => {
      await parts.run(context, { id: params.id, body });
      return getTask(context.tx, context.actor, { id: params.id, now: context.now });
    },
  });
}

function actRoutes(): Route[] {
  const review = ability('tasks.review');
  return [
    actRoute('start', {
      access: ability('tasks.handle'),
      summary: 'Begin',
      body: z.object({}),
      run: (context, { id }) => startAssignment(context, id),
    }),
    actRoute('assign', {
      access: ability('tasks.assign'),
      summary: 'Give to a person',
      body: assignBody,
      run: (context, { id, body }) => assignPerson(context, id, { personId: body.personId, note: body.note ?? '' }),
    }),
    actRoute('cascade', {
      access: ability('tasks.cascade'),
      summary: 'Give on to subordinate agencies',
      body: cascadeBody,
      run: (context, { id, body }) =>
        cascadeAssignment(context, id, {
          ...body,
          text: body.text === undefined || body.text === '' ? null : body.text,
        }),
    }),
    actRoute('accept', {
      access: review,
      summary: 'Accept the report',
      body: z.object({}),
      run: (context, { id }) => judgeReport(context, id, { kind: 'accept' }),
    }),
    actRoute('return', {
      access: review,
      summary: 'Return the report with a reason',
      body: returnBody,
      run: (context, { id, body }) => judgeReport(context, id, { kind: 'return', reason: body.reason }),
    }),
    actRoute('deadline', {
      access: review,
      summary: 'Set another deadline',
      body: setDeadlineBody,
      run: (context, { id, body }) => setDeadline(context, id, body),
    }),
  ];
}

function reportRoute(deps: TasksDeps): Route {
  return command({
    url: `${PREFIX}/:id/reports`,
    summary: 'Report progress (multipart: report as JSON, files)',
    access: ability('tasks.report'),
    rate: 'upload',
    multipart: true,
    params: idParams,
    answer: assignmentDetail,
    run: async (context, { params }) => {
      const upload = await readUpload(context.request, { maxBytes: deps.maxFileBytes, filesOptional: true });
      const parsed = reportBody.safeParse(parseJson(upload.fields['report']));
      if (!parsed.success)
        throw fail('bad-input', {
          fields: parsed.error.issues.map((issue) => ({ path: issue.path.join('.'), message: issue.message })),
        });
      await reportProgress(context, deps.files, { id: params.id, report: parsed.data, evidence: upload.files });
      return getTask(context.tx, context.actor, { id: params.id, now: context.now });
    },
  });
}

function parseJson(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return null;
  }
}
