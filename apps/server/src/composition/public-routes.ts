import { publicSummary } from '@phong-tuyen/contracts';
import { findRootAgency, subtreeIds } from '../modules/organisation/index.ts';
import { countDirectives } from '../modules/tasks/index.ts';
import { publicQuery, type Route } from '../platform/http/route.ts';

/** “tỉnh Quảng Nam” of its committee's name. */
const provinceOf = (committee: string): string => committee.normalize('NFC').replace(/^(ủy|uỷ) ban nhân dân\s+/iu, '');

/** What the public home page shows: counts only, never an agency's own progress. */
export function createPublicRoutes(): readonly Route[] {
  return [
    publicQuery({
      url: '/api/public/summary',
      summary: 'The province in a few numbers',
      reason: 'The home page greets citizens who have no account.',
      rate: 'read',
      answer: publicSummary,
      run: async ({ db }) => {
        const root = await findRootAgency(db);
        const agencies = root === null ? [] : await subtreeIds(db, root.id);
        return {
          provinceName: provinceOf(root?.name ?? ''),
          agencies: agencies.length,
          ...(await countDirectives(db)),
        };
      },
    }),
  ];
}
