import type { Database } from '../database/connect.ts';
import { GENESIS, hashEntry } from './record-audit.ts';
import { listChain, listHeads } from './store.ts';

export interface AuditFault {
  readonly chain: string;
  readonly position: number;
  readonly fault: 'missing' | 'changed' | 'head-differs';
}

const PAGE = 1000;

/** Walks every chain from its start; an empty answer means that no row was removed or changed. */
export async function verifyAudit(db: Database): Promise<AuditFault[]> {
  const faults: AuditFault[] = [];
  for (const head of await listHeads(db)) {
    let previous = GENESIS;
    let position = 0;
    for (;;) {
      const page = await listChain(db, head.chain, position, PAGE);
      // What was appended after the heads were read belongs to the next walk.
      for (const entry of page.filter((each) => each.position <= head.position)) {
        if (entry.position !== position + 1)
          faults.push({ chain: head.chain, position: position + 1, fault: 'missing' });
        else if (entry.previous_hash !== previous || hashEntry(entry) !== entry.hash)
          faults.push({ chain: head.chain, position: entry.position, fault: 'changed' });
        previous = entry.hash;
        position = entry.position;
      }
      if (page.length < PAGE || position >= head.position) break;
    }
    if (position !== head.position || previous !== head.hash)
      faults.push({ chain: head.chain, position, fault: 'head-differs' });
  }
  return faults;
}
