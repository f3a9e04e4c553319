import { createHash } from 'node:crypto';
import type { CommandContext } from '../database/command-context.ts';
import { appendEntry, lockChain, type StoredEntry } from './store.ts';

/** Start of every chain. */
export const GENESIS = '0'.repeat(64);

export interface AuditEntry {
  /** `module.act` in the past tense: `documents.issued`. */
  readonly act: string;
  readonly subjectType: string;
  readonly subjectId: string;
  /** What changed; no personal data beyond ids. */
  readonly detail?: Readonly<Record<string, unknown>>;
}

/**
 * Appends to the acting agency's chain, in the command's own transaction: no change without its row.
 * Call it last in a command: it locks the chain's head until commit.
 */
export async function recordAudit(context: CommandContext, entry: AuditEntry): Promise<void> {
  const chain = context.actor.agencyId;
  const head = await lockChain(context.tx, chain, GENESIS);
  const stored: Omit<StoredEntry, 'hash'> = {
    chain,
    position: head.position + 1,
    at: context.now.toISOString(),
    person_id: context.actor.personId,
    office_id: context.actor.officeId,
    act: entry.act,
    subject_type: entry.subjectType,
    subject_id: entry.subjectId,
    detail: entry.detail ?? {},
    from_address: context.from,
    request_id: context.requestId,
    previous_hash: head.hash,
  };
  await appendEntry(context.tx, { ...stored, hash: hashEntry(stored) });
}

/** SHA-256 over the entry's fields in a fixed order, the previous hash included. `detail` is hashed with sorted keys. */
export function hashEntry(entry: Omit<StoredEntry, 'hash'>): string {
  const fields = [
    entry.chain,
    entry.position,
    entry.at,
    entry.person_id,
    entry.office_id,
    entry.act,
    entry.subject_type,
    entry.subject_id,
    sortKeys(entry.detail),
    entry.from_address,
    entry.request_id,
    entry.previous_hash,
  ];
  return createHash('sha256').update(JSON.stringify(fields)).digest('hex');
}

/** jsonb does not keep the order of keys. */
function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sortKeys(inner)]),
  );
}
