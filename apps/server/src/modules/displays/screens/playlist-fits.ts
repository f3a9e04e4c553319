import type { CommandContext } from '../../../platform/database/command-context.ts';
import { areaOf } from '../area.ts';
import { getUsableCampaign } from '../campaigns.ts';
import { fail } from '../errors.ts';
import { mediaByIds } from '../store/media.ts';
import type { PlaylistWords } from '../store/playlists.ts';
import { listScreenRows } from '../store/screens.ts';

/** @throws displays.screen-outside, .media-outside, .campaign-outside, .campaign-over */
export async function assertPlaylistFits(context: CommandContext, playlist: PlaylistWords): Promise<void> {
  const { tx, actor } = context;
  const area = [...(await areaOf(tx, actor.agencyId))];
  const screens = new Set((await listScreenRows(tx, area)).map((screen) => screen.id));
  if (playlist.screenIds.some((id) => !screens.has(id))) throw fail('screen-outside');
  const media = await mediaByIds(
    tx,
    playlist.items.map((item) => item.mediaId),
  );
  if (playlist.items.some((item) => !area.includes(media.get(item.mediaId)?.agencyId ?? '')))
    throw fail('media-outside');
  if (playlist.campaignId !== null) await getUsableCampaign(context, playlist.campaignId);
}
