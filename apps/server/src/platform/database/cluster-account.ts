import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chown, mkdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

/** Whom PostgreSQL runs as: empty for "as ourselves". PostgreSQL refuses to run as root, so root lends it an account. */
export type ClusterAccount =
  | { readonly uid: number; readonly gid: number }
  | { readonly uid?: never; readonly gid?: never };

const run = promisify(execFile);
const ACCOUNT = 'postgres';

/** The account `postgres` when we are root, made if the machine has none; otherwise ourselves. */
export async function findClusterAccount(): Promise<ClusterAccount> {
  if (process.getuid?.() !== 0) return {};
  const known = await readAccount();
  if (known !== null) return known;
  await run('useradd', ['--system', '--user-group', '--no-create-home', ACCOUNT]);
  const made = await readAccount();
  if (made === null)
    throw new Error('the account "postgres" could not be made; run as another user or set DATABASE_URL');
  return made;
}

async function readAccount(): Promise<{ uid: number; gid: number } | null> {
  const accounts = await readFile('/etc/passwd', 'utf8');
  const fields = accounts
    .split('\n')
    .find((line) => line.startsWith(`${ACCOUNT}:`))
    ?.split(':');
  return fields === undefined ? null : { uid: Number(fields[2]), gid: Number(fields[3]) };
}

/**
 * Where the data lives. A checkout under a private folder (`/root`, `mktemp -d`) cannot be entered by the account that
 * root lends; its cluster then lives under /var/lib, named after the folder it stands for.
 *
 * @returns the folder, which exists and belongs to the account
 */
export async function homeForCluster(folder: string, account: ClusterAccount): Promise<string> {
  await mkdir(folder, { recursive: true });
  if (account.uid === undefined) return folder;
  const home = (await canEnter(folder)) ? folder : path.join('/var/lib/phong-tuyen', fingerprint(folder));
  await mkdir(home, { recursive: true, mode: 0o755 });
  await chown(home, account.uid, account.gid);
  return home;
}

const fingerprint = (folder: string) => createHash('sha256').update(folder).digest('hex').slice(0, 16);

/** Whether "others" may pass through every folder above `place`. */
export async function canEnter(place: string): Promise<boolean> {
  for (let folder = path.dirname(place); ; folder = path.dirname(folder)) {
    const { mode } = await stat(folder);
    if ((mode & 0o001) === 0) return false;
    if (folder === path.dirname(folder)) return true;
  }
}
