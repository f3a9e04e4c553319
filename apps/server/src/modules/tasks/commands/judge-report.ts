import type { CommandContext } from '../../../platform/database/command-context.ts';
import { tell } from '../../organisation/index.ts';
import { announceAct, linkOf, loadForAct } from '../load-assignment.ts';
import { updateAssignment } from '../store/assignments.ts';
import { judgeLatest } from '../store/reports.ts';

/** The agency that gave a task accepts its report, or returns it with a reason, and the reporter is told. */
export async function judgeReport(
  context: CommandContext,
  id: string,
  verdict: { kind: 'accept' } | { kind: 'return'; reason: string },
): Promise<void> {
  const { row, isDone } = await loadForAct(context, id, verdict.kind);
  if (isDone) return;
  const reason = verdict.kind === 'return' ? verdict.reason : null;
  const word = verdict.kind === 'accept' ? 'accepted' : 'returned';
  const report = await judgeLatest(context.tx, id, {
    verdict: word,
    reason,
    personId: context.actor.personId,
    at: context.now,
  });
  await updateAssignment(context.tx, id, { now: context.now, state: word });
  if (report !== null)
    await tell(
      context.tx,
      [
        {
          agencyId: row.agencyId,
          personId: report.personId,
          subjectId: id,
          link: linkOf(id),
          code: word,
          occasion: report.id,
          details: { text: row.text.slice(0, 200), ...(reason === null ? {} : { reason }) },
        },
      ],
      context.now,
    );
  await announceAct(context, { name: word, row, ...(reason === null ? {} : { detail: { reason } }) });
}
