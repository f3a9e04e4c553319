import type pg from 'pg';

/** `schema.table`, both quoted where needed, in an order in which foreign keys are satisfied. */
export interface BackupTable {
  readonly schema: string;
  readonly name: string;
  /** Columns that hold data: generated ones are computed again at restore. */
  readonly columns: readonly string[];
}

/** Schemas that are not ours to keep: PostgreSQL's own, the job queue (made anew), and the list of migrations. */
const LEFT_OUT = ['pg_catalog', 'information_schema', 'pgboss', 'public'];

/**
 * All our tables, referenced ones first.
 *
 * @throws Error when tables reference each other in a ring: then no order of plain loading exists
 */
export async function listBackupTables(client: pg.ClientBase): Promise<BackupTable[]> {
  const { rows: columns } = await client.query<{ schema: string; name: string; column: string }>(
    `SELECT c.table_schema AS schema, c.table_name AS name, c.column_name AS column
       FROM information_schema.columns c
       JOIN information_schema.tables t USING (table_schema, table_name)
      WHERE t.table_type = 'BASE TABLE' AND c.is_generated = 'NEVER' AND c.table_schema <> ALL ($1)
      ORDER BY 1, 2, c.ordinal_position`,
    [LEFT_OUT],
  );
  const { rows: references } = await client.query<{ from: string; to: string }>(
    `SELECT conrelid::regclass::text AS from, confrelid::regclass::text AS to
       FROM pg_constraint WHERE contype = 'f' AND conrelid <> confrelid`,
  );
  const tables = new Map<string, { schema: string; name: string; columns: string[] }>();
  for (const row of columns) {
    const key = `${row.schema}.${row.name}`;
    const table = tables.get(key) ?? { schema: row.schema, name: row.name, columns: [] };
    table.columns.push(row.column);
    tables.set(key, table);
  }
  return inReferenceOrder(tables, references);
}

function inReferenceOrder(
  tables: ReadonlyMap<string, BackupTable>,
  references: readonly { from: string; to: string }[],
): BackupTable[] {
  const ordered: BackupTable[] = [];
  const placed = new Set<string>();
  while (placed.size < tables.size) {
    const before = placed.size;
    for (const [key, table] of tables) {
      if (placed.has(key)) continue;
      const waits = references.some((reference) => reference.from === key && !placed.has(reference.to));
      if (waits) continue;
      ordered.push(table);
      placed.add(key);
    }
    if (placed.size === before)
      throw new Error('tables reference each other in a ring; they cannot be restored in order');
  }
  return ordered;
}
