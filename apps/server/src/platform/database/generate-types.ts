import { spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const SCHEMA_FILE = path.join(path.dirname(fileURLToPath(import.meta.url)), 'schema.gen.ts');

/**
 * Writes the table types of a migrated database.
 *
 * @param url connection string of a migrated database
 * @param outFile where to write; `schema.gen.ts` beside this file in everyday use
 */
export async function generateTypes(url: string, outFile: string = SCHEMA_FILE): Promise<void> {
  const require = createRequire(import.meta.url);
  const program = path.join(path.dirname(require.resolve('kysely-codegen/package.json')), 'dist/cli/bin.js');
  const child = spawn(
    process.execPath,
    [
      program,
      '--dialect=postgres',
      `--url=${url}`,
      `--out-file=${outFile}`,
      '--exclude-pattern=(public|pgboss).*',
      '--date-parser=string',
      '--numeric-parser=number',
      '--type-only-imports',
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let words = '';
  child.stdout?.on('data', (chunk: Buffer) => (words += chunk));
  child.stderr?.on('data', (chunk: Buffer) => (words += chunk));
  const code = await new Promise<number | null>((resolve) => child.on('exit', resolve));
  if (code !== 0) throw new Error(`kysely-codegen ended with ${code}: ${words}`);
  // connect.ts parses bigint to number; the generator only knows the driver's default.
  const types = await readFile(outFile, 'utf8');
  await writeFile(outFile, types.replace('Int8 = ColumnType<string,', 'Int8 = ColumnType<number,'));
}
