import type { PlayerHeartbeat, PlayerManifest, PlayerPulse } from '@phong-tuyen/contracts';

const GIVE_UP_MS = 10_000;

/** The token was taken back: nothing may be shown any more. */
export class TokenGone extends Error {}

/** The player's way to the server. */
export interface Line {
  pulse(): Promise<PlayerPulse>;
  manifest(): Promise<PlayerManifest>;
  fileAddress(sha256: string): string;
  heartbeat(report: PlayerHeartbeat): Promise<void>;
}

export function openLine(token: string): Line {
  const base = `/api/screen-player/${encodeURIComponent(token)}`;
  const ask = async (path: string, init: RequestInit = {}): Promise<unknown> => {
    const answer = await fetch(`${base}/${path}`, {
      cache: 'no-store',
      signal: AbortSignal.timeout(GIVE_UP_MS),
      ...init,
    });
    if (answer.status === 404) throw new TokenGone('token');
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
    return answer.json();
  };
  return {
    pulse: async () => (await ask('pulse')) as PlayerPulse,
    manifest: async () => (await ask('manifest')) as PlayerManifest,
    fileAddress: (sha256) => `${base}/files/${sha256}`,
    heartbeat: async (report) => {
      await ask('heartbeat', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-requested-with': 'phong-tuyen' },
        body: JSON.stringify(report),
      });
    },
  };
}
