/** Where Zalo is; tests name a stand-in. */
export interface ZaloAddresses {
  readonly oauth: string;
  readonly business: string;
}
export const ZALO: ZaloAddresses = {
  oauth: 'https://oauth.zaloapp.com',
  business: 'https://business.openapi.zalo.me',
};

const TIMEOUT_MS = 15_000;

/** What came of a call. `lost` with `sent` false surely never reached Zalo. */
export type ZaloAnswer =
  | { readonly kind: 'answer'; readonly status: number; readonly body: Readonly<Record<string, unknown>> }
  | { readonly kind: 'lost'; readonly sent: boolean; readonly code: string };

/** Never connected: nothing was sent. */
const NOT_SENT = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'UND_ERR_CONNECT_TIMEOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
]);

/** Calls Zalo or an agent, and reads whatever comes back; never throws. */
export async function callJson(
  url: string,
  request: { method: 'GET' | 'POST'; headers?: Record<string, string>; body?: string },
  timeoutMs = TIMEOUT_MS,
): Promise<ZaloAnswer> {
  try {
    const answer = await fetch(url, { ...request, redirect: 'error', signal: AbortSignal.timeout(timeoutMs) });
    const body: unknown = await answer.json().catch(() => null);
    if (typeof body === 'object' && body !== null && !Array.isArray(body))
      return { kind: 'answer', status: answer.status, body: body as Record<string, unknown> };
    return { kind: 'lost', sent: true, code: `HTTP ${answer.status}` };
  } catch (error) {
    const code = codeOf(error);
    return { kind: 'lost', sent: !NOT_SENT.has(code), code };
  }
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'FAULT';
  if (error.name === 'TimeoutError') return 'TIMEOUT';
  const cause = error.cause as { code?: unknown } | undefined;
  return typeof cause?.code === 'string' ? cause.code : 'FETCH';
}

/** A number field of a stranger's JSON, which may come as text. */
export function numberOf(value: unknown): number | null {
  const number = typeof value === 'string' && value !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : null;
}

export const textOf = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : typeof value === 'number' ? String(value) : null;

export const recordOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
