import { PDF } from '@libpdf/core';
import type { Database } from '../../../platform/database/connect.ts';
import { keepFile } from '../../../platform/files/keep-file.ts';
import { findCampaign } from '../../outreach/index.ts';
import type { DisplaysDeps } from '../create-displays.ts';
import { findPoster, type PosterRow } from '../store/posters.ts';
import {
  claimPrint,
  failLeftBehind,
  finishPrint,
  giveBack,
  lockClaim,
  noteProgress,
  type PrintRow,
} from '../store/prints.ts';
import { posterContentOf } from './poster-content.ts';
import { facesOf } from './poster-faces.ts';
import type { PosterPress } from './poster-press.ts';

/** Divides by every number of faces that go on one sheet, so that no sheet is left half empty in the middle. */
const PART = 24;
const STALE_MS = 120_000;
const MOST_ATTEMPTS = 3;

/**
 * Prints for many places, one print at a time, in parts: after each the progress is written, so that people see it move and a
 * print left by a server that died is taken up by the next.
 */
export class PrintShop {
  readonly #deps: DisplaysDeps;
  readonly #press: PosterPress;

  constructor(deps: DisplaysDeps, press: PosterPress) {
    this.#deps = deps;
    this.#press = press;
  }

  /** Prints until nothing waits, or until `isOver`: what is in hand then is given back. */
  async drain(isOver: () => boolean = () => false): Promise<void> {
    while (!isOver() && (await this.#printNext(isOver))) {
      // the condition does the work
    }
  }

  async #printNext(isOver: () => boolean): Promise<boolean> {
    const { db, clock, logger } = this.#deps;
    const now = clock.now();
    const limits = { now, staleBefore: new Date(now.getTime() - STALE_MS), mostAttempts: MOST_ATTEMPTS };
    await failLeftBehind(db, limits);
    const print = await claimPrint(db, limits);
    if (print === null) return false;
    try {
      await this.#print(print, isOver);
    } catch (error) {
      logger.error({ error, printId: print.id, attempts: print.attempts }, 'a print failed');
      const fault = error instanceof Error ? error.message.slice(0, 500) : 'unknown';
      const state = print.attempts >= MOST_ATTEMPTS ? 'failed' : 'waiting';
      await finishPrint(db, print, { state, fileId: null, fault, now: clock.now() });
    }
    return true;
  }

  async #print(print: PrintRow, isOver: () => boolean): Promise<void> {
    const { db, clock, files } = this.#deps;
    const poster = await findPoster(db, print.posterId);
    if (poster === null) throw new Error('the poster is gone');
    const parts: Uint8Array[] = [];
    for (let from = 0; from < Math.max(1, print.placeIds.length) && !isOver(); from += PART) {
      parts.push(await this.#printPart(print, poster, print.placeIds.slice(from, from + PART)));
      const pages = Math.min(print.pages, from + PART);
      // A server that was only slow leaves the print to the one that took it over.
      if (!(await noteProgress(db, print, { pages, now: clock.now() }))) return;
    }
    if (isOver()) return giveBack(db, print);
    const bytes = await merge(parts);
    await db.transaction().execute(async (tx) => {
      if (!(await lockClaim(tx, print))) return;
      const kept = await keepFile(tx, files, {
        name: `${poster.name} ${print.format}.pdf`,
        bytes,
        agencyId: print.agencyId,
        personId: print.requestedBy,
      });
      await finishPrint(tx, print, { state: 'done', fileId: kept.id, fault: null, now: clock.now() });
    });
  }

  async #printPart(print: PrintRow, poster: PosterRow, placeIds: readonly string[]): Promise<Uint8Array> {
    const { db, clock, baseUrl } = this.#deps;
    const campaign = await findCampaign(db as Database, poster.campaignId);
    const faces = await db.transaction().execute((tx) =>
      facesOf(tx, {
        campaignId: poster.campaignId,
        agencyId: print.agencyId,
        placeIds,
        baseUrl,
        now: clock.now(),
      }),
    );
    if (faces.length === 0) throw new Error('none of the places is left');
    const content = posterContentOf(poster.content, {
      agencyName: poster.agencyName,
      campaignName: campaign?.name ?? '',
    });
    return this.#press.pdf({ format: print.format, content, faces, sheet: print.sheet }, print.createdAt);
  }
}

async function merge(parts: readonly Uint8Array[]): Promise<Uint8Array> {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  return (await PDF.merge([...parts])).save();
}
