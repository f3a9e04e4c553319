import { ensureCode, installUrl } from '../../coverage/index.ts';
import type { DisplaysDeps } from '../create-displays.ts';
import type { PosterPress } from '../posters/poster-press.ts';
import { insertFace, listMissingFaces, type MissingFace } from '../store/slide-faces.ts';
import { PLACE_TYPE_NAMES } from '../texts.ts';
import { drawSlide } from './drawn-slide.ts';

const AT_ONCE = 50;

/**
 * Draws slides on air once more for each agency and place that shows them, with the code of that place, so that installs are counted
 * where they came about. Until that is done a screen shows the slide as it was approved: the words are the same.
 */
export class SlidePainter {
  readonly #deps: DisplaysDeps;
  readonly #press: PosterPress;

  constructor(deps: DisplaysDeps, press: PosterPress) {
    this.#deps = deps;
    this.#press = press;
  }

  /** Draws until nothing is missing, or until `isOver`; what cannot be drawn is left for the next look. */
  async drain(isOver: () => boolean = () => false): Promise<void> {
    for (;;) {
      const missing = await listMissingFaces(this.#deps.db, AT_ONCE);
      let drawn = 0;
      for (const face of missing) {
        if (isOver()) return;
        if (await this.#draw(face)) drawn++;
      }
      if (drawn === 0) return;
    }
  }

  async #draw(face: MissingFace): Promise<boolean> {
    const { db, clock, files, baseUrl, logger } = this.#deps;
    const parts = { files, press: this.#press, baseUrl };
    const now = clock.now();
    try {
      await db.transaction().execute(async (tx) => {
        const { campaignId, agencyId, placeId, issuerId, personId } = face;
        const code = await ensureCode(tx, {
          campaignId,
          channel: 'screen',
          agencyId,
          placeId,
          label: labelOf(face),
          now,
        });
        const shown = { url: installUrl(baseUrl, code), code, place: face.placeName ?? face.agencyName };
        const drawn = await drawSlide(tx, parts, { ...face, face: shown, agencyId: issuerId, personId });
        await insertFace(tx, { ...face, ...drawn, code, now });
      });
      return true;
    } catch (error) {
      logger.error({ error, mediaId: face.mediaId, placeId: face.placeId }, 'a slide was not drawn for its place');
      return false;
    }
  }
}

const labelOf = ({ placeName, placeType, agencyName }: MissingFace): string =>
  (placeName === null || placeType === null
    ? `Màn hình, ${agencyName}`
    : `Màn hình, ${PLACE_TYPE_NAMES[placeType][0]}: ${placeName}`
  ).slice(0, 200);
