import type { Area } from '../../organisation/index.ts';
import type { Share } from '../store/shares.ts';

/**
 * Held of a place that nobody has given a figure for. About two of three Vietnamese used a smartphone in 2020 by the Ministry of
 * Information and Communications' figures; a province replaces it by its own.
 */
export const ASSUMED_SHARE = 0.65;

export interface KnownShare {
  readonly share: number;
  readonly source: string | null;
  readonly asOf: string | null;
  /** Whose figure it is: the place itself, an agency above it, or nobody's. */
  readonly from: 'own' | 'above' | 'assumed';
}

/** A place's share of smartphone users: its own, or the nearest one above it. */
export function shareOf(
  areas: ReadonlyMap<string, Area>,
  shares: ReadonlyMap<string, Share>,
  agencyId: string,
): KnownShare {
  let area = areas.get(agencyId);
  for (let steps = 0; area !== undefined && steps < 20; steps++) {
    const known = shares.get(area.id);
    if (known !== undefined)
      return {
        share: known.share,
        source: known.source,
        asOf: known.asOf,
        from: area.id === agencyId ? 'own' : 'above',
      };
    area = areas.get(area.parentId ?? '');
  }
  return { share: ASSUMED_SHARE, source: null, asOf: null, from: 'assumed' };
}
