import type { ChangeAgency } from '@phong-tuyen/contracts';
import { recordAudit } from '../../../platform/audit/record-audit.ts';
import type { CommandContext } from '../../../platform/database/command-context.ts';
import { notifyLive } from '../../../platform/events/live.ts';
import { assertCodesFree } from '../agency-codes.ts';
import { fail } from '../errors.ts';
import { lockAgencyToEdit } from '../scope.ts';
import { lockNames, updateAgency } from '../store/agencies.ts';

/**
 * Renames an agency or changes its codes, symbol or population; the old name stays as an alias, because letters go on
 * using it. Administrators of the province only.
 *
 * @throws platform.not-found, organisation.agency-closed, organisation.code-taken
 */
export async function changeAgency(
  context: CommandContext,
  input: { readonly agencyId: string; readonly changes: ChangeAgency },
): Promise<void> {
  // Before any row, as imports do: in another order the two could wait for each other.
  await lockNames(context.tx);
  const agency = await lockAgencyToEdit(context, input.agencyId);
  if (agency.closed_on !== null) throw fail('agency-closed');
  const { codeQcvn102, codeQd20, ...same } = dropUndefined(input.changes);
  await assertCodesFree(context.tx, { codeQcvn102, codeQd20 }, agency.id);
  const renamed = same.name !== undefined && same.name !== agency.name;
  const aliases = renamed ? [...new Set([...(same.aliases ?? agency.aliases), agency.name])] : same.aliases;
  await updateAgency(context.tx, agency.id, {
    ...same,
    ...(aliases === undefined ? {} : { aliases }),
    ...(codeQcvn102 === undefined ? {} : { codeQcvn102 }),
    ...(codeQd20 === undefined ? {} : { codeQd20 }),
  });
  await notifyLive(context.tx, { topic: 'agencies', ids: [agency.id], agencyIds: null });
  await recordAudit(context, {
    act: 'organisation.agency-changed',
    subjectType: 'agency',
    subjectId: agency.id,
    detail: { fields: Object.keys(input.changes).sort(), ...(renamed ? { from: agency.name, to: same.name } : {}) },
  });
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

function dropUndefined<T extends object>(values: T): Defined<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Defined<T>;
}
