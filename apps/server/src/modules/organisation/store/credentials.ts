import type { Database, Transaction } from '../../../platform/database/connect.ts';

/** Sets the password hash of people who have one or none: their account at the provider 'credential'. */
export async function upsertPasswords(
  tx: Transaction,
  list: readonly { personId: string; hash: string }[],
  now: Date,
): Promise<void> {
  if (list.length === 0) return;
  await tx
    .insertInto('organisation.auth_account')
    .values(
      list.map(({ personId, hash }) => ({
        user_id: personId,
        provider_id: 'credential',
        // The sign-in part finds a password under the person's own id.
        account_id: personId,
        password: hash,
        created_at: now,
        updated_at: now,
      })),
    )
    .onConflict((conflict) =>
      conflict
        .columns(['provider_id', 'account_id'])
        .doUpdateSet((eb) => ({ password: eb.ref('excluded.password'), updated_at: now })),
    )
    .execute();
}

/** People among `personIds` who have a password. */
export async function listWithPassword(db: Database, personIds: readonly string[]): Promise<Set<string>> {
  if (personIds.length === 0) return new Set();
  const rows = await db
    .selectFrom('organisation.auth_account')
    .select('user_id')
    .where('provider_id', '=', 'credential')
    .where('user_id', 'in', [...personIds])
    .execute();
  return new Set(rows.map((row) => row.user_id));
}

/** Removes the second factor and the passkeys: what an administrator's reset must not leave in another's hands. */
export async function deleteFactors(tx: Transaction, personId: string): Promise<void> {
  await tx.deleteFrom('organisation.auth_two_factor').where('user_id', '=', personId).execute();
  await tx.deleteFrom('organisation.auth_passkey').where('user_id', '=', personId).execute();
  await tx.updateTable('organisation.person').set({ two_factor_enabled: false }).where('id', '=', personId).execute();
}

/**
 * Forgets the devices on which a person need not give a code: better-auth keeps each as a verification whose value is the
 * person. Left behind, one would skip a second factor that is set up anew.
 */
export async function deleteTrustedDevices(tx: Transaction, personId: string): Promise<void> {
  await tx
    .deleteFrom('organisation.auth_verification')
    .where('identifier', 'like', 'trust-device-%')
    .where('value', '=', personId)
    .execute();
}
