import { done, idParams, receiptCallback, type ZaloConfig } from '@phong-tuyen/contracts';
import { z } from 'zod';
import type { Database, Transaction } from '../../../platform/database/connect.ts';
import { fail as platformFail } from '../../../platform/errors/errors.ts';
import { type Route, tokenCommand, tokenQuery } from '../../../platform/http/route.ts';
import type { LivePool } from '../gateways/gateway-pool.ts';
import { isCallbackToken, readCallback } from '../gateways/http/read-callback.ts';
import { openSecrets } from '../gateways/secrets.ts';
import { isSignedByZalo, readZaloEvent } from '../gateways/zalo/read-zalo-event.ts';
import { recordOf, textOf } from '../gateways/zalo/zalo-api.ts';
import { findGateway, type GatewayRow } from '../store/gateways.ts';
import { deleteOldZaloEvents, insertZaloEvent } from '../store/zalo.ts';

const DAY_MS = 86_400_000;
const ok = { ok: true as const };

/** Where agents and Zalo tell what became of messages. */
export function createCallbackRoutes(parts: { secret: Uint8Array; pool: LivePool }): readonly Route[] {
  return [zaloEvents(parts), agentReceipts(parts)];
}

function zaloEvents({ secret, pool }: { secret: Uint8Array; pool: LivePool }): Route {
  return tokenCommand({
    url: '/api/gateways/:id/zalo-events',
    summary: 'Events of Zalo',
    reason: 'Zalo signs each event with the OA’s secret; it has no account.',
    rate: 'machine',
    rawBody: true,
    params: z.object({ id: z.string() }),
    body: z.unknown(),
    answer: done,
    run: async ({ tx, now, request }, { params, body }) => {
      const row = await findOfKind(tx, params.id, 'zalo');
      const event = recordOf(body);
      const signature = request.headers['x-zevent-signature'];
      const signed = {
        signature: Array.isArray(signature) ? signature[0] : signature,
        rawBody: request.rawBody ?? '',
        timestamp: textOf(event['timestamp']) ?? '',
      };
      const oaSecret = openSecrets(row.sealed, row.id, secret)['oaSecret'] ?? '';
      if (!isSignedByZalo(signed, row.config as ZaloConfig, oaSecret)) throw platformFail('not-found');
      const { key, receipt } = readZaloEvent(event, now);
      // Zalo repeats what it believes was not taken (num_retry): the same event is taken once.
      if (!(await insertZaloEvent(tx, row.id, key, now))) return ok;
      await deleteOldZaloEvents(tx, new Date(now.getTime() - DAY_MS));
      if (receipt !== null) await pool.takeReceipt({ ...receipt, gatewayId: row.id });
      return ok;
    },
  });
}

function agentReceipts({ secret, pool }: { secret: Uint8Array; pool: LivePool }): Route {
  return tokenQuery({
    url: '/api/gateways/:id/receipts/:token',
    summary: 'Receipts of an agent',
    reason: 'The agent signs nothing: the token in the address, which only it was given, proves the call.',
    rate: 'machine',
    params: z.object({ id: z.string(), token: z.string() }),
    query: receiptCallback,
    answer: done,
    run: async ({ db, now }, { params, query }) => {
      const row = await findOfKind(db, params.id, 'http');
      const secretKey = openSecrets(row.sealed, row.id, secret)['secretKey'] ?? '';
      if (!isCallbackToken(params.token, row.id, secretKey)) throw platformFail('not-found');
      for (const receipt of readCallback(query, now)) await pool.takeReceipt({ ...receipt, gatewayId: row.id });
      return ok;
    },
  });
}

async function findOfKind(db: Database | Transaction, id: string, kind: GatewayRow['kind']): Promise<GatewayRow> {
  const row = idParams.safeParse({ id }).success ? await findGateway(db, id) : null;
  if (row === null || row.kind !== kind || !row.enabled) throw platformFail('not-found');
  return row;
}
