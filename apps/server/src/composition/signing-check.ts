import { randomBytes } from 'node:crypto';
import { proveVault } from '../modules/documents/index.ts';
import type { HealthCheck } from '../platform/health/health-board.ts';

/** Proves that the installation's secret opens what it closed: a server that cannot sign must not come up. */
export function signingCheck(secret: Uint8Array): HealthCheck {
  return {
    name: 'signing',
    title: { vi: 'Khóa ký số', en: 'Signing keys' },
    required: true,
    async check() {
      proveVault(secret, randomBytes);
      return { state: 'good', vi: 'Mở và khóa thử được.', en: 'A trial key was locked and opened.' };
    },
  };
}
