import type { CommandContext } from '../../../platform/database/command-context.ts';
import { announceAudience, loadAudience } from '../audiences/load-audience.ts';
import { deleteContacts } from '../store/contacts.ts';
import { restartImport } from '../store/imports.ts';

/** Has a file read again that was cancelled or could not be read. */
export async function retryImport(context: CommandContext, id: string): Promise<void> {
  const { isDone } = await loadAudience(context, id, 'retry');
  if (isDone) return;
  await deleteContacts(context.tx, id);
  await restartImport(context.tx, id, null);
  await announceAudience(context, { name: 'import-retried', audienceId: id });
}
