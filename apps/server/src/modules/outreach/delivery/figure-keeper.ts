import type { Clock } from '../../../platform/clock/clock.ts';
import type { Database } from '../../../platform/database/connect.ts';
import { notifyLive } from '../../../platform/events/live.ts';
import { addUp, type GatheredFigures } from '../campaigns/figures.ts';
import { groupDeliveries, saveFigures } from '../store/figures.ts';

const AT_LEAST_MS = 1_000;
/** Counting may take a tenth of the time: ten thousand rows are counted every second, a million every few. */
const SHARE = 10;

/** Counts the campaigns that move, so that pages read their figures from one row. */
export class FigureKeeper {
  readonly #parts: { db: Database; clock: Clock };
  readonly #moved = new Set<string>();
  readonly #notBefore = new Map<string, number>();
  readonly #last = new Map<string, string>();

  constructor(parts: { db: Database; clock: Clock }) {
    this.#parts = parts;
  }

  touch(campaignIds: readonly string[]): void {
    for (const id of campaignIds) this.#moved.add(id);
  }

  /** Counts what moved and is due. @param isLast counts all of it now */
  async gather(isLast: boolean): Promise<void> {
    for (const id of [...this.#moved]) {
      const started = performance.now();
      if (!isLast && started < (this.#notBefore.get(id) ?? 0)) continue;
      this.#moved.delete(id);
      await this.#gatherOne(id);
      const took = performance.now() - started;
      this.#notBefore.set(id, performance.now() + Math.max(AT_LEAST_MS, took * SHARE));
    }
  }

  async #gatherOne(id: string): Promise<void> {
    const { db, clock } = this.#parts;
    const figures = await gatherFigures(db, id);
    const words = JSON.stringify(figures);
    if (this.#last.get(id) === words) return;
    this.#last.set(id, words);
    await db.transaction().execute(async (tx) => {
      await saveFigures(tx, id, { figures, at: clock.now(), ...standing(figures) });
      await notifyLive(tx, { topic: 'outreach-figures', ids: [id], agencyIds: null });
    });
  }
}

export const gatherFigures = async (db: Database, campaignId: string): Promise<GatheredFigures> =>
  addUp(await groupDeliveries(db, campaignId));

function standing({ byState }: GatheredFigures) {
  const { accepted, delivered, failed, unknown } = byState;
  return { handed: accepted + delivered + failed + unknown, delivered, failed };
}
