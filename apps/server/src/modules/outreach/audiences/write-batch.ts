import type { Transaction } from '../../../platform/database/connect.ts';
import { findRowsOfPhones, insertContacts, insertFaults } from '../store/contacts.ts';
import { isMild } from './is-mild.ts';
import type { CellFault, ContactReader, ReadContact } from './reading/read-contact.ts';
import type { TableRow } from './reading/table.ts';

export interface BatchCounts {
  readonly contacts: number;
  /** Rows that cannot be used, that repeat a number, and that are used though something was not understood. */
  readonly faulty: number;
  readonly repeated: number;
  readonly mild: number;
}

/** Writes the contacts and faults of some rows; what repeats a number of the list is told with the row that has it. */
export async function writeBatch(
  tx: Transaction,
  list: { id: string; agencyId: string },
  batch: { rows: readonly TableRow[]; reader: ContactReader; phoneColumn: number },
): Promise<BatchCounts> {
  const contacts: ReadContact[] = [];
  const faults: CellFault[] = [];
  let [faulty, mild] = [0, 0];
  for (const row of batch.rows) {
    const read = batch.reader.read(row);
    faults.push(...read.faults);
    if (read.contact === null) faulty++;
    else contacts.push(read.contact);
    if (read.contact !== null && read.faults.some((fault) => isMild(fault.kind))) mild++;
  }
  const written = await insertContacts(tx, { audienceId: list.id, agencyId: list.agencyId }, contacts);
  const repeats = contacts.filter((contact) => !written.has(contact.row));
  const firstRows = await findRowsOfPhones(
    tx,
    list.id,
    repeats.map((contact) => contact.phone),
  );
  for (const { row, phone, written: asWritten } of repeats)
    faults.push({
      row,
      column: batch.phoneColumn,
      kind: 'repeated',
      value: asWritten,
      hint: String(firstRows.get(phone) ?? ''),
    });
  await insertFaults(tx, list.id, faults);
  return { contacts: written.size, faulty, repeated: repeats.length, mild };
}
