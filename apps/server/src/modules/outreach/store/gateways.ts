import type { GatewayInput, GatewayKind } from '@phong-tuyen/contracts';
import type { Database, Transaction } from '../../../platform/database/connect.ts';

export interface GatewayRow {
  readonly id: string;
  readonly kind: GatewayKind;
  readonly name: string;
  readonly enabled: boolean;
  readonly networks: readonly string[];
  readonly priority: number;
  readonly window: number;
  readonly perSecond: number;
  readonly price: number;
  readonly config: GatewayInput['config'];
  readonly sealed: Uint8Array;
  readonly isStandIn: boolean;
  readonly version: number;
}

const COLUMNS = [
  'id',
  'kind',
  'name',
  'enabled',
  'networks',
  'priority',
  'send_window',
  'per_second',
  'price',
  'config',
  'sealed',
  'is_stand_in',
  'version',
] as const;

/** All that are not removed, as they are asked: by priority, then by age. */
export async function listGateways(db: Database | Transaction): Promise<GatewayRow[]> {
  const rows = await db
    .selectFrom('outreach.gateway')
    .select(COLUMNS)
    .where('removed_at', 'is', null)
    .orderBy('priority')
    .orderBy('id')
    .execute();
  return rows.map(toRow);
}

export async function findGateway(db: Database | Transaction, id: string): Promise<GatewayRow | null> {
  const row = await db
    .selectFrom('outreach.gateway')
    .select(COLUMNS)
    .where('id', '=', id)
    .where('removed_at', 'is', null)
    .executeTakeFirst();
  return row === undefined ? null : toRow(row);
}

export async function lockGateway(tx: Transaction, id: string): Promise<GatewayRow | null> {
  const row = await tx
    .selectFrom('outreach.gateway')
    .select(COLUMNS)
    .where('id', '=', id)
    .where('removed_at', 'is', null)
    .forUpdate()
    .executeTakeFirst();
  return row === undefined ? null : toRow(row);
}

/** What is written of a gateway, its secrets closed. */
export interface GatewayValues extends Omit<GatewayInput, 'secrets' | 'config'> {
  readonly config: GatewayInput['config'];
  readonly sealed: Uint8Array;
}

export async function insertGateway(
  tx: Transaction,
  id: string,
  gateway: GatewayValues & { isStandIn?: boolean },
  now: Date,
): Promise<void> {
  await tx
    .insertInto('outreach.gateway')
    .values({
      id,
      kind: gateway.kind,
      is_stand_in: gateway.isStandIn ?? false,
      created_at: now,
      updated_at: now,
      ...changeable(gateway),
    })
    .execute();
}

export async function updateGateway(tx: Transaction, id: string, gateway: GatewayValues, now: Date): Promise<void> {
  await tx
    .updateTable('outreach.gateway')
    .set((expression) => ({
      ...changeable(gateway),
      updated_at: now,
      version: expression('version', '+', 1),
    }))
    .where('id', '=', id)
    .execute();
}

export async function markGatewayRemoved(tx: Transaction, id: string, now: Date): Promise<void> {
  await tx
    .updateTable('outreach.gateway')
    .set((expression) => ({ removed_at: now, enabled: false, version: expression('version', '+', 1) }))
    .where('id', '=', id)
    .execute();
}

function changeable(gateway: GatewayValues) {
  return {
    name: gateway.name,
    enabled: gateway.enabled,
    networks: [...gateway.networks],
    priority: gateway.priority,
    send_window: gateway.window,
    per_second: gateway.perSecond,
    price: gateway.price,
    config: JSON.stringify(gateway.config),
    sealed: Buffer.from(gateway.sealed),
  };
}

function toRow(row: {
  id: string;
  kind: string;
  name: string;
  enabled: boolean;
  networks: string[];
  priority: number;
  send_window: number;
  per_second: number;
  price: number;
  config: unknown;
  sealed: Buffer;
  is_stand_in: boolean;
  version: number;
}): GatewayRow {
  return {
    id: row.id,
    kind: row.kind as GatewayKind,
    name: row.name,
    enabled: row.enabled,
    networks: row.networks,
    priority: row.priority,
    window: row.send_window,
    perSecond: row.per_second,
    price: row.price,
    config: row.config as GatewayInput['config'],
    sealed: row.sealed,
    isStandIn: row.is_stand_in,
    version: row.version,
  };
}
