import { addScreen } from '../../apps/server/src/modules/displays/commands/add-screen.ts';
import { createPlaylist } from '../../apps/server/src/modules/displays/commands/create-playlist.ts';
import { renewScreenToken } from '../../apps/server/src/modules/displays/commands/renew-screen-token.ts';
import { insertMedia } from '../../apps/server/src/modules/displays/store/media.ts';
import type { CommandContext } from '../../apps/server/src/platform/database/command-context.ts';
import { insertFile } from '../../apps/server/src/platform/files/store.ts';

export const screenWords = {
  name: 'Sảnh',
  address: '',
  setting: 'lobby' as const,
  orientation: 'landscape' as const,
  off: null,
  ticker: '',
  clock: true,
  placeId: null,
};
const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];

/** A picture that is kept nowhere: enough for what is refused before it is shown. */
export async function keepPicture({ tx, actor, now }: CommandContext): Promise<string> {
  const file = await insertFile(tx, {
    agencyId: actor.agencyId,
    personId: actor.personId,
    name: 'a.png',
    mediaType: 'image/png',
    sizeBytes: 1,
    sha256: '0'.repeat(64),
  });
  return insertMedia(tx, {
    agencyId: actor.agencyId,
    campaignId: null,
    kind: 'picture',
    name: 'a.png',
    content: null,
    landscapeFileId: file.id,
    portraitFileId: file.id,
    personId: actor.personId,
    now,
  });
}

export const playlistOf = (screenId: string, mediaId: string) => ({
  name: 'Tuần này',
  campaignId: null,
  screenIds: [screenId],
  items: [{ mediaId, seconds: 10, from: null, until: null, startMinute: 0, endMinute: 0, days: EVERY_DAY }],
});

/** A screen with its token, a picture and a playlist that is being written. */
export async function buildScreen(context: CommandContext) {
  const screen = await addScreen(context, screenWords);
  const token = await renewScreenToken(context, screen, (size) => Buffer.alloc(size, screen));
  const media = await keepPicture(context);
  const playlist = await createPlaylist(context, playlistOf(screen, media));
  return { screen, token, media, playlist };
}
