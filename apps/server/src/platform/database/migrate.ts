import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';

export const MIGRATIONS_FOLDER = path.join(path.dirname(fileURLToPath(import.meta.url)), '../../../migrations');

const LOCK = 4248;

/**
 * Applies the numbered SQL files that the database has not had, each in a transaction of its own, forward only.
 * Several servers may start at once: an advisory lock lets one of them do it.
 *
 * @param url connection string of the owner
 * @returns names of the files applied now
 * @throws Error when a file that was applied before has changed since: history is not edited
 */
export async function migrate(url: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [LOCK]);
    await client.query(
      'CREATE TABLE IF NOT EXISTS public.migration (name text PRIMARY KEY, sha256 text NOT NULL, applied_at timestamptz NOT NULL DEFAULT now())',
    );
    const { rows } = await client.query<{ name: string; sha256: string }>('SELECT name, sha256 FROM public.migration');
    const applied = new Map(rows.map((row) => [row.name, row.sha256]));
    const fresh: string[] = [];
    for (const name of (await readdir(MIGRATIONS_FOLDER)).filter((file) => file.endsWith('.sql')).sort()) {
      const sql = await readFile(path.join(MIGRATIONS_FOLDER, name), 'utf8');
      const sha256 = createHash('sha256').update(sql).digest('hex');
      const known = applied.get(name);
      if (known === sha256) continue;
      if (known !== undefined) throw new Error(`migration ${name} was applied and has changed since`);
      await applyOne(client, { name, sql, sha256 });
      fresh.push(name);
    }
    return fresh;
  } finally {
    await client.end();
  }
}

async function applyOne(client: pg.Client, file: { name: string; sql: string; sha256: string }): Promise<void> {
  await client.query('BEGIN');
  try {
    await client.query(file.sql);
    await client.query('INSERT INTO public.migration (name, sha256) VALUES ($1, $2)', [file.name, file.sha256]);
    await client.query('COMMIT');
  } catch (cause) {
    await client.query('ROLLBACK');
    throw new Error(`migration ${file.name} failed: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    });
  }
}
