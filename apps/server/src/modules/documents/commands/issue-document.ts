import type { CommandContext } from '../../../platform/database/command-context.ts';
import { publishEvents } from '../../../platform/events/publish-event.ts';
import { announceAct } from '../announce.ts';
import type { DocumentsDeps } from '../deps.ts';
import { fail } from '../errors.ts';
import { loadForAct } from '../load-document.ts';
import { createTargetResolver, everyTarget } from '../resolve-targets.ts';
import { updateState } from '../store/documents.ts';
import { insertReceipts } from '../store/receipts.ts';
import { titleOf } from '../title.ts';

/**
 * Issues a numbered document: groups become the agencies they are now, each gets a receipt, and the tasks are made. One
 * transaction, so that no letter is ever half issued.
 *
 * @throws documents.no-targets, .target-unknown, .too-many-targets
 */
export async function issueDocument(context: CommandContext, deps: DocumentsDeps, id: string): Promise<void> {
  const { row, isDone } = await loadForAct(context, id, 'issue');
  if (isDone) return;
  const resolve = createTargetResolver(context.tx, row.agencyId);
  const agencyIds = await resolve(everyTarget(row.targets, row.tasks));
  if (agencyIds.length === 0) throw fail('no-targets');
  const tasks = [];
  for (const planned of row.tasks) {
    const leads = await resolve(planned.leads);
    const leading = new Set(leads);
    tasks.push({
      planned,
      leads,
      coordinates: (await resolve(planned.coordinates)).filter((agency) => !leading.has(agency)),
    });
  }
  await insertReceipts(context.tx, id, { agencyIds, now: context.now });
  await updateState(context.tx, id, { state: 'issued', now: context.now });
  await deps.onIssue(context, {
    documentId: id,
    issuerAgencyId: row.agencyId,
    title: titleOf(row),
    numberAndSymbol: `${row.number ?? ''}/${row.symbol ?? ''}`,
    date: row.datedOn ?? '',
    letter: row.letter,
    tasks,
  });
  await publishEvents(context, [{ name: 'documents.issued', payload: { documentId: id, agencies: agencyIds.length } }]);
  await announceAct(context, {
    name: 'issued',
    documentId: id,
    agencyIds: null,
    detail: { agencies: agencyIds.length, tasks: tasks.length },
  });
}
