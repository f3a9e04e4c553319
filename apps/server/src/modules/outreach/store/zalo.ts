import type { ZaloTemplate } from '@phong-tuyen/contracts';
import type { Database, Transaction } from '../../../platform/database/connect.ts';

export interface TokenRow {
  readonly sealed: Uint8Array;
  readonly accessUntil: Date;
  readonly refreshUntil: Date;
  readonly connectedAt: Date;
  readonly fault: string | null;
  readonly quotaLeft: number | null;
  readonly quotaOf: number | null;
}

const tokens = (db: Database | Transaction, gatewayId: string) =>
  db
    .selectFrom('outreach.zalo_token')
    .select([
      'sealed',
      'access_until as accessUntil',
      'refresh_until as refreshUntil',
      'connected_at as connectedAt',
      'fault',
      'quota_left as quotaLeft',
      'quota_of as quotaOf',
    ])
    .where('gateway_id', '=', gatewayId);

export async function findToken(db: Database | Transaction, gatewayId: string): Promise<TokenRow | null> {
  return (await tokens(db, gatewayId).executeTakeFirst()) ?? null;
}

/** Waits for whoever refreshes. */
export async function lockToken(tx: Transaction, gatewayId: string): Promise<TokenRow | null> {
  return (await tokens(tx, gatewayId).forUpdate().executeTakeFirst()) ?? null;
}

export async function upsertToken(
  tx: Transaction,
  token: {
    gatewayId: string;
    sealed: Uint8Array;
    accessUntil: Date;
    refreshUntil: Date;
    now: Date;
    isConsent: boolean;
  },
): Promise<void> {
  const values = {
    sealed: Buffer.from(token.sealed),
    access_until: token.accessUntil,
    refresh_until: token.refreshUntil,
    refreshed_at: token.now,
    fault: null,
  };
  await tx
    .insertInto('outreach.zalo_token')
    .values({ gateway_id: token.gatewayId, connected_at: token.now, ...values })
    .onConflict((conflict) =>
      conflict.column('gateway_id').doUpdateSet(token.isConsent ? { ...values, connected_at: token.now } : values),
    )
    .execute();
}

export async function noteTokenFault(tx: Transaction, gatewayId: string, fault: string): Promise<void> {
  await tx.updateTable('outreach.zalo_token').set({ fault }).where('gateway_id', '=', gatewayId).execute();
}

export async function noteQuota(
  db: Database,
  gatewayId: string,
  quota: { left: number; of: number | null },
): Promise<void> {
  await db
    .updateTable('outreach.zalo_token')
    .set({ quota_left: quota.left, quota_of: quota.of })
    .where('gateway_id', '=', gatewayId)
    .execute();
}

/** @returns whether there was one: an earlier refresh never came to its end */
export async function writeRefreshMark(db: Database, gatewayId: string, now: Date): Promise<boolean> {
  const written = await db
    .insertInto('outreach.zalo_refresh')
    .values({ gateway_id: gatewayId, begun_at: now })
    .onConflict((conflict) => conflict.column('gateway_id').doNothing())
    .returning('gateway_id')
    .execute();
  return written.length === 0;
}

export async function deleteRefreshMark(tx: Transaction, gatewayId: string): Promise<void> {
  await tx.deleteFrom('outreach.zalo_refresh').where('gateway_id', '=', gatewayId).execute();
}

/** Consents that were not finished in time go. */
export async function insertConsent(
  tx: Transaction,
  consent: { state: string; gatewayId: string; personId: string; sealed: Uint8Array; now: Date },
  olderThan: Date,
): Promise<void> {
  await tx.deleteFrom('outreach.zalo_consent').where('created_at', '<', olderThan).execute();
  await tx
    .insertInto('outreach.zalo_consent')
    .values({
      state: consent.state,
      gateway_id: consent.gatewayId,
      person_id: consent.personId,
      sealed: Buffer.from(consent.sealed),
      created_at: consent.now,
    })
    .execute();
}

/** Takes a consent that was begun by this person; it can be taken once. */
export async function takeConsent(
  tx: Transaction,
  asked: { state: string; personId: string; notBefore: Date },
): Promise<{ gatewayId: string; sealed: Uint8Array } | null> {
  const row = await tx
    .deleteFrom('outreach.zalo_consent')
    .where('state', '=', asked.state)
    .where('person_id', '=', asked.personId)
    .where('created_at', '>=', asked.notBefore)
    .returning(['gateway_id as gatewayId', 'sealed'])
    .executeTakeFirst();
  return row ?? null;
}

/** The templates as Zalo has them now: what is gone there is gone here. */
export async function replaceTemplates(
  tx: Transaction,
  gatewayId: string,
  templates: readonly Omit<ZaloTemplate, 'syncedAt'>[],
  now: Date,
): Promise<void> {
  await tx.deleteFrom('outreach.zalo_template').where('gateway_id', '=', gatewayId).execute();
  if (templates.length === 0) return;
  await tx
    .insertInto('outreach.zalo_template')
    .values(
      templates.map((template) => ({
        gateway_id: gatewayId,
        template_id: template.id,
        name: template.name,
        status: template.status,
        price: template.price,
        parameters: JSON.stringify(template.parameters),
        synced_at: now,
      })),
    )
    .execute();
}

/** @param gatewayId null for those of all gateways */
export async function listTemplates(db: Database | Transaction, gatewayId: string | null): Promise<ZaloTemplate[]> {
  let asked = db.selectFrom('outreach.zalo_template').selectAll().orderBy('name').orderBy('template_id');
  if (gatewayId !== null) asked = asked.where('gateway_id', '=', gatewayId);
  const rows = await asked.execute();
  return rows.map((row) => ({
    id: row.template_id,
    name: row.name,
    status: row.status,
    price: row.price,
    parameters: row.parameters as unknown as ZaloTemplate['parameters'],
    syncedAt: row.synced_at.toISOString(),
  }));
}

/** @returns false when the event was taken before */
export async function insertZaloEvent(tx: Transaction, gatewayId: string, key: string, now: Date): Promise<boolean> {
  const rows = await tx
    .insertInto('outreach.zalo_event')
    .values({ gateway_id: gatewayId, key, at: now })
    .onConflict((conflict) => conflict.doNothing())
    .returning('key')
    .execute();
  return rows.length > 0;
}

/** Zalo repeats an event for two hours at most. */
export async function deleteOldZaloEvents(tx: Transaction, before: Date): Promise<void> {
  await tx.deleteFrom('outreach.zalo_event').where('at', '<', before).execute();
}
