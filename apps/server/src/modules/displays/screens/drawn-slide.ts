import type { PosterContentView } from '@phong-tuyen/contracts';
import type { PosterFace } from '@phong-tuyen/posters';
import type { Transaction } from '../../../platform/database/connect.ts';
import type { FileStore } from '../../../platform/files/file-store.ts';
import { keepFile } from '../../../platform/files/keep-file.ts';
import { findAgency } from '../../organisation/index.ts';
import { posterContentOf } from '../posters/poster-content.ts';
import type { PosterPress } from '../posters/poster-press.ts';

/** What drawing needs besides the request. */
export interface DrawingParts {
  readonly files: FileStore;
  readonly press: PosterPress;
  readonly baseUrl: string;
}

/** Draws words for both ways a screen may stand and keeps the pictures. @param slide.agencyId who issues it */
export async function drawSlide(
  tx: Transaction,
  parts: DrawingParts,
  slide: { name: string; content: PosterContentView; face: PosterFace; agencyId: string; personId: string },
): Promise<{ landscapeFileId: string; portraitFileId: string }> {
  const agencyName = (await findAgency(tx, slide.agencyId))?.name ?? '';
  const content = posterContentOf(slide.content, { agencyName, campaignName: '' });
  const draw = async (format: 'slide-landscape' | 'slide-portrait') => {
    const bytes = await parts.press.svg({ format, content, faces: [slide.face] });
    const file = { name: `${slide.name}.svg`, bytes, agencyId: slide.agencyId, personId: slide.personId };
    return (await keepFile(tx, parts.files, file)).id;
  };
  return { landscapeFileId: await draw('slide-landscape'), portraitFileId: await draw('slide-portrait') };
}
