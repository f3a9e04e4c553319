import type { Clock } from '../../../../platform/clock/clock.ts';
import type { Database, Transaction } from '../../../../platform/database/connect.ts';
import { openBox, sealBox } from '../../../../platform/secrets/sealed-box.ts';
import {
  deleteRefreshMark,
  findToken,
  lockToken,
  noteTokenFault,
  type TokenRow,
  upsertToken,
  writeRefreshMark,
} from '../../store/zalo.ts';
import { callJson, numberOf, textOf, type ZaloAddresses, type ZaloAnswer } from './zalo-api.ts';

const PURPOSE = 'zalo-token';
/** Refreshed so long before it ends. */
const EARLY_MS = 10 * 60_000;
/** Three months, when Zalo does not say. */
const REFRESH_LIFE_MS = 90 * 86_400_000;

export interface ZaloTokens {
  readonly access: string;
  readonly refresh: string;
}
export interface ZaloApp {
  readonly gatewayId: string;
  readonly appId: string;
  readonly appSecret: string;
}
export interface TokenParts {
  readonly db: Database;
  readonly clock: Clock;
  readonly secret: Uint8Array;
  readonly addresses: ZaloAddresses;
}

/** Thrown when there is no token to be had; `code` says why. */
export class NoTokenError extends Error {
  readonly code: string;
  constructor(code: string) {
    super(`no Zalo token: ${code}`);
    this.code = code;
  }
}

/** An access token that holds, refreshed by whichever server comes first. */
export class TokenKeeper {
  readonly #parts: TokenParts;
  readonly #app: ZaloApp;
  #kept: { access: string; until: number } | null = null;
  #refreshing: Promise<string> | null = null;

  constructor(parts: TokenParts, app: ZaloApp) {
    this.#parts = parts;
    this.#app = app;
  }

  /** @param refused a token that Zalo did not take: another one is wanted */
  async access(refused?: string): Promise<string> {
    const kept = this.#kept;
    if (kept !== null && kept.access !== refused && kept.until - EARLY_MS > this.#parts.clock.now().getTime())
      return kept.access;
    this.#refreshing ??= this.#renew(refused).finally(() => {
      this.#refreshing = null;
    });
    return this.#refreshing;
  }

  async #renew(refused: string | undefined): Promise<string> {
    const { access, until } = await refreshTokens(this.#parts, this.#app, refused);
    this.#kept = { access, until: until.getTime() };
    return access;
  }
}

/**
 * Gives a good access token of the database, refreshing it when it must be. The row stays locked from before the refresh
 * token is shown until the answer is committed, so that of many servers one refreshes and the others find the new token.
 *
 * @param refused a token that Zalo did not take although its time is not over
 * @throws NoTokenError
 */
export async function refreshTokens(
  parts: TokenParts,
  app: ZaloApp,
  refused?: string,
): Promise<{ access: string; until: Date }> {
  const result = await parts.db.transaction().execute(async (tx) => {
    const row = await lockToken(tx, app.gatewayId);
    if (row === null) return 'NOT_CONNECTED';
    const tokens = openTokens(row, app.gatewayId, parts.secret);
    const now = parts.clock.now();
    if (row.accessUntil.getTime() - EARLY_MS > now.getTime() && tokens.access !== refused)
      return { access: tokens.access, until: row.accessUntil };
    if (row.refreshUntil <= now) return 'CONSENT_ENDED';
    return useRefreshToken({ ...parts, tx, now }, app, tokens);
  });
  if (typeof result === 'string') throw new NoTokenError(result);
  return result;
}

async function useRefreshToken(
  parts: TokenParts & { tx: Transaction; now: Date },
  app: ZaloApp,
  tokens: ZaloTokens,
): Promise<{ access: string; until: Date } | string> {
  // On a connection of its own: it must be there even if this transaction never commits.
  const wasBegun = await writeRefreshMark(parts.db, app.gatewayId, parts.now);
  const answer = await askTokens(parts.addresses, app, { grant_type: 'refresh_token', refresh_token: tokens.refresh });
  if (answer.kind === 'lost') {
    // Not sent: nothing was used. Sent without an answer: the mark stays and tells of it.
    if (!answer.sent) await deleteRefreshMark(parts.tx, app.gatewayId);
    await noteTokenFault(parts.tx, app.gatewayId, `LOST:${answer.code}`);
    return `LOST:${answer.code}`;
  }
  const fresh = readTokens(answer.body, parts.now);
  if (fresh === null) {
    const code = textOf(answer.body['error']) ?? `HTTP ${answer.status}`;
    await noteTokenFault(parts.tx, app.gatewayId, wasBegun ? `UNCERTAIN:${code}` : `REFUSED:${code}`);
    await deleteRefreshMark(parts.tx, app.gatewayId);
    return wasBegun ? `UNCERTAIN:${code}` : `REFUSED:${code}`;
  }
  await keepTokens(parts, app.gatewayId, fresh);
  return { access: fresh.access, until: fresh.accessUntil };
}

/** Writes new tokens, closed; the mark of a refresh goes with the same commit. */
export async function keepTokens(
  parts: { tx: Transaction; secret: Uint8Array; now: Date },
  gatewayId: string,
  fresh: FreshTokens,
  isConsent = false,
): Promise<void> {
  const { access, refresh } = fresh;
  const sealed = sealBox(JSON.stringify({ access, refresh }), {
    secret: parts.secret,
    purpose: PURPOSE,
    place: gatewayId,
  });
  await upsertToken(parts.tx, { ...fresh, gatewayId, sealed, now: parts.now, isConsent });
  await deleteRefreshMark(parts.tx, gatewayId);
}

export interface FreshTokens extends ZaloTokens {
  readonly accessUntil: Date;
  /** Null when Zalo did not say: as long as before. */
  readonly refreshUntil: Date;
}

/** @returns null when the answer holds no tokens */
export function readTokens(body: Readonly<Record<string, unknown>>, now: Date): FreshTokens | null {
  const [access, refresh] = [textOf(body['access_token']), textOf(body['refresh_token'])];
  if (access === null || refresh === null) return null;
  const seconds = numberOf(body['expires_in']) ?? 3_600;
  const refreshSeconds = numberOf(body['refresh_token_expires_in']);
  return {
    access,
    refresh,
    accessUntil: new Date(now.getTime() + seconds * 1_000),
    refreshUntil: new Date(now.getTime() + (refreshSeconds === null ? REFRESH_LIFE_MS : refreshSeconds * 1_000)),
  };
}

/** POST /v4/oa/access_token: form body, the app's secret in a header. */
export function askTokens(
  addresses: ZaloAddresses,
  app: { appId: string; appSecret: string },
  grant: Readonly<Record<string, string>>,
): Promise<ZaloAnswer> {
  return callJson(`${addresses.oauth}/v4/oa/access_token`, {
    method: 'POST',
    headers: { secret_key: app.appSecret, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ ...grant, app_id: app.appId }).toString(),
  });
}

function openTokens(row: TokenRow, gatewayId: string, secret: Uint8Array): ZaloTokens {
  return JSON.parse(openBox(row.sealed, { secret, purpose: PURPOSE, place: gatewayId })) as ZaloTokens;
}

/** How the consent stands, for the screen and the health page. */
export async function consentState(db: Database, gatewayId: string, now: Date) {
  const row = await findToken(db, gatewayId);
  if (row === null) return { state: 'none', connectedAt: null, until: null, quotaLeft: null, quotaOf: null } as const;
  const left = row.refreshUntil.getTime() - now.getTime();
  const state = row.fault?.startsWith('UNCERTAIN')
    ? 'uncertain'
    : left <= 0 || row.fault?.startsWith('REFUSED')
      ? 'expired'
      : left < 14 * 86_400_000
        ? 'due'
        : 'good';
  return {
    state,
    connectedAt: row.connectedAt.toISOString(),
    until: row.refreshUntil.toISOString(),
    quotaLeft: row.quotaLeft,
    quotaOf: row.quotaOf,
  } as const;
}
