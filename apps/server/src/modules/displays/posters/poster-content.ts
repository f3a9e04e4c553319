import type { PosterContentView } from '@phong-tuyen/contracts';
import type { PosterContent } from '@phong-tuyen/posters';

/** What the template takes, of a poster's words and who issues it. */
export function posterContentOf(
  words: PosterContentView,
  issuer: { agencyName: string; campaignName: string },
): PosterContent {
  return { ...words, agency: issuer.agencyName.toLocaleUpperCase('vi'), campaign: issuer.campaignName };
}
