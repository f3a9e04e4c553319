import type { Clock } from '../../../platform/clock/clock.ts';
import type { Database } from '../../../platform/database/connect.ts';
import type { OptOutLinks } from '../opt-outs/opt-out-links.ts';
import { listCampaignLinks } from '../store/links.ts';
import { listOpenRounds, type OpenRound } from '../store/rounds.ts';
import { type LiveRound, roundKey } from './open-round.ts';
import { readMessages } from './prepare-message.ts';
import { isInWindow } from './send-window.ts';

interface RoundBookParts {
  readonly db: Database;
  readonly clock: Clock;
  readonly optOutLinks: Pick<OptOutLinks, 'urlOf'>;
}

/** Which rounds may be sent now, asked anew at every tick and at every stop; messages and links are read once a version. */
export class RoundBook {
  readonly #parts: RoundBookParts;
  readonly #known = new Map<string, { version: number; live: LiveRound }>();
  rounds: readonly LiveRound[] = [];

  constructor(parts: RoundBookParts) {
    this.#parts = parts;
  }

  /** @returns true when a round is there that was not before */
  async refresh(): Promise<boolean> {
    const open = await listOpenRounds(this.#parts.db);
    const now = this.#parts.clock.now();
    const inWindow = open.filter((round) => round.round === 0 || isInWindow(round.plan, now));
    const before = new Set(this.rounds.map((round) => round.key));
    const rounds: LiveRound[] = [];
    for (const round of inWindow) rounds.push(await this.#read(round));
    this.rounds = rounds;
    const keys = new Set(open.map((round) => roundKey(round.campaignId, round.round)));
    for (const key of this.#known.keys()) if (!keys.has(key)) this.#known.delete(key);
    return rounds.some((round) => !before.has(round.key)) || rounds.some((round) => round.round === 0);
  }

  async #read(round: OpenRound): Promise<LiveRound> {
    const key = roundKey(round.campaignId, round.round);
    const known = this.#known.get(key);
    if (known?.version === round.version) return known.live;
    const { links, communes } = await listCampaignLinks(this.#parts.db, round.campaignId);
    const linkOf = (channel: string, communeId: string | null) =>
      links.get(`${channel}/${communeId}`) ?? links.get(`${channel}/`) ?? '';
    const live: LiveRound = {
      key,
      campaignId: round.campaignId,
      round: round.round,
      plan: round.plan,
      prepare: readMessages(round.plan, this.#parts.optOutLinks.urlOf),
      linkOf,
      communeNameOf: (communeId) => (communeId === null ? null : (communes.get(communeId) ?? null)),
    };
    this.#known.set(key, { version: round.version, live });
    return live;
  }
}
