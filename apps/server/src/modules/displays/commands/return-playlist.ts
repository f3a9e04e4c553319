import type { CommandContext } from '../../../platform/database/command-context.ts';
import { announcePlaylist, loadPlaylistForAct } from '../screens/load-playlist.ts';
import { setPlaylistState } from '../store/playlists.ts';

/** Sends a playlist back to its writers with the reason. @throws as loadPlaylistForAct */
export async function returnPlaylist(context: CommandContext, id: string, reason: string): Promise<void> {
  await loadPlaylistForAct(context, id, 'return');
  await setPlaylistState(context.tx, id, { state: 'returned', reason, now: context.now });
  await announcePlaylist(context, { name: 'returned', id, detail: { reason } });
}
