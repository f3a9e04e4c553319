import { readFile } from 'node:fs/promises';
import { addTrust } from '../modules/documents/index.ts';
import { connectDatabase } from '../platform/database/connect.ts';
import { openDatabase } from './open-installation.ts';
import { readSettings } from './settings.ts';

const USAGE = 'script/trust FILE…   certificates of authorities and revocation lists, PEM or DER\n';

/** `script/trust`: whose certificates may sign here. */
async function run(paths: readonly string[]): Promise<number> {
  if (paths.length === 0) {
    process.stderr.write(USAGE);
    return 2;
  }
  const settings = readSettings(process.env);
  const opened = await openDatabase(settings.database);
  const database = connectDatabase(opened.url, { max: 1 });
  let failed = 0;
  try {
    for (const path of paths)
      try {
        const { kind, name } = await addTrust(database.db, await readFile(path));
        process.stdout.write(`${path}: ${kind === 'anchor' ? 'authority' : 'revocation list'} ${name}\n`);
      } catch (error) {
        failed++;
        process.stderr.write(
          `${path}: no certificate of an authority and no revocation list (${error instanceof Error ? error.message : error})\n`,
        );
      }
    return failed === 0 ? 0 : 1;
  } finally {
    await database.close();
    if (settings.database.DATABASE_URL === undefined) await opened.release();
  }
}

process.exitCode = await run(process.argv.slice(2));
