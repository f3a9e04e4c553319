import type { CoverageDeps } from '../create-coverage.ts';

/** What helping to install needs of the module's parts. */
export type InstallingDeps = Pick<CoverageDeps, 'db' | 'clock' | 'logger' | 'settings' | 'baseUrl' | 'secret'>;
