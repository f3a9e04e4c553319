import { randomUUID } from 'node:crypto';
import type { PlannedTask, Role } from '@phong-tuyen/contracts';
import type { Letter } from '@phong-tuyen/letters';
import type { Database } from '../../platform/database/connect.ts';
import type { Actor } from '../../platform/http/actor.ts';
import { inCommand } from '../../platform/testing/test-context.ts';
import { groupAbilitiesByRole } from '../organisation/index.ts';
import { type BuiltProvince, buildProvince } from '../organisation/testing.ts';
import { createAssignments, type IssuedLetter } from './commands/create-assignments.ts';
import { abilities } from './policy.ts';

/** Tuesday 28 July 2020, 9:00 in Vietnam. */
export const TEST_NOW = new Date('2020-07-28T02:00:00Z');
const byRole = groupAbilitiesByRole([abilities]);

export const buildTasksProvince = (db: Database): Promise<BuiltProvince> =>
  buildProvince(db, (role: Role) => [...byRole[role]]);

export function plannedTask(overrides: Partial<PlannedTask> = {}): PlannedTask {
  return {
    path: '1.1',
    section: '1. Ứng dụng',
    text: 'Cài đặt ứng dụng cho cán bộ',
    leads: [],
    coordinates: [],
    deadline: '2020-08-14',
    indicator: null,
    ...overrides,
  };
}

const letter: Letter = {
  type: 'CV',
  parentAgency: null,
  issuer: 'UBND',
  number: '1',
  symbol: 'UBND-VX',
  place: 'Sông Thử',
  date: '2020-07-28',
  subject: 'ứng dụng',
  urgency: null,
  addressees: [],
  legalBases: [],
  body: [
    {
      kind: 'number',
      label: '1.',
      text: 'Ứng dụng',
      children: [{ kind: 'dash', label: '-', text: 'Cài đặt ứng dụng cho cán bộ.', children: [] }],
    },
  ],
  footnotes: [],
  signature: null,
  recipients: [],
  attachments: [],
};

/** Issues a directive of the actor's agency. @returns its document id */
export async function buildDirective(db: Database, actor: Actor, tasks: IssuedLetter['tasks']): Promise<string> {
  const documentId = randomUUID();
  await inCommand(db, { actor, now: TEST_NOW }, (context) =>
    createAssignments(context, {
      documentId,
      issuerAgencyId: actor.agencyId,
      title: 'Công văn về việc ứng dụng',
      numberAndSymbol: '1/UBND-VX',
      date: '2020-07-28',
      letter,
      tasks,
    }),
  );
  return documentId;
}
