import type { TableLayout } from '@phong-tuyen/contracts';
import type { CommandContext } from '../../../platform/database/command-context.ts';
import { fail } from '../audiences/errors.ts';
import { announceAudience, loadAudience } from '../audiences/load-audience.ts';
import { deleteContacts } from '../store/contacts.ts';
import { restartImport } from '../store/imports.ts';

/** Says which column holds what, and has the file read again from its beginning. @throws audiences.no-phone-column */
export async function changeLayout(context: CommandContext, id: string, layout: TableLayout): Promise<void> {
  await loadAudience(context, id, 'change-layout');
  if (layout.columns.phone === null) throw fail('no-phone-column');
  await deleteContacts(context.tx, id);
  await restartImport(context.tx, id, layout);
  await announceAudience(context, { name: 'layout-changed', audienceId: id, detail: { layout } });
}
