import type { Database } from '../../../platform/database/connect.ts';
import { fail as platformFail } from '../../../platform/errors/errors.ts';
import type { Actor } from '../../../platform/http/actor.ts';
import { subtreeIds } from '../../organisation/index.ts';
import { areaOf } from '../area.ts';
import { fail } from '../errors.ts';
import { findPoster, type PosterRow } from '../store/posters.ts';

/**
 * A poster that the actor may print and plan: one of their own area, or of an agency whose area holds theirs.
 *
 * @throws platform.not-found; displays.state-forbids when it is retired
 */
export async function getPosterInUse(db: Database, actor: Actor, id: string): Promise<PosterRow> {
  const poster = await getReadablePoster(db, actor, id);
  if (poster.retiredAt !== null) throw fail('state-forbids', { values: { state: 'đã thôi dùng' } });
  return poster;
}

/** @throws platform.not-found for absent and forbidden ones alike */
export async function getReadablePoster(db: Database, actor: Actor, id: string): Promise<PosterRow> {
  const poster = await findPoster(db, id);
  if (poster === null) throw platformFail('not-found');
  if ((await areaOf(db, actor.agencyId)).has(poster.agencyId)) return poster;
  if ((await subtreeIds(db, poster.agencyId)).includes(actor.agencyId)) return poster;
  if ((await areaOf(db, poster.agencyId)).has(actor.agencyId)) return poster;
  throw platformFail('not-found');
}
