import type { CreateAgency } from '@phong-tuyen/contracts';
import { recordAudit } from '../../../platform/audit/record-audit.ts';
import type { CommandContext } from '../../../platform/database/command-context.ts';
import { notifyLive } from '../../../platform/events/live.ts';
import { assertCodesFree } from '../agency-codes.ts';
import { fail } from '../errors.ts';
import { lockAgencyToEdit } from '../scope.ts';
import { insertAgencies, lockNames } from '../store/agencies.ts';

/**
 * Adds an agency below another. Administrators of the province only.
 *
 * @throws platform.not-found (parent), organisation.agency-closed (parent), organisation.key-taken, organisation.code-taken
 */
export async function createAgency(context: CommandContext, input: CreateAgency): Promise<{ id: string }> {
  // Before any row, as imports do: in another order the two could wait for each other.
  await lockNames(context.tx);
  const parent = await lockAgencyToEdit(context, input.parentId);
  if (parent.closed_on !== null) throw fail('agency-closed');
  await assertCodesFree(context.tx, input, null);
  const id = (await insertAgencies(context.tx, [input])).get(input.key);
  if (id === undefined) throw new Error('the inserted agency came back without its key');
  await notifyLive(context.tx, { topic: 'agencies', ids: [id, parent.id], agencyIds: null });
  await recordAudit(context, {
    act: 'organisation.agency-created',
    subjectType: 'agency',
    subjectId: id,
    detail: { key: input.key, parentId: parent.id, kind: input.kind },
  });
  return { id };
}
