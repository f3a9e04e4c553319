import type { CommandContext } from '../../../platform/database/command-context.ts';
import { fail } from '../errors.ts';
import { announcePlaylist, loadPlaylistForAct } from '../screens/load-playlist.ts';
import { setPlaylistState } from '../store/playlists.ts';

/** Asks for approval. @throws displays.playlist-empty and as loadPlaylistForAct */
export async function submitPlaylist(context: CommandContext, id: string): Promise<void> {
  const row = await loadPlaylistForAct(context, id, 'submit');
  if (row.content.items.length === 0 || row.content.screenIds.length === 0) throw fail('playlist-empty');
  await setPlaylistState(context.tx, id, { state: 'submitted', reason: '', now: context.now });
  await announcePlaylist(context, { name: 'submitted', id });
}
