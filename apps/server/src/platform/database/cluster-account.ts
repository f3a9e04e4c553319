import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chown, mkdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

/** Whom PostgreSQL runs as: empty for "as ourselves". PostgreSQL refuses to run as root, so root lends it an account. */
export type ClusterAccount =
  | { readonly uid: number; readonly gid: number }
  | { readonly uid?: never; readonly gid?: never };

export interface ClusterHome {
  /** Folder of the data, of which `data/` is PostgreSQL's own. */
  readonly data: string;
  /** Whether the account can reach the checkout, and with it the binaries in `node_modules`. */
  readonly reachable: boolean;
}

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
 */
export async function homeForCluster(folder: string, account: ClusterAccount): Promise<ClusterHome> {
  await mkdir(folder, { recursive: true });
  if (account.uid === undefined) return { data: folder, reachable: true };
  if (await canEnter(folder)) {
    await chown(folder, account.uid, account.gid);
    return { data: folder, reachable: true };
  }
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 16);
  const data = path.join('/var/lib/phong-tuyen', name);
  await mkdir(data, { recursive: true, mode: 0o755 });
  await chown(data, account.uid, account.gid);
  return { data, reachable: false };
}

/** Whether "others" may pass through every folder above `folder`. */
async function canEnter(folder: string): Promise<boolean> {
  for (let place = path.dirname(folder); ; place = path.dirname(place)) {
    const { mode } = await stat(place);
    if ((mode & 0o001) === 0) return false;
    if (place === path.dirname(place)) return true;
  }
}
