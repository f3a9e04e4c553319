import type { GatewayDetail, GatewaySummary, HttpConfig, SmppConfig, ZaloConfig } from '@phong-tuyen/contracts';
import { localDateOf } from '@phong-tuyen/working-time';
import type { Database } from '../../../platform/database/connect.ts';
import { fail as platformFail } from '../../../platform/errors/errors.ts';
import { type DayCounts, type LineRow, listCodes, listCounts, listLines } from '../store/gateway-lines.ts';
import { findGateway, type GatewayRow, listGateways } from '../store/gateways.ts';
import { faultWords } from './fault-words.ts';
import { callbackUrl } from './open-gateway-pool.ts';
import { openSecrets } from './secrets.ts';
import { consentState } from './zalo/token-keeper.ts';

const NOTHING: DayCounts = { accepted: 0, refused: 0, later: 0, unknown: 0, delivered: 0, failed: 0, spent: 0 };
const CODES_MS = 7 * 86_400_000;

interface Asked {
  readonly now: Date;
  readonly language: 'vi' | 'en';
}

/** All gateways with how they stand on every server and what they counted today. */
export async function showGateways(db: Database, asked: Asked): Promise<GatewaySummary[]> {
  const [rows, lines, counts] = await Promise.all([
    listGateways(db),
    listLines(db, asked.now),
    listCounts(db, localDateOf(asked.now)),
  ]);
  return Promise.all(rows.map((row) => summaryOf(db, { row, lines, counts }, asked)));
}

/** One gateway, as an administrator edits it. @throws platform.not-found */
export async function showGateway(
  db: Database,
  id: string,
  parts: Asked & { secret: Uint8Array; baseUrl: string; canEdit: boolean },
): Promise<GatewayDetail> {
  const { now, secret, baseUrl, canEdit } = parts;
  const row = await findGateway(db, id);
  if (row === null) throw platformFail('not-found');
  const [lines, counts, codes] = await Promise.all([
    listLines(db, now),
    listCounts(db, localDateOf(now)),
    listCodes(db, id, localDateOf(new Date(now.getTime() - CODES_MS))),
  ]);
  const secrets = secretsOf(row, secret);
  return {
    ...(await summaryOf(db, { row, lines, counts }, parts)),
    version: row.version,
    config: row.config as SmppConfig | HttpConfig | ZaloConfig,
    secretsKept: Object.keys(secrets),
    callbackUrl: canEdit ? callbackUrl(baseUrl, row, secrets['secretKey'] ?? '') : null,
    codes,
    canEdit: canEdit && !row.isStandIn,
  };
}

function secretsOf(row: GatewayRow, secret: Uint8Array): Readonly<Record<string, string>> {
  try {
    return openSecrets(row.sealed, row.id, secret);
  } catch {
    return {};
  }
}

async function summaryOf(
  db: Database,
  found: { row: GatewayRow; lines: readonly LineRow[]; counts: ReadonlyMap<string, DayCounts> },
  { now, language }: Asked,
): Promise<GatewaySummary> {
  const { row, lines, counts } = found;
  return {
    id: row.id,
    kind: row.kind,
    name: row.name,
    enabled: row.enabled,
    networks: row.networks as GatewaySummary['networks'],
    priority: row.priority,
    window: row.window,
    perSecond: row.perSecond,
    price: row.price,
    isStandIn: row.isStandIn,
    lines: lines.filter((line) => line.gatewayId === row.id).map((line) => lineOf(line, language)),
    today: counts.get(row.id) ?? NOTHING,
    consent: row.kind === 'zalo' ? await consentState(db, row.id, now) : null,
  };
}

function lineOf(line: LineRow, language: 'vi' | 'en'): GatewaySummary['lines'][number] {
  const { faultCode: code, faultAt } = line;
  return {
    phase: line.phase,
    since: line.since.toISOString(),
    open: line.open,
    slowed: line.slowed,
    fault:
      code === null || faultAt === null ? null : { code, words: faultWords(code, language), at: faultAt.toISOString() },
    seenAt: line.seenAt.toISOString(),
  };
}
