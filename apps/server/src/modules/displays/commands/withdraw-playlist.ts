import type { CommandContext } from '../../../platform/database/command-context.ts';
import { announcePlaylist, loadPlaylistForAct } from '../screens/load-playlist.ts';
import { endRelease, setPlaylistState } from '../store/playlists.ts';

/** Takes a playlist off every screen with the reason. @throws as loadPlaylistForAct */
export async function withdrawPlaylist(context: CommandContext, id: string, reason: string): Promise<void> {
  await loadPlaylistForAct(context, id, 'withdraw');
  await endRelease(context.tx, id, context.now);
  await setPlaylistState(context.tx, id, { state: 'withdrawn', reason, now: context.now });
  await announcePlaylist(context, { name: 'withdrawn', id, detail: { reason } });
}
