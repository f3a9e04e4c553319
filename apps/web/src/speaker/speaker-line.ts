import type { HeartbeatAnswer, PlayLogEntry, SpeakerSchedule } from '@phong-tuyen/contracts';

/** The server does not know the token any more: revoked, or the station was closed. */
export class TokenRefused extends Error {}

/** A line that hangs must not hold back the next heartbeat: emergencies come with it. */
const ANSWER_WITHIN_MS = 10_000;
/** Ten minutes of sound over the slowest line that a commune has. */
const SOUND_WITHIN_MS = 10 * 60_000;

/** What a player asks and tells. Every call may fail; the player goes on with what it has. */
export class SpeakerLine {
  readonly #base: string;

  constructor(token: string) {
    this.#base = `/api/speakers/${token}`;
  }

  schedule(): Promise<SpeakerSchedule> {
    return this.#ask<SpeakerSchedule>('/schedule');
  }

  heartbeat(body: Record<string, unknown>): Promise<HeartbeatAnswer> {
    return this.#ask<HeartbeatAnswer>('/heartbeat', body);
  }

  plays(entries: readonly PlayLogEntry[]): Promise<{ kept: string[]; refused: { clientId: string }[] }> {
    return this.#ask('/plays', { entries });
  }

  /** @throws Error when what came is not what was announced */
  async audio(item: { audioUrl: string; sha256: string }): Promise<ArrayBuffer> {
    const answer = await fetch(item.audioUrl, { signal: AbortSignal.timeout(SOUND_WITHIN_MS) });
    if (!answer.ok) throw new Error(`audio ${answer.status}`);
    const bytes = await answer.arrayBuffer();
    // Only pages over https (or on the machine itself) may hash; elsewhere the decoder is the only check.
    if (globalThis.isSecureContext) {
      const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
      const hex = [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
      if (hex !== item.sha256) throw new Error('audio damaged');
    }
    return bytes;
  }

  async #ask<T>(path: string, body?: unknown): Promise<T> {
    const answer = await fetch(this.#base + path, {
      cache: 'no-store',
      signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
      ...(body === undefined
        ? {}
        : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    });
    const isOurs = answer.headers.get('content-type')?.includes('json') === true;
    if (answer.status === 404 && isOurs) throw new TokenRefused();
    if (!answer.ok || !isOurs) throw new Error(`answer ${answer.status}`);
    return (await answer.json()) as T;
  }
}
