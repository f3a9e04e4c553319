import type { CommandContext } from '../../../platform/database/command-context.ts';
import { assertAbility } from '../area.ts';
import { announcePlaylist } from '../screens/load-playlist.ts';
import { assertPlaylistFits } from '../screens/playlist-fits.ts';
import { insertPlaylist, type PlaylistWords } from '../store/playlists.ts';

/** Begins a playlist. @returns its id @throws displays.screen-outside, .media-outside, .campaign-outside */
export async function createPlaylist(context: CommandContext, playlist: PlaylistWords): Promise<string> {
  const { tx, actor, now } = context;
  assertAbility(actor, 'displays.edit-screens');
  await assertPlaylistFits(context, playlist);
  const id = await insertPlaylist(tx, { ...playlist, agencyId: actor.agencyId, personId: actor.personId, now });
  await announcePlaylist(context, { name: 'created', id });
  return id;
}
