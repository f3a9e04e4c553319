import path from 'node:path';
import { restoreBackup } from '../platform/backup/restore-backup.ts';
import { writeBackup } from '../platform/backup/write-backup.ts';
import { connectDatabase } from '../platform/database/connect.ts';
import { openFileStore } from '../platform/files/open-file-store.ts';
import { saveProof } from '../platform/upkeep/proof-store.ts';
import { openDatabase } from './open-installation.ts';
import { readSettings } from './settings.ts';

const USAGE = 'script/backup FOLDER | script/restore FOLDER\n';

/** `script/backup` and `script/restore`: the installation that the settings name, into or out of a folder. */
async function run(command: string | undefined, folder: string | undefined): Promise<number> {
  if (folder === undefined || (command !== 'backup' && command !== 'restore')) {
    process.stderr.write(USAGE);
    return 2;
  }
  const settings = readSettings(process.env);
  const files = openFileStore(settings.files);
  const wasRunning = settings.database.DATABASE_URL !== undefined;
  const database = await openDatabase(settings.database);
  try {
    const place = path.resolve(folder);
    const parts = { url: database.url, files, now: new Date() };
    const manifest = command === 'backup' ? await writeBackup(parts, place) : await restoreBackup(parts, place);
    const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
    if (command === 'backup') await noteBackup(database.url, { rows, files: manifest.files.count });
    process.stdout.write(
      `${command}: ${manifest.tables.length} tables, ${rows} rows, ${manifest.files.count} files (${manifest.createdAt})\n`,
    );
    return 0;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  } finally {
    if (!wasRunning) await database.release();
  }
}

/** So that the health page knows of it. */
async function noteBackup(url: string, detail: Record<string, number>): Promise<void> {
  const connection = connectDatabase(url, { max: 1 });
  await saveProof(connection.db, 'backup', { at: new Date(), good: true, detail });
  await connection.close();
}

process.exitCode = await run(process.argv[2], process.argv[3]);
