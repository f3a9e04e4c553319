import { z } from 'zod';
import { recordAudit } from '../../../platform/audit/record-audit.ts';
import type { Clock } from '../../../platform/clock/clock.ts';
import type { Database, Transaction } from '../../../platform/database/connect.ts';
import { defineJob, type JobDefinition } from '../../../platform/jobs/job-runner.ts';
import { coverageOf } from '../../coverage/index.ts';
import { type AutomaticFigure, listOwnFigureAssignments, setAutomaticFigures } from '../../tasks/index.ts';
import { listTaskLinks, lockTaskLink, markFigures, type TaskLink } from '../store/task-links.ts';

/**
 * Gives a linked task's assignments what the campaign has reached where they are: installs of residents. Agencies without an
 * area of their own have no such figure and go on reporting themselves.
 */
export async function refreshFigures(tx: Transaction, link: TaskLink, now: Date): Promise<number> {
  const assignments = await listOwnFigureAssignments(tx, link);
  const figures: AutomaticFigure[] = [];
  for (const { id, agencyId } of assignments) {
    const { installed, population } = await coverageOf(tx, { campaignId: link.campaignId, agencyId });
    if (population === 0) continue;
    const percent = Math.min(100, Math.round((installed / population) * 1_000) / 10);
    const { campaignName: source, campaignId: sourceId } = link;
    figures.push({ assignmentId: id, done: installed, total: population, percent, source, sourceId, at: now });
  }
  const changed = await setAutomaticFigures(tx, link.documentId, figures);
  await markFigures(tx, link.id, now);
  if (changed > 0)
    await recordAudit(auditContext(tx, link, now), {
      act: 'outreach.task-figures-set',
      subjectType: 'task-link',
      subjectId: link.id,
      detail: { documentId: link.documentId, path: link.path, changed },
    });
  return changed;
}

/** No request stands behind it: it is done for whoever linked the task. */
function auditContext(tx: Transaction, link: TaskLink, now: Date) {
  const actor = {
    personId: link.createdBy,
    officeId: link.officeId,
    agencyId: link.agencyId,
    role: 'system',
    abilities: new Set<string>(),
    language: 'vi',
  } as const;
  return { tx, actor, now, from: null, requestId: null };
}

/** Every quarter of an hour, one task after another. */
export function createFiguresJob(parts: { db: Database; clock: Clock }): JobDefinition {
  return defineJob({
    name: 'outreach-task-figures',
    schema: z.object({}),
    normSeconds: 120,
    schedule: '*/15 * * * *',
    run: async () => {
      for (const { id } of await listTaskLinks(parts.db, 'live'))
        await parts.db.transaction().execute(async (tx) => {
          const link = await lockTaskLink(tx, id);
          if (link !== null) await refreshFigures(tx, link, parts.clock.now());
        });
    },
  });
}
