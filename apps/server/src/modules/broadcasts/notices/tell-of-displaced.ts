import type { Transaction } from '../../../platform/database/connect.ts';
import { tell } from '../../organisation/index.ts';
import { listWriters } from '../store/bulletins.ts';
import type { OccurrenceRow } from '../store/occurrences.ts';

/** A broadcast that stood where it was wanted, and had to give way. */
export type Displaced = Pick<OccurrenceRow, 'bulletinId' | 'state'>;

/**
 * Tells whoever wrote and whoever laid before the leader that broadcasts of their bulletin had to give way: once for each planning,
 * however many stations it touched.
 */
export async function tellOfDisplaced(tx: Transaction, displaced: readonly Displaced[], now: Date): Promise<void> {
  if (displaced.length === 0) return;
  const byBulletin = Map.groupBy(displaced, (row) => row.bulletinId);
  const writers = await listWriters(tx, [...byBulletin.keys()]);
  const notices = writers.flatMap((bulletin) => {
    const rows = byBulletin.get(bulletin.id) ?? [];
    const dropped = rows.filter((row) => row.state === 'dropped').length;
    return [...new Set(bulletin.personIds)].map((personId) => ({
      agencyId: bulletin.agencyId,
      personId,
      subjectId: bulletin.id,
      link: `/noi-bo/loa/ban-tin/${bulletin.id}`,
      code: 'broadcasts-displaced',
      occasion: now.toISOString(),
      details: { text: bulletin.title, moved: String(rows.length - dropped), dropped: String(dropped) },
    }));
  });
  await tell(tx, notices, now);
}
