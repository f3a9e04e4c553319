import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type EmbeddedCluster, startEmbeddedCluster } from '../embedded-cluster.ts';

/** A PostgreSQL that leaves nothing behind when it stops. Nothing waits for the disk: its data need not survive. */
export async function startThrowAwayCluster(): Promise<EmbeddedCluster> {
  const folder = await mkdtemp(path.join(tmpdir(), 'phong-tuyen-'));
  // Root lends the cluster an account, which must be able to come in.
  await chmod(folder, 0o755);
  const cluster = await startEmbeddedCluster(path.join(folder, 'postgres'), [
    'fsync=off',
    'synchronous_commit=off',
    'full_page_writes=off',
  ]);
  const stop = async () => {
    await cluster.stop();
    await rm(folder, { recursive: true, force: true });
  };
  return { url: cluster.url, stop, release: stop };
}
