import type { CommandContext } from '../../../platform/database/command-context.ts';
import { announceAudience, loadAudience } from '../audiences/load-audience.ts';
import { deleteContacts } from '../store/contacts.ts';
import { failImport } from '../store/imports.ts';

/** Stops the reading of a file. The reader loses the list with its next batch; what it had written is gone. */
export async function cancelImport(context: CommandContext, id: string): Promise<void> {
  await loadAudience(context, id, 'cancel');
  await deleteContacts(context.tx, id);
  await failImport(context.tx, id, { code: 'cancelled', detail: '' });
  await announceAudience(context, { name: 'import-cancelled', audienceId: id });
}
