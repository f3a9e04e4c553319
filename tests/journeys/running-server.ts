import { type ChildProcess, spawn } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ROOT } from '../architecture/source-files.ts';

/** The real program as a person starts it, on data of its own. */
export interface RunningServer {
  readonly address: string;
  readonly folder: string;
  readonly pid: number;
  /** Everything it has printed so far. */
  readonly output: () => string;
  /** Ends it as Ctrl-C does and forgets its data. */
  stop(): Promise<void>;
}

const UP_WITHIN_MS = 300_000;
const END_WITHIN_MS = 30_000;

/**
 * Starts `apps/server/src/main.ts` and waits until it has printed its address.
 *
 * @param environment settings beside those that give it data and a port of its own
 */
export async function startServer(environment: Record<string, string> = {}): Promise<RunningServer> {
  const folder = await mkdtemp(path.join(tmpdir(), 'phong-tuyen-journey-'));
  await chmod(folder, 0o755);
  const port = await freePort();
  const child = spawn(process.execPath, ['apps/server/src/main.ts'], {
    cwd: ROOT,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      VITEST: '',
      PROFILE: 'demo',
      LOG_LEVEL: 'error',
      PORT: String(port),
      DATABASE_DIR: path.join(folder, 'postgres'),
      FILES_DIR: path.join(folder, 'files'),
      SECRET_DIR: folder,
      STORE_ANDROID_URL: 'https://play.google.com/store/apps/details?id=vn.example.app',
      STORE_IOS_URL: 'https://apps.apple.com/vn/app/example/id1',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout?.on('data', (chunk: Buffer) => (output += chunk));
  child.stderr?.on('data', (chunk: Buffer) => (output += chunk));
  await waitForAddress(child, () => output).catch((cause: unknown) => {
    child.kill('SIGKILL');
    throw cause;
  });
  return {
    address: `http://localhost:${port}`,
    folder,
    pid: child.pid ?? 0,
    output: () => output,
    stop: async () => {
      const ended = new Promise((resolve) => child.on('exit', resolve));
      // A server that cannot end by itself on a busy machine must not hold the whole run up.
      const last = setTimeout(() => child.kill('SIGKILL'), END_WITHIN_MS);
      if (child.exitCode === null && child.kill('SIGINT')) await ended;
      clearTimeout(last);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function waitForAddress(child: ChildProcess, output: () => string): Promise<void> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(
      () => reject(new Error(`the server is not up after five minutes:\n${output()}`)),
      UP_WITHIN_MS,
    );
    child.on('exit', (code) => reject(new Error(`the server ended with ${code}:\n${output()}`)));
    child.stdout?.on('data', () => {
      if (!/http:\/\/\S+/.test(output())) return;
      clearTimeout(late);
      child.removeAllListeners('exit');
      resolve();
    });
  });
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
