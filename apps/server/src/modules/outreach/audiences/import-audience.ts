import type { TableLayout } from '@phong-tuyen/contracts';
import type { Clock } from '../../../platform/clock/clock.ts';
import type { Database, Transaction } from '../../../platform/database/connect.ts';
import { notifyLive } from '../../../platform/events/live.ts';
import type { FileStore } from '../../../platform/files/file-store.ts';
import { readKeptFile } from '../../../platform/files/read-file.ts';
import { listCommunes } from '../store/communes.ts';
import { countElsewhere, deleteContacts } from '../store/contacts.ts';
import { advanceImport, type ClaimedImport, failImport, finishImport, saveLayout } from '../store/imports.ts';
import { type CommuneFinder, createCommuneFinder } from './reading/commune-finder.ts';
import { guessLayout } from './reading/guess-columns.ts';
import { openTable } from './reading/open-table.ts';
import { type ContactReader, createContactReader } from './reading/read-contact.ts';
import type { Table, TableRow } from './reading/table.ts';
import { TableFault } from './reading/table-fault.ts';
import { writeBatch } from './write-batch.ts';

export interface ImportParts {
  readonly db: Database;
  readonly files: FileStore;
  readonly clock: Clock;
}

/** A reader that has not renewed for so long is taken for dead. */
export const LEASE_MS = 60_000;
// A file that has brought the server down so often is not tried again.
const MOST_ATTEMPTS = 4;
const BATCH = 4_000;
const ROWS_TO_GUESS_FROM = 200;
const PREVIEW_ROWS = 15;
const PREVIEW_COLUMNS = 40;
const PREVIEW_CELL = 80;

/** The list was cancelled, or another server reads it by now: what is in hand is rolled back. */
export class ImportLost extends Error {}

/**
 * Reads one list to its end. Each batch commits with its place in the file, so whoever follows a server that died goes on
 * from there, and no row is written twice. Other parts look at lists only once they are `ready`.
 */
export async function importAudience(parts: ImportParts, claimed: ClaimedImport): Promise<void> {
  try {
    if (claimed.attempts > MOST_ATTEMPTS) throw new TableFault('stopped-often', String(MOST_ATTEMPTS));
    const { bytes } = await readKeptFile(parts.db, parts.files, claimed.fileId);
    const table = await openTable(bytes);
    const communes = createCommuneFinder(await listCommunes(parts.db));
    const layout = await settleLayout(parts, claimed, { table, communes });
    const reader = createContactReader(layout, claimed, communes);
    const isSpotless = await readAll(parts, claimed, { table, layout, reader });
    await end(parts, claimed, { state: isSpotless && layout.headerRow > 0 ? 'ready' : 'checking', failure: null });
  } catch (cause) {
    if (cause instanceof ImportLost) return;
    if (!(cause instanceof TableFault)) throw cause;
    await parts.db.transaction().execute((tx) => deleteContacts(tx, claimed.id));
    await end(parts, claimed, { state: 'failed', failure: { code: cause.code, detail: cause.detail } });
  }
}

/** The layout that a person gave, or one guessed from the first rows; both are kept with the rows for the screen. */
async function settleLayout(
  parts: ImportParts,
  claimed: ClaimedImport,
  seen: { table: Table; communes: CommuneFinder },
): Promise<TableLayout> {
  const { table, communes } = seen;
  const rows = await firstRows(table, claimed.layout?.sheet ?? 0);
  if (rows.length === 0) throw new TableFault('empty');
  const guessed = () => guessLayout(rows, (text) => communes.find(text, '').kind === 'found');
  const layout = claimed.layout ?? guessed();
  const { kind, sheets, encoding, delimiter } = table;
  const preview = rows.slice(0, PREVIEW_ROWS).map((row) => ({
    number: row.number,
    cells: row.cells.slice(0, PREVIEW_COLUMNS).map((cell) => cell.slice(0, PREVIEW_CELL)),
  }));
  const isOurs = await parts.db
    .transaction()
    .execute((tx) => saveLayout(tx, claimed, { layout, form: { kind, sheets, encoding, delimiter }, preview }));
  if (!isOurs) throw new ImportLost();
  if (layout.columns.phone === null) throw new TableFault('no-phone-column');
  return layout;
}

async function firstRows(table: Table, sheet: number): Promise<TableRow[]> {
  const rows: TableRow[] = [];
  for await (const batch of table.rows(sheet)) {
    rows.push(...batch.rows);
    if (rows.length >= ROWS_TO_GUESS_FROM) break;
  }
  return rows.slice(0, ROWS_TO_GUESS_FROM);
}

/** @returns whether not one row had anything to tell */
async function readAll(
  parts: ImportParts,
  claimed: ClaimedImport,
  how: { table: Table; layout: TableLayout; reader: ContactReader },
): Promise<boolean> {
  const { layout } = how;
  const from = Math.max(claimed.lastRow, layout.headerRow);
  let [waiting, isSpotless]: [TableRow[], boolean] = [[], claimed.lastRow === 0];
  const write = async (share: number) => {
    const rows = waiting;
    waiting = [];
    const counts = await inBatch(parts, claimed, async (tx) => {
      const written = await writeBatch(tx, claimed, {
        rows,
        reader: how.reader,
        phoneColumn: layout.columns.phone ?? 0,
      });
      const until = new Date(parts.clock.now().getTime() + LEASE_MS);
      const step = { ...written, lastRow: rows.at(-1)?.number ?? from, share, rows: rows.length, until };
      if (!(await advanceImport(tx, claimed, step))) throw new ImportLost();
      return written;
    });
    isSpotless &&= counts.faulty + counts.repeated + counts.mild === 0;
  };
  for await (const batch of how.table.rows(layout.sheet)) {
    for (const row of batch.rows) if (row.number > from) waiting.push(row);
    if (waiting.length >= BATCH) await write(batch.share);
  }
  if (waiting.length > 0) await write(1);
  return isSpotless;
}

async function inBatch<T>(
  parts: ImportParts,
  claimed: ClaimedImport,
  act: (tx: Transaction) => Promise<T>,
): Promise<T> {
  return parts.db.transaction().execute(async (tx) => {
    const done = await act(tx);
    await tellScreens(tx, claimed);
    return done;
  });
}

async function end(
  parts: ImportParts,
  claimed: ClaimedImport,
  how: { state: 'checking' | 'ready' | 'failed'; failure: { code: TableFault['code']; detail: string } | null },
): Promise<void> {
  await parts.db.transaction().execute(async (tx) => {
    const elsewhere = how.state === 'failed' ? 0 : await countElsewhere(tx, claimed.id);
    if (!(await finishImport(tx, claimed, { ...how, elsewhere }))) return;
    if (how.failure !== null) await failImport(tx, claimed.id, how.failure);
    await tellScreens(tx, claimed);
  });
}

const tellScreens = (tx: Transaction, claimed: ClaimedImport) =>
  notifyLive(tx, { topic: 'audiences', ids: [claimed.id], agencyIds: [claimed.agencyId] });
