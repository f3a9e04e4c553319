import type { CommandContext } from '../../../platform/database/command-context.ts';
import { announcePlaylist, loadPlaylistForAct } from '../screens/load-playlist.ts';
import { assertPlaylistFits } from '../screens/playlist-fits.ts';
import { mediaByIds } from '../store/media.ts';
import { insertRelease, type ReleasedItem, setPlaylistState } from '../store/playlists.ts';

/** Puts a playlist on air, by someone who did not write it: frozen with the checksums of its files. @throws displays.own-work and as loadPlaylistForAct */
export async function approvePlaylist(context: CommandContext, id: string): Promise<void> {
  const { tx, actor, now } = context;
  const playlist = await loadPlaylistForAct(context, id, 'approve');
  await assertPlaylistFits(context, { ...playlist, ...playlist.content });
  const media = await mediaByIds(
    tx,
    playlist.content.items.map((item) => item.mediaId),
  );
  const items = playlist.content.items.flatMap(({ mediaId, ...item }, index): ReleasedItem[] => {
    const found = media.get(mediaId);
    if (found === undefined) return [];
    const { kind, name, landscape, portrait } = found;
    return [{ ...item, key: `${id}/${playlist.version}/${index}`, kind, name, landscape, portrait }];
  });
  await insertRelease(tx, { playlist, items, personId: actor.personId, now });
  await setPlaylistState(tx, id, { state: 'approved', reason: '', now });
  await announcePlaylist(context, { name: 'approved', id, detail: { version: playlist.version } });
}
