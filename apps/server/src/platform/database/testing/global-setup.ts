import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { findClusterAccount, homeForCluster } from '../cluster-account.ts';
import { startEmbeddedCluster } from '../embedded-cluster.ts';
import { createTemplate } from './template.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    clusterUrl: string;
  }
}

/** One throw-away PostgreSQL for the run, with the migrated template that each test file clones. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = path.join(await mkdtemp(path.join(tmpdir(), 'phong-tuyen-test-')), 'postgres');
  // A test cluster may lose its data when the machine fails: nothing waits for the disk.
  const cluster = await startEmbeddedCluster(folder, ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']);
  await createTemplate(cluster.url);
  project.provide('clusterUrl', cluster.url);
  return async () => {
    await cluster.stop();
    const home = await homeForCluster(folder, await findClusterAccount());
    await rm(home.data, { recursive: true, force: true });
    await rm(path.dirname(folder), { recursive: true, force: true });
  };
}
