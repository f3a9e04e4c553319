import { randomUUID } from 'node:crypto';
import { claimImport } from '../store/imports.ts';
import { type ImportParts, importAudience, LEASE_MS } from './import-audience.ts';

/** Reads uploaded lists one after another, whichever server comes first, until none waits or `isOver`. */
export async function drainImports(parts: ImportParts, isOver: () => boolean = () => false): Promise<void> {
  while (!isOver()) {
    const now = parts.clock.now();
    const claim = { token: randomUUID(), now, until: new Date(now.getTime() + LEASE_MS) };
    const claimed = await parts.db.transaction().execute((tx) => claimImport(tx, claim));
    if (claimed === null) return;
    await importAudience(parts, claimed);
  }
}
