import { randomUUID } from 'node:crypto';
import type { GatewayInput, SmppConfig } from '@phong-tuyen/contracts';
import type { Database } from '../../../../platform/database/connect.ts';
import { insertGateway } from '../../store/gateways.ts';
import { sealSecrets } from '../secrets.ts';
import { ZALO_APP } from './zalo-stand-in.ts';

export const TEST_SECRET = new Uint8Array(32).fill(7);
export const SMPP_ACCOUNT = { systemId: 'qnam', password: 'secret' };

type SmppInput = Extract<GatewayInput, { kind: 'smpp' }>;

/** A valid SMPP gateway; overrides say what the test is about. */
export function smppInput(
  port: number,
  overrides: Partial<SmppInput> & { config?: Partial<SmppConfig> } = {},
): SmppInput {
  const { config, ...rest } = overrides;
  return {
    kind: 'smpp',
    name: 'Nhà mạng thử',
    enabled: true,
    networks: [],
    priority: 1,
    window: 50,
    perSecond: 5_000,
    price: 250,
    secrets: { password: SMPP_ACCOUNT.password },
    ...rest,
    config: {
      host: '127.0.0.1',
      port,
      tls: false,
      authority: '',
      systemId: SMPP_ACCOUNT.systemId,
      systemType: '',
      brandname: 'BO Y TE',
      alphabet: 'gsm7',
      longText: 'parts',
      receiptIds: 'same',
      validityHours: 0,
      ...config,
    },
  };
}

/** Writes a gateway without a command. @returns its id */
export async function buildGateway(
  db: Database,
  input: GatewayInput,
  secret: Uint8Array = TEST_SECRET,
  now = new Date(),
): Promise<string> {
  const id = randomUUID();
  const secrets = Object.fromEntries(Object.entries(input.secrets).map(([name, value]) => [name, value ?? '']));
  await db
    .transaction()
    .execute((tx) => insertGateway(tx, id, { ...input, sealed: sealSecrets(secrets, id, secret) }, now));
  return id;
}

type ZaloInput = Extract<GatewayInput, { kind: 'zalo' }>;

/** A valid line to Zalo. */
export const zaloInput = (): ZaloInput => ({
  kind: 'zalo',
  name: 'Zalo OA thử',
  enabled: true,
  networks: [],
  priority: 1,
  window: 20,
  perSecond: 20,
  price: 120,
  config: { appId: ZALO_APP.appId, oaId: ZALO_APP.oaId, signedWith: 'appId', mode: 'live' },
  secrets: { appSecret: ZALO_APP.appSecret, oaSecret: ZALO_APP.oaSecret },
});

type HttpInput = Extract<GatewayInput, { kind: 'http' }>;

/** A valid line to an agent over HTTP. */
export const httpInput = (url: string): HttpInput => ({
  kind: 'http',
  name: 'Đại lý thử',
  enabled: true,
  networks: [],
  priority: 2,
  window: 10,
  perSecond: 20,
  price: 300,
  config: { url, brandname: 'BO Y TE', smsType: '2' },
  secrets: { apiKey: 'key', secretKey: 'secret' },
});
