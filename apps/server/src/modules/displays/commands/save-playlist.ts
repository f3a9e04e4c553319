import type { CommandContext } from '../../../platform/database/command-context.ts';
import { fail } from '../errors.ts';
import { announcePlaylist, loadPlaylistForAct } from '../screens/load-playlist.ts';
import { assertPlaylistFits } from '../screens/playlist-fits.ts';
import { type PlaylistWords, updatePlaylist } from '../store/playlists.ts';

/** Keeps what was written; what is on air stays until it is approved. @throws displays.changed-meanwhile and as loadPlaylistForAct */
export async function savePlaylist(
  context: CommandContext,
  id: string,
  playlist: PlaylistWords & { version: number },
): Promise<void> {
  const row = await loadPlaylistForAct(context, id, 'save');
  if (row.version !== playlist.version) throw fail('changed-meanwhile');
  await assertPlaylistFits(context, playlist);
  const fresh = row.state === 'approved' || row.state === 'withdrawn';
  await updatePlaylist(context.tx, id, { ...playlist, personId: context.actor.personId, fresh, now: context.now });
  await announcePlaylist(context, { name: 'saved', id });
}
